import PseudoTerminal
import RealProgram

extension PseudoTerminal {
  /// A console at the door, with the manager signed in, who may do everything.
  static func atTheDoor(
    of store: TrialStore, columns: Int = 120, rows: Int = 40
  ) throws -> PseudoTerminal {
    let console = try Foh.start("console", "--db", store.path, columns: columns, rows: rows)
    try console.goToTheDoor()
    return console
  }

  /// Signs the manager in and opens the queue.
  func goToTheDoor() throws {
    try signIn()
    let seen = output.count
    try type(Self.doorKey)
    try wait(for: "DOOR", from: seen)
  }

  /// Signs the manager in by code and PIN.
  func signIn() throws {
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
  static func console(of store: TrialStore) -> String {
    "exec \(Foh.path) console --db \(store.path)"
  }

  /// Signs the manager in by code and PIN, and goes to a place by its key.
  func signIn(_ window: Window, goingTo key: String, _ title: String) throws {
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
