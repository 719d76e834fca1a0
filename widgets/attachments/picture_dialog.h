// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Shows a picture that is attached to a case.
#pragma once

#include <QDialog>
#include <QImage>

class QLabel;
class QPushButton;

namespace zhitu::widgets {

/// GUI thread.
class PictureDialog : public QDialog {
    Q_OBJECT

public:
    /// \param name of the file \param of which case it is, and what of it
    PictureDialog(const QString& name, const QString& of, const QImage& image, QWidget* parent);
    ~PictureDialog() override;

Q_SIGNALS:
    void saveWanted();

private:
    class View;
    void retranslate();
    void changeEvent(QEvent* event) override;

    View* view_;
    QPushButton* size_;
    QPushButton* save_;
    QPushButton* close_;
};

} // namespace zhitu::widgets
