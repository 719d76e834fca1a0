// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/details/details_panel.h"

#include "widgets/details/details_page.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {

DetailsPanel::DetailsPanel(QWidget* parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("details"));
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(kSpace3);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.toString() == kRevealLink)
            Q_EMIT revealWanted();
        else if (url.toString().startsWith(kAttachmentLink))
            Q_EMIT attachmentWanted(url.toString().mid(kAttachmentLink.size()).toLongLong());
        else
            Q_EMIT linkChosen(selectionOf(url.toString()));
    });
}

void DetailsPanel::show(std::shared_ptr<const Details> details,
                        std::shared_ptr<const map::MapData> mapData,
                        std::shared_ptr<const map::MapFigures> figures, map::Theme theme)
{
    details_ = std::move(details);
    data_ = std::move(mapData);
    figures_ = std::move(figures);
    theme_ = theme;
    render();
    Q_EMIT shownChanged();
}

void DetailsPanel::setFigures(std::shared_ptr<const map::MapData> mapData,
                              std::shared_ptr<const map::MapFigures> figures)
{
    data_ = std::move(mapData);
    figures_ = std::move(figures);
    if (details_ && details_->selection.kind == domain::Subject::Kind::Division)
        render();
}

void DetailsPanel::clearSelection()
{
    details_.reset();
    data_.reset();
    figures_.reset();
    render();
    Q_EMIT shownChanged();
}

void DetailsPanel::refresh(map::Theme theme)
{
    theme_ = theme;
    render();
}

void DetailsPanel::render()
{
    setHtml(details_ && data_ ? detailsPage(*details_, *data_, *figures_, theme_)
                              : emptyDetailsPage(theme_));
}

} // namespace zhitu::widgets
