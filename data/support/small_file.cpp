// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/support/small_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QList>
#include <algorithm>

namespace zhitu::support {

std::optional<QByteArray> readSmallFile(const std::filesystem::path& file, qsizetype most)
{
    // O_NONBLOCK: a pipe must not make us wait for its writer.
    const int descriptor =
        ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return std::nullopt;
    std::optional<QByteArray> content;
    struct stat facts = {};
    if (::fstat(descriptor, &facts) == 0 && S_ISREG(facts.st_mode)) {
        const off_t start = std::max<off_t>(0, facts.st_size - most);
        content.emplace(std::min<qsizetype>(most, facts.st_size), Qt::Uninitialized);
        qsizetype filled = 0;
        while (filled < content->size()) {
            const ssize_t got =
                ::pread(descriptor, content->data() + filled,
                        static_cast<std::size_t>(content->size() - filled), start + filled);
            if (got <= 0)
                break;
            filled += got;
        }
        content->truncate(filled);
    }
    ::close(descriptor);
    return content;
}

QString oneLine(const QString& text, qsizetype most)
{
    QString result;
    for (const char32_t letter : text.left(most).toUcs4()) {
        const auto category = QChar::category(letter);
        using enum QChar::Category;
        if (category == Other_Control || category == Separator_Line
            || category == Separator_Paragraph)
            result += u' ';
        else if (category != Other_Format && category != Other_Surrogate)
            result += QString::fromUcs4(&letter, 1);
    }
    return result.simplified();
}

} // namespace zhitu::support
