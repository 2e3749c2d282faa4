import SourceText
import Testing
import Vocabulary

@Suite struct DiagnosticTextTests {
  private func text(_ source: String, at offset: Int, _ language: Language = .english) -> String {
    DiagnosticText.text(
      of: [
        Diagnostic(
          .error, at: offset, Bilingual(th: "ผิด", en: "wrong"),
          remedy: Bilingual(th: "แก้", en: "mend it"))
      ], in: SourceFile(name: "f.gift", text: source), language: language)
  }

  @Test("place, fault, line, caret and remedy stand below each other")
  func whole() {
    #expect(
      text("one\ntwo three\n", at: 8) == """
        f.gift:2:5: error: wrong
        two three
            ^
          remedy: mend it

        """)
  }

  @Test("Thai has its own words, the severity stays English")
  func thai() {
    #expect(
      text("one", at: 0, .thai) == """
        f.gift:1:1: error: ผิด
        one
        ^
          วิธีแก้: แก้

        """)
  }

  @Test("the caret stands below its column whatever the width of what is before it")
  func caretByColumns() {
    // ที่นี่ takes three columns: vowels and tones stand above.
    let source = "ที่นี่\t漢x"
    let offset = "ที่นี่\t漢".utf8.count
    let lines = text(source, at: offset).split(separator: "\n")
    #expect(lines[0] == "f.gift:1:9: error: wrong")
    #expect(lines[1] == "ที่นี่  漢x")
    #expect(lines[2] == "       ^".dropFirst(1))
  }

  @Test("a fault at a line's end points behind it, also before CRLF")
  func atEnd() {
    #expect(text("ab\r\ncd", at: 2).contains("\nab\n  ^\n"))
    #expect(text("ab", at: 2).contains("\nab\n  ^\n"))
  }

  @Test("an empty line is left out")
  func emptyLine() {
    #expect(text("", at: 0) == "f.gift:1:1: error: wrong\n  remedy: mend it\n")
  }

  @Test("escape sequences of a file never reach the terminal")
  func harmless() {
    #expect(!text("a\u{1B}[31mb", at: 0).contains("\u{1B}"))
  }

  @Test("a long line is cut around the place", arguments: [0, 70, 5_000, 9_999, 10_000])
  func longLine(offset: Int) {
    let source = String(repeating: "abcdefghij", count: 1_000)
    let lines = text(source, at: offset).split(separator: "\n")
    #expect(lines[1].count <= 102)
    #expect(lines[0] == "f.gift:1:\(offset + 1): error: wrong")
    let caret = lines[2].count - 1
    let shown = Array(lines[1])
    if offset < 10_000 {
      #expect(shown[caret] == Array("abcdefghij")[offset % 10])
    } else {
      #expect(caret == shown.count)
    }
  }

  @Test("several diagnostics come in the file's order")
  func order() {
    let file = SourceFile(name: "f", text: "a\nb\n")
    let found = [
      Diagnostic(.warning, at: 2, Bilingual(same: "second")),
      Diagnostic(.note, at: 0, Bilingual(same: "first")),
    ]
    #expect(
      DiagnosticText.text(of: found, in: file, language: .english)
        == "f:1:1: note: first\na\n^\nf:2:1: warning: second\nb\n^\n")
    #expect(
      DiagnosticText.reports(of: found, in: file, language: .thai).map(\.line) == [1, 2])
  }

  @Test("a report holds the place and the wording in one language")
  func report() {
    let file = SourceFile(name: "f", text: "กข")
    let found = Diagnostic(
      .warning, at: 3, Bilingual(th: "ซ้ำ", en: "twice"), remedy: Bilingual(th: "ลบ", en: "remove"),
      check: "duplicate-id")
    #expect(
      DiagnosticText.reports(of: [found], in: file, language: .thai) == [
        DiagnosticReport(
          file: "f", line: 1, column: 2, severity: .warning, check: "duplicate-id",
          message: "ซ้ำ", remedy: "ลบ")
      ])
  }
}
