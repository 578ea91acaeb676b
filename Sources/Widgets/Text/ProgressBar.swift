/// A bar with a percentage in exactly `columns`, in plain ASCII: `[#####.....]  50 %`.
///
/// It says 100 % only when everything is done. Without room for a bar, only the percentage.
public func progressBar(done: Int, total: Int, columns: Int) -> String {
  let finished = min(max(0, done), max(0, total))
  let share = total > 0 ? Double(finished) / Double(total) : 1
  let percent = total > 0 && finished < total ? min(99, Int(share * 100)) : 100
  let digits = String(percent)
  let label = String(repeating: " ", count: 3 - digits.count) + digits + " %"
  let room = columns - label.count - 3
  guard room > 0 else {
    return columns >= label.count ? label : String(label.suffix(max(0, columns)))
  }
  let filled = percent == 100 ? room : min(room - 1, Int(share * Double(room)))
  return "[" + String(repeating: "#", count: max(0, filled))
    + String(repeating: ".", count: room - max(0, filled)) + "] " + label
}
