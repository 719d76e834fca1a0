// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/print/vector_file.h"

#include <QFile>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <cerrno>
#include <cstring>

#include "map/print/band_writer.h"
#include "map/print/pdf_text.h"

namespace zhitu::map {
namespace {

constexpr int kPdfDpi = 1200; // steps of coordinates
constexpr double kMmPerInch = 25.4;

/// Qt's writers go on when the disk is full, and later writes that go well hide it.
class CheckedFile : public QFile {
public:
    CheckedFile(const std::filesystem::path& file, std::filesystem::path shownAs)
        : QFile(file), shownAs_(std::move(shownAs))
    {
        if (!open(QIODevice::WriteOnly | QIODevice::Truncate))
            throwNotWritten(shownAs_, errorString());
    }
    /// \throws UserError where not everything is in the file
    void check()
    {
        if (!flush())
            remember();
        if (!problem_.isEmpty())
            throwNotWritten(shownAs_, problem_);
    }

    /// Changes bytes of what was written; the length stays. \throws UserError
    void rewrite(void (*change)(QByteArray&))
    {
        close();
        QFile again(fileName());
        QByteArray content;
        bool rewritten = again.open(QIODevice::ReadWrite);
        if (rewritten) {
            content = again.readAll();
            change(content);
            rewritten = again.seek(0) && again.write(content) == content.size() && again.flush();
        }
        if (!rewritten)
            throwNotWritten(shownAs_, again.errorString());
    }

protected:
    qint64 writeData(const char* data, qint64 length) override
    {
        const qint64 written = QFile::writeData(data, length);
        if (written != length)
            remember();
        return written;
    }

private:
    void remember()
    {
        if (problem_.isEmpty()) // the file's own words are gone after a flush
            problem_ = QString::fromLocal8Bit(std::strerror(errno));
    }

    std::filesystem::path shownAs_;
    QString problem_; ///< the first one
};

} // namespace

bool writePdf(const SheetPainter& sheet, const std::filesystem::path& file,
              const std::filesystem::path& shownAs, const std::function<bool()>& goOn,
              const std::function<void(double)>& progress)
{
    CheckedFile out(file, shownAs);
    bool whole = false;
    {
        QPdfWriter writer(&out);
        writer.setPageSize(QPageSize(sheet.sheet().page / kLogicalDpi * kMmPerInch,
                                     QPageSize::Millimeter, {}, QPageSize::ExactMatch));
        writer.setPageMargins({});
        writer.setResolution(kPdfDpi);
        writer.setTitle(sheet.sheet().texts.title);
        writer.setCreator(QStringLiteral("Zhitu"));
        QPainter painter;
        if (!painter.begin(&writer))
            throwNotWritten(shownAs, out.errorString());
        painter.scale(kPdfDpi / kLogicalDpi, kPdfDpi / kLogicalDpi);
        whole = sheet.paintVectors(painter, goOn, progress);
    }
    out.check();
    if (whole)
        out.rewrite(&nameIdeographs);
    return whole;
}

bool writeSvg(const SheetPainter& sheet, const std::filesystem::path& file,
              const std::filesystem::path& shownAs, const std::function<bool()>& goOn,
              const std::function<void(double)>& progress)
{
    CheckedFile out(file, shownAs);
    bool whole = false;
    {
        QSvgGenerator writer;
        writer.setOutputDevice(&out);
        writer.setResolution(static_cast<int>(kLogicalDpi));
        const QRectF page = sheet.layout().page;
        writer.setSize(page.size().toSize());
        writer.setViewBox(page);
        writer.setTitle(sheet.sheet().texts.title);
        QPainter painter;
        if (!painter.begin(&writer))
            throwNotWritten(shownAs, out.errorString());
        whole = sheet.paintVectors(painter, goOn, progress);
    }
    out.check();
    return whole;
}

} // namespace zhitu::map
