// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A picture of the window once it is complete.
#pragma once

#include <QSize>
#include <filesystem>

namespace zhitu::widgets {
class MainWindow;
}

namespace zhitu::app {

/// Shows the window at `size` logical pixels, waits until map and docks are complete, writes the
/// picture (the file's ending names the format; PNG without one) and ends the application: exit
/// code 0, or 1 with a message on the standard error, or 2 where the data cannot be read.
void takeScreenshot(widgets::MainWindow& window, const std::filesystem::path& file, QSize size);

} // namespace zhitu::app
