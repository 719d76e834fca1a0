// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists/list_copy.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>

#include "data/exchange/formula_guard.h"

namespace zhitu::widgets {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::ListCopy)
};

/// The same table as plain text with tabs and as HTML.
class Table {
public:
    void addRow(const QStringList& cells, const QString& tag)
    {
        html_ += QStringLiteral("<tr>");
        for (const QString& raw : cells) {
            QString cell = exchange::withoutFormula(raw);
            html_ += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
            cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
            text_ += cell + u'\t';
        }
        text_.chop(1);
        text_ += u'\n';
        html_ += QStringLiteral("</tr>");
    }
    void toClipboard() const
    {
        auto* data = new QMimeData;
        data->setText(text_);
        data->setHtml(QStringLiteral("<meta charset=\"utf-8\"><table>%1</table>").arg(html_));
        QGuiApplication::clipboard()->setMimeData(data);
    }

private:
    QString text_;
    QString html_;
};

} // namespace

void copyRows(const ListModel& model, ListService& service, const CellText& words,
              const std::vector<std::pair<int, int>>& runs, const std::vector<std::size_t>& columns,
              const ListOutcome& outcome)
{
    std::vector<ListModel::Stretch> wanted;
    std::int64_t rows = 0;
    for (const auto& [first, last] : runs)
        for (ListModel::Stretch& stretch : model.stretches(first, last)) {
            rows += static_cast<std::int64_t>(stretch.count);
            wanted.push_back(std::move(stretch));
        }
    if (rows == 0) {
        outcome.tell(Texts::tr("No row is chosen. Click one, or Shift and click for several."));
        return;
    }
    const QLocale locale;
    if (rows > kMostCopied) {
        outcome.tell(
            Texts::tr("%1 rows are too many for the clipboard (%2 at most). Nothing was copied; "
                      "“Export” writes them to a file.")
                .arg(locale.toString(rows), locale.toString(kMostCopied)));
        return;
    }
    auto table = std::make_shared<Table>();
    const lists::ListKind kind = model.spec().kind;
    const auto all = lists::columnsOf(kind);
    QStringList head;
    for (const std::size_t column : columns)
        head.append(titleOf(kind, all[column]));
    table->addRow(head, QStringLiteral("th"));
    auto copied = std::make_shared<std::int64_t>(0);
    (void)service.run(
        [=](lists::ListReader& reader, const std::function<bool()>& goOn) {
            for (const ListModel::Stretch& stretch : wanted)
                for (const lists::ListRow& row : reader.rowsFrom(
                         stretch.spec, stretch.key, stretch.skip, stretch.count, goOn)) {
                    QStringList cells;
                    for (const std::size_t column : columns)
                        cells.append(words.text(all[column].type, row.cells[column]));
                    table->addRow(cells, QStringLiteral("td"));
                    ++*copied;
                }
        },
        [table, outcome, rows, copied](const std::optional<QString>& problem) {
            if (problem) {
                outcome.fail(*problem);
                return;
            }
            if (*copied != rows) {
                outcome.fail(Texts::tr("Only %1 of %2 rows could be read. The clipboard is as it "
                                       "was; please try again.")
                                 .arg(*copied)
                                 .arg(rows));
                return;
            }
            table->toClipboard();
            outcome.tell(
                Texts::tr("%1 rows were copied as a table.").arg(QLocale().toString(rows)));
        });
}

} // namespace zhitu::widgets
