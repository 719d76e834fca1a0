// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/checked_text_file.h"

#include "data/exchange/layer_writer.h"
#include "data/paths.h"

namespace zhitu::exchange {
namespace {

constexpr qsizetype kPiece = 1 << 16;

} // namespace

CheckedTextFile::CheckedTextFile(std::filesystem::path file)
    : name_(std::move(file)), file_(shown(name_))
{
    // Unbuffered: QFile would keep a refused piece and say so with the next one only.
    if (!file_.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        refuse();
}

void CheckedTextFile::write(const QByteArray& text)
{
    waiting_ += text;
    if (waiting_.size() < kPiece)
        return;
    if (file_.write(waiting_) != waiting_.size())
        refuse();
    waiting_.clear();
}

void CheckedTextFile::finish()
{
    if (file_.write(waiting_) != waiting_.size() || !file_.flush())
        refuse();
    waiting_.clear();
    file_.close();
    if (file_.error() != QFileDevice::NoError)
        refuse();
}

void CheckedTextFile::refuse() const
{
    refuseToGoOn(name_, file_.errorString());
}

} // namespace zhitu::exchange
