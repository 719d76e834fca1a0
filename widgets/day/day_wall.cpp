// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/day/day_wall.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <algorithm>

#include "data/words/indicator_words.h"
#include "widgets/day/day_tile.h"
#include "widgets/filter/filter_texts.h"
#include "widgets/look/follow_look.h"
#include "widgets/look/fonts.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"
#include "widgets/place/area.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
using words::percentText;

namespace {

constexpr std::size_t kWorst = 5;
constexpr auto kIndicator = cases::Indicator::InTime;
constexpr double kLines = 36;      ///< of text, one above the other, on a whole screen
constexpr double kLargeness = 3.0; ///< of the large figures, as times of the text
constexpr int kTrendLines = 10;
constexpr int kSide = 2 * kSpace4;    ///< free at the sides, and between columns
constexpr int kBetween = 4 * kSpace4; ///< the two halves
constexpr const char* kScreenKey = "day.screen";

} // namespace

DayWall::DayWall(Settings& settings)
    : settings_(settings), place_(new QLabel), asOf_(new QLabel), alarms_(new QLabel),
      clock_(new QLabel), flow_(new TrendChart), open_(new TrendChart)
{
    setObjectName(QStringLiteral("dayWall"));
    setCursor(Qt::BlankCursor);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSide, kSpace4, kSide, kSpace4);
    column->setSpacing(kSpace4);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * kSpace4);
    head->addWidget(place_);
    head->addWidget(alarms_);
    head->addStretch(1);
    head->addWidget(asOf_);
    head->addWidget(clock_);
    alarms_->setObjectName(QStringLiteral("dayWallAlarms"));
    column->addLayout(head);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(kSpace4);
    for (std::size_t i = 0; i < tiles_.size(); ++i) {
        tiles_[i] = new DayTile(kDayFigures[i], true);
        tiles_[i]->setLargeness(kLargeness);
        tiles->addWidget(tiles_[i], 1);
    }
    column->addLayout(tiles);
    auto* trends = new QHBoxLayout;
    trends->setSpacing(2 * kSpace4);
    for (TrendChart* chart : {flow_, open_}) {
        chart->setFocusPolicy(Qt::NoFocus);
        chart->setAttribute(Qt::WA_TransparentForMouseEvents);
        chart->setLetterRows(kTrendLines);
        chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        trends->addWidget(chart, 1);
    }
    column->addLayout(trends, 1);
    auto* below = new QHBoxLayout;
    below->setSpacing(kBetween);
    for (Worst* worst : {&places_, &departments_}) {
        *worst = makeWorst();
        below->addLayout(worst->grid, 1);
    }
    column->addLayout(below);
    connect(&service_, &DayService::read, this,
            [this](const std::string&, const std::shared_ptr<const cases::DayPicture>& read) {
                picture_ = read;
                refresh();
            });
    connect(&service_, &DayService::failed, this, &DayWall::failed);
    connect(&second_, &QTimer::timeout, this, &DayWall::tellTime);
    second_.start(1000);
    followLook(*this, [this] { fitType(); }); // a new look takes the parts' own fonts away
}

DayWall::Worst DayWall::makeWorst()
{
    Worst worst;
    worst.grid = new QGridLayout;
    worst.grid->setHorizontalSpacing(kSide);
    worst.grid->setVerticalSpacing(kSpace1);
    worst.grid->setColumnStretch(0, 1);
    worst.heading = new QLabel;
    worst.heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    worst.grid->addWidget(worst.heading, 0, 0, 1, 3);
    for (std::size_t i = 0; i < kWorst; ++i) {
        const std::array row{new QLabel, new QLabel, new QLabel};
        for (std::size_t n = 0; n < row.size(); ++n) {
            row[n]->setAlignment((n == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            worst.grid->addWidget(row[n], static_cast<int>(i) + 1, static_cast<int>(n));
        }
        // No name makes the window wider than its screen.
        row.front()->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        worst.rows.push_back(row);
    }
    return worst;
}

void DayWall::enter(const QWidget& window)
{
    const QString kept = settings_.value(QString::fromLatin1(kScreenKey)).toString();
    QScreen* screen = window.screen();
    const auto screens = QGuiApplication::screens();
    const auto find = [&](const auto& wanted) {
        const auto found = std::ranges::find_if(screens, wanted);
        return found == screens.end() ? nullptr : *found;
    };
    if (QScreen* known = find([&](const QScreen* s) { return s->name() == kept; }))
        screen = known;
    else if (QScreen* other = find([&](const QScreen* s) { return s != window.screen(); }))
        screen = other;
    goTo(*screen);
}

void DayWall::goTo(QScreen& screen)
{
    if (isFullScreen())
        showNormal(); // a full screen stays where it is
    setGeometry(screen.geometry());
    showFullScreen();
    raise();
    activateWindow();
}

void DayWall::goToNextScreen()
{
    const auto screens = QGuiApplication::screens();
    const auto at = screens.indexOf(screen());
    QScreen& next = *screens[(at + 1) % screens.size()];
    settings_.set(QString::fromLatin1(kScreenKey), next.name());
    goTo(next);
}

void DayWall::open(const std::filesystem::path& file)
{
    service_.open(file);
    picture_.reset();
}

void DayWall::setData(std::shared_ptr<const map::MapData> mapData)
{
    data_ = std::move(mapData);
    picture_.reset();
    ask();
    refresh();
}

void DayWall::ask()
{
    stale_ = true;
    if (!isVisible() || !data_ || data_->grids.empty())
        return;
    stale_ = false;
    service_.ask({});
}

void DayWall::follow()
{
    if (!isVisible())
        stale_ = true;
    else
        service_.follow();
}

void DayWall::setAlarms(std::optional<std::int64_t> number)
{
    alarmCount_ = number;
    refresh();
}

void DayWall::retranslate()
{
    setWindowTitle(tr("Picture of the day"));
    refresh();
}

void DayWall::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        Q_EMIT left();
        break;
    case Qt::Key_M:
        goToNextScreen();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DayWall::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fitType();
    tellTime();
    if (stale_)
        ask();
    refresh();
}

void DayWall::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitType();
}

/// Type follows the screen, not the desk: who sits there is nearer.
void DayWall::fitType()
{
    const double pixels = std::min(height() / kLines, width() / (kLines * 16 / 9));
    QFont type = font();
    type.setPointSizeF(std::max(6.0, pixels * 72 / logicalDpiY()));
    setFont(type);
    // Where there are style sheets no font is inherited.
    for (QWidget* child : findChildren<QWidget*>())
        child->setFont(type);
    for (DayTile* tile : tiles_)
        tile->setLargeness(kLargeness);
    refresh();
}

void DayWall::tellTime()
{
    if (isVisible())
        clock_->setText(chinaNow().toString(QStringLiteral("HH:mm")));
}

void DayWall::fill(Worst& worst, const QString& heading, const std::vector<WorstLine>& lines)
{
    const QLocale locale;
    const int half = (width() - 2 * kSide - kBetween) / 2;
    worst.heading->setFont(strong(font()));
    worst.heading->setText(
        QFontMetrics(worst.heading->font()).elidedText(heading, Qt::ElideRight, half));
    const int digits = fontMetrics().horizontalAdvance(
        QStringLiteral("100.0 %") + tr("%1 late of %2").arg(1'000).arg(10'000));
    for (std::size_t i = 0; i < worst.rows.size(); ++i) {
        const bool there = i < lines.size();
        QStringList texts{QString(), QString(), QString()};
        if (there) {
            const cases::Share& share = lines[i].share;
            texts = {
                fontMetrics().elidedText(lines[i].name, Qt::ElideRight, half - digits - 2 * kSide),
                percentText(share),
                tr("%1 late of %2")
                    .arg(locale.toString(qint64{share.whole - share.part}),
                         locale.toString(qint64{share.whole}))};
        } else if (i == 0 && picture_) {
            texts[0] = tr("None with %1 cases or more").arg(cases::kLeastRanked);
        }
        for (std::size_t n = 0; n < worst.rows[i].size(); ++n) {
            worst.rows[i][n]->setText(texts[static_cast<qsizetype>(n)]);
            setInk(*worst.rows[i][n],
                   n == 1 ? palette().color(QPalette::WindowText) : quietText(palette()));
        }
        setInk(*worst.rows[i][0], palette().color(QPalette::WindowText));
    }
}

void DayWall::refresh()
{
    if (!data_ || !isVisible())
        return;
    const map::Palette& colours = coloursFor(palette());
    const QLocale locale;
    for (QLabel* label : {place_, clock_})
        label->setFont(titleFont(font()));
    place_->setText(tr("%1: picture of the day").arg(areaName({}, *data_)));
    setInk(*asOf_, quietText(palette()));
    asOf_->setText(picture_ ? tr("Data as of %1").arg(timeText(picture_->now)) : tr("Counting…"));
    const bool calling = alarmCount_.value_or(0) > 0;
    setInk(*alarms_, calling ? colours.alarm : quietText(palette()));
    alarms_->setText(!alarmCount_ ? QString()
                     : calling    ? tr("⚠ %1 alarms").arg(locale.toString(qint64{*alarmCount_}))
                                  : tr("No alarm"));
    if (!picture_) {
        for (DayTile* tile : tiles_)
            tile->clear();
        for (TrendChart* chart : {flow_, open_})
            chart->setLines({}, {}, {});
        fill(places_, {}, {});
        fill(departments_, {}, {});
        return;
    }
    for (DayTile* tile : tiles_)
        tile->setPicture(*picture_);
    flow_->setLines(tr("Taken in and resolved by day"), trendDays(*picture_),
                    flowLines(*picture_, colours));
    open_->setLines(tr("Open at the end of the day"), trendDays(*picture_),
                    openLines(*picture_, colours));
    const auto worst = [&](const auto& indicators, const auto& nameOf) {
        std::vector<WorstLine> lines;
        for (const auto& one : cases::worstFirst(indicators, kIndicator))
            if (one.rank > 0 && lines.size() < kWorst)
                lines.push_back({nameOf(one.key), cases::shareOf(one.indicators, kIndicator)});
        return lines;
    };
    fill(places_, tr("Towns least in time, last %1 days").arg(cases::kIndicatorDays),
         worst(picture_->indicators.byPlace,
               [&](const std::string& key) { return placeName(key, *data_); }));
    fill(departments_, tr("Departments least in time, last %1 days").arg(cases::kIndicatorDays),
         worst(picture_->indicators.byDepartment,
               [&](std::int64_t key) { return departmentName(key, *data_); }));
}

} // namespace zhitu::widgets
