// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/print/band_writer.h"

#include "data/paths.h"
#include "data/user_error.h"
#include "map/print/messages.h"

namespace zhitu::map {

void throwNotWritten(const std::filesystem::path& file, const QString& reason)
{
    throw UserError(PrintMessages::tr("“%1” could not be written (%2). No part of it was left "
                                      "behind. Make room on the disk or choose another folder, "
                                      "then export again.")
                        .arg(shown(file), reason));
}

} // namespace zhitu::map
