// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What earlier runs found, so that one sees what is new, what is gone, what somebody lets stand,
/// and whether it gets better. A SQLite file beside the cache: verification.db.
///
/// No value of a row is in it, only digests of them: who may not read the cache any more reads
/// nothing here.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "data/cache/sqlite.h"
#include "data/verify/score.h"

namespace zhitu::verify {

/// The history of the data in a store.
[[nodiscard]] inline std::filesystem::path historyIn(const std::filesystem::path& store)
{
    return store / "verification.db";
}

/// How the findings of a rule stand against the run before.
struct StateCounts {
    std::int64_t fresh = 0; ///< new; with those that had been gone and are back
    std::int64_t known = 0;
    std::int64_t gone = 0;
    std::int64_t waived = 0;

    friend bool operator==(const StateCounts&, const StateCounts&) = default;
};

struct PastRun {
    std::int64_t id = 0;
    domain::Instant at{};     ///< by this computer's clock
    domain::Instant dataAt{}; ///< the data's own time
    std::string area;
    std::string rulesDigest;
    std::int64_t checked = 0;
    std::int64_t errors = 0; ///< not waived
    std::int64_t warnings = 0;
    std::int64_t hints = 0;
};

/// Somebody has looked at a finding and lets it stand.
struct Waiver {
    FindingKey key;
    std::string valueDigest; ///< digestOf() of Finding::value: another value is a new finding
    std::string who;         ///< a post, never a person's name
    std::string why;
    domain::Instant at{};
};

/// A finding that a run did not meet any more.
struct GoneFinding {
    FindingKey key;
    std::string area;
    std::string origin; ///< see origin.h
};

/// One thread at a time; several programs may use the file at once. What one source has (see
/// sourceOf()) is never compared with another's. All methods throw UserError.
class History {
public:
    /// Runs beyond these are forgotten, the oldest first.
    static constexpr std::int64_t kMostRuns = 1'000;
    /// What is written as who and why, in characters.
    static constexpr qsizetype kMostWho = 100;
    static constexpr qsizetype kMostWhy = 500;

    /// Makes the file where there is none. \throws UserError, also where it is of something else or
    /// of a newer program; it is left as it is then
    explicit History(const std::filesystem::path& file);

    /// For Options::waived.
    [[nodiscard]] std::map<FindingKey, std::string> waived(const std::string& source);
    [[nodiscard]] std::vector<Waiver> waivers(const std::string& source);
    /// Replaces one of the same key. \throws UserError where who or why is empty or too long
    void waive(const std::string& source, const Waiver& waiver);
    /// Takes a waiver back. \returns false where there is none
    bool lift(const std::string& source, const FindingKey& key);

    /// Keeps a run, in one durable step, and says of each finding in it whether it is new. A rule
    /// of which not all rows are named (RuleResult::hasAllRows) has none that are gone; findings
    /// out of the run's area, and of rules that are not in its book, stay as they are.
    /// \returns for each rule of the report how it stands
    std::vector<StateCounts> record(Report& report, domain::Instant at);

    /// The newest first.
    [[nodiscard]] std::vector<PastRun> runs(const std::string& source);
    /// What the run did not meet any more.
    [[nodiscard]] std::vector<GoneFinding> goneIn(std::int64_t run);
    /// When each finding that is there was met first; of what was met before the runs that are kept
    /// the oldest of these.
    [[nodiscard]] std::map<FindingKey, domain::Instant> since(const std::string& source);
    /// All scores of a run.
    [[nodiscard]] Scores scoresIn(std::int64_t run);

private:
    std::int64_t insertRun(const Report& report, domain::Instant at);
    void insertCounts(std::int64_t run, const Report& report);
    void insertScores(std::int64_t run, const Report& report);
    StateCounts recordRule(std::int64_t run, const Report& report, const Rule& rule,
                           RuleResult& result);
    void forgetOldRuns();

    std::unique_ptr<cache::Connection> connection_;
};

} // namespace zhitu::verify
