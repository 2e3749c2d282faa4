import Vocabulary

/// Makes banks of realistic questions for measurements and property tests.
///
/// All kinds that GIFT can say, English with Thai feedback, about 500 bytes a question. The same
/// seed gives the same bytes on every machine.
public enum QuestionGenerator {
  /// The text of a GIFT bank with this many questions.
  public static func gift(count: Int, seed: UInt64 = 1) -> [UInt8] {
    var maker = Maker(random: SeededGenerator(seed: seed))
    maker.output.reserveCapacity(count * 560)
    for number in 0..<count { maker.addQuestion(number) }
    return maker.output
  }
}

private struct Maker {
  var output: [UInt8] = []
  var random: SeededGenerator

  init(random: SeededGenerator) { self.random = random }

  mutating func addQuestion(_ number: Int) {
    if number % 50 == 0 { write("$CATEGORY: English for ASEAN/Unit \(number / 50 + 1)\n\n") }
    let level = pick(["A1", "A1", "A2", "A2", "B1", "B2"])
    let topic = pick(["greetings", "office", "travel", "food", "school"])
    write("// [id:gen-\(number)] [tag:\(level)] [tag:topic=\(topic)]")
    switch number % 20 {
    case 0..<9: choice(number)
    case 9..<11: multiple(number)
    case 11..<14: truth(number)
    case 14: short(number)
    case 15: numeric(number)
    case 16: matching(number)
    case 17: missingWord(number)
    case 18: ordering(number)
    default: number % 40 == 19 ? essay(number) : page(number)
    }
    write("\n\n")
  }

  private mutating func choice(_ number: Int) {
    title(number)
    write(pick(stems) + " {\n")
    let key = Int(random.next() % 4)
    for place in 0..<4 {
      write(place == key ? "\t=" : "\t~")
      write(pick(phrases) + (place == 0 ? "" : " (\(place))") + "#" + pick(feedbacks) + "\n")
    }
    write("\t####" + pick(feedbacks) + "\n}")
  }

  private mutating func multiple(_ number: Int) {
    title(number)
    write("[html]<p>" + pick(stems) + "</p> {\n")
    for (place, weight) in ["50", "50", "-50", "-33.33333"].enumerated() {
      write("\t~%\(weight)%" + pick(phrases) + " \(place + 1)#" + pick(feedbacks) + "\n")
    }
    write("\t####" + pick(feedbacks) + "\n}")
  }

  private mutating func truth(_ number: Int) {
    title(number)
    write(pick(statements) + " " + pick(statements) + " {" + pick(["TRUE", "FALSE", "T", "F"]))
    write("#" + pick(feedbacks) + "#" + pick(feedbacks) + "####" + pick(feedbacks) + "}")
  }

  private mutating func short(_ number: Int) {
    title(number)
    write(pick(stems) + " {\n\t=" + pick(phrases) + "#" + pick(feedbacks) + "\n")
    write("\t=%50%" + pick(words) + "#" + pick(feedbacks) + "\n\t=%0%*#" + pick(feedbacks) + "\n}")
  }

  private mutating func numeric(_ number: Int) {
    title(number)
    let value = random.next() % 1000
    write(
      "How many baht are \(value) and \(number % 7) baht\\: the two together? " + pick(statements))
    write(" {#\n\t=\(value + UInt64(number % 7)):0.5#" + pick(feedbacks))
    write(
      "\n\t=%50%\(value)..\(value + 10)#" + pick(feedbacks) + "\n\t~#" + pick(feedbacks) + "\n}")
  }

  private mutating func matching(_ number: Int) {
    title(number)
    write("Match each country with its capital. " + pick(statements) + " {\n")
    let start = Int(random.next() % 7)
    for place in start..<start + 4 {
      write("\t=\(capitals[place].0) -> \(capitals[place].1)\n")
    }
    write("\t= -> Sydney\n\t####" + pick(feedbacks) + "\n}")
  }

  private mutating func missingWord(_ number: Int) {
    title(number)
    write("Good morning. I would like to {\n")
    for (place, mark) in ["=", "~", "~"].enumerated() {
      write("\t" + mark + pick(words) + " \(place)#" + pick(feedbacks) + "\n")
    }
    write("} my colleague from the district office, please. " + pick(statements))
  }

  private mutating func ordering(_ number: Int) {
    title(number)
    write("Put the conversation into order. " + pick(statements) + " {>4 ALL VERTICAL RELATIVE\n")
    for place in 1...4 { write("\(place). " + pick(phrases) + "\n") }
    write("####" + pick(feedbacks) + "\n}")
  }

  private mutating func essay(_ number: Int) {
    title(number)
    write("Write a short e-mail.\n" + pick(statements) + "\n" + pick(stems) + " {####")
    write(pick(feedbacks) + "}")
  }

  private mutating func page(_ number: Int) {
    title(number)
    write("[markdown]**Read first.** " + pick(statements) + "\n" + pick(statements))
    write("\n" + pick(feedbacks))
  }

  private mutating func title(_ number: Int) { write("\n::Question \(number)::") }

  private mutating func write(_ text: String) { output.append(contentsOf: text.utf8) }

  private mutating func pick(_ texts: [String]) -> String {
    texts[Int(random.next() % UInt64(texts.count))]
  }
}

let stems = [
  "You meet a visitor from Vientiane at nine in the morning. What do you say first?",
  "A guest asks\\: \"Could you tell me where the meeting room is?\" What is the best answer?",
  "Which sentence is the most polite way to ask a colleague for help with a report?",
  "Somebody telephones while your director is out. What do you say?",
]

let phrases = [
  "Good morning, nice to meet you.", "See you tomorrow.", "Could you say that again, please?",
  "It is on the second floor.", "I am afraid she is out.", "Never mind.", "You are welcome.",
]

let words = ["introduce", "meet", "answer", "visit", "invite", "thank", "remember"]

let statements = [
  "The office opens at half past eight.", "ASEAN has eleven members.",
  "A name card is given with both hands.", "The bus to the museum leaves from platform two.",
]

let feedbacks = [
  "ถูกต้อง ใช้ Good morning ก่อนเที่ยง", "ใช้เมื่อลาจากกัน ไม่ใช่เมื่อพบกัน",
  "Polite requests start with Could you.", "คำนี้สุภาพน้อยเกินไปสำหรับผู้ใหญ่",
  "อ่านโจทย์อีกครั้ง แล้วดูคำว่า first",
]

let capitals = [
  ("Thailand", "Bangkok"), ("Laos", "Vientiane"), ("Malaysia", "Kuala Lumpur"),
  ("Viet Nam", "Hanoi"), ("Indonesia", "Jakarta"), ("Cambodia", "Phnom Penh"),
  ("Philippines", "Manila"), ("Timor-Leste", "Dili"), ("Myanmar", "Nay Pyi Taw"),
  ("Brunei Darussalam", "Bandar Seri Begawan"), ("Singapore", "Singapore"),
]
