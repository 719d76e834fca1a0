// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Opens an attachment that is at the centre. That somebody does is an entry of the audit there.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "data/central/pg.h"

namespace zhitu::sync {

/// A file with its content, checked: it is what its hash says, of a type that may be attached, and
/// named so that it does no harm.
struct OpenedAttachment {
    std::string fileName;
    std::string mediaType;
    std::shared_ptr<const std::string> content;
};

/// \param opening UUID that stands for this opening; one that is read in two goes is one entry
/// \param saving it is read to be saved outside of the program
/// \param goOn asked after each part, with the bytes that have come and all of them; false stops
/// \throws central::PgError; UserError where it is not there any more, or not what the centre says
[[nodiscard]] OpenedAttachment
readAttachment(central::PgConnection& connection, const std::string& opening, std::int64_t id,
               bool saving, const std::function<bool(std::int64_t, std::int64_t)>& goOn);

/// What a file that is opened has to be, wherever it was kept. \throws UserError
[[nodiscard]] OpenedAttachment checkedAttachment(const std::string& fileName,
                                                 const std::string& mediaType,
                                                 const std::string& sha256, std::string content);

} // namespace zhitu::sync
