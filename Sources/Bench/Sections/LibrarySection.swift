import BenchTable
import FoundationEssentials
import QuizEngine
import SourceText

/// How long it takes to load the bundled library as the programs do.
enum LibrarySection {
  static func run(_ setting: Setting) throws -> Section? {
    guard let folder = setting.library else { return nil }
    let paths = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".gift") }.sorted().map { "\(folder)/\($0)" }
    var questions = 0
    var bytes = 0
    let times = try interleaved(
      setting.repeats(300),
      {
        questions = try paths.reduce(0) { count, path in
          let file = try FileReader.source(at: path, limit: FileReader.bankLimit)
          return count + (try BankFormats.format(of: file).read(file).count)
        }
      },
      {
        bytes = try paths.reduce(0) { count, path in
          count + (try FileReader.bytes(at: path, limit: FileReader.bankLimit).count)
        }
      })
    guard questions > 0 else { throw BenchError("\(folder) has no questions") }
    return Section(
      title: "loading the bundled library, \(grouped(Double(questions))) questions in "
        + "\(paths.count) banks, \(grouped(Double(bytes))) bytes",
      floor: "reading the files' bytes",
      rows: [
        Row(
          what: "read, told apart, checked and indexed",
          ours: Figure(milliseconds: times.first.median),
          floor: Figure(milliseconds: times.second.median), target: .atMost(5)),
        Row(
          what: "the same, p99", ours: Figure(milliseconds: times.first.p99),
          floor: Figure(milliseconds: times.second.p99)),
      ])
  }
}
