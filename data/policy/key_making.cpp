// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/policy/key_making.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <system_error>
#include <thread>

#include "data/paths.h"
#include "data/policy/messages.h"
#include "data/user_error.h"

namespace zhitu::policy {

namespace {

/// Held by whoever makes a key.
class Alone {
public:
    explicit Alone(const KeyMaking& making)
        : descriptor_(
              ::open((making.folder / "key.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
    {
        while (descriptor_ >= 0) {
            if (::flock(descriptor_, LOCK_EX | LOCK_NB) == 0)
                return;
            if (errno != EWOULDBLOCK || !making.goOn())
                break;
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
        const std::error_code why(errno, std::generic_category());
        if (descriptor_ >= 0)
            ::close(descriptor_);
        throw UserError(
            Messages::tr("No key can be made in the folder “%1” (%2). Nothing was changed. "
                         "Check the rights of the folder and the room on the disk.")
                .arg(shown(making.folder), QString::fromStdString(why.message())));
    }
    ~Alone() { ::close(descriptor_); } // with the lock
    Alone(const Alone&) = delete;
    Alone& operator=(const Alone&) = delete;

private:
    int descriptor_;
};

} // namespace

OpenedKey makeKeyOnce(UserKeys& keys, std::string_view password, const KeyMaking& making)
{
    const Alone alone(making);
    OpenedKey opened = keys.open(password);
    if (opened.answer != KeyAnswer::Absent)
        return opened;
    making.before();
    (void)keys.create(password);
    return keys.open(password);
}

} // namespace zhitu::policy
