// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A form whose content becomes a command. It stays until that is stored.
#pragma once

#include <QDialog>

#include <vector>

class QLabel;
class QScrollArea;
class QPushButton;

namespace zhitu::widgets {

class DraftService;
class FileRow;
class FormAutosave;
struct AttachedFile;

/// GUI thread. Whoever shows it stores the command when wanted() comes, and answers with kept() or
/// notKept(). What is typed is a draft meanwhile; the command takes the draft's place.
class EntryDialog : public QDialog {
    Q_OBJECT

public:
    /// Of the command; the same for each try, so that none is stored twice.
    [[nodiscard]] const QString& id() const noexcept { return id_; }
    /// Name of the draft that the command takes the place of, see Outbox::append(); empty where
    /// nobody has read that one yet.
    [[nodiscard]] QString form() const;

    /// What the fields hold now is known elsewhere: it is no draft, and a draft of the form goes
    /// before it. Right after the form was made and filled.
    void prefilled();

    /// What goes with it.
    [[nodiscard]] std::vector<AttachedFile> files() const;

    /// It is stored: the dialog closes.
    void kept();
    /// It is not: everything stays as it was typed, and may be tried again.
    void notKept(const QString& message);

    /// Asks first where something is written that would be lost. Nothing happens while it is
    /// stored.
    void reject() override;

Q_SIGNALS:
    void wanted();

protected:
    /// \param form name of the draft, such as "case/7"
    EntryDialog(const QString& form, QWidget* parent);

    /// Files may go with it. Before finish(), which puts the row below the fields unless it has a
    /// place.
    /// \param title what they are \param hint which ones are asked for; may be empty
    QWidget* addFiles(const QString& title, const QString& hint);
    /// Lays the dialog out. Once, after the fields of `fields` are there and filled.
    void finish(QWidget* fields, const QString& acceptText, const QString& acceptName,
                DraftService& drafts);
    /// As high as it needs to be, and no higher than the screen: the rest scrolls.
    /// \param letters that fit beside each other
    void openWide(int letters);
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// What the button says that enters.
    void setAcceptText(const QString& text);
    /// Is there enough to be entered, and not too much?
    /// \param why it is not, where that has to be said
    void setComplete(bool complete, const QString& why = {});
    /// What is said of a text that has more than `most` letters; else nothing.
    [[nodiscard]] static QString tooLong(qsizetype letters, qsizetype most);

private:
    void say(const QString& trouble);
    [[nodiscard]] bool mayEnter() const;
    void want();
    void ask();
    void refresh();
    void fit();

    QString id_;
    QString form_;
    QWidget* fields_ = nullptr;
    FileRow* files_ = nullptr; ///< where files may go with it
    QScrollArea* area_ = nullptr;
    QLabel* trouble_;
    QPushButton* accept_ = nullptr;
    FormAutosave* autosave_ = nullptr;
    bool complete_ = false;
    bool storing_ = false;
};

} // namespace zhitu::widgets
