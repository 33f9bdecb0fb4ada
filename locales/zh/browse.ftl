# templates/kind.html, templates/axis.html and templates/gathering.html
narrow = 进一步筛选
list-empty = 本页没有内容。

kind-cases-lead = 真实的侦查和起诉案件，载明案情事实、诉讼阶段和来源。最新裁判在前。
kind-practices-lead = 在不止一个案件或者国家行之有效的工作方法。
kind-units-lead = 为打击有组织犯罪设立的机构和网络：构成要素、所获成效和应避免的问题。
kind-tools-lead = 手册、示范法、数据库和其他辅助工具，以及各自的适用情形。
kind-forms-lead = 新的或者正在变化的有组织犯罪形式，以及公约对其如何适用。

axis-lessons-lead = 哪些做法有效，哪些失败，今后应当如何去做。每项经验教训汇集体现它的条目，并引用各条目的原文。
axis-crimes-lead = 各条目所涉的罪行和有组织犯罪形式。
axis-techniques-lead = 各案件的侦查方法。
axis-countries-lead = 案件的裁判地、良好做法和专门单位的所属地，以及其他所涉国家和地区。
axis-articles-lead = 各条目所涉的公约及其议定书条款。

country-home-total = { $total ->
   *[other] { $shown }个条目
}
country-involved-total = { $total ->
   *[other] 另涉{ $shown }个案例
}

gathering-articles = 公约
gathering-related = 另见
gathering-taught = { $total ->
   *[other] 见于{ $shown }个条目
}
gathering-home = { $total ->
   *[other] 本法域的{ $shown }个条目
}
gathering-involved = { $total ->
   *[other] 涉及本法域、由其他法域裁判的{ $shown }个案例
}
