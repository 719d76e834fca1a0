// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window's way to the export of a layer: counted in one thread, written in another.
#pragma once

#include <QObject>
#include <atomic>
#include <filesystem>
#include <memory>

#include "data/domain/export_note.h"
#include "data/exchange/layer_export.h"
#include "data/exchange/layer_survey.h"
#include "data/worker_thread.h"
#include "widgets/session/newest_work.h"

class QWidget;

namespace zhitu::widgets {

/// What a layer holds for a filter.
struct LayerFacts {
    exchange::Layer layer{};
    domain::Filter filter;
    exchange::LayerSurvey survey;
};

/// GUI thread; answers come as signals.
class LayerExportService : public QObject {
    Q_OBJECT

public:
    explicit LayerExportService(QObject* parent = nullptr);
    ~LayerExportService() override;

    /// Which cache is read from now on; empty: none. What is being written out of another store is
    /// given up: whoever asked for it is gone.
    void open(const std::filesystem::path& cache);
    [[nodiscard]] bool isOpen() const { return !file_.empty(); }

    /// Counts every layer, `first` before the others: surveyed() for each, or failed().
    void survey(exchange::Layer first, const domain::Filter& filter);
    /// The same of newer data: what is being counted is counted to its end first.
    void follow(exchange::Layer first, const domain::Filter& filter);
    /// Nothing is counted any more.
    void stopSurvey();

    /// Writes it out of the cache that is open, with a progress over `window` in which it can be
    /// cancelled; one works on meanwhile. A file that has the name is replaced: whoever chose it
    /// was asked. Answered by told() or failed(), before told() by written().
    void write(exchange::LayerExport wanted, QWidget* window);

Q_SIGNALS:
    void surveyed(std::shared_ptr<const zhitu::widgets::LayerFacts> facts);
    void told(const QString& text);
    /// A layer has left; its moment is not filled in.
    void written(const zhitu::domain::ExportNote& note);
    void failed(const QString& message);

private:
    [[nodiscard]] NewestWork::Work workOf(exchange::Layer first, const domain::Filter& filter);
    void tellOf(const exchange::LayerExport& wanted, const exchange::LayerExported& done);

    std::filesystem::path file_;
    std::atomic<bool> ending_ = false;
    std::atomic<int> store_ = 0; ///< counts the stores; one that is older is done with
    NewestWork counting_{QStringLiteral("layer-count")};
    WorkerThread files_{QStringLiteral("layer-export")}; ///< last: its jobs use the members above
};

} // namespace zhitu::widgets
