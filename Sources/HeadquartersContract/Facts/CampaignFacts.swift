import StoreDomain

/// The campaigns of a check, all of them each time, so that the last word holds: those that somebody
/// has taken for it, or what each gave when it closed.
public struct CheckCampaignsFact: EventFact {
  public typealias Subject = Check

  public struct Given: Codable, Hashable, Sendable {
    /// In the store's configuration.
    public var code: String
    public var name: Phrase
    /// Minor units that it takes off; 0 for one that gives nothing as the bill stands.
    public var amountMinor: Int

    public init(code: String, name: Phrase, amountMinor: Int) {
      self.code = code
      self.name = name
      self.amountMinor = amountMinor
    }
  }

  public var campaigns: [Given]

  public init(campaigns: [Given]) {
    self.campaigns = campaigns
  }
}
