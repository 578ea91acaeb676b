import StoreDatabase
import StoreDomain

/// The part of the staff that one process plays, minute by minute, through the verbs that the
/// console uses.
final class EveningWorker {
  /// Which work a process does; a run with fewer processes gives one of them several.
  struct Duties: OptionSet {
    let rawValue: Int
    /// Guests take numbers, announce bookings and lose patience.
    static let guests = Duties(rawValue: 1)
    static let door = Duties(rawValue: 2)
    static let table = Duties(rawValue: 4)
    static let till = Duties(rawValue: 8)
    static let kitchen = Duties(rawValue: 16)

    /// What somebody who works here does alone, so that nobody simulated does it.
    init(of workstation: Workstation) {
      self =
        switch workstation {
        case .host: .door
        case .server: .table
        case .cashier: .till
        case .kitchen: .kitchen
        case .manager: []
        }
    }

    init(rawValue: Int) {
      self.rawValue = rawValue
    }

    /// The work of process `index` of `count`, and its share of the tables.
    static func of(_ index: Int, count: Int) -> (duties: Duties, share: Int, shares: Int) {
      switch count {
      case 1: return ([.guests, .door, .table, .till, .kitchen], 0, 1)
      case 2: return index == 0 ? ([.guests, .door, .till, .kitchen], 0, 1) : ([.table], 0, 1)
      default:
        if index == 0 { return ([.guests, .door], 0, 1) }
        if index == count - 1 { return ([.till, .kitchen], 0, 1) }
        return ([.table], index - 1, count - 2)
      }
    }
  }

  let database: StoreDatabase
  let plan: EveningPlan
  let duties: Duties
  let share: Int
  let shares: Int
  let staff: Staff
  let opening: Timestamp
  /// Minutes after which nobody new comes, and whoever waits still is sent home.
  let closing: Int
  /// What this process has done that is done once.
  var received: Set<String> = []
  var orderedAgain: Set<Identifier<Party>> = []
  var returned: Set<Identifier<Party>> = []
  /// The minutes at which a sale without a table was opened.
  var openedSales: Set<Int> = []
  var hasShared = false

  /// The people whom the process works as.
  struct Staff {
    let host: Author
    let server: Author
    let cashier: Author
    let cook: Author
    let manager: StaffMember
  }

  init(
    database: StoreDatabase, plan: EveningPlan, index: Int, count: Int, opening: Timestamp,
    without resting: Duties = [], from minute: Int = 0
  ) throws {
    self.database = database
    self.plan = plan
    let work = Duties.of(index, count: count)
    (duties, share, shares) = (work.duties.subtracting(resting), work.share, work.shares)
    // Who came before this process began has been received.
    received = Set(plan.guests.filter { $0.arrival < minute }.map(\.phone))
    self.opening = opening
    closing = plan.minutes
    let people = try database.staffList()
    func author(_ workstation: Workstation, _ terminal: String) throws -> Author {
      let able = people.filter { $0.role.workstation == workstation }
      guard !able.isEmpty else { throw DemoError.nobodyFor(workstation) }
      return Author(staff: able[index % able.count], terminal: terminal)
    }
    staff = Staff(
      host: try author(.host, "door"), server: try author(.server, "floor-\(index)"),
      cashier: try author(.cashier, "till"), cook: try author(.kitchen, "kitchen"),
      manager: try author(.manager, "office").staff)
  }

  /// Does what is due at a minute of the evening.
  func play(minute: Int) throws {
    if duties.contains(.guests) { try playGuests(minute) }
    if duties.contains(.door) { try playDoor(minute) }
    if duties.contains(.table) { try playTables(minute) }
    if duties.contains(.till) { try playTill(minute) }
    if duties.contains(.kitchen) { try playKitchen(minute) }
  }

  /// Whether the house is empty and the evening over.
  func isOver() throws -> Bool {
    let board = try database.doorBoard()
    let isWaiting =
      !board.entries.isEmpty || board.todaysBookings.contains { $0.reservation.stage == .arrived }
    return try !isWaiting && database.floor().tables.allSatisfy { $0.parties.isEmpty }
      && isCounterOver()
  }

  func isLeftToPerson(_ memberID: Identifier<Member>?) -> Bool {
    memberID.map(plan.leftToPerson.contains) ?? false
  }

  func pace(of party: Party) -> Pace {
    Pace(guestName: party.guestName ?? "-", partySize: party.partySize, seed: plan.seed)
  }

  /// What another process did first is no failure of the evening: the table was taken, somebody
  /// has the alert, the dish just sold out. Everything else is.
  func unlessOvertaken<Value>(_ body: () throws -> Value) throws -> Value? {
    do {
      return try body()
    } catch let error as any Explained {
      if let failure = error as? StoreError, !failure.isRefusal { throw failure }
      return nil
    }
  }
}

/// Why the sample restaurant cannot run.
public enum DemoError: Explained, Equatable {
  case nobodyFor(Workstation)
  case workerFailed(String)
  case lastedTooLong(minute: Int)
  /// `foh-hq` is missing or did not start.
  case noHeadquarters(String)
  /// No port of loopback could be opened; the system's number of the error.
  case noNetwork(Int32)

  public var explanation: Phrase {
    switch self {
    case .nobodyFor(let workstation):
      Phrase(
        "Nobody in this store works as \(workstation.rawValue). Add somebody to its configuration.",
        "本店没有\(workstation.rawValue)岗位的员工，请在配置中添加。")
    case .workerFailed(let detail):
      Phrase("A simulated member of staff failed: \(detail)", "模拟员工出错：\(detail)")
    case .lastedTooLong(let minute):
      Phrase(
        "The evening did not end by minute \(minute).", "到第 \(minute) 分钟晚市仍未结束。")
    case .noHeadquarters(let detail):
      Phrase(
        "The demo's headquarters did not start (\(detail)). Put foh-hq beside foh, or leave out "
          + "--hq.",
        "演示总部未能启动（\(detail)）。请将 foh-hq 放在 foh 旁边，或去掉 --hq。")
    case .noNetwork(let code):
      Phrase(
        "No port of this machine could be opened (error \(code)). Leave out --hq.",
        "无法打开本机端口（错误 \(code)），请去掉 --hq。")
    }
  }
}
