// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/wire_row.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstring>

#include "data/central/pg_errors.h"
#include "data/sync/messages.h"

namespace zhitu::sync {
namespace {

using Bytes = std::span<const std::byte>;

template <typename T>
T bigEndian(Bytes bytes)
{
    std::array<std::byte, sizeof(T)> swapped;
    std::reverse_copy(bytes.begin(), bytes.begin() + sizeof(T), swapped.begin());
    return std::bit_cast<T>(swapped);
}

template <typename T>
void putBigEndian(std::vector<std::byte>& out, T value)
{
    auto bytes = std::bit_cast<std::array<std::byte, sizeof(T)>>(value);
    out.insert(out.end(), bytes.rbegin(), bytes.rend());
}

template <typename T>
T take(Bytes& rest)
{
    if (rest.size() < sizeof(T))
        throw central::protocolError();
    const T value = bigEndian<T>(rest);
    rest = rest.subspan(sizeof(T));
    return value;
}

/// Well-formed UTF-8 without U+0000. Most texts are short; ASCII is passed by.
bool isText(Bytes bytes)
{
    const auto* p = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto* end = p + bytes.size();
    while (p < end) {
        const unsigned lead = *p;
        if (lead == 0)
            return false;
        if (lead < 0x80) {
            ++p;
            continue;
        }
        const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
        if (lead < 0xC2 || lead > 0xF4 || end - p <= more)
            return false;
        for (int i = 1; i <= more; ++i)
            if ((p[i] & 0xC0) != 0x80)
                return false;
        const unsigned second = p[1];
        if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F)
            || (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F))
            return false;
        p += more + 1;
    }
    return true;
}

constexpr std::array<unsigned char, 11> kSignature{'P',  'G',  'C',  'O',  'P', 'Y',
                                                   '\n', 0xFF, '\r', '\n', 0};
constexpr int kMostFields = 100;

std::string_view asText(Bytes bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

bool isDay(std::string_view text)
{
    const auto part = [&](std::size_t at, std::size_t length) {
        int value = -1;
        const char* end = text.data() + at + length;
        const auto [read, error] = std::from_chars(text.data() + at, end, value);
        return error == std::errc() && read == end ? value : -1;
    };
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || part(0, 4) < 0)
        return false;
    return std::chrono::year_month_day(std::chrono::year(part(0, 4)),
                                       std::chrono::month(static_cast<unsigned>(part(5, 2))),
                                       std::chrono::day(static_cast<unsigned>(part(8, 2))))
        .ok();
}

cache::WkbKind wkbKind(WireKind kind)
{
    return kind == WireKind::Point  ? cache::WkbKind::Point
           : kind == WireKind::Line ? cache::WkbKind::Line
                                    : cache::WkbKind::Polygon;
}

} // namespace

void CopyReader::read(Bytes message, const std::function<void(std::span<const WireField>)>& row)
{
    if (!begun_) {
        if (message.size() < kSignature.size()
            || std::memcmp(message.data(), kSignature.data(), kSignature.size()) != 0)
            throw central::protocolError();
        message = message.subspan(kSignature.size());
        if (take<std::int32_t>(message) != 0) // flags: no version that we know sets any
            throw central::protocolError();
        const auto extension = take<std::int32_t>(message);
        if (extension < 0 || static_cast<std::size_t>(extension) > message.size())
            throw central::protocolError();
        message = message.subspan(static_cast<std::size_t>(extension));
        begun_ = true;
    }
    while (!message.empty()) {
        const auto count = take<std::int16_t>(message);
        if (count == -1) {
            ended_ = true;
            return;
        }
        if (ended_ || count < 0 || count > kMostFields)
            throw central::protocolError();
        fields_.clear();
        for (int i = 0; i < count; ++i) {
            const auto length = take<std::int32_t>(message);
            if (length == -1) {
                fields_.emplace_back();
                continue;
            }
            if (length < 0 || static_cast<std::size_t>(length) > message.size())
                throw central::protocolError();
            fields_.emplace_back(message.first(static_cast<std::size_t>(length)));
            message = message.subspan(static_cast<std::size_t>(length));
        }
        row(fields_);
    }
}

RowDecoder::RowDecoder(const Replica& replica, const Sealer* sealer)
    : replica_(replica), sealer_(sealer)
{
}

void RowDecoder::refuse(const WireColumn& column) const
{
    const auto name = [](std::string_view text) {
        return QString::fromUtf8(text.data(), std::ssize(text));
    };
    throw UserError(
        Messages::tr("The centre sent a row of “%1” whose “%2” cannot be right. Nothing of it was "
                     "stored. Tell the administrator of the centre.")
            .arg(name(replica_.table), name(column.name)));
}

std::int64_t RowDecoder::integer(const WireColumn& column, Bytes bytes) const
{
    if (bytes.size() != sizeof(std::int64_t))
        refuse(column);
    const auto value = bigEndian<std::int64_t>(bytes);
    if (value < column.least || value > column.most)
        refuse(column);
    return value;
}

double RowDecoder::real(const WireColumn& column, Bytes bytes) const
{
    if (bytes.size() != sizeof(double))
        refuse(column);
    const auto value = bigEndian<double>(bytes);
    if (!std::isfinite(value) || std::abs(value) > 1e9)
        refuse(column);
    return value;
}

std::string_view RowDecoder::text(const WireColumn& column, Bytes bytes) const
{
    if (static_cast<std::int64_t>(bytes.size()) > column.most || !isText(bytes))
        refuse(column);
    return asText(bytes);
}

void RowDecoder::decode(std::span<const WireField> fields, RowBatch& batch)
{
    if (fields.size() != replica_.columns.size())
        throw central::protocolError();
    std::int64_t id = 0;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const WireColumn& column = replica_.columns[i];
        if (!fields[i]) {
            if (!column.nullable)
                refuse(column);
            batch.addNull();
            continue;
        }
        const Bytes bytes = *fields[i];
        switch (column.kind) {
        case WireKind::Integer: {
            const std::int64_t value = integer(column, bytes);
            if (i == 0)
                id = value;
            batch.add(value);
            break;
        }
        case WireKind::Real:
            batch.add(real(column, bytes));
            break;
        case WireKind::Text:
            batch.add(text(column, bytes));
            break;
        case WireKind::Day:
            if (!isDay(text(column, bytes)))
                refuse(column);
            batch.add(asText(bytes));
            break;
        case WireKind::Point:
        case WireKind::Line:
        case WireKind::Polygon:
            if (!cache::encodeWkb(bytes, wkbKind(column.kind), geometry_))
                refuse(column);
            batch.addBlob(geometry_);
            break;
        case WireKind::Sealed:
        case WireKind::SealedWithDigest: {
            const std::string_view plain = text(column, bytes);
            if (sealer_ == nullptr)
                refuse(column); // never stored in the clear
            batch.addBlob(sealer_->seal(plain, sealPlace(replica_.table, column.name, id)));
            if (column.kind == WireKind::SealedWithDigest)
                batch.addBlob(sealer_->digest(plain));
            break;
        }
        }
    }
    batch.endRow(id);
}

RowBatch RowDecoder::decode(const central::PgResult& rows)
{
    RowBatch batch;
    std::vector<WireField> fields;
    for (int i = 0; i < rows.rows(); ++i) {
        fields.clear();
        for (int c = 0; c < rows.columns(); ++c)
            fields.push_back(rows.isNull(i, c) ? WireField() : WireField(rows.bytes(i, c)));
        decode(fields, batch);
    }
    return batch;
}

std::string cachedColumns(const Replica& replica)
{
    return wireColumns(replica);
}

std::optional<std::vector<std::byte>>
encodeCached(const Replica& replica, const cache::Statement& row, const Sealer* sealer)
{
    std::vector<std::byte> out;
    const auto put = [&](Bytes bytes) {
        putBigEndian(out, static_cast<std::int32_t>(bytes.size()));
        out.insert(out.end(), bytes.begin(), bytes.end());
    };
    for (std::size_t i = 0; i < replica.columns.size(); ++i) {
        const int at = static_cast<int>(i);
        const WireColumn& column = replica.columns[i];
        if (row.isNull(at)) {
            putBigEndian(out, std::int32_t{-1});
            continue;
        }
        switch (column.kind) {
        case WireKind::Integer:
            putBigEndian(out, std::int32_t{8});
            putBigEndian(out, row.integer(at));
            break;
        case WireKind::Real:
            putBigEndian(out, std::int32_t{8});
            putBigEndian(out, row.real(at));
            break;
        case WireKind::Text:
        case WireKind::Day: {
            const std::string value = row.text(at);
            put(std::as_bytes(std::span(value)));
            break;
        }
        case WireKind::Point:
        case WireKind::Line:
        case WireKind::Polygon:
            put(cache::wkbOf(row.blob(at)));
            break;
        case WireKind::Sealed:
        case WireKind::SealedWithDigest: {
            const auto plain =
                sealer == nullptr
                    ? std::nullopt
                    : sealer->unseal(row.blob(at),
                                     sealPlace(replica.table, column.name, row.integer(0)));
            if (!plain)
                return std::nullopt;
            put(std::as_bytes(std::span(*plain)));
            break;
        }
        }
    }
    return out;
}

} // namespace zhitu::sync
