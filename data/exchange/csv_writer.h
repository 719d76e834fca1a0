// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// RFC 4180 in UTF-8.
#pragma once

#include <QFile>

#include "data/cache/part_file.h"
#include "data/exchange/table_writer.h"

namespace zhitu::exchange {

/// A text that an office program would take for a formula gets an apostrophe before it: names come
/// from outside.
class CsvWriter : public TableWriter {
public:
    CsvWriter(const std::filesystem::path& file, const TableHead& head);
    void add(std::span<const TableCell> row) override;
    void finish() override;

private:
    void write(const QByteArray& line);

    cache::PartFile part_;
    QFile file_;
};

} // namespace zhitu::exchange
