// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report/pages.h"

#include <cairo-pdf.h>

#include <QDateTime>
#include <array>
#include <memory>

#include "data/cache/part_file.h"
#include "data/china_time.h"
#include "data/paths.h"
#include "data/report/messages.h"
#include "data/report/paginate.h"
#include "data/report/source_line.h"
#include "data/user_error.h"

namespace zhitu::report {
namespace {

constexpr Letter kSmall{7.5, false};
constexpr const char* kArtifact = "Artifact"; ///< no part of what is read
constexpr double kHeaderY = 40;
constexpr double kFooterY = kPageHeight - 44;

struct SurfaceEnd {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
};
using Surface = std::unique_ptr<cairo_surface_t, SurfaceEnd>;
struct ContextEnd {
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};
using Context = std::unique_ptr<cairo_t, ContextEnd>;

void require(cairo_status_t status, const std::filesystem::path& file)
{
    if (status != CAIRO_STATUS_SUCCESS)
        throw UserError(Messages::tr("The report could not be written to “%1”: %2. What was begun "
                                     "is removed; please make room or choose another place.")
                            .arg(shown(file), QString::fromUtf8(cairo_status_to_string(status))));
}

/// Above and below what is read: not part of it.
void paintMargins(cairo_t* cairo, const Document& document, const Letters& letters, int page,
                  int pages)
{
    const auto right = [&](const QString& text, double y) {
        const Layout layout = letters.layout(text, kSmall);
        show(cairo, layout, kMargin + kTextWidth - extentOf(layout).width, y, kQuietInk);
    };
    show(cairo, letters.line(document.title, kSmall, kTextWidth / 2), kMargin, kHeaderY, kQuietInk);
    right(document.subtitle, kHeaderY);
    setColour(cairo, kRule);
    cairo_set_line_width(cairo, 0.5);
    cairo_move_to(cairo, kMargin, kHeaderY + 15);
    cairo_line_to(cairo, kMargin + kTextWidth, kHeaderY + 15);
    cairo_stroke(cairo);
    show(cairo, letters.line(sourceLine(document), kSmall, kTextWidth * 0.75), kMargin, kFooterY,
         kQuietInk);
    right(Messages::tr("Page %1 of %2").arg(page).arg(pages), kFooterY);
}

void paintPage(cairo_t* cairo, const Document& document, const Letters& letters,
               const PagePlan& plan, std::size_t page)
{
    for (const Piece& piece : plan.pages[page]) {
        const char* tag = piece.tag.isEmpty() ? kArtifact : piece.tag.constData();
        cairo_tag_begin(cairo, tag,
                        piece.attributes.isEmpty() ? nullptr : piece.attributes.constData());
        piece.paint(cairo);
        cairo_tag_end(cairo, tag);
    }
    cairo_tag_begin(cairo, kArtifact, nullptr);
    paintMargins(cairo, document, letters, static_cast<int>(page) + 1,
                 static_cast<int>(plan.pages.size()));
    cairo_tag_end(cairo, kArtifact);
}

void describe(cairo_surface_t* pdf, const Document& document)
{
    const auto set = [pdf](cairo_pdf_metadata_t what, const QString& text) {
        cairo_pdf_surface_set_metadata(pdf, what, text.toUtf8().constData());
    };
    set(CAIRO_PDF_METADATA_TITLE, document.title);
    set(CAIRO_PDF_METADATA_SUBJECT, document.subtitle);
    set(CAIRO_PDF_METADATA_CREATOR, QStringLiteral("Zhitu"));
    // Of the data, so that the same data make the same file.
    const QString when =
        QDateTime::fromSecsSinceEpoch(document.asOf.time_since_epoch().count(), chinaTime())
            .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss+08:00"));
    set(CAIRO_PDF_METADATA_CREATE_DATE, when);
    set(CAIRO_PDF_METADATA_MOD_DATE, when);
}

void addBookmarks(cairo_surface_t* pdf, const PagePlan& plan)
{
    std::array<int, 4> parents{CAIRO_PDF_OUTLINE_ROOT, 0, 0, 0};
    int deepest = 0;
    for (const Bookmark& bookmark : plan.bookmarks) {
        const int level = std::min(bookmark.level, deepest + 1);
        const QByteArray where = QByteArray("page=") + QByteArray::number(bookmark.page)
                                 + " pos=[0 " + QByteArray::number(bookmark.y, 'f', 1) + ']';
        parents[static_cast<std::size_t>(level)] = cairo_pdf_surface_add_outline(
            pdf, parents[static_cast<std::size_t>(level) - 1], bookmark.text.toUtf8().constData(),
            where.constData(),
            level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t{});
        deepest = level;
    }
}

} // namespace

int writePdf(const Document& document, const std::filesystem::path& file, const Progress& progress)
{
    const Letters letters(document.language);
    const PagePlan plan = paginate(document, letters, [&] { return progress(0); });
    const auto pages = static_cast<double>(plan.pages.size());
    cache::PartFile part(file, cache::IfThere::Replace);
    const Surface pdf(cairo_pdf_surface_create(part.path().c_str(), kPageWidth, kPageHeight));
    require(cairo_surface_status(pdf.get()), file);
    describe(pdf.get(), document);
    const Context cairo(cairo_create(pdf.get()));
    cairo_tag_begin(cairo.get(), "Document", nullptr);
    for (std::size_t page = 0; page < plan.pages.size(); ++page) {
        if (!progress(static_cast<double>(page) / pages))
            return 0;
        paintPage(cairo.get(), document, letters, plan, page);
        if (page + 1 == plan.pages.size())
            cairo_tag_end(cairo.get(), "Document"); // behind the last page it would begin another
        cairo_show_page(cairo.get());
    }
    addBookmarks(pdf.get(), plan);
    cairo_surface_finish(pdf.get());
    require(cairo_status(cairo.get()), file);
    require(cairo_surface_status(pdf.get()), file);
    part.publish();
    return static_cast<int>(plan.pages.size());
}

namespace {

/// \param paint what stands on the page
Surface imageOf(double scale, const std::filesystem::path& file,
                const std::function<void(cairo_t*)>& paint)
{
    Surface image(cairo_image_surface_create(CAIRO_FORMAT_RGB24,
                                             static_cast<int>(kPageWidth * scale),
                                             static_cast<int>(kPageHeight * scale)));
    require(cairo_surface_status(image.get()), file);
    const Context cairo(cairo_create(image.get()));
    cairo_set_source_rgb(cairo.get(), 1, 1, 1);
    cairo_paint(cairo.get());
    cairo_scale(cairo.get(), scale, scale);
    paint(cairo.get());
    require(cairo_status(cairo.get()), file);
    return image;
}

constexpr double kPointsPerInch = 72;

} // namespace

int writePictures(const Document& document, const std::filesystem::path& file, int dpi,
                  const Progress& progress)
{
    const Letters letters(document.language);
    const PagePlan plan = paginate(document, letters, [&] { return progress(0); });
    for (std::size_t page = 0; page < plan.pages.size(); ++page) {
        if (!progress(static_cast<double>(page) / static_cast<double>(plan.pages.size())))
            return 0;
        std::filesystem::path target = file;
        if (plan.pages.size() > 1)
            target.replace_filename(
                file.stem().string()
                + QStringLiteral("-%1").arg(page + 1, 2, 10, QChar(u'0')).toStdString()
                + file.extension().string());
        cache::PartFile part(target, cache::IfThere::Replace);
        const Surface image = imageOf(dpi / kPointsPerInch, target, [&](cairo_t* cairo) {
            paintPage(cairo, document, letters, plan, page);
        });
        require(cairo_surface_write_to_png(image.get(), part.path().c_str()), target);
        part.publish();
    }
    return static_cast<int>(plan.pages.size());
}

/// Stays where it is: the plan refers to its letters.
struct PagePreview::Made {
    explicit Made(std::shared_ptr<const Document> of) : document(std::move(of)) {}
    Made(const Made&) = delete;
    Made& operator=(const Made&) = delete;

    std::shared_ptr<const Document> document;
    Letters letters{document->language};
    PagePlan plan = paginate(*document, letters, [] { return true; });
};

PagePreview::PagePreview(std::shared_ptr<const Document> document)
    : made_(std::make_unique<const Made>(std::move(document)))
{
}

PagePreview::~PagePreview() = default;

int PagePreview::pages() const noexcept
{
    return static_cast<int>(made_->plan.pages.size());
}

QByteArray PagePreview::page(int page, int dpi) const
{
    const Surface image = imageOf(dpi / kPointsPerInch, {}, [&](cairo_t* cairo) {
        paintPage(cairo, *made_->document, made_->letters, made_->plan,
                  static_cast<std::size_t>(page - 1));
    });
    QByteArray png;
    require(cairo_surface_write_to_png_stream(
                image.get(),
                [](void* closure, const unsigned char* bytes, unsigned int length) {
                    static_cast<QByteArray*>(closure)->append(reinterpret_cast<const char*>(bytes),
                                                              static_cast<qsizetype>(length));
                    return CAIRO_STATUS_SUCCESS;
                },
                &png),
            {});
    return png;
}

} // namespace zhitu::report
