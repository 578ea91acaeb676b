extension SchemaMigration {
  /// How a guest wants to be addressed.
  static let formOfAddress: [Step] = [
    .sql(
      """
      -- "Ms Chen", 陈女士: what staff say; null while nobody has asked.
      ALTER TABLE member ADD COLUMN formOfAddress TEXT;
      """)
  ]
}
