// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where a drill is played: what a director asks of it.
#pragma once

#include <QString>
#include <map>
#include <string>

#include "data/drill/scenario.h"

namespace zhitu::drill {

/// What a step came to.
struct StepOutcome {
    std::int64_t caseId = 0;  ///< that it reported, or told more of; 0: none
    std::int64_t cameras = 0; ///< that it changed
    std::int64_t messageId = 0;
    bool again = false;   ///< it had been done before: nothing was done now
    bool tooLate = false; ///< of Again: the case had ended, nothing was told
};

/// All methods throw UserError; what they had not done then can be done again.
class Stage {
public:
    virtual ~Stage() = default;

    /// Does a step in one piece, and notes that it is done. A step that has been done is not done
    /// again, whoever did it.
    /// \param key what it is known by from here on: its id, or another one where it is done by hand
    /// once more
    virtual StepOutcome perform(const Step& step, const std::string& key, ScenarioTime at) = 0;
    /// From this moment on the scenario stands there and goes so fast; 0: it stands.
    virtual void setClock(ScenarioTime scenario, int speed) = 0;
    virtual void end() = 0;
};

} // namespace zhitu::drill
