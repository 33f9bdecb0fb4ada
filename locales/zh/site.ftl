# templates/base.html and templates/macros.html: what every page has.
site-name = 有组织犯罪案例摘要
skip = 跳到正文
skip-filters = 跳到检索结果
menu = 菜单
languages = 语言
further = 其他页面
nav-search = 检索
nav-about = 关于
foot = 本摘要由编者独立编写。本网站并非联合国网站，不提供法律意见。

seek-label = 检索本摘要
seek-placeholder = 关键词、名称或案号
seek-button = 检索

# The list below the search box, and what is read out when it opens.
suggest-label = 检索建议
suggest-topic = 主题
suggest-total = { $total ->
    [0] 无检索建议
   *[other] { $shown }条检索建议
}

# Who says so: the sources, or the editors of the digest.
basis-stated = 来源所述
basis-stated-means = 来源中有此陈述。
basis-derived = 编者归纳
basis-derived-means = 由编者根据事实得出，来源本身并未述及。

paging = 分页
paging-previous = 上一页
paging-next = 下一页
paging-position = 第{ $page }页，共{ $last }页

# $total chooses the form; $shown is the same number as people write it.
entries-total = { $total ->
   *[other] { $shown }个条目
}
countries-total = { $total ->
   *[other] { $shown }个国家和地区
}

# Headings of the lists.
axis-lessons = 经验教训
axis-crimes = 犯罪类型
axis-techniques = 侦查手段
axis-countries = 国家和地区
axis-articles = 公约条款
kind-cases = 案例
kind-practices = 良好做法
kind-units = 专门单位
kind-tools = 工具
kind-forms = 新形式犯罪
