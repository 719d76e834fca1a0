// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report/write_report.h"

#include "data/paths.h"
#include "data/report/docx.h"
#include "data/report/workbook.h"

namespace zhitu::report {
namespace {

constexpr double kHalf = 0.5; ///< these say no share of their own

QString endingOf(const std::filesystem::path& file)
{
    return shown(file.extension()).toLower();
}

} // namespace

bool isReportName(const std::filesystem::path& file)
{
    return QStringList{QStringLiteral(".pdf"), QStringLiteral(".docx"), QStringLiteral(".xlsx"),
                       QStringLiteral(".png")}
        .contains(endingOf(file));
}

bool writeReport(const Document& document, const std::filesystem::path& file, int pictureDpi,
                 const Progress& progress)
{
    const QString ending = endingOf(file);
    const auto goOn = [&] { return progress(kHalf); };
    if (ending == QLatin1String(".docx"))
        return writeDocx(document, file, goOn);
    if (ending == QLatin1String(".xlsx"))
        return writeWorkbook(document, file, goOn) > 0;
    if (ending == QLatin1String(".png"))
        return writePictures(document, file, pictureDpi, progress) > 0;
    return writePdf(document, file, progress) > 0;
}

} // namespace zhitu::report
