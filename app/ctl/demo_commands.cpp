// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "app/ctl/command_line.h"
#include "app/ctl/commands.h"
#include "app/terminal.h"
#include "data/demo/builder.h"

namespace zhitu::app {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::DemoCommands)
};

} // namespace

int runDemoBuild(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("out"), {}, QStringLiteral("FILE")},
                       {QStringLiteral("seed"), {}, QStringLiteral("N"), QStringLiteral("1")},
                       {QStringLiteral("scale"), {}, QStringLiteral("N"), QStringLiteral("1")}});
    parse(parser, arguments);
    const auto target = requiredPath(parser, QStringLiteral("out"));
    demo::BuildOptions options;
    options.seed =
        wholeNumber(QStringLiteral("seed"), parser.value(QStringLiteral("seed")), 0, 0x7FFF'FFFF);
    options.districts = static_cast<int>(
        wholeNumber(QStringLiteral("scale"), parser.value(QStringLiteral("scale")), 1, 38));

    ProgressBar bar(Texts::tr("Making the demo"));
    const bool made = demo::build(target, options, progressInto(bar));
    if (!made) {
        printError(Texts::tr("Interrupted. Nothing was left behind."));
        return kInterrupted;
    }
    return 0;
}

} // namespace zhitu::app
