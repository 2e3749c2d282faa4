import FoundationEssentials
import Testing

@Suite("khaolam certificates")
struct CertificatesCommandTests {
  /// An event at which one person has given an answer, and another has only signed in.
  private func event() throws -> SmallEvent {
    let event = try SmallEvent()
    let kiosk = try event.kiosk()
    #expect(try kiosk.walk("", "1", "1", "1", "", "A")?.screen == "feedback")
    #expect(try kiosk.walk("/0", "0", "", "1", "2")?.screen == "menu")
    #expect(try kiosk.finish() == 0)
    return event
  }

  private func sheets(_ result: Program.Result) -> Int {
    result.output.ranges(of: "<section ").count
  }

  @Test("makes one for each team and each person who took part, and says who is left out")
  func leftOut() throws {
    let result = try event().run("certificates")
    #expect(result.status == 0)
    #expect(sheets(result) == 3)
    #expect(result.output.contains(">Ms Second Rose</h1>"))
    #expect(result.output.contains("<html lang=\"th\">"))
    #expect(result.errors.contains("5 people left out"))
    #expect(result.errors.contains("r1, r3, l1, l2, l3\n"))
    #expect(result.errors.contains("--all"))
  }

  @Test("makes them for everyone with --all, and those that are chosen")
  func choices() throws {
    let event = try event()
    let all = try event.run("certificates", "--all")
    #expect(sheets(all) == 8 && all.errors.isEmpty)
    #expect(sheets(try event.run("certificates", "--only", "teams")) == 2)
    #expect(sheets(try event.run("certificates", "--all", "--team", "lotus")) == 4)
    let people = try event.run("certificates", "--all", "--person", "l3", "--person", "r1")
    #expect(sheets(people) == 2)
    for team in ["2", "๒", "Lotus"] {
      #expect(sheets(try event.run("certificates", "--all", "--team", team)) == 4, "\(team)")
    }
    for person in ["first lotus", "Ms First Lotus", "l1"] {
      let one = try event.run("certificates", "--all", "--person", person)
      #expect(sheets(one) == 1 && one.output.contains(">Ms First Lotus</h1>"), "\(person)")
    }
  }

  @Test("writes a file that is there whole, its owner's only")
  func file() throws {
    let event = try event()
    let out = event.folder.path("certificates.html")
    let result = try event.run("certificates", "--out", out)
    #expect(result.status == 0 && result.output.isEmpty)
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: out)), as: UTF8.self)
    #expect(text.hasSuffix("</html>\n"))
    let attributes = try FileManager.default.attributesOfItem(atPath: out)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test(
    "refuses who is not there, with a near miss, and a choice of nobody",
    arguments: [
      (["--person", "l33"], "The roster has no `l33`; did you mean `l3`?"),
      (["--team", "lotos"], "There is no team `lotos`; did you mean `lotus`?"),
      (["--person", "l3"], "There is no certificate to make."),
    ])
  func refusals(arguments: [String], words: String) throws {
    let event = try event()
    let result = try Program.run(
      ["certificates"] + arguments
        + ["--event", event.path, "--store", event.store, "--lang", "en"])
    #expect(result.status == 65)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains(words), "\(result.errors)")
  }

  @Test("says so where there is no Chromium to make a PDF")
  func withoutChromium() throws {
    let event = try event()
    let result = try Program.run(
      ["certificates", "--format", "pdf", "--event", event.path, "--store", event.store],
      environment: ["PATH": event.folder.path("none")])
    #expect(result.status == 69)
    #expect(result.errors.contains("Chromium is not installed"))
  }

  @Test("counts the crew of a car that has started as taking part, though no entry names them")
  func crew() throws {
    let event = try RallyEvent()
    _ = try event.run("rally", "start", "mali/1", "--at", "08:30")
    let result = try event.run("certificates", "--only", "people")
    #expect(result.output.contains(">ทดสอบ m1</h1>"))
    #expect(!result.output.contains(">ทดสอบ k1</h1>"))
    #expect(result.errors.contains("k1, k2, k3\n"))
  }

  @Test("marks each certificate of a simulated store")
  func simulated() throws {
    let event = try SmallEvent()
    _ = try event.run("simulate", "--people", "2")
    let result = try event.run("certificates")
    #expect(result.output.ranges(of: "ข้อมูลจำลอง ไม่ใช่").count == sheets(result))
    #expect(sheets(result) == 4)
  }
}
