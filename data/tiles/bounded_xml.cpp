// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/bounded_xml.h"

#include <chrono>

#include "data/tiles/messages.h"
#include "data/user_error.h"

namespace zhitu::tiles {
namespace {

constexpr int kMostDepth = 32; ///< a layer's deepest element is in the tenth
constexpr int kMostElements = 2'000'000;
constexpr qsizetype kMostText = 4000;
constexpr qsizetype kMostLine = 200;
constexpr auto kPatience = std::chrono::seconds(10);
/// Qt compares each attribute of an element with all the others.
constexpr qsizetype kMostTag = 4096;

[[noreturn]] void refuseSize()
{
    throw UserError(Messages::tr("The answer is larger or more deeply nested than a list of layers "
                                 "can be. It was not read on."));
}

/// Bytes from a “<” to the next “>”, but for comments and plain text.
void checkTags(const QByteArray& document)
{
    for (qsizetype at = 0; (at = document.indexOf('<', at)) >= 0;) {
        const QByteArrayView rest = QByteArrayView(document).sliced(at);
        const qsizetype end = document.indexOf('>', at);
        if ((end < 0 ? document.size() : end) - at > kMostTag && !rest.startsWith("<!--")
            && !rest.startsWith("<![CDATA["))
            refuseSize();
        if (end < 0)
            return;
        at = end;
    }
}

} // namespace

BoundedXml::BoundedXml(const QByteArray& document) : xml_(document), deadline_(kPatience)
{
    checkTags(document);
}

QXmlStreamReader::TokenType BoundedXml::advance()
{
    const auto token = xml_.readNext();
    switch (token) {
    case QXmlStreamReader::DTD:
        if (xml_.dtdName().compare(u"html", Qt::CaseInsensitive) == 0)
            throw UserError(Messages::tr("A web page answers at this address, no list of layers. "
                                         "Check the address."));
        [[fallthrough]];
    case QXmlStreamReader::EntityReference:
        throw UserError(Messages::tr("The answer declares a document type or entities, which no "
                                     "list of layers needs. It was not read on."));
    case QXmlStreamReader::StartElement:
        if (++depth_ > kMostDepth || ++elements_ > kMostElements || deadline_.hasExpired())
            refuseSize();
        break;
    case QXmlStreamReader::EndElement:
        --depth_;
        break;
    case QXmlStreamReader::Invalid:
        throw UserError(Messages::tr("The answer is damaged, or no XML, in line %1. Ask again; if "
                                     "it stays so, tell whoever runs the server.")
                            .arg(xml_.lineNumber()));
    default:
        break;
    }
    return token;
}

bool BoundedXml::next()
{
    for (;;) {
        const auto token = advance();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::EndDocument)
            return false;
    }
}

QString BoundedXml::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute& one : xml_.attributes())
        if (one.name() == name)
            return one.value().toString();
    return {};
}

QString BoundedXml::line()
{
    return oneLine(text());
}

QString BoundedXml::text()
{
    QString text;
    for (const int open = depth_; depth_ >= open;)
        if (advance() == QXmlStreamReader::Characters && depth_ == open) {
            if (text.size() + xml_.text().size() > kMostText)
                refuseSize();
            text += xml_.text();
        }
    return text.trimmed();
}

void BoundedXml::skip()
{
    for (const int open = depth_; depth_ >= open;)
        advance();
}

QString oneLine(QStringView text)
{
    QString seen;
    for (const QChar c : text)
        if (c.isSpace() || c.isPrint() || c.isSurrogate())
            seen += c;
    return seen.simplified().left(kMostLine);
}

} // namespace zhitu::tiles
