// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/layer_export_service.h"

#include <QElapsedTimer>
#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "data/cache/same_store.h"
#include "data/exchange/export_noted.h"
#include "data/paths.h"
#include "widgets/look/job_progress.h"
#include "widgets/look/number_text.h"

namespace zhitu::widgets {
namespace fs = std::filesystem;
namespace {

constexpr qint64 kSayMs = 50; // an export asks thousands of times a second

std::vector<exchange::Layer> layersFrom(exchange::Layer first)
{
    std::vector<exchange::Layer> layers{first};
    for (const exchange::LayerSpec& spec : exchange::layerSpecs())
        if (spec.layer != first)
            layers.push_back(spec.layer);
    return layers;
}

} // namespace

LayerExportService::LayerExportService(QObject* parent) : QObject(parent)
{
    connect(&counting_, &NewestWork::failed, this, &LayerExportService::failed);
}

LayerExportService::~LayerExportService()
{
    ending_ = true;
    files_.stop();
}

void LayerExportService::open(const fs::path& cache)
{
    if (!cache::sameStore(cache, file_))
        ++store_;
    file_ = cache;
    counting_.drop(); // it asks the file that was open
    counting_.open(cache);
}

NewestWork::Work LayerExportService::workOf(exchange::Layer first, const domain::Filter& filter)
{
    return [this, file = file_, first, filter](cache::CacheReader*,
                                               const NewestWork::GoOn& goOn) -> NewestWork::Rest {
        if (file.empty())
            return {};
        for (const exchange::Layer layer : layersFrom(first)) {
            const auto survey = exchange::surveyLayer(file, layer, filter, goOn);
            if (!survey)
                break;
            Q_EMIT surveyed(std::make_shared<const LayerFacts>(LayerFacts{layer, filter, *survey}));
        }
        return {};
    };
}

void LayerExportService::survey(exchange::Layer first, const domain::Filter& filter)
{
    counting_.ask(workOf(first, filter));
}

void LayerExportService::follow(exchange::Layer first, const domain::Filter& filter)
{
    counting_.follow(workOf(first, filter));
}

void LayerExportService::stopSurvey()
{
    counting_.drop();
}

void LayerExportService::write(exchange::LayerExport wanted, QWidget* window)
{
    wanted.cacheFile = file_;
    const auto done = std::make_shared<std::optional<exchange::LayerExported>>();
    runJob(
        files_, *this, ending_, window,
        {tr("Export a layer"), tr("Writing %1").arg(shown(wanted.target.filename())), tr("Cancel")},
        [this, wanted, done, store = store_.load()](const SayShare& say) {
            exchange::LayerExport order = wanted;
            std::error_code ignored;
            if (fs::exists(order.target, ignored))
                order.ifThere = cache::IfThere::Replace;
            bool goesOn = say(0);
            QElapsedTimer since;
            since.start();
            *done = exchange::exportLayer(order, [&](double share) {
                if (since.elapsed() >= kSayMs) {
                    since.restart();
                    goesOn = goesOn && say(share);
                }
                return goesOn && store == store_;
            });
            return done->has_value();
        },
        [this, wanted, done](const std::optional<QString>& problem, bool whole) {
            if (problem)
                Q_EMIT failed(*problem);
            else if (!whole)
                Q_EMIT told(tr("You cancelled the export. Nothing was written."));
            else
                tellOf(wanted, **done);
        });
}

void LayerExportService::tellOf(const exchange::LayerExport& wanted,
                                const exchange::LayerExported& done)
{
    Q_EMIT written(exchange::exportNote(wanted, done.files.front(), done.rows));
    QString text = tr("%1 rows were written to %2; %3 beside it says what they are.")
                       .arg(numberText(done.rows), shown(done.files.front()),
                            shown(done.files.back().filename()));
    // The limits of the format were read before; what came of them is new.
    const auto limits = std::ssize(exchange::limitsOf(wanted.format));
    for (const QString& note : done.notes.sliced(std::min<qsizetype>(limits, done.notes.size())))
        text += u' ' + note;
    Q_EMIT told(text);
}

} // namespace zhitu::widgets
