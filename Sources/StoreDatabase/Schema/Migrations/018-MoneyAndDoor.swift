extension SchemaMigration {
  /// Stored value and house accounts, what comes after payment. They were rolled out together; each has
  /// a file of its own.
  static let moneyAndDoor = SchemaMigration(
    "money-and-door", storedValue + houseAccounts + afterPaying)
}
