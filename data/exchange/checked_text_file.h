// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A text file of which every byte is known to have been taken by the disk.
#pragma once

#include <QFile>
#include <filesystem>

namespace zhitu::exchange {

/// One thread. All methods throw UserError.
class CheckedTextFile {
public:
    explicit CheckedTextFile(std::filesystem::path file);
    void write(const QByteArray& text);
    /// Closes it.
    void finish();

private:
    [[noreturn]] void refuse() const;

    std::filesystem::path name_;
    QFile file_;
    QByteArray waiting_;
};

} // namespace zhitu::exchange
