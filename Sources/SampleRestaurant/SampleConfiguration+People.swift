extension SampleRestaurant {
  /// Roles and the people who have them.
  static let peopleText = #"""
    # The people. Every PIN here is for show.

    [[roles]]
    code = "host"
    name = { en = "Host", zh = "迎宾" }
    workstation = "host"
    may = ["queue", "seat", "reveal_phone", "edit_member", "table_out_of_order"]

    [[roles]]
    code = "server"
    name = { en = "Server", zh = "服务员" }
    workstation = "server"
    may = ["seat", "order", "edit_member"]

    [[roles]]
    code = "captain"
    name = { en = "Captain", zh = "领班" }
    workstation = "server"
    may = [
      "queue", "seat", "order", "return_after_sending", "gift", "sold_out",
      "reveal_phone", "edit_member", "table_out_of_order", "outside_hours", "give_back", "comp",
    ]
    discount_up_to = "5%"
    rounding_up_to = "1.00"
    gifts_up_to = "100.00"               # a dish on the house; any amount without it
    comps_up_to = "200.00"

    [[roles]]
    code = "cashier"
    name = { en = "Cashier", zh = "收银" }
    workstation = "cashier"
    may = ["order", "take_payment", "reveal_phone", "edit_member"]
    discount_up_to = "5%"
    rounding_up_to = "5.00"

    [[roles]]
    code = "kitchen"
    name = { en = "Kitchen", zh = "后厨" }
    workstation = "kitchen"
    may = ["kitchen", "sold_out"]

    [[roles]]
    code = "manager"
    name = { en = "Manager", zh = "店长" }
    workstation = "manager"
    may = [
      "queue", "seat", "order", "return_after_sending", "gift", "take_payment",
      "kitchen", "sold_out", "reveal_phone", "edit_member", "table_out_of_order",
      "manage_store", "outside_hours", "give_back", "erase_member",
    ]
    discount_up_to = "30%"
    rounding_up_to = "50.00"

    [[staff]]
    code = "anna"
    name = "Anna"
    role = "host"
    pin = "1001"
    language = "en"

    [[staff]]
    code = "ting"
    name = "李婷"
    role = "host"
    pin = "1002"

    [[staff]]
    code = "jing"
    name = "王静"
    role = "server"
    pin = "2001"

    [[staff]]
    code = "lei"
    name = "张磊"
    role = "server"
    pin = "2002"

    [[staff]]
    code = "xue"
    name = "陈雪"
    role = "server"
    pin = "2003"

    [[staff]]
    code = "maya"
    name = "Maya"
    role = "server"
    pin = "2004"
    language = "en"

    [[staff]]
    code = "hao"
    name = "刘浩"
    role = "server"
    pin = "2005"

    [[staff]]
    code = "li"
    name = "李娜"
    role = "captain"
    pin = "3001"

    [[staff]]
    code = "feng"
    name = "赵锋"
    role = "captain"
    pin = "3002"

    [[staff]]
    code = "bo"
    name = "Bo"
    role = "cashier"
    pin = "4001"
    language = "en"

    [[staff]]
    code = "min"
    name = "周敏"
    role = "cashier"
    pin = "4002"

    [[staff]]
    code = "gang"
    name = "吴刚"
    role = "kitchen"
    pin = "5001"

    [[staff]]
    code = "qiang"
    name = "孙强"
    role = "kitchen"
    pin = "5002"

    [[staff]]
    code = "wei"
    name = "黄薇"
    role = "manager"
    pin = "9001"

    """#
}
