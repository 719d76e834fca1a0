// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/first_run_page.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/look/follow_look.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "widgets/trust/choice_card.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

constexpr int kWidest = 880;    // a line of text stays readable
constexpr int kSideBySide = 96; // letters; narrower: the cards stand one below the other

} // namespace

FirstRunPage::FirstRunPage(QWidget* parent)
    : QWidget(parent), title_(new QLabel), sentence_(new QLabel), languageLabel_(new QLabel),
      promise_(new QLabel), demo_(new ChoiceCard(ChoiceCard::Sign::Map)),
      file_(new ChoiceCard(ChoiceCard::Sign::Folder)),
      centre_(new ChoiceCard(ChoiceCard::Sign::Link)), chinese_(new QToolButton),
      english_(new QToolButton), tour_(new QToolButton), cards_(new QHBoxLayout)
{
    setObjectName(QStringLiteral("firstRunPage"));
    title_->setObjectName(QStringLiteral("firstRunTitle"));
    for (QLabel* label : {sentence_, promise_})
        label->setWordWrap(true);
    demo_->setObjectName(QStringLiteral("firstRunDemo"));
    file_->setObjectName(QStringLiteral("firstRunFile"));
    centre_->setObjectName(QStringLiteral("firstRunCentre"));

    auto* languages = new QButtonGroup(this);
    auto* languageRow = new QHBoxLayout;
    languageRow->setSpacing(kSpace2);
    languageRow->addWidget(languageLabel_);
    chinese_->setObjectName(QStringLiteral("firstRunChinese"));
    chinese_->setText(QStringLiteral("中文")); // each in its own language, in both
    english_->setObjectName(QStringLiteral("firstRunEnglish"));
    english_->setText(QStringLiteral("English"));
    for (QToolButton* button : {chinese_, english_}) {
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        languages->addButton(button);
        languageRow->addWidget(button);
    }
    languageRow->addStretch(1);
    tour_->setObjectName(QStringLiteral("firstRunTour"));
    tour_->setFocusPolicy(Qt::StrongFocus);
    languageRow->addWidget(tour_);

    cards_->setSpacing(kSpace4);
    for (ChoiceCard* card : {demo_, file_, centre_})
        cards_->addWidget(card, 1);
    auto* column = new QVBoxLayout;
    column->setSpacing(kSpace2);
    column->addWidget(title_);
    column->addWidget(sentence_);
    column->addSpacing(kSpace4);
    column->addLayout(cards_);
    column->addSpacing(kSpace3);
    column->addWidget(promise_);
    column->addSpacing(kSpace3);
    column->addLayout(languageRow);
    auto* page = new QWidget;
    rows_ = new QVBoxLayout(page);
    rows_->addStretch(2);
    rows_->addLayout(column);
    rows_->addStretch(3);
    auto* scroll = new QScrollArea; // a low window, large letters
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);

    connect(demo_, &ChoiceCard::clicked, this, &FirstRunPage::demoRequested);
    connect(tour_, &QToolButton::clicked, this, &FirstRunPage::tourRequested);
    connect(file_, &ChoiceCard::clicked, this, &FirstRunPage::fileRequested);
    connect(centre_, &ChoiceCard::clicked, this, &FirstRunPage::centreRequested);
    connect(chinese_, &QToolButton::clicked, this,
            [this] { Q_EMIT languageChosen(translations::Language::Chinese); });
    connect(english_, &QToolButton::clicked, this,
            [this] { Q_EMIT languageChosen(translations::Language::English); });
    setFocusProxy(demo_);
    retranslate();
    refreshLook();
    followLook(*this, [this] { refreshLook(); });
}

void FirstRunPage::setLanguage(translations::Language language)
{
    (language == translations::Language::Chinese ? chinese_ : english_)->setChecked(true);
}

void FirstRunPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FirstRunPage::arrange()
{
    const bool narrow = width() < kSideBySide * fontMetrics().averageCharWidth();
    cards_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int side = qMax(2 * kSpace4, (width() - kWidest) / 2);
    rows_->setContentsMargins(side, 2 * kSpace4, side, 2 * kSpace4);
}

void FirstRunPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FirstRunPage::refreshLook()
{
    title_->setFont(titleFont(font(), kGreeting));
    sentence_->setFont(enlarged(font(), kHeading));
    for (QLabel* label : {sentence_, promise_, languageLabel_})
        setInk(*label, quietText(palette()));
    for (QToolButton* button : {chinese_, english_, tour_})
        button->setStyleSheet(frameStyle(palette(), QStringLiteral("QToolButton")));
    const int height = qMax(chinese_->sizeHint().height(), english_->sizeHint().height());
    for (QToolButton* button : {chinese_, english_, tour_})
        button->setMinimumHeight(height); // the letters of one script are taller
    arrange();
}

void FirstRunPage::retranslate()
{
    title_->setText(tr("Welcome to Zhitu"));
    sentence_->setText(tr("The governance map of a district: grids, cameras and cases in one "
                          "picture, from report to closing."));
    demo_->setWords(tr("Try the demo district"),
                    tr("A whole district with grids, cameras and cases that are made up. It needs "
                       "no server; making it takes a moment, once."));
    file_->setWords(tr("Open a file"),
                    tr("A cache of a district that somebody gave you (.gpkg). It is only read; "
                       "nothing in it is changed."));
    centre_->setWords(tr("Connect to the centre"),
                      tr("The live data of your district. You need the address of the centre, and "
                         "the name and password that the administrator gave you."));
    promise_->setText(tr("A demo or a file stays on this computer. What you do at the centre goes "
                         "there, and nowhere else."));
    languageLabel_->setText(tr("Language:"));
    tour_->setText(tr("New here? A tour of the demo district"));
}

} // namespace zhitu::widgets
