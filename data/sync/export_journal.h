// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What was taken out of a centre's cache by a program without its user: written down beside the
/// cache (exports.db) before it is taken out, and told to the centre's audit by the next program
/// that sends this store's outbox.
#pragma once

#include <filesystem>
#include <string>

#include "data/domain/centre_identity.h"
#include "data/domain/export_note.h"
#include "data/sync/outbox.h"

namespace zhitu::sync {

/// One that is being taken out. Where it is not done() in the end it was given up, and nothing of
/// it stays written down; after a kill it stays.
class WrittenDownExport {
public:
    /// Nothing is written down where the cache is no centre's: a demo, a file of one's own.
    /// \throws UserError where it cannot be: then nothing is to be taken out
    WrittenDownExport(const std::filesystem::path& cacheFile, const domain::CentreIdentity& origin,
                      domain::ExportNote note);
    ~WrittenDownExport();
    WrittenDownExport(const WrittenDownExport&) = delete;
    WrittenDownExport& operator=(const WrittenDownExport&) = delete;

    /// The file is there. \throws UserError
    void done(std::int64_t rows);

private:
    std::filesystem::path file_;
    domain::ExportNote note_;
    std::string id_; ///< empty: nothing is written down (any more)
};

/// Puts what is done, or was begun longer than a day ago, into the outbox; each once, whatever
/// breaks in between. \throws UserError
void takeExports(const std::filesystem::path& store, Outbox& outbox, domain::Instant now);

} // namespace zhitu::sync
