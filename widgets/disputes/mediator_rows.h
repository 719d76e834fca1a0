// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Who mediates: a body, and one of its mediators.
#pragma once

#include <QComboBox>
#include <string>

#include "data/cache/dispute_rows.h"

class QFormLayout;

namespace zhitu::widgets {

/// Two rows of a form. GUI thread.
class MediatorRows {
public:
    /// \param needed a body has to be chosen
    MediatorRows(QFormLayout& form, cache::Mediation mediation, bool needed);

    [[nodiscard]] std::int64_t body() const { return bodies_->currentData().toLongLong(); }
    [[nodiscard]] std::int64_t mediator() const { return mediators_->currentData().toLongLong(); }
    /// Those that are not in force any more are listed with the others.
    /// \param bodyName of a body that may not be among those that are
    void choose(std::int64_t body, const std::string& bodyName, std::int64_t mediator,
                const std::string& mediatorName);
    [[nodiscard]] bool isEmpty() const { return bodies_->count() == 0; }

private:
    cache::Mediation mediation_;
    QComboBox* bodies_;
    QComboBox* mediators_;
};

} // namespace zhitu::widgets
