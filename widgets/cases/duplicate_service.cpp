// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cases/duplicate_service.h"

namespace zhitu::widgets {

DuplicateService::DuplicateService(QObject* parent)
    : QObject(parent), work_(QStringLiteral("duplicates"))
{
    connect(&work_, &NewestWork::failed, this, &DuplicateService::failed);
}

void DuplicateService::ask(const cases::Telling& telling)
{
    work_.ask([this, telling](cache::CacheReader* reader,
                              const NewestWork::GoOn& goOn) -> NewestWork::Rest {
        auto duplicates = reader == nullptr ? std::vector<cases::Duplicate>()
                                            : cases::likelyDuplicates(*reader, telling, goOn);
        return [this, duplicates = std::move(duplicates)] { Q_EMIT found(duplicates); };
    });
}

} // namespace zhitu::widgets
