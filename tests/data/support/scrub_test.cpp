// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/support/scrub.h"

#include <gmock/gmock.h>

namespace zhitu::support {
namespace {

Scrubber scrubber()
{
    return Scrubber(Identity{QStringLiteral("/home/zhangwei"), QStringLiteral("zhangwei"),
                             QStringLiteral("张伟"), QStringLiteral("desk-7")});
}

TEST(Scrubber, KeepsWhatSaysNothingAboutAnybody)
{
    for (const char* text :
         {"The outbox could not be opened. Your entries are safe.", "Qt 6.8.2, 3,633 grids, 45036",
          "窗口 1600x900，版本 0.1.0", "rows of case: 200000", "100 % in 12.5 s", "",
          "https://example.org/a/b"}) {
        EXPECT_EQ(scrubber().kept(QString::fromUtf8(text)).toStdString(), text);
        EXPECT_EQ(scrubber().sent(QString::fromUtf8(text)).toStdString(), text);
    }
}

TEST(Scrubber, TakesOutWhoAndWhere)
{
    const std::pair<const char*, const char*> cases[] = {
        {"/home/zhangwei/data/a.gpkg", "~/data/a.gpkg"},
        {"user zhangwei on desk-7", "user ‹…› on ‹…›"},
        {"zhangweiming stays", "zhangweiming stays"},
        {"报告人张伟说", "报告人‹…›说"},
        {"call 13912345678 now", "call ‹…› now"},
        {"call +86 139-1234-5678", "call ‹…›"},
        {"电话023-42751234。", "电话‹…›。"},
        {"身份证50011719800101123X已登记", "身份证‹…›已登记"},
        {"at 106.26734, 29.99012", "at ‹…›, ‹…›"},
        {"at 29°58′12″ N", "at ‹…› N"},
        {"postgresql://op:geheim@host/db", "postgresql://‹…›@host/db"},
        {"password=geheim host", "password=‹…› host"},
        {"密码：geheim，重试", "密码：‹…›，重试"},
        {"to li.na@example.org", "to ‹…›"},
    };
    for (const auto& [text, expected] : cases)
        EXPECT_EQ(scrubber().kept(QString::fromUtf8(text)).toStdString(), expected);
}

TEST(Scrubber, WhatIsSentHasNoFileNamesAndNothingQuoted)
{
    const std::pair<const char*, const char*> cases[] = {
        {"“/home/zhangwei/案件 张三.gpkg” is damaged.", "“~/‹…›.gpkg” is damaged."},
        {"“/home/zhangwei/my files/张三/case.gpkg” is damaged.", "“~/‹…›” is damaged."},
        {"“~/zhitu/cache-3.gpkg” is damaged.", "“~/‹…›/cache-3.gpkg” is damaged."},
        {"“张三扰民” is no case.", "“‹…›” is no case."},
        {"案件“张三扰民”打不开。", "案件“‹…›”打不开。"},
        {"no closing “张三 ", "no closing “‹…›"},
        {"cannot open /srv/张三/x.db: no", "cannot open /‹…›.db: no"},
        {"文件/srv/x.db不可读", "文件/‹…›"},
        {"said \"张三\" twice", "said \"‹…›\" twice"},
        {"case 202511240001", "case ‹…›"},
    };
    for (const auto& [text, expected] : cases)
        EXPECT_EQ(scrubber().sent(QString::fromUtf8(text)).toStdString(), expected);
}

TEST(Scrubber, LeavesTheUsersOwnQuotations)
{
    EXPECT_EQ(scrubber().written(QStringLiteral("I clicked “Export” in /home/zhangwei/x.xlsx")),
              QStringLiteral("I clicked “Export” in ~/‹…›.xlsx"));
}

TEST(Scrubber, WithoutAnIdentityOnlyPatternsGo)
{
    const Scrubber none(Identity{QStringLiteral("/"), {}, QStringLiteral("x"), {}});
    EXPECT_EQ(none.kept(QStringLiteral("/a/x b")), QStringLiteral("/a/x b"));
}

} // namespace
} // namespace zhitu::support
