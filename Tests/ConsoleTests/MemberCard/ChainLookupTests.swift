import Dispatch
import HeadquartersContract
import StoreDatabase
import StoreDomain
import Synchronization
import TerminalCore
import Testing

@testable import Console

/// A headquarters that knows one guest, and writes down what it is asked for.
private final class FewKnown: Sendable {
  static let phone = "13811112222"
  static let kept = "+86" + phone
  static let member = Identifier<Member>(rawValue: "0199aaaa-0000-7000-8000-00000000c1c1")
  private let questions = Mutex<[String]>([])
  private let isOnline = Mutex(true)
  private let isElsewhere = Mutex(false)
  private let waits = Mutex(false)
  let opened = Gate()

  var asked: [String] { questions.withLock { $0 } }

  /// Whether the line to it is up.
  func set(online: Bool) { isOnline.withLock { $0 = online } }

  /// The console is another user's than the device's key.
  func refuseThisTerminal() { isElsewhere.withLock { $0 = true } }

  /// From now on nobody is answered before the gate is opened.
  func makeWait() { waits.withLock { $0 = true } }

  @Sendable func answer(_ phone: String) -> MemberInquiry {
    questions.withLock { $0.append(phone) }
    if isElsewhere.withLock({ $0 }) { return .notFromHere }
    if waits.withLock({ $0 }) { opened.wait() }
    guard isOnline.withLock({ $0 }) else { return .unreachable }
    guard phone == Self.kept else { return .nobody }
    let fact = MemberRow.Fact(
      MemberNoteFact(
        factID: Identifier(rawValue: "0199aaaa-0000-7000-8000-00000000fac7"),
        kind: .allergy(.peanut)),
      notedAt: Timestamp(millisecondsSinceEpoch: 1_795_000_000_000), authorName: "Station")
    let row = MemberRow(
      code: "HQ77", name: "林静", phone: phone, level: "gold",
      enrolledAt: Timestamp(millisecondsSinceEpoch: 1_795_000_000_000), facts: [fact])
    return (try? ChangeItem(.member, id: Self.member.rawValue, version: 7, row))
      .map { .found($0) } ?? .nobody
  }
}

/// Opened once, for whoever waits in an effect.
private final class Gate: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)
  func open() { semaphore.signal() }
  func wait() { semaphore.wait() }
}

@Suite("A guest whom the store does not know")
struct ChainLookupTests {
  private let headquarters = FewKnown()

  /// A table in a store that headquarters answers, with whom the store knows itself.
  private func table(knowing member: NewMember? = nil) throws -> OrderTable {
    let table = try OrderTable()
    table.house.memberInquiry = headquarters.answer
    if let member {
      _ = try table.house.database.perform(EnrolMember(member), by: table.house.author("5"))
    }
    return table
  }

  /// Whoever serves the table is asked who the guest is.
  private func pilot(_ table: OrderTable? = nil, _ size: Size = .desk) throws -> Pilot {
    let pilot = try (table ?? self.table()).pilot(size)
    pilot.press(.character("G"))
    return pilot
  }

  /// The host gives a party of two its number and is asked for the phone.
  private func door(of house: SampleHouse) throws -> Pilot {
    house.memberInquiry = headquarters.answer
    let pilot = try Pilot(in: house, as: "1")
    pilot.press(.character("n"), .character("2"), .tab, .tab)
    return pilot
  }

  @Test("is found at headquarters by the whole number, sits here, and the allergy is seen")
  func found() throws {
    let table = try table()
    let pilot = try pilot(table)
    pilot.type(FewKnown.phone)
    pilot.expectScreenContains("> 林静")
    pilot.expectScreenContains("138****2222")
    // Not for every digit.
    #expect(headquarters.asked == [FewKnown.kept])
    pilot.press(.enter)
    #expect(try table.house.database.party(table.party.id)?.memberID == FewKnown.member)
    #expect(pilot.screen[0].contains("林静"))
    #expect(pilot.screen[0].contains("! peanuts"))
    // From now on the store knows who it is.
    #expect(try table.house.database.findMembers(FewKnown.phone).map(\.code) == ["HQ77"])
  }

  @Test(
    "is asked for whatever separates the digits", arguments: ["138-1111-2222", "8613811112222"])
  func written(_ text: String) throws {
    let pilot = try pilot()
    pilot.paste(text)
    pilot.expectScreenContains("> 林静")
    #expect(headquarters.asked == [FewKnown.kept])
  }

  @Test("and nobody knows becomes a new member; nobody is asked twice")
  func nobody() throws {
    let pilot = try pilot()
    pilot.type("13899990000")
    pilot.expectScreenContains("headquarters knows nobody either; Ctrl-N makes a new member")
    pilot.changeElsewhere()
    #expect(headquarters.asked == ["+8613899990000"])
    pilot.press(.function(2))
    pilot.expectScreenContains("总部也没有这个手机号，按 Ctrl-N 办理入会")
  }

  @Test("while the line is down is said so, and Enter asks again")
  func offline() throws {
    headquarters.set(online: false)
    let pilot = try pilot()
    pilot.type(FewKnown.phone)
    pilot.expectScreenContains("headquarters cannot be reached; Enter asks again")
    pilot.press(.function(2))
    pilot.expectScreenContains("暂时连不上总部，按 Enter 重试")
    pilot.press(.function(2))
    headquarters.set(online: true)
    pilot.press(.enter)
    pilot.expectScreenContains("> 林静")
    #expect(headquarters.asked == [FewKnown.kept, FewKnown.kept])
  }

  @Test("at a terminal that cannot ask is no matter of the line: IT is told")
  func notFromHere() throws {
    headquarters.refuseThisTerminal()
    let pilot = try pilot()
    pilot.type(FewKnown.phone)
    pilot.expectScreenContains("this terminal cannot ask headquarters: tell IT; Enter asks")
    pilot.press(.function(2))
    pilot.expectScreenContains("本终端无法查询总部，请联系 IT，按 Enter 重试")
  }

  @Test("is waited for in peace: the screen says so, keys go on, a late answer disturbs nobody")
  func waiting() throws {
    headquarters.makeWait()
    let pilot = try pilot(try table(knowing: NewMember(name: "王秀英", phone: "13800005678")))
    for character in FewKnown.phone { pilot.terminal.press(.character(character)) }
    pilot.waitUntil { pilot.text.contains("not known here; asking headquarters ...") }
    for _ in FewKnown.phone { pilot.terminal.press(.backspace) }
    for character in "5678" { pilot.terminal.press(.character(character)) }
    pilot.waitUntil { pilot.text.contains("> 王秀英") }
    headquarters.opened.open()
    pilot.waitForIdle()
    pilot.expectScreenContains("> 王秀英")
    pilot.expectScreenLacks("林静")
    pilot.press(.enter)
    #expect(pilot.screen[0].contains("王秀英"))
  }

  @Test("with a number of another country is asked for when Enter says that it is whole")
  func foreign() throws {
    let pilot = try pilot()
    pilot.type("65123456")
    #expect(headquarters.asked == [])
    pilot.expectScreenContains("nobody is found here; Enter asks headquarters")
    pilot.press(.enter)
    #expect(headquarters.asked == ["65123456"])
    pilot.expectScreenContains("headquarters knows nobody either")
  }

  @Test("is asked for by no name, and by no number that somebody here has")
  func notAsked() throws {
    let pilot = try pilot(try table(knowing: NewMember(name: "王秀英", phone: "13800005678")))
    pilot.type("13800005678")
    pilot.expectScreenContains("> 王秀英")
    for _ in 1...11 { pilot.press(.backspace) }
    pilot.type("linjing")
    pilot.expectScreenContains("nobody is found; Ctrl-N makes a new member")
    #expect(headquarters.asked == [])
  }

  @Test("who does not fit in here is told about, and nothing is lost")
  func refused() throws {
    let pilot = try pilot(try table(knowing: NewMember(name: "Chen", code: "HQ77")))
    pilot.type(FewKnown.phone)
    pilot.expectScreenContains("Headquarters knows this guest")
    pilot.expectScreenContains(FewKnown.phone)
  }

  @Test(
    "on a phone's screen is told of in whole words",
    arguments: [Language.english, .simplifiedChinese])
  func small(_ language: Language) throws {
    headquarters.set(online: false)
    let pilot = try pilot(nil, .phone)
    if language == .simplifiedChinese { pilot.press(.function(2)) }
    pilot.type(FewKnown.phone)
    pilot.expectScreenContains(language == .english ? "member" : "入会")
    pilot.expectScreenLacks("…")
  }

  @Test("is recognised at the door by the number in the form")
  func atTheDoor() throws {
    let house = try SampleHouse()
    let pilot = try door(of: house)
    pilot.type(FewKnown.phone)
    pilot.expectScreenContains("林静")
    pilot.expectScreenContains("peanuts: allergy")
    #expect(headquarters.asked == [FewKnown.kept])
    pilot.press(.enter)
    #expect(try house.ticket("A001")?.memberID == FewKnown.member)
  }

  @Test("has a number at once, while the line is down")
  func numberWhileOffline() throws {
    headquarters.set(online: false)
    let house = try SampleHouse()
    let pilot = try door(of: house)
    pilot.type(FewKnown.phone)
    pilot.expectScreenContains("headquarters cannot be reached")
    pilot.press(.enter)
    #expect(try house.ticket("A001")?.phone == FewKnown.kept)
  }

  @Test("is not asked for in a store without a headquarters")
  func withoutHeadquarters() throws {
    let pilot = try pilot(OrderTable())
    pilot.type(FewKnown.phone)
    pilot.expectScreenContains("nobody is found; Ctrl-N makes a new member")
  }
}
