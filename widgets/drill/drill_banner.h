// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The striped band over a window of a drill.
#pragma once

#include <QWidget>

class QPushButton;

namespace zhitu::widgets {

/// As wide as its window, and without a button that closes it. GUI thread.
class DrillBanner : public QWidget {
    Q_OBJECT

public:
    explicit DrillBanner(QWidget* parent = nullptr);

    /// That of the main window: with the drill's title, and with what one was told.
    void setDrill(const QString& title);
    /// \param unread what one was told and has not looked at
    void setUnread(int unread);
    /// As it stands there, in the present language.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// One wants to read it.
    void toldWanted();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void place();

    QString title_;
    int unread_ = 0;
    QPushButton* told_ = nullptr; ///< of the main window only
};

} // namespace zhitu::widgets
