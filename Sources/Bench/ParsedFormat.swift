import BenchTable
import Foundation
import FoundationXML
import Generators
import MoodleXML
import QuizEngine
import SourceText

/// A format whose reading is measured: its banks, its reader, and what it is held against.
struct ParsedFormat {
  /// As the table has it.
  var title: String
  /// What the floor does.
  var floor: String
  /// The bytes of a bank with this many questions.
  var generate: (Int) -> [UInt8]
  /// Reads a bank, and returns how many questions it has.
  var read: (SourceFile) -> Int
  /// Makes every question of a bank; nil where reading makes them.
  var make: ((SourceFile) -> Int)?
  /// Does what the floor does, and returns what it counted.
  var bare: (SourceFile) -> Int
  /// What reading is to reach.
  var target: Row.Target
  /// How often the whole is measured: less often where it takes long.
  var repeats: Int

  /// GIFT, read in place.
  static var gift: Self {
    Self(inPlace: "GIFT", generate: { QuestionGenerator.gift(count: $0) }, bank: Bank.init(gift:))
  }

  /// Aiken, read in place.
  static var aiken: Self {
    Self(
      inPlace: "Aiken", generate: { QuestionGenerator.aiken(count: $0) }, bank: Bank.init(aiken:))
  }

  /// Tables, read in place.
  static var csv: Self {
    Self(inPlace: "CSV", generate: { QuestionGenerator.csv(count: $0) }, bank: Bank.init(csv:))
  }

  /// Moodle XML, whose questions are all made when it is read.
  static var xml: Self {
    Self(
      title: "Moodle XML",
      floor: "the toolchain's XMLParser over the same bytes, with a handler that does nothing",
      generate: { QuestionGenerator.moodleXML(count: $0) },
      read: { MoodleXMLFormat().read($0).count }, make: nil, bare: parsedByNobody,
      target: .times(2), repeats: 5)
  }

  private static func newlines(in file: SourceFile) -> Int {
    file.bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      for byte in bytes where byte == UInt8(ascii: "\n") { count &+= 1 }
      return count
    }
  }

  private static func parsedByNobody(_ file: SourceFile) -> Int {
    let nobody = Nobody()
    let parser = XMLParser(data: Data(file.bytes))
    parser.delegate = nobody
    return parser.parse() ? 1 : 0
  }
}

/// Takes all that a parser has to say, and does nothing with it.
private final class Nobody: NSObject, XMLParserDelegate {}

extension ParsedFormat {
  /// A format that is indexed in memory, its questions made when they are asked for.
  private init(
    inPlace title: String, generate: @escaping (Int) -> [UInt8],
    bank: @escaping (SourceFile) -> Bank
  ) {
    self.init(
      title: title,
      floor: "newline count over the same bytes, a plain loop that the compiler makes vectors of",
      generate: generate, read: { bank($0).count },
      make: { file in bank(file).reduce(0) { $0 &+ $1.stem.text.utf8.count } },
      bare: Self.newlines, target: .atLeast(200), repeats: 15)
  }
}
