// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/file_page.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "data/paths.h"
#include "widgets/cases/form_parts.h"
#include "widgets/look/parts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

constexpr int kShownRows = 30;
constexpr int kWidestColumn = 260;

} // namespace

FilePage::FilePage(QWidget* parent)
    : QWidget(parent), rows_(makeRows()), kinds_(named<QComboBox>("importKind")),
      file_(new QLineEdit), choose_(new QPushButton), layers_(named<QComboBox>("importLayer")),
      encodings_(named<QComboBox>("importEncoding")), sample_(new QTableWidget)
{
    file_->setObjectName(QStringLiteral("importFile"));
    file_->setReadOnly(true);
    choose_->setObjectName(QStringLiteral("importChoose"));
    sample_->setObjectName(QStringLiteral("importSample"));
    sample_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    sample_->setWordWrap(false);
    for (const char* encoding : {"", "UTF-8", "GB18030"})
        encodings_->addItem(QString::fromLatin1(encoding), QString::fromLatin1(encoding));
    auto* fileRow = new QHBoxLayout;
    fileRow->setSpacing(kSpace2);
    fileRow->addWidget(file_, 1);
    fileRow->addWidget(choose_);
    rows_->addRow(QStringLiteral(" "), kinds_);
    rows_->addRow(QStringLiteral(" "), fileRow);
    rows_->addRow(QStringLiteral(" "), layers_);
    rows_->addRow(QStringLiteral(" "), encodings_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace3);
    column->addLayout(rows_);
    column->addWidget(sample_, 1);
    rows_->setRowVisible(layers_, false);
    connect(choose_, &QPushButton::clicked, this, &FilePage::chooseFile);
    connect(kinds_, &QComboBox::activated, this, &FilePage::changed);
    connect(layers_, &QComboBox::activated, this, [this] {
        source_->layer = layers_->currentText();
        Q_EMIT changed();
    });
    connect(encodings_, &QComboBox::activated, this, [this] {
        if (!source_)
            return;
        source_->encoding = encodings_->currentData().toString();
        Q_EMIT changed();
    });
    retranslate();
}

void FilePage::setKinds(const std::vector<import::Kind>& kinds)
{
    kinds_->clear();
    for (const import::Kind kind : kinds)
        kinds_->addItem(import::titleOf(kind), static_cast<int>(kind));
}

import::Kind FilePage::kind() const
{
    return static_cast<import::Kind>(kinds_->currentData().toInt());
}

void FilePage::chooseFile()
{
    QStringList patterns;
    for (const QString& ending : import::sourceEndings())
        patterns.append(u'*' + ending);
    const QString name =
        QFileDialog::getOpenFileName(this, tr("Choose a file to import"), QString(),
                                     tr("Tables and layers (%1)").arg(patterns.join(u' ')));
    if (!name.isEmpty())
        setFile(pathFrom(name));
}

void FilePage::setFile(const std::filesystem::path& file)
{
    import::Source source;
    source.file = file;
    const auto format = import::sourceFormatOf(file);
    if (!format)
        return; // the dialog offers no other
    source.format = *format;
    source_ = source;
    file_->setText(shown(file));
    layers_->clear();
    rows_->setRowVisible(layers_, false);
    encodings_->setCurrentIndex(0);
    show(nullptr);
    Q_EMIT changed();
}

void FilePage::showHead()
{
    const QSignalBlocker quiet(layers_);
    layers_->clear();
    layers_->addItems(head_->layers);
    layers_->setCurrentText(head_->layer);
    rows_->setRowVisible(layers_, head_->layers.size() > 1);
    encodings_->setItemText(0, head_->guessed ? tr("As it looks: %1").arg(head_->encoding)
                                              : tr("As the file says: %1").arg(head_->encoding));
}

void FilePage::show(const import::Preview* preview)
{
    sample_->clear();
    sample_->setRowCount(0);
    sample_->setColumnCount(0);
    head_ = preview != nullptr ? std::optional(preview->head) : std::nullopt;
    if (preview == nullptr)
        return;
    showHead();
    const auto rows = std::min<qsizetype>(kShownRows, std::ssize(preview->rows));
    sample_->setRowCount(static_cast<int>(rows));
    sample_->setColumnCount(static_cast<int>(preview->head.fields.size()));
    sample_->setHorizontalHeaderLabels(preview->head.fields);
    for (int row = 0; row < sample_->rowCount(); ++row) {
        const import::SourceRow& source = preview->rows[static_cast<std::size_t>(row)];
        sample_->setVerticalHeaderItem(row, new QTableWidgetItem(QString::number(source.line)));
        for (int column = 0; column < sample_->columnCount(); ++column)
            if (const auto& value = source.values[static_cast<std::size_t>(column)])
                sample_->setItem(row, column, new QTableWidgetItem(value->left(200)));
    }
    sample_->resizeColumnsToContents();
    for (int column = 0; column < sample_->columnCount(); ++column)
        sample_->setColumnWidth(column, std::min(kWidestColumn, sample_->columnWidth(column)));
}

void FilePage::retranslate()
{
    const auto label = [this](int row, const QString& text) {
        auto* item = rows_->itemAt(row, QFormLayout::LabelRole);
        qobject_cast<QLabel*>(item->widget())->setText(text);
    };
    label(0, tr("What is in it"));
    label(1, tr("File"));
    label(2, tr("Table"));
    label(3, tr("Letters"));
    choose_->setText(tr("Choose…"));
    file_->setPlaceholderText(tr("Excel, CSV, GeoPackage, GeoJSON, Shapefile, FlatGeobuf or KML"));
    if (head_)
        showHead();
    else
        encodings_->setItemText(0, tr("As it looks"));
    for (int i = 0; i < kinds_->count(); ++i)
        kinds_->setItemText(
            i, import::titleOf(static_cast<import::Kind>(kinds_->itemData(i).toInt())));
    sample_->setAccessibleName(tr("The first rows of the file"));
}

} // namespace zhitu::widgets
