// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Asks where pages go, and has them written.
#pragma once

#include <QObject>
#include <filesystem>
#include <functional>

#include "data/worker_thread.h"

class QFileDialog;
class QWidget;

namespace zhitu::widgets {

/// GUI thread; written in a thread of its own.
class PaperSaver : public QObject {
    Q_OBJECT

public:
    /// \param name of the chooser, for whoever looks for it
    PaperSaver(const QString& name, QWidget& window);

    /// \param title of the chooser \param file name that is proposed, with its ending
    /// \param write in the thread; throws UserError
    /// \param kinds that the chooser offers; empty: PDF
    void save(const QString& title, const QString& file,
              std::function<void(const std::filesystem::path&)> write,
              const QStringList& kinds = {});
    /// Nothing is asked any more: what would be written is somebody else's now.
    void close();

Q_SIGNALS:
    /// It stands there, whole.
    void saved(const QString& file);
    void failed(const QString& message);

private:
    QWidget& window_;
    WorkerThread thread_; ///< last: its jobs use the members above
};

} // namespace zhitu::widgets
