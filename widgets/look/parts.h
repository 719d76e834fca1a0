// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Widgets as panels and pages make them again and again, each with the name that tests and
/// readers of the tree know it by. GUI thread.
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QString>

namespace zhitu::widgets {

template <typename Widget>
[[nodiscard]] Widget* named(const char* name)
{
    auto* widget = new Widget;
    widget->setObjectName(QString::fromLatin1(name));
    return widget;
}

/// Words in as many lines as they need.
[[nodiscard]] inline QLabel* makeLine(const char* name, Qt::TextFormat format = Qt::PlainText)
{
    auto* label = named<QLabel>(name);
    label->setTextFormat(format);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // a long line must not make the dock or window wider
    return label;
}

/// A choice as wide as what it offers.
[[nodiscard]] inline QComboBox* makeWideChoice(const char* name)
{
    auto* box = named<QComboBox>(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

/// A choice that a long entry does not make wider.
[[nodiscard]] inline QComboBox* makeChoice(const char* name)
{
    auto* box = named<QComboBox>(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

} // namespace zhitu::widgets
