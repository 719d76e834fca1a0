// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Shows whatever is selected, with its neighbours as links.
#pragma once

#include <QTextBrowser>

#include "map/style/palette.h"
#include "widgets/session/cache_session.h"

namespace zhitu::widgets {

/// GUI thread.
class DetailsPanel : public QTextBrowser {
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget* parent = nullptr);

    void show(std::shared_ptr<const Details> details, std::shared_ptr<const map::MapData> mapData,
              std::shared_ptr<const map::MapFigures> figures, map::Theme theme);
    /// What is counted of a division. \param mapData whose grids were counted
    void setFigures(std::shared_ptr<const map::MapData> mapData,
                    std::shared_ptr<const map::MapFigures> figures);
    void clearSelection();
    /// Null where nothing is.
    [[nodiscard]] const std::shared_ptr<const Details>& shown() const noexcept { return details_; }
    /// Renders what is shown again, in the present language and theme.
    void refresh(map::Theme theme);

Q_SIGNALS:
    void linkChosen(const zhitu::domain::Subject& selection);
    /// What is sealed of the case that is shown.
    void revealWanted();
    /// An attachment of the case that is shown.
    void attachmentWanted(qint64 id);
    /// See shown().
    void shownChanged();

private:
    void render();

    std::shared_ptr<const Details> details_;
    std::shared_ptr<const map::MapData> data_;
    std::shared_ptr<const map::MapFigures> figures_;
    map::Theme theme_ = map::Theme::Light;
};

} // namespace zhitu::widgets
