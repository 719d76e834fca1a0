// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/policy/seal.h"

#include <sodium.h>

#include <algorithm>
#include <new>
#include <stdexcept>

namespace zhitu::policy {
namespace {

constexpr std::byte kAlgorithm{1};
constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kHead = 1 + kNonce;
static_assert(SealKey::kBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(SealKey::kBytes == crypto_kdf_KEYBYTES);
/// Eight letters that set our derivations apart from those of other programs.
constexpr const char* kDerivation = "zhitukey";

void requireSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready) // it could not get random numbers from the system
        throw std::runtime_error("libsodium cannot be used");
}

unsigned char* raw(std::byte* bytes)
{
    return reinterpret_cast<unsigned char*>(bytes);
}

const unsigned char* raw(const std::byte* bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes);
}

/// The algorithm is bound as well: a blob cannot be handed to another one.
std::string bound(std::string_view context)
{
    std::string data(1, static_cast<char>(kAlgorithm));
    data += context;
    return data;
}

} // namespace

SealKey::SealKey()
{
    requireSodium();
    memory_.reset(static_cast<std::byte*>(sodium_malloc(kBytes * 3)));
    if (!memory_)
        throw std::bad_alloc();
}

void SealKey::Free::operator()(std::byte* memory) const noexcept
{
    sodium_free(memory); // wipes it first
}

SealKey SealKey::random()
{
    SealKey key;
    randombytes_buf(key.memory_.get(), kBytes);
    key.derive();
    return key;
}

SealKey SealKey::fromBytes(std::span<const std::byte, kBytes> bytes)
{
    SealKey key;
    std::ranges::copy(bytes, key.memory_.get());
    key.derive();
    return key;
}

std::span<const std::byte, SealKey::kBytes> SealKey::bytes() const noexcept
{
    return std::span<const std::byte, kBytes>(memory_.get(), kBytes);
}

void SealKey::derive()
{
    for (const Purpose purpose : {Purpose::Seal, Purpose::Digest})
        crypto_kdf_derive_from_key(raw(memory_.get()) + kBytes * static_cast<std::size_t>(purpose),
                                   kBytes, static_cast<std::uint64_t>(purpose), kDerivation,
                                   raw(memory_.get()));
}

std::span<const unsigned char, SealKey::kBytes> SealKey::derived(Purpose purpose) const noexcept
{
    return std::span<const unsigned char, kBytes>(
        raw(memory_.get()) + kBytes * static_cast<std::size_t>(purpose), kBytes);
}

Blob seal(const SealKey& key, std::string_view plaintext, std::string_view context)
{
    const std::string data = bound(context);
    Blob blob(kHead + plaintext.size() + kTag);
    blob[0] = kAlgorithm;
    randombytes_buf(&blob[1], kNonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        raw(&blob[kHead]), nullptr, reinterpret_cast<const unsigned char*>(plaintext.data()),
        plaintext.size(), reinterpret_cast<const unsigned char*>(data.data()), data.size(), nullptr,
        raw(&blob[1]), key.derived(Purpose::Seal).data());
    return blob;
}

std::optional<std::string> unseal(const SealKey& key, std::span<const std::byte> blob,
                                  std::string_view context)
{
    if (blob.size() < kHead + kTag || blob[0] != kAlgorithm)
        return std::nullopt;
    const std::string data = bound(context);
    std::string plaintext(blob.size() - kHead - kTag, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            reinterpret_cast<unsigned char*>(plaintext.data()), nullptr, nullptr, raw(&blob[kHead]),
            blob.size() - kHead, reinterpret_cast<const unsigned char*>(data.data()), data.size(),
            raw(&blob[1]), key.derived(Purpose::Seal).data())
        != 0)
        return std::nullopt;
    return plaintext;
}

} // namespace zhitu::policy
