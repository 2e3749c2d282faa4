import Entries
import Journal
import Vocabulary

/// What facilitators read, behind the PIN.
extension Phrase {
  static func form(_ form: CorrectionForm) -> Bilingual {
    switch form {
    case .adjust: Bilingual(th: "ให้หรือหักคะแนนทีม", en: "Give a team points, or take some")
    case .void:
      Bilingual(th: "ยกเลิกข้อสอบ (ทุกคนได้คะแนนเต็มข้อ)", en: "Void a question: all get its value")
    case .regrade: Bilingual(th: "รับคำตอบเพิ่มว่าถูก", en: "Accept another answer as right")
    case .reset: Bilingual(th: "ไม่นับครั้งที่ทำ ให้ทำใหม่ได้", en: "Reset a person's attempt")
    case .undo: Bilingual(th: "ยกเลิกการแก้ไข", en: "Undo a correction")
    case .judge:
      Bilingual(th: "ให้คะแนนข้อเขียนและการพูด", en: "Judge what was written or spoken")
    }
  }

  static func question(_ field: CorrectionForm.Field, hasOptions: Bool) -> Bilingual {
    switch field {
    case .team: Bilingual(th: "ทีมใด", en: "Which team?")
    case .points:
      Bilingual(th: "กี่คะแนน เช่น 50 หรือ -20", en: "How many points, such as 50 or -20?")
    case .quiz: Bilingual(th: "แบบทดสอบใด", en: "Which quiz?")
    case .question:
      hasOptions
        ? Bilingual(
          th: "ข้อใด เลือกจากข้อที่ตอบล่าสุด หรือพิมพ์รหัสข้อ",
          en: "Which question? Those answered last, or type its id.")
        : Bilingual(th: "ข้อใด พิมพ์รหัสข้อ", en: "Which question? Type its id.")
    case .answer:
      hasOptions
        ? Bilingual(
          th: "ตัวเลือกใดถูกด้วย พิมพ์ตัวอักษรตามที่เห็นที่นี่ (ผู้ตอบเห็นตัวเลือกสลับลำดับ)",
          en: "Which option is right, too? Its letter here; participants see them in another order."
        )
        : Bilingual(th: "คำตอบใดถูกด้วย พิมพ์ข้อความ", en: "Which answer is right, too? Type its text.")
    case .person:
      hasOptions
        ? Bilingual(th: "ของใคร", en: "Whose attempt?")
        : Bilingual(
          th: "ยังไม่มีใครทำแบบทดสอบนี้ (/0 กลับ)", en: "Nobody has played it yet (/0 goes back).")
    case .record:
      hasOptions
        ? Bilingual(th: "ยกเลิกการแก้ไขใด", en: "Which correction?")
        : Bilingual(
          th: "ยังไม่มีการแก้ไขที่ยกเลิกได้ (/0 กลับ)",
          en: "There is no correction to undo (/0 goes back).")
    case .reason: Bilingual(th: "เพราะเหตุใด", en: "Why?")
    case .waiting:
      hasOptions
        ? Bilingual(th: "คำตอบใด (รอนานที่สุดก่อน)", en: "Which answer? The longest wait first.")
        : Bilingual(
          th: "ไม่มีคำตอบที่รอการให้คะแนน (/0 กลับ)",
          en: "No answer waits for a judge (/0 goes back).")
    case .judge:
      Bilingual(
        th: "ใครเป็นผู้ให้คะแนน กด Enter หากมีคนเดียว", en: "Who judges? Enter if there is only one.")
    case .scores:
      Bilingual(
        th: "กี่คะแนน ตามลำดับเกณฑ์ เช่น 30,50", en: "How many points, one a criterion, like 30,50?")
    case .note:
      Bilingual(
        th: "ความเห็นของกรรมการ (ไม่มีให้กด Enter)", en: "A note of the judge's? Enter for none.")
    }
  }

  static func roomMessage(_ text: String) -> Bilingual {
    Bilingual(th: "ข้อความจากวิทยากร: \(text)", en: "From the facilitators: \(text)")
  }
  /// Each judge's share of the points, so that it shows how far they are apart.
  static func shares(_ scores: [Judged]) -> String {
    scores.map { "\($0.judge) \(Int(($0.credit * 100).rounded())) %" }.joined(separator: ", ")
  }
  static func judgedSoFar(_ scores: [Judged]) -> Bilingual {
    let mean = scores.reduce(0) { $0 + $1.credit } / Double(max(scores.count, 1))
    let percent = Int((mean * 100).rounded())
    return Bilingual(
      th: "ให้คะแนนแล้ว: \(shares(scores)) เฉลี่ยร้อยละ \(percent)",
      en: "Judged so far: \(shares(scores)); mean \(percent) %.")
  }
  static let tooMuch = Bilingual(
    th: "ยาวเกินไป โปรดพิมพ์ให้สั้นลง", en: "That is too long. Please type less.")
  static func givenAnswer(_ text: String) -> Bilingual {
    text.isEmpty
      ? Bilingual(th: "คำตอบ: (ตอบด้วยการพูด)", en: "Answer: (spoken)")
      : Bilingual(th: "คำตอบ: \(text)", en: "Answer: \(text)")
  }
  static let endKiosk = Bilingual(th: "ปิดเครื่องเล่นนี้", en: "End this kiosk")
  static let endKioskMeans = Bilingual(
    th: "ทุกคำตอบบันทึกไว้แล้ว เครื่องที่ระบบเปิดให้เองจะเปิดใหม่ภายในไม่กี่วินาที "
      + "เครื่องที่เปิดด้วยคำสั่งจะกลับไปที่หน้าคำสั่ง",
    en:
      "All answers are kept. A kiosk that the system starts by itself comes back in a few seconds; "
      + "one that was started by hand gives the terminal back.")
  static let endKioskPrompt = Bilingual(
    th: "กด Enter เพื่อปิด หรือ 0 เพื่อกลับ", en: "Enter ends it, 0 goes back")
  static func staysSignedIn(_ name: String) -> Bilingual {
    Bilingual(
      th: "\(name) ยังอยู่ในระบบ กด 0 เพื่อกลับไปทำต่อ หากใส่รหัสถูก \(name) จะออกจากระบบ",
      en: "\(name) is still signed in: 0 goes back. The right PIN signs \(name) out.")
  }
  static let roomStatus = Bilingual(
    th: "ใครเล่นเสร็จแล้ว ใครกำลังเล่น", en: "Who has finished, who is playing")
  static let lookAgain = Bilingual(th: "กด Enter เพื่อดูใหม่", en: "Press Enter to look again")
  static let paused = Bilingual(
    th: "วิทยากรพักไว้ชั่วคราว เวลาหยุดเดิน โปรดรอสักครู่",
    en: "The facilitators have paused this. Your time stands still. Please wait.")
  static func pause(_ change: Pause.Change) -> Bilingual {
    switch change {
    case .began: paused
    case .ended: Bilingual(th: "เล่นต่อได้แล้ว เวลาเดินต่อ", en: "Go on. Your time is running again.")
    case .extended(let seconds):
      Bilingual(
        th: "วิทยากรเพิ่มเวลาให้ข้อละ \(seconds) วินาที",
        en: "The facilitators give \(seconds) seconds more for each question.")
    }
  }
  static func quizPaused(_ quiz: Bilingual) -> Bilingual {
    Bilingual(
      th: "“\(quiz.th)” พักอยู่ โปรดรอวิทยากรเปิดต่อ",
      en: "“\(quiz.en)” is paused. Wait until a facilitator lets it go on.")
  }
  static let quizGates = Bilingual(
    th: "เปิด ปิด พัก หรือเพิ่มเวลาแบบทดสอบ", en: "Open, close, pause and extend quizzes")
  static func quizGatesHow(_ seconds: Int) -> Bilingual {
    Bilingual(
      th: "มีผลทุกเครื่อง: หมายเลขเปิดหรือปิด (ผู้ที่กำลังทำอยู่ทำต่อจนจบได้) ใส่ . ท้ายหมายเลขเพื่อพักให้เวลาหยุดเดิน "
        + "หรือให้เดินต่อ ใส่ + เพื่อเพิ่มเวลาข้อละ \(seconds) วินาที",
      en: "At all terminals: a number opens or closes a quiz (who is in the middle of it goes on). "
        + "With . after it, it pauses, so that clocks stand still, or goes on. With + after it, each "
        + "question gets \(seconds) seconds more.")
  }
  static func state(_ state: QuizGate.State) -> Bilingual {
    switch state {
    case .open: Bilingual(th: "เปิดอยู่", en: "open")
    case .closed: closedState
    case .paused: Bilingual(th: "พักอยู่", en: "paused")
    }
  }
  static func moreTime(_ seconds: Int) -> Bilingual {
    Bilingual(th: "+\(seconds) วินาที", en: "+\(seconds) s")
  }
  static let badAdjustment = Bilingual(
    th: "พิมพ์จำนวนเต็มที่ไม่ใช่ 0", en: "Type a whole number other than 0.")
  static let badAnswer = Bilingual(
    th: "พิมพ์คำตอบ (ไม่เกิน 200 ไบต์)", en: "Type the answer (at most 200 bytes).")
  static func because(_ reason: String) -> Bilingual {
    Bilingual(th: "เหตุผล: \(reason)", en: "Reason: \(reason)")
  }
  static let noTeamChanges = Bilingual(th: "คะแนนทีมไม่เปลี่ยน", en: "No team's points change.")
  static let confirmCorrection = Bilingual(
    th: "กด Enter เพื่อบันทึก หรือ 0 เพื่อยกเลิก", en: "Enter makes it, 0 does not")
  static func correctionNoted(_ entry: String) -> Bilingual {
    Bilingual(th: "บันทึกแล้ว (\(entry))", en: "Noted as \(entry).")
  }
  static let nothingCorrected = Bilingual(th: "ไม่ได้แก้ไขอะไร", en: "Nothing was changed.")
}
