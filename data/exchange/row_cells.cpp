// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/row_cells.h"

#include <algorithm>
#include <utility>

#include "data/exchange/xlsx_limits.h"

namespace zhitu::exchange {
namespace {

constexpr int kIdDigits = 18;
constexpr int kWordBytes = 60;  // of what the program calls something
constexpr int kNameBytes = 150; // of what the district calls something

QString asText(std::string_view text)
{
    return QString::fromLatin1(text.data(), std::ssize(text));
}

int widthOf(WordsOf words)
{
    return words >= WordsOf::Item ? kNameBytes : kWordBytes;
}

/// Years 1 to 9999: what a file says beyond that is no time.
bool isMoment(std::int64_t seconds)
{
    return seconds >= -62'135'596'800 && seconds <= 253'402'300'799;
}

OutgoingText::Room roomOf(ExportFormat format, int bytes)
{
    if (format == ExportFormat::Shapefile)
        return {.bytes = bytes};
    if (format == ExportFormat::Xlsx)
        return {.letters = static_cast<int>(kSheetLetters)};
    return {};
}

} // namespace

std::vector<OutField> fieldsOf(const LayerSpec& spec, ExportFormat format, bool isDrill)
{
    const bool isDbf = format == ExportFormat::Shapefile;
    std::vector<OutField> fields{
        {QStringLiteral("id"), FieldType::Integer, kIdDigits, QStringLiteral("id"), false}};
    for (const LayerColumn& column : spec.columns) {
        fields.push_back({asText(isDbf ? column.dbf : column.name), column.type, column.width,
                          asText(column.name), false});
        if (column.words != WordsOf::Nothing)
            fields.push_back({asText(isDbf ? column.wordsDbf : column.wordsName), FieldType::Text,
                              widthOf(column.words), asText(column.name), true});
    }
    if (isDrill)
        fields.push_back({QStringLiteral("drill"), FieldType::Text, kNameBytes, {}, false});
    return fields;
}

RowCells::RowCells(const LayerSpec& spec, ExportFormat format, NameBook& names, const CrsPath& path,
                   QString drill)
    : spec_(spec), format_(format), names_(names), path_(path), drill_(std::move(drill)),
      reported_(static_cast<std::size_t>(
          std::ranges::find(spec.columns, std::string_view("reported_at"), &LayerColumn::name)
          - spec.columns.begin()))
{
}

const Shape& RowCells::take(const LayerRow& row)
{
    domain::Instant reportedAt{};
    if (reported_ < row.cells.size())
        if (const auto* at = std::get_if<std::int64_t>(&row.cells[reported_]))
            reportedAt = domain::Instant{std::chrono::seconds{isMoment(*at) ? *at : 0}};
    cells_.assign({row.id});
    for (std::size_t i = 0; i < spec_.columns.size(); ++i) {
        cells_.push_back(cellOf(spec_.columns[i], row.cells[i]));
        if (spec_.columns[i].words != WordsOf::Nothing)
            cells_.push_back(wordsOf(spec_.columns[i], row.cells[i], reportedAt));
    }
    if (!drill_.isEmpty()) {
        const QByteArray bytes = drill_.toUtf8();
        cells_.push_back(text_.from({bytes.constData(), static_cast<std::size_t>(bytes.size())},
                                    roomOf(format_, kNameBytes)));
    }
    takeShape(row.shape);
    return shape_;
}

TableCell RowCells::cellOf(const LayerColumn& column, const cache::SqlValue& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        if (column.type != FieldType::Moment)
            return *number;
        return isMoment(*number) ? TableCell(domain::Instant{std::chrono::seconds{*number}})
                                 : TableCell();
    }
    if (const auto* real = std::get_if<double>(&value))
        return *real;
    if (const auto* text = std::get_if<std::string>(&value))
        return text_.from(*text, roomOf(format_, column.width));
    return {};
}

TableCell RowCells::wordsOf(const LayerColumn& column, const cache::SqlValue& value,
                            domain::Instant reportedAt)
{
    QString words;
    if (const auto* code = std::get_if<std::int64_t>(&value))
        words = names_.wordsFor(column.words, *code, reportedAt);
    else if (const auto* text = std::get_if<std::string>(&value))
        words = names_.nameOf(*text);
    if (words.isEmpty())
        return {};
    const QByteArray bytes = words.toUtf8(); // the district's names come from outside as well
    return text_.from({bytes.constData(), static_cast<std::size_t>(bytes.size())},
                      roomOf(format_, widthOf(column.words)));
}

void RowCells::takeShape(const Shape& shape)
{
    shape_ = shape;
    if (auto* place = std::get_if<domain::LonLat>(&shape_)) {
        if (!path_.take({place, 1}))
            shape_ = {};
    } else if (auto* area = std::get_if<domain::Polygon>(&shape_)) {
        bool all = true;
        for (domain::Ring& ring : area->rings)
            all = all && path_.take(ring);
        if (!all)
            shape_ = {};
    }
}

} // namespace zhitu::exchange
