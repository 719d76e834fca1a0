<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <location filename="../data/cache/store.cpp" line="163"/>
        <source>“%1” could not be set aside (%2). It was left as it is. Check the rights of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <location filename="../app/ctl/cache_commands.cpp" line="32"/>
        <source>The folder “%1” holds no cache in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/ctl/command_line.cpp" line="27"/>
        <source>Which cache? Name a file, or the folder of a store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/ctl/command_line.cpp" line="29"/>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/ctl/command_line.cpp" line="36"/>
        <source>Where to? Say --%1 FILE.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <location filename="../app/desktop/main.cpp" line="62"/>
        <source>There is no display (DISPLAY is not set). Log in to a desktop, or run it under a virtual display: xvfb-run zhitu …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhitu::app::Arguments</name>
    <message>
        <location filename="../app/desktop/arguments.cpp" line="21"/>
        <source>“%1” is no value for --%2. Expected: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desktop/arguments.cpp" line="82"/>
        <source>Zhitu: the governance map of a district, from a local cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desktop/arguments.cpp" line="86"/>
        <source>Open the demo district; make it first if need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desktop/arguments.cpp" line="87"/>
        <source>Open this cache file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desktop/arguments.cpp" line="89"/>
        <source>Language: zh_CN or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desktop/arguments.cpp" line="91"/>
        <source>Colours: light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desktop/arguments.cpp" line="95"/>
        <source>Where to look first: degrees east, degrees north, zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desktop/arguments.cpp" line="99"/>
        <source>Write a picture of the window once it is complete, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desktop/arguments.cpp" line="102"/>
        <source>Size of the window in pixels, such as 1600x900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desktop/arguments.cpp" line="113"/>
        <source>“%1” is not an option. To open a file, say --cache FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desktop/arguments.cpp" line="121"/>
        <source>Say either --demo or --cache FILE, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desktop/arguments.cpp" line="123"/>
        <location filename="../app/desktop/arguments.cpp" line="125"/>
        <source>the name of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desktop/arguments.cpp" line="138"/>
        <source>longitude, latitude and zoom, such as 106.28,29.98,12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desktop/arguments.cpp" line="144"/>
        <source>width x height between 640x400 and 7680x4320</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhitu::app::CacheCommands</name>
    <message>
        <location filename="../app/ctl/cache_commands.cpp" line="45"/>
        <source>Interrupted. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/ctl/cache_commands.cpp" line="56"/>
        <source>waiting commands: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/ctl/cache_commands.cpp" line="69"/>
        <source>file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/ctl/cache_commands.cpp" line="70"/>
        <source>size: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/ctl/cache_commands.cpp" line="73"/>
        <source>rows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/ctl/cache_commands.cpp" line="90"/>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/ctl/cache_commands.cpp" line="98"/>
        <source>“%1” is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/ctl/cache_commands.cpp" line="101"/>
        <source>“%1” is damaged. “zhituctl cache repair” saves what can be read; your waiting entries are kept elsewhere and are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/ctl/cache_commands.cpp" line="115"/>
        <source>Repairing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/ctl/cache_commands.cpp" line="123"/>
        <source>%1: %2 rows saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/ctl/cache_commands.cpp" line="127"/>
        <source>, %1 unusable rows left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/ctl/cache_commands.cpp" line="129"/>
        <source>, some rows could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/ctl/cache_commands.cpp" line="132"/>
        <source>The cache is now “%1”. The damaged file was kept as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/ctl/cache_commands.cpp" line="144"/>
        <source>Writing the snapshot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhitu::app::CommandLine</name>
    <message>
        <location filename="../app/ctl/command_line.cpp" line="47"/>
        <source>“%1” is no value for --%2. Expected: a whole number from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhitu::app::Ctl</name>
    <message>
        <location filename="../app/ctl/main.cpp" line="21"/>
        <source>zhituctl demo build --out FILE [--seed N] [--scale 1|38]
    make the demo district, or a city of 38, as a new cache file
zhituctl cache info CACHE
    what the cache holds
zhituctl cache check CACHE
    read every page, geometry and index entry; exit code 1 if something is wrong
zhituctl cache repair CACHE
    save what can be read into a new cache; the damaged file is kept
zhituctl cache snapshot CACHE --out FILE
    a GeoPackage for other programs, while the cache stays in use
CACHE is a cache file, or the folder of a store. Each command takes --lang zh_CN or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/ctl/main.cpp" line="43"/>
        <source>“%1” is no value for --%2. Expected: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/ctl/main.cpp" line="76"/>
        <source>“%1” is no command of zhituctl. These are:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhitu::app::DemoCommands</name>
    <message>
        <location filename="../app/ctl/demo_commands.cpp" line="32"/>
        <source>Making the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/ctl/demo_commands.cpp" line="38"/>
        <source>Interrupted. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhitu::app::Screenshot</name>
    <message>
        <location filename="../app/desktop/screenshot.cpp" line="54"/>
        <source>The picture “%1” could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../app/desktop/screenshot.cpp" line="64"/>
        <source>The window was not complete after %1 seconds; no picture was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhitu::cache::Messages</name>
    <message>
        <location filename="../data/cache/check.cpp" line="22"/>
        <source>Structure of the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/check.cpp" line="37"/>
        <source>Table “%1”: %2 rows have a geometry that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/check.cpp" line="40"/>
        <source>Table “%1”: %2 rows are missing or misplaced in the R-tree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/check.cpp" line="51"/>
        <source>Table “%1”: %2 entries of the R-tree belong to no row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/open_check.cpp" line="80"/>
        <source>There is no file “%1”. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/open_check.cpp" line="82"/>
        <source>“%1” cannot be read. Check that it is a file and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/open_check.cpp" line="86"/>
        <source>“%1” is not a GeoPackage: it is another kind of file, or it is truncated. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/open_check.cpp" line="90"/>
        <source>“%1” is a database, but not a cache of Zhitu. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/open_check.cpp" line="93"/>
        <source>“%1” was written by a newer Zhitu. It was left as it is. Please update this program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/open_check.cpp" line="98"/>
        <location filename="../data/cache/sqlite_messages.cpp" line="19"/>
        <source>“%1” is in use by another program. Nothing was changed. Close the other program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/open_check.cpp" line="102"/>
        <source>“%1” is damaged. It was left as it is. Your waiting entries are kept elsewhere and are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/part_file.cpp" line="17"/>
        <source>“%1” exists already and was left as it is. Choose another name, or remove that file yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/part_file.cpp" line="41"/>
        <source>“%1” could not be put in its place (%2). Nothing else was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/repair.cpp" line="184"/>
        <source>Nothing in “%1” can be read any more. It was left as it is. Make the cache anew: from the centre, or the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/repair.cpp" line="201"/>
        <source>The repaired cache is “%1”, but it could not be renamed (%2). The damaged file was kept as “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/repair.cpp" line="212"/>
        <source>The store “%1” is being written to by another program. Nothing was changed. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/repair.cpp" line="217"/>
        <source>The store “%1” has no cache in use. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/sqlite_messages.cpp" line="14"/>
        <source>The disk is full: “%1” could not be written. What was stored before is safe. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/sqlite_messages.cpp" line="24"/>
        <source>“%1” may not be written to. Nothing was changed. Check the rights of the file and of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/sqlite_messages.cpp" line="28"/>
        <source>“%1” cannot be opened. Check that the file exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/sqlite_messages.cpp" line="32"/>
        <source>“%1” is damaged or is no Zhitu cache. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/sqlite_messages.cpp" line="34"/>
        <source>“%1” could not be read or written (%2). What was stored before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/store.cpp" line="63"/>
        <source>The lock “%1” cannot be made (%2). Nothing was changed. Check the rights of the folder and the room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/store.cpp" line="101"/>
        <source>The folder “%1” cannot be made (%2). Nothing was changed. Check the rights and the room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/store.cpp" line="125"/>
        <source>The folder “%1” cannot be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/cache/store.cpp" line="136"/>
        <source>“%1” could not be written (%2). The cache in use before stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhitu::demo::Messages</name>
    <message>
        <location filename="../data/demo/base_data.cpp" line="25"/>
        <source>The built-in base data “%1” is missing from this program. Nothing of yours is affected. Please install Zhitu again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhitu::sync::Messages</name>
    <message>
        <location filename="../data/sync/outbox.cpp" line="59"/>
        <source>“%1” is not an outbox of Zhitu. It was left as it is. Move it away and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../data/sync/outbox.cpp" line="63"/>
        <source>The outbox “%1” was written by a newer Zhitu. It was left as it is; your entries in it are safe. Please update this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::CacheSession</name>
    <message>
        <location filename="../widgets/cache_session.cpp" line="41"/>
        <source>Something unexpected happened: %1. What was stored is safe. Please try again, and tell the support if it happens again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DetailsPage</name>
    <message>
        <location filename="../widgets/details_page.cpp" line="94"/>
        <source>… and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="109"/>
        <source>Grid code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="110"/>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="111"/>
        <source>Open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="112"/>
        <source>Overdue cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="115"/>
        <source>Resolved in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="116"/>
        <source>%1 % of %2 cases due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="121"/>
        <source>no case due yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="122"/>
        <location filename="../widgets/details_page.cpp" line="144"/>
        <source>Cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="124"/>
        <source>Geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="124"/>
        <source>synthetic, no survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="126"/>
        <source>Grid worker and centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="128"/>
        <source> (part-time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="133"/>
        <source>Open cases, most urgent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="139"/>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="155"/>
        <source>Case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="157"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="158"/>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="159"/>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="160"/>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="161"/>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="162"/>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="162"/>
        <source>%1 centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="164"/>
        <source>Lead department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="166"/>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="167"/>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="168"/>
        <source>%1, overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="172"/>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="174"/>
        <source>Supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="175"/>
        <source>supervised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="176"/>
        <location filename="../widgets/details_page.cpp" line="201"/>
        <location filename="../widgets/details_page.cpp" line="234"/>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="177"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="187"/>
        <source>Camera · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="189"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="195"/>
        <source>Device id (GB/T 28181)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="196"/>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="197"/>
        <source>Azimuth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="198"/>
        <source>Field of view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="199"/>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="200"/>
        <location filename="../widgets/details_page.cpp" line="227"/>
        <location filename="../widgets/details_page.cpp" line="233"/>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="222"/>
        <source>Governance centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="223"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="225"/>
        <source>Serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="226"/>
        <source>Division code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="232"/>
        <source>Key site · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="292"/>
        <source>This is no longer in the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="302"/>
        <source>Click a grid, a camera, a case or a centre on the map to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="313"/>
        <source>Grid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="318"/>
        <source>Camera %1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="326"/>
        <source>Case %1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/details_page.cpp" line="339"/>
        <source>Key site %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::LayerPanel</name>
    <message>
        <location filename="../widgets/layer_panel.cpp" line="135"/>
        <source>Opacity of the chosen layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/layer_panel.cpp" line="136"/>
        <source>Grids coloured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/layer_panel.cpp" line="137"/>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/layer_panel.cpp" line="147"/>
        <source>Equal numbers of grids (quantiles)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/layer_panel.cpp" line="147"/>
        <source>Equal intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/layer_panel.cpp" line="151"/>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::MainWindow</name>
    <message>
        <location filename="../widgets/main_window.cpp" line="38"/>
        <source>No data is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="39"/>
        <source>Start with --demo for the demo district, or with --cache FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="130"/>
        <source>Making the demo district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="131"/>
        <source>3,633 grids, 45,036 cameras and 200,000 cases. This happens once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="135"/>
        <source>Loading the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="135"/>
        <source>Reading the local cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="139"/>
        <source>The data cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="195"/>
        <source>This cache is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="196"/>
        <source>It holds no place yet. Connect to the centre, or open the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="231"/>
        <source>%1 more: zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="283"/>
        <source>Zhitu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="284"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="285"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="286"/>
        <source>&amp;Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="287"/>
        <source>Copy coordinates under the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="288"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="289"/>
        <source>Whole district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="290"/>
        <source>Zoom to selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="291"/>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="292"/>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="293"/>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="294"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="298"/>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="299"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="304"/>
        <source>Synthetic geometry: towns, villages and grids are no survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="305"/>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="317"/>
        <location filename="../widgets/main_window.cpp" line="322"/>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="326"/>
        <source>%1 grids · %2 cameras · %3 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="330"/>
        <source>Data as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="331"/>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/main_window.cpp" line="331"/>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::Texts</name>
    <message>
        <location filename="../widgets/texts.cpp" line="23"/>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="25"/>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="27"/>
        <source>Dispatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="29"/>
        <source>Signed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="31"/>
        <source>In handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="33"/>
        <source>Resolved, to be reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="35"/>
        <source>Reviewed, to be visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="37"/>
        <source>Visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="39"/>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="41"/>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="43"/>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="45"/>
        <location filename="../widgets/texts.cpp" line="105"/>
        <location filename="../widgets/texts.cpp" line="120"/>
        <location filename="../widgets/texts.cpp" line="140"/>
        <location filename="../widgets/texts.cpp" line="153"/>
        <location filename="../widgets/texts.cpp" line="166"/>
        <location filename="../widgets/texts.cpp" line="179"/>
        <location filename="../widgets/texts.cpp" line="212"/>
        <location filename="../widgets/texts.cpp" line="236"/>
        <location filename="../widgets/texts.cpp" line="254"/>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="53"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="55"/>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="57"/>
        <source>Do not accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="59"/>
        <source>Dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="61"/>
        <source>Sign for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="63"/>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="65"/>
        <source>Start handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="67"/>
        <source>Ask for extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="69"/>
        <source>Grant extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="71"/>
        <source>Refuse extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="73"/>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="75"/>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="77"/>
        <source>Escalate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="79"/>
        <source>Delegate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="81"/>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="83"/>
        <source>Pass review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="85"/>
        <source>Fail review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="87"/>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="89"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="91"/>
        <source>Close without visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="93"/>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="95"/>
        <source>Supervise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="97"/>
        <source>Lift supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="99"/>
        <source>Add joint department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="101"/>
        <source>Joint department done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="103"/>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="112"/>
        <source>Grade I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="114"/>
        <source>Grade II</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="116"/>
        <source>Grade III</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="118"/>
        <source>Grade IV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="128"/>
        <source>Hotline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="130"/>
        <source>Grid worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="132"/>
        <source>Resident app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="134"/>
        <source>Camera event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="136"/>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="138"/>
        <source>Department transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="147"/>
        <source>District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="149"/>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="151"/>
        <source>Village</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="160"/>
        <source>High lookout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="162"/>
        <source>Skynet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="164"/>
        <source>Social resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="173"/>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="175"/>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="177"/>
        <source>Fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="184"/>
        <source>Basic grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="184"/>
        <source>Dedicated grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="192"/>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="194"/>
        <source>Hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="196"/>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="198"/>
        <source>Square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="200"/>
        <source>Market</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="202"/>
        <source>Scenic spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="204"/>
        <source>Government hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="206"/>
        <source>Bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="208"/>
        <source>Hazardous plant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="210"/>
        <source>Water intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="220"/>
        <source>Grids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="222"/>
        <source>Rivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="224"/>
        <source>Boundaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="226"/>
        <source>Cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="228"/>
        <source>Key sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="230"/>
        <source>Governance centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="232"/>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="234"/>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="244"/>
        <source>No colouring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="246"/>
        <source>Open cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="248"/>
        <source>Overdue cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="250"/>
        <source>Resolved in time, of cases due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="252"/>
        <source>Cameras per km²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../widgets/texts.cpp" line="271"/>
        <source>%1° N, %2° E</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
