import ArgumentParser
import Foundation
import GatewaySimulator
import StoreDomain

/// `foh gateway-simulator`: a gateway that takes nobody's money, to train staff with.
struct GatewaySimulatorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gateway-simulator",
    abstract: "Play a wallet's gateway and a card terminal for training, until SIGTERM.",
    discussion: """
      Prints the lines of a store's configuration that lead to it, and makes the keys of both sides \
      in a folder. It serves this machine alone and takes nobody's money.
      """)

  @Option(help: "Where the keys are, or are made.") var folder: String
  @Option(help: "The port on this machine; 0 for any that is free.") var port = 0
  @Option(
    help: ArgumentHelp(
      "What becomes of each payment: "
        + Behaviour.allCases.map(\.rawValue).joined(separator: ", ") + "."))
  var behaviour: String?
  @Option(help: "Of a hundred payments, those with a fault of any kind.") var faults = 0
  @Option(help: "The same seed gives the same faults.") var seed: UInt64 = 1
  @Option(help: "Seconds after which a payment that waits is reversed.") var limitSeconds = 45

  func validate() throws {
    guard (0...100).contains(faults) else { throw ValidationError("--faults takes 0 to 100.") }
    guard (2...300).contains(limitSeconds) else {
      throw ValidationError("--limit-seconds takes 2 to 300.")
    }
    if let behaviour, Behaviour(rawValue: behaviour) == nil {
      throw ValidationError(
        "There is no behaviour “\(behaviour)”: choose "
          + Behaviour.allCases.map(\.rawValue).joined(separator: ", ") + ".")
    }
  }

  func run() throws {
    let choice =
      behaviour.flatMap(Behaviour.init(rawValue:)).map(BehaviourChoice.always)
      ?? BehaviourChoice(faultPercent: faults, seed: seed)
    let keys = try SimulatorKeys(in: URL(filePath: folder))
    let limit = limitSeconds
    let port = port
    try waitingUntilTold {
      do {
        let server = try await SimulatorServer(SimulatedBook(choice), keys: keys, port: port)
        let lines = keys.configuration(
          url: server.url, askSeconds: min(3, max(1, limit / 10)), limitSeconds: limit)
        // At once, also where it is read by a program.
        FileHandle.standardOutput.write(Data((lines + "\n").utf8))
        try await server.run()
      } catch is CancellationError {
        return
      } catch {
        complain(SimulatorFailed(cause: "\(error)"))
      }
    }
  }
}

/// The simulator could not serve.
struct SimulatorFailed: Explained {
  let cause: String

  var explanation: Phrase {
    Phrase(
      "The simulator cannot serve on this port (\(cause)). Choose another one, or 0.",
      "模拟通道无法在该端口启动（\(cause)）。请换一个端口，或用 0。")
  }
}
