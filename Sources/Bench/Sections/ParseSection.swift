import BenchTable
import SourceText

/// How fast a format is read, and whether that is the same for small and large banks.
enum ParseSection {
  static func run(_ setting: Setting, of format: ParsedFormat) throws -> Section {
    var banks = try [1_000, 10_000, 100_000].map {
      try Subject(format, count: setting.scaled($0))
    }
    // The sizes in turn, so that the machine's moods hit all of them.
    for _ in 0..<setting.repeats(format.repeats) {
      for index in banks.indices { try banks[index].measure() }
    }
    let parses = banks.map(\.parsing.value)
    let comparison = Row(
      what: "slowest against fastest of these sizes",
      ours: Figure(value: parses.min() ?? 0, unit: .megabytesPerSecond),
      floor: Figure(value: parses.max() ?? 0, unit: .megabytesPerSecond), target: .times(1.2))
    return Section(
      title: "\(format.title) parse in memory, one core", floor: format.floor,
      rows: banks.flatMap(\.rows) + [comparison])
  }

  /// A bank whose reading is measured.
  private struct Subject {
    private let format: ParsedFormat
    private let count: Int
    private let file: SourceFile
    private var bare = Samples()
    private var parse = Samples()
    private var making = Samples()
    /// Summed up and looked at, so that none of it is optimised away.
    private var sum = 0

    init(_ format: ParsedFormat, count: Int) throws {
      self.format = format
      self.count = count
      file = SourceFile(
        name: "bench", text: String(decoding: format.generate(count), as: UTF8.self))
      let read = format.read(file)
      guard read == count else {
        throw BenchError("\(format.title): \(read) of \(count) questions were read")
      }
    }

    mutating func measure() throws {
      // Small banks more often: their times are short.
      for _ in 0..<min(20, max(1, 100_000 / count)) {
        bare.add(seconds { sum &+= format.bare(file) })
        parse.add(seconds { sum &+= format.read(file) })
        if let make = format.make { making.add(seconds { sum &+= make(file) }) }
      }
      guard sum > 0 else { throw BenchError("\(format.title): nothing was read") }
    }

    var parsing: Figure { Figure(bytes: file.bytes.count, in: parse.median) }

    var rows: [Row] {
      let floor = Figure(bytes: file.bytes.count, in: bare.median)
      let isIndexed = format.make != nil
      var rows = [
        Row(
          what: "\(grouped(Double(count))) questions, checked and "
            + (isIndexed ? "indexed" : "made"), ours: parsing, floor: floor,
          target: format.target),
        Row(
          what: "the same, in questions a second",
          ours: Figure(value: Double(count) / parse.median, unit: .perSecond)),
      ]
      if isIndexed {
        rows.append(
          Row(
            what: "the same, and every question made",
            ours: Figure(bytes: file.bytes.count, in: making.median), floor: floor))
      }
      return rows
    }
  }
}
