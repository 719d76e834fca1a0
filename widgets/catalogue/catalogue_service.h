// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window's way to the catalogue; in a thread of its own.
#pragma once

#include <QObject>

#include "data/cases/catalogue_sheet.h"
#include "widgets/session/newest_work.h"

namespace zhitu::widgets {

/// GUI thread; only the newest question is answered.
class CatalogueService : public QObject {
    Q_OBJECT

public:
    explicit CatalogueService(QObject* parent = nullptr);

    /// Reads this cache from now on; empty: none.
    void open(const std::filesystem::path& file) { work_.open(file); }
    void ask();

Q_SIGNALS:
    void read(const std::shared_ptr<const zhitu::cases::CatalogueSheet>& sheet);
    void failed(const QString& message);

private:
    NewestWork work_;
};

} // namespace zhitu::widgets
