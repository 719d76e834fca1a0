// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Pictures for the eyes: where ZHITU_PICTURES names a folder, what a test comes by is kept there.
#pragma once

#include <QDir>
#include <QImage>
#include <QTest>
#include <functional>

#include "widgets/look/look.h"

namespace zhitu::test {

/// By day at 100 % and by night at 150 %, in both languages. The look is by day, at 100 % and in
/// the same language afterwards. GUI thread.
inline void keepPictures(widgets::Look& look, const QString& name,
                         const std::function<QImage()>& grab)
{
    using translations::Language;
    const QString folder = qEnvironmentVariable("ZHITU_PICTURES");
    if (folder.isEmpty())
        return;
    const Language before = look.language();
    for (const Language language : {Language::English, Language::Chinese})
        for (const int percent : {100, 150}) {
            const bool dark = percent != 100;
            look.setLanguage(language);
            look.overrideTone(dark ? widgets::Tone::Dark : widgets::Tone::Light);
            look.setTypePercent(percent);
            QTest::qWait(1500);
            grab().save(QDir(folder).filePath(
                name + (language == Language::Chinese ? QStringLiteral("-zh") : QString())
                + (dark ? QStringLiteral("-dark-150.png") : QStringLiteral(".png"))));
        }
    look.setLanguage(before);
    look.overrideTone(widgets::Tone::Light);
    look.setTypePercent(100);
    QTest::qWait(300);
}

} // namespace zhitu::test
