extension SampleRestaurant {
  /// The configuration file of the sample store, as `foh init` reads it.
  public static let configurationText =
    houseText + floorText + doorText + campaignText + kitchenText + peopleText

  /// The house, its hours, and how it is paid.
  private static let houseText = #"""
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


    """#
}
