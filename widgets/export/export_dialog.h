// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Asks how the map is to be exported, and shows what will be on the sheet.
#pragma once

#include <QDialog>

#include "map/print/sheet_export.h"

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimer;

namespace zhitu::widgets {

class ExportService;

/// GUI thread. Keeps what was chosen until it is destroyed.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// \param service outlives the dialog
    explicit ExportDialog(ExportService& service, QWidget* parent = nullptr);

    /// What is to be exported from now on; its page is that of the screen.
    void setSource(const map::MapSheet& source);
    /// As it stands in the form.
    [[nodiscard]] map::MapSheet sheet() const;
    [[nodiscard]] map::SheetFormat format() const;
    /// Writes it there, and closes.
    void exportTo(const std::filesystem::path& file);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Where the size of the page comes from.
    enum class Page { A4, A3, A0, Screen, Pixels };

    void makeForm();
    void retranslate();
    void refresh();
    void showPreview(const QImage& picture);
    void askForFile();
    void askForPrinter();
    [[nodiscard]] Page page() const;
    [[nodiscard]] bool isPaper() const;
    /// Logical pixels.
    [[nodiscard]] QSizeF pageSize() const;
    /// 10000 for 1:10,000; nothing: as on the screen.
    [[nodiscard]] std::optional<double> scaleOneTo() const;
    [[nodiscard]] bool isScaleRight() const;
    [[nodiscard]] QString ending() const;

    ExportService& service_;
    map::MapSheet source_;
    QFormLayout* form_;
    QComboBox* format_;
    QComboBox* page_;
    QComboBox* orientation_;
    QWidget* pixels_;
    QSpinBox* width_;
    QSpinBox* height_;
    QSpinBox* dpi_;
    QComboBox* scale_;
    QLineEdit* title_;
    std::array<QCheckBox*, 5> parts_{}; ///< title, legend, scale bar, north, footer
    QCheckBox* dark_;
    QLabel* facts_;
    QLabel* preview_;
    QDialogButtonBox* buttons_;
    QPushButton* export_;
    QPushButton* print_;
    QTimer* soon_;                   ///< until the preview is asked for
    std::array<QLabel*, 8> names_{}; ///< of the rows of the form
};

} // namespace zhitu::widgets
