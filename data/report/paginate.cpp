// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report/paginate.h"

#include <algorithm>
#include <memory>

#include "data/report/chart_painter.h"
#include "data/report/messages.h"
#include "data/report/page_picture.h"
#include "data/report/table_layout.h"
#include "data/report/table_painter.h"

namespace zhitu::report {
namespace {

using analysis::FigureTable;

constexpr Letter kBody{9.5, false};
constexpr Letter kNote{8, false};
constexpr Letter kCell{8, false};
constexpr Letter kTableTitle{9.5, true};
constexpr double kAboveHeading = 8;
constexpr double kBoxHeight = 50;
constexpr std::size_t kBoxesInARow = 4;
constexpr double kMostPictureHeight = 420;

Letter letterOf(int level)
{
    return level == 1 ? Letter{15, true} : level == 2 ? Letter{12, true} : Letter{10.5, true};
}

/// As cairo's attributes take a text: in quotes, with those in it escaped.
QByteArray quoted(const QString& text)
{
    QByteArray bytes = text.simplified().left(400).toUtf8();
    bytes.replace('\\', "\\\\").replace('\'', "\\'");
    return '\'' + bytes + '\'';
}

class Paginator {
public:
    Paginator(const Document& document, const Letters& letters)
        : document_(document), letters_(letters)
    {
    }

    PagePlan run(const std::function<bool()>& goOn)
    {
        startPage();
        addTitle();
        for (at_ = 0; at_ < document_.blocks.size() && goOn(); ++at_)
            std::visit([this](const auto& one) { add(one); }, document_.blocks[at_]);
        return std::move(plan_);
    }

private:
    void startPage()
    {
        plan_.pages.emplace_back();
        y_ = kTextTop;
    }
    /// A new page where so much is not left on this one.
    void need(double height)
    {
        if (y_ + height > kTextBottom && y_ > kTextTop)
            startPage();
    }
    void put(QByteArray tag, std::function<void(cairo_t*)> paint, QByteArray attributes = {})
    {
        plan_.pages.back().push_back({std::move(tag), std::move(attributes), std::move(paint)});
    }
    void putText(const QByteArray& tag, const QString& text, Letter letter, Colour colour,
                 double after)
    {
        // A long text goes on on the next page by its paragraphs.
        for (const QString& paragraph : text.split(u'\n', Qt::SkipEmptyParts)) {
            auto layout = std::make_shared<Layout>(letters_.layout(paragraph, letter, kTextWidth));
            pango_layout_set_line_spacing(layout->get(), 1.25F);
            const double height = extentOf(*layout).height;
            need(height);
            put(tag, [layout, y = y_, colour](cairo_t* cairo) {
                show(cairo, *layout, kMargin, y, colour);
            });
            y_ += height + after;
        }
    }

    void addTitle()
    {
        putText("P", document_.title, {22, true}, kInk, 4);
        putText("P", document_.subtitle, {11, false}, kAccent, 8);
        for (const QString& line : document_.imprint)
            putText("P", line, kNote, kQuietInk, 1);
        y_ += 8;
        put({}, [y = y_](cairo_t* cairo) {
            setColour(cairo, kRule);
            cairo_set_line_width(cairo, 0.8);
            cairo_move_to(cairo, kMargin, y);
            cairo_line_to(cairo, kMargin + kTextWidth, y);
            cairo_stroke(cairo);
        });
        y_ += 12;
    }

    /// What a block takes at least of the page that it begins on.
    static double leastOf(const Heading& heading) { return letterOf(heading.level).size * 1.5 + 6; }
    static double leastOf(const Paragraph&) { return kBody.size * 3; }
    static double leastOf(const KeyFigures&) { return kBoxHeight; }
    static double leastOf(const FigureTable&) { return kHeadHeight + 3 * kRowHeight + 18; }
    static double leastOf(const Chart& chart) { return heightOf(chart, kTextWidth); }
    static double leastOf(const Picture&) { return kMostPictureHeight; }
    static double leastOf(const PageBreak&) { return 0; }

    /// A heading does not stand alone at the foot of a page: with it goes the beginning of what
    /// stands below it, which may be a heading again.
    [[nodiscard]] double withWhatFollows(std::size_t block) const
    {
        constexpr double least = 90;
        if (block >= document_.blocks.size())
            return 0;
        const double own =
            std::visit([](const auto& one) { return leastOf(one); }, document_.blocks[block]);
        if (!std::holds_alternative<Heading>(document_.blocks[block]))
            return own;
        return std::min(std::max(least, own + kAboveHeading + withWhatFollows(block + 1)),
                        kTextBottom - kTextTop);
    }

    void add(const Heading& heading)
    {
        y_ += y_ > kTextTop ? kAboveHeading : 0;
        need(withWhatFollows(at_));
        plan_.bookmarks.push_back(
            {heading.level, heading.text, static_cast<int>(plan_.pages.size()), y_});
        putText("H" + QByteArray::number(heading.level), heading.text, letterOf(heading.level),
                kInk, 6);
    }

    void add(const Paragraph& paragraph)
    {
        putText("P", paragraph.text, paragraph.quiet ? kNote : kBody,
                paragraph.quiet ? kQuietInk : kInk, 6);
    }

    void add(const KeyFigures& figures)
    {
        const double width = kTextWidth / kBoxesInARow;
        for (std::size_t i = 0; i < figures.size(); ++i) {
            const std::size_t column = i % kBoxesInARow;
            if (column == 0)
                need(kBoxHeight);
            const double x = kMargin + static_cast<double>(column) * width;
            put("P", [&letters = letters_, figure = &figures[i], x, y = y_, width](cairo_t* cairo) {
                setColour(cairo, kBand);
                cairo_rectangle(cairo, x, y, width - 6, kBoxHeight - 6);
                cairo_fill(cairo);
                const double inner = width - 20;
                show(cairo, letters.line(figure->name, kNote, inner), x + 7, y + 4, kQuietInk);
                show(cairo, letters.line(figure->value, {14, true}, inner), x + 7, y + 13, kInk);
                show(cairo, letters.line(figure->note, {7, false}, inner), x + 7, y + 32,
                     kQuietInk);
            });
            if (column + 1 == kBoxesInARow || i + 1 == figures.size())
                y_ += kBoxHeight;
        }
        y_ += 6;
    }

    void add(const FigureTable& table)
    {
        need(leastOf(table));
        putText("P", table.title, kTableTitle, kInk, 2);
        if (table.rows.empty())
            putText("P", Messages::tr("Nothing in these days."), kNote, kQuietInk, 2);
        else
            for (const ColumnGroup& group : columnGroups(table, letters_, kCell, kTextWidth))
                addRows(table, group);
        for (const QString& note : table.notes)
            putText("P", note, {7.5, false}, kQuietInk, 0);
        y_ += 10;
    }

    /// Page by page, the head on each.
    void addRows(const FigureTable& table, const ColumnGroup& group)
    {
        const TablePainter painter(table, letters_, kCell);
        for (std::size_t row = 0; row < table.rows.size();) {
            need(kHeadHeight + 2 * kRowHeight);
            const auto room = static_cast<std::size_t>(
                std::max(1.0, (kTextBottom - y_ - kHeadHeight) / kRowHeight));
            const std::size_t end = std::min(table.rows.size(), row + room);
            put("Table", [painter, group, row, end, y = y_](cairo_t* cairo) {
                painter.paint(cairo, group, row, end, y);
            });
            y_ += kHeadHeight + kRowHeight * static_cast<double>(end - row) + 4;
            row = end;
        }
    }

    void add(const Chart& chart)
    {
        const double height = heightOf(chart, kTextWidth);
        need(std::min(height, kTextBottom - kTextTop));
        put(
            "Figure",
            [&letters = letters_, &chart, y = y_](cairo_t* cairo) {
                paintChart(cairo, letters, chart, kMargin, y, kTextWidth);
            },
            "Alt=" + quoted(describe(chart)));
        y_ += height + 12;
    }

    void add(const Picture& picture)
    {
        const auto image = std::make_shared<PagePicture>(picture.png);
        const double scale =
            std::min(kTextWidth / image->width(), kMostPictureHeight / image->height());
        const double width = image->width() * scale;
        const double height = image->height() * scale;
        need(height + 20);
        putText("P", picture.caption, kTableTitle, kInk, 3);
        put(
            "Figure",
            [image, y = y_, scale, width, height](cairo_t* cairo) {
                image->paint(cairo, kMargin, y, scale);
                setColour(cairo, kRule);
                cairo_set_line_width(cairo, 0.6);
                cairo_rectangle(cairo, kMargin, y, width, height);
                cairo_stroke(cairo);
            },
            "Alt=" + quoted(picture.caption));
        y_ += height + 12;
    }

    void add(const PageBreak&)
    {
        if (y_ > kTextTop)
            startPage();
    }

    const Document& document_;
    const Letters& letters_;
    std::size_t at_ = 0; ///< the block at hand
    PagePlan plan_;
    double y_ = kTextTop;
};

} // namespace

PagePlan paginate(const Document& document, const Letters& letters,
                  const std::function<bool()>& goOn)
{
    return Paginator(document, letters).run(goOn);
}

} // namespace zhitu::report
