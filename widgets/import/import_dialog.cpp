// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/import_dialog.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "data/paths.h"
#include "widgets/import/check_page.h"
#include "widgets/import/columns_page.h"
#include "widgets/import/file_page.h"
#include "widgets/import/place_page.h"
#include "widgets/import/planned_model.h"
#include "widgets/import/write_page.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

constexpr std::size_t kMostMarks = 5000; ///< on the map at once

using Lies = import::SeenPlace::Lies;
using import::Verdict;
using MarkKind = map::Mark::Kind;

MarkKind markOf(Lies lies)
{
    return lies == Lies::Away        ? MarkKind::Wrong
           : lies == Lies::InAnother ? MarkKind::Doubtful
                                     : MarkKind::Sound;
}

MarkKind markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::New:
        return MarkKind::Sound;
    case Verdict::Near:
        return MarkKind::Doubtful;
    case Verdict::Refused:
        return MarkKind::Wrong;
    default:
        return MarkKind::Plain;
    }
}

} // namespace

ImportDialog::ImportDialog(ImportService& service, QWidget* parent)
    : QDialog(parent), service_(service), steps_(new QLabel), pages_(new QStackedWidget),
      file_(new FilePage), columns_(new ColumnsPage), place_(new PlacePage), check_(new CheckPage),
      write_(new WritePage), note_(new QLabel), back_(new QPushButton), next_(new QPushButton),
      close_(new QPushButton)
{
    setObjectName(QStringLiteral("importDialog"));
    resize(1000, 700);
    steps_->setObjectName(QStringLiteral("importSteps"));
    steps_->setTextFormat(Qt::RichText);
    note_->setObjectName(QStringLiteral("importNote"));
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    back_->setObjectName(QStringLiteral("importBack"));
    next_->setObjectName(QStringLiteral("importNext"));
    close_->setObjectName(QStringLiteral("importClose"));
    next_->setDefault(true);
    back_->setAutoDefault(false);
    close_->setAutoDefault(false);
    for (QWidget* page : std::initializer_list<QWidget*>{file_, columns_, place_, check_, write_})
        pages_->addWidget(page);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace2);
    buttons->addWidget(close_);
    buttons->addStretch();
    buttons->addWidget(back_);
    buttons->addWidget(next_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace4, kSpace4, kSpace4, kSpace4);
    column->setSpacing(kSpace3);
    column->addWidget(steps_);
    column->addWidget(pages_, 1);
    column->addWidget(note_);
    column->addLayout(buttons);
    connectPages();
    connectService();
    retranslate();
}

void ImportDialog::connectPages()
{
    connect(back_, &QPushButton::clicked, this, [this] { go(pages_->currentIndex() - 1); });
    connect(next_, &QPushButton::clicked, this, [this] { go(pages_->currentIndex() + 1); });
    connect(close_, &QPushButton::clicked, this, &QDialog::close);
    connect(file_, &FilePage::changed, this, [this] {
        byHand_ = false;
        lookAgain({});
    });
    connect(columns_, &ColumnsPage::changed, this, [this](const import::Mapping& mapping) {
        byHand_ = false;
        lookAgain(mapping);
    });
    connect(columns_, &ColumnsPage::loadWanted, this, &ImportDialog::loadColumns);
    connect(columns_, &ColumnsPage::saveWanted, this, &ImportDialog::saveColumns);
    connect(place_, &PlacePage::marked, this, &ImportDialog::showMarks);
    connect(place_, &PlacePage::chosen, this, &ImportDialog::takeSystem);
    connect(check_, &CheckPage::decided, this, &ImportDialog::checkAgain);
    connect(check_, &CheckPage::rowsShown, this, &ImportDialog::showMarks);
    connect(check_, &CheckPage::placeWanted, this, &ImportDialog::placeWanted);
    connect(check_, &CheckPage::tableWanted, this, &ImportDialog::saveTable);
    connect(write_, &WritePage::writeWanted, this, &ImportDialog::write);
    connect(write_, &WritePage::stopWanted, &service_, &ImportService::stop);
    connect(write_, &WritePage::undoWanted, this, &ImportDialog::undo);
}

void ImportDialog::connectService()
{
    connect(&service_, &ImportService::readingChanged, this, &ImportDialog::refresh);
    connect(&service_, &ImportService::looked, this,
            [this](const std::shared_ptr<const import::Preview>& preview) {
                preview_ = preview;
                file_->show(preview.get());
                columns_->show(preview);
                place_->show(preview, byHand_);
                showMarks();
                refresh();
            });
    connect(&service_, &ImportService::checking, check_, &CheckPage::showProgress);
    connect(&service_, &ImportService::checked, this,
            [this](const std::shared_ptr<const import::Plan>& plan) {
                check_->show(plan);
                write_->show(plan);
                refresh();
            });
    connect(&service_, &ImportService::mappingRead, this,
            [this](const std::shared_ptr<const import::Mapping>& mapping) {
                byHand_ = mapping->crs.has_value();
                lookAgain(*mapping);
            });
    connect(&service_, &ImportService::sending, write_, &WritePage::showSending);
    connect(&service_, &ImportService::applied, this,
            [this](const std::shared_ptr<const import::Applied>& done) {
                write_->showApplied(done.get());
                readPast();
            });
    connect(&service_, &ImportService::undone, this,
            [this](const std::shared_ptr<const import::Undone>& done) {
                write_->showUndone(*done);
                readPast();
            });
    connect(&service_, &ImportService::pastRead, write_, &WritePage::showPast);
    connect(&service_, &ImportService::centreFailed, write_, &WritePage::showProblem);
    connect(&service_, &ImportService::told, this, &ImportDialog::say);
    connect(&service_, &ImportService::failed, this, [this](const QString& message) {
        check_->show(check_->plan());
        say(message);
        refresh();
    });
}

void ImportDialog::setUser(const std::vector<import::Kind>& kinds, ImportService::Connect connect)
{
    file_->setKinds(kinds);
    connect_ = std::move(connect);
    write_->setReachable(static_cast<bool>(connect_));
    refresh();
}

void ImportDialog::setFile(const std::filesystem::path& file)
{
    file_->setFile(file);
}

void ImportDialog::lookAgain(const std::optional<import::Mapping>& mapping)
{
    if (!file_->source())
        return;
    if (!mapping)
        preview_.reset(); // another file; else what was seen stays until the new is there
    check_->forget();
    write_->show(nullptr);
    say({});
    service_.look(*file_->source(), file_->kind(), mapping);
    refresh();
}

/// One that is not in the list has to be looked at first.
void ImportDialog::takeSystem(const import::SourceCrs& system)
{
    if (!preview_)
        return;
    byHand_ = true;
    const bool listed = std::ranges::find(preview_->chances, system, &import::CrsChance::crs)
                        != preview_->chances.end();
    if (!listed) {
        import::Mapping mapping = preview_->mapping;
        mapping.crs = system;
        lookAgain(mapping);
        return;
    }
    check_->forget();
    write_->show(nullptr);
    refresh();
}

/// As the pages have it: a system that nobody has chosen, and that is not certain, is none.
import::Mapping ImportDialog::mapping() const
{
    import::Mapping mapping = preview_->mapping;
    mapping.crs = place_->system();
    return mapping;
}

void ImportDialog::checkAgain()
{
    if (!preview_ || !file_->source() || !place_->system())
        return;
    check_->show(nullptr);
    write_->show(nullptr);
    check_->showProgress(0);
    service_.check(*file_->source(), mapping(), check_->options());
    refresh();
}

void ImportDialog::write()
{
    if (!connect_ || !check_->plan())
        return;
    write_->setBusy(true);
    write_->showSending(0);
    service_.apply(connect_, check_->plan(), file_->source()->file);
}

void ImportDialog::undo(const std::string& id)
{
    const auto answer = QMessageBox::question(
        this, tr("Take back an import"),
        tr("Rows that it brought are removed, and those that it changed are as before. What "
           "somebody has changed since stays."),
        QMessageBox::Ok | QMessageBox::Cancel);
    if (answer != QMessageBox::Ok || !connect_)
        return;
    write_->setBusy(true);
    service_.undo(connect_, id);
}

void ImportDialog::readPast()
{
    if (connect_)
        service_.readPast(connect_);
}

void ImportDialog::loadColumns()
{
    const QString name = QFileDialog::getOpenFileName(this, tr("Use columns kept before"),
                                                      QString(), tr("Columns (*.json)"));
    if (!name.isEmpty())
        service_.readMapping(pathFrom(name), file_->kind());
}

void ImportDialog::saveColumns()
{
    const QString name = QFileDialog::getSaveFileName(this, tr("Keep these columns"), QString(),
                                                      tr("Columns (*.json)"));
    if (!name.isEmpty() && preview_)
        service_.writeMapping(mapping(), pathFrom(name));
}

void ImportDialog::saveTable()
{
    const QString name = QFileDialog::getSaveFileName(this, tr("Save the list"), QString(),
                                                      tr("Excel workbook (*.xlsx);;CSV (*.csv)"));
    if (!name.isEmpty() && check_->plan())
        service_.writeTable(check_->plan(), pathFrom(name));
}

void ImportDialog::go(int step)
{
    if (step < 0 || step >= kSteps)
        return;
    pages_->setCurrentIndex(step);
    say({});
    if (step == Check && !check_->plan())
        checkAgain();
    if (step == Write)
        readPast();
    showMarks();
    refresh();
}

/// Of the page that is open.
void ImportDialog::showMarks()
{
    map::Marks marks;
    if (pages_->currentIndex() == Place && place_->places() != nullptr)
        for (const import::SeenPlace& seen : *place_->places())
            marks.push_back({seen.at, markOf(seen.lies)});
    if (pages_->currentIndex() == Check)
        for (const std::size_t row : check_->model().shown()) {
            const import::Planned& planned = check_->plan()->rows[row];
            if (planned.place != domain::LonLat())
                marks.push_back({planned.place, markOf(planned.verdict)});
            if (marks.size() == kMostMarks)
                break;
        }
    Q_EMIT marksWanted(marks);
}

void ImportDialog::say(const QString& text)
{
    note_->setText(text);
    note_->setVisible(!text.isEmpty());
}

/// Whether one can go on from there.
bool ImportDialog::isReady(int step) const
{
    if (!preview_)
        return false;
    switch (step) {
    case File:
        return !preview_->rows.empty();
    case Columns:
        return preview_->faults.isEmpty();
    case Place:
        return place_->system().has_value();
    case Check:
        return check_->plan() != nullptr;
    default:
        return false;
    }
}

void ImportDialog::refresh()
{
    const int here = pages_->currentIndex();
    back_->setEnabled(here > 0);
    next_->setEnabled(isReady(here) && !service_.isReading());
    next_->setVisible(here != Write);
    const QStringList names{tr("File"), tr("Columns"), tr("Place"), tr("Check"), tr("Centre")};
    QStringList words;
    for (int step = 0; step < kSteps; ++step) {
        const QString word = QStringLiteral("%1 %2").arg(step + 1).arg(names[step]);
        words.append(step == here ? QStringLiteral("<b>%1</b>").arg(word) : word);
    }
    steps_->setText(words.join(QStringLiteral("&nbsp;&nbsp;›&nbsp;&nbsp;")));
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import"));
    back_->setText(tr("Back"));
    next_->setText(tr("Next"));
    close_->setText(tr("Close"));
    file_->retranslate();
    columns_->retranslate();
    place_->retranslate();
    check_->retranslate();
    write_->retranslate();
    refresh();
}

void ImportDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// What the centre has begun goes on to its end; what was not begun is stopped.
void ImportDialog::done(int result)
{
    service_.stop();
    Q_EMIT marksWanted({});
    QDialog::done(result);
}

} // namespace zhitu::widgets
