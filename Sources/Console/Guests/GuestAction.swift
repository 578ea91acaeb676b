import StoreDatabase
import StoreDomain

/// What can be done for the guest under the cursor, wherever that is.
enum GuestAction: Sendable {
  /// Claims the most urgent care, or finishes one's own.
  case takeCare
  case careTaken(CareAlert)
  /// Shows the member, or looks for one where nobody is known.
  case open
  case recognised(Member)
  /// Shows the whole phone number for a moment; who looked is kept.
  case revealPhone
  case phoneRevealed(String)
  /// One more member comes with them.
  case another
  case anotherAdded(Member)
  /// What they say of tonight.
  case need(NeedAction)
}

extension Screen {
  /// Does it for one guest.
  ///
  /// - Parameters:
  ///   - alerts: tonight's care for the guest.
  ///   - said: what they said of tonight, and `note` what was typed of them.
  ///   - place: where the guest is met; nil when nobody is under the cursor.
  ///   - wrap: makes the screen's own action of one of these.
  static func effects(
    of action: GuestAction, alerts: [CareAlert], said: [GuestNeed], note: String?,
    member: Identifier<Member>?, at place: GuestPlace?, in context: ConsoleContext,
    as wrap: @escaping @Sendable (GuestAction) -> Action
  ) -> [Effect<Self>] {
    switch action {
    case .takeCare: return careEffects(for: alerts, in: context) { wrap(.careTaken($0)) }
    case .careTaken(let alert): return [.toast(.good, alert.takenPhrase)]
    case .open:
      guard let place else { return [] }
      guard let member else {
        return [.present(FindMemberDialog(for: place)) { wrap(.recognised($0)) }]
      }
      return [.present(MemberScreen(memberID: member, at: place))]
    case .another:
      guard let place else { return [] }
      return [.present(FindMemberDialog(addingTo: place)) { wrap(.anotherAdded($0)) }]
    case .anotherAdded(let member): return [.toast(.good, member.comesTooPhrase)]
    case .need(let action):
      return effects(of: action, said: said, note: note, owner: place?.owner) { wrap(.need($0)) }
    case .revealPhone:
      guard let owner = place?.owner else { return [] }
      return [.perform("phone", RevealPhone(of: owner)) { wrap(.phoneRevealed($0.phone)) }]
    case .phoneRevealed(let phone):
      let number = PhoneNumber.written(phone, in: context.country)
      return [.toast(.info, Phrase("phone \(number)", "手机 \(number)"))]
    case .recognised(let member):
      return [.toast(.good, Phrase("This is \(member.addressed)", "是会员 \(member.addressed)"))]
    }
  }

  /// Claims the next alert, or finishes one's own.
  static func careEffects(
    for alerts: [CareAlert], in context: ConsoleContext,
    done: @escaping @Sendable (CareAlert) -> Action
  ) -> [Effect<Self>] {
    guard let alert = alerts.next(for: context.signedIn?.staffID) else { return [] }
    let id = alert.id
    let isOpen = alert.stage == .open
    return [
      isOpen
        ? .perform("care", ClaimCare(id)) { done($0) }
        : .perform("care", FinishCare(id)) { done($0) }
    ]
  }

  /// The key that shows a guest's whole phone number.
  func phoneCommand(
    _ id: CommandID, of phone: String?, in context: ConsoleContext, action: Action
  ) -> Command<Action> {
    Command(
      id, keys: [.character("p")], title: Phrase("show phone", "看手机号"),
      help: Phrase(
        "Show the whole phone number for a moment; who looked is kept.",
        "短暂显示完整手机号，系统会记录查看人。"),
      availability: context.may(.revealPhone)
        ? .when(phone != nil, otherwise: Phrase("no phone was left", "没有登记手机号"))
        : context.availability(needing: .revealPhone),
      footer: .never, action: action)
  }

  /// The key for care: "I do it", then "done", with the reason when it is somebody else's.
  func careCommand(
    _ id: CommandID, for alerts: [CareAlert], in context: ConsoleContext, action: Action
  ) -> Command<Action> {
    let me = context.signedIn?.staffID
    let next = alerts.next(for: me)
    let isMine = next?.stage == .claimed && next?.ownerID == me
    let name = next?.ownerName ?? "?"
    return Command(
      id, keys: [.character("a")],
      title: isMine ? Phrase("care done", "关怀完成") : Phrase("I do it", "我来"),
      help: Phrase(
        "Take the guest's most urgent care upon yourself; again, when it is done.",
        "认领客人最要紧的关怀；做完后再按一次。"),
      availability: next == nil
        ? .disabled(Phrase("nothing to take care of", "没有待办关怀"))
        : .when(
          next?.stage == .open || isMine,
          otherwise: Phrase("\(name) does it", "\(name) 已认领")),
      footer: next == nil ? .never : .inTableOrder, action: action)
  }
}

extension Member {
  var comesTooPhrase: Phrase { Phrase("\(name) is here too.", "\(name) 已登记同行。") }
}

extension CareAlert {
  /// What just happened to it.
  var takenPhrase: Phrase {
    stage == .done
      ? Phrase("Done: \(reason.english)", "已完成：\(reason.chinese)")
      : Phrase("Yours: \(reason.english)", "已认领：\(reason.chinese)")
  }
}
