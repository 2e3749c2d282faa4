import Vocabulary

/// A range of bytes of a bank file, half open.
struct ByteRange: Hashable, Sendable {
  var start: UInt32
  var end: UInt32

  init(_ start: Int, _ end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: max(start, end))
  }

  static let empty = Self(0, 0)

  var isEmpty: Bool { start == end }
  var lower: Int { Int(start) }
  var upper: Int { Int(end) }
  var count: Int { Int(end - start) }
}

/// Where everything stands in a GIFT file: flat tables of byte ranges, no text.
///
/// Reading a file fills these tables, so that a question costs no allocation until it is asked for.
struct GIFTIndex: Sendable {
  /// A text's place and format. An empty range is an absent text.
  struct Text: Sendable {
    var range = ByteRange.empty
    var format = TextFormat.moodle
  }

  /// A question. Its answers and tags are runs of the tables of the whole file.
  struct Entry: Sendable {
    var kind = QuestionKind.description
    var level: Level?
    /// Whether a true/false question's statement is true.
    var isTrue = false
    /// Whether the stem goes on after the answers, with `_____` in their place.
    var hasGap = false
    var line: UInt32 = 1
    var offset: UInt32 = 0
    var category: UInt32 = 0
    var id = ByteRange.empty
    var title = ByteRange.empty
    var stem = Text()
    var tail = ByteRange.empty
    var feedback = Text()
    /// Indices into `answers`.
    var answers = ByteRange.empty
    /// Indices into `tags`.
    var tags = ByteRange.empty
  }

  /// An answer, a pair (prompt as text, match as feedback), an item of an ordering, or, for
  /// true/false, the feedback for the wrong and then for the right response.
  struct Answer: Sendable {
    var text = Text()
    var feedback = Text()
    /// In percent.
    var weight = 100.0
  }

  var entries: [Entry] = []
  var answers: [Answer] = []
  var tags: [ByteRange] = []
  /// The category paths in the file's order; the first is `""`, in force before any.
  var categories: [String] = [""]
}
