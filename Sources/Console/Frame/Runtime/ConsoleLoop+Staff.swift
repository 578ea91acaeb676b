import StoreDatabase
import StoreDomain

extension ConsoleLoop {
  /// Asks who the person at this terminal is now: a role may have lost a permission, and whoever
  /// works here no more, or was given another PIN, is signed out.
  func loadSignedIn() {
    guard let signedIn else { return }
    let id = signedIn.staffID
    begin(.load, lane: Lane(screen: 0, key: "signedIn"), holds: .none) { store in
      try store.staffDirectory.staffList().first { $0.id == id }
    } deliver: { [weak self] (result: Result<StaffMember?, any Error>) in
      // Somebody else may have signed in before the answer came.
      guard let self, let current = self.signedIn?.staff, current.isStill(signedIn.staff) else {
        return
      }
      switch result {
      case .success(let person?) where current.isStill(person):
        guard person != current else { return }
        self.signedIn = SignedIn(person)
        needsDrawing()
        leaveClosedPlaces()
      case .success(_?): end(current.id, because: .pinChanged(current.name))
      case .success(nil): end(current.id, because: .noLongerHere(current.name))
      case .failure(let error):
        show(Notice(.danger, explanation(of: error)))
      }
    }
  }

  /// Signs the person at this terminal out; what they left unfinished is nobody's any more.
  private func end(_ id: Identifier<StaffMember>, because reason: StaffError) {
    signOut()
    left[id] = nil
    show(Notice(.warning, reason.explanation))
  }
}
