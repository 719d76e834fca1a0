// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists/list_model.h"

#include <QLocale>
#include <algorithm>

namespace zhitu::widgets {
namespace {

constexpr int kPagesKept = 96;
constexpr auto kPageRows = static_cast<std::int64_t>(lists::kPageRows);

} // namespace

ListModel::ListModel(ListService& service, QObject* parent)
    : QAbstractTableModel(parent), service_(service), starts_{0}, pages_(kPagesKept)
{
    const auto current = [this](int list) { return list == list_; };
    connect(&service_, &ListService::pageReady, this,
            [this, current](int list, std::size_t part, std::size_t page, const ListPage& rows) {
                if (current(list))
                    takePage(part, page, rows);
            });
    connect(&service_, &ListService::pageDropped, this,
            [this, current](int list, std::size_t part, std::size_t page) {
                if (current(list))
                    wished_.remove(pageName(part, page));
            });
    connect(&service_, &ListService::scanFailed, this, [this, current](int list, std::size_t part) {
        if (!current(list))
            return;
        counting_ = false;
        if (part < parts_.size())
            parts_[part].keysAsked = false;
        Q_EMIT countChanged();
    });
    connect(&service_, &ListService::keysReady, this,
            [this, current](int list, std::size_t part, const std::vector<lists::PageKey>& keys,
                            std::int64_t rows) {
                if (current(list))
                    takeKeys(part, keys, rows);
            });
    connect(&service_, &ListService::counted, this,
            [this, current](int list, std::size_t part, std::int64_t rows) {
                if (!current(list))
                    return;
                counting_ = counting_ && groupBy_.has_value();
                grow(part, rows);
            });
    connect(&service_, &ListService::groupsReady, this,
            [this, current](int list, const std::vector<lists::Group>& groups) {
                if (current(list))
                    takeGroups(groups);
            });
}

void ListModel::setData(std::shared_ptr<const map::MapData> mapData, domain::Instant asOf)
{
    beginResetModel();
    words_ = CellText(std::move(mapData), asOf);
    endResetModel();
}

void ListModel::setTime(domain::Instant asOf)
{
    words_.setTime(asOf);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ListModel::clear(lists::ListKind kind)
{
    beginResetModel();
    spec_ = {};
    spec_.kind = kind;
    groupBy_.reset();
    list_ = service_.begin();
    parts_.clear();
    layOut();
    endResetModel();
}

void ListModel::show(const lists::ListSpec& spec, std::optional<std::size_t> groupBy)
{
    beginResetModel();
    spec_ = spec;
    groupBy_ = groupBy;
    list_ = service_.begin();
    counting_ = true;
    pages_.clear();
    wished_.clear();
    parts_.clear();
    if (groupBy_) {
        service_.askGroups(list_, spec_, *groupBy_);
    } else {
        parts_.push_back({spec_, {}, 0});
        parts_.front().keysAsked = true;
        wish(0, 0);
        service_.askKeys(list_, spec_, 0);
    }
    layOut();
    endResetModel();
    Q_EMIT countChanged();
}

std::int64_t ListModel::listed() const noexcept
{
    std::int64_t sum = 0;
    for (const Part& part : parts_)
        sum += part.rows;
    return sum;
}

std::int64_t ListModel::shownRows(const Part& part) const
{
    return (groupBy_ ? 1 : 0) + (part.open ? part.rows : 0);
}

void ListModel::layOut()
{
    starts_.assign(1, 0);
    for (const Part& part : parts_)
        starts_.push_back(starts_.back() + shownRows(part));
}

ListModel::Place ListModel::placeOf(int row) const
{
    const auto behind = std::ranges::upper_bound(starts_, std::int64_t{row});
    const auto part = static_cast<std::size_t>(behind - starts_.begin()) - 1;
    return {part, row - starts_[part] - (groupBy_ ? 1 : 0)};
}

bool ListModel::isHeading(int row) const
{
    return groupBy_ && row >= 0 && row < rowCount() && placeOf(row).row < 0;
}

const lists::ListRow* ListModel::row(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Place at = placeOf(row);
    if (at.row < 0)
        return nullptr;
    const auto page = static_cast<std::size_t>(at.row / kPageRows);
    if (const ListPage* rows = pages_.object(pageName(at.part, page))) {
        const auto inPage = static_cast<std::size_t>(at.row % kPageRows);
        return inPage < (*rows)->size() ? &(**rows)[inPage] : nullptr;
    }
    wish(at.part, page);
    return nullptr;
}

void ListModel::wish(std::size_t part, std::size_t page) const
{
    const Part& of = parts_[part];
    if (page >= of.keys.size()) { // its beginning is not known yet: rows are still gone over
        if (!of.keysAsked) {
            of.keysAsked = true;
            service_.askKeys(list_, of.spec, part);
        }
        return;
    }
    if (const quint64 name = pageName(part, page); !wished_.contains(name)) {
        wished_.insert(name);
        service_.askPage(list_, of.spec, of.keys[page], part, page);
    }
}

void ListModel::takePage(std::size_t part, std::size_t page, const ListPage& rows)
{
    wished_.remove(pageName(part, page));
    pages_.insert(pageName(part, page), new ListPage(rows));
    if (!groupBy_ && page == 0) // there before anything is counted
        grow(0, std::max(parts_[0].rows, static_cast<std::int64_t>(rows->size())));
    const std::int64_t first =
        starts_[part] + (groupBy_ ? 1 : 0) + static_cast<std::int64_t>(page) * kPageRows;
    const std::int64_t last =
        std::min(first + static_cast<std::int64_t>(rows->size()), starts_[part + 1]) - 1;
    if (last >= first)
        Q_EMIT dataChanged(index(static_cast<int>(first), 0),
                           index(static_cast<int>(last), columnCount() - 1));
}

void ListModel::takeKeys(std::size_t part, const std::vector<lists::PageKey>& keys,
                         std::int64_t rows)
{
    parts_[part].keys.insert(parts_[part].keys.end(), keys.begin(), keys.end());
    if (!groupBy_)
        grow(part, rows);
    else // what was wished for in vain is looked at again
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

/// Only the ungrouped list grows: a group's rows are counted before it is shown.
void ListModel::grow(std::size_t part, std::int64_t rows)
{
    const std::int64_t before = parts_[part].rows;
    if (!groupBy_ && rows > before) {
        beginInsertRows({}, static_cast<int>(before), static_cast<int>(rows) - 1);
        parts_[part].rows = rows;
        layOut();
        endInsertRows();
    }
    Q_EMIT countChanged();
}

void ListModel::takeGroups(const std::vector<lists::Group>& groups)
{
    beginResetModel();
    constexpr std::size_t fewGroups = 3; // more are closed at first: one sees what there is
    for (const lists::Group& group : groups) {
        Part part{spec_, group.value, group.rows};
        part.spec.only = {*groupBy_, group.value};
        part.open = groups.size() <= fewGroups;
        parts_.push_back(std::move(part));
    }
    counting_ = false;
    layOut();
    endResetModel();
    Q_EMIT countChanged();
}

void ListModel::toggleGroup(int row)
{
    if (!isHeading(row))
        return;
    Part& part = parts_[placeOf(row).part];
    if (part.rows > 0 && part.open) {
        beginRemoveRows({}, row + 1, row + static_cast<int>(part.rows));
        part.open = false;
        layOut();
        endRemoveRows();
    } else if (part.rows > 0) {
        beginInsertRows({}, row + 1, row + static_cast<int>(part.rows));
        part.open = true;
        layOut();
        endInsertRows();
    }
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void ListModel::setAllGroupsOpen(bool open)
{
    beginResetModel();
    for (Part& part : parts_)
        part.open = open;
    layOut();
    endResetModel();
}

std::vector<ListModel::Stretch> ListModel::stretches(int first, int last) const
{
    std::vector<Stretch> found;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        const Part& part = parts_[i];
        const std::int64_t begin = starts_[i] + (groupBy_ ? 1 : 0);
        const std::int64_t from = std::max(begin, std::int64_t{first}) - begin;
        const std::int64_t behind = std::min(starts_[i + 1], std::int64_t{last} + 1) - begin;
        if (!part.open || behind <= from)
            continue;
        const auto page =
            std::min(static_cast<std::size_t>(from / kPageRows), part.keys.size() - 1);
        found.push_back({part.spec, part.keys[page],
                         static_cast<std::size_t>(from) - page * lists::kPageRows,
                         static_cast<std::size_t>(behind - from)});
    }
    return found;
}

std::vector<lists::ListSpec> ListModel::parts() const
{
    std::vector<lists::ListSpec> specs;
    for (const Part& part : parts_)
        specs.push_back(part.spec);
    return specs;
}

int ListModel::loadedRowOf(const domain::Subject& subject) const
{
    for (const quint64 name : pages_.keys()) {
        const auto part = static_cast<std::size_t>(name >> 40);
        const auto page = static_cast<std::int64_t>(name & ((quint64{1} << 40) - 1));
        if (part >= parts_.size() || !parts_[part].open)
            continue;
        const ListPage& rows = *pages_.object(name);
        const auto found = std::ranges::find(*rows, subject, &lists::ListRow::subject);
        if (found != rows->end())
            return static_cast<int>(starts_[part] + (groupBy_ ? 1 : 0) + page * kPageRows
                                    + (found - rows->begin()));
    }
    return -1;
}

int ListModel::rowCount(const QModelIndex& parent) const
{
    constexpr std::int64_t most = std::numeric_limits<int>::max();
    return parent.isValid() ? 0 : static_cast<int>(std::min(starts_.back(), most));
}

int ListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lists::columnsOf(spec_.kind).size());
}

QVariant ListModel::data(const QModelIndex& at, int role) const
{
    if (!at.isValid())
        return {};
    const Place place = placeOf(at.row());
    if (place.row < 0) {
        const Part& part = parts_[place.part];
        if (role == HeadingRole)
            return true;
        if (role == OpenRole)
            return part.open;
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        const lists::ListColumn& column = lists::columnsOf(spec_.kind)[*groupBy_];
        const QString value = words_.text(column.type, part.value);
        return tr("%1: %2").arg(titleOf(spec_.kind, column), value.isEmpty() ? tr("none") : value)
               + QStringLiteral("  ·  ") + QLocale().toString(part.rows);
    }
    const lists::ListColumn& column =
        lists::columnsOf(spec_.kind)[static_cast<std::size_t>(at.column())];
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter
                        | (column.type == lists::CellType::Count
                                   || column.type == lists::CellType::SquareKilometres
                               ? Qt::AlignRight
                               : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != UrgencyRole
        && role != Qt::ToolTipRole)
        return {};
    const lists::ListRow* record = row(at.row());
    if (record == nullptr)
        return role == Qt::DisplayRole && at.column() == 0 ? QVariant(QStringLiteral("…"))
                                                           : QVariant();
    const domain::Urgency urgency = words_.urgency(spec_.kind, *record);
    if (role == UrgencyRole)
        return static_cast<int>(urgency);
    const QString text =
        words_.text(column.type, record->cells[static_cast<std::size_t>(at.column())]);
    // Said in words and by a sign, not by colour alone.
    if (column.id != "deadline")
        return text;
    return urgency == domain::Urgency::Late    ? tr("⚠ %1 overdue").arg(text)
           : urgency == domain::Urgency::Close ? tr("◔ %1 close").arg(text)
                                               : text;
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return titleOf(spec_.kind, lists::columnsOf(spec_.kind)[static_cast<std::size_t>(section)]);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    return {};
}

} // namespace zhitu::widgets
