// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/print/png_writer.h"

#include <png.h>

#include <cerrno>
#include <csetjmp>
#include <cstring>

namespace zhitu::map {
namespace {

constexpr double kMetresPerInch = 0.0254;
/// Of 9: maps have large even areas, more work makes them hardly smaller.
constexpr int kCompression = 4;

void quiet(png_structp, png_const_charp) {}

[[noreturn]] void jump(png_structp png, png_const_charp)
{
    png_longjmp(png, 1);
}

} // namespace

// libpng leaves a function that fails by longjmp: what may fail has nothing to destroy, and throws
// only once it is back.

PngWriter::PngWriter(const std::filesystem::path& file, std::filesystem::path shownAs, QSize size,
                     double dpi, const QString& title)
    : shownAs_(std::move(shownAs)), file_(std::fopen(file.c_str(), "wb"))
{
    if (file_ == nullptr)
        throwNotWritten(shownAs_, QString::fromLocal8Bit(std::strerror(errno)));
    png_ = png_create_write_struct(PNG_LIBPNG_VER_STRING, this, &jump, &quiet);
    info_ = png_ != nullptr ? png_create_info_struct(png_) : nullptr;
    if (info_ == nullptr) {
        png_destroy_write_struct(&png_, nullptr);
        std::fclose(file_);
        throw std::bad_alloc();
    }
    try {
        writeHead(size, dpi, title.toUtf8());
    } catch (...) { // no destructor runs for what was not made
        png_destroy_write_struct(&png_, &info_);
        if (file_ != nullptr)
            std::fclose(file_);
        throw;
    }
}

PngWriter::~PngWriter()
{
    png_destroy_write_struct(&png_, &info_);
    if (file_ != nullptr)
        std::fclose(file_);
}

void PngWriter::fail()
{
    throwNotWritten(shownAs_, QString::fromLocal8Bit(std::strerror(error_ != 0 ? error_ : EIO)));
}

void PngWriter::writeHead(QSize size, double dpi, const QByteArray& title)
{
    if (setjmp(png_jmpbuf(png_)) != 0)
        fail();
    png_set_write_fn(
        png_, this,
        [](png_structp png, png_bytep bytes, png_size_t count) {
            auto* writer = static_cast<PngWriter*>(png_get_io_ptr(png));
            if (std::fwrite(bytes, 1, count, writer->file_) != count) {
                writer->error_ = errno;
                png_error(png, "write");
            }
        },
        nullptr);
    png_set_compression_level(png_, kCompression);
    png_set_filter(png_, 0, PNG_FILTER_NONE | PNG_FILTER_SUB | PNG_FILTER_UP);
    png_set_IHDR(png_, info_, static_cast<png_uint_32>(size.width()),
                 static_cast<png_uint_32>(size.height()), 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_sRGB(png_, info_, PNG_sRGB_INTENT_PERCEPTUAL);
    const auto perMetre = static_cast<png_uint_32>(dpi / kMetresPerInch + 0.5);
    png_set_pHYs(png_, info_, perMetre, perMetre, PNG_RESOLUTION_METER);
    png_text text{};
    text.compression = PNG_ITXT_COMPRESSION_NONE; // UTF-8
    char key[] = "Title";
    text.key = key;
    text.text = const_cast<char*>(title.constData()); // is copied
    png_set_text(png_, info_, &text, 1);
    png_write_info(png_, info_);
    png_set_filler(png_, 0, PNG_FILLER_AFTER);
    png_set_bgr(png_);
}

void PngWriter::add(const QImage& rows)
{
    if (setjmp(png_jmpbuf(png_)) != 0)
        fail();
    for (int y = 0; y < rows.height(); ++y)
        png_write_row(png_, rows.constScanLine(y));
}

void PngWriter::finish()
{
    if (setjmp(png_jmpbuf(png_)) != 0)
        fail();
    png_write_end(png_, info_);
    std::FILE* file = std::exchange(file_, nullptr);
    if (std::fclose(file) != 0) {
        error_ = errno;
        fail();
    }
}

} // namespace zhitu::map
