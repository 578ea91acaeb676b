import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix

/// A gateway that takes nobody's money: an HTTP server for training and tests, on this machine alone.
public struct SimulatorServer: Sendable {
  public let port: Int
  public var url: String { "http://127.0.0.1:\(port)" }
  private typealias Connection = NIOAsyncChannel<HTTPServerRequestPart, HTTPServerResponsePart>
  private let channel: NIOAsyncChannel<Connection, Never>
  private let protocols: SimulatedProtocols

  /// The longest request that is read, in bytes.
  private static let longestRequest = 64 * 1024

  /// - Parameter port: 0 for any that is free.
  public init(_ book: SimulatedBook, keys: SimulatorKeys, port: Int = 0) async throws {
    protocols = SimulatedProtocols(book: book, keys: keys)
    channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .bind(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          return try Connection(wrappingChannelSynchronously: channel)
        }
      }
    self.port = channel.channel.localAddress?.port ?? port
  }

  /// Answers until the task is cancelled.
  public func run() async throws {
    let protocols = protocols
    try await channel.executeThenClose { inbound in
      await withDiscardingTaskGroup { group in
        do {
          for try await connection in inbound {
            // A caller that breaks off is no fault of the simulator's.
            group.addTask { try? await Self.serve(connection, protocols) }
          }
        } catch {
          group.cancelAll()
        }
      }
    }
  }

  private static func serve(
    _ connection: Connection, _ protocols: SimulatedProtocols
  ) async throws {
    try await connection.executeThenClose { inbound, outbound in
      var head: HTTPRequestHead?
      var body = ByteBuffer()
      for try await part in inbound {
        switch part {
        case .head(let new):
          head = new
          body.clear()
        case .body(var bytes):
          body.writeBuffer(&bytes)
          guard body.readableBytes <= longestRequest else { return }
        case .end:
          guard let head else { return }
          let request = SimulatorRequest(
            method: head.method.rawValue, target: head.uri,
            headers: Dictionary(
              head.headers.map { ($0.name.lowercased(), $0.value) },
              uniquingKeysWith: { first, _ in first }), body: String(buffer: body))
          let response = try protocols.response(to: request)
          switch response.way {
          case .at, .foreignSignature: break
          case .after(let milliseconds): try await Task.sleep(for: .milliseconds(milliseconds))
          case .cut: return
          // Until the other side gives up.
          case .silence: continue
          }
          var headers = HTTPHeaders(response.headers.map { ($0.key, $0.value) })
          headers.add(name: "content-length", value: String(response.body.utf8.count))
          try await outbound.write(
            .head(
              .init(version: .http1_1, status: .init(statusCode: response.status), headers: headers)
            ))
          try await outbound.write(.body(.byteBuffer(ByteBuffer(string: response.body))))
          try await outbound.write(.end(nil))
        }
      }
    }
  }
}
