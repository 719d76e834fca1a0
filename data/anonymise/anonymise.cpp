// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/anonymise/anonymise.h"

#include <algorithm>
#include <chrono>
#include <fstream>

#include "data/anonymise/copy.h"
#include "data/anonymise/messages.h"
#include "data/anonymise/self_check.h"
#include "data/cache/cancel.h"
#include "data/cache/part_file.h"
#include "data/paths.h"
#include "data/user_error.h"

namespace zhitu::anonymise {
namespace {
namespace fs = std::filesystem;

struct Cancelled {};

/// A file there would be taken for a generation of the store, and sent on as the centre's.
void requireOutsideStores(const fs::path& target)
{
    std::error_code ignored;
    const fs::path folder = fs::absolute(target, ignored).parent_path();
    for (const char* mark : {"current", "outbox.db"})
        if (fs::exists(folder / mark, ignored))
            throw UserError(Messages::tr("The folder “%1” is a store, which holds what the centre "
                                         "has sent. Nothing was written. Choose another folder.")
                                .arg(shown(folder)));
}

/// A cache of a centre says when it was last in step; one that does not is of now.
std::int64_t asOfOf(cache::Connection& source)
{
    const std::int64_t said =
        source.queryInt("SELECT CAST(value AS INTEGER) FROM zhitu_meta WHERE key = 'as_of'");
    return said > 0 ? sane(said)
                    : std::chrono::duration_cast<std::chrono::seconds>(
                          std::chrono::system_clock::now().time_since_epoch())
                          .count();
}

/// Back by 6 to 52 weeks: never the source's own times, never the future.
int weeksFrom(const RunKey& key)
{
    return -static_cast<int>(key.chance(Draw::Weeks).between(6, 52));
}

class Making {
public:
    Making(const Options& options, const Progress& progress)
        : options_(options), progress_(progress), part_(options.target),
          reportPart_(reportFile(options.target)), source_(openSource(options.cacheFile)),
          target_(cache::createCache(part_.path()))
    {
        report_.k = options.k;
        report_.seeded = options.seed.has_value();
        report_.leastMoveM = kLeastMoveM;
    }

    Report make()
    {
        try {
            const cache::CancelGuard reading(*source_, [this] { return progress_(done_); });
            const cache::CancelGuard writing(*target_, [this] { return progress_(done_); });
            fill();
            index();
        } catch (const cache::SqliteError& error) {
            if (error.primaryCode() == SQLITE_INTERRUPT)
                throw Cancelled{};
            throw;
        }
        target_.reset();
        publish();
        progress_(1);
        return report_;
    }

    [[nodiscard]] static fs::path reportFile(fs::path target) { return target += ".json"; }

private:
    void tell(double share)
    {
        done_ = share;
        if (!progress_(share))
            throw Cancelled{};
    }
    [[nodiscard]] std::function<void(double)> part(double from, double upto)
    {
        return [this, from, upto](double share) { tell(from + (upto - from) * share); };
    }

    void fill()
    {
        const RunKey key = options_.seed ? RunKey::fromSeed(*options_.seed) : RunKey::made();
        const Shift shift{asOfOf(*source_), weeksFrom(key)};
        const Ground ground(*source_);
        report_.gridsMerged = ground.merged();
        const IdBook ids(*source_, key);
        const Witness witness = options_.witness
                                    ? options_.witness
                                    : [](std::string_view, std::int64_t, std::int64_t) {};
        Copy copy{*source_, *target_,  key,     ground,  ids,
                  shift,    report_.k, report_, witness, part(0, 0.02)};
        writeCatalogues(copy);
        const CasePlan plan(*source_, ground, key, shift, report_.k, report_, part(0.02, 0.15));
        copy.told = part(0.15, 0.2);
        writePlaces(copy);
        const auto& cases = plan.cases();
        writeSites(copy, [&](std::int64_t id) {
            const auto found = std::ranges::lower_bound(cases, id, {}, &CaseFacts::id);
            return found != cases.end() && found->id == id && found->kept;
        });
        copy.told = part(0.2, 0.8);
        writeCases(copy, plan);
        cache::writeMeta(*target_, "origin", "demo");
        cache::writeMeta(*target_, "as_of", std::to_string(shift.newAsOf()));
        cache::writeMeta(*target_, "anonymised_k", std::to_string(report_.k));
        tell(0.8);
        checkCopy(*source_, *target_, shift.asOf, shift.newAsOf(), report_);
    }

    void index()
    {
        const double tables = static_cast<double>(cache::tables().size());
        double done = 0;
        for (const cache::Table& table : cache::tables()) {
            tell(0.82 + 0.17 * done++ / tables);
            cache::createIndexes(*target_, table);
            cache::createSpatialIndex(*target_, table);
        }
        cache::refreshContents(*target_);
        target_->execute("COMMIT");
        tell(0.99);
    }

    /// The copy last: where it is, its report is.
    void publish()
    {
        std::ofstream file(reportPart_.path(), std::ios::binary | std::ios::trunc);
        file << jsonOf(report_).toStdString();
        file.close();
        if (!file)
            throw UserError(Messages::tr("The report “%1” could not be written. Nothing was left "
                                         "behind, the source is as it was. Make room on the disk "
                                         "and try again.")
                                .arg(shown(reportFile(options_.target))));
        reportPart_.publish();
        try {
            part_.publish();
        } catch (...) {
            std::error_code ignored;
            fs::remove(reportFile(options_.target), ignored);
            throw;
        }
    }

    const Options& options_;
    const Progress& progress_;
    cache::PartFile part_;
    cache::PartFile reportPart_;
    std::unique_ptr<cache::Connection> source_;
    std::unique_ptr<cache::Connection> target_;
    Report report_;
    double done_ = 0;
};

} // namespace

std::optional<Report> anonymise(const Options& options, const Progress& progress)
{
    requireOutsideStores(options.target);
    try {
        return Making(options, progress).make();
    } catch (const Cancelled&) {
        return std::nullopt;
    }
}

} // namespace zhitu::anonymise
