// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cases/merge_dialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <algorithm>
#include <cmath>

#include "widgets/cases/form_parts.h"
#include "widgets/look/texts.h"

namespace zhitu::widgets {
namespace {

constexpr int kLongestReason = 4000;
constexpr int kDigits = 19; // of a case's number

} // namespace

MergeDialog::MergeDialog(const cache::CaseDetails& details, const std::filesystem::path& cache,
                         DraftService& drafts, QWidget* parent)
    : ActForm(details.record, domain::CaseAction::MergeInto, parent), number_(new QLineEdit),
      others_(new QComboBox), reason_(makeText("reason", 4)), work_(QStringLiteral("merge"))
{
    setObjectName(QStringLiteral("mergeDialog"));
    number_->setObjectName(QStringLiteral("otherNumber"));
    number_->setMaxLength(kDigits);
    number_->setPlaceholderText(tr("Number of another case, if it is not in the list"));
    others_->setObjectName(QStringLiteral("otherCase"));
    others_->setProperty("autosave", false); // its rows come and go
    others_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    others_->setMinimumContentsLength(40);
    others_->setPlaceholderText(tr("Choose the case that goes on"));
    auto* fields = new QWidget;
    QFormLayout* rows = begin(*fields);
    rows->addRow(tr("&Goes on as"), others_);
    rows->addRow(tr("&Number"), number_);
    rows->addRow(tr("&Reason (needed)"), reason_);
    rows->addRow(makeQuiet(tr("This case ends. The other one hears what was told of it, as of a "
                              "further report; nothing takes it back.")));
    connect(number_, &QLineEdit::textChanged, this, &MergeDialog::ask);
    connect(others_, &QComboBox::activated, this, [this](int row) {
        wanted_ = candidates_[static_cast<std::size_t>(row)].id;
        refresh();
    });
    connect(&work_, &NewestWork::failed, this, [this](const QString& message) {
        asked_ = false;
        problem_ = message;
        refresh();
    });
    connect(reason_, &QPlainTextEdit::textChanged, this, &MergeDialog::refresh);
    finish(fields, textOf(action()), QStringLiteral("doIt"), drafts);
    openWide(84);
    reason_->setFocus();
    work_.open(cache);
    ask();
}

void MergeDialog::ask()
{
    asked_ = true;
    problem_.clear();
    work_.ask([this, record = record(), number = number_->text().trimmed().toStdString()](
                  cache::CacheReader* reader, const NewestWork::GoOn& goOn) -> NewestWork::Rest {
        auto found = reader == nullptr ? std::vector<cases::Duplicate>()
                                       : cases::mergeCandidates(*reader, record, number, goOn);
        return [this, found = std::move(found)] { offer(found); };
    });
    refresh();
}

/// What nothing takes back is never proposed by itself: somebody chooses the case, or writes its
/// number.
void MergeDialog::offer(const std::vector<cases::Duplicate>& candidates)
{
    asked_ = false;
    const QSignalBlocker quiet(others_);
    others_->clear();
    candidates_.clear();
    for (const cases::Duplicate& candidate : candidates) {
        const domain::Case& record = candidate.record;
        candidates_.push_back(record);
        others_->addItem(tr("%1 · %2 · %3 · %4 m away")
                             .arg(QString::fromStdString(record.title),
                                  QString::fromStdString(record.number), textOf(record.state))
                             .arg(std::lround(candidate.metres)));
    }
    const std::string number = number_->text().trimmed().toStdString();
    const auto meant = std::ranges::find_if(candidates_, [&](const domain::Case& record) {
        return number.empty() ? record.id == wanted_ : record.number == number;
    });
    others_->setCurrentIndex(
        meant == candidates_.end() ? -1 : static_cast<int>(meant - candidates_.begin()));
    refresh();
}

void MergeDialog::refresh()
{
    const auto letters = reason_->toPlainText().trimmed().size();
    QString trouble = problem_.isEmpty() ? tooLong(letters, kLongestReason) : problem_;
    if (trouble.isEmpty() && candidates_.empty() && !asked_)
        trouble = number_->text().trimmed().isEmpty()
                      ? tr("Nothing near by is alike. Enter the number of the other case.")
                      : tr("No case that goes on has this number in your data.");
    setComplete(trouble.isEmpty() && letters > 0 && !asked_ && others_->currentIndex() >= 0,
                trouble);
}

void MergeDialog::fill(const domain::CaseAct& act)
{
    reason_->setPlainText(QString::fromStdString(act.reason));
    wanted_ = act.otherCaseId; // a far one is found by its number, which nobody wrote down
}

domain::CaseAct MergeDialog::act() const
{
    domain::CaseAct act = step();
    act.reason = reason_->toPlainText().trimmed().toStdString();
    if (const int at = others_->currentIndex(); at >= 0) {
        act.otherCaseId = candidates_[static_cast<std::size_t>(at)].id;
        act.otherCaseUuid = candidates_[static_cast<std::size_t>(at)].uuid;
    }
    return act;
}

} // namespace zhitu::widgets
