// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/support/folders.h"

#include <sys/stat.h>

#include <QDir>

#include "data/paths.h"

namespace zhitu::support {
namespace fs = std::filesystem;
namespace {

/// Relative values are invalid by the XDG rules.
fs::path xdgFolder(const char* variable, const char* fallback)
{
    const fs::path named = pathFrom(qEnvironmentVariable(variable));
    return named.is_absolute() ? named : pathFrom(QDir::homePath()) / fallback;
}

} // namespace

fs::path stateFolder()
{
    return xdgFolder("XDG_STATE_HOME", ".local/state") / "zhitu";
}

fs::path loneOutboxFile()
{
    return xdgFolder("XDG_DATA_HOME", ".local/share") / "zhitu" / "drafts" / "outbox.db";
}

bool makePrivateFolder(const fs::path& folder) noexcept
{
    std::error_code error;
    if (fs::is_directory(folder, error))
        return true;
    fs::create_directories(folder.parent_path(), error);
    return ::mkdir(folder.c_str(), 0700) == 0 || fs::is_directory(folder, error);
}

} // namespace zhitu::support
