# templates/explore.html
explore-nav = 概览
explore-heading = 摘要库概览
explore-lead = 案件在何地、何时裁判，针对哪些犯罪得出了哪些经验教训。每个数字都通向相应条目。
explore-any = 不限
explore-columns = 经验教训表的列
explore-show = 显示
explore-countries-hint = 每个方块代表一个国家：其代码和属于该国的条目数。颜色越深，条目越多。仅为涉案国的显示 0。
explore-tile = { $country }。条目：{ $decided }；涉及：{ $involved }
explore-as-table = 以表格显示
explore-decided = 本国条目
explore-matrix = 按主题列出的经验教训
explore-matrix-hint = 就某一主题给出某项经验教训的条目数。仅显示最常见的十二个主题；缩小范围可查看其他主题。
counted = { $label }（{ $count }）
