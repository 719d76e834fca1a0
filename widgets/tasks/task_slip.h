// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a grid worker takes along (交办单): which case, what he is to do, until when, where it is.
#pragma once

#include <QString>
#include <filesystem>

#include "data/domain/case.h"

namespace zhitu::widgets {

struct TaskSlip {
    QString unit; ///< who gives it
    domain::Case record;
    QString place; ///< "合川区 › 合阳城街道 › 营盘街社区"
    QString item;
    QString worker;
    QString task;
    domain::Instant givenAt{};
    domain::Instant dueAt{};
    bool demo = false;  ///< what is in it happened to nobody
    bool drill = false; ///< it is of a drill
};

/// HTML as QTextDocument takes it, in the present language. Nothing that is sealed is in it.
[[nodiscard]] QString taskSlipHtml(const TaskSlip& slip);

/// See paper::write().
void writeTaskSlip(const std::filesystem::path& file, const TaskSlip& slip);

/// What the history of the case says of it.
[[nodiscard]] QString taskText(const TaskSlip& slip);

} // namespace zhitu::widgets
