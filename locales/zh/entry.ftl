# templates/entry.html
entry-stage-note = 已知结果：
entry-lessons = 经验教训
entry-glance = 概览
entry-languages = 阅读语言
entry-sources = 来源
entry-similar = 类似条目
# $concepts is a list of what both entries are about.
entry-similar-shares = 共同点：{ $concepts }
entry-paragraph = 第{ $number }段

# Who speaks.
entry-not-translated = 本条目尚未翻译。所显示文本的语言：{ $language }。
entry-official-translation = 官方译文。
entry-reviewed-translation = 非官方译文，已由使用该语言的法律人士审阅。
entry-unofficial-translation = 非官方译文。
entry-stale-translation = 翻译之后原文已有改动。
entry-body-not-translated = 全文尚未翻译。所显示文本的语言：{ $language }。
version-original = 原文
version-official = 官方译文
version-reviewed = 已审阅译文
version-unofficial = 非官方译文
version-stale = 译文已过时
version-none = 尚未翻译

source-official = 官方
source-archived = 存档副本
source-supports = 佐证内容：

glance-crimes = 犯罪类型
glance-techniques = 侦查手段
glance-cooperation = 国际合作
glance-articles = 公约条款
glance-convicted = 定罪人数
glance-sentences = 刑罚
glance-confiscated = 没收
glance-victims = 被害人人数
glance-involved = 其他所涉国家和地区
glance-docket = 案号
glance-citation = 援引编号
glance-legal-system = 法律体系
glance-original-language = 主要来源的语言
glance-countries = 国家和地区
glance-region = 区域
glance-scope = 适用范围
glance-established = 设立年份
glance-legal-basis = 法律依据
glance-tool-kind = 工具类别
glance-publisher = 发布者
glance-published = 发布年份
glance-languages = 语言版本
glance-address = 网址
glance-resolutions = 决议和决定
glance-aliases = 又称
glance-confidence = 可信度
glance-reviewed = 与来源核对日期
glance-updated = 修改日期
glance-added = 收录日期
confidence-high = 高：官方来源或者多个独立来源
confidence-medium = 中：新闻报道或者二手来源
