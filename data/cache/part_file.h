// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A file that appears under its name only when it is whole.
#pragma once

#include <QString>
#include <filesystem>

namespace zhitu::cache {

/// What becomes of a file that has the name already.
enum class IfThere { Refuse, Replace };

/// Stands for target + ".part" until publish(); unpublished, it is removed with everything that
/// SQLite may have laid beside it.
class PartFile {
public:
    /// Replace is for files that can be made anew at any time, and that nobody opens for writing.
    /// \throws UserError where `target` exists already (unless it is to be replaced), or is just
    /// being written by another process
    explicit PartFile(std::filesystem::path target, IfThere ifThere = IfThere::Refuse);
    ~PartFile();
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return part_; }
    /// Makes the content durable and moves it to `target`. \throws UserError
    void publish();

private:
    void discardCompanions() noexcept;
    [[nodiscard]] QString alreadyThere() const;

    std::filesystem::path target_;
    std::filesystem::path part_;
    IfThere ifThere_;
    int lock_ = -1; ///< held on the part file while it is written
    bool published_ = false;
};

} // namespace zhitu::cache
