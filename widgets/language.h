// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The interface's language, switched while it runs.
#pragma once

#include <QString>
#include <optional>

namespace zhitu::widgets {

enum class Language { Chinese, English };

/// "zh_CN" or "en".
[[nodiscard]] std::optional<Language> languageFromName(const QString& name);

/// Loads the translations (ours and Qt's own) and sets the default locale. All windows get a
/// QEvent::LanguageChange.
void installLanguage(Language language);

} // namespace zhitu::widgets
