// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/place_edit.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <cmath>

#include "widgets/look/theme.h"

namespace zhitu::widgets {

PlaceEdit::PlaceEdit(const QString& name, int kinds, QWidget* parent)
    : QWidget(parent), kinds_(kinds), kind_(new QComboBox), line_(new QLineEdit),
      pick_(new QToolButton)
{
    line_->setObjectName(name);
    line_->setMaxLength(200);
    kind_->setObjectName(name + QStringLiteral("Kind"));
    pick_->setObjectName(name + QStringLiteral("Pick"));
    for (const Kind kind : {Site, Division, Position})
        if ((kinds & kind) != 0)
            kind_->addItem(QString(), static_cast<int>(kind));
    kind_->setVisible(kind_->count() > 1);
    pick_->setVisible((kinds & Position) != 0);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(kSpace1);
    row->addWidget(kind_);
    row->addWidget(line_, 1);
    row->addWidget(pick_);
    setFocusProxy(line_);
    connect(kind_, &QComboBox::activated, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    connect(line_, &QLineEdit::textEdited, this, &PlaceEdit::changed);
    connect(pick_, &QToolButton::clicked, this, &PlaceEdit::pickWanted);
    retranslate();
}

void PlaceEdit::setData(const std::shared_ptr<const map::MapData>& mapData)
{
    if (mapData == data_)
        return;
    data_ = mapData;
    refresh();
}

/// Names to choose from.
void PlaceEdit::refresh()
{
    QStringList names;
    const int kind = kind_->currentData().toInt();
    if (data_ && kind == Site)
        for (const domain::KeySite& site : data_->keySites)
            names.append(QString::fromStdString(site.name));
    if (data_ && kind == Division)
        for (const domain::Division& division : data_->divisions)
            names.append(QString::fromStdString(division.name));
    auto* completer = new QCompleter(names, line_);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    if (QCompleter* before = line_->completer())
        before->deleteLater();
    line_->setCompleter(completer);
    connect(completer, QOverload<const QString&>::of(&QCompleter::activated), this,
            &PlaceEdit::changed, Qt::QueuedConnection);
    line_->setPlaceholderText(kind == Site       ? tr("Name of a key site")
                              : kind == Division ? tr("Name or code of a district, town or village")
                                                 : tr("Longitude, latitude"));
}

void PlaceEdit::setPlace(const std::optional<drill::Place>& place)
{
    const Kind kind = !place || std::holds_alternative<drill::SiteName>(*place) ? Site
                      : std::holds_alternative<drill::DivisionName>(*place)     ? Division
                                                                                : Position;
    if (place)
        if (const int row = kind_->findData(static_cast<int>(kind)); row >= 0)
            kind_->setCurrentIndex(row);
    const QString text = place ? drill::describe(*place) : QString();
    if (line_->text() != text)
        line_->setText(text);
    refresh();
}

std::optional<drill::Place> PlaceEdit::place() const
{
    const QString text = line_->text().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    switch (kind_->currentData().toInt()) {
    case Site:
        return drill::SiteName{text.toStdString()};
    case Division:
        return drill::DivisionName{text.toStdString()};
    default:
        break;
    }
    QString plain = text;
    const QStringList numbers = plain.replace(u'，', u',').split(u',');
    bool lonIsGood = false;
    bool latIsGood = false;
    const domain::LonLat position{numbers.value(0).trimmed().toDouble(&lonIsGood),
                                  numbers.value(1).trimmed().toDouble(&latIsGood)};
    if (numbers.size() != 2 || !lonIsGood || !latIsGood || !std::isfinite(position.lon)
        || !std::isfinite(position.lat))
        return std::nullopt;
    return position;
}

void PlaceEdit::retranslate()
{
    for (int row = 0; row < kind_->count(); ++row) {
        const int kind = kind_->itemData(row).toInt();
        kind_->setItemText(row, kind == Site       ? tr("Key site")
                                : kind == Division ? tr("Division")
                                                   : tr("Position"));
    }
    pick_->setText(tr("On the map"));
    pick_->setToolTip(tr("Click the place on the map"));
    refresh();
}

} // namespace zhitu::widgets
