// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"

#include <QDir>
#include <QImageWriter>
#include <array>
#include <cmath>
#include <stdexcept>
#include <vector>

namespace zhitu::test {
namespace {

struct Triple {
    double a = 0;
    double b = 0;
    double c = 0;

    Triple& add(const Triple& other, double weight) noexcept
    {
        a += other.a * weight;
        b += other.b * weight;
        c += other.c * weight;
        return *this;
    }
};

/// Row by row.
struct Plane {
    int width = 0;
    int height = 0;
    std::vector<Triple> values;

    [[nodiscard]] const Triple& at(int x, int y) const
    {
        x = std::clamp(x, 0, width - 1);
        y = std::clamp(y, 0, height - 1);
        return values[static_cast<std::size_t>(y) * static_cast<std::size_t>(width)
                      + static_cast<std::size_t>(x)];
    }
};

double linear(int channel)
{
    static const auto table = [] {
        std::array<double, 256> made{};
        for (std::size_t i = 0; i < made.size(); ++i) {
            const double v = static_cast<double>(i) / 255;
            made[i] = v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        }
        return made;
    }();
    return table[static_cast<std::size_t>(channel)];
}

Plane linearOf(const QImage& image)
{
    const QImage rgb = image.convertToFormat(QImage::Format_RGB32);
    Plane plane{rgb.width(), rgb.height(), {}};
    plane.values.reserve(static_cast<std::size_t>(plane.width)
                         * static_cast<std::size_t>(plane.height));
    for (int y = 0; y < plane.height; ++y)
        for (int x = 0; x < plane.width; ++x) {
            const QRgb p = rgb.pixel(x, y);
            plane.values.push_back({linear(qRed(p)), linear(qGreen(p)), linear(qBlue(p))});
        }
    return plane;
}

/// \param dx, dy 1 and 0 or 0 and 1: along rows or columns
Plane blurred(const Plane& from, int dx, int dy)
{
    constexpr std::array weights{1.0 / 16, 4.0 / 16, 6.0 / 16, 4.0 / 16, 1.0 / 16};
    Plane to{from.width, from.height, {}};
    to.values.reserve(from.values.size());
    for (int y = 0; y < from.height; ++y)
        for (int x = 0; x < from.width; ++x) {
            Triple sum;
            for (int i = 0; i < 5; ++i)
                sum.add(from.at(x + (i - 2) * dx, y + (i - 2) * dy),
                        weights[static_cast<std::size_t>(i)]);
            to.values.push_back(sum);
        }
    return to;
}

/// L*, a*, b*.
Triple labOf(const Triple& rgb)
{
    const auto f = [](double t) {
        constexpr double d = 6.0 / 29;
        return t > d * d * d ? std::cbrt(t) : t / (3 * d * d) + 4.0 / 29;
    };
    // Each row divided by the white's share of it.
    const double x = f((0.4124 * rgb.a + 0.3576 * rgb.b + 0.1805 * rgb.c) / 0.9505);
    const double y = f(0.2126 * rgb.a + 0.7152 * rgb.b + 0.0722 * rgb.c);
    const double z = f((0.0193 * rgb.a + 0.1192 * rgb.b + 0.9505 * rgb.c) / 1.0890);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

Plane seenOf(const QImage& image)
{
    Plane plane = blurred(blurred(linearOf(image), 1, 0), 0, 1);
    for (Triple& value : plane.values)
        value = labOf(value);
    return plane;
}

bool isRemade()
{
    return !qEnvironmentVariableIsEmpty("ZHITU_REMAKE_GOLDEN");
}

std::string text(const LookDifference& difference)
{
    return "a mean ΔE of " + std::to_string(difference.most) + " around pixel "
           + std::to_string(difference.where.x()) + ", " + std::to_string(difference.where.y());
}

} // namespace

LookDifference lookDifference(const QImage& a, const QImage& b)
{
    constexpr int side = 8;
    const Plane first = seenOf(a);
    const Plane second = seenOf(b);
    LookDifference difference;
    // Half a block apart, so that nothing lies between two of them.
    for (int top = 0; top + side <= first.height; top += side / 2)
        for (int left = 0; left + side <= first.width; left += side / 2) {
            double sum = 0;
            for (int y = top; y < top + side; ++y)
                for (int x = left; x < left + side; ++x) {
                    const Triple& p = first.at(x, y);
                    const Triple& q = second.at(x, y);
                    sum += std::hypot(p.a - q.a, p.b - q.b, p.c - q.c);
                }
            if (const double mean = sum / (side * side); mean > difference.most)
                difference = {mean, {left, top}};
        }
    return difference;
}

QImage Golden::load(const std::string& name) const
{
    return QImage(QString::fromStdString(fileOf(name).string()));
}

LookDifference Golden::differenceTo(const QImage& picture, const std::string& name) const
{
    const QImage golden = load(name);
    if (golden.isNull() || golden.size() != picture.size())
        throw std::runtime_error("no golden picture " + name + " of that size");
    return lookDifference(golden, picture);
}

std::string Golden::complaint(const QImage& picture, const std::string& name) const
{
    const QImage golden = load(name);
    const bool comparable = golden.size() == picture.size();
    const LookDifference difference =
        comparable ? lookDifference(golden, picture) : LookDifference{};
    if (comparable && difference.most <= kLooksOther)
        return {};
    if (isRemade()) {
        std::filesystem::create_directories(folder_);
        QImageWriter writer(QString::fromStdString(fileOf(name).string()));
        writer.setCompression(100);
        if (!writer.write(picture.convertToFormat(QImage::Format_RGB888)))
            return "could not write the golden picture " + name;
        return {};
    }
    if (const QString kept = qEnvironmentVariable("ZHITU_PICTURES"); !kept.isEmpty())
        picture.save(QDir(kept).filePath(QString::fromStdString(name) + QStringLiteral(".png")));
    if (golden.isNull())
        return "there is no golden picture " + name;
    if (!comparable)
        return "the golden picture " + name + " is of another size";
    return name + " looks other than its golden picture: " + text(difference);
}

} // namespace zhitu::test
