// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/layer_export.h"

#include "data/cache/cancel.h"
#include "data/exchange/checked_text_file.h"
#include "data/exchange/code_words.h"
#include "data/exchange/export_target.h"
#include "data/exchange/filter_words.h"
#include "data/exchange/messages.h"
#include "data/exchange/row_cells.h"
#include "data/exchange/sidecar.h"
#include "data/exchange/staging.h"
#include "data/user_error.h"

namespace zhitu::exchange {
namespace fs = std::filesystem;
namespace {

constexpr std::int64_t kRowsPerReport = 512;

/// What a format has where nobody asks for another.
ExportCrs usualCrs(ExportFormat format)
{
    const bool onlyWgs84 = format == ExportFormat::GeoJson || format == ExportFormat::Kml;
    return onlyWgs84 ? ExportCrs{CrsKind::Wgs84, 4326} : ExportCrs{};
}

QString asText(std::string_view text)
{
    return QString::fromLatin1(text.data(), std::ssize(text));
}

/// The zone is chosen, and the format can have it. \throws UserError
ExportCrs chosenCrs(const LayerExport& wanted, LayerRows& rows)
{
    const ExportCrs asked = wanted.crs.value_or(usualCrs(wanted.format));
    if (const QString refusal = refusalOf(wanted.format, asked); !refusal.isEmpty())
        throw UserError(refusal);
    const auto crs = inZoneOf(asked, rows.middleLonDeg());
    if (!crs)
        throw UserError(Messages::tr("The district lies in none of the zones 25 to 45 of "
                                     "Gauss–Krüger, or the cache holds no division. Nothing was "
                                     "written. Please name a zone, such as gk:35."));
    return *crs;
}

QString descriptionOf(const LayerHead& head, bool synthetic, const CacheOrigin& origin)
{
    QString text =
        Messages::tr("%1, as of %2. Positions: %3. %4")
            .arg(head.title, isoText(origin.asOf), officialName(head.crs), accuracyOf(head.crs));
    if (!origin.drill.isEmpty())
        text += u' ' + Messages::tr("Drill “%1”: none of it is real.").arg(origin.drill);
    if (origin.isAnonymised)
        text += u' '
                + Messages::tr("Anonymised copy of live data: places, times, names and numbers are "
                               "not the real ones.");
    else if (origin.isDemo)
        text +=
            u' ' + Messages::tr("Synthetic demo data: no survey, no real object, no real event.");
    else if (synthetic)
        text += u' ' + Messages::tr("Some outlines are synthetic: no survey.");
    return text;
}

LayerHead headOf(const LayerExport& wanted, const LayerSpec& spec, const ExportCrs& crs,
                 bool isDrill)
{
    LayerHead head;
    head.name = asText(spec.name);
    head.title = wordOf(spec.layer);
    if (crs.kind == CrsKind::Gcj02) { // whoever opens it sees it at once
        head.name += QStringLiteral("_gcj02");
        head.title += QStringLiteral(" (GCJ-02)");
    }
    head.geometry = spec.geometry;
    head.crs = crs;
    head.fields = fieldsOf(spec, wanted.format, isDrill);
    for (std::size_t i = 0; i < head.fields.size(); ++i)
        if (head.fields[i].column == asText(spec.title) && !head.fields[i].isWords)
            head.titleField = i;
    return head;
}

std::vector<Staging::Move> movesOf(const LayerExport& wanted, const fs::path& made,
                                   const fs::path& meta)
{
    const std::vector<fs::path> from = filesOf(made, wanted.format);
    const std::vector<fs::path> to = filesOf(wanted.target, wanted.format);
    std::vector<Staging::Move> moves;
    for (std::size_t i = 1; i < from.size(); ++i)
        moves.emplace_back(from[i], to[i]);
    moves.emplace_back(meta, sidecarOf(wanted.target));
    moves.emplace_back(from.front(), to.front());
    return moves;
}

/// Writes all rows. \returns false when cancelled
bool writeRows(LayerRows& rows, LayerWriter& writer, RowCells& cells, LayerExported& done,
               std::int64_t total, const cache::Progress& progress)
{
    double share = 0;
    bool goesOn = true;
    const auto goOn = [&] { return goesOn && (goesOn = progress(share)); };
    const bool whole = cache::interruptibly(rows.connection(), goOn, [&] {
        rows.forEach([&](const LayerRow& row) {
            const Shape& shape = cells.take(row);
            writer.add(shape, cells.cells());
            done.withoutPlace += std::holds_alternative<std::monostate>(shape) ? 1 : 0;
            if (++done.rows % kRowsPerReport != 0)
                return true;
            share = std::min(0.99, static_cast<double>(done.rows)
                                       / static_cast<double>(std::max<std::int64_t>(1, total)));
            return goOn();
        });
    });
    return whole && goOn();
}

QStringList notesOf(const LayerExport& wanted, const LayerExported& done)
{
    QStringList notes;
    for (const QString& limit : limitsOf(wanted.format))
        notes += limit;
    if (done.textsCut > 0)
        notes += Messages::tr("%n texts were longer than the format holds, and were cut.", nullptr,
                              static_cast<int>(done.textsCut));
    if (done.textsReplaced > 0)
        notes += Messages::tr("%n texts had characters that no file of this kind carries; each of "
                              "these became “�”.",
                              nullptr, static_cast<int>(done.textsReplaced));
    if (done.withoutPlace > 0)
        notes += Messages::tr("%n rows have no place that could be written.", nullptr,
                              static_cast<int>(done.withoutPlace));
    return notes;
}

} // namespace

QString refusalOf(ExportFormat format, const ExportCrs& crs)
{
    if (crs.kind == CrsKind::Wgs84)
        return {};
    if (format == ExportFormat::Kml)
        return Messages::tr("KML has positions in WGS 84 and no others. Nothing was written. "
                            "Please choose WGS 84 (wgs84), or another format.");
    if (format == ExportFormat::GeoJson && crs.kind != CrsKind::Gcj02)
        return Messages::tr("GeoJSON (RFC 7946) has positions in WGS 84 and no others. Nothing was "
                            "written. Please choose WGS 84 (wgs84), which differs from CGCS2000 by "
                            "less than 1 m, or a GeoPackage.");
    return {};
}

std::optional<LayerExported> exportLayer(const LayerExport& wanted, const cache::Progress& progress)
{
    requireFreeTarget(wanted.target, wanted.format, wanted.ifThere);
    const LayerSpec& spec = specOf(wanted.layer);
    LayerRows rows(wanted.cacheFile, spec, wanted.filter);
    LayerExported done;
    done.crs = chosenCrs(wanted, rows);
    LayerHead head = headOf(wanted, spec, done.crs, !rows.origin().drill.isEmpty());
    bool synthetic = false;
    const bool counted = cache::interruptibly(
        rows.connection(), [&] { return progress(0); },
        [&] {
            head.rows = rows.count();
            synthetic = rows.hasSynthetic();
        });
    if (!counted || !progress(0))
        return std::nullopt;
    head.description = descriptionOf(head, synthetic, rows.origin());

    NameBook names(rows.connection(), spec.columns, rows.origin().asOf);
    const CrsPath path(done.crs);
    const Staging staging(wanted.target);
    const fs::path made = staging.folder() / ("export." + nameOf(wanted.format).toStdString());
    const auto writeAll = [&] {
        RowCells cells(spec, wanted.format, names, path, rows.origin().drill);
        done.rows = done.withoutPlace = 0;
        const auto writer = makeLayerWriter(wanted.format, made, head);
        if (!writeRows(rows, *writer, cells, done, head.rows, progress))
            return false;
        writer->finish();
        done.textsCut = cells.text().cut();
        done.textsReplaced = cells.text().replaced();
        return true;
    };
    bool whole = false;
    try {
        whole = writeAll();
    } catch (const NeedsPlaces&) {
        head.allHavePlaces = false;
        std::error_code ignored;
        fs::remove(made, ignored);
        whole = writeAll();
    }
    if (!whole)
        return std::nullopt;
    done.notes = notesOf(wanted, done);
    const fs::path meta = staging.folder() / "meta.json";
    CheckedTextFile file(meta);
    file.write(sidecarText({wanted, done, head, rows.origin(),
                            filterWords(wanted.layer, wanted.filter, names, rows.origin().asOf),
                            path.operation(), synthetic}));
    file.finish();
    if (!progress(1))
        return std::nullopt;
    Staging::publish(movesOf(wanted, made, meta), wanted.ifThere);
    std::error_code ignored;
    for (const fs::path& stale : staleBeside(wanted.target, wanted.format))
        fs::remove(stale, ignored);
    done.files = filesOf(wanted.target, wanted.format);
    done.files.push_back(sidecarOf(wanted.target));
    return done;
}

} // namespace zhitu::exchange
