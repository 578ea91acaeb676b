import StoreDomain
import Testing

@testable import StoreDatabase

@Suite("Signing in")
struct SignInTests {
  @Test func fiveWrongPINsLockUntilATimeOnTheClockAndNoLonger() throws {
    let store = try TestStore()
    func signIn(_ pin: String) throws -> StaffMember {
      try store.database.signIn(code: "anna", pin: pin, at: "door")
    }
    for left in [4, 3, 2, 1] {
      #expect(throws: StaffError.wrongPIN(triesLeft: left)) { try signIn("0000") }
    }
    // 18:00 and a while: the clock shows no seconds, and promises no minute too early.
    store.clock.advance(seconds: 10)
    #expect(throws: StaffError.locked(untilClock: "18:06")) { try signIn("0000") }
    let right = "1111"
    #expect(throws: StaffError.locked(untilClock: "18:06")) { try signIn(right) }
    store.clock.advance(seconds: 299)
    #expect(throws: StaffError.locked(untilClock: "18:06")) { try signIn(right) }
    store.clock.advance(seconds: 1)
    #expect(try signIn(right).name == "Anna")
    // Whoever is in begins again with all tries.
    #expect(throws: StaffError.wrongPIN(triesLeft: 4)) { try signIn("0000") }
  }
}
