import SourceText
import Vocabulary

/// Reads a table once, front to back, into a `CSVBankIndex`, and names every fault on the way.
struct CSVBankParser {
  private let file: GIFTBytes
  private var index = CSVBankIndex()
  private var faults = FaultList()
  private var isFaulty = false

  /// Reads a file.
  static func read(_ bytes: [UInt8]) -> (CSVBankIndex, [Diagnostic]) {
    guard bytes.count < Int(UInt32.max) else {
      return (CSVBankIndex(), [GIFTFault.fileTooLarge.diagnostic(at: 0)])
    }
    return bytes.asGIFT { file in
      var parser = CSVBankParser(file: file)
      parser.readFile()
      return (parser.index, parser.faults.inFileOrder)
    }
  }

  private init(file: GIFTBytes) { self.file = file }

  private mutating func report(_ fault: CSVFault, at offset: Int) {
    if fault.severity == .error { isFaulty = true }
    faults.add(fault.diagnostic(at: offset))
  }

  private mutating func readFile() {
    var rows = CSVRows(file)
    guard readHeader(&rows) else { return }
    index.entries.reserveCapacity(file.count / 300)
    index.fields.reserveCapacity(file.count / 20)
    while !rows.isAtEnd {
      isFaulty = false
      let first = index.fields.count
      let (start, line) = (rows.position, rows.line)
      let hasContent = rows.readRow(into: &index.fields)
      for (fault, offset) in rows.faults { report(fault, at: offset) }
      guard hasContent else {
        index.fields.removeLast(index.fields.count - first)
        continue
      }
      var entry = CSVBankIndex.Entry(
        kind: .description, level: nil, line: UInt32(truncatingIfNeeded: line),
        offset: UInt32(truncatingIfNeeded: start), fields: first,
        width: index.fields.count - first)
      if !isFaulty { check(&entry) }
      if isFaulty {
        index.fields.removeLast(entry.width)
      } else {
        index.entries.append(entry)
      }
    }
    if index.entries.isEmpty, !faults.diagnostics.contains(where: { $0.severity == .error }) {
      report(.noQuestions, at: file.count)
    }
  }

  /// Reads the first row with any content; false where the table can't be understood.
  private mutating func readHeader(_ rows: inout CSVRows) -> Bool {
    while !rows.isAtEnd {
      var fields: [ByteRange] = []
      guard rows.readRow(into: &fields) else { continue }
      let (header, faults) = CSVHeader.read(file, fields)
      for (fault, offset) in rows.faults + faults { report(fault, at: offset) }
      index.header = header
      return index.header.index(of: .stem) >= 0
    }
    report(.noQuestions, at: file.count)
    return false
  }

  // MARK: A row

  @inline(__always)
  private func field(_ entry: CSVBankIndex.Entry, _ column: BankColumn) -> ByteRange {
    index.field(entry, column)
  }

  private mutating func check(_ entry: inout CSVBankIndex.Entry) {
    if entry.width > index.header.width { checkSurplus(entry) }
    let stem = field(entry, .stem)
    guard !stem.isEmpty else { return report(.emptyStem, at: Int(entry.offset)) }
    guard let kind = kind(of: entry) else { return }
    entry.kind = kind
    let level = field(entry, .level)
    if !level.isEmpty {
      entry.level = CSVWords.level(file, level)
      if entry.level == nil { report(.unknownLevel(file.excerpt(level)), at: level.lower) }
    } else {
      entry.level = levelTag(of: entry)
    }
    let format = field(entry, .format)
    if !format.isEmpty, CSVWords.format(file, format) == nil {
      report(.unknownFormat(file.excerpt(format)), at: format.lower)
    }
    checkKey(entry)
  }

  private mutating func checkSurplus(_ entry: CSVBankIndex.Entry) {
    let width = index.header.width
    let surplus = (width..<entry.width).first { !index.field(entry, at: $0).isEmpty }
    guard let surplus else { return }
    report(
      .tooManyFields(count: entry.width, width: width), at: index.field(entry, at: surplus).lower)
  }

  /// The first level among the further tags.
  private func levelTag(of entry: CSVBankIndex.Entry) -> Level? {
    let tags = field(entry, .tags)
    guard !tags.isEmpty else { return nil }
    return file.parts(tags).lazy.compactMap { CSVWords.level(file, $0) }.first
  }

  /// The kind that is named, or that key and distractors make clear.
  private mutating func kind(of entry: CSVBankIndex.Entry) -> QuestionKind? {
    let named = field(entry, .kind)
    let key = field(entry, .key)
    if !named.isEmpty {
      if let kind = CSVWords.kind(file, named) { return kind }
      let text = file.excerpt(named)
      let meant = nearestMatch(to: text, among: CSVWords.kindNames)
      report(.unknownKind(text, meant: meant), at: named.lower)
      return nil
    }
    guard !key.isEmpty else {
      if file.cell(field(entry, .stem)).contains(ascii: "[[") { return .cloze }
      if let first = CSVOptions(index, entry, file).options.first {
        report(.noKey(.choice), at: first.text.lower)
        return nil
      }
      report(.unclearKind, at: Int(entry.offset))
      return nil
    }
    if !CSVOptions(index, entry, file).isEmpty {
      return file.partCount(key) > 1 ? .multiple : .choice
    }
    if distractorCount(entry) > 0 { return file.partCount(key) > 1 ? .multiple : .choice }
    let keys = file.parts(key)
    if CSVWords.truth(file, key, isWord: true) != nil { return .trueFalse }
    if keys.count > 1, keys.allSatisfy({ file.arrow(in: $0) != nil }) { return .matching }
    let areNumbers = keys.allSatisfy {
      if case .range = NumericReading(file, $0) { true } else { false }
    }
    return areNumbers ? .numeric : .short
  }

  @inline(__always)
  private func distractorCount(_ entry: CSVBankIndex.Entry) -> Int {
    var count = 0
    for distractor in index.header.distractors
    where !index.field(entry, at: distractor.column).isEmpty {
      count += 1
    }
    return count
  }

  /// Checks a row whose options have columns of their own.
  private mutating func checkOptions(_ options: CSVOptions, of entry: CSVBankIndex.Entry) {
    let key = field(entry, .key)
    let place = key.isEmpty ? Int(entry.offset) : key.lower
    let parts = file.parts(key)
    if parts.isEmpty { return report(.noKey(entry.kind), at: place) }
    if options.options.count + distractorCount(entry) < 2 {
      return report(.tooFewOptions, at: place)
    }
    for part in parts {
      switch options.named(by: part) {
      case .option: break
      case .none:
        report(.keyNamesNoOption(file.excerpt(part), letters: options.names), at: part.lower)
      case .two(_, let text):
        report(
          .keyNamesTwoOptions(file.excerpt(part), letter: options.names[text]), at: part.lower)
      }
    }
    let cell = field(entry, .place)
    if !cell.isEmpty { report(.uselessPlace, at: cell.lower) }
  }

  private mutating func checkKey(_ entry: CSVBankIndex.Entry) {
    let options = CSVOptions(index, entry, file)
    if let first = options.options.first {
      if entry.kind == .choice || entry.kind == .multiple {
        return checkOptions(options, of: entry)
      }
      report(.uselessOptions(entry.kind), at: first.text.lower)
    }
    let key = field(entry, .key)
    let place = key.isEmpty ? Int(entry.offset) : key.lower
    var keys = file.partCount(key)
    // A dictation without a key is of what it says.
    if keys == 0, entry.kind == .dictation { keys = file.partCount(field(entry, .say)) }
    let distractors = distractorCount(entry)
    switch entry.kind {
    case .choice, .multiple:
      if keys == 0 { return report(.noKey(entry.kind), at: place) }
      if keys + distractors < 2 { return report(.tooFewOptions, at: place) }
    case .short, .dictation:
      if keys == 0 { return report(.noKey(entry.kind), at: place) }
    case .numeric:
      if keys == 0 { return report(.noKey(entry.kind), at: place) }
      checkNumbers(entry)
    case .trueFalse:
      if keys == 0 { return report(.noKey(entry.kind), at: place) }
      if CSVWords.truth(file, key) == nil {
        report(.neitherTrueNorFalse(file.excerpt(key)), at: place)
      }
      return
    case .matching:
      if keys == 0 { return report(.noKey(entry.kind), at: place) }
      checkPairs(entry)
      if keys + distractors < 2 { report(.tooFewPairs, at: place) }
      return
    case .ordering:
      if keys < 2 { report(keys == 0 ? .noKey(.ordering) : .tooFewItems, at: place) }
    case .cloze, .essay, .speaking, .description:
      if keys > 0 { report(.uselessKey(entry.kind), at: place) }
    }
    switch entry.kind {
    case .choice, .multiple, .short, .dictation, .numeric:
      let cell = field(entry, .place)
      if !cell.isEmpty,
        CSVPlaces.places(file, cell, keys: keys, options: keys + distractors) == nil
      {
        report(.uselessPlace, at: cell.lower)
      }
    default:
      if distractors > 0 { checkDistractors(entry) }
    }
  }

  private mutating func checkDistractors(_ entry: CSVBankIndex.Entry) {
    let first = index.header.distractors.map { index.field(entry, at: $0.column) }
      .first { !$0.isEmpty }
    if let first { report(.uselessDistractor(entry.kind), at: first.lower) }
  }

  private mutating func checkNumbers(_ entry: CSVBankIndex.Entry) {
    let distractors = index.header.distractors.map { index.field(entry, at: $0.column) }
    for part in file.parts(field(entry, .key)) + distractors where !part.isEmpty {
      if case .fault(let fault, let offset) = NumericReading(file, part) {
        report(.number(fault), at: offset)
      }
    }
  }

  private mutating func checkPairs(_ entry: CSVBankIndex.Entry) {
    for part in file.parts(field(entry, .key)) where file.arrow(in: part) == nil {
      report(.pairWithoutArrow(file.excerpt(part)), at: part.lower)
    }
  }
}
