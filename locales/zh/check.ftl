# `casedigest check` 的用语。每条规则：应当如何（不加句号）；`-label`：此处是什么；`-help`：一步改正的办法，并给出可以粘贴的值。

check-level-error = 错误
check-level-warning = 警告
check-level-note = 说明
check-level-help = 提示
check-message = { $title }：{ $label }
check-summary = 已检查文件：{ $files }。有问题的文件：{ $affected }。错误：{ $errors }。警告：{ $warnings }。说明：{ $notes }。
check-suggest-write = 请写 `{ $suggestion }`
check-suggest-rename = 请将文件命名为 `{ $suggestion }.md`
check-suggest-move = 请将文件移到 `{ $suggestion }`
check-translate-hint = 请将每段译文写在原文之下的冒号或者连字符之后；缺少什么，`casedigest check` 会说明。
check-fixed = { $path }：{ $line }：已改正 [{ $rule }]：{ $title }
check-fixed-words = { $path }：{ $line }：已改正 [{ $rule }]：`{ $before }` 改为 `{ $after }`
check-fixed-summary = 已改正的问题：{ $problems }，所在文件：{ $files }。

check-file-unreadable = 文件必须可以读取
check-file-unreadable-label = 系统答复：{ $cause }
check-file-unreadable-help = 请给予本程序读取该文件的权限
check-file-unreadable-why = 不能读取的文件不会出现在网站上，也没有人会察觉。

check-file-too-large = 文件不得超过条目应有的大小
check-file-too-large-label = 此文件有 { $size } kB，最多读取 { $limit } kB
check-file-too-large-help = 请缩短文本，或者分成几个条目；文件资料应当放在 `sources` 的链接之后
check-file-too-large-why = 网络较慢的读者要载入整个条目。汇编只简述经过，并链接到原始文件。

check-not-utf8 = 文件必须是 UTF-8 文本
check-not-utf8-label = 这些字节不是 UTF-8
check-not-utf8-help = 请在编辑器中打开文件，以“UTF-8”编码保存；如果文字显示有误，请先以文件原来的编码打开
check-not-utf8-why = 只有一种编码能够容纳六种语言和所有名称。在其他编码中，文字会变成错误的符号。

check-byte-order-mark = 文件开头不得有字节顺序标记
check-byte-order-mark-label = 第一行之前有三个看不见的字节
check-byte-order-mark-help = 请以“UTF-8”编码保存文件，不要用“带 BOM 的 UTF-8”
check-byte-order-mark-why = 该标记看不见，却使程序找不到第一行。

check-damaged-text = 文本中只能有可以阅读的字符
check-damaged-text-label = 此处有 { $character }：看不见的字符，或者错误编码留下的字符
check-damaged-text-help = 请删去该字符，重新输入此处应有的文字
check-damaged-text-why = 这类字符表示文字已经丢失，或者使审阅者看不到文本真正的内容。

check-line-ends = 每行应当只以换行符结束
check-line-ends-label = 从此处起，行尾为 Windows 或者旧式 Mac 的形式；数量：{ $count }
check-line-ends-help = `casedigest check --fix` 可以改正；在编辑器中，请将行尾选为“LF”
check-line-ends-why = 行尾混杂时，比较两个版本会使每一行都显得有改动。

check-trailing-space = 行尾不应有空格
check-trailing-space-label = 此行以空格结束；这样的行数：{ $count }
check-trailing-space-help = `casedigest check --fix` 会将其删去
check-trailing-space-why = 看不见的空格会使比较两个版本时有些行显得有改动。

check-blank-lines = 段落之间应当只空一行
check-blank-lines-label = 此处空行不止一行；这样的地方：{ $count }
check-blank-lines-help = `casedigest check --fix` 会将其删去
check-blank-lines-why = 多余的空行在页面上看不到，却使两个版本更难比较。

check-front-matter-missing = 文件必须以 `---` 一行和各字段开头
check-front-matter-missing-label = 第一行不是 `---`
check-front-matter-missing-help = 请在第一行写 `---`，其下写各字段，最后再写 `---`
check-front-matter-missing-why = 开头的字段说明条目是什么；没有这些字段，条目既不能查到，也不能显示。

check-front-matter-unclosed = 字段之后必须有 `---` 一行
check-front-matter-unclosed-label = 此行之后没有第二个 `---`
check-front-matter-unclosed-help = 请在最后一个字段之下单独写一行 `---`
check-front-matter-unclosed-why = 没有第二行，就无从知道字段在何处结束、正文在何处开始。

check-front-matter-not-yaml = 文件头的每一行都必须是字段及其值
check-front-matter-not-yaml-label = 此处不能读作字段及其值
check-front-matter-not-yaml-help = 请写 `字段: 值`；值中有特殊符号时用英文双引号：`字段: "值"`
check-front-matter-not-yaml-why = 字段由程序读取，每个字段都要有名称和值。

check-yaml-colon = 值中有冒号加空格时必须加引号
check-yaml-colon-label = 此值中的冒号看起来像字段名的结尾
check-yaml-colon-help = 请将整个值放在英文双引号内
check-yaml-colon-why = 对程序来说，冒号加空格表示字段名结束。引号说明冒号属于文本。

check-yaml-tab = 文件头必须用空格缩进
check-yaml-tab-label = 此处是制表符
check-yaml-tab-help = 请用两个空格代替制表符
check-yaml-tab-why = 制表符的宽度因编辑器而异，因此不能表明什么属于什么。

check-yaml-indent = 同一层的字段必须从同一列开始
check-yaml-indent-label = 此字段比上一个字段缩进更多，而上一个字段已经有值
check-yaml-indent-help = 请删去字段前的空格
check-yaml-indent-why = 一行缩进多少，说明该行属于什么。

check-yaml-quote = 带引号的值必须以右引号结束
check-yaml-quote-label = 此值的引号没有闭合，或者引号之后还有内容
check-yaml-quote-help = 请在值的末尾闭合引号；双引号之内的引号写作 `\"`
check-yaml-quote-why = 引号没有闭合，文件的其余部分就会成为值的一部分。

check-yaml-smart-quotes = 值应当用英文直引号
check-yaml-smart-quotes-label = 这对弯引号会成为值的一部分，不起保护作用
check-yaml-smart-quotes-help = 请写英文双引号；如果弯引号属于文本，请在其外再加英文双引号
check-yaml-smart-quotes-why = 文字处理软件会把直引号变成弯引号；对程序来说，弯引号只是普通字符。

check-yaml-sign = 以特殊符号开头的值必须加引号
check-yaml-sign-label = 此值开头的符号在文件头中另有含义
check-yaml-sign-help = 请将整个值放在英文双引号内
check-yaml-sign-why = `*`、`&`、`@` 等符号对读取字段的程序来说是指令。

check-duplicate-key = 每个字段只能出现一次
check-duplicate-key-label = `{ $field }` 在此处第二次出现
check-duplicate-key-help = 请保留一个 `{ $field }`，删去另一个
check-duplicate-key-why = 字段出现两次时，程序只会取其一，而且未必是正确的一个。

check-unknown-field = 字段必须是此类条目所有的字段
check-unknown-field-label = 此处没有 `{ $field }` 字段
check-unknown-field-help = 可用的字段：{ $known }
check-unknown-field-why = 写错的字段会悄悄地从页面、检索和数据中消失。

check-id-not-file-name = 标识必须是文件名，不得写成字段
check-id-not-file-name-label = { $same ->
    [yes] `id` 重复了文件名
   *[no] `id` 写的是 `{ $value }`，文件名是 `{ $id }`
}
check-id-not-file-name-help = 请删去 `id` 一行，并以条目应有的名称命名文件
check-id-not-file-name-why = 文件名就是条目的标识和网址。第二处可能与之矛盾。

check-missing-field = 必备的字段必须存在
check-missing-field-label = 缺少 `{ $field }`
check-missing-field-help = 请加上一行 `{ $field }: ` 及其值；写法见 `corpus/EXAMPLE.md`
check-missing-field-why = 检索、列表和引用都要依靠每个条目中的这些字段。

check-empty-value = 写出的字段必须有内容
check-empty-value-label = `{ $field }` 为空
check-empty-value-help = 请写上值，或者删去该字段
check-empty-value-why = 空字段像是遗漏；没有字段则表示情况不明。

check-wrong-type = 值必须是其字段所要求的类型
check-wrong-type-label = { $expected ->
    [list] `{ $field }` 需要列表
    [group] `{ $field }` 需要自己的字段
    [flag] `{ $field }` 需要 `true` 或者 `false`
    [number] `{ $field }` 需要整数
    [year] `{ $field }` 需要年份
   *[text] `{ $field }` 需要一段文字
}
check-wrong-type-help = { $expected ->
    [list] 请写列表：`{ $field }: [第一, 第二]`
    [group] 请将每个字段各写一行，向右缩进两个空格
    [flag] 请写 `{ $field }: true` 或者 `{ $field }: false`
    [number] 请只用数字书写：`{ $field }: 1098`
    [year] 请用四位数字书写年份：`{ $field }: 2004`
   *[text] 请写一段文字；如为 `true`、`false` 或者含有特殊符号，请加英文双引号
}
check-wrong-type-why = 用文字写的数字不能比较，不是列表的列表不能检索。

check-value-twice = 列表中每一项只应出现一次
check-value-twice-label = `{ $value }` 在 `{ $field }` 中第二次出现
check-value-twice-help = 请删去其中一项
check-value-twice-why = 出现两次的内容会显示两次、计算两次。

check-unknown-term = 用语必须是词汇表所有的用语
check-unknown-term-label = 词汇表 `{ $scheme }` 中没有 `{ $value }`
check-unknown-term-help = 全部用语见 `corpus/vocabulary/{ $scheme }.yaml`
check-unknown-term-why = 只有词表中的术语有六种语言的名称，因此只有这些术语能从每种语言查到。

check-unknown-country = 国家必须是三个字母的代码（ISO 3166-1），国际法院用 `INT`
check-unknown-country-label = `{ $value }` 不是国家代码
check-unknown-country-help = 全部代码见 `corpus/vocabulary/countries.yaml`
check-unknown-country-why = 代码代表国家在六种语言中的名称。

check-unknown-region = 区域必须是三位数字的代码（联合国 M49）
check-unknown-region-label = `{ $value }` 不是区域代码
check-unknown-region-help = 全部代码见 `corpus/vocabulary/regions.yaml`；没有合适的代码时，请用 `scope` 以文字说明范围
check-unknown-region-why = 代码代表区域在六种语言中的名称。

check-unknown-article = 条款必须是公约或者其议定书的条款
check-unknown-article-label = 没有 `{ $value }` 这一条
check-unknown-article-help = 请写文书和条号：`UNTOC 5`、`TIP 3`、`SOM 6` 或者 `FA 5`
check-unknown-article-why = 读者按公约条款查找案件；不存在的条款查不到任何内容。

check-unknown-language = 文字的语言必须是 ar、zh、en、fr、ru 或者 es
check-unknown-language-label = `{ $value }` 不是六种语言之一
check-unknown-language-help = 请用 `ar`、`zh`、`en`、`fr`、`ru` 或者 `es`
check-unknown-language-why = 语言决定文本如何检索、断行和朗读。

check-unknown-language-code = 来源的语言必须是两个字母的代码（ISO 639-1）
check-unknown-language-code-label = `{ $value }` 不是语言代码
check-unknown-language-code-help = 例如意大利语写 `it`，葡萄牙语写 `pt`
check-unknown-language-code-why = 读者由此在打开来源之前就知道自己能否阅读。

check-unknown-value = 值必须是其字段允许的值
check-unknown-value-label = `{ $field }` 不允许 `{ $value }`
check-unknown-value-help = 允许的值：{ $allowed }
check-unknown-value-why = 这些字段决定网站如何说明条目，因此只能使用约定的值。

check-bad-date = 日期必须存在，并按年、月、日的顺序书写
check-bad-date-label = `{ $value }` 不是这样的日期
check-bad-date-help = 请按所知的精确程度写 `2016`、`2016-06` 或者 `2016-06-17`
check-bad-date-why = 日期要排序和比较，而日和月的先后各国读法不同。

check-date-in-future = 日期不得在将来
check-date-in-future-label = `{ $value }` 尚未到来
check-date-in-future-help = 请更正 `{ $field }`，或者写最近一个已过的日期
check-date-in-future-why = 尚未作出的裁判或者复核无从报道。

check-date-order = 条目应当在裁判之后收录，在收录之后修改或者复核
check-date-order-label = `{ $field }` 为 { $date }，早于 `{ $other }` 的 { $earlier }
check-date-order-help = 请改正有误的日期
check-date-order-why = 先后颠倒的日期几乎总是笔误。

check-ecli-shape = 以 `ECLI` 开头的引称必须是完整的欧洲判例法标识
check-ecli-shape-label = `{ $value }` 不是这样的标识
check-ecli-shape-help = 请写五个部分，以冒号分隔：`ECLI`、国家、法院、四位数的年份和编号，例如 `ECLI:EU:C:2024:372`
check-ecli-shape-why = 只有标识准确，法院和数据库才能据此查到裁判。

check-bad-address = 网址必须完整
check-bad-address-label = `{ $value }` 不是完整的网址
check-bad-address-help = 请从浏览器复制网址，以 `https://` 开头，不含空格
check-bad-address-why = 打不开的来源无法核对。

check-id-shape = 标识必须由小写拉丁字母、数字和连字符组成；案例的标识以国家和年份开头
check-id-shape-label = `{ $value }` 不是这样的标识
check-id-shape-help = 案例的标识如 `ita-2016-operation-crimine`，其他条目的标识如 `joint-teams`
check-id-shape-why = 标识是网址和引用的一部分，因此在任何文字中都必须容易输入。

check-duplicate-id = 两个条目不得有同一标识
check-duplicate-id-label = `{ $other }` 已有标识 `{ $id }`
check-duplicate-id-help = 请给此文件另取名称
check-duplicate-id-why = 一个网址只能指向一个条目。

check-formerly-clash = 旧标识不得属于另一条目
check-formerly-clash-label = `{ $id }` 指向 `{ $other }`
check-formerly-clash-help = 请从其中一个文件的 `formerly` 中删去 `{ $id }`
check-formerly-clash-why = 诉讼文书中引用的旧网址必须指向正确的条目。

check-possible-duplicate = 一个案件应当只有一个条目
check-possible-duplicate-label = { $why ->
    [number] `{ $other }` 有同样的案号或者引称
   *[text] `{ $other }` 的国家和日期相同，标题或者摘要几乎相同
}
check-possible-duplicate-help = 如果说的是同一案件，请保留一个文件，并补入另一个文件的内容；如果不是，请在标题和摘要中加以区别
check-possible-duplicate-why = 同一案件有两个条目，来源就会分散，案件也会计算两次。

check-wrong-folder = 文件必须放在其类别的文件夹中，案例必须放在裁判国的文件夹中
check-wrong-folder-label = 文件位于 `{ $path }`
check-wrong-folder-help = 如果文件夹正确而国家有误，请更正 `jurisdiction`
check-wrong-folder-why = 人们在该文件夹中查找一国的案件。

check-date-and-id = 案例标识中的年份应为裁判的年份
check-date-and-id-label = 标识中是 { $year }，日期是 { $date }
check-date-and-id-help = 请更正 `decided`；如果标识另有理由，可以保留：标识永不改变
check-date-and-id-why = 读者会把网址中的年份当作裁判的年份。

check-form-crime = 一种犯罪形式必须只以自身为犯罪类型
check-form-crime-label = 此处不是仅有 `{ $id }`
check-form-crime-help = 请以 `corpus/vocabulary/crimes.yaml` 中该犯罪的标识为文件名
check-form-crime-why = 犯罪形式的页面按标识汇集该类犯罪的案件。

check-section-missing = 此类条目必备的章节必须存在
check-section-missing-label = 缺少“{ $heading }”一节
check-section-missing-help = 请加上一行 `## { $heading }` 及其段落
check-section-missing-why = 所有条目结构相同，案件才能相互比较。

check-section-unknown = 标题必须是此类条目的章节标题，并使用文件的语言
check-section-unknown-label = “{ $heading }”不是这样的章节
check-section-unknown-help = 可用的章节：{ $known }
check-section-unknown-why = 标题要以六种语言显示，只有已知的部分才能做到。

check-section-order = 章节必须按顺序排列，各出现一次
check-section-order-label = “{ $heading }”在此处过晚或者第二次出现
check-section-order-help = 顺序为：{ $order }
check-section-order-why = 所有条目次序相同，读者才知道到哪里去找。

check-section-empty = 章节必须有段落
check-section-empty-label = “{ $heading }”之下没有内容
check-section-empty-help = 请写段落；如果该节可以省略，请删去标题
check-section-empty-why = 只有标题而没有文字，等于许诺了没有的内容。

check-text-outside-section = 正文必须以章节标题开头
check-text-outside-section-label = 此处在第一个标题之前
check-text-outside-section-help = 请在其上方写标题，或者将其移入某一节
check-text-outside-section-why = 每个段落都属于一个部分，检索和翻译以此为据。

check-heading-level = 标题必须恰好以两个井号开头
check-heading-level-label = 此标题属于另一层级
check-heading-level-help = 章节之内不再设标题
check-heading-level-why = 页面上条目之内只有一级标题；屏幕阅读器由此逐个跳转。

check-raw-html = 正文不得含有 HTML
check-raw-html-label = 此处是 HTML
check-raw-html-help = 请删去标签；符号本身写作 `\<`
check-raw-html-why = HTML 可能改变页面、把读者引向别处，或者破坏从右到左的排版。

check-image-without-text = 图片所示内容必须用文字说明
check-image-without-text-label = 此图片没有文字，而本汇编不显示图片
check-image-without-text-help = 请用一段文字描述图片内容，并在 `sources` 中写明其所在之处
check-image-without-text-why = 图片不能检索、翻译和朗读，还可能显示不应显示的人。

check-unsupported-markdown = 正文必须由段落、列表、强调和链接组成
check-unsupported-markdown-label = 此处是图片、代码块、引文块、横线或者脚注
check-unsupported-markdown-help = 请写成段落，开头不留空格；来源写入 `sources`
check-unsupported-markdown-why = 条目在页面、打印件和数据中，在所有文字中，都必须一致。

check-unsafe-link = 链接必须指向网址、电子邮件地址或者本摘要的文件
check-unsafe-link-label = `{ $address }` 指向别处
check-unsafe-link-help = 网址请以 `https://` 开头
check-unsafe-link-why = 带有脚本的链接可能以读者的名义行事。

check-link-to-nowhere = 指向文件的链接必须指向本摘要的条目
check-link-to-nowhere-label = 从此文件看，`{ $address }` 并不存在
check-link-to-nowhere-help = 请写从此文件到另一文件的路径，例如 `../../units/name.md`
check-link-to-nowhere-why = 打不开的链接会耗费读者的时间和信任。

check-mark-without-source = 来源标记必须指明某一来源，或者为 `[^derived]`
check-mark-without-source-label = `{ $mark }` 没有指明任何来源；来源共有 { $sources } 个
check-mark-without-source-help = 请写来源在 `sources` 列表中的序号，从 1 数起：`[^1]`
check-mark-without-source-why = 找不到来源的陈述无法核对。

check-source-never-cited = 每个来源都应当有所佐证
check-source-never-cited-label = 没有段落引用来源 { $number }
check-source-never-cited-help = 请在其佐证的内容之后写 `[^{ $number }]`，或者删去该来源，并为其后的标记重新编号
check-source-never-cited-why = 没有被引用的来源，读者不知道其用处。

check-sources-missing = 条目必须有来源
check-sources-missing-label = 没有列出任何来源
check-sources-missing-help = 请加上 `sources:`，并写明各来源的 `title`、`publisher`、`url` 和 `language`
check-sources-missing-why = 无人能够核对的内容，不属于在法庭上引用的汇编。

check-source-incomplete = 来源必须有标题、发布者和语言
check-source-incomplete-label = 此来源缺少 `{ $field }`
check-source-incomplete-help = 请在此来源中加上 `{ $field }: ` 及其值
check-source-incomplete-why = 这三项告诉读者是谁说的，以及自己能否阅读该来源。

check-source-twice = 同一来源只能列出一次
check-source-twice-label = 来源 { $number } 与来源 { $other } 相同
check-source-twice-help = 请删去此来源，将其标记写作 `[^{ $other }]`，并重新计算其后的标记
check-source-twice-why = 列出两次的来源看起来像是两个证人。

check-confidence-without-official = 可信度为高时，应当有官方来源，或者有三个发布者的来源
check-confidence-without-official-label = 没有来源标有 `official: true`，而且发布者不足三个
check-confidence-without-official-help = 请补入官方来源，标上 `official: true`，或者写 `confidence: medium`
check-confidence-without-official-why = 读者引用时信赖 `high`。单独一篇非官方报道可能有误。

check-lesson-without-text = 经验教训必须有文字
check-lesson-without-text-label = 此项经验教训缺少文字
check-lesson-without-text-help = 请用一句话说明此条目的启示：`text: …`
check-lesson-without-text-why = 经验是他人从条目中得到的东西；单有术语说不清楚。

check-lesson-without-source = 来源所述的经验教训必须位于有来源的条目中
check-lesson-without-source-label = 此项标为 `stated`，但没有列出任何来源
check-lesson-without-source-help = 请加上来源；如果是自己的结论，请写 `basis: derived`
check-lesson-without-source-why = `stated` 表示有来源这样说，因此必须有来源。

check-summary-too-long = 摘要不得超过 80 个词，中文不得超过 200 个字；译文可多四分之一
check-summary-too-long-label = { $unit ->
    [characters] 此处有 { $length } 个字，允许 { $limit } 个
   *[words] 此处有 { $length } 个词，允许 { $limit } 个
}
check-summary-too-long-help = 请缩短；略去的内容可以写在下面的正文中
check-summary-too-long-why = 摘要显示在结果列表中，过长的摘要会把其他结果挤出手机屏幕。

check-other-language = 文本应当使用文件所写明的语言
check-other-language-label = 文件写明 `{ $language }`，此处像是 { $other }
check-other-language-help = 请翻译此段，或者改正 `language`
check-other-language-why = 所用语言与写明的不同，检索和朗读都会出错，有些读者也读不懂。

check-protected-name = 不应写出被害人、未成年人、证人和线人的姓名
check-protected-name-label = 此处像是这类人员的姓名
check-protected-name-help = 请略去姓名：“被害人”、“一名十岁男童”、“证人甲”
check-protected-name-why = 写出被害人和证人的姓名可能危及其安全；许多法律予以禁止。

check-personal-contact = 文本中不应有电子邮件地址和电话号码
check-personal-contact-label = 此处像是这类信息
check-personal-contact-help = 请将其删去；如果属于主管机关，请链接到其公布联系方式的网页
check-personal-contact-why = 私人联系方式不应公开，机关的联系方式也常有变动。

check-copied-sentence = 长句只应出现在一个条目中
check-copied-sentence-label = `{ $other }` 有同样的句子
check-copied-sentence-help = 请在每个条目中写其自身的内容，或者链接到另一条目
check-copied-sentence-why = 照抄的句子可能把另一案件的情况说成此案的情况。

check-translation-without-original = 译文必须位于所译条目的路径
check-translation-without-original-label = 没有条目 `{ $original }`
check-translation-without-original-help = 请给译文与条目相同的文件夹和名称
check-translation-without-original-why = 译文的事实取自同一路径的条目。

check-translation-of-same-language = 译文的语言必须与条目不同
check-translation-of-same-language-label = 条目本身已经是 `{ $language }`
check-translation-of-same-language-help = 请将文件移入其语言的文件夹，或者删去
check-translation-of-same-language-why = 同一语言的两个文本可能相互矛盾。

check-translation-with-facts = 译文只能含有文字
check-translation-with-facts-label = `{ $field }` 写在条目中，适用于所有语言
check-translation-with-facts-help = 请在此处删去 `{ $field }`
check-translation-with-facts-why = 事实只写在一处，各语言的说法才不会不同。

check-translation-lessons = 译文必须为条目的每项经验教训各有一段文字
check-translation-lessons-label = 此处有 { $count } 段，条目有 { $expected } 项
check-translation-lessons-help = 请将 `lessons:` 写成文字列表，顺序与条目相同
check-translation-lessons-why = 文本按次序与经验对应。

check-translation-stale = 译文应与条目同样新
check-translation-stale-label = 条目在翻译之后有改动
check-translation-stale-help = 请先更新文字，再更新 `of`
check-translation-stale-why = 旧文本的译文可能仍写着条目已经改正的内容。

check-translation-figures = 译文的数字、日期和金额应与条目一致
check-translation-figures-label = { $side ->
    [missing] 条目此处有 `{ $figures }`，译文没有
   *[extra] 条目此处没有 `{ $figures }`
}
check-translation-figures-help = 写条目中的数字；如译文仍属正确，请连同理由列入 `corpus/exceptions.yaml`
check-translation-figures-why = 译文中的错误数字就是错误的事实，而该语言的读者无从察觉。

check-translation-concept = 译文应以词汇表的用语称呼概念，同一事物用同一用语
check-translation-concept-label = 条目此处提到 `{ $concept }`（“{ $words }”），而译文的标题、摘要和经验教训中没有其任何名称
check-translation-concept-help = 写“{ $label }”或者 `corpus/vocabulary` 中的其他名称；如其他用词正确，请连同理由列入 `corpus/exceptions.yaml`
check-translation-concept-why = 同一事物用两个词，检索就会遗漏，读者也会以为是两件事。

check-translation-script = 译文应使用其语言和文字
check-translation-script-label = 此处难以视为语言 `{ $language }` 的文本
check-translation-script-help = 翻译该文本；名称可在括号内以其原文书写
check-translation-script-why = 留在其他语言中的文本对该语言的读者没有用处。

check-translation-length = 译文的长度应与译成该语言的通常长度相当
check-translation-length-label = 此处有{ $length }个字符，原文有{ $expected }个
check-translation-length-help = 请查看是否有遗漏或者增添
check-translation-length-why = 译文过短或者过长，不是有所遗漏，就是超出了条目的内容。

check-translation-paragraphs = 译文的段落必须与条目相同，因为段落编号会被引用
check-translation-paragraphs-label = 译文有{ $count }段，条目有{ $expected }段
check-translation-paragraphs-help = 按条目分段，逐段对应
check-translation-paragraphs-why = 诉讼文书按编号引用段落，在每种语言中都必须指向同样的内容。

check-exception-unknown = 例外必须写明规则、条目、值和理由
check-exception-unknown-label = 此例外不适用于任何内容
check-exception-unknown-help = 写 `rule`、`entry`、`value` 和 `reason`，如只适用于一种语言再写 `language`；规则见 `casedigest check --rules`
check-exception-unknown-why = 写错的例外什么都不能免除，或者免除了别的内容。
