// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Asks for the coordinate system of a file: only those that its format can have.
#pragma once

#include <QWidget>

#include "data/exchange/export_crs.h"
#include "data/exchange/export_format.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace zhitu::widgets {

/// GUI thread. What the user chose last comes back with a format that can have it.
class CrsChoice : public QWidget {
    Q_OBJECT

public:
    explicit CrsChoice(QWidget* parent = nullptr);

    void setFormat(exchange::ExportFormat format);
    /// Of Gauss–Krüger: the district's, which is proposed. It is taken unless the user chose one.
    void setOwnZone(std::optional<int> zone);
    /// \param ownZone the zone is that of the district, whichever it is
    void choose(const exchange::ExportCrs& crs, bool ownZone);

    /// Gauss–Krüger always has a zone.
    [[nodiscard]] exchange::ExportCrs crs() const;
    /// The zone is the one that is proposed.
    [[nodiscard]] bool isOwnZone() const { return !zoneChosen_; }
    [[nodiscard]] QWidget* editor() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillKinds();
    void fillZones();
    void refresh();
    void retranslate();
    [[nodiscard]] exchange::CrsKind kind() const;

    exchange::ExportFormat format_ = exchange::ExportFormat::GeoPackage;
    exchange::CrsKind wanted_ = exchange::CrsKind::Cgcs2000; ///< as the user chose last
    int ownZone_;
    bool hasOwnZone_ = false;
    bool zoneChosen_ = false; ///< by the user
    QComboBox* kinds_;
    QWidget* zoneRow_;
    QComboBox* zones_;
    QCheckBox* numbered_;
    QLabel* words_;
};

} // namespace zhitu::widgets
