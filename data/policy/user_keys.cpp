// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/policy/user_keys.h"

#include <algorithm>

#include "data/policy/messages.h"

namespace zhitu::policy {

UserKeys::UserKeys(KeyStore& store, const std::string& centre, const std::string& user,
                   PasswordCost cost)
    // The length tells where the user ends, whatever stands in either name.
    : store_(store), name_(std::to_string(user.size()) + ':' + user + '@' + centre), cost_(cost)
{
}

OpenedKey UserKeys::open(std::string_view password) const
{
    const std::optional<Secret> text = store_.load(name_);
    if (!text)
        return {};
    const std::optional<KeyRecord> record = KeyRecord::parse(text->view(), name_);
    if (!record)
        throw KeyError(
            KeyTrouble::Damaged,
            Messages::tr("The key of this account is damaged, or was made by a newer program. It "
                         "was left as it is, and your waiting entries are safe. Update the "
                         "program or restore the keychain from a backup; otherwise ask the "
                         "administrator to remove the key, and what it sealed is fetched anew."));
    OpenedKey opened{KeyAnswer::WrongPassword, record->open(password), record->isWrapped()};
    if (opened.key)
        opened.answer = KeyAnswer::Open;
    return opened;
}

SealKey UserKeys::create(std::string_view password)
{
    if (store_.load(name_))
        throw KeyError(KeyTrouble::Exists,
                       Messages::tr("This account has a key already. It was not replaced: what it "
                                    "sealed could never be read again. Sign in with the password "
                                    "that belongs to it."));
    SealKey key = SealKey::random();
    write(key, password);
    return key;
}

KeyAnswer UserKeys::rewrap(std::string_view oldPassword, std::string_view newPassword)
{
    const OpenedKey opened = open(oldPassword);
    if (opened.key)
        write(*opened.key, newPassword);
    return opened.answer;
}

void UserKeys::remove()
{
    store_.remove(name_);
}

void UserKeys::write(const SealKey& key, std::string_view password)
{
    store_.store(name_, password.empty() ? KeyRecord::bare(key, name_)
                                         : KeyRecord::wrapped(key, name_, password, cost_));
    // Nothing may be sealed with a key that cannot be had again.
    const OpenedKey kept = open(password);
    if (!kept.key || !std::ranges::equal(kept.key->bytes(), key.bytes()))
        throw KeyError(KeyTrouble::Failed,
                       Messages::tr("The key that was just stored cannot be read again, so it is "
                                    "not used. Nothing was sealed with it. Check the keychain, "
                                    "then sign in once more."));
}

} // namespace zhitu::policy
