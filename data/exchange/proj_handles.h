// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// PROJ's handles as owners. Nothing is ever fetched over the network.
#pragma once

#include <proj.h>

#include <memory>
#include <string>

namespace zhitu::exchange {

struct ProjContextCloser {
    void operator()(PJ_CONTEXT* context) const { proj_context_destroy(context); }
};
struct ProjPathCloser {
    void operator()(PJ* path) const { proj_destroy(path); }
};
using ProjContext = std::unique_ptr<PJ_CONTEXT, ProjContextCloser>;
using ProjPath = std::unique_ptr<PJ, ProjPathCloser>; ///< gone before its context

[[nodiscard]] inline ProjContext newProjContext()
{
    ProjContext context(proj_context_create());
    proj_context_set_enable_network(context.get(), 0); // grids are never fetched
    proj_log_level(context.get(), PJ_LOG_NONE);
    return context;
}

[[nodiscard]] inline std::string epsgName(int epsg)
{
    return "EPSG:" + std::to_string(epsg);
}

/// From one system to another, east first on both sides, whatever the definitions say. Null where
/// PROJ cannot; the context knows why.
[[nodiscard]] inline ProjPath projPath(PJ_CONTEXT* context, int fromEpsg, int toEpsg)
{
    const ProjPath path(proj_create_crs_to_crs(context, epsgName(fromEpsg).c_str(),
                                               epsgName(toEpsg).c_str(), nullptr));
    return ProjPath(path ? proj_normalize_for_visualization(context, path.get()) : nullptr);
}

} // namespace zhitu::exchange
