// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Takes out of a text what tells who and where somebody is.
#pragma once

#include <QRegularExpression>
#include <QString>

namespace zhitu::support {

/// What would name the user. Empty members are not looked for.
struct Identity {
    QString home; ///< absolute path
    QString user;
    QString fullName;
    QString host;

    /// Of the account that runs the program.
    [[nodiscard]] static Identity ofThisAccount();
};

/// Any thread. What is taken out leaves a mark in its place, so that a reader knows.
class Scrubber {
public:
    explicit Scrubber(const Identity& identity = Identity::ofThisAccount());

    /// For a text of ours that stays on this computer: the home folder becomes ~; no account or
    /// computer name, password, address, telephone, identity number or coordinate.
    [[nodiscard]] QString kept(const QString& text) const;
    /// For what the user wrote to be sent: also no long number and no file name.
    [[nodiscard]] QString written(const QString& text) const;
    /// For a text of ours that is sent: also nothing of what stands in quotation marks, where names
    /// and titles stand.
    [[nodiscard]] QString sent(const QString& text) const;
    /// For facts that we put together ourselves: only the home folder and the names.
    [[nodiscard]] QString unnamed(const QString& text) const;

private:
    QString home_;
    QRegularExpression names_;
};

} // namespace zhitu::support
