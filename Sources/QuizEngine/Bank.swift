import SourceText
import Vocabulary

/// The questions of one bank file, in the file's order.
///
/// A bank is an index over the file's bytes: reading a file checks and locates everything in it,
/// and a question's texts are made when the question is asked for. That keeps loading a large
/// bank cheap when a quiz draws ten questions of it.
public struct Bank: RandomAccessCollection, Sendable {
  /// The file the questions stand in.
  public let file: SourceFile
  /// What is wrong in the file, in the file's order. Questions named by an error are not loaded.
  public let diagnostics: [Diagnostic]
  private let storage: Storage

  private enum Storage: Sendable {
    /// With the bytes that the index points into.
    case gift(GIFTIndex, [UInt8])
    case questions([Question], offsets: [Int])
  }

  /// Reads a GIFT file: the sound questions load, the faulty ones are named in `diagnostics`.
  public init(gift file: SourceFile) {
    let bytes = file.bytes.withLineFeeds
    let (index, diagnostics) = GIFTParser.read(bytes)
    self.file = file
    self.diagnostics = diagnostics
    storage = .gift(index, bytes)
  }

  /// A bank of questions that another format's reader made.
  ///
  /// - Parameter offsets: the byte offset at which each question starts, one a question.
  public init(
    file: SourceFile, questions: [Question], offsets: [Int], diagnostics: [Diagnostic]
  ) {
    self.file = file
    self.diagnostics = diagnostics
    storage = .questions(questions, offsets: offsets)
  }

  /// Always 0.
  public var startIndex: Int { 0 }

  /// How many questions there are.
  public var endIndex: Int {
    switch storage {
    case .gift(let index, _): index.entries.count
    case .questions(let questions, _): questions.count
    }
  }

  /// A question with all its texts, made anew at each access.
  public subscript(position: Int) -> Question {
    switch storage {
    case .gift(let index, let bytes):
      bytes.asGIFT { index.question(index.entries[position], in: $0) }
    case .questions(let questions, _): questions[position]
    }
  }

  /// A question's kind, without making its texts.
  public func kind(at position: Int) -> QuestionKind {
    switch storage {
    case .gift(let index, _): index.entries[position].kind
    case .questions(let questions, _): questions[position].kind
    }
  }

  /// A question's level, without making its texts; nil if no tag names one.
  public func level(at position: Int) -> Level? {
    switch storage {
    case .gift(let index, _): index.entries[position].level
    case .questions(let questions, _): questions[position].level
    }
  }

  /// A question's id. Only an id made from the content needs the question's texts.
  public func id(at position: Int) -> QuestionID {
    switch storage {
    case .gift(let index, let bytes): bytes.asGIFT { index.id(of: index.entries[position], in: $0) }
    case .questions(let questions, _): questions[position].id
    }
  }

  /// A question's tags, without making its other texts.
  public func tags(at position: Int) -> [String] {
    switch storage {
    case .gift(let index, let bytes):
      bytes.asGIFT { index.tags(of: index.entries[position], in: $0) }
    case .questions(let questions, _): questions[position].tags
    }
  }

  /// The line, from 1, on which a question's title or stem starts.
  public func line(at position: Int) -> Int {
    switch storage {
    case .gift(let index, _): Int(index.entries[position].line)
    case .questions(let questions, _): questions[position].line
    }
  }

  /// The byte offset at which a question's title or stem starts.
  public func offset(at position: Int) -> Int {
    switch storage {
    case .gift(let index, _): Int(index.entries[position].offset)
    case .questions(_, let offsets): offsets[position]
    }
  }

  /// The byte offset of an answer; the question's where it is not known.
  ///
  /// - Parameter answer: its number from 0, as in the question's body: of a matching question
  ///   first the pairs, then the distractors.
  public func offset(at position: Int, answer: Int) -> Int {
    guard case .gift(let index, _) = storage else { return offset(at: position) }
    let entry = index.entries[position]
    var answers = Array(index.answers[entry.answers.lower..<entry.answers.upper])
    if entry.kind == .matching {
      answers = answers.filter { !$0.text.range.isEmpty } + answers.filter(\.text.range.isEmpty)
    }
    guard entry.kind != .trueFalse, answers.indices.contains(answer) else {
      return Int(entry.offset)
    }
    return answers[answer].text.range.lower
  }

  /// The byte offset of a tag, numbered from 0; the question's where it is not known.
  public func offset(at position: Int, tag: Int) -> Int {
    guard case .gift(let index, _) = storage else { return offset(at: position) }
    let entry = index.entries[position]
    guard tag >= 0, tag < entry.tags.count else { return Int(entry.offset) }
    return index.tags[entry.tags.lower + tag].lower
  }
}

extension [UInt8] {
  /// Calls a closure with the bytes as those of a GIFT file.
  fileprivate func asGIFT<Result>(_ body: (GIFTBytes) -> Result) -> Result {
    withUnsafeBufferPointer { body(GIFTBytes(bytes: $0)) }
  }

  /// The bytes with a line feed for each carriage return that ends a line alone, as on old Macs.
  ///
  /// Nothing moves: offsets stay those of the file.
  fileprivate var withLineFeeds: [UInt8] {
    let isLone = { (bytes: UnsafeBufferPointer<UInt8>, index: Int) in
      bytes[index] == Byte.carriageReturn
        && (index + 1 == bytes.count || bytes[index + 1] != Byte.newline)
    }
    let hasAny = withUnsafeBufferPointer { bytes in
      // Counting without a way out is what the compiler turns into vector instructions.
      var returns = 0
      for byte in bytes where byte == Byte.carriageReturn { returns &+= 1 }
      return returns > 0 && bytes.indices.contains { isLone(bytes, $0) }
    }
    guard hasAny else { return self }
    return withUnsafeBufferPointer { bytes in
      bytes.indices.map { isLone(bytes, $0) ? Byte.newline : bytes[$0] }
    }
  }
}
