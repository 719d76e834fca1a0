// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window's way to the tables of analysts.
#pragma once

#include <QObject>
#include <filesystem>
#include <memory>

#include "data/analysis/question.h"
#include "widgets/session/newest_work.h"

namespace zhitu::widgets {

/// GUI thread; answers come as signals. Only the newest question is answered.
class AnalysisService : public QObject {
    Q_OBJECT

public:
    explicit AnalysisService(QObject* parent = nullptr);

    /// Which file is read from now on; empty: none.
    void open(const std::filesystem::path& file);
    void ask(const analysis::Question& question);
    /// The same question about newer rows: one under way is answered first.
    void follow(const analysis::Question& question);
    /// Nothing is asked any more.
    void drop() { work_.drop(); }
    [[nodiscard]] bool isWorking() const noexcept { return work_.isWorking(); }
    /// Answered by told() or failed().
    void save(std::shared_ptr<const analysis::FigureTable> table,
              const std::filesystem::path& file);

Q_SIGNALS:
    void answered(std::shared_ptr<const zhitu::analysis::FigureTable> table);
    void workingChanged();
    void told(const QString& text);
    /// A table of so many rows stands in that file.
    void written(const std::filesystem::path& file, qint64 rows);
    void failed(const QString& message);

private:
    NewestWork::Work workOn(const analysis::Question& question);

    NewestWork work_;
    WorkerThread files_{QStringLiteral("analysis-file")};
};

} // namespace zhitu::widgets
