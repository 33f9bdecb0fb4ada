# Citations: src/cite, and the section "Cite" of templates/entry.html
# Between the parts of a citation.
cite-separator = {"，"}
# What is known of the outcome, with the space before it.
cite-outcome = 〔{ $outcome }〕
cite-in = 载于《{ $digest }》
cite-paragraph = 第 { $number } 段
cite-version = 版本 { $hash }
# The ECLI form: of a day, and in a month or a year where the day is not known.
cite-judgment-of = { $date }判决
cite-decision-of = { $date }裁判
cite-judgment-in = { $date }判决
cite-decision-in = { $date }裁判

cite = 引用本条目
cite-hint = 段落编号固定不变：加注“第7段”即可指明某一段落。
cite-outcome-hint = 方括号内是目前所知的案件结果。请予保留：结果可能变化。
cite-entry = 本条目
cite-decision = 裁判
cite-legal = 法律引注格式
cite-oscola = OSCOLA
cite-bluebook = Bluebook
cite-ecli = ECLI
cite-styles = 通用格式
cite-files = 文献管理软件文件
cite-copy = 复制
cite-copied = 已复制。
cite-copy-failed = 此处无法复制。文本已选中：请按 Ctrl+C 或 ⌘C。
cite-copy-link = 复制链接
cite-copy-paragraph = 引用本段

# On paper.
cite-permanent-link = 永久链接
cite-version-of-text = 本文版本
cite-accessed = 查阅日期：
