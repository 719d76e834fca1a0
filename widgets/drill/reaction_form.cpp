// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/reaction_form.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <optional>

#include "widgets/cases/form_parts.h"
#include "widgets/drill/drill_texts.h"
#include "widgets/drill/place_edit.h"
#include "widgets/look/parts.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

using drill::Deed;

QDoubleSpinBox* makeNumber(const char* name, double least, double most, double step, int decimals)
{
    auto* box = new QDoubleSpinBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setDecimals(decimals);
    box->setRange(least, most);
    box->setSingleStep(step);
    box->setKeyboardTracking(false);
    return box;
}

bool fits(Deed deed, drill::StepKind kind)
{
    return kind == drill::StepKind::Report || deed == Deed::TakeIn || deed == Deed::Check;
}

} // namespace

ReactionForm::ReactionForm(ScenarioEdit& edit, QWidget* parent)
    : QWidget(parent), edit_(edit), list_(new QListWidget), add_(new QToolButton),
      remove_(new QToolButton), body_(new QWidget), layout_(makeRows()),
      rows_(std::make_unique<FieldRows>(*layout_)), deed_(makeChoice("reactionDeed")),
      within_(makeNumber("reactionWithin", 0.5, 1440, 1, 1)), by_(makeChoice("reactionBy")),
      department_(makeChoice("reactionDepartment")), level_(makeChoice("reactionLevel")),
      item_(makeChoice("reactionItem")),
      site_(new PlaceEdit(QStringLiteral("reactionSite"), PlaceEdit::Site)),
      division_(new PlaceEdit(QStringLiteral("reactionDivision"), PlaceEdit::Division)),
      other_(makeChoice("reactionOther")), weight_(makeNumber("reactionWeight", 0.1, 100, 0.5, 1))
{
    setObjectName(QStringLiteral("reactionForm"));
    list_->setObjectName(QStringLiteral("reactionList"));
    list_->setMaximumHeight(7 * fontMetrics().lineSpacing());
    add_->setObjectName(QStringLiteral("addReaction"));
    remove_->setObjectName(QStringLiteral("removeReaction"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace2);
    buttons->addWidget(add_);
    buttons->addWidget(remove_);
    buttons->addStretch();
    body_->setLayout(layout_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace3, kSpace3, kSpace3, kSpace3);
    column->setSpacing(kSpace2);
    column->addWidget(list_);
    column->addLayout(buttons);
    column->addWidget(body_);
    column->addStretch();
    rows_->add(deed_, "do", [] { return tr("Do"); });
    rows_->add(within_, "within", [] { return tr("Within"); });
    rows_->add(by_, "by", [] { return tr("Whose task"); });
    rows_->add(department_, "department", [] { return tr("Department"); });
    rows_->add(level_, "level", [] { return tr("Up to"); });
    rows_->add(item_, "item", [] { return tr("Item"); });
    rows_->add(site_, "place.site", [] { return tr("Site"); });
    rows_->add(division_, "place.division", [] { return tr("Division"); });
    rows_->add(other_, "other", [] { return tr("Into the case of"); });
    rows_->add(weight_, "weight", [] { return tr("Weight"); });
    connectEditors();
    connect(&edit_, &ScenarioEdit::changed, this, &ReactionForm::refresh);
    connect(&edit_, &ScenarioEdit::chosenChanged, this, [this] {
        list_->setCurrentRow(-1);
        refresh();
    });
    retranslate();
}

const drill::Reaction* ReactionForm::present() const
{
    const auto step = edit_.chosen();
    const int row = list_->currentRow();
    if (!step || row < 0)
        return nullptr;
    const auto& reactions = edit_.scenario().steps[*step].reactions;
    return static_cast<std::size_t>(row) < reactions.size()
               ? &reactions[static_cast<std::size_t>(row)]
               : nullptr;
}

void ReactionForm::change(const char* field, const std::function<void(drill::Reaction&)>& change)
{
    if (filling_ || present() == nullptr)
        return;
    const auto row = static_cast<std::size_t>(list_->currentRow());
    const QString typing =
        field == nullptr
            ? QString()
            : QStringLiteral("%1/%2/%3").arg(*edit_.chosen()).arg(row).arg(QLatin1String(field));
    edit_.changeStep(tr("Change an expectation"), typing,
                     [&](drill::Step& step) { change(step.reactions[row]); });
}

void ReactionForm::connectEditors()
{
    using Reaction = drill::Reaction;
    using Level = domain::DivisionLevel;
    const auto choice = [this](QComboBox* box, auto put) {
        connect(box, &QComboBox::activated, this,
                [=, this] { change(nullptr, [&](Reaction& r) { put(r, box->currentData()); }); });
    };
    choice(deed_, [this](Reaction& r, const QVariant& v) {
        // What another deed does not know would not be taken.
        Reaction next;
        next.deed = static_cast<Deed>(v.toInt());
        next.within = r.within;
        next.weight = r.weight;
        next.by = r.by;
        if (next.deed == Deed::Raise)
            next.level = Level::Town;
        if (next.deed == Deed::Dispatch || next.deed == Deed::AddPart)
            next.department = department_->itemData(0).toString().toStdString();
        if (next.deed == Deed::TakeIn)
            next.item = item_->itemData(0).toString().toStdString();
        if (next.deed == Deed::Merge)
            next.other = other_->itemData(0).toString().toStdString();
        r = next;
    });
    choice(by_, [](Reaction& r, const QVariant& v) {
        r.by = v.toInt() == 0 ? std::nullopt : std::optional(static_cast<Level>(v.toInt()));
    });
    choice(level_, [](Reaction& r, const QVariant& v) { r.level = static_cast<Level>(v.toInt()); });
    choice(department_,
           [](Reaction& r, const QVariant& v) { r.department = v.toString().toStdString(); });
    choice(item_, [](Reaction& r, const QVariant& v) { r.item = v.toString().toStdString(); });
    choice(other_, [](Reaction& r, const QVariant& v) { r.other = v.toString().toStdString(); });
    connect(within_, &QDoubleSpinBox::valueChanged, this, [this](double minutes) {
        change("within", [&](Reaction& r) {
            r.within = std::chrono::seconds(30) * static_cast<int>(std::lround(minutes * 2));
        });
    });
    connect(weight_, &QDoubleSpinBox::valueChanged, this,
            [this](double weight) { change("weight", [&](Reaction& r) { r.weight = weight; }); });
    for (PlaceEdit* place : {site_, division_})
        connect(place, &PlaceEdit::changed, this,
                [this, place] { change("place", [&](Reaction& r) { r.place = place->place(); }); });
    connect(list_, &QListWidget::currentRowChanged, this, [this] {
        if (!filling_)
            refresh();
    });
    connect(add_, &QToolButton::clicked, this, &ReactionForm::add);
    connect(remove_, &QToolButton::clicked, this, &ReactionForm::remove);
}

void ReactionForm::add()
{
    const auto chosen = edit_.chosen();
    if (!chosen)
        return;
    const drill::Step& step = edit_.scenario().steps[*chosen];
    if (std::ssize(step.reactions) >= drill::kMostReactions)
        return;
    const auto row = static_cast<int>(step.reactions.size());
    edit_.changeStep(tr("Add an expectation"), {}, [&](drill::Step& s) {
        drill::Reaction reaction;
        reaction.within = std::chrono::minutes(10);
        if (s.kind != drill::StepKind::Report) {
            reaction.deed = Deed::Check;
            reaction.place = drill::SiteName{
                data_ && !data_->keySites.empty() ? data_->keySites.front().name : std::string()};
        }
        s.reactions.push_back(reaction);
    });
    list_->setCurrentRow(row);
}

void ReactionForm::remove()
{
    if (present() == nullptr)
        return;
    const int row = list_->currentRow();
    edit_.changeStep(tr("Remove an expectation"), {}, [row](drill::Step& step) {
        step.reactions.erase(step.reactions.begin() + row);
    });
}

void ReactionForm::choose(int reaction)
{
    list_->setCurrentRow(reaction);
}

void ReactionForm::setData(const std::shared_ptr<const map::MapData>& mapData)
{
    if (mapData == data_)
        return;
    data_ = mapData;
    site_->setData(mapData);
    division_->setData(mapData);
    fillChoices();
    refresh();
}

void ReactionForm::fillChoices()
{
    filling_ = true;
    for (QComboBox* box : {by_, level_, department_, item_})
        box->clear();
    by_->addItem(tr("Whoever sees it"), 0);
    for (int level = 4; level <= 6; ++level) {
        by_->addItem(textOf(static_cast<domain::DivisionLevel>(level)), level);
        level_->addItem(textOf(static_cast<domain::DivisionLevel>(level)), level);
    }
    if (data_) {
        const auto add = [](QComboBox& box, const std::string& code, const QString& name) {
            box.addItem(QStringLiteral("%1 %2").arg(QString::fromStdString(code), name),
                        QString::fromStdString(code));
        };
        for (const domain::Department& one : data_->departments)
            add(*department_, one.code, localName(one.name, one.nameEn));
        for (const domain::ServiceItem& one : data_->items)
            add(*item_, one.code, localName(one.name, one.nameEn));
    }
    filling_ = false;
}

void ReactionForm::showFields(Deed deed)
{
    rows_->setVisible(department_, deed == Deed::Dispatch || deed == Deed::AddPart);
    rows_->setVisible(level_, deed == Deed::Raise);
    rows_->setVisible(item_, deed == Deed::TakeIn);
    rows_->setVisible(division_, deed == Deed::TakeIn);
    rows_->setVisible(site_, deed == Deed::Check);
    rows_->setVisible(other_, deed == Deed::Merge);
}

void ReactionForm::refresh()
{
    const auto chosen = edit_.chosen();
    filling_ = true;
    const int row = list_->currentRow();
    list_->clear();
    add_->setEnabled(chosen.has_value());
    if (chosen) {
        const drill::Step& step = edit_.scenario().steps[*chosen];
        for (const drill::Reaction& reaction : step.reactions)
            list_->addItem(drill::describe(reaction));
        list_->setCurrentRow(std::min<int>(row, list_->count() - 1));
        deed_->clear();
        for (int deed = 1; deed <= drill::kDeeds; ++deed)
            if (fits(static_cast<Deed>(deed), step.kind))
                deed_->addItem(textOf(static_cast<Deed>(deed)), deed);
        other_->clear();
        for (const drill::Step& other : edit_.scenario().steps)
            if (other.kind == drill::StepKind::Report && other.id != step.id)
                other_->addItem(
                    QStringLiteral("%1 %2").arg(drill::clockText(other.at), other.title.local()),
                    QString::fromStdString(other.id));
    }
    const drill::Reaction* reaction = present();
    body_->setVisible(reaction != nullptr);
    remove_->setEnabled(reaction != nullptr);
    if (reaction != nullptr) {
        const auto pick = [](QComboBox& box, const QVariant& code) {
            box.setCurrentIndex(box.findData(code));
        };
        showFields(reaction->deed);
        pick(*deed_, static_cast<int>(reaction->deed));
        within_->setValue(static_cast<double>(reaction->within.count()) / 60'000);
        pick(*by_, reaction->by ? static_cast<int>(*reaction->by) : 0);
        pick(*department_, QString::fromStdString(reaction->department));
        pick(*level_, reaction->level ? static_cast<int>(*reaction->level) : 0);
        pick(*item_, QString::fromStdString(reaction->item));
        pick(*other_, QString::fromStdString(reaction->other));
        weight_->setValue(reaction->weight);
        for (PlaceEdit* place : {site_, division_})
            if (place->place() != reaction->place)
                place->setPlace(reaction->place);
    }
    filling_ = false;
}

bool ReactionForm::tell(const drill::Spot& spot, const QString& message)
{
    if (spot.reaction > 0 && spot.reaction <= list_->count() && !message.isEmpty())
        list_->setCurrentRow(spot.reaction - 1);
    const QString member = spot.member == u"for" ? QStringLiteral("within") : spot.member;
    return rows_->tell(spot.reaction > 0 ? member : QString(),
                       spot.reaction > 0 ? message : QString());
}

void ReactionForm::retranslate()
{
    rows_->retranslate();
    site_->retranslate();
    division_->retranslate();
    add_->setText(tr("Add"));
    remove_->setText(tr("Remove"));
    within_->setSuffix(tr(" min"));
    fillChoices();
    refresh();
}

} // namespace zhitu::widgets
