import Foundation
import HeadquartersContract
import RealProgram
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
      #expect(page.contains(">&lt;b&gt;河滨店&lt;/b&gt; &amp; Riverside</td>"))
      let names = ShownPage(page).stores.map(\.name)
      #expect(Set(names) == ["<b>河滨店</b> & Riverside", "Old Town 老城店"])
      #expect(names.count == 2)
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

  @Test("Of 363 stores the one in trouble stands first, and what is to be typed for it works")
  func manyStores() async throws {
    let storage = try Storage(named: "it's a \"chain\" of $HOME")
    defer { storage.remove() }
    try await RunningHeadquarters.run(on: storage, isNamed: true) { headquarters in
      let chain = ChainOfStores(now: headquarters.clock.now)
      var stores = try await chain.open(363, at: headquarters)
      try await headquarters.ledger.projectAll()
      // One falls silent, and of another an older copy comes back.
      headquarters.clock.advance(bySeconds: 1200)
      let silent = stores[200].storeID
      try await chain.hear(of: stores, except: silent, at: headquarters)
      let last = stores[300].outbox.count - 1
      stores[300].restore(to: last)
      _ = try await stores[300].askEpoch(
        fileLife: "life-2", after: last, hash: stores[300].chainHash)

      let page = ShownPage(try await Browser.page(headquarters.url))
      #expect(page.stores.count == 363)
      #expect(page.stores.map(\.name).prefix(2) == ["Store 300 第300店", "Store 200 第200店"])
      #expect(page.stores.map(\.state).prefix(2) == ["alarm 告警", "silent 失联"])
      #expect(page.stores.dropFirst(2).allSatisfy { $0.state == "ok 正常" })
      try await expectTotals(page, of: headquarters)

      let notice = try #require(page.notices.first)
      #expect(notice.contains("Store 300 第300店"))
      let command = try #require(ShownPage.commands(of: notice).first)
      let folder = URL(fileURLWithPath: Foh.path(of: "foh-hq")).deletingLastPathComponent().path
      let outcome = try await onOwnThread {
        try Foh.shell(command, environment: ["PATH": folder + ":/usr/bin:/bin"])
      }
      #expect(outcome.code == 0, "\(command): \(outcome.errors)")
      let after = ShownPage(try await Browser.page(headquarters.url))
      #expect(after.stores.first?.state == "silent 失联")
      #expect(after.notices.count == 1)
      let html = String(decoding: try await headquarters.send("GET", "/").body, as: UTF8.self)
      for columns in [1440, 390] { try await expectReadable(html, columns: columns) }
    }
  }

  /// The page's days together are the chain's totals.
  private func expectTotals(
    _ page: ShownPage, of headquarters: RunningHeadquarters
  ) async throws {
    let command = "foh-hq report totals \(headquarters.storage.address.pasted) --json"
    let folder = URL(fileURLWithPath: Foh.path(of: "foh-hq")).deletingLastPathComponent().path
    let outcome = try await onOwnThread {
      try Foh.shell(command, environment: ["PATH": folder + ":/usr/bin:/bin"])
    }
    try #require(outcome.code == 0, "\(outcome.errors)")
    let totals = try JSONDecoder().decode(SalesTotals.self, from: Data(outcome.output.utf8))
    #expect(page.days.map(\.stores) == [300, 50, 13])
    #expect(page.days.map(\.bills).reduce(0, +) == totals.bills)
    #expect(page.days.map(\.waiting).reduce(0, +) == totals.tickets)
    let minorUnits = try page.days.map { day in
      try #require(Int(day.sales.filter(\.isNumber)))
    }
    #expect(minorUnits.reduce(0, +) == totals.billsMinorUnits)
    #expect(totals.bills > 700 && totals.tickets > 500)
  }

  /// Nothing is beyond the right edge, and whoever opens the page sees the store in trouble without
  /// scrolling.
  private func expectReadable(_ html: String, columns: Int) async throws {
    let layout = try await Browser.layout(of: html, columns: columns)
    #expect(layout.windowWidth == columns)
    #expect(layout.pageWidth <= columns, "\(layout)")
    #expect(layout.verdictBottom < layout.noticeTop, "\(layout)")
    #expect(layout.noticeBottom < 700, "\(layout)")
    #expect(
      layout.daysRight <= Double(columns) && layout.storesRight <= Double(columns), "\(layout)")
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

  /// Where things stand on a page, in pixels of its window.
  struct Layout: Decodable {
    var windowWidth: Int
    var pageWidth: Int
    var verdictBottom: Double
    var noticeTop: Double
    var noticeBottom: Double
    var daysRight: Double
    var storesRight: Double
  }

  /// Reads a page in a window of its own width within another page: the browser's own window is
  /// never as narrow as a phone.
  static func layout(of html: String, columns: Int) async throws -> Layout {
    let page = html.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
    let around = """
      <!doctype html><body style="margin: 0">
      <iframe style="border: 0; width: \(columns)px; height: 844px" srcdoc="\(page)"></iframe>
      <script>
      addEventListener("load", () => {
        const frame = document.querySelector("iframe");
        const page = frame.contentDocument;
        const box = (name) => page.querySelector(name).getBoundingClientRect();
        document.title = JSON.stringify({
          // Without the bar that a desk's browser scrolls by.
          windowWidth: frame.contentWindow.innerWidth,
          pageWidth: page.documentElement.scrollWidth,
          verdictBottom: box(".verdict").bottom,
          noticeTop: box(".notices li").top, noticeBottom: box(".notices li").bottom,
          daysRight: box(".days").right, storesRight: box(".stores").right,
        });
        frame.remove();
      });
      </script>
      """
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("page-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("page.html")
    try Data(around.utf8).write(to: file)
    let read = String(
      decoding: try await run(["--dump-dom", "--hide-scrollbars", file.absoluteString]).output,
      as: UTF8.self)
    guard let title = read.firstMatch(of: /<title>(.*?)<\/title>/)?.1 else {
      throw Failed(description: "nothing was measured: \(read.suffix(300))")
    }
    return try JSONDecoder().decode(Layout.self, from: Data(title.utf8))
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
