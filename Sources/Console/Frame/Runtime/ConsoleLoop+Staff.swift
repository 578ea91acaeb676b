import StoreDatabase
import StoreDomain

extension ConsoleLoop {
  /// Asks who the person at this terminal is now: a role may have lost a permission, and whoever
  /// works here no more is signed out.
  func loadSignedIn() {
    guard let signedIn else { return }
    let id = signedIn.staffID
    begin(.load, lane: Lane(screen: 0, key: "signedIn"), holds: .none) { store in
      try store.staffDirectory.staffList().first { $0.id == id }
    } deliver: { [weak self] (result: Result<StaffMember?, any Error>) in
      guard let self, self.signedIn?.staffID == id else { return }
      switch result {
      case .success(let person?):
        guard person != self.signedIn?.staff else { return }
        self.signedIn = SignedIn(person)
        needsDrawing()
      case .success(nil):
        let reason = StaffError.noLongerHere(signedIn.name).explanation
        signOut()
        left[id] = nil
        show(Notice(.warning, reason))
      case .failure(let error):
        show(Notice(.danger, explanation(of: error)))
      }
    }
  }
}
