import ArgumentParser
import Foundation
import PhraseCatalogue
import StoreDomain

/// `foh words`: what a translator works on.
struct Words: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every phrase of the program as CSV: file, line, English, Chinese.")

  @Option(
    help: "The folder with the source. Without it, Sources of the checkout in which you stand.",
    completion: .directory)
  var sources: String?

  func run() throws {
    try explained {
      let phrases = try PhraseScanner.phrases(below: try folder())
      print(FoundPhrase.csv(phrases), terminator: "")
    }
  }

  private func folder() throws -> URL {
    let files = FileManager.default
    if let sources {
      var isFolder: ObjCBool = false
      guard files.fileExists(atPath: sources, isDirectory: &isFolder), isFolder.boolValue else {
        throw WordsError.noFolder(sources)
      }
      return URL(filePath: sources)
    }
    var place = URL(filePath: files.currentDirectoryPath).standardizedFileURL
    while !files.fileExists(atPath: place.appending(path: "Package.swift").path) {
      guard place.path != "/" else { throw WordsError.noCheckout }
      place = place.deletingLastPathComponent()
    }
    return place.appending(path: "Sources")
  }
}

/// Why no phrases can be printed.
enum WordsError: Explained {
  case noFolder(String)
  case noCheckout

  var explanation: Phrase {
    switch self {
    case .noFolder(let path):
      Phrase(
        "There is no folder \(path). Name the folder with the program's source.",
        "没有目录 \(path)，请指定程序源代码所在的目录。")
    case .noCheckout:
      Phrase(
        "Here is no source of foh. Stand in its checkout, or name its folder: --sources DIR.",
        "此处没有 foh 的源代码，请进入代码目录，或用 --sources 指定。")
    }
  }
}
