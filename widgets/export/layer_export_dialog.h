// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Asks which layer is to leave, narrowed to what, as which kind of file, and says what it will
/// hold and what it cannot.
#pragma once

#include <QDialog>
#include <array>
#include <memory>
#include <optional>

#include "widgets/export/layer_export_service.h"
#include "widgets/settings/settings.h"

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace zhitu::widgets {

class CrsChoice;
class LayerTable;

/// GUI thread. Follows what the window shows; format and coordinate system are kept in the
/// settings.
class LayerExportDialog : public QDialog {
    Q_OBJECT

public:
    /// \param service, settings outlive the dialog
    LayerExportDialog(LayerExportService& service, Settings& settings, QWidget* parent = nullptr);

    /// What the window is narrowed to, or that its data changed.
    /// \param areaTitle what people call the area; empty: all
    void setScope(const domain::Filter& filter, const std::string& areaPrefix,
                  const QString& areaTitle);

    /// As it stands in the form; without a cache and a name.
    [[nodiscard]] exchange::LayerExport wanted() const;
    /// Writes it there, and closes.
    void exportTo(const std::filesystem::path& file);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void done(int result) override;

private:
    void makeForm();
    void restoreChoices();
    void keepChoices();
    void countAgain();
    void take(const LayerFacts& facts);
    void refresh();
    void fit();
    void retranslate();
    void askForFile();
    [[nodiscard]] exchange::ExportFormat format() const;
    [[nodiscard]] domain::Filter filter() const;
    [[nodiscard]] const std::optional<exchange::LayerSurvey>& survey() const;

    LayerExportService& service_;
    Settings& settings_;
    domain::Filter filter_; ///< the window's
    std::string areaPrefix_;
    QString areaTitle_;
    std::array<std::optional<exchange::LayerSurvey>, 8> surveys_; ///< by layer; none: not yet
    LayerTable* layers_;
    QCheckBox* inArea_;
    QCheckBox* filtered_;
    QLabel* filterWords_;
    QComboBox* formats_;
    QLabel* limits_;
    CrsChoice* crs_;
    QLabel* leftOut_;
    QDialogButtonBox* buttons_;
    QPushButton* export_;
    std::array<QLabel*, 3> names_{}; ///< of the parts of the form
};

} // namespace zhitu::widgets
