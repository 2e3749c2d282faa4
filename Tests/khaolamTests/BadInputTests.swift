import Glibc
import Testing

@Suite("Bad banks, events and rosters")
struct BadInputTests {
  /// What a file can be instead of what was asked for.
  enum Fault: String, CaseIterable {
    case missing, dangling, folder, empty, binary, huge, half

    /// Puts the faulty file in place.
    func make(at path: String) {
      switch self {
      case .missing: break
      case .dangling: symlink("/nonexistent/file", path)
      case .folder: mkdir(path, 0o700)
      case .empty: Self.write([], to: path)
      case .binary: Self.write(Array(0...255), to: path)
      case .huge:
        Self.write([], to: path)
        truncate(path, 1 << 30)
      case .half: Self.write(Array("// [id:h] [tag:A1]\n\"x { =right ~wrong\n".utf8), to: path)
      }
    }

    /// 66 where there is nothing to read, 65 where it can't be used.
    var status: Int32 { self == .missing || self == .dangling || self == .folder ? 66 : 65 }

    private static func write(_ bytes: [UInt8], to path: String) {
      let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
      _ = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      close(descriptor)
    }
  }

  @Test("a faulty bank or event is named with line, column and remedy", arguments: Fault.allCases)
  func namedFile(fault: Fault) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("bad")
    fault.make(at: path)
    for command in [["bank", "check"], ["bank", "show"], ["event", "check"]] {
      let result = try Program.run(command + [path])
      let said = result.output + result.errors
      #expect(result.status == fault.status, "\(command)")
      #expect(said.contains(try Regex("bad:[0-9]+:[0-9]+: error: ")), "\(command): \(said)")
      #expect(fault == .half || said.contains("remedy: "), "\(command): \(said)")
    }
  }

  @Test("a faulty event stops a kiosk before it starts", arguments: Fault.allCases)
  func event(fault: Fault) throws {
    let folder = try TemporaryFolder()
    fault.make(at: folder.path("bad"))
    let result = try Program.run(
      "kiosk", "--event", folder.path("bad"), "--store", folder.path("s.db"))
    #expect(result.status == fault.status)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("bad:1:1: error: ") || fault == .half)
  }

  @Test("a faulty roster stops an event, and is named", arguments: Fault.allCases)
  func roster(fault: Fault) throws {
    let event = try SmallEvent()
    unlink(event.folder.path("roster.csv"))
    fault.make(at: event.folder.path("roster.csv"))
    for command in ["board", "kiosk"] {
      let result = try event.run(command, "--lang", "en")
      #expect(result.status == 65)
      #expect(result.errors.contains("roster.csv"))
      #expect(result.errors.contains("remedy: ") || fault == .half)
    }
  }

  @Test(
    "a quiz whose bank can't be read says so at the kiosk, and the kiosk goes on",
    arguments: [Fault.folder, .binary, .huge, .empty, .half])
  func quizBank(fault: Fault) throws {
    let event = try SmallEvent()
    unlink(event.folder.path("bank.gift"))
    fault.make(at: event.folder.path("bank.gift"))
    let client = try event.kiosk()
    let screen = try #require(try client.walk("", "1", "1", "1"))
    let said = screen.body.joined() + (screen.notice ?? "")
    #expect(said.contains("Please tell a facilitator"))
    #expect(!said.contains("not saved"))
    #expect(try client.walk("", "5")?.screen == "standings")
    #expect(try client.finish() == 0)
    let check = try event.run("event", "check", event.path)
    #expect(check.status == 65)
    #expect(check.output.contains("bank.gift:"))
  }

  @Test("the sound questions of a bank load, and the faulty ones are named")
  func partly() throws {
    let folder = try TemporaryFolder()
    let bank = try folder.write("bank.gift", "::One::1? {=a ~b}\n\n::Two::2? {=a ~b\n\n")
    let shown = try Program.run("bank", "show", bank)
    #expect(shown.status == 0)
    #expect(shown.output.contains("One"))
    #expect(shown.errors.contains("bank.gift:3:11: error: "))
    #expect(try Program.run("bank", "check", bank).status == 65)
    let strict = try Program.run("bank", "show", "--strict", bank)
    #expect(strict.status == 65)
    let none = try folder.write("none.gift", "::Two::2? {=a ~b\n")
    let json = try Program.run("bank", "show", "--format", "json", none)
    #expect(json.status == 65)
    #expect(json.output.contains("\"questions\""))
  }

  @Test("one bank that can't be read does not hide what the others hold")
  func several() throws {
    let folder = try TemporaryFolder()
    let bank = try folder.write("bank.gift", "::One::1? {=a ~b}\n")
    for command in ["check", "show"] {
      let result = try Program.run("bank", command, folder.path("none.gift"), bank)
      #expect(result.status == 66)
      #expect(result.errors.contains("none.gift:1:1: error: no such file"))
      #expect(result.output.contains(command == "check" ? "1 question loads" : "One"))
    }
  }

  @Test("a damaged place in UTF-8 text is named by its line")
  func damagedText() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("bad.gift")
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    let bytes = Array("ก ข {=ค ~ง}\n\nก".utf8) + [0xE0, 0xFF] + Array("ข\n".utf8)
    _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
    let result = try Program.run("bank", "check", path)
    #expect(result.status == 65)
    #expect((result.output + result.errors).contains("bad.gift:3:"))
  }
}
