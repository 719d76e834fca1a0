// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How far the sign-in has come, and what to do where it came no further: the last page of the
/// connection assistant.
#pragma once

#include <QWidget>
#include <array>

#include "data/sync/sign_in.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace zhitu::widgets {

/// A sign for the state of a step: done, failed, under way, not yet. GUI thread.
class StepSign : public QWidget {
    Q_OBJECT

public:
    explicit StepSign(QWidget* parent = nullptr);

    void setState(sync::StepState state);
    [[nodiscard]] sync::StepState state() const noexcept { return state_; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    sync::StepState state_ = sync::StepState::Waiting;
};

/// GUI thread.
class StepsPage : public QWidget {
    Q_OBJECT

public:
    explicit StepsPage(QWidget* parent = nullptr);

    /// All steps are still to be taken.
    void start();
    void setStep(sync::SignInStep step, sync::StepState state);
    [[nodiscard]] sync::StepState stateOf(sync::SignInStep step) const;
    /// Explains what went wrong. \param keyFolder where keys would be kept
    void fail(const sync::SignInResult& result, const QString& keyFolder);
    /// What was typed for SignInNeed::OldPassword; empty: nothing.
    [[nodiscard]] QString oldPassword() const;
    void forgetPassword();
    void retranslate();

Q_SIGNALS:
    /// For SignInNeed::KeyFolder.
    void keyFolderChosen();
    /// For SignInNeed::NewKey.
    void newKeyChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        StepSign* sign;
        QLabel* text;
    };
    void refresh();

    std::array<Row, sync::kSignInSteps> rows_;
    QLabel* message_;
    QLineEdit* oldPassword_;
    QPushButton* choice_; ///< the way that only the user may choose
    QLabel* choiceHint_;
    sync::SignInNeed need_ = sync::SignInNeed::None;
    QString keyFolder_;
};

} // namespace zhitu::widgets
