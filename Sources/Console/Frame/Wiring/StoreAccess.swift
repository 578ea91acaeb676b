import StoreDatabase
import StoreDomain

/// What an effect may use: it runs off the drawing thread and may wait.
public struct StoreAccess: Sendable {
  /// Who is asked at sign-in and when a limit is exceeded.
  public let staffDirectory: any StaffDirectory
  /// Who is signed in; nil only on the sign-in screen.
  public let signedIn: SignedIn?
  /// The name of this terminal in the store's records.
  public let terminalName: String
  /// The store's clock.
  public let now: @Sendable () -> Timestamp
  private let openDatabase: StoreDatabase?
  private let memberInquiry: (@Sendable (String) -> MemberInquiry)?

  init(_ services: ConsoleServices, signedIn: SignedIn?) {
    staffDirectory = services.staffDirectory
    self.signedIn = signedIn
    terminalName = services.terminalName
    now = services.now
    openDatabase = services.database
    memberInquiry = services.memberInquiry
  }

  /// Asks headquarters who has a phone number, given by its digits. Waits for the network.
  func inquireMember(_ phone: String) -> MemberInquiry {
    memberInquiry?(phone) ?? .notEnrolled
  }

  /// The store's file and its verbs.
  ///
  /// - Throws: `StoreAccessError` when the console was started without one.
  public var database: StoreDatabase {
    get throws {
      guard let openDatabase else { throw StoreAccessError.noStore }
      return openDatabase
    }
  }

  /// How the file stands now; nil when that cannot be asked, and changes whenever anybody commits.
  var dataVersion: Int? { try? openDatabase?.dataVersion() }

  /// Whose notes about guests the person at this terminal may read: see ``NoteRule``.
  var noteAudiences: Set<MemberFact.Audience> {
    NoteRule.audiences(of: signedIn?.permissions ?? [])
  }

  /// Who does it, and where: every verb asks for it.
  ///
  /// - Throws: `StoreAccessError` when nobody is signed in.
  public var author: Author {
    get throws {
      guard let signedIn else { throw StoreAccessError.nobodySignedIn }
      return Author(staff: signedIn.staff, terminal: terminalName)
    }
  }
}

/// Why an effect could not reach the store.
public enum StoreAccessError: Explained {
  case noStore, nobodySignedIn

  public var explanation: Phrase {
    switch self {
    case .noStore:
      Phrase("No store is open. Start foh with --db FILE.", "没有打开门店数据库，请用 --db 指定文件。")
    case .nobodySignedIn:
      Phrase("Nobody is signed in. Sign in, then do it again.", "尚未登录，请登录后重试。")
    }
  }
}
