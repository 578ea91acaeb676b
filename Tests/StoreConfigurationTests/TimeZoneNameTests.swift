import Testing

@testable import StoreConfiguration

@Suite("Names of time zones as people write them")
struct TimeZoneNameTests {
  @Test(
    "What is no IANA name is answered with the one that is meant",
    arguments: [
      ("Asia/Beijing", "Asia/Shanghai"), ("Asia/Peking", "Asia/Shanghai"),
      ("Beijing", "Asia/Shanghai"), ("beijing time", "Asia/Shanghai"), ("北京", "Asia/Shanghai"),
      ("CST", "Asia/Shanghai"), ("China", "Asia/Shanghai"), ("GMT+8", "Asia/Shanghai"),
      ("UTC+08:00", "Asia/Shanghai"), ("+8", "Asia/Shanghai"), ("+0800", "Asia/Shanghai"),
      ("Asia/Chengdu", "Asia/Shanghai"), ("Asia/Shenzhen", "Asia/Shanghai"),
      ("Asia/Guangzhou", "Asia/Shanghai"), ("Asia/Xi'an", "Asia/Shanghai"),
      ("China/Beijing", "Asia/Shanghai"), ("Asia/Shangai", "Asia/Shanghai"),
      ("Asia/Bejing", "Asia/Shanghai"), ("Shanghai", "Asia/Shanghai"),
      ("Asia/Osaka", "Asia/Tokyo"), ("Asia/Mumbai", "Asia/Kolkata"),
      ("Asia/Hanoi", "Asia/Ho_Chi_Minh"), ("Asia/Penang", "Asia/Kuala_Lumpur"),
      ("Singapore", "Asia/Singapore"), ("Hong Kong", "Asia/Hong_Kong"),
      ("GMT+5:30", "Asia/Kolkata"), ("UTC-5", "America/New_York"),
      ("UTC-05:00", "America/New_York"),
      ("New York", "America/New_York"), ("America/San Francisco", "America/Los_Angeles"),
      ("US/Boston", "America/New_York"), ("Europe/Munich", "Europe/Berlin"),
      ("Europe/Frankfurt", "Europe/Berlin"), ("Europe/Milan", "Europe/Rome"),
      ("London", "Europe/London"), ("Europe/Londn", "Europe/London"),
      ("PST", "America/Los_Angeles"),
      ("Australia/Sidney", "Australia/Sydney"), ("europe/berlin", "Europe/Berlin"),
      ("qqqqqqqqqqqqqqqq", "Asia/Shanghai"),
    ])
  func meant(written: String, expected: String) {
    #expect(!TimeZoneName.isKnown(written))
    #expect(TimeZoneName.nearest(to: written) == expected)
    #expect(TimeZoneName.isKnown(expected))
  }

  @Test(
    "An IANA name is taken as it is, an old one too",
    arguments: ["Asia/Shanghai", "Asia/Chongqing", "Asia/Saigon", "America/Argentina/Buenos_Aires"])
  func known(name: String) {
    #expect(TimeZoneName.isKnown(name))
  }

  @Test("Every name that is ever proposed is a time zone")
  func proposed() {
    for name in TimeZoneName.proposed {
      #expect(TimeZoneName.isKnown(name), "\(name)")
    }
    #expect(TimeZoneName.proposed.count > 40)
  }
}
