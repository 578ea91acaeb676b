import Foundation
import RealProgram

/// The disk under a database's files, as `Tests/PoweredDisk` keeps book of it: when the power goes,
/// what was not put onto the disk is gone, or is there in part.
final class Disk {
  private let path: String
  private let books: TemporaryFolder

  init(of path: String) throws {
    self.path = path
    books = try TemporaryFolder()
  }

  /// What a program that writes to it runs in.
  var environment: [String: String] {
    [
      "LD_PRELOAD": Foh.path(of: "libPoweredDisk.so"), "FOH_DISK_FILE": path,
      "FOH_DISK_FOLDER": books.url.path,
    ]
  }

  /// The same, for a program that dies at one of its changes of the files.
  func environment(dyingAt change: Int) -> [String: String] {
    environment.merging(["FOH_DISK_DIES_AT": "\(change)"]) { $1 }
  }

  /// What kills a program at one of its changes of the database's files, half of which is done.
  static func tearing(_ path: String, at change: Int) -> [String: String] {
    [
      "LD_PRELOAD": Foh.path(of: "libPoweredDisk.so"), "FOH_DISK_FILE": path,
      "FOH_DISK_DIES_AT": "\(change)", "FOH_DISK_TEARS": "1",
    ]
  }

  /// How many writes to the log the disk does not have yet.
  var waitingWritesOfLog: Int {
    let log = path + "-wal"
    guard let life = number(log, "life") else { return 0 }
    return ((try? Data(contentsOf: book(log, "\(life).dirty")))?.count ?? 0) / 16
  }

  private static let endings = ["", "-wal", "-journal"]
  private static let sector = 512

  /// The power goes, after every program has been killed: the files are then as the disk has them.
  /// Of what was not put onto it, some sectors arrived all the same.
  ///
  /// - Returns: bytes that had been written and are gone.
  @discardableResult
  func losePower(_ chance: inout Chance) throws -> Int {
    let files = FileManager.default
    var lost = 0
    for ending in Self.endings {
      let file = path + ending
      guard let life = number(file, "life") else { continue }
      guard let kept = number(file, "entry") else {
        lost += (try? Data(contentsOf: URL(fileURLWithPath: file)).count) ?? 0
        try? files.removeItem(atPath: file)
        continue
      }
      var bytes = try Data(contentsOf: book(file, "\(kept).kept"))
      if kept == life, let written = try? Data(contentsOf: URL(fileURLWithPath: file)) {
        lost += try tear(written, into: &bytes, file, life, &chance)
      }
      try bytes.write(to: URL(fileURLWithPath: file))
    }
    // The log's index is made anew from the log.
    try? files.removeItem(atPath: path + "-shm")
    for name in try files.contentsOfDirectory(atPath: books.url.path) where name != "lock" {
      try files.removeItem(atPath: books.path(name))
    }
    return lost
  }

  private func tear(
    _ written: Data, into bytes: inout Data, _ file: String, _ life: UInt64,
    _ chance: inout Chance
  ) throws -> Int {
    guard let dirty = try? Data(contentsOf: book(file, "\(life).dirty")) else { return 0 }
    let numbers = stride(from: 0, to: dirty.count - 15, by: 16).map { place in
      (Int(dirty.number(at: place)), Int(dirty.number(at: place + 8)))
    }
    var lost = 0
    for (offset, length) in numbers {
      for start in stride(from: offset, to: min(offset + length, written.count), by: Self.sector) {
        let end = min(start + Self.sector, offset + length, written.count)
        guard Bool.random(using: &chance) else {
          lost += end - start
          continue
        }
        if bytes.count < end { bytes.append(Data(count: end - bytes.count)) }
        bytes.replaceSubrange(start..<end, with: written[start..<end])
      }
    }
    return lost
  }

  private func book(_ file: String, _ what: String) -> URL {
    books.url.appendingPathComponent(URL(fileURLWithPath: file).lastPathComponent + "." + what)
  }

  private func number(_ file: String, _ what: String) -> UInt64? {
    guard let data = try? Data(contentsOf: book(file, what)), data.count == 8 else { return nil }
    return data.number(at: 0)
  }
}

extension Data {
  fileprivate func number(at place: Int) -> UInt64 {
    dropFirst(place).prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
