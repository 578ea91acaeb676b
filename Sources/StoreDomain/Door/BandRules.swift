extension Collection<Band> {
  /// The smallest band that a party fits into; nil when none is large enough, or nobody came.
  public func band(forPartySize size: Int) -> Band? {
    guard size > 0 else { return nil }
    return filter { ($0.maximumSize ?? .max) >= size }
      .min {
        ($0.maximumSize ?? .max, -$0.minimumSize, $0.code)
          < ($1.maximumSize ?? .max, -$1.minimumSize, $1.code)
      }
  }
}
