// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/search/coordinates.h"

#include <proj.h>

#include <QRegularExpression>
#include <QString>
#include <cmath>
#include <memory>
#include <string>

namespace zhitu::search {
namespace {

using domain::LonLat;

constexpr qsizetype kLongest = 100;

struct Angle {
    double degrees = 0;
    QChar hemisphere; ///< N, S, E, W or null
};

/// One spelling for each sign: ° ' " and the letters N S E W.
QString unified(QString text)
{
    text = text.normalized(QString::NormalizationForm_KC).toUpper();
    const std::pair<const char16_t*, const char16_t*> spellings[]{
        {u"北纬", u"N"}, {u"南纬", u"S"},    {u"东经", u"E"},     {u"西经", u"W"}, {u"纬度", u""},
        {u"经度", u""},  {u"度", u"°"},      {u"分", u"'"},       {u"秒", u"\""},  {u"′", u"'"},
        {u"″", u"\""},   {u"’", u"'"},       {u"”", u"\""},       {u"''", u"\""},  {u"º", u"°"},
        {u"GEO:", u""},  {u"LATITUDE", u""}, {u"LONGITUDE", u""}, {u"LAT", u""},   {u"LNG", u""},
        {u"LON", u""},   {u"，", u","},      {u"、", u","},       {u":", u" "},    {u"=", u" "},
        {u"−", u"-"},    {u"(", u" "},       {u")", u" "}};
    for (const auto& [from, to] : spellings)
        text.replace(QString::fromUtf16(from), QString::fromUtf16(to));
    return text.simplified();
}

std::optional<Angle> angleOf(const QRegularExpressionMatch& match, int first)
{
    const QString sign = match.captured(first + 1);
    double degrees = match.captured(first + 2).toDouble();
    const double minutes = match.captured(first + 3).toDouble();
    const double seconds = match.captured(first + 4).toDouble();
    if (minutes >= 60 || seconds >= 60)
        return std::nullopt;
    degrees += minutes / 60 + seconds / 3600;
    const QString letter = match.captured(first) + match.captured(first + 5);
    if (sign == u"-" || letter == u"S" || letter == u"W")
        degrees = -degrees;
    return Angle{degrees, letter.isEmpty() ? QChar() : letter.front()};
}

std::optional<LonLat> placed(const Angle& a, const Angle& b)
{
    const auto isLat = [](QChar c) { return c == u'N' || c == u'S'; };
    const auto isLon = [](QChar c) { return c == u'E' || c == u'W'; };
    if ((isLat(a.hemisphere) && isLat(b.hemisphere))
        || (isLon(a.hemisphere) && isLon(b.hemisphere)))
        return std::nullopt;
    // 73° to 135° east and 3° to 54° north: China's two ranges do not overlap.
    const bool chinaTurned =
        a.degrees >= 73 && a.degrees <= 135 && b.degrees >= 3 && b.degrees <= 54;
    const bool lonFirst = isLon(a.hemisphere) || isLat(b.hemisphere)
                          || (a.hemisphere.isNull() && b.hemisphere.isNull()
                              && (std::abs(a.degrees) > 90 || chinaTurned));
    const LonLat place = lonFirst ? LonLat{a.degrees, b.degrees} : LonLat{b.degrees, a.degrees};
    if (std::abs(place.lat) > 90 || std::abs(place.lon) > 180)
        return std::nullopt;
    return place;
}

std::optional<LonLat> fromDegrees(const QString& text)
{
    // sign? degrees [° minutes ' [seconds "]], or the three with spaces; the letter stands before
    // both angles or behind both.
    static const QString signs = QStringLiteral(
        R"(([+-])?(\d{1,3}(?:\.\d{1,12})?)(?:\s*°)?(?:(?<=°)\s*(\d{1,2}(?:\.\d{1,9})?)\s*'(?:\s*(\d{1,2}(?:\.\d{1,9})?)\s*"?)?)?)");
    static const QString spaces =
        QStringLiteral(R"(([+-])?(\d{1,3})\s(\d{1,2})\s(\d{1,2}(?:\.\d{1,9})?))");
    static const auto pair = [](const QString& number, bool letterFirst) {
        const QString angle = letterFirst ? QStringLiteral("([NSEW])\\s*%1()").arg(number)
                                          : QStringLiteral("()%1\\s*([NSEW])?").arg(number);
        return QRegularExpression(
            QStringLiteral("^%1(?:\\s*[,;/]\\s*|\\s+|(?<=[NSEW])|(?=[NSEW]))%1$").arg(angle));
    };
    static const QRegularExpression forms[]{pair(signs, true), pair(signs, false),
                                            pair(spaces, true), pair(spaces, false)};
    static const QRegularExpression meant(QStringLiteral("[.°NSEW,]"));
    if (!meant.match(text).hasMatch())
        return std::nullopt; // two bare whole numbers are a house and a road
    for (const QRegularExpression& form : forms)
        if (const auto match = form.match(text); match.hasMatch()) {
            const auto a = angleOf(match, 1);
            const auto b = angleOf(match, 7);
            return a && b ? placed(*a, *b) : std::nullopt;
        }
    return std::nullopt;
}

std::optional<LonLat> unprojected(int epsg, double northing, double easting)
{
    const std::unique_ptr<PJ_CONTEXT, decltype(&proj_context_destroy)> context(
        proj_context_create(), &proj_context_destroy);
    proj_log_level(context.get(), PJ_LOG_NONE);
    const std::unique_ptr<PJ, decltype(&proj_destroy)> transformation(
        proj_create_crs_to_crs(context.get(), ("EPSG:" + std::to_string(epsg)).c_str(), "EPSG:4490",
                               nullptr),
        &proj_destroy);
    if (!transformation)
        return std::nullopt; // PROJ's database is not there
    // Axes as the authority has them: northing, easting in, latitude, longitude out.
    const PJ_COORD out =
        proj_trans(transformation.get(), PJ_FWD, proj_coord(northing, easting, 0, 0));
    if (!std::isfinite(out.xy.x) || !std::isfinite(out.xy.y))
        return std::nullopt;
    return LonLat{out.xy.y, out.xy.x};
}

std::optional<LonLat> fromMetres(const QString& text)
{
    static const QRegularExpression pair(QStringLiteral(
        R"(^(?:[XYE]\s*)?(\d{7,8}(?:\.\d{1,6})?)\s*M?(?:\s*[,;/]\s*|\s+)(?:[XYN]\s*)?(\d{7,8}(?:\.\d{1,6})?)\s*M?$)"));
    const auto match = pair.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    double easting = match.captured(1).toDouble();
    double northing = match.captured(2).toDouble();
    if (easting < northing)
        std::swap(easting, northing);
    const int zone = static_cast<int>(easting / 1e6);
    if (northing < 3e5 || northing > 6.1e6)
        return std::nullopt;
    if (zone >= 25 && zone <= 45)
        return unprojected(4488 + zone, northing, easting);
    if (zone >= 13 && zone <= 23)
        return unprojected(4478 + zone, northing, easting);
    return std::nullopt;
}

} // namespace

std::optional<LonLat> parseCoordinate(std::string_view utf8)
{
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (text.size() > kLongest)
        return std::nullopt;
    const QString clean = unified(text);
    if (const auto place = fromDegrees(clean))
        return place;
    return fromMetres(clean);
}

} // namespace zhitu::search
