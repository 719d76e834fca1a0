// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verify/correction_form.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "data/exchange/code_words.h"
#include "data/import/values.h"
#include "widgets/cases/form_parts.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

using import::ValueType;

/// What the codes of a field are called, and the highest of them; 0: it has none.
std::pair<exchange::WordsOf, int> codesOf(ValueType type)
{
    switch (type) {
    case ValueType::CameraTier:
        return {exchange::WordsOf::CameraTier, 3};
    case ValueType::CameraStatus:
        return {exchange::WordsOf::CameraStatus, 3};
    case ValueType::OrganisationKind:
        return {exchange::WordsOf::OrganisationKind, 2};
    case ValueType::GridKind:
        return {exchange::WordsOf::GridKind, 2};
    default:
        return {exchange::WordsOf::Nothing, 0};
    }
}

/// As a reader of the form knows it.
QString wordFor(const import::Field& field, const QJsonValue& value)
{
    const QString typed = correct::typedFrom(value);
    const auto [words, codes] = codesOf(field.type);
    const QString word = codes > 0 ? exchange::wordOf(words, value.toInteger()) : typed;
    return word.isEmpty() ? QStringLiteral("–") : word;
}

QString nameOf(std::string_view key)
{
    return QStringLiteral("correct_") + import::keyText(key);
}

} // namespace

CorrectionForm::CorrectionForm(const correct::Row& row, const QString& name,
                               const QStringList& wrong, GridAt gridAt, DraftService& drafts,
                               QWidget* parent)
    : EntryDialog(
          QStringLiteral("correct/%1/%2").arg(QString::fromStdString(row.table)).arg(row.id),
          parent),
      row_(row), gridAt_(std::move(gridAt)), why_(makeText("correctWhy", 2))
{
    setObjectName(QStringLiteral("correctionForm"));
    setWindowTitle(tr("Correct what stands there"));
    auto* title = new QLabel(name);
    title->setTextFormat(Qt::PlainText);
    title->setFont(titleFont(font(), kHeading));
    title->setWordWrap(true);
    auto* found = new QLabel(wrong.join(u'\n'));
    found->setObjectName(QStringLiteral("correctWrong"));
    found->setTextFormat(Qt::PlainText);
    found->setWordWrap(true);
    auto* fields = new QWidget;
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins({});
    column->setSpacing(kSpace2);
    column->addWidget(title);
    column->addWidget(found);
    QFormLayout* rows = makeRows();
    column->addLayout(rows);
    QWidget* first = nullptr;
    for (const import::Field& field : correct::fieldsOf(row_.table))
        if (QWidget* editor = addField(field, *rows); first == nullptr)
            first = editor;
    rows->addRow(tr("&Reason"), why_);
    column->addWidget(makeQuiet(tr("It goes to the centre, which takes it where nobody has changed "
                                   "the same meanwhile, and notes who corrected what.")));
    connect(why_, &QPlainTextEdit::textChanged, this, &CorrectionForm::refresh);
    finish(fields, tr("Correct it"), QStringLiteral("correctIt"), drafts);
    openWide(72);
    if (first != nullptr)
        first->setFocus();
    refresh();
}

QWidget* CorrectionForm::addField(const import::Field& field, QFormLayout& rows)
{
    const QJsonValue stands = row_.values.value(import::keyText(field.key));
    QWidget* editor = nullptr;
    if (const auto [words, codes] = codesOf(field.type); codes > 0) {
        auto* box = new QComboBox;
        for (int code = 1; code <= codes; ++code)
            box->addItem(exchange::wordOf(words, code), QString::number(code));
        const QString present = correct::typedFrom(stands);
        if (box->findData(present) < 0) // none of them: that is what is wrong
            box->insertItem(0, present.isEmpty() ? QStringLiteral("–") : present, present);
        box->setCurrentIndex(box->findData(present));
        connect(box, &QComboBox::currentIndexChanged, this, &CorrectionForm::refresh);
        editor = box;
    } else {
        auto* line = new QLineEdit(correct::typedFrom(stands));
        line->setMaxLength(400);
        connect(line, &QLineEdit::textChanged, this, &CorrectionForm::refresh);
        if (field.key == import::kX || field.key == import::kY)
            connect(line, &QLineEdit::textEdited, this, &CorrectionForm::followPlace);
        editor = line;
    }
    editor->setObjectName(nameOf(field.key));
    auto* note = makeQuiet({});
    note->setObjectName(nameOf(field.key) + QStringLiteral("_note"));
    note->hide();
    rows.addRow(titleOf(field), editor);
    rows.addRow(QString(), note);
    editors_.emplace(field.key, editor);
    notes_.emplace(field.key, note);
    return editor;
}

void CorrectionForm::setTyped(const std::string& key, const QString& text)
{
    const auto found = editors_.find(key);
    if (found == editors_.end())
        return;
    if (auto* box = qobject_cast<QComboBox*>(found->second)) {
        if (const int row = box->findData(text); row >= 0)
            box->setCurrentIndex(row);
    } else {
        qobject_cast<QLineEdit*>(found->second)->setText(text);
    }
}

void CorrectionForm::fill(const sync::Correction& refused)
{
    for (const import::Field& field : correct::fieldsOf(row_.table)) {
        const QString key = import::keyText(field.key);
        if (!refused.values.contains(key))
            continue;
        const QJsonValue now = row_.values.value(key);
        if (now != refused.seen.value(key)) {
            QLabel* note = notes_.at(std::string(field.key));
            note->setText(tr("At the centre now: %1; you saw: %2")
                              .arg(wordFor(field, now), wordFor(field, refused.seen.value(key))));
            note->show();
        }
        setTyped(std::string(field.key), correct::typedFrom(refused.values.value(key)));
    }
    why_->setPlainText(QString::fromStdString(refused.reason));
}

correct::Typed CorrectionForm::typed() const
{
    correct::Typed typed;
    for (const auto& [key, editor] : editors_) {
        const auto* box = qobject_cast<const QComboBox*>(editor);
        typed[key] = box != nullptr ? box->currentData().toString()
                                    : qobject_cast<const QLineEdit*>(editor)->text();
    }
    return typed;
}

/// Whoever moves a thing moves it into the grid that is there.
void CorrectionForm::followPlace()
{
    const correct::Typed now = typed();
    const auto lon = import::coordinateFrom(now.at(std::string(import::kX)));
    const auto lat = import::coordinateFrom(now.at(std::string(import::kY)));
    if (!lon || !lat)
        return;
    if (const std::string grid = gridAt_({*lon, *lat}); !grid.empty())
        setTyped(std::string(import::kGridCode), QString::fromStdString(grid));
}

void CorrectionForm::refresh()
{
    const correct::Judged judged = correct::judge(row_, typed());
    const auto letters = why_->toPlainText().trimmed().size();
    QString trouble = tooLong(letters, correct::kMostReason);
    for (const import::Field& field : correct::fieldsOf(row_.table))
        if (const auto found = judged.troubles.find(std::string(field.key));
            found != judged.troubles.end() && trouble.isEmpty())
            trouble = QStringLiteral("%1: %2").arg(titleOf(field), found->second);
    setComplete(judged.isSound() && letters > 0 && letters <= correct::kMostReason, trouble);
}

sync::Correction CorrectionForm::correction() const
{
    sync::Correction correction = correct::judge(row_, typed()).correction;
    correction.reason = why_->toPlainText().simplified().toStdString();
    return correction;
}

} // namespace zhitu::widgets
