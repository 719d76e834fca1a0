// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/central/pg.h"

#include <locale.h>
#include <poll.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

#include "data/central/messages.h"
#include "data/central/pg_errors.h"

namespace zhitu::central {
namespace {

using Clock = std::chrono::steady_clock;

/// libpq speaks the language of the thread's locale; what it says is told apart by its words, so
/// they have to be English.
class EnglishMessages {
public:
    EnglishMessages() : english_(newlocale(LC_MESSAGES_MASK, "C", duplocale(uselocale(nullptr))))
    {
        if (english_ != nullptr)
            before_ = uselocale(english_);
    }
    ~EnglishMessages()
    {
        if (english_ == nullptr)
            return;
        uselocale(before_);
        freelocale(english_);
    }
    EnglishMessages(const EnglishMessages&) = delete;
    EnglishMessages& operator=(const EnglishMessages&) = delete;

private:
    locale_t english_;
    locale_t before_ = nullptr;
};

} // namespace

std::string_view PgResult::text(int row, int column) const noexcept
{
    return {PQgetvalue(result_.get(), row, column),
            static_cast<std::size_t>(PQgetlength(result_.get(), row, column))};
}

std::span<const std::byte> PgResult::bytes(int row, int column) const noexcept
{
    const std::string_view value = text(row, column);
    return std::as_bytes(std::span(value.data(), value.size()));
}

std::int64_t PgResult::integer(int row, int column) const
{
    const std::string_view value = text(row, column);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc{} || end != value.data() + value.size())
        throw protocolError();
    return number;
}

PgConnection::PgConnection(const std::string& conninfo, const std::string& password,
                           PgOptions options)
    : options_(std::move(options))
{
    const EnglishMessages english;
    connect(conninfo, password);
}

void PgConnection::connect(const std::string& conninfo, const std::string& password)
{
    // What the profile says comes after our own wishes, and so wins over them.
    std::vector<const char*> keys{"client_encoding", "application_name", "dbname"};
    std::vector<const char*> values{"UTF8", "zhitu", conninfo.c_str()};
    if (!password.empty()) {
        keys.push_back("password");
        values.push_back(password.c_str());
    }
    keys.push_back(nullptr);
    values.push_back(nullptr);
    handle_.reset(PQconnectStartParams(keys.data(), values.data(), 1));
    if (!handle_)
        throw std::bad_alloc();
    // A server's remarks are nobody's business; libpq would print them.
    PQsetNoticeReceiver(handle_.get(), [](void*, const PGresult*) {}, nullptr);
    PQsetErrorVerbosity(handle_.get(), PQERRORS_VERBOSE); // with the SQLSTATE in its text
    const auto deadline = Clock::now() + options_.patience;
    PostgresPollingStatusType state = PGRES_POLLING_WRITING;
    while (PQstatus(handle_.get()) != CONNECTION_BAD && state != PGRES_POLLING_OK
           && state != PGRES_POLLING_FAILED) {
        if (Clock::now() > deadline)
            throw noAnswer(host());
        waitFor(state == PGRES_POLLING_READING, state == PGRES_POLLING_WRITING);
        state = PQconnectPoll(handle_.get());
    }
    if (PQstatus(handle_.get()) != CONNECTION_OK)
        throw connectError(handle_.get());
    PQsetErrorVerbosity(handle_.get(), PQERRORS_DEFAULT);
    PQsetnonblocking(handle_.get(), 1);
}

/// One turn of waiting; a line that is silent for longer than the patience is given up.
void PgConnection::waitFor(bool reading, bool writing)
{
    constexpr int step = 100;
    const auto deadline = Clock::now() + options_.patience;
    while (true) {
        if (!options_.goOn())
            throw stoppedError();
        pollfd waiting{PQsocket(handle_.get()), 0, 0};
        if (waiting.fd < 0)
            throw lostError();
        waiting.events = static_cast<short>((reading ? POLLIN : 0) | (writing ? POLLOUT : 0));
        if (::poll(&waiting, 1, step) > 0)
            return;
        if (Clock::now() > deadline)
            throw PgError(PgTrouble::Lost,
                          Messages::tr("The centre has not answered for %1 seconds. "
                                       "What you entered is kept and will be sent.")
                              .arg(options_.patience.count() / 1000));
    }
}

void PgConnection::flush()
{
    while (true) {
        const int left = PQflush(handle_.get());
        if (left == 0)
            return;
        if (left < 0)
            throw lostError();
        waitFor(true, true);
        if (PQconsumeInput(handle_.get()) == 0)
            throw lostError();
    }
}

PGresult* PgConnection::nextResult()
{
    flush();
    while (PQisBusy(handle_.get()) != 0) {
        waitFor(true, false);
        if (PQconsumeInput(handle_.get()) == 0)
            throw lostError();
    }
    return PQgetResult(handle_.get());
}

void PgConnection::requireSent(int sent)
{
    if (sent == 0)
        throw lostError();
}

PgError PgConnection::errorOf(const PGresult* result) const
{
    PgError error = serverError(result);
    return PQstatus(handle_.get()) == CONNECTION_OK
               ? error
               : PgError(PgTrouble::Lost, error.message(), error.sqlState());
}

/// The last of the results; the connection is free for the next query afterwards.
PgResult PgConnection::lastResult()
{
    PGresult* last = nullptr;
    while (PGresult* result = nextResult()) {
        if (PQresultStatus(result) == PGRES_FATAL_ERROR) {
            PQclear(last);
            const PgResult failed(result);
            const PgError error = errorOf(result);
            const bool lost = PQstatus(handle_.get()) != CONNECTION_OK;
            while (PGresult* rest = lost ? nullptr : nextResult())
                PQclear(rest);
            throw error;
        }
        PQclear(last);
        last = result;
        // A COPY has to be carried on by whoever asked for it.
        if (PQresultStatus(result) == PGRES_COPY_IN || PQresultStatus(result) == PGRES_COPY_OUT)
            break;
    }
    if (last == nullptr)
        throw protocolError();
    return PgResult(last);
}

namespace {

std::vector<const char*> pointersTo(const PgParameters& parameters)
{
    std::vector<const char*> values;
    values.reserve(parameters.size());
    for (const auto& parameter : parameters)
        values.push_back(parameter ? parameter->c_str() : nullptr);
    return values;
}

} // namespace

PgResult PgConnection::query(const std::string& sql, const PgParameters& parameters, bool binary)
{
    const EnglishMessages english;
    const std::vector<const char*> values = pointersTo(parameters);
    requireSent(PQsendQueryParams(handle_.get(), sql.c_str(), static_cast<int>(values.size()),
                                  nullptr, values.data(), nullptr, nullptr, binary ? 1 : 0));
    return lastResult();
}

const std::string& PgConnection::nameOf(const std::string& sql)
{
    auto found = prepared_.find(sql);
    if (found == prepared_.end()) {
        const std::string name = "zhitu" + std::to_string(prepared_.size());
        requireSent(PQsendPrepare(handle_.get(), name.c_str(), sql.c_str(), 0, nullptr));
        lastResult();
        found = prepared_.emplace(sql, name).first;
    }
    return found->second;
}

void PgConnection::sendPrepared(const std::string& name, const PgParameters& parameters,
                                bool binary)
{
    const std::vector<const char*> values = pointersTo(parameters);
    requireSent(PQsendQueryPrepared(handle_.get(), name.c_str(), static_cast<int>(values.size()),
                                    values.data(), nullptr, nullptr, binary ? 1 : 0));
}

PgResult PgConnection::prepared(const std::string& sql, const PgParameters& parameters, bool binary)
{
    const EnglishMessages english;
    sendPrepared(nameOf(sql), parameters, binary);
    return lastResult();
}

std::vector<PgResult> PgConnection::preparedTogether(const std::vector<PgQuestion>& questions,
                                                     bool binary)
{
    const EnglishMessages english;
    if (questions.empty())
        return {};
    std::vector<std::string> names;
    for (const PgQuestion& question : questions)
        names.push_back(nameOf(question.sql));
    requireSent(PQenterPipelineMode(handle_.get()));
    for (std::size_t i = 0; i < questions.size(); ++i)
        sendPrepared(names[i], questions[i].parameters, binary);
    requireSent(PQpipelineSync(handle_.get()));
    std::vector<PgResult> answers;
    std::optional<PgError> failure;
    while (true) {
        PGresult* result = nextResult();
        if (result == nullptr) { // behind each answer
            if (PQstatus(handle_.get()) != CONNECTION_OK)
                throw lostError();
            continue;
        }
        PgResult answer(result);
        const ExecStatusType status = PQresultStatus(result);
        if (status == PGRES_PIPELINE_SYNC)
            break;
        if (status == PGRES_FATAL_ERROR && !failure)
            failure = errorOf(result);
        else if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK
                 && status != PGRES_PIPELINE_ABORTED && !failure)
            throw protocolError(); // a COPY would have no end
        if (PQstatus(handle_.get()) != CONNECTION_OK)
            throw failure.value_or(lostError());
        answers.push_back(std::move(answer));
        if (answers.size() > questions.size())
            throw protocolError();
    }
    requireSent(PQexitPipelineMode(handle_.get()));
    if (failure)
        throw *failure;
    if (answers.size() != questions.size())
        throw protocolError();
    return answers;
}

void PgConnection::execute(const std::string& sql)
{
    const EnglishMessages english;
    requireSent(PQsendQuery(handle_.get(), sql.c_str()));
    lastResult();
}

void PgConnection::copyOut(const std::string& sql,
                           const std::function<void(std::span<const std::byte>)>& sink)
{
    const EnglishMessages english;
    requireSent(PQsendQuery(handle_.get(), sql.c_str()));
    lastResult();
    while (true) {
        char* raw = nullptr;
        const int length = PQgetCopyData(handle_.get(), &raw, 1);
        if (length == 0) {
            waitFor(true, false);
            if (PQconsumeInput(handle_.get()) == 0)
                throw lostError();
            continue;
        }
        if (length < 0)
            break;
        const std::unique_ptr<char, void (*)(void*)> owned(raw, PQfreemem);
        sink(std::as_bytes(std::span(raw, static_cast<std::size_t>(length))));
    }
    lastResult();
}

void PgConnection::copyIn(const std::string& sql, const std::function<bool(std::string&)>& source)
{
    const EnglishMessages english;
    requireSent(PQsendQuery(handle_.get(), sql.c_str()));
    lastResult();
    std::string buffer;
    for (bool more = true; more;) {
        buffer.clear();
        more = source(buffer);
        if (buffer.empty())
            continue;
        int put = 0;
        while ((put = PQputCopyData(handle_.get(), buffer.data(), static_cast<int>(buffer.size())))
               == 0)
            flush();
        requireSent(put > 0 ? 1 : 0);
        if (PQflush(handle_.get()) < 0)
            throw lostError();
    }
    int ended = 0;
    while ((ended = PQputCopyEnd(handle_.get(), nullptr)) == 0)
        flush();
    requireSent(ended > 0 ? 1 : 0);
    lastResult();
}

bool PgConnection::waitForNotification(std::chrono::milliseconds most, int wake)
{
    const auto deadline = Clock::now() + most;
    bool found = false;
    while (true) {
        if (PQconsumeInput(handle_.get()) == 0)
            throw lostError();
        while (PGnotify* notify = PQnotifies(handle_.get())) {
            PQfreemem(notify);
            found = true;
        }
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
        if (found || left.count() <= 0)
            return found;
        if (!options_.goOn())
            throw stoppedError();
        std::array<pollfd, 2> waiting{pollfd{PQsocket(handle_.get()), POLLIN, 0},
                                      pollfd{wake, POLLIN, 0}};
        if (waiting[0].fd < 0)
            throw lostError();
        ::poll(waiting.data(), waiting.size(),
               static_cast<int>(std::min<std::int64_t>(left.count(), 100)));
        if ((waiting[1].revents & POLLIN) != 0)
            return false;
    }
}

std::string PgConnection::literal(const std::string& text) const
{
    const std::unique_ptr<char, void (*)(void*)> quoted(
        PQescapeLiteral(handle_.get(), text.data(), text.size()), PQfreemem);
    if (!quoted)
        throw protocolError();
    return quoted.get();
}

std::string PgConnection::hashedPassword(const std::string& user, const std::string& password)
{
    const std::unique_ptr<char, void (*)(void*)> hashed(
        PQencryptPasswordConn(handle_.get(), password.c_str(), user.c_str(), "scram-sha-256"),
        PQfreemem);
    if (!hashed)
        throw protocolError();
    return hashed.get();
}

std::string PgConnection::parameterStatus(const char* name) const
{
    const char* value = PQparameterStatus(handle_.get(), name);
    return value != nullptr ? value : "";
}

std::string PgConnection::host() const
{
    const char* name = handle_ ? PQhost(handle_.get()) : nullptr;
    return name != nullptr ? name : "";
}

std::string PgConnection::user() const
{
    const char* name = PQuser(handle_.get());
    return name != nullptr ? name : "";
}

} // namespace zhitu::central
