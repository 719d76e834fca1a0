// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Lays the effect of commands over the cache until the feed has brought it.
#pragma once

#include "data/domain/case_command.h"
#include "data/sync/outbox.h"
#include "data/sync/puller.h"
#include "data/sync/replica.h"

namespace zhitu::sync {

/// What the user did is seen at once, and again after a restart: it is worked out anew from the
/// outbox each time. Cases that the centre has not numbered get ids from kFirstTemporaryCase on.
/// One thread.
class CaseOverlay : public Overlay {
public:
    /// \param actor whom the centre will sign with
    CaseOverlay(Outbox& outbox, const Sealer* sealer, domain::Actor actor);

    void lift(cache::CacheWriter::Batch& batch) override;
    void lay(cache::CacheWriter::Batch& batch, Xid watermark) override;

    /// Lifts and lays in a batch of its own: after the outbox has changed.
    void refresh(cache::CacheWriter& writer, Xid watermark);

private:
    Outbox& outbox_;
    const Sealer* sealer_;
    domain::Actor actor_;
};

/// The id of a case that a waiting command reports.
[[nodiscard]] inline std::int64_t temporaryCaseId(const KeptCommand& report)
{
    return kFirstTemporaryCase + report.serial;
}

} // namespace zhitu::sync
