// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sync/address_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUuid>

#include "widgets/look/follow_look.h"
#include "widgets/look/theme.h"
#include "widgets/sync/form_rows.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

constexpr const char* kUsualDatabase = "zhitu";
constexpr const char* kUsualSocket = "/run/postgresql";

QLineEdit* line(const char* name)
{
    auto* made = new QLineEdit;
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

std::string trimmed(const QLineEdit& line)
{
    return line.text().trimmed().toStdString();
}

} // namespace

AddressPage::AddressPage(QWidget* parent)
    : QWidget(parent), form_(new QFormLayout(this)), choice_(new QComboBox),
      name_(line("centreName")), hosts_(line("centreHosts")), database_(line("centreDatabase")),
      certificate_(line("centreCertificate")), browse_(new QPushButton),
      certificateRow_(new QWidget), local_(new QCheckBox), socket_(line("centreSocket")),
      hint_(new QLabel), problem_(new QLabel)
{
    choice_->setObjectName(QStringLiteral("centreChoice"));
    browse_->setObjectName(QStringLiteral("centreBrowse"));
    browse_->setAutoDefault(false);
    local_->setObjectName(QStringLiteral("centreLocal"));
    problem_->setObjectName(QStringLiteral("addressProblem"));
    for (QLabel* label : {hint_, problem_})
        label->setWordWrap(true);
    auto* row = new QHBoxLayout(certificateRow_);
    row->setContentsMargins({});
    row->setSpacing(kSpace2);
    row->addWidget(certificate_, 1);
    row->addWidget(browse_);
    certificateRow_->setFocusProxy(certificate_);
    arrangeForm(*form_);
    for (QWidget* editor :
         {static_cast<QWidget*>(choice_), static_cast<QWidget*>(hosts_),
          static_cast<QWidget*>(database_), certificateRow_, static_cast<QWidget*>(name_)})
        addNamedRow(*form_, editor);
    form_->addRow(QString(), hint_);
    form_->addRow(QString(), local_);
    addNamedRow(*form_, socket_);
    form_->addRow(problem_);
    connect(choice_, &QComboBox::activated, this, [this](int index) {
        show(index < static_cast<int>(known_.size()) ? known_[static_cast<std::size_t>(index)]
                                                     : sync::CentreProfile{});
    });
    connect(browse_, &QPushButton::clicked, this, &AddressPage::chooseCertificate);
    connect(local_, &QCheckBox::toggled, this, &AddressPage::showLocal);
    for (QLineEdit* edited : {hosts_, database_, certificate_, socket_})
        connect(edited, &QLineEdit::textEdited, this, [this] { tell({}); });
    followLook(*this, [this] { refreshColours(); });
    retranslate();
    show({});
}

void AddressPage::setProfiles(std::vector<sync::CentreProfile> known,
                              const sync::CentreProfile& present)
{
    known_ = std::move(known);
    choice_->clear();
    for (const sync::CentreProfile& profile : known_)
        choice_->addItem(QString::fromStdString(profile.title()));
    choice_->addItem(tr("Another centre"));
    const auto at = std::ranges::find(known_, present.id, &sync::CentreProfile::id);
    choice_->setCurrentIndex(static_cast<int>(at - known_.begin()));
    form_->setRowVisible(choice_, !known_.empty());
    show(present);
}

void AddressPage::show(const sync::CentreProfile& profile)
{
    const auto put = [](QLineEdit* line, const std::string& text) {
        line->setText(QString::fromStdString(text));
    };
    put(name_, profile.name);
    put(hosts_, profile.hosts);
    put(database_, profile.database.empty() ? kUsualDatabase : profile.database);
    put(certificate_, profile.rootCertificate);
    put(socket_, profile.localSocket.empty() ? kUsualSocket : profile.localSocket);
    local_->setChecked(profile.isLocal());
    showLocal(profile.isLocal());
}

void AddressPage::showLocal(bool local)
{
    form_->setRowVisible(hosts_, !local);
    form_->setRowVisible(certificateRow_, !local);
    form_->setRowVisible(hint_, !local);
    form_->setRowVisible(socket_, local);
    setFocusProxy(local ? socket_ : hosts_);
    tell({});
}

void AddressPage::chooseCertificate()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Root certificate of the centre"), certificate_->text(),
        tr("Certificates (*.crt *.pem *.cer);;All files (*)"));
    if (!file.isEmpty())
        certificate_->setText(file);
    tell({});
}

sync::CentreProfile AddressPage::entered() const
{
    sync::CentreProfile profile;
    profile.name = name_->text().simplified().toStdString();
    profile.database = trimmed(*database_);
    if (local_->isChecked()) {
        profile.sslmode = sync::CentreProfile::kLocal;
        profile.localSocket = trimmed(*socket_);
    } else {
        profile.hosts = trimmed(*hosts_);
        profile.rootCertificate = trimmed(*certificate_);
    }
    return profile;
}

std::optional<sync::CentreProfile> AddressPage::checkedProfile()
{
    sync::CentreProfile profile = entered();
    try {
        profile.check();
    } catch (const sync::ProfileError& error) {
        tell(error.message());
        lineOf(error.field())->setFocus(Qt::OtherFocusReason);
        lineOf(error.field())->selectAll();
        return std::nullopt;
    }
    // The centre that was chosen may have moved; one that is written anew may be known.
    const auto index = static_cast<std::size_t>(qMax(0, choice_->currentIndex()));
    if (index < known_.size()) {
        profile.id = known_[index].id;
        return profile;
    }
    const auto same = std::ranges::find_if(known_, [&](const sync::CentreProfile& known) {
        return known.hosts == profile.hosts && known.database == profile.database
               && known.localSocket == profile.localSocket;
    });
    profile.id = same != known_.end()
                     ? same->id
                     : QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    return profile;
}

QLineEdit* AddressPage::lineOf(sync::ProfileField field) const
{
    switch (field) {
    case sync::ProfileField::Database:
        return database_;
    case sync::ProfileField::RootCertificate:
        return certificate_;
    case sync::ProfileField::LocalSocket:
        return socket_;
    case sync::ProfileField::Hosts:
        break;
    }
    return hosts_;
}

void AddressPage::tell(const QString& problem)
{
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
}

void AddressPage::refreshColours()
{
    setInk(*hint_, quietText(palette()));
    setInk(*problem_, coloursFor(palette()).alarm);
}

void AddressPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AddressPage::retranslate()
{
    nameRow(*form_, choice_, tr("Centre"));
    nameRow(*form_, hosts_, tr("Server"));
    nameRow(*form_, database_, tr("Database"));
    nameRow(*form_, certificateRow_, tr("Root certificate"));
    certificate_->setAccessibleName(tr("Root certificate"));
    nameRow(*form_, name_, tr("Name for it"));
    nameRow(*form_, socket_, tr("Folder of the socket"));
    hosts_->setPlaceholderText(tr("centre.example:5432, or several with commas between"));
    certificate_->setPlaceholderText(tr("Those of the system"));
    name_->setPlaceholderText(tr("Such as “Hechuan centre”; may be left out"));
    browse_->setText(tr("Choose…"));
    local_->setText(tr("The server is this computer (local socket)"));
    hint_->setText(tr("The administrator knows the address and has the certificate. With it the "
                      "server proves that it is the centre, before anything is sent to it."));
    if (choice_->count() > 0)
        choice_->setItemText(choice_->count() - 1, tr("Another centre"));
    refreshColours();
}

} // namespace zhitu::widgets
