// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/wire.h"

#include <QCborArray>
#include <QCborValue>
#include <QtEndian>
#include <stdexcept>

namespace zhitu::import {
namespace {

enum Kind : int { kHead = 1, kRows, kEnd, kFailure };
constexpr qsizetype kLengthBytes = 4;

QCborArray toCbor(const SourceHead& head)
{
    return {kHead,          QCborArray::fromStringList(head.layers),
            head.layer,     QCborArray::fromStringList(head.fields),
            head.encoding,  head.guessed,
            head.hasShapes, head.epsg,
            head.crsName,   head.firstLine};
}

QCborArray toCbor(const SourceRows& rows)
{
    QCborArray all;
    for (const SourceRow& row : rows) {
        QCborArray values;
        for (const auto& value : row.values)
            values.append(value ? QCborValue(*value) : QCborValue(nullptr));
        all.append(QCborArray{qint64{row.line}, values, static_cast<int>(row.state), row.wkb});
    }
    return {kRows, all};
}

QCborArray toCbor(const SourceEnd& end)
{
    return {kEnd, qint64{end.rows}};
}

QCborArray toCbor(const SourceFailure& failure)
{
    return {kFailure, static_cast<int>(failure.trouble), qint64{failure.line}, failure.detail};
}

[[noreturn]] void refuse()
{
    throw std::runtime_error("the reader of files said what it never says");
}

void require(bool condition)
{
    if (!condition)
        refuse();
}

qint64 number(const QCborValue& value, qint64 least, qint64 most)
{
    require(value.isInteger() && value.toInteger() >= least && value.toInteger() <= most);
    return value.toInteger();
}

QString text(const QCborValue& value, qsizetype most = kMostValueBytes)
{
    require(value.isString());
    QString read = value.toString();
    require(read.size() <= most);
    return read;
}

QStringList texts(const QCborValue& value, qsizetype most)
{
    require(value.isArray() && value.toArray().size() <= most);
    QStringList all;
    for (const QCborValue one : value.toArray())
        all.append(text(one));
    return all;
}

SourceHead headFrom(const QCborArray& from)
{
    require(from.size() == 10 && from[5].isBool() && from[6].isBool());
    SourceHead head;
    head.layers = texts(from[1], kMostLayers);
    head.layer = text(from[2]);
    head.fields = texts(from[3], kMostFields);
    head.encoding = text(from[4]);
    head.guessed = from[5].toBool();
    head.hasShapes = from[6].toBool();
    head.epsg = static_cast<int>(number(from[7], 0, 1'000'000));
    head.crsName = text(from[8]);
    head.firstLine = static_cast<int>(number(from[9], 1, 2));
    return head;
}

SourceRow rowFrom(const QCborValue& value)
{
    const QCborArray from = value.toArray();
    require(from.size() == 4 && from[1].isArray() && from[3].isByteArray());
    SourceRow row;
    row.line = number(from[0], 1, kMostRows + 1);
    const QCborArray values = from[1].toArray();
    require(values.size() <= kMostFields);
    row.values.reserve(static_cast<std::size_t>(values.size()));
    for (const QCborValue one : values)
        row.values.push_back(one.isNull() ? std::nullopt : std::optional(text(one)));
    row.state = static_cast<ShapeState>(number(from[2], 0, static_cast<int>(ShapeState::Broken)));
    row.wkb = from[3].toByteArray();
    require(row.wkb.size() <= kMostShapeBytes);
    return row;
}

SourceMessage messageFrom(const QByteArray& bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    require(error.error == QCborError::NoError && value.isArray());
    const QCborArray from = value.toArray();
    require(!from.isEmpty());
    switch (number(from[0], kHead, kFailure)) {
    case kHead:
        return headFrom(from);
    case kRows: {
        require(from.size() == 2 && from[1].isArray());
        SourceRows rows;
        for (const QCborValue one : from[1].toArray())
            rows.push_back(rowFrom(one));
        return rows;
    }
    case kEnd:
        require(from.size() == 2);
        return SourceEnd{number(from[1], 0, kMostRows)};
    default:
        require(from.size() == 4);
        return SourceFailure{
            static_cast<SourceTrouble>(number(from[1], 0, static_cast<int>(SourceTrouble::Broken))),
            number(from[2], 0, kMostRows + 1), text(from[3])};
    }
}

} // namespace

QByteArray framed(const SourceMessage& message)
{
    const QByteArray content =
        std::visit([](const auto& one) { return toCbor(one).toCborValue().toCbor(); }, message);
    QByteArray frame(kLengthBytes, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(content.size()), frame.data());
    return frame + content;
}

std::optional<SourceMessage> FrameReader::next()
{
    if (waiting_.size() - at_ < kLengthBytes)
        return std::nullopt;
    const auto length = qsizetype{qFromBigEndian<quint32>(waiting_.constData() + at_)};
    require(length > 0 && length <= kMostFrameBytes);
    if (waiting_.size() - at_ < kLengthBytes + length)
        return std::nullopt;
    const QByteArray content = waiting_.mid(at_ + kLengthBytes, length);
    at_ += kLengthBytes + length;
    if (at_ > waiting_.size() / 2) {
        waiting_.remove(0, at_);
        at_ = 0;
    }
    return messageFrom(content);
}

} // namespace zhitu::import
