extension SchemaMigration {
  /// Stored value and house accounts, the remaining tenders, tips and notes of other currencies, single
  /// coupons, what comes after payment, deposits of bookings, what is booked beside tables, and draws
  /// among those who wait at the door. They were rolled out together; each has a file of its own.
  static let moneyAndDoor = SchemaMigration(
    "money-and-door",
    storedValue + houseAccounts + tenders + coupons + afterPaying + deposits + bookedResources
      + draws)
}
