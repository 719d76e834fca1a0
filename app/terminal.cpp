// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal.h"

#include <unistd.h>

#include <QCoreApplication>
#include <algorithm>
#include <csignal>
#include <cstdio>

namespace zhitu::app {
namespace {

volatile std::sig_atomic_t gInterrupted = 0;

void write(std::FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void printError(const QString& message)
{
    write(stderr, QCoreApplication::applicationName() + QStringLiteral(": ") + message + u'\n');
}

void printLine(const QString& text)
{
    write(stdout, text + u'\n');
}

ProgressBar::ProgressBar(QString title)
    : title_(std::move(title)), terminal_(::isatty(STDERR_FILENO) == 1)
{
}

ProgressBar::~ProgressBar()
{
    if (terminal_ && shown_ >= 0)
        write(stderr, QStringLiteral("\n"));
}

void ProgressBar::show(double share)
{
    const int percent = static_cast<int>(std::clamp(share, 0.0, 1.0) * 100);
    if (percent == shown_)
        return;
    if (terminal_) {
        constexpr int width = 40;
        const int filled = percent * width / 100;
        write(stderr, QStringLiteral("\r%1 [%2%3] %4 %")
                          .arg(title_, QString(filled, u'='), QString(width - filled, u' '))
                          .arg(percent, 3));
    } else if (percent / 10 != shown_ / 10 || shown_ < 0) {
        write(stderr, QStringLiteral("%1: %2 %\n").arg(title_).arg(percent));
    }
    shown_ = percent;
}

void catchInterrupt()
{
    struct sigaction action = {};
    action.sa_handler = [](int) { gInterrupted = 1; };
    action.sa_flags = static_cast<int>(SA_RESETHAND); // a second Ctrl+C ends at once
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

bool interrupted() noexcept
{
    return gInterrupted != 0;
}

} // namespace zhitu::app
