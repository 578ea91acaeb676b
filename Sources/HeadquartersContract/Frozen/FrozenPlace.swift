/// Where a value stands in a document.
struct FrozenPlace: Encoder, SingleValueEncodingContainer {
  let document: FrozenDocument
  /// How many containers are around it.
  let depth: Int
  let id: Int

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    document.open(self, isArray: false)
    return KeyedEncodingContainer(FrozenObject<Key>(place: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    document.open(self, isArray: true)
    return FrozenArray(place: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  // MARK: A value alone

  func encodeNil() { write("null") }
  func encode(_ value: Bool) { write(value ? "true" : "false") }
  func encode(_ value: String) { if document.isReady(self) { document.quote(value) } }
  func encode(_ value: Double) { document.markAsUnusual() }
  func encode(_ value: Float) { document.markAsUnusual() }
  func encode(_ value: Int) { write(String(value)) }
  func encode(_ value: Int8) { write(String(value)) }
  func encode(_ value: Int16) { write(String(value)) }
  func encode(_ value: Int32) { write(String(value)) }
  func encode(_ value: Int64) { write(String(value)) }
  func encode(_ value: UInt) { write(String(value)) }
  func encode(_ value: UInt8) { write(String(value)) }
  func encode(_ value: UInt16) { write(String(value)) }
  func encode(_ value: UInt32) { write(String(value)) }
  func encode(_ value: UInt64) { write(String(value)) }
  func encode<Value: Encodable>(_ value: Value) throws { try document.write(value, into: self) }

  private func write(_ word: String) {
    if document.isReady(self) { document.write(plain: word) }
  }
}

private struct FrozenObject<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let place: FrozenPlace
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { write("null", key) }
  func encode(_ value: Bool, forKey key: Key) { write(value ? "true" : "false", key) }
  func encode(_ value: String, forKey key: Key) {
    if begin(key) { place.document.quote(value) }
  }
  func encode(_ value: Double, forKey key: Key) { place.document.markAsUnusual() }
  func encode(_ value: Float, forKey key: Key) { place.document.markAsUnusual() }
  func encode(_ value: Int, forKey key: Key) { write(String(value), key) }
  func encode(_ value: Int8, forKey key: Key) { write(String(value), key) }
  func encode(_ value: Int16, forKey key: Key) { write(String(value), key) }
  func encode(_ value: Int32, forKey key: Key) { write(String(value), key) }
  func encode(_ value: Int64, forKey key: Key) { write(String(value), key) }
  func encode(_ value: UInt, forKey key: Key) { write(String(value), key) }
  func encode(_ value: UInt8, forKey key: Key) { write(String(value), key) }
  func encode(_ value: UInt16, forKey key: Key) { write(String(value), key) }
  func encode(_ value: UInt32, forKey key: Key) { write(String(value), key) }
  func encode(_ value: UInt64, forKey key: Key) { write(String(value), key) }
  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    if begin(key) { try place.document.write(value) }
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> { next(key).container(keyedBy: type) }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    next(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { place.document.unusualPlace() }
  func superEncoder(forKey key: Key) -> any Encoder { place.document.unusualPlace() }

  private func begin(_ key: Key) -> Bool { place.document.begin(key.stringValue, in: place) }

  private func next(_ key: Key) -> FrozenPlace {
    begin(key) ? place.document.nextPlace() : place.document.unusualPlace()
  }

  private func write(_ word: String, _ key: Key) {
    if begin(key) { place.document.write(plain: word) }
  }
}

private struct FrozenArray: UnkeyedEncodingContainer {
  let place: FrozenPlace
  var codingPath: [any CodingKey] { [] }
  var count: Int { place.document.count(in: place) }

  func encodeNil() { write("null") }
  func encode(_ value: Bool) { write(value ? "true" : "false") }
  func encode(_ value: String) {
    if begin() { place.document.quote(value) }
  }
  func encode(_ value: Int) { write(String(value)) }
  func encode<Value: Encodable>(_ value: Value) throws {
    if begin() { try place.document.write(value) }
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> { next().container(keyedBy: type) }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { next().unkeyedContainer() }
  func superEncoder() -> any Encoder { place.document.unusualPlace() }

  private func begin() -> Bool { place.document.beginElement(in: place) }

  private func next() -> FrozenPlace {
    begin() ? place.document.nextPlace() : place.document.unusualPlace()
  }

  private func write(_ word: String) {
    if begin() { place.document.write(plain: word) }
  }
}
