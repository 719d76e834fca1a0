// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What one sees before anything is open.
#pragma once

#include <QWidget>

#include "translations/language.h"

class QBoxLayout;
class QLabel;
class QToolButton;

namespace zhitu::widgets {

class ChoiceCard;

/// GUI thread.
/// Wiring: shown in the place of the map while nothing is open; demoRequested → openDemo,
/// tourRequested → the same with the tour, fileRequested → the dialog that opens a file,
/// centreRequested → the assistant, languageChosen → MainWindow::setLanguage.
class FirstRunPage : public QWidget {
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget* parent = nullptr);

    /// The language that is spoken, marked as chosen.
    void setLanguage(translations::Language language);

Q_SIGNALS:
    void demoRequested();
    void tourRequested();
    void fileRequested();
    void centreRequested();
    void languageChosen(zhitu::translations::Language language);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void arrange();
    void refreshLook();

    QLabel* title_;
    QLabel* sentence_;
    QLabel* languageLabel_;
    QLabel* promise_;
    ChoiceCard* demo_;
    ChoiceCard* file_;
    ChoiceCard* centre_;
    QToolButton* chinese_;
    QToolButton* english_;
    QToolButton* tour_;
    QBoxLayout* cards_;
    QBoxLayout* rows_ = nullptr;
};

} // namespace zhitu::widgets
