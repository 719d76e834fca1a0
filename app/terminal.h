// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the programs say on the terminal.
#pragma once

#include <QString>

namespace zhitu::app {

/// On the standard error, with the program's name before it.
void printError(const QString& message);
/// On the standard output.
void printLine(const QString& text);

/// A bar on the standard error where that is a terminal, else a line for each tenth.
class ProgressBar {
public:
    explicit ProgressBar(QString title);
    /// Ends the line that the bar stands in.
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    /// `share` in [0, 1].
    void show(double share);

private:
    QString title_;
    bool terminal_;
    int shown_ = -1; ///< last whole per cent
};

/// From now on SIGINT and SIGTERM only set a flag, so that a job can end cleanly.
void catchInterrupt();
[[nodiscard]] bool interrupted() noexcept;

/// For a job that is told its share and asks whether to go on: shows the one, and goes on until it
/// is interrupted. The bar must outlive it.
[[nodiscard]] inline auto progressInto(ProgressBar& bar)
{
    return [&bar](double share) {
        bar.show(share);
        return !interrupted();
    };
}

} // namespace zhitu::app
