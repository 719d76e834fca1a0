// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Makes every window of the program unmistakably one of a drill, while one works at a drill
/// centre.
#pragma once

#include <QObject>
#include <QString>

namespace zhitu::widgets {

/// One for the program. Windows and dialogs that come later are marked as well: their titles, and a
/// striped band at their top that nobody can close. Main windows show a band of their own. GUI
/// thread.
class DrillMark : public QObject {
    Q_OBJECT

public:
    explicit DrillMark(QObject* parent = nullptr);
    ~DrillMark() override;

    /// \param title of the drill centre; empty: it is no drill
    void setTitle(const QString& title);
    [[nodiscard]] const QString& title() const noexcept { return title_; }
    [[nodiscard]] bool isOn() const noexcept { return !title_.isEmpty(); }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void mark(QWidget& window) const;
    static void unmark(QWidget& window);

    QString title_;
};

/// What the titles of all windows of a drill begin with, in both languages at once: whoever looks
/// over another one's shoulder is told, too.
inline const QString kDrillTitle = QStringLiteral("【演练 DRILL】");

} // namespace zhitu::widgets
