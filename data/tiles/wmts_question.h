// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The question for a WMTS's capabilities, made of what the user pasted.
#pragma once

#include <QString>
#include <QUrl>

namespace zhitu::tiles {

struct WmtsQuestion {
    QUrl url; ///< what is asked; the key appears in it: never show, log or store it
    /// The parameter that carries the user's key: the tiles are asked for with it too. Empty: none.
    QString keyName;
    QString key; ///< empty: it was not in the address
};

/// The address of a capabilities document is asked as it is; that of a service, or of one of its
/// tiles, gets the request that it lacks. A key is recognised by its name (tk, …key, …token); those
/// of 天地图 need one always.
/// Throws UserError that says what is wrong with the address.
[[nodiscard]] WmtsQuestion wmtsQuestion(const QString& typed);

} // namespace zhitu::tiles
