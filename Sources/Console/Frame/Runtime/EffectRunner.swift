import Dispatch
import Synchronization

/// One run of an effect.
struct EffectID: Hashable, Sendable {
  let number: Int
}

/// The line an effect waits in: effects of one lane run one after the other.
struct Lane: Hashable, Sendable {
  let screen: Int
  let key: EffectKey
}

/// Runs effects off the drawing thread, those of one lane in the order they were given.
final class EffectRunner: Sendable {
  private struct Job: Sendable {
    let id: EffectID
    let work: @Sendable () -> Void
  }

  private struct State: Sendable {
    /// Jobs that wait behind the running one; a lane without an entry is free.
    var waiting: [Lane: [Job]] = [:]
  }

  private let state = Mutex(State())
  private let writing = DispatchGroup()
  private let pool = DispatchQueue(label: "console.effects", attributes: .concurrent)

  /// Runs `work` after everything given to the lane before. `work` reports its own result.
  ///
  /// - Parameter mustFinish: whether ``finishWriting()`` waits for it.
  func submit(
    _ id: EffectID, lane: Lane, mustFinish: Bool, work: @escaping @Sendable () -> Void
  ) {
    if mustFinish { writing.enter() }
    let job = Job(id: id) { [writing] in
      work()
      if mustFinish { writing.leave() }
    }
    let startsNow = state.withLock { state in
      guard state.waiting[lane] == nil else {
        state.waiting[lane]?.append(job)
        return false
      }
      state.waiting[lane] = []
      return true
    }
    if startsNow { run(job, lane: lane) }
  }

  /// Takes a job out of its lane; false when it has begun or was never there.
  func withdraw(_ id: EffectID, lane: Lane) -> Bool {
    state.withLock { state in
      guard let index = state.waiting[lane]?.firstIndex(where: { $0.id == id }) else {
        return false
      }
      state.waiting[lane]?.remove(at: index)
      return true
    }
  }

  /// Waits until everything that must finish has finished.
  func finishWriting() { writing.wait() }

  private func run(_ job: Job, lane: Lane) {
    pool.async { [self] in
      job.work()
      let next = state.withLock { state -> Job? in
        guard let next = state.waiting[lane]?.first else {
          state.waiting[lane] = nil
          return nil
        }
        state.waiting[lane]?.removeFirst()
        return next
      }
      if let next { run(next, lane: lane) }
    }
  }
}
