// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/central/conninfo.h"

#include <libpq-fe.h>

#include <memory>
#include <sstream>
#include <string_view>

#include "data/central/messages.h"

namespace zhitu::central {
namespace {

struct FreeOptions {
    void operator()(PQconninfoOption* options) const noexcept { PQconninfoFree(options); }
};

std::string quoted(const char* value)
{
    std::string text = "'";
    for (; *value != '\0'; ++value) {
        if (*value == '\'' || *value == '\\')
            text += '\\';
        text += *value;
    }
    return text + "' ";
}

constexpr const char* kVerify = "verify-full";

/// Every host that is named is this computer, by a socket or by its loopback address.
bool staysHere(const PQconninfoOption* option)
{
    std::string hosts;
    for (; option->keyword != nullptr; ++option) {
        const std::string_view keyword = option->keyword;
        if (keyword == "hostaddr" && option->val != nullptr) // decides, whatever the name says
            hosts = option->val;
        else if (keyword == "host" && option->val != nullptr && hosts.empty())
            hosts = option->val;
    }
    std::istringstream each(hosts);
    bool here = !hosts.empty();
    for (std::string host; std::getline(each, host, ',');)
        here = here
               && (host.starts_with('/') || host.starts_with('@') || host == "localhost"
                   || host == "127.0.0.1" || host == "::1");
    return here;
}

} // namespace

// A trailing return type: lupdate takes the function for one of std otherwise.
auto checkedConninfo(const std::string& text) -> std::string
{
    const std::unique_ptr<PQconninfoOption, FreeOptions> options(
        PQconninfoParse(text.c_str(), nullptr)); // its message would repeat the text
    if (!options)
        throw UserError(Messages::tr(
            "This is no address of a centre. Nothing was done. Write it as libpq reads "
            "it, such as “host=centre.example dbname=zhitu user=li” or "
            "“postgresql://li@centre.example/zhitu”."));
    std::string checked;
    bool saysTls = false;
    for (const PQconninfoOption* option = options.get(); option->keyword != nullptr; ++option) {
        if (option->val == nullptr)
            continue;
        const std::string keyword = option->keyword;
        if (*option->dispchar == '*') // libpq marks what has to be hidden
            throw UserError(
                Messages::tr("The address of the centre holds a password, and everybody on this "
                             "computer can see it there. Nothing was done. Leave it out, put it "
                             "into ~/.pgpass (chmod 600), and change it: it has been seen."));
        if (keyword == "sslmode") {
            saysTls = true;
            if (std::string_view(option->val) != kVerify && !staysHere(options.get()))
                throw UserError(
                    Messages::tr("This address would let any computer pass for the centre "
                                 "(sslmode). Nothing was done. Leave sslmode out: over a network "
                                 "the centre has to prove its name. Name its root certificate by "
                                 "sslrootcert."));
        }
        checked += keyword + '=' + quoted(option->val);
    }
    // Said in the address it holds against the environment and a service file.
    return saysTls ? checked : checked + "sslmode=" + quoted(kVerify);
}

} // namespace zhitu::central
