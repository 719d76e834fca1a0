// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/video/stream_source.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QMediaMetaData>
#include <QMediaPlayer>
#include <QThread>
#include <QThreadPool>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>
#include <algorithm>
#include <mutex>
#include <utility>
#include <vector>

#include "widgets/video/frame_picture.h"

namespace zhitu::widgets {
namespace {

StreamFault faultOf(QMediaPlayer::Error error)
{
    switch (error) {
    case QMediaPlayer::NoError:
        return StreamFault::None;
    case QMediaPlayer::FormatError:
        return StreamFault::NoVideo;
    case QMediaPlayer::AccessDeniedError:
        return StreamFault::Refused;
    default:
        return StreamFault::NoAnswer;
    }
}

/// A player shows a stream as late as its look at the beginning took, two to four seconds, for
/// ever. A clock that is ahead of the camera's has each picture shown when it comes.
constexpr qreal kHaste = 1.1;

bool isTooLarge(QSize size)
{
    return std::max(size.width(), size.height()) > StreamSource::kLargest.width()
           || std::min(size.width(), size.height()) > StreamSource::kLargest.height();
}

/// Of streams that were let go of. GUI thread.
std::vector<QThread*>& endingThreads()
{
    static std::vector<QThread*> threads;
    return threads;
}

} // namespace

/// What the thread that decodes and the GUI thread share.
struct StreamSource::Inbox {
    std::mutex mutex;
    int attempt = 0; ///< what older ones tell is dropped
    QSize wanted;
    StreamNews news;

    void tell(int of, StreamFault fault)
    {
        const std::lock_guard lock(mutex);
        if (of == attempt && news.fault == StreamFault::None)
            news.fault = fault;
    }
    /// In the thread that shows the frames of one player at their time.
    void take(int of, const QVideoFrame& frame)
    {
        if (!frame.isValid())
            return;
        if (isTooLarge(frame.size())) {
            tell(of, StreamFault::TooLarge);
            return;
        }
        QSize most;
        {
            const std::lock_guard lock(mutex);
            if (of != attempt)
                return;
            news.frameCame = true;
            if (wanted.isEmpty() || !news.picture.isNull())
                return; // nobody looks, or has not looked at the one before yet
            most = wanted;
        }
        QImage picture = pictureOf(frame, most);
        const std::lock_guard lock(mutex);
        if (of == attempt)
            news.picture = std::move(picture);
    }
};

/// Lives in the thread of one source.
class StreamSource::Opener : public QObject {
public:
    explicit Opener(std::shared_ptr<Inbox> inbox) : inbox_(std::move(inbox))
    {
        // Qt opens streams in its pool, one a core: dead ones would keep the others waiting.
        QThreadPool::globalInstance()->releaseThread();
    }
    ~Opener() override
    {
        close();
        QThreadPool::globalInstance()->reserveThread();
    }
    void open(const QUrl& url, int attempt)
    {
        close();
        {
            const std::lock_guard lock(inbox_->mutex);
            if (attempt != inbox_->attempt)
                return; // it waited for the one before, and nobody wants it any more
        }
        player_ = std::make_unique<QMediaPlayer>();
        sink_ = std::make_unique<QVideoSink>();
        const auto tell = [this, attempt](StreamFault fault) { inbox_->tell(attempt, fault); };
        connect(
            sink_.get(), &QVideoSink::videoFrameChanged, sink_.get(),
            [inbox = inbox_, attempt](const QVideoFrame& frame) { inbox->take(attempt, frame); },
            Qt::DirectConnection);
        connect(player_.get(), &QMediaPlayer::errorOccurred, this,
                [tell](QMediaPlayer::Error error) { tell(faultOf(error)); });
        connect(player_.get(), &QMediaPlayer::mediaStatusChanged, this,
                [this, tell](QMediaPlayer::MediaStatus status) {
                    const auto size = player_->metaData().value(QMediaMetaData::Resolution);
                    if (status == QMediaPlayer::EndOfMedia)
                        tell(StreamFault::Ended);
                    else if (status == QMediaPlayer::LoadedMedia && !player_->hasVideo())
                        tell(StreamFault::NoVideo);
                    else if (status == QMediaPlayer::LoadedMedia && isTooLarge(size.toSize()))
                        tell(StreamFault::TooLarge);
                });
        player_->setVideoSink(sink_.get()); // and no audio output: nothing is heard or decoded
        player_->setSource(url);
        player_->setPlaybackRate(kHaste);
        player_->play();
    }
    void close()
    {
        player_.reset();
        sink_.reset();
    }

private:
    std::shared_ptr<Inbox> inbox_;
    std::unique_ptr<QMediaPlayer> player_;
    std::unique_ptr<QVideoSink> sink_;
};

StreamSource::StreamSource()
    : inbox_(std::make_shared<Inbox>()), thread_(new QThread), opener_(new Opener(inbox_))
{
    prepare();
    waitForEnded(0);
    thread_->setObjectName(QStringLiteral("stream"));
    opener_->moveToThread(thread_);
    QObject::connect(thread_, &QThread::finished, opener_, &QObject::deleteLater);
    thread_->start();
}

StreamSource::~StreamSource()
{
    close();
    thread_->quit();
    endingThreads().push_back(thread_);
}

void StreamSource::open(const domain::StreamAddress& address)
{
    int attempt = 0;
    {
        const std::lock_guard lock(inbox_->mutex);
        attempt = ++inbox_->attempt;
        inbox_->news = {};
    }
    const QUrl url(QString::fromStdString(address.str()));
    QMetaObject::invokeMethod(opener_,
                              [opener = opener_, url, attempt] { opener->open(url, attempt); });
}

void StreamSource::close()
{
    {
        const std::lock_guard lock(inbox_->mutex);
        ++inbox_->attempt;
        inbox_->news = {};
    }
    QMetaObject::invokeMethod(opener_, [opener = opener_] { opener->close(); });
}

void StreamSource::setWanted(QSize pixels)
{
    const std::lock_guard lock(inbox_->mutex);
    inbox_->wanted = pixels;
}

StreamNews StreamSource::take()
{
    const std::lock_guard lock(inbox_->mutex);
    return std::exchange(inbox_->news, {});
}

void StreamSource::prepare()
{
    static const bool once = [] {
        qputenv("QT_FFMPEG_PROTOCOL_WHITELIST",
                "rtsp,rtsps,rtp,rtcp,srtp,udp,tcp,tls,http,https,httpproxy,crypto");
        // Each try of each stream has something to say; QT_LOGGING_RULES has it said all the same.
        QLoggingCategory::setFilterRules(QStringLiteral("qt.multimedia.*.info=false\n"
                                                        "qt.multimedia.*.warning=false"));
        return true;
    }();
    Q_UNUSED(once)
}

void StreamSource::waitForEnded(int patienceMs)
{
    QElapsedTimer clock;
    clock.start();
    std::erase_if(endingThreads(), [&](QThread* thread) {
        const qint64 left = std::max<qint64>(0, patienceMs - clock.elapsed());
        if (!thread->wait(static_cast<unsigned long>(left)))
            return false;
        delete thread;
        return true;
    });
}

} // namespace zhitu::widgets
