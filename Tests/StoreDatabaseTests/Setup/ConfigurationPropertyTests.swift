import Foundation
import StoreConfiguration
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Any configuration after any other")
struct ConfigurationPropertyTests {
  /// A configuration as somebody may write it, over the few names that two of them share.
  private struct Maker {
    var random: SeededGenerator

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    mutating func some(_ codes: [String]) -> [String] {
      let chosen = codes.filter { _ in Bool.random(using: &random) }
      return (chosen.isEmpty ? [codes[0]] : chosen).shuffled(using: &random)
    }

    mutating func one(_ codes: [String]) -> String { codes[number(0...codes.count - 1)] }

    mutating func name(_ code: String) -> String {
      let number = number(1...2)
      return "{ en = \"\(code) \(number)\", zh = \"名\(code)\(number)\" }"
    }

    mutating func text() -> String {
      var text = """
        [store]
        code = "\(one(["river", "lake"]))"
        name = \(name("store"))
        time_zone = "\(one(["Asia/Shanghai", "Asia/Tokyo", "Europe/London"]))"
        business_day_hour = \(number(3...5))
        currency = "CNY"
        \(one(["", "country = \"CN\"", "country = \"JP\""]))
        \(one(["", "languages = [\"en\", \"zh-Hans\"]", "languages = [\"zh-Hans\"]"]))

        [[tax_rates]]
        code = "food"
        name = \(name("tax"))
        rate = "\(number(5...7))%"
        prices = "\(one(["included", "added"]))"

        [queue]
        missed_after_seconds = \(number(60...62))
        missed = "\(one(["defer", "keep", "void"]))"

        [bookings]
        hold_minutes = \(number(10...12))

        """
      text += one([
        "", "\n[hours]\nopens = \"1\(number(0...2)):00\"\ncloses = \"22:00\"\n",
        """

        [hours]
        services = ["11:00-14:00", "17:00-2\(number(0...2)):00"]
        last_order_minutes = \(number(20...22))
        [hours.monday]
        closed = true
        [[hours.dates]]
        date = "2026-10-0\(number(1...2))"
        name = \(name("holiday"))
        closed = true

        """,
      ])
      text += one(["", "\n[rounding]\nmode = \"down\"\nto = \"0.\(number(1...2))0\"\n"])
      text += one(["", "\n[service_charge]\nrate = \"\(number(5...6))%\"\n"])
      let bound = number(2...3)
      text += "\n[[bands]]\ncode = \"A\"\nminimum = 1\nmaximum = \(bound)\n"
      text += "\n[[bands]]\ncode = \"\(one(["B", "C"]))\"\nminimum = \(bound + 1)\n"
      text += floor() + kitchen() + people()
      return text
    }

    private mutating func floor() -> String {
      let rooms = some(["hall", "garden", "roof"])
      let roomTexts = rooms.map { "\n[[rooms]]\ncode = \"\($0)\"\nname = \(name($0))\n" }
      let tables = some((1...9).map { "T\($0)" }).map { table in
        """

        [[tables]]
        names = "\(table)"
        room = "\(one(rooms))"
        seats = \(number(2...4))
        \(one(["", "join_group = \"x\"", "join_group = \"y\""]))

        """
      }
      return (roomTexts + tables).joined()
    }

    private mutating func kitchen() -> String {
      let printers = some(["p1", "p2", "p3"])
      let texts = printers.map { code in
        let other = one(printers)
        let place = one([
          "tcp = \"10.0.0.\(number(1...2)):9100\"", "tcp = \"[fe80::1]:9101\"",
          "device = \"/dev/usb/lp\(number(0...1))\"", "file = \"\(code).prn\"",
        ])
        return """

          [[printers]]
          code = "\(code)"
          \(place)
          columns = \(number(40...42))
          \(other == code ? "" : "fallback = \"\(other)\"")

          """
      }
      let stations = some(["hot", "cold", "bar"]).map { code in
        """

        [[stations]]
        code = "\(code)"
        name = \(name(code))
        \(one(["", "printer = \"\(one(printers))\""]))

        """
      }
      return (texts + stations).joined() + "\n[printing]\nreceipts = \"\(one(printers))\"\n"
    }

    private mutating func people() -> String {
      let roles = ["manager"] + some(["host", "server"])
      let roleTexts = roles.map { code in
        """

        [[roles]]
        code = "\(code)"
        name = \(name(code))
        workstation = "\(one(["host", "server", "cashier"]))"
        may = ["\(code == "manager" ? "manage_store" : one(["queue", "seat"]))", "order"]
        discount_up_to = "\(number(1...3))%"

        """
      }
      let people = (["max"] + some(["anna", "bo", "li"])).enumerated().map { index, code in
        """

        [[staff]]
        code = "\(code)"
        name = "\(code) \(number(1...2))"
        role = "\(code == "max" ? "manager" : one(roles))"
        pin = "\(number(1...2))\(index)00"
        language = "\(one(["en", "zh-Hans"]))"

        """
      }
      return (roleTexts + people).joined()
    }
  }

  private func makeStore(_ file: StoreConfiguration, in folder: URL) throws -> StoreDatabase {
    try StoreDatabase.create(
      at: folder.appending(path: "\(UUID().uuidString).db").path, configuration: file, menu: [],
      environment: TestClock().environment, copying: TestStore.empty.get())
  }

  /// A store's configuration as anybody can tell it: whose order is shown, in its order.
  private func picture(_ database: StoreDatabase) throws -> StoreConfiguration {
    try database.followConfiguration()
    return try database.read { try StoreConfiguration($0, store: database.store) }
  }

  @Test("A store made from one and changed to another reads as one made from the other")
  func anyPair() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "pairs-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let seed = UInt64.random(in: 1...1_000_000)
    var maker = Maker(random: SeededGenerator(seed: seed))
    for pair in 1...25 {
      let (one, other) = (maker.text(), maker.text())
      let comment = Comment(rawValue: "seed \(seed), pair \(pair)")
      let first = try StoreConfiguration.parse(text: one, file: "one")
      let second = try StoreConfiguration.parse(text: other, file: "other")
      let changed = try makeStore(first, in: folder)
      let made = try makeStore(second, in: folder)
      #expect(try picture(made).changes(to: second).isEmpty, comment)
      let plan = try changed.configure(changed.plan(second), by: .storesMachine)
      #expect(try picture(changed) == picture(made), comment)
      #expect(try changed.plan(second).changes.isEmpty, comment)
      for person in second.staff {
        let signedIn = try changed.signIn(code: person.code, pin: person.pin, at: "t")
        #expect(signedIn.name == person.name, comment)
      }
      #expect(try changed.staffList().count == second.staff.count, comment)
      #expect(try changed.checkInvariants() == [], comment)
      if first == second { #expect(plan.changes.isEmpty, comment) }
      // And back again.
      try changed.configure(changed.plan(first), by: .storesMachine)
      #expect(try picture(changed).changes(to: first).isEmpty, comment)
    }
  }
}
