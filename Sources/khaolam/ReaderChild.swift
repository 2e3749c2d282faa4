import Glibc

/// A process that gets bytes on its standard input and whose standard output is read.
///
/// Its standard streams are files without a name: no side waits for the other, and nothing breaks
/// when one ends early.
final class ReaderChild {
  private let pid: pid_t
  private let streams: Streams
  private var status: Int32?

  /// The files behind the standard streams, which go away with the last who has them open.
  private final class Streams {
    let files: [UnsafeMutablePointer<FILE>?]

    init() {
      files = (0..<3).map { _ in tmpfile() }
      for file in files { file.map { _ = fcntl(fileno($0), F_SETFD, FD_CLOEXEC) } }
    }

    deinit { for file in files { file.map { _ = fclose($0) } } }

    /// The descriptors; nil if a file could not be made.
    var descriptors: [Int32]? {
      let made = files.compactMap { $0.map(fileno) }
      return made.count == files.count ? made : nil
    }
  }

  /// Starts a program, which gets no environment but the path of its libraries.
  ///
  /// - Parameter variables: The names of variables that it gets, too.
  init(
    program: String, arguments: [String], input: [UInt8], handingOn variables: [String] = []
  ) throws(MoodleXMLProcessError) {
    let streams = Streams()
    guard let descriptors = streams.descriptors, Self.write(input, to: descriptors[0]) else {
      throw .cannotStart(path: program, reason: String(cString: strerror(errno)))
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Signals that are blocked or ignored here would be so there, too.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let handed = (["LD_LIBRARY_PATH"] + variables).compactMap { name in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    }
    let settings = handed.map { strdup($0) } + [nil]
    defer { for text in words + settings { free(text) } }
    var pid: pid_t = 0
    let code = posix_spawn(&pid, program, &actions, &attributes, words, settings)
    guard code == 0 else {
      throw .cannotStart(path: program, reason: String(cString: strerror(code)))
    }
    self.pid = pid
    self.streams = streams
  }

  deinit {
    guard status == nil else { return }
    kill(pid, SIGKILL)
    while !wait(flags: 0) {}
  }

  /// Everything that the program prints until it ends well.
  func output(within limit: Duration) throws(MoodleXMLProcessError) -> [UInt8] {
    let clock = ContinuousClock()
    let deadline = clock.now + limit
    var pause: UInt32 = 200
    while !wait(flags: WNOHANG) {
      guard clock.now < deadline else { throw .tooSlow(seconds: Int(limit.components.seconds)) }
      usleep(pause)
      pause = min(pause * 2, 10_000)
    }
    guard let status, status == 0, let descriptors = streams.descriptors else {
      throw .died(ending, said: said)
    }
    return Self.read(descriptors[1])
  }

  /// Takes note of the program's end; false while it still runs.
  private func wait(flags: Int32) -> Bool {
    var raw: Int32 = 0
    let result = waitpid(pid, &raw, flags)
    if result == 0 || result < 0 && errno == EINTR { return false }
    status = result < 0 ? -1 : raw
    return true
  }

  /// How the program ended, in a word.
  private var ending: String {
    let raw = status ?? 0
    let signal = raw & 0x7F
    guard signal != 0 else { return "exit \(raw >> 8 & 0xFF)" }
    return signal == SIGXCPU ? "processor time" : "signal \(signal)"
  }

  /// The start of what the program said on standard error.
  private var said: String {
    guard let descriptors = streams.descriptors else { return "" }
    let text = String(decoding: Self.read(descriptors[2], most: 300), as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  }

  /// What stands in a file.
  private static func read(_ descriptor: Int32, most: Int = .max) -> [UInt8] {
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { return [] }
    let size = min(Int(facts.st_size), most)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let step = pread(descriptor, buffer.baseAddress.map { $0 + count }, size - count, count)
        guard step > 0 else { break }
        count += step
      }
    }
  }

  /// Writes bytes and goes back to the start.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var start = 0
    while start < bytes.count {
      let count = bytes[start...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 {
        guard errno == EINTR else { return false }
        continue
      }
      start += count
    }
    return lseek(descriptor, 0, SEEK_SET) == 0
  }
}
