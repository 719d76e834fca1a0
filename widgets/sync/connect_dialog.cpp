// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sync/connect_dialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include "data/paths.h"
#include "widgets/look/follow_look.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "widgets/sync/address_page.h"
#include "widgets/sync/form_rows.h"
#include "widgets/sync/person_page.h"
#include "widgets/sync/steps_page.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

constexpr int kWidthInLetters = 84; // of the usual text, whatever its size

} // namespace

ConnectDialog::ConnectDialog(ConnectService& service, CentreProfiles& profiles, QWidget* parent)
    : QDialog(parent), service_(service), profiles_(profiles), title_(new QLabel),
      sentence_(new QLabel), pages_(new QStackedWidget), address_(new AddressPage),
      person_(new PersonPage), steps_(new StepsPage), back_(new QPushButton),
      cancel_(new QPushButton), next_(new QPushButton)
{
    setObjectName(QStringLiteral("connectDialog"));
    title_->setObjectName(QStringLiteral("connectTitle"));
    back_->setObjectName(QStringLiteral("connectBack"));
    cancel_->setObjectName(QStringLiteral("connectCancel"));
    next_->setObjectName(QStringLiteral("connectNext"));
    setModal(true);
    sentence_->setWordWrap(true);
    for (QWidget* page : {static_cast<QWidget*>(address_), static_cast<QWidget*>(person_),
                          static_cast<QWidget*>(steps_)})
        pages_->addWidget(page);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace2);
    buttons->addWidget(back_);
    buttons->addStretch(1);
    buttons->addWidget(cancel_);
    buttons->addWidget(next_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kSpace3, 2 * kSpace3, 2 * kSpace3, kSpace4);
    column->setSpacing(kSpace2);
    column->addWidget(title_);
    column->addWidget(sentence_);
    column->addSpacing(kSpace3);
    column->addWidget(pages_, 1);
    column->addSpacing(kSpace3);
    column->addLayout(buttons);
    next_->setDefault(true);
    for (QPushButton* button : {back_, cancel_})
        button->setAutoDefault(false);
    connect(next_, &QPushButton::clicked, this, &ConnectDialog::goOn);
    connect(back_, &QPushButton::clicked, this, &ConnectDialog::goBack);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(&service_, &ConnectService::step, steps_, &StepsPage::setStep);
    connect(&service_, &ConnectService::finished, this,
            [this](const std::shared_ptr<const ConnectOutcome>& outcome) { finish(*outcome); });
    connect(&service_, &ConnectService::remembered, this,
            [this](const QString& user, const QString& password) {
                if (pages_->currentWidget() == person_ && person_->user() == user)
                    person_->offerPassword(password);
            });
    connect(person_, &PersonPage::userEdited, this, &ConnectDialog::recall);
    connect(steps_, &StepsPage::newKeyChosen, this, [this] { start(true); });
    connect(steps_, &StepsPage::keyFolderChosen, this, [this] {
        keyFolder_ = true;
        start();
    });
    followLook(*this, [this] { refreshLook(); });
    retranslate();
}

void ConnectDialog::connectAnew()
{
    const auto last = profiles_.last();
    address_->setProfiles(profiles_.all(), last.value_or(sync::CentreProfile{}));
    showPage(address_);
}

void ConnectDialog::signIn(const sync::CentreProfile& profile, const QString& user)
{
    address_->setProfiles(profiles_.all(), profile);
    profile_ = profile;
    askPerson(user);
    showPage(person_);
}

void ConnectDialog::askPerson(const QString& user)
{
    person_->setCentre(QString::fromStdString(profile_.title()), !profile_.isLocal());
    person_->setUser(user);
    recall(user);
}

void ConnectDialog::recall(const QString& user)
{
    const bool remembered = !user.isEmpty() && profiles_.isRemembered(profile_.id, user);
    person_->setRemembered(remembered);
    if (remembered)
        service_.askRemembered(profile_.id, user);
}

void ConnectDialog::showPage(QWidget* page)
{
    pages_->setCurrentWidget(page);
    retranslate();
    if (page == address_)
        address_->setFocus(Qt::OtherFocusReason);
}

void ConnectDialog::goOn()
{
    if (pages_->currentWidget() == address_) {
        if (auto profile = address_->checkedProfile()) {
            const bool same = profile->id == profile_.id && !person_->user().isEmpty();
            profile_ = *profile;
            askPerson(same ? person_->user() : profiles_.lastUser(profile_.id));
            showPage(person_);
        }
    } else if (pages_->currentWidget() == steps_) {
        start();
    } else if (person_->check()) {
        keyFolder_ = profiles_.usesKeyFolder(profile_.id);
        start();
    }
}

void ConnectDialog::goBack()
{
    service_.cancel();
    running_ = false;
    showPage(pages_->currentWidget() == steps_ ? static_cast<QWidget*>(person_) : address_);
}

void ConnectDialog::start(bool mayMakeNewKey)
{
    ConnectWish wish;
    wish.request.profile = profile_;
    wish.request.user = person_->user().toStdString();
    wish.request.password = person_->password().toStdString();
    wish.request.oldPassword = steps_->oldPassword().toStdString();
    wish.request.mayMakeNewKey = mayMakeNewKey;
    wish.request.knownActor = profiles_.actorOf(profile_.id, person_->user());
    wish.keyFolder = keyFolder_;
    wish.remember = person_->remember();
    wish.forget = !wish.remember && profiles_.isRemembered(profile_.id, person_->user());
    steps_->start();
    running_ = true;
    showPage(steps_);
    cancel_->setFocus(Qt::OtherFocusReason);
    service_.start(std::move(wish));
}

void ConnectDialog::finish(const ConnectOutcome& outcome)
{
    running_ = false;
    if (!outcome.result.person) {
        steps_->fail(outcome.result, shown(service_.keyFolder()));
        retranslate();
        if (outcome.result.need != sync::SignInNeed::OldPassword)
            next_->setFocus(Qt::OtherFocusReason);
        return;
    }
    const sync::SignedIn& person = *outcome.result.person;
    const QString user = QString::fromStdString(person.user);
    profiles_.noteSignIn(person.profile, user, person.options.actor);
    profiles_.setRemembered(person.profile.id, user,
                            person_->remember() && outcome.rememberProblem.isEmpty());
    profiles_.setUsesKeyFolder(person.profile.id, keyFolder_);
    accept();
    Q_EMIT signedIn(person);
    if (!outcome.rememberProblem.isEmpty())
        Q_EMIT rememberFailed(outcome.rememberProblem);
}

void ConnectDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    if (pages_->currentWidget() == address_)
        address_->setFocus(Qt::OtherFocusReason);
}

void ConnectDialog::done(int result)
{
    service_.cancel();
    running_ = false;
    person_->forgetPassword();
    steps_->forgetPassword();
    QDialog::done(result);
}

void ConnectDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ConnectDialog::refreshLook()
{
    title_->setFont(titleFont(font()));
    setMinimumWidth(kWidthInLetters * fontMetrics().averageCharWidth());
    setInk(*sentence_, quietText(palette()));
    fit();
}

void ConnectDialog::retranslate()
{
    const QWidget* page = pages_->currentWidget();
    setWindowTitle(page == address_ ? tr("Connect to the centre") : tr("Sign in at the centre"));
    if (page == address_) {
        title_->setText(tr("Where is the centre?"));
        sentence_->setText(tr("What you see and do here is kept in step with it."));
    } else if (page == person_) {
        title_->setText(tr("Who are you?"));
        sentence_->setText(tr("The password goes only to a server that has proved that it is the "
                              "centre."));
    } else {
        title_->setText(running_ ? tr("Signing in…") : tr("The sign-in came this far"));
        sentence_->setText(running_ ? tr("This takes some seconds.")
                                    : tr("Nothing is lost. You can go back and change what you "
                                         "entered, or try again."));
    }
    back_->setText(page == person_ ? tr("Back to the address") : tr("Back"));
    back_->setVisible(page != address_);
    cancel_->setText(tr("Cancel"));
    next_->setText(page == address_  ? tr("Next")
                   : page == person_ ? tr("Sign in")
                                     : tr("Try again"));
    next_->setEnabled(!running_);
    refreshLook();
    QMetaObject::invokeMethod(this, &ConnectDialog::fit, Qt::QueuedConnection);
}

/// As tall as what it says: text that wraps asks for no room by itself.
void ConnectDialog::fit()
{
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height())
        resize(width(), needed);
}

} // namespace zhitu::widgets
