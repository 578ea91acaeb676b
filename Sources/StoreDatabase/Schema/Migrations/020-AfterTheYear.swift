extension SchemaMigration {
  /// What stores need that have much to look back on; each part has a file of its own.
  static let afterTheYear = SchemaMigration("after-the-year", accountBalances + slipTipsBack)
}
