// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/drill_window.h"

#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "data/paths.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {

DrillWindow::DrillWindow(DraftService& drafts)
    : tabs_(new QTabWidget), direct_(new DirectPage(director_, records_)),
      edit_(new EditPage(drafts)), replay_(new ReplayPage(records_)), message_(new QLabel),
      files_(QStringLiteral("drill files"))
{
    setObjectName(QStringLiteral("drillWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(1180, 820);
    tabs_->setObjectName(QStringLiteral("drillTabs"));
    tabs_->setDocumentMode(true);
    for (QWidget* page : std::initializer_list<QWidget*>{direct_, edit_, replay_})
        tabs_->addTab(page, QString());
    message_->setObjectName(QStringLiteral("drillMessage"));
    message_->setWordWrap(true);
    message_->setTextFormat(Qt::PlainText);
    message_->setMargin(kSpace2);
    message_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    message_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(tabs_, 1);
    column->addWidget(message_);

    connect(direct_, &DirectPage::connectWanted, this, &DrillWindow::connectWanted);
    connect(direct_, &DirectPage::fileWanted, this, &DrillWindow::askFile);
    connect(direct_, &DirectPage::pickWanted, this, [this] {
        pickForDirect_ = true;
        Q_EMIT pickWanted();
    });
    connect(edit_, &EditPage::pickWanted, this, [this] {
        pickForDirect_ = false;
        Q_EMIT pickWanted();
    });
    connect(edit_, &EditPage::checkWanted, &director_, &DirectorService::check);
    connect(edit_, &EditPage::playWanted, this, [this](const drill::Scenario& scenario) {
        direct_->offer(scenario);
        tabs_->setCurrentWidget(direct_);
    });
    connect(&director_, &DirectorService::checked, this, [this](const QStringList& problems) {
        say(problems.isEmpty() ? tr("It can be played at this centre.") : problems.join(u'\n'),
            !problems.isEmpty());
    });
    connect(&director_, &DirectorService::stepDone, this, [this] { message_->hide(); });
    connect(&director_, &DirectorService::stateChanged, this, &DrillWindow::tellRefused);
    connect(&director_, &DirectorService::ended, this, &DrillWindow::tellEnd);
    connect(replay_, &ReplayPage::marksWanted, this, &DrillWindow::marksWanted);
    connect(replay_, &ReplayPage::goWanted, this, &DrillWindow::goWanted);
    connect(replay_, &ReplayPage::debriefWanted, this, &DrillWindow::askDebrief);
    const auto bad = [this](const QString& message) { say(message, true); };
    const auto good = [this](const QString& message) { say(message, false); };
    connect(&director_, &DirectorService::failed, this, bad);
    connect(&records_, &RecordService::failed, this, bad);
    connect(edit_, &EditPage::failed, this, bad);
    connect(edit_, &EditPage::told, this, good);
    connect(&records_, &RecordService::told, this, good);
    retranslate();
}

DrillWindow::~DrillWindow()
{
    files_.stop();
    delete tabs_; // its pages use the services
}

void DrillWindow::setCentre(const DirectorAddress& address, const QString& nobody)
{
    const DirectorAddress wanted = nobody.isEmpty() ? address : DirectorAddress{};
    direct_->setNobody(nobody);
    director_.open(wanted);
    records_.open(wanted);
    if (!wanted.conninfo.empty())
        records_.ask();
}

void DrillWindow::setData(const std::shared_ptr<const map::MapData>& mapData)
{
    direct_->setData(mapData);
    edit_->setData(mapData);
    if (mapData)
        for (const domain::Division& division : mapData->divisions)
            if (division.level == domain::DivisionLevel::District) {
                edit_->setDistrict(division.code.substr(0, 6));
                return;
            }
}

void DrillWindow::setSpot(domain::LonLat spot)
{
    pickForDirect_ ? direct_->setSpot(spot) : edit_->setSpot(spot);
}

/// What is told stays until something else is.
void DrillWindow::say(const QString& text, bool bad)
{
    message_->setText(text);
    setInk(*message_, bad ? coloursFor(palette()).alarm : palette().color(QPalette::Text));
    message_->show();
    if (bad)
        Q_EMIT failed(text);
}

void DrillWindow::tellEnd(qint64 cameras, qint64 kept)
{
    const auto number = [](qint64 count) {
        return static_cast<int>(std::min<qint64>(count, 1'000'000));
    };
    QString text = tr("The drill is ended.");
    if (cameras > 0)
        text += u' ' + tr("%n cameras that it made fail work again.", nullptr, number(cameras));
    if (kept > 0)
        text += u' ' + tr("%n cameras stay as somebody else has set them.", nullptr, number(kept));
    say(text, false);
}

/// The page itself says it; who looks at another one is told where.
void DrillWindow::tellRefused()
{
    const bool stands = director_.state().refused.has_value();
    if (std::exchange(stands_, stands) || !stands || tabs_->currentWidget() == direct_)
        return;
    say(tr("The drill stands: a step was refused. “Direct” says which one and why."), true);
}

void DrillWindow::askFile()
{
    const QString name = QFileDialog::getOpenFileName(this, tr("Open a scenario"), QString(),
                                                      tr("Scenarios (*.json);;All files (*)"));
    if (name.isEmpty())
        return;
    files_.run([this, name] {
        drill::Scenario scenario;
        const auto problem = problemOf([&] { scenario = drill::readScenarioFile(pathFrom(name)); });
        QMetaObject::invokeMethod(this, [this, problem, scenario] {
            if (problem)
                say(*problem, true);
            else
                direct_->offer(scenario);
        });
    });
}

void DrillWindow::askDebrief()
{
    const auto& record = records_.last();
    if (!record)
        return;
    const QString proposed =
        tr("Debriefing of drill %1").arg(record->record.run.id) + QStringLiteral(".pdf");
    const QString name =
        QFileDialog::getSaveFileName(this, tr("Write the debriefing"), proposed,
                                     tr("PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx)"));
    if (!name.isEmpty())
        records_.writeDebrief(pathFrom(name), this);
}

void DrillWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DrillWindow::retranslate()
{
    setWindowTitle(tr("Zhitu: drill desk"));
    tabs_->setTabText(0, tr("Direct"));
    tabs_->setTabText(1, tr("Scenario"));
    tabs_->setTabText(2, tr("Replay"));
    direct_->retranslate();
    edit_->retranslate();
    replay_->retranslate();
}

} // namespace zhitu::widgets
