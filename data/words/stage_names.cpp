// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/words/stage_names.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <optional>

#include "data/words/words.h"

namespace zhitu::words {
namespace {

std::mutex mutex;
std::shared_ptr<const std::vector<domain::CatalogueVersion>> names;

std::optional<domain::CatalogueVersion> inForce(domain::CaseState state)
{
    std::shared_ptr<const std::vector<domain::CatalogueVersion>> known;
    {
        const std::lock_guard guard(mutex);
        known = names;
    }
    if (!known)
        return std::nullopt;
    const auto found = std::ranges::find(*known, static_cast<std::int64_t>(state),
                                         &domain::CatalogueVersion::subject);
    return found == known->end() ? std::nullopt : std::optional(*found);
}

} // namespace

void setStageNames(const std::vector<domain::CatalogueVersion>& stages)
{
    auto fresh = std::make_shared<const std::vector<domain::CatalogueVersion>>(stages);
    const std::lock_guard guard(mutex);
    names = std::move(fresh);
}

QString stageName(domain::CaseState state)
{
    const auto version = inForce(state);
    return version ? localName(version->name, version->nameEn) : QString();
}

bool isStageUsed(domain::CaseState state)
{
    const auto version = inForce(state);
    return !version || version->inUse;
}

const char* sourceOf(domain::CaseState state, const domain::MachineProfile& stages)
{
    using S = domain::CaseState;
    switch (state) {
    case S::Reported:
        return QT_TRANSLATE_NOOP("zhitu::words::Texts", "Reported");
    case S::Accepted:
        return QT_TRANSLATE_NOOP("zhitu::words::Texts", "Accepted");
    case S::Dispatched:
        return QT_TRANSLATE_NOOP("zhitu::words::Texts", "Dispatched");
    case S::SignedFor:
        return QT_TRANSLATE_NOOP("zhitu::words::Texts", "Signed for");
    case S::Handling:
        return QT_TRANSLATE_NOOP("zhitu::words::Texts", "In handling");
    case S::Resolved:
        return stages.review  ? QT_TRANSLATE_NOOP("zhitu::words::Texts", "Resolved, to be reviewed")
               : stages.visit ? QT_TRANSLATE_NOOP("zhitu::words::Texts", "Resolved, to be visited")
                              : QT_TRANSLATE_NOOP("zhitu::words::Texts", "Resolved, to be closed");
    case S::Reviewed:
        return stages.visit ? QT_TRANSLATE_NOOP("zhitu::words::Texts", "Reviewed, to be visited")
                            : QT_TRANSLATE_NOOP("zhitu::words::Texts", "Reviewed, to be closed");
    case S::Visited:
        return QT_TRANSLATE_NOOP("zhitu::words::Texts", "Visited");
    case S::Closed:
        return QT_TRANSLATE_NOOP("zhitu::words::Texts", "Closed");
    case S::Rejected:
        return QT_TRANSLATE_NOOP("zhitu::words::Texts", "Not accepted");
    case S::Suspended:
        return QT_TRANSLATE_NOOP("zhitu::words::Texts", "Suspended");
    }
    return QT_TRANSLATE_NOOP("zhitu::words::Texts", "Unknown");
}

std::vector<domain::CatalogueVersion> stagesOn(std::span<const domain::CatalogueVersion> versions,
                                               std::int64_t day)
{
    std::vector<domain::CatalogueVersion> stages;
    for (int state = 1; state <= domain::kCaseStates; ++state)
        if (const auto* stage =
                domain::versionOn(versions, domain::CatalogueKind::Stage, state, day))
            stages.push_back(*stage);
    return stages;
}

} // namespace zhitu::words
