import ThaiText
import Vocabulary

/// What `doctor` answers.
struct DoctorReport: Encodable {
  private struct Line: Encodable {
    var id: String
    var state: String
    var found: String
    var remedy: String?
  }

  private let checks: [Line]
  private let found: [DoctorCheck]
  private let language: Language

  private enum CodingKeys: CodingKey { case checks }

  init(_ found: [DoctorCheck], language: Language) {
    self.found = found
    self.language = language
    checks = found.map { check in
      Line(
        id: check.subject.rawValue, state: check.state, found: check.found[language],
        remedy: check.remedy?[language])
    }
  }

  /// The status of the worst.
  var exitCode: Int32 { found.map(\.exitCode).reduce(ExitStatus.done, ExitStatus.worse) }

  /// A line a check, with a mark, and under it what to do.
  ///
  /// - Parameter width: The columns of a terminal, at which lines go on under their beginning; nil
  ///   breaks none.
  func text(columns width: Int?) -> String {
    let titles = found.map { columns(of: $0.subject.title[language]) }.max() ?? 0
    var lines: [String] = []
    func add(_ line: String, indent: Int) {
      let line = printableLine(line)
      lines += width.map { wrap(line, columns: max($0, 40), indent: indent) } ?? [line]
    }
    for check in found {
      let title = pad(check.subject.title[language], to: titles)
      add("\(check.mark)  \(title)  \(check.found[language])", indent: titles + 6)
      if let remedy = check.remedy { add("      \(remedy[language])", indent: 6) }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension DoctorCheck {
  /// What stands before its line; no colour is needed to tell them apart.
  fileprivate var mark: String {
    switch outcome {
    case .ok: "ok"
    case .attention: "! "
    case .broken: "✗ "
    }
  }
}
