// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Golden pictures: small PNGs that say how something looked when somebody looked at it, and how
/// far a picture may be from them.
///
/// To make them anew: run the tests that hold them with ZHITU_REMAKE_GOLDEN=1 in the environment,
/// look at every picture that changed, and commit it. Nothing else ever writes them. Where
/// ZHITU_PICTURES names a folder, a picture that is not like its golden one is kept there.
#pragma once

#include <QImage>
#include <QPoint>
#include <filesystem>
#include <string>

namespace zhitu::test {

/// How far two pictures are apart to an eye.
struct LookDifference {
    double most = 0; ///< the mean of ΔE*ab in the block of 8 × 8 pixels that differs most
    QPoint where;    ///< top left pixel of that block
};

/// Of the same size. Each picture is blurred as an eye at arm's length does (Zhang and Wandell, "A
/// spatial extension of CIELAB for digital color image reproduction", 1996: filter first, compare
/// then), here by the binomial 1 4 6 4 1 in linear light, so that antialiasing which falls 1/64
/// pixel elsewhere is not seen; sRGB to XYZ of IEC 61966-2-1; L*a*b* and its difference ΔE*ab of
/// CIE 15:2004, 8.2.1, for the white D65. 1 is about what one can tell apart side by side.
[[nodiscard]] LookDifference lookDifference(const QImage& a, const QImage& b);

/// Above it something is missing, elsewhere or of another colour.
inline constexpr double kLooksOther = 1.2;

/// The golden pictures of a folder.
class Golden {
public:
    explicit Golden(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// What one is to be told; empty: the picture looks like its golden one. With
    /// ZHITU_REMAKE_GOLDEN it becomes the golden one, where it does not look like it.
    /// \param name of the file, without its ending
    [[nodiscard]] std::string complaint(const QImage& picture, const std::string& name) const;
    /// By lookDifference(). \throws std::runtime_error where there is no such picture, or it is of
    /// another size
    [[nodiscard]] LookDifference differenceTo(const QImage& picture, const std::string& name) const;

private:
    [[nodiscard]] QImage load(const std::string& name) const;
    [[nodiscard]] std::filesystem::path fileOf(const std::string& name) const
    {
        return folder_ / (name + ".png");
    }

    std::filesystem::path folder_;
};

} // namespace zhitu::test
