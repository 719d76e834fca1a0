// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/theme.h"

#include <QFont>
#include <QFontInfo>
#include <QPalette>

#include "widgets/look/calm_style.h"

namespace zhitu::widgets {
namespace {

/// The accent is dark by day and light by night.
QColor textOnAccent(const map::Palette& c)
{
    return c.accent.lightness() > 140 ? c.ground : QColor(Qt::white);
}

QString styleSheet(const map::Palette& c, const QFont& font)
{
    // A dock's title is as tall as Latin letters and twice its upper padding: Chinese ones need the
    // lower half of it for themselves.
    const QString text = c.text.name();
    const QString soft =
        QColor(c.text.red(), c.text.green(), c.text.blue(), 32).name(QColor::HexArgb);
    const QString land = c.land.name();
    return QStringLiteral(R"css(
QMainWindow::separator { width: 4px; height: 4px; background: %3; }
QDockWidget { font-weight: 600; titlebar-close-icon: none; }
QDockWidget::title { padding: 8px 12px 0 12px; background: %3; }
QStatusBar { background: %3; border-top: 1px solid %2; }
QStatusBar::item { border: none; }
QStatusBar QLabel { padding: 3px 8px; }
QScrollBar:vertical { background: %3; width: 8px; }
QScrollBar::handle:vertical { background: %2; border-radius: 4px; min-height: 32px; }
QScrollBar:horizontal { background: %3; height: 8px; }
QScrollBar::handle:horizontal { background: %2; border-radius: 4px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QMenuBar { background: %3; padding: 2px 8px; }
QMenuBar::item { padding: 4px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: %2; }
QMenu { padding: 4px; border: 1px solid %2; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: %4; color: %6; }
QListWidget, QTextBrowser { border: none; background: %3; }
QListWidget::item { padding: 3px 4px; border-radius: 4px; }
QListWidget::item:selected { background: %2; color: %1; }
QComboBox { padding: 4px 8px; }
QHeaderView { background: %3; }
QHeaderView::section { background: %3; border: none; border-right: 1px solid %2; border-bottom: 1px solid %2; padding: 4px 8px; font-weight: 600; }
QTabBar#listKinds::tab, QTabBar#spaceTabs::tab { padding: 5px 10px; border: none; border-bottom: 2px solid transparent; }
QTabBar#listKinds::tab:selected, QTabBar#spaceTabs::tab:selected { color: %4; border-bottom-color: %4; font-weight: 600; }
QTabBar#listKinds::tab:hover:!selected, QTabBar#spaceTabs::tab:hover:!selected { background: %2; }
QToolButton#rung { border: none; border-radius: 4px; padding: 4px 6px; font-weight: 600; color: %4; }
QToolButton#rung[here=true] { color: %1; }
QToolButton#rung:hover { background: %2; }
#filterBar QToolButton, #listBar QToolButton, #stepBar QToolButton, #placeBar QToolButton { border: 1px solid %2; border-radius: 4px; padding: 3px 8px; }
#filterBar QToolButton[popupMode="2"], #listBar QToolButton[popupMode="2"], #stepBar QToolButton[popupMode="2"], #placeBar QToolButton[popupMode="2"] { padding-right: 16px; }
QPushButton#mainStep { background: %4; color: %6; border: none; border-radius: 4px; padding: 6px 16px; }
QPushButton#mainStep:focus { border: 2px solid %1; padding: 4px 14px; }
QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; right: 4px; }
#filterBar QToolButton:hover, #listBar QToolButton:hover { background: %2; }
#filterBar QToolButton:checked, #filterBar QToolButton[narrows=true] { border-color: %4; color: %4; }
#filterBar QToolButton#filterReset { border-color: transparent; color: %4; }
QLineEdit { padding: 6px 8px; border: 1px solid %2; border-radius: 4px; background: %3; }
QPlainTextEdit { padding: 2px 4px; border: 1px solid %2; border-radius: 4px; background: %3; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: %4; }
QLineEdit#searchLine { padding: 9px 10px; font-size: %5pt; }
QDialog#searchDialog { border: 1px solid %2; }
QListView#searchHits { border: none; background: %3; outline: none; }
)css")
        .arg(text, soft, land, c.accent.name())
        .arg(font.pointSizeF() * 1.3)
        .arg(textOnAccent(c).name());
}

} // namespace

void applyTheme(QApplication& app, const map::Theme& theme, const QFont& font, double scale)
{
    const map::Palette& c = map::paletteOf(theme);
    app.setStyle(new CalmStyle);
    QPalette p;
    p.setColor(QPalette::Window, c.land);
    p.setColor(QPalette::Base, c.land);
    p.setColor(QPalette::AlternateBase, c.ground);
    // A button rises from what it stands on, by day and by night.
    p.setColor(QPalette::Button, c.land.lightness() < 128 ? c.land.lighter(150) : c.ground);
    p.setColor(QPalette::ToolTipBase, c.land);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, textOnAccent(c));
    p.setColor(QPalette::Link, c.accent);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        p.setColor(role, c.text);
    QColor faint = c.text;
    faint.setAlpha(120);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, faint);
    p.setColor(QPalette::PlaceholderText, faint);
    app.setPalette(p);
    QFont scaled = font;
    scaled.setPointSizeF(QFontInfo(font).pointSizeF() * scale);
    app.setFont(scaled);
    app.setStyleSheet(styleSheet(c, scaled));
}

} // namespace zhitu::widgets
