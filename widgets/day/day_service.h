// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window's way to the picture of the day.
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>
#include <string>

#include "data/cases/day_picture.h"
#include "widgets/session/newest_work.h"
#include "widgets/session/pace.h"

namespace zhitu::widgets {

/// GUI thread; read in a thread of its own, at the time where the data stands.
class DayService : public QObject {
    Q_OBJECT

public:
    explicit DayService(QObject* parent = nullptr);

    /// Empty: nothing is open any more.
    void open(const std::filesystem::path& file);
    /// Another question, answered as soon as may be.
    /// \param area code of a division or grid; empty: everything
    void ask(const std::string& area);
    /// The same question, as the rows are others now: at most a twentieth of the time, and once in
    /// two seconds. Before anything was asked nothing happens.
    void follow();

Q_SIGNALS:
    /// \param area that it was asked for
    void read(const std::string& area, std::shared_ptr<const zhitu::cases::DayPicture> picture);
    void failed(const QString& message);

private:
    [[nodiscard]] NewestWork::Work work();

    std::string area_;
    std::shared_ptr<cases::CaseBook> book_; ///< only its work uses it, one after another
    bool asked_ = false;
    Pace pace_;
    QTimer soon_;
    NewestWork work_;
};

} // namespace zhitu::widgets
