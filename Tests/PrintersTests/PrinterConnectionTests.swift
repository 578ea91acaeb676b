import Foundation
import Printing
import StoreDomain
import Testing

@testable import Printers

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

  @Test func aPrinterOnTheNetworkGetsEveryByteOfASlip() throws {
    let printer = try LoopbackPrinter()
    let slip = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let received = printer.takesOneSlip()
    try NetworkPrinter(host: "127.0.0.1", port: printer.port).deliver(slip)
    #expect(received.bytes() == slip)
  }

  @Test func aPortThatNobodyListensOnIsRefused() throws {
    // It keeps its port, so that no other test gets it meanwhile.
    let silent = try LoopbackPrinter(listening: false)
    let error = failure(of: NetworkPrinter(host: "127.0.0.1", port: silent.port), [1])
    #expect(error == .refused(printer: "127.0.0.1:\(silent.port)"))
  }

  @Test func aPrinterThatStopsReadingIsGivenUpInTime() throws {
    let printer = try LoopbackPrinter(receiveBuffer: 4096)
    let start = ContinuousClock.now
    let error = failure(
      of: NetworkPrinter(host: "127.0.0.1", port: printer.port, timeoutMilliseconds: 300),
      [UInt8](repeating: 65, count: 16_000_000))
    #expect(error == .timedOut(printer: "127.0.0.1:\(printer.port)", seconds: 1))
    #expect(ContinuousClock.now - start >= .milliseconds(300))
  }

  @Test func aPrinterThatDoesNotAnswerIsGivenUpInTime() throws {
    let printer = try LoopbackPrinter(backlog: 0)
    let others = printer.fillTheLine()
    defer { for other in others { close(other) } }
    let error = failure(
      of: NetworkPrinter(host: "127.0.0.1", port: printer.port, timeoutMilliseconds: 200), [1])
    #expect(error == .noAnswer(printer: "127.0.0.1:\(printer.port)"))
    #expect(error?.mayHavePrinted == false)
  }

  @Test func aNameThatNobodyKnowsIsTold() {
    let error = failure(of: NetworkPrinter(host: "no such host", port: 9100), [1])
    #expect(error == .unknownName(printer: "no such host:9100"))
  }

  @Test func aPrinterThatHangsUpInTheMiddleIsTold() throws {
    let printer = try LoopbackPrinter(receiveBuffer: 4096)
    let begun = printer.hangsUpOnOneSlip()
    let error = failure(
      of: NetworkPrinter(host: "127.0.0.1", port: printer.port),
      [UInt8](repeating: 65, count: 16_000_000))
    #expect(begun.bytes() == [65])
    #expect(error == .disconnected(printer: "127.0.0.1:\(printer.port)"))
    #expect(error?.mayHavePrinted == true)
  }

  @Test func anAddressOfTheNextProtocolMayStandInBrackets() {
    let error = failure(of: NetworkPrinter(host: "[::1]", port: 1), [1])
    switch error {
    case .refused(let printer), .unreachable(let printer, _): #expect(printer == "[::1]:1")
    default: Issue.record("\(String(describing: error))")
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
      failure(of: FilePrinter(path: "/dev/full", isDevice: false), [1])
        == .diskFull(path: "/dev/full"))
  }

  @Test func aDeviceWithoutPaperIsTold() {
    #expect(
      failure(of: FilePrinter(path: "/dev/full", isDevice: true), [1])
        == .paperOut(path: "/dev/full"))
  }

  @Test func aFileThatAnotherProgramHoldsIsGivenUpInTime() throws {
    try withDirectory { directory in
      let path = directory + "/bar.prn"
      let holder = open(path, O_WRONLY | O_CREAT, 0o600)
      defer { close(holder) }
      #expect(flock(holder, LOCK_EX) == 0)
      #expect(
        failure(of: FilePrinter(path: path, isDevice: false, timeoutMilliseconds: 100), [1])
          == .inUse(path: path))
    }
  }

  /// Without care the signal of a broken pipe would end the console.
  @Test func aPipeWhoseReaderGoesIsTold() throws {
    try withDirectory { directory in
      let path = directory + "/pipe"
      mkfifo(path, 0o600)
      let reader = open(path, O_RDONLY | O_NONBLOCK)
      Thread.detachNewThread {
        // The first bytes show that the slip is on its way.
        var entry = pollfd(fd: reader, events: Int16(POLLIN), revents: 0)
        poll(&entry, 1, 10_000)
        close(reader)
      }
      #expect(
        failure(
          of: FilePrinter(path: path, isDevice: true), [UInt8](repeating: 0, count: 1_000_000))
          == .disconnected(printer: path))
    }
  }

  @Test func aSerialPrinterGetsNewlinesUnchanged() throws {
    let line = try SerialLine()
    let slip: [UInt8] = [
      0x1B, 0x40, 0x41, 0x0A, 0x0D, 0x03, 0x04, 0x1D, 0x56, 0x42, 0x00, 0xC3, 0xAB,
    ]
    try FilePrinter(path: line.path, isDevice: true).deliver(slip)
    #expect(line.received() == slip)
  }

  @Test func aSerialPrinterThatHangsIsGivenUpInTime() throws {
    let line = try SerialLine()
    let error = failure(
      of: FilePrinter(path: line.path, isDevice: true, timeoutMilliseconds: 200),
      [UInt8](repeating: 65, count: 1_000_000))
    #expect(error == .timedOut(printer: line.path, seconds: 1))
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
      #expect(
        failure(of: FilePrinter(path: directory, isDevice: false), [1])
          == .notAPrinter(path: directory))
    }
  }

  // MARK: What staff read

  @Test(
    arguments: [
      PrinterError.unknownName(printer: "P"), .unreachable(printer: "P", errno: 113),
      .refused(printer: "P"), .noAnswer(printer: "P"), .timedOut(printer: "P", seconds: 5),
      .disconnected(printer: "P"), .missing(path: "P"), .notPermitted(path: "P"),
      .inUse(path: "P"), .notAPrinter(path: "P"), .paperOut(path: "P"), .diskFull(path: "P"),
      .failed(path: "P", errno: 5), .encodingUnavailable("P"),
    ])
  func everyErrorNamesThePrinterAndWhatToDo(error: PrinterError) {
    let explanation = error.explanation
    #expect(explanation.english.contains("P"))
    #expect(explanation.chinese.contains("P"))
    #expect(explanation.english.split(separator: ". ").count >= 2)
    #expect(explanation.chinese.contains("请"))
  }
}
