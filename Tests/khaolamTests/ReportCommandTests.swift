import FoundationEssentials
import Testing

@Suite("khaolam report")
struct ReportCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ words: String...) throws -> Program.Result {
    try Program.run(words + ["--store", folder.path("store.db")])
  }

  /// The bundled event as simulated people play it with seed 1, told on a day after it.
  @Test("of the bundled event, simulated with seed 1, is the one in assets/examples")
  func example() throws {
    #expect(try run("simulate", "--seed", "1", "--rally").status == 0)
    for (format, language, name) in [
      ("html", "th", "report.th.html"), ("md", "th", "report.th.md"),
      ("md", "en", "report.en.md"),
    ] {
      let report = try run(
        "report", "--lang", language, "--format", format, "--today", "2014-12-01")
      #expect(report.status == 0 && report.errors.isEmpty)
      let path = "\(Program.checkout)/assets/examples/\(name)"
      if ProcessInfo.processInfo.environment["KHAOLAM_RECORD"] != nil {
        try Data(report.output.utf8).write(to: URL(fileURLWithPath: path))
      }
      let kept = try? String(contentsOfFile: path, encoding: .utf8)
      #expect(kept == report.output, "\(name): KHAOLAM_RECORD=1 writes it anew")
    }
    let results = try run("journal", "verify")
    #expect(results.status == 0, "\(results.output)")
  }

  @Test("of an event of which nothing is known says so, and names no figure that is none")
  func empty() throws {
    let report = try run("report", "--format", "md")
    #expect(report.status == 0)
    #expect(report.output.contains("ไม่มีข้อมูล") || report.output.contains("ยังไม่มี"))
    #expect(!report.output.lowercased().contains("nan"))
    #expect(report.output.contains("๒๗๖,๐๐๐ บาท (สองแสนเจ็ดหมื่นหกพันบาท)"))
  }

  @Test("takes conclusions back that were written out and edited")
  func conclusions() throws {
    let file = folder.path("conclusions.txt")
    #expect(try run("report", "--write-conclusions", file).status == 0)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(!text.isEmpty)
    _ = try folder.write("conclusions.txt", "ข้อสรุปของเรา <b>เอง</b>\nบรรทัดต่อ\n\nย่อหน้าที่ 2\n")
    let report = try run("report", "--conclusions", file)
    #expect(report.output.contains("ข้อสรุปของเรา &lt;b&gt;เอง&lt;/b&gt; บรรทัดต่อ"))
    #expect(report.output.contains("ย่อหน้าที่ ๒"))
    _ = try folder.write("conclusions.txt", "ย่อหน้าแรก\r\nบรรทัดต่อ\r\n\r\nย่อหน้าที่สอง\r\n")
    let windows = try run("report", "--format", "md", "--conclusions", file)
    #expect(windows.output.contains("\n\nย่อหน้าแรก บรรทัดต่อ\n\nย่อหน้าที่สอง\n"))
    #expect(try run("report", "--conclusions", folder.path("none.txt")).status == 66)
  }

  @Test("writes conclusions over nothing that somebody may have edited")
  func conclusionsThere() throws {
    let file = try folder.write("edited.txt", "ข้อสรุปที่แก้แล้ว\n")
    let refused = try run("report", "--write-conclusions", file, "--lang", "en")
    #expect(refused.status == 73 && refused.errors.contains("edited.txt"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "ข้อสรุปที่แก้แล้ว\n")
    let other = folder.path("new.txt")
    let written = try run("report", "--write-conclusions", other, "--lang", "en")
    #expect(written.status == 0 && written.errors.contains("Wrote \(other)."))
  }

  @Test("places photographs by what they are, whatever they are called")
  func photos() throws {
    let photos = folder.path("photos")
    try FileManager.default.createDirectory(
      atPath: photos, withIntermediateDirectories: true)
    let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]
    try Data(jpeg).write(to: URL(fileURLWithPath: "\(photos)/1 ข้าวหลาม.jpg"))
    try Data("<svg onload='x'/>".utf8).write(to: URL(fileURLWithPath: "\(photos)/2.jpg"))
    let report = try run("report", "--photos", photos)
    #expect(report.output.contains("data:image/jpeg;base64,/9j/4AECAw"))
    #expect(!report.output.contains("svg onload"))
    #expect(try run("report", "--photos", folder.path("nowhere")).status == 66)
  }

  @Test("a day that is none is told")
  func today() throws {
    let result = try run("report", "--today", "2014-02-30")
    #expect(result.status == 64 && result.errors.contains("--today"))
  }
}
