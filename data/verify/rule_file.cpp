// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/rule_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <algorithm>
#include <set>

#include "data/paths.h"
#include "data/support/small_file.h"
#include "data/verify/check.h"
#include "data/verify/condition.h"
#include "data/verify/messages.h"

namespace zhitu::verify {
namespace {

int lineAt(const QByteArray& json, qsizetype offset)
{
    return static_cast<int>(json.first(std::min(offset, json.size())).count('\n')) + 1;
}

/// Lines on which the elements of the list "rules" begin: JSON that has been parsed, so that only
/// braces, brackets and strings matter. No other member of the file is a list.
std::vector<int> linesOfRules(const QByteArray& json)
{
    std::vector<int> lines;
    int depth = 0;
    int line = 1;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '\n')
            ++line;
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
            continue;
        }
        if (c == '"')
            inText = true;
        if (c == '{' || c == '[') {
            if (c == '{' && depth == 2)
                lines.push_back(line);
            ++depth;
        }
        if (c == '}' || c == ']')
            --depth;
    }
    return lines;
}

bool isRuleId(const QString& id)
{
    constexpr qsizetype longest = 100;
    return id.size() <= longest && std::ranges::all_of(id, [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.'
                      || c == u'_';
           });
}

Kind kindOf(Fields& fields)
{
    const QString name = fields.text("kind");
    if (const auto kind = kindNamed(name.toStdString()))
        return *kind;
    QStringList known;
    for (int kind = 1; kind <= kKinds; ++kind) {
        const std::string_view each = nameOf(static_cast<Kind>(kind));
        known += QString::fromUtf8(each.data(), std::ssize(each));
    }
    fields.refuse("kind", Messages::tr("“%1” is no kind of rule. There are: %2.")
                              .arg(name, known.join(QStringLiteral(", "))));
}

Severity severityOf(Fields& fields)
{
    const QString name = fields.text("severity");
    if (const auto severity = severityNamed(name.toStdString()))
        return *severity;
    fields.refuse("severity", Messages::tr("“%1” is none of: error, warning, hint.").arg(name));
}

Rule ruleFrom(QJsonObject object, FilePlace place)
{
    const QString id = object.value(QStringLiteral("id")).toString();
    if (isRuleId(id) && !id.isEmpty())
        place.rule = id;
    Fields fields(std::move(object), std::move(place));
    Rule rule;
    rule.id = fields.text("id").toStdString();
    if (!isRuleId(QString::fromStdString(rule.id)))
        fields.refuse("id", Messages::tr("only small letters a to z, digits, dots and underscores "
                                         "are expected, at most 100."));
    rule.kind = kindOf(fields);
    rule.source = &fields.source("table");
    rule.columns = fields.columns("columns", *rule.source, 8);
    rule.when = conditionFrom(fields, "when", *rule.source).sql;
    rule.severity = severityOf(fields);
    rule.weight = fields.number("weight", 0.001, 100, 1);
    rule.title = fields.bothTexts("title");
    rule.advice = fields.bothTexts("advice");
    Fields parameters =
        fields.has("parameters") ? fields.object("parameters") : Fields(QJsonObject(), [&] {
            FilePlace inner = fields.place();
            inner.inside = QStringLiteral("parameters.");
            return inner;
        }());
    rule.check = makeCheck(rule.kind, {*rule.source, rule.columns, parameters});
    parameters.requireNoMore();
    fields.requireNoMore();
    return rule;
}

} // namespace

std::shared_ptr<const RuleBook> readRules(const QByteArray& json)
{
    if (json.size() > kMostRuleFileBytes)
        throw RuleFileError(
            Messages::tr("It is larger than %1 KiB.").arg(kMostRuleFileBytes / 1024));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        throw RuleFileError(Messages::tr("Line %1 is not JSON: %2.")
                                .arg(lineAt(json, error.offset))
                                .arg(error.errorString()));
    if (!document.isObject())
        throw RuleFileError(Messages::tr("An object in braces is expected: {\"format\": 1, …}."));
    Fields fields(document.object(), {});
    if (fields.whole("format", 1, 1'000'000) != 1)
        fields.refuse("format",
                      Messages::tr("this program knows format 1 only; please update it."));
    auto book = std::make_shared<RuleBook>();
    book->name = fields.bothTexts("name");
    const QJsonArray rules = fields.list("rules", 1, kMostRules);
    fields.requireNoMore();
    const std::vector<int> lines = linesOfRules(json);
    std::set<std::string> ids;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        FilePlace place{Messages::tr("no. %1").arg(i + 1), at < lines.size() ? lines[at] : 0, {}};
        if (!rules[i].isObject())
            fields.refuse("rules",
                          Messages::tr("entry %1 of the list is no object in braces.").arg(i + 1));
        Rule rule = ruleFrom(rules[i].toObject(), place);
        if (!ids.insert(rule.id).second)
            Fields({}, place).refuse("id", Messages::tr("another rule is called “%1” as well.")
                                               .arg(QString::fromStdString(rule.id)));
        book->rules.push_back(std::move(rule));
    }
    book->digest = QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().toStdString();
    return book;
}

std::shared_ptr<const RuleBook> readRuleFile(const std::filesystem::path& file)
{
    const auto content = support::readSmallFile(file, kMostRuleFileBytes + 1);
    if (!content)
        throw RuleFileError(Messages::tr("The rule file “%1” could not be read. Nothing was "
                                         "verified; please name another one.")
                                .arg(shown(file)));
    try {
        return readRules(*content);
    } catch (const RuleFileError& error) {
        throw RuleFileError(Messages::tr("The rule file “%1” was not taken. %2 Nothing was "
                                         "verified; please correct the file and try again.")
                                .arg(shown(file), error.message()));
    }
}

std::shared_ptr<const RuleBook> shippedRules()
{
    QFile file(QStringLiteral(":/zhitu/verify/rules.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("the rules are not in the program");
    return readRules(file.readAll());
}

} // namespace zhitu::verify
