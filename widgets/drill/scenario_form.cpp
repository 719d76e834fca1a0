// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/scenario_form.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimeEdit>

#include "widgets/cases/form_parts.h"
#include "widgets/drill/step_form.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {

ScenarioForm::ScenarioForm(ScenarioEdit& edit, QWidget* parent)
    : QWidget(parent), edit_(edit), titleZh_(new QLineEdit), titleEn_(new QLineEdit),
      summaryZh_(makeText("scenarioSummaryZh", 3)), summaryEn_(makeText("scenarioSummaryEn", 3)),
      id_(new QLineEdit), district_(new QLineEdit), length_(makeTime("scenarioLength"))
{
    setObjectName(QStringLiteral("scenarioForm"));
    titleZh_->setObjectName(QStringLiteral("scenarioTitleZh"));
    titleEn_->setObjectName(QStringLiteral("scenarioTitleEn"));
    id_->setObjectName(QStringLiteral("scenarioId"));
    district_->setObjectName(QStringLiteral("scenarioDistrict"));
    auto* layout = makeRows();
    layout->setContentsMargins(kSpace3, kSpace3, kSpace3, kSpace3);
    setLayout(layout);
    rows_ = std::make_unique<FieldRows>(*layout);
    rows_->add(titleZh_, "title.zh", [] { return tr("Title, Chinese"); });
    rows_->add(titleEn_, "title.en", [] { return tr("Title, English"); });
    rows_->add(summaryZh_, "summary.zh", [] { return tr("Summary, Chinese"); });
    rows_->add(summaryEn_, "summary.en", [] { return tr("Summary, English"); });
    rows_->add(length_, "length", [] { return tr("Length"); });
    rows_->add(district_, "district", [] { return tr("District"); });
    rows_->add(id_, "id", [] { return tr("Id"); });
    const auto line = [this](QLineEdit* of, const char* field, auto put) {
        connect(of, &QLineEdit::textEdited, this, [=, this](const QString& text) {
            edit_.change(tr("Change the scenario"), QLatin1String(field),
                         [&](drill::Scenario& s) { put(s, text.trimmed()); });
        });
    };
    using Scenario = drill::Scenario;
    line(titleZh_, "s/zh", [](Scenario& s, const QString& t) { s.title.chinese = t; });
    line(titleEn_, "s/en", [](Scenario& s, const QString& t) { s.title.english = t; });
    line(id_, "s/id", [](Scenario& s, const QString& t) { s.id = t.toStdString(); });
    line(district_, "s/district",
         [](Scenario& s, const QString& t) { s.district = t.toStdString(); });
    for (QPlainTextEdit* of : {summaryZh_, summaryEn_})
        connect(of, &QPlainTextEdit::textChanged, this, [this, of] {
            if (filling_)
                return;
            edit_.change(tr("Change the scenario"), of->objectName(), [&](Scenario& s) {
                (of == summaryZh_ ? s.summary.chinese : s.summary.english) =
                    of->toPlainText().trimmed();
            });
        });
    connect(length_, &QTimeEdit::timeChanged, this, [this] {
        if (!filling_)
            edit_.change(tr("Change the scenario"), QStringLiteral("s/length"),
                         [this](Scenario& s) { s.length = timeOf(*length_); });
    });
    connect(&edit_, &ScenarioEdit::changed, this, &ScenarioForm::refresh);
    refresh();
}

void ScenarioForm::refresh()
{
    const drill::Scenario& scenario = edit_.scenario();
    filling_ = true;
    const auto line = [](QLineEdit& of, const QString& text) {
        if (of.text().trimmed() != text)
            of.setText(text);
    };
    const auto text = [](QPlainTextEdit& of, const QString& words) {
        if (of.toPlainText().trimmed() != words)
            of.setPlainText(words);
    };
    line(*titleZh_, scenario.title.chinese);
    line(*titleEn_, scenario.title.english);
    text(*summaryZh_, scenario.summary.chinese);
    text(*summaryEn_, scenario.summary.english);
    line(*id_, QString::fromStdString(scenario.id));
    line(*district_, QString::fromStdString(scenario.district));
    setTime(*length_, scenario.length);
    filling_ = false;
}

bool ScenarioForm::tell(const drill::Spot& spot, const QString& message)
{
    return rows_->tell(spot.step == 0 ? spot.member : QString(),
                       spot.step == 0 ? message : QString());
}

} // namespace zhitu::widgets
