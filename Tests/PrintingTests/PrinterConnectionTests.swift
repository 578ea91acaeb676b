import Foundation
import StoreDomain
import Testing

@testable import Printing

@Suite("The way to the printer")
struct PrinterConnectionTests {
  private func failure(of connection: some PrinterConnection, _ bytes: [UInt8]) -> PrinterError? {
    do {
      try connection.deliver(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func aPrinterOnTheNetworkGetsEveryByteOfASlip() async throws {
    let printer = try LoopbackPrinter()
    let slip = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    async let received = printer.bytesOfOneSlip()
    try NetworkPrinter(host: "127.0.0.1", port: printer.port).deliver(slip)
    #expect(await received == slip)
  }

  @Test func aPortThatNobodyListensOnIsRefused() throws {
    let port = try LoopbackPrinter().port
    let error = failure(of: NetworkPrinter(host: "127.0.0.1", port: port), [1])
    #expect(error == .refused(printer: "127.0.0.1:\(port)"))
  }

  @Test func aPrinterThatStopsReadingIsGivenUpInTime() throws {
    let printer = try LoopbackPrinter(receiveBuffer: 4096)
    let start = ContinuousClock.now
    let error = failure(
      of: NetworkPrinter(host: "127.0.0.1", port: printer.port, timeoutMilliseconds: 300),
      [UInt8](repeating: 65, count: 16_000_000))
    #expect(error == .timedOut(printer: "127.0.0.1:\(printer.port)", seconds: 1))
    #expect(ContinuousClock.now - start >= .milliseconds(300))
    #expect(ContinuousClock.now - start < .seconds(10))
  }

  @Test func aPrinterThatDoesNotAnswerIsGivenUpInTime() throws {
    let printer = try LoopbackPrinter(backlog: 0)
    let others = printer.fillTheLine()
    defer { for other in others { close(other) } }
    let error = failure(
      of: NetworkPrinter(host: "127.0.0.1", port: printer.port, timeoutMilliseconds: 200), [1])
    #expect(error == .timedOut(printer: "127.0.0.1:\(printer.port)", seconds: 1))
  }

  @Test func aNameThatNobodyKnowsIsTold() {
    let error = failure(of: NetworkPrinter(host: "no such host", port: 9100), [1])
    guard case .unreachable("no such host:9100", _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  // MARK: Devices and files

  private func withDirectory(_ body: (String) throws -> Void) throws {
    let path = NSTemporaryDirectory() + "printing-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  @Test func slipsAreAppendedToAFile() throws {
    try withDirectory { directory in
      let printer = FilePrinter(path: directory + "/bar.prn", isDevice: false)
      try printer.deliver([1, 2])
      try printer.deliver([3])
      #expect(FileManager.default.contents(atPath: printer.path) == Data([1, 2, 3]))
    }
  }

  @Test func slipsOfSeveralConsolesStayWhole() async throws {
    let path = NSTemporaryDirectory() + "printing-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: path) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for letter in UInt8(65)..<73 {
        group.addTask {
          for _ in 0..<20 {
            try FilePrinter(path: path, isDevice: false)
              .deliver([UInt8](repeating: letter, count: 99) + [10])
          }
        }
      }
      try await group.waitForAll()
    }
    let slips = try #require(FileManager.default.contents(atPath: path)).split(separator: 10)
    #expect(slips.count == 160)
    #expect(slips.allSatisfy { $0.count == 99 && Set($0).count == 1 })
  }

  @Test func aMissingDeviceIsToldAndNotMade() throws {
    try withDirectory { directory in
      let path = directory + "/lp0"
      #expect(
        failure(of: FilePrinter(path: path, isDevice: true), [1]) == .missing(path: path))
      #expect(!FileManager.default.fileExists(atPath: path))
    }
  }

  @Test func aMissingDirectoryIsTold() throws {
    try withDirectory { directory in
      let path = directory + "/away/bar.prn"
      #expect(
        failure(of: FilePrinter(path: path, isDevice: false), [1]) == .missing(path: path))
    }
  }

  @Test func aFullDiskIsTold() {
    #expect(
      failure(of: FilePrinter(path: "/dev/full", isDevice: true), [1])
        == .diskFull(path: "/dev/full"))
  }

  @Test func aPipeThatNobodyReadsIsMissing() throws {
    try withDirectory { directory in
      let path = directory + "/pipe"
      mkfifo(path, 0o600)
      #expect(
        failure(of: FilePrinter(path: path, isDevice: true), [1]) == .missing(path: path))
    }
  }

  @Test func aDeviceThatHangsIsGivenUpInTime() throws {
    try withDirectory { directory in
      let path = directory + "/pipe"
      mkfifo(path, 0o600)
      let reader = open(path, O_RDONLY | O_NONBLOCK)
      defer { close(reader) }
      #expect(
        failure(
          of: FilePrinter(path: path, isDevice: true, timeoutMilliseconds: 200),
          [UInt8](repeating: 0, count: 1_000_000)) == .timedOut(printer: path, seconds: 1))
    }
  }

  @Test func aDirectoryIsNoPrinter() throws {
    try withDirectory { directory in
      guard case .failed = failure(of: FilePrinter(path: directory, isDevice: false), [1]) else {
        Issue.record("accepted")
        return
      }
    }
  }
}
