import Foundation
import Testing

@testable import Arguments

struct ManualTests {
  private let manual = sample.manual(
    version: "1.0", date: "2014-10-17",
    chapters: [
      ManualChapter(
        "FILES", [.init("~/.khaolam", "It's \"ข้าวหลาม\""), .init("...", "... is three points")])
    ])

  @Test("a command has its usage, text, arguments, options and examples")
  func command() {
    #expect(
      manual.contains(
        #"""

        .SS "\fBkhaolam\fR \fBbank\fR \fBcheck\fR [\fIOPTION\fR...] \fIFILE\fR..."
        Find faults in question banks.
        .PP
        Reads every bank and names all of its faults, each with its line and column.
        .PP
        The sound questions of a bank can be used in spite of the faulty ones.
        .TP
        \fIFILE\fR
        bank; \- is standard input
        .TP
        \fB\-s\fR, \fB\-\-strict\fR
        exit 65 when anything is wrong
        .TP
        \fB\-q\fR, \fB\-\-quiet\fR
        only count the faults
        .TP
        \fB\-\-skip\fR \fICHECK\fR
        leave a check out (may be repeated)
        .PP
        An example:
        .TP
        \fBkhaolam bank check quizzes/*.gift\fR
        checks all banks of a folder

        """#))
  }

  @Test("every command and option is there, but for hidden ones")
  func whole() {
    for command in sample.commands {
      let words = command.path.map { "\\fB\($0)\\fR" }.joined(separator: " ")
      #expect(manual.contains(".SS \"\\fBkhaolam\\fR \(words)"), "\(command.name)")
      for option in command.options {
        let name = option.dashed.replacing("-", with: "\\-")
        #expect(manual.contains("\\fB\(name)\\fR") != option.isHidden, "\(option.name)")
      }
    }
    #expect(manual.contains(".SH \"BEFORE") == false)
    #expect(manual.contains(".SH \"QUESTION BANKS\""))
  }

  @Test("what means something to troff, and what is beyond ASCII, is written by name")
  func escapes() {
    #expect(
      manual.hasSuffix(
        #"""
        .SH "FILES"
        .TP
        \fB\(ti/.khaolam\fR
        It\(aqs \(dq\[u0E02]\[u0E49]\[u0E32]\[u0E27]\[u0E2B]\[u0E25]\[u0E32]\[u0E21]\(dq
        .TP
        \fB...\fR
        \&... is three points

        """#))
    #expect(manual.hasPrefix(".TH \"KHAOLAM\" 1 \"2014-10-17\" \"khaolam 1.0\""))
    #expect(manual.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test(
    "formatters have nothing to complain about",
    arguments: [
      ["groff", "-man", "-Tutf8", "-ww", "-z"], ["mandoc", "-T", "lint", "-W", "warning"],
    ])
  func formatters(command: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "! command -v \"$1\" >/dev/null || \"$@\"", "sh"] + command
    // From a file: where there is no such formatter, nobody would read a pipe.
    let file = FileManager.default.temporaryDirectory.appending(path: "khaolam-\(UUID())")
    try Data(manual.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let output = Pipe()
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(String(decoding: said, as: UTF8.self) == "")
    #expect(process.terminationStatus == 0)
  }
}
