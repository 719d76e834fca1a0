// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Everything one can do by menu or key, under a name that never changes.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <functional>
#include <vector>

#include "widgets/settings/settings.h"

namespace zhitu::widgets {

/// Where a command stands in the menus and in the list of shortcuts.
/// Hidden: in no menu.
enum class CommandGroup { File, Centre, Cases, Place, View, Window, Look, Drill, Help, Hidden };

struct Command {
    QString id; ///< kept in the settings
    CommandGroup group{};
    QKeySequence standardKeys;
    std::function<QString()> text; ///< in the present language
    QAction* action = nullptr;
};

/// GUI thread. Shortcuts that the user changed are kept in the settings.
class Commands : public QObject {
    Q_OBJECT

public:
    explicit Commands(Settings& settings, QObject* parent = nullptr);

    /// \returns the action, which belongs to this object
    QAction* add(const QString& id, CommandGroup group, const QKeySequence& keys,
                 std::function<QString()> text, std::function<void(bool checked)> run);
    [[nodiscard]] const std::vector<Command>& all() const noexcept { return commands_; }
    /// \pre it was added
    [[nodiscard]] QAction* operator[](const QString& id) const;

    /// The command that has these keys, if any.
    [[nodiscard]] const Command* withKeys(const QKeySequence& keys) const;
    /// Takes the keys away from whichever command has them; empty keys: no shortcut.
    void setKeys(const QString& id, const QKeySequence& keys);
    void resetKeys();

    /// Shortcuts do not reach a window inside a window: the map hands on what it did not use.
    void runFor(int key, Qt::KeyboardModifiers modifiers) const;
    void retranslate();

Q_SIGNALS:
    void keysChanged();

private:
    void applyKeys();

    Settings& settings_;
    std::vector<Command> commands_;
};

} // namespace zhitu::widgets
