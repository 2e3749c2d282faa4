import FoundationEssentials
import Glibc
import Kiosk
import SourceText
import Vocabulary

/// Turns pages into PDF with Chromium, where it is installed.
enum Chromium {
  private static let names = ["chromium", "chromium-browser", "google-chrome", "chrome"]
  /// How long it may take, in seconds.
  private static let patience = 120

  /// The PDF of a page.
  ///
  /// The page is handed over in a folder of its own, which is removed afterwards; nothing that the
  /// page could name is loaded, by its own policy.
  ///
  /// - Throws: `NoChromium`, `ChromiumFailed`, `FileWriteError`, and what `run` throws.
  static func pdf(of html: [UInt8]) throws -> [UInt8] {
    guard let program else { throw NoChromium() }
    let folder = try ScratchFolder()
    defer { withExtendedLifetime(folder) {} }
    let (page, result) = ("\(folder.path)/page.html", "\(folder.path)/page.pdf")
    do {
      try Data(html).write(to: URL(fileURLWithPath: page))
    } catch {
      throw ChromiumFailed()
    }
    var arguments = [
      program, "--headless", "--disable-gpu", "--no-pdf-header-footer",
      "--user-data-dir=\(folder.path)/profile", "--print-to-pdf=\(result)",
    ]
    // Chromium refuses its sandbox to root; the page is ours, and escapes what others wrote.
    if getuid() == 0 { arguments.append("--no-sandbox") }
    arguments.append("file://\(page)")
    guard try run(arguments), let bytes = try? FileReader.bytes(at: result, limit: 1 << 30),
      bytes.starts(with: Array("%PDF".utf8))
    else { throw ChromiumFailed() }
    return bytes
  }

  /// Its path; nil where it is not installed.
  static var program: String? { Environment.program(named: names) }

  /// Runs a program to its end, its output thrown away; false where it fails or takes too long.
  ///
  /// Its processes are a group of their own: none goes on after the time, or after a signal.
  ///
  /// - Throws: `Silent` where a signal ends the wait, `NoSignalPipe`.
  static func run(_ arguments: [String], seconds: Int = patience) throws -> Bool {
    let signals = try SignalPipe.opened()
    defer { signals.end() }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setpgroup(&attributes, 0)
    // Signals that are ignored here would be so there, too.
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGDEF))
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    guard posix_spawn(&child, arguments[0], &actions, &attributes, &words, environ) == 0
    else { return false }
    var status: Int32 = 0
    for _ in 0..<seconds * 20 {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { return status == 0 }
      if ended < 0, errno != EINTR { return false }
      if signals.wait(milliseconds: 50) {
        var number: UInt8 = 0
        _ = read(signals.readEnd, &number, 1)
        end(child)
        throw Silent(exitCode: 128 + Int32(number))
      }
    }
    end(child)
    return false
  }

  /// Ends a program with all that it has started.
  private static func end(_ child: pid_t) {
    kill(-child, SIGKILL)
    var status: Int32 = 0
    waitpid(child, &status, 0)
  }
}

/// No Chromium is installed.
struct NoChromium: ExplainedError {
  var message: Bilingual {
    Bilingual(
      th: "ไม่พบโปรแกรม Chromium จึงสร้าง PDF ไม่ได้",
      en: "Chromium is not installed: no PDF can be made.")
  }

  var remedy: Bilingual {
    Bilingual(
      th: "ใช้ --format html แล้วสั่งพิมพ์จากเบราว์เซอร์ หรือติดตั้งด้วย apt install chromium",
      en: "Use --format html and print from a browser, or: apt install chromium")
  }

  var exitCode: Int32 { 69 }
}

/// Chromium made no PDF.
struct ChromiumFailed: ExplainedError {
  var message: Bilingual {
    Bilingual(th: "Chromium สร้าง PDF ไม่สำเร็จ", en: "Chromium made no PDF.")
  }

  var remedy: Bilingual {
    Bilingual(
      th: "ใช้ --format html แล้วสั่งพิมพ์จากเบราว์เซอร์", en: "Use --format html and print from a browser."
    )
  }

  var exitCode: Int32 { ExitStatus.inputOutput }
}
