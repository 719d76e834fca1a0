// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/attachments/file_kind.h"

#include <QList>
#include <algorithm>
#include <cstdint>
#include <set>
#include <string>

#include "data/domain/attachment.h"

namespace zhitu::attachments {
namespace {

using namespace std::string_view_literals;

// zhitu.may_be_attached() of the centre names the same.
constexpr FileKind kJpeg{"image/jpeg", "jpg", "jpeg"};
constexpr FileKind kPng{"image/png", "png", "png"};
constexpr FileKind kWebp{"image/webp", "webp", "webp"};
constexpr FileKind kHeic{"image/heic", "heic"};
constexpr FileKind kPdf{"application/pdf", "pdf"};
constexpr FileKind kDocx{"application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                         "docx"};
constexpr FileKind kXlsx{"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                         "xlsx"};
constexpr FileKind kOdt{"application/vnd.oasis.opendocument.text", "odt"};
constexpr FileKind kMp4{"video/mp4", "mp4"};
constexpr FileKind kMp3{"audio/mpeg", "mp3"};
constexpr FileKind kWav{"audio/wav", "wav"};
constexpr FileKind kM4a{"audio/mp4", "m4a"};
constexpr const FileKind* kAll[] = {&kJpeg, &kPng, &kWebp, &kHeic, &kPdf, &kDocx,
                                    &kXlsx, &kOdt, &kMp4,  &kMp3,  &kWav, &kM4a};

/// A little-endian number. \pre it lies in the content
std::uint32_t number(std::string_view content, std::size_t at, std::size_t bytes)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        value |= static_cast<std::uint32_t>(static_cast<unsigned char>(content[at + i])) << (8 * i);
    return value;
}

/// The names in a zip file's directory. Nothing where it has none, or more than any document.
std::set<std::string_view> namesInZip(std::string_view content)
{
    constexpr std::size_t kEndBytes = 22;
    constexpr std::size_t kLongestComment = 65'535;
    constexpr std::size_t kEntryBytes = 46;
    constexpr std::size_t kMostEntries = 10'000;
    std::set<std::string_view> names;
    if (content.size() < kEndBytes)
        return names;
    const std::size_t from = content.size() > kEndBytes + kLongestComment
                                 ? content.size() - kEndBytes - kLongestComment
                                 : 0;
    const std::size_t end = content.rfind("PK\5\6"sv, content.size() - kEndBytes);
    if (end == std::string_view::npos || end < from)
        return names;
    std::size_t at = number(content, end + 16, 4);
    while (at <= end && end - at >= kEntryBytes && content.substr(at, 4) == "PK\1\2"sv) {
        const std::size_t length = number(content, at + 28, 2);
        const std::size_t more = number(content, at + 30, 2) + number(content, at + 32, 2);
        if (end - at - kEntryBytes < length || names.size() == kMostEntries)
            return {};
        names.insert(content.substr(at + kEntryBytes, length));
        at += kEntryBytes + length + more;
    }
    return names;
}

/// A document of an office: what it is stands in its directory. One with macros is none of ours.
const FileKind* officeKind(std::string_view content)
{
    const std::set<std::string_view> names = namesInZip(content);
    const bool runs = std::ranges::any_of(names, [](std::string_view name) {
        return name.ends_with("vbaProject.bin") || name.starts_with("Basic/")
               || name.starts_with("Scripts/") || name.ends_with(".exe") || name.ends_with(".js");
    });
    if (runs)
        return nullptr;
    if (names.contains("[Content_Types].xml") && names.contains("word/document.xml"))
        return &kDocx;
    if (names.contains("[Content_Types].xml") && names.contains("xl/workbook.xml"))
        return &kXlsx;
    // The first entry, as it is: its head has 30 bytes, its name 8.
    constexpr auto odt = "mimetypeapplication/vnd.oasis.opendocument.text"sv;
    const bool isOdt = content.size() > 30 && content.substr(30).starts_with(odt)
                       && content.substr(30 + odt.size()).starts_with("PK"sv);
    if (isOdt && names.contains("content.xml"))
        return &kOdt;
    return nullptr;
}

/// A container of ISO 14496-12 says by its brand what is in it.
const FileKind* brandKind(std::string_view brand)
{
    constexpr std::string_view pictures[] = {"heic", "heix", "heim", "heis", "mif1"};
    constexpr std::string_view sounds[] = {"M4A ", "M4B "};
    constexpr std::string_view films[] = {"isom", "iso2", "iso4", "iso5", "iso6", "mp41",
                                          "mp42", "avc1", "M4V ", "3gp4", "3gp5", "dash"};
    if (std::ranges::find(pictures, brand) != std::end(pictures))
        return &kHeic;
    if (std::ranges::find(sounds, brand) != std::end(sounds))
        return &kM4a;
    if (std::ranges::find(films, brand) != std::end(films))
        return &kMp4;
    return nullptr;
}

/// The head of a frame of layer III, with a bit rate and a sampling rate that there are.
bool isMpegSound(std::string_view content)
{
    if (content.size() < 4 || content[0] != '\xff')
        return false;
    const auto second = static_cast<unsigned char>(content[1]);
    const auto third = static_cast<unsigned char>(content[2]);
    return (second & 0xe6) == 0xe2 && (second & 0x18) != 0x08 && (third >> 4) != 0
           && (third >> 4) != 15 && ((third >> 2) & 3) != 3;
}

/// Lets the order of letters run otherwise than they stand, or is not seen at all.
bool isHarmful(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format:    // the marks of direction among them
    case QChar::Other_Surrogate: // half of a letter
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        if (letter == 0xfffd) // stands for half of a letter
            return true;
        return letter < 0x80 && QByteArrayView("/\\:*?\"<>|").contains(static_cast<char>(letter));
    }
}

} // namespace

const FileKind* fileKindOf(std::string_view content)
{
    if (content.starts_with("\xff\xd8\xff"sv))
        return &kJpeg;
    if (content.starts_with("\x89PNG\r\n\x1a\n"sv))
        return &kPng;
    if (content.starts_with("%PDF-"sv))
        return &kPdf;
    if (content.starts_with("PK\3\4"sv))
        return officeKind(content);
    if (content.size() > 12 && content.starts_with("RIFF"sv) && content.substr(8, 4) == "WEBP"sv)
        return &kWebp;
    if (content.size() > 12 && content.starts_with("RIFF"sv) && content.substr(8, 4) == "WAVE"sv)
        return &kWav;
    if (content.size() > 12 && content.substr(4, 4) == "ftyp"sv)
        return brandKind(content.substr(8, 4));
    if (content.starts_with("ID3"sv) || isMpegSound(content))
        return &kMp3;
    return nullptr;
}

const FileKind* fileKindNamed(std::string_view mediaType)
{
    const auto* const found =
        std::ranges::find(kAll, mediaType, [](const FileKind* kind) { return kind->mediaType; });
    return found == std::end(kAll) ? nullptr : *found;
}

QString shownFileName(const QString& name)
{
    const QString shown = name.section(u'/', -1).section(u'\\', -1);
    QString sound;
    for (const char32_t letter : shown.toUcs4())
        if (!isHarmful(letter))
            sound += QString::fromUcs4(&letter, 1);
    return sound.simplified();
}

QString soundFileName(const QString& name, const FileKind& kind)
{
    QString sound = shownFileName(name);
    const QString suffix =
        u'.' + QString::fromLatin1(kind.suffix.data(), qsizetype(kind.suffix.size()));
    // Whatever it is called by: a program that is called a picture stays none.
    if (const qsizetype dot = sound.lastIndexOf(u'.'); dot >= 0)
        sound.truncate(dot);
    while (sound.startsWith(u'.') || sound.startsWith(u' '))
        sound.remove(0, 1);
    sound.truncate(qsizetype(domain::kLongestFileName) - suffix.size());
    if (!sound.isEmpty() && sound.back().isHighSurrogate())
        sound.chop(1); // half of a letter
    return (sound.isEmpty() ? QStringLiteral("file") : sound) + suffix;
}

} // namespace zhitu::attachments
