# templates/search.html and templates/facet.html
# $query is what the reader typed.
search-title = 检索：{ $query }
search-none = 未找到任何条目
search-found = { $total ->
   *[other] 找到{ $shown }个条目
}
search-all = { $total ->
   *[other] 共{ $shown }个条目
}
search-none-says = 没有条目同时符合所有这些词语和筛选条件。只需改动一处，即可得到：
search-everything = 显示全部条目
search-past-end = 此页已没有内容。
search-first-page = 前往第一页

sort = 排序
sort-relevance = 相关度
sort-newest = 最新
sort-oldest = 最早
sort-updated = 最近添加

chips = 已选筛选条件
chip-remove = 移除筛选条件：
chips-clear = 移除全部筛选条件

# How the words were read. $words are the reader's, $label is ours.
read-phrase = 精确匹配“{ $words }”。
read-concept = “{ $words }”理解为“{ $label }”，检索范围涵盖全部六种语言。
read-filter = “{ $words }”用作筛选条件“{ $label }”。
read-excluded = 排除“{ $words }”。
read-identifier = “{ $words }”是案号、援引编号或者名称。
read-words-only = 仅检索字面词语
read-without-concepts = 目前仅检索了字面词语。
read-with-concepts = 同时按含义检索
read-shortened = 检索内容超出可读取的长度，末尾部分已略去。

# What was loosened to find more. $count is “12 entries”.
loosened = 部分匹配的条目
step-concept-only = 按含义匹配，不要求出现“{ $from }”原词：{ $count }。
step-corrected = 以“{ $to }”代替“{ $from }”：{ $count }。
step-left-out = 略去“{ $from }”：{ $count }。
step-layout = 视为以另一种键盘布局输入的“{ $to }”：{ $count }。

# Ways out of an empty list; a count follows.
way-without-word = 略去“{ $word }”
way-without-filter = 移除筛选条件“{ $facet }”
way-other = 减少条件

# Why an entry was found. $reasons is a list of the parts below.
why = 匹配项：{ $reasons }
why-identifier = 编号或名称
why-title = 标题
why-summary = 概要
why-lessons = 经验教训
why-body = 正文
why-concept = 概念“{ $concept }”

facets = 筛选
facet-all = { $total ->
   *[other] 显示全部{ $shown }项
}
facet-back = 返回检索结果
facet-none = 本次检索得到的条目在此项下均无内容。
facet-kind = 条目类别
facet-crime = 犯罪类型
facet-lesson = 经验教训
facet-technique = 侦查手段
facet-cooperation = 国际合作
facet-country = 国家和地区
facet-region = 区域
facet-involved = 其他所涉国家和地区
facet-legal-system = 法律体系
facet-stage = 诉讼阶段
facet-article = 公约条款
facet-language = 来源语言
facet-year = 年份

# $count is “12 entries”.
year-title = { $year }年：{ $count }
years-from = { $year }年及以后
years-until = { $year }年及以前
years-any = 不限年份

# Feeds: `$words` are the words of the search.
feed-title = 摘要库更新
feed-of = “{ $words }”的更新
feed-follow = 以订阅源跟踪此检索
