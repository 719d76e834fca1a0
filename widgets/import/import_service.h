// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window's way to an import: a stranger's file is looked at and checked in one thread, the
/// centre is asked in another.
#pragma once

#include <QObject>
#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "data/import/centre_import.h"
#include "data/import/plan.h"
#include "data/worker_thread.h"
#include "widgets/session/newest_work.h"

namespace zhitu::widgets {

/// GUI thread; answers come as signals.
class ImportService : public QObject {
    Q_OBJECT

public:
    /// Connects as the user; called in a worker. Empty: there is no centre.
    using Connect = std::function<central::PgConnection(central::PgOptions)>;

    explicit ImportService(QObject* parent = nullptr);
    ~ImportService() override;

    /// The cache that rows are held against; empty: none.
    void open(const std::filesystem::path& cache);

    /// The beginning of a file: looked(), or failed(). A look or check under way is given up.
    void look(const import::Source& source, import::Kind kind,
              const std::optional<import::Mapping>& given);
    /// Every row: checking(), then checked(), or failed().
    /// \pre the mapping has no faults and names a coordinate system
    void check(const import::Source& source, const import::Mapping& mapping,
               const import::PlanOptions& options);
    /// Gives up what is looked at or checked, and what is sent, as long as the centre has not
    /// begun to write: that is one step, all or nothing.
    void stop();
    [[nodiscard]] bool isReading() const { return reading_.isWorking(); }

    /// Reads a mapping for that kind: mappingRead(), or failed().
    void readMapping(const std::filesystem::path& file, import::Kind kind);
    /// told(), or failed().
    void writeMapping(const import::Mapping& mapping, const std::filesystem::path& file);
    /// What there is to be known of the rows, as a table: told(), or failed().
    void writeTable(const std::shared_ptr<const import::Plan>& plan,
                    const std::filesystem::path& file);

    /// All rows that are new or changed, or none: sending(), then applied(), or failed().
    void apply(const Connect& connect, const std::shared_ptr<const import::Plan>& plan,
               const std::filesystem::path& source);
    /// undone(), or failed().
    void undo(const Connect& connect, const std::string& id);
    /// One's own imports: pastRead(), or failed().
    void readPast(const Connect& connect);

Q_SIGNALS:
    void readingChanged();
    void looked(std::shared_ptr<const zhitu::import::Preview> preview);
    void checking(qint64 rows);
    void checked(std::shared_ptr<const zhitu::import::Plan> plan);
    void mappingRead(std::shared_ptr<const zhitu::import::Mapping> mapping);
    void sending(qint64 rows);
    /// \param done null: it was stopped, and nothing was written
    void applied(std::shared_ptr<const zhitu::import::Applied> done);
    void undone(std::shared_ptr<const zhitu::import::Undone> done);
    void pastRead(const std::vector<zhitu::import::PastImport>& past);
    void told(const QString& text);
    void failed(const QString& message);
    /// The same, of what was asked of the centre.
    void centreFailed(const QString& message);

private:
    void onFile(const std::function<void()>& work);
    void atCentre(const Connect& connect, const std::function<void(central::PgConnection&)>& work);

    std::atomic<int> sent_ = 0; ///< the newest import; one that is older is given up
    std::atomic<bool> ending_ = false;
    NewestWork reading_{QStringLiteral("import")};
    WorkerThread files_{QStringLiteral("import-file")};
    WorkerThread centre_{QStringLiteral("import-centre")}; ///< last: its jobs use the members above
};

} // namespace zhitu::widgets
