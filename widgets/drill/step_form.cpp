// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/step_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimeEdit>
#include <algorithm>

#include "widgets/cases/form_parts.h"
#include "widgets/drill/drill_texts.h"
#include "widgets/drill/place_edit.h"
#include "widgets/look/parts.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

using drill::StepKind;

QLineEdit* makeLine(const char* name, int most)
{
    auto* line = new QLineEdit;
    line->setObjectName(QString::fromLatin1(name));
    line->setMaxLength(most);
    return line;
}

void setLine(QLineEdit& line, const QString& text)
{
    if (line.text().trimmed() != text) // the hand is not moved while one types
        line.setText(text);
}

void setText(QPlainTextEdit& edit, const QString& text)
{
    if (edit.toPlainText().trimmed() != text)
        edit.setPlainText(text);
}

bool tells(StepKind kind)
{
    return kind == StepKind::Message || kind == StepKind::Weather || kind == StepKind::Order;
}

} // namespace

drill::ScenarioTime timeOf(const QTimeEdit& edit)
{
    return drill::ScenarioTime(edit.time().msecsSinceStartOfDay());
}

void setTime(QTimeEdit& edit, drill::ScenarioTime time)
{
    if (timeOf(edit) != time)
        edit.setTime(QTime::fromMSecsSinceStartOfDay(
            static_cast<int>(std::clamp<std::int64_t>(time.count(), 0, 86'399'000))));
}

QTimeEdit* makeTime(const char* name)
{
    auto* edit = new QTimeEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setDisplayFormat(QStringLiteral("H:mm:ss"));
    edit->setKeyboardTracking(false);
    return edit;
}

StepForm::StepForm(ScenarioEdit& edit, QWidget* parent)
    : QScrollArea(parent), edit_(edit), id_(makeLine("stepId", 60)), at_(makeTime("stepAt")),
      kind_(makeChoice("stepKind")), of_(makeChoice("stepOf")),
      place_(new PlaceEdit(QStringLiteral("stepPlace"))), titleZh_(makeLine("stepTitleZh", 200)),
      titleEn_(makeLine("stepTitleEn", 200)), textZh_(makeText("stepTextZh", 2)),
      textEn_(makeText("stepTextEn", 2)), item_(makeChoice("stepItem")),
      level_(makeChoice("stepLevel")), channel_(makeChoice("stepChannel")),
      reporter_(makeLine("stepReporter", 200)), owner_(makeLine("stepOwner", 200)),
      tier_(makeChoice("stepTier")), metres_(new QDoubleSpinBox), most_(new QSpinBox),
      fault_(new QCheckBox)
{
    setObjectName(QStringLiteral("stepForm"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    item_->setEditable(true);
    item_->setInsertPolicy(QComboBox::NoInsert);
    metres_->setObjectName(QStringLiteral("stepMetres"));
    metres_->setRange(0, 50'000);
    metres_->setDecimals(0);
    metres_->setKeyboardTracking(false);
    most_->setObjectName(QStringLiteral("stepMost"));
    most_->setRange(0, 20'000);
    most_->setKeyboardTracking(false);
    fault_->setObjectName(QStringLiteral("stepFault"));
    auto* body = new QWidget;
    layout_ = widgets::makeRows();
    layout_->setContentsMargins(kSpace3, kSpace3, kSpace3, kSpace3);
    body->setLayout(layout_);
    setWidget(body);
    rows_ = std::make_unique<FieldRows>(*layout_);
    makeRows();
    connectEditors();
    connect(place_, &PlaceEdit::pickWanted, this, &StepForm::pickWanted);
    connect(&edit_, &ScenarioEdit::changed, this, &StepForm::refresh);
    connect(&edit_, &ScenarioEdit::chosenChanged, this, &StepForm::refresh);
    retranslate();
}

void StepForm::makeRows()
{
    rows_->add(at_, "at", [] { return tr("Time"); });
    rows_->add(kind_, "kind", [] { return tr("Kind"); });
    rows_->add(titleZh_, "title.zh", [] { return tr("Title, Chinese"); });
    rows_->add(titleEn_, "title.en", [] { return tr("Title, English"); });
    rows_->add(place_, "place", [] { return tr("Place"); });
    rows_->add(of_, "of", [] { return tr("Follows from"); });
    rows_->add(textZh_, "text.zh", [] { return tr("Text, Chinese"); });
    rows_->add(textEn_, "text.en", [] { return tr("Text, English"); });
    rows_->add(item_, "item", [] { return tr("Item"); });
    rows_->add(level_, "level", [] { return tr("Taken in by"); });
    rows_->add(channel_, "channel", [] { return tr("Channel"); });
    rows_->add(reporter_, "reporter", [] { return tr("Reporter"); });
    rows_->add(owner_, "cameras.owner", [] { return tr("Cameras of"); });
    rows_->add(tier_, "cameras.tier", [] { return tr("Tier"); });
    rows_->add(metres_, "cameras.metres", [] { return tr("Metres around"); });
    rows_->add(most_, "cameras.most", [] { return tr("At most"); });
    rows_->add(fault_, "cameras.fault", [] { return tr("How they fail"); });
    rows_->add(id_, "id", [] { return tr("Id"); });
}

template <typename Set>
void StepForm::set(const QString& what, const char* field, Set set)
{
    if (filling_)
        return;
    // Another step, or another field, is another change.
    const QString typing =
        field == nullptr
            ? QString()
            : QStringLiteral("%1/%2").arg(edit_.chosen().value_or(0)).arg(QLatin1String(field));
    edit_.changeStep(what, typing, set);
}

void StepForm::connectEditors()
{
    const auto line = [this](QLineEdit* edit, const char* field, auto put) {
        connect(edit, &QLineEdit::textEdited, this, [=, this](const QString& text) {
            set(tr("Change a step"), field, [&](drill::Step& step) { put(step, text.trimmed()); });
        });
    };
    const auto text = [this](QPlainTextEdit* edit, const char* field, auto put) {
        connect(edit, &QPlainTextEdit::textChanged, this, [=, this] {
            set(tr("Change a step"), field,
                [&](drill::Step& step) { put(step, edit->toPlainText().trimmed()); });
        });
    };
    const auto choice = [this](QComboBox* box, auto put) {
        connect(box, &QComboBox::activated, this, [=, this] {
            set(tr("Change a step"), nullptr,
                [&](drill::Step& step) { put(step, box->currentData()); });
        });
    };
    using Step = drill::Step;
    line(id_, "id", [](Step& s, const QString& t) { s.id = t.toStdString(); });
    line(titleZh_, "zh", [](Step& s, const QString& t) { s.title.chinese = t; });
    line(titleEn_, "en", [](Step& s, const QString& t) { s.title.english = t; });
    line(reporter_, "reporter", [](Step& s, const QString& t) { s.reporter = t.toStdString(); });
    line(owner_, "owner", [](Step& s, const QString& t) { s.cameras.owner = t.toStdString(); });
    text(textZh_, "textZh", [](Step& s, const QString& t) { s.text.chinese = t; });
    text(textEn_, "textEn", [](Step& s, const QString& t) { s.text.english = t; });
    choice(kind_, [](Step& s, const QVariant& v) { s.kind = static_cast<StepKind>(v.toInt()); });
    choice(of_, [](Step& s, const QVariant& v) { s.of = v.toString().toStdString(); });
    choice(level_, [](Step& s, const QVariant& v) {
        s.level = static_cast<domain::DivisionLevel>(v.toInt());
    });
    choice(channel_, [](Step& s, const QVariant& v) {
        s.channel = static_cast<domain::CaseChannel>(v.toInt());
    });
    choice(tier_, [](Step& s, const QVariant& v) { s.cameras.tier = v.toInt(); });
    choice(item_, [](Step& s, const QVariant& v) { s.item = v.toString().toStdString(); });
    connect(item_->lineEdit(), &QLineEdit::textEdited, this, [this](const QString& typed) {
        set(tr("Change a step"), "item", [&](Step& s) {
            s.item = typed.section(u' ', 0, 0).toStdString(); // the name stands behind the code
        });
    });
    connect(at_, &QTimeEdit::timeChanged, this,
            [this] { set(tr("Move a step"), "at", [this](Step& s) { s.at = timeOf(*at_); }); });
    connect(metres_, &QDoubleSpinBox::valueChanged, this, [this](double metres) {
        set(tr("Change a step"), "metres", [&](Step& s) { s.cameras.metres = metres; });
    });
    connect(most_, &QSpinBox::valueChanged, this, [this](int most) {
        set(tr("Change a step"), "most", [&](Step& s) { s.cameras.most = most; });
    });
    connect(fault_, &QCheckBox::toggled, this, [this](bool fault) {
        set(tr("Change a step"), nullptr, [&](Step& s) { s.cameras.fault = fault; });
    });
    connect(place_, &PlaceEdit::changed, this, [this] {
        set(tr("Change a step"), "place", [this](Step& s) { s.place = place_->place(); });
    });
}

void StepForm::setData(const std::shared_ptr<const map::MapData>& mapData)
{
    if (mapData == data_)
        return;
    data_ = mapData;
    place_->setData(mapData);
    fillChoices();
    refresh();
}

void StepForm::fillChoices()
{
    filling_ = true;
    kind_->clear();
    for (int kind = 1; kind <= drill::kStepKinds; ++kind)
        kind_->addItem(textOf(static_cast<StepKind>(kind)), kind);
    level_->clear();
    for (int level = 4; level <= 6; ++level)
        level_->addItem(textOf(static_cast<domain::DivisionLevel>(level)), level);
    channel_->clear();
    for (int channel = 1; channel <= 6; ++channel)
        channel_->addItem(textOf(static_cast<domain::CaseChannel>(channel)), channel);
    tier_->clear();
    tier_->addItem(tr("Any tier"), 0);
    for (int tier = 1; tier <= 3; ++tier)
        tier_->addItem(textOf(static_cast<domain::CameraTier>(tier)), tier);
    item_->clear();
    if (data_)
        for (const domain::ServiceItem& item : data_->items)
            item_->addItem(QStringLiteral("%1 %2").arg(QString::fromStdString(item.code),
                                                       localName(item.name, item.nameEn)),
                           QString::fromStdString(item.code));
    filling_ = false;
}

void StepForm::showFields(StepKind kind)
{
    const bool reports = kind == StepKind::Report || kind == StepKind::Again;
    const bool fails = kind == StepKind::CamerasFail;
    rows_->setVisible(place_, kind == StepKind::Report || fails || tells(kind));
    rows_->setVisible(of_, kind == StepKind::Again || kind == StepKind::CamerasWork);
    rows_->setVisible(at_, !timeless_);
    rows_->setVisible(id_, !timeless_);
    rows_->setVisible(item_, kind == StepKind::Report);
    rows_->setVisible(level_, kind == StepKind::Report);
    rows_->setVisible(channel_, reports);
    rows_->setVisible(reporter_, reports);
    for (QWidget* of : std::initializer_list<QWidget*>{owner_, tier_, metres_, most_, fault_})
        rows_->setVisible(of, fails);
}

void StepForm::setTimeless()
{
    timeless_ = true;
    refresh();
}

void StepForm::refresh()
{
    const auto chosen = edit_.chosen();
    widget()->setVisible(chosen.has_value());
    if (!chosen)
        return;
    const drill::Step& step = edit_.scenario().steps[*chosen];
    filling_ = true;
    showFields(step.kind);
    setLine(*id_, QString::fromStdString(step.id));
    setTime(*at_, step.at);
    kind_->setCurrentIndex(kind_->findData(static_cast<int>(step.kind)));
    of_->clear();
    const StepKind ofKind =
        step.kind == StepKind::CamerasWork ? StepKind::CamerasFail : StepKind::Report;
    for (const drill::Step& other : edit_.scenario().steps)
        if (other.kind == ofKind && other.id != step.id)
            of_->addItem(
                QStringLiteral("%1 %2").arg(drill::clockText(other.at), other.title.local()),
                QString::fromStdString(other.id));
    of_->setCurrentIndex(of_->findData(QString::fromStdString(step.of)));
    if (place_->place() != step.place)
        place_->setPlace(step.place);
    setLine(*titleZh_, step.title.chinese);
    setLine(*titleEn_, step.title.english);
    setText(*textZh_, step.text.chinese);
    setText(*textEn_, step.text.english);
    if (const int row = item_->findData(QString::fromStdString(step.item));
        !item_->lineEdit()->hasFocus()) {
        item_->setCurrentIndex(row);
        if (row < 0)
            item_->setEditText(QString::fromStdString(step.item));
    }
    level_->setCurrentIndex(level_->findData(static_cast<int>(step.level)));
    channel_->setCurrentIndex(channel_->findData(static_cast<int>(step.channel)));
    setLine(*reporter_, QString::fromStdString(step.reporter));
    setLine(*owner_, QString::fromStdString(step.cameras.owner));
    tier_->setCurrentIndex(tier_->findData(step.cameras.tier));
    metres_->setValue(step.cameras.metres);
    most_->setValue(step.cameras.most);
    fault_->setChecked(step.cameras.fault);
    filling_ = false;
}

bool StepForm::tell(const drill::Spot& spot, const QString& message)
{
    return rows_->tell(spot.member, message);
}

void StepForm::retranslate()
{
    rows_->retranslate();
    place_->retranslate();
    fault_->setText(tr("Broken, not only out of reach"));
    metres_->setSuffix(tr(" m"));
    metres_->setSpecialValueText(tr("the whole division"));
    most_->setSpecialValueText(tr("all of them"));
    fillChoices();
    refresh();
}

} // namespace zhitu::widgets
