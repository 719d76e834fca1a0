// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Tests of what answers by an event loop, without a window.
#pragma once

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>
#include <chrono>
#include <memory>

namespace zhitu::test {

/// A suite with an application of its own.
class TurningTest : public ::testing::Test {
public:
    static void SetUpTestSuite()
    {
        static int argc = 1;
        static char name[] = "test";
        static char* argv[] = {name, nullptr};
        application_ = std::make_unique<QCoreApplication>(argc, argv);
    }
    static void TearDownTestSuite() { application_.reset(); }

protected:
    /// Turns the event loop until something holds.
    template <class Condition>
    static bool eventually(Condition condition,
                           std::chrono::milliseconds patience = std::chrono::seconds(10))
    {
        QElapsedTimer clock;
        clock.start();
        while (!condition()) {
            if (clock.durationElapsed() > patience)
                return false;
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            QThread::msleep(1);
        }
        return true;
    }

private:
    static inline std::unique_ptr<QCoreApplication> application_;
};

} // namespace zhitu::test
