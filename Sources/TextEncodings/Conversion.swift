import Foundation

/// A conversion between two encodings by the C library's iconv. Not shared between threads.
public final class Conversion {
  private let descriptor: iconv_t

  /// Fails when this machine's C library lacks one of the encodings.
  public init(from source: TextEncoding, to target: TextEncoding) throws(TextEncodingError) {
    let opened = iconv_open(target.iconvName, source.iconvName)
    // iconv_open answers (iconv_t)-1 on failure.
    guard let opened, Int(bitPattern: opened) != -1 else {
      throw .unavailable(source == .utf8 ? target : source)
    }
    descriptor = opened
  }

  deinit {
    iconv_close(descriptor)
  }

  /// The converted bytes up to the first that cannot be converted, and that byte's offset.
  public func convert(_ bytes: [UInt8]) -> (output: [UInt8], stoppedAt: Int?) {
    var input = bytes.map { CChar(bitPattern: $0) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 3 / 2 + 16)
    var chunk = [CChar](repeating: 0, count: 8192)
    let count = input.count
    var consumed = 0
    var stopped: Int?
    iconv(descriptor, nil, nil, nil, nil)
    input.withUnsafeMutableBufferPointer { input in
      while consumed < count {
        var source = input.baseAddress.map { $0 + consumed }
        var sourceLeft = count - consumed
        var written = 0
        var failure: Int32 = 0
        chunk.withUnsafeMutableBufferPointer { chunk in
          var target = chunk.baseAddress
          var targetLeft = chunk.count
          if iconv(descriptor, &source, &sourceLeft, &target, &targetLeft) == -1 {
            failure = errno
          }
          written = chunk.count - targetLeft
        }
        output.append(contentsOf: chunk[..<written].lazy.map { UInt8(bitPattern: $0) })
        consumed = count - sourceLeft
        guard failure == 0 || failure == E2BIG else {
          stopped = consumed
          return
        }
      }
    }
    // Some encodings keep a letter back until they know whether an accent follows it.
    if stopped == nil {
      chunk.withUnsafeMutableBufferPointer { chunk in
        var target = chunk.baseAddress
        var targetLeft = chunk.count
        iconv(descriptor, nil, nil, &target, &targetLeft)
        let written = chunk.count - targetLeft
        output.append(contentsOf: chunk[..<written].lazy.map { UInt8(bitPattern: $0) })
      }
    }
    return (output, stopped)
  }
}
