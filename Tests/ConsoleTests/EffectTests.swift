import Dispatch
import StoreDomain
import Synchronization
import Testing

@testable import Console

@Suite("What is asked of the store while a server types")
struct EffectTests {
  @Test("An answer for an older revision never reaches the screen")
  func staleAnswerIsDropped() {
    var probe = ProbeScreen()
    probe.isTyping = true
    let pilot = Pilot(showing: probe)
    // Both keys wait when the console looks: the letter changes the revision before the answer.
    pilot.terminal.press(.control("y"), .character("m"))
    pilot.waitForIdle()
    #expect(probe.diary.text.contains("end search 0"))
    pilot.expectScreenContains("typed [m]")
    pilot.expectScreenLacks("search 0")
    pilot.press(.control("y"))
    pilot.expectScreenContains("search 1")
  }

  @Test("Two saves under one key run one after the other, in the order of the keys")
  func serialisedPerKey() {
    // The first save lasts until something else, asked for after all three, has run: the second and
    // the third had every chance to begin before it ended.
    let mayEnd = DispatchSemaphore(value: 0)
    var probe = ProbeScreen()
    probe.times = 3
    probe.work = { what in
      if what == "other" { mayEnd.signal() }
      if what == "save 1" { _ = mayEnd.wait(timeout: .now() + 600) }
    }
    let pilot = Pilot(showing: probe)
    pilot.press(.character("s"))
    #expect(
      probe.diary.text.filter { $0.contains("save") } == [
        "begin save 1", "end save 1", "begin save 2", "end save 2", "begin save 3", "end save 3",
      ])
  }

  @Test("Saves under different keys do not wait for each other")
  func differentKeysRunTogether() {
    let otherHasRun = DispatchSemaphore(value: 0)
    var probe = ProbeScreen()
    probe.times = 2
    let diary = probe.diary
    probe.work = { what in
      if what == "other" {
        otherHasRun.signal()
      } else if otherHasRun.wait(timeout: .now() + 600) == .timedOut {
        diary.write("waited in vain")
      } else {
        otherHasRun.signal()
      }
    }
    let pilot = Pilot(showing: probe)
    pilot.press(.character("s"))
    #expect(!diary.text.contains("waited in vain"))
  }

  @Test("A search that a newer one overtook is not even begun")
  func overtakenSearchIsNotBegun() {
    let mayEnd = DispatchSemaphore(value: 0)
    var probe = ProbeScreen()
    probe.times = 4
    probe.work = { what in
      if what == "other" { mayEnd.signal() }
      if what.hasPrefix("search"), mayEnd.wait(timeout: .now() + 600) == .success {
        mayEnd.signal()
      }
    }
    let pilot = Pilot(showing: probe)
    pilot.press(.character("f"))
    // All were asked for before the next picture, after which the last one begins.
    #expect(probe.diary.text.filter { $0 == "begin search 0" }.count == 1)
    #expect(pilot.screen.filter { $0.contains("search 0") }.count == 1)
  }

  @Test("What waits behind something slow can be taken back, and what has begun cannot")
  func withdrawn() {
    let runner = EffectRunner()
    let lane = Lane(screen: 1, key: "search")
    let mayEnd = DispatchSemaphore(value: 0)
    let done = DoneEffects()
    runner.submit(EffectID(number: 1), lane: lane, mustFinish: true) {
      mayEnd.wait()
      done.add(1)
    }
    for number in 2...3 {
      runner.submit(EffectID(number: number), lane: lane, mustFinish: number == 3) {
        done.add(number)
      }
    }
    #expect(runner.withdraw(EffectID(number: 2), lane: lane))
    #expect(!runner.withdraw(EffectID(number: 1), lane: lane))
    mayEnd.signal()
    runner.finishWriting()
    #expect(done.numbers == [1, 3])
  }

  private final class DoneEffects: Sendable {
    private let state = Mutex<[Int]>([])

    func add(_ number: Int) { state.withLock { $0.append(number) } }
    var numbers: [Int] { state.withLock { $0 } }
  }

  @Test("A save that fails says what to do, and the half-typed text is still there")
  func failureTellsWhatToDo() {
    var probe = ProbeScreen()
    probe.isTyping = true
    let pilot = Pilot(showing: probe)
    pilot.type("2mdu")
    pilot.press(.control("f"))
    #expect(pilot.noticeLine.contains("The printer is off. Switch it on."))
    pilot.expectScreenContains("typed [2mdu]")
    pilot.press(.control("g"))
    pilot.expectScreenContains("told: The printer is off.")
  }

  @Test("A save that takes long shows that the key was heard")
  func slowSaveShows() {
    let mayEnd = DispatchSemaphore(value: 0)
    var probe = ProbeScreen()
    probe.work = { _ in _ = mayEnd.wait(timeout: .now() + 600) }
    let clock = HandClock()
    let pilot = Pilot(showing: probe) { $0.now = { clock.now } }
    pilot.terminal.press(.character("s"))
    pilot.loop.runOnce()
    clock.advance(seconds: 2)
    pilot.loop.runOnce()
    #expect(pilot.noticeLine.contains("Saving, 2 s"))
    mayEnd.signal()
    pilot.waitForIdle()
    #expect(!pilot.noticeLine.contains("Saving"))
    pilot.expectScreenContains("save 1")
  }

  @Test("A key waits until the screen has read what was just done, but not for ever")
  func keysWaitForTheReading() {
    let mayEnd = DispatchSemaphore(value: 0)
    var probe = ProbeScreen()
    probe.readsAgain = true
    probe.work = { what in
      if what.hasPrefix("search") { _ = mayEnd.wait(timeout: .now() + 600) }
    }
    let clock = HandClock()
    let pilot = Pilot(showing: probe) { $0.now = { clock.now } }
    pilot.terminal.press(.character("s"))
    pilot.waitUntil { pilot.screen.joined().contains("save 1") }
    // It is being read again: the second key waits, for a moment.
    pilot.terminal.press(.character("s"))
    pilot.loop.runOnce()
    #expect(!probe.diary.text.contains("begin save 2"))
    clock.advance(seconds: 3)
    pilot.loop.runOnce()
    pilot.waitUntil { probe.diary.text.contains("end save 2") }
    mayEnd.signal()
    mayEnd.signal()
    pilot.waitForIdle()
    pilot.expectScreenContains("save 2")
  }

  @Test("Leaving waits for what is being written")
  func leavingWaitsForWriting() {
    var probe = ProbeScreen()
    probe.times = 3
    let pilot = Pilot(showing: probe)
    pilot.terminal.type("s")
    pilot.terminal.hangUp()
    pilot.loop.run()
    #expect(probe.diary.text.contains("end save 3"))
  }

  @Test("A save that takes long is done even when its person signs out meanwhile")
  func saveOutlivesSignOut() {
    let mayEnd = DispatchSemaphore(value: 0)
    var probe = ProbeScreen()
    probe.work = { _ in _ = mayEnd.wait(timeout: .now() + 600) }
    let clock = HandClock()
    let pilot = Pilot(showing: probe) { $0.now = { clock.now } }
    pilot.terminal.press(.character("s"), .control("q"))
    pilot.loop.runOnce()
    pilot.expectScreenLacks("Who are you?")
    clock.advance(seconds: 3)
    pilot.loop.runOnce()
    pilot.loop.runOnce()
    pilot.expectScreenContains("Who are you?")
    mayEnd.signal()
    pilot.waitForIdle()
    #expect(probe.diary.text.contains("end save 1"))
  }

  @Test("Text goes into its field while what it looks for is read, and the key after it waits")
  func textGoesOn() {
    let mayEnd = DispatchSemaphore(value: 0)
    var probe = ProbeScreen()
    probe.isTyping = true
    probe.work = { what in
      if what.hasPrefix("search") { _ = mayEnd.wait(timeout: .now() + 600) }
    }
    let pilot = Pilot(showing: probe)
    pilot.terminal.press(.control("y"), .character("m"), .control("s"), .character("d"))
    pilot.loop.runOnce()
    pilot.expectScreenContains("typed [m]")
    #expect(!probe.diary.text.contains("begin save 1"))
    mayEnd.signal()
    pilot.waitForIdle()
    #expect(probe.diary.text.contains("end save 1"))
    pilot.expectScreenContains("typed [md]")
  }
}
