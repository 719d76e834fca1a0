// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cases/form_parts.h"

#include <QDateTimeEdit>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>

#include "data/china_time.h"
#include "widgets/look/follow_look.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {

namespace {

/// Asks for no more than it needs. (A layout that minds the width gives what ignores its hint none
/// of its least height either, and the next field lies over it.)
class TextField : public QPlainTextEdit {
public:
    [[nodiscard]] QSize sizeHint() const override
    {
        return {QPlainTextEdit::sizeHint().width(), minimumHeight()};
    }
};

} // namespace

QPlainTextEdit* makeText(const char* name, int lines)
{
    auto* text = new TextField;
    text->setObjectName(QString::fromLatin1(name));
    text->setTabChangesFocus(true);
    text->setMinimumHeight(text->fontMetrics().lineSpacing() * lines + 2 * kSpace2);
    text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding); // what is left, from there
    return text;
}

QLabel* makeQuiet(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    const auto ink = [label] { setInk(*label, quietText(QGuiApplication::palette())); };
    ink();
    followLook(*label, ink);
    return label;
}

QDateTimeEdit* makeMoment(const char* name, domain::Instant at)
{
    auto* edit = new QDateTimeEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setTimeZone(chinaTime());
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    edit->setCalendarPopup(true);
    edit->setMaximumDate(QDate(2199, 12, 31)); // the centre takes no later one
    setMoment(*edit, at);
    return edit;
}

domain::Instant momentOf(const QDateTimeEdit& edit)
{
    return domain::Instant{std::chrono::seconds{edit.dateTime().toSecsSinceEpoch()}};
}

void setMoment(QDateTimeEdit& edit, domain::Instant at)
{
    edit.setDateTime(QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), chinaTime()));
}

QLabel* makeTitle(const domain::Case& record)
{
    auto* title = new QLabel(QString::fromStdString(record.title));
    title->setWordWrap(true);
    title->setTextFormat(Qt::PlainText);
    title->setFont(strong(title->font()));
    return title;
}

QString draftOf(const domain::Case& record, const QString& what)
{
    return QStringLiteral("case/%1/%2")
        .arg(record.uuid.empty() ? QString::number(record.id) : QString::fromStdString(record.uuid),
             what);
}

QFormLayout* makeRows()
{
    auto* rows = new QFormLayout;
    rows->setContentsMargins({});
    rows->setHorizontalSpacing(kSpace3);
    rows->setVerticalSpacing(kSpace2);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return rows;
}

} // namespace zhitu::widgets
