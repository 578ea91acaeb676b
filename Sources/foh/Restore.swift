import ArgumentParser
import StoreDatabase
import StoreDomain

/// `foh restore`: a copy in the store's place.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a copy that `foh backup` made in a store's place.",
    discussion: """
      Close every console first. The copy is checked and stays as it is. At headquarters the store \
      begins a new epoch: what it had sent since the copy was made is kept there. The device's key \
      is not in a copy; one beside FILE is used on, otherwise enrol again.
      """)

  @Option(help: "The copy.")
  var from: String

  @OptionGroup var store: StoreFile

  @Flag(help: "Keep a store that is there under another name.")
  var aside = false

  @Flag(help: "Take the copy although it breaks a rule of `foh doctor`.")
  var evenUnsound = false

  func run() throws {
    try explained {
      let restored = try StoreDatabase.restore(
        from: from, to: store.path, movingAside: aside, evenIfUnsound: evenUnsound)
      let moment = Moment(restored.lastSequence, restored.lastAt, restored.store)
      tell(
        Phrase(
          "\(restored.path): restored up to \(moment.words.english). What was done after that is not "
            + "in it.",
          "\(restored.path)：已恢复，\(moment.words.chinese)。此后的操作不在其中。"))
      if restored.lacksLog {
        tell(MissingLog.unknown.words(path: from, newest: moment.wall))
      }
      if let aside = restored.asidePath {
        tell(Phrase("The file that was there is now \(aside)", "原有文件改名为 \(aside)"))
      }
      if restored.beginsNewEpoch {
        tell(
          Phrase(
            "Headquarters is told that the store was restored as soon as it is reached.",
            "连上总部后会自动告知本店已恢复。"))
      }
    }
  }
}
