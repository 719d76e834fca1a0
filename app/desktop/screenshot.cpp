// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshot.h"

#include <QApplication>
#include <QFileInfo>
#include <QImageWriter>
#include <QSaveFile>
#include <QTimer>

#include "app/terminal.h"
#include "data/paths.h"
#include "widgets/window/main_window.h"

namespace zhitu::app {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::Screenshot)
};

constexpr int kPatienceMs = 180'000;

/// Empty, or why the picture could not be written.
QString write(const QImage& picture, const QString& name)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    QByteArray format = QFileInfo(name).suffix().toLatin1().toLower();
    if (format.isEmpty())
        format = "png";
    QImageWriter writer(&file, format);
    if (!writer.write(picture))
        return writer.errorString();
    return file.commit() ? QString() : file.errorString();
}

} // namespace

void takeScreenshot(widgets::MainWindow& window, const std::filesystem::path& file, QSize size)
{
    // No window manager may change the size that was asked for.
    window.setWindowFlag(Qt::X11BypassWindowManagerHint);
    window.resize(size);
    const auto end = [](int code) { QApplication::exit(code); };

    QObject::connect(
        &window, &widgets::MainWindow::completed, &window,
        [&window, file, end] {
            const QString name = shown(file);
            const QString problem = write(window.grabAll(), name);
            if (!problem.isEmpty())
                printError(
                    Texts::tr("The picture “%1” could not be written: %2").arg(name, problem));
            end(problem.isEmpty() ? 0 : 1);
        },
        Qt::SingleShotConnection);
    QObject::connect(&window, &widgets::MainWindow::failed, &window, [end](const QString& message) {
        printError(message);
        end(2);
    });
    QTimer::singleShot(kPatienceMs, &window, [end] {
        printError(
            Texts::tr("The window was not complete after %1 seconds; no picture was written.")
                .arg(kPatienceMs / 1000));
        end(1);
    });
    window.show();
}

} // namespace zhitu::app
