import Foundation
import HeadquartersContract
import StoreDomain
import Testing

@testable import Headquarters

/// The status page as people see it: drawn by a browser.
@Suite struct BrowserTests {
  @Test("A browser shows how each store stands, on a desk and on a phone")
  func page() async throws {
    try await RunningHeadquarters.run { headquarters in
      var store = try await headquarters.enrolledStore("<b>河滨店</b> & Riverside")
      try store.happen(times: 3)
      _ = try await store.send(1...3)
      _ = try await headquarters.enrolledStore("Old Town 老城店")

      let page = try await Browser.page(headquarters.url)
      // What the browser made of the page: the name is text, and each store is a row of the table.
      #expect(page.contains("<td class=\"name\">&lt;b&gt;河滨店&lt;/b&gt; &amp; Riverside</td>"))
      #expect(page.contains("<td class=\"name\">Old Town 老城店</td>"))
      #expect(page.components(separatedBy: "</tr>").count - 1 == 3)
      #expect(!page.contains("<script"))

      for (columns, rows) in [(1280, 800), (390, 844)] {
        let picture = try await Browser.picture(
          of: headquarters.url, columns: columns, rows: rows)
        let size = try #require(PNGSize(picture))
        #expect(size == PNGSize(columns: columns, rows: rows))
        // An empty page is one colour, which takes a fraction of this.
        #expect(picture.count > 10_000, "\(picture.count) bytes at \(columns)")
      }
    }
  }
}

/// Chromium without a window.
private enum Browser {
  struct Failed: Error, CustomStringConvertible {
    let description: String
  }

  /// The document after the browser has read it.
  static func page(_ url: String) async throws -> String {
    String(decoding: try await run(["--dump-dom", url]).output, as: UTF8.self)
  }

  /// What is seen, as a PNG.
  static func picture(of url: String, columns: Int, rows: Int) async throws -> Data {
    let outcome = try await run(
      ["--window-size=\(columns),\(rows)", "--hide-scrollbars", "--screenshot", url])
    guard let picture = outcome.picture else { throw Failed(description: "no picture") }
    return picture
  }

  private static func run(_ arguments: [String]) async throws -> (output: Data, picture: Data?) {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("browser-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = folder.appendingPathComponent("output")
    let errors = folder.appendingPathComponent("errors")
    for file in [output, errors] { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/chromium")
    process.currentDirectoryURL = folder
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    // Its sandbox needs rights that a container seldom gives; the page is our own.
    process.arguments =
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--user-data-dir=\(folder.path)/profile",
      ] + arguments
    let code = try await withCheckedThrowingContinuation { ended in
      process.terminationHandler = { ended.resume(returning: $0.terminationStatus) }
      do {
        try process.run()
      } catch {
        process.terminationHandler = nil
        ended.resume(throwing: error)
      }
    }
    guard code == 0 else {
      throw Failed(
        description: "chromium: \(code)\n"
          + String(decoding: try Data(contentsOf: errors), as: UTF8.self))
    }
    let picture = try? Data(contentsOf: folder.appendingPathComponent("screenshot.png"))
    return (try Data(contentsOf: output), picture)
  }
}

/// The size of a picture, out of the header that every PNG begins with.
private struct PNGSize: Equatable {
  var columns: Int
  var rows: Int

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  init?(_ data: Data) {
    guard data.count > 24, data.prefix(4) == Data([0x89, 0x50, 0x4E, 0x47]) else { return nil }
    func number(at offset: Int) -> Int {
      data.dropFirst(offset).prefix(4).reduce(0) { $0 << 8 | Int($1) }
    }
    self.init(columns: number(at: 16), rows: number(at: 20))
  }
}
