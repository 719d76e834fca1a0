// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A folder beside the target, in which files are made and out of which they are moved when they
/// are whole.
#pragma once

#include <filesystem>
#include <utility>
#include <vector>

#include "data/cache/part_file.h"

namespace zhitu::exchange {

/// Locked while it lives and removed with everything in it. One that a killed program left behind
/// is removed by the next export into the same folder.
class Staging {
public:
    /// \throws UserError where the folder cannot be written to
    explicit Staging(const std::filesystem::path& target);
    ~Staging();
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;

    [[nodiscard]] const std::filesystem::path& folder() const noexcept { return folder_; }

    using Move = std::pair<std::filesystem::path, std::filesystem::path>; ///< from, to
    /// Makes them durable, then moves them in this order; what a program opens comes last. Where
    /// one cannot be moved, those before it are taken away again unless they replaced something.
    /// \throws UserError
    static void publish(const std::vector<Move>& moves, cache::IfThere ifThere);

private:
    std::filesystem::path folder_;
    int lock_ = -1;
};

} // namespace zhitu::exchange
