import Entries
import Programme
import ThaiText
import Vocabulary

/// Games: what they are.
extension Phrase {
  /// What there is to know before a game, a paragraph an element.
  static func gameIntro(_ mode: QuizMode) -> [Bilingual] {
    switch mode {
    case .individual, .practice: []
    case .relay(let terms):
      [
        Bilingual(
          th:
            "เกมวิ่งผลัด: สมาชิกในทีมผลัดกันตอบทีละคน หน้าจอจะบอกว่าถึงตาใคร ทุกคนต้องได้เล่นก่อนจึงจะมีใครได้เล่นรอบสอง",
          en:
            "A relay: members of the team answer one after another. The screen names who is next. "
            + "Everyone plays before anyone plays twice."),
        Bilingual(
          th: "ช่วยกันคิดได้ แต่คนที่ถึงตาเป็นผู้พิมพ์คำตอบ พิมพ์ /. เพื่อส่งต่อให้คนถัดไป (หัก \(terms.passCost) คะแนน)",
          en:
            "Help each other, but whose turn it is types the answer. Type /. to pass the question "
            + "to the next person (it costs \(terms.passCost) points)."),
      ]
    case .duel(let terms):
      [
        Bilingual(
          th: "เกมดวล: 2–4 ทีมล้อมแป้นพิมพ์เดียวกัน ทีมใดพิมพ์หมายเลขทีมแล้วกด Enter ก่อน ได้สิทธิ์ตอบภายใน "
            + "\(terms.answerSeconds) วินาที",
          en: "A duel: two to four teams at one keyboard. The first to type its team's number and "
            + "Enter has the question, and \(terms.answerSeconds) seconds to answer."),
        Bilingual(
          th: "หากตอบไม่ถูก ทีมอื่นมีสิทธิ์ตอบต่อ ตอบผิดไม่หักคะแนน",
          en: "After a wrong answer the question is open to the other teams. A wrong answer costs "
            + "nothing."),
      ]
    case .bamboo(let terms):
      [
        Bilingual(
          th:
            "เกมกระบอกข้าวหลาม: ทั้งห้องช่วยกันตอบภายใน \(terms.minutes) นาที ทุกคำตอบที่ถูก ของทุกทีม จากทุกเครื่อง "
            + "ช่วยเติมกระบอกไม้ไผ่ทีละปล้อง",
          en:
            "The bamboo: the whole hall has \(terms.minutes) minutes. Every right answer, of every "
            + "team, at every kiosk, fills the bamboo, joint by joint."),
        Bilingual(
          th: "ทุกปล้องที่เต็มให้ทุกทีมได้ \(grouped(terms.bonus)) คะแนนเท่ากัน",
          en: "Each full joint gives every team the same \(grouped(terms.bonus)) points."),
      ]
    case .speaking(let terms):
      [
        Bilingual(
          th:
            "รอบฝึกพูด: หน้าจอบอกชื่อผู้พูดคนถัดไป ผู้พูดมีเวลาเตรียมตัว \(terms.prepareSeconds) วินาที แล้วพูดจนหมดเวลา "
            + "หรือกด Enter เมื่อพูดจบ",
          en:
            "A speaking round: the screen names the next speaker, who has \(terms.prepareSeconds) "
            + "seconds to prepare, then speaks until time is up, or presses Enter when done."),
        Bilingual(
          th: "กรรมการให้คะแนนตามเกณฑ์ คะแนนเป็นของทีม",
          en: "Judges give points by a rubric. The points are the team's."),
      ]
    case .discussion(let terms):
      [
        Bilingual(
          th: "วงเสวนา: ทีมสนทนาในหัวข้อที่กำหนด ทุกคนได้พูดคนละ \(terms.turnSeconds) วินาทีตามลำดับบนหน้าจอ",
          en: "A discussion circle: the team talks about a topic. Everyone speaks for "
            + "\(terms.turnSeconds) seconds, in the order on the screen."),
        Bilingual(
          th: "จากนั้นช่วยกันจดบันทึกความก้าวหน้า ปัญหา ความต้องการ และข้อเสนอ กรรมการให้คะแนนตามเกณฑ์",
          en:
            "Then the team writes down progress, problems, needs and ideas. Judges give points by "
            + "a rubric."),
      ]
    }
  }
}

/// A team's game.
extension Phrase {
  static func next(_ name: String) -> Bilingual {
    Bilingual(th: "คนต่อไป: \(name)", en: "Next: \(name)")
  }
  static func turn(_ name: String) -> Bilingual {
    Bilingual(th: "ถึงตา \(name)", en: "It is \(name)'s turn.")
  }
  static func questionCount(_ number: Int, of count: Int) -> Bilingual {
    Bilingual(th: "ข้อ \(number) จาก \(count)", en: "Question \(number) of \(count)")
  }
  static func gamePoints(_ points: Int) -> Bilingual {
    Bilingual(
      th: "คะแนนของทีมในรอบนี้: \(grouped(points))",
      en: "The team's points in this round: \(grouped(points))")
  }
  static func passHint(_ cost: Int) -> Bilingual {
    Bilingual(
      th: "หากยังไม่พร้อม พิมพ์ /. เพื่อส่งต่อ (หัก \(cost) คะแนน)",
      en: "Not ready? Type /. to pass (costs \(cost) points).")
  }
  static func handoverPrompt(_ name: String) -> Bilingual {
    Bilingual(
      th: "คุณ\(name) กด Enter เมื่อนั่งที่แป้นพิมพ์แล้ว",
      en: "\(name), press Enter when you are at the keyboard")
  }
  static func passed(cost: Int) -> Bilingual {
    cost == 0
      ? Bilingual(th: "ส่งต่อให้คนถัดไปแล้ว", en: "Passed on to the next person.")
      : Bilingual(
        th: "ส่งต่อให้คนถัดไปแล้ว (หัก \(cost) คะแนน)",
        en: "Passed on to the next person (−\(cost) points).")
  }
  static let nobodyElse = Bilingual(
    th: "ไม่มีคนอื่นในทีมให้ส่งต่อ โปรดลองตอบ", en: "There is nobody else to pass to. Please try.")
  static let nobodyPresent = Bilingual(
    th: "ไม่มีสมาชิกของทีมที่มาร่วมเล่น โปรดแจ้งวิทยากร",
    en: "Nobody of this team is here to play. Please tell a facilitator.")
  static func teamResult(points: Int, right: Int, asked: Int) -> Bilingual {
    Bilingual(
      th: "ทีมได้ \(grouped(points)) คะแนน ตอบถูก \(right) จาก \(asked) ข้อ",
      en: "The team earned \(grouped(points)) points: \(right) of \(asked) right.")
  }
}

/// Games that are under way at another kiosk.
extension Phrase {
  static func playedElsewhere(_ kiosk: String) -> Bilingual {
    Bilingual(
      th: "เกมนี้กำลังเล่นอยู่ที่เครื่อง \(kiosk)", en: "This game is being played at \(kiosk).")
  }
  static let takeOver = Bilingual(
    th: "กด Enter เพื่อย้ายมาเล่นต่อที่เครื่องนี้ หรือ 0 เพื่อกลับ",
    en: "Press Enter to go on with it here, or 0 to go back")
}

/// Duels.
extension Phrase {
  static let whichTeams = Bilingual(
    th: "ทีมใดอยู่ที่แป้นพิมพ์นี้ (2–4 ทีม)", en: "Which teams are at this keyboard (two to four)?")
  static let teamsOrAll = Bilingual(
    th: "พิมพ์หมายเลขทีม เช่น 1.3 หรือกด Enter หากทุกทีมเล่น",
    en: "Type the teams' numbers, like 1.3, or Enter for all")
  static let teamNumbers = Bilingual(
    th: "พิมพ์หมายเลขทีม เช่น 1.3", en: "Type the teams' numbers, like 1.3")
  static let twoToFour = Bilingual(
    th: "โปรดเลือก 2 ถึง 4 ทีมจากรายการ เช่น 1.3",
    en: "Choose two to four teams of the list, like 1.3.")
  static let buzzPrompt = Bilingual(
    th: "ทีมที่ตอบได้ พิมพ์หมายเลขทีมแล้วกด Enter", en: "Know it? Type your team's number, then Enter")
  static let buzzFirst = Bilingual(
    th: "พิมพ์หมายเลขทีมก่อน แล้วจึงตอบ หากไม่มีทีมใดตอบได้ พิมพ์ /.",
    en: "Type your team's number first, then answer. If no team knows, type /.")
  static func hadItsTurn(_ team: Bilingual) -> Bilingual {
    Bilingual(
      th: "ทีม\(team.th)ตอบข้อนี้ไปแล้ว ให้ทีมอื่นตอบ",
      en: "Team \(team.en) has had its turn. The question is for the others.")
  }
  static func hasTheQuestion(_ team: Bilingual) -> Bilingual {
    Bilingual(th: "ทีม\(team.th)ได้สิทธิ์ตอบ", en: "Team \(team.en) has the question.")
  }
  static func teamAnswer(_ team: Bilingual) -> Bilingual {
    Bilingual(th: "คำตอบของทีม\(team.th)", en: "Team \(team.en), your answer")
  }
  static func cameSecond(_ team: Bilingual, first: Bilingual, milliseconds: Int) -> Bilingual {
    let later = String(milliseconds)
    return Bilingual(
      th: "ทีม\(first.th)มาก่อน ทีม\(team.th)ช้ากว่า \(later) มิลลิวินาที (บันทึกไว้แล้ว)",
      en: "Team \(first.en) was first. Team \(team.en) came \(later) milliseconds later, which is "
        + "noted.")
  }
  static func openToOthers(_ team: Bilingual, verdict: Bilingual) -> Bilingual {
    Bilingual(
      th: "ทีม\(team.th): \(verdict.th) — ทีมอื่นตอบได้",
      en: "Team \(team.en): \(verdict.en). The question is open to the others.")
  }
  static let nobodyKnew = Bilingual(th: "ไม่มีทีมใดตอบถูก", en: "No team had it")
  static func teamEarned(_ team: Bilingual, _ points: Int) -> Bilingual {
    Bilingual(
      th: "ทีม\(team.th)ได้ \(signed(points)) คะแนน",
      en: "Team \(team.en): \(signed(points)) points.")
  }
  static func teamPoints(_ team: Bilingual, _ points: Int) -> Bilingual {
    Bilingual(
      th: "ทีม\(team.th): \(grouped(points)) คะแนน",
      en: "Team \(team.en): \(grouped(points)) points")
  }
  static func tablePoints(_ teams: [(Bilingual, Int)]) -> Bilingual {
    Bilingual(
      th: "รอบนี้: " + teams.map { "\($0.0.th) \(grouped($0.1))" }.joined(separator: " · "),
      en: "This round: " + teams.map { "\($0.0.en) \(grouped($0.1))" }.joined(separator: " · "))
  }
}

/// The bamboo that the hall fills.
extension Phrase {
  static let hallStarts = Bilingual(
    th: "เวลาของทั้งห้องเริ่มเดินเมื่อคนแรกกด Enter",
    en: "The hall's time begins when the first person presses Enter.")
  static func hallState(right: Int, of target: Int, secondsLeft: Int) -> Bilingual {
    let (minutes, seconds) = (secondsLeft / 60, secondsLeft % 60)
    return Bilingual(
      th:
        "ตอนนี้ถูก \(grouped(right)) จาก \(grouped(target)) คำตอบ เหลือเวลา \(minutes) นาที \(seconds) วินาที",
      en:
        "\(grouped(right)) of \(grouped(target)) right answers so far; \(minutes) min \(seconds) s "
        + "left.")
  }
  static func hallProgress(right: Int, of target: Int) -> Bilingual {
    Bilingual(
      th: "ทั้งห้องตอบถูกแล้ว \(grouped(right)) จาก \(grouped(target))",
      en: "The hall has \(grouped(right)) of \(grouped(target)) right answers.")
  }
  static func hallResult(_ terms: HallTerms, right: Int) -> Bilingual {
    let joints = terms.fullJoints(after: right)
    let points = joints * terms.bonus
    return right >= terms.target
      ? Bilingual(
        th: "เต็มกระบอกแล้ว! ทุกทีมได้ \(grouped(points)) คะแนน",
        en: "The bamboo is full! Every team has \(grouped(points)) points.")
      : Bilingual(
        th: "เต็มแล้ว \(joints) จาก \(terms.joints) ปล้อง ทุกทีมได้ \(grouped(points)) คะแนน",
        en:
          "\(joints) of \(terms.joints) joints are full: every team has \(grouped(points)) points.")
  }
  static func hallIsOver(_ terms: HallTerms, right: Int) -> Bilingual {
    text(
      Bilingual(th: "เกมนี้จบแล้ว", en: "This game is over."), then: hallResult(terms, right: right))
  }
  static func togetherResult(right: Int, asked: Int) -> Bilingual {
    Bilingual(
      th: "ท่านตอบถูก \(right) จาก \(asked) ข้อ ทุกข้อที่ถูกช่วยทั้งห้อง",
      en: "You had \(right) of \(asked) right. Each of them helped the whole hall.")
  }
}

/// Speaking and discussing.
extension Phrase {
  static func speakerTitle(_ name: String) -> Bilingual {
    Bilingual(th: "ผู้พูด: \(name)", en: "Speaker: \(name)")
  }
  static func prepare(_ seconds: Int, speaks: Int) -> Bilingual {
    Bilingual(
      th: "เตรียมตัว \(seconds) วินาที แล้วพูดไม่เกิน \(speaks) วินาที",
      en: "Prepare for \(seconds) seconds. Then speak for up to \(speaks) seconds.")
  }
  static let startSpeaking = Bilingual(
    th: "กด Enter เพื่อเริ่มพูดได้เลย", en: "Press Enter to start speaking now")
  static let doneSpeaking = Bilingual(th: "กด Enter เมื่อพูดจบ", en: "Press Enter when done")
  static func topic(_ text: String) -> Bilingual {
    Bilingual(th: "หัวข้อ: \(text)", en: "Topic: \(text)")
  }
  static func role(_ role: DiscussionCircle.Role) -> Bilingual {
    switch role {
    case .chair: Bilingual(th: "ประธาน", en: "Chair")
    case .timekeeper: Bilingual(th: "ผู้จับเวลา", en: "Timekeeper")
    case .noteTaker: Bilingual(th: "ผู้จดบันทึก", en: "Note-taker")
    case .reporter: Bilingual(th: "ผู้นำเสนอ", en: "Reporter")
    }
  }
  static func turnsFacts(_ count: Int, seconds: Int) -> Bilingual {
    Bilingual(
      th: "พูดคนละ \(seconds) วินาที รวม \(count) ครั้ง หน้าจอจะเปลี่ยนให้เมื่อหมดเวลา",
      en: "\(count) turns of \(seconds) seconds. The screen goes on when time is up.")
  }
  static func speakerCount(_ number: Int, of count: Int, seconds: Int) -> Bilingual {
    Bilingual(
      th: "ลำดับที่ \(number) จาก \(count) เวลา \(seconds) วินาที",
      en: "Turn \(number) of \(count), \(seconds) seconds")
  }
  static func thenSpeaks(_ name: String) -> Bilingual {
    Bilingual(th: "ต่อไป: \(name)", en: "Then: \(name)")
  }
  static let thenNotes = Bilingual(th: "ต่อไป: จดบันทึกร่วมกัน", en: "Then: notes")
  static let notesTitle = Bilingual(th: "บันทึกของวงเสวนา", en: "Notes of the circle")
  static let notesHelp = Bilingual(
    th: "พิมพ์หมายเลขประเภท เว้นวรรค แล้วพิมพ์บันทึก เช่น “2 ไม่มีเวลาฝึกพูด” กด Enter เปล่าเมื่อจดครบแล้ว",
    en: "Type a kind's number, a space and the note, like “2 no time to practise speaking”. Press "
      + "Enter alone when you are done.")
  static func note(_ kind: CircleNote.Kind) -> Bilingual {
    switch kind {
    case .progress: Bilingual(th: "ความก้าวหน้า", en: "Progress")
    case .problem: Bilingual(th: "ปัญหาและอุปสรรค", en: "Problem or obstacle")
    case .need: Bilingual(th: "ความต้องการ", en: "Need")
    case .idea: Bilingual(th: "ข้อเสนอแนะ", en: "Idea")
    }
  }
  static func notesPrompt(_ count: Int) -> Bilingual {
    Bilingual(th: "บันทึกที่ \(count + 1)", en: "Note \(count + 1)")
  }
  static func noteKept(_ kind: CircleNote.Kind) -> Bilingual {
    Bilingual(th: "บันทึกแล้ว (\(note(kind).th))", en: "Noted (\(note(kind).en)).")
  }
}

/// Practice.
extension Phrase {
  static func practiceIntro(count: Int) -> Bilingual {
    Bilingual(
      th: "ฝึกฝนด้วยตนเอง ครั้งละไม่เกิน \(count) ข้อ เล่นกี่ครั้งก็ได้ เลิกเมื่อใดก็ได้ด้วย /0",
      en: "Practice for yourself: up to \(count) questions a visit, as often as you like. Stop at "
        + "any time with /0.")
  }
  static let practiceRule = Bilingual(
    th: "ข้อที่ตอบไม่ถูกจะกลับมาอีกในครั้งถัดไป ระดับความยากปรับตามท่าน ไม่มีคะแนนทีม และไม่ขึ้นตารางคะแนน",
    en:
      "What you miss comes back next time. The level follows you. No team points, and no board "
      + "shows it.")
  static func practiceResult(right: Int, asked: Int) -> Bilingual {
    Bilingual(
      th: "ครั้งนี้ตอบถูก \(right) จาก \(asked) ข้อ", en: "This visit: \(right) of \(asked) right.")
  }
  static func practiceLevel(_ level: Level) -> Bilingual {
    Bilingual(
      th: "ระดับของท่านตอนนี้: \(level.rawValue)", en: "Your level now: \(level.rawValue)")
  }
  static func box(_ number: Int, count: Int) -> Bilingual {
    Bilingual(th: "กล่อง \(number): \(count) ข้อ", en: "Box \(number): \(count)")
  }
  static func unseen(_ count: Int) -> Bilingual {
    Bilingual(th: "ยังไม่เคยตอบ: \(count) ข้อ", en: "Not asked yet: \(count)")
  }
  static let practiceNext = Bilingual(
    th: "กล่อง 1 คือข้อที่ต้องทบทวน กล่อง 5 คือข้อที่จำได้แม่นแล้ว",
    en: "Box 1 holds what to go over again, box 5 what you know well.")
}
