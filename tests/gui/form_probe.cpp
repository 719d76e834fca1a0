// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// form_probe OUTBOX type TEXT: types it into a form, says "typed", and waits to be killed.
/// form_probe OUTBOX full TEXT: the same on a disk that is full, and then is not.
#include <sys/resource.h>
#include <unistd.h>

#include <QApplication>
#include <QFileInfo>
#include <QTest>
#include <csignal>
#include <cstdio>

#include "data/paths.h"
#include "tests/gui/trust_form.h"
#include "widgets/trust/draft_service.h"

using namespace zhitu;

namespace {

void say(const char* words)
{
    std::puts(words);
    std::fflush(stdout);
}

/// A limit on the size of files stands in for a full disk.
void fill(const QString& file, bool full)
{
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = full ? static_cast<rlim_t>(QFileInfo(file).size()) : limit.rlim_max;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString file = arguments.value(1);
    const QString words = arguments.value(3);
    widgets::DraftService drafts(pathFrom(file));
    test::TrustForm form(drafts);
    form.show();
    if (!QTest::qWaitForWindowExposed(&form))
        return 1;
    if (arguments.value(2) == u"full") {
        form.line->setText(QStringLiteral("before"));
        if (!QTest::qWaitFor([&] { return !form.autosave->isUnsaved(); }))
            return 2;
        fill(file, true);
        int failures = 0;
        QObject::connect(form.autosave, &widgets::FormAutosave::failed, [&] { ++failures; });
        form.text->setPlainText(words.repeated(20'000));
        if (!QTest::qWaitFor([&] { return failures > 0; }, 20'000))
            return 3;
        QTest::qWait(5000); // tried again meanwhile, and told of once
        const bool kept = form.text->toPlainText().size() == words.size() * 20'000;
        const bool said = form.autosave->statusLine()->isVisible()
                          && !form.autosave->statusLine()->text().isEmpty();
        if (!kept || !said || failures != 1 || !form.autosave->isUnsaved())
            return 4;
        say("said");
        fill(file, false);
        if (!QTest::qWaitFor([&] { return !form.autosave->isUnsaved(); }, 20'000))
            return 5;
        say("saved");
    } else {
        QTest::keyClicks(form.line, words, Qt::NoModifier, 20);
        form.choice->setCurrentIndex(2);
        say("typed");
    }
    return QApplication::exec();
}
