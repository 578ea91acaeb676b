import DurableFile
import Foundation
import Glibc
import NIOSSL
import StoreDomain

/// Who says that headquarters' certificate is real, when it is not one of the authorities that this
/// machine knows but the chain's own. Whoever trusts it trusts nobody else: no other authority can
/// put a server in headquarters' place.
public struct Authority: Sendable {
  /// The certificates as somebody gave them, in PEM.
  let text: Data
  private let certificates: [NIOSSLCertificate]

  /// - Parameter path: a PEM file with one certificate or more; while one is replaced by the next,
  ///   both are in it.
  /// - Throws: `AuthorityError`.
  public init(file path: String) throws {
    guard let text = FileManager.default.contents(atPath: path) else {
      throw AuthorityError.unreadable(path: path)
    }
    guard let certificates = try? NIOSSLCertificate.fromPEMBytes(Array(text)),
      !certificates.isEmpty
    else { throw AuthorityError.noCertificate(path: path) }
    self.text = text
    self.certificates = certificates
  }

  /// How a line to headquarters is made.
  ///
  /// - Parameter authority: nil for those that this machine knows.
  static func configuration(trusting authority: Authority?) -> TLSConfiguration {
    var configuration = TLSConfiguration.makeClientConfiguration()
    configuration.minimumTLSVersion = .tlsv12
    if let authority { configuration.trustRoots = .certificates(authority.certificates) }
    return configuration
  }
}

/// The chain's own authority beside the store's file, for every process that sends.
public struct AuthorityFile: Sendable {
  public let path: String

  /// - Parameter store: the path of the store's file.
  public init(besides store: String) {
    path = URL(fileURLWithPath: store).path + "-ca"
  }

  /// - Returns: nil when the store trusts the authorities that this machine knows.
  /// - Throws: `AuthorityError`: a file that is there and cannot be used never means to trust others.
  public func load() throws -> Authority? {
    do {
      guard try FilePlace.kind(of: path) != .nothing else { return nil }
    } catch {
      throw AuthorityError.unreadable(path: path)
    }
    return try Authority(file: path)
  }

  /// From now on this authority, or those that this machine knows.
  ///
  /// - Throws: `AuthorityError.cannotWrite`.
  public func keep(_ authority: Authority?) throws {
    guard let authority else {
      guard unlink(path) == 0 || errno == ENOENT else {
        throw AuthorityError.cannotWrite(path: path)
      }
      FilePlace.syncFolder(of: path)
      return
    }
    // Whole or not at all: senders read it while it is written.
    let next = path + ".next"
    let descriptor = open(next, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw AuthorityError.cannotWrite(path: path) }
    let bytes = Array(authority.text)
    let isWritten = write(descriptor, bytes, bytes.count) == bytes.count && fsync(descriptor) == 0
    close(descriptor)
    guard isWritten, rename(next, path) == 0 else {
      unlink(next)
      throw AuthorityError.cannotWrite(path: path)
    }
    FilePlace.syncFolder(of: path)
  }
}

/// Why the chain's own authority cannot be used.
public enum AuthorityError: Explained, Equatable {
  case unreadable(path: String)
  case noCertificate(path: String)
  case cannotWrite(path: String)

  public var explanation: Phrase {
    switch self {
    case .unreadable(let path):
      Phrase(
        "\(path) cannot be read. Look at the path and the file's permissions.",
        "无法读取 \(path)。请检查路径和文件权限。")
    case .noCertificate(let path):
      Phrase(
        "\(path) holds no certificate in PEM form. Ask headquarters for its authority's certificate: "
          + "the file begins with -----BEGIN CERTIFICATE-----.",
        "\(path) 中没有 PEM 格式的证书。请向总部索取其签发机构的证书，"
          + "文件以 -----BEGIN CERTIFICATE----- 开头。")
    case .cannotWrite(let path):
      Phrase(
        "\(path) cannot be written. Look at the folder's permissions and the disk.",
        "无法写入 \(path)。请检查目录权限和磁盘空间。")
    }
  }
}
