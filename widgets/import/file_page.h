// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The first page of an import: what is in the file, and how its letters are to be read.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "data/import/plan.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace zhitu::widgets {

/// GUI thread.
class FilePage : public QWidget {
    Q_OBJECT

public:
    explicit FilePage(QWidget* parent = nullptr);

    /// What the user may import; the first is chosen.
    void setKinds(const std::vector<import::Kind>& kinds);
    void setFile(const std::filesystem::path& file);
    /// Shows the beginning of the file; null: there is none.
    void show(const import::Preview* preview);
    void retranslate();

    [[nodiscard]] import::Kind kind() const;
    /// Nothing: no file is chosen.
    [[nodiscard]] const std::optional<import::Source>& source() const noexcept { return source_; }

Q_SIGNALS:
    /// File, layer, encoding or kind are not what they were.
    void changed();

private:
    void chooseFile();
    void showHead();

    std::optional<import::Source> source_;
    std::optional<import::SourceHead> head_; ///< nothing: not read yet
    QFormLayout* rows_;
    QComboBox* kinds_;
    QLineEdit* file_;
    QPushButton* choose_;
    QComboBox* layers_;
    QComboBox* encodings_;
    QTableWidget* sample_;
};

} // namespace zhitu::widgets
