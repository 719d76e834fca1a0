// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The key of one run: all chance and all new ids of a copy come from it. It is stored nowhere and
/// wiped at the end, so nobody can go from the copy back to the ids of the source.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace zhitu::anonymise {

/// What chance is drawn for: each has streams of its own.
enum class Draw : std::uint32_t {
    Weeks = 1,
    Classes,
    Start,
    Course,
    Point,
    Person,
    Department,
    Uuid,
    Device,
    Camera,
    Post,
    Patrol,
    Serial
};

/// ChaCha20 (RFC 8439) as a stream of numbers; one thread.
class Chance {
public:
    Chance(const std::array<unsigned char, 32>& key, Draw draw, std::int64_t about);

    std::uint64_t next();
    /// Uniform in [0, n); 0 for n = 0. The bias is below 2^-32 for n < 2^32.
    std::uint64_t below(std::uint64_t n);
    /// Uniform in [low, high).
    double uniform(double low, double high);
    /// In [least, most]. \pre least <= most
    std::int64_t between(std::int64_t least, std::int64_t most);
    template <typename Row>
    void shuffle(Row& rows) // Fisher and Yates
    {
        for (std::size_t i = rows.size(); i > 1; --i)
            std::swap(rows[i - 1], rows[below(i)]);
    }

private:
    std::array<unsigned char, 32> key_;
    std::array<unsigned char, 12> nonce_{};
    std::array<std::uint64_t, 8> block_{};
    std::uint32_t blocks_ = 0;
    std::size_t used_ = 8;
};

/// A keyed permutation of the ids of one table: a Feistel network of ten rounds of SipHash-2-4 over
/// [0, 2^2h), 2^2h the least such power above all ids (Luby and Rackoff 1988; Black and Rogaway,
/// Ciphers with arbitrary finite domains, CT-RSA 2002). 2^2h is added, so that no id of the copy is
/// an id of the source.
class IdMap {
public:
    static constexpr std::int64_t kMostId = (std::int64_t{1} << 46) - 1; ///< of a source

    /// \pre 0 <= most <= kMostId
    IdMap(const std::array<unsigned char, 32>& key, std::string_view table, std::int64_t most);
    /// 0, which means none, stays. \pre 0 <= id <= most
    [[nodiscard]] std::int64_t operator()(std::int64_t id) const noexcept;

private:
    std::array<unsigned char, 16> key_{};
    int half_;
    std::int64_t most_;
};

class RunKey {
public:
    /// From libsodium's random numbers.
    [[nodiscard]] static RunKey made();
    /// For tests only: whoever knows the seed can go back to the source.
    [[nodiscard]] static RunKey fromSeed(std::uint64_t seed);
    ~RunKey();
    RunKey(const RunKey&) = delete;
    RunKey& operator=(const RunKey&) = delete;

    [[nodiscard]] Chance chance(Draw draw, std::int64_t about = 0) const
    {
        return {key_, draw, about};
    }
    [[nodiscard]] IdMap ids(std::string_view table, std::int64_t most) const
    {
        return {key_, table, most};
    }

private:
    template <typename Fill>
    explicit RunKey(Fill fill);
    std::array<unsigned char, 32> key_{};
};

} // namespace zhitu::anonymise
