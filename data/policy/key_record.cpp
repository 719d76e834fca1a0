// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/policy/key_record.h"

#include <sodium.h>

#include <array>
#include <charconv>
#include <vector>

#include "data/policy/key_store.h"
#include "data/policy/messages.h"

namespace zhitu::policy {
namespace {

constexpr std::string_view kFormat = "zhitu-key 1 ";
constexpr std::string_view kBare = "bare";
constexpr std::string_view kWrapped = "argon2id13";
/// What a damaged record may ask for at most, and an honest one at least.
constexpr std::uint64_t kMostPasses = 16;
constexpr std::uint64_t kMostKib = 2 * 1024 * 1024;
constexpr std::uint64_t kLeastKib = crypto_pwhash_argon2id_MEMLIMIT_MIN / 1024;

std::string hex(std::string_view bytes)
{
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                   bytes.size());
    text.pop_back();
    return text;
}

std::optional<std::string> unhex(std::string_view text)
{
    std::string bytes(text.size() / 2, '\0');
    std::size_t length = 0;
    const char* end = nullptr;
    if (text.size() % 2 != 0
        || sodium_hex2bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(),
                          text.size(), nullptr, &length, &end)
               != 0
        || length != bytes.size() || end != text.data() + text.size())
        return std::nullopt;
    return bytes;
}

std::string_view chars(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::optional<std::uint64_t> number(std::string_view text, std::uint64_t least, std::uint64_t most)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < least || value > most)
        return std::nullopt;
    return value;
}

std::string checkOf(std::string_view line, std::string_view owner)
{
    crypto_generichash_state state;
    std::array<unsigned char, crypto_generichash_BYTES_MIN> sum;
    crypto_generichash_init(&state, nullptr, 0, sum.size());
    for (const std::string_view part : {owner, std::string_view("\0", 1), line})
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char*>(part.data()),
                                  part.size());
    crypto_generichash_final(&state, sum.data(), sum.size());
    return hex({reinterpret_cast<const char*>(sum.data()), sum.size()});
}

Secret finished(std::string line, std::string_view owner)
{
    line += ' ' + checkOf(line, owner);
    Secret record(line);
    sodium_memzero(line.data(), line.size());
    return record;
}

std::string contextOf(std::string_view owner)
{
    return "zhitu-key/" + std::string(owner);
}

SealKey keyFrom(std::string_view password, std::string_view salt, const PasswordCost& cost)
{
    std::array<std::byte, SealKey::kBytes> bytes;
    if (crypto_pwhash(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), password.data(),
                      password.size(), reinterpret_cast<const unsigned char*>(salt.data()),
                      cost.passes, cost.kib * 1024, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        throw KeyError(KeyTrouble::Failed,
                       Messages::tr("There is not enough free memory to open your key; it needs "
                                    "%1 MB for a moment. The key is safe. Close other "
                                    "programs and try again.")
                           .arg(cost.kib / 1024));
    SealKey key = SealKey::fromBytes(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

std::vector<std::string_view> words(std::string_view text)
{
    std::vector<std::string_view> list;
    while (true) {
        const std::size_t space = text.find(' ');
        list.push_back(text.substr(0, space));
        if (space == std::string_view::npos)
            return list;
        text.remove_prefix(space + 1);
    }
}

} // namespace

Secret KeyRecord::bare(const SealKey& key, std::string_view owner)
{
    std::string digits = hex(chars(key.bytes()));
    Secret record = finished(std::string(kFormat).append(kBare).append(" ") + digits, owner);
    sodium_memzero(digits.data(), digits.size());
    return record;
}

Secret KeyRecord::wrapped(const SealKey& key, std::string_view owner, std::string_view password,
                          const PasswordCost& cost)
{
    std::string salt(crypto_pwhash_SALTBYTES, '\0');
    randombytes_buf(salt.data(), salt.size());
    const SealKey wrapping = keyFrom(password, salt, cost);
    const Blob sealed = seal(wrapping, chars(key.bytes()), contextOf(owner));
    return finished(std::string(kFormat).append(kWrapped) + ' ' + std::to_string(cost.passes) + ' '
                        + std::to_string(cost.kib) + ' ' + hex(salt) + ' ' + hex(chars(sealed)),
                    owner);
}

std::optional<KeyRecord> KeyRecord::parse(std::string_view text, std::string_view owner)
{
    const std::size_t behind = text.rfind(' ');
    if (!text.starts_with(kFormat) || behind == std::string_view::npos
        || text.substr(behind + 1) != checkOf(text.substr(0, behind), owner))
        return std::nullopt;
    const auto parts = words(text.substr(kFormat.size(), behind - kFormat.size()));
    KeyRecord record;
    record.owner_ = owner;
    std::optional<std::string> body;
    if (parts.size() == 2 && parts[0] == kBare) {
        body = unhex(parts[1]);
        if (!body || body->size() != SealKey::kBytes)
            return std::nullopt;
    } else if (parts.size() == 5 && parts[0] == kWrapped) {
        record.wrapped_ = true;
        const auto passes = number(parts[1], 1, kMostPasses);
        const auto kib = number(parts[2], kLeastKib, kMostKib);
        const auto salt = unhex(parts[3]);
        body = unhex(parts[4]);
        if (!passes || !kib || !salt || salt->size() != crypto_pwhash_SALTBYTES || !body)
            return std::nullopt;
        record.cost_ = {*passes, *kib};
        record.salt_ = *salt;
    } else {
        return std::nullopt;
    }
    record.body_ = Secret(*body);
    sodium_memzero(body->data(), body->size());
    return record;
}

std::optional<SealKey> KeyRecord::open(std::string_view password) const
{
    std::optional<std::string> bytes(body_.view());
    if (wrapped_)
        bytes = unseal(keyFrom(password, salt_, cost_),
                       std::as_bytes(std::span(body_.view().data(), body_.view().size())),
                       contextOf(owner_));
    if (!bytes || bytes->size() != SealKey::kBytes)
        return std::nullopt;
    SealKey key = SealKey::fromBytes(
        std::as_bytes(std::span(bytes->data(), bytes->size())).first<SealKey::kBytes>());
    sodium_memzero(bytes->data(), bytes->size());
    return key;
}

} // namespace zhitu::policy
