// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sync/steps_page.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

#include "widgets/look/follow_look.h"
#include "widgets/look/theme.h"
#include "widgets/sync/form_rows.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

using sync::SignInNeed;
using sync::SignInStep;
using sync::StepState;

QString textOf(SignInStep step)
{
    switch (step) {
    case SignInStep::Name:
        return StepsPage::tr("The name of the server is known");
    case SignInStep::Answer:
        return StepsPage::tr("The server answers");
    case SignInStep::Certificate:
        return StepsPage::tr("The server proves that it is the centre");
    case SignInStep::Person:
        return StepsPage::tr("Your name and password are accepted");
    case SignInStep::Schema:
        return StepsPage::tr("The database is a centre that goes with this program");
    case SignInStep::Area:
        return StepsPage::tr("An area is granted to you");
    case SignInStep::Key:
        return StepsPage::tr("Your key on this computer opens");
    }
    return {};
}

/// For those who do not see the sign.
QString textOf(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return StepsPage::tr("not yet");
    case StepState::Running:
        return StepsPage::tr("under way");
    case StepState::Done:
        return StepsPage::tr("done");
    case StepState::Failed:
        return StepsPage::tr("failed");
    case StepState::Skipped:
        return StepsPage::tr("not needed");
    }
    return {};
}

} // namespace

StepSign::StepSign(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepSign::setState(StepState state)
{
    state_ = state;
    update();
}

QSize StepSign::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void StepSign::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / 16.0, height() / 16.0);
    const map::Palette& colours = coloursFor(palette());
    const auto pen = [&](const QColor& colour) {
        painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    };
    switch (state_) {
    case StepState::Done:
        pen(colours.good);
        painter.drawPolyline(QPolygonF({{3, 8.5}, {6.5, 12}, {13, 4.5}}));
        break;
    case StepState::Failed:
        pen(colours.alarm);
        painter.drawLine(QPointF(4, 4), QPointF(12, 12));
        painter.drawLine(QPointF(12, 4), QPointF(4, 12));
        break;
    case StepState::Running:
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Highlight));
        for (const double x : {3.0, 8.0, 13.0})
            painter.drawEllipse(QPointF(x, 8), 1.6, 1.6);
        break;
    case StepState::Waiting:
        painter.setPen(QPen(edgeColour(palette()), 1.5));
        painter.drawEllipse(QPointF(8, 8), 4, 4);
        break;
    case StepState::Skipped:
        pen(quietText(palette()));
        painter.drawLine(QPointF(4, 8), QPointF(12, 8));
        break;
    }
}

StepsPage::StepsPage(QWidget* parent)
    : QWidget(parent), message_(new QLabel), oldPassword_(new QLineEdit), choice_(new QPushButton),
      choiceHint_(new QLabel)
{
    message_->setObjectName(QStringLiteral("stepsMessage"));
    oldPassword_->setObjectName(QStringLiteral("stepsOldPassword"));
    choice_->setObjectName(QStringLiteral("stepsChoice"));
    choice_->setAutoDefault(false);
    makePasswordLine(*oldPassword_);
    for (QLabel* label : {message_, choiceHint_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    message_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kSpace3);
    grid->setVerticalSpacing(kSpace2);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        rows_[i] = {new StepSign, new QLabel};
        rows_[i].text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        grid->addWidget(rows_[i].sign, static_cast<int>(i), 0);
        grid->addWidget(rows_[i].text, static_cast<int>(i), 1);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kSpace3);
    column->addLayout(grid);
    column->addSpacing(kSpace1);
    column->addWidget(message_);
    column->addWidget(oldPassword_);
    column->addWidget(choiceHint_);
    column->addWidget(choice_, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(choice_, &QPushButton::clicked, this, [this] {
        need_ == SignInNeed::NewKey ? Q_EMIT newKeyChosen() : Q_EMIT keyFolderChosen();
    });
    followLook(*this, [this] { refresh(); });
    start();
}

void StepsPage::start()
{
    for (const Row& row : rows_)
        row.sign->setState(StepState::Waiting);
    need_ = SignInNeed::None;
    message_->clear();
    retranslate();
}

void StepsPage::setStep(SignInStep step, StepState state)
{
    rows_[static_cast<std::size_t>(step)].sign->setState(state);
    refresh();
}

StepState StepsPage::stateOf(SignInStep step) const
{
    return rows_[static_cast<std::size_t>(step)].sign->state();
}

void StepsPage::fail(const sync::SignInResult& result, const QString& keyFolder)
{
    setStep(result.failedAt, StepState::Failed);
    need_ = result.need;
    keyFolder_ = keyFolder;
    message_->setText(result.message);
    retranslate();
    if (need_ == SignInNeed::OldPassword)
        oldPassword_->setFocus(Qt::OtherFocusReason);
}

QString StepsPage::oldPassword() const
{
    return need_ == SignInNeed::OldPassword ? oldPassword_->text() : QString();
}

void StepsPage::forgetPassword()
{
    oldPassword_->clear();
}

void StepsPage::refresh()
{
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const StepState state = rows_[i].sign->state();
        const QString text = textOf(static_cast<SignInStep>(i));
        QLabel& label = *rows_[i].text;
        label.setText(text);
        label.setAccessibleName(text + QStringLiteral(": ") + textOf(state));
        const bool quiet = state == StepState::Waiting || state == StepState::Skipped;
        setInk(label, quiet ? quietText(palette()) : palette().color(QPalette::WindowText));
    }
    setInk(*message_, coloursFor(palette()).alarm);
    setInk(*choiceHint_, quietText(palette()));
}

void StepsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StepsPage::retranslate()
{
    message_->setVisible(!message_->text().isEmpty());
    oldPassword_->setVisible(need_ == SignInNeed::OldPassword);
    oldPassword_->setPlaceholderText(tr("Former password"));
    oldPassword_->setAccessibleName(tr("Former password"));
    const bool choosable = need_ == SignInNeed::KeyFolder || need_ == SignInNeed::NewKey;
    choice_->setVisible(choosable);
    choiceHint_->setVisible(need_ == SignInNeed::KeyFolder);
    choiceHint_->setText(tr("If this computer cannot have a keychain, your key can be kept in the "
                            "folder “%1”, guarded by your password alone. A keychain is safer.")
                             .arg(keyFolder_));
    choice_->setText(need_ == SignInNeed::NewKey ? tr("Begin with a new key")
                                                 : tr("Keep my key in this folder"));
    refresh();
}

} // namespace zhitu::widgets
