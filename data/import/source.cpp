// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/source.h"

#include <QProcess>
#include <array>
#include <utility>

#include "data/import/messages.h"
#include "data/paths.h"
#include "data/user_error.h"

namespace zhitu::import {
namespace fs = std::filesystem;
namespace {

constexpr int kPatienceMs = 90'000; ///< without a word of it
constexpr std::uintmax_t kMostBytes = std::uintmax_t{4} << 30;

constexpr std::pair<const char*, SourceFormat> kEndings[] = {
    {".csv", SourceFormat::Csv},         {".txt", SourceFormat::Csv},
    {".xlsx", SourceFormat::Xlsx},       {".gpkg", SourceFormat::GeoPackage},
    {".geojson", SourceFormat::GeoJson}, {".json", SourceFormat::GeoJson},
    {".shp", SourceFormat::Shapefile},   {".fgb", SourceFormat::FlatGeobuf},
    {".kml", SourceFormat::Kml}};

QString at(std::int64_t line)
{
    return line > 0 ? Messages::tr(" (line %1)").arg(line) : QString();
}

QString quoted(const QString& detail)
{
    return detail.isEmpty() ? QString() : Messages::tr(" (%1)").arg(detail.simplified());
}

UserError errorOf(const SourceFailure& failure, const Source& source)
{
    const QString name = shown(source.file.filename());
    const auto [what, todo] = [&]() -> std::pair<QString, QString> {
        switch (failure.trouble) {
        case SourceTrouble::NotThisFormat:
            return {Messages::tr("“%1” is not what its name says").arg(name)
                        + quoted(failure.detail),
                    Messages::tr("Open it in the program that it came from and save it anew.")};
        case SourceTrouble::NoLayer:
            return {source.layer.isEmpty()
                        ? Messages::tr("“%1” has no table").arg(name)
                        : Messages::tr("“%1” has no table “%2”").arg(name, source.layer),
                    Messages::tr("Look which tables or sheets it has.")};
        case SourceTrouble::TooManyLayers:
            return {Messages::tr("“%1” has more than %2 tables").arg(name).arg(kMostLayers),
                    Messages::tr("Save the one that you want as a file of its own.")};
        case SourceTrouble::TooManyFields:
            return {Messages::tr("“%1” has more than %2 columns").arg(name).arg(kMostFields),
                    Messages::tr("Leave out those that are not needed.")};
        case SourceTrouble::TooManyRows:
            return {Messages::tr("“%1” has more than %2 rows").arg(name).arg(kMostRows),
                    Messages::tr("Divide it into several files.")};
        case SourceTrouble::ValueTooLong:
            return {Messages::tr("“%1” has a text or a shape that is too large").arg(name)
                        + at(failure.line),
                    Messages::tr("Shorten it there; a text may have %1 kB.")
                        .arg(kMostValueBytes / 1024)};
        case SourceTrouble::Utf16:
            return {Messages::tr("The letters of “%1” are written in UTF-16").arg(name),
                    Messages::tr("Save it as UTF-8.")};
        case SourceTrouble::OpenQuote:
            return {Messages::tr("In “%1” a quotation mark is opened and never closed").arg(name)
                        + at(failure.line),
                    Messages::tr("Close it there, or write two of them for one.")};
        case SourceTrouble::NoEncoding:
            return {Messages::tr("Letters of “%1” are neither UTF-8 nor GB18030").arg(name)
                        + at(failure.line),
                    Messages::tr("Save it as UTF-8, or choose its encoding.")};
        case SourceTrouble::Archive:
            return {Messages::tr("“%1” was not unpacked: it is locked, damaged, or would become "
                                 "larger than is sound")
                            .arg(name)
                        + quoted(failure.detail),
                    Messages::tr("Save it without a password, or as CSV.")};
        case SourceTrouble::Memory:
            return {Messages::tr("“%1” needs more memory than a file may have").arg(name),
                    Messages::tr("Divide it into several files, or save it as CSV.")};
        case SourceTrouble::Broken:
            break;
        }
        return {Messages::tr("“%1” is damaged").arg(name) + quoted(failure.detail)
                    + at(failure.line),
                Messages::tr("Open it in the program that it came from and save it anew.")};
    }();
    return UserError(Messages::tr("%1. Nothing was imported. %2").arg(what, todo));
}

/// What can be said of it without opening it.
void requireReadable(const Source& source)
{
    const QString name = shown(source.file);
    std::error_code error;
    const fs::path whole = fs::canonical(source.file, error);
    if (error)
        throw UserError(Messages::tr("“%1” cannot be opened (%2). Nothing was imported. Check the "
                                     "name and whether you may read it.")
                            .arg(name, QString::fromStdString(error.message())));
    // Names below /vsi are GDAL's own: archives, memory, the network.
    if (!fs::is_regular_file(whole, error) || whole.native().starts_with("/vsi"))
        throw UserError(
            Messages::tr("“%1” is no file. Nothing was imported. Choose a file.").arg(name));
    const auto bytes = fs::file_size(whole, error);
    if (bytes == 0)
        throw UserError(Messages::tr("“%1” is empty. Nothing was imported. Save it anew where it "
                                     "came from.")
                            .arg(name));
    if (bytes > kMostBytes)
        throw UserError(
            Messages::tr("“%1” has more than 4 GiB. Nothing was imported. Divide it.").arg(name));
    if (source.format != SourceFormat::Shapefile)
        return;
    for (const char* part : {".shx", ".dbf"}) {
        fs::path beside = source.file;
        fs::path capital = source.file;
        beside.replace_extension(part);
        capital.replace_extension(QString::fromLatin1(part).toUpper().toStdString());
        if (!fs::exists(beside, error) && !fs::exists(capital, error))
            throw UserError(Messages::tr("“%1” is missing beside “%2”. Nothing was imported. A "
                                         "Shapefile is several files: copy all of them.")
                                .arg(shown(beside.filename()), shown(source.file.filename())));
    }
}

/// The other process, ended with it.
class Reader {
public:
    explicit Reader(const Source& source) : source_(source)
    {
        process_.setProgram(shown(readerProgram()));
        process_.setArguments({shown(fs::canonical(source.file)),
                               QString::number(static_cast<int>(source.format)), source.encoding,
                               source.layer, QString::number(source.most)});
        process_.setStandardInputFile(QProcess::nullDevice());
        process_.start(QIODevice::ReadOnly);
        if (!process_.waitForStarted())
            throw UserError(Messages::tr("The program that reads files could not be started (%1). "
                                         "Nothing was imported. Ask whoever looks after this "
                                         "computer.")
                                .arg(process_.errorString()));
    }
    ~Reader()
    {
        process_.kill();
        process_.waitForFinished();
    }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    /// \throws UserError where it says nothing more
    SourceMessage next()
    {
        try {
            for (;;) {
                if (auto message = frames_.next())
                    return std::move(*message);
                if (process_.bytesAvailable() == 0 && !process_.waitForReadyRead(kPatienceMs))
                    throw ended();
                frames_.add(process_.readAllStandardOutput());
            }
        } catch (const std::runtime_error&) { // it does not keep to what was agreed
            throw errorOf({SourceTrouble::Broken, 0, {}}, source_);
        }
    }

private:
    UserError ended()
    {
        const bool silent = process_.state() != QProcess::NotRunning;
        if (silent)
            return UserError(Messages::tr("“%1” takes too long to read. Nothing was imported. "
                                          "Divide it into several files, or save it as CSV.")
                                 .arg(shown(source_.file.filename())));
        // Ended by a limit, or by a fault that the file found in a library.
        return errorOf({process_.exitStatus() == QProcess::CrashExit ? SourceTrouble::Broken
                                                                     : SourceTrouble::Memory,
                        0, QString::fromUtf8(process_.readAllStandardError()).left(200)},
                       source_);
    }

    const Source& source_;
    QProcess process_;
    FrameReader frames_;
};

} // namespace

std::optional<SourceFormat> sourceFormatOf(const fs::path& file)
{
    const QString name = shown(file).toLower();
    for (const auto& [ending, format] : kEndings)
        if (name.endsWith(QLatin1String(ending)))
            return format;
    return std::nullopt;
}

QStringList sourceEndings()
{
    QStringList endings;
    for (const auto& [ending, format] : kEndings)
        endings.append(QString::fromLatin1(ending));
    return endings;
}

std::optional<std::int64_t> readSource(const Source& source, const SourceSinks& sinks)
{
    requireReadable(source);
    Reader reader(source);
    SourceMessage first = reader.next();
    if (const auto* failure = std::get_if<SourceFailure>(&first))
        throw errorOf(*failure, source);
    const auto* head = std::get_if<SourceHead>(&first);
    if (head == nullptr)
        throw errorOf({SourceTrouble::Broken, 0, {}}, source);
    const auto fields = static_cast<std::size_t>(head->fields.size());
    sinks.head(*head);
    for (;;) {
        SourceMessage message = reader.next();
        if (auto* rows = std::get_if<SourceRows>(&message)) {
            for (const SourceRow& row : *rows)
                if (row.values.size() != fields)
                    throw errorOf({SourceTrouble::Broken, row.line, {}}, source);
            if (!sinks.rows(std::move(*rows)))
                return std::nullopt;
        } else if (const auto* end = std::get_if<SourceEnd>(&message)) {
            return end->rows;
        } else if (const auto* failure = std::get_if<SourceFailure>(&message)) {
            throw errorOf(*failure, source);
        } else {
            throw errorOf({SourceTrouble::Broken, 0, {}}, source);
        }
    }
}

auto readerProgram() -> fs::path // as lupdate reads it
{
    std::error_code error;
    const fs::path here = fs::read_symlink("/proc/self/exe", error).parent_path();
    const std::array places{here / "zhitu-reader",
                            here / ".." / "libexec" / "zhitu" / "zhitu-reader"};
    for (const fs::path& place : places)
        if (fs::is_regular_file(place, error))
            return place;
    throw UserError(Messages::tr("The program that reads files, zhitu-reader, is not installed. "
                                 "Nothing was imported. Ask whoever looks after this computer to "
                                 "install Zhitu anew."));
}

} // namespace zhitu::import
