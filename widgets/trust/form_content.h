// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the editors of a form hold, as JSON.
#pragma once

#include <QJsonValue>
#include <QList>
#include <functional>

class QObject;
class QWidget;

namespace zhitu::widgets {

/// The named editors in a form: QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QCheckBox,
/// QRadioButton, QSpinBox, QDoubleSpinBox, QDateTimeEdit and what derives from them. Not: those
/// that are read only, hide what is typed (a password), or have the property "autosave" set to
/// false.
[[nodiscard]] QList<QWidget*> editorsIn(const QWidget& form);

[[nodiscard]] QJsonValue contentOf(const QWidget& editor);

/// \returns false where the value is none of this editor: it stays as it is
bool setContent(QWidget& editor, const QJsonValue& value);

/// Calls `changed` after every change, until the editor or `context` is gone.
void whenChanged(QWidget& editor, QObject* context, const std::function<void()>& changed);

} // namespace zhitu::widgets
