// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What is to be done inside of a dialog or a menu that holds up the one who opens it.
#pragma once

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>
#include <QTimer>
#include <functional>

namespace zhitu::test {

/// Tries again and again until the attempt says that it is done, however slow the machine is; as
/// long as this lives. GUI thread.
class OnceThere {
public:
    explicit OnceThere(std::function<bool()> attempt)
    {
        QObject::connect(&look_, &QTimer::timeout, &look_, [this, attempt = std::move(attempt)] {
            look_.stop(); // an attempt may wait for events itself
            done_ = attempt();
            if (!done_)
                look_.start();
        });
        look_.start(50);
    }
    [[nodiscard]] bool isDone() const noexcept { return done_; }

private:
    QTimer look_;
    bool done_ = false;
};

/// Types into a line of the modal dialog of this class that comes, and presses Enter.
/// \param line empty: the first one
template <typename Dialog>
[[nodiscard]] OnceThere answerModal(const QString& text, const QString& line = {})
{
    return OnceThere([text, line] {
        auto* modal = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        auto* edit = modal != nullptr ? modal->template findChild<QLineEdit*>(line) : nullptr;
        if (edit == nullptr || !modal->isVisible())
            return false;
        edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
        return true;
    });
}

/// Presses a button of the question that comes.
[[nodiscard]] inline OnceThere answerQuestion(QMessageBox::StandardButton answer)
{
    return OnceThere([answer] {
        auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (question == nullptr || !question->isVisible())
            return false;
        question->button(answer)->click();
        return true;
    });
}

} // namespace zhitu::test
