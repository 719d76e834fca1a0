// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cases/report_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "data/domain/work_calendar.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

constexpr int kLongestAccount = 20'000; // letters; the centre takes no more

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

ReportDialog::ReportDialog(std::shared_ptr<const map::MapData> mapData, std::uint32_t grid,
                           DraftService& drafts, QWidget* parent)
    : EntryDialog(QStringLiteral("case/new"), parent), mapData_(std::move(mapData)), chosen_(grid),
      where_(new QLabel), gridCode_(makeLine("gridCode", 15)), moveHere_(new QPushButton),
      items_(new QComboBox), title_(makeLine("title", 200)), reporter_(makeLine("reporter", 100)),
      phone_(makeLine("phone", 40)), narrative_(new QPlainTextEdit), deadline_(new QLabel)
{
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Take in a case"));
    items_->setObjectName(QStringLiteral("item"));
    narrative_->setObjectName(QStringLiteral("narrative"));
    narrative_->setTabChangesFocus(true);
    moveHere_->setObjectName(QStringLiteral("moveHere"));
    moveHere_->setAutoDefault(false);
    const QString chosenCode = QString::fromStdString(mapData_->grids[chosen_].code);
    gridCode_->setText(chosenCode);
    for (const domain::ServiceItem& item : mapData_->items)
        items_->addItem(localName(item.name, item.nameEn), qint64{item.id});
    where_->setWordWrap(true);
    auto* sealed =
        new QLabel(tr("Who reports, telephone and account are sealed wherever they are kept."));
    sealed->setWordWrap(true);

    auto* fields = new QWidget;
    gridCode_->setParent(fields);
    gridCode_->hide();
    auto* form = new QFormLayout(fields);
    form->setContentsMargins({});
    form->setSpacing(kSpace2);
    form->addRow(tr("Place"), where_);
    form->addRow(QString(), moveHere_);
    form->addRow(tr("Item"), items_);
    form->addRow(tr("Due"), deadline_);
    form->addRow(tr("Title"), title_);
    form->addRow(tr("Reporter"), reporter_);
    form->addRow(tr("Telephone"), phone_);
    form->addRow(tr("Account"), narrative_);
    form->addRow(sealed);
    connect(items_, &QComboBox::currentIndexChanged, this, &ReportDialog::refresh);
    connect(title_, &QLineEdit::textChanged, this, &ReportDialog::refresh);
    connect(narrative_, &QPlainTextEdit::textChanged, this, &ReportDialog::refresh);
    connect(gridCode_, &QLineEdit::textChanged, this, &ReportDialog::refresh);
    connect(moveHere_, &QPushButton::clicked, this,
            [this, chosenCode] { gridCode_->setText(chosenCode); });
    finish(fields, tr("Take in"), QStringLiteral("takeIn"), drafts);
    resize(fontMetrics().averageCharWidth() * 72, sizeHint().height());
    title_->setFocus();
    refresh();
}

std::uint32_t ReportDialog::grid() const
{
    const auto found = mapData_->gridByCode.find(gridCode_->text().toStdString());
    return found == mapData_->gridByCode.end() ? chosen_ : found->second; // a grid may end
}

domain::LonLat ReportDialog::place() const
{
    return map::toLonLat(mapData_->gridMiddles[grid()]);
}

void ReportDialog::refresh()
{
    const auto nameOf = [this](std::uint32_t grid) {
        return QString::fromStdString(mapData_->grids[grid].name);
    };
    const domain::LonLat at = place();
    where_->setText(tr("%1 · %2").arg(nameOf(grid()), coordinateText(at.lon, at.lat)));
    moveHere_->setText(
        tr("The draft was begun there. Take it in at “%1” instead").arg(nameOf(chosen_)));
    moveHere_->setVisible(grid() != chosen_);
    const auto letters = narrative_->toPlainText().trimmed().size();
    setComplete(items_->count() > 0 && !title_->text().trimmed().isEmpty()
                    && letters <= kLongestAccount,
                tooLong(letters, kLongestAccount));
    if (items_->currentIndex() >= 0)
        deadline_->setText(timeText(domain::deadlineOf(
            mapData_->items[static_cast<std::size_t>(items_->currentIndex())], now())));
}

domain::CaseReport ReportDialog::report() const
{
    domain::CaseReport report;
    const domain::ServiceItem& item =
        mapData_->items[static_cast<std::size_t>(items_->currentIndex())];
    report.itemId = item.id;
    report.title = title_->text().trimmed().toStdString();
    report.gridCode = mapData_->grids[grid()].code;
    report.position = place();
    report.deadlineAt = domain::deadlineOf(item, now());
    report.channel = domain::CaseChannel::Hotline;
    report.reporter = reporter_->text().trimmed().toStdString();
    report.phone = phone_->text().trimmed().toStdString();
    report.narrative = narrative_->toPlainText().trimmed().toStdString();
    return report;
}

} // namespace zhitu::widgets
