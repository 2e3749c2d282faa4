/// A column of a bank that is written as a table.
///
/// | column | what a cell holds |
/// |---|---|
/// | `id`, `title`, `category` | as in GIFT; may be empty |
/// | `level`, `topic`, `points`, `seconds`, `say`, `rubric` | become tags: `A2`, `topic=…`, … |
/// | `kind` | a kind's name; may be empty where key and distractors make it clear |
/// | `stem` | what is asked; the only column that must be there |
/// | `key` | what is right, see below |
/// | `distractor1`, `distractor2`, … | what is wrong, one a cell |
/// | `keyfeedback` | said to who is right: one text for all keys, or one for each |
/// | `feedback1`, `feedback2`, … | said to who takes the distractor of that number |
/// | `feedback` | said to everyone |
/// | `place` | the key's place among the options, from 1; the first where it is empty |
/// | `format` | `moodle` (the default), `html`, `markdown` or `plain` |
/// | `tags` | further tags |
/// | `A`, `B`, `C`… or `ก`, `ข`, `ค`… | an option a column, in place of distractors |
///
/// Where a row has something in the columns of options, `key` says which of them is right: `B`, `ข` or
/// `2`, or its text, several with a bar. `feedback1` then is for the first option, and the options
/// keep their order. Such columns may also be called `option1`, `choice B`, `ตัวเลือก ข`, ….
///
/// Several things in one cell have a bar between them: `key`, `keyfeedback`, `place` and `tags` are
/// such lists. A bar that is text is written `\|`; a backslash elsewhere is text.
///
/// | kind | key | distractors |
/// |---|---|---|
/// | choice | the right option | the others |
/// | multiple | the right options, `a \| b`; they share the points, the others take them away | the others |
/// | truefalse | TRUE, FALSE, ถูก or ผิด; `feedback1` is for the wrong response | none |
/// | short | all that is right, `colour \| color`; `*` stands for any letters | foreseen wrong answers |
/// | numeric | `3`, `1..5` or `3:0.5`, several with a bar | foreseen wrong answers, `*` for any other |
/// | matching | `Thailand -> Bangkok \| Laos -> Vientiane`; `\->` is text | matches without a prompt |
/// | ordering | the items in their order, `first \| second` | none |
/// | dictation | what is to be written; what `say` says where it is empty | none |
/// | cloze, essay, speaking, description | empty; a cloze has `[[answer\|also right]]` in its stem | none |
enum BankColumn: Int, CaseIterable, Sendable {
  case id, level, topic, kind, title, stem, key, keyfeedback, feedback, place, category
  case points, seconds, say, rubric, format, tags

  /// Its name in a header that is printed.
  var name: String { "\(self)" }

  /// Its other names.
  private var aliases: [String] {
    switch self {
    case .id: ["รหัส", "รหัสข้อ", "รหัสคำถาม"]
    case .level: ["ระดับ", "cefr"]
    case .topic: ["หัวข้อ", "เรื่อง"]
    case .kind: ["ชนิด", "ประเภท", "type", "รูปแบบคำถาม"]
    case .title: ["ชื่อ", "ชื่อคำถาม", "name"]
    case .stem: ["คำถาม", "โจทย์", "ตัวคำถาม", "ข้อคำถาม", "question"]
    case .key:
      [
        "คำตอบ", "เฉลย", "ตัวเลือกที่ถูก", "คำตอบที่ถูก", "คำตอบที่ถูกต้อง", "ข้อที่ถูก", "answer", "correct",
        "correctanswer",
      ]
    case .keyfeedback: ["คำอธิบายเฉลย", "คำอธิบายคำตอบ"]
    case .feedback: ["คำอธิบาย", "คำอธิบายรวม", "explanation"]
    case .place: ["ตำแหน่ง", "ตำแหน่งเฉลย"]
    case .category: ["หมวด", "หมวดหมู่"]
    case .points: ["คะแนน", "score"]
    case .seconds: ["วินาที", "เวลา", "time"]
    case .say: ["เสียง", "อ่านออกเสียง", "ข้อความเสียง"]
    case .rubric: ["เกณฑ์", "เกณฑ์การให้คะแนน"]
    case .format: ["รูปแบบข้อความ"]
    case .tags: ["แท็ก", "ป้าย"]
    }
  }

  /// The names of the columns of distractors, before their number.
  private static let distractorNames = ["distractor", "wrong", "ตัวลวง", "ตัวเลือกผิด"]
  private static let feedbackNames = ["feedback", "คำอธิบายตัวลวง", "คำอธิบาย"]
  /// What may stand before an option's letter or number.
  private static let optionNames = ["option", "choice", "ตัวเลือกที่", "ตัวเลือก", "ข้อ"]

  /// Whether a header's name is that of the rows' own numbers, which say nothing.
  static func isNumbering(_ name: String) -> Bool { numberings.contains(folded(name)) }

  private static let numberings: Set<String> = [
    "ข้อ", "ข้อที่", "ที่", "ลำดับ", "ลำดับที่", "no", "nr", "number", "#",
  ]

  /// What a header's name stands for.
  enum Meaning: Hashable {
    case column(BankColumn)
    /// Numbered from 1.
    case distractor(Int)
    /// Numbered from 1.
    case feedback(Int)
    /// Numbered from 1.
    case option(Int)

    var name: String {
      switch self {
      case .column(let column): column.name
      case .distractor(let number): "distractor\(number)"
      case .feedback(let number): "feedback\(number)"
      case .option(let number): OptionKeys.letter(number - 1)
      }
    }
  }

  /// What a header's name stands for, in either language; nil if nothing.
  static func meaning(of written: String) -> Meaning? {
    let name = folded(written)
    if let column = allCases.first(where: { $0.name == name || $0.aliases.contains(name) }) {
      return .column(column)
    }
    if let number = optionNumber(name) { return .option(number) }
    let digits = name.reversed().prefix { $0.isASCII && $0.isNumber }
    let word = String(name.dropLast(digits.count))
    // Without a number it is the only one.
    let number = digits.isEmpty ? 1 : Int(String(digits.reversed())) ?? 0
    guard (1...99).contains(number) else { return nil }
    if distractorNames.contains(word) { return .distractor(number) }
    if !digits.isEmpty, feedbackNames.contains(word) { return .feedback(number) }
    return nil
  }

  /// The number of the option that a folded name stands for: `a`, `ข`, `option2`, `ตัวเลือกค`.
  private static func optionNumber(_ name: String) -> Int? {
    let word = optionNames.first { name.hasPrefix($0) && name != $0 }
    let rest = word.map { String(name.dropFirst($0.count)) } ?? name
    if let number = CSVOptions.number(ofLetter: rest) { return number }
    guard word != nil, let number = Int(rest), (1...26).contains(number) else { return nil }
    return number
  }

  /// Every name in Latin letters, for guessing what a misspelt one was meant to be.
  static var names: [String] { allCases.map(\.name) + ["distractor1", "feedback1"] }

  /// A name without blanks, joints, points, brackets, capitals and Thai digits.
  private static func folded(_ name: String) -> String {
    String(
      name.lowercased().unicodeScalars.compactMap { scalar -> Character? in
        switch scalar {
        case " ", "_", "-", ".", ")", "\u{FEFF}": nil
        case "๐"..."๙": UnicodeScalar(scalar.value - 0x0E50 + 0x30).map { Character($0) }
        default: Character(scalar)
        }
      })
  }
}
