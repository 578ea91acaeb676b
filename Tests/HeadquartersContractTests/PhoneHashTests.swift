import Foundation
import HeadquartersContract
import StoreDomain
import Testing

/// A phone number goes to headquarters as something that nobody else can read or compare.
@Suite struct PhoneHashTests {
  @Test func bothSidesComputeTheSame() throws {
    // As `printf 'phone 13800005678' | openssl dgst -sha256 -mac HMAC -macopt key:hq-1` says.
    let hash = PhoneHash(of: "13800005678", hqInstance: "hq-1")
    let known = "22f3b2d9c6386b279981aeb26f96747a0419223afd5d8d44fa54364e852b10bf"
    #expect(hash.bytes.map { String(format: "%02x", $0) }.joined() == known)
    #expect(MemberQuestion(hash).hashes == [hash])
  }

  @Test func anotherNumberAndAnotherChainHaveAnother() {
    let hash = PhoneHash(of: "13800005678", hqInstance: "hq-1")
    #expect(PhoneHash(of: "13800005679", hqInstance: "hq-1") != hash)
    #expect(PhoneHash(of: "13800005678", hqInstance: "hq-2") != hash)
  }

  @Test(arguments: [0, 31, 33])
  func whatIsNo32BytesIsNoHash(_ count: Int) {
    #expect(PhoneHash(bytes: Data(count: count)) == nil)
  }
}
