// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/catalogue/version_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <algorithm>

#include "widgets/cases/form_parts.h"
#include "widgets/catalogue/sections.h"
#include "widgets/look/texts.h"

namespace zhitu::widgets {
namespace {

using domain::CatalogueKind;

constexpr int kLongestLimit = 1000; // working hours or days
constexpr int kLongestCode = 20;

template <typename Row>
void take(domain::CatalogueVersion& version, const std::vector<Row>& rows)
{
    const auto found = std::ranges::find(rows, version.subject, &Row::id);
    if (found == rows.end())
        return;
    version.name = found->name;
    version.nameEn = found->nameEn;
    if constexpr (requires { found->deadline; }) {
        version.departmentId = found->departmentId;
        version.grade = found->grade;
        version.deadline = found->deadline;
        version.unit = found->unit;
    }
}

template <typename Row>
std::vector<std::string> codesOf(const std::vector<Row>& rows)
{
    std::vector<std::string> codes;
    for (const Row& row : rows)
        codes.push_back(row.code);
    return codes;
}

} // namespace

domain::CatalogueVersion standsOn(const cases::CatalogueSheet& sheet, CatalogueKind kind,
                                  std::int64_t subject, std::int64_t day)
{
    if (const auto* version = domain::versionOn(sheet.versions, kind, subject, day))
        return *version;
    domain::CatalogueVersion version;
    version.kind = kind;
    version.subject = subject;
    if (kind == CatalogueKind::Category)
        take(version, sheet.categories);
    if (kind == CatalogueKind::Item)
        take(version, sheet.items);
    if (kind == CatalogueKind::Department)
        take(version, sheet.departments);
    if (kind == CatalogueKind::Stage) {
        const auto stage = static_cast<domain::CaseState>(subject);
        version.name = standardText(stage, translations::Language::Chinese).toStdString();
        version.nameEn = standardText(stage, translations::Language::English).toStdString();
    }
    return version;
}

const domain::CatalogueVersion* newestOf(const cases::CatalogueSheet& sheet, CatalogueKind kind,
                                         std::int64_t subject)
{
    const domain::CatalogueVersion* newest = nullptr;
    for (const domain::CatalogueVersion& version : sheet.versions)
        if (version.kind == kind && version.subject == subject
            && (newest == nullptr || newest->id < version.id))
            newest = &version;
    return newest;
}

const domain::CatalogueVersion* nextAfter(const cases::CatalogueSheet& sheet, CatalogueKind kind,
                                          std::int64_t subject, std::int64_t day)
{
    // They stand in the order of their days.
    const auto next =
        std::ranges::find_if(sheet.versions, [&](const domain::CatalogueVersion& version) {
            return version.kind == kind && version.subject == subject && version.since > day;
        });
    return next == sheet.versions.end() ? nullptr : &*next;
}

VersionForm::VersionForm(const CatalogueData& shown, CatalogueKind kind, std::int64_t subject,
                         DraftService& drafts, QWidget* parent)
    : ChangeForm(QStringLiteral("catalogue/%1/%2").arg(static_cast<int>(kind)).arg(subject),
                 parent),
      kind_(kind), subject_(subject), sheet_(shown.sheet), later_(makeQuiet({}))
{
    setObjectName(QStringLiteral("versionForm"));
    const cases::CatalogueSheet& sheet = *shown.sheet;
    const std::int64_t first = subject == 0 ? sheet.today : dayAfter(sheet.today);
    const domain::CatalogueVersion now = standsOn(sheet, kind, subject, first);
    if (const auto* newest = newestOf(sheet, kind, subject)) {
        seen_ = newest->id;
        newest_ = tr("%1 from %2").arg(textOf(*newest, sheet), dayText(newest->since));
    }
    basedOn_ = new QLineEdit(QString::number(seen_));
    basedOn_->setObjectName(QStringLiteral("written"));
    setWindowTitle(subject == 0 ? tr("Something new in the catalogue")
                                : QString::fromStdString(now.name));
    auto* fields = new QWidget;
    basedOn_->setParent(fields); // a draft brings its own
    basedOn_->hide();
    QFormLayout* rows = makeRows();
    fields->setLayout(rows);
    if (subject == 0) {
        taken_ = kind == CatalogueKind::Category ? codesOf(sheet.categories)
                 : kind == CatalogueKind::Item   ? codesOf(sheet.items)
                                                 : codesOf(sheet.departments);
        code_ = makeLine("code", {});
        code_->setMaxLength(kLongestCode);
        rows->addRow(tr("&Code"), code_);
        if (kind == CatalogueKind::Item) {
            category_ = new QComboBox;
            category_->setObjectName(QStringLiteral("category"));
            for (const domain::ServiceCategory& row : sheet.categories) {
                const auto category = domain::categoryOn(row, sheet.versions, sheet.today);
                category_->addItem(localName(category.name, category.nameEn), qint64{row.id});
            }
            rows->addRow(tr("C&ategory"), category_);
        }
    }
    name_ = makeLine("name", now.name);
    nameEn_ = makeLine("nameEn", now.nameEn);
    rows->addRow(tr("&Name"), name_);
    rows->addRow(tr("In &English"), nameEn_);
    if (kind == CatalogueKind::Item) {
        department_ = new QComboBox;
        department_->setObjectName(QStringLiteral("itemDepartment"));
        for (const domain::Department& row : sheet.departments) {
            const auto department = domain::departmentOn(row, sheet.versions, sheet.today);
            if (department.inUse || row.id == now.departmentId)
                department_->addItem(localName(department.name, department.nameEn), qint64{row.id});
        }
        addRules(*rows, now);
    }
    const bool isStage = kind == CatalogueKind::Stage;
    if (!isStage || domain::isOptional(static_cast<domain::CaseState>(subject))) {
        inUse_ = new QCheckBox(isStage ? tr("Cases go &through this stage")
                                       : tr("&Offered where something is taken in or dispatched"));
        inUse_->setObjectName(QStringLiteral("inUse"));
        inUse_->setChecked(now.inUse);
        rows->addRow(QString(), inUse_);
    }
    since_ = makeDay("since", first, first);
    rows->addRow(tr("In force &from"), since_);
    rows->addRow(QString(),
                 makeQuiet(tr("Cases that came in before keep the rules they came in under. The "
                              "change has to reach the centre before that day.")));
    later_->setObjectName(QStringLiteral("later"));
    rows->addRow(QString(), later_);
    shown_ = written();
    connect(since_, &QDateEdit::dateChanged, this, &VersionForm::follow);
    for (QLineEdit* line : {code_, name_, nameEn_, basedOn_})
        if (line != nullptr)
            connect(line, &QLineEdit::textChanged, this, &VersionForm::refresh);
    finish(fields, tr("Put in force"), QStringLiteral("putInForce"), drafts);
    openWide(76);
    (code_ != nullptr ? code_ : name_)->setFocus();
    follow();
    refresh();
}

void VersionForm::follow()
{
    if (subject_ == 0)
        return;
    const std::int64_t day = dayOf(*since_);
    if (written() == shown_) {
        show(standsOn(*sheet_, kind_, subject_, day));
        shown_ = written();
    }
    const domain::CatalogueVersion* later = nextAfter(*sheet_, kind_, subject_, day);
    later_->setText(later == nullptr ? QString()
                                     : tr("Until %1 only: then comes %2.")
                                           .arg(dayText(later->since), textOf(*later, *sheet_)));
    later_->setVisible(later != nullptr);
}

void VersionForm::show(const domain::CatalogueVersion& version)
{
    setText(*name_, version.name);
    setText(*nameEn_, version.nameEn);
    if (inUse_ != nullptr)
        inUse_->setChecked(version.inUse);
    if (deadline_ == nullptr)
        return;
    choose(*department_, qint64{version.departmentId});
    choose(*grade_, static_cast<int>(version.grade));
    deadline_->setValue(version.deadline);
    choose(*unit_, static_cast<int>(version.unit));
}

void VersionForm::addRules(QFormLayout& rows, const domain::CatalogueVersion& now)
{
    if (const int at = department_->findData(qint64{now.departmentId}); at >= 0)
        department_->setCurrentIndex(at);
    grade_ = new QComboBox;
    grade_->setObjectName(QStringLiteral("grade"));
    for (const auto grade : {domain::CaseGrade::I, domain::CaseGrade::II, domain::CaseGrade::III,
                             domain::CaseGrade::IV})
        grade_->addItem(textOf(grade), static_cast<int>(grade));
    grade_->setCurrentIndex(grade_->findData(static_cast<int>(now.grade)));
    deadline_ = new QSpinBox;
    deadline_->setObjectName(QStringLiteral("deadline"));
    deadline_->setRange(1, std::max(kLongestLimit, now.deadline));
    deadline_->setValue(std::max(1, now.deadline));
    unit_ = new QComboBox;
    unit_->setObjectName(QStringLiteral("unit"));
    unit_->addItem(tr("working hours"), static_cast<int>(domain::DeadlineUnit::WorkingHours));
    unit_->addItem(tr("working days"), static_cast<int>(domain::DeadlineUnit::WorkingDays));
    unit_->setCurrentIndex(unit_->findData(static_cast<int>(now.unit)));
    rows.addRow(tr("&Department"), department_);
    rows.addRow(tr("&Grade"), grade_);
    rows.addRow(tr("To be done &within"), deadline_);
    rows.addRow(QString(), unit_);
}

void VersionForm::refresh()
{
    QString trouble;
    bool complete =
        !textIn(*name_).isEmpty() && (kind_ == CatalogueKind::Stage || !textIn(*nameEn_).isEmpty());
    if (code_ != nullptr) {
        const std::string code = textIn(*code_).toStdString();
        complete = complete && !code.empty();
        if (std::ranges::find(taken_, code) != taken_.end()) {
            complete = false;
            trouble = tr("The code %1 is taken already.").arg(textIn(*code_));
        }
    }
    // A draft, or what was refused, is of another day; nobody's change goes by unseen.
    if (trouble.isEmpty() && basedOn_->text() != QString::number(seen_))
        trouble = tr("It was changed after this was written, and says now: %1. What you put in "
                     "force takes its place.")
                      .arg(newest_);
    setComplete(complete, trouble);
}

bool VersionForm::fill(const domain::CatalogueChange& change)
{
    const auto* said = std::get_if<domain::VersionChange>(&change);
    if (said == nullptr || said->version.kind != kind_ || said->version.subject != subject_)
        return false;
    const domain::CatalogueVersion& version = said->version;
    basedOn_->setText(QString::number(said->seen));
    if (code_ != nullptr)
        setText(*code_, said->code);
    if (category_ != nullptr)
        choose(*category_, qint64{said->categoryId});
    setDay(*since_, version.since);
    show(version);
    return true;
}

domain::CatalogueChange VersionForm::change() const
{
    domain::VersionChange change;
    change.version = written();
    change.version.since = dayOf(*since_);
    change.seen = seen_;
    if (code_ != nullptr)
        change.code = textIn(*code_).toStdString();
    if (category_ != nullptr)
        change.categoryId = category_->currentData().toLongLong();
    return change;
}

domain::CatalogueVersion VersionForm::written() const
{
    domain::CatalogueVersion version;
    version.kind = kind_;
    version.subject = subject_;
    version.name = textIn(*name_).toStdString();
    version.nameEn = textIn(*nameEn_).isEmpty() ? version.name : textIn(*nameEn_).toStdString();
    version.inUse = inUse_ == nullptr || inUse_->isChecked();
    if (deadline_ != nullptr) {
        version.departmentId = department_->currentData().toLongLong();
        version.grade = static_cast<domain::CaseGrade>(grade_->currentData().toInt());
        version.deadline = deadline_->value();
        version.unit = static_cast<domain::DeadlineUnit>(unit_->currentData().toInt());
    }
    return version;
}

} // namespace zhitu::widgets
