// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A workbook with real numbers and dates, a frozen head and a filter.
#pragma once

#include "data/cache/part_file.h"
#include "data/exchange/table_writer.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace zhitu::exchange {

class XlsxWriter : public TableWriter {
public:
    XlsxWriter(const std::filesystem::path& file, const TableHead& head);
    ~XlsxWriter() override;
    void add(std::span<const TableCell> row) override;
    void finish() override;

private:
    void startSheet();
    void endSheet();

    TableHead head_;
    cache::PartFile part_;
    lxw_workbook* book_;
    lxw_worksheet* sheet_ = nullptr;
    lxw_format* bold_;
    lxw_format* moment_;
    std::uint32_t row_ = 0; ///< of the sheet, the head is 0
    int sheets_ = 0;
};

} // namespace zhitu::exchange
