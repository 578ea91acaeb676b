import Console
import Foundation
import StoreDomain
import Synchronization

extension ConsoleServices {
  /// A store with three people and a clock that stands still.
  static func sample(
    clock: HandClock, places: [Place] = [], staffDirectory: any StaffDirectory = SampleStaff()
  ) -> ConsoleServices {
    ConsoleServices(
      storeName: Phrase("Riverside", "滨江店"),
      calendar: StoreCalendar(timeZone: TimeZone(identifier: "Asia/Shanghai") ?? .gmt),
      currency: Currency(code: "CNY", minorDigits: 2), language: .english,
      staffDirectory: staffDirectory, status: { FrameStatus(delivery: .synced) },
      now: { clock.now }, places: places,
      terminalName: "door-1")
  }
}

/// People whose PIN is their code four times; the third wrong one locks.
final class SampleStaff: StaffDirectory {
  private let wrongTries = Mutex<[String: Int]>([:])

  func staffList() throws -> [StaffMember] { [.anna, .bo, .liMin] }

  func signIn(code: String, pin: String, at terminal: String) throws -> StaffMember {
    try wrongTries.withLock { tries in
      let used = tries[code, default: 0]
      guard used < 3 else { throw SampleRefusal.locked }
      guard let person = try staffList().first(where: { $0.code == code }),
        pin == String(repeating: code, count: 4)
      else {
        tries[code] = used + 1
        throw used == 2 ? SampleRefusal.locked : SampleRefusal.wrongPIN(triesLeft: 2 - used)
      }
      return person
    }
  }

  func authorise(
    code: String, pin: String, for authority: Authority, at terminal: String
  ) throws -> StaffMember {
    let person = try signIn(code: code, pin: pin, at: terminal)
    guard authority.isWithin(person.role) else { throw SampleRefusal.notAllowed }
    return person
  }
}

enum SampleRefusal: Explained {
  case wrongPIN(triesLeft: Int)
  case locked, notAllowed

  var explanation: Phrase {
    switch self {
    case .wrongPIN(let tries):
      Phrase("Wrong PIN, \(tries) tries left.", "密码错误，还可试 \(tries) 次。")
    case .locked:
      Phrase("Locked until 19:47.", "已锁定至 19:47。")
    case .notAllowed: Phrase("May not allow this.", "无权授权。")
    }
  }
}

extension StaffMember {
  static let anna = StaffMember(
    id: Identifier(rawValue: "staff-anna"), code: "1", name: "Anna",
    role: Role(
      code: "host", name: Phrase("host", "迎宾"), workstation: .host,
      permissions: [.queue, .seat]), language: .english)

  static let bo = StaffMember(
    id: Identifier(rawValue: "staff-bo"), code: "2", name: "Bo",
    role: Role(
      code: "manager", name: Phrase("manager", "店长"), workstation: .manager,
      permissions: Set(Permission.allCases), discountLimitBasisPoints: 10_000,
      roundingLimitMinorUnits: 10_000), language: .english)

  static let liMin = StaffMember(
    id: Identifier(rawValue: "staff-li"), code: "31", name: "李敏",
    role: Role(
      code: "cashier", name: Phrase("cashier", "收银员"), workstation: .cashier,
      permissions: [.takePayment], discountLimitBasisPoints: 500), language: .simplifiedChinese)
}
