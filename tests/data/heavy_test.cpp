// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/heavy.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace zhitu {
namespace {

struct Grave {
    std::atomic<int>& freed;
    std::thread::id& where;
    ~Grave()
    {
        where = std::this_thread::get_id();
        ++freed;
    }
};

TEST(Heavy, IsFreedByAnotherThreadThanTheGui)
{
    int argc = 1;
    char name[] = "heavy_test";
    char* argv[] = {name, nullptr};
    std::atomic<int> freed = 0;
    std::thread::id where;
    {
        const QCoreApplication app(argc, argv);
        makeHeavy<Grave>(freed, where).reset();
        QThreadPool::globalInstance()->waitForDone();
        EXPECT_EQ(freed, 1);
        EXPECT_NE(where, std::this_thread::get_id());
        std::thread([&] { makeHeavy<Grave>(freed, where).reset(); }).join();
        EXPECT_EQ(freed, 2);
        makeHeavy<Grave>(freed, where).reset(); // on its way when the program ends
    }
    EXPECT_EQ(freed, 3);
    makeHeavy<Grave>(freed, where).reset(); // without an application: at once
    EXPECT_EQ(freed, 4);
    EXPECT_EQ(where, std::this_thread::get_id());
}

} // namespace
} // namespace zhitu
