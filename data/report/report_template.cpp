// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report/report_template.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <cmath>

#include "data/report/messages.h"
#include "data/report/tables.h"
#include "data/report/values.h"
#include "data/user_error.h"

namespace zhitu::report {
namespace {

constexpr qint64 kMostBytes = 256 * 1024;
constexpr qsizetype kMostParts = 200;
constexpr qsizetype kMostText = 20'000;
constexpr int kMostRows = 10'000;
constexpr auto kFolder = ":/zhitu/reports/";

template <typename Value>
struct Word {
    const char* word;
    Value value;
};

constexpr std::array kPeriods{Word<Period>{"day", Period::Day}, Word<Period>{"week", Period::Week},
                              Word<Period>{"month", Period::Month},
                              Word<Period>{"quarter", Period::Quarter},
                              Word<Period>{"year", Period::Year}};
constexpr std::array kChartKinds{Word<ChartKind>{"bars", ChartKind::Bars},
                                 Word<ChartKind>{"columns", ChartKind::Columns},
                                 Word<ChartKind>{"line", ChartKind::Line}};
constexpr std::array kAxisWords{Word<analysis::Axis>{"place", analysis::Axis::Place},
                                Word<analysis::Axis>{"category", analysis::Axis::Category},
                                Word<analysis::Axis>{"item", analysis::Axis::Item},
                                Word<analysis::Axis>{"department", analysis::Axis::Department},
                                Word<analysis::Axis>{"level", analysis::Axis::Level},
                                Word<analysis::Axis>{"time", analysis::Axis::Time},
                                Word<analysis::Axis>{"state", analysis::Axis::State}};
constexpr std::array kBefore{Word<analysis::Before>{"period", analysis::Before::Directly},
                             Word<analysis::Before>{"year", analysis::Before::LastYear}};
constexpr std::array kColours{"cases", "hot-spots", "overdue", "in-time", "cameras", "none"};

/// Reads one template; says where it stands when something is wrong.
class TemplateReader {
public:
    explicit TemplateReader(QString name) : name_(std::move(name)) {}

    ReportTemplate read(const QByteArray& json)
    {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
        if (problem.error != QJsonParseError::NoError)
            fail(Messages::tr("line %1 is no JSON (%2)")
                     .arg(json.left(problem.offset).count('\n') + 1)
                     .arg(problem.errorString()));
        const QJsonObject root = document.object();
        where_ = Messages::tr("at the top");
        allow(root, {"zhitu-report", "name", "period", "parts"});
        if (root[QStringLiteral("zhitu-report")].toInt() != 1)
            fail(Messages::tr("“zhitu-report” must be 1: this program knows no other form"));
        ReportTemplate made;
        made.id = name_;
        made.name = bothTexts(root[QStringLiteral("name")], "name");
        made.period = oneOf(root[QStringLiteral("period")], kPeriods, "period");
        made.parts = parts(root[QStringLiteral("parts")], false);
        return made;
    }

private:
    [[noreturn]] void fail(const QString& what) const
    {
        throw UserError(
            Messages::tr("The template “%1” cannot be used: %2, %3. Nothing was "
                         "written; please mend the file.")
                .arg(name_, where_.isEmpty() ? Messages::tr("in the file") : where_, what));
    }

    void allow(const QJsonObject& object, std::initializer_list<const char*> known) const
    {
        for (const QString& key : object.keys())
            if (std::ranges::none_of(known, [&](const char* k) { return key == QLatin1String(k); }))
                fail(Messages::tr("“%1” is not known").arg(key.left(40)));
    }

    template <typename Value, std::size_t count>
    Value oneOf(const QJsonValue& value, const std::array<Word<Value>, count>& words,
                const char* key) const
    {
        QStringList known;
        for (const auto& [word, meant] : words) {
            if (value.toString() == QLatin1String(word))
                return meant;
            known.append(QLatin1String(word));
        }
        fail(Messages::tr("“%1” must be one of %2")
                 .arg(QLatin1String(key), known.join(QStringLiteral(", "))));
    }

    BothTexts bothTexts(const QJsonValue& value, const char* key) const
    {
        const QJsonObject object = value.toObject();
        allow(object, {"zh", "en"});
        BothTexts texts{object[QStringLiteral("zh")].toString(),
                        object[QStringLiteral("en")].toString()};
        if (texts.chinese.isEmpty() && texts.english.isEmpty())
            fail(Messages::tr("“%1” needs a text as {\"zh\": …, \"en\": …}")
                     .arg(QLatin1String(key)));
        if (texts.chinese.size() > kMostText || texts.english.size() > kMostText)
            fail(Messages::tr("“%1” is longer than %2 letters")
                     .arg(QLatin1String(key))
                     .arg(kMostText));
        return texts;
    }

    BothTexts optionalTexts(const QJsonObject& object, const char* key) const
    {
        return object.contains(QLatin1String(key)) ? bothTexts(object[QLatin1String(key)], key)
                                                   : BothTexts();
    }

    int number(const QJsonObject& object, const char* key, int usual, int least, int most) const
    {
        if (!object.contains(QLatin1String(key)))
            return usual;
        const double value = object[QLatin1String(key)].toDouble(least - 1.0);
        if (!(value >= least && value <= most) || value != std::floor(value))
            fail(Messages::tr("“%1” must be a whole number from %2 to %3")
                     .arg(QLatin1String(key))
                     .arg(least)
                     .arg(most));
        return static_cast<int>(value);
    }

    bool flag(const QJsonObject& object, const char* key) const
    {
        const QJsonValue value = object[QLatin1String(key)];
        if (!value.isUndefined() && !value.isBool())
            fail(Messages::tr("“%1” must be true or false").arg(QLatin1String(key)));
        return value.toBool();
    }

    /// Every {name} must be one.
    BothTexts filledTexts(const QJsonValue& value, const char* key) const
    {
        const BothTexts texts = bothTexts(value, key);
        for (const QString* text : {&texts.chinese, &texts.english})
            for (const QString& name : namesIn(*text))
                if (!valueNames().contains(name))
                    fail(Messages::tr("there is no value “%1”; see the list of values")
                             .arg(name.left(40)));
        return texts;
    }

    TableSource source(const QJsonObject& object, const char* key) const
    {
        TableSource wanted;
        wanted.name = object[QLatin1String(key)].toString();
        if (!tableNames().contains(wanted.name))
            fail(Messages::tr("there is no table “%1”; there are %2")
                     .arg(wanted.name.left(40), tableNames().join(QStringLiteral(", "))));
        if (object.contains(QStringLiteral("rows")))
            wanted.down = oneOf(object[QStringLiteral("rows")], kAxisWords, "rows");
        if (object.contains(QStringLiteral("columns"))
            && !object[QStringLiteral("columns")].isArray())
            wanted.across = oneOf(object[QStringLiteral("columns")], kAxisWords, "columns");
        if (wanted.name == QLatin1String("cross-tab") && wanted.down == wanted.across)
            fail(Messages::tr("“rows” and “columns” must be different"));
        if (object.contains(QStringLiteral("with")))
            wanted.before = oneOf(object[QStringLiteral("with")], kBefore, "with");
        wanted.most = static_cast<std::size_t>(number(object, "most", 50, 1, kMostRows));
        return wanted;
    }

    std::vector<Part> parts(const QJsonValue& value, bool within)
    {
        const QJsonArray array = value.toArray();
        if (array.isEmpty())
            fail(Messages::tr("“parts” must be a list with at least one part"));
        if (array.size() > kMostParts)
            fail(Messages::tr("there are more than %1 parts").arg(kMostParts));
        std::vector<Part> read;
        const QString outside = where_;
        for (qsizetype i = 0; i < array.size(); ++i) {
            where_ = within ? Messages::tr("%1, part %2 of “each”").arg(outside).arg(i + 1)
                            : Messages::tr("in part %1").arg(i + 1);
            read.push_back(part(array[i].toObject(), within));
        }
        where_ = outside;
        return read;
    }

    Part part(const QJsonObject& object, bool within)
    {
        if (object.contains(QStringLiteral("heading"))) {
            allow(object, {"heading", "level"});
            return HeadingPart{number(object, "level", 1, 1, 3),
                               filledTexts(object[QStringLiteral("heading")], "heading")};
        }
        if (object.contains(QStringLiteral("text"))) {
            allow(object, {"text", "note"});
            return TextPart{filledTexts(object[QStringLiteral("text")], "text"),
                            flag(object, "note")};
        }
        if (object.contains(QStringLiteral("figures")))
            return figures(object);
        if (object.contains(QStringLiteral("table"))) {
            allow(object, {"table", "rows", "columns", "with", "most", "title"});
            return TablePart{source(object, "table"), optionalTexts(object, "title")};
        }
        if (object.contains(QStringLiteral("chart")))
            return chart(object);
        if (object.contains(QStringLiteral("map")))
            return mapPart(object);
        if (object.contains(QStringLiteral("page-break"))) {
            allow(object, {"page-break"});
            return BreakPart{};
        }
        if (object.contains(QStringLiteral("each")) && !within) {
            allow(object, {"each", "parts"});
            if (object[QStringLiteral("each")].toString() != QLatin1String("place"))
                fail(Messages::tr("“each” must be \"place\""));
            return EachPart{parts(object[QStringLiteral("parts")], true)};
        }
        fail(Messages::tr("a part must have one of heading, text, figures, table, chart, map, "
                          "page-break%1")
                 .arg(within ? QString() : QStringLiteral(", each")));
    }

    FiguresPart figures(const QJsonObject& object) const
    {
        allow(object, {"figures"});
        FiguresPart part;
        for (const QJsonValue& value : object[QStringLiteral("figures")].toArray()) {
            if (!valueNames().contains(value.toString()))
                fail(Messages::tr("there is no value “%1”; see the list of values")
                         .arg(value.toString().left(40)));
            part.values.push_back(value.toString());
        }
        if (part.values.empty() || part.values.size() > 24)
            fail(Messages::tr("“figures” must be a list of 1 to 24 values"));
        return part;
    }

    ChartPart chart(const QJsonObject& object) const
    {
        allow(object, {"chart", "kind", "rows", "columns", "with", "most", "title", "series"});
        ChartPart part{
            source(object, "chart"), ChartKind::Columns, optionalTexts(object, "title"), {}};
        if (object.contains(QStringLiteral("kind")))
            part.kind = oneOf(object[QStringLiteral("kind")], kChartKinds, "kind");
        const QJsonArray series = object[QStringLiteral("series")].toArray({1});
        for (const QJsonValue& column : series)
            if (const int n = column.toInt(); n >= 1 && n <= 100)
                part.columns.push_back(n);
        if (part.columns.empty() || part.columns.size() > 8)
            fail(Messages::tr("“series” must be a list of 1 to 8 columns, counted from 1"));
        return part;
    }

    MapPart mapPart(const QJsonObject& object) const
    {
        allow(object, {"map", "title"});
        const QJsonObject shown = object[QStringLiteral("map")].toObject();
        allow(shown, {"colour", "heat", "cases", "cameras"});
        MapPart part{shown[QStringLiteral("colour")].toString(QStringLiteral("cases")),
                     flag(shown, "heat"), flag(shown, "cases"), flag(shown, "cameras"),
                     optionalTexts(object, "title")};
        QStringList known;
        for (const char* colour : kColours)
            known.append(QLatin1String(colour));
        if (!known.contains(part.colour))
            fail(Messages::tr("“%1” must be one of %2")
                     .arg(QStringLiteral("colour"), known.join(QStringLiteral(", "))));
        return part;
    }

    QString name_;
    QString where_;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw UserError(
            Messages::tr("The template “%1” cannot be read: %2. There are %3, and files "
                         "of your own.")
                .arg(path, file.errorString(), shippedTemplates().join(QStringLiteral(", "))));
    const QByteArray content = file.read(kMostBytes + 1);
    if (content.size() > kMostBytes)
        throw UserError(Messages::tr("The template “%1” is larger than %2 bytes. Nothing was read "
                                     "of it.")
                            .arg(path)
                            .arg(kMostBytes));
    return content;
}

} // namespace

ReportTemplate templateFrom(const QByteArray& json, const QString& id)
{
    return TemplateReader(id).read(json);
}

QStringList shippedTemplates()
{
    QStringList names;
    for (const QString& file : QDir(QLatin1String(kFolder))
                                   .entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names.push_back(QFileInfo(file).completeBaseName());
    return names;
}

ReportTemplate loadTemplate(const QString& nameOrFile)
{
    if (shippedTemplates().contains(nameOrFile))
        return templateFrom(
            contentOf(QLatin1String(kFolder) + nameOrFile + QStringLiteral(".json")), nameOrFile);
    return templateFrom(contentOf(nameOrFile), QFileInfo(nameOrFile).completeBaseName());
}

} // namespace zhitu::report
