// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sync/form_rows.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "widgets/look/theme.h"

namespace zhitu::widgets {

void arrangeForm(QFormLayout& form)
{
    form.setContentsMargins({});
    form.setHorizontalSpacing(kSpace4);
    form.setVerticalSpacing(kSpace3);
    form.setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form.setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void addNamedRow(QFormLayout& form, QWidget* editor)
{
    auto* label = new QLabel;
    label->setBuddy(editor);
    form.addRow(label, editor);
}

void nameRow(QFormLayout& form, QWidget* editor, const QString& name)
{
    qobject_cast<QLabel*>(form.labelForField(editor))->setText(name);
    editor->setAccessibleName(name);
}

void makePasswordLine(QLineEdit& line)
{
    line.setEchoMode(QLineEdit::Password);
    line.setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                             | Qt::ImhNoAutoUppercase);
}

} // namespace zhitu::widgets
