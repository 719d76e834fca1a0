// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window's way to cases that may be what is being taken in; in a thread of its own.
#pragma once

#include <QObject>

#include "data/cases/duplicates.h"
#include "widgets/session/newest_work.h"

namespace zhitu::widgets {

/// GUI thread; only the newest telling is answered.
class DuplicateService : public QObject {
    Q_OBJECT

public:
    explicit DuplicateService(QObject* parent = nullptr);

    /// Reads this cache from now on; empty: none.
    void open(const std::filesystem::path& file) { work_.open(file); }
    void ask(const cases::Telling& telling);

Q_SIGNALS:
    /// The likest first; may be empty.
    void found(const std::vector<zhitu::cases::Duplicate>& duplicates);
    void failed(const QString& message);

private:
    NewestWork work_;
};

} // namespace zhitu::widgets
