// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Files in the real window: attached where a case is taken in and where it is resolved, seen at
/// another desk, opened there, saved; what does harm is refused in words.
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QToolButton>

#include "data/sync/user_sealer.h"
#include "data/user_error.h"
#include "tests/gui/case_window.h"
#include "tests/gui/intake.h"
#include "widgets/attachments/file_row.h"
#include "widgets/attachments/picture.h"
#include "widgets/attachments/picture_dialog.h"
#include "widgets/details/details_page.h"
#include "widgets/details/details_panel.h"

namespace zhitu::test {
namespace {

QByteArray pngOf(const QImage& image)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return content;
}

QImage photo()
{
    QImage image(1200, 800, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y,
                           qRgb(x * 255 / image.width(), y * 255 / image.height(), (x ^ y) & 255));
    return image;
}

quint32 checksum(const QByteArray& bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum >> 1 ^ (sum & 1 ? 0xedb88320 : 0);
    }
    return ~sum;
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    for (int i = 0; i < 4; ++i)
        bytes[i] = static_cast<char>(value >> (24 - 8 * i));
    return bytes;
}

/// A small file that says it is a picture of so many points on each side.
QByteArray bombOf(quint32 side)
{
    const QByteArray head = "IHDR" + number(side) + number(side) + QByteArray("\x08\x06\0\0\0", 5);
    const QByteArray data = "IDAT" + QByteArray("\x78\x9c\x03\0\0\0\0\x01", 8);
    return "\x89PNG\r\n\x1a\n" + number(13) + head + number(checksum(head)) + number(8) + data
           + number(checksum(data));
}

} // namespace

class AttachmentTest : public QObject, private CaseWindow {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        makeCentre();
        centre_->addUser("operator1", "operator", {"500117"});
        centre_->addUser("operator2", "operator", {"500117001"});
        centre_->addUser("operator3", "operator", {"500117"});
    }
    void init() { open(); }
    void cleanup() { close(); }
    void cleanupTestCase() { centre_.reset(); }

    void isTakenInWithACaseAndOpenedAtAnotherDesk()
    {
        sit("operator1", sealer());
        window_->enterArea("500117001001001");
        press(Qt::CTRL | Qt::Key_R);
        const QPointer<widgets::EntryDialog> form = shown();
        QVERIFY(form);
        pickItem(*form);
        form->findChild<QLineEdit*>(QStringLiteral("title"))->setText(QStringLiteral("井盖缺失"));
        const auto picture = write("现场照片.png", pngOf(photo()));
        chooseFile(*form, picture);
        QTRY_COMPARE(row(*form).files().size(), 1U);
        // What is no picture, whatever it is called; what is there already.
        row(*form).add({write("x.png", "MZ not a picture")});
        QTRY_VERIFY(trouble(*form).contains(QStringLiteral("“x.png” is none of the files")));
        row(*form).add({picture});
        QTRY_VERIFY(trouble(*form).contains(QStringLiteral("attached already")));
        // Pasted, and taken out again.
        QGuiApplication::clipboard()->setImage(photo().mirrored());
        QTRY_VERIFY(button(*form, "pastePicture")->isEnabled());
        button(*form, "pastePicture")->click();
        QTRY_COMPARE(row(*form).files().size(), 2U);
        keepPicture("intake-files", form);
        row(*form).findChildren<QToolButton*>().at(1)->click();
        QTRY_COMPARE(row(*form).files().size(), 1U);
        // Dropped beside the row.
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(write("扫描件.pdf", "%PDF-1.7 x"))});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(form, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(form, &drop);
        QTRY_COMPARE(row(*form).files().size(), 2U);
        QVERIFY(confirm(form));
        const std::string mine =
            "FROM zhitu.attachment a JOIN zhitu.\"case\" c ON c.id = a.case_id WHERE c.title = "
            "'井盖缺失'";
        QTRY_COMPARE(
            atCentre("SELECT string_agg(file_name || ' ' || media_type || ' ' || kind || ' ' || "
                     "event, ', ' "
                     "ORDER BY a.bytes) "
                     + mine),
            std::string("扫描件.pdf application/pdf 1 1, 现场照片.png image/png 1 1"));
        const qint64 id = QString::fromStdString(atCentre("SELECT max(c.id) " + mine)).toLongLong();
        window_.reset();

        sit("operator2", sealer());
        choose(id);
        QTRY_VERIFY(page().contains(QStringLiteral("Picture (PNG) · With the report")));
        QVERIFY(page().contains(QStringLiteral("岗位operator1")));
        QVERIFY(!page().contains(QStringLiteral("现场照片"))); // it is sealed
        keepPicture("attachments", window_.get());
        openLink(linkOf(atCentre("SELECT a.id " + mine + " AND media_type = 'image/png'")));
        QTRY_VERIFY(window_->findChild<widgets::PictureDialog*>());
        QPointer<widgets::PictureDialog> viewer = window_->findChild<widgets::PictureDialog*>();
        QCOMPARE(viewer->windowTitle(), QStringLiteral("现场照片.png"));
        keepPicture("picture", viewer);
        button(*viewer, "pictureSize")->click();
        button(*viewer, "savePicture")->click();
        const auto saved = saveAs("copy.png");
        QTRY_COMPARE(readAll(saved), pngOf(photo()).toStdString());
        viewer->close();
        // No picture: it is saved, and never handed to another program.
        openLink(linkOf(atCentre("SELECT a.id " + mine + " AND media_type = 'application/pdf'")));
        const auto document = saveAs("copy.pdf");
        QTRY_COMPARE(readAll(document), std::string("%PDF-1.7 x"));
        QCOMPARE(
            atCentre("SELECT string_agg(user_name || ' ' || action, ', ' ORDER BY serial) FROM "
                     "zhitu.audit_entry WHERE action LIKE 'attachment.%'"),
            std::string("operator2 attachment.opened, operator2 attachment.saved, operator2 "
                        "attachment.saved"));
    }

    void evidenceGoesWithTheResolvingAndOpensHereWhileItWaits()
    {
        sit("operator1", sealer());
        choose(2);
        QVERIFY(handle());
        // The centre takes nothing for a while.
        cut("operator1", true);
        QTRY_VERIFY(window_->sync().status().link != sync::LinkState::Live);
        const QPointer<widgets::EntryDialog> form = take(CaseAction::Resolve);
        QVERIFY(form);
        QVERIFY(labels(*form).contains(QStringLiteral("Evidence of what was done")));
        form->findChild<QPlainTextEdit*>(QStringLiteral("reason"))
            ->setPlainText(QStringLiteral("已更换井盖"));
        row(*form).add({write("处置后.png", pngOf(photo()))});
        QTRY_COMPARE(row(*form).files().size(), 1U);
        keepPicture("evidence", form);
        QVERIFY(confirm(form));
        QTRY_VERIFY(page().contains(QStringLiteral("waits to be sent")));
        const auto ids = attachmentIds();
        openLink(linkOf(ids.back()));
        QTRY_VERIFY(window_->findChild<widgets::PictureDialog*>());
        window_->findChild<widgets::PictureDialog*>()->close();
        // What is at the centre needs the line, and that is said.
        openLink(linkOf(ids.front()));
        QTRY_VERIFY(box() != nullptr);
        QVERIFY2(box()->text().contains(QStringLiteral("it takes the line")),
                 qPrintable(box()->text()));
        box()->close();
        centre_->admin().execute("ALTER ROLE operator1 LOGIN");
        window_->sync().retryNow();
        QTRY_COMPARE(atCentre("SELECT kind || ' ' || e.action FROM zhitu.attachment a "
                              "JOIN zhitu.case_event e ON e.case_id = "
                              "a.case_id AND e.serial = a.event WHERE a.case_id = 2 "
                              "AND a.post = '岗位operator1'"),
                     std::string("2 15"));
        QTRY_VERIFY(!page().contains(QStringLiteral("waits to be sent")));
    }

    void aFormWithFilesAsksBeforeItGoes()
    {
        sit("operator3", sealer());
        choose(3);
        const QPointer<widgets::EntryDialog> form = take(CaseAction::Comment);
        QVERIFY(form);
        row(*form).add({write("a.pdf", "%PDF-1.7 y")});
        QTRY_COMPARE(row(*form).files().size(), 1U);
        form->reject();
        QTRY_VERIFY(form->findChild<QMessageBox*>(QStringLiteral("entryQuestion")));
        QVERIFY(form->findChild<QMessageBox*>(QStringLiteral("entryQuestion"))
                    ->informativeText()
                    .contains(QStringLiteral("without the files")));
        form->findChild<QAbstractButton*>(QStringLiteral("throwAway"))->click();
        QTRY_VERIFY(form.isNull());
    }

    void aBombIsNotUnpacked()
    {
        const auto trouble = [](const QByteArray& content) {
            try {
                (void)widgets::decodePicture(content.toStdString(), "image/png");
                return QString();
            } catch (const UserError& error) {
                return error.message();
            }
        };
        QVERIFY(trouble(bombOf(60'000)).contains(QStringLiteral("more than is shown here")));
        QVERIFY(trouble(bombOf(500)).contains(QStringLiteral("damaged")));
        QVERIFY(trouble(pngOf(photo()).left(3000)).contains(QStringLiteral("damaged")));
        // Of another format than it was checked to be: its decoder is not asked.
        QByteArray bitmap;
        QBuffer buffer(&bitmap);
        buffer.open(QIODevice::WriteOnly);
        photo().save(&buffer, "BMP");
        QVERIFY(trouble(bitmap).contains(QStringLiteral("damaged")));
        QCOMPARE(trouble(pngOf(photo())), QString());
        QCOMPARE(widgets::decodePicture(pngOf(QImage(9000, 90, QImage::Format_RGB32)).toStdString(),
                                        "image/png")
                     .width(),
                 4096);
        QVERIFY(!widgets::isShown("image/heic"));
        QVERIFY(!widgets::isShown("text/html"));
    }

private:
    static std::shared_ptr<const sync::Sealer> sealer()
    {
        return std::make_shared<sync::UserSealer>(policy::SealKey::random());
    }
    QString write(const char* name, const QByteArray& content)
    {
        const auto path = *folder_ / name;
        writeAll(path, content.toStdString());
        return QString::fromStdString(path.string());
    }
    static widgets::FileRow& row(QWidget& form) { return *form.findChild<widgets::FileRow*>(); }
    static QString trouble(QWidget& form)
    {
        return form.findChild<QLabel*>(QStringLiteral("fileTrouble"))->text();
    }
    static QStringList labels(QWidget& form)
    {
        QStringList texts;
        for (const QLabel* label : form.findChildren<QLabel*>())
            texts.append(label->text());
        return texts;
    }
    /// By the button and the chooser's line.
    static void chooseFile(QWidget& form, const QString& path)
    {
        button(form, "addFiles")->click();
        auto* chooser = form.findChild<QFileDialog*>(QStringLiteral("fileChooser"));
        QVERIFY(chooser);
        auto* line = chooser->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        QVERIFY(line);
        line->setText(path);
        QTest::keyClick(line, Qt::Key_Return);
    }
    static QString linkOf(const std::string& id) { return QString::fromStdString(id); }
    void openLink(const QString& id)
    {
        Q_EMIT window_->findChild<widgets::DetailsPanel*>()->anchorClicked(
            QUrl(widgets::kAttachmentLink + id));
    }
    std::vector<std::string> attachmentIds()
    {
        std::vector<std::string> ids;
        for (const auto& a :
             window_->findChild<widgets::DetailsPanel*>()->shown()->caseRecord->attachments)
            ids.push_back(std::to_string(a.id));
        return ids;
    }
    std::filesystem::path saveAs(const char* name)
    {
        const auto path = *folder_ / name;
        QFileDialog* chooser = nullptr;
        if (!QTest::qWaitFor(
                [&] {
                    chooser = window_->findChild<QFileDialog*>(QStringLiteral("attachmentFile"));
                    return chooser != nullptr && chooser->isVisible();
                },
                test::kPatienceMs))
            return path;
        auto* line = chooser->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        line->setText(QString::fromStdString(path.string()));
        const QPointer<QFileDialog> closing = chooser;
        QTest::keyClick(line, Qt::Key_Return);
        (void)QTest::qWaitFor([&] { return closing.isNull() && std::filesystem::exists(path); },
                              test::kPatienceMs);
        return path;
    }
    QMessageBox* box()
    {
        return window_->findChild<QMessageBox*>(QStringLiteral("attachmentTrouble"));
    }
};

} // namespace zhitu::test

QTEST_MAIN(zhitu::test::AttachmentTest)
#include "attachment_test.moc"
