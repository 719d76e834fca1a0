// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The one exception type whose message is fit for the user.
#pragma once

#include <QString>
#include <exception>

namespace zhitu {

/// Thrown where something outside our control fails; caught at a border that can tell the user.
/// The message says, in the user's language, what happened, what is safe and what to do.
class UserError : public std::exception {
public:
    explicit UserError(QString message) : message_(std::move(message)), bytes_(message_.toUtf8()) {}

    [[nodiscard]] const QString& message() const noexcept { return message_; }
    [[nodiscard]] const char* what() const noexcept override { return bytes_.constData(); }

private:
    QString message_;
    QByteArray bytes_;
};

} // namespace zhitu
