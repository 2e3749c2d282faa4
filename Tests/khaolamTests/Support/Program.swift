import FoundationEssentials
import Glibc

/// The program under test, as the build has made it beside the tests.
enum Program {
  /// The path of the built executable.
  static var path: String {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("khaolam").path
  }

  /// The checkout, whose quizzes and assets the program uses.
  static var checkout: String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
  }

  /// What a finished run left behind.
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  /// Runs the program to its end.
  static func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Result {
    try run(arguments, input: input, environment: environment)
  }

  /// Runs the program to its end.
  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    launcher: [String] = []
  ) throws -> Result {
    let folder = try TemporaryFolder()
    let (inputPath, outputPath, errorPath) =
      (folder.path("in"), folder.path("out"), folder.path("err"))
    try Data(input.utf8).write(to: URL(fileURLWithPath: inputPath))
    let child = try Child(
      launcher: launcher, arguments: arguments, environment: environment, input: .file(inputPath),
      output: .file(outputPath), errors: .file(errorPath))
    let status = child.wait()
    func text(_ path: String) throws -> String {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }
    return Result(status: status, output: try text(outputPath), errors: try text(errorPath))
  }
}

/// A folder that is removed when it is let go.
final class TemporaryFolder {
  private let root: String

  init() throws {
    let name = "khaolam-test-\(UInt64.random(in: 0 ... .max))"
    root = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func path(_ name: String) -> String { "\(root)/\(name)" }

  func write(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }
}
