// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preferences/settings_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

#include "widgets/look/clear_button.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "widgets/settings/video_gateway.h"
#include "widgets/settings/wall_rotation.h"
#include "widgets/sync/centre_profiles.h"
#include "widgets/trust/colours.h"
#include "widgets/video/stream_texts.h"

namespace zhitu::widgets {
namespace {

/// A box to choose one of a few values from.
template <typename Value>
QComboBox* choice(const std::vector<std::pair<Value, QString>>& values, Value present,
                  std::function<void(Value)> chosen)
{
    auto* box = new QComboBox;
    for (const auto& [value, text] : values) {
        box->addItem(text);
        if (value == present)
            box->setCurrentIndex(box->count() - 1);
    }
    QObject::connect(box, &QComboBox::activated, box, [values, chosen](int index) {
        chosen(values[static_cast<std::size_t>(index)].first);
    });
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(Settings& settings, Look& look, QWidget* parent)
    : QDialog(parent), settings_(settings), look_(look), line_(new QLineEdit), page_(new QWidget),
      nothing_(new QLabel)
{
    setObjectName(QStringLiteral("settingsDialog"));
    resize(620, 560);
    line_->setObjectName(QStringLiteral("settingsSearch"));
    addClearButton(*line_);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page_);
    nothing_->setForegroundRole(QPalette::PlaceholderText);
    nothing_->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace4, kSpace4, kSpace4, kSpace4);
    layout->setSpacing(kSpace3);
    layout->addWidget(line_);
    layout->addWidget(nothing_);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    connect(line_, &QLineEdit::textChanged, this, &SettingsDialog::search);
}

void SettingsDialog::fill()
{
    setWindowTitle(tr("Settings"));
    line_->setPlaceholderText(tr("Search the settings"));
    line_->setAccessibleName(tr("Search the settings"));
    nothing_->setText(tr("No setting is called that. Try fewer or other words."));
    for (QWidget* child : page_->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        child->hide();
        child->deleteLater(); // it may be the one whose choice we answer
    }
    delete page_->layout();
    sections_.clear();
    column_ = new QVBoxLayout(page_);
    column_->setContentsMargins(0, 0, kSpace3, 0);
    column_->setSpacing(kSpace3);
    addLookSection();
    addCentreSection();
    addWallSection();
    addVideoSection();
    addShortcutSection();
    column_->addStretch(1);
    search(line_->text());
}

void SettingsDialog::startSection(const QString& title)
{
    auto* heading = new QLabel(title);
    heading->setFont(titleFont(font(), kHeading));
    heading->setContentsMargins(0, sections_.empty() ? 0 : kSpace4, 0, 0);
    column_->addWidget(heading);
    sections_.push_back({heading, {}});
}

void SettingsDialog::addRow(const QString& title, const QString& help, QWidget* editor,
                            const QString& words)
{
    auto* row = new QWidget;
    row->setProperty("words", QString(title + u' ' + help + u' ' + words).toLower());
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(kSpace4);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto* name = new QLabel(title);
    auto* explained = new QLabel(help);
    explained->setWordWrap(true);
    explained->setForegroundRole(QPalette::PlaceholderText);
    name->setBuddy(editor);
    texts->addWidget(name);
    texts->addWidget(explained);
    line->addLayout(texts, 1);
    editor->setAccessibleName(title);
    editor->setAccessibleDescription(help);
    editor->setMinimumWidth(200);
    line->addWidget(editor, 0, Qt::AlignTop);
    column_->addWidget(row);
    sections_.back().rows.push_back(row);
}

void SettingsDialog::addLookSection()
{
    startSection(tr("Look"));
    auto* language = choice<translations::Language>(
        {{translations::Language::Chinese, QStringLiteral("中文")},
         {translations::Language::English, QStringLiteral("English")}},
        look_.language(), [this](translations::Language wanted) { look_.setLanguage(wanted); });
    language->setObjectName(QStringLiteral("settingLanguage"));
    // Found by its name in either language: one may have the wrong one.
    addRow(tr("Language"), tr("Of everything Zhitu says. It changes at once."), language,
           QStringLiteral("language 语言 中文 english"));
    auto* tone = choice<Tone>(
        {{Tone::System, tr("As the system")}, {Tone::Light, tr("Light")}, {Tone::Dark, tr("Dark")}},
        look_.tone(), [this](Tone wanted) { look_.setTone(wanted); });
    tone->setObjectName(QStringLiteral("settingTone"));
    addRow(tr("Light or dark"), tr("Dark is easier on the eyes at night."), tone,
           tr("theme colour"));
    auto* vision = choice<map::Vision>(
        {{map::Vision::Usual, tr("Usual")},
         {map::Vision::RedGreen, tr("Red and green look alike")},
         {map::Vision::BlueYellow, tr("Blue and yellow look alike")}},
        look_.vision(), [this](map::Vision wanted) { look_.setVision(wanted); });
    vision->setObjectName(QStringLiteral("settingVision"));
    addRow(tr("Colours for your eyes"),
           tr("States are always told by a sign as well, never by colour alone."), vision,
           tr("colour blind palette"));
    auto* type = new QSlider(Qt::Horizontal);
    type->setObjectName(QStringLiteral("settingType"));
    type->setRange(Look::kLeastType / 10, Look::kMostType / 10);
    type->setPageStep(1);
    type->setTickPosition(QSlider::TicksBelow);
    type->setValue(look_.typePercent() / 10);
    auto* box = new QWidget;
    auto* both = new QHBoxLayout(box);
    both->setContentsMargins({});
    auto* percent = new QLabel(QStringLiteral("%1 %").arg(look_.typePercent()));
    both->addWidget(type, 1);
    both->addWidget(percent);
    connect(type, &QSlider::valueChanged, this,
            [percent](int tenths) { percent->setText(QStringLiteral("%1 %").arg(tenths * 10)); });
    // Only where the slider rests: everything is laid out anew for each size.
    auto* rest = new QTimer(type);
    rest->setSingleShot(true);
    rest->setInterval(250);
    connect(type, &QSlider::valueChanged, rest, qOverload<>(&QTimer::start));
    connect(rest, &QTimer::timeout, this,
            [this, type] { look_.setTypePercent(type->value() * 10); });
    type->setAccessibleName(tr("Type size"));
    addRow(tr("Type size"), tr("Of all type, on the map too."), box, tr("font large small"));
}

void SettingsDialog::addCentreSection()
{
    startSection(tr("Centre"));
    auto* minutes = new QSpinBox;
    minutes->setObjectName(QStringLiteral("settingLockMinutes"));
    minutes->setRange(0, CentreProfiles::kMostLockMinutes);
    minutes->setSpecialValueText(tr("Never"));
    minutes->setSuffix(tr(" min"));
    minutes->setValue(CentreProfiles::lockMinutes(settings_));
    connect(minutes, &QSpinBox::valueChanged, this,
            [this](int value) { settings_.set(CentreProfiles::lockMinutesKey(), value); });
    addRow(tr("Lock when nobody is here"),
           tr("After so long without a key or the mouse. Your password unlocks it, also without a "
              "line to the centre."),
           minutes, tr("lock idle away password minutes screen"));
    auto* wall = choice<bool>({{false, tr("Lock it, too")}, {true, tr("Leave it open")}},
                              CentreProfiles::wallStaysOpen(settings_), [this](bool open) {
                                  settings_.set(CentreProfiles::wallStaysOpenKey(), open);
                              });
    wall->setObjectName(QStringLiteral("settingWallStaysOpen"));
    addRow(tr("The wall, when nobody is here"),
           tr("Who can reach the keyboard of an open wall can use it."), wall,
           tr("lock idle wall mode"));
}

void SettingsDialog::addWallSection()
{
    startSection(tr("Wall mode"));
    auto* seconds = new QSpinBox;
    seconds->setObjectName(QStringLiteral("settingWallSeconds"));
    seconds->setRange(kLeastWallSeconds, kMostWallSeconds);
    seconds->setValue(wallSeconds(settings_));
    seconds->setSuffix(tr(" s"));
    connect(seconds, &QSpinBox::valueChanged, this,
            [this](int value) { settings_.set(wallSecondsKey(), value); });
    addRow(tr("Each view stays for"),
           tr("Views with a key follow each other; where none has one, all of them."), seconds,
           tr("rotation"));
    auto* day = choice<bool>({{false, tr("Views only")}, {true, tr("Views, then the picture")}},
                             wallShowsDay(settings_),
                             [this](bool shows) { settings_.set(wallShowsDayKey(), shows); });
    day->setObjectName(QStringLiteral("settingWallDay"));
    addRow(tr("The picture of the day"), tr("It has a turn of its own, as long as a view."), day,
           tr("rotation day dashboard"));
}

void SettingsDialog::addVideoSection()
{
    startSection(tr("Video"));
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(kSpace1);
    auto* address = new QLineEdit(settings_.value(videoGatewayKey()).toString());
    address->setObjectName(QStringLiteral("settingVideoGateway"));
    address->setPlaceholderText(QStringLiteral("rtsp://gateway.example:554/live/{device_id}"));
    address->setMaxLength(static_cast<int>(domain::StreamAddress::kMostBytes));
    address->setMinimumWidth(300);
    address->setCursorPosition(0);
    addClearButton(*address);
    auto* fault = new QLabel;
    fault->setObjectName(QStringLiteral("settingVideoFault"));
    fault->setWordWrap(true);
    column->addWidget(address);
    column->addWidget(fault);
    const auto check = [address, fault] {
        const QString text = address->text().trimmed();
        const QString problem = text.isEmpty()
                                    ? QString()
                                    : textOf(domain::StreamTemplate::faultOf(text.toStdString()));
        fault->setText(problem);
        fault->setHidden(problem.isEmpty());
        setInk(*fault, coloursFor(fault->palette()).warning);
        return problem.isEmpty();
    };
    check();
    // What is not right is said, and what was there before stays.
    connect(address, &QLineEdit::textChanged, this, [this, address, check] {
        const QString text = address->text().trimmed();
        if (check())
            settings_.set(videoGatewayKey(),
                          text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text));
    });
    address->setAccessibleName(tr("Address of video streams"));
    addRow(tr("Address of video streams"),
           tr("How the media gateway calls a camera's stream: rtsp, rtsps, http or https. The "
              "camera's 20 digits stand for {device_id}. Streams that are open already are not "
              "changed."),
           box, tr("camera gateway rtsp stream url"));
}

void SettingsDialog::addShortcutSection()
{
    startSection(tr("Keyboard"));
    auto* button = new QPushButton(tr("Show and change…"));
    button->setObjectName(QStringLiteral("settingShortcuts"));
    connect(button, &QPushButton::clicked, this, &SettingsDialog::shortcutsWanted);
    addRow(tr("Shortcuts"), tr("Also by F1."), button, tr("keys"));
}

void SettingsDialog::search(const QString& text)
{
    const QStringList wanted = text.toLower().split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    for (const Section& section : sections_) {
        bool here = false;
        const QString heading = section.heading->text().toLower();
        for (QWidget* row : section.rows) {
            const QString words = row->property("words").toString() + u' ' + heading;
            const bool found = std::ranges::all_of(
                wanted, [&](const QString& word) { return words.contains(word); });
            row->setVisible(found);
            here = here || found;
        }
        section.heading->setVisible(here);
        any = any || here;
    }
    nothing_->setVisible(!any);
}

/// What changed while it was closed.
void SettingsDialog::showEvent(QShowEvent* event)
{
    fill();
    QDialog::showEvent(event);
}

void SettingsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        fill();
    QDialog::changeEvent(event);
}

} // namespace zhitu::widgets
