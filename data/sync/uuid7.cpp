// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/uuid7.h"

#include <QRandomGenerator>
#include <QUuid>
#include <chrono>

namespace zhitu::sync {

std::string makeUuid7()
{
    using namespace std::chrono;
    const auto ms = static_cast<std::uint64_t>(
        duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
    const std::uint64_t random = QRandomGenerator::system()->generate64();
    const std::uint64_t more = QRandomGenerator::system()->generate64();
    const auto byte = [](std::uint64_t value, int shift) {
        return static_cast<uchar>(value >> shift);
    };
    const QUuid uuid(static_cast<uint>(ms >> 16), static_cast<ushort>(ms),
                     static_cast<ushort>(0x7000 | (random & 0x0FFF)),
                     static_cast<uchar>(0x80 | (byte(more, 56) & 0x3F)), byte(more, 48),
                     byte(more, 40), byte(more, 32), byte(more, 24), byte(more, 16), byte(more, 8),
                     byte(more, 0));
    return uuid.toString(QUuid::WithoutBraces).toStdString();
}

} // namespace zhitu::sync
