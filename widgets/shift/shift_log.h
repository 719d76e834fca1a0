// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The log of a shift (交接班记录) as a page to be signed.
#pragma once

#include <QString>
#include <filesystem>
#include <map>

#include "data/cases/alarms.h"
#include "data/cases/shift.h"

namespace zhitu::widgets {

struct ShiftLog {
    QString unit; ///< "合川区"
    domain::Handover handover;
    cases::Shift shift;
    cases::AlarmSheet alarms;
    std::map<std::int64_t, QString> departments; ///< names by id
    int waiting = 0;                             ///< entries that the centre does not have yet
    int undecided = 0;                           ///< entries that are to be decided on
    bool demo = false;                           ///< what is in it happened to nobody
    bool drill = false;                          ///< it is of a drill
};

/// More lines than these are named by their number.
inline constexpr std::size_t kMostLogAlarms = 100;

/// "Accept 3, Dispatch 2"; empty: nothing.
[[nodiscard]] QString doneText(const cases::Shift& shift);

/// HTML as QTextDocument takes it, in the present language.
[[nodiscard]] QString shiftLogHtml(const ShiftLog& log);

/// Writes A4 pages with page numbers; the file is there whole, or as it was before. Any thread.
/// \throws UserError
void writeShiftLog(const std::filesystem::path& file, const ShiftLog& log);

} // namespace zhitu::widgets
