// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/policy/audit_head.h"

#include <QFile>
#include <QRegularExpression>

#include "data/cache/part_file.h"
#include "data/paths.h"
#include "data/policy/messages.h"
#include "data/support/small_file.h"
#include "data/user_error.h"

namespace zhitu::policy {
namespace {

constexpr qsizetype kMost = 4096;

QByteArray hexOf(const AuditHash& hash)
{
    return QByteArray(reinterpret_cast<const char*>(hash.data()), std::ssize(hash)).toHex();
}

[[noreturn]] void noHead(const std::filesystem::path& file)
{
    throw UserError(
        Messages::tr("“%1” is no head of an audit chain, or it is damaged. Nothing was "
                     "checked. Use a file that “zhituctl audit head” wrote, as it was written.")
            .arg(shown(file)));
}

} // namespace

void writeAuditHead(const std::filesystem::path& file, const AuditHead& head)
{
    const QString centre = support::oneLine(QString::fromStdString(head.centre), 200);
    const QByteArray text = "zhitu-audit-head 1\nserial " + QByteArray::number(head.mark.serial)
                            + "\nhash " + hexOf(head.mark.hash) + "\nat "
                            + QByteArray::fromStdString(head.at) + "\ncentre " + centre.toUtf8()
                            + '\n';
    cache::PartFile part(file);
    QFile out(shown(part.path()));
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) || out.write(text) != text.size()
        || !out.flush())
        throw UserError(Messages::tr("“%1” could not be written (%2). Nothing was left behind. "
                                     "Check the folder and the disk.")
                            .arg(shown(file), out.errorString()));
    out.close();
    part.publish();
}

// A trailing return type: lupdate takes the function for one of std otherwise.
auto readAuditHead(const std::filesystem::path& file) -> AuditHead
{
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        throw UserError(Messages::tr("There is no “%1”. Nothing was checked. Check the name.")
                            .arg(shown(file)));
    const std::optional<QByteArray> bytes = support::readSmallFile(file, kMost);
    if (!bytes)
        noHead(file);
    const QString text = QString::fromUtf8(*bytes);
    static const QRegularExpression version(QStringLiteral("\\Azhitu-audit-head ([0-9]{1,9})\n"));
    static const QRegularExpression form(
        QStringLiteral("\\Azhitu-audit-head 1\nserial (0|[1-9][0-9]{0,17})\nhash ([0-9a-f]{64})\n"
                       "at ([0-9T:.Z-]{10,40})\ncentre ([^\n]{0,400})\n\\z"));
    if (const auto known = version.match(text); known.hasMatch() && known.captured(1) != u"1")
        throw UserError(Messages::tr("“%1” was written by a newer program. Nothing was checked. "
                                     "Update this one.")
                            .arg(shown(file)));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        noHead(file);
    AuditHead head;
    head.mark.serial = match.captured(1).toLongLong();
    const QByteArray hash = QByteArray::fromHex(match.captured(2).toLatin1());
    std::ranges::copy(std::as_bytes(std::span(hash.constData(), head.mark.hash.size())),
                      head.mark.hash.begin());
    head.at = match.captured(3).toStdString();
    head.centre = support::oneLine(match.captured(4), 200).toStdString();
    return head;
}

} // namespace zhitu::policy
