// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/attachments/picture_dialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include "widgets/cases/form_parts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {

/// The picture as large as it fits, or point for point.
class PictureDialog::View : public QScrollArea {
public:
    explicit View(const QImage& image) : image_(image), label_(new QLabel)
    {
        setObjectName(QStringLiteral("picture"));
        setFrameShape(QFrame::NoFrame);
        setAlignment(Qt::AlignCenter);
        label_->setAlignment(Qt::AlignCenter);
        setWidget(label_);
        setWidgetResizable(true);
    }
    void setWhole(bool whole)
    {
        whole_ = whole;
        lay();
    }
    [[nodiscard]] const QImage& image() const { return image_; }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QScrollArea::resizeEvent(event);
        lay();
    }

private:
    void lay()
    {
        const double ratio = devicePixelRatioF();
        QImage shown = image_;
        const QSize room = (QSizeF(viewport()->size()) * ratio).toSize();
        if (whole_ && (image_.width() > room.width() || image_.height() > room.height()))
            shown = image_.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        shown.setDevicePixelRatio(ratio);
        label_->setPixmap(QPixmap::fromImage(shown));
        setHorizontalScrollBarPolicy(whole_ ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
        setVerticalScrollBarPolicy(whole_ ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
        label_->setMinimumSize(whole_ ? QSize(1, 1) : (QSizeF(shown.size()) / ratio).toSize());
    }

    QImage image_;
    QLabel* label_;
    bool whole_ = true;
};

PictureDialog::PictureDialog(const QString& name, const QString& of, const QImage& image,
                             QWidget* parent)
    : QDialog(parent), view_(new View(image)), size_(new QPushButton), save_(new QPushButton),
      close_(new QPushButton)
{
    setObjectName(QStringLiteral("pictureDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(name);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    size_->setObjectName(QStringLiteral("pictureSize"));
    size_->setCheckable(true);
    save_->setObjectName(QStringLiteral("savePicture"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace2);
    buttons->addWidget(makeQuiet(of), 1);
    for (QPushButton* button : {size_, save_, close_}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace3, kSpace3, kSpace3, kSpace3);
    column->setSpacing(kSpace3);
    column->addWidget(view_, 1);
    column->addLayout(buttons);
    connect(size_, &QPushButton::toggled, this, [this](bool points) { view_->setWhole(!points); });
    connect(save_, &QPushButton::clicked, this, &PictureDialog::saveWanted);
    connect(close_, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    const QSize most = screen()->availableGeometry().size() * 3 / 4;
    const QSize wanted = (QSizeF(image.size()) / devicePixelRatioF()).toSize();
    resize(wanted
               .scaled(most, wanted.width() > most.width() || wanted.height() > most.height()
                                 ? Qt::KeepAspectRatio
                                 : Qt::IgnoreAspectRatio)
               .boundedTo(most)
               .expandedTo(QSize(640, 480)));
    close_->setFocus();
}

PictureDialog::~PictureDialog() = default;

void PictureDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PictureDialog::retranslate()
{
    size_->setText(tr("&Point for point"));
    save_->setText(tr("&Save as…"));
    close_->setText(tr("&Close"));
}

} // namespace zhitu::widgets
