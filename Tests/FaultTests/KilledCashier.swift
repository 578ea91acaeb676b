import Glibc
import RealProgram
import StoreDatabase
import StoreDomain

/// A cashier whose console is killed at any key, and started again.
final class KilledCashier {
  /// The console was killed in the place of a key.
  struct Killed: Error {}
  /// The console had no answer of its file in time, and said so instead of doing what was asked.
  struct NotRead: Error {}

  /// How guests pay here.
  enum Way: Equatable {
    case cash
    /// By a gateway; all that is left when no amount is given.
    case gateway(GatewaySetting.Kind, minorUnits: Int?)
  }

  let terminal: String
  private let store: TrialStore
  private let tmux: TmuxSession
  private var window: TmuxSession.Window
  private(set) var hands: Hands
  private(set) var kills = 0
  /// After so many keys the console is killed; never when nil.
  var keysLeft: Int?

  /// - Parameter window: in which the console of this terminal runs.
  init(
    _ terminal: String, of store: TrialStore, _ tmux: TmuxSession, at window: TmuxSession.Window
  ) throws {
    self.terminal = terminal
    self.store = store
    self.tmux = tmux
    self.window = window
    hands = Hands(tmux, window)
    try signIn()
  }

  // MARK: The console

  /// Ends the console as a power cut would.
  func kill() throws {
    try tmux.kill(window)
    kills += 1
    keysLeft = nil
  }

  /// Starts the console again, and goes to the till.
  func start() throws {
    let old = window
    window = try tmux.open(TmuxSession.console(of: store, named: terminal))
    try tmux.close(old)
    hands = Hands(tmux, window)
    try signIn()
  }

  private func signIn() throws {
    hands.beforeKey = { [unowned self] in
      guard let left = keysLeft else { return }
      guard left > 0 else {
        try kill()
        throw Killed()
      }
      keysLeft = left - 1
    }
    try hands.see("Who are you")
    try hands.type("eva", until: "eva", "Eva")
    try hands.press("Enter", until: "PIN")
    try hands.type(TrialStore.managerPIN, until: "****")
    try hands.press("Enter", until: "MANAGER")
    try hands.press("F7", until: "TILL")
  }

  // MARK: Payments

  /// Takes a payment of a bill of which something is left to pay.
  func take(_ way: Way, of bill: TillEntry) throws {
    do {
      try prepare(way, of: bill)
    } catch is NotRead {
      return try leave(bill)
    }
    try hands.press("Enter")
    let isTaken = try isDone("the payment is taken") { [title = title(of: bill)] screen in
      !screen.contains(title)
    }
    guard isTaken else { return try leave(bill) }
    guard way == .cash else { return }
    // From the receipt to the list.
    try hands.press("Enter", untilGone: "\(bill.tables) paid")
  }

  /// Up to the last key, which takes the payment.
  ///
  /// - Throws: `NotRead`, `Killed`.
  func prepare(_ way: Way, of bill: TillEntry) throws {
    try find(bill)
    switch way {
    case .cash:
      try ask("1", for: bill)
    case .gateway(.cardTerminal, let amount):
      try ask("4", for: bill)
      if let amount { try type(amount, of: bill) }
    case .gateway(let kind, let amount):
      try ask("3", for: bill)
      if let amount {
        try hands.press("Tab")
        try type(amount, of: bill)
        try hands.press("Tab")
      }
      let code = kind == .alipay ? "281234567890123456" : "134567890123456789"
      try hands.type(code, until: code)
    }
  }

  /// Puts the cursor on a bill. Others may have sat at its table before, and the list may still have them.
  func find(_ bill: TillEntry) throws {
    try hands.press("/", until: "Enter take this")
    try hands.type(bill.tables, until: "/\(bill.tables)")
    try hands.press("Enter")
    let number = "check \(bill.check.number)"
    try hands.see("the bill of \(bill.tables), \(number)") { screen in
      !screen.contains("Enter take this")
        && screen.split(separator: "\n").contains {
          $0.contains("│ \(bill.tables)  ") && $0.hasSuffix(" \(number)")
        }
    }
  }

  /// Opens a dialog that takes money.
  private func ask(_ key: String, for bill: TillEntry) throws {
    try hands.press(key)
    let title = title(of: bill)
    guard try isDone("the dialog of \(title)", as: { $0.contains(title) }) else { throw NotRead() }
  }

  private func type(_ amount: Int, of bill: TillEntry) throws {
    let text = Money(minorUnits: amount, currency: bill.total.currency).plainText
    try hands.type(text, until: text)
  }

  /// Waits until something is so, or the console says that it still reads.
  private func isDone(_ what: String, as isWanted: (String) -> Bool) throws -> Bool {
    var isSo = false
    try hands.see(what) { screen in
      isSo = isWanted(screen)
      return isSo || screen.contains("being read")
    }
    return isSo
  }

  /// Out of a dialog that did not do as it was told.
  private func leave(_ bill: TillEntry) throws {
    try hands.press("Escape", untilGone: title(of: bill))
  }

  /// In a dialog's frame: "scan  T07  check 3".
  private func title(of bill: TillEntry) -> String {
    "  \(bill.tables)  check \(bill.check.number) "
  }
}

extension TillEntry {
  fileprivate var tables: String { tableNames.joined(separator: "+") }
}
