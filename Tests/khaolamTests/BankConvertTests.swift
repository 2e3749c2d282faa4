import FoundationEssentials
import Testing

@Suite("bank convert")
struct BankConvertTests {
  private static let bank = """
    // [id:a] [tag:A1] [tag:topic=x]
    One{=yes ~no}

    // [id:b] [tag:A1] [tag:topic=x]
    Two{=broken

    // [id:c] [tag:A1] [tag:topic=x]
    Three{#3:0.5}

    """

  private func read(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test(
    "what each format can say comes back as it was",
    arguments: ["gift", "csv", "xml"])
  func roundTrip(format: String) throws {
    let folder = try TemporaryFolder()
    let (start, there, back) = (folder.path("a.gift"), folder.path("b"), folder.path("c.gift"))
    #expect(try Program.run("bank", "new", start).status == 0)
    let to = try Program.run("bank", "convert", start, there, "--to", format)
    #expect(to.status == 0 && to.errors.isEmpty, "\(to.errors)")
    let from = try Program.run("bank", "convert", there, back)
    #expect(from.status == 0 && from.errors.isEmpty, "\(from.errors)")
    let shown = try [start, back].map { path in
      // The first line names the file.
      try Program.run("bank", "show", path).output.split(separator: "\n").dropFirst()
    }
    #expect(shown[0] == shown[1])
  }

  @Test("sound questions are written, faults and losses named by file, line and id")
  func losses() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("in.gift", Self.bank)
    let out = folder.path("out.aiken")
    let result = try Program.run("bank", "convert", path, out, "--lang", "en")
    #expect(result.status == 0 && result.output.contains("1 question; 1 error, 2 losses"))
    #expect(result.errors.contains("\(path):5:"))
    #expect(result.errors.contains("\(path):8: warning: c: "))
    #expect(result.errors.contains("\(path):2: warning: a: "))
    #expect(try read(out).hasPrefix("One\nA. yes\n"))
    let thai = try Program.run("bank", "convert", path, "-", "--to", "aiken", "--lang", "th")
    #expect(
      thai.output == (try read(out)) && thai.errors.contains(":8: warning: c: ไม่ได้เขียนข้อนี้: Aiken"))
  }

  @Test("a file that can't be read is named, in a message of its own language")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    for (path, status) in [(folder.path("none.xml"), 66), (folder.path(""), 66)] {
      let english = try Program.run("bank", "convert", path, "-", "--to", "gift", "--lang", "en")
      #expect(english.status == Int32(status) && english.errors.hasPrefix("\(path):1:1: error: "))
      let thai = try Program.run("bank", "convert", path, "-", "--to", "gift", "--lang", "th")
      #expect(thai.errors.hasPrefix("\(path):1:1: ") && thai.errors.contains("วิธีแก้: "))
    }
  }

  @Test("every command says which encoding it assumed")
  func encoding() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("in.gift")
    let text = "One{=yes ~no}\n".utf8.flatMap { byte -> [UInt8] in [byte, 0] }
    let bytes: [UInt8] = [0xFF, 0xFE] + text
    #expect(FileManager.default.createFile(atPath: path, contents: Data(bytes)))
    for call in [["show", path], ["stats", path], ["convert", path, "-", "--to", "csv"]] {
      let result = try Program.run(["bank"] + call + ["--lang", "en"])
      #expect(result.status == 0 && result.errors.contains("note: read as UTF-16LE text"))
    }
  }

  @Test("with --strict nothing is written where a question is faulty or something is lost")
  func strict() throws {
    let folder = try TemporaryFolder()
    let faulty = try folder.write("in.gift", Self.bank)
    let sound = try folder.write("sound.gift", "// [id:a]\nOne{=yes ~no#told}\n")
    let out = folder.path("out.gift")
    #expect(try Program.run("bank", "convert", "--strict", faulty, out).status == 65)
    #expect(
      try Program.run("bank", "convert", "--strict", sound, out, "--to", "aiken").status == 65)
    #expect(!FileManager.default.fileExists(atPath: out))
    #expect(try Program.run("bank", "convert", "--strict", sound, out).status == 0)
  }

  @Test("nothing is overwritten without --force, and nothing is written of nothing")
  func overwrite() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("in.gift", Self.bank)
    let out = try folder.write("out.gift", "mine")
    #expect(try Program.run("bank", "convert", path, out).status == 73)
    #expect(try read(out) == "mine")
    let empty = try folder.write("empty.gift", "{\n")
    #expect(try Program.run("bank", "convert", empty, out, "--force").status == 65)
    let essay = try folder.write("essay.gift", "Write.{}\n")
    #expect(
      try Program.run("bank", "convert", essay, out, "--force", "--to", "aiken").status == 65)
    #expect(try read(out) == "mine")
    #expect(try Program.run("bank", "convert", path, out, "--force").status == 0)
    #expect(try read(out).contains("One"))
    #expect(
      try Program.run("bank", "convert", folder.path("none"), "-", "--to", "csv").status == 66)
    #expect(try Program.run("bank", "convert", path, "-").status == 64)
    #expect(try Program.run("bank", "convert", path, "/proc/none/o.gift").status == 73)
    #expect(try Program.run("bank", "convert", path, folder.path("x"), "--to", "gift").status == 0)
  }

  @Test("a table in a file begins with the mark by which Excel knows Thai text, and reads back")
  func marked() throws {
    let folder = try TemporaryFolder()
    let gift = try folder.write("b.gift", "// [id:q] [tag:A1]\nทักทายตอนเช้า? {=สวัสดี ~ลาก่อน}\n")
    let csv = folder.path("b.csv")
    #expect(try Program.run("bank", "convert", gift, csv).status == 0)
    #expect(try Data(contentsOf: URL(filePath: csv)).starts(with: Array("\u{FEFF}id,".utf8)))
    let back = try Program.run("bank", "convert", csv, "-", "--to", "gift")
    #expect(back.status == 0 && back.output.contains("=สวัสดี"))
    let shown = try Program.run("bank", "convert", gift, "-", "--to", "csv")
    #expect(shown.output.hasPrefix("id,"))
  }

  @Test("--from overrules what the content shows, and --bom begins a table")
  func options() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("in.txt", "One\nA. yes\nB. no\nANSWER: A\n")
    let aiken = try Program.run("bank", "convert", path, "-", "--to", "csv", "--bom")
    #expect(aiken.status == 0 && aiken.output.hasPrefix("\u{FEFF}"))
    let gift = try Program.run("bank", "convert", path, "-", "--to", "gift", "--from", "gift")
    #expect(gift.status == 0 && gift.output.contains("ANSWER"))
  }

  @Test("pictures of Moodle XML go beside the bank, under names that lead nowhere else")
  func embedded() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "in.xml",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <quiz><question type="truefalse"><name><text>Q</text></name>
      <questiontext format="html"><text><![CDATA[<p>Flag? <img src="@@PLUGINFILE@@/the%20flag.png"
      alt="flag"></p>]]></text>
      <file name="the flag.png" path="/" encoding="base64">aGVsbG8=</file>
      <file name="../../evil.png" path="/" encoding="base64">aGVsbG8=</file></questiontext>
      <answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer>
      </question></quiz>

      """)
    let out = folder.path("my bank.gift")
    let result = try Program.run("bank", "convert", path, out, "--lang", "en")
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    let stored = try FileManager.default.contentsOfDirectory(atPath: folder.path("my bank.files"))
    #expect(Set(stored) == ["the-flag.png", "evil.png"])
    #expect(try read(folder.path("my bank.files/the-flag.png")) == "hello")
    #expect(try read(out).contains("my%20bank.files/the-flag.png"))
    // The same files serve the same bank in another format; others in their place stay.
    let table = folder.path("my bank.csv")
    #expect(try Program.run("bank", "convert", path, table).status == 0)
    _ = try folder.write("my bank.files/evil.png", "mine")
    let other = try Program.run("bank", "convert", path, folder.path("my bank.aiken"))
    #expect(other.status == 73 && other.errors.contains("evil.png"))
    #expect(try read(folder.path("my bank.files/evil.png")) == "mine")
    // Standard output has no place beside it: the files are named.
    let piped = try Program.run("bank", "convert", path, "-", "--to", "gift", "--lang", "en")
    #expect(piped.status == 0 && piped.errors.contains("the flag.png"))
    #expect(
      try Program.run("bank", "convert", "--strict", path, "-", "--to", "gift").status == 65)
    #expect(try Program.run("bank", "convert", path, out).status == 73)
    #expect(try Program.run("bank", "convert", path, out, "--force").status == 0)
  }
}
