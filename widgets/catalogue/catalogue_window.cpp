// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/catalogue/catalogue_window.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>
#include <algorithm>

#include "widgets/cases/form_parts.h"
#include "widgets/catalogue/version_form.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

constexpr int kKey = Qt::UserRole;
constexpr int kWidest = 360; // of a column, before one pulls it

QTreeWidget* makeTable(const char* name)
{
    auto* table = new QTreeWidget;
    table->setObjectName(QString::fromLatin1(name));
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAlternatingRowColors(true);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->header()->setStretchLastSection(true);
    return table;
}

void fitColumns(QTreeWidget& table)
{
    for (int column = 0; column < table.columnCount(); ++column) {
        table.resizeColumnToContents(column);
        table.setColumnWidth(column, std::min(kWidest, table.columnWidth(column) + kSpace3));
    }
}

QPushButton* makeButton(const char* name)
{
    auto* button = new QPushButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

CatalogueWindow::CatalogueWindow(QWidget* parent)
    : QDialog(parent), explanation_(makeQuiet({})), said_(new QLabel), sections_(new QListWidget),
      dayLabel_(new QLabel), day_(new QDateEdit), week_(makeButton("copyWeek")),
      table_(makeTable("catalogueTable")), historyTitle_(new QLabel),
      history_(makeTable("catalogueHistory")), add_(makeButton("catalogueAdd")),
      change_(makeButton("catalogueChange")), withdraw_(makeButton("catalogueWithdraw")),
      close_(makeButton("catalogueClose"))
{
    setObjectName(QStringLiteral("catalogueWindow"));
    setModal(false);
    resize(1120, 720);
    sections_->setObjectName(QStringLiteral("catalogueSections"));
    sections_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    for (const Section each : kSections) {
        auto* item = new QListWidgetItem(sections_);
        item->setData(kKey, static_cast<int>(each));
    }
    day_->setObjectName(QStringLiteral("rosterDay"));
    day_->setDisplayFormat(QStringLiteral("yyyy-MM-dd ddd"));
    day_->setCalendarPopup(true);
    dayLabel_->setBuddy(day_);
    said_->setWordWrap(true);
    said_->setObjectName(QStringLiteral("catalogueSaid"));

    auto* dayRow = new QHBoxLayout;
    dayRow->setSpacing(kSpace2);
    dayRow->addWidget(dayLabel_);
    dayRow->addWidget(day_);
    dayRow->addStretch(1);
    dayRow->addWidget(week_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace2);
    for (QPushButton* button : {add_, change_, withdraw_})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(close_);
    auto* page = new QVBoxLayout;
    page->setSpacing(kSpace2);
    page->addWidget(explanation_);
    page->addLayout(dayRow);
    page->addWidget(table_, 3);
    page->addWidget(historyTitle_);
    page->addWidget(history_, 1);
    page->addWidget(said_);
    page->addLayout(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpace4, kSpace4, kSpace4, kSpace4);
    layout->setSpacing(kSpace4);
    layout->addWidget(sections_);
    layout->addLayout(page, 1);

    connect(sections_, &QListWidget::currentRowChanged, this, [this] {
        fill();
        Q_EMIT sectionChosen();
    });
    connect(day_, &QDateEdit::dateChanged, this, &CatalogueWindow::fill);
    connect(table_, &QTreeWidget::currentItemChanged, this, &CatalogueWindow::fillHistory);
    connect(history_, &QTreeWidget::currentItemChanged, this, &CatalogueWindow::refresh);
    connect(table_, &QTreeWidget::itemActivated, this, [this] {
        if (change_->isEnabled())
            change_->click();
    });
    connect(add_, &QPushButton::clicked, this, [this] { Q_EMIT changeWanted(section(), 0); });
    connect(change_, &QPushButton::clicked, this,
            [this] { Q_EMIT changeWanted(section(), key()); });
    connect(withdraw_, &QPushButton::clicked, this, [this] {
        if (const QTreeWidgetItem* item = history_->currentItem())
            Q_EMIT withdrawalWanted(item->data(0, kKey).toLongLong());
    });
    connect(week_, &QPushButton::clicked, this, [this] { Q_EMIT weekWanted(rosterDay()); });
    connect(close_, &QPushButton::clicked, this, &QDialog::close);
    sections_->setCurrentRow(static_cast<int>(Section::Items));
    retranslate();
}

Section CatalogueWindow::section() const
{
    const QListWidgetItem* item = sections_->currentItem();
    return item == nullptr ? Section::Items : static_cast<Section>(item->data(kKey).toInt());
}

std::int64_t CatalogueWindow::key() const
{
    const QTreeWidgetItem* item = table_->currentItem();
    return item == nullptr ? 0 : item->data(0, kKey).toLongLong();
}

std::int64_t CatalogueWindow::rosterDay() const
{
    return dayNumber(day_->date());
}

void CatalogueWindow::setData(const CatalogueData& data)
{
    const bool first = data_.sheet == nullptr;
    data_ = data;
    // What was read of it; beyond it nobody knows.
    day_->setDateRange(dateOf(dayAfter(data.sheet->today, 7 - cases::kDutyDaysBefore)),
                       dateOf(dayAfter(data.sheet->today, cases::kDutyDaysAfter)));
    if (first)
        day_->setDate(dateOf(data.sheet->today));
    fill();
}

void CatalogueWindow::setReadOnly(const QString& why)
{
    readOnly_ = why;
    refresh();
}

void CatalogueWindow::show(Section section)
{
    sections_->setCurrentRow(static_cast<int>(section));
    QDialog::show();
}

void CatalogueWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &CatalogueWindow::fill, Qt::QueuedConnection);
}

void CatalogueWindow::retranslate()
{
    setWindowTitle(tr("Catalogue and roster"));
    for (int row = 0; row < sections_->count(); ++row)
        sections_->item(row)->setText(
            textOf(static_cast<Section>(sections_->item(row)->data(kKey).toInt())));
    sections_->setFixedWidth(sections_->sizeHintForColumn(0) + 2 * kSpace4
                             + 2 * sections_->frameWidth());
    dayLabel_->setText(tr("&Day"));
    week_->setText(tr("Next seven days as the seven before"));
    historyTitle_->setText(tr("Its versions"));
    historyTitle_->setFont(strong(font()));
    add_->setText(tr("&Add…"));
    change_->setText(tr("&Change…"));
    withdraw_->setText(tr("&Take back what is not in force yet"));
    close_->setText(tr("Close"));
    fill();
}

/// The row that was chosen stays chosen.
void CatalogueWindow::fill()
{
    explanation_->setText(explanationOf(section()));
    const bool roster = section() == Section::Roster;
    for (QWidget* part : std::initializer_list<QWidget*>{dayLabel_, day_, week_})
        part->setVisible(roster);
    const bool versioned = kindOf(section()).has_value();
    for (QWidget* part : std::initializer_list<QWidget*>{historyTitle_, history_, withdraw_})
        part->setVisible(versioned);
    if (!data_.sheet || !data_.map)
        return;
    const std::int64_t chosen = key();
    const SectionTable table = tableOf(section(), *data_.sheet, *data_.map, rosterDay());
    {
        const QSignalBlocker blocker(table_);
        table_->clear();
        table_->setColumnCount(static_cast<int>(table.headers.size()));
        table_->setHeaderLabels(table.headers);
        for (const SectionRow& row : table.rows) {
            auto* item = new QTreeWidgetItem(table_, row.cells);
            item->setData(0, kKey, qint64{row.key});
            if (row.faint)
                for (int column = 0; column < table_->columnCount(); ++column)
                    item->setForeground(column, palette().placeholderText());
            if (row.key == chosen)
                table_->setCurrentItem(item);
        }
        fitColumns(*table_);
    }
    fillHistory();
}

void CatalogueWindow::fillHistory()
{
    const qint64 chosen = history_->currentItem() != nullptr
                              ? history_->currentItem()->data(0, kKey).toLongLong()
                              : 0;
    const QSignalBlocker blocker(history_);
    history_->clear();
    const auto kind = kindOf(section());
    if (kind && data_.sheet && key() != 0) {
        history_->setColumnCount(3);
        history_->setHeaderLabels({tr("In force from"), tr("State"), tr("What it says")});
        const auto now = standsOn(*data_.sheet, *kind, key(), data_.sheet->today);
        for (const domain::CatalogueVersion& version : data_.sheet->versions) {
            if (version.kind != *kind || version.subject != key())
                continue;
            const bool toCome = version.since > data_.sheet->today;
            auto* item = new QTreeWidgetItem(history_, {dayText(version.since),
                                                        toCome                 ? tr("to come")
                                                        : version.id == now.id ? tr("in force")
                                                                               : tr("gone by"),
                                                        textOf(version, *data_.sheet)});
            item->setData(0, kKey, qint64{toCome ? version.id : 0});
            if (toCome && version.id == chosen)
                history_->setCurrentItem(item);
        }
        fitColumns(*history_);
    }
    refresh();
}

void CatalogueWindow::refresh()
{
    const bool mayChange = readOnly_.isEmpty() && data_.sheet != nullptr;
    said_->setText(readOnly_);
    said_->setVisible(!readOnly_.isEmpty());
    add_->setVisible(section() != Section::Stages);
    add_->setEnabled(mayChange);
    const bool gone = data_.sheet && rosterDay() < data_.sheet->today;
    week_->setEnabled(mayChange && !gone);
    const bool past = data_.sheet
                      && ((section() == Section::Calendar && key() < data_.sheet->today)
                          || (section() == Section::Roster && gone)
                          || section() == Section::Hours); // hours are added, never changed
    change_->setVisible(section() != Section::Hours);
    change_->setEnabled(mayChange && key() != 0 && !past);
    const QTreeWidgetItem* version = history_->currentItem();
    withdraw_->setEnabled(mayChange && version != nullptr
                          && version->data(0, kKey).toLongLong() != 0);
}

} // namespace zhitu::widgets
