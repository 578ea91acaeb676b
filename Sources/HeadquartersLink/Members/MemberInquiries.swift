import Foundation
import HeadquartersContract
import StoreDatabase
import StoreDomain

/// Asks headquarters for members whom the store does not know, one question at a time, signed with
/// the device's key. The phone number itself stays in the store.
///
/// Any process of the store may ask: it needs no lease, because what it brings back goes the feed's
/// own way, where a row that is known already changes nothing.
public struct MemberInquiries: Sendable {
  private let database: StoreDatabase
  private let inFile: FileTurns

  /// A guest stands there: nobody waits longer for an answer, in seconds.
  public static let timeoutSeconds = 6

  public init(_ database: StoreDatabase) {
    self.database = database
    inFile = FileTurns(database, label: "store.members")
  }

  /// Who has a phone number. Waits for the network, and changes nothing in the store.
  ///
  /// - Parameter phone: as `PhoneNumber` keeps it.
  public func ask(phone: String) async -> MemberInquiry {
    do {
      let known = try await inFile { database in
        try database.enrolment().map { enrolment in
          try (
            enrolment, HeadquartersClient(enrolment, of: database),
            database.deliveryStatus().clockOffsetSeconds
          )
        }
      }
      guard let (enrolment, client, offset) = known else { return .notEnrolled }
      let hashes = PhoneNumber.chainKeys(phone, in: database.store.country).map {
        PhoneHash(of: $0, hqInstance: enrolment.hqInstance)
      }
      let question = MemberQuestion(hashes[0], others: Array(hashes.dropFirst()))
      let answer = await client.askByEitherClock(
        HeadquartersClient.Message(
          "POST", Paths.findMember(enrolment.storeID), body: try JSONEncoder().encode(question)),
        clockOffsetSeconds: offset, timeoutSeconds: Self.timeoutSeconds)
      return Self.read(answer)
    } catch {
      return Unusable.fault(error) == nil ? .unreachable : .notFromHere
    }
  }

  /// What an answer says; whatever is no answer of ours says nothing.
  static func read(_ answer: HeadquartersAnswer) -> MemberInquiry {
    guard answer.status == 200,
      let said = try? JSONDecoder().decode(MemberAnswer.self, from: answer.body)
    else { return .unreachable }
    return said.members.first.map { .found($0) } ?? .nobody
  }
}
