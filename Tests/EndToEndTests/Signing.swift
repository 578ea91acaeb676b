import RealProgram

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
