import Foundation
import QuizEngine
import SourceText

/// Reads a Moodle XML file: finds its questions, parses them in groups, and makes them questions.
///
/// A group in which something is not well-formed is parsed again question by question, so work
/// stays linear in the file's length.
struct MoodleXMLReader {
  /// Questions are parsed together up to this many bytes.
  private static let groupSize = 1 << 16
  /// A file that is no bank at all is not to fill the memory with its faults.
  private static let mostFaults = 10_000

  private let bytes: UnsafeBufferPointer<UInt8>
  private var builder: QuestionBuilder
  private var faults: [Diagnostic] = []

  /// Reads a file.
  ///
  /// - Parameter wantsFiles: whether the bytes of embedded files are wanted.
  static func read(_ file: SourceFile, wantsFiles: Bool) -> MoodleXMLReading {
    file.bytes.withUnsafeBufferPointer { bytes in
      let scan = QuestionScan(bytes, range: 0..<bytes.count)
      var reader = Self(file, bytes, wantsFiles: wantsFiles)
      reader.read(scan)
      return reader.reading(scan)
    }
  }

  private init(
    _ file: SourceFile, _ bytes: UnsafeBufferPointer<UInt8>, wantsFiles: Bool
  ) {
    self.bytes = bytes
    builder = QuestionBuilder(file: file, wantsFiles: wantsFiles)
  }

  private mutating func read(_ scan: QuestionScan) {
    builder.contents.merge(scan.contents) { _, new in new }
    var group: [QuestionScan.Chunk] = []
    var size = 0
    for chunk in scan.chunks {
      if chunk.fault != nil || size > Self.groupSize {
        parse(group, of: scan)
        (group, size) = ([], 0)
      }
      if chunk.fault != nil, chunk.hasQuestionInside {
        read(QuestionScan(bytes, range: chunk.range, isStrict: true))
      } else if let (fault, offset) = chunk.fault {
        faults.append(fault.diagnostic(at: offset))
      } else {
        group.append(chunk)
        size += chunk.range.count
      }
    }
    parse(group, of: scan)
  }

  private mutating func parse(_ group: [QuestionScan.Chunk], of scan: QuestionScan) {
    guard let first = group.first, let last = group.last else { return }
    let source = ParserInput(group, of: scan, in: bytes)
    let parser = ElementParser(
      scan, tags: first.tags.lowerBound..<last.tags.upperBound, in: bytes)
    parser.parse(source.data)
    guard parser.problem != nil || parser.questions.count != group.count else {
      for (element, chunk) in zip(parser.questions, group) {
        if chunk.hasQuestionInside {
          builder.report(.questionInside, at: chunk.range.lowerBound)
        }
        builder.add(element)
      }
      return
    }
    guard group.count == 1 else {
      for chunk in group { parse([chunk], of: scan) }
      return
    }
    if first.hasQuestionInside {
      // A missing `]]>` made two questions one.
      return read(QuestionScan(bytes, range: first.range, isStrict: true))
    }
    let problem = parser.problem ?? ElementParser.Problem(code: 0, line: 1, column: 1)
    faults.append(
      MoodleXMLFault.notWellFormed(.init(code: problem.code))
        .diagnostic(at: source.offset(of: problem)))
  }

  private func reading(_ scan: QuestionScan) -> MoodleXMLReading {
    var diagnostics = faults + builder.diagnostics
    diagnostics += scan.faults.map { $0.0.diagnostic(at: $0.1) }
    if scan.hasQuizStart, !scan.hasQuizEnd {
      diagnostics.append(MoodleXMLFault.endsEarly.diagnostic(at: bytes.count))
    }
    if builder.questions.isEmpty, !diagnostics.contains(where: { $0.severity == .error }) {
      diagnostics.append(MoodleXMLFault.noQuestions.diagnostic(at: bytes.count))
    }
    diagnostics = diagnostics.inFileOrder
    if diagnostics.count > Self.mostFaults {
      let next = diagnostics[Self.mostFaults].offset
      diagnostics.removeLast(diagnostics.count - Self.mostFaults)
      diagnostics.append(MoodleXMLFault.tooManyFaults.diagnostic(at: next))
    }
    return MoodleXMLReading(
      questions: builder.questions, offsets: builder.offsets, diagnostics: diagnostics,
      files: builder.files)
  }
}
