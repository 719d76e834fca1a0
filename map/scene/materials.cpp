// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/materials.h"

#include <QMatrix4x4>
#include <QSGMaterialShader>
#include <cstring>

namespace zhitu::map {
namespace {

constexpr int kMatrixBytes = 64;
constexpr int kUniformBytes = kMatrixBytes + 3 * 16;

class Shader : public QSGMaterialShader {
public:
    explicit Shader(const QString& name)
    {
        setShaderFileName(VertexStage, QStringLiteral(":/zhitu/shaders/%1.vert.qsb").arg(name));
        setShaderFileName(FragmentStage, QStringLiteral(":/zhitu/shaders/%1.frag.qsb").arg(name));
    }

    bool updateUniformData(RenderState& state, QSGMaterial* material, QSGMaterial*) override
    {
        const auto* m = static_cast<const MapMaterial*>(material);
        QByteArray* buffer = state.uniformData();
        Q_ASSERT(buffer->size() >= kUniformBytes);
        char* data = buffer->data();
        const QMatrix4x4 matrix = state.combinedMatrix();
        std::memcpy(data, matrix.constData(), kMatrixBytes);
        const float view[4] = {m->pixelsPerUnit, m->originX, m->originY, state.opacity()};
        std::memcpy(data + kMatrixBytes, view, sizeof view);
        std::memcpy(data + kMatrixBytes + 16, m->colour.data(), 16);
        std::array<float, 4> detail = m->detail;
        if (m->kind == MaterialKind::Sprite)
            detail[0] = state.devicePixelRatio();
        std::memcpy(data + kMatrixBytes + 32, detail.data(), 16);
        return true;
    }

    void updateSampledImage(RenderState& state, int binding, QSGTexture** texture,
                            QSGMaterial* material, QSGMaterial*) override
    {
        const auto* m = static_cast<const MapMaterial*>(material);
        if (binding != 1 || !m->texture)
            return;
        m->texture->commitTextureOperations(state.rhi(), state.resourceUpdateBatch());
        *texture = m->texture.get();
    }
};

QString shaderName(MaterialKind kind)
{
    switch (kind) {
    case MaterialKind::Fill:
        return QStringLiteral("fill");
    case MaterialKind::Line:
        return QStringLiteral("line");
    case MaterialKind::Sprite:
        break;
    }
    return QStringLiteral("sprite");
}

} // namespace

MapMaterial::MapMaterial(MaterialKind k) : kind(k)
{
    setFlag(Blending);
}

QSGMaterialType* MapMaterial::type() const
{
    static std::array<QSGMaterialType, 3> types;
    return &types[static_cast<std::size_t>(kind)];
}

QSGMaterialShader* MapMaterial::createShader(QSGRendererInterface::RenderMode) const
{
    return new Shader(shaderName(kind));
}

int MapMaterial::compare(const QSGMaterial* other) const
{
    return this < other ? -1 : (this == other ? 0 : 1);
}

} // namespace zhitu::map
