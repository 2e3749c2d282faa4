import SourceText

/// Which column of a bank's table holds what.
struct CSVHeader: Sendable {
  /// A distractor's column, and the one of its feedback, or -1.
  struct Distractor: Sendable {
    var column: Int
    var feedback = -1
  }

  /// An option's column, and the one of its feedback, or -1.
  struct Option: Sendable {
    /// From 1.
    var number: Int
    var column: Int
    var feedback = -1
    /// What the header calls it: `A`, `ก`, `option1`.
    var name: String
  }

  /// How many columns there are.
  private(set) var width = 0
  /// In the order of their numbers.
  private(set) var distractors: [Distractor] = []
  /// In the order of their numbers; none where the table has keys and distractors.
  private(set) var options: [Option] = []
  private var columns = [Int](repeating: -1, count: BankColumn.allCases.count)

  /// The index of a column, or -1 where the table has none.
  @inline(__always)
  func index(of column: BankColumn) -> Int { columns[column.rawValue] }

  /// A table of no columns.
  init() {}

  /// Understands the first row.
  ///
  /// - Returns: with what is wrong with it, and where.
  static func read(
    _ file: GIFTBytes, _ fields: [ByteRange]
  ) -> (header: Self, faults: [(fault: CSVFault, offset: Int)]) {
    var header = Self()
    let faults = header.take(file, fields)
    return (header, faults)
  }

  private mutating func take(
    _ file: GIFTBytes, _ fields: [ByteRange]
  ) -> [(fault: CSVFault, offset: Int)] {
    var faults: [(fault: CSVFault, offset: Int)] = []
    width = fields.count
    var seen: Set<BankColumn.Meaning> = []
    var wrong: [Int: Int] = [:]
    var feedback: [Int: Int] = [:]
    var option: [Int: Int] = [:]
    for (index, field) in fields.enumerated() where !field.isEmpty {
      let name = file.cell(field)
      // Rows of a teacher's sheet are numbered.
      if BankColumn.isNumbering(name) { continue }
      guard let meaning = BankColumn.meaning(of: name) else {
        let meant = nearestMatch(to: name, among: BankColumn.names)
        faults.append((.unknownColumn(file.excerpt(field), meant: meant), field.lower))
        continue
      }
      guard seen.insert(meaning).inserted else {
        faults.append((.repeatedColumn(meaning.name), field.lower))
        continue
      }
      switch meaning {
      case .column(let column): columns[column.rawValue] = index
      case .distractor(let number): wrong[number] = index
      case .feedback(let number): feedback[number] = index
      case .option(let number): option[number] = index
      }
    }
    // The wrong response of a true/false question has feedback without a distractor's column.
    distractors = Set(wrong.keys).union(feedback.keys).sorted().map {
      Distractor(column: wrong[$0] ?? -1, feedback: feedback[$0] ?? -1)
    }
    options = option.sorted { $0.key < $1.key }.map { number, column in
      Option(
        number: number, column: column, feedback: feedback[number] ?? -1,
        name: CSVOptions.label(file.cell(fields[column])))
    }
    if index(of: .stem) < 0 { faults.append((.noStemColumn, fields.first?.lower ?? 0)) }
    return faults
  }
}
