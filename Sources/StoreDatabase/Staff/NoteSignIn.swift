import StoreDomain

/// Writes down that somebody has signed in.
struct NoteSignIn: Verb {
  static let terms = VerbTerms<Self>(
    "staff.sign-in", Phrase("sign in", "登录"),
    needs: [.nothing(because: "the PIN was right")],
    audit: .entry("signedIn") { _, _ in AuditNote() }, events: [])

  func run(in transaction: Transaction) throws {}
}
