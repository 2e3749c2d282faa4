import Foundation

/// The files that lie beside these tests, and the project's own.
enum SeedFiles {
  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let quizzes = tests.deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("quizzes")

  /// A file by its name.
  struct Seed {
    var name: String
    var bytes: [UInt8]
  }

  /// The seeds of a target, in the order of their names.
  static func seeds(of target: String) throws -> [Seed] {
    try files(in: tests.appendingPathComponent("Seeds/\(target)"))
  }

  /// The files of the project that some targets read.
  static func projectFiles(of target: String) throws -> [Seed] {
    switch target {
    case "gift":
      try ["english-for-asean", "tests", "car-rally"].flatMap { folder in
        try files(in: quizzes.appendingPathComponent(folder), ending: ".gift")
      }
    case "event": try events(".json5")
    case "roster": try events(".csv")
    case "route": try files(in: quizzes.appendingPathComponent("car-rally"), ending: ".json5")
    default: []
    }
  }

  /// The words of a target's dictionary, in which `\xAB` stands for a byte.
  static func words(of target: String) throws -> [[UInt8]] {
    let url = tests.appendingPathComponent("Dictionaries/\(target).dict")
    let lines = String(decoding: try Data(contentsOf: url), as: UTF8.self).split(separator: "\n")
    return lines.map { line in
      let pieces = line.dropFirst().dropLast().split(
        separator: "\\x", omittingEmptySubsequences: false)
      return Array(pieces[0].utf8)
        + pieces.dropFirst().flatMap { piece -> [UInt8] in
          [UInt8(piece.prefix(2), radix: 16) ?? 0] + Array(piece.dropFirst(2).utf8)
        }
    }
  }

  private static func events(_ ending: String) throws -> [Seed] {
    try files(in: quizzes.appendingPathComponent("events"), ending: ending)
  }

  private static func files(in folder: URL, ending: String = "") throws -> [Seed] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    return try names.filter { $0.hasSuffix(ending) }.map { name in
      Seed(
        name: name, bytes: [UInt8](try Data(contentsOf: folder.appendingPathComponent(name))))
    }
  }
}
