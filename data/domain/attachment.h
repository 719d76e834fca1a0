// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A file that belongs to a case: a photograph, a document, evidence of what was done.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "data/domain/case.h"

namespace zhitu::domain {

/// What it belongs to; numbered as at the centre.
enum class AttachmentKind {
    Report = 1,   ///< what was reported
    Handling = 2, ///< what was done about it: the evidence
    Visit = 3
};

inline constexpr std::int64_t kMostAttachmentBytes = 32 << 20;
inline constexpr std::int64_t kAttachmentPartBytes = 128 << 10; ///< it is sent and read in such
inline constexpr int kMostAttachments = 100;                    ///< of a case; the centre counts
inline constexpr std::size_t kLongestFileName = 200;            ///< letters

/// How many parts so many bytes are.
[[nodiscard]] constexpr int attachmentParts(std::int64_t bytes) noexcept
{
    return static_cast<int>((bytes + kAttachmentPartBytes - 1) / kAttachmentPartBytes);
}

/// What is known of one without opening it; its name is sealed.
struct Attachment {
    std::int64_t id = 0;
    AttachmentKind kind = AttachmentKind::Report;
    int event = 0; ///< serial of the event that it came with; 0: not known
    std::optional<Instant> attachedAt;
    std::string post; ///< empty: not known
    std::string mediaType;
    std::int64_t bytes = 0;
    bool waiting = false; ///< here, and not at the centre yet
};

/// A file that is to be attached, without its content.
struct AttachmentSaid {
    std::int64_t caseId = 0;
    std::string caseUuid;
    AttachmentKind kind = AttachmentKind::Report;
    std::string fileName;
    std::string mediaType;
    std::int64_t bytes = 0;
    std::string sha256; ///< 64 hexadecimal digits
};

} // namespace zhitu::domain
