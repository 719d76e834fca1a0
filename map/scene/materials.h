// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The three materials of the map. The camera is a uniform: moving it touches no vertex.
#pragma once

#include <QSGMaterial>
#include <QSGTexture>
#include <array>
#include <memory>

namespace zhitu::map {

enum class MaterialKind { Fill, Line, Sprite };

/// Lives on the render thread.
class MapMaterial : public QSGMaterial {
public:
    explicit MapMaterial(MaterialKind kind);

    [[nodiscard]] QSGMaterialType* type() const override;
    [[nodiscard]] QSGMaterialShader* createShader(QSGRendererInterface::RenderMode) const override;
    /// Never equal: each batch is drawn by itself and none is uploaded again for another's sake.
    [[nodiscard]] int compare(const QSGMaterial* other) const override;

    MaterialKind kind;
    float pixelsPerUnit = 1;
    float originX = 0;
    float originY = 0;
    std::array<float, 4> colour{1, 1, 1, 1}; ///< premultiplied
    std::array<float, 4> detail{0, 0, 0, 0};
    std::shared_ptr<QSGTexture> texture; ///< may be shared among nodes
};

} // namespace zhitu::map
