// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cases/act_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <algorithm>

#include "data/domain/next_step.h"
#include "widgets/cases/form_parts.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

using domain::CaseAction;

constexpr int kLongestReason = 4000; // letters; the centre takes no more
constexpr int kLongestNote = 4000;
constexpr int kLongestHandler = 200;
constexpr int kProposedExtension = 3; // working days
constexpr int kProposedSupervision = 2;

} // namespace

bool ActDialog::saysNothing(CaseAction action) noexcept
{
    return !domain::needsReason(action) && !domain::needsDepartment(action)
           && action != CaseAction::GrantExtension && action != CaseAction::Visit
           && action != CaseAction::RegisterDispute && action != CaseAction::Mediate
           && action != CaseAction::FulfilAgreement; // nothing takes it back
}

ActDialog::ActDialog(const cache::CaseDetails& details, CaseAction action,
                     const map::MapData& mapData, const domain::WorkCalendar& calendar,
                     DraftService& drafts, QWidget* parent)
    : ActForm(details.record, action, parent)
{
    setObjectName(QStringLiteral("actDialog"));
    auto* fields = new QWidget;
    QFormLayout* form = begin(*fields);
    if (domain::needsDepartment(action))
        addDepartments(*form, details, mapData);
    if (action == CaseAction::AskExtension || action == CaseAction::GrantExtension)
        addUntil(*form, calendar);
    if (action == CaseAction::Supervise)
        addDays(*form);
    if (action == CaseAction::Visit)
        addVisit(*form);
    else
        addReason(*form);
    finish(fields, textOf(action), QStringLiteral("doIt"), drafts);
    openWide(76);
    refresh();
}

/// Those that are proposed stand first, with the reason and what they have on their desk.
void ActDialog::addDepartments(QFormLayout& form, const cache::CaseDetails& details,
                               const map::MapData& mapData)
{
    departments_ = new QComboBox;
    departments_->setObjectName(QStringLiteral("department"));
    const auto add = [&](std::int64_t id, const QString& more = {}) {
        const auto found = std::ranges::find(mapData.departments, id, &domain::Department::id);
        if (found == mapData.departments.end()
            || (!found->inUse && action() != CaseAction::FinishSubtask)) // it has its part
            return false;
        departments_->addItem(localName(found->name, found->nameEn) + more, qint64{id});
        return true;
    };
    if (action() == CaseAction::FinishSubtask) {
        for (const std::int64_t id : record().openParts)
            add(id);
        form.addRow(tr("&Department"), departments_);
        return;
    }
    std::vector<std::int64_t> there = record().openParts;
    if (action() == CaseAction::AddSubtask)
        there.push_back(record().departmentId);
    std::map<qint64, QString> reasons; // by department
    if (action() == CaseAction::Dispatch)
        for (const domain::DispatchProposal& proposal :
             domain::proposeDispatch(details.item, details.events, details.loads, details.usual))
            if (add(proposal.departmentId, tr("  (proposed)"))) {
                there.push_back(proposal.departmentId);
                reasons[proposal.departmentId] = reasonFor(proposal, details);
            }
    for (const domain::Department& department : mapData.departments)
        if (std::ranges::find(there, department.id) == there.end())
            add(department.id);
    form.addRow(tr("&Department"), departments_);
    if (action() == CaseAction::Dispatch)
        addHandler(form, details.duty);
    else
        return;
    addProposal(form, std::move(reasons), details.loads);
    if (const auto level = domain::levelFor(record().grade); level < record().level) {
        auto* higher = makeQuiet(tr("Cases of %1 belong to the centre of the %2: consider to "
                                    "escalate it first.")
                                     .arg(textOf(record().grade), textOf(level)));
        higher->setObjectName(QStringLiteral("levelProposal"));
        form.addRow(QString(), higher);
    }
}

QString ActDialog::reasonFor(const domain::DispatchProposal& proposal,
                             const cache::CaseDetails& details)
{
    using Why = domain::DispatchProposal::Why;
    switch (proposal.why) {
    case Why::HandledBefore:
        return tr("Proposed: it resolved this case before.");
    case Why::Catalogue:
        return tr("Proposed: the catalogue names it for “%1”.")
            .arg(localName(details.item.name, details.item.nameEn));
    case Why::UsualHere:
        return tr("Proposed: it resolved %n such cases in this town within half a year.", "",
                  static_cast<int>(details.usual.cases));
    }
    return {};
}

/// Says of the department that is chosen why it is proposed, if it is, and what it has to do.
void ActDialog::addProposal(QFormLayout& form, std::map<qint64, QString> reasons,
                            std::vector<domain::DepartmentLoad> loads)
{
    auto* label = makeQuiet({});
    label->setObjectName(QStringLiteral("proposal"));
    form.addRow(QString(), label);
    const auto say = [this, label, reasons = std::move(reasons), loads = std::move(loads)] {
        const qint64 id = departments_->currentData().toLongLong();
        const auto why = reasons.find(id);
        const auto load = std::ranges::find(loads, id, &domain::DepartmentLoad::departmentId);
        const QLocale locale;
        QStringList said{
            why != reasons.end() ? why->second
            : reasons.empty()
                ? tr("The department of the catalogue gave the case back, or is not offered any "
                     "more: choose another one.")
                : QString(),
            tr("It has %1 open cases, %2 of them overdue.")
                .arg(locale.toString(load == loads.end() ? qint64{0} : qint64{load->open}),
                     locale.toString(load == loads.end() ? qint64{0} : qint64{load->overdue}))};
        said.removeAll(QString());
        label->setText(said.join(u' '));
    };
    connect(departments_, &QComboBox::currentIndexChanged, this, say);
    say();
}

/// Proposed is the post that is on duty at the department for the place, as long as nobody writes
/// another one.
void ActDialog::addHandler(QFormLayout& form, std::vector<domain::Duty> duty)
{
    handler_ = new QLineEdit;
    handler_->setObjectName(QStringLiteral("handler"));
    handler_->setMaxLength(kLongestHandler);
    handler_->setPlaceholderText(tr("The post there that is to handle it"));
    auto* onDuty = makeQuiet({});
    onDuty->setObjectName(QStringLiteral("onDuty"));
    form.addRow(tr("&Handled by"), handler_);
    form.addRow(QString(), onDuty);
    const auto propose = [this, onDuty, duty = std::move(duty)] {
        const domain::Duty* found =
            domain::dutyFor(duty, departments_->currentData().toLongLong(), record().gridCode);
        const QString post = found == nullptr ? QString() : QString::fromStdString(found->post);
        if (handler_->text() == proposed_)
            handler_->setText(post);
        proposed_ = post;
        onDuty->setText(post.isEmpty() ? tr("The roster names nobody who is on duty there now.")
                        : found->phone.empty()
                            ? tr("On duty there now: %1.").arg(post)
                            : tr("On duty there now: %1, telephone %2.")
                                  .arg(post, QString::fromStdString(found->phone)));
    };
    connect(departments_, &QComboBox::currentIndexChanged, this, propose);
    propose();
}

void ActDialog::addUntil(QFormLayout& form, const domain::WorkCalendar& calendar)
{
    const domain::Instant proposed =
        record().extensionUntil && *record().extensionUntil > record().deadlineAt
            ? *record().extensionUntil
            : calendar.addWorkingDays(record().deadlineAt, kProposedExtension);
    until_ = makeMoment("until", proposed);
    connect(until_, &QDateTimeEdit::dateTimeChanged, this, &ActDialog::refresh);
    form.addRow(tr("&New deadline"), until_);
}

void ActDialog::addDays(QFormLayout& form)
{
    days_ = new QSpinBox;
    days_->setObjectName(QStringLiteral("days"));
    days_->setRange(1, domain::kMostSuperviseDays);
    days_->setValue(kProposedSupervision);
    days_->setSuffix(tr(" working days"));
    form.addRow(tr("To be done &within"), days_);
}

void ActDialog::addVisit(QFormLayout& form)
{
    satisfaction_ = new QComboBox;
    satisfaction_->setObjectName(QStringLiteral("satisfaction"));
    for (const int value : {5, 4, 3, 2, 1, 0})
        satisfaction_->addItem(satisfactionText(value), value);
    resolved_ = new QCheckBox(tr("The matter is &settled, as the person sees it"));
    resolved_->setObjectName(QStringLiteral("settled"));
    resolved_->setChecked(true);
    note_ = makeText("note", 4);
    connect(note_, &QPlainTextEdit::textChanged, this, &ActDialog::refresh);
    form.addRow(tr("S&atisfaction"), satisfaction_);
    form.addRow(QString(), resolved_);
    form.addRow(tr("What was said"), note_);
    form.addRow(QString(), makeQuiet(tr("What was said is sealed on this computer.")));
    satisfaction_->setFocus();
}

void ActDialog::addReason(QFormLayout& form)
{
    reason_ = makeText("reason", 4);
    connect(reason_, &QPlainTextEdit::textChanged, this, &ActDialog::refresh);
    const auto label = [this] {
        switch (action()) {
        case CaseAction::Resolve:
            return tr("&Result");
        case CaseAction::AddSubtask:
            return tr("&Task");
        case CaseAction::FinishSubtask:
            return tr("&Result of this part");
        case CaseAction::Comment:
            return tr("&Comment");
        default:
            return domain::needsReason(action()) ? tr("&Reason (needed)") : tr("&Reason");
        }
    };
    form.addRow(label(), reason_);
    reason_->setFocus();
}

void ActDialog::refresh()
{
    bool complete = departments_ == nullptr || departments_->count() > 0;
    QString trouble;
    if (until_ != nullptr && momentOf(*until_) <= record().deadlineAt) {
        complete = false;
        trouble = tr("The new deadline must be later than the present one, %1.")
                      .arg(timeText(record().deadlineAt));
    }
    if (reason_ != nullptr) {
        const auto letters = reason_->toPlainText().trimmed().size();
        complete = complete && (!domain::needsReason(action()) || letters > 0)
                   && letters <= kLongestReason;
        if (trouble.isEmpty())
            trouble = tooLong(letters, kLongestReason);
    }
    if (note_ != nullptr) {
        const auto letters = note_->toPlainText().trimmed().size();
        complete = complete && letters <= kLongestNote;
        trouble = tooLong(letters, kLongestNote);
    }
    setComplete(complete, trouble);
}

void ActDialog::fill(const domain::CaseAct& act)
{
    if (reason_ != nullptr)
        reason_->setPlainText(QString::fromStdString(act.reason));
    if (departments_ != nullptr)
        if (const int row = departments_->findData(qint64{act.departmentId}); row >= 0)
            departments_->setCurrentIndex(row);
    if (handler_ != nullptr)
        handler_->setText(QString::fromStdString(act.handler));
    if (until_ != nullptr && act.until)
        setMoment(*until_, *act.until);
    if (days_ != nullptr && act.workingDays > 0)
        days_->setValue(act.workingDays);
    if (satisfaction_ != nullptr && act.visit) {
        satisfaction_->setCurrentIndex(satisfaction_->findData(act.visit->satisfaction));
        resolved_->setChecked(act.visit->resolved);
        note_->setPlainText(QString::fromStdString(act.visit->note));
    } else if (note_ != nullptr) {
        note_->setPlainText(QString::fromStdString(act.reason)); // a visit of the version before
    }
}

domain::CaseAct ActDialog::act() const
{
    domain::CaseAct act = step();
    if (reason_ != nullptr)
        act.reason = reason_->toPlainText().trimmed().toStdString();
    if (departments_ != nullptr)
        act.departmentId = departments_->currentData().toLongLong();
    if (handler_ != nullptr)
        act.handler = handler_->text().trimmed().toStdString();
    if (until_ != nullptr)
        act.until = momentOf(*until_);
    if (days_ != nullptr)
        act.workingDays = days_->value();
    if (satisfaction_ != nullptr)
        act.visit =
            domain::VisitOutcome{satisfaction_->currentData().toInt(), resolved_->isChecked(),
                                 note_->toPlainText().trimmed().toStdString()};
    return act;
}

} // namespace zhitu::widgets
