// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cases/report_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "data/domain/identity_number.h"
#include "data/search/pinyin.h"
#include "data/search/tokens.h"
#include "map/projection/camera.h"
#include "widgets/cases/duplicate_service.h"
#include "widgets/cases/form_parts.h"
#include "widgets/cases/pick_line.h"
#include "widgets/look/fonts.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"
#include "widgets/place/area.h"
#include "widgets/search/search_service.h"

namespace zhitu::widgets {
namespace {

constexpr int kLongestAccount = 20'000; // letters; the centre takes no more
constexpr int kLongestTitle = 200;
constexpr qsizetype kMostOffers = 6;
constexpr int kAskMs = 150; ///< after the last key

domain::Instant now()
{
    return domain::Instant{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}};
}

QLineEdit* makeLine(const char* name, int most)
{
    auto* line = new QLineEdit;
    line->setObjectName(QString::fromLatin1(name));
    line->setMaxLength(most);
    return line;
}

/// Does what is typed mean this item: part of its name, its code, or its initials?
bool means(const QString& typed, const domain::ServiceItem& item)
{
    const std::u32string folded = search::foldText(typed.trimmed().toStdString());
    const auto holds = [&](const std::string& text) {
        return search::foldText(text).find(folded) != std::u32string::npos;
    };
    const std::string initials = search::pinyinInitials(search::foldText(item.name));
    return holds(item.name) || holds(item.nameEn) || holds(item.code)
           || std::u32string(initials.begin(), initials.end()).find(folded) != std::u32string::npos;
}

} // namespace

ReportDialog::ReportDialog(std::shared_ptr<const map::MapData> mapData, std::uint32_t grid,
                           DraftService& drafts, QWidget* parent, const IntakeHelp& help,
                           const domain::WorkCalendar& calendar, const QString& form)
    : EntryDialog(form, parent), mapData_(std::move(mapData)), chosen_(grid), calendar_(calendar),
      where_(new QLabel), placeLine_(new PickLine), gridCode_(makeLine("gridCode", 15)),
      spot_(makeLine("spot", 400)), itemId_(makeLine("itemId", 20)), moveHere_(new QPushButton),
      onTheMap_(new QPushButton(tr("Choose &on the map"))), channels_(new QComboBox),
      itemLine_(new PickLine), deadline_(new QLabel), title_(makeLine("title", kLongestTitle)),
      reporter_(makeLine("reporter", 100)), phone_(makeLine("phone", 40)),
      idNumber_(makeLine("idNumber", 40)), narrative_(makeText("narrative", 4)),
      notes_(makeText("notes", 2)), duplicatePart_(makeDuplicates())
{
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Take in a case"));
    makeFields();
    connectHelp(help);

    auto* sealed = new QLabel(
        tr("Who reports, telephone, number, account and notes are sealed wherever they are kept."));
    sealed->setWordWrap(true);
    auto* fields = new QWidget;
    for (QLineEdit* hidden : {gridCode_, spot_, itemId_}) {
        hidden->setParent(fields);
        hidden->hide();
    }
    QFormLayout* rows = makeRows();
    rows->addRow(tr("&Item"), itemLine_);
    rows->addRow(tr("Due"), deadline_);
    rows->addRow(tr("Place"), where_);
    rows->addRow(QString(), moveHere_);
    auto* placeRow = new QHBoxLayout;
    placeRow->setSpacing(kSpace2);
    placeRow->addWidget(placeLine_, 1);
    placeRow->addWidget(onTheMap_, 0, Qt::AlignTop);
    auto* placeLabel = new QLabel(tr("Other &place"));
    placeLabel->setBuddy(placeLine_);
    rows->addRow(placeLabel, placeRow);
    rows->addRow(tr("&Channel"), channels_);
    rows->addRow(tr("&Title"), title_);
    rows->addRow(tr("&Reporter"), reporter_);
    rows->addRow(tr("Tele&phone"), phone_);
    rows->addRow(tr("I&dentity number"), idNumber_);
    rows->addRow(tr("&Account"), narrative_);
    rows->addRow(tr("&Notes"), notes_);
    rows->addRow(sealed);
    auto* column = new QVBoxLayout(fields);
    column->setContentsMargins({});
    column->setSpacing(kSpace3);
    column->addLayout(rows, 1);
    column->addWidget(addFiles(tr("Attachments"), {}));
    column->addWidget(duplicatePart_);
    finish(fields, tr("Take in"), QStringLiteral("takeIn"), drafts);
    openWide(84);
    itemLine_->line().setFocus();
    refresh();
}

void ReportDialog::makeFields()
{
    itemLine_->line().setObjectName(QStringLiteral("item"));
    itemLine_->line().setPlaceholderText(tr("Name, code or initials"));
    placeLine_->line().setObjectName(QStringLiteral("place"));
    placeLine_->line().setPlaceholderText(tr("Address, grid, camera or coordinates"));
    channels_->setObjectName(QStringLiteral("channel"));
    for (int n = 1; n <= static_cast<int>(domain::CaseChannel::Transfer); ++n)
        channels_->addItem(textOf(static_cast<domain::CaseChannel>(n)), n);
    onTheMap_->setObjectName(QStringLiteral("onTheMap"));
    onTheMap_->setAutoDefault(false);
    onTheMap_->setCheckable(true);
    connect(onTheMap_, &QPushButton::toggled, this, &ReportDialog::spotWanted);
    moveHere_->setObjectName(QStringLiteral("moveHere"));
    moveHere_->setAutoDefault(false);
    where_->setObjectName(QStringLiteral("where"));
    where_->setWordWrap(true);
    where_->setTextFormat(Qt::PlainText);
    const QString chosenCode = QString::fromStdString(mapData_->grids[chosen_].code);
    gridCode_->setText(chosenCode);
    connect(itemLine_, &PickLine::typed, this, [this](const QString& typed) {
        itemId_->clear();
        offerItems(typed);
    });
    connect(itemLine_, &PickLine::picked, this,
            [this](const QVariant& id) { itemId_->setText(id.toString()); });
    connect(itemId_, &QLineEdit::textChanged, this, [this] {
        if (const domain::ServiceItem* known = item())
            itemLine_->setText(localName(known->name, known->nameEn)); // a draft came back
        refresh();
    });
    connect(placeLine_, &PickLine::typed, this, &ReportDialog::refresh);
    connect(placeLine_, &PickLine::picked, this,
            [this](const QVariant& hit) { pickPlace(hit.value<search::Hit>()); });
    for (QLineEdit* line : {title_, gridCode_, spot_, reporter_, phone_, idNumber_})
        connect(line, &QLineEdit::textChanged, this, &ReportDialog::refresh);
    for (QPlainTextEdit* text : {narrative_, notes_})
        connect(text, &QPlainTextEdit::textChanged, this, &ReportDialog::refresh);
    connect(moveHere_, &QPushButton::clicked, this, [this, chosenCode] {
        spot_->clear();
        gridCode_->setText(chosenCode);
    });
}

QWidget* ReportDialog::makeDuplicates()
{
    auto* part = new QWidget;
    part->setObjectName(QStringLiteral("duplicates"));
    auto* heading = new QLabel(tr("This may have been taken in already:"));
    heading->setFont(strong(font()));
    duplicateList_ = new QListWidget;
    duplicateList_->setObjectName(QStringLiteral("duplicateList"));
    duplicateList_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tell_ = new QPushButton;
    tell_->setObjectName(QStringLiteral("tellTo"));
    tell_->setAutoDefault(false);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(kSpace2);
    column->addWidget(heading);
    column->addWidget(duplicateList_);
    column->addWidget(tell_, 0, Qt::AlignLeft);
    part->hide();
    connect(tell_, &QPushButton::clicked, this,
            [this] { tellTo(tellTo_ ? -1 : duplicateList_->currentRow()); });
    return part;
}

void ReportDialog::connectHelp(const IntakeHelp& help)
{
    if (help.search != nullptr) {
        connect(placeLine_, &PickLine::typed, this, [this, search = help.search](const QString& t) {
            if (t.trimmed().isEmpty())
                placeLine_->offer({});
            else
                search->ask(t);
        });
        connect(help.search, &SearchService::answered, this, &ReportDialog::offerPlaces);
    }
    placeLine_->setEnabled(help.search != nullptr);
    duplicateService_ = help.duplicates;
    if (duplicateService_ == nullptr)
        return;
    connect(duplicateService_, &DuplicateService::found, this, &ReportDialog::showDuplicates);
    askSoon_.setSingleShot(true);
    askSoon_.setInterval(kAskMs);
    connect(&askSoon_, &QTimer::timeout, this, [this] {
        const domain::ServiceItem* known = item();
        duplicateService_->ask(
            {place().position, known ? known->id : 0, known ? known->categoryId : 0,
             (title_->text() + u' ' + narrative_->toPlainText()).toStdString(), now()});
    });
}

void ReportDialog::offerItems(const QString& typed)
{
    QList<PickLine::Offer> offers;
    if (!typed.trimmed().isEmpty())
        for (const domain::ServiceItem& entry : mapData_->items)
            if (entry.inUse && means(typed, entry) && offers.size() < kMostOffers) {
                const auto category = std::ranges::find(mapData_->categories, entry.categoryId,
                                                        &domain::ServiceCategory::id);
                offers.append({localName(entry.name, entry.nameEn),
                               category == mapData_->categories.end()
                                   ? QString()
                                   : localName(category->name, category->nameEn),
                               qint64{entry.id}});
            }
    itemLine_->offer(offers);
    refresh();
}

/// Those that say in which grid they are, or lie in one.
void ReportDialog::offerPlaces(const QString& query,
                               const std::shared_ptr<const search::Answer>& answer)
{
    if (query != placeLine_->line().text() || !placeLine_->line().hasFocus())
        return; // asked by somebody else, or of what is not asked any more
    QList<PickLine::Offer> offers;
    for (const search::Hit& hit : answer->hits) {
        if (hit.kind == search::HitKind::Case || hit.kind == search::HitKind::Division
            || offers.size() == kMostOffers)
            continue;
        offers.append({QString::fromStdString(hit.name), placeText(hit.placeCode, *mapData_),
                       QVariant::fromValue(hit)});
    }
    placeLine_->offer(offers);
}

void ReportDialog::pickPlace(const search::Hit& hit)
{
    std::string grid = hit.kind == search::HitKind::Grid ? hit.number : hit.placeCode;
    if (!mapData_->gridByCode.contains(grid)) {
        const auto at = mapData_->gridAreas->at(hit.position);
        if (!at) {
            refusePlace(
                tr("“%1” lies outside of your area.").arg(QString::fromStdString(hit.name)));
            return;
        }
        grid = mapData_->grids[*at].code;
    }
    placeLine_->setText({});
    if (hit.kind == search::HitKind::Grid)
        spot_->clear();
    else
        setSpot(hit.position, QString::fromStdString(hit.name));
    gridCode_->setText(QString::fromStdString(grid));
}

void ReportDialog::refusePlace(const QString& why)
{
    placeLine_->setText({});
    refresh();
    where_->setText(why);
}

void ReportDialog::takeSpot(const std::optional<domain::LonLat>& spot)
{
    const QSignalBlocker quiet(onTheMap_); // it has come, or was given up there
    onTheMap_->setChecked(false);
    if (!spot)
        return;
    const auto at = mapData_->gridAreas->at(*spot);
    if (!at) {
        refusePlace(tr("That spot lies outside of your area."));
        return;
    }
    placeLine_->setText({});
    setSpot(*spot, {});
    gridCode_->setText(QString::fromStdString(mapData_->grids[*at].code));
}

void ReportDialog::setSpot(const domain::LonLat& position, const QString& name)
{
    spot_->setText(QStringLiteral("%1 %2 %3")
                       .arg(position.lon, 0, 'f', 7)
                       .arg(position.lat, 0, 'f', 7)
                       .arg(name));
}

void ReportDialog::fill(const domain::CaseReport& report, const QString& place)
{
    if (report.itemId != 0)
        itemId_->setText(QString::number(report.itemId));
    if (mapData_->gridByCode.contains(report.gridCode)) {
        gridCode_->setText(QString::fromStdString(report.gridCode));
        setSpot(report.position, place);
    }
    if (const int row = channels_->findData(static_cast<int>(report.channel)); row >= 0)
        channels_->setCurrentIndex(row);
    title_->setText(QString::fromStdString(report.title));
    reporter_->setText(QString::fromStdString(report.reporter));
    phone_->setText(QString::fromStdString(report.phone));
    idNumber_->setText(QString::fromStdString(report.idNumber));
    narrative_->setPlainText(QString::fromStdString(report.narrative));
    notes_->setPlainText(QString::fromStdString(report.notes));
}

ReportDialog::Place ReportDialog::place() const
{
    const auto found = mapData_->gridByCode.find(gridCode_->text().toStdString());
    const std::uint32_t grid = found == mapData_->gridByCode.end() ? chosen_ : found->second;
    const QStringList spot = spot_->text().split(u' ');
    bool lonIsSound = false;
    bool latIsSound = false;
    const domain::LonLat position{spot.value(0).toDouble(&lonIsSound),
                                  spot.value(1).toDouble(&latIsSound)};
    if (found == mapData_->gridByCode.end() || !lonIsSound || !latIsSound)
        return {grid, map::toLonLat(mapData_->gridMiddles[grid]), {}}; // a grid may end
    return {grid, position, spot.mid(2).join(u' ')};
}

const domain::ServiceItem* ReportDialog::item() const
{
    const qint64 id = itemId_->text().toLongLong();
    const auto found = std::ranges::find(mapData_->items, id, &domain::ServiceItem::id);
    return found == mapData_->items.end() ? nullptr : &*found;
}

/// As grid workers title them: the place, and what it is.
QString ReportDialog::proposedTitle() const
{
    const domain::ServiceItem* known = item();
    if (known == nullptr)
        return {};
    const Place at = place();
    const QString where =
        at.name.isEmpty() ? QString::fromStdString(mapData_->grids[at.grid].name) : at.name;
    return (where + QStringLiteral("：") + QString::fromStdString(known->name)).left(kLongestTitle);
}

QString ReportDialog::title() const
{
    const QString written = title_->text().trimmed();
    return written.isEmpty() ? proposedTitle() : written;
}

void ReportDialog::askForPlace()
{
    gridCode_->clear();
}

void ReportDialog::refreshPlace()
{
    if (gridCode_->text().isEmpty()) {
        where_->setText(tr("not known"));
        moveHere_->hide();
        return;
    }
    const Place at = place();
    const QString grid = QString::fromStdString(mapData_->grids[at.grid].name);
    where_->setText(
        at.name.isEmpty()
            ? tr("%1 · %2").arg(grid, coordinateText(at.position.lon, at.position.lat))
            : tr("%1 · %2 · %3")
                  .arg(at.name, grid, coordinateText(at.position.lon, at.position.lat)));
    moveHere_->setText(tr("The draft was begun there. Take it in at “%1” instead")
                           .arg(QString::fromStdString(mapData_->grids[chosen_].name)));
    moveHere_->setVisible(at.grid != chosen_ && spot_->text().isEmpty());
}

void ReportDialog::refresh()
{
    refreshPlace();
    const domain::ServiceItem* known = item();
    title_->setPlaceholderText(proposedTitle());
    deadline_->setText(known != nullptr ? timeText(domain::deadlineOf(*known, now(), calendar_))
                                        : tr("known with the item"));
    const auto letters = narrative_->toPlainText().trimmed().size();
    const QString trouble = this->trouble();
    const bool saysSomething = tellTo_ ? !title().isEmpty() || letters > 0
                                             || !reporter_->text().trimmed().isEmpty()
                                             || !phone_->text().trimmed().isEmpty()
                                             || !notes_->toPlainText().trimmed().isEmpty()
                                       : known != nullptr;
    setComplete(saysSomething && trouble.isEmpty(), trouble);
    if (duplicateService_ != nullptr)
        askSoon_.start();
}

/// Why it cannot be entered so.
QString ReportDialog::trouble() const
{
    for (const QPlainTextEdit* text : {narrative_, notes_})
        if (const QString why = tooLong(text->toPlainText().trimmed().size(), kLongestAccount);
            !why.isEmpty())
            return why;
    if (!tellTo_ && !placeLine_->line().text().trimmed().isEmpty())
        return tr("Choose one of the places that are offered, or empty the line.");
    if (!tellTo_ && gridCode_->text().isEmpty())
        return tr("Where it was is in no grid of your area: choose the place.");
    const std::string number = idNumber_->text().trimmed().toStdString();
    if (!number.empty() && !domain::mayNamePerson(number))
        return tr("The number is not right: a citizen's has 18 characters, and the last one checks "
                  "the others; that of another document has 5 to 20 letters and digits.");
    return {};
}

void ReportDialog::showDuplicates(const std::vector<cases::Duplicate>& duplicates)
{
    if (tellTo_)
        return; // the user has decided
    // What is marked stays marked, wherever it stands now: somebody may be about to tell it.
    const auto marked = static_cast<std::size_t>(duplicateList_->currentRow());
    const std::int64_t markedId = marked < duplicates_.size() ? duplicates_[marked].record.id : 0;
    duplicates_ = duplicates;
    const auto again = std::ranges::find(
        duplicates_, markedId, [](const cases::Duplicate& entry) { return entry.record.id; });
    const auto row = markedId == 0                ? 0
                     : again == duplicates_.end() ? -1
                                                  : static_cast<int>(again - duplicates_.begin());
    const QSignalBlocker quiet(duplicateList_);
    duplicateList_->clear();
    const QLocale locale;
    for (const cases::Duplicate& entry : duplicates_)
        duplicateList_->addItem(tr("%1 · %2 · %3 m away · %4")
                                    .arg(QString::fromStdString(entry.record.title),
                                         textOf(entry.record.state),
                                         locale.toString(std::llround(entry.metres)),
                                         timeText(entry.record.reportedAt)));
    duplicatePart_->setVisible(!duplicates_.empty());
    if (duplicates_.empty())
        return;
    duplicateList_->setCurrentRow(row);
    duplicateList_->setFixedHeight(duplicateList_->count() * duplicateList_->sizeHintForRow(0)
                                   + 2 * duplicateList_->frameWidth());
    tell_->setText(tr("Tell it to the &marked case instead"));
}

/// \param row of the duplicates; -1: a case of its own after all
void ReportDialog::tellTo(int row)
{
    tellTo_ = row >= 0 && row < static_cast<int>(duplicates_.size())
                  ? std::optional(duplicates_[static_cast<std::size_t>(row)].record)
                  : std::nullopt;
    setAcceptText(tellTo_ ? tr("Tell it to that case") : tr("Take in"));
    tell_->setText(tellTo_ ? tr("A case of its own after all (&M)")
                           : tr("Tell it to the &marked case instead"));
    duplicateList_->setEnabled(!tellTo_);
    for (QWidget* needless :
         std::initializer_list<QWidget*>{itemLine_, placeLine_, onTheMap_, title_, deadline_})
        needless->setEnabled(!tellTo_);
    refresh();
}

domain::CaseReport ReportDialog::report() const
{
    domain::CaseReport report;
    if (const domain::ServiceItem* known = item()) {
        report.itemId = known->id;
        report.deadlineAt = domain::deadlineOf(*known, now(), calendar_);
    }
    const Place at = place();
    report.title = title().toStdString();
    report.gridCode = mapData_->grids[at.grid].code;
    report.position = at.position;
    report.channel = static_cast<domain::CaseChannel>(channels_->currentData().toInt());
    report.reporter = reporter_->text().trimmed().toStdString();
    report.phone = phone_->text().trimmed().toStdString();
    report.idNumber = idNumber_->text().trimmed().toUpper().toStdString();
    report.narrative = narrative_->toPlainText().trimmed().toStdString();
    report.notes = notes_->toPlainText().trimmed().toStdString();
    return report;
}

std::optional<domain::FurtherReport> ReportDialog::furtherReport() const
{
    if (!tellTo_)
        return std::nullopt;
    const domain::CaseReport own = report();
    domain::FurtherReport further;
    further.caseId = tellTo_->id;
    further.caseUuid = tellTo_->uuid;
    further.channel = own.channel;
    further.reason = own.title;
    further.itemId = own.itemId;
    further.gridCode = own.gridCode;
    further.position = own.position;
    further.reporter = own.reporter;
    further.phone = own.phone;
    further.narrative = own.narrative;
    // A further report has no fields of their own for these: nothing that was written is lost.
    const auto append = [&](const QString& name, const std::string& text) {
        if (!text.empty())
            further.narrative +=
                (further.narrative.empty() ? "" : "\n")
                + tr("%1: %2").arg(name, QString::fromStdString(text)).toStdString();
    };
    append(tr("Identity number"), own.idNumber);
    append(tr("Notes"), own.notes);
    return further;
}

} // namespace zhitu::widgets
