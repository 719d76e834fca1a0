// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/case_desk.h"

#include <algorithm>
#include <utility>

#include "data/domain/next_step.h"
#include "data/sync/command_json.h"
#include "widgets/cases/act_dialog.h"
#include "widgets/cases/merge_dialog.h"
#include "widgets/cases/report_dialog.h"
#include "widgets/cases/send_entry.h"
#include "widgets/commands/commands.h"
#include "widgets/disputes/dispute_dialog.h"
#include "widgets/disputes/session_dialog.h"
#include "widgets/look/texts.h"
#include "widgets/place/spot_pick.h"
#include "widgets/sync/sync_service.h"

namespace zhitu::widgets {
namespace {

using domain::CaseAction;

/// In the order of a case's life; what is rarer comes behind.
constexpr CaseAction kSteps[] = {CaseAction::Accept,
                                 CaseAction::Reject,
                                 CaseAction::Dispatch,
                                 CaseAction::Sign,
                                 CaseAction::Start,
                                 CaseAction::Return,
                                 CaseAction::AddSubtask,
                                 CaseAction::FinishSubtask,
                                 CaseAction::AskExtension,
                                 CaseAction::GrantExtension,
                                 CaseAction::RefuseExtension,
                                 CaseAction::Suspend,
                                 CaseAction::Resume,
                                 CaseAction::Escalate,
                                 CaseAction::Delegate,
                                 CaseAction::Resolve,
                                 CaseAction::ApproveReview,
                                 CaseAction::RefuseReview,
                                 CaseAction::Visit,
                                 CaseAction::Close,
                                 CaseAction::CloseWithoutVisit,
                                 CaseAction::Reopen,
                                 CaseAction::Supervise,
                                 CaseAction::LiftSupervision,
                                 CaseAction::RegisterDispute,
                                 CaseAction::Mediate,
                                 CaseAction::EndMediation,
                                 CaseAction::FulfilAgreement,
                                 CaseAction::BreachAgreement,
                                 CaseAction::MergeInto,
                                 CaseAction::Comment};

/// From what is entered to what is shown of it; it takes a tenth of that.
constexpr int kPatienceMs = 3000;

/// What somebody may do now, with the case and with the dispute that it is.
std::vector<CaseAction> stepsOf(const cache::CaseDetails& about, const domain::Actor& actor)
{
    if (actor.role != domain::Role::Operator)
        return {};
    auto steps = domain::allowedActions(domain::statusOf(about.record), about.profile, actor.level);
    const domain::Dispute* dispute = about.dispute ? &about.dispute->dispute : nullptr;
    std::erase_if(steps, [&](CaseAction action) {
        return action == CaseAction::ReportAgain // told where something is taken in
               || (action == CaseAction::MergeInto && dispute != nullptr)
               || (domain::isOfDispute(action) && !domain::mayTake(dispute, action));
    });
    return steps;
}

QString idOf(CaseAction action)
{
    return QStringLiteral("case.step%1").arg(static_cast<int>(action));
}

} // namespace

CaseDesk::CaseDesk(Commands& commands, SyncService& sync, DraftService& drafts,
                   SearchService& search, QWidget& window)
    : QObject(&window), commands_(commands), sync_(sync), drafts_(drafts), search_(search),
      window_(window), duplicates_(new DuplicateService(this)), bar_(new StepBar(&window))
{
    connect(bar_, &StepBar::wanted, this, &CaseDesk::take);
    connect(duplicates_, &DuplicateService::failed, this, &CaseDesk::failed);
    patience_.setSingleShot(true);
    patience_.setInterval(kPatienceMs);
    connect(&patience_, &QTimer::timeout, this, [this] {
        entered_.reset();
        refresh();
    });
}

void CaseDesk::makeCommands(std::function<std::string()> grid,
                            std::function<QList<map::MapView*>()> maps)
{
    maps_ = std::move(maps);
    const auto add = [this](const QString& id, const QKeySequence& keys,
                            std::function<QString()> text, std::function<void()> run) {
        return commands_.add(id, CommandGroup::Cases, keys, std::move(text),
                             [run = std::move(run)](bool) { run(); });
    };
    add(
        QStringLiteral("reportCase"), QKeySequence(Qt::CTRL | Qt::Key_R),
        [] { return tr("Take in a case here…"); },
        [this, grid = std::move(grid)] { report(grid()); });
    add(
        QStringLiteral("nextStep"), QKeySequence(Qt::CTRL | Qt::Key_E),
        [] { return tr("Next step of the case"); }, [this] { takeNextStep(); });
    for (const CaseAction action : kSteps)
        add(
            idOf(action), {}, [action] { return textOf(action); },
            [this, action] { take(action); });
    refresh();
}

void CaseDesk::setActor(const domain::Actor& actor)
{
    actor_ = actor;
    refresh();
}

void CaseDesk::setData(std::shared_ptr<const map::MapData> mapData)
{
    data_ = std::move(mapData);
}

void CaseDesk::choose(const domain::Subject& subject)
{
    if (subject == subject_)
        return;
    subject_ = subject;
    later_ = nullptr; // it was for what one looks at no more
}

void CaseDesk::show(std::shared_ptr<const Details> details)
{
    details_ = std::move(details);
    if (!isWaiting())
        entered_.reset();
    refresh();
    if (later_ && details_ && details_->selection == subject_)
        std::exchange(later_, nullptr)();
}

bool CaseDesk::comesLater(std::function<void()> step)
{
    if (subject_.isNone() || !details_ || details_->selection == subject_)
        return false;
    later_ = std::move(step);
    return true;
}

void CaseDesk::waitFor(const domain::Case& record)
{
    entered_ = record;
    patience_.start();
    refresh();
}

bool CaseDesk::isWaiting() const
{
    const cache::CaseDetails* about = chosen();
    return entered_ && about != nullptr && about->record.id == entered_->id
           && about->record.version <= entered_->version;
}

const cache::CaseDetails* CaseDesk::chosen() const
{
    return details_ && details_->caseRecord ? &*details_->caseRecord : nullptr;
}

void CaseDesk::refresh()
{
    const cache::CaseDetails* about = chosen();
    std::vector<CaseAction> allowed;
    if (about != nullptr) {
        allowed = stepsOf(*about, actor_);
        bar_->show(*about, allowed);
    } else {
        bar_->clear();
    }
    for (const CaseAction action : kSteps)
        commands_[idOf(action)]->setEnabled(std::ranges::find(allowed, action) != allowed.end());
    bar_->setEnabled(!isWaiting());
}

/// A file by itself is only looked at: nothing that is entered would ever be sent.
bool CaseDesk::tells(const QString& why)
{
    if (!why.isEmpty())
        Q_EMIT told(why);
    return why.isEmpty();
}

template <typename Form>
bool CaseDesk::mayEnter()
{
    return tells(whyNoForm<Form>(sync_, window_));
}

void CaseDesk::report(const std::string& grid)
{
    if (!data_ || !mayEnter<ReportDialog>())
        return;
    const auto found = data_->gridByCode.find(grid);
    if (found == data_->gridByCode.end()) {
        Q_EMIT told(tr("Choose a grid first: a case needs a place."));
        return;
    }
    ReportDialog* dialog = makeReport(found->second, QStringLiteral("case/new"));
    openEntry(dialog, sync_, data_->centre, reportWith(dialog));
}

void CaseDesk::takeInKnown(const domain::CaseReport& known, const QString& place,
                           const QString& form, const QString& finding)
{
    if (!data_ || !mayEnter<ReportDialog>())
        return;
    const auto grid = data_->gridByCode.find(known.gridCode);
    const bool isKnown = grid != data_->gridByCode.end();
    if (!isKnown && data_->grids.empty()) {
        Q_EMIT told(tr("The place is in no grid of your area: no case can be taken in there."));
        return;
    }
    // What was written is there to be read, wherever it belongs.
    ReportDialog* dialog = makeReport(isKnown ? grid->second : 0, form);
    if (!isKnown)
        dialog->askForPlace();
    dialog->fill(known, place);
    dialog->prefilled();
    openEntry(dialog, sync_, data_->centre,
              [send = reportWith(dialog), finding = finding.toStdString()](UserEntry entry) {
                  entry.finding = finding;
                  send(entry);
              });
}

ReportDialog* CaseDesk::makeReport(std::uint32_t grid, const QString& form)
{
    auto* dialog = new ReportDialog(data_, grid, drafts_, &window_, {&search_, duplicates_},
                                    data_->calendar, form);
    connect(dialog, &ReportDialog::spotWanted, this,
            [this, dialog](bool wanted) { pickSpot(dialog, wanted); });
    return dialog;
}

/// The maps come to the front, and the form again with what was chosen.
void CaseDesk::pickSpot(ReportDialog* dialog, bool wanted)
{
    delete pick_;
    if (!wanted)
        return;
    pick_ = new SpotPick(maps_(), tr("The place of the case"), dialog);
    const auto take = [dialog](const std::optional<domain::LonLat>& spot) {
        dialog->takeSpot(spot);
        dialog->raise();
        dialog->activateWindow();
    };
    connect(pick_, &SpotPick::picked, dialog, [take](const domain::LonLat& spot) { take(spot); });
    connect(pick_, &SpotPick::givenUp, dialog, [take] { take({}); });
    window_.activateWindow();
}

void CaseDesk::takeNextStep()
{
    if (comesLater([this] { takeNextStep(); }))
        return;
    const cache::CaseDetails* about = chosen();
    if (about == nullptr) {
        Q_EMIT told(tr("Choose a case first."));
        return;
    }
    if (const auto next =
            domain::nextStep(about->record.state, about->record.extensionAsked, about->profile))
        take(*next);
    else
        Q_EMIT told(tr("The case is ended: there is no next step."));
}

void CaseDesk::take(CaseAction action)
{
    if (comesLater([this, action] { take(action); }))
        return;
    const cache::CaseDetails* about = chosen();
    if (about == nullptr) {
        Q_EMIT told(tr("Choose a case first."));
        return;
    }
    if (isWaiting() || !may(action))
        return;
    if (ActDialog::saysNothing(action)) {
        if (!tells(whyNothingIsEntered(sync_)))
            return;
        domain::CaseAct act;
        act.caseId = about->record.id;
        act.caseUuid = about->record.uuid;
        act.action = action;
        act.baseVersion = about->record.version;
        UserEntry entry;
        entry.centre = data_->centre;
        sync_.act(act, entry);
        if (!domain::onlyTells(action)) // else it stays the version that it is
            waitFor(about->record);
        Q_EMIT told(tr("%1: %2").arg(textOf(action), QString::fromStdString(about->record.title)));
        return;
    }
    if (!mayEnter<ActForm>())
        return;
    ActForm* form = makeForm(*about, action);
    openEntry(form, sync_, data_->centre, actWith(form, about->record));
}

ActForm* CaseDesk::makeForm(const cache::CaseDetails& about, CaseAction action)
{
    switch (action) {
    case CaseAction::RegisterDispute:
        return new DisputeDialog(about, drafts_, &window_);
    case CaseAction::MergeInto:
        return new MergeDialog(about, file_, drafts_, &window_);
    case CaseAction::Mediate:
        return new SessionDialog(
            about, domain::Instant{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}},
            drafts_, &window_);
    default:
        return new ActDialog(about, action, *data_, about.calendar, drafts_, &window_);
    }
}

/// Says why not.
bool CaseDesk::may(CaseAction action)
{
    const cache::CaseDetails* about = chosen();
    const auto allowed = stepsOf(*about, actor_);
    if (std::ranges::find(allowed, action) != allowed.end())
        return true;
    if (!tells(whyNothingIsEntered(sync_)))
        return false;
    if (actor_.level > about->record.level)
        Q_EMIT told(tr("“%1” is for the centre of the %2, which holds the case.")
                        .arg(textOf(action), textOf(about->record.level)));
    else if (action == CaseAction::Resolve && !about->record.openParts.empty())
        Q_EMIT told(tr("Other departments have not finished their part."));
    else
        Q_EMIT told(tr("“%1” is not possible now.").arg(textOf(action)));
    return false;
}

void CaseDesk::enterAgain(const sync::KeptCommand& kept)
{
    if (!data_)
        return;
    if (kept.command.kind == sync::kActOnCase && mayEnter<ActForm>())
        actAgain(kept);
    else if (kept.command.kind != sync::kActOnCase && mayEnter<ReportDialog>())
        reportAgain(kept);
}

/// A report, or a further report as one of its own.
void CaseDesk::reportAgain(const sync::KeptCommand& kept)
{
    std::optional<domain::CaseReport> report = sync::reportFrom(kept.command.payload);
    if (const auto further = sync::furtherReportFrom(kept.command.payload)) {
        report.emplace();
        report->itemId = further->itemId;
        report->title = further->reason;
        report->channel = further->channel;
        report->position = further->position;
        report->gridCode = further->gridCode;
        report->reporter = further->reporter;
        report->phone = further->phone;
        report->narrative = further->narrative;
    }
    if (!report || data_->grids.empty())
        return;
    const auto grid = data_->gridByCode.find(report->gridCode);
    ReportDialog* dialog =
        makeReport(grid == data_->gridByCode.end() ? 0 : grid->second,
                   QStringLiteral("case/again/%1").arg(QString::fromStdString(kept.command.id)));
    dialog->fill(*report);
    dialog->prefilled();
    showAgain(dialog, kept, reportWith(dialog));
}

void CaseDesk::actAgain(const sync::KeptCommand& kept)
{
    const auto act = sync::actFrom(kept.command.payload, 0);
    const cache::CaseDetails* about = chosen();
    if (!act || about == nullptr || about->record.uuid != act->caseUuid) {
        Q_EMIT told(tr("Choose the case first, then enter it anew."));
        return;
    }
    if (isWaiting() || !may(act->action))
        return;
    ActForm* form = makeForm(*about, act->action);
    form->fill(*act);
    form->prefilled();
    // In its old place: what was entered behind it is laid over what one sees.
    domain::Case record = about->record;
    record.version = kept.command.baseVersion;
    showAgain(form, kept, actWith(form, record));
}

void CaseDesk::showAgain(EntryDialog* dialog, const sync::KeptCommand& kept,
                         std::function<void(const UserEntry&)> send)
{
    connect(dialog, &EntryDialog::accepted, &sync_, &SyncService::readCommands);
    openEntry(dialog, sync_, data_->centre,
              [send = std::move(send), id = kept.command.id](UserEntry entry) {
                  entry.replaced = id;
                  send(entry);
              });
}

std::function<void(const UserEntry&)> CaseDesk::reportWith(ReportDialog* dialog)
{
    return [this, dialog](const UserEntry& entry) {
        if (const auto further = dialog->furtherReport()) {
            sync_.reportAgain(*further, entry);
        } else {
            domain::CaseReport report = dialog->report();
            report.level = actor_.level;
            sync_.report(report, entry);
        }
    };
}

std::function<void(const UserEntry&)> CaseDesk::actWith(ActForm* form, const domain::Case& record)
{
    return [this, form, record](const UserEntry& entry) {
        domain::CaseAct act = form->act();
        act.baseVersion = record.version;
        sync_.act(act, entry);
        if (!domain::onlyTells(act.action)) // else it stays the version that it is
            waitFor(record);
    };
}

} // namespace zhitu::widgets
