// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sync/person_page.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "widgets/look/follow_look.h"
#include "widgets/sync/form_rows.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {

PersonPage::PersonPage(QWidget* parent)
    : QWidget(parent), form_(new QFormLayout(this)), centreName_(new QLabel), user_(new QLineEdit),
      password_(new QLineEdit), remember_(new QCheckBox), hint_(new QLabel), problem_(new QLabel)
{
    user_->setObjectName(QStringLiteral("personUser"));
    password_->setObjectName(QStringLiteral("personPassword"));
    remember_->setObjectName(QStringLiteral("personRemember"));
    problem_->setObjectName(QStringLiteral("personProblem"));
    makePasswordLine(*password_);
    user_->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    centreName_->setTextFormat(Qt::PlainText);
    for (QLabel* label : {centreName_, hint_, problem_})
        label->setWordWrap(true);
    arrangeForm(*form_);
    addNamedRow(*form_, centreName_);
    addNamedRow(*form_, user_);
    addNamedRow(*form_, password_);
    form_->addRow(QString(), remember_);
    form_->addRow(QString(), hint_);
    form_->addRow(problem_);
    connect(user_, &QLineEdit::textEdited, this, [this] { tell({}); });
    connect(password_, &QLineEdit::textEdited, this, [this] { tell({}); });
    connect(user_, &QLineEdit::editingFinished, this, [this] {
        if (user_->isModified() && !user().isEmpty())
            Q_EMIT userEdited(user());
        user_->setModified(false);
    });
    tell({});
    followLook(*this, [this] { refreshColours(); });
    retranslate();
}

void PersonPage::setCentre(const QString& centre, bool mustHavePassword)
{
    centreName_->setText(centre);
    mustHavePassword_ = mustHavePassword;
}

void PersonPage::setUser(const QString& user)
{
    user_->setText(user);
    forgetPassword();
    setFocusProxy(user.isEmpty() ? user_ : password_);
    tell({});
}

void PersonPage::setRemembered(bool remembered)
{
    remember_->setChecked(remembered);
}

void PersonPage::offerPassword(const QString& password)
{
    if (!password_->isModified() && password_->text().isEmpty()) {
        password_->setText(password);
        password_->selectAll();
    }
}

void PersonPage::forgetPassword()
{
    password_->clear();
    password_->setModified(false);
}

bool PersonPage::check()
{
    if (user().isEmpty()) {
        tell(tr("Enter the name that the administrator gave you at the centre."));
        user_->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (password().isEmpty() && mustHavePassword_) {
        tell(tr("Enter your password."));
        password_->setFocus(Qt::OtherFocusReason);
        return false;
    }
    tell({});
    return true;
}

QString PersonPage::user() const
{
    return user_->text().trimmed();
}

QString PersonPage::password() const
{
    return password_->text();
}

bool PersonPage::remember() const
{
    return remember_->isChecked();
}

void PersonPage::tell(const QString& problem)
{
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
}

void PersonPage::refreshColours()
{
    setInk(*hint_, quietText(palette()));
    setInk(*problem_, coloursFor(palette()).alarm);
}

void PersonPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    (user_->text().isEmpty() ? user_ : password_)->setFocus(Qt::OtherFocusReason);
}

void PersonPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PersonPage::retranslate()
{
    nameRow(*form_, centreName_, tr("Centre"));
    nameRow(*form_, user_, tr("User name"));
    nameRow(*form_, password_, tr("Password"));
    remember_->setText(tr("Remember the password in the system keychain"));
    hint_->setText(tr("Only on a workstation that nobody else uses under your account of this "
                      "computer."));
    refreshColours();
}

} // namespace zhitu::widgets
