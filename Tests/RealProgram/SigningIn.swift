import PseudoTerminal

extension PseudoTerminal {
  /// A console at the door, with the manager signed in, who may do everything.
  public static func atTheDoor(
    of store: TrialStore, columns: Int = 120, rows: Int = 40
  ) throws -> PseudoTerminal {
    let console = try Foh.start("console", "--db", store.path, columns: columns, rows: rows)
    try console.goToTheDoor()
    return console
  }

  /// Signs the manager in and opens the queue.
  public func goToTheDoor() throws {
    try signIn()
    let seen = output.count
    try type(Self.doorKey)
    try wait(for: "DOOR", from: seen)
  }

  /// Signs the manager in by code and PIN.
  public func signIn() throws {
    try wait(for: "Eva")
    try type("eva\r")
    var seen = try wait(for: "PIN")
    try type(TrialStore.managerPIN)
    seen = try wait(for: "****", from: seen)
    try type("\r")
    try wait(for: "MANAGER", from: seen)
  }

  /// F5, as this terminal sends it.
  private static let doorKey = "\u{1B}[15~"
}
