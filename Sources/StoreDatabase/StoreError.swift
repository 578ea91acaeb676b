import GRDB
import StoreDomain

/// Why the store's file could not be used, or a verb was refused by the file itself.
public enum StoreError: Explained, Equatable {
  case notAStore(path: String)
  case missing(path: String)
  case alreadyThere(path: String)
  case newerVersion(path: String)
  case readOnly(path: String)
  case diskFull
  case busy
  case damaged(String)
  case notDurable(String)
  /// A constraint or trigger of the schema refused the write: a rule was about to be broken.
  case refusedByFile(String)
  case gone(String)

  public var explanation: Phrase {
    switch self {
    case .notAStore(let path):
      Phrase(
        "\(path) is not a Front of House store. Give the file that `foh init` made.",
        "\(path) 不是门店数据库。请指定由 foh init 创建的文件。")
    case .missing(let path):
      Phrase(
        "There is no store at \(path). Make one with `foh init STORE.toml --db \(path)`.",
        "\(path) 不存在。请先运行 foh init STORE.toml --db \(path) 建店。")
    case .alreadyThere(let path):
      Phrase(
        "\(path) already exists and was left as it is. Choose another name.",
        "\(path) 已存在，未作改动。请换一个文件名。")
    case .newerVersion(let path):
      Phrase(
        "\(path) was written by a newer version of foh. Update this terminal's foh.",
        "\(path) 由更新版本的 foh 写入。请先升级本机的 foh。")
    case .readOnly(let path):
      Phrase(
        "\(path) cannot be written. Check the file's and the folder's permissions.",
        "\(path) 不可写。请检查文件和所在目录的权限。")
    case .diskFull:
      Phrase(
        "The disk is full: nothing was saved. Free some space, then do it again.",
        "磁盘已满：本次没有保存。请清理空间后重试。")
    case .busy:
      Phrase(
        "Another terminal holds the store's file. Nothing was saved; try again.",
        "其他终端正占用数据库，本次没有保存，请重试。")
    case .damaged(let detail):
      Phrase(
        "The store's file is damaged (\(detail)). Stop, and restore the last backup.",
        "数据库文件已损坏（\(detail)）。请停止使用并恢复最近的备份。")
    case .notDurable(let detail):
      Phrase(
        "The store's file would not be safe after a power cut (\(detail)). Call IT.",
        "断电后数据可能丢失（\(detail)）。请联系 IT。")
    case .refusedByFile(let detail):
      Phrase(
        "Refused, nothing was saved: \(detail). Look at the screen again.",
        "操作被拒绝，没有保存：\(detail)。请重新查看屏幕。")
    case .gone(let what):
      Phrase("\(what) is no longer there.", "\(what)已不存在。")
    }
  }

  /// What an error of the database layer means to the person at the screen.
  static func explaining(_ error: any Error, path: String) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    switch error.resultCode {
    case .SQLITE_FULL: return StoreError.diskFull
    case .SQLITE_BUSY, .SQLITE_LOCKED: return StoreError.busy
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: return StoreError.readOnly(path: path)
    case .SQLITE_NOTADB: return StoreError.notAStore(path: path)
    case .SQLITE_CORRUPT, .SQLITE_IOERR:
      return StoreError.damaged(error.message ?? "\(error.resultCode)")
    case .SQLITE_CONSTRAINT:
      let message = error.message ?? ""
      return StoreError.refusedByFile(
        message.hasPrefix("foh: ") ? String(message.dropFirst(5)) : message)
    default: return error
    }
  }
}
