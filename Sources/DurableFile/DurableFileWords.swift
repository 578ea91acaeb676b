import StoreDomain

/// What a program says of its file, where all programs with a durable file say the same.
public struct DurableFileWords: Sendable {
  /// As it is typed in a shell.
  let program: String
  /// A usual name of its file.
  let example: String

  /// - Parameters:
  ///   - program: as it is typed in a shell.
  ///   - example: a usual name of its file.
  public init(program: String, example: String) {
    self.program = program
    self.example = example
  }

  public func alreadyThere(_ path: String) -> Phrase {
    Phrase(
      "\(path) already exists and was left as it is. Choose another name.",
      "\(path) 已存在，未作改动。请换一个文件名。")
  }

  public func folder(_ path: String) -> Phrase {
    let file = (path.hasSuffix("/") ? path : path + "/") + example
    return Phrase(
      "\(path) is a folder. Name the file in it, such as \(file)",
      "\(path) 是目录。请写明其中的文件，例如 \(file)")
  }

  public func closedFolder(_ folder: String, path: String) -> Phrase {
    Phrase(
      "This user may not enter the folder \(folder), so nobody can say whether \(path) is there. "
        + "Run \(program) as the user who owns the file, or ask them to let you in.",
      "当前用户无权进入目录 \(folder)，无法得知 \(path) 是否存在。"
        + "请用该文件所属的用户运行 \(program)，或请其开放权限。")
  }

  public func secondName(_ path: String) -> Phrase {
    Phrase(
      "\(path) is a second name (hard link) of a file whose log lies beside its first name: opened "
        + "here it would be damaged. Use the first name, or a symbolic link to it; "
        + "`find / -xdev -samefile '\(path)'` shows all names. A copy is made with "
        + "`\(program) backup`.",
      "\(path) 是另一个文件的硬链接，日志在原文件名旁边，从这里打开会损坏数据。"
        + "请使用原文件名，或改用符号链接；用 find / -xdev -samefile '\(path)' 查看所有名称。"
        + "备份请用 \(program) backup。")
  }

  public func mountedAlone(_ path: String) -> Phrase {
    Phrase(
      "\(path) is mounted alone, without the folder in which its log lies: opened here it would be "
        + "damaged. Mount the folder that it is in.",
      "\(path) 是单独挂载的文件，日志所在的目录没有一起挂载，从这里打开会损坏数据。"
        + "请挂载它所在的整个目录。")
  }

  public func logBeside(_ path: String) -> Phrase {
    Phrase(
      "\(path) was left there by another file and would be mixed into this one: nothing was "
        + "changed. Move it away.",
      "\(path) 是其他文件遗留的日志，会与本文件混在一起，未作改动。请把它移走。")
  }

  public func newerVersion(_ path: String) -> Phrase {
    Phrase(
      "\(path) was written by a newer version of \(program). Update this machine's \(program).",
      "\(path) 由更新版本的 \(program) 写入。请先升级本机的 \(program)。")
  }

  public func readOnly(_ path: String) -> Phrase {
    Phrase(
      "\(path) cannot be written. Check the file's and the folder's permissions.",
      "\(path) 不可写。请检查文件和所在目录的权限。")
  }

  public var diskFull: Phrase {
    Phrase(
      "The disk is full: nothing was saved. Free some space, then do it again.",
      "磁盘已满：本次没有保存。请清理空间后重试。")
  }
}
