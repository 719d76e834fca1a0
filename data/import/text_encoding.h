// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which letters the bytes of a file stand for, where the file does not say: in China that is UTF-8
/// or GB18030, of which GBK and GB2312 are parts.
#pragma once

#include <QString>
#include <memory>
#include <optional>
#include <string_view>

struct UConverter;

namespace zhitu::import {

enum class Encoding : std::uint8_t { Utf8, Gb18030 };

[[nodiscard]] const char* nameOf(Encoding encoding) noexcept;
/// "UTF-8", "65001", "GBK", "936", "GB2312", "GB18030" …, in any case of letters, also with ANSI
/// or LDID/ before a number as DBF files have it.
[[nodiscard]] std::optional<Encoding> encodingNamed(QStringView name);

/// One thread.
class Decoder {
public:
    /// \throws std::runtime_error where ICU lacks it
    explicit Decoder(Encoding encoding);

    /// Nothing where the bytes stand for no letters. A mark at the beginning (U+FEFF) is no letter.
    [[nodiscard]] std::optional<QString> decode(std::string_view bytes);

private:
    struct Close {
        void operator()(UConverter* converter) const noexcept;
    };
    std::unique_ptr<UConverter, Close> converter_;
};

/// Looks at all texts of a file, one by one. UTF-8 if all are: texts in GB18030 with at least a few
/// Chinese letters hardly ever are that by chance.
class EncodingGuess {
public:
    EncodingGuess();
    void look(std::string_view bytes);
    /// Nothing: it is neither.
    [[nodiscard]] std::optional<Encoding> result() const;
    /// How many texts were looked at before the first that is neither.
    [[nodiscard]] std::int64_t soundTexts() const noexcept { return sound_; }

private:
    Decoder utf8_;
    Decoder gb18030_;
    bool maybeUtf8_ = true;
    bool maybeGb18030_ = true;
    std::int64_t sound_ = 0;
};

} // namespace zhitu::import
