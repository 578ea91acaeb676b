import StoreDatabase
import StoreDomain
import TerminalCore
import Widgets

/// Who the guest of a form is: read again with each letter of the phone or of the member's name,
/// off the drawing thread. For a whole phone number that nobody here has, headquarters is asked.
struct GuestLookup: Sendable {
  /// An answer to one query.
  struct Answer: Sendable {
    var query: String
    var members: [Member]
    /// Of the member that would be attached.
    var profile: MemberProfile?
  }

  /// Changes with every letter, so that an older answer is not wanted any more.
  private(set) var revision = 0
  private(set) var query = ""
  /// Only a whole phone number counts, not everybody whose phone begins so.
  private var isPhone = false
  private(set) var members: [Member] = []
  private(set) var profile: MemberProfile?
  private var index = 0
  private var chain = ChainLookup()

  /// The member that would be attached.
  var chosen: Member? { members.indices.contains(index) ? members[index] : nil }

  /// Takes what stands in the two fields now: the member's field counts before the phone's.
  ///
  /// - Returns: whether it has to be read.
  mutating func ask(phone: String, member: String) -> Bool {
    let wanted = member.isEmpty ? phone : member
    let isPhone = member.isEmpty
    guard wanted != query || isPhone != self.isPhone else { return false }
    query = wanted
    self.isPhone = isPhone
    index = 0
    revision += 1
    members = []
    profile = nil
    chain = ChainLookup()
    return query.count >= (isPhone ? 5 : 1)
  }

  /// Reads members and the first one's profile.
  func read(_ store: StoreAccess) throws -> Answer {
    let database = try store.database
    var found = try database.findMembers(query, limit: 5)
    if isPhone {
      let number = PhoneNumber.reading(query, in: database.store.country)
      found = found.filter { $0.phone == number }
    }
    let shown = found.indices.contains(index) ? found[index] : found.first
    return Answer(
      query: query, members: found, profile: try shown.map { try database.profile($0.id) })
  }

  /// - Returns: the phone for which headquarters is to be asked; nil when nobody is to be asked.
  mutating func phone(from answer: Answer, in context: ConsoleContext) -> String? {
    guard answer.query == query else { return nil }
    members = answer.members
    profile = answer.profile
    index = min(index, max(0, members.count - 1))
    guard isPhone else { return nil }
    return chain.begin(query, besides: members, in: context)
  }

  /// Takes what came of asking headquarters.
  ///
  /// - Returns: whether the guest is in the store now, and is to be read.
  mutating func hear(_ stage: ChainLookup.Stage, for phone: String) -> Bool {
    chain.hear(stage, for: phone) && stage == .found
  }

  /// Another of those found.
  ///
  /// - Returns: whether there is one in that direction.
  mutating func move(by step: Int) -> Bool {
    guard members.indices.contains(index + step) else { return false }
    index += step
    revision += 1
    profile = nil
    return true
  }

  /// Who it is and what to take care of, for the room under a form.
  func lines(in context: ConsoleContext) -> [SheetLine] {
    guard let chosen else {
      if isPhone {
        let words = chain.words(for: query, in: context)
        return words.map { [.line(context.text($0), .quiet)] } ?? []
      }
      guard !query.isEmpty else { return [] }
      return [.line(context.text(Phrase("no member found", "没有找到会员")), .quiet)]
    }
    var lines = [
      GuestLines.member(
        chosen, profile?.member.id == chosen.id ? profile : nil, in: context, withName: true)
    ]
    if let profile, profile.member.id == chosen.id {
      lines += GuestLines.foreseenCare(profile, in: context)
    }
    for (offset, member) in members.enumerated() where offset != index {
      lines.append(GuestLines.member(member, nil, in: context, withName: true))
    }
    return lines
  }
}
