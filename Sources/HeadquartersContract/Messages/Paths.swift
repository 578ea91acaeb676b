/// Where headquarters answers.
public enum Paths {
  public static let enrol = "/v1/enrol"

  public static func ledger(_ storeID: String) -> String { "/v1/stores/\(storeID)/ledger" }
  public static func epochs(_ storeID: String) -> String { "/v1/stores/\(storeID)/epochs" }
  /// The epoch stands in the query: `?epoch=1`.
  public static func events(_ storeID: String) -> String { "/v1/stores/\(storeID)/events" }
  public static func changes(_ storeID: String) -> String { "/v1/stores/\(storeID)/changes" }
  public static func keys(_ storeID: String) -> String { "/v1/stores/\(storeID)/keys" }

  public static func snapshot(_ storeID: String, _ name: String) -> String {
    "/v1/stores/\(storeID)/snapshot/\(name)"
  }

  /// A store asks who has a phone number, which stands in no path: its hash is in the body.
  public static func findMember(_ storeID: String) -> String {
    "/v1/stores/\(storeID)/members/find"
  }

  /// Guests' own apps, with a channel's token: `tickets` or `reservations` of a store.
  public static func channel(_ storeID: String, _ what: String) -> String {
    "/v1/channels/stores/\(storeID)/\(what)"
  }

  /// The receipt of a closed check, for guests' own apps, by the code on its paper.
  public static func receipt(_ code: String) -> String { "/v1/channels/receipts/\(code)" }

  /// What is done once, whoever asks: `members`.
  public static func command(_ name: String) -> String { "/v1/commands/\(name)" }
}
