// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/catalogue/catalogue_service.h"

#include <QDateTime>

namespace zhitu::widgets {

CatalogueService::CatalogueService(QObject* parent)
    : QObject(parent), work_(QStringLiteral("catalogue"))
{
    connect(&work_, &NewestWork::failed, this, &CatalogueService::failed);
}

void CatalogueService::ask()
{
    const domain::Instant now{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}};
    work_.follow(
        [this, now](cache::CacheReader* reader, const NewestWork::GoOn&) -> NewestWork::Rest {
            if (reader == nullptr)
                return {};
            auto sheet =
                std::make_shared<const cases::CatalogueSheet>(cases::readCatalogue(*reader, now));
            return [this, sheet] { Q_EMIT read(sheet); };
        });
}

} // namespace zhitu::widgets
