import StoreDomain

extension StoreDatabase {
  /// The opening hours as they stand in the file now; nil for a house that is always open.
  public func hours() throws -> HouseHours? {
    try followConfiguration()
    return store.hours
  }
}
