// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// XML from a stranger, read piece by piece within limits.
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QString>
#include <QXmlStreamReader>

namespace zhitu::tiles {

/// No entities, no document types; bounds for depth, number of elements, texts and time. All of it
/// throws UserError. One thread.
class BoundedXml {
public:
    explicit BoundedXml(const QByteArray& document);

    /// Goes into the next element within the one that is open. \returns whether there is one; else
    /// the open one is closed
    [[nodiscard]] bool next();
    /// Without its prefix.
    [[nodiscard]] QStringView name() const { return xml_.name(); }
    [[nodiscard]] QString attribute(QStringView name) const;
    /// The text of the open element, which is closed by that; of one line, without what cannot be
    /// seen. What is longer than 200 characters is cut.
    [[nodiscard]] QString line();
    /// The same, as it is: for addresses, of at most 4,000 characters.
    [[nodiscard]] QString text();
    /// Closes the open element.
    void skip();

private:
    QXmlStreamReader::TokenType advance();

    QXmlStreamReader xml_;
    QDeadlineTimer deadline_;
    int depth_ = 0;
    int elements_ = 0;
};

/// Of one line and at most 200 characters; without those that turn the direction of the text or
/// cannot be seen.
[[nodiscard]] QString oneLine(QStringView text);

} // namespace zhitu::tiles
