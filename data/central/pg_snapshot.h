// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One state of the centre, however long one looks at it.
#pragma once

#include "data/central/pg.h"

namespace zhitu::central {

/// A transaction that reads. It begins with the first questions and ends with the last ones, in the
/// same message: on a busy server each message waits for its turn. Answers are in text unless they
/// are asked for in binary. All methods throw PgError.
class PgSnapshot {
public:
    explicit PgSnapshot(PgConnection& connection) noexcept : connection_(connection) {}
    ~PgSnapshot();
    PgSnapshot(const PgSnapshot&) = delete;
    PgSnapshot& operator=(const PgSnapshot&) = delete;

    std::vector<PgResult> ask(std::vector<PgQuestion> questions, bool binary = false);
    /// What is asked afterwards begins another one.
    std::vector<PgResult> askLast(std::vector<PgQuestion> questions, bool binary);
    void end() { (void)askLast({}, false); }

private:
    PgConnection& connection_;
    bool begun_ = false;
};

} // namespace zhitu::central
