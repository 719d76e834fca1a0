// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/search_dialog.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include "widgets/look/clear_button.h"
#include "widgets/look/theme.h"
#include "widgets/search/hit_delegate.h"

namespace zhitu::widgets {
namespace {

constexpr QSize kSize(640, 520);
constexpr int kPage = 6; // rows that Page Up and Page Down move by

} // namespace

SearchDialog::SearchDialog(SearchService& service, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), service_(service),
      model_(new HitModel(this)), line_(new QLineEdit), list_(new QListView), hint_(new QLabel)
{
    setObjectName(QStringLiteral("searchDialog"));
    line_->setObjectName(QStringLiteral("searchLine"));
    addClearButton(*line_);
    line_->installEventFilter(this);
    list_->setObjectName(QStringLiteral("searchHits"));
    list_->setModel(model_);
    list_->setItemDelegate(new HitDelegate(list_));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hint_->setObjectName(QStringLiteral("searchHint"));
    hint_->setForegroundRole(QPalette::PlaceholderText);
    hint_->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace4, kSpace4, kSpace4, kSpace3);
    layout->setSpacing(kSpace2);
    layout->addWidget(line_);
    layout->addWidget(list_, 1);
    layout->addWidget(hint_);
    resize(kSize);

    connect(line_, &QLineEdit::textChanged, this, [this](const QString& text) {
        error_.clear();
        if (text.trimmed().isEmpty())
            show(text, nullptr);
        else
            service_.ask(text);
    });
    connect(list_, &QListView::clicked, this, &SearchDialog::choose);
    connect(&service_, &SearchService::answered, this, &SearchDialog::show);
    connect(&service_, &SearchService::failed, this, [this](const QString& message) {
        error_ = message;
        refreshHint();
    });
    connect(&service_, &SearchService::indexing, this, [this](double share) {
        indexed_ = share;
        refreshHint();
        if (share >= 1 && !line_->text().trimmed().isEmpty())
            service_.ask(line_->text());
    });
    retranslate();
}

void SearchDialog::setData(std::shared_ptr<const map::MapData> mapData)
{
    data_ = std::move(mapData);
    show(QString(), nullptr);
    line_->clear();
}

void SearchDialog::popUp()
{
    if (const QWidget* window = parentWidget()) {
        const QPoint top = window->mapToGlobal(QPoint(window->width() / 2, 0));
        QDialog::move(top.x() - width() / 2, top.y() + 2 * kSpace4 + 2 * kSpace4);
    }
    QDialog::show();
    raise();
    activateWindow();
    line_->setFocus();
    line_->selectAll();
}

void SearchDialog::show(const QString& query, const std::shared_ptr<const search::Answer>& answer)
{
    if (answer && query != line_->text())
        return; // an answer to what is no longer asked
    answer_ = answer;
    model_->setAnswer(answer, data_);
    list_->setCurrentIndex(model_->index(model_->nextHit(0, 1)));
    list_->scrollToTop();
    refreshHint();
}

void SearchDialog::move(int step)
{
    const int direction = step > 0 ? 1 : -1;
    int row = list_->currentIndex().row();
    for (int i = 0; i < std::abs(step); ++i) {
        const int next = model_->nextHit(row + direction, direction);
        if (next < 0)
            break;
        row = next;
    }
    list_->setCurrentIndex(model_->index(row));
    if (model_->nextHit(row - 1, -1) < 0)
        list_->scrollToTop(); // with the first heading
}

void SearchDialog::choose(const QModelIndex& index)
{
    if (const search::Hit* hit = model_->hit(index.row())) {
        const search::Hit copy = *hit;
        hide();
        Q_EMIT chosen(copy);
    }
}

bool SearchDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == line_ && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_PageDown:
            move(kPage);
            return true;
        case Qt::Key_PageUp:
            move(-kPage);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(list_->currentIndex());
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SearchDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SearchDialog::retranslate()
{
    setWindowTitle(tr("Search"));
    line_->setPlaceholderText(
        tr("Name, pinyin initials, code, case number, address or coordinate"));
    line_->setAccessibleName(tr("Search"));
    list_->setAccessibleName(tr("Results"));
    model_->retranslate();
    refreshHint();
}

void SearchDialog::refreshHint()
{
    if (!error_.isEmpty())
        hint_->setText(error_);
    else if (!data_)
        hint_->setText(tr("No data is open yet: open the demo district or a cache first."));
    else if (indexed_ < 1)
        hint_->setText(
            tr("Names are being made searchable: %1 %. Codes, numbers and coordinates are "
               "found already.")
                .arg(static_cast<int>(indexed_ * 100)));
    else if (answer_ && answer_->hits.empty())
        hint_->setText(
            tr("Nothing found. Part of a name, pinyin initials, a code or a number will do."));
    else
        hint_->setText(tr("↑ ↓ choose · Enter go there · Esc close"));
}

} // namespace zhitu::widgets
