// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How symbols look. The painter's origin is the middle of the symbol; lengths are logical pixels.
#pragma once

#include <QFont>
#include <QPainter>
#include <QString>

#include "data/domain/alarm.h"
#include "map/style/palette.h"

namespace zhitu::map {

[[nodiscard]] QFont symbolFont(double pixels, QFont::Weight weight);

/// 980, 1.2k, 45k: what fits into a circle.
[[nodiscard]] QString shortCount(std::uint32_t n);

/// How a cluster looks: cases stand out, cameras do not.
struct ClusterLook {
    QColor fill;
    QColor rim;
    QColor text;
    QColor alert; ///< of the share of the rim that needs attention
};
[[nodiscard]] ClusterLook caseClusterLook(Theme theme);
[[nodiscard]] ClusterLook cameraClusterLook(Theme theme);
[[nodiscard]] double clusterRadius(std::uint32_t count);
/// `alertSteps` of 24 parts of the rim are in the alert colour.
void paintCluster(QPainter& painter, const ClusterLook& look, const QString& label, double radius,
                  int alertSteps);

/// A pin in the colour of its category with the category's first sign; overdue wears a red rim and
/// a mark, supervised a flag. Its tip is 16 below the middle.
void paintCasePin(QPainter& painter, const QColor& fill, const QString& sign,
                  domain::Urgency urgency, bool supervised, const Palette& colours);
/// The same seen from far: a dot, ringed red when overdue, amber when close to it.
void paintCaseDot(QPainter& painter, const QColor& fill, domain::Urgency urgency,
                  const Palette& colours);
/// A house; `radius` by the centre's level.
void paintCentre(QPainter& painter, double radius, const Palette& colours);
void paintKeySite(QPainter& painter, const Palette& colours);

} // namespace zhitu::map
