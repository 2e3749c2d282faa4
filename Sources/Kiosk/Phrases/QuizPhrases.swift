import Entries
import QuizEngine
import ThaiText
import Vocabulary

/// Playing a quiz.
extension Phrase {
  static func introFacts(count: Int, seconds: Int) -> Bilingual {
    Bilingual(
      th: "จำนวน \(count) ข้อ ข้อละ \(seconds) วินาที หรือตามที่ระบุในข้อ",
      en: count == 1
        ? "1 question, \(seconds) seconds unless it says otherwise."
        : "\(count) questions, \(seconds) seconds each unless a question says otherwise.")
  }

  static func rule(_ rule: ScoringRule) -> Bilingual {
    switch rule {
    case .fair:
      Bilingual(
        th: "ได้คะแนนจากคำตอบที่ถูก ตอบเร็วไม่ได้คะแนนเพิ่ม ความเร็วใช้ตัดสินเมื่อเสมอกันเท่านั้น",
        en: "Right answers give points. Speed gives none: it only decides a tie.")
    case .race:
      Bilingual(
        th: "รอบนี้แข่งความเร็ว ยิ่งตอบเร็วยิ่งได้คะแนนมาก ตอบถูกติดต่อกันได้โบนัส",
        en: "This is a race: quick answers earn more points. Right answers in a row earn a bonus.")
    case .exam:
      Bilingual(
        th: "รอบนี้เป็นการสอบ ดูเฉลยได้เมื่อทำครบทุกข้อ คะแนนไม่นับในตารางคะแนนทีม",
        en: "This is a test: you see the answers at the end. Your team gets no points.")
    case .warmup:
      Bilingual(
        th: "รอบอุ่นเครื่อง เล่นเพื่อความสนุก ไม่คิดคะแนน", en: "A warm-up: just for fun, no points.")
    case .together:
      Bilingual(
        th: "เล่นด้วยกันทั้งห้อง ทุกคำตอบที่ถูกช่วยทุกทีม",
        en: "The whole hall plays together: every right answer helps every team.")
    }
  }

  static func questionTitle(_ quiz: Bilingual, number: Int, of count: Int) -> Bilingual {
    Bilingual(
      th: "\(quiz.th) ข้อ \(number) จาก \(count)", en: "\(quiz.en): question \(number) of \(count)")
  }
  static func pageTitle(_ quiz: Bilingual) -> Bilingual {
    Bilingual(th: "\(quiz.th) หน้าสำหรับอ่าน", en: "\(quiz.en): a page to read")
  }
  static func worth(_ value: Int, seconds: Int) -> Bilingual {
    Bilingual(
      th: "\(grouped(value)) คะแนน · เวลา \(seconds) วินาที",
      en: "\(grouped(value)) points · \(seconds) seconds")
  }
  static func time(_ seconds: Int) -> Bilingual {
    Bilingual(th: "เวลา \(seconds) วินาที", en: "\(seconds) seconds")
  }
  static let answerPrompt = Bilingual(th: "คำตอบ (/ วิธีใช้)", en: "Your answer (/ for help)")

  static func unreadable(_ reason: Unreadable) -> Bilingual {
    switch reason {
    case .empty:
      Bilingual(
        th: "ยังไม่มีคำตอบ โปรดพิมพ์คำตอบ หรือพิมพ์ /. เพื่อข้าม",
        en: "Nothing was typed. Type an answer, or /. to skip.")
    case .noSuchOption(let typed, let last):
      Bilingual(
        th: "ไม่มีตัวเลือก “\(quoted(typed))” โปรดเลือก A ถึง \(last)",
        en: "There is no option “\(quoted(typed))”. Choose A to \(last).")
    case .oneOptionOnly:
      Bilingual(th: "โปรดเลือกเพียงคำตอบเดียว", en: "Choose one answer only.")
    case .notANumber(let typed):
      Bilingual(
        th: "“\(quoted(typed))” ไม่ใช่ตัวเลข โปรดตอบเป็นตัวเลข",
        en: "“\(quoted(typed))” is not a number. Please type a number.")
    case .unknownUnit(let unit):
      Bilingual(
        th: "ข้อนี้ไม่ได้ใช้หน่วย “\(quoted(unit))” โปรดพิมพ์เฉพาะตัวเลขตามหน่วยที่โจทย์กำหนด",
        en:
          "The question does not ask for “\(quoted(unit))”. Type the number in the unit it asks for."
      )
    case .pairs(let count, let last):
      Bilingual(
        th: "โปรดจับคู่ให้ครบ \(count) ข้อ ใช้ตัวอักษร A ถึง \(last) เรียงตามลำดับข้อ ข้อที่ไม่ทราบให้ใส่ -",
        en: "Give \(count) letters from A to \(last), in order. Type - where you do not know.")
    case .noSuchPrompt(let typed, let count):
      Bilingual(
        th: "“\(quoted(typed))” ไม่ตรงกับข้อใด โปรดใช้หมายเลขข้อ 1 ถึง \(count)",
        en: "“\(quoted(typed))” fits no line. The lines are numbered 1 to \(count).")
    case .orderOfAll(let count, let last):
      Bilingual(
        th: "โปรดเรียงตัวอักษร A ถึง \(last) ให้ครบทั้ง \(count) ตัว ตัวละหนึ่งครั้ง",
        en: "Use all \(count) letters from A to \(last), each once.")
    case .gaps(let count):
      Bilingual(
        th: "มีช่องว่าง \(count) ช่อง โปรดพิมพ์ให้ครบ คั่นด้วยจุลภาค (,) ช่องที่ไม่ทราบให้ใส่ -",
        en: "There are \(count) gaps. Put commas between the words; type - if you do not know.")
    case .notTrueOrFalse(let typed):
      Bilingual(
        th: "“\(quoted(typed))” ไม่ใช่คำตอบของข้อนี้ โปรดพิมพ์ A (True) หรือ B (False)",
        en: "“\(quoted(typed))” is not an answer here. Type A (True) or B (False).")
    }
  }

  /// What was typed, short enough that a notice about a whole line of it stays a notice.
  private static func quoted(_ typed: String) -> String { truncate(typed, to: 40) }

  static func verdict(_ verdict: Verdict) -> Bilingual {
    switch verdict {
    case .right: Bilingual(th: "✓ ถูกต้อง", en: "✓ Right")
    case .partly: Bilingual(th: "◐ ถูกบางส่วน", en: "◐ Partly right")
    case .wrong: Bilingual(th: "✗ ยังไม่ถูก", en: "✗ Not right")
    case .late: Bilingual(th: "⏱ หมดเวลา", en: "⏱ Too late")
    case .pending: Bilingual(th: "… รอกรรมการให้คะแนน", en: "… Waiting for a judge")
    case .read: Bilingual(th: "อ่านแล้ว", en: "Read")
    }
  }
  static let nearMiss = Bilingual(
    th: "≈ เกือบถูก โปรดสังเกตการสะกดคำ", en: "≈ Nearly right: look at the spelling")
  static let pendingBody = Bilingual(
    th: "บันทึกคำตอบแล้ว กรรมการจะให้คะแนนภายหลัง",
    en: "Your answer is saved. A judge will give the points.")
  static let pendingWarmup = Bilingual(
    th: "บันทึกคำตอบให้วิทยากรแล้ว รอบนี้ไม่คิดคะแนน",
    en: "Your answer is saved for a facilitator. This round has no points.")
  /// What counts by a rubric; nil where its criteria have no names.
  static func judgedBy(_ rubric: Rubric) -> Bilingual? {
    let named = rubric.criteria.filter { !$0.name.isEmpty }
    return named.isEmpty ? nil : judgedBy(named.map { ($0.name, $0.most) })
  }
  static func judgedBy(_ criteria: [(name: String, most: Int)]) -> Bilingual {
    let list = criteria.map { "\($0.name) (\($0.most))" }.joined(separator: ", ")
    return Bilingual(th: "เกณฑ์การให้คะแนน: \(list)", en: "What counts: \(list)")
  }
  /// - Parameter isEnterAnAnswer: Whether Enter alone answers, so that it repeats nothing.
  static func listeningKeys(_ id: String, isEnterAnAnswer: Bool) -> Bilingual {
    let again =
      isEnterAnAnswer ? Bilingual(same: "*") : Bilingual(th: "Enter หรือ *", en: "Enter or *")
    return Bilingual(
      th: "ฟังซ้ำ: \(again.th) · สามครั้ง: *3 · ช้าลง: - · เร็วขึ้น: + · หากไม่ได้ยินเสียง "
        + "โปรดแจ้งวิทยากร: บทฟัง \(id)",
      en: "Hear it again: \(again.en) · three times: *3 · slower: - · faster: + · No sound? Tell a "
        + "facilitator: text \(id)")
  }
  static func spoken(_ speech: Speech) -> Bilingual {
    let times =
      speech.times == 1
      ? Bilingual(same: "")
      : Bilingual(th: " \(speech.times) ครั้ง", en: " \(speech.times) times")
    return Bilingual(
      th: "กำลังอ่านออกเสียง\(times.th) ความเร็ว \(speech.pace.rawValue) คำต่อนาที",
      en: "Speaking\(times.en) at \(speech.pace.rawValue) words a minute.")
  }
  static func askToRead(_ id: String) -> Bilingual {
    Bilingual(
      th: "โปรดขอให้วิทยากรอ่านออกเสียงบทฟัง \(id)",
      en: "Please ask a facilitator to read out text \(id).")
  }
  static func transcript(_ text: String) -> Bilingual {
    Bilingual(th: "บทฟัง: \(text)", en: "What was said: \(text)")
  }
  static let skipped = Bilingual(th: "ข้ามข้อนี้แล้ว", en: "Skipped")
  static let saved = Bilingual(th: "บันทึกคำตอบแล้ว", en: "Answer saved")
  static let savedBody = Bilingual(
    th: "จะเห็นเฉลยเมื่อทำครบทุกข้อ", en: "You will see the answers at the end.")
  static func earned(_ points: Int, total: Int) -> Bilingual {
    Bilingual(
      th: "ได้ \(signed(points)) คะแนน รวมรอบนี้ \(grouped(total))",
      en: "\(signed(points)) points, \(grouped(total)) in this round.")
  }
  static func streak(_ count: Int, bonus: Int) -> Bilingual {
    Bilingual(
      th: "ถูกติดต่อกัน \(count) ข้อ โบนัส \(signed(bonus))",
      en: "\(count) right in a row: bonus \(signed(bonus)).")
  }
  /// The right answers to a question of some kind on one line; nil is a kind that is not known.
  static func list(_ answers: [String], of kind: QuestionKind?) -> String {
    kind?.line(of: answers) ?? answers.joined(separator: " / ")
  }
  static func expected(_ answers: String) -> Bilingual {
    Bilingual(th: "คำตอบที่ถูก: \(answers)", en: "Right answer: \(answers)")
  }
  static func expectedList(_ answers: [String]) -> Bilingual {
    let lines = answers.map { "\n\($0)" }.joined()
    return Bilingual(th: "คำตอบที่ถูก:\(lines)", en: "Right answers:\(lines)")
  }
  static let lateKept = Bilingual(
    th: "คำตอบนี้มาหลังหมดเวลา จึงไม่ได้คะแนน", en: "The answer came too late, so it earns no points.")

  static func summaryTitle(_ quiz: Bilingual) -> Bilingual {
    Bilingual(th: "จบ “\(quiz.th)” แล้ว", en: "“\(quiz.en)” is done")
  }
  static func result(points: Int, right: Int, asked: Int) -> Bilingual {
    Bilingual(
      th: "ท่านได้ \(grouped(points)) คะแนน ตอบถูก \(right) จาก \(asked) ข้อ",
      en: "You earned \(grouped(points)) points: \(right) of \(asked) right.")
  }
  static func warmupResult(right: Int, asked: Int) -> Bilingual {
    Bilingual(
      th: "ตอบถูก \(right) จาก \(asked) ข้อ พร้อมเล่นรอบจริงแล้ว",
      en: "\(right) of \(asked) right. You are ready for the real rounds.")
  }
  static func waitingForJudge(_ count: Int) -> Bilingual {
    Bilingual(
      th: "รอกรรมการให้คะแนนอีก \(count) ข้อ",
      en: count == 1 ? "1 answer waits for a judge." : "\(count) answers wait for a judge.")
  }
  static func teamMoved(_ team: Bilingual, from: (Int, Int), to: (Int, Int)) -> Bilingual {
    let place = Bilingual(
      th: from.0 == to.0 ? "อันดับ \(to.0)" : "อันดับ \(from.0) → \(to.0)",
      en: from.0 == to.0 ? "place \(to.0)" : "place \(from.0) → \(to.0)")
    return Bilingual(
      th: "ทีม\(team.th): \(place.th) คะแนน \(grouped(from.1)) → \(grouped(to.1))",
      en: "Team \(team.en): \(place.en), \(grouped(from.1)) → \(grouped(to.1)) points.")
  }
  static func reviewLine(number: Int, verdict: Bilingual, expected: String) -> Bilingual {
    // A judge decides, or the question has left the bank: there is no answer to show.
    guard !expected.isEmpty else {
      return Bilingual(th: "ข้อ \(number) \(verdict.th)", en: "Question \(number) \(verdict.en)")
    }
    return Bilingual(
      th: "ข้อ \(number) \(verdict.th) — คำตอบ: \(expected)",
      en: "Question \(number) \(verdict.en) — answer: \(expected)")
  }
}

/// Standings and help.
extension Phrase {
  static func standingsLine(
    rank: Int, name: Bilingual, points: Int, right: Int, asked: Int
  ) -> Bilingual {
    Bilingual(
      th: "\(rank). \(name.th) — \(grouped(points)) คะแนน (ถูก \(right)/\(asked))",
      en: "\(rank). \(name.en) — \(grouped(points)) points (\(right)/\(asked) right)")
  }
  static let helpTitle = Bilingual(th: "วิธีใช้", en: "Help")
  static let helpLines: [Bilingual] = [
    Bilingual(
      th: "พิมพ์หมายเลขหรือตัวอักษรหน้าข้อที่เลือก แล้วกด Enter",
      en: "Type the number or letter of your choice, then press Enter."),
    Bilingual(
      th: "ใช้แป้นตัวเลขอย่างเดียวได้: 1 คือ A, 2 คือ B หลายตัวคั่นด้วยจุด เช่น 2.1.3",
      en: "The number pad is enough: 1 is A, 2 is B; several with points between, like 2.1.3."),
    Bilingual(th: "/   วิธีใช้ (หน้านี้)", en: "/   this help"),
    Bilingual(th: "/0  กลับ", en: "/0  back"),
    Bilingual(th: "/1  ภาษาไทย", en: "/1  Thai"),
    Bilingual(th: "/2  ภาษาอังกฤษ", en: "/2  English"),
    Bilingual(th: "/9  สำหรับวิทยากร", en: "/9  for facilitators"),
    Bilingual(th: "/.  ข้ามข้อนี้ (นับว่าไม่ถูก)", en: "/.  skip the question (counts as wrong)"),
    Bilingual(
      th: "ใช้เลขไทยได้ และหากแป้นพิมพ์ยังเป็นภาษาไทยก็ใช้ได้เช่นกัน",
      en: "You can type Thai digits. A keyboard that is still in Thai is fine, too."),
    Bilingual(
      th: "หากไฟดับหรือออกกลางคัน เลือกชื่อเดิมแล้วเล่นต่อข้อเดิมได้",
      en: "After a power cut or a break, choose your name again and go on at the same question."),
  ]
}
