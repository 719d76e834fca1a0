// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/personal/personal_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "widgets/cases/form_parts.h"
#include "widgets/disputes/dispute_texts.h"
#include "widgets/look/fonts.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

constexpr int kShownSec = 180;
constexpr int kLastSec = 30; ///< from here on it is said in a strong colour

/// One column of headings and rows.
class Sheet {
public:
    explicit Sheet(QWidget& parent) : column_(new QVBoxLayout(&parent))
    {
        column_->setContentsMargins({});
        column_->setSpacing(kSpace1);
    }
    void heading(const QString& text)
    {
        auto* label = new QLabel(text);
        label->setFont(strong(label->font()));
        label->setContentsMargins(0, kSpace3, 0, 0);
        column_->addWidget(label);
        rows_ = nullptr;
    }
    /// Nothing where nothing is said.
    void row(const QString& name, const std::string& text)
    {
        if (text.empty())
            return;
        if (rows_ == nullptr) {
            rows_ = makeRows();
            column_->addLayout(rows_);
        }
        auto* value = new QLabel(QString::fromStdString(text));
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        rows_->addRow(name, value);
        ++count_;
    }
    [[nodiscard]] int count() const noexcept { return count_; }
    void end() { column_->addStretch(); }

private:
    QVBoxLayout* column_;
    QFormLayout* rows_ = nullptr;
    int count_ = 0;
};

} // namespace

PersonalDialog::PersonalDialog(const domain::Case& record, const domain::PersonalRecord& personal,
                               QWidget* parent)
    : QDialog(parent), left_(makeQuiet({}))
{
    setObjectName(QStringLiteral("personalDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What is sealed · %1").arg(QString::fromStdString(record.title)));
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("personalContent"));
    Sheet sheet(*content);
    for (std::size_t i = 0; i < personal.accounts.size(); ++i) {
        const domain::Account& account = personal.accounts[i];
        sheet.heading(i == 0 ? tr("Reported, %1").arg(timeText(account.at))
                             : tr("Reported again, %1").arg(timeText(account.at)));
        sheet.row(tr("Who"), account.reporter);
        sheet.row(tr("Telephone"), account.phone);
        sheet.row(tr("Identity number"), account.idNumber);
        sheet.row(tr("Account"), account.narrative);
        sheet.row(tr("Notes"), account.notes);
    }
    for (const domain::PartySaid& party : personal.parties) {
        sheet.heading(tr("%1 · %2").arg(textOf(party.role), textOf(party.kind)));
        sheet.row(tr("Name"), party.name);
        sheet.row(tr("Telephone"), party.phone);
        sheet.row(party.kind == domain::PartyKind::Person ? tr("Identity number")
                                                          : tr("Credit code"),
                  party.idNumber);
    }
    bool stands = personal.agreement.empty(); // at one of the sessions
    for (const domain::SessionWords& session : personal.sessions) {
        sheet.heading(tr("Mediation, %1").arg(timeText(session.at)));
        sheet.row(tr("Record"), session.record);
        sheet.row(tr("What was agreed on"), session.agreement);
        stands = stands || session.agreement == personal.agreement;
    }
    if (!stands) {
        sheet.heading(tr("Agreement"));
        sheet.row(tr("What was agreed on"), personal.agreement);
    }
    for (const domain::Words& visit : personal.visits) {
        sheet.heading(tr("Visit, %1").arg(timeText(visit.at)));
        sheet.row(tr("What was said"), visit.text);
    }
    if (!personal.files.empty()) {
        sheet.heading(tr("Attached"));
        for (const std::string& file : personal.files)
            sheet.row(tr("File"), file);
    }
    if (sheet.count() == 0)
        sheet.heading(tr("Nothing personal is kept about this case."));
    if (personal.unreadable > 0)
        sheet.heading(tr("%n field(s) are sealed with another key and stay closed.", nullptr,
                         personal.unreadable));
    sheet.end();

    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    left_->setObjectName(QStringLiteral("personalLeft"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace4, kSpace4, kSpace4, kSpace4);
    column->setSpacing(kSpace3);
    column->addWidget(area);
    column->addWidget(left_);
    column->addWidget(buttons);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 76, letter * 64);
    connect(&clock_, &QTimer::timeout, this, &PersonalDialog::tick);
    clock_.setInterval(1000);
    setLeft(kShownSec);
}

void PersonalDialog::setLeft(int seconds)
{
    seconds_ = seconds + 1;
    clock_.start();
    tick();
}

void PersonalDialog::tick()
{
    if (--seconds_ <= 0) {
        close();
        return;
    }
    setInk(*left_, seconds_ <= kLastSec ? coloursFor(palette()).warning : quietText(palette()));
    left_->setText(tr("Closes by itself in %1:%2.")
                       .arg(seconds_ / 60)
                       .arg(seconds_ % 60, 2, 10, QLatin1Char('0')));
}

} // namespace zhitu::widgets
