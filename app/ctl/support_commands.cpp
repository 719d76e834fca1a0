// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "app/ctl/command_line.h"
#include "app/ctl/commands.h"
#include "app/terminal.h"
#include "data/paths.h"
#include "data/support/bundle.h"
#include "data/support/folders.h"
#include "data/support/system_facts.h"

namespace zhitu::app {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::SupportCommands)
};

} // namespace

int runSupportBundle(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("out"), {}, QStringLiteral("FILE")},
                       {QStringLiteral("store"), {}, QStringLiteral("FOLDER")}});
    parse(parser, arguments);
    const auto target = requiredPath(parser, QStringLiteral("out"));
    requireNoMore(parser);
    support::BundleRequest request;
    request.programVersion = QCoreApplication::applicationVersion();
    request.stateFolder = support::stateFolder();
    request.settings = support::settingsFile();
    request.outbox = support::loneOutboxFile();
    if (parser.isSet(QStringLiteral("store"))) {
        request.store = requiredPath(parser, QStringLiteral("store"));
        std::error_code error;
        if (!std::filesystem::exists(request.store, error))
            throw UserError(Texts::tr("There is no “%1”. Nothing was written. Check the name.")
                                .arg(shown(request.store)));
    }
    {
        ProgressBar bar(Texts::tr("Collecting the diagnostics"));
        if (!support::writeBundle(target, request, progressInto(bar))) {
            printError(Texts::tr("Interrupted. Nothing was left behind."));
            return kInterrupted;
        }
    }
    printLine(Texts::tr("The diagnostics are in “%1”. Nothing was sent. Read them before you pass "
                        "them on: README.txt says what is inside.")
                  .arg(shown(target)));
    return 0;
}

} // namespace zhitu::app
