import StoreDomain

extension VerbNeed {
  /// For what is done although the opening hours say no.
  static let outsideHours = VerbNeed.authorised(
    .outsideHours, when: Phrase("outside the opening hours", "营业时间外"))
}

/// A verb that obeys the opening hours, unless somebody who may says to do it all the same.
protocol ObeysHours: Verb {
  var isOutsideHoursAllowed: Bool { get }
}

extension ObeysHours {
  public func isNeeded(_ need: VerbNeed) -> Bool {
    need == .outsideHours ? isOutsideHoursAllowed : true
  }

  /// Asks a rule of the opening hours. A no that is set aside is noted for the audit trail.
  ///
  /// - Parameter subject: what it is done to.
  /// - Returns: why it was against the rule, for the event; nil when it was not.
  /// - Throws: `HoursRefusal`.
  func obeyHours(
    in transaction: Transaction, of subject: String,
    _ rule: (HouseHours) throws(HoursRefusal) -> Void
  ) throws -> Phrase? {
    guard let hours = transaction.store.hours else { return nil }
    do throws(HoursRefusal) {
      try rule(hours)
      return nil
    } catch {
      guard isOutsideHoursAllowed else { throw error }
      transaction.noteException(AuditNote(subject: subject, detail: error.reason.english))
      let (by, byChinese) =
        authoriser.map { (", allowed by \($0.name)", "，\($0.name) 授权") } ?? ("", "")
      return Phrase(
        "outside the hours: \(error.reason.english)\(by)",
        "营业时间外办理：\(error.reason.chinese)\(byChinese)")
    }
  }
}
