import DurableFile
import StoreDomain

/// Why the store's file could not be used, or a verb was refused by the file itself.
public enum StoreError: Explained, Equatable {
  case notAStore(path: String)
  case missing(path: String)
  case alreadyThere(path: String)
  /// The name of the file was forgotten.
  case folder(path: String)
  /// This user may not enter a folder on the way to the file.
  case closedFolder(String, path: String)
  /// The path is a second hard link to the file.
  case secondName(path: String)
  /// The file alone is mounted there.
  case mountedAlone(path: String)
  /// Another process has the file open.
  case inUse(path: String)
  /// Another file's log lies where this one's would be.
  case logBeside(path: String)
  case newerVersion(path: String)
  /// An earlier version wrote the file last, and nothing of it is to be changed.
  case earlierVersion(path: String)
  case readOnly(path: String)
  /// It was opened to be read and nothing else.
  case onlyReads(path: String)
  case diskFull
  /// The disk did not do what it was asked, and is not full.
  case diskFails(String)
  case busy
  case damaged(String)
  case notDurable(String)
  /// A newer version of the program changed the schema while this one was running.
  case updatedMeanwhile
  /// A trigger of the schema refused the write, because a rule was about to be broken; without a
  /// rule it was a constraint, in SQLite's words.
  case refusedByFile(SchemaRule?, detail: String? = nil)
  /// Headquarters acknowledged an event of this number that is not the one in the file.
  case otherEventAcknowledged(Int)
  case gone(String)

  private static let fileWords = DurableFileWords(program: "foh", example: "store.db")

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
    case .alreadyThere(let path): Self.fileWords.alreadyThere(path)
    case .folder(let path): Self.fileWords.folder(path)
    case .closedFolder(let folder, let path): Self.fileWords.closedFolder(folder, path: path)
    case .secondName(let path): Self.fileWords.secondName(path)
    case .mountedAlone(let path): Self.fileWords.mountedAlone(path)
    case .inUse(let path):
      Phrase(
        "\(path) is in use. Close every console and board, stop `foh sync run`, then do it again.",
        "\(path) 正在使用。请先退出所有终端和叫号屏并停止 foh sync run，再重试。")
    case .logBeside(let path): Self.fileWords.logBeside(path)
    case .newerVersion(let path): Self.fileWords.newerVersion(path)
    case .earlierVersion(let path):
      Phrase(
        "\(path) was written by an earlier foh, and a dry run does not update it. Open a console on it "
          + "once, then do it again.",
        "\(path) 由旧版 foh 写入，试运行不会升级文件。请先打开一次终端完成升级，再重试。")
    case .readOnly(let path): Self.fileWords.readOnly(path)
    case .onlyReads(let path):
      Phrase("\(path) is only read here, nothing was saved.", "此处只读取 \(path)，没有保存。")
    case .diskFull: Self.fileWords.diskFull
    case .diskFails(let detail):
      Phrase(
        "The disk does not answer as it should (\(detail)): nothing was saved. Try again; if it "
          + "stays, stop, make a backup on another disk (`foh backup`) and call IT.",
        "磁盘读写出错（\(detail)）：本次没有保存。请重试；若仍出错，请停止使用，用 foh backup 备份到其他磁盘并联系 IT。")
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
    case .updatedMeanwhile:
      Phrase(
        "This store was updated by a newer foh: nothing was saved. Update this terminal's foh, then "
          + "start it again.",
        "门店数据库已由更新版本的 foh 升级，本次没有保存。请先升级本机的 foh，再重新启动。")
    case .refusedByFile(let rule?, _):
      Phrase(
        "Refused, nothing was saved: \(rule.words.english). Look at the screen again.",
        "操作被拒绝，没有保存：\(rule.words.chinese)。请重新查看屏幕。")
    case .refusedByFile(nil, let detail):
      Phrase(
        "Refused, nothing was saved: it breaks a rule of the store's file. Look at the screen again."
          + Self.forIT(detail).english,
        "操作被拒绝，没有保存：不符合门店数据库的规则。请重新查看屏幕。" + Self.forIT(detail).chinese)
    case .otherEventAcknowledged(let sequence):
      Phrase(
        "Refused, nothing was saved: headquarters' hash of event \(sequence) is not ours.",
        "操作被拒绝，没有保存：总部第 \(sequence) 条记录的校验值与本店不一致。")
    case .gone(let what):
      Phrase("\(what) is no longer there.", "\(what)已不存在。")
    }
  }

  /// SQLite's own words, apart from the sentence.
  private static func forIT(_ detail: String?) -> Phrase {
    guard let detail, !detail.isEmpty else { return Phrase("", "") }
    return Phrase(" (For IT: \(detail))", "（IT 参考：\(detail)）")
  }

  /// Whether a rule of the schema said no, or what was meant is gone: the disk, the file and the
  /// other processes are well.
  public var isRefusal: Bool {
    switch self {
    case .refusedByFile, .otherEventAcknowledged, .gone: true
    default: false
    }
  }
}

extension StoreError: DurableFileFault {
  public static func foreign(path: String) -> StoreError { .notAStore(path: path) }

  /// What a constraint or a trigger of the schema means, from SQLite's message.
  public static func refused(_ message: String) -> StoreError {
    if let rule = SchemaRule(message: message) { return .refusedByFile(rule) }
    return .refusedByFile(nil, detail: message)
  }
}
