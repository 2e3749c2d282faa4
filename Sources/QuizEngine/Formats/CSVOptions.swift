import ThaiText

/// The options of a row where each has a column of its own, and the key names the right ones.
struct CSVOptions {
  /// An option with something in its cell.
  struct Option {
    /// Its column's number, from 1, and name.
    var number: Int
    var name: String
    var text: ByteRange
    /// What is said to who takes it.
    var feedback: ByteRange
  }

  /// What a key says.
  enum Named: Hashable {
    /// An option, by its place among those that are there.
    case option(Int)
    /// One option by letter or number, and another by its text.
    case two(Int, Int)
    case none
  }

  /// In the order of their numbers.
  let options: [Option]
  private let file: GIFTBytes

  /// The options of a row; none where the table has no such columns, or the row nothing in them.
  init(_ index: CSVBankIndex, _ entry: CSVBankIndex.Entry, _ file: GIFTBytes) {
    self.file = file
    options = index.header.options.compactMap { option in
      let text = index.field(entry, at: option.column)
      guard !text.isEmpty else { return nil }
      return Option(
        number: option.number, name: option.name, text: text,
        feedback: index.field(entry, at: option.feedback))
    }
  }

  /// Whether the row has its options elsewhere, or none.
  var isEmpty: Bool { options.isEmpty }

  /// What the header calls the options: `ก`, `ข`, ….
  var names: [String] { options.map(\.name) }

  /// The option that a part of the key means: by its letter or number, or by its text.
  func named(by part: ByteRange) -> Named {
    let key = file.part(part)
    let number = Self.number(named: key)
    let byName = number.flatMap { number in options.firstIndex { $0.number == number } }
    let byText = options.firstIndex { file.cell($0.text) == key }
    switch (byName, byText) {
    case (let name?, let text?) where name != text:
      // Where columns have letters, `4` is what an option says.
      return Self.isNumber(key) && !names.contains(where: Self.endsInNumber)
        ? .option(text) : .two(name, text)
    case (let place?, _), (nil, let place?): return .option(place)
    case (nil, nil): return .none
    }
  }

  /// The places of the right options among those that are there, in the order of the key.
  func keys(_ parts: [ByteRange]) -> [Int] {
    var keys: [Int] = []
    for part in parts {
      if case .option(let place) = named(by: part), !keys.contains(place) { keys.append(place) }
    }
    return keys
  }

  /// The number that a key names: `B`, `b)`, `ข.`, `ข้อ ข`, `option 2`, `2` and `๒` are 2.
  private static func number(named key: String) -> Int? {
    if case .option(let number) = BankColumn.meaning(of: key) { return number }
    return isNumber(key) ? Int(arabicDigits(key).filter { $0 != "." && $0 != ")" }) : nil
  }

  /// Whether a key is a number and nothing else but a point or a bracket behind it.
  private static func isNumber(_ key: String) -> Bool {
    let digits = arabicDigits(key)
    return digits.first?.isNumber == true
      && digits.drop { $0.isNumber }.allSatisfy { $0 == "." || $0 == ")" }
  }

  private static func endsInNumber(_ name: String) -> Bool { name.last?.isNumber == true }

  /// What an option's column is called for short: `ก` for `ตัวเลือก ก`, `option1` as it is.
  static func label(_ name: String) -> String {
    let name = String(name.reversed().drop { " .)".contains($0) }.reversed())
    guard let last = name.last, number(ofLetter: last.lowercased()) != nil else { return name }
    return String(last)
  }

  /// The number of an option's letter: a to z, or those by which Thai tests tell options apart.
  static func number(ofLetter letter: String) -> Int? {
    guard let scalar = letter.unicodeScalars.first, letter.unicodeScalars.count == 1 else {
      return nil
    }
    if ("a"..."z").contains(scalar) { return Int(scalar.value) - 96 }
    return thaiLetters.firstIndex(of: scalar).map { $0 + 1 }
  }

  private static let thaiLetters: [Unicode.Scalar] = ["ก", "ข", "ค", "ง", "จ", "ฉ", "ช", "ซ"]
}
