// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/print/geotiff_writer.h"

#include <QtEndian>
#include <algorithm>
#include <bit>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <span>
#include <utility>

namespace zhitu::map {
namespace {

constexpr int kStripRows = 16;
constexpr int kCompression = 6; // of 9

enum class Type : std::uint16_t { Ascii = 2, Short = 3, Long = 4, Rational = 5, Double = 12 };

template <typename T>
void append(QByteArray& bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

/// The entries of an image file directory (TIFF 6.0, section 2), ascending by tag. What has no room
/// in its entry stands behind the directory.
class Directory {
public:
    explicit Directory(std::uint32_t begin) : begin_(begin) {}

    void add(std::uint16_t tag, Type type, std::uint32_t count, QByteArray value)
    {
        entries_.push_back({tag, type, count, std::move(value)});
    }
    void shorts(std::uint16_t tag, std::span<const std::uint16_t> values)
    {
        addAll(tag, Type::Short, values);
    }
    void oneShort(std::uint16_t tag, std::uint16_t value) { shorts(tag, {&value, 1}); }
    void longs(std::uint16_t tag, std::span<const std::uint32_t> values)
    {
        addAll(tag, Type::Long, values);
    }
    void doubles(std::uint16_t tag, std::span<const double> values)
    {
        QByteArray bytes;
        for (const double value : values)
            append(bytes, std::bit_cast<std::uint64_t>(value));
        add(tag, Type::Double, static_cast<std::uint32_t>(values.size()), bytes);
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray head;
        QByteArray behind;
        const auto behindAt = static_cast<std::uint32_t>(begin_ + 2 + 12 * entries_.size() + 4);
        append(head, static_cast<std::uint16_t>(entries_.size()));
        for (const Entry& entry : entries_) {
            append(head, entry.tag);
            append(head, static_cast<std::uint16_t>(entry.type));
            append(head, entry.count);
            if (entry.value.size() <= 4) {
                head += entry.value.leftJustified(4, '\0');
                continue;
            }
            append(head, static_cast<std::uint32_t>(behindAt + behind.size()));
            behind += entry.value;
            if (behind.size() % 2 != 0)
                behind += '\0'; // values begin on words
        }
        append(head, std::uint32_t{0}); // there is no further picture
        return head + behind;
    }

private:
    struct Entry {
        std::uint16_t tag;
        Type type;
        std::uint32_t count;
        QByteArray value;
    };

    template <typename T>
    void addAll(std::uint16_t tag, Type type, std::span<const T> values)
    {
        QByteArray bytes;
        for (const T value : values)
            append(bytes, value);
        add(tag, type, static_cast<std::uint32_t>(values.size()), bytes);
    }

    std::uint32_t begin_;
    std::vector<Entry> entries_;
};

/// Neighbours are much alike: their differences are deflated (TIFF 6.0, section 14).
void differences(const QRgb* row, int width, char* out)
{
    QRgb before = 0;
    for (int x = 0; x < width; ++x) {
        const QRgb pixel = row[x];
        *out++ = static_cast<char>(qRed(pixel) - qRed(before));
        *out++ = static_cast<char>(qGreen(pixel) - qGreen(before));
        *out++ = static_cast<char>(qBlue(pixel) - qBlue(before));
        before = pixel;
    }
}

} // namespace

GeoTiffWriter::GeoTiffWriter(const std::filesystem::path& file, std::filesystem::path shownAs,
                             QSize size, double dpi, const QString& title,
                             const Georeference& place)
    : shownAs_(std::move(shownAs)), file_(std::fopen(file.c_str(), "wb")), size_(size), dpi_(dpi),
      title_(title.toUtf8()), place_(place)
{
    if (file_ == nullptr)
        throwNotWritten(shownAs_, QString::fromLocal8Bit(std::strerror(errno)));
    try {
        write(QByteArray("II*\0\0\0\0\0", 8)); // where the directory is comes at the end
    } catch (...) {
        std::fclose(file_); // no destructor runs for what was not made
        throw;
    }
}

GeoTiffWriter::~GeoTiffWriter()
{
    if (file_ != nullptr)
        std::fclose(file_);
}

void GeoTiffWriter::write(const QByteArray& bytes)
{
    const auto count = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, count, file_) != count)
        throwNotWritten(shownAs_, QString::fromLocal8Bit(std::strerror(errno)));
    end_ += static_cast<std::uint32_t>(count);
}

void GeoTiffWriter::writeStrip(const QImage& rows, int first, int count)
{
    const auto rowBytes = static_cast<qsizetype>(3) * rows.width();
    QByteArray raw(rowBytes * count, Qt::Uninitialized);
    for (int y = 0; y < count; ++y)
        differences(reinterpret_cast<const QRgb*>(rows.constScanLine(first + y)), rows.width(),
                    raw.data() + y * rowBytes);
    constexpr qsizetype lengthOfQt = 4; // qCompress() puts the length before what zlib makes
    const QByteArray strip = qCompress(raw, kCompression).mid(lengthOfQt);
    offsets_.push_back(end_);
    lengths_.push_back(static_cast<std::uint32_t>(strip.size()));
    write(strip);
}

/// \pre each call but the last one brings a multiple of kStripRows
void GeoTiffWriter::add(const QImage& rows)
{
    for (int first = 0; first < rows.height(); first += kStripRows)
        writeStrip(rows, first, std::min(kStripRows, rows.height() - first));
}

QByteArray GeoTiffWriter::directory() const
{
    const std::array<std::uint16_t, 3> eightBits{8, 8, 8};
    const std::array<std::uint32_t, 1> width{static_cast<std::uint32_t>(size_.width())};
    const std::array<std::uint32_t, 1> height{static_cast<std::uint32_t>(size_.height())};
    QByteArray density;
    append(density, static_cast<std::uint32_t>(std::lround(dpi_ * 1000)));
    append(density, std::uint32_t{1000});
    const std::array pixel{place_.pixel, place_.pixel, 0.0};
    const std::array corner{0.0, 0.0, 0.0, place_.corner.x(), place_.corner.y(), 0.0};
    // GeoTIFF 1.1, 7.1.2: version, then model projected, raster cells are areas, the system by its
    // EPSG code.
    const std::array<std::uint16_t, 16> keys{1,    1, 1, 3, 1024, 0, 1, 1,
                                             1025, 0, 1, 1, 3072, 0, 1, 3857};
    Directory entries(end_);
    entries.longs(256, width);
    entries.longs(257, height);
    entries.shorts(258, eightBits);
    entries.oneShort(259, 8); // deflated
    entries.oneShort(262, 2); // red, green, blue
    entries.add(270, Type::Ascii, static_cast<std::uint32_t>(title_.size() + 1), title_ + '\0');
    entries.longs(273, offsets_);
    entries.oneShort(277, 3); // channels
    entries.oneShort(278, kStripRows);
    entries.longs(279, lengths_);
    entries.add(282, Type::Rational, 1, density);
    entries.add(283, Type::Rational, 1, density);
    entries.oneShort(284, 1); // the channels of a pixel beside each other
    entries.oneShort(296, 2); // inches
    entries.oneShort(317, 2); // differences along a row
    entries.doubles(33550, pixel);
    entries.doubles(33922, corner);
    entries.shorts(34735, keys);
    return entries.bytes();
}

void GeoTiffWriter::finish()
{
    if (end_ % 2 != 0)
        write(QByteArray(1, '\0')); // a directory begins on a word
    QByteArray at;
    append(at, end_);
    write(directory());
    constexpr long whereItSays = 4;
    const bool said = std::fseek(file_, whereItSays, SEEK_SET) == 0
                      && std::fwrite(at.constData(), 1, 4, file_) == 4;
    if (std::fclose(std::exchange(file_, nullptr)) != 0 || !said)
        throwNotWritten(shownAs_, QString::fromLocal8Bit(std::strerror(errno)));
}

} // namespace zhitu::map
