// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The demo's centres, key sites, organisations and grid workers.
#pragma once

#include <vector>

#include "data/demo/district.h"
#include "data/domain/dispute.h"
#include "data/domain/organisation.h"

namespace zhitu::demo {

inline constexpr int kKeySites = 100;
inline constexpr int kSocialOrganisations = 456;
inline constexpr int kEnterprises = 500;
inline constexpr int kAddresses = 20'000;
inline constexpr int kMediatorsEach = 2;

struct Organisations {
    std::vector<domain::Centre> centres; ///< one for every division
    std::vector<domain::KeySite> keySites;
    std::vector<domain::Organisation> organisations;
    std::vector<domain::Address> addresses;
    std::vector<domain::GridWorker> workers; ///< one for every grid
    /// A people's committee for every division, in the order of the district's, then the others.
    std::vector<domain::MediationBody> mediationBodies;
    std::vector<domain::Mediator> mediators; ///< kMediatorsEach for each of them, in their order
};

[[nodiscard]] Organisations makeOrganisations(const District& district, std::uint64_t seed);

} // namespace zhitu::demo
