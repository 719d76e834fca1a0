// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// zhitu-reader: opens one file that somebody wants to import, and says on standard output what is
/// in it (see data/import/wire.h). It gives up its rights first: whatever the file makes of it, it
/// can do no more than answer. Started by the other two programs, not by people.
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdio>
#include <string_view>

#include "data/import/sandbox.h"
#include "data/import/source_reader.h"

using namespace zhitu::import;

namespace {

/// Whoever asked may have gone away: then there is nothing left to do.
void write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written =
            ::write(STDOUT_FILENO, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            ::_exit(1);
        bytes = bytes.sliced(written);
    }
}

template <class Number>
bool read(std::string_view text, Number& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

} // namespace

int main(int argc, char* argv[])
{
    int format = 0;
    Source wanted;
    if (argc != 6 || !read(argv[2], format) || format < 0
        || format > static_cast<int>(SourceFormat::Kml) || !read(argv[5], wanted.most)) {
        std::fputs("zhitu-reader is started by zhitu and zhituctl.\n", stderr);
        return 2;
    }
    try {
        enterSandbox();
        wanted.file = argv[1];
        wanted.format = static_cast<SourceFormat>(format);
        wanted.encoding = QString::fromUtf8(argv[3]);
        wanted.layer = QString::fromUtf8(argv[4]);
        openSource(wanted, [](const SourceMessage& message) { write(framed(message)); });
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    // Without the libraries' own farewells: they would only give back what goes with the process.
    std::fflush(nullptr);
    ::_exit(0);
}
