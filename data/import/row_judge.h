// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One row of a stranger's file against the district: what it becomes, or why it becomes nothing.
#pragma once

#include <QJsonObject>
#include <unordered_map>
#include <unordered_set>

#include "data/import/district.h"
#include "data/import/plan.h"
#include "data/space/local_metres.h"
#include "data/verify/names_alike.h"

namespace zhitu::import {

/// Remembers the rows before: one file may say the same thing twice. One thread.
class RowJudge {
public:
    RowJudge(const SourceHead& head, const Mapping& mapping, const PlanOptions& options,
             District& district);

    [[nodiscard]] Planned judge(const SourceRow& row);

private:
    struct Draft {
        Planned planned;
        QJsonObject given;    ///< what the file says
        QString statedGrid;   ///< as the file has it
        domain::Polygon area; ///< of a grid
    };
    struct Earlier { ///< a row that is taken as new
        std::int64_t line = 0;
        domain::LonLat place;
        verify::NameShape shape;
    };

    /// What a new row is likely the same as.
    struct Likest {
        double alike = 0;                 ///< of the names, see names_alike.h
        std::optional<Standing> standing; ///< a row that stands there; nothing: one of the file
        std::int64_t twin = 0;            ///< the line of that one
    };

    void readCells(const SourceRow& row, Draft& draft) const;
    void readPlace(const SourceRow& row, Draft& draft) const;
    void readOutline(const SourceRow& row, Draft& draft) const;
    void settleGrid(Draft& draft);
    void settleVillage(Draft& draft);
    void requireOnce(Draft& draft);
    void compare(Draft& draft);
    [[nodiscard]] std::optional<Likest> likestOf(const Draft& draft,
                                                 const verify::NameShape& shape);
    void decide(const Likest& likest, Draft& draft) const;
    [[nodiscard]] std::int64_t squareOf(domain::LonLat place, int east, int north) const;
    [[nodiscard]] std::optional<QString> cellOf(const SourceRow& row, std::string_view key) const;
    [[nodiscard]] QJsonObject completed(QJsonObject given) const;

    const Mapping& mapping_;
    const PlanOptions& options_;
    const KindSpec& spec_;
    District& district_;
    SourcePath path_;
    verify::NameReader names_;
    space::Metres degree_; ///< in the middle of the district
    QJsonObject usual_;    ///< what stands for what a new row does not say
    std::map<std::string, int, std::less<>> columns_;    ///< of the file, by key of a field
    std::unordered_map<std::string, std::int64_t> keys_; ///< of earlier rows, with their lines
    std::unordered_map<std::int64_t, std::vector<Earlier>> fresh_; ///< by squares
};

} // namespace zhitu::import
