// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/password.h"

#include <termios.h>
#include <unistd.h>

#include <QCoreApplication>
#include <cerrno>
#include <cstdio>

#include "app/terminal.h"
#include "data/user_error.h"

namespace zhitu::app {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::Password)
};

constexpr std::size_t kMost = 1000;

/// While it lives, what is typed is not shown.
class NoEcho {
public:
    NoEcho()
    {
        if (::tcgetattr(STDIN_FILENO, &before_) != 0)
            return;
        termios silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        changed_ = ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~NoEcho()
    {
        if (changed_)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
    }
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;

private:
    termios before_{};
    bool changed_ = false;
};

// Letter by letter: what follows the line is somebody else's.
std::string readLine()
{
    std::string line;
    char letter = 0;
    while (line.size() <= kMost) {
        const ssize_t got = ::read(STDIN_FILENO, &letter, 1);
        if (got < 0 && errno == EINTR && !interrupted())
            continue;
        if (got <= 0 || letter == '\n')
            break;
        line += letter;
    }
    if (line.ends_with('\r'))
        line.pop_back();
    return line;
}

void prompt(const QString& text)
{
    std::fputs(qUtf8Printable(text), stderr);
    std::fflush(stderr);
}

} // namespace

// Trailing return type: lupdate takes the function for one of std otherwise.
auto askPassword(const QString& user) -> std::string
{
    const bool terminal = ::isatty(STDIN_FILENO) == 1;
    std::string password;
    bool same = true;
    {
        const NoEcho silent;
        if (terminal)
            prompt(Texts::tr("Password of %1: ").arg(user));
        password = readLine();
        if (terminal && !interrupted()) {
            prompt(u'\n' + Texts::tr("The same again: "));
            same = readLine() == password;
        }
        if (terminal)
            prompt(QStringLiteral("\n"));
    }
    if (interrupted())
        throw UserError(Texts::tr("Interrupted. Nothing was changed."));
    if (!same)
        throw UserError(Texts::tr("The two differ. Nothing was changed. Try again."));
    if (password.empty() || password.size() > kMost)
        throw UserError(Texts::tr("A password has 1 to %1 bytes. Nothing was changed.").arg(kMost));
    return password;
}

} // namespace zhitu::app
