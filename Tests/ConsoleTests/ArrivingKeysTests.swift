import StoreDomain
import TerminalCore
import Testing
import TypedKeys

@testable import Console

/// A slow line, or a machine with other things to do, brings several keys at once and cuts them
/// anywhere. Each still means what it would have meant, had the one before it been waited for.
@Suite("However keys arrive, they come to the same screen")
struct ArrivingKeysTests {
  @Test("Esc and the next key at once leave the explanation of a bill and take cash")
  func escapeAndKeyAtOnce() throws {
    let pilot = try Evening.atHalfPastNine().till()
    pilot.press(.character("w"))
    let explained = pilot.text
    pilot.terminal.receive(Array("\u{1B}1".utf8))
    pilot.waitForIdle()
    #expect(pilot.text != explained)
    pilot.expectScreenContains("take 114.00")
  }

  @Test("A guest who is searched and chosen in one piece is the one who was found")
  func searchAtOnce() throws {
    let house = try SampleHouse()
    try house.arrives(4, "Chen")
    try house.arrives(2, "王女士")
    let pilot = try Pilot(in: house, as: "1")
    pilot.terminal.receive(Array("/wns\r".utf8))
    pilot.waitForIdle()
    #expect(pilot.text.contains("> A001"), "\(pilot.text)")
  }

  @Test("Random keys of every workplace in one piece and in random pieces", arguments: 1...40)
  func randomKeys(seed: Int) throws {
    print("seed \(seed)")
    var random = SeededGenerator(seed: UInt64(seed))
    let slowly = try Workplace(seed: seed)
    let typed = slowly.typeSlowly(30, using: &random)

    let atOnce = try Workplace(seed: seed)
    atOnce.pilot.terminal.receive(typed.flatMap(\.bytes))
    try atOnce.expectSame(as: slowly, typed, "in one piece")

    let inPieces = try Workplace(seed: seed)
    for piece in TypedKey.pieces(of: typed, using: &random) {
      inPieces.pilot.terminal.receive(piece.bytes, afterMilliseconds: piece.after)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: inPieces.pilot.waitForIdle()
      case 1: inPieces.pilot.loop.runOnce()
      default: break
      }
    }
    try inPieces.expectSame(as: slowly, typed, "in random pieces")
  }

  @Test("A few keys in every two pieces", arguments: 101...105)
  func everySplit(seed: Int) throws {
    print("seed \(seed)")
    var random = SeededGenerator(seed: UInt64(seed))
    let slowly = try Workplace(seed: seed)
    let typed = slowly.typeSlowly(6, using: &random)
    let bytes = typed.flatMap(\.bytes)
    for split in 1..<bytes.count {
      let workplace = try Workplace(seed: seed)
      workplace.pilot.terminal.receive(bytes[..<split])
      workplace.pilot.loop.runOnce()
      workplace.pilot.terminal.receive(bytes[split...], afterMilliseconds: 20)
      try workplace.expectSame(as: slowly, typed, "split at \(split)")
    }
  }
}

/// A console in a small restaurant with guests, equal for equal seeds.
private final class Workplace {
  let house: SampleHouse
  let pilot: Pilot
  /// What is still to be typed of a word, and an arrow or Enter after it.
  private var rest: [Key] = []

  init(seed: Int) throws {
    let clock = HandClock()
    house = try SampleHouse(clock: clock, ids: .counting(clock))
    try house.knowMissWang()
    try house.arrives(4, "Chen", phone: "13900001234")
    try house.arrives(2, "王女士", phone: "13800005678")
    try house.arrives(6, "Novak")
    try house.sitsDown(2, at: "T02", name: "李先生")
    try house.sitsDown(3, at: "T04")
    pilot = try Pilot(
      seed.isMultiple(of: 3) ? .phone : .desk, in: house, as: String(1 + seed % 5))
  }

  /// Types random keys, most of them such as mean something, each after the one before has come to
  /// rest.
  func typeSlowly(_ count: Int, using random: inout SeededGenerator) -> [TypedKey] {
    var typed: [TypedKey] = []
    for _ in 0..<count {
      let key = nextKey(using: &random)
      pilot.terminal.send([key.event])
      pilot.waitForIdle()
      typed.append(key)
    }
    return typed
  }

  private func nextKey(using random: inout SeededGenerator) -> TypedKey {
    if !rest.isEmpty { return TypedKey(rest.removeFirst()) ?? .escape }
    let words = ["md", "wns", "T04", "2", "1", "4", "1111", "13800005678", "chen", "王"]
    if pilot.loop.screens.last?.isTyping == true, Int.random(in: 0..<3, using: &random) == 0 {
      let ends: [Key] = [.down, .down, .enter, .tab]
      rest = (words.randomElement(using: &random) ?? "2").map { .character($0) }
      rest.append(ends.randomElement(using: &random) ?? .enter)
      return TypedKey(rest.removeFirst()) ?? .escape
    }
    switch Int.random(in: 0..<10, using: &random) {
    case 0...4:
      let context = pilot.loop.context
      // What is written out is told with its path, and that is another one in every house.
      let meant = (pilot.loop.screens.last?.commands(in: context) ?? [])
        .filter { $0.id != "outbox.export" }.flatMap(\.keys)
      return TypedKey(meant.randomElement(using: &random) ?? .enter) ?? .escape
    case 5: return .escape
    case 6:
      let places = (3...9).map { Key.function($0) }
      return TypedKey(places.randomElement(using: &random) ?? .up) ?? .escape
    case 7:
      let usual: [Key] = [.enter, .tab, .up, .down, .left, .backspace, .control("p")]
      return TypedKey(usual.randomElement(using: &random) ?? .up) ?? .escape
    case 8: return TypedKey(pasted: words.randomElement(using: &random) ?? "2")
    default:
      let letters = Array("毛王ntmdwc:/?s123450")
      return TypedKey(.character(letters.randomElement(using: &random) ?? "2")) ?? .escape
    }
  }

  func expectSame(as slowly: Workplace, _ typed: [TypedKey], _ how: String) throws {
    // Then the line is silent.
    pilot.terminal.receive([UInt8](), afterMilliseconds: 60_000)
    pilot.waitForIdle()
    let keys = typed.map { "\($0.event)" }.joined(separator: " ")
    #expect(
      pilot.text == slowly.pilot.text && pilot.terminal.cursor == slowly.pilot.terminal.cursor,
      "\(how): \(keys)\n\(pilot.text)\n--- slowly:\n\(slowly.pilot.text)")
    #expect(try house.database.totals() == slowly.house.database.totals(), "\(how): \(keys)")
  }
}
