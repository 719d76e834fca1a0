// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/import_service.h"

#include "data/import/plan_table.h"
#include "data/paths.h"
#include "data/user_error.h"

namespace zhitu::widgets {
namespace {

constexpr std::int64_t kRowsBetweenSteps = 500;

template <typename Value>
std::shared_ptr<const Value> shared(Value&& value)
{
    return std::make_shared<const Value>(std::forward<Value>(value));
}

} // namespace

ImportService::ImportService(QObject* parent) : QObject(parent)
{
    connect(&reading_, &NewestWork::failed, this, &ImportService::failed);
    connect(&reading_, &NewestWork::workingChanged, this, &ImportService::readingChanged);
}

ImportService::~ImportService()
{
    ending_ = true;
    centre_.stop();
    files_.finish();
}

void ImportService::open(const std::filesystem::path& cache)
{
    reading_.open(cache);
}

void ImportService::look(const import::Source& source, import::Kind kind,
                         const std::optional<import::Mapping>& given)
{
    reading_.ask([this, source, kind, given](cache::CacheReader* cache,
                                             const NewestWork::GoOn&) -> NewestWork::Rest {
        if (cache == nullptr)
            return {};
        auto preview = shared(import::look(source, kind, given, *cache));
        return [this, preview] { Q_EMIT looked(preview); };
    });
}

void ImportService::check(const import::Source& source, const import::Mapping& mapping,
                          const import::PlanOptions& options)
{
    reading_.ask([this, source, mapping, options](
                     cache::CacheReader* cache, const NewestWork::GoOn& goOn) -> NewestWork::Rest {
        if (cache == nullptr)
            return {};
        auto plan = import::makePlan(source, mapping, options, *cache, [&](std::int64_t rows) {
            if (rows % kRowsBetweenSteps == 0)
                Q_EMIT checking(rows);
            return goOn();
        });
        if (!plan)
            return {};
        return [this, whole = shared(std::move(*plan))] { Q_EMIT checked(whole); };
    });
}

void ImportService::stop()
{
    reading_.drop();
    ++sent_;
}

void ImportService::onFile(const std::function<void()>& work)
{
    files_.run([this, work] {
        if (const auto problem = problemOf(work))
            Q_EMIT failed(*problem);
    });
}

void ImportService::readMapping(const std::filesystem::path& file, import::Kind kind)
{
    onFile([this, file, kind] {
        auto mapping = shared(import::readMapping(file));
        if (mapping->kind != kind)
            throw UserError(tr("This mapping is for %1, not for %2. Nothing was changed.")
                                .arg(import::titleOf(mapping->kind), import::titleOf(kind)));
        Q_EMIT mappingRead(mapping);
    });
}

void ImportService::writeMapping(const import::Mapping& mapping, const std::filesystem::path& file)
{
    onFile([this, mapping, file] {
        import::writeMapping(mapping, file);
        Q_EMIT told(tr("The columns are kept in %1.").arg(shown(file)));
    });
}

void ImportService::writeTable(const std::shared_ptr<const import::Plan>& plan,
                               const std::filesystem::path& file)
{
    onFile([this, plan, file] {
        import::writePlanTable(*plan, file);
        Q_EMIT told(tr("The list was written to %1.").arg(shown(file)));
    });
}

void ImportService::atCentre(const Connect& connect,
                             const std::function<void(central::PgConnection&)>& work)
{
    centre_.run([this, connect, work] {
        const auto problem = problemOf([&] {
            central::PgOptions options;
            options.goOn = [this] { return !ending_; };
            central::PgConnection centre = connect(std::move(options));
            work(centre);
        });
        if (problem && !ending_)
            Q_EMIT centreFailed(*problem);
    });
}

void ImportService::apply(const Connect& connect, const std::shared_ptr<const import::Plan>& plan,
                          const std::filesystem::path& source)
{
    atCentre(connect, [this, plan, source, serial = ++sent_](central::PgConnection& centre) {
        auto done = import::applyAtCentre(centre, *plan, shown(source.filename()).toStdString(),
                                          import::sha256Of(source), false, [&](std::int64_t rows) {
                                              Q_EMIT sending(rows);
                                              return serial == sent_ && !ending_;
                                          });
        Q_EMIT applied(done ? shared(std::move(*done)) : nullptr);
    });
}

void ImportService::undo(const Connect& connect, const std::string& id)
{
    atCentre(connect, [this, id](central::PgConnection& centre) {
        Q_EMIT undone(shared(import::undoAtCentre(centre, id)));
    });
}

void ImportService::readPast(const Connect& connect)
{
    atCentre(connect, [this](central::PgConnection& centre) {
        Q_EMIT pastRead(import::pastImports(centre));
    });
}

} // namespace zhitu::widgets
