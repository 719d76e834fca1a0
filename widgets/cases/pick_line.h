// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A line to type into, with what it may mean below it: one keeps one's hands on the keys.
#pragma once

#include <QVariant>
#include <QWidget>

class QLineEdit;
class QListWidget;

namespace zhitu::widgets {

/// Arrow keys move among what is offered, Enter or a click picks, Escape closes the list. What is
/// offered lies in the layout, not in a window: nothing pops up that an input method could hide.
/// GUI thread.
class PickLine : public QWidget {
    Q_OBJECT

public:
    struct Offer {
        QString text;
        QString detail; ///< what tells it from others of its name; may be empty
        QVariant data;
    };

    explicit PickLine(QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit& line() { return *line_; }
    /// Below the line, the first one marked; none: nothing is below it.
    void offer(const QList<Offer>& offers);
    /// What stands in the line, without being typed.
    void setText(const QString& text);

Q_SIGNALS:
    /// Each change by the user.
    void typed(const QString& text);
    void picked(const QVariant& data);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void pick(int row);
    [[nodiscard]] bool handle(int key);

    QLineEdit* line_;
    QListWidget* list_;
    QList<Offer> offers_;
};

} // namespace zhitu::widgets
