// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which of the district's systems a row comes from: the platform of a camera, the channel of a
/// case and of what belongs to it. What the offices keep in Zhitu itself comes from none.
#pragma once

#include <QString>
#include <string>
#include <string_view>
#include <vector>

namespace zhitu::verify {

/// SQL of the name of an origin (a text), by the column of a source's row that tells of it.
inline constexpr std::string_view kFromNone = "''";
inline constexpr std::string_view kFromPlatform = "'platform/' || t.tier";
inline constexpr std::string_view kFromChannel = "'channel/' || t.channel";
inline constexpr std::string_view kFromChannelOfCase =
    "'channel/' || (SELECT c.channel FROM \"case\" AS c WHERE c.id = t.case_id)";
inline constexpr std::string_view kFromChannelOfDispute =
    "'channel/' || (SELECT c.channel FROM \"case\" AS c WHERE c.id = t.id)";

/// Those that are known: platforms and channels in the order of their codes, none at the end.
[[nodiscard]] const std::vector<std::string>& origins();

/// In the user's language; of one that is not known its name, of none “kept in Zhitu”.
[[nodiscard]] QString titleOfOrigin(const std::string& origin);

} // namespace zhitu::verify
