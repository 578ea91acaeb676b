import ArgumentParser
import StoreDatabase
import StoreDomain

/// The colleague in whose name a command does something: whoever prints or writes out what is known of
/// guests, or brings something in, stands in the audit trail.
struct NamedColleague: ParsableArguments {
  @Option(help: "In the name of this colleague: code and PIN, as at sign-in.")
  var by: String?

  /// Asks for the PIN. A name stands in the record only of who was there: a wrong PIN counts as at
  /// sign-in.
  ///
  /// - Throws: `Unnamed`, `UnknownColleague`, `TypedPIN.Missing`, `StaffError`.
  func author(in database: StoreDatabase) throws -> Author {
    guard let by else { throw Unnamed() }
    return try Self.author(by, in: database)
  }

  static func author(_ code: String, in database: StoreDatabase) throws -> Author {
    let people = try database.staffList()
    guard let named = people.first(where: { $0.code == code }) else {
      throw UnknownColleague(code: code, known: people.map(\.code).sorted())
    }
    let staff = try database.authorise(
      code: code, pin: try TypedPIN.ask(of: named.name), at: "machine")
    return Author(staff: staff, terminal: "machine")
  }

  /// Nobody was named.
  struct Unnamed: Explained {
    let explanation = Phrase(
      "Say in whose name: --by CODE, and that colleague's PIN.", "请用 --by 员工代码 说明操作人，并输入其密码。")
  }
}

/// Nobody works here under this code.
struct UnknownColleague: Explained, Equatable {
  let code: String
  let known: [String]

  var explanation: Phrase {
    Phrase(
      "Nobody has the code \(code). Name one of: \(known.joined(separator: ", ")).",
      "没有代码为 \(code) 的员工。可用：\(known.joined(separator: "、"))。")
  }
}
