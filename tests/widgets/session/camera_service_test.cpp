// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/camera_service.h"

#include <gtest/gtest.h>

#include <QTest>
#include <optional>

#include "data/cache/store.h"
#include "data/cache/writer.h"
#include "tests/support/files.h"

namespace zhitu::widgets {
namespace {

class CameraServiceTest : public testing::Test {
protected:
    CameraServiceTest()
    {
        std::filesystem::copy_file(test::demoFile(), file_);
        writer_.emplace(*lock_, file_);
        cache::CacheReader reader(file_);
        atFirst_ = map::readCameras(reader);
        pointsAtFirst_ = map::selectCameras(domain::workFilter(), atFirst_);
        QObject::connect(&service_, &CameraService::followed, &service_,
                         [this](const std::filesystem::path&,
                                const std::shared_ptr<const map::PointSet>& cameras) {
                             shown_ = cameras->cameraPoints;
                         });
    }

    void breakDown(std::int64_t id)
    {
        domain::Camera camera = *cache::CacheReader(file_).camera(id);
        camera.status = domain::CameraStatus::Fault;
        cache::CacheWriter::Batch batch(*writer_);
        batch.put(camera);
        batch.commit();
    }
    [[nodiscard]] bool isShownBroken(std::int64_t id)
    {
        return QTest::qWaitFor(
            [&] {
                return shown_ && std::ranges::any_of(*shown_, [&](const map::CameraPoint& c) {
                           return c.id == id && c.status == domain::CameraStatus::Fault;
                       });
            },
            5000);
    }
    /// One that works at first.
    [[nodiscard]] std::int64_t working(int number) const
    {
        for (const map::CameraPoint& c : atFirst_)
            if (c.status == domain::CameraStatus::Online && number-- == 0)
                return c.id;
        throw std::logic_error("too few");
    }

    test::TemporaryFolder folder_;
    cache::CacheStore store_{folder_ / "store"};
    std::optional<cache::StoreLock> lock_ = cache::StoreLock::tryTake(store_.folder());
    std::filesystem::path file_ = store_.folder() / "cache-1.gpkg";
    std::optional<cache::CacheWriter> writer_;
    map::CameraPoints atFirst_;
    std::shared_ptr<const map::PointSet> pointsAtFirst_;
    std::optional<map::CameraPoints> shown_;
    CameraService service_;
};

TEST_F(CameraServiceTest, FollowsWhatChangedAndNothingElse)
{
    service_.open(file_, *pointsAtFirst_);
    breakDown(working(0));
    breakDown(working(1)); // nobody says so
    service_.follow({working(0)});
    EXPECT_TRUE(isShownBroken(working(0)));
    EXPECT_EQ(shown_->size(), atFirst_.size());
    EXPECT_FALSE(std::ranges::any_of(*shown_, [&](const map::CameraPoint& c) {
        return c.id == working(1) && c.status == domain::CameraStatus::Fault;
    }));
    service_.follow({}); // it may be all of them
    EXPECT_TRUE(isShownBroken(working(1)));
}

/// Reading all data takes long; what changed and was followed meanwhile is not in it.
TEST_F(CameraServiceTest, DataThatWasReadBeforeAChangeDoesNotUndoIt)
{
    service_.open(file_, *pointsAtFirst_);
    const std::int64_t id = working(0);
    breakDown(id);
    service_.follow({id});
    EXPECT_TRUE(isShownBroken(id));
    shown_.reset();
    service_.open(file_, *pointsAtFirst_);
    EXPECT_TRUE(isShownBroken(id));
}

TEST_F(CameraServiceTest, WhatChangesBeforeTheDataIsThereIsFollowed)
{
    breakDown(working(0));
    service_.follow({working(0)});
    service_.open(file_, *pointsAtFirst_);
    EXPECT_TRUE(isShownBroken(working(0)));
}

TEST_F(CameraServiceTest, WhatIsUnderWayAtASwitchOfFilesIsReadFromTheNewOne)
{
    service_.open(file_, *pointsAtFirst_);
    breakDown(working(0));
    writer_->checkpoint();
    const std::filesystem::path next = store_.folder() / "cache-2.gpkg";
    std::filesystem::copy_file(file_, next);
    service_.follow({working(0)});
    service_.open(next, *pointsAtFirst_);
    EXPECT_TRUE(isShownBroken(working(0)));
}

} // namespace
} // namespace zhitu::widgets
