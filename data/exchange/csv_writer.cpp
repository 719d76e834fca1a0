// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/csv_writer.h"

#include <QDateTime>
#include <charconv>

#include "data/china_time.h"
#include "data/exchange/formula_guard.h"
#include "data/exchange/messages.h"
#include "data/paths.h"
#include "data/user_error.h"

namespace zhitu::exchange {
namespace {

QByteArray quoted(const QString& text)
{
    QByteArray bytes = withoutFormula(text).toUtf8();
    if (!bytes.contains('"') && !bytes.contains(',') && !bytes.contains('\n')
        && !bytes.contains('\r'))
        return bytes;
    return '"' + bytes.replace('"', "\"\"") + '"';
}

/// All digits that it has, for coordinates need them, and never an exponent.
QByteArray number(double value)
{
    char text[400]; // the longest has 309 digits before its point
    const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed);
    return end.ec == std::errc() ? QByteArray(text, end.ptr - text) : QByteArray();
}

QByteArray textOf(const TableCell& cell)
{
    return std::visit(
        [](const auto& value) -> QByteArray {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, std::monostate>)
                return {};
            else if constexpr (std::is_same_v<Value, QString>)
                return quoted(value);
            else if constexpr (std::is_same_v<Value, domain::Instant>)
                return QDateTime::fromSecsSinceEpoch(value.time_since_epoch().count(), chinaTime())
                    .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                    .toUtf8();
            else if constexpr (std::is_same_v<Value, double>)
                return number(value);
            else
                return QByteArray::number(value);
        },
        cell);
}

} // namespace

CsvWriter::CsvWriter(const std::filesystem::path& file, const TableHead& head)
    : part_(file, cache::IfThere::Replace), file_(shown(part_.path()))
{
    if (!file_.open(QIODevice::WriteOnly))
        throw UserError(Messages::tr("The table could not be written: %1. Nothing was changed; "
                                     "please choose another place.")
                            .arg(file_.errorString()));
    QByteArray line("\xEF\xBB\xBF");
    for (std::size_t i = 0; i < head.columns.size(); ++i)
        line += (i > 0 ? "," : "") + quoted(head.columns[i]);
    write(line);
}

void CsvWriter::add(std::span<const TableCell> row)
{
    QByteArray line;
    for (std::size_t i = 0; i < row.size(); ++i)
        line += (i > 0 ? "," : "") + textOf(row[i]);
    write(line);
}

namespace {

[[noreturn]] void refuse(const QFile& file)
{
    throw UserError(Messages::tr("The table could not be written to its end: %1. What was begun "
                                 "is removed; please make room or choose another place.")
                        .arg(file.errorString()));
}

} // namespace

void CsvWriter::write(const QByteArray& line)
{
    if (file_.write(line + "\r\n") < 0)
        refuse(file_);
}

void CsvWriter::finish()
{
    if (!file_.flush())
        refuse(file_);
    file_.close();
    part_.publish();
}

} // namespace zhitu::exchange
