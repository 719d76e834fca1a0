// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/form_content.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTextEdit>

namespace zhitu::widgets {
namespace {

bool isPart(const QWidget* widget) // of a spin box or a combo box
{
    const QWidget* parent = widget->parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(parent) != nullptr
           || qobject_cast<const QComboBox*>(parent) != nullptr;
}

bool isKept(const QWidget* widget)
{
    if (widget->objectName().isEmpty() || isPart(widget))
        return false;
    if (const QVariant wish = widget->property("autosave"); wish.isValid() && !wish.toBool())
        return false;
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->echoMode() == QLineEdit::Normal && !line->isReadOnly();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return !text->isReadOnly();
    if (const auto* rich = qobject_cast<const QTextEdit*>(widget))
        return !rich->isReadOnly();
    if (const auto* number = qobject_cast<const QAbstractSpinBox*>(widget))
        return !number->isReadOnly();
    return qobject_cast<const QComboBox*>(widget) != nullptr
           || qobject_cast<const QCheckBox*>(widget) != nullptr
           || qobject_cast<const QRadioButton*>(widget) != nullptr;
}

/// What a combo box is set to, in three ways: texts change with the language, places with versions.
QJsonObject choiceOf(const QComboBox& box)
{
    return {{QStringLiteral("data"), QJsonValue::fromVariant(box.currentData())},
            {QStringLiteral("text"), box.currentText()},
            {QStringLiteral("index"), box.currentIndex()}};
}

bool choose(QComboBox& box, const QJsonObject& choice)
{
    const QVariant data = choice.value(u"data").toVariant();
    const QString text = choice.value(u"text").toString();
    int index = data.isValid() && !data.isNull() ? box.findData(data) : -1;
    if (index < 0)
        index = box.findText(text, Qt::MatchExactly);
    if (index < 0 && box.isEditable()) {
        box.setEditText(text);
        return true;
    }
    const int last = choice.value(u"index").toInt(-1);
    if (index < 0 && (data.isNull() || !data.isValid()) && last < box.count())
        index = last;
    if (index < 0)
        return false;
    box.setCurrentIndex(index);
    return true;
}

constexpr const char* kMoment = "yyyy-MM-ddTHH:mm:ss";

} // namespace

QList<QWidget*> editorsIn(const QWidget& form)
{
    QList<QWidget*> editors;
    for (QWidget* widget : form.findChildren<QWidget*>())
        if (isKept(widget))
            editors.append(widget);
    return editors;
}

QJsonValue contentOf(const QWidget& editor)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(&editor))
        return line->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&editor))
        return text->toPlainText();
    if (const auto* rich = qobject_cast<const QTextEdit*>(&editor))
        return rich->acceptRichText() ? rich->toHtml() : rich->toPlainText();
    if (const auto* box = qobject_cast<const QComboBox*>(&editor))
        return choiceOf(*box);
    if (const auto* check = qobject_cast<const QCheckBox*>(&editor))
        return int(check->checkState());
    if (const auto* radio = qobject_cast<const QRadioButton*>(&editor))
        return radio->isChecked();
    if (const auto* number = qobject_cast<const QSpinBox*>(&editor))
        return number->value();
    if (const auto* real = qobject_cast<const QDoubleSpinBox*>(&editor))
        return real->value();
    if (const auto* moment = qobject_cast<const QDateTimeEdit*>(&editor))
        return moment->dateTime().toString(QLatin1StringView(kMoment));
    return QJsonValue::Undefined;
}

bool setContent(QWidget& editor, const QJsonValue& value)
{
    if (auto* line = qobject_cast<QLineEdit*>(&editor); line && value.isString()) {
        line->setText(value.toString());
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(&editor); text && value.isString()) {
        text->setPlainText(value.toString());
    } else if (auto* rich = qobject_cast<QTextEdit*>(&editor); rich && value.isString()) {
        rich->acceptRichText() ? rich->setHtml(value.toString())
                               : rich->setPlainText(value.toString());
    } else if (auto* box = qobject_cast<QComboBox*>(&editor); box && value.isObject()) {
        return choose(*box, value.toObject());
    } else if (auto* check = qobject_cast<QCheckBox*>(&editor); check && value.isDouble()) {
        check->setCheckState(Qt::CheckState(qBound(0, value.toInt(), 2)));
    } else if (auto* radio = qobject_cast<QRadioButton*>(&editor); radio && value.isBool()) {
        radio->setChecked(value.toBool());
    } else if (auto* number = qobject_cast<QSpinBox*>(&editor); number && value.isDouble()) {
        number->setValue(value.toInt());
    } else if (auto* real = qobject_cast<QDoubleSpinBox*>(&editor); real && value.isDouble()) {
        real->setValue(value.toDouble());
    } else if (auto* moment = qobject_cast<QDateTimeEdit*>(&editor); moment && value.isString()) {
        const auto at = QDateTime::fromString(value.toString(), QLatin1StringView(kMoment));
        if (!at.isValid())
            return false;
        moment->setDateTime(QDateTime(at.date(), at.time(), moment->timeZone()));
    } else {
        return false;
    }
    return true;
}

void whenChanged(QWidget& editor, QObject* context, const std::function<void()>& changed)
{
    const auto on = [&](auto* sender, auto signal) {
        QObject::connect(sender, signal, context, [changed] { changed(); });
    };
    if (auto* line = qobject_cast<QLineEdit*>(&editor))
        on(line, &QLineEdit::textChanged);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(&editor))
        on(text, &QPlainTextEdit::textChanged);
    else if (auto* rich = qobject_cast<QTextEdit*>(&editor))
        on(rich, &QTextEdit::textChanged);
    else if (auto* box = qobject_cast<QComboBox*>(&editor)) {
        on(box, &QComboBox::currentIndexChanged);
        on(box, &QComboBox::editTextChanged);
    } else if (auto* check = qobject_cast<QCheckBox*>(&editor))
        on(check, &QCheckBox::checkStateChanged);
    else if (auto* radio = qobject_cast<QRadioButton*>(&editor))
        on(radio, &QRadioButton::toggled);
    else if (auto* number = qobject_cast<QSpinBox*>(&editor))
        on(number, &QSpinBox::valueChanged);
    else if (auto* real = qobject_cast<QDoubleSpinBox*>(&editor))
        on(real, &QDoubleSpinBox::valueChanged);
    else if (auto* moment = qobject_cast<QDateTimeEdit*>(&editor))
        on(moment, &QDateTimeEdit::dateTimeChanged);
}

} // namespace zhitu::widgets
