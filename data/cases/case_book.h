// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What figures of today and of the last weeks are counted from: a line for each case that matters
/// to them, kept in memory, so that only what has changed is read again.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "data/cases/course.h"
#include "data/domain/case.h"

namespace zhitu::cache {
class CacheReader;
}

namespace zhitu::cases {

/// A case as figures count it.
struct CaseLine {
    std::int64_t id = 0;
    std::int64_t grid = 0;         ///< its code as a number; 0: none that is sound
    std::int64_t departmentId = 0; ///< the lead; 0: none yet
    domain::Instant reported{};
    domain::Instant deadline{};
    domain::Instant turned{};
    std::optional<domain::Instant> resolved;
    std::int32_t categoryId = 0;
    domain::CaseState state{};
    domain::DivisionLevel level{};
    bool supervised = false;
    bool gone = false;       ///< not counted any more
    bool courseRead = false; ///< done when it is due
    Course course;
};

/// Every case that is open, and those that came in, were resolved, turned or due in the last
/// `kBookDays`. One thread at a time; about 100 bytes a case.
class CaseBook {
public:
    /// Brings it to what the cache holds: all is read once, then what has changed since. The reader
    /// is always of the same cache, and steady meanwhile.
    /// \param now where the time of the data stands \returns false where `goOn`, asked every few
    /// milliseconds, said no: the next time goes on \throws UserError
    bool follow(cache::CacheReader& reader, domain::Instant now, const std::function<bool()>& goOn);

    /// In the order of their ids, with those that are gone.
    [[nodiscard]] std::span<const CaseLine> lines() const noexcept { return lines_; }

private:
    void readAll(cache::Connection& connection, domain::Instant now);
    void readAgain(cache::Connection& connection, std::span<const std::int64_t> ids);
    void readCourses(cache::Connection& connection, domain::Instant now);
    void put(const CaseLine& line);
    void remove(std::int64_t id);

    std::vector<CaseLine> lines_;
    std::size_t gone_ = 0;
    std::optional<std::int64_t> serial_; ///< of the changes; nothing: all is to be read
    domain::Instant from_{};             ///< what is older than this, and ended, is left out
};

inline constexpr int kBookDays = 31;

} // namespace zhitu::cases
