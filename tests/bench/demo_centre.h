// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A centre with the demo district, or with a city of such districts.
#pragma once

#include <memory>

#include "data/sync/sealer.h"
#include "tests/support/temporary_centre.h"

namespace zhitu::bench {

class DemoCentre {
public:
    /// Loads the demo district; operator1 has the whole of it.
    DemoCentre();

    [[nodiscard]] test::TemporaryCentre& centre() noexcept { return centre_; }
    [[nodiscard]] const std::shared_ptr<const sync::Sealer>& sealer() const noexcept
    {
        return sealer_;
    }
    [[nodiscard]] double loadSeconds() const noexcept { return loadSeconds_; }

    /// Lays copies of the district beside it, under codes 5002 01 and following, in the same places
    /// of the map; operator2 has all of it.
    void becomeCity(int districts);

private:
    void settle();

    test::TemporaryCentre centre_{"max_connections = 400\nshared_buffers = '512MB'\n"
                                  "max_wal_size = '8GB'"};
    std::shared_ptr<const sync::Sealer> sealer_;
    double loadSeconds_ = 0;
};

} // namespace zhitu::bench
