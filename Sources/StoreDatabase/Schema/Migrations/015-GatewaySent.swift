extension SchemaMigration {
  /// When a payment was sent to its gateway: from then on its limit counts.
  static let gatewaySent: [Step] = [
    .sql(
      """
      ALTER TABLE gatewayPayment ADD COLUMN sentAt INTEGER;
      """)
  ]
}
