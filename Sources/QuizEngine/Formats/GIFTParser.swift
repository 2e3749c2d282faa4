import SourceText

/// Reads a GIFT file once, front to back, into a `GIFTIndex`, and names every fault on the way.
///
/// Work is linear in the file's length: a question whose end turns out to be missing is read again
/// from where the next one starts, at most once. Nothing recurses.
///
/// Source: Moodle's `question/format/gift/format.php`. Three things are richer than there: blank
/// lines may stand between braces, TRUE and FALSE may be in any case, and a question may follow
/// another without a blank line, with a warning.
struct GIFTParser {
  let file: GIFTBytes
  let classes: UnsafePointer<UInt8>

  var index = GIFTIndex()
  var diagnostics: [Diagnostic] = []
  /// The line being read, from 1.
  var line = 1

  // The question being read.
  var entry = GIFTIndex.Entry()
  var isFaulty = false
  var hasComments = false
  var kindTag = KindTag.none
  /// Where the first id or tag of the comments stands that no question has taken yet.
  var firstMark: Int?
  var pieces: [Piece] = []

  private var worstBraceFault: Diagnostic.Severity?
  /// Where the first fault was that is no longer noted.
  private var firstFaultLeftOff: Int?
  /// A file that is no bank at all is not to fill the memory with its faults.
  private static let mostFaults = 10_000

  /// Reads a file.
  static func read(_ bytes: [UInt8]) -> (GIFTIndex, [Diagnostic]) {
    guard bytes.count < Int(UInt32.max) else {
      return (GIFTIndex(), [GIFTFault.fileTooLarge.diagnostic(at: 0)])
    }
    return bytes.withUnsafeBufferPointer { bytes in
      ByteClasses.table.withUnsafeBufferPointer { table in
        guard let classes = table.baseAddress else { return (GIFTIndex(), []) }
        var parser = GIFTParser(file: GIFTBytes(bytes: bytes), classes: classes)
        parser.readFile()
        return (parser.index, parser.diagnostics)
      }
    }
  }

  private init(file: GIFTBytes, classes: UnsafePointer<UInt8>) {
    self.file = file
    self.classes = classes
    index.entries.reserveCapacity(file.count / 400)
    index.answers.reserveCapacity(file.count / 120)
    index.tags.reserveCapacity(file.count / 200)
    pieces.reserveCapacity(16)
  }

  /// Notes a fault; an error keeps the question being read out of the bank.
  mutating func report(_ fault: GIFTFault, at offset: Int) {
    if fault.severity == .error { isFaulty = true }
    if diagnostics.count < Self.mostFaults {
      diagnostics.append(fault.diagnostic(at: offset))
    } else if firstFaultLeftOff == nil {
      firstFaultLeftOff = offset
    }
  }

  /// Notes a brace too many, one error and one warning a question: the first tells enough.
  mutating func reportBrace(_ fault: GIFTFault, at offset: Int) {
    guard worstBraceFault.map({ $0 < fault.severity }) ?? true else { return }
    worstBraceFault = fault.severity
    report(fault, at: offset)
  }

  /// The first byte from an index on that has a class of the mask, or the end.
  @inline(__always)
  func scan(_ mask: UInt8, from start: Int) -> Int {
    var index = start
    let end = file.count
    while index < end, classes[Int(file[index])] & mask == 0 { index += 1 }
    return index
  }

  private mutating func readFile() {
    var position = file.has("\u{FEFF}", at: 0, before: file.count) ? 3 : 0
    while true {
      position = file.skipBlanks(from: position, to: file.count)
      switch lineStart(at: position) {
      case .end:
        endOfFile()
        return
      case .blank:
        dropMarks()
        line += 1
        position += 1
      case .comment:
        position = readComment(at: position)
        if position < file.count {
          line += 1
          position += 1
        }
      case .category:
        dropMarks()
        position = readCategory(at: position)
      case .title, .text:
        position = readQuestion(at: position)
      }
    }
  }

  private mutating func endOfFile() {
    dropMarks()
    if index.entries.isEmpty, !diagnostics.contains(where: { $0.severity == .error }) {
      report(.noQuestions, at: file.count)
    }
    // Reading again from a later line may have noted faults out of order.
    diagnostics = diagnostics.inFileOrder
    if let firstFaultLeftOff {
      diagnostics.append(
        GIFTFault.tooManyFaults.diagnostic(
          at: max(firstFaultLeftOff, diagnostics.last?.offset ?? 0)))
    }
  }

  /// Reads `$CATEGORY: path` and gives the index of its line's end.
  private mutating func readCategory(at start: Int) -> Int {
    let end = file.lineEnd(from: start, to: file.count)
    let path = file.trimmed(start + 10, end, hasComments: false)
    if path.isEmpty { report(.emptyCategory, at: start) }
    index.categories.append(file.text(path))
    beginQuestion()
    return end
  }

  // MARK: The question being read

  /// Forgets the question being read and everything that was noted for it.
  mutating func beginQuestion() {
    index.answers.removeLast(index.answers.count - entry.answers.lower)
    index.tags.removeLast(index.tags.count - entry.tags.lower)
    startEntry()
  }

  /// Adds the question being read to the bank, unless it is faulty.
  mutating func endQuestion() {
    guard !isFaulty else { return beginQuestion() }
    entry.answers = ByteRange(entry.answers.lower, index.answers.count)
    entry.tags = ByteRange(entry.tags.lower, index.tags.count)
    entry.category = UInt32(truncatingIfNeeded: index.categories.count - 1)
    index.entries.append(entry)
    startEntry()
  }

  private mutating func startEntry() {
    entry = GIFTIndex.Entry()
    entry.answers = ByteRange(index.answers.count, index.answers.count)
    entry.tags = ByteRange(index.tags.count, index.tags.count)
    isFaulty = false
    worstBraceFault = nil
    hasComments = false
    kindTag = .none
    firstMark = nil
  }

  /// Warns of an id or tags that a blank line, a category or the end parts from any question.
  private mutating func dropMarks() {
    guard let mark = firstMark else { return }
    report(.strayMarks, at: mark)
    beginQuestion()
  }
}
