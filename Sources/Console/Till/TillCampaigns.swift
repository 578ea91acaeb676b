import StoreDatabase
import StoreDomain
import Widgets

/// What the house gives on a bill: the best of it in one key, and the list of all.
extension TillScreen {
  func updateCampaigns(_ action: CampaignAction) -> [Effect<Self>] {
    switch action {
    case .takeProposed:
      guard let bill, let campaigns = bill.campaigns, !campaigns.proposed.isEmpty else { return [] }
      return take(campaigns.proposed.map(\.code), campaigns.proposal, on: bill)
    case .list:
      guard let bill, let campaigns = bill.campaigns else { return [] }
      return [.present(CampaignDialog(bill, campaigns)) { .campaign(.chosen($0, bill)) }]
    case .chosen(.take(let codes, let name), let bill): return take(codes, name, on: bill)
    case .chosen(.takeOff(let code, let name), let bill): return takeOff(code, name, on: bill)
    case .refused(let error):
      // Another till may have had the last of it: what is shown is no longer so.
      return [.toast(.danger, explanation(of: error)), load()]
    }
  }

  private func take(_ codes: [String], _ name: Phrase, on bill: BillPicture) -> [Effect<Self>] {
    let words = Phrase(
      "\(name.english) is given on \(bill.tables)", "\(bill.tables) 已使用\(name.chinese)")
    return [
      .perform("adjust", TakeCampaigns(bill.check.id, codes)) {
        .adjustment(.adjusted($0, words))
      } failed: {
        .campaign(.refused($0))
      }
    ]
  }

  func takeOff(_ code: String, _ name: Phrase, on bill: BillPicture) -> [Effect<Self>] {
    let words = Phrase("\(name.english) is taken off", "已撤销\(name.chinese)")
    return [
      .perform("adjust", TakeOffCampaign(bill.check.id, code)) {
        .adjustment(.adjusted($0, words))
      } failed: {
        .campaign(.refused($0))
      }
    ]
  }

  // MARK: Keys

  func campaignCommands(_ open: Availability) -> [Command<Action>] {
    let campaigns = bill?.campaigns
    let hasProposal = campaigns?.proposed.isEmpty == false
    let more = campaigns?.more.plainText ?? ""
    return [
      Command(
        "till.campaign", keys: [.character("a")],
        title: hasProposal
          ? Phrase("give -\(more)", "优惠 -\(more)") : Phrase("give", "使用活动"),
        help: Phrase(
          "Give what the house gives on this bill: the campaigns that together take most off.",
          "使用本单最划算的活动组合。"),
        availability: hasProposal && bill?.check.refunds == nil ? .enabled : .hidden,
        action: .campaign(.takeProposed)),
      Command(
        "till.campaigns", keys: [.character("A")], title: Phrase("campaigns", "活动"),
        help: Phrase(
          "Every campaign for this bill, and why one is not given; give one or take it off.",
          "本单的全部活动及不能使用的原因；可选用或撤销。"),
        availability: open != .enabled
          ? open
          : .when(
            campaigns != nil, otherwise: Phrase("the house has no campaign now", "门店目前没有活动")),
        footer: .never, action: .campaign(.list)),
    ]
  }
}

extension BillText {
  /// What the house would give on the bill, with the key that takes it.
  static func proposal(of bill: BillPicture, context: ConsoleContext) -> [BillText] {
    guard let campaigns = bill.campaigns, !campaigns.proposed.isEmpty else { return [] }
    let name = campaigns.proposal
    return [
      BillText(
        words: [
          Part(text: context.text(Phrase("a: \(name.english)", "a：\(name.chinese)")), style: .info)
        ], amount: "-\(campaigns.more.plainText)", style: .info)
    ]
  }

  /// What was taken and gives nothing as the bill stands, each with the reason.
  static func withoutEffect(of bill: BillPicture, context: ConsoleContext) -> [BillText] {
    (bill.campaigns?.taken ?? []).compactMap { entry in
      guard let obstacle = entry.obstacle else { return nil }
      let why = obstacle.words(in: bill.total.currency)
      let words = Phrase(
        "! \(entry.name.english): \(why.english)", "! \(entry.name.chinese)：\(why.chinese)")
      return BillText(words: [Part(text: context.text(words), style: .warning)])
    }
  }
}
