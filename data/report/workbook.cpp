// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report/workbook.h"

#include <xlsxwriter.h>

#include <map>
#include <set>

#include "data/cache/part_file.h"
#include "data/exchange/xlsx_limits.h"
#include "data/paths.h"
#include "data/report/messages.h"
#include "data/user_error.h"

namespace zhitu::report {
namespace {

using analysis::FigureTable;

constexpr lxw_row_t kHeadRow = 2; ///< under the title and an empty row

class Workbook {
public:
    Workbook(const Document& document, const std::filesystem::path& part)
        : document_(document), book_(workbook_new(part.c_str()))
    {
        if (book_ == nullptr)
            throw UserError(Messages::tr("The workbook could not be begun: there is no memory for "
                                         "it. Nothing was written."));
        title_ = workbook_add_format(book_);
        format_set_bold(title_);
        format_set_font_size(title_, 14);
        head_ = workbook_add_format(book_);
        format_set_bold(head_);
        format_set_text_wrap(head_);
        format_set_bottom(head_, LXW_BORDER_THIN);
        format_set_align(head_, LXW_ALIGN_VERTICAL_BOTTOM);
        moment_ = workbook_add_format(book_);
        format_set_num_format(moment_, "yyyy-mm-dd hh:mm");
        quiet_ = workbook_add_format(book_);
        format_set_font_color(quiet_, 0x666666);
        lxw_doc_properties properties{};
        const QByteArray title = document.title.toUtf8();
        properties.title = title.constData();
        // Of the data, so that the same data make the same file.
        properties.created = static_cast<time_t>(document.asOf.time_since_epoch().count());
        workbook_set_properties(book_, &properties);
    }
    ~Workbook()
    {
        if (book_ != nullptr)
            lxw_workbook_free(book_);
    }
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    void addFirstSheet()
    {
        lxw_worksheet* sheet = addSheet(Messages::tr("Report"));
        worksheet_set_column(sheet, 0, 0, 34, nullptr);
        worksheet_set_column(sheet, 1, 1, 18, nullptr);
        worksheet_set_column(sheet, 2, 2, 48, nullptr);
        lxw_row_t row = 0;
        write(sheet, row++, 0, document_.title, title_);
        write(sheet, row++, 0, document_.subtitle, nullptr);
        for (const QString& line : document_.imprint)
            write(sheet, row++, 0, line, quiet_);
        ++row;
        QString place;
        for (const Block& block : document_.blocks) {
            if (const auto* heading = std::get_if<Heading>(&block))
                place = heading->text;
            const auto* figures = std::get_if<KeyFigures>(&block);
            if (figures == nullptr)
                continue;
            write(sheet, row++, 0, place, head_);
            for (const KeyFigure& figure : *figures) {
                write(sheet, row, 0, figure.name, nullptr);
                write(sheet, row, 1, figure.value, nullptr);
                write(sheet, row++, 2, figure.note, quiet_);
            }
        }
    }

    void add(const FigureTable& table, const QString& under)
    {
        lxw_worksheet* sheet =
            addSheet(under.isEmpty() ? table.title : under + QStringLiteral(" ") + table.title);
        write(sheet, 0, 0,
              under.isEmpty() ? table.title : QStringLiteral("%1 · %2").arg(under, table.title),
              title_);
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(sheet, column, column, i == 0 ? 26 : 14, nullptr);
            write(sheet, kHeadRow, column, table.columns[i].name, head_);
        }
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            for (std::size_t i = 0; i < table.columns.size(); ++i)
                writeCell(sheet, table, row, i);
        worksheet_freeze_panes(sheet, kHeadRow + 1, 1);
        if (!table.columns.empty() && !table.rows.empty())
            worksheet_autofilter(sheet, kHeadRow, 0,
                                 kHeadRow + static_cast<lxw_row_t>(table.rows.size()),
                                 static_cast<lxw_col_t>(table.columns.size() - 1));
        lxw_row_t note = kHeadRow + static_cast<lxw_row_t>(table.rows.size()) + 2;
        for (const QString& line : table.notes)
            write(sheet, note++, 0, line, quiet_);
    }

    void finish(const std::filesystem::path& file)
    {
        const lxw_error error = workbook_close(std::exchange(book_, nullptr));
        if (error != LXW_NO_ERROR)
            throw UserError(Messages::tr("The workbook could not be written to “%1”: %2. What was "
                                         "begun is removed; please make room or choose another "
                                         "place.")
                                .arg(shown(file), QString::fromUtf8(lxw_strerror(error))));
    }
    [[nodiscard]] int sheets() const { return static_cast<int>(titles_.size()); }

private:
    lxw_worksheet* addSheet(QString title)
    {
        title = exchange::asSheetTitle(title).simplified().left(exchange::kSheetTitleLetters);
        for (int n = 2; title.isEmpty() || titles_.contains(title.toLower()); ++n) {
            const QString number = QStringLiteral(" %1").arg(n);
            title = title.left(exchange::kSheetTitleLetters - number.size()).trimmed() + number;
        }
        titles_.insert(title.toLower());
        lxw_worksheet* sheet = workbook_add_worksheet(book_, title.toUtf8().constData());
        if (sheet == nullptr)
            throw UserError(
                Messages::tr("The workbook could not take another sheet. What was begun "
                             "is removed."));
        return sheet;
    }

    static void write(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text,
                      lxw_format* format)
    {
        worksheet_write_string(sheet, row, column,
                               text.left(exchange::kSheetLetters).toUtf8().constData(), format);
    }

    /// With so many digits behind the point.
    lxw_format* numbers(int decimals)
    {
        lxw_format*& format = numbers_[decimals];
        if (format == nullptr) {
            format = workbook_add_format(book_);
            const QByteArray pattern =
                decimals == 0 ? QByteArray("#,##0") : "#,##0." + QByteArray(decimals, '0');
            format_set_num_format(format, pattern.constData());
        }
        return format;
    }

    /// Whether a number on top is the sum of those below it, as it stands.
    static bool isSum(const FigureTable& table, std::size_t row, std::size_t column)
    {
        if (row >= table.totals || table.totals != 1)
            return false;
        std::int64_t sum = 0;
        for (std::size_t below = table.totals; below < table.rows.size(); ++below)
            if (const auto* number = std::get_if<std::int64_t>(&table.rows[below][column].value))
                sum += *number;
            else
                return false;
        const auto* total = std::get_if<std::int64_t>(&table.rows[row][column].value);
        return total != nullptr && table.rows.size() > table.totals && *total == sum;
    }

    void writeCell(lxw_worksheet* sheet, const FigureTable& table, std::size_t row,
                   std::size_t column)
    {
        const lxw_row_t at = kHeadRow + 1 + static_cast<lxw_row_t>(row);
        const auto col = static_cast<lxw_col_t>(column);
        const exchange::TableCell& value = table.rows[row][column].value;
        if (const auto* whole = std::get_if<std::int64_t>(&value)) {
            if (isSum(table, row, column)) {
                char first[LXW_MAX_CELL_NAME_LENGTH];
                char last[LXW_MAX_CELL_NAME_LENGTH];
                lxw_rowcol_to_cell(first, at + 1, col);
                lxw_rowcol_to_cell(last, kHeadRow + static_cast<lxw_row_t>(table.rows.size()), col);
                const QByteArray formula = QByteArray("=SUM(") + first + ':' + last + ')';
                worksheet_write_formula_num(sheet, at, col, formula.constData(), numbers(0),
                                            static_cast<double>(*whole));
            } else {
                worksheet_write_number(sheet, at, col, static_cast<double>(*whole), numbers(0));
            }
        } else if (const auto* real = std::get_if<double>(&value)) {
            worksheet_write_number(sheet, at, col, *real, numbers(table.columns[column].decimals));
        } else if (const auto* text = std::get_if<QString>(&value)) {
            write(sheet, at, col, *text, nullptr);
        } else if (const auto* moment = std::get_if<domain::Instant>(&value)) {
            worksheet_write_number(sheet, at, col, exchange::serialOf(*moment), moment_);
        }
    }

    const Document& document_;
    lxw_workbook* book_;
    lxw_format* title_;
    lxw_format* head_;
    lxw_format* moment_;
    lxw_format* quiet_;
    std::map<int, lxw_format*> numbers_;
    std::set<QString> titles_;
};

} // namespace

int writeWorkbook(const Document& document, const std::filesystem::path& file,
                  const std::function<bool()>& goOn)
{
    cache::PartFile part(file, cache::IfThere::Replace);
    Workbook book(document, part.path());
    book.addFirstSheet();
    QString chapter; // of the second level: the same table stands under many
    for (const Block& block : document.blocks) {
        if (!goOn())
            return 0;
        if (const auto* heading = std::get_if<Heading>(&block))
            chapter = heading->level >= 2 ? heading->text : QString();
        if (const auto* table = std::get_if<FigureTable>(&block))
            book.add(*table, chapter);
    }
    const int sheets = book.sheets();
    book.finish(file);
    part.publish();
    return sheets;
}

} // namespace zhitu::report
