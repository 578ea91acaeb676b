import StoreDomain
import TerminalCore

/// A notice, with what ends it before its time.
struct ShownNotice {
  var notice: Notice
  let since: Timestamp
  var until: Timestamp
  /// The screen over which it was said.
  var screen: Int?
  /// What happened when it was said, and whether that was a key.
  let happening: Int
  let answersKey: Bool
  /// The notice as it is to be worded now; nil when what it says is not so any more.
  let renewed: (() -> Notice?)?
}

extension ConsoleLoop {
  /// Says something in the line above the footer. Of what was said before, only a failure that has
  /// hardly been read comes back afterwards.
  ///
  /// - Parameter renewed: the notice as it is to be worded now; nil when it is not true any more.
  func show(_ notice: Notice, renewed: (() -> Notice?)? = nil) {
    let now = services.now()
    notices.removeAll { $0.notice.kind != .danger || $0.notice == notice }
    notices.append(
      ShownNotice(
        notice: notice, since: now, until: now.advanced(bySeconds: notice.kind.seconds),
        screen: coveringScreen, happening: happening, answersKey: isHandlingKey, renewed: renewed))
    notices = notices.suffix(4)
    needsDrawing()
  }

  /// Says why a key can do nothing now, as long as that is why.
  func showReason(_ reason: Phrase, now: @escaping () -> Phrase?) {
    func notice(_ reason: Phrase) -> Notice {
      Notice(.warning, Phrase("Not now: \(reason.english)", "现在不行：\(reason.chinese)"))
    }
    show(notice(reason)) { now().map(notice) }
  }

  /// The screen that fills the body.
  private var coveringScreen: Int? { visibleScreens.first?.number }

  /// Something happens: a key, an answer, a change of the store. Afterwards every notice is looked
  /// at, whether it may stay.
  func asOneHappening(isKey: Bool = false, _ happen: () -> Void) {
    happening += 1
    let outer = isHandlingKey
    isHandlingKey = isKey
    happen()
    isHandlingKey = outer
    settleNotices()
  }

  /// Takes away what is not true any more, and what was said on a screen that was left.
  private func settleNotices() {
    guard !notices.isEmpty else { return }
    let before = notices.map(\.notice)
    for index in notices.indices {
      if let renewed = notices[index].renewed {
        if let notice = renewed() {
          notices[index].notice = notice
        } else {
          notices[index].until = notices[index].since
        }
      }
      guard notices[index].screen != coveringScreen else { continue }
      if notices[index].happening == happening {
        // What was said while a screen closes or opens belongs to the one that is there afterwards.
        notices[index].screen = coveringScreen
      } else {
        let shown = notices[index]
        notices[index].until = min(
          shown.until, shown.since.advanced(bySeconds: shown.notice.kind.secondsElsewhere))
      }
    }
    removeOldNotices()
    if notices.map(\.notice) != before { needsDrawing() }
  }

  /// Takes down what was there long enough.
  func removeOldNotices() {
    let now = services.now()
    guard notices.contains(where: { $0.until <= now }) else { return }
    notices.removeAll { $0.until <= now }
    needsDrawing()
  }

  /// A key did something: what was said about keys before it is over.
  func forgetAnswersToKeys() {
    notices.removeAll {
      $0.answersKey && $0.notice.kind != .danger && $0.notice.kind != .good
        && $0.happening < happening
    }
    needsDrawing()
  }

  /// Something was done on a screen: what was said there before it began is over, but for a failure
  /// that nobody can have read yet.
  func forgetNotices(on screen: ScreenBox, before began: Int) {
    guard let covering = covering(screen) else { return }
    let now = services.now()
    notices.removeAll { shown in
      let kind = shown.notice.kind
      let isUnread =
        kind == .danger && shown.since.advanced(bySeconds: kind.secondsElsewhere) > now
      return shown.screen == covering && shown.happening < began && !isUnread
    }
    needsDrawing()
  }

  /// The screen that fills the body where another stands on top of it.
  private func covering(_ screen: ScreenBox) -> Int? {
    for stack in stacks.values {
      guard let index = stack.firstIndex(where: { $0 === screen }) else { continue }
      return (stack[...index].last { $0.presentation == .full } ?? stack.first)?.number
    }
    return nil
  }
}
