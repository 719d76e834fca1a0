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

} // namespace zhitu::words
