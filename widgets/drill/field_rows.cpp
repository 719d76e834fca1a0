// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/field_rows.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "widgets/look/follow_look.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {

void FieldRows::add(QWidget* editor, const char* member, std::function<QString()> name)
{
    auto* field = new QWidget;
    auto* column = new QVBoxLayout(field);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(editor);
    auto* note = new QLabel;
    note->setObjectName(QStringLiteral("note of ") + QString::fromLatin1(member));
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->hide();
    followLook(*note, [note] { setInk(*note, coloursFor(note->palette()).alarm); });
    column->addWidget(note);
    layout_.addRow(name(), field);
    rows_.push_back({field, editor, note, QString::fromLatin1(member), std::move(name)});
}

void FieldRows::setVisible(const QWidget* editor, bool visible)
{
    for (const Row& row : rows_)
        if (row.editor == editor)
            layout_.setRowVisible(row.field, visible);
}

bool FieldRows::tell(const QString& member, const QString& message)
{
    const Row* best = nullptr;
    for (const Row& row : rows_) {
        const bool fits = member == row.member
                          || member.startsWith(row.member + QStringLiteral("."))
                          || row.member.startsWith(member + QStringLiteral("."));
        if (!message.isEmpty() && fits
            && (best == nullptr || row.member.size() > best->member.size())
            && (best == nullptr || best->member != member) && layout_.isRowVisible(row.field))
            best = &row;
    }
    for (const Row& row : rows_) {
        row.note->setText(&row == best ? message : QString());
        row.note->setVisible(&row == best);
    }
    return best != nullptr;
}

void FieldRows::retranslate()
{
    for (const Row& row : rows_)
        if (auto* label = qobject_cast<QLabel*>(layout_.labelForField(row.field)))
            label->setText(row.name());
}

} // namespace zhitu::widgets
