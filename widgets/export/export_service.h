// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Makes previews, files and prints of sheets, in threads of its own.
#pragma once

#include <QObject>
#include <atomic>
#include <memory>
#include <optional>

#include "data/worker_thread.h"
#include "map/print/sheet_export.h"

class QPrinter;
class QWidget;

namespace zhitu::widgets {

/// GUI thread.
class ExportService : public QObject {
    Q_OBJECT

public:
    explicit ExportService(QObject* parent = nullptr);
    ~ExportService() override;

    /// Answered by previewMade(); of several wishes only the newest is.
    void askPreview(const map::MapSheet& sheet, QSize pixels);

    /// Writes it, with a progress over `window` in which it can be cancelled; one works on
    /// meanwhile. Answered by told() or failed().
    void write(const map::MapSheet& sheet, map::SheetFormat format,
               const std::filesystem::path& file, QWidget* window);

    /// On the printer's paper, whatever page the sheet has; else as write(). \param printer is the
    /// service's until it has answered
    void print(map::MapSheet sheet, const std::shared_ptr<QPrinter>& printer, QWidget* window);

Q_SIGNALS:
    /// A null picture: it could not be made.
    void previewMade(const QImage& picture);
    void told(const QString& text);
    /// A map stands in that file.
    void written(const std::filesystem::path& file);
    void failed(const QString& problem);

private:
    struct Wish {
        map::MapSheet sheet;
        QSize pixels;
    };
    struct JobTexts {
        QString title;
        QString step;
        QString done;
        QString cancelled;
        std::filesystem::path file;                     ///< empty: it goes to a printer
        std::shared_ptr<std::atomic<int>> missingTiles; ///< of a base map; null: there is none
    };
    void makePreview(const Wish& wish);
    /// \param work is done in the thread for files; false: it was cancelled
    void run(const JobTexts& texts, const std::function<bool(const map::ExportControl&)>& work,
             QWidget* window);

    std::atomic<bool> ending_ = false;
    bool making_ = false;
    std::optional<Wish> next_; ///< once the preview under way is made
    WorkerThread previews_{QStringLiteral("export-preview")};
    WorkerThread files_{QStringLiteral("export-file")};
};

} // namespace zhitu::widgets
