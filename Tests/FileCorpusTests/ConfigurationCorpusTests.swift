import Foundation
import StoreConfiguration
import StoreDomain
import Testing

@Suite("A thousand configurations")
struct ConfigurationCorpusTests {
  private static let text = """
    [store]
    code = "river"
    name = { en = "Riverside", zh = "江畔店" }
    time_zone = "Asia/Shanghai"
    currency = "CNY"

    [[tax_rates]]
    code = "standard"
    name = "VAT"
    rate = "RATE"

    [rounding]
    mode = "down"
    to = "TO"

    [[rooms]]
    code = "hall"
    name = "大厅"

    [[tables]]
    names = "T08-T11, V1"
    room = "hall"
    seats = SEATS

    [[bands]]
    code = "A"
    minimum = 1

    [[stations]]
    code = "hot"
    name = "Hot"

    [[roles]]
    code = "host"
    name = "迎宾"
    workstation = "host"
    may = ["queue", "seat"]

    [[staff]]
    code = "anna"
    name = "Anna"
    role = "host"
    pin = "1234"

    """

  @Test("A number of a configuration is read as it stands there, or refused")
  func numbers() throws {
    var read = 0
    for seed in Corpus.seeds(250, full: 1_000) {
      var chance = SeededGenerator(seed: seed)
      let mark = chance.pick([".", ".", ","])
      let rate =
        "\(chance.below(30))\(mark)\(chance.below(100))\(chance.pick(["%", " %", "％", ""]))"
      let unit = chance.pick([
        "1", "0\(mark)10", "0\(mark)5", "1\(mark)000", "1,000", "0,050", "x1",
      ])
      let seats = chance.pick(["4", "12", "\"4\"", "4.5", "0x4", "04", "1_2"])
      let text = Self.text.replacing("RATE", with: rate).replacing("TO", with: unit)
        .replacing("SEATS", with: seats)
        .replacing("\n", with: chance.pick(["\n", "\r\n"]))
      let damage = chance.isOne(in: 2) ? Damage.none : chance.pick(Damage.allCases)
      let bytes = damage.applied(to: Array(text.utf8), &chance)
      let written = String(decoding: bytes, as: UTF8.self)
      guard let configuration = try? StoreConfiguration.parse(text: written, file: "store.toml")
      else { continue }
      read += 1
      let told = "seed \(seed), \(damage)"
      if let found = Self.value(of: "rate", in: written) {
        let number = found.trimmingCharacters(in: CharacterSet(charactersIn: "%％ "))
        let points = configuration.settings.taxRates.first?.basisPoints
        #expect(
          points.map { IndependentReader.readings(number, digits: 2).contains($0) } == true,
          "\(told): \(found) as \(points ?? -1)")
      }
      if let found = Self.value(of: "to", in: written),
        case .down(let to) = configuration.settings.rounding
      {
        #expect(
          IndependentReader.readings(found, digits: 2).contains(to), "\(told): \(found) as \(to)")
      }
    }
    #expect(read > 10)
  }

  /// The value of a key that stands on one line.
  private static func value(of key: String, in text: String) -> String? {
    let lines = text.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("\(key) = \"") }
    guard lines.count == 1, let line = lines.first, line.hasSuffix("\"") else { return nil }
    return String(line.dropFirst("\(key) = \"".count).dropLast())
  }
}
