import SourceText
import Vocabulary

/// Where everything stands in a bank that is written as a table.
struct CSVBankIndex: Sendable {
  /// A question: a row. Its fields are a run of the table of the whole file.
  struct Entry: Sendable {
    var kind: QuestionKind
    var level: Level?
    var line: UInt32
    /// Where its row starts.
    var offset: UInt32
    /// The index of its first field.
    var fields: Int
    /// How many there are.
    var width: Int
  }

  var header = CSVHeader()
  var entries: [Entry] = []
  /// The trimmed fields of all rows. Quotes around them are left out.
  var fields: [ByteRange] = []

  /// A field by its column's index; empty where the row or the table has none.
  @inline(__always)
  func field(_ entry: Entry, at column: Int) -> ByteRange {
    column >= 0 && column < entry.width ? fields[entry.fields + column] : .empty
  }

  /// A field.
  @inline(__always)
  func field(_ entry: Entry, _ column: BankColumn) -> ByteRange {
    field(entry, at: header.index(of: column))
  }
}

/// A bank that is written as a table, and where everything stands in it.
struct CSVBankStorage: BankStorage {
  let index: CSVBankIndex
  /// The bytes that the index points into.
  let bytes: [UInt8]

  var syntax: BankSyntax { .csv }
  var count: Int { index.entries.count }

  func question(at position: Int) -> Question {
    bytes.asGIFT { CSVQuestion(index, index.entries[position], $0).question }
  }

  func kind(at position: Int) -> QuestionKind { index.entries[position].kind }
  func level(at position: Int) -> Level? { index.entries[position].level }

  func id(at position: Int) -> QuestionID {
    bytes.asGIFT { file in
      let entry = index.entries[position]
      let id = index.field(entry, .id)
      return id.isEmpty
        ? CSVQuestion(index, entry, file).question.id : QuestionID(file.cell(id))
    }
  }

  func tags(at position: Int) -> [String] { tagPlaces(at: position).map(\.text) }
  func line(at position: Int) -> Int { Int(index.entries[position].line) }
  func offset(at position: Int) -> Int { Int(index.entries[position].offset) }

  func offset(at position: Int, answer: Int) -> Int? {
    bytes.asGIFT { file in
      let places = CSVQuestion(index, index.entries[position], file).answerPlaces
      return places.indices.contains(answer) ? places[answer].lower : nil
    }
  }

  func offset(at position: Int, tag: Int) -> Int? {
    let places = tagPlaces(at: position)
    return places.indices.contains(tag) ? places[tag].place.lower : nil
  }

  private func tagPlaces(at position: Int) -> [CSVQuestion.Tag] {
    bytes.asGIFT { CSVQuestion(index, index.entries[position], $0).tags }
  }
}
