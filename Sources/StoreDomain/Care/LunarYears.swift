/// The months of the Chinese lunar years 1900 to 2100.
///
/// The calendar follows the sky, so it is a table and not a formula. These are the civil calendar's
/// months: since 1929 reckoned at 120° east, before at Beijing (116° 25′ east), which is why the
/// first days of three months of 1914, 1916 and 1920 lie a day before a computation at 120° east.
/// Months whose new moon falls within minutes of midnight (28 September 2057, 4 September 2089,
/// 7 August 2097) are announced by the Hong Kong Observatory as possibly a day off in any table.
enum LunarYears {
  /// The lunar years that the table knows.
  static let range = 1900...2100
  /// 1900-01-31, the first day of lunar 1900, as a `LocalDate.dayNumber`.
  static let firstDay = -25_537

  /// The number of the month that is repeated as a leap month; nil in a common year.
  static func leapMonth(_ year: Int) -> Int? {
    guard range.contains(year) else { return nil }
    let month = Int(table[year - range.lowerBound] >> 16)
    return month == 0 ? nil : month
  }

  /// Months in the order of the year with their lengths; empty when the year is not in the table.
  static func months(_ year: Int) -> [(month: Int, isLeap: Bool, days: Int)] {
    guard range.contains(year) else { return [] }
    let bits = table[year - range.lowerBound]
    let leap = leapMonth(year)
    return (0..<(leap == nil ? 12 : 13)).map { index in
      let isLeap = leap.map { index == $0 } ?? false
      let isAfterLeap = leap.map { index >= $0 } ?? false
      return (
        isAfterLeap ? index : index + 1, isLeap, bits >> UInt32(12 - index) & 1 == 1 ? 30 : 29
      )
    }
  }

  /// The day number on which a lunar year begins; nil when the year is not in the table. The year
  /// after the last one begins where the table ends.
  static func start(_ year: Int) -> Int? {
    let index = year - range.lowerBound
    return starts.indices.contains(index) ? starts[index] : nil
  }

  private static let starts: [Int] = {
    var starts = [firstDay]
    for year in range {
      starts.append(starts[starts.count - 1] + months(year).reduce(0) { $0 + $1.days })
    }
    return starts
  }()

  /// Bits 16 and up: the leap month, 0 for none. Bits 12 to 0: the months in their order, 1 for 30
  /// days and 0 for 29. Ten years a line, from 1900.
  private static let table: [UInt32] = [
    0x8096D, 0x0095C, 0x014AE, 0x50A4D, 0x01A4C, 0x01B2A, 0x40D55, 0x00AD4, 0x0135A, 0x2095D,
    0x0095C, 0x6149B, 0x0149A, 0x01A4A, 0x51AA5, 0x016A8, 0x01AD4, 0x212DA, 0x012B6, 0x70937,
    0x0092E, 0x01496, 0x5164B, 0x00D4A, 0x00DA8, 0x415B5, 0x0056C, 0x012AE, 0x2092F, 0x0092E,
    0x60C96, 0x01A94, 0x01D4A, 0x50DA9, 0x00B5A, 0x0056C, 0x3126E, 0x0125C, 0x7192D, 0x0192A,
    0x01A94, 0x61B4A, 0x016AA, 0x00AD4, 0x4155B, 0x004BA, 0x0125A, 0x2192B, 0x0152A, 0x71695,
    0x00D94, 0x016AA, 0x50AB5, 0x009B4, 0x014B6, 0x30A57, 0x00A56, 0x8152A, 0x01D2A, 0x00D54,
    0x615AA, 0x0156A, 0x0096C, 0x414AE, 0x014AE, 0x00A4C, 0x31D26, 0x01B2A, 0x70B55, 0x00AD4,
    0x012DA, 0x5095D, 0x0095A, 0x0149A, 0x41A4D, 0x01A4A, 0x81AA5, 0x016A8, 0x016D4, 0x612DA,
    0x012B6, 0x00936, 0x41497, 0x01496, 0xA164B, 0x00D4A, 0x00DA8, 0x615B4, 0x0156C, 0x012AE,
    0x5092F, 0x0092E, 0x00C96, 0x30D4A, 0x01D4A, 0x80D65, 0x00B58, 0x0156C, 0x5126D, 0x0125C,
    0x0192C, 0x41A95, 0x01A94, 0x01B4A, 0x20B55, 0x00AD4, 0x7155B, 0x004BA, 0x0125A, 0x5192B,
    0x0152A, 0x01694, 0x416AA, 0x015AA, 0x90AB5, 0x00974, 0x014B6, 0x60A57, 0x00A56, 0x01526,
    0x40E95, 0x00D54, 0x015AA, 0x209B5, 0x0096C, 0x614AE, 0x0149C, 0x01A4C, 0x51D26, 0x01AA6,
    0x00B54, 0x30D6A, 0x012DA, 0xB095D, 0x0095A, 0x0149A, 0x61A4B, 0x01A4A, 0x01AA4, 0x51B54,
    0x016B4, 0x00ADA, 0x2095B, 0x00936, 0x71497, 0x01496, 0x0154A, 0x516A5, 0x00DA4, 0x015B4,
    0x30AB6, 0x0126E, 0x8092F, 0x0092E, 0x00C96, 0x60D4A, 0x01D4A, 0x00D54, 0x4156C, 0x0155C,
    0x0125C, 0x3192E, 0x0192C, 0x71A95, 0x01A94, 0x01B4A, 0x50B55, 0x00AD4, 0x014DA, 0x40A5D,
    0x00A5A, 0x8152B, 0x0152A, 0x01694, 0x616AA, 0x015AA, 0x00AB4, 0x414BA, 0x014B6, 0x00A56,
    0x31527, 0x00D26, 0x70E53, 0x00D54, 0x015AA, 0x509B5, 0x0096C, 0x014AE, 0x40A4E, 0x01A2C,
    0x81D26, 0x01AA4, 0x01B54, 0x60D6A, 0x00ADA, 0x0095C, 0x4149D, 0x0145A, 0x01A2A, 0x21B25,
    0x01AA4,
  ]
}
