import DurableFile
import StoreDomain

/// What the files themselves tell of a log that should lie beside a store's file and does not.
///
/// A file that was copied without its log while consoles wrote is, as a rule, a sound file of an
/// earlier moment, and nothing in it says what is missing. Only these can be told.
public enum MissingLog: Hashable, Sendable {
  /// The file has fewer bytes than its own count of pages needs: the log was on its way into it when
  /// it was copied, or it was cut off.
  case pages(size: Int, counted: Int)
  /// The log's index lies there without the log: SQLite makes it after the log and removes it before.
  case indexAlone
  /// The file came here without a log, from a place where consoles have worked with it; whether one of
  /// them had it open then, nobody can tell.
  case unknown

  /// Whether something is surely missing.
  public var isSure: Bool { self != .unknown }
}

extension StoreDatabase {
  /// Looks for a missing log before the file is opened, which makes a new one.
  ///
  /// - Returns: nil when there is a log, and when there is no file.
  /// - Throws: `StoreError.closedFolder`.
  public static func missingLog(of path: String) throws -> MissingLog? {
    do {
      guard try FilePlace.kind(of: path) == .file else { return nil }
      let place = try FilePlace.resolved(path)
      guard try FilePlace.kind(of: place + "-wal") == .nothing,
        let header = FileHeader(of: place), header.isStore
      else { return nil }
      if header.size < header.countedSize {
        return .pages(size: header.size, counted: header.countedSize)
      }
      if try FilePlace.kind(of: place + "-shm") == .file { return .indexAlone }
      // The lock is made with the store, and where it is opened first.
      let isFirstOpening = try FilePlace.kind(of: DurableFile.lockPath(of: place)) == .nothing
      return header.hasLog && isFirstOpening ? .unknown : nil
    } catch {
      throw StoreError.explaining(error, path: path)
    }
  }
}

extension MissingLog {
  /// What to tell whoever looks after the file.
  ///
  /// - Parameters:
  ///   - path: the store's file.
  ///   - newest: when the newest record in it was made, on the wall's clock.
  public func words(path: String, newest: String?) -> Phrase {
    let copies = Phrase(
      "Copies of an open store are made with `foh backup`.", "营业中的数据库请用 foh backup 备份。")
    let last = newest.map {
      Phrase(" The newest record in it is of \($0).", "其中最新的记录是 \($0)。")
    }
    switch self {
    case .pages(let size, let counted):
      return Phrase(
        "not so: \(path) has \(size) bytes and counts \(counted): its log is missing. It was copied "
          + "without \(path)-wal while the store was open, or cut off. \(copies.english)",
        "不符：\(path) 只有 \(size) 字节，应为 \(counted) 字节，缺少日志："
          + "可能在营业中复制时没有复制 \(path)-wal，或复制中断。\(copies.chinese)")
    case .indexAlone:
      return Phrase(
        "not so: the log \(path)-wal is missing, its index \(path)-shm is there. What was done last is "
          + "not in this file.\(last?.english ?? "") \(copies.english)",
        "不符：日志 \(path)-wal 缺失，只有索引 \(path)-shm，最后的操作不在此文件中。"
          + "\(last?.chinese ?? "")\(copies.chinese)")
    case .unknown:
      return Phrase(
        "to look at: \(path) came here without its log \(path)-wal. If a console was open when it was "
          + "copied, what was done last is missing, and nothing in the file tells."
          + "\(last?.english ?? "") \(copies.english)",
        "请注意：\(path) 是不带日志 \(path)-wal 复制来的。若复制时有终端打开，最后的操作会缺失，"
          + "而文件本身无法判断。\(last?.chinese ?? "")\(copies.chinese)")
    }
  }
}
