// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/xlsx_writer.h"

#include <xlsxwriter.h>

#include "data/exchange/messages.h"
#include "data/exchange/xlsx_limits.h"
#include "data/user_error.h"

namespace zhitu::exchange {
namespace {

constexpr std::uint32_t kSheetRows = 1'048'576; // of the format, with the head
constexpr qsizetype kRoomForNumber = 3;

QString sheetTitle(const QString& title, int number)
{
    const QString kept = asSheetTitle(title).left(kSheetTitleLetters - kRoomForNumber);
    return number == 1 ? kept : QStringLiteral("%1 %2").arg(kept).arg(number);
}

} // namespace

XlsxWriter::XlsxWriter(const std::filesystem::path& file, const TableHead& head)
    : head_(head), part_(file, cache::IfThere::Replace)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE; // rows go to a file of its own as they come
    const std::string folder = part_.path().parent_path().string();
    options.tmpdir = folder.empty() ? nullptr : folder.c_str();
    book_ = workbook_new_opt(part_.path().c_str(), &options);
    if (book_ == nullptr)
        throw UserError(Messages::tr("The workbook could not be begun: there is no memory for it. "
                                     "Nothing was written."));
    bold_ = workbook_add_format(book_);
    format_set_bold(bold_);
    moment_ = workbook_add_format(book_);
    format_set_num_format(moment_, "yyyy-mm-dd hh:mm");
    startSheet();
}

XlsxWriter::~XlsxWriter()
{
    if (book_ != nullptr)
        lxw_workbook_free(book_);
}

void XlsxWriter::startSheet()
{
    sheet_ = workbook_add_worksheet(book_, sheetTitle(head_.title, ++sheets_).toUtf8().constData());
    if (sheet_ == nullptr)
        throw UserError(Messages::tr("The workbook could not take another sheet. What was begun "
                                     "is removed; please narrow the filter and try again."));
    for (std::size_t i = 0; i < head_.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet_, column, column, 18, nullptr);
        worksheet_write_string(sheet_, 0, column, head_.columns[i].toUtf8().constData(), bold_);
    }
    worksheet_freeze_panes(sheet_, 1, 0);
    row_ = 1;
}

void XlsxWriter::endSheet()
{
    if (!head_.columns.empty())
        worksheet_autofilter(sheet_, 0, 0, row_ - 1,
                             static_cast<lxw_col_t>(head_.columns.size() - 1));
}

void XlsxWriter::add(std::span<const TableCell> row)
{
    if (row_ == kSheetRows) {
        endSheet();
        startSheet();
    }
    for (std::size_t i = 0; i < row.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        std::visit(
            [&](const auto& value) {
                using Value = std::decay_t<decltype(value)>;
                if constexpr (std::is_same_v<Value, QString>)
                    worksheet_write_string(sheet_, row_, column,
                                           value.left(kSheetLetters).toUtf8().constData(), nullptr);
                else if constexpr (std::is_same_v<Value, domain::Instant>)
                    worksheet_write_number(sheet_, row_, column, serialOf(value), moment_);
                else if constexpr (!std::is_same_v<Value, std::monostate>)
                    worksheet_write_number(sheet_, row_, column, static_cast<double>(value),
                                           nullptr);
            },
            row[i]);
    }
    ++row_;
}

void XlsxWriter::finish()
{
    endSheet();
    const lxw_error error = workbook_close(std::exchange(book_, nullptr));
    if (error != LXW_NO_ERROR)
        throw UserError(Messages::tr("The workbook could not be written: %1. What was begun is "
                                     "removed; please make room or choose another place.")
                            .arg(QString::fromUtf8(lxw_strerror(error))));
    part_.publish();
}

} // namespace zhitu::exchange
