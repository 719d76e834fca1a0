// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alarms/alarm_model.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace zhitu::widgets {
namespace {

struct Key {
    domain::AlarmKind kind;
    std::int64_t caseId;
    std::int64_t since;
    std::string conflict;

    friend bool operator==(const Key&, const Key&) = default;
};
struct KeyHash {
    std::size_t operator()(const Key& key) const noexcept
    {
        return std::hash<std::int64_t>()(key.caseId * 31 + key.since)
               ^ (std::hash<std::string>()(key.conflict) + static_cast<std::size_t>(key.kind));
    }
};
using Places = std::unordered_map<Key, int, KeyHash>;

Key keyOf(const AlarmLine& line)
{
    return {line.alarm.kind, line.alarm.caseId, line.alarm.since.time_since_epoch().count(),
            line.conflict};
}

Places placesOf(const std::vector<AlarmLine>& lines)
{
    Places places;
    for (std::size_t i = 0; i < lines.size(); ++i)
        places.emplace(keyOf(lines[i]), static_cast<int>(i));
    return places;
}

QString textOf(const AlarmLine& line)
{
    QString text = kindText(line) + QStringLiteral(", ") + sinceText(line) + QStringLiteral(", ")
                   + QString::fromStdString(line.alarm.title);
    if (const QString mark = markText(line.alarm); !mark.isEmpty())
        text += QStringLiteral(", ") + mark;
    return text;
}

} // namespace

void AlarmModel::removeMissing(const std::vector<AlarmLine>& lines)
{
    const Places stay = placesOf(lines);
    for (int last = rowCount() - 1; last >= 0;) {
        if (stay.contains(keyOf(lines_[static_cast<std::size_t>(last)]))) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !stay.contains(keyOf(lines_[static_cast<std::size_t>(first - 1)])))
            --first;
        beginRemoveRows({}, first, last);
        lines_.erase(lines_.begin() + first, lines_.begin() + last + 1);
        endRemoveRows();
        last = first - 1;
    }
}

void AlarmModel::update(int row, AlarmLine line)
{
    AlarmLine& present = lines_[static_cast<std::size_t>(row)];
    const bool same = textOf(present) == textOf(line) && present.rings == line.rings;
    present = std::move(line);
    if (!same)
        Q_EMIT dataChanged(index(row), index(row));
}

void AlarmModel::setLines(std::vector<AlarmLine> lines)
{
    removeMissing(lines);
    const Places places = placesOf(lines_);
    for (int row = 0; row < static_cast<int>(lines.size()); ++row) {
        AlarmLine& line = lines[static_cast<std::size_t>(row)];
        if (row < rowCount() && lines_[static_cast<std::size_t>(row)].isSame(line)) {
            update(row, std::move(line));
            continue;
        }
        if (places.contains(keyOf(line))) { // further down
            int from = row + 1;
            while (!lines_[static_cast<std::size_t>(from)].isSame(line))
                ++from;
            beginMoveRows({}, from, from, {}, row);
            std::rotate(lines_.begin() + row, lines_.begin() + from, lines_.begin() + from + 1);
            endMoveRows();
            update(row, std::move(line));
            continue;
        }
        beginInsertRows({}, row, row);
        lines_.insert(lines_.begin() + row, std::move(line));
        endInsertRows();
    }
}

int AlarmModel::rowOf(const AlarmLine& line) const
{
    const auto found =
        std::ranges::find_if(lines_, [&](const AlarmLine& other) { return other.isSame(line); });
    return found == lines_.end() ? -1 : static_cast<int>(found - lines_.begin());
}

int AlarmModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

QVariant AlarmModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AlarmLine& line = lines_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(line.alarm.title);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return textOf(line);
    default:
        return {};
    }
}

void AlarmModel::retranslate()
{
    if (!lines_.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace zhitu::widgets
