// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report/chart_painter.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

#include "data/report/messages.h"

namespace zhitu::report {
namespace {

constexpr Letter kLabel{7.5, false};
constexpr Letter kTitle{9.5, true};
constexpr double kTitleHeight = 18;
constexpr double kKeyHeight = 14;
constexpr double kBarHeight = 13;
constexpr double kColumnsHeight = 150;
constexpr double kAxisHeight = 22;
constexpr std::size_t kMostBars = 45;
constexpr std::size_t kDescribed = 6;

/// Okabe and Ito's (2008), told apart by colour-blind eyes as well.
constexpr std::array kColours{Colour{0.13, 0.36, 0.60}, Colour{0.90, 0.62, 0.00},
                              Colour{0.00, 0.62, 0.45}, Colour{0.80, 0.47, 0.65},
                              Colour{0.34, 0.71, 0.91}, Colour{0.84, 0.37, 0.00},
                              Colour{0.60, 0.60, 0.60}, Colour{0.20, 0.20, 0.20}};

QString numberText(double value, int decimals)
{
    return std::isfinite(value) ? QLocale().toString(value, 'f', decimals) : QStringLiteral("–");
}

double mostOf(const Chart& chart)
{
    double most = 0;
    for (const Series& series : chart.series)
        for (const double value : series.values)
            if (std::isfinite(value))
                most = std::max(most, value);
    return most;
}

/// 1, 2 or 5 times a power of ten, so that at most five steps reach the value.
double stepFor(double most)
{
    const double rough = most / 5;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (factor * power >= rough)
            return factor * power;
    return 10 * power;
}

std::size_t shownLabels(const Chart& chart)
{
    return chart.kind == ChartKind::Bars ? std::min(chart.labels.size(), kMostBars)
                                         : chart.labels.size();
}

class ChartPainter {
public:
    ChartPainter(cairo_t* cairo, const Letters& letters, const Chart& chart, double x, double y,
                 double width)
        : cairo_(cairo), letters_(letters), chart_(chart), x_(x), y_(y), width_(width)
    {
    }

    void paint()
    {
        show(cairo_, letters_.line(chart_.title, kTitle, width_), x_, y_);
        y_ += kTitleHeight;
        if (chart_.series.size() > 1)
            paintKey();
        if (!(mostOf(chart_) > 0)) {
            show(cairo_, letters_.line(Messages::tr("No figures in these days."), kLabel, width_),
                 x_, y_, kQuietInk);
            return;
        }
        if (chart_.kind == ChartKind::Bars)
            paintBars();
        else
            paintColumns();
    }

private:
    void paintKey()
    {
        double at = x_;
        for (std::size_t i = 0; i < chart_.series.size(); ++i) {
            setColour(cairo_, kColours[i % kColours.size()]);
            cairo_rectangle(cairo_, at, y_ + 2, 8, 8);
            cairo_fill(cairo_);
            const Layout name = letters_.layout(chart_.series[i].name, kLabel);
            show(cairo_, name, at + 11, y_);
            at += 11 + extentOf(name).width + 14;
        }
        y_ += kKeyHeight;
    }

    void paintBars()
    {
        const double names = std::min(0.3 * width_, namesWidth());
        constexpr double numbers = 46;
        const double scale = (width_ - names - numbers - 8) / mostOf(chart_);
        const auto lanes = static_cast<double>(chart_.series.size());
        for (std::size_t row = 0; row < shownLabels(chart_); ++row) {
            show(cairo_, letters_.line(chart_.labels[row], kLabel, names - 4), x_,
                 y_ + (kBarHeight * lanes - 10) / 2);
            for (std::size_t i = 0; i < chart_.series.size(); ++i) {
                const double value = chart_.series[i].values[row];
                const double length = std::isfinite(value) ? std::max(0.0, value * scale) : 0;
                setColour(cairo_, kColours[i % kColours.size()]);
                cairo_rectangle(cairo_, x_ + names, y_ + 2.5, length, kBarHeight - 5);
                cairo_fill(cairo_);
                show(cairo_, letters_.layout(numberText(value, chart_.decimals), kLabel),
                     x_ + names + length + 4, y_ + 1, kQuietInk);
                y_ += kBarHeight;
            }
        }
    }

    void paintColumns()
    {
        const double most = mostOf(chart_);
        const double step = stepFor(most);
        const double top = std::ceil(most / step) * step;
        constexpr double axis = 38;
        const double left = x_ + axis;
        const double right = x_ + width_ - 4;
        const double bottom = y_ + kColumnsHeight;
        const auto heightAt = [&](double value) { return bottom - value / top * kColumnsHeight; };
        cairo_set_line_width(cairo_, 0.5);
        for (double value = 0; value <= top + step / 2; value += step) {
            setColour(cairo_, kRule);
            cairo_move_to(cairo_, left, heightAt(value));
            cairo_line_to(cairo_, right, heightAt(value));
            cairo_stroke(cairo_);
            const Layout number = letters_.layout(numberText(value, step < 1 ? 1 : 0), kLabel);
            show(cairo_, number, left - 4 - extentOf(number).width, heightAt(value) - 5, kQuietInk);
        }
        const double slot =
            (right - left) / static_cast<double>(std::max<std::size_t>(1, chart_.labels.size()));
        for (std::size_t i = 0; i < chart_.series.size(); ++i)
            if (chart_.kind == ChartKind::Line)
                paintLine(i, left, slot, heightAt);
            else
                paintColumnsOf(i, left, slot, bottom, heightAt);
        paintTimes(left, slot, bottom);
    }

    template <typename HeightAt>
    void paintLine(std::size_t series, double left, double slot, const HeightAt& heightAt)
    {
        setColour(cairo_, kColours[series % kColours.size()]);
        cairo_set_line_width(cairo_, 1.4);
        bool drawing = false;
        for (std::size_t k = 0; k < chart_.labels.size(); ++k) {
            const double value = chart_.series[series].values[k];
            if (!std::isfinite(value)) {
                drawing = false;
                continue;
            }
            const double x = left + (static_cast<double>(k) + 0.5) * slot;
            if (drawing)
                cairo_line_to(cairo_, x, heightAt(value));
            else
                cairo_move_to(cairo_, x, heightAt(value));
            drawing = true;
        }
        cairo_stroke(cairo_);
    }

    template <typename HeightAt>
    void paintColumnsOf(std::size_t series, double left, double slot, double bottom,
                        const HeightAt& heightAt)
    {
        const auto all = static_cast<double>(chart_.series.size());
        const double wide = 0.72 * slot / all;
        setColour(cairo_, kColours[series % kColours.size()]);
        for (std::size_t k = 0; k < chart_.labels.size(); ++k) {
            const double value = chart_.series[series].values[k];
            if (!std::isfinite(value))
                continue;
            const double x = left + static_cast<double>(k) * slot + 0.14 * slot
                             + static_cast<double>(series) * wide;
            cairo_rectangle(cairo_, x, heightAt(value), wide, bottom - heightAt(value));
            cairo_fill(cairo_);
        }
    }

    /// As many as find room.
    void paintTimes(double left, double slot, double bottom)
    {
        double widest = 1;
        for (const QString& label : chart_.labels)
            widest = std::max(widest, letters_.widthOf(label, kLabel));
        const auto every = static_cast<std::size_t>(std::ceil((widest + 6) / slot));
        for (std::size_t k = 0; k < chart_.labels.size(); k += std::max<std::size_t>(1, every)) {
            const Layout label = letters_.layout(chart_.labels[k], kLabel);
            show(cairo_, label,
                 left + (static_cast<double>(k) + 0.5) * slot - extentOf(label).width / 2,
                 bottom + 3, kQuietInk);
        }
    }

    double namesWidth()
    {
        double widest = 40;
        for (std::size_t row = 0; row < shownLabels(chart_); ++row)
            widest = std::max(widest, letters_.widthOf(chart_.labels[row], kLabel) + 8);
        return widest;
    }

    cairo_t* cairo_;
    const Letters& letters_;
    const Chart& chart_;
    double x_;
    double y_;
    double width_;
};

} // namespace

double heightOf(const Chart& chart, double)
{
    const double head = kTitleHeight + (chart.series.size() > 1 ? kKeyHeight : 0);
    if (!(mostOf(chart) > 0))
        return head + 14;
    if (chart.kind == ChartKind::Bars)
        return head + kBarHeight * static_cast<double>(shownLabels(chart) * chart.series.size());
    return head + kColumnsHeight + kAxisHeight;
}

void paintChart(cairo_t* cairo, const Letters& letters, const Chart& chart, double x, double y,
                double width)
{
    ChartPainter(cairo, letters, chart, x, y, width).paint();
}

QString describe(const Chart& chart)
{
    QStringList parts;
    for (const Series& series : chart.series)
        for (std::size_t i = 0; i < std::min(chart.labels.size(), kDescribed); ++i)
            parts.append(QStringLiteral("%1 %2: %3")
                             .arg(series.name, chart.labels[i],
                                  numberText(series.values[i], chart.decimals)));
    return QStringLiteral("%1. %2").arg(chart.title, parts.join(QStringLiteral("; ")));
}

} // namespace zhitu::report
