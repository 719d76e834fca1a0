// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/edit_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <optional>

#include "data/paths.h"
#include "widgets/drill/drill_texts.h"
#include "widgets/drill/place_edit.h"
#include "widgets/drill/reaction_form.h"
#include "widgets/drill/scenario_form.h"
#include "widgets/drill/step_form.h"
#include "widgets/look/follow_look.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"
#include "widgets/trust/draft_service.h"

namespace zhitu::widgets {
namespace {

constexpr int kDraftMs = 400;

} // namespace

EditPage::EditPage(DraftService& drafts, QWidget* parent)
    : QWidget(parent), drafts_(drafts), timeline_(new TimelineView), step_(new StepForm(edit_)),
      reactions_(new ReactionForm(edit_)), scenario_(new ScenarioForm(edit_)),
      tabs_(new QTabWidget), trouble_(new QLabel), title_(new QLabel), new_(new QPushButton),
      save_(new QPushButton), add_(new QPushButton), more_(new QPushButton),
      undo_(edit_.undo().createUndoAction(this)), redo_(edit_.undo().createRedoAction(this)),
      copy_(new QAction(this)), remove_(new QAction(this)), thread_(QStringLiteral("scenario file"))
{
    setObjectName(QStringLiteral("drillEditPage"));
    timeline_->setObjectName(QStringLiteral("editTimeline"));
    trouble_->setObjectName(QStringLiteral("scenarioTrouble"));
    trouble_->setWordWrap(true);
    trouble_->setTextFormat(Qt::PlainText);
    title_->setTextFormat(Qt::PlainText);
    title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    followLook(*this, [this] {
        title_->setFont(strong(font()));
        refreshTrouble();
    });
    auto* bar = new QHBoxLayout;
    bar->setSpacing(kSpace2);
    makeBar(*bar);
    auto* reactionScroll = new QScrollArea;
    reactionScroll->setWidget(reactions_);
    reactionScroll->setWidgetResizable(true);
    reactionScroll->setFrameShape(QFrame::NoFrame);
    auto* scenarioScroll = new QScrollArea;
    scenarioScroll->setWidget(scenario_);
    scenarioScroll->setWidgetResizable(true);
    scenarioScroll->setFrameShape(QFrame::NoFrame);
    tabs_->addTab(step_, QString());
    tabs_->addTab(reactionScroll, QString());
    tabs_->addTab(scenarioScroll, QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace3, kSpace3, kSpace3, kSpace3);
    column->setSpacing(kSpace2);
    column->addLayout(bar);
    column->addWidget(scrolled(*timeline_), 3);
    column->addWidget(trouble_);
    column->addWidget(tabs_, 4);

    timeline_->setLanes(laneNames());
    connect(timeline_, &TimelineView::chosenByHand, this, [this](int id) {
        if (id < kReactionIds) {
            edit_.choose(static_cast<std::size_t>(id));
            if (tabs_->currentIndex() == 2)
                tabs_->setCurrentIndex(0);
            return;
        }
        edit_.choose(static_cast<std::size_t>((id - kReactionIds) / kReactionsOfStep));
        reactions_->choose((id - kReactionIds) % kReactionsOfStep);
        tabs_->setCurrentIndex(1);
    });
    connect(timeline_, &TimelineView::moved, this, [this](int id, drill::ScenarioTime at) {
        edit_.choose(static_cast<std::size_t>(id));
        edit_.changeStep(tr("Move a step"), {}, [at](drill::Step& step) { step.at = at; });
    });
    connect(step_, &StepForm::pickWanted, this, &EditPage::pickWanted);
    connect(&edit_, &ScenarioEdit::changed, this, [this] {
        touched_ = true;
        refresh();
        draftTimer_.start();
    });
    connect(&edit_, &ScenarioEdit::chosenChanged, this, &EditPage::refresh);
    draftTimer_.setSingleShot(true);
    draftTimer_.setInterval(kDraftMs);
    connect(&draftTimer_, &QTimer::timeout, this, &EditPage::keepDraft);
    connect(&drafts_, &DraftService::loaded, this,
            [this](const QString& form, const QString& text, int question) {
                if (form == kDraftName && question == question_ && !touched_)
                    takeDraft(text);
            });
    edit_.begin(emptyScenario(district_));
    draftTimer_.stop();
    touched_ = false;
    question_ = drafts_.load(kDraftName);
    retranslate();
}

EditPage::~EditPage()
{
    if (draftTimer_.isActive())
        keepDraft();
    thread_.finish();
}

void EditPage::makeBar(QHBoxLayout& bar)
{
    new_->setObjectName(QStringLiteral("scenarioNew"));
    save_->setObjectName(QStringLiteral("scenarioSave"));
    add_->setObjectName(QStringLiteral("scenarioAdd"));
    more_->setObjectName(QStringLiteral("scenarioMore"));
    auto* begins = new QMenu(new_);
    begins->addAction(QString(), this, [this] {
        if (mayLeave())
            begin(emptyScenario(district_));
    });
    begins->addAction(QString(), this, &EditPage::askOpen);
    begins->addSeparator();
    for (const std::string& id : drill::shippedScenarios())
        begins
            ->addAction(QString(), this,
                        [this, id] {
                            if (mayLeave())
                                begin(drill::shippedScenario(id));
                        })
            ->setData(QString::fromStdString(id));
    new_->setMenu(begins);
    connect(save_, &QPushButton::clicked, this, &EditPage::askSave);
    auto* kinds = new QMenu(add_);
    for (int kind = 1; kind <= drill::kStepKinds; ++kind)
        kinds->addAction(QString(), this, [this, kind] {
            const auto chosen = edit_.chosen();
            const drill::ScenarioTime at =
                chosen ? edit_.scenario().steps[*chosen].at : drill::ScenarioTime{};
            edit_.add(static_cast<drill::StepKind>(kind), at);
            tabs_->setCurrentIndex(0);
        });
    add_->setMenu(kinds);
    undo_->setShortcut(QKeySequence::Undo);
    redo_->setShortcut(QKeySequence::Redo);
    copy_->setObjectName(QStringLiteral("scenarioCopy"));
    remove_->setObjectName(QStringLiteral("scenarioRemove"));
    connect(copy_, &QAction::triggered, &edit_, &ScenarioEdit::copyChosen);
    connect(remove_, &QAction::triggered, &edit_, &ScenarioEdit::removeChosen);
    for (QAction* action : {undo_, redo_}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    auto* further = new QMenu(more_);
    further->addAction(QString(), this, [this] { Q_EMIT checkWanted(edit_.scenario()); });
    further->addAction(QString(), this, [this] {
        if (edit_.trouble())
            Q_EMIT failed(edit_.trouble()->message);
        else
            Q_EMIT playWanted(edit_.scenario());
    });
    more_->setMenu(further);
    const auto button = [](QAction* action) {
        auto* made = new QToolButton;
        made->setDefaultAction(action);
        made->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        return made;
    };
    for (QWidget* widget :
         std::initializer_list<QWidget*>{new_, save_, add_, button(copy_), button(remove_),
                                         button(undo_), button(redo_), more_})
        bar.addWidget(widget);
    bar.addWidget(title_, 1);
}

void EditPage::setData(const std::shared_ptr<const map::MapData>& mapData)
{
    data_ = mapData;
    step_->setData(mapData);
    reactions_->setData(mapData);
}

void EditPage::setDistrict(const std::string& district)
{
    if (district.size() != 6 || district == district_)
        return;
    district_ = district;
    if (!touched_) {
        edit_.begin(emptyScenario(district_));
        draftTimer_.stop();
        touched_ = false;
    }
}

void EditPage::begin(const drill::Scenario& scenario, const std::filesystem::path& file)
{
    file_ = file;
    edit_.begin(scenario);
    tabs_->setCurrentIndex(scenario.steps.empty() ? 2 : 0);
    if (!scenario.steps.empty())
        edit_.choose(0);
}

void EditPage::setSpot(domain::LonLat spot)
{
    edit_.changeStep(tr("Change a step"), {}, [spot](drill::Step& step) { step.place = spot; });
}

void EditPage::refresh()
{
    const auto chosen = edit_.chosen();
    timeline_->setLength(edit_.scenario().length);
    timeline_->setItems(itemsOf(edit_.scenario(), {}, {}, nullptr, true));
    timeline_->choose(chosen ? std::optional(static_cast<int>(*chosen)) : std::nullopt);
    copy_->setEnabled(chosen.has_value());
    remove_->setEnabled(chosen.has_value());
    const QString name = edit_.scenario().title.local();
    title_->setText(file_.empty() ? name
                                  : QStringLiteral("%1 (%2)").arg(name, shown(file_.filename())));
    refreshTrouble();
}

/// At its field, where the step that it is about is chosen; in a line above in any case.
void EditPage::refreshTrouble()
{
    const auto& trouble = edit_.trouble();
    const auto chosen = edit_.chosen();
    const bool here = trouble && chosen && trouble->spot.step == static_cast<int>(*chosen) + 1;
    const QString message = trouble ? trouble->message : QString();
    (void)step_->tell(trouble ? trouble->spot : drill::Spot{},
                      here && trouble->spot.reaction == 0 ? message : QString());
    (void)reactions_->tell(trouble ? trouble->spot : drill::Spot{}, here ? message : QString());
    (void)scenario_->tell(trouble ? trouble->spot : drill::Spot{}, message);
    setInk(*trouble_, trouble ? coloursFor(palette()).alarm : quietText(palette()));
    const QString well =
        tr("Nothing is wrong: it can be saved and played. The draft is kept by itself.");
    trouble_->setText(
        trouble  ? message
        : chosen ? well
                 : well + u' ' + tr("Choose a step on the time line to change it, or add one."));
}

void EditPage::retranslate()
{
    timeline_->setLanes(laneNames());
    timeline_->setAccessibleName(tr("Time line of the scenario"));
    tabs_->setTabText(0, tr("Step"));
    tabs_->setTabText(1, tr("Expected"));
    tabs_->setTabText(2, tr("Scenario"));
    new_->setText(tr("New or open"));
    save_->setText(tr("Save as…"));
    add_->setText(tr("Add a step"));
    more_->setText(tr("Try it"));
    copy_->setText(tr("Copy"));
    remove_->setText(tr("Remove"));
    undo_->setText(tr("Undo"));
    redo_->setText(tr("Redo"));
    const QList<QAction*> begins = new_->menu()->actions();
    begins[0]->setText(tr("A new scenario"));
    begins[1]->setText(tr("A file…"));
    for (QAction* action : begins)
        if (const QString id = action->data().toString(); !id.isEmpty())
            action->setText(
                tr("Like “%1”").arg(drill::shippedScenario(id.toStdString()).title.local()));
    for (int kind = 1; kind <= drill::kStepKinds; ++kind)
        add_->menu()->actions()[kind - 1]->setText(textOf(static_cast<drill::StepKind>(kind)));
    more_->menu()->actions()[0]->setText(tr("Check it against the drill centre"));
    more_->menu()->actions()[1]->setText(tr("Play it…"));
    step_->retranslate();
    reactions_->retranslate();
    scenario_->retranslate();
    refresh();
}

} // namespace zhitu::widgets
