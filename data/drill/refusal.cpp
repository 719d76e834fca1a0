// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/drill/refusal.h"

#include <algorithm>
#include <array>

#include "data/drill/messages.h"

namespace zhitu::drill {
namespace {

constexpr std::array<const char*, 5> kNames{"other", "place", "item", "denied", "follows"};

} // namespace

const char* nameOf(RefusalCode code) noexcept
{
    return kNames[static_cast<std::size_t>(code) - 1];
}

RefusalCode refusalNamed(const QString& name)
{
    for (std::size_t i = 0; i < kNames.size(); ++i)
        if (name == QLatin1String(kNames[i]))
            return static_cast<RefusalCode>(i + 1);
    return RefusalCode::Other;
}

QString describe(const Refusal& refusal)
{
    switch (refusal.code) {
    case RefusalCode::NoPlace:
        return Messages::tr("its place is not there, or lies outside the trainer's area");
    case RefusalCode::NoItem:
        return Messages::tr("the catalogue of the centre has no such item");
    case RefusalCode::Denied:
        return Messages::tr("it lies outside the trainer's area");
    case RefusalCode::Follows:
        return Messages::tr("it follows from a step that was left out");
    case RefusalCode::Other:
        break;
    }
    return refusal.said.isEmpty() ? Messages::tr("the centre did not say why")
                                  : Messages::tr("the centre says “%1”").arg(refusal.said);
}

namespace {

QString messageOf(const QString& step, const QString& title, const Refusal& refusal)
{
    return Messages::tr("The step “%1” (%2) was refused: %3. Nothing of it was done. Mend what is "
                        "missing and try again, or go on without the step.")
        .arg(title, step, describe(refusal));
}

} // namespace

StepRefused::StepRefused(const std::string& step, const words::BothTexts& title, Refusal refusal)
    : UserError(messageOf(QString::fromStdString(step), title.local(), refusal)), step_(step),
      refusal_(std::move(refusal))
{
}

} // namespace zhitu::drill
