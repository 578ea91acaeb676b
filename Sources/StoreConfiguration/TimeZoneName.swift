import Foundation

/// Names of time zones as people write them. Only an IANA name says when the clocks change; what else
/// somebody writes is answered with the name that they probably mean.
enum TimeZoneName {
  /// Whether it is an IANA name.
  static func isKnown(_ name: String) -> Bool {
    TimeZone.knownTimeZoneIdentifiers.contains(name)
      || name.contains("/") && TimeZone(identifier: name) != nil
  }

  /// The IANA name that somebody probably means.
  static func nearest(to written: String) -> String {
    let words = written.split(separator: "/").map(normalised)
    let whole = words.joined(separator: "/")
    let city = words.last ?? ""
    return named[whole] ?? citiesOfZones[city] ?? named[city] ?? zone(ofOffset: whole)
      ?? Spelling.nearest(to: city, among: longNames).flatMap { citiesOfZones[$0] ?? named[$0] }
      ?? Spelling.nearest(to: whole, among: lowered.keys.sorted()).flatMap { lowered[$0] }
      ?? "Asia/Shanghai"
  }

  /// Every name that stands in the tables here.
  static var proposed: Set<String> { Set(offsets.values).union(named.values) }

  private static func normalised(_ word: some StringProtocol) -> String {
    word.lowercased().trimmingCharacters(in: .whitespaces)
      .replacing(" ", with: "_").replacing("-", with: "_").replacing("'", with: "")
  }

  /// IANA names by themselves without capitals.
  private static let lowered = Dictionary(
    TimeZone.knownTimeZoneIdentifiers.map { ($0.lowercased(), $0) }, uniquingKeysWith: { $1 })

  /// IANA names by their city, `new_york`.
  private static let citiesOfZones = Dictionary(
    TimeZone.knownTimeZoneIdentifiers.filter { $0.contains("/") }.map { name in
      (
        name.split(separator: "/").last.map { $0.lowercased().replacing("-", with: "_") } ?? "",
        name
      )
    }, uniquingKeysWith: { first, _ in first })

  /// Cities and countries that are long enough for a slip of the finger to be known as one.
  private static let longNames = (Array(citiesOfZones.keys) + Array(named.keys))
    .filter { $0.count > 3 }.sorted()

  /// `GMT+8`, `UTC+08:00`, `+8`: the zone of a place where many restaurants are. An offset alone says
  /// nothing of summer time, so it is never taken as it stands.
  private static func zone(ofOffset text: String) -> String? {
    guard
      let parts = text.wholeMatch(
        of: /(?:etc\/)?(?:gmt|utc|z)?_*([+_\u{2212}])_*(\d{1,2})(?::?(\d{2}))?/)?.output,
      let hours = Int(parts.1 == "+" ? parts.2 : "-" + parts.2)
    else { return nil }
    let minutes = parts.3.map { ":" + $0 } ?? ""
    return offsets["\(hours)\(minutes == ":00" ? "" : minutes)"]
  }

  private static let offsets = [
    "-10": "Pacific/Honolulu", "-8": "America/Los_Angeles", "-7": "America/Denver",
    "-6": "America/Chicago", "-5": "America/New_York", "-4": "America/Halifax",
    "-3": "America/Sao_Paulo", "0": "Europe/London", "1": "Europe/Berlin", "2": "Europe/Athens",
    "3": "Europe/Moscow", "4": "Asia/Dubai", "5": "Asia/Karachi", "5:30": "Asia/Kolkata",
    "5:45": "Asia/Kathmandu", "6": "Asia/Dhaka", "6:30": "Asia/Yangon", "7": "Asia/Bangkok",
    "8": "Asia/Shanghai", "9": "Asia/Tokyo", "9:30": "Australia/Adelaide",
    "10": "Australia/Sydney", "12": "Pacific/Auckland",
  ]

  /// Cities and countries without a zone of their own, and the letters by which people call a zone.
  private static let named: [String: String] = {
    let zones: [String: String] = [
      "Asia/Shanghai": """
      beijing peking china prc cst shenzhen guangzhou canton chengdu chongqing hangzhou nanjing \
      wuhan xian xi_an tianjin suzhou qingdao dalian xiamen changsha kunming zhengzhou shenyang \
      jinan harbin hefei fuzhou ningbo wuxi dongguan foshan nanning guiyang nanchang taiyuan \
      shijiazhuang changchun haikou sanya lanzhou hohhot yinchuan xining lhasa zhuhai wenzhou \
      北京 上海 深圳 广州 成都 重庆 杭州 南京 武汉 西安 天津 中国 北京时间
      """,
      "Asia/Urumqi": "xinjiang 乌鲁木齐", "Asia/Hong_Kong": "hkt hong_kong hongkong 香港",
      "Asia/Macau": "macao 澳门", "Asia/Taipei": "taiwan taichung kaohsiung tainan 台北",
      "Asia/Singapore": "sgt 新加坡", "Asia/Tokyo": "jst japan osaka kyoto nagoya sapporo 东京 大阪",
      "Asia/Seoul": "kst korea busan incheon 首尔",
      "Asia/Kolkata": """
      india mumbai bombay delhi new_delhi bangalore bengaluru chennai hyderabad pune ist
      """,
      "Asia/Kuala_Lumpur": "malaysia myt penang george_town johor_bahru ipoh malacca 吉隆坡",
      "Asia/Bangkok": "thailand ict chiang_mai phuket pattaya 曼谷",
      "Asia/Ho_Chi_Minh": "vietnam saigon hanoi ha_noi da_nang hochiminh 胡志明市 河内",
      "Asia/Jakarta": "indonesia wib bandung surabaya medan 雅加达",
      "Asia/Makassar": "bali denpasar wita",
      "Asia/Manila": "philippines pht cebu 马尼拉", "Asia/Phnom_Penh": "cambodia 金边",
      "Asia/Vientiane": "laos", "Asia/Yangon": "myanmar rangoon mandalay",
      "Asia/Dubai": "uae abu_dhabi gst 迪拜", "Asia/Riyadh": "saudi_arabia jeddah mecca",
      "Asia/Karachi": "pakistan islamabad lahore", "Asia/Dhaka": "bangladesh",
      "Australia/Sydney": "aest aedt canberra 悉尼", "Australia/Melbourne": "墨尔本",
      "Australia/Brisbane": "gold_coast", "Australia/Perth": "awst",
      "Pacific/Auckland": "new_zealand nzst nzdt wellington christchurch 奥克兰",
      "Europe/London": "uk gb england britain bst gmt utc z manchester birmingham edinburgh 伦敦",
      "Europe/Berlin": """
      germany munich muenchen münchen frankfurt hamburg cologne koeln köln stuttgart dusseldorf \
      düsseldorf cet cest met
      """,
      "Europe/Paris": "france lyon marseille nice 巴黎", "Europe/Madrid": "spain barcelona valencia",
      "Europe/Rome": "italy milan milano naples napoli florence venice prato",
      "Europe/Zurich": "switzerland geneva basel bern zürich",
      "Europe/Amsterdam": "netherlands holland rotterdam the_hague",
      "Europe/Vienna": "austria wien",
      "Europe/Brussels": "belgium antwerp", "Europe/Lisbon": "portugal porto",
      "Europe/Athens": "greece eet eest", "Europe/Moscow": "russia msk st_petersburg 莫斯科",
      "Europe/Istanbul": "turkey ankara trt", "Europe/Warsaw": "poland krakow",
      "Europe/Kyiv": "ukraine",
      "America/New_York": """
      est edt et eastern washington boston miami atlanta philadelphia orlando charlotte newyork \
      nyc 纽约
      """,
      "America/Chicago": "cdt central houston dallas austin minneapolis san_antonio 芝加哥",
      "America/Denver": "mst mdt mountain salt_lake_city",
      "America/Los_Angeles": """
      pst pdt pacific san_francisco seattle las_vegas san_diego san_jose portland sacramento la \
      旧金山 洛杉矶
      """,
      "America/Toronto": "canada montreal ottawa 多伦多", "America/Vancouver": "温哥华 victoria",
      "America/Edmonton": "calgary", "America/Sao_Paulo": "brazil rio_de_janeiro brasilia brt",
      "America/Mexico_City": "mexico guadalajara", "America/Argentina/Buenos_Aires": "argentina",
    ]
    let pairs = zones.flatMap { zone, words in
      words.split(whereSeparator: \.isWhitespace).map { (String($0), zone) }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()
}
