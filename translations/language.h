// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The language of what the programs say, switched while they run.
#pragma once

#include <QString>
#include <optional>

namespace zhitu::translations {

enum class Language { Chinese, English };

/// "zh_CN" or "en".
[[nodiscard]] std::optional<Language> languageFromName(const QString& name);

[[nodiscard]] QString nameOf(Language language);

/// Loads the translations (ours and Qt's own) and sets the default locale. All windows get a
/// QEvent::LanguageChange.
void installLanguage(Language language);

/// A text in that language, whichever is installed. GUI thread.
[[nodiscard]] QString textIn(Language language, const char* context, const char* source);

} // namespace zhitu::translations
