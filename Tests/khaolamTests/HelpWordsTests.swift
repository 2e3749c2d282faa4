import Arguments
import Testing
import ThaiText
import Vocabulary

@testable import khaolam

@Suite("Help in Thai")
struct HelpWordsTests {
  @Test("says of every command and group in Thai what it does, and of nothing else")
  func complete() {
    let paths = Set(
      CommandList.table.commands.flatMap { command in
        (1...command.path.count).map { command.path.prefix($0).joined(separator: " ") }
      })
    #expect(Set(HelpWords.thai.summaries.keys) == paths.union([""]))
    for (name, summary) in HelpWords.thai.summaries {
      #expect(summary.unicodeScalars.contains { (0xE00...0xE7F).contains($0.value) }, "\(name)")
    }
  }

  @Test("is shown where the locale or --lang says so, and nowhere else")
  func language() throws {
    for words in [
      ["help", "--lang", "th"], ["--help", "--lang=th"], ["--lang", "th", "help"],
    ] {
      #expect(try Program.run(words).output.contains("ตรวจหาข้อผิดพลาดในคลังข้อสอบ"), "\(words)")
    }
    let thai = try Program.run(["help", "bank"], environment: ["LC_ALL": "th_TH.UTF-8"])
    #expect(thai.output.hasPrefix("วิธีใช้: khaolam bank COMMAND [OPTION...]\n\nคลังข้อสอบ: ตรวจ"))
    #expect(thai.output.contains("\nตัวเลือกของทุกคำสั่ง:\n"))
    let english = try Program.run(
      ["help", "bank", "--lang", "en"], environment: ["LC_ALL": "th_TH.UTF-8"])
    #expect(english.output.hasPrefix("Usage: khaolam bank COMMAND [OPTION...]\n\nQuestion banks"))
    #expect(try Program.run("help", "bank").output == english.output)
    #expect(try Program.run("help", "--lang", "xx").status == 0)
  }

  @Test(
    "is no wider than the terminal", arguments: [[], ["kiosk"], ["bank"], ["report"]], [40, 80])
  func width(path: [String], width: Int) {
    let help = CommandList.table.help(for: path, width: width, in: .thai)
    for line in help.split(separator: "\n") { #expect(columns(of: line) <= width, "\(line)") }
  }
}
