// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/attachments/picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include "data/attachments/file_kind.h"
#include "data/user_error.h"

namespace zhitu::widgets {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::Picture)
};

constexpr qint64 kMostPixels = 120'000'000; ///< cameras of telephones make up to 108 million
constexpr int kMostAllocation = 512;        ///< MiB: so many in 32 bits
constexpr int kLongestSide = 4096;

} // namespace

bool isShown(const std::string& mediaType)
{
    const attachments::FileKind* kind = attachments::fileKindNamed(mediaType);
    return kind != nullptr && !kind->imageFormat.empty();
}

QImage decodePicture(std::string_view content, const std::string& mediaType)
{
    const attachments::FileKind* kind = attachments::fileKindNamed(mediaType);
    QByteArray bytes = QByteArray::fromRawData(content.data(), qsizetype(content.size()));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer,
                        QByteArray(kind->imageFormat.data(), qsizetype(kind->imageFormat.size())));
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    QImageReader::setAllocationLimit(kMostAllocation);
    const QSize size = reader.size();
    if (size.isValid() && qint64{size.width()} * size.height() > kMostPixels)
        throw UserError(
            Texts::tr("The picture has %1 × %2 points: more than is shown here. It can be saved.")
                .arg(size.width())
                .arg(size.height()));
    if (size.isValid() && std::max(size.width(), size.height()) > kLongestSide)
        reader.setScaledSize(size.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        throw UserError(
            Texts::tr("The picture is damaged and cannot be shown (%1). It can be saved.")
                .arg(reader.errorString()));
    return image;
}

} // namespace zhitu::widgets
