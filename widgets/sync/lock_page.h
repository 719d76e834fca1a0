// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What stands in the place of all windows while nobody is at the workstation.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace zhitu::widgets {

/// A window by itself, which no other window of the program can be used beside. GUI thread.
class LockPage : public QWidget {
    Q_OBJECT

public:
    explicit LockPage(QWidget* parent = nullptr);

    /// \param person who locked it \param centre where he is signed in
    void setPerson(const QString& person, const QString& centre);
    /// The password was not the right one, or could not be checked: says so and asks again.
    void refuse(const QString& problem);
    /// Holds no password, and asks for one.
    void reset();

Q_SIGNALS:
    void passwordEntered(const QString& password);
    void switchWanted();
    /// The window is to be closed, and the program with it.
    void closeWanted();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void enter();
    void setBusy(bool busy);
    void retranslate();
    void refreshLook();

    QWidget* sign_;
    QLabel* title_;
    QLabel* person_;
    QLabel* sentence_;
    QLineEdit* password_;
    QPushButton* unlock_;
    QPushButton* switch_;
    QLabel* problem_;
    QString name_;
    QString centre_;
};

} // namespace zhitu::widgets
