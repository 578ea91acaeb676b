import StoreDomain

@testable import StoreDatabase

extension TestStore {
  /// A private room, a set for video calls and baby chairs.
  static let things = """

    [[resources]]
    code = "lotus"
    name = { en = "Lotus room", zh = "荷花厅" }
    tables = "V1"

    [[resources]]
    code = "video"
    name = { en = "video-call set", zh = "视频设备" }
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

    """
}
