import Vocabulary

extension QuestionGenerator {
  /// The text of an Aiken bank with this many questions, about 270 bytes each.
  public static func aiken(count: Int, seed: UInt64 = 1) -> [UInt8] {
    var maker = LineMaker(random: SeededGenerator(seed: seed))
    maker.output.reserveCapacity(count * 320)
    for number in 0..<count { maker.addAiken(number) }
    return maker.output
  }

  /// A table of this many questions, about 400 bytes each.
  public static func csv(count: Int, seed: UInt64 = 1) -> [UInt8] {
    var maker = LineMaker(random: SeededGenerator(seed: seed))
    maker.output.reserveCapacity(count * 480)
    maker.write(
      "id,level,topic,kind,title,stem,key,distractor1,distractor2,distractor3,keyfeedback,"
        + "feedback,category,points,seconds,say,tags\r\n")
    for number in 0..<count { maker.addRow(number) }
    return maker.output
  }
}

private struct LineMaker {
  var output: [UInt8] = []
  var random: SeededGenerator

  init(random: SeededGenerator) { self.random = random }

  mutating func addAiken(_ number: Int) {
    write("Question \(number). " + pick(statements) + " " + stem() + "\n")
    let count = 3 + random.below(2)
    for place in 0..<count {
      write(["A", "B", "C", "D"][place] + ". " + pick(phrases) + " (\(place))\n")
    }
    write("ANSWER: " + pick(Array(["A", "B", "C", "D"][..<count])) + "\n\n")
  }

  mutating func addRow(_ number: Int) {
    let level = pick(["A1", "A1", "A2", "A2", "B1", "B2"])
    let topic = pick(["greetings", "office", "travel", "food", "school"])
    write("gen-\(number),\(level),\(topic),")
    switch number % 10 {
    case 0..<5:
      write(["choice", ""][number % 2] + ",Question \(number),")
      cell(pick(statements) + " " + stem())
      cell(pick(phrases))
      for place in 1...3 { cell(pick(phrases) + " (\(place))") }
    case 5:
      write("multiple,,")
      cell(stem())
      cell(pick(phrases) + " | " + pick(phrases) + " 2")
      for place in 3...5 { cell(pick(phrases) + " (\(place))") }
    case 6:
      write("truefalse,,")
      cell(pick(statements) + " " + pick(statements))
      write(pick(["TRUE", "FALSE", "ถูก", "ผิด"]) + ",,,,")
    case 7:
      write("matching,,")
      cell("Match each country with its capital. " + pick(statements))
      let start = random.below(7)
      cell(
        (start..<start + 4).map { capitals[$0].0 + " -> " + capitals[$0].1 }.joined(
          separator: " | "))
      write("Sydney,,,")
    case 8:
      write("short,,")
      cell(stem())
      cell(pick(words) + " | " + pick(words))
      write("*,,,")
    default:
      write("numeric,,")
      cell("How many baht? " + pick(statements) + " \"Please\", he says.")
      write("\(random.below(1000))..\(1000 + random.below(100)),,,,")
    }
    cell(pick(feedbacks))
    cell(pick(feedbacks) + " " + pick(feedbacks))
    write("English for ASEAN/Unit \(number / 50 + 1),,45,,\r\n")
  }

  /// A stem without the escapes of GIFT.
  private mutating func stem() -> String {
    pick(stems).split(separator: "\\").joined()
  }

  private mutating func cell(_ text: String) {
    let isQuoted = text.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }
    if isQuoted { write("\"") }
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { output.append(byte) }
      output.append(byte)
    }
    write(isQuoted ? "\"," : ",")
  }

  mutating func write(_ text: String) { output.append(contentsOf: text.utf8) }

  private mutating func pick(_ texts: [String]) -> String { texts[random.below(texts.count)] }
}
