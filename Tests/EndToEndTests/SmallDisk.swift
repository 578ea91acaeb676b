import PseudoTerminal
import RealProgram

/// A disk of a few megabytes of its own, as a line of the shell: `$DISK` is where it is, and
/// `fill` takes all the room that is left.
///
/// The disk lives in a namespace of the shell's own, so nobody else sees it and it goes with the
/// shell. Where the system allows no such thing the machine's memory disk is filled.
enum SmallDisk {
  static func script(megabytes: Int, _ body: String) -> String {
    """
    DISK=/mnt
    mount -t tmpfs -o size=\(megabytes)m tmpfs $DISK || { DISK=/dev/shm/foh-$$; mkdir $DISK; \
    trap 'rm -rf $DISK' EXIT; }
    fill() { dd if=/dev/zero of=$DISK/filler bs=4k 2>/dev/null; test $? -ne 0; }
    \(body)
    """
  }

  /// Starts a console on such a disk, on which a copy of a store has been put.
  ///
  /// - Returns: the console, and where the disk is seen from here.
  static func console(
    of store: TrialStore, megabytes: Int
  ) throws -> (console: PseudoTerminal, disk: String) {
    // The shell becomes the console at last, so its number is the console's.
    let body = script(
      megabytes: megabytes,
      """
      cp \(store.path)* $DISK
      echo "disk $DISK."
      exec $FOH console --db $DISK/store.db
      """)
    let console = try PseudoTerminal(
      [
        "/bin/sh", "-c",
        "if unshare -rm true 2>/dev/null; then exec unshare -rm sh -c \"$BODY\"; fi; "
          + "exec sh -c \"$BODY\"",
      ],
      environment: [
        "BODY": body, "FOH": Foh.path, "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
      ])
    let start = try console.wait(for: "disk ")
    let end = try console.wait(for: ".", from: start)
    let disk = String(decoding: console.output[start..<(end - 1)], as: UTF8.self)
    return (console, "/proc/\(console.processID)/root\(disk)")
  }

  /// Runs `body` in a shell with such a disk.
  static func run(megabytes: Int, _ body: String) throws -> Foh.Outcome {
    try Foh.shell(
      "if unshare -rm true 2>/dev/null; then exec unshare -rm sh -c \"$BODY\"; fi; "
        + "exec sh -c \"$BODY\"",
      environment: ["BODY": script(megabytes: megabytes, body)])
  }
}
