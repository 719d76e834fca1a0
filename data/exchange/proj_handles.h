// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// PROJ's handles as owners. Nothing is ever fetched over the network.
#pragma once

#include <proj.h>

#include <memory>

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

} // namespace zhitu::exchange
