// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/anonymise/run_key.h"

#include <sodium.h>

#include <cstring>
#include <stdexcept>

namespace zhitu::anonymise {

Chance::Chance(const std::array<unsigned char, 32>& key, Draw draw, std::int64_t about) : key_(key)
{
    const auto tag = static_cast<std::uint32_t>(draw);
    std::memcpy(nonce_.data(), &tag, sizeof tag);
    std::memcpy(nonce_.data() + sizeof tag, &about, sizeof about);
}

std::uint64_t Chance::next()
{
    if (used_ == block_.size()) {
        std::array<unsigned char, 64> bytes{};
        crypto_stream_chacha20_ietf_xor_ic(bytes.data(), bytes.data(), bytes.size(), nonce_.data(),
                                           blocks_++, key_.data());
        std::memcpy(block_.data(), bytes.data(), bytes.size());
        used_ = 0;
    }
    return block_[used_++];
}

std::uint64_t Chance::below(std::uint64_t n)
{
    __extension__ using Wide = unsigned __int128;
    return static_cast<std::uint64_t>((static_cast<Wide>(next()) * n) >> 64);
}

double Chance::uniform(double low, double high)
{
    return low + (high - low) * (static_cast<double>(next() >> 11) * 0x1.0p-53);
}

std::int64_t Chance::between(std::int64_t least, std::int64_t most)
{
    return least + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(most - least) + 1));
}

IdMap::IdMap(const std::array<unsigned char, 32>& key, std::string_view table, std::int64_t most)
    : half_(6), most_(most)
{
    crypto_generichash(key_.data(), key_.size(),
                       reinterpret_cast<const unsigned char*>(table.data()), table.size(),
                       key.data(), key.size());
    while ((std::int64_t{1} << (2 * half_)) <= most)
        ++half_;
}

std::int64_t IdMap::operator()(std::int64_t id) const noexcept
{
    if (id <= 0 || id > most_)
        return 0;
    constexpr std::uint32_t rounds = 10;
    const std::uint64_t mask = (std::uint64_t{1} << half_) - 1;
    std::uint64_t left = static_cast<std::uint64_t>(id) >> half_;
    std::uint64_t right = static_cast<std::uint64_t>(id) & mask;
    for (std::uint32_t round = 0; round < rounds; ++round) {
        const std::array<std::uint64_t, 2> in{right, round};
        std::uint64_t out = 0;
        crypto_shorthash(reinterpret_cast<unsigned char*>(&out),
                         reinterpret_cast<const unsigned char*>(in.data()), sizeof in, key_.data());
        const std::uint64_t next = left ^ (out & mask);
        left = right;
        right = next;
    }
    return static_cast<std::int64_t>((left << half_ | right) + (std::uint64_t{1} << (2 * half_)));
}

template <typename Fill>
RunKey::RunKey(Fill fill)
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        throw std::runtime_error("libsodium cannot be used");
    fill(key_);
}

RunKey RunKey::made()
{
    return RunKey([](std::array<unsigned char, 32>& key) { //
        randombytes_buf(key.data(), key.size());
    });
}

RunKey RunKey::fromSeed(std::uint64_t seed)
{
    return RunKey([seed](std::array<unsigned char, 32>& key) {
        crypto_generichash(key.data(), key.size(), reinterpret_cast<const unsigned char*>(&seed),
                           sizeof seed, nullptr, 0);
    });
}

RunKey::~RunKey()
{
    sodium_memzero(key_.data(), key_.size());
}

} // namespace zhitu::anonymise
