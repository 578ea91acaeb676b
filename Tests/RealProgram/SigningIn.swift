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

extension TmuxSession {
  /// What runs in a window.
  ///
  /// - Parameter terminal: its name in the store's records; that of its device when nil.
  public static func console(of store: TrialStore, named terminal: String? = nil) -> String {
    "exec \(Foh.path) console --db \(store.path)" + (terminal.map { " --terminal \($0)" } ?? "")
  }

  /// Signs the manager in by code and PIN, and goes to a place by its key.
  public func signIn(_ window: Window, goingTo key: String, _ title: String) throws {
    try wait(window, for: "Eva")
    for key in ["e", "v", "a", "Enter"] { try press(key, in: window) }
    try wait(window, for: "PIN")
    for digit in TrialStore.managerPIN { try press(String(digit), in: window) }
    try press("Enter", in: window)
    try wait(window, for: "MANAGER")
    try press(key, in: window)
    try wait(window, for: title)
  }
}
