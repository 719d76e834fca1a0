// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/status_line.h"

#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QStatusBar>
#include <QTimer>

#include "widgets/details/details_page.h"
#include "widgets/look/texts.h"
#include "widgets/sync/sync_texts.h"

namespace zhitu::widgets {

StatusLine::StatusLine(QStatusBar& bar, map::MapView& map) : QObject(&bar), bar_(bar), map_(map)
{
    const auto makeLabel = [&bar](const char* name, bool permanent) {
        auto* made = new QLabel;
        made->setObjectName(QString::fromLatin1(name));
        permanent ? bar.addPermanentWidget(made) : bar.addWidget(made);
        return made;
    };
    coordinates_ = makeLabel("coordinates", false);
    coordinates_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    hoveredGrid_ = makeLabel("hoveredGrid", false);
    counts_ = makeLabel("counts", true);
    age_ = makeLabel("dataAge", true);
    mode_ = makeLabel("mode", true);
    person_ = makeLabel("person", true);
    person_->setTextFormat(Qt::PlainText);
    person_->hide();
    for (QLabel* label : {counts_, age_, mode_})
        label->installEventFilter(this);
    mode_->setCursor(Qt::PointingHandCursor);
    clock_ = new QTimer(this);
    connect(clock_, &QTimer::timeout, this, [this] { refresh(failed_); });
    bar.setSizeGripEnabled(false);
    bar.installEventFilter(this);

    connect(&map_, &map::MapView::pointerMoved, this, [this](double lon, double lat) {
        pointer_ = {lon, lat};
        pointerIsHere_ = true;
        showPointer();
        fit();
    });
    connect(&map_, &map::MapView::gridHovered, this, [this](const std::string& code) {
        hoveredCode_ = code;
        showPointer();
    });
    connect(&map_, &map::MapView::pointerLeft, this, [this] {
        pointerIsHere_ = false;
        showPointer();
    });
}

QString StatusLine::pointerText() const
{
    return pointer_ ? coordinateText(pointer_->lon, pointer_->lat) : QString();
}

void StatusLine::showPointer()
{
    coordinates_->setText(pointerIsHere_ ? pointerText() : QString());
    hoveredGrid_->setText(!map_.data() || !map_.data()->gridByCode.contains(hoveredCode_)
                              ? QString()
                              : shortName({domain::Subject::Kind::Grid, 0, hoveredCode_, {}},
                                          *map_.data(), *map_.points()));
}

/// In a narrow window the counts give way: the breadcrumb has them too.
void StatusLine::fit()
{
    constexpr int gaps = 120; // pixels between and beside the labels
    int needed = gaps;
    for (const QLabel* label : {coordinates_, hoveredGrid_, counts_, age_, mode_, person_})
        needed += label->sizeHint().width();
    counts_->setVisible(needed <= bar_.width());
    for (QLabel* label : {counts_, age_, mode_, person_}) // the bar would squeeze them by a letter
        label->setMinimumWidth(label->sizeHint().width());
}

bool StatusLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonRelease && (watched == mode_ || watched == age_))
        Q_EMIT linkAsked();
    if (event->type() == QEvent::Resize && watched == &bar_)
        fit();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &StatusLine::fit, Qt::QueuedConnection); // labels follow
    return QObject::eventFilter(watched, event);
}

void StatusLine::setPerson(const QString& user, const QString& description)
{
    constexpr int widest = 200; // pixels
    person_->setText(person_->fontMetrics().elidedText(user, Qt::ElideRight, widest));
    person_->setToolTip(description);
    person_->setAccessibleName(description);
    person_->setVisible(!user.isEmpty());
    fit();
}

void StatusLine::setLink(const sync::SyncStatus& status)
{
    const bool steady = status.link == link_.link && status.asOf / 60 == link_.asOf / 60
                        && status.waiting == link_.waiting && status.conflicts == link_.conflicts
                        && status.elsewhere == link_.elsewhere && !status.fetching
                        && status.heldBack == link_.heldBack;
    link_ = status;
    // Only an age that grows needs a clock.
    if (status.link == sync::LinkState::NoCentre || status.link == sync::LinkState::Live)
        clock_->stop();
    else if (!clock_->isActive())
        clock_->start(10'000);
    if (!steady)
        refresh(failed_);
}

QString StatusLine::linkText() const
{
    QString text = textOf(link_.link);
    if (link_.fetching)
        text += QStringLiteral(" · ") + textOf(*link_.fetching);
    if (link_.waiting > 0)
        text += tr(" · %1 waiting").arg(link_.waiting);
    if (const int undecided = link_.conflicts + link_.elsewhere; undecided > 0)
        text += tr(" · %1 to decide on").arg(undecided);
    return text;
}

void StatusLine::refresh(bool failed)
{
    failed_ = failed;
    showPointer();
    const map::Palette& colours = map::paletteOf(map_.theme());
    const auto badge = [&](const QString& text, const QColor& colour) {
        mode_->setText(
            QStringLiteral("<span style='color:%1'>●</span> %2").arg(colour.name(), text));
    };
    const auto& data = map_.data();
    const auto& figures = map_.figures();
    if (!data || figures->asOf == domain::Instant{}) { // nothing is open, or nothing any more
        counts_->clear();
        age_->clear();
        if (link_.link == sync::LinkState::NoCentre)
            badge(tr("No data"), failed ? colours.alarm : colours.warning);
        else
            badge(linkText(), colourOf(link_.link, colours));
        fit();
        return;
    }
    const QLocale locale;
    counts_->setText(tr("%1 grids · %2 cameras · %3 cases")
                         .arg(locale.toString(figures->counts.grids),
                              locale.toString(figures->counts.cameras),
                              locale.toString(figures->counts.cases)));
    if (link_.link == sync::LinkState::NoCentre) {
        age_->setText(tr("Data as of %1").arg(timeText(figures->asOf)));
        badge(data->demo ? tr("Demo") : tr("A file"), colours.quiet);
    } else {
        age_->setText(ageText(link_, QDateTime::currentSecsSinceEpoch()));
        badge(linkText(), link_.conflicts > 0 ? colours.alarm : colourOf(link_.link, colours));
        mode_->setToolTip(link_.problem);
    }
    fit();
}

} // namespace zhitu::widgets
