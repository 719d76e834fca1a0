// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What an end that was not meant left behind, and whether the user was told of it.
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <filesystem>
#include <system_error>
#include <vector>

namespace zhitu::support {

/// A bad end of the program.
struct CrashReport {
    std::filesystem::path file;
    std::int64_t atSec = 0; ///< Unix seconds; without a signal: the last sign of life
    std::int64_t pid = 0;
    QString version;
    int signal = 0; ///< 0: it vanished (killed, or the computer lost power)
    QString reason; ///< type of the exception that nobody caught; "killed" or "restart" without one
    QString thread;
    QStringList backtrace; ///< module, offset and address of each frame, innermost first
    bool seen = false;     ///< the user was told

    /// What happened, in the user's words and language; one sentence.
    [[nodiscard]] QString summary() const;
};

/// The reports in a state folder. They are made by app/desktop/crash_handler and SessionMarker.
/// Files that are no reports are passed over. Any thread; never throws.
class CrashReports {
public:
    explicit CrashReports(const std::filesystem::path& stateFolder);

    /// Newest first, at most 20: older ones are removed.
    [[nodiscard]] std::vector<CrashReport> list() const;
    /// Those that the user was not told of.
    [[nodiscard]] std::vector<CrashReport> unseen() const;
    /// The user was told: it stays for the diagnostics.
    std::error_code markSeen(const CrashReport& report) const;
    /// Writes the report of an end without a signal.
    std::error_code add(const CrashReport& report) const;

    [[nodiscard]] const std::filesystem::path& folder() const noexcept { return folder_; }

private:
    std::filesystem::path folder_;
};

/// The report as text, with nothing in it but what the format knows.
[[nodiscard]] QString textOf(const CrashReport& report);

} // namespace zhitu::support
