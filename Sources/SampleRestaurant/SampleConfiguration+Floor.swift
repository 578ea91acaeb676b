extension SampleRestaurant {
  /// Rooms, tables, and what is booked beside them.
  static let floorText = #"""
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


    """#
}
