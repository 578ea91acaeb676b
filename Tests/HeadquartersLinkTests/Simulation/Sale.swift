import Foundation
import HeadquartersContract
import StoreDatabase

/// What a simulated store sells: an order that was paid, in the bytes that are frozen.
struct Sale: Hashable {
  var id: Int
  var order: Int
  var cents: Int

  func payload(sequence: Int, previous: Data) -> Data {
    Data("\(id) \(order) \(cents) \(sequence) \(previous.base64EncodedString())".utf8)
  }
}

/// What headquarters reads from the bytes.
struct ReadSale: Hashable {
  var sale: Sale
  var sequence: Int
  var previous: String

  init?(_ payload: Data) {
    let parts = String(decoding: payload, as: UTF8.self).split(separator: " ")
    guard parts.count == 5, let id = Int(parts[0]), let order = Int(parts[1]),
      let cents = Int(parts[2]), let sequence = Int(parts[3])
    else { return nil }
    sale = Sale(id: id, order: order, cents: cents)
    self.sequence = sequence
    previous = String(parts[4])
  }
}
