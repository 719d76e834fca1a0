// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window's way to reports: made, looked at and written in a thread of its own.
#pragma once

#include <QImage>
#include <QObject>
#include <atomic>
#include <filesystem>
#include <memory>
#include <optional>

#include "data/report/compose.h"
#include "data/report/pages.h"
#include "data/worker_thread.h"

class QWidget;

namespace zhitu::widgets {

/// GUI thread; answers come as signals.
class ReportService : public QObject {
    Q_OBJECT

public:
    explicit ReportService(QObject* parent = nullptr);
    ~ReportService() override;

    /// Which file is read from now on; empty: none. Of another store than the one before, what was
    /// made is gone; of the same one it stays, and what is being made is made of the newer file.
    void open(const std::filesystem::path& file);
    /// Reads a template. Answered by loaded() or failed().
    void load(const QString& nameOrFile);
    /// Answered by made() or failed(); another call gives this one up.
    void make(const report::ReportOrder& order);
    /// Gives up what is being made.
    void stop();
    /// A page of what was made last. Answered by pageMade().
    void askPage(int page, int dpi);
    /// Writes what was made last, by the ending of the name, with a progress over the window.
    /// Answered by told() or failed().
    void write(const std::filesystem::path& file, QWidget* window);

Q_SIGNALS:
    void loaded(std::shared_ptr<const zhitu::report::ReportTemplate> form);
    void progressed(double share);
    void made(int pages);
    void pageMade(int page, const QImage& picture);
    void told(const QString& text);
    /// A report stands in that file.
    void written(const std::filesystem::path& file);
    void failed(const QString& message);

private:
    /// Used in the thread only.
    struct Made {
        std::shared_ptr<const report::Document> document;
        std::unique_ptr<report::PagePreview> preview;
    };

    int compose(const report::ReportOrder& order, const std::filesystem::path& file, int serial);

    std::filesystem::path file_;
    std::optional<report::ReportOrder> asked_; ///< what is being made
    std::atomic<int> serial_ = 0;              ///< what is older is given up
    std::atomic<bool> ending_ = false;
    Made made_;
    WorkerThread thread_{QStringLiteral("reports")};
};

} // namespace zhitu::widgets
