import Foundation
import PaymentGateways
import Testing

@Suite("The processes that carry payments")
struct ServiceProcessTests {
  @Test("One that runs is there, whatever its terminal is called")
  func running() {
    #expect(!ServiceProcess.isGone(ServiceProcess.owner("till-1")))
    #expect(!ServiceProcess.isGone(ServiceProcess.owner("pts/3-pid0")))
  }

  @Test("One that has ended is gone, also where nobody asks how it ended")
  func ended() throws {
    var child: pid_t = 0
    let name = strdup("true")
    defer { free(name) }
    try #require(posix_spawn(&child, "/bin/true", nil, nil, [name, nil], nil) == 0)
    // Waits for the end, and leaves it to be asked about.
    var end = siginfo_t()
    while waitid(P_PID, id_t(child), &end, WEXITED | WNOWAIT) == -1, errno == EINTR {}
    #expect(ServiceProcess.isGone("till-1-pid\(child)"))
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1, errno == EINTR {}
    #expect(ServiceProcess.isGone("till-1-pid\(child)"))
  }

  @Test(
    "Of a name that tells of no process nobody says that it is gone",
    arguments: ["", "till", "till-1", "till-pid", "till-pidx", "till-pid-7", "till-pid0"])
  func unknown(_ owner: String) {
    #expect(!ServiceProcess.isGone(owner))
  }
}
