import StoreDomain

/// Something that somebody wants, and the second person who allowed it.
protocol AllowedWish: Sendable {
  /// Nil until somebody has allowed it; it stays nil where the person at the terminal may alone.
  var authoriser: StaffMember? { get set }
}

extension Effect {
  /// Asks a second person for their PIN, where the one at the terminal may not do this alone and nobody
  /// has allowed it yet.
  ///
  /// ```swift
  /// let asking = Effect.askToAllow(wish, as: .permission(.giveBack), what, in: context, …)
  /// if let asking { return [asking] }
  /// ```
  ///
  /// - Parameters:
  ///   - what: the question that they answer: "20 % off the bill of T07".
  ///   - dismissed: what comes back when nobody allows it.
  ///   - then: what comes back with the wish once it is allowed.
  /// - Returns: nil when it may be done.
  static func askToAllow<Wish: AllowedWish>(
    _ wish: Wish, as authority: Authority, _ what: Phrase, in context: ConsoleContext,
    dismissed: S.Action, then: @escaping @Sendable (Wish) -> S.Action
  ) -> Effect? {
    askToAllow(
      as: authority, what, allowedBy: wish.authoriser, in: context, dismissed: dismissed
    ) { person in
      var allowed = wish
      allowed.authoriser = person
      return then(allowed)
    }
  }

  /// The same for what is no value of its own.
  ///
  /// - Parameter authoriser: who has allowed it.
  static func askToAllow(
    as authority: Authority, _ what: Phrase, allowedBy authoriser: StaffMember?,
    in context: ConsoleContext, dismissed: S.Action,
    then: @escaping @Sendable (StaffMember) -> S.Action
  ) -> Effect? {
    let isAlone = context.signedIn.map { authority.isWithin($0.role) } ?? false
    guard authoriser == nil, !isAlone else { return nil }
    return .present(AuthorisationDialog(for: authority, what: what), dismissed: dismissed) {
      then($0.staff)
    }
  }
}
