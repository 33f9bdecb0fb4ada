# templates/home.html
home-heading = 有组织犯罪案例的启示
home-lead = 汇集世界各地真实的侦查和起诉案件，以及可供今后办案借鉴的经验教训。可使用六种语言中的任何一种检索；每项事实均注明来源。
home-try = 例如：
home-try-1 = 利用空壳公司洗钱
home-try-2 = 控制下交付
home-try-3 = 联合调查组
home-try-4 = 加密手机
home-lessons = 按经验教训浏览
home-all-lessons = 全部经验教训
home-crimes = 按犯罪类型浏览
home-all-crimes = 全部犯罪类型
home-latest = 最新案例
home-all-cases = 全部案例

# The number stands before each of these, in large figures.
figure-cases = { $total ->
   *[other] 案例
}
figure-jurisdictions = { $total ->
   *[other] 法域
}
figure-lessons = { $total ->
   *[other] 经验教训
}
figure-practices = { $total ->
   *[other] 良好做法和专门单位
}
figure-tools = { $total ->
   *[other] 工具
}
