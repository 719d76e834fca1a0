// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How one rule is checked, and the kinds of checks there are. Each is made from the parameters of
/// its rule, and immutable.
#pragma once

#include <memory>

#include "data/verify/fields.h"

namespace zhitu::verify {

class Pass;

class Check {
public:
    virtual ~Check() = default;
    /// Goes over the rows of the rule once. \throws UserError
    virtual void run(Pass& pass) const = 0;
};

/// What a check is made from: `parameters` has only what is its own.
struct CheckMaterial {
    const Source& source;
    const std::vector<const SourceColumn*>& columns;
    Fields& parameters;

    /// \throws RuleFileError unless there are so many columns
    void requireColumns(std::size_t least, std::size_t most) const;
    /// \throws RuleFileError unless all columns hold texts, or none does
    void requireTexts(bool texts) const;
};

using MadeCheck = std::shared_ptr<const Check>;

// Each in a file of its own, check_….cpp, which says what its parameters are.
[[nodiscard]] MadeCheck makeMissing(const CheckMaterial& material);
[[nodiscard]] MadeCheck makeMalformed(const CheckMaterial& material);
[[nodiscard]] MadeCheck makeContradictory(const CheckMaterial& material);
[[nodiscard]] MadeCheck makeDuplicate(const CheckMaterial& material);
[[nodiscard]] MadeCheck makeNearDuplicate(const CheckMaterial& material);
[[nodiscard]] MadeCheck makeStale(const CheckMaterial& material);
[[nodiscard]] MadeCheck makeOutside(const CheckMaterial& material);
[[nodiscard]] MadeCheck makeOrphan(const CheckMaterial& material);
[[nodiscard]] MadeCheck makeRange(const CheckMaterial& material);
[[nodiscard]] MadeCheck makeUnmatched(const CheckMaterial& material);

[[nodiscard]] MadeCheck makeCheck(Kind kind, const CheckMaterial& material);

} // namespace zhitu::verify
