// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/attachments/file_row.h"

#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "data/sync/uuid7.h"
#include "data/user_error.h"
#include "data/worker_thread.h"
#include "widgets/attachments/attachment_texts.h"
#include "widgets/cases/form_parts.h"
#include "widgets/look/flow_layout.h"
#include "widgets/look/fonts.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

constexpr qsizetype kMostTroubles = 3; ///< that are said one by one
constexpr std::size_t kMostFiles = 20; ///< of a form
/// All of them are kept in memory, and stored in one step.
constexpr std::int64_t kMostBytes = 128 << 20;

std::int64_t bytesOf(const std::vector<AttachedFile>& files)
{
    std::int64_t bytes = 0;
    for (const AttachedFile& attached : files)
        bytes += static_cast<std::int64_t>(attached.file.content->size());
    return bytes;
}

/// Local files among what is dragged.
QStringList pathsIn(const QMimeData& data)
{
    QStringList paths;
    for (const QUrl& url : data.urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

FileRow::FileRow(const QString& title, const QString& hint, QWidget* parent)
    : QWidget(parent), note_(makeQuiet({})), list_(new QVBoxLayout), trouble_(new QLabel),
      add_(new QPushButton), paste_(new QPushButton)
{
    setObjectName(QStringLiteral("files"));
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Preferred,
                  QSizePolicy::Maximum); // what is left is for what is written
    auto* head = new QLabel(title);
    head->setFont(strong(head->font()));
    trouble_->setObjectName(QStringLiteral("fileTrouble"));
    trouble_->setWordWrap(true);
    trouble_->setTextFormat(Qt::PlainText);
    trouble_->hide();
    add_->setObjectName(QStringLiteral("addFiles"));
    paste_->setObjectName(QStringLiteral("pastePicture"));
    for (QPushButton* button : {add_, paste_})
        button->setAutoDefault(false);
    list_->setContentsMargins({});
    list_->setSpacing(kSpace1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kSpace2);
    column->addWidget(head);
    if (!hint.isEmpty())
        column->addWidget(makeQuiet(hint));
    column->addLayout(list_);
    column->addWidget(trouble_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace2);
    buttons->addWidget(add_);
    buttons->addWidget(paste_);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addWidget(note_);
    connect(add_, &QPushButton::clicked, this, &FileRow::choose);
    connect(paste_, &QPushButton::clicked, this, &FileRow::paste);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &FileRow::watchClipboard);
    watchClipboard();
    retranslate();
}

void FileRow::watchClipboard()
{
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    paste_->setEnabled(held != nullptr && held->hasImage());
}

void FileRow::choose()
{
    auto* chooser = new QFileDialog(this, tr("Attach files"));
    chooser->setObjectName(QStringLiteral("fileChooser"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setOption(QFileDialog::DontUseNativeDialog); // its own keeps our theme and language
    chooser->setFileMode(QFileDialog::ExistingFiles);
    chooser->setNameFilters(
        {tr("What may be attached (%1)")
             .arg(QStringLiteral("*.jpg *.jpeg *.png *.webp *.heic *.pdf *.docx *.xlsx "
                                 "*.odt *.mp4 *.mp3 *.wav *.m4a")),
         tr("All files (*)")});
    connect(chooser, &QFileDialog::filesSelected, this, &FileRow::add);
    chooser->open();
}

void FileRow::add(const QStringList& paths)
{
    // Not more than the form takes, however many there are: nothing is read for nothing.
    const std::size_t room = kMostFiles - std::min<std::size_t>(kMostFiles, files_.size());
    const std::int64_t bytes = kMostBytes - bytesOf(files_);
    read([paths, room, bytes] {
        std::vector<Read> all;
        std::size_t files = 0;
        std::int64_t left = bytes;
        for (const QString& path : paths) {
            Read read;
            if (files == room || left <= 0) {
                read.file.name = QFileInfo(path).fileName().toStdString();
                read.leftOut = true;
            } else if (const auto trouble = problemOf(
                           [&] { read.file = attachments::readCheckedFile(path.toStdString()); })) {
                read.trouble = *trouble;
            } else {
                ++files;
                left -= static_cast<std::int64_t>(read.file.content->size());
            }
            all.push_back(std::move(read));
        }
        return all;
    });
}

void FileRow::addFrom(const QMimeData& dropped)
{
    if (const QStringList paths = pathsIn(dropped); !paths.isEmpty())
        add(paths);
}

void FileRow::paste()
{
    const auto image = QGuiApplication::clipboard()->image();
    if (image.isNull())
        return;
    const QString name =
        tr("Picture %1").arg(chinaNow().toString(QStringLiteral("yyyy-MM-dd HHmmss")))
        + QStringLiteral(".png");
    read([image, name] {
        QByteArray content;
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        Read read;
        if (const auto trouble = problemOf(
                [&] { read.file = attachments::checkedFile(name, content.toStdString()); }))
            read.trouble = *trouble;
        return std::vector{std::move(read)};
    });
}

/// In a worker that nobody waits for: the form may be closed while a slow disk answers.
void FileRow::read(std::function<std::vector<Read>()> work)
{
    ++reading_;
    trouble_->hide();
    Q_EMIT changed();
    QThreadPool::globalInstance()->start([row = QPointer<FileRow>(this), work = std::move(work)] {
        auto read = std::make_shared<std::vector<Read>>(work());
        QMetaObject::invokeMethod(qApp, [row, read] {
            if (row)
                row->take(*read);
        });
    });
}

void FileRow::take(const std::vector<Read>& read)
{
    --reading_;
    QStringList troubles;
    for (const Read& one : read) {
        if (!one.trouble.isEmpty()) {
            troubles.append(one.trouble);
            continue;
        }
        const QString name = QString::fromStdString(one.file.name);
        const bool isThere =
            !one.leftOut && std::ranges::any_of(files_, [&](const AttachedFile& attached) {
                return attached.file.sha256 == one.file.sha256;
            });
        if (isThere)
            troubles.append(tr("“%1” is attached already.").arg(name));
        else if (one.leftOut || files_.size() == kMostFiles
                 || bytesOf(files_) + static_cast<std::int64_t>(one.file.content->size())
                        > kMostBytes)
            troubles.append(
                tr("“%1” is one too many: a form takes %2 files of %3 together. Send this one, and "
                   "attach the others with a comment.")
                    .arg(name)
                    .arg(kMostFiles)
                    .arg(QLocale().formattedDataSize(kMostBytes, 0)));
        else
            files_.push_back({sync::makeUuid7(), one.file});
    }
    if (const auto more = troubles.size() - kMostTroubles; more > 0) {
        troubles.resize(kMostTroubles);
        troubles.append(
            tr("%n further files were not attached either.", nullptr, static_cast<int>(more)));
    }
    setInk(*trouble_, coloursFor(palette()).alarm);
    trouble_->setText(troubles.join(u'\n'));
    trouble_->setVisible(!troubles.isEmpty());
    showFiles();
    Q_EMIT changed();
}

void FileRow::remove(const std::string& id)
{
    std::erase_if(files_, [&](const AttachedFile& attached) { return attached.id == id; });
    trouble_->hide();
    showFiles();
    add_->setFocus();
    Q_EMIT changed();
}

void FileRow::showFiles()
{
    while (QLayoutItem* item = list_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const AttachedFile& attached : files_) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(kSpace2);
        const QString name = QString::fromStdString(attached.file.name);
        auto* label = new QLabel(tr("%1 · %2 · %3")
                                     .arg(name, fileTypeText(attached.file.mediaType),
                                          QLocale().formattedDataSize(
                                              static_cast<qint64>(attached.file.content->size()))));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        auto* away = new QToolButton;
        away->setText(QStringLiteral("✕"));
        away->setAutoRaise(true);
        away->setToolTip(tr("Take it out"));
        away->setAccessibleName(tr("Take out “%1”").arg(name));
        // Not at once: it is the button's own click that it would be deleted in.
        connect(
            away, &QToolButton::clicked, this, [this, id = attached.id] { remove(id); },
            Qt::QueuedConnection);
        row->addWidget(label, 1);
        row->addWidget(away);
        list_->addWidget(line);
    }
}

void FileRow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!pathsIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileRow::dropEvent(QDropEvent* event)
{
    addFrom(*event->mimeData());
    event->acceptProposedAction();
}

void FileRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FileRow::retranslate()
{
    add_->setText(tr("Add &files…"));
    add_->setToolTip(tr("Or drop them here"));
    paste_->setText(tr("Paste a picture (&V)"));
    note_->setText(tr("Up to %1 each. Names and contents are sealed; a draft keeps no files.")
                       .arg(QLocale().formattedDataSize(domain::kMostAttachmentBytes, 0)));
    showFiles();
}

} // namespace zhitu::widgets
