// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/store_option.h"

#include <QCoreApplication>

#include "data/cache/store.h"
#include "data/paths.h"
#include "data/policy/file_key_store.h"
#include "data/policy/key_making.h"
#include "data/policy/keychain_store.h"
#include "data/policy/user_keys.h"
#include "data/sync/user_sealer.h"
#include "data/user_error.h"

namespace zhitu::app {
namespace {
namespace fs = std::filesystem;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::StoreOption)
};

} // namespace

void addStoreOptions(QCommandLineParser& parser)
{
    parser.addOptions({{QStringLiteral("store"), {}, QStringLiteral("FOLDER")},
                       {QStringLiteral("key-folder"), {}, QStringLiteral("FOLDER")}});
}

// Trailing return types: lupdate loses the namespace otherwise.
auto sealerFor(const QCommandLineParser& parser, const fs::path& store)
    -> std::shared_ptr<const sync::Sealer>
{
    std::unique_ptr<policy::KeyStore> keys;
    if (parser.isSet(QStringLiteral("key-folder")))
        keys = std::make_unique<policy::FileKeyStore>(
            pathFrom(parser.value(QStringLiteral("key-folder"))));
    else
        keys = std::make_unique<policy::KeychainStore>();
    policy::UserKeys user(*keys, "store", fs::absolute(store).lexically_normal().string());
    policy::OpenedKey opened = user.open({});
    if (opened.answer == policy::KeyAnswer::Absent)
        opened = policy::makeKeyOnce(user, {}, {.folder = cache::CacheStore(store).folder()});
    if (!opened.key)
        throw UserError(
            Texts::tr("The key of this store is guarded by a password; open it in the window."));
    return std::make_shared<sync::UserSealer>(std::move(*opened.key));
}

} // namespace zhitu::app
