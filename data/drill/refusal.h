// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Why a step of a drill was not done: a code that is kept, and put into words when it is read.
#pragma once

#include <string>

#include "data/user_error.h"
#include "data/words/both_texts.h"

namespace zhitu::drill {

/// The names that the record has are those of nameOf().
enum class RefusalCode : std::uint8_t {
    Other = 1, ///< see Refusal::said
    NoPlace,   ///< its place is not there, or the trainer does not see it
    NoItem,    ///< the catalogue has no such item
    Denied,    ///< it lies outside the trainer's area
    Follows    ///< it follows from a step that was left out
};

struct Refusal {
    RefusalCode code = RefusalCode::Other;
    QString said; ///< by the centre, as it said it; may be empty

    friend bool operator==(const Refusal&, const Refusal&) = default;
};

[[nodiscard]] const char* nameOf(RefusalCode code) noexcept;
/// Other where nothing is called so.
[[nodiscard]] RefusalCode refusalNamed(const QString& name);

/// In the language of the interface: "its place is not there, …".
[[nodiscard]] QString describe(const Refusal& refusal);

/// A step that cannot be done as it stands. Nothing of it was done; it can be tried again, or left
/// out.
class StepRefused : public UserError {
public:
    /// \param step its id
    StepRefused(const std::string& step, const words::BothTexts& title, Refusal refusal);

    [[nodiscard]] const std::string& step() const noexcept { return step_; }
    [[nodiscard]] const Refusal& refusal() const noexcept { return refusal_; }

private:
    std::string step_;
    Refusal refusal_;
};

} // namespace zhitu::drill
