import TrapInsideListener

/// Breaks a rule of Swift wherever the program is at that moment: the runtime says so and executes
/// an illegal instruction.
@_cdecl("trap_inside")
public func trapInside(_ signal: Int32) {
  let nobody: [Int32] = []
  print(nobody[Int(signal)])
}
