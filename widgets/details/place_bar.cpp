// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/details/place_bar.h"

#include <QMenu>
#include <QToolButton>

#include "widgets/commands/commands.h"
#include "widgets/look/flow_layout.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

using Kind = domain::Subject::Kind;

/// A point, and no area.
bool isPlace(Kind kind)
{
    return kind == Kind::Camera || kind == Kind::Case || kind == Kind::Centre
           || kind == Kind::KeySite || kind == Kind::Spot;
}

/// What it does, and by which key.
QString helpOf(const QAction& command)
{
    const QString keys = command.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? command.text() : QStringLiteral("%1 (%2)").arg(command.text(), keys);
}

} // namespace

PlaceBar::PlaceBar(const Commands& commands, QWidget* parent)
    : QWidget(parent), commands_(commands), stream_(new QToolButton), seeing_(new QToolButton),
      near_(new QToolButton), menu_(new QMenu(this))
{
    setObjectName(QStringLiteral("placeBar"));
    stream_->setObjectName(QStringLiteral("placeStream"));
    seeing_->setObjectName(QStringLiteral("placeSeeing"));
    near_->setObjectName(QStringLiteral("placeNear"));
    near_->setPopupMode(QToolButton::InstantPopup);
    near_->setMenu(menu_);
    auto* row = new FlowLayout(this, kSpace2);
    row->setContentsMargins(kSpace3, kSpace2, kSpace3, 0);
    for (QToolButton* button : {stream_, seeing_, near_})
        row->addWidget(button);
    auto* end = new QWidget; // the last one of a row stands at its right end
    end->setFixedSize(0, 0);
    row->addWidget(end);
    connect(stream_, &QToolButton::clicked, this, [this] { command("streamOfCamera").trigger(); });
    connect(seeing_, &QToolButton::clicked, this, [this] { command("streamsSeeing").trigger(); });
    hide();
}

QAction& PlaceBar::command(const char* id) const
{
    return *commands_[QString::fromLatin1(id)];
}

void PlaceBar::show(const domain::Subject& subject)
{
    subject_ = subject;
    refresh();
}

void PlaceBar::retranslate()
{
    refresh();
}

void PlaceBar::refresh()
{
    setVisible(isPlace(subject_.kind));
    if (isHidden())
        return;
    stream_->setVisible(subject_.kind == Kind::Camera);
    stream_->setText(tr("Stream"));
    stream_->setToolTip(helpOf(command("streamOfCamera")));
    seeing_->setText(tr("Cameras that see it"));
    seeing_->setToolTip(helpOf(command("streamsSeeing")));
    near_->setText(tr("Near it"));
    menu_->clear();
    for (const char* id : {"nearestCentre", "nearestWorkers", "nearestSites", "pastCases"})
        menu_->addAction(&command(id));
}

} // namespace zhitu::widgets
