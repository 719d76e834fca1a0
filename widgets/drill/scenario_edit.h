// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A scenario that is being written: its changes can be undone, and it is checked all the time.
#pragma once

#include <QObject>
#include <QUndoStack>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "data/drill/scenario_file.h"

namespace zhitu::widgets {

/// GUI thread. It may hold what no file would: an id that two steps have, a title of no letters.
class ScenarioEdit : public QObject {
    Q_OBJECT

public:
    /// The first thing that the core finds wrong.
    struct Trouble {
        drill::Spot spot;
        QString message;
    };

    explicit ScenarioEdit(QObject* parent = nullptr);

    [[nodiscard]] const drill::Scenario& scenario() const noexcept { return scenario_; }
    [[nodiscard]] QUndoStack& undo() noexcept { return undo_; }
    /// What is chosen: the place of a step; nothing: none.
    [[nodiscard]] std::optional<std::size_t> chosen() const noexcept { return chosen_; }
    [[nodiscard]] const std::optional<Trouble>& trouble() const noexcept { return trouble_; }

    /// Another one; nothing of it can be undone.
    void begin(drill::Scenario scenario);
    void choose(std::optional<std::size_t> step);
    /// Changes it; the steps are put in the order of their times afterwards.
    /// \param what for the menu \param typing changes of the same thing, one after the other, are
    /// one to be undone; empty: it is one by itself
    void change(const QString& what, const QString& typing,
                const std::function<void(drill::Scenario&)>& change);
    /// The same of the chosen step. Nothing happens where none is.
    void changeStep(const QString& what, const QString& typing,
                    const std::function<void(drill::Step&)>& change);
    /// A step of that kind, at a time, with what it needs; chosen then.
    void add(drill::StepKind kind, drill::ScenarioTime at);
    void copyChosen();
    void removeChosen();
    /// \returns an id that no step has
    [[nodiscard]] std::string freeId(const std::string& wanted) const;

Q_SIGNALS:
    void changed();
    void chosenChanged();

private:
    class Change;
    void put(const drill::Scenario& scenario, std::optional<std::size_t> chosen);
    void push(const QString& what, const QString& typing, drill::Scenario next,
              std::optional<std::size_t> chosen);

    drill::Scenario scenario_;
    std::optional<std::size_t> chosen_;
    std::optional<Trouble> trouble_;
    QUndoStack undo_;
};

/// What a new scenario begins with.
[[nodiscard]] drill::Scenario emptyScenario(const std::string& district);

} // namespace zhitu::widgets
