// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where a drill is played: what a director asks of it.
#pragma once

#include <QString>
#include <map>
#include <string>

#include "data/drill/refusal.h"
#include "data/drill/scenario.h"

namespace zhitu::drill {

/// What a step came to.
struct StepOutcome {
    std::int64_t caseId = 0;  ///< that it reported, or told more of; 0: none
    std::int64_t cameras = 0; ///< that it changed
    std::int64_t kept = 0;    ///< cameras that somebody else had set: they stay so
    std::int64_t messageId = 0;
    bool again = false;   ///< it had been done before: nothing was done now
    bool tooLate = false; ///< of Again: the case had ended, nothing was told
};

/// What became of the cameras that a drill made fail.
struct EndOutcome {
    std::int64_t cameras = 0; ///< they are as they were before
    std::int64_t kept = 0;    ///< somebody else had set them meanwhile: they stay so
};

/// All methods throw UserError; what they had not done then can be done again.
class Stage {
public:
    virtual ~Stage() = default;

    /// Does a step in one piece, and notes that it is done. A step that has been done is not done
    /// again, whoever did it. \throws StepRefused where it is the step that cannot be done
    /// \param key what it is known by from here on: its id, or another one where it is done by hand
    /// once more
    virtual StepOutcome perform(const Step& step, const std::string& key, ScenarioTime at) = 0;
    /// Notes for good that a step was not done. One that has been done stays so.
    virtual void leaveOut(const Step& step, const std::string& key, ScenarioTime at,
                          const Refusal& why) = 0;
    /// From this moment on the scenario stands there and goes so fast; 0: it stands.
    virtual void setClock(ScenarioTime scenario, int speed) = 0;
    /// What the steps made fail works again as it did before, as far as nobody else has set it
    /// meanwhile.
    virtual EndOutcome end() = 0;
};

} // namespace zhitu::drill
