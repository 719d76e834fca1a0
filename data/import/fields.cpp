// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/fields.h"

#include <algorithm>
#include <array>

#include "data/import/messages.h"

namespace zhitu::import {
namespace {

using Names = std::u16string_view;

constexpr std::array kXNames{
    Names(u"经度"),  Names(u"lon"),    Names(u"lng"),     Names(u"longitude"), Names(u"x"),
    Names(u"x坐标"), Names(u"东坐标"), Names(u"easting"), Names(u"easting_m"), Names(u"lon_gcj02")};
constexpr std::array kYNames{Names(u"纬度"),     Names(u"lat"),        Names(u"latitude"),
                             Names(u"y"),        Names(u"y坐标"),      Names(u"北坐标"),
                             Names(u"northing"), Names(u"northing_m"), Names(u"lat_gcj02")};
constexpr std::array kGridNames{Names(u"网格编码"), Names(u"所属网格编码"), Names(u"网格代码"),
                                Names(u"所属网格"), Names(u"网格编号"),     Names(u"grid_code"),
                                Names(u"gridcode"), Names(u"grid")};
constexpr std::array kDeviceNames{Names(u"国标编码"),  Names(u"设备编码"), Names(u"设备国标编码"),
                                  Names(u"国标id"),    Names(u"设备id"),   Names(u"点位编码"),
                                  Names(u"device_id"), Names(u"deviceid")};
constexpr std::array kCameraNames{Names(u"点位名称"), Names(u"摄像机名称"), Names(u"设备名称"),
                                  Names(u"名称"),     Names(u"监控名称"),   Names(u"name")};
constexpr std::array kTierNames{Names(u"类别"),     Names(u"点位类别"), Names(u"监控类型"),
                                Names(u"建设类别"), Names(u"类型"),     Names(u"tier")};
constexpr std::array kStatusNames{Names(u"状态"), Names(u"在线状态"), Names(u"设备状态"),
                                  Names(u"status")};
constexpr std::array kOwnerNames{Names(u"建设单位"), Names(u"所属单位"), Names(u"权属单位"),
                                 Names(u"产权单位"), Names(u"管理单位"), Names(u"owner")};
constexpr std::array kBearingNames{Names(u"方位角"), Names(u"朝向"), Names(u"azimuth_deg"),
                                   Names(u"azimuth")};
constexpr std::array kOpeningNames{Names(u"视场角"), Names(u"水平视场角"),
                                   Names(u"field_of_view_deg"), Names(u"fov")};
constexpr std::array kRangeNames{Names(u"可视距离"), Names(u"可视距离m"), Names(u"监控距离"),
                                 Names(u"range_m"), Names(u"range")};
constexpr std::array kStreamNames{Names(u"流地址"), Names(u"视频流地址"), Names(u"rtsp地址"),
                                  Names(u"stream_url"), Names(u"url")};
constexpr std::array kOrganisationNames{Names(u"单位名称"), Names(u"企业名称"), Names(u"组织名称"),
                                        Names(u"名称"), Names(u"name")};
constexpr std::array kKindNames{Names(u"类别"), Names(u"单位类别"), Names(u"类型"),
                                Names(u"kind"), Names(u"网格类型"), Names(u"网格类别")};
constexpr std::array kAddressNames{Names(u"标准地址"), Names(u"地址"), Names(u"详细地址"),
                                   Names(u"地址全称"), Names(u"text"), Names(u"address")};
constexpr std::array kGridOwnNames{Names(u"网格编码"), Names(u"网格代码"), Names(u"网格编号"),
                                   Names(u"code"),     Names(u"编码"),     Names(u"grid_code")};
constexpr std::array kGridNameNames{Names(u"网格名称"), Names(u"名称"), Names(u"name")};
constexpr std::array kValidNames{Names(u"是否有效"), Names(u"有效"), Names(u"启用"),
                                 Names(u"valid")};
constexpr std::array kTitleNames{Names(u"标题"), Names(u"事件标题"), Names(u"诉求标题"),
                                 Names(u"主题"), Names(u"title")};
constexpr std::array kItemNames{Names(u"事项"),     Names(u"服务事项"), Names(u"事项编码"),
                                Names(u"事项名称"), Names(u"诉求类型"), Names(u"item")};
constexpr std::array kChannelNames{Names(u"来源"), Names(u"事件来源"), Names(u"受理渠道"),
                                   Names(u"渠道"), Names(u"channel")};
constexpr std::array kNarrativeNames{Names(u"内容"), Names(u"事件描述"), Names(u"诉求内容"),
                                     Names(u"描述"), Names(u"narrative")};
constexpr std::array kReporterNames{Names(u"反映人"), Names(u"来电人"), Names(u"上报人"),
                                    Names(u"诉求人"), Names(u"reporter")};
constexpr std::array kPhoneNames{Names(u"联系电话"), Names(u"电话"), Names(u"来电号码"),
                                 Names(u"手机"), Names(u"phone")};

using enum ValueType;

constexpr Field kXField{
    kX,         QT_TRANSLATE_NOOP("zhitu::import::Messages", "Longitude or easting"),
    Coordinate, false,
    {},         kXNames};
constexpr Field kYField{
    kY,         QT_TRANSLATE_NOOP("zhitu::import::Messages", "Latitude or northing"),
    Coordinate, false,
    {},         kYNames};
/// Where the file names none it is the one that the place lies in.
constexpr Field kGridField{kGridCode, QT_TRANSLATE_NOOP("zhitu::import::Messages", "Grid code"),
                           GridCode,  false,
                           {},        kGridNames};

constexpr std::array kGridFields{Field{"code",
                                       QT_TRANSLATE_NOOP("zhitu::import::Messages", "Grid code"),
                                       GridCode,
                                       true,
                                       {},
                                       kGridOwnNames},
                                 Field{"name",
                                       QT_TRANSLATE_NOOP("zhitu::import::Messages", "Name"),
                                       ShortText,
                                       true,
                                       {},
                                       kGridNameNames},
                                 Field{"kind", QT_TRANSLATE_NOOP("zhitu::import::Messages", "Kind"),
                                       GridKind, false, "1", kKindNames},
                                 Field{"valid",
                                       QT_TRANSLATE_NOOP("zhitu::import::Messages", "In use"), Flag,
                                       false, "1", kValidNames}};
constexpr std::array kCameraFields{
    Field{"device_id",
          QT_TRANSLATE_NOOP("zhitu::import::Messages", "Device id"),
          DeviceId,
          true,
          {},
          kDeviceNames},
    Field{"name",
          QT_TRANSLATE_NOOP("zhitu::import::Messages", "Name"),
          ShortText,
          true,
          {},
          kCameraNames},
    Field{"tier",
          QT_TRANSLATE_NOOP("zhitu::import::Messages", "Tier"),
          CameraTier,
          true,
          {},
          kTierNames},
    Field{"status", QT_TRANSLATE_NOOP("zhitu::import::Messages", "Status"), CameraStatus, false,
          "1", kStatusNames},
    Field{"owner",
          QT_TRANSLATE_NOOP("zhitu::import::Messages", "Owner"),
          ShortText,
          true,
          {},
          kOwnerNames},
    Field{"azimuth_deg", QT_TRANSLATE_NOOP("zhitu::import::Messages", "Bearing"), Bearing, false,
          "0", kBearingNames},
    Field{"field_of_view_deg", QT_TRANSLATE_NOOP("zhitu::import::Messages", "Field of view"),
          Opening, false, "360", kOpeningNames},
    Field{"range_m", QT_TRANSLATE_NOOP("zhitu::import::Messages", "Range in metres"), RangeM, false,
          "50", kRangeNames},
    Field{"stream_url",
          QT_TRANSLATE_NOOP("zhitu::import::Messages", "Stream address"),
          StreamUrl,
          false,
          {},
          kStreamNames},
    kXField,
    kYField,
    kGridField};
constexpr std::array kOrganisationFields{Field{"name",
                                               QT_TRANSLATE_NOOP("zhitu::import::Messages", "Name"),
                                               ShortText,
                                               true,
                                               {},
                                               kOrganisationNames},
                                         Field{"kind",
                                               QT_TRANSLATE_NOOP("zhitu::import::Messages", "Kind"),
                                               OrganisationKind,
                                               true,
                                               {},
                                               kKindNames},
                                         kXField, kYField, kGridField};
constexpr std::array kAddressFields{Field{"text",
                                          QT_TRANSLATE_NOOP("zhitu::import::Messages", "Address"),
                                          ShortText,
                                          true,
                                          {},
                                          kAddressNames},
                                    kXField, kYField, kGridField};
constexpr std::array kCaseFields{
    Field{"title",
          QT_TRANSLATE_NOOP("zhitu::import::Messages", "Title"),
          ShortText,
          true,
          {},
          kTitleNames},
    Field{"item",
          QT_TRANSLATE_NOOP("zhitu::import::Messages", "Service item"),
          CaseItem,
          true,
          {},
          kItemNames},
    Field{"channel", QT_TRANSLATE_NOOP("zhitu::import::Messages", "Source"), CaseChannel, false,
          "6", kChannelNames},
    Field{"narrative",
          QT_TRANSLATE_NOOP("zhitu::import::Messages", "What happened"),
          LongText,
          false,
          {},
          kNarrativeNames},
    Field{"reporter",
          QT_TRANSLATE_NOOP("zhitu::import::Messages", "Reporter"),
          ShortText,
          false,
          {},
          kReporterNames},
    Field{"phone",
          QT_TRANSLATE_NOOP("zhitu::import::Messages", "Phone"),
          ShortText,
          false,
          {},
          kPhoneNames},
    kXField,
    kYField,
    kGridField};

constexpr std::array kSpecs{
    KindSpec{Kind::Grids, "grids", "grid", Shape::Polygon, "code", "name", 0, 1, kGridFields},
    KindSpec{Kind::Cameras, "cameras", "camera", Shape::Point, "device_id", "name", 15, 0.85,
             kCameraFields},
    KindSpec{Kind::Organisations,
             "organisations",
             "organisation",
             Shape::Point,
             {},
             "name",
             100,
             0.8,
             kOrganisationFields},
    KindSpec{
        Kind::Addresses, "addresses", "address", Shape::Point, {}, "text", 50, 0.9, kAddressFields},
    KindSpec{Kind::Cases, "cases", "case", Shape::Point, {}, "title", 0, 1, kCaseFields}};

} // namespace

std::span<const KindSpec> kindSpecs()
{
    return kSpecs;
}

const KindSpec& specOf(Kind kind)
{
    return *std::ranges::find(kSpecs, kind, &KindSpec::kind);
}

std::optional<Kind> kindNamed(QStringView name)
{
    for (const KindSpec& spec : kSpecs)
        if (name == keyText(spec.name))
            return spec.kind;
    return std::nullopt;
}

QString titleOf(Kind kind)
{
    switch (kind) {
    case Kind::Grids:
        return Messages::tr("Grids");
    case Kind::Cameras:
        return Messages::tr("Cameras");
    case Kind::Organisations:
        return Messages::tr("Organisations");
    case Kind::Addresses:
        return Messages::tr("Addresses");
    case Kind::Cases:
        return Messages::tr("Cases");
    }
    return {};
}

QString titleOf(const Field& field)
{
    return Messages::tr(field.title);
}

QString keyText(std::string_view key)
{
    return QString::fromLatin1(key.data(), std::ssize(key));
}

const Field* fieldNamed(const KindSpec& spec, std::string_view key)
{
    const auto found = std::ranges::find(spec.fields, key, &Field::key);
    return found == spec.fields.end() ? nullptr : &*found;
}

} // namespace zhitu::import
