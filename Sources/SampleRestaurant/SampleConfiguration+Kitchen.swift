extension SampleRestaurant {
  /// What the house gives.
  static let campaignText = #"""
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


    """#

  /// Printers, stations and the sections of the menu.
  static let kitchenText = #"""
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


    """#
}
