// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where what one writes is kept: its file, and the draft of it.
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

#include "data/paths.h"
#include "widgets/drill/edit_page.h"
#include "widgets/drill/scenario_draft.h"
#include "widgets/trust/draft_service.h"

namespace zhitu::widgets {

bool EditPage::mayLeave()
{
    if (edit_.undo().isClean())
        return true;
    return QMessageBox::question(this, tr("Another scenario"),
                                 tr("What you changed here is in no file. Throw it away?"))
           == QMessageBox::Yes;
}

void EditPage::askOpen()
{
    if (!mayLeave())
        return;
    const QString name = QFileDialog::getOpenFileName(this, tr("Open a scenario"), QString(),
                                                      tr("Scenarios (*.json);;All files (*)"));
    if (!name.isEmpty())
        openFile(pathFrom(name));
}

void EditPage::askSave()
{
    if (edit_.trouble()) {
        Q_EMIT failed(tr("It was not saved: nobody could play it. The draft is kept; please mend "
                         "it first. %1")
                          .arg(edit_.trouble()->message));
        return;
    }
    const QString proposed =
        file_.empty() ? QString::fromStdString(edit_.scenario().id) + QStringLiteral(".json")
                      : shown(file_);
    const QString name = QFileDialog::getSaveFileName(this, tr("Save the scenario"), proposed,
                                                      tr("Scenarios (*.json)"));
    if (!name.isEmpty())
        saveTo(pathFrom(name));
}

void EditPage::openFile(const std::filesystem::path& file)
{
    thread_.run([this, file] {
        drill::Scenario scenario;
        const auto problem = problemOf([&] { scenario = drill::readScenarioFile(file); });
        QMetaObject::invokeMethod(this, [this, problem, scenario, file] {
            if (problem)
                Q_EMIT failed(*problem);
            else
                begin(scenario, file);
        });
    });
}

void EditPage::saveTo(const std::filesystem::path& file)
{
    thread_.run([this, file, bytes = drill::writeScenario(edit_.scenario()),
                 scenario = edit_.scenario()] {
        QSaveFile out(shown(file));
        const bool whole =
            out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
        QMetaObject::invokeMethod(this, [this, whole, file, why = out.errorString(), scenario] {
            if (!whole) {
                Q_EMIT failed(tr("“%1” could not be written: %2. The draft is kept; please choose "
                                 "another folder.")
                                  .arg(shown(file), why));
                return;
            }
            file_ = file;
            if (edit_.scenario() == scenario)
                edit_.undo().setClean();
            keepDraft();
            refresh();
            Q_EMIT told(tr("The scenario was saved to %1.").arg(shown(file)));
        });
    });
}

void EditPage::keepDraft()
{
    draftTimer_.stop();
    drafts_.save(kDraftName,
                 draftText({edit_.scenario(), file_.empty() ? QString() : shown(file_)}));
}

void EditPage::takeDraft(const QString& text)
{
    const auto draft = draftFrom(text);
    if (!draft)
        return;
    begin(draft->scenario, draft->file.isEmpty() ? std::filesystem::path() : pathFrom(draft->file));
    draftTimer_.stop();
    edit_.undo().resetClean(); // whether it is in a file nobody knows
}

} // namespace zhitu::widgets
