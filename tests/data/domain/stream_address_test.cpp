// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/stream_address.h"

#include <gtest/gtest.h>

namespace zhitu::domain {
namespace {

using Fault = StreamAddressFault;
using namespace std::string_literals;

constexpr const char* kDevice = "50011700001310000001";

TEST(StreamAddress, TakesWhatCamerasAndGatewaysHave)
{
    for (const char* text :
         {"rtsp://gateway.example/live/1", "rtsps://gateway.example:322/live/1",
          "http://10.0.0.7:8080/cam.flv?token=a%2Fb", "https://media.example/live/1.m3u8",
          "RTSP://Gateway.Example", "rtsp://[2001:db8::1]:554/a", "rtsp://10.1.2.3:554",
          "http://a?x=rtsp://b/c", "http://a_b.example/;jsessionid=1"}) {
        EXPECT_EQ(StreamAddress::faultOf(text), Fault::None) << text;
        ASSERT_TRUE(StreamAddress::parse(text)) << text;
        EXPECT_EQ(StreamAddress::parse(text)->str(), text);
    }
}

TEST(StreamAddress, RefusesWhatOpensAnythingElse)
{
    for (const char* text : {"",
                             "a",
                             "/etc/passwd",
                             "file:///etc/passwd",
                             "FILE:///etc/passwd",
                             "concat:http://a/1.ts",
                             "concatf:http://a/list",
                             "javascript:alert(1)",
                             "data:video/mp4;base64,AAAA",
                             "subfile,,start,0,end,9,,:http://a/b",
                             "crypto:http://a/b",
                             "crypto+http://a/b",
                             "http+tcp://a/b",
                             "udp://239.0.0.1:1",
                             "tcp://a:1",
                             "pipe:0",
                             "ftp://a/b",
                             "ffrtmphttp://a/b",
                             "rtsp:/a/b",
                             "rtsp:a",
                             "://a/b",
                             "ahttp://b/c"})
        EXPECT_EQ(StreamAddress::faultOf(text), Fault::Scheme) << text;
}

TEST(StreamAddress, RefusesPasswords)
{
    for (const char* text : {"rtsp://admin:secret@10.0.0.7/1", "rtsp://admin@10.0.0.7/1",
                             "http://a/b?user=c@d", "http://a.example:80@b.example/"})
        EXPECT_EQ(StreamAddress::faultOf(text), Fault::Person) << text;
}

TEST(StreamAddress, RefusesWhatNamesNoServer)
{
    for (const char* text :
         {"rtsp://",          "rtsp:///live",    "http://?a",        "http://:80/a",
          "http://a:/b",      "http://a:0/b",    "http://a:65536/b", "http://a:8o/b",
          "http://a:80:80/b", "http://a:-1/b",   "http://a:+1/b",    "http://-a/b",
          "http://.a/b",      "http://a%00b/c",  "http://[]/a",      "http://[::1/a",
          "http://::1]/a",    "http://[::1]x/a", "http://a,b/c",     "rtsp://[g::1]/a"})
        EXPECT_EQ(StreamAddress::faultOf(text), Fault::Host) << text;
    EXPECT_EQ(StreamAddress::faultOf("http://" + std::string(300, 'a') + "/b"), Fault::Host);
}

TEST(StreamAddress, RefusesCharactersThatNoAddressHas)
{
    for (const std::string& text :
         {"rtsp://a/b c"s, "rtsp://a/b\r\nSession: 1"s, "rtsp://a/b\n"s, "\nrtsp://a/b"s,
          "rtsp://a/b\0c"s, "rtsp://a/\x7f"s, "rtsp://a/摄像机"s, "rtsp://ａ.example/b"s,
          "rtsp://a/<b>"s, "rtsp://a/\"b"s, "rtsp://a\\b"s, "rtsp://a/b|c"s, "rtsp://a/b#c"s,
          "rtsp://a/{device_id}"s, "\xff\xfe"s, "http://a/b\tc"s})
        EXPECT_EQ(StreamAddress::faultOf(text), Fault::Character) << text;
}

TEST(StreamAddress, HasALimit)
{
    std::string text = "http://a/";
    text.resize(StreamAddress::kMostBytes, 'b');
    EXPECT_TRUE(StreamAddress::parse(text));
    EXPECT_EQ(StreamAddress::faultOf(text + 'b'), Fault::TooLong);
    EXPECT_EQ(StreamAddress::faultOf(std::string(50'000'000, 'h')), Fault::TooLong);
}

TEST(StreamTemplate, PutsTheCameraIn)
{
    const auto gateway = StreamTemplate::parse("rtsp://gateway.example:554/live/{device_id}?sub=1");
    ASSERT_TRUE(gateway);
    EXPECT_EQ(gateway->addressOf(*DeviceId::parse(kDevice)).str(),
              "rtsp://gateway.example:554/live/50011700001310000001?sub=1");
}

TEST(StreamTemplate, IsAsStrictAsAnAddress)
{
    for (const auto& [text, fault] :
         {std::pair{"rtsp://gateway.example/live", Fault::NoPlaceholder},
          {"", Fault::Scheme},
          {"{device_id}", Fault::Scheme},
          {"{device_id}://gateway.example/a", Fault::Scheme},
          {"file:///{device_id}", Fault::Scheme},
          {"rtsp://{device_id}.example/live", Fault::NoPlaceholder},
          {"rtsp://{device_id}/live", Fault::NoPlaceholder},
          {"rtsp://{device_id}", Fault::NoPlaceholder},
          {"rtsp://gateway.example:{device_id}/live", Fault::Host},
          {"rtsp://me:secret@gateway.example/{device_id}", Fault::Person},
          {"rtsp://{device_id}@gateway.example/", Fault::Person},
          {"rtsp://gateway.example/{device}", Fault::Character},
          {"rtsp://gateway.example/{device_id}/{device_id}", Fault::Character},
          {"rtsp://gateway.example/{device_id} ", Fault::Character}})
        EXPECT_EQ(StreamTemplate::faultOf(text), fault) << text;
    std::string text = "http://a/{device_id}";
    text.resize(StreamAddress::kMostBytes, 'b'); // with the digits it is too long
    EXPECT_EQ(StreamTemplate::faultOf(text), Fault::TooLong);
}

TEST(StreamAddressOf, TakesTheCamerasOwnFirst)
{
    const auto gateway = StreamTemplate::parse("http://g.example/{device_id}");
    EXPECT_EQ(streamAddressOf("rtsp://own.example/1", kDevice, gateway)->str(),
              "rtsp://own.example/1");
    EXPECT_EQ(streamAddressOf("", kDevice, gateway)->str(),
              "http://g.example/50011700001310000001");
    EXPECT_FALSE(streamAddressOf("", kDevice, std::nullopt));
    EXPECT_FALSE(streamAddressOf("", "../../etc/passwd", gateway)) << "no device id";
    EXPECT_FALSE(streamAddressOf("file:///etc/passwd", kDevice, gateway))
        << "one that is wrong is not hidden behind another";
}

} // namespace
} // namespace zhitu::domain
