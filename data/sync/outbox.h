// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the user did and the centre does not know yet. Never replaced, never rebuilt.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "data/cache/sqlite.h"

namespace zhitu::sync {

/// Something the user did, as it will be sent to the centre.
struct Command {
    std::string id;                ///< UUIDv7; what makes a repeat harmless
    std::string kind;              ///< name of the centre's function, such as "case.accept"
    std::string payload;           ///< its arguments as JSON
    std::int64_t baseVersion = 0;  ///< version of the row that the user saw
    std::int64_t enteredAtSec = 0; ///< Unix seconds by the client's clock; for display only
};

/// Text that is being written.
struct Draft {
    std::string form; ///< the form it belongs to, such as "case/7"
    std::string text;
};

/// How much an outbox holds, and nothing of what.
struct OutboxFacts {
    struct Kind {
        std::string kind;
        std::int64_t commands = 0;
        std::int64_t payloadBytes = 0;
    };
    std::vector<Kind> waiting; ///< by kind
    std::int64_t drafts = 0;
    std::int64_t draftBytes = 0;
};

/// One connection with synchronous=EXTRA: when a method returns, what it stored survives kill -9
/// and a power cut. One thread at a time. All methods throw UserError; what was stored before is
/// then still there.
class Outbox {
public:
    /// Opens, makes or migrates the file. A file that is not an outbox, or is of a newer Zhitu, is
    /// refused and left as it is.
    explicit Outbox(const std::filesystem::path& file);

    /// Stores a command behind all others. One whose id is there already is not stored twice.
    void append(const Command& command);
    /// In the order they were entered.
    [[nodiscard]] std::vector<Command> waiting();
    /// The centre has answered it.
    void remove(const std::string& id);

    /// Text that is being written, by the form it belongs to.
    void saveDraft(const std::string& form, const std::string& text);
    [[nodiscard]] std::optional<std::string> draft(const std::string& form);
    void removeDraft(const std::string& form);
    /// All of them, by form.
    [[nodiscard]] std::vector<Draft> drafts();

    /// Reads the number from a file that may be in use; never writes to it.
    [[nodiscard]] static std::int64_t waitingCountIn(const std::filesystem::path& file);
    /// The same for all counts.
    [[nodiscard]] static OutboxFacts factsIn(const std::filesystem::path& file);

private:
    std::unique_ptr<cache::Connection> connection_;
};

} // namespace zhitu::sync
