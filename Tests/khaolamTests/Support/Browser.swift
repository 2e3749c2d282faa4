import FoundationEssentials
import Glibc

/// A headless Chromium that a test drives, by the DevTools protocol over pipes.
///
/// <https://chromedevtools.github.io/devtools-protocol/>; messages end in a zero byte. It is killed
/// when it is let go.
final class Browser {
  struct Failed: Error {
    var reason: String
  }

  /// Whether there is one to drive.
  static var isThere: Bool { program != nil }

  private static var program: String? {
    let names = ["chromium", "chromium-browser", "google-chrome"]
    return names.map { "/usr/bin/\($0)" }.first { access($0, X_OK) == 0 }
  }

  private let pid: pid_t
  private let input: Int32
  private let output: Int32
  private let folder: TemporaryFolder
  private var unread: [UInt8] = []
  private var number = 0
  private var session: String?

  /// Starts it with an empty page of some size.
  init(width: Int = 1_920, height: Int = 1_080) throws {
    guard let program = Self.program else { throw Failed(reason: "no Chromium") }
    folder = try TemporaryFolder()
    let (toChild, fromChild) = (try Self.pipe(), try Self.pipe())
    (input, output) = (toChild.writeEnd, fromChild.readEnd)
    var arguments = [
      program, "--headless", "--disable-gpu", "--remote-debugging-pipe", "--no-first-run",
      "--disable-background-networking", "--disable-dev-shm-usage", "--hide-scrollbars",
      "--user-data-dir=\(folder.path("profile"))", "about:blank",
    ]
    // Chromium refuses its sandbox to root.
    if getuid() == 0 { arguments.insert("--no-sandbox", at: 1) }
    pid = try Self.spawn(arguments, reading: toChild.readEnd, writing: fromChild.writeEnd)
    close(toChild.readEnd)
    close(fromChild.writeEnd)
    let target = try send("Target.createTarget", #"{"url":"about:blank"}"#).targetId ?? ""
    session = try send(
      "Target.attachToTarget", #"{"targetId":"\#(target)","flatten":true}"#
    ).sessionId
    _ = try send("Page.enable")
    try resize(width: width, height: height)
  }

  deinit {
    close(input)
    close(output)
    kill(pid, SIGKILL)
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
  }

  /// Makes the page another size.
  func resize(width: Int, height: Int) throws {
    _ = try send(
      "Emulation.setDeviceMetricsOverride",
      #"{"width":\#(width),"height":\#(height),"deviceScaleFactor":1,"mobile":false}"#)
  }

  /// Opens a page, and waits until it is there.
  func open(_ address: String) throws {
    _ = try send("Page.navigate", #"{"url":\#(try Self.quoted(address))}"#)
    try wait(until: "document.readyState === 'complete' && location.href !== 'about:blank'")
  }

  /// What an expression of JavaScript is, as text.
  func value(_ expression: String) throws -> String {
    let reply = try send(
      "Runtime.evaluate", #"{"expression":\#(try Self.quoted("String(\(expression))"))}"#)
    guard let text = reply.result?.value else {
      throw Failed(
        reason: "\(expression): \(reply.exceptionDetails?.exception?.description ?? "?")")
    }
    return text
  }

  /// Waits until a condition holds, and says how long that took, in seconds.
  @discardableResult
  func wait(until condition: String, seconds: Double = 10) throws -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    while try value(condition) != "true" {
      guard clock.now - start < .seconds(seconds) else {
        throw Failed(reason: "not in time: \(condition)")
      }
      usleep(20_000)
    }
    return (clock.now - start) / .seconds(1)
  }

  /// Presses a key, such as `Tab` or `ArrowRight`.
  func press(_ key: String, code: Int) throws {
    for kind in ["rawKeyDown", "keyUp"] {
      _ = try send(
        "Input.dispatchKeyEvent",
        #"{"type":"\#(kind)","key":"\#(key)","code":"\#(key)","windowsVirtualKeyCode":\#(code)}"#)
    }
  }

  /// The page as it is seen, as a PNG file.
  func screenshot(to path: String) throws {
    let data = try send("Page.captureScreenshot").data.flatMap { Data(base64Encoded: $0) }
    try data?.write(to: URL(fileURLWithPath: path))
  }

  private struct Reply: Decodable {
    struct Result: Decodable {
      struct Value: Decodable { var value: String? }
      struct Details: Decodable {
        struct Exception: Decodable { var description: String? }
        var exception: Exception?
      }
      var targetId: String?
      var sessionId: String?
      var data: String?
      var result: Value?
      var exceptionDetails: Details?
    }
    struct Fault: Decodable { var message: String }
    var id: Int?
    var result: Result?
    var error: Fault?
  }

  private func send(_ method: String, _ parameters: String = "{}") throws -> Reply.Result {
    number += 1
    let session = session.map { #","sessionId":"\#($0)""# } ?? ""
    let message = #"{"id":\#(number),"method":"\#(method)","params":\#(parameters)\#(session)}"#
    let bytes = Array(message.utf8) + [0]
    guard write(input, bytes, bytes.count) == bytes.count else {
      throw Failed(reason: "\(method): Chromium has ended")
    }
    while true {
      // Events come between replies, and have no number.
      let line = try nextMessage()
      guard let reply = try? JSONDecoder().decode(Reply.self, from: Data(line)),
        reply.id == number
      else { continue }
      if let error = reply.error { throw Failed(reason: "\(method): \(error.message)") }
      return reply.result ?? Reply.Result()
    }
  }

  private func nextMessage() throws -> [UInt8] {
    while true {
      if let end = unread.firstIndex(of: 0) {
        let message = Array(unread[..<end])
        unread.removeFirst(end + 1)
        return message
      }
      var source = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard poll(&source, 1, 30_000) > 0 else { throw Failed(reason: "Chromium is silent") }
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(output, &chunk, chunk.count)
      guard count > 0 else { throw Failed(reason: "Chromium has ended") }
      unread += chunk[..<count]
    }
  }

  private static func quoted(_ text: String) throws -> String {
    String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
  }

  private static func pipe() throws -> (readEnd: Int32, writeEnd: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw Failed(reason: "no pipe") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Starts a program that reads from one end as its descriptor 3 and writes to another as its 4.
  private static func spawn(
    _ arguments: [String], reading: Int32, writing: Int32
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    // By way of numbers that neither end can have, since one may be 3 or 4 itself.
    posix_spawn_file_actions_adddup2(&actions, reading, 200)
    posix_spawn_file_actions_adddup2(&actions, writing, 201)
    posix_spawn_file_actions_adddup2(&actions, 200, 3)
    posix_spawn_file_actions_adddup2(&actions, 201, 4)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var pid: pid_t = 0
    guard posix_spawn(&pid, arguments[0], &actions, &attributes, &words, environ) == 0 else {
      throw Failed(reason: "Chromium does not start")
    }
    return pid
  }
}
