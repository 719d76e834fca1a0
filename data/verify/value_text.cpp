// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/value_text.h"

#include <QDateTime>
#include <QStringList>

#include "data/china_time.h"

namespace zhitu::verify {
namespace {

constexpr qsizetype kMostCharacters = 200;
constexpr std::size_t kMostBytes = 4096;

bool isSeen(char32_t letter)
{
    using enum QChar::Category;
    switch (QChar::category(letter)) {
    case Other_Control:
    case Other_Format:
    case Other_Surrogate:
    case Other_PrivateUse:
    case Other_NotAssigned:
    case Separator_Line:
    case Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace

QString shownText(std::string_view utf8)
{
    const std::string_view start = utf8.substr(0, kMostBytes);
    const QString text = QString::fromUtf8(start.data(), std::ssize(start));
    QString shown;
    for (const char32_t letter : text.toUcs4()) {
        if (shown.size() >= kMostCharacters)
            return shown + u'…';
        if (isSeen(letter))
            shown += QString::fromUcs4(&letter, 1);
        else
            shown += QStringLiteral("\\u%1").arg(static_cast<uint>(letter), 4, 16, QChar(u'0'));
    }
    return shown;
}

QString valueOf(const cache::Statement& row, int column, const SourceColumn& facts)
{
    switch (row.type(column)) {
    case SQLITE_NULL:
        return QStringLiteral("–");
    case SQLITE_BLOB: // no column of ours: a damaged or hostile file; never shown
        return QStringLiteral("?");
    case SQLITE_INTEGER:
        if (facts.type == ColumnType::Time) {
            const QDateTime at =
                QDateTime::fromSecsSinceEpoch(row.integer(column), zhitu::chinaTime());
            if (at.isValid())
                return at.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        }
        return QString::number(row.integer(column));
    case SQLITE_FLOAT:
        return QString::number(row.real(column), 'g', 12);
    default:
        return shownText(row.text(column));
    }
}

QString valuesOf(const cache::Statement& row, int first,
                 const std::vector<const SourceColumn*>& columns)
{
    QStringList parts;
    for (std::size_t i = 0; i < columns.size(); ++i)
        parts += titleOf(*columns[i]) + QStringLiteral(" = ")
                 + valueOf(row, first + static_cast<int>(i), *columns[i]);
    return parts.join(QStringLiteral("; "));
}

} // namespace zhitu::verify
