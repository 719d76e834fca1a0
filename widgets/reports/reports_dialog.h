// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Reports (报告): chosen, looked at page by page, and written.
#pragma once

#include <QDialog>
#include <memory>

#include "map/layers/map_data.h"
#include "widgets/reports/report_service.h"

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace zhitu::widgets {

/// One works on beside it. GUI thread.
class ReportsDialog : public QDialog {
    Q_OBJECT

public:
    ReportsDialog(ReportService& service, QWidget* parent);

    /// Which places there are, and of when the data is. \param area that is proposed
    void setData(const std::shared_ptr<const map::MapData>& mapData, const std::string& area);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillTemplates();
    void fillAreas(const std::string& area);
    void load();
    void proposeDays();
    void chooseFile();
    void make();
    void showPage(int page);
    void save();
    void refresh();
    [[nodiscard]] QString formName() const;

    ReportService& service_;
    std::shared_ptr<const map::MapData> data_;
    std::shared_ptr<const report::ReportTemplate> form_; ///< null: it is being read
    QFormLayout* choices_;
    QComboBox* forms_;
    QComboBox* areas_;
    QDateEdit* first_;
    QDateEdit* last_;
    QPushButton* make_;
    QPushButton* save_;
    QToolButton* back_;
    QToolButton* next_;
    QLabel* number_;
    QLabel* picture_;
    QLabel* note_;
    QScrollArea* view_;
    QProgressBar* progress_;
    int pages_ = 0; ///< of what was made; 0: nothing was
    int page_ = 0;
    bool making_ = false;
};

} // namespace zhitu::widgets
