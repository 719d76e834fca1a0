// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/centre_import.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <chrono>

#include "data/central/long_patience.h"
#include "data/central/pg_errors.h"
#include "data/import/messages.h"
#include "data/paths.h"
#include "data/sync/uuid7.h"
#include "data/user_error.h"

namespace zhitu::import {
namespace {

constexpr std::int64_t kRowsTogether = 500;
constexpr qsizetype kBytesTogether = 4 * 1024 * 1024;
/// Others wait for what one transaction writes: longer than that it may not take.
constexpr const char* kMostTime = "SET transaction_timeout = '120s'";
constexpr std::chrono::seconds kPatience{130};

QString whyText(const QString& why)
{
    if (why == u"place")
        return Messages::tr("The grid or village is not there, or not in your area.");
    if (why == u"gone")
        return Messages::tr("The row that it changes is no longer there: fetch the newest data and "
                            "import again.");
    if (why == u"key")
        return Messages::tr("Another row has this code meanwhile, or in another area.");
    if (why == u"item")
        return Messages::tr("The catalogue has no such item.");
    if (why == u"changed")
        return Messages::tr("Somebody changed it since.");
    if (why == u"in_use")
        return Messages::tr("Other data refer to it.");
    return Messages::tr("The centre did not take it (%1).").arg(why);
}

QJsonObject objectFrom(const central::PgResult& result)
{
    return QJsonDocument::fromJson(QByteArray(result.text(0, 0).data(),
                                              static_cast<qsizetype>(result.text(0, 0).size())))
        .object();
}

std::vector<AtCentre> linesFrom(const QJsonValue& list)
{
    std::vector<AtCentre> lines;
    for (const QJsonValue one : list.toArray())
        lines.push_back({one[QLatin1String("line")].toInteger(),
                         whyText(one[QLatin1String("why")].toString())});
    return lines;
}

bool isTaken(const Planned& planned)
{
    return planned.verdict == Verdict::New || planned.verdict == Verdict::Update;
}

/// \returns false where it was stopped
bool stage(central::PgConnection& centre, const Plan& plan, const std::string& id,
           const std::function<bool(std::int64_t)>& goOn)
{
    QByteArray rows;
    std::int64_t together = 0;
    std::int64_t sent = 0;
    const auto send = [&] {
        centre.query("SELECT zhitu.import_rows($1, $2::jsonb)",
                     {id, '[' + rows.toStdString() + ']'});
        sent += together;
        rows.clear();
        together = 0;
        return goOn(sent);
    };
    for (const Planned& planned : plan.rows) {
        if (!isTaken(planned))
            continue;
        if (together > 0)
            rows += ',';
        rows += "{\"line\":" + QByteArray::number(qint64{planned.line}) + ",\"standing\":"
                + QByteArray::number(qint64{planned.standing}) + ",\"row\":" + planned.row + '}';
        if (++together == kRowsTogether || rows.size() > kBytesTogether)
            if (!send())
                return false;
    }
    return together == 0 || send();
}

} // namespace

std::optional<Applied> applyAtCentre(central::PgConnection& centre, const Plan& plan,
                                     const std::string& fileName, const std::string& sha256,
                                     bool dry, const std::function<bool(std::int64_t)>& goOn)
{
    Applied applied;
    applied.id = sync::makeUuid7();
    centre.execute(kMostTime);
    const central::LongPatience patience(centre, kPatience);
    centre.query(
        "SELECT zhitu.import_begin($1, $2::smallint, $3, $4)",
        {applied.id, std::to_string(static_cast<int>(plan.mapping.kind)), fileName, sha256});
    if (!stage(centre, plan, applied.id, goOn))
        return std::nullopt;
    const QJsonObject answer = objectFrom(
        centre.query("SELECT zhitu.import_apply($1, $2::boolean)", {applied.id, dry ? "t" : "f"}));
    if (!answer[QStringLiteral("applied")].isBool())
        throw central::protocolError();
    applied.applied = answer[QStringLiteral("applied")].toBool();
    applied.fresh = answer[QStringLiteral("new")].toInteger();
    applied.updated = answer[QStringLiteral("updated")].toInteger();
    applied.refused = linesFrom(answer[QStringLiteral("refused")]);
    applied.refusedInAll = answer[QStringLiteral("refused_in_all")].toInteger();
    return applied;
}

Undone undoAtCentre(central::PgConnection& centre, const std::string& id)
{
    centre.execute(kMostTime);
    const central::LongPatience patience(centre, kPatience);
    try {
        const QJsonObject answer =
            objectFrom(centre.query("SELECT zhitu.import_undo($1::uuid)", {id}));
        return {answer[QStringLiteral("removed")].toInteger(),
                answer[QStringLiteral("restored")].toInteger(),
                linesFrom(answer[QStringLiteral("kept")]),
                answer[QStringLiteral("kept_in_all")].toInteger()};
    } catch (const central::PgError& error) {
        if (error.sqlState() != "P0002" && error.sqlState() != "22P02") // no data; no UUID
            throw;
        throw UserError(Messages::tr("There is no import “%1” of yours that can be taken back: it "
                                     "was not applied, or was taken back before. Nothing was "
                                     "changed.")
                            .arg(QString::fromStdString(id)));
    }
}

std::vector<PastImport> pastImports(central::PgConnection& centre)
{
    const central::PgResult rows = centre.query(
        "SELECT id, kind, source, extract(epoch FROM begun_at)::bigint, applied_at IS NOT NULL, "
        "undone_at IS NOT NULL FROM zhitu.import ORDER BY begun_at DESC LIMIT 200");
    std::vector<PastImport> past;
    for (int i = 0; i < rows.rows(); ++i)
        past.push_back({std::string(rows.text(i, 0)), static_cast<Kind>(rows.integer(i, 1)),
                        QString::fromUtf8(rows.text(i, 2)),
                        domain::Instant{std::chrono::seconds{rows.integer(i, 3)}},
                        rows.boolean(i, 4), rows.boolean(i, 5)});
    return past;
}

auto sha256Of(const std::filesystem::path& path) -> std::string // as lupdate reads it
{
    QFile file(shown(path));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        throw UserError(Messages::tr("“%1” cannot be opened (%2). Nothing was imported.")
                            .arg(shown(path), file.errorString()));
    return hash.result().toHex().toStdString();
}

} // namespace zhitu::import
