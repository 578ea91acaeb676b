import StoreDomain

extension OrderLine {
  /// What somebody else made of a line since it was looked at is not changed unseen, on an order and
  /// with a booking alike.
  ///
  /// - Parameters:
  ///   - old: the line as it stands, which becomes this one.
  ///   - seen: as it was looked at; nil for whatever it is.
  ///   - isDifference: whether its pieces are added to whatever there are.
  /// - Throws: `OrderError.changedMeanwhile`.
  func checkSeen(_ seen: OrderLine?, insteadOf old: OrderLine, isDifference: Bool) throws {
    guard let seen else { return }
    func isLost<Value: Equatable>(_ value: KeyPath<OrderLine, Value>) -> Bool {
      self[keyPath: value] != old[keyPath: value] && old[keyPath: value] != seen[keyPath: value]
    }
    let isLost =
      (!isDifference && isLost(\.quantity)) || isLost(\.portion) || isLost(\.grams)
      || isLost(\.broths) || isLost(\.modifiers) || isLost(\.note) || isLost(\.course)
      || isLost(\.seat)
    guard !isLost else { throw OrderError.changedMeanwhile(name) }
  }
}
