import DurableFile
import Foundation
import Glibc
import HeadquartersContract
import StoreDomain

/// The device's private key beside the store's file, readable by its owner alone.
public struct DeviceKeyFile: Sendable {
  public let path: String
  private var nextPath: String { path + ".next" }

  /// - Parameter store: the path of the store's file.
  public init(besides store: String) {
    // Whole, since all processes of the store tell people of the same file.
    path = URL(fileURLWithPath: store).path + "-key"
  }

  /// The key of this device.
  ///
  /// - Parameter publicKey: its public half, as the store's file has it: a new key counts from the
  ///   moment that the store's file says so, even when its own file was not renamed yet.
  /// - Throws: `DeviceKeyError` when it is missing, damaged, open to others or another user's.
  public func load(publicKey: String) throws -> DeviceKey {
    // The next one first: it may be renamed at any moment, and then is the one that is read after it.
    if let next = try? read(nextPath), next.publicBase64 == publicKey {
      // Where it cannot be renamed now it is good all the same.
      try? adopt()
      return next
    }
    return try read(path)
  }

  /// The key to enrol with: one whose enrolment was not finished, so that a lost answer does not
  /// cost the code; otherwise a new one.
  ///
  /// - Throws: `DeviceKeyError`.
  public func nextKey() throws -> DeviceKey {
    do {
      return try read(nextPath)
    } catch DeviceKeyError.missing, DeviceKeyError.damaged {
      // A damaged one was cut off while it was written, and is sent nowhere before that.
      return try anotherKey()
    }
  }

  /// A new key in the place of a next one that headquarters will never take.
  ///
  /// - Throws: `DeviceKeyError`.
  public func anotherKey() throws -> DeviceKey {
    unlink(nextPath)
    let key = DeviceKey()
    try write(key, to: nextPath)
    return key
  }

  /// Makes the next key this device's key. A process that sends may have done so already.
  ///
  /// - Throws: `DeviceKeyError`.
  public func adopt() throws {
    guard rename(nextPath, path) == 0 || errno == ENOENT else {
      throw DeviceKeyError.cannotWrite(path: path)
    }
    FilePlace.syncFolder(of: path)
  }

  private func read(_ path: String) throws -> DeviceKey {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == ENOENT ? DeviceKeyError.missing(path: path) : .unreadable(path: path)
    }
    guard status.st_mode & 0o077 == 0 else { throw DeviceKeyError.openToOthers(path: path) }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw DeviceKeyError.unreadable(path: path)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let key = try? DeviceKey(base64: text.trimmingCharacters(in: .whitespacesAndNewlines))
    else { throw DeviceKeyError.damaged(path: path) }
    return key
  }

  private func write(_ key: DeviceKey, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw DeviceKeyError.cannotWrite(path: path) }
    defer { close(descriptor) }
    let bytes = Array((key.secretBase64 + "\n").utf8)
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
      unlink(path)
      throw DeviceKeyError.cannotWrite(path: path)
    }
    FilePlace.syncFolder(of: path)
  }
}

/// Why the device's key cannot be used.
public enum DeviceKeyError: Explained, Equatable {
  case missing(path: String)
  case openToOthers(path: String)
  case damaged(path: String)
  /// It is another user's, as where a group's users run consoles.
  case unreadable(path: String)
  case cannotWrite(path: String)

  public var explanation: Phrase {
    switch self {
    case .missing(let path):
      Phrase(
        "The device's key \(path) is missing. Where the store's file was moved on this machine, move the "
          + "key beside it; otherwise ask headquarters for a new code, then run `foh enrol`.",
        "缺少设备密钥 \(path)。如果门店数据库在本机换过位置，请把密钥也移到旁边；"
          + "否则请向总部索取新的接入码，再运行 foh enrol。")
    case .openToOthers(let path):
      Phrase(
        "The device's key \(path) can be read by others. Run: chmod 600 \(path)",
        "设备密钥 \(path) 可被他人读取。请运行：chmod 600 \(path)")
    case .damaged(let path):
      Phrase(
        "The device's key \(path) is damaged. Restore it, or enrol again with a new code.",
        "设备密钥 \(path) 已损坏。请恢复该文件，或用新的接入码重新接入。")
    case .unreadable(let path):
      Phrase(
        "The device's key \(path) cannot be read by this user. Send as the user whom it belongs to: "
          + "one open console of theirs, or their `foh sync run`, sends for the whole store.",
        "当前用户无法读取设备密钥 \(path)。请由该文件所属用户打开终端或运行 foh sync run，"
          + "即可为全店上传。")
    case .cannotWrite(let path):
      Phrase(
        "The device's key \(path) cannot be written. Look at the folder's permissions and the disk.",
        "无法写入设备密钥 \(path)。请检查目录权限和磁盘空间。")
    }
  }
}
