// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A document on A4 pages: a tagged PDF with bookmarks and embedded letters, or pictures.
///
/// Tags and bookmarks are those of ISO 32000-1, 14.7 and 12.3.3, as cairo writes them.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include "data/report/document.h"

namespace zhitu::report {

/// Asked many times a second, with the share that is done; false: stop.
using Progress = std::function<bool(double)>;

/// The file appears when it is whole; one of that name is replaced. The same document makes the
/// same bytes. \returns the pages; 0 where it was stopped \throws UserError
[[nodiscard]] int writePdf(const Document& document, const std::filesystem::path& file,
                           const Progress& progress);

/// A picture of each page: "report.png" is that of one page, of more "report-01.png" and so on.
/// \param dpi pixels an inch \returns the pages; 0 where it was stopped \throws UserError
[[nodiscard]] int writePictures(const Document& document, const std::filesystem::path& file,
                                int dpi, const Progress& progress);

/// Pages of a document as they would be printed, one by one. One thread, from beginning to end.
class PagePreview {
public:
    explicit PagePreview(std::shared_ptr<const Document> document);
    ~PagePreview();

    [[nodiscard]] int pages() const noexcept;
    /// \param page from 1 \pre there is such a page \returns a PNG \throws UserError
    [[nodiscard]] QByteArray page(int page, int dpi) const;

private:
    struct Made;
    std::unique_ptr<const Made> made_;
};

} // namespace zhitu::report
