// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sync/lock_page.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/look/follow_look.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "widgets/sync/form_rows.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

constexpr int kSign = 40;
constexpr int kWidthInLetters = 44;

/// A closed padlock.
class LockSign : public QWidget {
public:
    LockSign() { setFixedSize(kSign, kSign); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(width() / 32.0, height() / 32.0);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2, Qt::SolidLine, Qt::RoundCap,
                            Qt::RoundJoin));
        painter.drawRoundedRect(QRectF(6, 14, 20, 15), 3, 3);
        painter.drawArc(QRectF(10, 3, 12, 16), 0, 180 * 16);
        painter.drawLine(QPointF(10, 11), QPointF(10, 14));
        painter.drawLine(QPointF(22, 11), QPointF(22, 14));
        painter.drawLine(QPointF(16, 20), QPointF(16, 23));
    }
};

} // namespace

LockPage::LockPage(QWidget* parent)
    : QWidget(parent, Qt::Window), sign_(new LockSign), title_(new QLabel), person_(new QLabel),
      sentence_(new QLabel), password_(new QLineEdit), unlock_(new QPushButton),
      switch_(new QPushButton), problem_(new QLabel)
{
    setObjectName(QStringLiteral("lockPage"));
    password_->setObjectName(QStringLiteral("lockPassword"));
    unlock_->setObjectName(QStringLiteral("lockUnlock"));
    switch_->setObjectName(QStringLiteral("lockSwitch"));
    problem_->setObjectName(QStringLiteral("lockProblem"));
    setWindowModality(Qt::ApplicationModal);
    makePasswordLine(*password_);
    unlock_->setAutoDefault(false);
    switch_->setAutoDefault(false);
    auto* card = new QWidget;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins({});
    column->setSpacing(kSpace2);
    column->addWidget(sign_);
    column->addSpacing(kSpace2);
    for (QLabel* label : {title_, person_, sentence_, problem_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    column->addWidget(title_);
    column->addWidget(person_);
    column->addWidget(sentence_);
    column->addSpacing(kSpace3);
    column->addWidget(password_);
    column->addWidget(problem_);
    column->addSpacing(kSpace2);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace2);
    buttons->addWidget(switch_);
    buttons->addStretch(1);
    buttons->addWidget(unlock_);
    column->addLayout(buttons);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(kSpace4, kSpace4, kSpace4, kSpace4);
    whole->addStretch(2);
    whole->addLayout(middle);
    whole->addStretch(3);
    connect(password_, &QLineEdit::returnPressed, this, &LockPage::enter);
    connect(unlock_, &QPushButton::clicked, this, &LockPage::enter);
    connect(switch_, &QPushButton::clicked, this, &LockPage::switchWanted);
    connect(password_, &QLineEdit::textEdited, this, [this] { problem_->clear(); });
    setFocusProxy(password_);
    followLook(*this, [this] { refreshLook(); });
    retranslate();
}

void LockPage::setPerson(const QString& person, const QString& centre)
{
    name_ = person;
    centre_ = centre;
    retranslate();
}

void LockPage::enter()
{
    if (password_->text().isEmpty() || !password_->isEnabled())
        return;
    problem_->clear();
    const QString entered = password_->text();
    password_->clear();
    setBusy(true);
    Q_EMIT passwordEntered(entered);
}

void LockPage::setBusy(bool busy)
{
    password_->setEnabled(!busy);
    unlock_->setEnabled(!busy);
}

void LockPage::refuse(const QString& problem)
{
    setBusy(false);
    problem_->setText(problem);
    password_->setFocus(Qt::OtherFocusReason);
}

void LockPage::reset()
{
    password_->clear();
    problem_->clear();
    setBusy(false);
    password_->setFocus(Qt::OtherFocusReason);
}

void LockPage::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), palette().color(QPalette::Window)); // nothing shines through
}

void LockPage::closeEvent(QCloseEvent* event)
{
    event->ignore();
    Q_EMIT closeWanted();
}

void LockPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LockPage::refreshLook()
{
    title_->setFont(titleFont(font()));
    person_->setFont(strong(font()));
    password_->parentWidget()->setFixedWidth(kWidthInLetters * fontMetrics().averageCharWidth());
    // Room for two lines, so that nothing moves when it speaks.
    problem_->setMinimumHeight(2 * fontMetrics().lineSpacing());
    problem_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setInk(*sentence_, quietText(palette()));
    setInk(*problem_, coloursFor(palette()).alarm);
}

void LockPage::retranslate()
{
    setWindowTitle(tr("Zhitu is locked"));
    title_->setText(tr("Locked"));
    person_->setText(centre_.isEmpty() ? name_ : tr("%1 · %2").arg(name_, centre_));
    sentence_->setText(tr("Your work goes on as you left it. New entries of the centre still "
                          "arrive."));
    password_->setPlaceholderText(tr("Password"));
    password_->setAccessibleName(tr("Password"));
    unlock_->setText(tr("Unlock"));
    switch_->setText(tr("Switch user…"));
    refreshLook();
}

} // namespace zhitu::widgets
