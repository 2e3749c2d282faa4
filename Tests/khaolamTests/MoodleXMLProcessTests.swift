import FoundationEssentials
import Glibc
import QuizEngine
import SourceText
import Testing
import Vocabulary

@testable import khaolam

@Suite("Reading Moodle XML in a process of its own")
struct MoodleXMLProcessTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func file(_ text: String) -> SourceFile { SourceFile(name: "bank.xml", text: text) }

  private let bank = """
    <quiz><question type="essay"><questiontext format="html"><text>ไทย</text>
    <file name="a.png" encoding="base64">aGVsbG8=</file></questiontext>
    <idnumber>q1</idnumber></question><question type="random"></question></quiz>
    """

  /// The client with another program.
  private func client(script: String, limit: Duration = .seconds(20)) throws -> MoodleXMLProcess {
    // What this process has just written can't be run while a child of another test holds it open.
    _ = try folder.write("program.sh", script + "\n")
    let path = folder.path("program")
    symlink("\(Program.checkout)/Tests/khaolamTests/Programs/stand-in", path)
    return MoodleXMLProcess(program: path, limit: limit)
  }

  @Test("gives the questions, faults and files of a bank")
  func reads() throws {
    let file = file(bank)
    let bank = try MoodleXMLProcess().read(file)
    #expect(
      Array(bank) == [
        Question(id: "q1", stem: FormattedText("ไทย", format: .html), body: .essay)
      ])
    #expect(bank.offset(at: 0) == 6)
    #expect(bank.diagnostics.map(\.severity) == [.warning, .error])
    #expect(bank.file == file)
    let reading = try MoodleXMLProcess().reading(file, wantsFiles: true)
    #expect(reading.files.map(\.bytes) == [Array("hello".utf8)])
    #expect(try MoodleXMLProcess().reading(file).files.map(\.bytes) == [nil])
  }

  @Test("takes a bank of megabytes")
  func large() throws {
    let question = """
      <question type="essay"><questiontext><text>\(String(repeating: "ก", count: 1000))</text></questiontext></question>

      """
    let text = "<quiz>" + String(repeating: question, count: 1000) + "</quiz>"
    #expect(try MoodleXMLProcess().read(file(text)).count == 1000)
  }

  @Test("says that the program is not there, with a remedy")
  func missing() throws {
    let client = MoodleXMLProcess(program: folder.path("nothing"))
    let error = #expect(throws: MoodleXMLProcessError.self) { try client.read(file(bank)) }
    #expect(error == .missing(path: folder.path("nothing")))
    #expect(error?.exitCode == 69)
    #expect(error?.remedy.en.contains("GIFT") == true)
    #expect(error?.message.th.contains(folder.path("nothing")) == true)
  }

  @Test("says that the program can't be started")
  func unstartable() throws {
    let path = try folder.write("program", "no program")
    chmod(path, 0o755)
    #expect(throws: MoodleXMLProcessError.self) {
      try MoodleXMLProcess(program: path).read(file(bank))
    }
  }

  @Test(
    "says how the program ended if it did not end well",
    arguments: [
      ("echo something >&2; exit 3", "exit 3", "something"), ("kill -SEGV $$", "signal 11", ""),
      ("kill -XCPU $$", "processor time", ""), ("exec false", "exit 1", ""),
    ])
  func died(script: String, what: String, said: String) throws {
    let client = try client(script: script)
    let error = #expect(throws: MoodleXMLProcessError.self) { try client.read(file(bank)) }
    #expect(error == .died(what, said: said))
  }

  @Test("ends a program that takes too long")
  func slow() throws {
    let client = try client(script: "exec sleep 60", limit: .milliseconds(200))
    let clock = ContinuousClock()
    let taken = clock.measure {
      #expect(throws: MoodleXMLProcessError.tooSlow(seconds: 0)) { try client.read(file(bank)) }
    }
    #expect(taken < .seconds(20))
  }

  @Test("does not wait for a program that reads nothing, or prints much")
  func streams() throws {
    let text = String(repeating: "x", count: 1 << 20)
    let deaf = try client(script: "exec true")
    #expect(throws: MoodleXMLProcessError.self) { try deaf.read(file(text)) }
    let chatty = try client(script: "cat; cat >&2")
    #expect(throws: MoodleXMLProcessError.unreadableAnswer(path: chatty.program)) {
      try chatty.read(file(text))
    }
  }

  @Test("refuses an answer that is no reading", arguments: ["", "{}", "{\"questions\":[]}"])
  func unreadable(answer: String) throws {
    let client = try client(script: "printf '%s' '\(answer)'")
    #expect(throws: MoodleXMLProcessError.unreadableAnswer(path: client.program)) {
      try client.read(file(bank))
    }
  }

  @Test("hands the program nothing of its environment")
  func environment() throws {
    setenv("KHAOLAM_TEST_SECRET", "x", 1)
    let client = try client(script: "test -z \"$KHAOLAM_TEST_SECRET\" && exit 4; exit 5")
    #expect(throws: MoodleXMLProcessError.died("exit 4", said: "")) { try client.read(file(bank)) }
  }

  @Test("stands beside this program")
  func place() { #expect(MoodleXMLProcess.besideThisProgram.hasSuffix("/khaolam-xml")) }
}
