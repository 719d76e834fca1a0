// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/attachments/checked_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include "data/attachments/file_kind.h"
#include "data/attachments/messages.h"
#include "data/domain/attachment.h"
#include "data/user_error.h"

namespace zhitu::attachments {
namespace {

UserError tooLarge(const QString& name)
{
    return UserError(
        Messages::tr("“%1” is larger than %2. Attach a smaller picture, or a part of it.")
            .arg(name, QLocale().formattedDataSize(domain::kMostAttachmentBytes, 0)));
}

} // namespace

std::string sha256Of(std::string_view content)
{
    return QCryptographicHash::hash(QByteArrayView(content.data(), qsizetype(content.size())),
                                    QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

CheckedFile checkedFile(const QString& name, std::string content)
{
    if (content.empty())
        throw UserError(Messages::tr("“%1” is empty.").arg(shownFileName(name)));
    if (std::int64_t(content.size()) > domain::kMostAttachmentBytes)
        throw tooLarge(shownFileName(name));
    const FileKind* kind = fileKindOf(content);
    if (kind == nullptr)
        throw UserError(
            Messages::tr("“%1” is none of the files that may be attached, whatever it is called: "
                         "pictures (JPEG, PNG, WebP, HEIC), PDF, DOCX, XLSX and ODT without "
                         "macros, MP4, MP3, WAV, M4A.")
                .arg(shownFileName(name)));
    CheckedFile file;
    file.name = soundFileName(name, *kind).toStdString();
    file.mediaType = kind->mediaType;
    file.sha256 = sha256Of(content);
    file.content = std::make_shared<const std::string>(std::move(content));
    return file;
}

CheckedFile readCheckedFile(const std::filesystem::path& path)
{
    QFile file(path);
    const QString name = QFileInfo(file).fileName();
    // A pipe or a device has no end.
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        throw UserError(Messages::tr("“%1” could not be read: %2.")
                            .arg(shownFileName(name), QFileInfo(file).isFile()
                                                          ? file.errorString()
                                                          : Messages::tr("it is no file")));
    const QByteArray content = file.read(domain::kMostAttachmentBytes + 1);
    if (file.error() != QFileDevice::NoError)
        throw UserError(Messages::tr("“%1” could not be read: %2.")
                            .arg(shownFileName(name), file.errorString()));
    return checkedFile(name, content.toStdString());
}

} // namespace zhitu::attachments
