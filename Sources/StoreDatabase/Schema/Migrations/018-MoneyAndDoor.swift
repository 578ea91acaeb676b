extension SchemaMigration {
  /// Stored value and house accounts. What is rolled out together has a file for each area.
  static let moneyAndDoor = SchemaMigration("money-and-door", storedValue + houseAccounts)
}
