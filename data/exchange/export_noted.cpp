// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/export_noted.h"

#include <QJsonDocument>
#include <chrono>

#include "data/exchange/filter_words.h"
#include "data/paths.h"

namespace zhitu::exchange {

domain::ExportNote exportNote(std::string what, const std::filesystem::path& file,
                              std::int64_t rows, const QJsonObject& narrowedTo)
{
    domain::ExportNote note;
    note.what = std::move(what);
    note.file = shown(file.filename()).toStdString();
    note.rows = rows;
    if (!narrowedTo.isEmpty())
        note.filter = QJsonDocument(narrowedTo).toJson(QJsonDocument::Compact).toStdString();
    note.at = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    return note;
}

domain::ExportNote exportNote(const LayerExport& wanted, const std::filesystem::path& file,
                              std::int64_t rows)
{
    return exportNote("layer " + std::string(specOf(wanted.layer).name), file, rows,
                      filterJson(wanted.layer, wanted.filter));
}

} // namespace zhitu::exchange
