// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How the domain's records become rows: one binder a record, used by bulk load and upsert alike.
#pragma once

#include "data/cache/sqlite.h"
#include "data/domain/camera.h"
#include "data/domain/case.h"
#include "data/domain/catalogue.h"
#include "data/domain/dispute.h"
#include "data/domain/organisation.h"
#include "data/domain/patrol.h"
#include "data/domain/place.h"
#include "data/domain/service.h"
#include "data/domain/work_calendar.h"

namespace zhitu::cache {

/// Binds every column in the order of insertSql() for the record's table. `id` is the row's id.
void bindRow(Statement& statement, std::int64_t id, const domain::Division& division);
void bindRow(Statement& statement, std::int64_t id, const domain::Grid& grid);
void bindRow(Statement& statement, std::int64_t id, const domain::River& river);
void bindRow(Statement& statement, const domain::Camera& camera);
void bindRow(Statement& statement, const domain::Centre& centre);
void bindRow(Statement& statement, const domain::KeySite& site);
void bindRow(Statement& statement, const domain::Organisation& organisation);
void bindRow(Statement& statement, const domain::Address& address);
void bindRow(Statement& statement, const domain::GridWorker& worker);
void bindRow(Statement& statement, const domain::Department& department);
void bindRow(Statement& statement, const domain::ServiceCategory& category);
void bindRow(Statement& statement, const domain::ServiceItem& item);
void bindRow(Statement& statement, const domain::CatalogueVersion& version);
void bindRow(Statement& statement, const domain::Duty& duty);
void bindRow(Statement& statement, const domain::WorkDay& day);
void bindRow(Statement& statement, const domain::WorkHours& hours);
void bindRow(Statement& statement, const domain::Case& record);
void bindRow(Statement& statement, const domain::CaseEvent& event);
void bindRow(Statement& statement, const domain::Visit& visit);
void bindRow(Statement& statement, const domain::MediationBody& body);
void bindRow(Statement& statement, const domain::Mediator& mediator);
void bindRow(Statement& statement, const domain::Dispute& dispute);
void bindRow(Statement& statement, const domain::DisputeParty& party);
void bindRow(Statement& statement, const domain::MediationSession& session);
void bindRow(Statement& statement, const domain::PatrolPlan& plan);
void bindRow(Statement& statement, const domain::PatrolStop& stop);
void bindRow(Statement& statement, const domain::PatrolPoint& point);
void bindRow(Statement& statement, const domain::PatrolCheck& check);
void bindRow(Statement& statement, const domain::PatrolFind& find);

} // namespace zhitu::cache
