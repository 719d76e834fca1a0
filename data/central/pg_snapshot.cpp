// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/central/pg_snapshot.h"

#include <array>

namespace zhitu::central {
namespace {

/// Roles that write have a limit of seconds, which is not meant for reading.
constexpr std::array kBegin{"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
                            "SET LOCAL transaction_timeout = 0"};

} // namespace

PgSnapshot::~PgSnapshot()
{
    if (!begun_)
        return;
    try {
        connection_.execute("ROLLBACK");
    } catch (const PgError&) { // a broken line is the server's to roll back
    }
}

std::vector<PgResult> PgSnapshot::ask(std::vector<PgQuestion> questions, bool binary)
{
    if (std::exchange(begun_, true))
        return connection_.preparedTogether(questions, binary);
    for (auto begin = kBegin.rbegin(); begin != kBegin.rend(); ++begin)
        questions.insert(questions.begin(), PgQuestion{*begin, {}});
    std::vector<PgResult> answers = connection_.preparedTogether(questions, binary);
    answers.erase(answers.begin(), answers.begin() + kBegin.size());
    return answers;
}

std::vector<PgResult> PgSnapshot::askLast(std::vector<PgQuestion> questions, bool binary)
{
    if (!begun_)
        ask({});
    questions.push_back({"COMMIT", {}});
    std::vector<PgResult> answers = connection_.preparedTogether(questions, binary);
    answers.pop_back();
    begun_ = false;
    return answers;
}

} // namespace zhitu::central
