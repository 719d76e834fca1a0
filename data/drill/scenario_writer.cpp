// SPDX-License-Identifier: GPL-3.0-or-later
// Members stand in the order that one reads them in, which QJsonDocument does not keep.
#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

#include "data/drill/scenario_file.h"

namespace zhitu::drill {
namespace {

QByteArray quoted(const QString& text)
{
    // As a list of one text, without its brackets: JSON's own escapes.
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

QByteArray quoted(const std::string& text)
{
    return quoted(QString::fromStdString(text));
}

/// The shortest digits that are read back as the same number.
QByteArray digits(double value)
{
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

/// Members of one object, on one line.
class Line {
public:
    Line& raw(const char* name, const QByteArray& value)
    {
        text_ += (text_.isEmpty() ? QByteArray() : QByteArrayLiteral(", ")) + '"' + name
                 + "\": " + value;
        return *this;
    }
    template <typename Text>
    Line& text(const char* name, const Text& value)
    {
        return raw(name, quoted(value));
    }
    Line& number(const char* name, double value) { return raw(name, digits(value)); }
    [[nodiscard]] QByteArray object() const { return '{' + text_ + '}'; }
    [[nodiscard]] const QByteArray& members() const { return text_; }

private:
    QByteArray text_;
};

QByteArray both(const words::BothTexts& texts)
{
    return Line().text("zh", texts.chinese).text("en", texts.english).object();
}

QByteArray placeText(const Place& place)
{
    if (const auto* site = std::get_if<SiteName>(&place))
        return Line().text("site", site->name).object();
    if (const auto* division = std::get_if<DivisionName>(&place))
        return Line().text("division", division->name).object();
    const auto& position = std::get<domain::LonLat>(place);
    return Line().number("lon", position.lon).number("lat", position.lat).object();
}

double minutes(ScenarioTime time)
{
    return std::chrono::duration<double, std::ratio<60>>(time).count();
}

QByteArray reactionText(const Reaction& reaction)
{
    Line line;
    line.text("do", QString::fromLatin1(nameOf(reaction.deed)));
    line.number(reaction.deed == Deed::KeepOpen ? "for" : "within", minutes(reaction.within));
    if (!reaction.department.empty())
        line.text("department", reaction.department);
    if (reaction.level)
        line.number("level", static_cast<int>(*reaction.level));
    if (!reaction.item.empty())
        line.text("item", reaction.item);
    if (reaction.place)
        line.raw("place", placeText(*reaction.place));
    if (!reaction.other.empty())
        line.text("other", reaction.other);
    if (reaction.by)
        line.number("by", static_cast<int>(*reaction.by));
    if (reaction.weight != 1)
        line.number("weight", reaction.weight);
    return line.object();
}

QByteArray camerasText(const CameraChoice& choice)
{
    Line line;
    if (!choice.owner.empty())
        line.text("owner", choice.owner);
    if (choice.tier != 0)
        line.number("tier", choice.tier);
    if (choice.metres > 0)
        line.number("metres", choice.metres);
    if (choice.most > 0)
        line.number("most", choice.most);
    if (choice.fault)
        line.raw("fault", "true");
    return line.object();
}

QByteArray stepText(const Step& step)
{
    constexpr const char* between = ",\n     ";
    Line head;
    head.text("id", step.id)
        .text("at", clockText(step.at))
        .text("kind", QString::fromLatin1(nameOf(step.kind)));
    if (!step.of.empty())
        head.text("of", step.of);
    QByteArray text = "    {" + head.members();
    if (step.place)
        text += between + Line().raw("place", placeText(*step.place)).members();
    text += between + Line().raw("title", both(step.title)).members();
    if (!step.text.chinese.isEmpty())
        text += between + Line().raw("text", both(step.text)).members();
    Line people;
    if (step.kind == StepKind::Report)
        people.text("item", step.item).number("level", static_cast<int>(step.level));
    if (step.kind == StepKind::Report || step.kind == StepKind::Again)
        people.number("channel", static_cast<int>(step.channel)).text("reporter", step.reporter);
    if (!people.members().isEmpty())
        text += between + people.members();
    if (step.kind == StepKind::CamerasFail)
        text += between + Line().raw("cameras", camerasText(step.cameras)).members();
    if (!step.reactions.empty()) {
        text += between + QByteArrayLiteral("\"expect\": [");
        for (std::size_t i = 0; i < step.reactions.size(); ++i)
            text += (i == 0 ? "\n        " : ",\n        ") + reactionText(step.reactions[i]);
        text += ']';
    }
    return text + '}';
}

} // namespace

QByteArray writeScenario(const Scenario& scenario)
{
    QByteArray text = "{\n  \"format\": 1,\n  \"id\": " + quoted(scenario.id);
    text += ",\n  \"title\": " + both(scenario.title);
    text += ",\n  \"summary\": " + both(scenario.summary);
    text += ",\n  \"district\": " + quoted(scenario.district);
    text += ",\n  \"length\": " + quoted(clockText(scenario.length));
    text += ",\n  \"steps\": [\n";
    for (std::size_t i = 0; i < scenario.steps.size(); ++i)
        text += (i == 0 ? "" : ",\n") + stepText(scenario.steps[i]);
    return text + "\n  ]\n}\n";
}

} // namespace zhitu::drill
