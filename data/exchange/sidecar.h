// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// FILE.meta.json: what an exported file is, so that it can be understood years later.
#pragma once

#include <QByteArray>

#include "data/exchange/layer_export.h"
#include "data/exchange/layer_writer.h"

namespace zhitu::exchange {

struct SidecarFacts {
    const LayerExport& wanted;
    const LayerExported& done;
    const LayerHead& head;
    const CacheOrigin& origin;
    QStringList filterWords;
    QString operation; ///< of PROJ
    bool synthetic = false;
};

/// JSON, indented. Names are English and stay as they are; sentences are in the user's language.
[[nodiscard]] QByteArray sidecarText(const SidecarFacts& facts);

/// Who may have the file, in the user's language.
[[nodiscard]] QString licenceOf(const CacheOrigin& origin);

} // namespace zhitu::exchange
