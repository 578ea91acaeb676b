import StoreDomain
import Testing

@testable import Printing

@Suite("Why a slip is not on paper, as the file keeps it")
struct PrinterErrorTests {
  static let all: [PrinterError] = ["10.0.0.7:9100", "/dev/usb/lp 0", "收银 7"].flatMap { place in
    [
      .unknownName(printer: place), .unreachable(printer: place, errno: 113),
      .refused(printer: place), .noAnswer(printer: place), .timedOut(printer: place, seconds: 5),
      .disconnected(printer: place), .missing(path: place), .notPermitted(path: place),
      .inUse(path: place), .notAPrinter(path: place), .paperOut(path: place),
      .diskFull(path: place), .failed(path: place, errno: 5), .encodingUnavailable(place),
      .other(Phrase("at \(place)", "在 \(place)")),
    ] as [PrinterError]
  }

  @Test("What was kept is read as it was", arguments: all)
  func kept(_ error: PrinterError) {
    #expect(PrinterError(stored: error.stored) == error)
  }

  @Test(
    "A Chinese reader reads no English of the system's",
    arguments: [
      PrinterError.unreachable(printer: "P", errno: 113), .unreachable(printer: "P", errno: 101),
      .failed(path: "P", errno: 5), .failed(path: "P", errno: 121),
    ])
  func chinese(_ error: PrinterError) {
    let letters = error.explanation.chinese.filter { $0.isASCII && $0.isLetter }
    #expect(letters.allSatisfy { $0 == "P" }, "\(error.explanation.chinese)")
  }

  @Test(
    "What an older version kept stays as it is",
    arguments: [
      "no paper", "", "Nobody on the network is called P. Correct the printer's address.",
      "timed-out soon P", "failed", "other 99 a b", "unreachable 113",
    ])
  func old(_ text: String) {
    #expect(PrinterError(stored: text) == .other(Phrase(text, text)))
  }
}
