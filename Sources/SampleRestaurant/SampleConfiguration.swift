extension SampleRestaurant {
  /// The configuration file of the sample store, as `foh init` reads it.
  public static let configurationText = #"""
    # The sample store: two floors, sixty tables. A real store's file looks just like it.

    [store]
    code = "riverside"
    name = { en = "Riverside", zh = "江畔火锅" }
    time_zone = "Asia/Shanghai"
    business_day_hour = 5
    currency = "CNY"
    # Whose phone numbers are typed and shown without their code.
    country = "CN"
    languages = ["zh-Hans", "en"]
    default_language = "zh-Hans"

    # When the house is open. This one never closes. Another may write opens = "11:00" and
    # closes = "02:00", which is after midnight; or services = ["11:00-14:30", "17:00-22:00"].
    # Without [hours] a house is always open. A role with outside_hours goes on all the same.

    [hours]
    opens = "05:00"
    closes = "05:00"
    first_ticket_minutes = 60   # queue numbers from an hour before it opens
    last_ticket_minutes = 60    # and until an hour before it closes
    last_order_minutes = 30     # the kitchen's last order before it closes

    # A weekday that differs is [hours.monday] with its own times, or with closed = true.

    [[hours.dates]]
    date = "2026-10-01"
    name = { en = "National Day", zh = "国庆节" }
    services = ["11:00-14:30", "17:00-22:00"]

    [[tax_rates]]
    code = "vat"
    name = { en = "VAT 6%", zh = "增值税6%" }
    rate = "6%"
    prices = "included"

    [rounding]
    mode = "down"
    to = "1.00"
    # A rounding that would move a bill by more is left out.
    limit = "0.99"

    # Members' points: so many for each yuan that is paid, less what is given back, and what a point
    # takes off a later bill. A tender may earn otherwise: earn_voucher = "0". 0 months is for ever.
    # Without [points] there are none.
    [points]
    earn = "1"
    earn_voucher = "0"
    worth = "0.05"
    expire_months = 24

    # Stored value: what the house adds to what a guest pays at once. The highest tier that is reached
    # counts, once. A payment takes principal and bonus in proportion, or spend = "principal_first".
    [stored_value]
    spend = "in_proportion"

    [[stored_value.tiers]]
    pay = "500.00"
    bonus = "50.00"

    [[stored_value.tiers]]
    pay = "1000.00"
    bonus = "120.00"

    # Where guests find the receipt of a paid check, by the square code on the paper: an address of the
    # chain's own app or page, which asks headquarters for the check's {code}. Without it there is paper.
    [receipts]
    link = "https://receipts.example/r/{code}"

    # Members who agreed to get messages are asked how it was, through headquarters and at most once in
    # so many days, 1 to 365. Without [reviews] nobody is asked.
    [reviews]
    ask_every_days = 30

    # Notes of other currencies that the till takes: what one unit is worth, which notes (without notes
    # those that circulate), and the most at once. What is due is rounded up to the smallest note, change
    # is given in the house's own currency. A new rate is for payments that come after it.
    #
    # [[foreign_cash]]
    # currency = "USD"
    # rate = "7.05"
    # notes = ["10", "20", "50", "100"]
    # largest = "500"

    # Tips, where guests leave them: what the till suggests, with which ways of paying, and whether they
    # are everybody's together (pooled = true) or whoever served's. Without [tips] none are taken.
    #
    # [tips]
    # suggest = ["10%", "15%", "20%"]
    # paid_by = ["cash", "card", "wallet"]
    # pooled = false

    # From so many guests on, a booking from a guest's app waits for your answer; 1 for every one. Without
    # this the store answers them all by itself.
    # [guest_apps]
    # answer_bookings_from_guests = 10

    # Deposits of bookings, off without this section. Each of from_guests, weekdays, dates and
    # from_no_shows asks for one by itself. With pay_within_minutes a booking stands only when it is paid;
    # guests who cancel until free_until_minutes before their time have it back.
    # [deposits]
    # amount = "50.00"
    # per_guest = true
    # from_guests = 8
    # weekdays = ["friday", "saturday"]
    # dates = ["2026-12-24", "2026-12-31"]
    # from_no_shows = 2
    # pay_within_minutes = 1440
    # free_until_minutes = 1440
    # forfeit = "100%"
    # tax = "vat"

    [[per_head]]
    dish = "DIP"
    # Guests take it themselves, so no station hears of it. made = true sends it to its station.

    # Wallets and cards at their gateways. Without this the cashier writes them down by hand. The keys are
    # files of mode 0600 beside the store's file; foh gateway-simulator plays all three for training.
    # A WeChat Pay (kind = "wechat_pay") has app and key_serial as well, a kind = "card_terminal" one key.
    #
    # [[gateways]]
    # code = "alipay"
    # kind = "alipay"
    # url = "https://openapi.alipay.com"
    # merchant = "2014072300007148"
    # private_key = "merchant.pem"
    # gateway_key = "alipay-public.pem"

    # The floor

    [[rooms]]
    code = "window"
    name = { en = "Window, 1st floor", zh = "一楼窗边" }

    [[rooms]]
    code = "hall1"
    name = { en = "Hall, 1st floor", zh = "一楼大厅" }

    [[rooms]]
    code = "hall2"
    name = { en = "Hall, 2nd floor", zh = "二楼大厅" }

    [[rooms]]
    code = "private"
    name = { en = "Private rooms, 2nd floor", zh = "二楼包间" }

    [[tables]]
    names = "T01-T05"
    room = "window"
    seats = 2
    join_group = "W1"

    [[tables]]
    names = "T06-T10"
    room = "window"
    seats = 2
    join_group = "W2"

    [[tables]]
    names = "T11-T16"
    room = "hall1"
    seats = 4
    join_group = "A"

    [[tables]]
    names = "T17-T22"
    room = "hall1"
    seats = 4
    join_group = "B"

    [[tables]]
    names = "T23-T28"
    room = "hall2"
    seats = 4
    join_group = "C"

    [[tables]]
    names = "T29-T34"
    room = "hall2"
    seats = 4
    join_group = "D"

    [[tables]]
    names = "T35-T40"
    room = "hall1"
    seats = 6
    join_group = "E"

    [[tables]]
    names = "T41-T46"
    room = "hall2"
    seats = 6
    join_group = "F"

    [[tables]]
    names = "T47-T54"
    room = "hall2"
    seats = 8

    [[tables]]
    names = "V1-V6"
    room = "private"
    seats = 10

    # What can be booked beside tables: a private room is its tables, a thing is there so many times and is
    # brought to a table. minutes_before and minutes_after are for making it ready and putting it away;
    # prepare becomes something to be ready for the booking, for whoever has the role prepare_by. Chairs
    # for_help = "high_chair" are also brought to guests who ask for one without a booking.

    [[resources]]
    code = "lotus"
    name = { en = "Lotus room", zh = "荷花厅" }
    tables = "V1"
    minutes_after = 15

    [[resources]]
    code = "bamboo"
    name = { en = "Bamboo room", zh = "竹厅" }
    tables = "V2"
    minutes_after = 15

    [[resources]]
    code = "video"
    name = { en = "video-call set", zh = "视频设备" }
    count = 1
    minutes_before = 15
    minutes_after = 15
    prepare = { en = "set up the video call", zh = "架设视频通话" }
    prepare_minutes = 20
    prepare_by = "server"

    [[resources]]
    code = "chairs"
    name = { en = "baby chair", zh = "儿童椅" }
    count = 6
    for_help = "high_chair"

    # The door

    [[bands]]
    code = "A"
    minimum = 1
    maximum = 2

    [[bands]]
    code = "B"
    minimum = 3
    maximum = 4

    [[bands]]
    code = "C"
    minimum = 5
    maximum = 6

    [[bands]]
    code = "D"
    minimum = 7

    [queue]
    missed_after_seconds = 120
    missed = "defer"
    defer_tables = 3

    [bookings]
    hold_minutes = 15

    # How long parties stay, by size, until the house knows its own guests: then it goes by those, by size,
    # weekday and hour.
    [[stays]]
    up_to = 2
    minutes = 90

    [[stays]]
    up_to = 4
    minutes = 105

    [[stays]]
    up_to = 6
    minutes = 120

    [[stays]]
    minutes = 135

    # What the public board at the door shows (foh board). names = true shows guests' names, masked: 王**.
    # news = true shows the headlines of the chain's news, which are written for staff.
    [board]
    names = false
    news = false
    language_seconds = 10

    # A draw among those who wait. Its prize is a campaign with coupon = true, which then stands on the
    # winner's bill. Without every_minutes only the host draws (D at the door). Without [draw] there is none.
    # [draw]
    # every_minutes = 30
    # hours = ["17:00-21:00"]
    # least_tickets = 5
    # prize = "coupon"

    # For how long a slip can be undone: a wrong call, the wrong party seated. 0 for never.
    [undo]
    minutes = 15

    # For how long the kitchen may bring a dish back to its screen that was marked as made.
    [kitchen]
    recall_minutes = 60

    # Cash is taken and given back only at a till whose drawer is open (z at the till), so that somebody
    # answers for all of it. false where cash is paid without one.
    [drawers]
    cash_needs_open_drawer = true

    # How many of a hundred tables are shown no suggestions, 0 to 50: foh report suggestions compares
    # them with the others and tells what suggestions bring. Care and warnings stand there as always.
    [suggestions]
    control_percent = 0

    # Special care: for which guests, within how many minutes somebody takes it, and after how many
    # more it goes to the manager. Without a [[care]] there is care for an allergy, a pregnancy, whoever
    # is elderly or in a wheelchair, a birthday, an anniversary, a small child (and a high chair that is
    # asked for) and a complaint. There is also for = "first_visit", and for = "level", which greets
    # members by their card: from_level = "gold" means gold and black.
    # What is to be ready for a booking is told for = "preparation" so many minutes_before its time.

    [[care]]
    for = "allergy"
    take_within_minutes = 5
    hand_up_after_minutes = 10

    [[care]]
    for = "pregnancy"

    [[care]]
    for = "elderly"

    [[care]]
    for = "birthday"
    days_before = 3

    [[care]]
    for = "anniversary"
    days_before = 3

    [[care]]
    for = "child"
    up_to_years = 6

    [[care]]
    for = "complaint"
    days = 180

    [[care]]
    for = "absence"
    days = 120

    # What the house gives. The till proposes the best of it on each bill, and one key takes it. kind is
    # percent (percent = "12%"), amount (amount = "15.00"), spend_and_save (tiers; repeats = true counts
    # every multiple), buy_and_get (buy, get), free_dishes (count), set_price (parts, price) or
    # member_prices (prices by dish, levels). It is for all dishes, or for some: dishes = ["D001"] or
    # sections = ["beef"]. from and until are business days, weekdays = ["monday"], hours those in which a
    # dish is ordered. minimum_spend, levels, paid_by and coupon = true say for whom; with needs_code = true
    # a coupon is taken only for a code that exists once (v at the till). per_guest, per_day,
    # in_total and times_per_bill say how often. alone = true, one group for several, or excludes = ["lunch"]
    # say what is not given together.
    # kind = "next_visit" takes nothing off: when a bill closes whose dishes came to minimum_spend in the
    # end, its receipt gives the coupon of gives_coupon, which holds from the next day for valid_days.

    [[campaigns]]
    code = "feast"
    name = { en = "30 off 300, 70 off 600", zh = "满300减30，满600减70" }
    kind = "spend_and_save"
    tiers = [{ spend = "300.00", off = "30.00" }, { spend = "600.00", off = "70.00" }]
    weekdays = ["monday", "tuesday", "wednesday", "thursday", "sunday"]

    [[campaigns]]
    code = "tripe"
    name = { en = "Members' tripe", zh = "会员价毛肚" }
    kind = "member_prices"
    prices = { D001 = "32.00" }
    levels = ["gold", "black"]

    [[campaigns]]
    code = "scan"
    name = { en = "15 off by scan", zh = "扫码立减15" }
    kind = "amount"
    amount = "15.00"
    minimum_spend = "200.00"
    paid_by = "wallet"
    per_day = 30

    [[campaigns]]
    code = "again"
    name = { en = "Come again: a coupon", zh = "满额送下次到店券" }
    kind = "next_visit"
    minimum_spend = "500.00"
    gives_coupon = "back20"
    valid_days = 30

    [[campaigns]]
    code = "back20"
    name = { en = "20 off your next visit", zh = "下次到店立减20" }
    kind = "amount"
    amount = "20.00"
    minimum_spend = "100.00"
    coupon = true
    needs_code = true

    # A coupon that expired while it stood on a bill, and comes back with the money, holds for so many
    # days more. 0 where it stays expired.
    [coupons]
    expired_coupon_days = 7

    # The kitchen. A network printer reads: tcp = "192.168.1.50:9100"

    [[printers]]
    code = "kitchen"
    device = "/dev/null"
    columns = 48
    fallback = "bar"

    [[printers]]
    code = "bar"
    device = "/dev/null"
    columns = 32
    fallback = "kitchen"

    [[printers]]
    code = "till"
    device = "/dev/null"
    columns = 48
    fallback = "bar"

    [[printers]]
    code = "door"
    device = "/dev/null"
    columns = 32

    [[stations]]
    code = "broth"
    name = { en = "Broths", zh = "锅底房" }
    printer = "kitchen"

    [[stations]]
    code = "cold"
    name = { en = "Meat and vegetables", zh = "配菜间" }
    printer = "kitchen"

    [[stations]]
    code = "seafood"
    name = { en = "Seafood", zh = "海鲜档" }
    printer = "kitchen"

    [[stations]]
    code = "hot"
    name = { en = "Snacks and noodles", zh = "小吃档" }
    printer = "kitchen"

    [[stations]]
    code = "bar"
    name = { en = "Bar", zh = "水吧" }
    printer = "bar"

    [[stations]]
    code = "dessert"
    name = { en = "Desserts", zh = "甜品档" }
    printer = "bar"

    [printing]
    receipts = "till"
    queue_numbers = "door"

    # The menu's sections, in its order

    [[categories]]
    code = "pot"
    name = { en = "Pots", zh = "锅" }

    [[categories]]
    code = "broth"
    name = { en = "Broths", zh = "汤底" }

    [[categories]]
    code = "offal"
    name = { en = "Tripe and offal", zh = "毛肚内脏" }

    [[categories]]
    code = "beef"
    name = { en = "Beef and lamb", zh = "牛羊肉" }

    [[categories]]
    code = "pork"
    name = { en = "Pork and poultry", zh = "猪肉禽蛋" }

    [[categories]]
    code = "seafood"
    name = { en = "Seafood", zh = "海鲜水产" }

    [[categories]]
    code = "balls"
    name = { en = "Pastes and balls", zh = "滑类丸子" }

    [[categories]]
    code = "tofu"
    name = { en = "Tofu", zh = "豆制品" }

    [[categories]]
    code = "vegetable"
    name = { en = "Vegetables", zh = "蔬菜" }

    [[categories]]
    code = "mushroom"
    name = { en = "Mushrooms", zh = "菌菇" }

    [[categories]]
    code = "staple"
    name = { en = "Noodles and rice", zh = "主食" }

    [[categories]]
    code = "snack"
    name = { en = "Snacks", zh = "小吃凉菜" }

    [[categories]]
    code = "dip"
    name = { en = "Dips", zh = "蘸料" }

    [[categories]]
    code = "drink"
    name = { en = "Drinks", zh = "饮料" }

    [[categories]]
    code = "alcohol"
    name = { en = "Beer, wine and spirits", zh = "酒水" }

    [[categories]]
    code = "dessert"
    name = { en = "Desserts", zh = "甜品" }

    [[categories]]
    code = "set"
    name = { en = "Set meals", zh = "套餐" }

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
