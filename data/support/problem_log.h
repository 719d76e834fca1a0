// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The recent problems that the user was told of, in a small file of JSON lines.
#pragma once

#include <filesystem>
#include <mutex>
#include <vector>

#include "data/support/problem.h"
#include "data/support/scrub.h"

namespace zhitu::support {

/// Any thread; several processes may use one file. Texts are scrubbed before they are stored, see
/// Scrubber::kept(). Lines that are damaged or of something else are passed over. Never throws: to
/// report a problem must not become one.
class ProblemLog {
public:
    /// Keeps at most this many, and at most this many bytes of the file.
    static constexpr std::size_t kMostProblems = 200;
    static constexpr qsizetype kMostBytes = 256 * 1024;

    explicit ProblemLog(std::filesystem::path folder, Scrubber scrubber = Scrubber());

    /// \returns whether it survives a power cut; otherwise it is listed as long as this object is
    bool append(const Problem& problem);
    /// Newest first; what was said several times on end is one entry.
    [[nodiscard]] std::vector<Problem> list() const;
    /// Forgets all of them. \returns whether the file is empty now
    bool clear();

    [[nodiscard]] std::filesystem::path file() const { return folder_ / "problems.jsonl"; }

private:
    [[nodiscard]] bool store(const QByteArray& line) const;

    std::filesystem::path folder_;
    Scrubber scrubber_;
    mutable std::mutex mutex_;
    std::vector<Problem> unstored_; ///< the disk did not take them
};

} // namespace zhitu::support
