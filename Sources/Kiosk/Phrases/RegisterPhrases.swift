import Entries
import Improvement
import Vocabulary

/// What all forms of the improvement register say.
extension Phrase {
  static let backPrompt = Bilingual(th: "กด 0 เพื่อกลับ", en: "0 goes back")
  static let findingPhase = Bilingual(
    th: "เรื่องนี้พบในระยะใดของการพัฒนา", en: "In which phase of the development was it found?")
  static let findingKind = Bilingual(th: "เรื่องนี้เป็นประเภทใด", en: "What kind of finding is it?")
  static let markedPrompt = Bilingual(
    th: "พิมพ์หมายเลข หรือกด Enter เพื่อใช้ข้อที่เลือกไว้ · 0 ย้อนกลับ",
    en: "Type a number, or Enter for the chosen one · 0 back")
  /// What stands behind the choice that Enter keeps.
  static let chosenMark = Bilingual(th: "(เลือกไว้)", en: "(chosen)")
  static func stepPrompt(isWritten: Bool, mustBe: Bool) -> Bilingual {
    switch (isWritten, mustBe) {
    case (false, false):
      Bilingual(
        th: "พิมพ์ข้อความ หรือกด Enter หากไม่มี · 0 ย้อนกลับ",
        en: "Type a text, or Enter alone for none · 0 back")
    case (false, true):
      Bilingual(th: "พิมพ์ข้อความแล้วกด Enter · 0 ย้อนกลับ", en: "Type a text and Enter · 0 back")
    case (true, false):
      Bilingual(
        th: "กด Enter เพื่อใช้ข้อความเดิม หรือพิมพ์ใหม่ · /. เว้นไว้ · 0 ย้อนกลับ",
        en: "Enter keeps this text, or type another · /. leaves it out · 0 back")
    case (true, true):
      Bilingual(
        th: "กด Enter เพื่อใช้ข้อความเดิม หรือพิมพ์ใหม่ · 0 ย้อนกลับ",
        en: "Enter keeps this text, or type another · 0 back")
    }
  }
  static let confirmNote = Bilingual(
    th: "กด Enter เพื่อบันทึก หรือ 0 เพื่อย้อนกลับไปแก้ไข", en: "Enter keeps it, 0 goes back")
  static func noted(_ kind: FindingKind, _ text: String) -> Bilingual {
    Bilingual(th: "\(kind.title.th): \(text)", en: "\(kind.title.en): \(text)")
  }
}

/// A reflection in four steps.
extension Phrase {
  static let reflection = Bilingual(
    th: "สะท้อนคิด สุ จิ ปุ ลิ", en: "Reflection: listen, think, ask, write")
  static let reflectionHelp = Bilingual(
    th: """
      ทบทวนสิ่งที่ได้เรียนรู้ตามหลัก สุ จิ ปุ ลิ คือ ฟัง คิด ถาม เขียน \
      ข้อเขียนของท่านจะเข้าทะเบียนข้อค้นพบเพื่อการพัฒนาเพื่อให้สำนักงานนำไปดำเนินการ
      """,
    en: """
      Look back in four steps: what you heard, think, ask and will do. It goes into the improvement \
      register, so that the office can act on it.
      """)
  static let reflectionActivity = Bilingual(
    th: "ท่านจะสะท้อนคิดเรื่องกิจกรรมใด", en: "Which activity is it about?")
  static func activityPrompt(isChosen: Bool) -> Bilingual {
    isChosen
      ? Bilingual(
        th: "กด Enter เพื่อใช้ข้อที่เลือกไว้ หรือพิมพ์หมายเลขอื่น · /. ไม่เจาะจง · 0 ย้อนกลับ",
        en: "Enter keeps the chosen one, or type another · /. none in particular · 0 back")
      : Bilingual(
        th: "พิมพ์หมายเลข หรือกด Enter หากไม่เจาะจงกิจกรรม · 0 กลับ",
        en: "Type a number, or Enter for none in particular · 0 back")
  }
  static func name(_ step: ReflectionStep) -> Bilingual {
    switch step {
    case .heard: Bilingual(th: "สุ (ฟัง)", en: "Heard")
    case .thought: Bilingual(th: "จิ (คิด)", en: "Thought")
    case .asked: Bilingual(th: "ปุ (ถาม)", en: "Asked")
    case .written: Bilingual(th: "ลิ (เขียน)", en: "Will do")
    }
  }
  static func question(_ step: ReflectionStep) -> Bilingual {
    switch step {
    case .heard:
      Bilingual(
        th: "สุ (ฟัง): ท่านได้ยิน ได้ฟัง หรือได้เห็นอะไร", en: "Listen: what did you hear or see?")
    case .thought:
      Bilingual(th: "จิ (คิด): ท่านคิดอย่างไรต่อเรื่องนั้น", en: "Think: what do you think of it?")
    case .asked:
      Bilingual(
        th: "ปุ (ถาม): ท่านอยากถามหรืออยากรู้อะไรเพิ่มเติม", en: "Ask: what do you want to ask about it?")
    case .written:
      Bilingual(
        th: "ลิ (เขียน): ท่านจะบันทึกและลงมือทำอะไร หรือเสนอให้ทำอะไร",
        en: "Write: what will you write down and do, or what should be done?")
    }
  }
  static let writtenMustBe = Bilingual(
    th: "โปรดเขียนขั้น ลิ อย่างน้อยหนึ่งประโยค ขั้นอื่นเว้นได้",
    en: "Please write this step: the others may be left out, not this one.")
  static func told(_ step: ReflectionStep, _ text: String) -> Bilingual {
    let name = name(step)
    return Bilingual(th: "\(name.th): \(text)", en: "\(name.en): \(text)")
  }
  static func reflectionAbout(_ activity: Bilingual?, _ phase: FindingPhase) -> Bilingual {
    let activity = activity ?? Bilingual(th: "ไม่เจาะจงกิจกรรม", en: "No activity in particular")
    return Bilingual(
      th: "\(activity.th) · \(phase.title.th)", en: "\(activity.en) · \(phase.title.en)")
  }
  static func kindOfFinding(_ kind: FindingKind) -> Bilingual {
    Bilingual(th: "ประเภท: \(kind.title.th)", en: "Kind: \(kind.title.en)")
  }
  static let reflectionIsPublic = Bilingual(
    th: "ทะเบียนแสดงข้อเขียนนี้พร้อมชื่อทีม รหัสของท่านปรากฏเฉพาะในไฟล์ส่งออกของผู้จัด",
    en: "The register shows this with your team; your id is only in the organisers' export.")
  static func reflectionKept(_ reference: String) -> Bilingual {
    Bilingual(
      th: "บันทึกในทะเบียนข้อค้นพบเพื่อการพัฒนาแล้ว เลขที่ \(reference) ขอบคุณที่ร่วมสะท้อนคิด",
      en: "Kept in the improvement register as \(reference). Thank you.")
  }
  static let reflectionNotKept = Bilingual(
    th: "ยังไม่ได้บันทึก ข้อความเมื่อครู่ไม่ได้เก็บไว้",
    en: "The reflection was not finished; nothing of it was kept.")
}

/// A team's dots.
extension Phrase {
  static let dots = Bilingual(
    th: "ติดจุดให้เรื่องที่ควรทำก่อน", en: "Dots: what should be done first")
  static func dotsHelp(_ limit: Int) -> Bilingual {
    Bilingual(
      th: """
        แต่ละทีมมี \(limit) จุด ปรึกษากันแล้วติดให้เรื่องที่ควรทำก่อน เรื่องเดียวติดได้หลายจุด ย้ายได้ตลอด
        """,
      en: """
        Each team has \(limit) \(limit == 1 ? "dot" : "dots"). Agree on what should be done first. One \
        finding may get several, and they can be moved.
        """)
  }
  static func dotsLeft(_ left: Int, of limit: Int) -> Bilingual {
    Bilingual(
      th: "ทีมของท่านเหลือ \(left) จาก \(limit) จุด",
      en: "Your team has \(left) of \(limit) left.")
  }
  static func page(_ number: Int, of count: Int) -> Bilingual {
    Bilingual(th: "หน้า \(number)/\(count)", en: "Page \(number)/\(count)")
  }
  static func dotsPrompt(hasPages: Bool) -> Bilingual {
    let keys = Bilingual(
      th: "พิมพ์หมายเลขเพื่อติดจุด · -หมายเลข เพื่อถอน", en: "A number puts a dot · -number takes one off")
    return hasPages
      ? Bilingual(
        th: "\(keys.th) · Enter หน้าถัดไป · 0 กลับ", en: "\(keys.en) · Enter next page · 0 back")
      : Bilingual(th: "\(keys.th) · 0 กลับ", en: "\(keys.en) · 0 back")
  }
  static func votable(_ finding: Finding, own: Int) -> Bilingual {
    let total = finding.dots.total
    func line(_ kind: String, _ status: String, _ own: String, _ sum: String) -> String {
      let settled = finding.status.isUnsettled ? "" : " · \(status)"
      return "\(finding.text) (\(kind)\(settled)\(own)\(total == 0 ? "" : " · \(sum)"))"
    }
    return Bilingual(
      th: line(
        finding.kind.title.th, finding.status.title.th,
        own == 0 ? "" : " · ทีมของท่าน \(own) จุด", "รวมทุกทีม \(total) จุด"),
      en: line(
        finding.kind.title.en, finding.status.title.en,
        own == 0 ? "" : " · \(own) \(own == 1 ? "dot" : "dots") of yours",
        "\(total) \(total == 1 ? "dot" : "dots") of all teams"))
  }
  static let dotPut = Bilingual(th: "ติดจุดแล้ว", en: "The dot is on it.")
  static let dotTaken = Bilingual(th: "ถอนจุดแล้ว", en: "The dot is off it.")
  static let noDotsLeft = Bilingual(
    th: "ทีมของท่านใช้จุดครบแล้ว ถอนจากเรื่องอื่นก่อน", en: "No dots are left. Take one off first.")
  static let noDotThere = Bilingual(
    th: "ทีมของท่านไม่มีจุดที่เรื่องนี้", en: "Your team has no dot on that one.")
  static let findingGone = Bilingual(
    th: "เรื่องนี้ไม่อยู่ในทะเบียนแล้ว โปรดดูรายการอีกครั้ง",
    en: "That one is not in the register any more. Please look at the list again.")
  static let findingSettled = Bilingual(
    th: "เรื่องนี้ได้ข้อยุติแล้ว ติดจุดเพิ่มไม่ได้", en: "That one is settled: it takes no more dots.")
  static let noFindings = Bilingual(
    th: "ยังไม่มีเรื่องในทะเบียนข้อค้นพบเพื่อการพัฒนา", en: "There is nothing in the improvement register yet."
  )
  static let howFindingsCome = Bilingual(
    th: """
      เรื่องต่าง ๆ มาจากการสะท้อนคิด สุ จิ ปุ ลิ ในเมนู วงเสวนา แบบสอบถาม และการนิเทศ ติดตาม ตรวจสอบ
      """,
    en: """
      Findings come from the reflections in the menu, discussion circles, surveys and supervision \
      rounds.
      """)
}

/// A supervision round.
extension Phrase {
  static let visitTitle = Bilingual(
    th: "บันทึกการนิเทศ ติดตาม ตรวจสอบ", en: "Write down a supervision round")
  static let visitorName = Bilingual(
    th: "ใครเป็นผู้นิเทศ พิมพ์ชื่อหรือคณะ", en: "Who went round? Type a name or a group.")
  static let visitorTooLong = Bilingual(
    th: "ชื่อยาวเกินไป (ไม่เกิน 200 ไบต์)", en: "That name is too long (at most 200 bytes).")
  static let visitPhase = Bilingual(
    th: "นิเทศในระยะใดของการพัฒนา", en: "In which phase of the development?")
  static let visitActivity = Bilingual(
    th: "เลือกกิจกรรมที่นิเทศ", en: "Which activity?")
  static let notedMark = Bilingual(th: "(บันทึกแล้ว)", en: "(noted)")
  static let visitActivityPrompt = Bilingual(
    th: "พิมพ์หมายเลข หรือกด Enter เมื่อครบทุกกิจกรรม · 0 ย้อนกลับ",
    en: "Type a number, or Enter when all are noted · 0 back")
  static func question(_ kind: FindingKind) -> Bilingual {
    switch kind {
    case .progress: Bilingual(th: "มีความก้าวหน้าอย่างไร", en: "How does it get on?")
    case .problem: Bilingual(th: "มีปัญหาหรืออุปสรรคอะไร", en: "What stands in the way?")
    case .need: Bilingual(th: "มีความต้องการอะไร", en: "What is needed?")
    case .idea: Bilingual(th: "มีข้อเสนอแนะอะไร", en: "What is proposed?")
    }
  }
  static let nothingToVisit = Bilingual(
    th: "ไฟล์ข้อมูลงานไม่มีกิจกรรมในกำหนดการ จึงไม่มีสิ่งที่จะนิเทศ",
    en: "The event file has no activities on its programme, so there is nothing to look at.")
  static let nothingNoted = Bilingual(
    th: "ยังไม่ได้บันทึกกิจกรรมใด โปรดเลือกกิจกรรม",
    en: "Nothing is noted yet. Choose an activity.")
  static func visited(by visitor: String, _ phase: FindingPhase) -> Bilingual {
    Bilingual(
      th: "ผู้นิเทศ: \(visitor) · \(phase.title.th)", en: "By \(visitor) · \(phase.title.en)")
  }
  static let notesBecomeFindings = Bilingual(
    th: "แต่ละข้อจะเข้าทะเบียนข้อค้นพบเพื่อการพัฒนาพร้อมชื่อผู้นิเทศ",
    en: "Each note goes into the improvement register, with who went round.")
  static func visitKept(_ count: Int) -> Bilingual {
    Bilingual(
      th: "บันทึกการนิเทศแล้ว เข้าทะเบียนข้อค้นพบเพื่อการพัฒนา \(count) เรื่อง",
      en: "Kept, with \(count) \(count == 1 ? "finding" : "findings") for the register.")
  }
  static let visitNotKept = Bilingual(
    th: "ยังไม่ได้บันทึกการนิเทศ ข้อความเมื่อครู่ไม่ได้เก็บไว้",
    en: "The round was not finished; nothing of it was kept.")
  static let noSuchDay = Bilingual(
    th: "วันที่ของเครื่องนี้ไม่ถูกต้อง โปรดตั้งนาฬิกาก่อน", en: "This machine's date is wrong. Set it first.")
}
