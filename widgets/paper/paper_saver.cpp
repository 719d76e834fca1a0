// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paper/paper_saver.h"

#include <QFileDialog>
#include <QFileInfo>

#include "data/paths.h"

namespace zhitu::widgets {

PaperSaver::PaperSaver(const QString& name, QWidget& window)
    : QObject(&window), window_(window), thread_(name)
{
    setObjectName(name);
}

void PaperSaver::save(const QString& title, const QString& file,
                      std::function<void(const std::filesystem::path&)> write,
                      const QStringList& kinds)
{
    auto* chooser = new QFileDialog(&window_, title);
    chooser->setObjectName(objectName() + QStringLiteral("File"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters(kinds.isEmpty() ? QStringList{tr("PDF (*.pdf)")} : kinds);
    chooser->setDefaultSuffix(QFileInfo(file).suffix());
    chooser->selectFile(file);
    connect(chooser, &QFileDialog::fileSelected, this,
            [this, write = std::move(write)](const QString& name) {
                thread_.run([this, write, target = pathFrom(name)] {
                    const auto problem = problemOf([&] { write(target); });
                    QMetaObject::invokeMethod(this, [this, problem, target] {
                        if (problem)
                            Q_EMIT failed(*problem);
                        else
                            Q_EMIT saved(shown(target));
                    });
                });
            });
    chooser->open();
}

void PaperSaver::close()
{
    delete window_.findChild<QFileDialog*>(objectName() + QStringLiteral("File"));
}

} // namespace zhitu::widgets
