import Generators
import QuizEngine
import SourceText

/// How fast GIFT is read, and whether that is the same for small and large banks.
enum ParseSection {
  static func run(_ setting: Setting) throws -> Section {
    var banks = [1_000, 10_000, 100_000].map { Subject(count: setting.scaled($0)) }
    // The sizes in turn, so that the machine's moods hit all of them.
    for _ in 0..<setting.repeats(15) {
      for index in banks.indices { banks[index].measure() }
    }
    let parses = banks.map(\.parsing.value)
    let comparison = Row(
      what: "slowest against fastest of these sizes",
      ours: Figure(value: parses.min() ?? 0, unit: .megabytesPerSecond),
      floor: Figure(value: parses.max() ?? 0, unit: .megabytesPerSecond), target: .times(1.2))
    return Section(
      title: "GIFT parse in memory, one core",
      floor: "newline count over the same bytes, a plain loop that the compiler makes vectors of",
      rows: banks.flatMap(\.rows) + [comparison])
  }

  /// A bank whose reading is measured.
  private struct Subject {
    private let count: Int
    private let file: SourceFile
    private var counting = Samples()
    private var parse = Samples()
    private var making = Samples()
    /// Summed up and looked at, so that none of it is optimised away.
    private var sum = 0

    init(count: Int) {
      self.count = count
      let bytes = QuestionGenerator.gift(count: count)
      file = SourceFile(name: "bench.gift", text: String(decoding: bytes, as: UTF8.self))
    }

    mutating func measure() {
      // Small banks more often: their times are short.
      for _ in 0..<min(20, max(1, 100_000 / count)) {
        counting.add(seconds { sum &+= newlines() })
        parse.add(seconds { sum &+= Bank(gift: file).count })
        making.add(
          seconds {
            for question in Bank(gift: file) { sum &+= question.stem.text.utf8.count }
          })
      }
    }

    private func newlines() -> Int {
      file.bytes.withUnsafeBufferPointer { bytes in
        var count = 0
        for byte in bytes where byte == UInt8(ascii: "\n") { count &+= 1 }
        return count
      }
    }

    var parsing: Figure { Figure(bytes: file.bytes.count, in: parse.median) }

    var rows: [Row] {
      let floor = sum == 0 ? nil : Figure(bytes: file.bytes.count, in: counting.median)
      return [
        Row(
          what: "\(grouped(Double(count))) questions, checked and indexed", ours: parsing,
          floor: floor, target: .atLeast(200)),
        Row(
          what: "the same, in questions a second",
          ours: Figure(value: Double(count) / parse.median, unit: .perSecond)),
        Row(
          what: "the same, and every question made",
          ours: Figure(bytes: file.bytes.count, in: making.median), floor: floor),
      ]
    }
  }
}
