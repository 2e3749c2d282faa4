import Arguments
import Foundation
import Testing

struct CompletionsTests {
  @Test("script is sound for its shell", arguments: Shell.allCases.filter(isInstalled))
  func syntax(shell: Shell) throws {
    let script = sample.completions(for: shell)
    #expect(try output(of: shell.rawValue, ["-n", "/dev/stdin"], input: script) == "")
  }

  @Test(
    "bash offers what may come next",
    arguments: [
      ([""], ["kiosk", "bank", "board", "adjust", "simulate", "export", "help"]),
      (["b"], ["bank", "board"]),
      (["bank", ""], ["check", "convert"]),
      (["--event", "x", "bank", "c"], ["check", "convert"]),
      (["help", "bank", ""], ["check", "convert"]),
      (["board", "f"], ["freeze"]),
      (["board", "--f"], ["--format"]),
      (["board", "--format", ""], ["text", "json"]),
      (["board", "--format", "j"], ["json"]),
      (["board", "--format", "="], ["text", "json"]),
      (["board", "--format", "=", "j"], ["json"]),
      (["board", "--format", "=", "json", "--people", "f"], ["freeze"]),
      (["--protocol", "j"], ["json"]),
      (["--lang", ""], ["th", "en"]),
      (["export", ""], ["standings", "people", "answers"]),
      (["export", "--bom", "p"], ["people"]),
      (["export", "people", ""], []),
      (["bank", "convert", "-t", "m"], ["moodle-xml"]),
      (["simulate", "--tr"], []),
      (["simulate", "--people", ""], []),
      (["bank", "check", "Tes"], ["Tests"]),
      (["bank", "check", "x", "Tes"], ["Tests"]),
      (["bank", "check", "--", "Tes"], ["Tests"]),
      (["export", "-o", "Tes"], ["Tests"]),
    ])
  func bash(words: [String], offered: [String]) throws {
    let typed = (["khaolam"] + words).map { "'\($0)'" }.joined(separator: " ")
    let script = """
      \(sample.completions(for: .bash))
      COMP_WORDS=(\(typed)) COMP_CWORD=\(words.count)
      _khaolam
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let result = try output(of: "bash", ["-uc", script])
    #expect(result.split(separator: "\n").map(String.init) == offered)
  }

  @Test("fish offers what may come next", .enabled(if: isInstalled(.fish)))
  func fish() throws {
    let script = """
      \(sample.completions(for: .fish))
      complete -C 'khaolam bank c'
      complete -C 'khaolam board --format j'
      """
    #expect(
      try output(of: "fish", ["--no-config", "-c", script]) == """
        check\tfind faults in question banks
        convert\twrite a bank in another format
        json\tform

        """)
  }
}

private func isInstalled(_ shell: Shell) -> Bool {
  (try? output(of: "sh", ["-c", "command -v \(shell)"])) != ""
}

/// What a program prints, both streams together, when it runs in the package's folder.
private func output(
  of program: String, _ arguments: [String], input: String = ""
) throws -> String {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = [program] + arguments
  process.currentDirectoryURL = URL(filePath: #filePath + "/../../..").standardized
  let (stdin, stdout) = (Pipe(), Pipe())
  process.standardInput = stdin
  process.standardOutput = stdout
  process.standardError = stdout
  try process.run()
  try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
  try stdin.fileHandleForWriting.close()
  let data = try stdout.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  return String(decoding: data, as: UTF8.self)
}
