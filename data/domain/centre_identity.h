// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Who the centre is and who asks: a cache belongs to one such pair, and so does what is entered.
#pragma once

#include <string>

namespace zhitu::domain {

struct CentreIdentity {
    std::string centre; ///< system identifier of the cluster and name of the database
    std::string user;

    friend bool operator==(const CentreIdentity&, const CentreIdentity&) = default;
};

/// Both in one; empty where there is no centre.
[[nodiscard]] inline std::string nameOf(const CentreIdentity& identity)
{
    return identity.centre.empty() ? std::string() : identity.centre + '/' + identity.user;
}

} // namespace zhitu::domain
