// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A large button: a sign, a title and a sentence.
#pragma once

#include <QAbstractButton>

namespace zhitu::widgets {

/// GUI thread. Its text() is the title. Enter and Space press it, as the mouse does.
class ChoiceCard : public QAbstractButton {
    Q_OBJECT

public:
    enum class Sign { Map, Folder, Link };

    explicit ChoiceCard(Sign sign, QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& sentence);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QFont titleFont() const;
    void paintSign(QPainter& painter, const QRectF& place, const QColor& colour) const;

    Sign sign_;
    QString sentence_;
};

} // namespace zhitu::widgets
