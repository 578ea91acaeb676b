import Foundation
import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Delivery, in the words of whoever looks after it")
struct DeliveryTextTests {
  private func enrolled() throws -> TestStore {
    let store = try TestStore()
    try store.database.keepEnrolment(
      Enrolment(url: "https://hq.example", storeID: "s", keyID: "k", hqInstance: "hq"), epoch: 1)
    _ = try store.database.perform(IssueTicket(NewTicket(partySize: 2)), by: store.host)
    return store
  }

  private func text(_ store: TestStore) throws -> DeliveryText {
    DeliveryText(
      try store.database.deliveryStatus(), now: store.clock.now,
      calendar: store.database.store.calendar)
  }

  @Test("What waits since another day says since which")
  func otherDay() throws {
    let store = try enrolled()
    let calendar = store.database.store.calendar
    let clock = calendar.clockText(store.clock.now)
    let day = calendar.localTime(of: store.clock.now).date.dayAndMonth
    #expect(try text(store).headline.english.hasSuffix("since \(clock)."))
    store.clock.advance(minutes: 2 * 24 * 60)
    #expect(try text(store).headline.english.hasSuffix("since \(day.english) \(clock)."))
    #expect(try text(store).headline.chinese.hasSuffix("最早 \(day.chinese) \(clock)。"))
  }

  @Test("Where nobody sends it says how somebody will")
  func nobodySends() throws {
    let store = try enrolled()
    #expect(try text(store).obstacle?.english.contains("foh sync run") == true)
    #expect(try text(store).obstacle?.chinese.contains("foh sync run") == true)
    _ = try #require(try store.database.claimDeliveryLease(owner: "till"))
    #expect(try text(store).obstacle == nil)
  }

  @Test("A headquarters that is older than the store is named, and nobody is called for it")
  func olderHeadquarters() throws {
    let store = try enrolled()
    let position = try #require(try store.database.claimDeliveryLease(owner: "till"))
    let fault = DeliveryFault.answered(status: 501, kind: .unknownEvent, words: "Event 1")
    #expect(DeliveryFault(stored: fault.stored) == fault)
    let next = store.clock.now.advanced(byMinutes: 3)
    try store.database.note(
      .failed(
        events: 1...1, reason: fault.stored, failures: 1, notBefore: next, needsIT: false),
      fence: position.fence)
    #expect(try store.database.deliveryStatus().state == .waiting)
    let clock = store.database.store.calendar.clockText(next)
    let words = try #require(try text(store).obstacle)
    #expect(words.english.contains("older than this store and does not know record 1 yet"))
    #expect(words.english.hasSuffix("tried again at \(clock)."))
    #expect(words.chinese.contains("还不认识第 1 条记录"))
    #expect(words.chinese.hasSuffix("\(clock) 再试。"))
    store.clock.advance(minutes: 4)
    #expect(try text(store).obstacle?.english.hasSuffix("is updated.") == true)
  }

  @Test("Who cannot ask headquarters says why, unless another sends, until somebody can")
  func unusable() throws {
    let store = try enrolled()
    let path = "/srv/store.db-key"
    let position = try #require(try store.database.claimDeliveryLease(owner: "till"))
    try store.database.noteUnusable(.unusable(.keyUnreadable, path))
    #expect(try store.database.deliveryStatus().lastError == nil)
    try store.database.releaseDeliveryLease(fence: position.fence)
    try store.database.noteUnusable(.unusable(.keyOpenToOthers, path))
    #expect(try store.database.outboxHealth().needsIT)
    let words = try #require(try text(store).obstacle)
    #expect(words.english.contains("chmod 600 \(path)"))
    #expect(words.chinese.contains("chmod 600 \(path)"))
    for language in [Language.english, .simplifiedChinese] {
      #expect(try !text(store).lines(language).contains { $0.contains("foh sync run") })
    }
    // Trying again does not make the key better; whether somebody did is not known before.
    try store.database.perform(RetryDelivery(), by: .storesMachine)
    #expect(try text(store).obstacle?.english.hasPrefix("Nobody sends.") == true)
    try store.database.noteUnusable(.unusable(.keyOpenToOthers, path))
    #expect(try store.database.outboxHealth().needsIT)
    _ = try #require(try store.database.claimDeliveryLease(owner: "door"))
    #expect(try text(store).obstacle == nil)
    #expect(try !store.database.outboxHealth().needsIT)
  }

  @Test("A store that was refused while nothing waits needs IT, and does not count to nought")
  func refusedWhileIdle() throws {
    let store = try enrolled()
    let position = try #require(try store.database.claimDeliveryLease(owner: "till"))
    let hash = try #require(try store.database.eventHash(at: 1))
    try store.database.note(.acknowledged(through: 1, hash: hash), fence: position.fence)
    try store.database.note(
      .stopped(DeliveryStop(.refused, detail: "403")), fence: position.fence)
    #expect(try text(store).headline == Phrase("! Needs IT.", "! 需找IT。"))
    #expect(try text(store).obstacle?.english.contains("enrol again") == true)
  }

  @Test("Why headquarters cannot be spoken to is told also while nothing waits")
  func unreachableWhileIdle() throws {
    let store = try enrolled()
    let position = try #require(try store.database.claimDeliveryLease(owner: "till"))
    let hash = try #require(try store.database.eventHash(at: 1))
    try store.database.note(.acknowledged(through: 1, hash: hash), fence: position.fence)
    #expect(try text(store).obstacle == nil)
    try store.database.note(
      .failed(
        events: nil, reason: DeliveryFault.insecure(.certificate).stored, failures: 1,
        notBefore: store.clock.now.advanced(byMinutes: 5), needsIT: true), fence: position.fence)
    #expect(try text(store).headline == Phrase("! Needs IT.", "! 需找IT。"))
    #expect(try text(store).obstacle?.english.contains("certificate") == true)
  }

  @Test("What a person holds is to be released, what headquarters refused to be tried again")
  func held() throws {
    let store = try enrolled()
    let position = try #require(try store.database.claimDeliveryLease(owner: "till"))
    try store.database.note(
      .held(sequence: 1, reason: DeliveryFault.tooLarge.stored), fence: position.fence)
    #expect(try text(store).obstacle?.english.contains("try again") == true)
    try store.database.perform(RetryDelivery(), by: .storesMachine)
    try store.database.perform(PauseDelivery(from: 1, reason: Reason(.unsaid)), by: .storesMachine)
    let words = try #require(try text(store).obstacle)
    #expect(words.english.contains("Release") && !words.english.contains("try again"))
    #expect(words.chinese.contains("放行") && !words.chinese.contains("重试"))
  }
}
