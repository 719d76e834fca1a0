// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the user did and the centre does not know yet. Never replaced, never rebuilt.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "data/cache/sqlite.h"
#include "data/sync/sealer.h"

namespace zhitu::sync {

/// Something the user did, as it will be sent to the centre.
struct Command {
    std::string id;                ///< UUIDv7; what makes a repeat harmless
    std::string kind;              ///< name of the centre's function, such as "case.accept"
    std::string payload;           ///< its arguments as JSON
    std::int64_t baseVersion = 0;  ///< version of the row that the user saw
    std::int64_t enteredAtSec = 0; ///< Unix seconds by the client's clock; for display only
    std::string centre = {};       ///< whose cache the user saw; empty: the outbox's present one
};

/// A command that is entered with another one.
struct Companion {
    Command command;
    std::string belongsTo; ///< id of a command that has to be settled before; empty: none
};

/// A file that is stored with a command, as a command of its own.
struct EnteredFile {
    Command command;                            ///< of the kind kAttach
    std::shared_ptr<const std::string> content; ///< never null
};

/// A command and what has become of it.
struct KeptCommand {
    enum class Status {
        Waiting = 0,
        Applied = 1,  ///< by the centre; its effect is laid over until the feed has brought it
        Conflict = 2, ///< the case had changed; the user has to choose
        Refused = 3,  ///< the centre said why; the user has to see it
        Done = 4 ///< the feed has brought it; kept for a while, in case the centre loses its tail
    };
    Command command;
    std::int64_t serial = 0; ///< 1, 2, … in the order of entering
    Status status = Status::Waiting;
    std::string result;         ///< the centre's last answer as JSON; empty where it never gave one
    std::string caseKey;        ///< commands of the same case have the same one
    bool elsewhere = false;     ///< its centre is not the one that this outbox is used with now
    bool readable = true;       ///< false: sealed with another key; the payload is empty
    bool tells = false;         ///< see onlyTells()
    std::string belongsTo = {}; ///< of a file: the id of the command that it came with
    std::int64_t contentBytes = 0; ///< of a file
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

/// How many commands stand where; opens no seal.
struct OutboxCounts {
    int waiting = 0;
    int held = 0;      ///< of those: steps behind an undecided one of the same case
    int applied = 0;   ///< by the centre, and not yet brought by the feed
    int undecided = 0; ///< in conflict or refused
    int elsewhere = 0; ///< entered for another centre and not answered there; in none of the others
};

/// One connection with synchronous=EXTRA: when a method returns, what it stored survives kill -9
/// and a power cut. Several threads may use it. All methods throw UserError; what was stored before
/// is then still there.
class Outbox {
public:
    /// Opens, makes or migrates the file. A file that is not an outbox, or is of a newer Zhitu, is
    /// refused and left as it is.
    /// \param sealer seals payloads and drafts; may be null where nothing personal is entered
    explicit Outbox(const std::filesystem::path& file,
                    std::shared_ptr<const Sealer> sealer = nullptr);

    /// Stores a command behind all others. One whose id is there already is not stored twice.
    /// \param form whose draft the command takes the place of: one is there, or the other
    /// \param replaced id of a refused command that this one is entered instead of: it takes its
    /// place among those of its case, and what waits behind it follows this one. Where it is not
    /// there any more the command stands behind all others.
    /// \param files that belong to it: all are stored, with their contents, or nothing is
    /// \param behind stored with it, behind it, where there is one
    void append(const Command& command, const std::string& form = {},
                const std::string& replaced = {}, const std::vector<EnteredFile>& files = {},
                const std::optional<Companion>& behind = {});
    /// A part of the content of a file, see domain::kAttachmentPartBytes; nothing where it is not
    /// here (any more), or sealed with another key.
    [[nodiscard]] std::optional<std::string> contentPart(std::int64_t serial, int part);
    /// All of it. \param serial of its command
    [[nodiscard]] std::optional<std::string> content(std::int64_t serial);
    /// Those not answered yet, in the order they were entered.
    [[nodiscard]] std::vector<Command> waiting();
    /// All that is kept, in the order they were entered.
    [[nodiscard]] std::vector<KeptCommand> all();
    [[nodiscard]] OutboxCounts counts();
    /// What the centre answered.
    void settle(const std::string& id, KeptCommand::Status status, const std::string& result);
    /// What was applied by transactions below `watermark`, by its id: the transaction.
    [[nodiscard]] std::map<std::string, std::uint64_t> appliedBelow(std::uint64_t watermark);
    /// It is in the cache: it becomes Done. Contents of files that are Done go, but for the newest,
    /// which a centre that loses its tail may ask for again.
    void finish(const std::string& id);
    /// The server that is read does not know of it: it waits again, with its first result. What
    /// cannot be read any more becomes Refused.
    void sendAgain(const std::string& id);
    /// The centre may have lost what it had applied for us: all that is applied or done waits
    /// again, but for what cannot be read. A centre that knows a command answers as it did before.
    /// The first results are kept until then.
    void sendAgain();
    /// What is applied and has not come back yet waits again: another server may not know of it.
    /// Its first result is kept until then.
    void sendUnseenAgain();
    /// An error of the centre refused it, which may be mended by now: it waits again.
    void tryAgain(const std::string& id);
    /// The user has seen the conflict and wants it all the same: a new command in its place, based
    /// on `baseVersion`; its steps behind it are based on what it will make.
    void insist(const std::string& id, std::int64_t baseVersion);
    /// The user gives up on it, and on the steps of the same case behind it. What is told stays:
    /// comments where the case is there all the same, further reports always. Files go with what
    /// they came with.
    /// \returns how many
    int giveUp(const std::string& id);
    /// The centre has answered it and nobody needs it any more.
    void remove(const std::string& id);

    /// The centre, and its user, whose cache this outbox is used with; nothing before the first
    /// one. What is entered is entered for that one, and sent to no other.
    [[nodiscard]] std::optional<std::string> centre();
    void setCentre(const std::string& name);
    /// It is the same centre in a new place: what was entered by the same user for the one before
    /// is this one's, and what was done with there is sent again. What cannot be read stays as it
    /// is.
    /// \returns how many
    int adopt();

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
    void put(cache::Statement& statement, int parameter, const std::string& text,
             const std::string& place) const;
    [[nodiscard]] std::optional<std::string> get(const cache::Statement& row, int column,
                                                 const std::string& place) const;
    /// \param value of the parameter in `where`, if it has one
    [[nodiscard]] std::vector<KeptCommand> select(const std::string& where,
                                                  const std::string& value = {});
    /// Name of the present centre; empty before the first one.
    [[nodiscard]] std::string here();
    void waitAgain(const std::string& where);
    /// \returns its serial; nothing where it is there already
    std::optional<std::int64_t> insert(const Command& command, const std::string& belongsTo,
                                       std::int64_t contentBytes);
    /// Files of the one belong to the other.
    void followTo(const std::string& before, const std::string& id);
    void insertFile(const EnteredFile& file, const std::string& belongsTo);
    /// \returns false where it is not there
    bool replace(const std::string& replaced, const Command& command);
    /// Another id and another base; it waits again in the same place.
    void renew(const KeptCommand& kept, const std::string& id, const std::string& payload,
               std::int64_t baseVersion, const std::string& caseKey);
    [[nodiscard]] std::optional<std::string> note(std::string_view key);
    void setNote(std::string_view key, const std::string& value);
    /// Those of the same case that were entered after it, are not applied and wait for it: all but
    /// further reports behind a report, steps behind a step, files behind what they came with.
    [[nodiscard]] std::vector<KeptCommand> behind(const std::string& id);

    std::recursive_mutex mutex_; ///< some methods are made of others
    std::unique_ptr<cache::Connection> connection_;
    std::shared_ptr<const Sealer> sealer_;
};

} // namespace zhitu::sync
