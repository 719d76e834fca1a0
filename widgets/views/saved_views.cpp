// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/saved_views.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

#include "data/cache/durable_file.h"
#include "data/paths.h"
#include "data/user_error.h"

namespace zhitu::widgets {
namespace {

const QString kViews = QStringLiteral("views");
const QString kFormat = QStringLiteral("zhitu-views"); // what a file of ours says it is
constexpr qint64 kLargest = 4 << 20;                   // bytes of a file

} // namespace

SavedViews::SavedViews(Settings& settings, QObject* parent)
    : QObject(parent), settings_(settings), files_(QStringLiteral("views"))
{
    for (const QJsonValue& value : settings_.value(kViews).toArray())
        if (const auto view = savedViewFrom(value.toObject());
            view && named(view->name) == nullptr && views_.size() < kMost)
            views_.push_back(*view);
}

SavedViews::~SavedViews()
{
    files_.stop();
}

const SavedView* SavedViews::withKey(int key) const
{
    const auto found = std::ranges::find(views_, key, &SavedView::key);
    return key == 0 || found == views_.end() ? nullptr : &*found;
}

const SavedView* SavedViews::named(const QString& name) const
{
    const auto found = std::ranges::find(views_, name, &SavedView::name);
    return found == views_.end() ? nullptr : &*found;
}

std::vector<SavedView>::iterator SavedViews::find(const QString& name)
{
    return std::ranges::find(views_, name, &SavedView::name);
}

int SavedViews::freeKey() const
{
    for (int key = 1; key <= 9; ++key)
        if (withKey(key) == nullptr)
            return key;
    return 0;
}

void SavedViews::store()
{
    QJsonArray list;
    for (const SavedView& view : views_)
        list.append(toJson(view));
    settings_.set(kViews, list);
    Q_EMIT changed();
}

bool SavedViews::save(const SavedView& view)
{
    if (named(view.name) == nullptr && views_.size() >= kMost)
        return false;
    for (SavedView& other : views_)
        if (other.key == view.key)
            other.key = 0;
    if (const auto there = find(view.name); there != views_.end())
        *there = view;
    else
        views_.push_back(view);
    store();
    return true;
}

bool SavedViews::rename(const QString& from, const QString& to)
{
    const QString name = to.simplified().left(SavedView::kMostLetters);
    if (name.isEmpty() || (name != from && named(name) != nullptr))
        return false;
    if (const auto view = find(from); view != views_.end()) {
        view->name = name;
        store();
    }
    return true;
}

void SavedViews::setKey(const QString& name, int key)
{
    if (const SavedView* view = named(name)) {
        SavedView changed = *view;
        changed.key = key;
        (void)save(changed); // it is there: there is room
    }
}

void SavedViews::remove(const QString& name)
{
    std::erase_if(views_, [&](const SavedView& view) { return view.name == name; });
    store();
}

void SavedViews::exportTo(const std::filesystem::path& file)
{
    QJsonArray list;
    for (const SavedView& view : views_)
        list.append(toJson(view));
    const std::string text =
        QJsonDocument(QJsonObject{{QStringLiteral("format"), kFormat}, {kViews, list}})
            .toJson()
            .toStdString();
    files_.run([this, file, text, count = views_.size()] {
        if (const std::error_code error = cache::replaceFile(file, text))
            Q_EMIT failed(tr("The views could not be written to %1: %2. They are still saved "
                             "here; please choose another place.")
                              .arg(shown(file), QString::fromStdString(error.message())));
        else
            Q_EMIT told(tr("%1 views were written to %2.").arg(count).arg(shown(file)));
    });
}

namespace {

/// \throws UserError where the file holds no views of ours
QJsonArray viewsIn(const std::filesystem::path& file)
{
    QFile source(shown(file));
    if (!source.open(QIODevice::ReadOnly))
        throw UserError(SavedViews::tr("%1 could not be opened: %2. Your views are as they were.")
                            .arg(shown(file), source.errorString()));
    const QJsonObject all = QJsonDocument::fromJson(source.read(kLargest)).object();
    if (all[QStringLiteral("format")].toString() != kFormat)
        throw UserError(SavedViews::tr("%1 holds no views that Zhitu exported. Your views are as "
                                       "they were; please choose a file made by “Export views”.")
                            .arg(shown(file)));
    return all[kViews].toArray();
}

} // namespace

void SavedViews::importFrom(const std::filesystem::path& file)
{
    files_.run([this, file] {
        std::vector<SavedView> imported;
        std::size_t refused = 0;
        const auto problem = problemOf([&] {
            for (const QJsonValue& value : viewsIn(file))
                if (const auto view = savedViewFrom(value.toObject()))
                    imported.push_back(*view);
                else
                    ++refused;
        });
        QMetaObject::invokeMethod(this, [this, imported, refused, problem] {
            if (problem)
                Q_EMIT failed(*problem);
            else
                take(imported, refused);
        });
    });
}

void SavedViews::take(const std::vector<SavedView>& imported, std::size_t refused)
{
    std::size_t taken = 0;
    for (SavedView view : imported) {
        if (views_.size() >= kMost)
            break;
        const QString name = view.name;
        for (int n = 2; named(view.name) != nullptr; ++n) {
            const QString number = QStringLiteral(" (%1)").arg(n);
            view.name = name.left(SavedView::kMostLetters - number.size()) + number;
        }
        if (withKey(view.key) != nullptr)
            view.key = 0; // what calls a view here goes on calling it
        views_.push_back(view);
        ++taken;
    }
    store();
    const std::size_t left = refused + imported.size() - taken;
    Q_EMIT told(left == 0 ? tr("%1 views were imported.").arg(taken)
                          : tr("%1 views were imported, %2 were left out: they are damaged or too "
                               "many.")
                                .arg(taken)
                                .arg(left));
}

} // namespace zhitu::widgets
