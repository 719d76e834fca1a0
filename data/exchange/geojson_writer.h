// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// GeoJSON as RFC 7946 has it.
#pragma once

#include "data/exchange/checked_text_file.h"
#include "data/exchange/layer_writer.h"

namespace zhitu::exchange {

/// One feature a line, longitude first, outer rings counter-clockwise, nine decimals (0.1 mm). What
/// the layer is called and what is to be known about it stands in “name” and “description”, foreign
/// members in the sense of the RFC; it has no “crs”, which the RFC took away.
class GeoJsonWriter : public LayerWriter {
public:
    GeoJsonWriter(const std::filesystem::path& file, const LayerHead& head);
    void add(const Shape& shape, std::span<const TableCell> cells) override;
    void finish() override;

private:
    LayerHead head_;
    CheckedTextFile file_;
    std::vector<QByteArray> names_; ///< of the fields, as they stand in a line
    bool any_ = false;
};

} // namespace zhitu::exchange
