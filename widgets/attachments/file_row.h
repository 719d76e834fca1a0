// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The files that go with what is written in a form.
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

#include "widgets/sync/sync_service.h"

class QLabel;
class QMimeData;
class QPushButton;
class QVBoxLayout;

namespace zhitu::widgets {

/// Files are read and checked in a worker, and kept in memory until the form is sent. GUI thread.
class FileRow : public QWidget {
    Q_OBJECT

public:
    /// \param title what the files are \param hint which ones are asked for; may be empty
    FileRow(const QString& title, const QString& hint, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<AttachedFile>& files() const noexcept { return files_; }
    /// Some are being read: what is sent now would miss them.
    [[nodiscard]] bool isReading() const noexcept { return reading_ > 0; }

    void add(const QStringList& paths);
    /// What was dropped.
    void addFrom(const QMimeData& dropped);

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What was read of it, or why it cannot be attached.
    struct Read {
        attachments::CheckedFile file;
        QString trouble;
        bool leftOut = false; ///< not read, as there is no room: only its name is known
    };
    void read(std::function<std::vector<Read>()> work);
    void take(const std::vector<Read>& read);
    void choose();
    void paste();
    void remove(const std::string& id);
    void showFiles();
    void watchClipboard();
    void retranslate();

    std::vector<AttachedFile> files_;
    int reading_ = 0;
    QLabel* note_;
    QVBoxLayout* list_;
    QLabel* trouble_;
    QPushButton* add_;
    QPushButton* paste_;
};

} // namespace zhitu::widgets
