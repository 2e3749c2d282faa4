import Glibc
import Testing

@testable import khaolam

@Suite struct ChromiumTests {
  @Test("nothing that it has started goes on once it has taken too long")
  func tooLong() throws {
    let folder = try TemporaryFolder()
    let held = folder.path("held")
    try #require(mkfifo(held, 0o600) == 0)
    let reader = open(held, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    defer { close(reader) }
    // What the shell starts holds the pipe open as long as it runs.
    let script = "exec 3>\"$0\"; sleep 1000 & wait"
    #expect(try Chromium.run(["/bin/sh", "-c", script, held], seconds: 2) == false)
    var source = pollfd(fd: reader, events: Int16(POLLIN), revents: 0)
    #expect(poll(&source, 1, 10_000) == 1)
    #expect(source.revents & Int16(POLLHUP) != 0)
  }
}
