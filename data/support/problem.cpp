// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/support/problem.h"

#include <QDateTime>
#include <QStringList>

namespace zhitu::support {
namespace {

/// Ends of sentences within quotation marks and brackets are none: names and errors stand there.
QStringList sentencesOf(const QString& message)
{
    static const QString opening = QStringLiteral("“‘（(「『《");
    static const QString closing = QStringLiteral("”’）)」』》");
    QStringList sentences;
    qsizetype from = 0;
    int depth = 0;
    for (qsizetype i = 0; i < message.size(); ++i) {
        const QChar letter = message[i];
        if (opening.contains(letter))
            ++depth;
        else if (closing.contains(letter))
            depth = qMax(0, depth - 1);
        if (depth > 0)
            continue;
        const bool chinese = letter == u'。' || letter == u'！' || letter == u'？';
        const bool western = (letter == u'.' || letter == u'!' || letter == u'?')
                             && (i + 1 == message.size() || message[i + 1].isSpace());
        if (chinese || western || letter == u'\n') {
            sentences.append(message.mid(from, i + 1 - from).trimmed());
            from = i + 1;
        }
    }
    sentences.append(message.mid(from).trimmed());
    sentences.removeAll(QString());
    return sentences;
}

} // namespace

Problem problemFrom(Place place, const QString& message)
{
    Problem problem;
    problem.atSec = QDateTime::currentSecsSinceEpoch();
    problem.place = place;
    QStringList sentences = sentencesOf(message);
    if (!sentences.isEmpty())
        problem.happened = sentences.takeFirst();
    if (sentences.size() > 1)
        problem.safe = sentences.takeFirst();
    // Chinese sentences follow each other without a space.
    for (const QString& sentence : sentences) {
        if (!problem.advice.isEmpty() && problem.advice.back().unicode() < 0x2E80)
            problem.advice += u' ';
        problem.advice += sentence;
    }
    return problem;
}

} // namespace zhitu::support
