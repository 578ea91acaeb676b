extension SchemaMigration {
  /// What is known of guests, set meals, lines that move between tables, dishes that are ordered with a
  /// booking. They were rolled out together; each has a file of its own.
  static let knownGuests = SchemaMigration(
    "known-guests",
    formOfAddress + setMeals + offers + movedLines + bookedDishes + helpForGuests)
}
