// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Files that somebody wants to import into the small town of tests/data/verify/town.h.
#pragma once

#include <gtest/gtest.h>

#include "data/import/plan.h"
#include "data/user_error.h"
#include "tests/data/verify/town.h"
#include "tests/support/files.h"

namespace zhitu::import {

class TownImport : public testing::Test {
protected:
    TownImport() { verify::makeTown(town_); }

    [[nodiscard]] std::filesystem::path file(const std::string& name, const std::string& content)
    {
        test::writeAll(folder_ / name, content);
        return folder_ / name;
    }
    [[nodiscard]] static Source sourceOf(const std::filesystem::path& file)
    {
        Source source;
        source.file = file;
        source.format = sourceFormatOf(file).value_or(SourceFormat::Csv);
        return source;
    }
    [[nodiscard]] Preview lookAt(const std::filesystem::path& file, Kind kind,
                                 const std::optional<Mapping>& given = {})
    {
        cache::CacheReader cache(town_);
        return look(sourceOf(file), kind, given, cache);
    }
    [[nodiscard]] Plan planOf(const std::filesystem::path& file, Kind kind,
                              const PlanOptions& options = {},
                              const std::optional<Mapping>& given = {})
    {
        cache::CacheReader cache(town_);
        const Preview preview = look(sourceOf(file), kind, given, cache);
        if (!preview.faults.isEmpty())
            throw UserError(preview.faults.join(u' '));
        return *makePlan(sourceOf(file), preview.mapping, options, cache,
                         [](std::int64_t) { return true; });
    }
    /// "3:New 4:Refused …", of rows that do not stand there already.
    [[nodiscard]] static std::string verdictsOf(const Plan& plan)
    {
        constexpr const char* words[] = {"New", "Update", "Same", "Near", "Refused"};
        std::string all;
        for (const Planned& row : plan.rows)
            all += (all.empty() ? "" : " ") + std::to_string(row.line) + ':'
                   + words[static_cast<int>(row.verdict)];
        return all;
    }
    /// What is to be known of a line.
    [[nodiscard]] static std::string saidOf(const Plan& plan, std::int64_t line)
    {
        std::string all;
        for (const Planned& row : plan.rows)
            if (row.line == line)
                for (const Problem& problem : row.problems)
                    all +=
                        (problem.field + QStringLiteral(": ") + problem.text + u'\n').toStdString();
        return all;
    }

    test::TemporaryFolder folder_;
    std::filesystem::path town_ = folder_ / "town.gpkg";
};

inline constexpr const char* kCameraHead =
    "国标编码,点位名称,类别,建设单位,经度,纬度,所属网格编码\n";

} // namespace zhitu::import
