import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Sales without a table (外带): the pick-up numbers that wait, are ready and were given out.
struct CounterScreen: Screen {
  enum Action: Sendable {
    case load
    case loaded([CounterEntry])
    case move(Key)
    /// Enter: what ``nextStep`` says.
    case next
    case order
    case new(NewSaleAction)
    case handing(HandingAction)
    case change(ChangeAction)
    case askForBill
    case billAsked(String)
    case guest(GuestAction)
    case undo(UndoAction)
  }

  /// What is made goes to the guest.
  enum HandingAction: Sendable {
    case giveOut
    /// It is not paid yet, and is given out all the same.
    case giveOutUnpaid(Identifier<Party>)
    case givenOut(GivenOut)
    case bringBack
    case broughtBack(CounterSale)
  }

  /// What is said of a number, and its end.
  enum ChangeAction: Sendable {
    case edit
    case typed(FormDialog.Answers, CounterEntry)
    case changed(CounterSale, note: String?, said: [GuestNeed])
    case leave
    case ended(Identifier<Party>, String)
    case left(String)
    case nothing
  }

  static let title = Phrase("take-away", "外带")

  /// Nil until the store was read for the first time.
  private(set) var entries: [CounterEntry]?
  private(set) var list = ListState<Identifier<Party>>()

  static var specimens: [CounterScreen] {
    [CounterScreen()] + [CounterSale.Stage.waiting, .ready, .givenOut].map { specimen($0) }
  }

  private static func specimen(_ stage: CounterSale.Stage) -> CounterScreen {
    let (day, moment) = (
      LocalDate(year: 1969, month: 12, day: 31), Timestamp(millisecondsSinceEpoch: 0)
    )
    let party = Party(
      id: Identifier(rawValue: "specimen"), businessDay: day, partySize: 1, seatedAt: moment)
    let sale = CounterSale(
      id: party.id, businessDay: day, number: 1, openedByName: "",
      givenOutAt: stage == .givenOut ? moment : nil,
      givenOutByName: stage == .givenOut ? "" : nil)
    var screen = CounterScreen()
    screen.show([
      CounterEntry(
        sale: sale, party: party, stage: stage,
        remaining: Money(minorUnits: 0, currency: Currency(code: "CNY", minorDigits: 2)))
    ])
    return screen
  }

  var selected: CounterEntry? {
    list.selection.flatMap { id in entries?.first { $0.id == id } }
  }

  /// A number that gets ready is another one: Enter takes no order there, it is given out.
  var underCursor: AnyHashable? {
    list.selection.map { AnyHashable(Number(id: $0, isGivenOut: nextStep == .giveOut)) }
  }

  private struct Number: Hashable {
    var id: Identifier<Party>
    var isGivenOut: Bool
  }

  // MARK: What changes in one place

  /// - Returns: the numbers that are ready now and were not before.
  @discardableResult
  mutating func show(_ entries: [CounterEntry]) -> [CounterEntry] {
    let before = self.entries
    self.entries = entries
    list.update(entries.map(\.id))
    guard let before else { return [] }
    // Of what was given out by mistake everybody knows that it is ready.
    let wereReady = Set(
      before.filter { $0.stage == .ready || $0.stage == .givenOut }.map(\.id))
    let known = Set(before.map(\.id))
    return entries.filter {
      $0.stage == .ready && known.contains($0.id) && !wereReady.contains($0.id)
    }
  }

  mutating func moveCursor(_ key: Key, window: Int) { _ = list.handle(key, window: window) }
}

/// What Enter does with a pick-up number.
enum CounterStep: Equatable {
  case order, giveOut
  case nothing(Phrase)
}

extension CounterScreen {
  var nextStep: CounterStep {
    guard let entry = selected else {
      return .nothing(Phrase("no number; n opens one", "没有取餐号，按 n 开单"))
    }
    switch entry.stage {
    case .ordering, .waiting: return .order
    case .ready: return .giveOut
    case .givenOut where entry.isOpen:
      return .nothing(Phrase("given out, not paid: the till takes it", "已取餐未结账，请到收银台"))
    case .givenOut: return .nothing(Phrase("it was given out", "已取餐"))
    case .notCollected: return .nothing(Phrase("it is over", "已结束"))
    }
  }
}

extension CounterEntry {
  /// Whom it is for.
  var guestName: String? { member?.addressed ?? party.guestName }

  /// `P07 Chen`.
  var label: String {
    ([sale.displayNumber] + (guestName.map { [$0] } ?? [])).joined(separator: " ")
  }

  /// Whether its time is over and it is not ready.
  func isLate(at now: Timestamp) -> Bool {
    guard stage == .ordering || stage == .waiting, let time = sale.pickUpAt else { return false }
    return time < now
  }

  func mark(at now: Timestamp) -> StateMark {
    if isLate(at: now) { return .pickUpLate }
    return switch stage {
    case .ordering: StateMark("?", Phrase("new", "待点菜"), .warning)
    case .waiting: .pickUpWaiting
    case .ready: .pickUpReady
    case .givenOut where isOpen: StateMark("$", Phrase("to pay", "待付款"), .danger)
    case .givenOut: StateMark("=", Phrase("given", "已取餐"), .quiet)
    case .notCollected: StateMark("x", Phrase("over", "已结束"), .quiet)
    }
  }
}

extension StateMark {
  static let pickUpWaiting = StateMark(".", Phrase("cooking", "制作中"), .normal)
  static let pickUpLate = StateMark("!", Phrase("late", "超时"), .danger)
  static let pickUpReady = StateMark("@", Phrase("ready", "可取餐"), .good)
}
