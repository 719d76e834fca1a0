// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/analysis/analysis_service.h"

#include "data/paths.h"

namespace zhitu::widgets {

AnalysisService::AnalysisService(QObject* parent)
    : QObject(parent), work_(QStringLiteral("analysis"))
{
    connect(&work_, &NewestWork::failed, this, &AnalysisService::failed);
    connect(&work_, &NewestWork::workingChanged, this, &AnalysisService::workingChanged);
}

void AnalysisService::open(const std::filesystem::path& file)
{
    work_.open(file);
}

void AnalysisService::ask(const analysis::Question& question)
{
    work_.ask(workOn(question));
}

void AnalysisService::follow(const analysis::Question& question)
{
    work_.follow(workOn(question));
}

NewestWork::Work AnalysisService::workOn(const analysis::Question& question)
{
    return [this, question](cache::CacheReader* reader,
                            const NewestWork::GoOn& goOn) -> NewestWork::Rest {
        if (reader == nullptr)
            return {};
        const cache::Transaction steady = reader->steady(); // all figures are of one moment
        auto table = analysis::answerTo(question, *reader, reader->asOf(), goOn);
        if (!table)
            return {};
        return [this, found = std::make_shared<const analysis::FigureTable>(std::move(*table))] {
            Q_EMIT answered(found);
        };
    };
}

void AnalysisService::save(std::shared_ptr<const analysis::FigureTable> table,
                           const std::filesystem::path& file)
{
    files_.run([this, table = std::move(table), file] {
        if (const auto problem = problemOf([&] { analysis::writeTable(*table, file); }))
            Q_EMIT failed(*problem);
        else {
            Q_EMIT written(file, std::ssize(table->rows));
            Q_EMIT told(tr("The table was written to %1.").arg(shown(file)));
        }
    });
}

} // namespace zhitu::widgets
