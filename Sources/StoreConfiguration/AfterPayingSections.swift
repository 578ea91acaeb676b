import StoreDomain

/// What follows a paid check: `[receipts]` and `[reviews]`.
extension ConfigurationParser {
  /// Nil without the section, as well as after a mistake.
  func receiptLink() -> String? {
    guard let section = root.optionalSection("receipts") else { return nil }
    defer { section.reportUnknownKeys() }
    guard let link = section.text("link") else { return nil }
    do throws(ReceiptLinkRefusal) {
      try ReceiptLinkRule.check(link)
      return link
    } catch {
      section.report(
        "link",
        "link cannot be used: \(error.reason.english). Write it like "
          + "\"https://example.com/r/{code}\".",
        "link 无法使用：\(error.reason.chinese)。请写成 \"https://example.com/r/{code}\" 的形式。")
      return nil
    }
  }

  /// Nil without the section, as well as after a mistake.
  func reviewDays() -> Int? {
    guard let section = root.optionalSection("reviews") else { return nil }
    defer { section.reportUnknownKeys() }
    return section.integer("ask_every_days", in: ReviewRule.days, default: nil)
  }
}
