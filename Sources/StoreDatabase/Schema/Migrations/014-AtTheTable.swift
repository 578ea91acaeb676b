extension SchemaMigration {
  /// What is learned of dishes and guests, modifiers, guests who may be erased, booked tasks as care,
  /// several members at a table, and payments at gateways. They were rolled out together; each has a
  /// file of its own.
  static let atTheTable = SchemaMigration(
    "at-the-table", taste + modifiers + erasure + careTasks + guests + gateways)
}
