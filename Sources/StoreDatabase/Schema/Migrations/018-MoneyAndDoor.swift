extension SchemaMigration {
  /// The remaining tenders, tips and notes of other currencies. What is rolled out together has a file
  /// for each area.
  static let moneyAndDoor = SchemaMigration("money-and-door", tenders + deposits)
}
