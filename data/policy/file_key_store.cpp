// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/policy/file_key_store.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include "data/cache/durable_file.h"
#include "data/paths.h"
#include "data/policy/messages.h"

namespace zhitu::policy {
namespace fs = std::filesystem;
namespace {

constexpr off_t kMost = 16 * 1024;

class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor()
    {
        if (number_ >= 0)
            ::close(number_);
    }
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&&) = delete;
    [[nodiscard]] bool isOpen() const noexcept { return number_ >= 0; }
    [[nodiscard]] int number() const noexcept { return number_; }

private:
    int number_;
};

[[noreturn]] void failed(const fs::path& path, int code)
{
    throw KeyError(
        KeyTrouble::Failed,
        Messages::tr("The key file “%1” cannot be used (%2). Nothing was changed. Check "
                     "the disk and the rights of the folder.")
            .arg(shown(path), QString::fromStdString(std::generic_category().message(code))));
}

[[noreturn]] void unsafe(const fs::path& path, const QString& why)
{
    throw KeyError(
        KeyTrouble::Unsafe,
        Messages::tr("“%1” is not safe for keys: %2 Nothing was read or changed. Find out "
                     "who changed it; then chmod 700 the folder and chmod 600 its "
                     "files, as the account that runs Zhitu.")
            .arg(shown(path), why));
}

/// Not open where it is not there. Links are not followed: they could lead anywhere.
Descriptor openSafely(const fs::path& path, mode_t kind)
{
    Descriptor opened(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!opened.isOpen()) {
        const int code = errno;
        if (code == ENOENT)
            return opened;
        std::error_code ignored;
        if (fs::is_symlink(fs::symlink_status(path, ignored)))
            unsafe(path, Messages::tr("it is a link."));
        failed(path, code);
    }
    struct stat facts = {};
    if (::fstat(opened.number(), &facts) != 0)
        failed(path, errno);
    if ((facts.st_mode & S_IFMT) != kind)
        unsafe(path, Messages::tr("it is not what it should be."));
    if (facts.st_uid != ::geteuid())
        unsafe(path, Messages::tr("it belongs to another account."));
    if ((facts.st_mode & 077) != 0)
        unsafe(path, Messages::tr("others may read or change it."));
    return opened;
}

/// A name may hold anything; a file name is made of it that is readable and surely its own.
std::string fileName(const std::string& name)
{
    std::array<unsigned char, 16> digest;
    crypto_generichash(digest.data(), digest.size(),
                       reinterpret_cast<const unsigned char*>(name.data()), name.size(), nullptr,
                       0);
    std::array<char, 33> hex;
    sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
    std::string readable;
    for (const char c : name.substr(0, 60))
        readable +=
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? c : '_';
    return readable + '-' + hex.data() + ".key";
}

} // namespace

FileKeyStore::FileKeyStore(const fs::path& folder)
    : folder_(fs::absolute(folder).lexically_normal())
{
    if (!folder_.has_filename()) // with a slash behind it a link would be followed
        folder_ = folder_.parent_path();
}

fs::path FileKeyStore::fileOf(const std::string& name) const
{
    return folder_ / fileName(name);
}

bool FileKeyStore::requireSafeFolder() const
{
    return openSafely(folder_, S_IFDIR).isOpen();
}

std::optional<Secret> FileKeyStore::load(const std::string& name)
{
    if (!requireSafeFolder())
        return std::nullopt;
    const fs::path path = fileOf(name);
    const Descriptor file = openSafely(path, S_IFREG);
    if (!file.isOpen())
        return std::nullopt;
    std::array<char, kMost + 1> buffer;
    std::size_t filled = 0;
    int code = 0;
    while (filled < buffer.size()) {
        const ssize_t got = ::read(file.number(), buffer.data() + filled, buffer.size() - filled);
        if (got < 0 && errno == EINTR)
            continue;
        code = got < 0 ? errno : 0;
        if (got <= 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    Secret secret(std::string_view(buffer.data(), std::min<std::size_t>(filled, kMost)));
    sodium_memzero(buffer.data(), buffer.size());
    if (code != 0)
        failed(path, code);
    if (filled > kMost)
        failed(path, EFBIG);
    return secret;
}

void FileKeyStore::store(const std::string& name, const Secret& secret)
{
    if (!requireSafeFolder()) {
        if (::mkdir(folder_.c_str(), 0700) != 0)
            failed(folder_, errno);
        if (const std::error_code error = cache::makeDurable(folder_.parent_path()))
            failed(folder_, error.value());
    }
    const fs::path path = fileOf(name);
    openSafely(path, S_IFREG);                  // what is unsafe is looked at by a person first
    ::unlink((path.string() + ".new").c_str()); // left by a crash, with the rights of then
    if (const std::error_code error = cache::replaceFile(path, secret.view()))
        failed(path, error.value());
}

void FileKeyStore::remove(const std::string& name)
{
    if (!requireSafeFolder())
        return;
    const fs::path path = fileOf(name);
    if (::unlink(path.c_str()) != 0) {
        if (errno != ENOENT)
            failed(path, errno);
        return;
    }
    if (const std::error_code error = cache::makeDurable(folder_))
        failed(path, error.value());
}

} // namespace zhitu::policy
