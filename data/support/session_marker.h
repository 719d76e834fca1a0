// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Knows at the next start that the program did not end as it should.
#pragma once

#include <QString>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <thread>

namespace zhitu::support {

/// A file that is locked while the program runs and removed when it ends. One that is there and not
/// locked belongs to a run that vanished: kill -9, a power cut, no memory. Each such run becomes a
/// report in CrashReports, once, unless its crash handler wrote one already. Several programs run
/// side by side without taking each other for dead. Where the folder cannot be used there is no
/// marker; the program runs all the same.
class SessionMarker {
public:
    /// \param stateFolder made where it is not there
    SessionMarker(const std::filesystem::path& stateFolder, const QString& version);
    /// The program ends as it should.
    ~SessionMarker();
    SessionMarker(const SessionMarker&) = delete;
    SessionMarker& operator=(const SessionMarker&) = delete;

    /// Empty where there is none. Whoever ends the program on request removes it.
    [[nodiscard]] const std::filesystem::path& file() const noexcept { return file_; }

private:
    void make(const std::filesystem::path& folder, const QString& version);
    void showSignsOfLife();

    std::filesystem::path file_;
    int descriptor_ = -1;
    std::mutex mutex_;
    std::condition_variable ending_;
    bool ended_ = false;
    std::thread life_; ///< touches the file now and then, so that one knows when it ended
};

} // namespace zhitu::support
