import FoundationEssentials
import Glibc
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
  /// - Throws: `NoChromium`, `ChromiumFailed`, `FileWriteError`.
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
  private static func run(_ arguments: [String]) throws -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    guard posix_spawn(&child, arguments[0], &actions, nil, &words, environ) == 0 else {
      return false
    }
    var status: Int32 = 0
    for _ in 0..<patience * 20 {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { return status == 0 }
      if ended < 0, errno != EINTR { return false }
      usleep(50_000)
    }
    kill(child, SIGKILL)
    waitpid(child, &status, 0)
    return false
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
