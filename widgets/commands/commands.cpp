// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/commands/commands.h"

#include <algorithm>

namespace zhitu::widgets {
namespace {

const QString kShortcuts = QStringLiteral("shortcuts");

} // namespace

Commands::Commands(Settings& settings, QObject* parent) : QObject(parent), settings_(settings)
{
    connect(&settings_, &Settings::changed, this, [this](const QString& key) {
        if (key == kShortcuts)
            applyKeys();
    });
}

QAction* Commands::add(const QString& id, CommandGroup group, const QKeySequence& keys,
                       std::function<QString()> text, std::function<void(bool)> run)
{
    auto* action = new QAction(this);
    action->setObjectName(id);
    // One set of commands for all windows of the program.
    action->setShortcutContext(Qt::ApplicationShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    const QJsonValue chosen = settings_.value(kShortcuts).toObject().value(id);
    action->setShortcut(chosen.isString() ? QKeySequence(chosen.toString()) : keys);
    commands_.push_back({id, group, keys, std::move(text), action});
    return action;
}

QAction* Commands::operator[](const QString& id) const
{
    return std::ranges::find(commands_, id, &Command::id)->action;
}

const Command* Commands::withKeys(const QKeySequence& keys) const
{
    const auto found = std::ranges::find_if(commands_, [&](const Command& command) {
        return !keys.isEmpty() && command.action->shortcut() == keys;
    });
    return found == commands_.end() ? nullptr : &*found;
}

void Commands::setKeys(const QString& id, const QKeySequence& keys)
{
    QJsonObject chosen = settings_.value(kShortcuts).toObject();
    if (const Command* other = withKeys(keys); other != nullptr && other->id != id)
        chosen.insert(other->id, QString());
    chosen.insert(id, keys.toString());
    settings_.set(kShortcuts, chosen);
}

void Commands::resetKeys()
{
    settings_.set(kShortcuts, QJsonValue::Undefined);
}

void Commands::applyKeys()
{
    const QJsonObject chosen = settings_.value(kShortcuts).toObject();
    for (const Command& command : commands_) {
        const QJsonValue keys = chosen.value(command.id);
        command.action->setShortcut(keys.isString() ? QKeySequence(keys.toString())
                                                    : command.standardKeys);
    }
    Q_EMIT keysChanged();
}

void Commands::runFor(int key, Qt::KeyboardModifiers modifiers) const
{
    const QKeySequence pressed(
        QKeyCombination(modifiers & ~Qt::KeypadModifier, static_cast<Qt::Key>(key)));
    if (const Command* command = withKeys(pressed);
        command != nullptr && command->action->isEnabled())
        command->action->trigger();
}

void Commands::retranslate()
{
    for (const Command& command : commands_)
        command.action->setText(command.text());
}

} // namespace zhitu::widgets
