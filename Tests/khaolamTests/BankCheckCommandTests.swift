import FoundationEssentials
import Testing

@Suite("bank check")
struct BankCheckCommandTests {
  /// A bank without a fault.
  private let sound = "// [tag:A1] [tag:topic=people]\nWho is it? {=me ~you ####Me.}\n"
  /// A bank with a warning: a question without a level.
  private let warned = "// [tag:topic=people]\nWho was that? {=me ~you ####Me.}\n"
  /// A bank with an error, in a question that loads.
  private let wrong = "// [tag:A1] [tag:topic=people]\nWho are they? {~me ~you ####Nobody.}\n"
  /// A bank with a note.
  private let noted = "// [tag:A1] [tag:topic=people]\nWrite a letter. {}\n"

  @Test("the status is 65 on errors, and with --strict also on warnings")
  func status() throws {
    let folder = try TemporaryFolder()
    let statuses = [(sound, 0, 0), (noted, 0, 0), (warned, 0, 65), (wrong, 65, 65)]
    for (text, usual, strict) in statuses {
      let bank = try folder.write("bank.gift", text)
      #expect(try Program.run("bank", "check", bank).status == usual, "\(text)")
      #expect(try Program.run("bank", "check", "--strict", bank).status == strict, "\(text)")
    }
  }

  @Test("a finding names place, severity, check and remedy, and a line sums up")
  func text() throws {
    let folder = try TemporaryFolder()
    let bank = try folder.write("bank.gift", warned)
    let result = try Program.run("bank", "check", bank)
    #expect(
      result.output == """
        \(bank):2:1: warning: no level [missing-level]
        Who was that? {=me ~you ####Me.}
        ^
          remedy: write // [tag:A2] above the question (A1 to C2)
        \(bank): 1 question loads, 0 errors, 1 warning, 0 notes

        """)
    let silenced = try folder.write("s.gift", "// [silence:missing-level a game]\n" + warned)
    #expect(
      try Program.run("bank", "check", silenced).output
        == "\(silenced): 1 question loads, 0 errors, 0 warnings, 0 notes (1 silenced)\n")
    #expect(
      try Program.run("bank", "check", "--lang", "th", silenced).output.contains("ใช้ได้ 1 ข้อ"))
  }

  @Test("JSON has the findings, the counts of each bank and of all")
  func json() throws {
    struct Answer: Decodable {
      struct Count: Decodable {
        var file: String?
        var encoding: String?
        var questions: Int
        var errors: Int
        var warnings: Int
        var notes: Int
        var silenced: Int
      }
      struct Finding: Decodable {
        var check: String?
        var severity: String
        var file: String
        var line: Int
        var column: Int
        var message: String
        var remedy: String?
      }
      var banks: [Count]
      var findings: [Finding]
      var summary: Count
    }
    let folder = try TemporaryFolder()
    let one = try folder.write("one.gift", warned + "\n// [silence:rubric by ear]\n" + noted)
    let two = try folder.write("two.gift", wrong)
    let result = try Program.run("bank", "check", "--format", "json", one, two)
    #expect(result.status == 65)
    let answer = try JSONDecoder().decode(Answer.self, from: Data(result.output.utf8))
    #expect(answer.banks.map(\.file) == [one, two])
    #expect(answer.banks.map(\.questions) == [2, 1])
    #expect(answer.banks.map(\.silenced) == [1, 0])
    #expect(answer.banks.allSatisfy { $0.encoding == "UTF-8" && $0.notes == 0 })
    #expect(answer.summary.questions == 3)
    #expect((answer.summary.errors, answer.summary.warnings) == (1, 1))
    #expect((answer.summary.notes, answer.summary.silenced) == (0, 1))
    let first = try #require(answer.findings.first)
    #expect(answer.findings.map(\.check) == ["missing-level", "no-right-answer"])
    #expect((first.severity, first.file, first.line, first.column) == ("warning", one, 2, 1))
    #expect(first.message == "no level")
    #expect(first.remedy?.isEmpty == false)
  }

  @Test("questions that are nearly the same are found across the banks of one call")
  func across() throws {
    let folder = try TemporaryFolder()
    let question =
      "// [tag:A1] [tag:topic=a]\nA visitor comes to your office at %. What do you say first? "
      + "{=Good morning, may I help you? ~See you tomorrow. ~Never mind. ####Yes.}\n"
    let one = try folder.write("one.gift", question.replacing("%", with: "nine in the morning"))
    let two = try folder.write("two.gift", question.replacing("%", with: "ten in the morning"))
    #expect(try Program.run("bank", "check", "--strict", one).status == 0)
    #expect(try Program.run("bank", "check", "--strict", one, one).status == 0)
    let result = try Program.run("bank", "check", "--strict", one, two)
    #expect(result.status == 65)
    #expect(result.output.contains("two.gift:2:1: warning: "))
    #expect(result.output.contains("percent the same as \(one):2 [near-duplicate]"))
  }

  @Test("--explain tells name, level, reason and source of a check, in the language")
  func explain() throws {
    let english = try Program.run("bank", "check", "--explain", "negative-stem")
    #expect(english.status == 0)
    #expect(english.output.hasPrefix("negative-stem: warning\n"))
    #expect(english.output.contains("Source: Haladyna, Downing & Rodriguez (2002)"))
    #expect(english.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let thai = try Program.run("bank", "check", "--lang", "th", "--explain", "negative-stem")
    #expect(thai.output.hasPrefix("negative-stem: คำเตือน\n"))
    #expect(thai.output.contains("ที่มา: "))
    let json = try Program.run(
      "bank", "check", "--format", "json", "--explain", "near-duplicate")
    let answer = try JSONDecoder().decode([String: String].self, from: Data(json.output.utf8))
    #expect(Set(answer.keys) == ["check", "severity", "reason", "source"])
    #expect(answer["check"] == "near-duplicate")
  }

  @Test("--list names every check with its level, and each can be explained")
  func list() throws {
    let result = try Program.run("bank", "check", "--list")
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines.count >= 30)
    #expect(lines.allSatisfy { $0.count == 2 && ["error", "warning", "note"].contains($0[1]) })
    for line in lines {
      #expect(try Program.run("bank", "check", "--explain", String(line[0])).status == 0)
    }
  }

  @Test("nothing to check, or a check that is not there, is an error of usage")
  func usage() throws {
    let nothing = try Program.run("bank", "check")
    #expect(nothing.status == 64)
    #expect(nothing.errors.contains("needs FILE"))
    let unknown = try Program.run("bank", "check", "--explain", "negative-stm")
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("Did you mean \"negative-stem\"?"))
  }

  @Test("the bundled banks pass, warnings and all")
  func library() throws {
    let quizzes = Program.checkout + "/quizzes"
    let folders = try FileManager.default.contentsOfDirectory(atPath: quizzes).sorted()
    let banks = folders.flatMap { folder in
      // What is no folder has no banks in it.
      ((try? FileManager.default.contentsOfDirectory(atPath: "\(quizzes)/\(folder)")) ?? [])
        .filter { $0.hasSuffix(".gift") }.sorted().map { "\(quizzes)/\(folder)/\($0)" }
    }
    #expect(banks.count >= 4)
    let result = try Program.run(["bank", "check", "--strict"] + banks)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }
}
