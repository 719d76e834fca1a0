// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/reports_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <initializer_list>

#include "data/paths.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"
#include "widgets/place/area.h"
#include "widgets/place/town_choice.h"

namespace zhitu::widgets {
namespace {

constexpr int kDpi = 96;
const QDate kFirstDay(1970, 1, 1);

QDateEdit* dateEdit(const char* name)
{
    auto* edit = new QDateEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setCalendarPopup(true);
    edit->setDateRange(kFirstDay, QDate(2999, 12, 31));
    return edit;
}

} // namespace

ReportsDialog::ReportsDialog(ReportService& service, QWidget* parent)
    : QDialog(parent), service_(service), choices_(new QFormLayout), forms_(new QComboBox),
      areas_(new QComboBox), first_(dateEdit("reportFirst")), last_(dateEdit("reportLast")),
      make_(new QPushButton), save_(new QPushButton), back_(new QToolButton),
      next_(new QToolButton), number_(new QLabel), picture_(new QLabel), note_(new QLabel),
      view_(new QScrollArea), progress_(new QProgressBar)
{
    setObjectName(QStringLiteral("reportsDialog"));
    resize(1080, 860);
    forms_->setObjectName(QStringLiteral("reportForm"));
    areas_->setObjectName(QStringLiteral("reportArea"));
    make_->setObjectName(QStringLiteral("reportMake"));
    save_->setObjectName(QStringLiteral("reportSave"));
    back_->setObjectName(QStringLiteral("reportBack"));
    next_->setObjectName(QStringLiteral("reportNext"));
    picture_->setObjectName(QStringLiteral("reportPage"));
    picture_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    view_->setWidget(picture_);
    view_->setWidgetResizable(true);
    view_->setBackgroundRole(QPalette::Mid);
    note_->setWordWrap(true);
    note_->setForegroundRole(QPalette::PlaceholderText);
    progress_->setRange(0, 1000);
    progress_->setTextVisible(false);

    for (QWidget* choice : std::initializer_list<QWidget*>{forms_, areas_, first_, last_})
        choices_->addRow(QStringLiteral(" "), choice);
    auto* left = new QVBoxLayout;
    left->addLayout(choices_);
    left->addWidget(make_);
    left->addWidget(progress_);
    left->addWidget(note_);
    left->addStretch(1);
    left->addWidget(save_);
    auto* turning = new QHBoxLayout;
    turning->addStretch(1);
    turning->addWidget(back_);
    turning->addWidget(number_);
    turning->addWidget(next_);
    turning->addStretch(1);
    auto* right = new QVBoxLayout;
    right->addWidget(view_, 1);
    right->addLayout(turning);
    auto* row = new QHBoxLayout(this);
    row->setSpacing(kSpace3);
    row->addLayout(left);
    row->addLayout(right, 1);

    make_->setDefault(true);
    back_->setText(QStringLiteral("‹"));
    next_->setText(QStringLiteral("›"));
    back_->setShortcut(Qt::ALT | Qt::Key_Left);
    next_->setShortcut(Qt::ALT | Qt::Key_Right);
    fillTemplates();
    connect(forms_, &QComboBox::activated, this, [this] {
        if (forms_->currentData().toString().isEmpty())
            chooseFile();
        else
            load();
    });
    connect(&service_, &ReportService::loaded, this,
            [this](const std::shared_ptr<const report::ReportTemplate>& form) {
                form_ = form;
                proposeDays();
            });
    connect(make_, &QPushButton::clicked, this, &ReportsDialog::make);
    connect(save_, &QPushButton::clicked, this, &ReportsDialog::save);
    connect(back_, &QToolButton::clicked, this, [this] { showPage(page_ - 1); });
    connect(next_, &QToolButton::clicked, this, [this] { showPage(page_ + 1); });
    connect(&service_, &ReportService::progressed, this, [this](double share) {
        progress_->setValue(static_cast<int>(share * progress_->maximum()));
    });
    connect(&service_, &ReportService::made, this, [this](int pages) {
        making_ = false;
        pages_ = pages;
        refresh();
        showPage(1);
    });
    connect(&service_, &ReportService::pageMade, this, [this](int page, const QImage& picture) {
        if (page != page_)
            return;
        picture_->setPixmap(QPixmap::fromImage(picture));
        picture_->setAccessibleName(number_->text());
    });
    connect(&service_, &ReportService::failed, this, [this](const QString& message) {
        making_ = false;
        note_->setText(message);
        refresh();
    });
    connect(&service_, &ReportService::told, note_, &QLabel::setText);
    connect(this, &QDialog::finished, &service_, &ReportService::stop);
    retranslate();
}

void ReportsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// What was made stays in the language that it was made in.
void ReportsDialog::retranslate()
{
    setWindowTitle(tr("Reports"));
    const auto label = [&](QWidget* choice, const QString& text) {
        qobject_cast<QLabel*>(choices_->labelForField(choice))->setText(text);
    };
    label(forms_, tr("Report"));
    label(areas_, tr("Area"));
    label(first_, tr("First day"));
    label(last_, tr("Last day"));
    for (const QString& name : report::shippedTemplates())
        forms_->setItemText(forms_->findData(name), report::loadTemplate(name).name.local());
    forms_->setItemText(forms_->findData(QString()), tr("A template of one's own…"));
    if (areas_->count() > 0)
        areas_->setItemText(0, everywhereText());
    back_->setAccessibleName(tr("Page before"));
    next_->setAccessibleName(tr("Next page"));
    save_->setText(tr("Save…"));
    save_->setToolTip(tr("As PDF, Word document, Excel workbook or pictures"));
    refresh();
}

/// Their texts come with the language.
void ReportsDialog::fillTemplates()
{
    for (const QString& name : report::shippedTemplates())
        forms_->addItem(QString(), name);
    forms_->addItem(QString(), QString());
    forms_->setCurrentIndex(std::max(0, forms_->findData(QStringLiteral("weekly"))));
}

void ReportsDialog::setData(const std::shared_ptr<const map::MapData>& mapData,
                            const std::string& area)
{
    data_ = mapData;
    fillAreas(area);
    load();
}

void ReportsDialog::fillAreas(const std::string& area)
{
    fillTowns(*areas_, data_.get());
    if (!data_)
        return;
    const QString wanted = QString::fromStdString(areaPrefix(area));
    if (!wanted.isEmpty() && areas_->findData(wanted) < 0) // a village or grid
        areas_->addItem(placeText(area, *data_), wanted);
    areas_->setCurrentIndex(std::max(0, areas_->findData(wanted)));
}

QString ReportsDialog::formName() const
{
    return forms_->currentData().toString();
}

void ReportsDialog::load()
{
    form_.reset();
    note_->clear();
    service_.load(formName());
    refresh();
}

/// The last whole day, week or month.
void ReportsDialog::proposeDays()
{
    if (form_ && data_) {
        const auto [first, last] = report::lastWhole(form_->period, data_->figures->asOf);
        first_->setDate(kFirstDay.addDays(first));
        last_->setDate(kFirstDay.addDays(last));
    }
    refresh();
}

/// A small file of the user's own choice.
void ReportsDialog::chooseFile()
{
    const QString name = QFileDialog::getOpenFileName(this, tr("A template of one's own…"),
                                                      QString(), tr("Templates (*.json)"));
    const QSignalBlocker quiet(forms_);
    if (name.isEmpty()) {
        forms_->setCurrentIndex(0);
    } else {
        forms_->insertItem(0, shown(pathFrom(name).filename()), name);
        forms_->setCurrentIndex(0);
    }
    load();
}

void ReportsDialog::make()
{
    if (making_) {
        service_.stop();
        making_ = false;
        refresh();
        return;
    }
    if (!form_)
        return;
    report::ReportOrder order{*form_, areas_->currentData().toString().toStdString(),
                              kFirstDay.daysTo(first_->date()), kFirstDay.daysTo(last_->date())};
    if (order.firstDay > order.lastDay)
        std::swap(order.firstDay, order.lastDay);
    making_ = true;
    pages_ = 0;
    note_->clear();
    progress_->setValue(0);
    service_.make(order);
    refresh();
}

void ReportsDialog::showPage(int page)
{
    page_ = std::clamp(page, 1, std::max(1, pages_));
    if (pages_ > 0)
        service_.askPage(page_, static_cast<int>(kDpi * devicePixelRatioF()));
    refresh();
}

void ReportsDialog::save()
{
    const QString name = QFileDialog::getSaveFileName(
        this, tr("Save the report"),
        QStringLiteral("%1 %2.pdf").arg(forms_->currentText(), last_->date().toString(Qt::ISODate)),
        tr("PDF (*.pdf);;Word document (*.docx);;Excel workbook (*.xlsx);;Pictures (*.png)"));
    if (!name.isEmpty())
        service_.write(pathFrom(name), this);
}

void ReportsDialog::refresh()
{
    make_->setText(making_ ? tr("Stop") : tr("Make"));
    make_->setEnabled(making_ || (form_ && data_));
    progress_->setVisible(making_);
    save_->setEnabled(pages_ > 0);
    back_->setEnabled(pages_ > 0 && page_ > 1);
    next_->setEnabled(page_ < pages_);
    number_->setText(pages_ > 0 ? tr("Page %1 of %2").arg(page_).arg(pages_) : QString());
    if (pages_ == 0) {
        picture_->setPixmap({});
        picture_->setText(making_ ? tr("Being made…")
                                  : tr("Choose a report and its days, then “Make”."));
    }
}

} // namespace zhitu::widgets
