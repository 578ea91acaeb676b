import ArgumentParser
import Foundation
import StoreDatabase
import StoreDomain

/// `foh backup`: a copy of a store while consoles work.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the store while consoles work, and prove the copy.",
    discussion: """
      The copy is the store at one moment. It is checked before it is put in its place, whole or \
      not at all; a copy of this store that is there already is replaced only by a sound one. It \
      holds guests' phones and is its owner's alone. The device's key is not in it, so that nobody \
      can speak for the store by it. Put it on another disk, and back in place with `foh restore`.
      """)

  @OptionGroup var store: StoreFile

  @Option(
    name: .customLong("to"),
    help: "A file, or a folder in which the copy is called after the moment.")
  var target: String

  @Option(help: "With a folder: how many copies of this store stay in it.")
  var keep: Int?

  @Flag(help: "Make one although the store breaks a rule of `foh doctor`.")
  var evenUnsound = false

  func validate() throws {
    guard let keep else { return }
    guard (1...10_000).contains(keep) else { throw ValidationError("--keep takes 1 to 10000.") }
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: target, isDirectory: &isFolder)
    guard target.hasSuffix("/") || isThere && isFolder.boolValue else {
      throw ValidationError("--keep needs a folder: --to FOLDER/")
    }
  }

  func run() throws {
    try explained {
      let database = try store.open()
      let backup = try database.backUp(to: target, keeping: keep, evenIfUnsound: evenUnsound)
      let moment = Moment(backup.lastSequence, backup.lastAt, database.store)
      tell(
        Phrase(
          "\(backup.path): a sound copy up to \(moment.words.english)",
          "\(backup.path)：备份完好，\(moment.words.chinese)"))
      guard !backup.removed.isEmpty else { return }
      let removed = backup.removed.joined(separator: " ")
      tell(Phrase("removed: \(removed)", "已删除旧备份：\(removed)"))
    }
  }
}

/// How far a file goes, for people.
struct Moment {
  let words: Phrase
  /// The date and the time on the store's wall; nil when nothing has happened yet.
  let wall: String?

  init(_ sequence: Int, _ at: Timestamp?, _ store: Store) {
    wall = at.map { "\(store.calendar.localTime(of: $0).date) \(store.calendar.clockText($0))" }
    words =
      wall.map { Phrase("record \(sequence), of \($0)", "最新记录为第 \(sequence) 条，\($0)") }
      ?? Phrase("the beginning, before any record", "尚无记录")
  }
}
