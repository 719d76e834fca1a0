// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cases/report_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "data/domain/work_calendar.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

domain::Instant now()
{
    return domain::Instant{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}};
}

QLineEdit* makeLine(const char* name, int most)
{
    auto* line = new QLineEdit;
    line->setObjectName(QString::fromLatin1(name));
    line->setMaxLength(most);
    return line;
}

} // namespace

ReportDialog::ReportDialog(const domain::Grid& grid, domain::LonLat place,
                           const map::MapData& mapData, QWidget* parent)
    : QDialog(parent), gridCode_(grid.code), place_(place), itemsById_(mapData.items),
      items_(new QComboBox), title_(makeLine("title", 200)), reporter_(makeLine("reporter", 100)),
      phone_(makeLine("phone", 40)), narrative_(new QPlainTextEdit), deadline_(new QLabel)
{
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Take in a case"));
    items_->setObjectName(QStringLiteral("item"));
    narrative_->setObjectName(QStringLiteral("narrative"));
    narrative_->setTabChangesFocus(true);
    for (const domain::ServiceItem& item : itemsById_)
        items_->addItem(localName(item.name, item.nameEn), qint64{item.id});
    auto* where = new QLabel(
        tr("%1 · %2").arg(QString::fromStdString(grid.name), coordinateText(place.lon, place.lat)));
    where->setWordWrap(true);
    auto* sealed =
        new QLabel(tr("Who reports, telephone and account are sealed wherever they are kept."));
    sealed->setWordWrap(true);

    auto* form = new QFormLayout;
    form->setSpacing(kSpace2);
    form->addRow(tr("Place"), where);
    form->addRow(tr("Item"), items_);
    form->addRow(tr("Due"), deadline_);
    form->addRow(tr("Title"), title_);
    form->addRow(tr("Reporter"), reporter_);
    form->addRow(tr("Telephone"), phone_);
    form->addRow(tr("Account"), narrative_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    accept_ = buttons->addButton(tr("Take in"), QDialogButtonBox::AcceptRole);
    accept_->setObjectName(QStringLiteral("takeIn"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace4, kSpace4, kSpace4, kSpace4);
    column->setSpacing(kSpace4);
    column->addLayout(form);
    column->addWidget(sealed);
    column->addWidget(buttons);
    connect(items_, &QComboBox::currentIndexChanged, this, &ReportDialog::refresh);
    connect(title_, &QLineEdit::textChanged, this, &ReportDialog::refresh);
    resize(fontMetrics().averageCharWidth() * 72, sizeHint().height());
    title_->setFocus();
    refresh();
}

void ReportDialog::refresh()
{
    accept_->setEnabled(items_->count() > 0 && !title_->text().trimmed().isEmpty());
    if (items_->currentIndex() >= 0)
        deadline_->setText(timeText(domain::deadlineOf(
            itemsById_[static_cast<std::size_t>(items_->currentIndex())], now())));
}

domain::CaseReport ReportDialog::report() const
{
    domain::CaseReport report;
    const domain::ServiceItem& item = itemsById_[static_cast<std::size_t>(items_->currentIndex())];
    report.itemId = item.id;
    report.title = title_->text().trimmed().toStdString();
    report.gridCode = gridCode_;
    report.position = place_;
    report.deadlineAt = domain::deadlineOf(item, now());
    report.channel = domain::CaseChannel::Hotline;
    report.reporter = reporter_->text().trimmed().toStdString();
    report.phone = phone_->text().trimmed().toStdString();
    report.narrative = narrative_->toPlainText().trimmed().left(5000).toStdString();
    return report;
}

} // namespace zhitu::widgets
