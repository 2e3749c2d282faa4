import Vocabulary

/// The names of kinds and the words of true and false, in tables.
enum CSVWords {
  /// Kinds by their names in both languages, in small letters.
  private static let kinds: [(name: StaticString, kind: QuestionKind)] = [
    ("choice", .choice), ("multiple", .multiple), ("truefalse", .trueFalse), ("short", .short),
    ("numeric", .numeric), ("matching", .matching), ("ordering", .ordering), ("cloze", .cloze),
    ("dictation", .dictation), ("essay", .essay), ("speaking", .speaking),
    ("description", .description), ("multiplechoice", .choice), ("mcq", .choice),
    ("true/false", .trueFalse), ("shortanswer", .short), ("number", .numeric),
    ("match", .matching), ("order", .ordering), ("page", .description), ("เลือกตอบ", .choice),
    ("ปรนัย", .choice), ("เลือกหลายข้อ", .multiple), ("เลือกหลายคำตอบ", .multiple),
    ("ถูกผิด", .trueFalse), ("ถูก/ผิด", .trueFalse), ("ตอบสั้น", .short), ("เติมคำ", .short),
    ("ตัวเลข", .numeric), ("จับคู่", .matching), ("เรียงลำดับ", .ordering),
    ("เติมช่องว่าง", .cloze), ("เขียนตามคำบอก", .dictation), ("อัตนัย", .essay),
    ("เรียงความ", .essay), ("เขียน", .essay), ("พูด", .speaking), ("คำชี้แจง", .description),
    ("อ่าน", .description), ("เลือกคำตอบเดียว", .choice), ("เลือกหนึ่งข้อ", .choice),
    ("ถูกหรือผิด", .trueFalse), ("ตอบเป็นตัวเลข", .numeric), ("เติมคำในช่องว่าง", .cloze),
    ("เติมคำสั้น", .short), ("เขียนตอบ", .essay), ("พูดตอบ", .speaking),
    ("หน้าสำหรับอ่าน", .description), ("หน้าอ่าน", .description),
  ]

  /// The names of kinds, for guessing what a misspelt one was meant to be.
  static var kindNames: [String] { kinds.map { $0.name.description } }

  private static let formats: [(name: StaticString, format: TextFormat)] = [
    ("moodle", .moodle), ("html", .html), ("markdown", .markdown), ("plain", .plain),
  ]

  /// The kind that a cell names.
  static func kind(_ file: GIFTBytes, _ cell: ByteRange) -> QuestionKind? {
    for (name, kind) in kinds where file.spells(name, cell) { return kind }
    // «Short answer», «true-false»
    let joints: [UInt8] = [Byte.space, Byte.hyphen, UInt8(ascii: "_")]
    let folded = file.bytes[cell.lower..<cell.upper].filter { !joints.contains($0) }
    return folded.count < cell.count ? folded.asGIFT { Self.kind($0, ByteRange(0, $0.count)) } : nil
  }

  /// Whether a cell says true or false; nil if neither.
  ///
  /// - Parameter isWord: Whether a single letter is not enough.
  static func truth(_ file: GIFTBytes, _ cell: ByteRange, isWord: Bool = false) -> Bool? {
    guard !isWord || cell.count > 1 else { return nil }
    func says(_ word: StaticString) -> Bool { file.spells(word, cell) }
    if says("true") || says("t") || says("ถูก") || says("จริง") { return true }
    return says("false") || says("f") || says("ผิด") || says("เท็จ") ? false : nil
  }

  /// The format that a cell names.
  static func format(_ file: GIFTBytes, _ cell: ByteRange) -> TextFormat? {
    formats.first { file.spells($0.name, cell) }?.format
  }

  /// The level that a cell names.
  static func level(_ file: GIFTBytes, _ cell: ByteRange) -> Level? {
    cell.count == 2 ? Level(letter: file[cell.lower], digit: file[cell.lower + 1]) : nil
  }
}

extension GIFTBytes {
  /// Whether a range holds a word, given in small letters, in any case.
  @inline(__always)
  func spells(_ word: StaticString, _ range: ByteRange) -> Bool {
    guard word.utf8CodeUnitCount == range.count else { return false }
    for offset in 0..<range.count {
      let byte = self[range.lower + offset]
      let isCapital = byte &- UInt8(ascii: "A") < 26
      guard (isCapital ? byte | 0x20 : byte) == word.utf8Start[offset] else { return false }
    }
    return true
  }
}
