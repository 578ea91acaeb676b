extension SampleRestaurant {
  /// The queue, bookings, undoing, drawers, suggestions and care.
  static let doorText = #"""
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


    """#
}
