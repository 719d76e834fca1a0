// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/attachments/file_kind.h"

#include <gmock/gmock.h>

#include "data/attachments/checked_file.h"
#include "data/domain/attachment.h"
#include "data/user_error.h"
#include "tests/support/files.h"

namespace zhitu::attachments {
namespace {

using namespace std::string_literals;
using testing::HasSubstr;

/// A zip file of such entries, without what is in them.
std::string zipOf(const std::vector<std::string>& names, const std::string& head = {})
{
    std::string file = head.empty() ? "PK\3\4"s + std::string(26, '\0') : head;
    const std::size_t at = file.size();
    for (const std::string& name : names) {
        std::string entry = "PK\1\2"s + std::string(42, '\0');
        entry[28] = static_cast<char>(name.size());
        file += entry + name;
    }
    std::string end = "PK\5\6"s + std::string(18, '\0');
    for (int i = 0; i < 4; ++i)
        end[16 + static_cast<std::size_t>(i)] = static_cast<char>(at >> (8 * i));
    return file + end;
}

std::string typeOf(const std::string& content)
{
    const FileKind* kind = fileKindOf(content);
    return kind == nullptr ? "none" : std::string(kind->mediaType);
}

TEST(FileKind, IsToldFromWhatIsInTheFile)
{
    EXPECT_EQ(typeOf("\xff\xd8\xff\xe0"s), "image/jpeg");
    EXPECT_EQ(typeOf("\x89PNG\r\n\x1a\n\0"s), "image/png");
    EXPECT_EQ(typeOf("RIFF\0\0\0\0WEBPVP8 "s), "image/webp");
    EXPECT_EQ(typeOf("\0\0\0\x18"
                     "ftypheic\0\0"s),
              "image/heic");
    EXPECT_EQ(typeOf("%PDF-1.4"), "application/pdf");
    EXPECT_EQ(typeOf(zipOf({"[Content_Types].xml", "word/document.xml"})),
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    EXPECT_EQ(typeOf(zipOf({"[Content_Types].xml", "xl/workbook.xml"})),
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    const std::string odt =
        "PK\3\4"s + std::string(26, '\0') + "mimetypeapplication/vnd.oasis.opendocument.text";
    EXPECT_EQ(typeOf(zipOf({"mimetype", "content.xml"}, odt + "PK\3\4")),
              "application/vnd.oasis.opendocument.text");
    EXPECT_EQ(typeOf("\0\0\0\x18"
                     "ftypisom\0\0"s),
              "video/mp4");
    EXPECT_EQ(typeOf("\0\0\0\x18"
                     "ftypM4A \0\0"s),
              "audio/mp4");
    EXPECT_EQ(typeOf("ID3\4\0"s), "audio/mpeg");
    EXPECT_EQ(typeOf("\xff\xfb\x90\x64"s), "audio/mpeg");
    EXPECT_EQ(typeOf("RIFF\0\0\0\0WAVEfmt "s), "audio/wav");
}

TEST(FileKind, OfWhatRunsOrDrawsIsNone)
{
    for (const std::string& content : {"MZ\x90\0"s,
                                       "\x7f"
                                       "ELF\2"s,
                                       "#!/bin/sh\n"s,
                                       "<html>"s,
                                       "<?xml version='1.0'?><svg/>"s,
                                       "<svg/>"s,
                                       "GIF89a"s,
                                       "{\\rtf1"s,
                                       "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"s,
                                       "text"s,
                                       ""s,
                                       "PK\3\4"s,
                                       "PK\5\6"s,
                                       "RIFF"s,
                                       "RIFF\0\0\0\0AVI "s,
                                       "\0\0\0\x18"
                                       "ftypxxxx\0\0"s,
                                       "\xff\xff\xff\xff"s,
                                       "\xff"s,
                                       "\0\0\0\x18"
                                       "ftyp"s,
                                       "%PD"s})
        EXPECT_EQ(typeOf(content), "none") << content;
    EXPECT_EQ(typeOf(zipOf({"META-INF/MANIFEST.MF", "Main.class"})), "none");
    EXPECT_EQ(typeOf(zipOf({"[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"})),
              "none");
    EXPECT_EQ(typeOf(zipOf({"mimetype", "content.xml", "Basic/script-lc.xml"},
                           "PK\3\4"s + std::string(26, '\0')
                               + "mimetypeapplication/vnd.oasis.opendocument.textPK")),
              "none");
}

TEST(FileKind, ADamagedDirectoryIsNone)
{
    const std::string sound = zipOf({"[Content_Types].xml", "word/document.xml"});
    for (std::size_t length = 0; length < sound.size(); ++length)
        EXPECT_EQ(typeOf(sound.substr(0, length)), "none") << length;
    std::string beyond = sound;
    for (std::size_t i = 0; i < 4; ++i)
        beyond[beyond.size() - 6 + i] = '\xff'; // where the directory begins
    EXPECT_EQ(typeOf(beyond), "none");
    std::string longName = sound;
    longName[30 + 28] = '\xff';
    longName[30 + 29] = '\xff';
    EXPECT_EQ(typeOf(longName), "none");
}

TEST(FileKind, NamesDoNoHarm)
{
    const FileKind& jpeg = *fileKindNamed("image/jpeg");
    const auto sound = [&](const QString& name) { return soundFileName(name, jpeg).toStdString(); };
    EXPECT_EQ(sound(QStringLiteral("现场 照片.JPG")), "现场 照片.jpg");
    EXPECT_EQ(sound(QStringLiteral("../../etc/passwd")), "passwd.jpg");
    EXPECT_EQ(sound(QStringLiteral("..\\..\\boot.ini")), "boot.jpg");
    EXPECT_EQ(sound(QStringLiteral("cod\u202Egpj.exe")), "codgpj.jpg");
    EXPECT_EQ(sound(QStringLiteral("a\u0000\u0007\n\u2066b.png")), "ab.jpg");
    EXPECT_EQ(sound(QStringLiteral("invoice.pdf.exe")), "invoice.pdf.jpg");
    EXPECT_EQ(sound(QStringLiteral(".bashrc")), "file.jpg");
    EXPECT_EQ(sound(QStringLiteral("..")), "file.jpg");
    EXPECT_EQ(sound(QString()), "file.jpg");
    EXPECT_EQ(sound(QStringLiteral("<b>\"|?*:")), "b.jpg");
    EXPECT_EQ(sound(QStringLiteral("\U00020BB7\U0002C2CA湾村.jpg")), "\U00020BB7\U0002C2CA湾村.jpg")
        << "rare letters are letters";
    EXPECT_EQ(sound(QStringLiteral("a") + QChar(0xd842) + u'b'), "ab.jpg") << "half of one is none";
    EXPECT_FALSE(soundFileName(u'a' + QStringLiteral("\U00020BB7").repeated(900), jpeg)
                     .section(u'.', 0, 0)
                     .back()
                     .isHighSurrogate());
    EXPECT_EQ(soundFileName(QString(900, u'长'), jpeg).size(), qsizetype(domain::kLongestFileName));
    EXPECT_EQ(fileKindNamed("text/html"), nullptr);
}

TEST(CheckedFile, IsReadWithItsHashOrRefusedInWords)
{
    const test::TemporaryFolder folder;
    const auto fileOf = [&](const std::string& name, const std::string& content) {
        test::writeAll(folder / name, content);
        return folder / name;
    };
    const CheckedFile file = readCheckedFile(fileOf("扫描件.exe", "%PDF-1.7 x"));
    EXPECT_EQ(file.name, "扫描件.pdf");
    EXPECT_EQ(file.mediaType, "application/pdf");
    EXPECT_EQ(*file.content, "%PDF-1.7 x");
    EXPECT_EQ(file.sha256, sha256Of("%PDF-1.7 x"));
    const auto trouble = [&](const std::filesystem::path& path) -> std::string {
        try {
            (void)readCheckedFile(path);
            return {};
        } catch (const UserError& error) {
            return error.what();
        }
    };
    EXPECT_THAT(trouble(fileOf("a.pdf", "")), HasSubstr("empty"));
    EXPECT_THAT(trouble(fileOf("b\u202Efdp.jpg", "<html>")),
                HasSubstr("“bfdp.jpg” is none of the files"));
    EXPECT_THAT(trouble(folder / "none.pdf"), HasSubstr("could not be read"));
    EXPECT_THAT(trouble("/dev/zero"), HasSubstr("it is no file"));
    EXPECT_THAT(trouble(folder.path()), HasSubstr("it is no file"));
    EXPECT_EQ(
        trouble(fileOf("c.pdf", "%PDF-" + std::string(domain::kMostAttachmentBytes - 5, 'x'))), "");
    EXPECT_THAT(
        trouble(fileOf("d.pdf", "%PDF-" + std::string(domain::kMostAttachmentBytes - 4, 'x'))),
        HasSubstr("larger than"));
}

} // namespace
} // namespace zhitu::attachments
