// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/columns_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

enum Column : std::uint8_t { kField, kFrom, kConstant, kSample, kColumns };
constexpr int kSamples = 3;

} // namespace

ColumnsPage::ColumnsPage(QWidget* parent)
    : QWidget(parent), table_(new QTableWidget(0, kColumns)), faults_(new QLabel),
      load_(new QPushButton), save_(new QPushButton)
{
    table_->setObjectName(QStringLiteral("importColumns"));
    table_->verticalHeader()->hide();
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->setColumnWidth(kField, 180);
    table_->setColumnWidth(kFrom, 200);
    table_->setColumnWidth(kConstant, 180);
    faults_->setObjectName(QStringLiteral("importFaults"));
    faults_->setWordWrap(true);
    faults_->setTextFormat(Qt::PlainText);
    load_->setObjectName(QStringLiteral("importLoadMapping"));
    save_->setObjectName(QStringLiteral("importSaveMapping"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace2);
    buttons->addWidget(load_);
    buttons->addWidget(save_);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace3);
    column->addWidget(table_, 1);
    column->addWidget(faults_);
    column->addLayout(buttons);
    connect(load_, &QPushButton::clicked, this, &ColumnsPage::loadWanted);
    connect(save_, &QPushButton::clicked, this, &ColumnsPage::saveWanted);
    retranslate();
}

void ColumnsPage::show(std::shared_ptr<const import::Preview> preview)
{
    const bool same = preview_ && preview && preview_->head.fields == preview->head.fields
                      && preview_->mapping.kind == preview->mapping.kind && !rows_.empty();
    preview_ = std::move(preview);
    if (!preview_)
        return;
    if (!same)
        makeRows();
    showMatch();
}

void ColumnsPage::makeRows()
{
    const import::KindSpec& spec = import::specOf(preview_->mapping.kind);
    rows_.clear();
    table_->setRowCount(0);
    table_->setRowCount(static_cast<int>(spec.fields.size()));
    int at = 0;
    for (const import::Field& field : spec.fields) {
        Row row{std::string(field.key), new QComboBox, new QLineEdit};
        row.column->setObjectName(QStringLiteral("importFrom-") + import::keyText(field.key));
        row.column->addItem(QStringLiteral("—"));
        for (const QString& name : preview_->head.fields)
            row.column->addItem(name, name);
        row.constant->setObjectName(QStringLiteral("importConstant-") + import::keyText(field.key));
        connect(row.column, &QComboBox::activated, this, &ColumnsPage::take);
        connect(row.constant, &QLineEdit::editingFinished, this, &ColumnsPage::take);
        table_->setItem(at, kField, new QTableWidgetItem);
        table_->setItem(at, kSample, new QTableWidgetItem);
        table_->setCellWidget(at, kFrom, row.column);
        table_->setCellWidget(at, kConstant, row.constant);
        rows_.push_back(row);
        ++at;
    }
    table_->resizeRowsToContents();
    retranslate();
}

QString ColumnsPage::sampleOf(int column) const
{
    QStringList values;
    for (const import::SourceRow& row : preview_->rows) {
        const auto& value = row.values[static_cast<std::size_t>(column)];
        if (value && !value->trimmed().isEmpty() && !values.contains(*value))
            values.append(value->left(60));
        if (values.size() == kSamples)
            break;
    }
    return values.join(QStringLiteral(" · "));
}

void ColumnsPage::showMatch()
{
    const import::Mapping& mapping = preview_->mapping;
    int at = 0;
    for (const Row& row : rows_) {
        const QSignalBlocker quiet(row.constant);
        const auto from = mapping.columns.find(row.key);
        const auto constant = mapping.constants.find(row.key);
        const int index =
            from == mapping.columns.end() ? 0 : std::max(0, row.column->findData(from->second));
        row.column->setCurrentIndex(index);
        row.constant->setText(constant == mapping.constants.end() ? QString() : constant->second);
        row.constant->setEnabled(index == 0);
        table_->item(at++, kSample)->setText(index == 0 ? QString() : sampleOf(index - 1));
    }
    faults_->setVisible(!preview_->faults.isEmpty());
    faults_->setText(preview_->faults.join(u'\n'));
    save_->setEnabled(preview_->faults.isEmpty());
}

void ColumnsPage::take()
{
    import::Mapping mapping = preview_->mapping;
    const auto before = mapping;
    mapping.columns.clear();
    mapping.constants.clear();
    for (const Row& row : rows_) {
        if (row.column->currentData().isValid())
            mapping.columns[row.key] = row.column->currentData().toString();
        else if (!row.constant->text().trimmed().isEmpty())
            mapping.constants[row.key] = row.constant->text().trimmed();
    }
    if (mapping == before)
        return;
    mapping.crs.reset(); // other columns may be in another system
    Q_EMIT changed(mapping);
}

void ColumnsPage::retranslate()
{
    table_->setHorizontalHeaderLabels({tr("Field"), tr("Column of the file"),
                                       tr("The same in every row"), tr("In the file, such as")});
    load_->setText(tr("Use columns kept before…"));
    save_->setText(tr("Keep these columns…"));
    if (!preview_)
        return;
    int at = 0;
    for (const import::Field& field : import::specOf(preview_->mapping.kind).fields) {
        if (at == table_->rowCount())
            break;
        const QString title = import::titleOf(field);
        table_->item(at, kField)->setText(field.required ? tr("%1 (needed)").arg(title) : title);
        rows_[static_cast<std::size_t>(at)].column->setAccessibleName(title);
        rows_[static_cast<std::size_t>(at)].constant->setAccessibleName(title);
        ++at;
    }
}

} // namespace zhitu::widgets
