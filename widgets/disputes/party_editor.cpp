// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/disputes/party_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

#include "data/domain/identity_number.h"
#include "data/sync/dispute_json.h"
#include "data/sync/replica.h"
#include "widgets/disputes/dispute_texts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

using domain::PartyKind;
using domain::PartyRole;

constexpr int kLongestName = 200; // letters; the centre takes no more
constexpr int kLongestPhone = 40;
constexpr int kLongestDraft = 100'000;

/// Not by itself: the rows are in the draft together.
void leaveOut(QWidget& widget)
{
    widget.setProperty("autosave", false);
}

std::string textOf(const QLineEdit& line)
{
    return line.text().trimmed().toStdString();
}

} // namespace

PartyEditor::PartyEditor(const std::vector<domain::DisputeParty>& there, QWidget* parent)
    : QWidget(parent), grid_(new QGridLayout), add_(new QPushButton(tr("Add a part&y"))),
      draft_(new QLineEdit(this))
{
    setObjectName(QStringLiteral("partyEditor"));
    draft_->setObjectName(QStringLiteral("parties"));
    draft_->setMaxLength(kLongestDraft);
    draft_->hide();
    add_->setObjectName(QStringLiteral("addParty"));
    add_->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kSpace2);
    std::map<PartyRole, int> counted;
    for (const domain::DisputeParty& party : there) {
        auto* drop = new QCheckBox(tr("%1 %2 (%3, sealed) is no party any more")
                                       .arg(widgets::textOf(party.role))
                                       .arg(++counted[party.role])
                                       .arg(widgets::textOf(party.kind)));
        drop->setObjectName(QStringLiteral("drop%1").arg(party.id));
        leaveOut(*drop);
        if (party.id >= sync::kFirstTemporaryRow) { // the centre has no number for it yet
            drop->setEnabled(false);
            drop->setToolTip(tr("The centre has not taken this party in yet: wait until it has."));
        }
        connect(drop, &QCheckBox::toggled, this, &PartyEditor::tell);
        column->addWidget(drop);
        known_.append({party.id, drop});
    }
    grid_->setHorizontalSpacing(kSpace2);
    grid_->setVerticalSpacing(kSpace1);
    grid_->setColumnStretch(2, 3);
    grid_->setColumnStretch(3, 2);
    grid_->setColumnStretch(4, 3);
    int at = 0;
    for (const QString& head : {tr("Role"), tr("Kind"), tr("Name"), tr("Telephone"),
                                tr("Identity number or credit code")})
        grid_->addWidget(new QLabel(head), 0, at++);
    column->addLayout(grid_);
    auto* line = new QHBoxLayout;
    line->addWidget(add_);
    line->addStretch();
    column->addLayout(line);
    if (there.empty()) {
        addRow(PartyRole::Applicant);
        addRow(PartyRole::Respondent);
    }
    connect(add_, &QPushButton::clicked, this, [this] {
        addRow(PartyRole::Third).name->setFocus();
        tell();
    });
    connect(draft_, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!reading_ && text != asDraft())
            readDraft(text);
    });
}

PartyEditor::Row& PartyEditor::addRow(PartyRole role)
{
    const qsizetype number = rows_.size();
    Row row{new QComboBox, new QComboBox, new QLineEdit, new QLineEdit, new QLineEdit};
    for (const auto each : {PartyRole::Applicant, PartyRole::Respondent, PartyRole::Third})
        row.role->addItem(widgets::textOf(each), static_cast<int>(each));
    row.role->setCurrentIndex(static_cast<int>(role) - 1);
    for (const auto each : {PartyKind::Person, PartyKind::Organisation})
        row.kind->addItem(widgets::textOf(each), static_cast<int>(each));
    row.name->setMaxLength(kLongestName);
    row.phone->setMaxLength(kLongestPhone);
    row.idNumber->setMaxLength(kLongestPhone);
    int at = 0;
    const auto place = [&](QWidget* widget, const char* name) {
        widget->setObjectName(QString::fromLatin1(name) + QString::number(number));
        leaveOut(*widget);
        grid_->addWidget(widget, static_cast<int>(number) + 1, at++);
    };
    place(row.role, "partyRole");
    place(row.kind, "partyKind");
    place(row.name, "partyName");
    place(row.phone, "partyPhone");
    place(row.idNumber, "partyNumber");
    for (QComboBox* box : {row.role, row.kind})
        connect(box, &QComboBox::currentIndexChanged, this, &PartyEditor::tell);
    for (QLineEdit* line : {row.name, row.phone, row.idNumber})
        connect(line, &QLineEdit::textChanged, this, &PartyEditor::tell);
    rows_.append(row);
    add_->setEnabled(rows_.size() < static_cast<qsizetype>(domain::kMostParties));
    return rows_.last();
}

std::vector<domain::PartySaid> PartyEditor::written() const
{
    std::vector<domain::PartySaid> parties;
    for (const Row& row : rows_) {
        domain::PartySaid party{static_cast<PartyRole>(row.role->currentData().toInt()),
                                static_cast<PartyKind>(row.kind->currentData().toInt()),
                                textOf(*row.name), textOf(*row.phone),
                                row.idNumber->text().trimmed().toUpper().toStdString()};
        if (!party.name.empty() || !party.phone.empty() || !party.idNumber.empty())
            parties.push_back(std::move(party));
    }
    return parties;
}

std::vector<domain::PartySaid> PartyEditor::parties() const
{
    std::vector<domain::PartySaid> parties = written();
    std::erase_if(parties, [](const domain::PartySaid& party) { return party.name.empty(); });
    return parties;
}

std::vector<std::int64_t> PartyEditor::dropped() const
{
    std::vector<std::int64_t> ids;
    for (const Known& known : known_)
        if (known.drop->isChecked())
            ids.push_back(known.id);
    return ids;
}

void PartyEditor::fill(const std::vector<domain::PartySaid>& parties,
                       const std::vector<std::int64_t>& dropped)
{
    reading_ = true;
    for (std::size_t i = 0; i < parties.size(); ++i) {
        const domain::PartySaid& party = parties[i];
        const auto at = static_cast<qsizetype>(i);
        Row& row = at < rows_.size() ? rows_[at] : addRow(party.role);
        row.role->setCurrentIndex(row.role->findData(static_cast<int>(party.role)));
        row.kind->setCurrentIndex(row.kind->findData(static_cast<int>(party.kind)));
        row.name->setText(QString::fromStdString(party.name));
        row.phone->setText(QString::fromStdString(party.phone));
        row.idNumber->setText(QString::fromStdString(party.idNumber));
    }
    for (const Known& known : known_)
        known.drop->setChecked(std::ranges::find(dropped, known.id) != dropped.end());
    reading_ = false;
    tell();
}

QString PartyEditor::trouble() const
{
    for (qsizetype i = 0; i < rows_.size(); ++i) {
        const Row& row = rows_[i];
        const std::string number = textOf(*row.idNumber);
        if (textOf(*row.name).empty() && !(textOf(*row.phone).empty() && number.empty()))
            return tr("Party %1 has no name.").arg(i + 1);
        if (number.empty())
            continue;
        const bool person = row.kind->currentData().toInt() == static_cast<int>(PartyKind::Person);
        if (person && !domain::mayNamePerson(number))
            return tr("The number of party %1 is not right: a citizen's has 18 characters, and the "
                      "last one checks the others; that of another document has 5 to 20 letters "
                      "and "
                      "digits.")
                .arg(i + 1);
        if (!person && !domain::mayNameOrganisation(number))
            return tr("The number of party %1 is not right: a credit code has 18 characters, and "
                      "the "
                      "last one checks the others; older numbers have 8 to 20.")
                .arg(i + 1);
    }
    return {};
}

void PartyEditor::tell()
{
    if (reading_)
        return;
    draft_->setText(asDraft());
    Q_EMIT changed();
}

QString PartyEditor::asDraft() const
{
    domain::DisputeSaid said;
    said.parties = written();
    said.dropped = dropped();
    if (said.parties.empty() && said.dropped.empty())
        return {};
    return QString::fromUtf8(QJsonDocument(sync::toJson(said)).toJson(QJsonDocument::Compact));
}

void PartyEditor::readDraft(const QString& text)
{
    const auto said = sync::disputeSaidFrom(QJsonDocument::fromJson(text.toUtf8()).object());
    if (said.parties.size() <= domain::kMostParties)
        fill(said.parties, said.dropped);
}

} // namespace zhitu::widgets
