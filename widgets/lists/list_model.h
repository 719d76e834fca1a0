// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A list of any length as a table: only the pages that one looks at are in memory.
#pragma once

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

#include "widgets/lists/cell_text.h"
#include "widgets/lists/list_service.h"

namespace zhitu::widgets {

/// GUI thread. Grouped, the rows of each group follow its heading, where that is open.
class ListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole, ///< bool: the row is a group's heading, with text in column 0
        OpenRole,                   ///< bool: the group is open
        UrgencyRole                 ///< domain::Urgency of a case, as a number
    };

    explicit ListModel(ListService& service, QObject* parent = nullptr);

    /// What is shown from now on; the first rows come at once, the rest while they are counted.
    void show(const lists::ListSpec& spec, std::optional<std::size_t> groupBy);
    /// The columns of a list, without rows yet.
    void clear(lists::ListKind kind);
    /// \param asOf what "overdue" means
    void setData(std::shared_ptr<const map::MapData> mapData, domain::Instant asOf);
    /// It has become later.
    void setTime(domain::Instant asOf);
    [[nodiscard]] const lists::ListSpec& spec() const noexcept { return spec_; }
    [[nodiscard]] std::optional<std::size_t> groupBy() const noexcept { return groupBy_; }

    /// Rows of the list without headings, those in closed groups too; so far, while counting.
    [[nodiscard]] std::int64_t listed() const noexcept;
    [[nodiscard]] bool isCounting() const noexcept { return counting_; }
    /// Null for a heading, and for a row that is not loaded.
    [[nodiscard]] const lists::ListRow* row(int row) const;
    [[nodiscard]] bool isHeading(int row) const;
    void toggleGroup(int row);
    void setAllGroupsOpen(bool open);
    /// Rows that follow each other in the list, headings left out, as a reader finds them.
    struct Stretch {
        lists::ListSpec spec;
        lists::PageKey key;
        std::size_t skip = 0; ///< rows behind the key
        std::size_t count = 0;
    };
    [[nodiscard]] std::vector<Stretch> stretches(int first, int last) const;
    /// All of it in the order in which it is shown: one list, or one for each group.
    [[nodiscard]] std::vector<lists::ListSpec> parts() const;
    /// The row that is loaded and about this; -1: none.
    [[nodiscard]] int loadedRowOf(const domain::Subject& subject) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void countChanged();

private:
    /// The whole list, or one group.
    struct Part {
        lists::ListSpec spec;
        lists::Cell value; ///< of the group
        std::int64_t rows = 0;
        std::vector<lists::PageKey> keys{{}}; ///< where its pages begin; the first always known
        mutable bool keysAsked = false;
        bool open = true;
    };
    struct Place {
        std::size_t part = 0;
        std::int64_t row = -1; ///< in the part; -1: its heading
    };
    [[nodiscard]] Place placeOf(int row) const;
    [[nodiscard]] std::int64_t shownRows(const Part& part) const;
    void layOut();
    void wish(std::size_t part, std::size_t page) const;
    void takePage(std::size_t part, std::size_t page, const ListPage& rows);
    void takeKeys(std::size_t part, const std::vector<lists::PageKey>& keys, std::int64_t rows);
    void takeGroups(const std::vector<lists::Group>& groups);
    void grow(std::size_t part, std::int64_t rows);
    static quint64 pageName(std::size_t part, std::size_t page)
    {
        return (quint64{part} << 40) | page;
    }

    ListService& service_;
    CellText words_;
    lists::ListSpec spec_;
    std::optional<std::size_t> groupBy_;
    int list_ = 0;
    bool counting_ = false;
    std::vector<Part> parts_;
    std::vector<std::int64_t> starts_; ///< row of each part's first; one more at the end
    mutable QCache<quint64, ListPage> pages_;
    mutable QSet<quint64> wished_;
};

} // namespace zhitu::widgets
