// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QEventLoop>
#include <QLocale>
#include <QTimer>

#include "app/ctl/command_line.h"
#include "app/ctl/commands.h"
#include "app/ctl/store_option.h"
#include "app/terminal.h"
#include "data/sync/engine.h"

namespace zhitu::app {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::SyncCommands)
};

QString nameOf(sync::LinkState link)
{
    switch (link) {
    case sync::LinkState::NoCentre:
        return QStringLiteral("no-centre");
    case sync::LinkState::Connecting:
        return QStringLiteral("connecting");
    case sync::LinkState::Fetching:
        return QStringLiteral("fetching");
    case sync::LinkState::CatchingUp:
        return QStringLiteral("catching-up");
    case sync::LinkState::Live:
        return QStringLiteral("live");
    case sync::LinkState::Offline:
        return QStringLiteral("offline");
    case sync::LinkState::NeedsUser:
        return QStringLiteral("needs-user");
    case sync::LinkState::OtherWindow:
        return QStringLiteral("other-window");
    }
    return {};
}

/// Runs the engine until `once` is fulfilled or somebody interrupts.
class Follow : public QObject {
public:
    Follow(sync::EngineOptions options, bool once) : engine_(std::move(options)), once_(once)
    {
        connect(&engine_, &sync::SyncEngine::statusChanged, this, &Follow::show);
        connect(&timer_, &QTimer::timeout, this, [this] {
            if (interrupted())
                loop_.exit(kInterrupted);
        });
        timer_.start(100);
    }

    /// See SyncEngine.
    void sendToThisCentre() { engine_.sendToThisCentre(); }

    int run()
    {
        engine_.start();
        return loop_.exec();
    }

private:
    void show(const sync::SyncStatus& status)
    {
        QString line = nameOf(status.link);
        if (status.fetching)
            line += QStringLiteral(" %1/%2")
                        .arg(status.fetching->rows / 100'000)
                        .arg(status.fetching->expectedRows / 100'000);
        if (!status.problem.isEmpty())
            line += QStringLiteral(": ") + status.problem;
        if (!status.pushProblem.isEmpty() && status.pushProblem != status.problem)
            line += QStringLiteral("; ") + status.pushProblem;
        if (status.conflicts > 0)
            line += QStringLiteral("; ")
                    + Texts::tr("%n entries were refused or met a change, and need a decision "
                                "(“zhituctl case commands” lists them, “case decide” decides)",
                                nullptr, status.conflicts);
        if (status.held > 0)
            line += QStringLiteral("; ")
                    + Texts::tr("%n entries wait behind them", nullptr, status.held);
        if (status.elsewhere > 0)
            line += QStringLiteral("; %1 (--same-centre)").arg(sync::elsewhereText(status));
        if (line != shown_)
            printLine(line);
        shown_ = line;
        if (!once_)
            return;
        const bool atRest = status.link == sync::LinkState::Live && !status.heldBack
                            && status.waiting == status.held && status.applied == 0;
        if (atRest)
            loop_.exit(status.conflicts + status.elsewhere > 0 ? 1 : 0);
        if (status.link == sync::LinkState::NeedsUser || status.link == sync::LinkState::Offline
            || status.link == sync::LinkState::OtherWindow
            || (status.link == sync::LinkState::Live && !status.pushProblem.isEmpty()))
            loop_.exit(1);
    }

    sync::SyncEngine engine_;
    QEventLoop loop_;
    QTimer timer_;
    QString shown_;
    bool once_;
};

} // namespace

int runSync(const QStringList& arguments)
{
    QCommandLineParser parser;
    addStoreOptions(parser);
    parser.addOptions({{QStringLiteral("centre"), {}, QStringLiteral("CONNINFO")},
                       {QStringLiteral("send-to"), {}, QStringLiteral("CONNINFO")},
                       {QStringLiteral("once"), {}},
                       {QStringLiteral("verify"), {}},
                       {QStringLiteral("same-centre"), {}}});
    parse(parser, arguments);
    sync::EngineOptions options;
    options.folder = requiredPath(parser, QStringLiteral("store"));
    options.readFrom = connectionString(parser, QStringLiteral("centre"));
    options.sendTo = parser.isSet(QStringLiteral("send-to"))
                         ? connectionString(parser, QStringLiteral("send-to"))
                         : options.readFrom + " target_session_attrs='read-write'";
    options.sealer = sealerFor(parser, options.folder);
    options.verify = parser.isSet(QStringLiteral("verify"));
    Follow follow(std::move(options), parser.isSet(QStringLiteral("once")));
    if (parser.isSet(QStringLiteral("same-centre")))
        follow.sendToThisCentre();
    return follow.run();
}

} // namespace zhitu::app
