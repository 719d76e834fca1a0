// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// All saved views, kept in the settings; to a file and from it.
#pragma once

#include <QObject>
#include <filesystem>
#include <vector>

#include "data/worker_thread.h"
#include "widgets/settings/settings.h"
#include "widgets/views/saved_view.h"

namespace zhitu::widgets {

/// GUI thread. No two have one name or one key.
class SavedViews : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kMost = 200;

    explicit SavedViews(Settings& settings, QObject* parent = nullptr);
    ~SavedViews() override;

    [[nodiscard]] const std::vector<SavedView>& all() const noexcept { return views_; }
    /// Null where no view has the key.
    [[nodiscard]] const SavedView* withKey(int key) const;
    [[nodiscard]] const SavedView* named(const QString& name) const;
    /// The lowest key that calls nothing yet; 0: none is left.
    [[nodiscard]] int freeKey() const;
    /// One of the same name is replaced; one of the same key loses it.
    /// \returns false where there are kMost already
    [[nodiscard]] bool save(const SavedView& view);
    /// \returns false where another has the new name
    [[nodiscard]] bool rename(const QString& from, const QString& to);
    void setKey(const QString& name, int key);
    void remove(const QString& name);

    /// Answers come by told().
    void exportTo(const std::filesystem::path& file);
    /// What has the name of one that is there gets a number behind its name.
    void importFrom(const std::filesystem::path& file);

Q_SIGNALS:
    void changed();
    /// What became of an export or import, in the user's language.
    void told(const QString& message);
    void failed(const QString& message);

private:
    void store();
    void take(const std::vector<SavedView>& imported, std::size_t refused);
    [[nodiscard]] std::vector<SavedView>::iterator find(const QString& name);

    Settings& settings_;
    std::vector<SavedView> views_;
    WorkerThread files_;
};

} // namespace zhitu::widgets
