// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The commands of zhituctl. Each takes what follows its name and returns the exit code: 0 done,
/// 1 found something wrong, 130 interrupted.
#pragma once

#include <QStringList>

namespace zhitu::app {

inline constexpr int kInterrupted = 130;

/// \throws UsageError, UserError
int runDemoBuild(const QStringList& arguments);
int runDemoAnonymise(const QStringList& arguments);
int runCacheInfo(const QStringList& arguments);
int runCacheCheck(const QStringList& arguments);
int runCacheRepair(const QStringList& arguments);
int runCacheSnapshot(const QStringList& arguments);
int runReport(const QStringList& arguments);
int runExport(const QStringList& arguments);
int runSupportBundle(const QStringList& arguments);
int runSync(const QStringList& arguments);
int runCaseReport(const QStringList& arguments);
int runCaseAct(const QStringList& arguments);
int runCaseList(const QStringList& arguments);
int runCaseDecide(const QStringList& arguments);
int runCentralMigrate(const QStringList& arguments);
int runCentralStatus(const QStringList& arguments);
int runCentralLoadDemo(const QStringList& arguments);
int runCentralVacuumLog(const QStringList& arguments);
int runCentralUserAdd(const QStringList& arguments);
int runCentralUserSuspend(const QStringList& arguments);
int runCentralUserRemove(const QStringList& arguments);
int runAuditHead(const QStringList& arguments);
int runAuditVerify(const QStringList& arguments);
int runVerify(const QStringList& arguments);
int runDrillList(const QStringList& arguments);
int runDrillCheck(const QStringList& arguments);
int runDrillCentreMake(const QStringList& arguments);
int runDrillPlay(const QStringList& arguments);
int runDrillInject(const QStringList& arguments);
int runDrillEnd(const QStringList& arguments);
int runDrillStatus(const QStringList& arguments);
int runDrillScore(const QStringList& arguments);
int runDrillDebrief(const QStringList& arguments);
int runImportCheck(const QStringList& arguments);
int runImportApply(const QStringList& arguments);
int runImportUndo(const QStringList& arguments);
int runImportList(const QStringList& arguments);

} // namespace zhitu::app
