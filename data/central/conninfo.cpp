// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/central/conninfo.h"

#include <libpq-fe.h>

#include <cstdlib>
#include <memory>

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
    bool saysTls = std::getenv("PGSSLMODE") != nullptr || std::getenv("PGSERVICE") != nullptr;
    for (const PQconninfoOption* option = options.get(); option->keyword != nullptr; ++option) {
        if (option->val == nullptr)
            continue;
        const std::string keyword = option->keyword;
        if (*option->dispchar == '*') // libpq marks what has to be hidden
            throw UserError(
                Messages::tr("The address of the centre holds a password, and everybody on this "
                             "computer can see it there. Nothing was done. Leave it out, put it "
                             "into ~/.pgpass (chmod 600), and change it: it has been seen."));
        saysTls = saysTls || keyword == "sslmode" || keyword == "service";
        checked += keyword + '=' + quoted(option->val);
    }
    return saysTls ? checked : checked + "sslmode='verify-full'";
}

} // namespace zhitu::central
