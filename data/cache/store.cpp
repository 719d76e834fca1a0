// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/store.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <fstream>
#include <thread>
#include <utility>
#include <vector>

#include "data/cache/durable_file.h"
#include "data/cache/messages.h"
#include "data/cache/same_store.h"
#include "data/paths.h"
#include "data/user_error.h"

namespace zhitu::cache {
namespace fs = std::filesystem;
namespace {

[[noreturn]] void fail(const QString& sentence, const fs::path& path, const std::error_code& error)
{
    throw UserError(sentence.arg(shown(path), QString::fromStdString(error.message())));
}

/// The number in "cache-N.gpkg", also where more follows (".part", ".set-aside-1"); 0: no such
/// name.
int generationNumber(std::string_view name, bool exactly)
{
    constexpr std::string_view prefix = "cache-";
    constexpr std::string_view suffix = ".gpkg";
    if (!name.starts_with(prefix))
        return 0;
    name.remove_prefix(prefix.size());
    int number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    const std::string_view rest(end, static_cast<std::size_t>(name.data() + name.size() - end));
    if (error != std::errc() || number < 1 || !rest.starts_with(suffix)
        || (exactly && rest != suffix))
        return 0;
    return number;
}

fs::path generationFile(const fs::path& folder, int number)
{
    return folder / ("cache-" + std::to_string(number) + ".gpkg");
}

bool isGeneration(const fs::path& file)
{
    return generationNumber(file.filename().string(), true) > 0;
}

/// 0 where there is none. \param exactly leaves out what is being made, and what was set aside
int highestNumber(const fs::path& folder, bool exactly)
{
    int highest = 0;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error))
        highest = std::max(highest, generationNumber(entry.path().filename().string(), exactly));
    if (error)
        fail(Messages::tr("The folder “%1” cannot be read (%2)."), folder, error);
    return highest;
}

/// What stands in the pointer is not trusted to be a name in this folder. 0: no such name, or no
/// pointer.
int pointedAt(const fs::path& folder)
{
    std::ifstream pointer(folder / "current");
    std::string name;
    return pointer && std::getline(pointer, name) ? generationNumber(name, true) : 0;
}

constexpr std::array kCompanions{"", "-wal", "-shm", "-journal", ".search"};

void removeWithCompanions(const fs::path& file)
{
    std::error_code ignored;
    for (const char* companion : kCompanions)
        fs::remove(file.string() + companion, ignored);
}

} // namespace

std::optional<StoreLock> StoreLock::tryTake(const fs::path& folder)
{
    const fs::path file = folder / "lock";
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        fail(
            Messages::tr("The lock “%1” cannot be made (%2). Nothing was changed. Check the rights "
                         "of the folder and the room on the disk."),
            file, {errno, std::generic_category()});
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return StoreLock(descriptor);
    const std::error_code error{errno, std::generic_category()};
    ::close(descriptor);
    if (error != std::errc::operation_would_block)
        fail(Messages::tr("The lock “%1” cannot be taken (%2). Nothing was changed."), file, error);
    return std::nullopt;
}

std::optional<StoreLock> StoreLock::wait(const fs::path& folder, const std::function<bool()>& goOn)
{
    while (goOn()) {
        if (auto lock = tryTake(folder))
            return lock;
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    return std::nullopt;
}

StoreLock::StoreLock(StoreLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1))
{
}

StoreLock::~StoreLock()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

CacheStore::CacheStore(fs::path folder) : folder_(std::move(folder))
{
    std::error_code error;
    if (fs::is_directory(folder_, error))
        return;
    fs::create_directories(folder_, error);
    if (!error)
        fs::permissions(folder_, fs::perms::owner_all, error);
    if (error)
        fail(Messages::tr("The folder “%1” cannot be made (%2). Nothing was changed. Check the "
                          "rights and the room on the disk."),
             folder_, error);
}

std::optional<fs::path> CacheStore::current() const
{
    const int number = pointedAt(folder_);
    if (number == 0)
        return std::nullopt;
    fs::path file = generationFile(folder_, number);
    std::error_code error;
    return fs::exists(file, error) ? std::optional(std::move(file)) : std::nullopt;
}

std::optional<fs::path> CacheStore::notYetUsed() const
{
    const int number = highestNumber(folder_, true);
    return number > pointedAt(folder_) ? std::optional(generationFile(folder_, number))
                                       : std::nullopt;
}

fs::path CacheStore::nextGeneration() const
{
    return generationFile(folder_, highestNumber(folder_, false) + 1);
}

void CacheStore::switchTo(const StoreLock&, const fs::path& generation)
{
    const int number = generationNumber(generation.filename().string(), true);
    if (number == 0 || generation.parent_path() != folder_)
        throw std::logic_error("not a generation of this store");
    const std::optional<fs::path> before = current();
    if (const auto error = replaceFile(folder_ / "current", generation.filename().string() + '\n'))
        fail(Messages::tr("“%1” could not be written (%2). The cache in use before stays in use."),
             folder_ / "current", error);
    std::error_code ignored;
    for (int old = 1; old <= number; ++old) {
        const fs::path file = generationFile(folder_, old);
        fs::remove(file.string() + ".part", ignored); // of a build that was killed
        if (old != number && (!before || file != *before))
            removeWithCompanions(file);
    }
}

void CacheStore::remove(const StoreLock&, const fs::path& generation)
{
    if (generation.parent_path() != folder_ || generation == current())
        throw std::logic_error("not a generation that may be removed");
    removeWithCompanions(generation);
}

void CacheStore::removeAllBut(const StoreLock&, const fs::path& generation)
{
    const std::string kept = generation.filename().string();
    removeGenerations([&](const std::string& name) {
        return name.starts_with(kept) && !name.starts_with(kept + '.');
    });
}

void CacheStore::removeOthers(const StoreLock&, const fs::path& generation)
{
    const std::string kept = generation.filename().string();
    removeGenerations([&](const std::string& name) {
        return name.starts_with(kept) && !name.starts_with(kept + ".set-aside");
    });
}

void CacheStore::removeAll(const StoreLock&)
{
    std::error_code ignored;
    fs::remove(folder_ / "current", ignored); // first: it never names what is half gone
    removeGenerations([](const std::string&) { return false; });
    // What verification found there: it names rows, and says in words why one lets some stand.
    for (const char* name : {"verification.db", "verification.db-journal"}) // verify::historyIn()
        fs::remove(folder_ / name, ignored);
}

void CacheStore::removeGenerations(const std::function<bool(const std::string& name)>& keeps)
{
    std::error_code ignored;
    std::vector<fs::path> gone;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder_, ignored)) {
        const std::string name = entry.path().filename().string();
        if ((name.starts_with("cache-") && !keeps(name)) || name.starts_with("bootstrap.part"))
            gone.push_back(entry.path());
    }
    for (const fs::path& file : gone)
        fs::remove(file, ignored);
}

auto setAside(const fs::path& file) -> fs::path // lupdate loses the namespace otherwise
{
    std::error_code error;
    fs::path free;
    for (int i = 1; free.empty(); ++i) {
        fs::path candidate = file.string() + ".set-aside-" + std::to_string(i);
        if (!fs::exists(fs::symlink_status(candidate, error)))
            free = std::move(candidate);
    }
    std::vector<std::pair<fs::path, fs::path>> moved;
    for (const char* companion : kCompanions) {
        const fs::path from = file.string() + companion;
        const fs::path to = free.string() + companion;
        if (!fs::exists(fs::symlink_status(from, error)))
            continue;
        if ((error = renameDurably(from, to))) {
            for (const auto& [old, now] : moved)
                (void)renameDurably(now, old);
            fail(Messages::tr("“%1” could not be set aside (%2). It was left as it is. Check the "
                              "rights of its folder."),
                 from, error);
        }
        moved.emplace_back(from, to);
    }
    return free;
}

bool sameStore(const fs::path& one, const fs::path& other)
{
    if (one == other)
        return !one.empty();
    return one.parent_path() == other.parent_path() && isGeneration(one) && isGeneration(other);
}

} // namespace zhitu::cache
