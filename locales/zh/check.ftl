# `casedigest check` 的用语。每条规则：应当如何（不加句号）；`-label`：此处是什么；`-help`：一步改正的办法，并给出可以粘贴的值。

check-level-error = 错误
check-level-warning = 警告
check-level-help = 提示
check-message = { $title }：{ $label }
check-summary = 已检查文件：{ $files }。有问题的文件：{ $affected }。错误：{ $errors }。警告：{ $warnings }。
check-suggest-write = 请写 `{ $suggestion }`
check-suggest-rename = 请将文件命名为 `{ $suggestion }.md`
check-suggest-move = 请将文件移到 `{ $suggestion }`
check-translate-hint = 请将每段译文写在原文之下的冒号或者连字符之后；缺少什么，`casedigest check` 会说明。

check-file-unreadable = 文件必须可以读取
check-file-unreadable-label = 系统答复：{ $cause }
check-file-unreadable-help = 请给予本程序读取该文件的权限

check-not-utf8 = 文件必须是 UTF-8 文本
check-not-utf8-label = 这些字节不是 UTF-8
check-not-utf8-help = 请在编辑器中打开文件，以“UTF-8”编码保存

check-byte-order-mark = 文件开头不得有字节顺序标记
check-byte-order-mark-label = 第一行之前有三个看不见的字节
check-byte-order-mark-help = 请以“UTF-8”编码保存文件，不要用“带 BOM 的 UTF-8”

check-front-matter-missing = 文件必须以 `---` 一行和各字段开头
check-front-matter-missing-label = 第一行不是 `---`
check-front-matter-missing-help = 请在第一行写 `---`，其下写各字段，最后再写 `---`

check-front-matter-unclosed = 字段之后必须有 `---` 一行
check-front-matter-unclosed-label = 此行之后没有第二个 `---`
check-front-matter-unclosed-help = 请在最后一个字段之下单独写一行 `---`

check-front-matter-not-yaml = 文件头的每一行都必须是字段及其值
check-front-matter-not-yaml-label = 此处不能读作字段及其值
check-front-matter-not-yaml-help = 请写 `字段: 值`；值中有特殊符号时用英文双引号：`字段: "值"`

check-yaml-colon = 值中有冒号加空格时必须加引号
check-yaml-colon-label = 此值中的冒号看起来像字段名的结尾
check-yaml-colon-help = 请将整个值放在英文双引号内

check-yaml-tab = 文件头必须用空格缩进
check-yaml-tab-label = 此处是制表符
check-yaml-tab-help = 请用两个空格代替制表符

check-yaml-indent = 同一层的字段必须从同一列开始
check-yaml-indent-label = 此字段比上一个字段缩进更多，而上一个字段已经有值
check-yaml-indent-help = 请删去字段前的空格

check-yaml-quote = 带引号的值必须以右引号结束
check-yaml-quote-label = 此值的引号没有闭合，或者引号之后还有内容
check-yaml-quote-help = 请在值的末尾闭合引号；双引号之内的引号写作 `\"`

check-duplicate-key = 每个字段只能出现一次
check-duplicate-key-label = `{ $field }` 在此处第二次出现
check-duplicate-key-help = 请保留一个 `{ $field }`，删去另一个

check-unknown-field = 字段必须是此类条目所有的字段
check-unknown-field-label = 此处没有 `{ $field }` 字段
check-unknown-field-help = 可用的字段：{ $known }

check-missing-field = 必备的字段必须存在
check-missing-field-label = 缺少 `{ $field }`
check-missing-field-help = 请加上一行 `{ $field }: ` 及其值；写法见 `corpus/EXAMPLE.md`

check-empty-value = 写出的字段必须有内容
check-empty-value-label = `{ $field }` 为空
check-empty-value-help = 请写上值，或者删去该字段

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

check-unknown-term = 用语必须是词汇表所有的用语
check-unknown-term-label = 词汇表 `{ $scheme }` 中没有 `{ $value }`
check-unknown-term-help = 全部用语见 `corpus/vocabulary/{ $scheme }.yaml`

check-unknown-country = 国家必须是三个字母的代码（ISO 3166-1），国际法院用 `INT`
check-unknown-country-label = `{ $value }` 不是国家代码
check-unknown-country-help = 全部代码见 `corpus/vocabulary/countries.yaml`

check-unknown-region = 区域必须是三位数字的代码（联合国 M49）
check-unknown-region-label = `{ $value }` 不是区域代码
check-unknown-region-help = 全部代码见 `corpus/vocabulary/regions.yaml`；没有合适的代码时，请用 `scope` 以文字说明范围

check-unknown-article = 条款必须是公约或者其议定书的条款
check-unknown-article-label = 没有 `{ $value }` 这一条
check-unknown-article-help = 请写文书和条号：`UNTOC 5`、`TIP 3`、`SOM 6` 或者 `FA 5`

check-unknown-language = 文字的语言必须是 ar、zh、en、fr、ru 或者 es
check-unknown-language-label = `{ $value }` 不是六种语言之一
check-unknown-language-help = 请用 `ar`、`zh`、`en`、`fr`、`ru` 或者 `es`

check-unknown-language-code = 来源的语言必须是两个字母的代码（ISO 639-1）
check-unknown-language-code-label = `{ $value }` 不是语言代码
check-unknown-language-code-help = 例如意大利语写 `it`，葡萄牙语写 `pt`

check-unknown-value = 值必须是其字段允许的值
check-unknown-value-label = `{ $field }` 不允许 `{ $value }`
check-unknown-value-help = 允许的值：{ $allowed }

check-bad-date = 日期必须存在，并按年、月、日的顺序书写
check-bad-date-label = `{ $value }` 不是这样的日期
check-bad-date-help = 请按所知的精确程度写 `2016`、`2016-06` 或者 `2016-06-17`

check-date-in-future = 日期不得在将来
check-date-in-future-label = `{ $value }` 尚未到来
check-date-in-future-help = 请更正 `{ $field }`，或者写最近一个已过的日期

check-bad-address = 网址必须完整
check-bad-address-label = `{ $value }` 不是完整的网址
check-bad-address-help = 请从浏览器复制网址，以 `https://` 开头，不含空格

check-id-shape = 标识必须由小写拉丁字母、数字和连字符组成；案例的标识以国家和年份开头
check-id-shape-label = `{ $value }` 不是这样的标识
check-id-shape-help = 案例的标识如 `ita-2016-operation-crimine`，其他条目的标识如 `joint-teams`

check-duplicate-id = 两个条目不得有同一标识
check-duplicate-id-label = `{ $other }` 已有标识 `{ $id }`
check-duplicate-id-help = 请给此文件另取名称

check-formerly-clash = 旧标识不得属于另一条目
check-formerly-clash-label = `{ $id }` 指向 `{ $other }`
check-formerly-clash-help = 请从其中一个文件的 `formerly` 中删去 `{ $id }`

check-wrong-folder = 文件必须放在其类别的文件夹中，案例必须放在裁判国的文件夹中
check-wrong-folder-label = 文件位于 `{ $path }`
check-wrong-folder-help = 如果文件夹正确而国家有误，请更正 `jurisdiction`

check-date-and-id = 案例标识中的年份应为裁判的年份
check-date-and-id-label = 标识中是 { $year }，日期是 { $date }
check-date-and-id-help = 请更正 `decided`；如果标识另有理由，可以保留：标识永不改变

check-form-crime = 一种犯罪形式必须只以自身为犯罪类型
check-form-crime-label = 此处不是仅有 `{ $id }`
check-form-crime-help = 请以 `corpus/vocabulary/crimes.yaml` 中该犯罪的标识为文件名

check-section-missing = 此类条目必备的章节必须存在
check-section-missing-label = 缺少“{ $heading }”一节
check-section-missing-help = 请加上一行 `## { $heading }` 及其段落

check-section-unknown = 标题必须是此类条目的章节标题，并使用文件的语言
check-section-unknown-label = “{ $heading }”不是这样的章节
check-section-unknown-help = 可用的章节：{ $known }

check-section-order = 章节必须按顺序排列，各出现一次
check-section-order-label = “{ $heading }”在此处过晚或者第二次出现
check-section-order-help = 顺序为：{ $order }

check-section-empty = 章节必须有段落
check-section-empty-label = “{ $heading }”之下没有内容
check-section-empty-help = 请写段落；如果该节可以省略，请删去标题

check-text-outside-section = 正文必须以章节标题开头
check-text-outside-section-label = 此处在第一个标题之前
check-text-outside-section-help = 请在其上方写标题，或者将其移入某一节

check-heading-level = 标题必须恰好以两个井号开头
check-heading-level-label = 此标题属于另一层级
check-heading-level-help = 章节之内不再设标题

check-raw-html = 正文不得含有 HTML
check-raw-html-label = 此处是 HTML
check-raw-html-help = 请删去标签；符号本身写作 `\<`

check-unsupported-markdown = 正文必须由段落、列表、强调和链接组成
check-unsupported-markdown-label = 此处是图片、代码块、引文块、横线或者脚注
check-unsupported-markdown-help = 请写成段落，开头不留空格；来源写入 `sources`

check-unsafe-link = 链接必须指向网址、电子邮件地址或者本摘要的文件
check-unsafe-link-label = `{ $address }` 指向别处
check-unsafe-link-help = 网址请以 `https://` 开头

check-link-to-nowhere = 指向文件的链接必须指向本摘要的条目
check-link-to-nowhere-label = 从此文件看，`{ $address }` 并不存在
check-link-to-nowhere-help = 请写从此文件到另一文件的路径，例如 `../../units/name.md`

check-mark-without-source = 来源标记必须指明某一来源，或者为 `[^derived]`
check-mark-without-source-label = `{ $mark }` 没有指明任何来源；来源共有 { $sources } 个
check-mark-without-source-help = 请写来源在 `sources` 列表中的序号，从 1 数起：`[^1]`

check-sources-missing = 条目必须有来源
check-sources-missing-label = 没有列出任何来源
check-sources-missing-help = 请加上 `sources:`，并写明各来源的 `title`、`publisher`、`url` 和 `language`

check-source-incomplete = 来源必须有标题、发布者和语言
check-source-incomplete-label = 此来源缺少 `{ $field }`
check-source-incomplete-help = 请在此来源中加上 `{ $field }: ` 及其值

check-source-twice = 同一来源只能列出一次
check-source-twice-label = 来源 { $number } 与来源 { $other } 相同
check-source-twice-help = 请删去此来源，将其标记写作 `[^{ $other }]`，并重新计算其后的标记

check-lesson-without-text = 经验教训必须有文字
check-lesson-without-text-label = 此项经验教训缺少文字
check-lesson-without-text-help = 请用一句话说明此条目的启示：`text: …`

check-lesson-without-source = 来源所述的经验教训必须位于有来源的条目中
check-lesson-without-source-label = 此项标为 `stated`，但没有列出任何来源
check-lesson-without-source-help = 请加上来源；如果是自己的结论，请写 `basis: derived`

check-summary-too-long = 摘要不得超过 80 个词，中文不得超过 200 个字；译文可多四分之一
check-summary-too-long-label = { $unit ->
    [characters] 此处有 { $length } 个字，允许 { $limit } 个
   *[words] 此处有 { $length } 个词，允许 { $limit } 个
}
check-summary-too-long-help = 请缩短；略去的内容可以写在下面的正文中

check-translation-without-original = 译文必须位于所译条目的路径
check-translation-without-original-label = 没有条目 `{ $original }`
check-translation-without-original-help = 请给译文与条目相同的文件夹和名称

check-translation-of-same-language = 译文的语言必须与条目不同
check-translation-of-same-language-label = 条目本身已经是 `{ $language }`
check-translation-of-same-language-help = 请将文件移入其语言的文件夹，或者删去

check-translation-with-facts = 译文只能含有文字
check-translation-with-facts-label = `{ $field }` 写在条目中，适用于所有语言
check-translation-with-facts-help = 请在此处删去 `{ $field }`

check-translation-lessons = 译文必须为条目的每项经验教训各有一段文字
check-translation-lessons-label = 此处有 { $count } 段，条目有 { $expected } 项
check-translation-lessons-help = 请将 `lessons:` 写成文字列表，顺序与条目相同

check-translation-stale = 译文应与条目同样新
check-translation-stale-label = 条目在翻译之后有改动
check-translation-stale-help = 请先更新文字，再更新 `of`

check-translation-figures = 译文的数字、日期和金额应与条目一致
check-translation-figures-label = { $side ->
    [missing] 条目此处有 `{ $figures }`，译文没有
   *[extra] 条目此处没有 `{ $figures }`
}
check-translation-figures-help = 写条目中的数字；如译文仍属正确，请连同理由列入 `corpus/exceptions.yaml`

check-translation-concept = 译文应以词汇表的用语称呼概念，同一事物用同一用语
check-translation-concept-label = 条目此处提到 `{ $concept }`（“{ $words }”），而译文的标题、摘要和经验教训中没有其任何名称
check-translation-concept-help = 写“{ $label }”或者 `corpus/vocabulary` 中的其他名称；如其他用词正确，请连同理由列入 `corpus/exceptions.yaml`

check-translation-script = 译文应使用其语言和文字
check-translation-script-label = 此处难以视为语言 `{ $language }` 的文本
check-translation-script-help = 翻译该文本；名称可在括号内以其原文书写

check-translation-length = 译文的长度应与译成该语言的通常长度相当
check-translation-length-label = 此处有{ $length }个字符，原文有{ $expected }个
check-translation-length-help = 请查看是否有遗漏或者增添

check-translation-paragraphs = 译文的段落必须与条目相同，因为段落编号会被引用
check-translation-paragraphs-label = 译文有{ $count }段，条目有{ $expected }段
check-translation-paragraphs-help = 按条目分段，逐段对应

check-exception-unknown = 例外必须写明规则、条目、值和理由
check-exception-unknown-label = 此例外不适用于任何内容
check-exception-unknown-help = 写 `rule`、`entry`、`value` 和 `reason`，如只适用于一种语言再写 `language`；规则见 `casedigest check --rules`
