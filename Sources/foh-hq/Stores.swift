import ArgumentParser
import Headquarters
import StoreDomain

/// `foh-hq stores`
struct Stores: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The stores of the chain and their access.",
    subcommands: [Add.self, List.self, Revoke.self, Rotate.self])

  /// How long a code may be used, in hours.
  struct Validity: ParsableArguments {
    @Option(name: .customLong("valid-hours"), help: "How long the code may be used.")
    var hours = 72

    func validate() throws {
      guard (1...8760).contains(hours) else {
        throw ValidationError("--valid-hours takes 1 to 8760.")
      }
    }
  }

  /// `foh-hq stores add`
  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add a store and print its one-time code.")

    @OptionGroup var database: HeadquartersDatabase
    @OptionGroup var validity: Validity
    @Option(help: "What headquarters calls the store.") var name: String
    @Flag(
      name: .customLong("same-name"), help: "Another store may have this name already; it is meant."
    )
    var isNameMeant = false
    @Flag(help: "Print one JSON object.") var json = false

    func validate() throws {
      guard !name.isEmpty, name.utf8.count <= 400 else {
        throw ValidationError("A store needs a name of at most 400 bytes.")
      }
    }

    func run() async throws {
      try await explained {
        let ledger = try await database.open()
        let invitation: StoreInvitation
        do {
          invitation = try await ledger.addStore(
            name: name, codeValidFor: validity.hours * 3600, isNameMeant: isNameMeant)
        } catch let taken as HeadquartersError {
          guard case .nameTaken(let name, let storeID) = taken else { throw taken }
          try Confirmation.ask(
            Phrase(
              "A store called \"\(name)\" is there already: \(storeID). Add another one of this name?",
              "已有名为“\(name)”的门店：\(storeID)。仍要添加同名门店？"),
            otherwise: taken.explanation)
          invitation = try await ledger.addStore(
            name: self.name, codeValidFor: validity.hours * 3600, isNameMeant: true)
        }
        try Stores.show(invitation, json: json)
      }
    }
  }

  /// `foh-hq stores rotate`
  struct Rotate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print a new one-time code for a store whose device was lost or revoked.",
      discussion: "The device that enrols with it replaces the one before with its first request.")

    @OptionGroup var database: HeadquartersDatabase
    @OptionGroup var validity: Validity
    @Argument(help: "The store's id, as `foh-hq stores list` shows it.") var store: String
    @Flag(help: "Print one JSON object.") var json = false

    func run() async throws {
      try await explained {
        let invitation = try await database.open().inviteAgain(
          store, codeValidFor: validity.hours * 3600)
        try Stores.show(invitation, json: json)
      }
    }
  }

  /// `foh-hq stores revoke`
  struct Revoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "End a store's access at once; what it sent stays.")

    @OptionGroup var database: HeadquartersDatabase
    @Argument(help: "The store's id, as `foh-hq stores list` shows it.") var store: String

    func run() async throws {
      try await explained {
        try await database.open().revoke(store)
        say("\(store) may not send any more. Let it in again with: foh-hq stores rotate")
      }
    }
  }

  /// `foh-hq stores list`
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show all stores.")

    @OptionGroup var database: HeadquartersDatabase
    @Flag(help: "Print one JSON array.") var json = false

    func run() async throws {
      try await explained {
        let stores = try await database.open().stores()
        if json { return try printJSON(stores) }
        for store in stores {
          say(
            store.storeID, store.access.rawValue, "epoch \(store.epoch)",
            "\(store.contiguousThrough) events", store.lastReceivedAt ?? "-", store.name,
            separator: "  ")
        }
      }
    }
  }

  fileprivate static func show(_ invitation: StoreInvitation, json: Bool) throws {
    if json { return try printJSON(invitation) }
    say("store    \(invitation.storeID)  \(invitation.name)")
    say("code     \(invitation.code)  (works once, until \(invitation.expiresAt))")
    say("At the store: foh enrol --hq URL --code \(invitation.code) --db FILE")
  }
}
