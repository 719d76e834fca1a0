// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/attachments/attachment_texts.h"

#include <QCoreApplication>

#include "data/attachments/file_kind.h"

namespace zhitu::widgets {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::AttachmentTexts)
};

} // namespace

QString textOf(domain::AttachmentKind kind)
{
    switch (kind) {
    case domain::AttachmentKind::Report:
        return Texts::tr("With the report");
    case domain::AttachmentKind::Handling:
        return Texts::tr("Evidence of the handling");
    case domain::AttachmentKind::Visit:
        return Texts::tr("Of the visit");
    }
    return {};
}

QString fileTypeText(const std::string& mediaType)
{
    const attachments::FileKind* kind = attachments::fileKindNamed(mediaType);
    if (kind == nullptr)
        return Texts::tr("File of an unknown type");
    const QString format =
        QString::fromLatin1(kind->suffix.data(), qsizetype(kind->suffix.size())).toUpper();
    if (mediaType.starts_with("image/"))
        return Texts::tr("Picture (%1)").arg(format);
    if (mediaType.starts_with("video/"))
        return Texts::tr("Film (%1)").arg(format);
    if (mediaType.starts_with("audio/"))
        return Texts::tr("Sound (%1)").arg(format);
    return Texts::tr("Document (%1)").arg(format);
}

} // namespace zhitu::widgets
