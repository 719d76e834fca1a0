// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/patrol.h"

#include <charconv>

namespace zhitu::domain {

const std::vector<PatrolPoint>& referencePatrolPoints()
{
    static const std::vector<PatrolPoint> points{
        {1, 1, "画面正常", "Picture is clear"},      {2, 2, "人员秩序", "People in good order"},
        {3, 3, "消防通道", "Fire lanes are free"},   {4, 4, "设施完好", "Facilities are sound"},
        {5, 5, "周边安全", "Surroundings are safe"}, {6, 6, "占道停放", "No blocked roads"}};
    return points;
}

std::string textOf(const std::vector<PatrolAnswer>& answers)
{
    std::string text;
    for (const PatrolAnswer& answer : answers)
        text += (text.empty() ? "" : ",") + std::to_string(answer.pointId)
                + (answer.inOrder ? '+' : '-');
    return text;
}

std::vector<PatrolAnswer> answersFrom(const std::string& text)
{
    std::vector<PatrolAnswer> answers;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find(',', from), text.size());
        PatrolAnswer answer;
        const auto [sign, error] =
            std::from_chars(text.data() + from, text.data() + end, answer.pointId);
        if (error == std::errc() && sign + 1 == text.data() + end && answer.pointId > 0
            && (*sign == '+' || *sign == '-')) {
            answer.inOrder = *sign == '+';
            answers.push_back(answer);
        }
        from = end + 1;
    }
    return answers;
}

} // namespace zhitu::domain
