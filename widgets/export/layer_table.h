// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The layers that can leave, each with the number of its rows; one of them is chosen.
#pragma once

#include <QTreeWidget>
#include <cstdint>
#include <optional>

#include "data/exchange/layer_spec.h"

namespace zhitu::widgets {

/// GUI thread.
class LayerTable : public QTreeWidget {
    Q_OBJECT

public:
    explicit LayerTable(QWidget* parent = nullptr);

    [[nodiscard]] exchange::Layer layer() const;
    /// \param rows nothing: they are being counted
    void setCount(exchange::Layer layer, std::optional<std::int64_t> rows);
    void retranslate();
    /// As large as its lines are in the present font.
    void fit();

Q_SIGNALS:
    void chosen();
};

} // namespace zhitu::widgets
