// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/picture_kind.h"

#include "data/tiles/messages.h"

namespace zhitu::tiles {

bool beginsLikePicture(const QByteArray& bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff")
           || (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP");
}

QString problemNoPicture()
{
    return Messages::tr("The base map's source answers with something that is no picture.");
}

} // namespace zhitu::tiles
