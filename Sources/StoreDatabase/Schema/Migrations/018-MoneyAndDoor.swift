extension SchemaMigration {
  /// The remaining tenders, tips and notes of other currencies, stored value and house accounts, what
  /// comes after payment. They were rolled out together; each has a file of its own.
  static let moneyAndDoor = SchemaMigration(
    "money-and-door", storedValue + houseAccounts + tenders + afterPaying)
}
