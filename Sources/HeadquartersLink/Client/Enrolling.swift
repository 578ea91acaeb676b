import Foundation
import HeadquartersContract
import StoreDatabase
import StoreDomain

/// Ties a store's file to headquarters.
public enum Enrolling {
  /// Sends the one-time code and the device's public key, and keeps what comes back. May be run
  /// again with the same code when the answer was lost.
  ///
  /// - Parameter authority: the chain's own, from now on; nil for what the store trusted so far.
  /// - Throws: `EnrolmentError`, `AuthorityError`, `DeviceKeyError`, `StoreError`.
  @discardableResult
  public static func enrol(
    _ database: StoreDatabase, at address: HeadquartersAddress, code: String,
    trusting authority: Authority? = nil
  ) async throws -> Enrolment {
    let file = DeviceKeyFile(besides: database.path)
    let authorityFile = AuthorityFile(besides: database.path)
    if let present = try database.enrolment() {
      // Finishes an enrolment that was cut short, so that its key is not taken for a spare one.
      _ = try? file.load(publicKey: present.publicKey)
    }
    let store = database.store
    let client = HeadquartersClient(
      address, trusting: try authority ?? authorityFile.load(), environment: database.environment)
    let (answer, key) = try await offerKey(of: file) { key in
      let request = EnrolRequest(
        code: code, publicKey: key.publicBase64, source: store.eventSource,
        name: store.name.english, currency: store.currency.code)
      return await client.ask(
        HeadquartersClient.Message("POST", Paths.enrol, body: try JSONEncoder().encode(request)))
    }
    let enrolled = try read(answer)
    let enrolment = Enrolment(
      url: address.url, storeID: enrolled.storeID, keyID: enrolled.keyID,
      hqInstance: enrolled.hqInstance, publicKey: key.publicBase64)
    // Only now that it has proved good: a wrong one must not cut off a store that sends.
    if let authority { try authorityFile.keep(authority) }
    try database.keepEnrolment(enrolment, epoch: enrolled.epoch)
    try file.adopt()
    return enrolment
  }

  /// Gives the device a new key, signed for with the present one, without a pause in sending.
  ///
  /// - Throws: `EnrolmentError`, `DeliveryError.notEnrolled`, `DeviceKeyError`, `StoreError`.
  public static func rotateKey(of database: StoreDatabase) async throws {
    guard var enrolment = try database.enrolment() else { throw DeliveryError.notEnrolled }
    let client = try HeadquartersClient(enrolment, of: database)
    let file = DeviceKeyFile(besides: database.path)
    let status = try database.deliveryStatus()
    let path = Paths.keys(enrolment.storeID)
    let (answer, key) = try await offerKey(of: file) { key in
      let request = RotateKeyRequest(publicKey: key.publicBase64)
      return await client.ask(
        HeadquartersClient.Message("POST", path, body: try JSONEncoder().encode(request)),
        clockOffsetSeconds: status.clockOffsetSeconds)
    }
    try refuseUnlessSuccess(answer)
    guard let rotated = try? JSONDecoder().decode(RotateKeyAnswer.self, from: answer.body),
      isName(rotated.keyID)
    else { throw EnrolmentError.notUnderstood }
    enrolment.keyID = rotated.keyID
    enrolment.publicKey = key.publicBase64
    try database.keepEnrolment(enrolment, epoch: status.epoch)
    try file.adopt()
  }

  /// Offers headquarters the next key, and another one when it does not take that: a key whose
  /// answer was lost may have been ended there since, and no code brings it back.
  private static func offerKey(
    of file: DeviceKeyFile, _ ask: (DeviceKey) async throws -> HeadquartersAnswer
  ) async throws -> (HeadquartersAnswer, DeviceKey) {
    let key = try file.nextKey()
    let answer = try await ask(key)
    guard answer.status == 422 else { return (answer, key) }
    let another = try file.anotherKey()
    return (try await ask(another), another)
  }

  private static func refuseUnlessSuccess(_ answer: HeadquartersAnswer) throws {
    guard let status = answer.status else {
      let fault = DeliveryFault(
        stored: Verdict.clean(answer.fault ?? DeliveryFault.noAnswer.stored))
      throw answer.isDistrusted
        ? EnrolmentError.distrusted(fault) : EnrolmentError.unreachable(fault)
    }
    guard status == 200 else {
      throw EnrolmentError.refused(Verdict.fault(status, answer.problem))
    }
  }

  static func read(_ answer: HeadquartersAnswer) throws -> EnrolAnswer {
    try refuseUnlessSuccess(answer)
    guard let enrolled = try? JSONDecoder().decode(EnrolAnswer.self, from: answer.body),
      enrolled.epoch > 0,
      [enrolled.storeID, enrolled.keyID, enrolled.hqInstance].allSatisfy(isName)
    else { throw EnrolmentError.notUnderstood }
    return enrolled
  }

  /// What may stand in a path, in a header and on a terminal.
  private static func isName(_ text: String) -> Bool {
    (1...200).contains(text.utf8.count)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
          UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}

/// Why the store could not be enrolled.
public enum EnrolmentError: Explained, Equatable {
  case unreachable(DeliveryFault)
  case distrusted(DeliveryFault)
  case refused(DeliveryFault)
  case notUnderstood

  public var explanation: Phrase {
    switch self {
    case .unreachable(let fault):
      Phrase(
        "Headquarters did not answer (\(fault.words.english)). Look at the address and the network, "
          + "then run it again with the same code.",
        "总部没有应答（\(fault.words.chinese)）。请检查地址和网络，然后用同一接入码重试。")
    case .distrusted(let fault):
      Phrase(
        "Nothing was sent, the code is still good (\(fault.words.english)). When the chain has an "
          + "authority of its own, ask headquarters for its certificate and run it again with --ca "
          + "FILE.",
        "没有发送任何数据，接入码仍然有效（\(fault.words.chinese)）。如果总部使用自建的签发机构，"
          + "请索取其证书，并加上 --ca FILE 重新运行。")
    case .refused(.answered(_, .codeNotValid, _)):
      Phrase(
        "The code is wrong, used already or too old. Look at it again, or ask headquarters for a new "
          + "one (foh-hq stores rotate).",
        "接入码有误、已被使用或已过期。请核对，或请总部重新生成（foh-hq stores rotate）。")
    case .refused(.answered(_, .otherStore, _)):
      Phrase(
        "The code is another store's. Look whether this is the right file; a new store gets its code "
          + "with `foh-hq stores add`.",
        "该接入码属于另一家门店。请确认数据库文件是否正确；新门店请总部用 foh-hq stores add 生成接入码。")
    case .refused(let fault):
      Phrase(
        "Headquarters refused (\(fault.words.english)). Try again later, or call headquarters.",
        "总部拒绝接入（\(fault.words.chinese)）。请稍后重试，或联系总部。")
    case .notUnderstood:
      Phrase(
        "What answered is no headquarters of Front of House. Look at the address.",
        "应答的服务器不是 Front of House 总部，请检查地址。")
    }
  }
}
