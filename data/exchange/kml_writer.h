// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// OGC KML 2.2 with a schema, as it comes, so that millions of places need no memory.
#pragma once

#include "data/exchange/checked_text_file.h"
#include "data/exchange/layer_writer.h"

namespace zhitu::exchange {

class KmlWriter : public LayerWriter {
public:
    KmlWriter(const std::filesystem::path& file, const LayerHead& head);
    void add(const Shape& shape, std::span<const TableCell> cells) override;
    void finish() override;

private:
    LayerHead head_;
    CheckedTextFile file_;
};

} // namespace zhitu::exchange
