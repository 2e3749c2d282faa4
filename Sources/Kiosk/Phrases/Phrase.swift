import ThaiText
import Vocabulary

/// Everything a kiosk says, in both languages.
///
/// In Swift rather than in a file of strings: a text that lacks a language does not compile.
enum Phrase {
  static let pressEnter = Bilingual(th: "กด Enter เพื่อไปต่อ", en: "Press Enter to go on")
  static let pressEnterToStart = Bilingual(th: "กด Enter เพื่อเริ่ม", en: "Press Enter to start")
  static let back = Bilingual(th: "กลับ", en: "Back")
  static let commandsHint = Bilingual(
    th: "/ วิธีใช้ · /0 กลับ · /1 ไทย · /2 English", en: "/ help · /0 back · /1 ไทย · /2 English")

  static func text(_ text: Bilingual, then other: Bilingual) -> Bilingual {
    Bilingual(th: "\(text.th) \(other.th)", en: "\(text.en) \(other.en)")
  }

  /// Points with their sign: +150, −50, 0.
  static func signed(_ points: Int) -> String {
    points > 0 ? "+\(grouped(points))" : points < 0 ? "−\(grouped(-points))" : "0"
  }
}

/// Signing in.
extension Phrase {
  static let welcomeTitle = Bilingual(th: "ยินดีต้อนรับ", en: "Welcome")
  // Lines short enough for 40 columns: the first screen must not wait for the word dictionary.
  static let welcomeLines = [
    Bilingual(th: "เกมฝึกภาษาอังกฤษและกิจกรรมทีม", en: "English training and team games."),
    Bilingual(th: "เลือกทีมและชื่อของท่าน", en: "Choose your team and your name,"),
    Bilingual(th: "แล้วเริ่มเล่นได้ทันที", en: "then play."),
  ]
  static let simulated = Bilingual(
    th: "ข้อมูลจำลอง ไม่ใช่ผลจริง", en: "SIMULATED DATA: not real results")
  static let teamTitle = Bilingual(th: "ท่านอยู่ทีมใด", en: "Which team are you in?")
  static let teamPrompt = Bilingual(th: "พิมพ์หมายเลขทีม", en: "Type your team's number")
  static let noSuchTeam = Bilingual(
    th: "ไม่มีทีมนี้ โปรดพิมพ์หมายเลขที่อยู่หน้าชื่อทีม",
    en: "There is no such team. Type the number in front of a team.")
  static let personTitle = Bilingual(th: "ท่านชื่ออะไร", en: "What is your name?")
  static let personPrompt = Bilingual(
    th: "พิมพ์หมายเลข รหัส หรือบางส่วนของชื่อ", en: "Type a number, an id, or part of your name")
  static let noSuchPerson = Bilingual(
    th: "ไม่พบชื่อนี้ในทีม โปรดลองพิมพ์บางส่วนของชื่อ หรือแจ้งวิทยากร",
    en: "That name is not in this team. Try part of the name, or tell a facilitator.")
  static let emptyTeam = Bilingual(
    th: "ยังไม่มีรายชื่อในทีมนี้ โปรดแจ้งวิทยากร",
    en: "Nobody is in this team yet. Please tell a facilitator.")
  static let codePrompt = Bilingual(th: "พิมพ์รหัสผ่านของท่าน", en: "Type your code word")
  static let wrongCode = Bilingual(
    th: "รหัสผ่านไม่ถูกต้อง โปรดลองอีกครั้ง หรือแจ้งวิทยากร",
    en: "That is not the code word. Try again, or tell a facilitator.")
  static func severalMatch(_ typed: String) -> Bilingual {
    Bilingual(
      th: "มีหลายชื่อที่มีคำว่า “\(typed)” โปรดเลือกหมายเลข",
      en: "Several names match “\(typed)”. Choose a number.")
  }
  static func codeTitle(_ name: String) -> Bilingual {
    Bilingual(th: "รหัสผ่านของ \(name)", en: "Code word of \(name)")
  }
}

/// The menu and what it leads to.
extension Phrase {
  static func menuTitle(_ name: String) -> Bilingual {
    Bilingual(th: "สวัสดี คุณ\(name)", en: "Hello, \(name)")
  }
  static func comesNext(_ activity: Bilingual, minutes: Int) -> Bilingual {
    let (hours, rest) = (minutes / 60, minutes % 60)
    let left =
      hours == 0
      ? Bilingual(th: "\(rest) นาที", en: "\(rest) min")
      : Bilingual(th: "\(hours) ชั่วโมง \(rest) นาที", en: "\(hours) h \(rest) min")
    return Bilingual(
      th: "ต่อไป: \(activity.th) ในอีก \(left.th)", en: "Next: \(activity.en), in \(left.en)")
  }
  static let menuPrompt = Bilingual(th: "พิมพ์หมายเลข", en: "Type a number")
  static let standings = Bilingual(th: "ตารางคะแนนทีม", en: "Team standings")
  static let frozen = Bilingual(
    th: "*** หยุดประกาศคะแนนชั่วคราว รอประกาศผล ***",
    en: "*** FROZEN until the results are announced ***")
  static let signOut = Bilingual(th: "ออกจากระบบ", en: "Sign out")
  static let noSuchChoice = Bilingual(
    th: "ไม่มีหมายเลขนี้ โปรดเลือกจากรายการ", en: "There is no such choice. Choose from the list.")
  static let canGoOn = Bilingual(th: "เล่นต่อ", en: "go on")
  static let done = Bilingual(th: "เล่นแล้ว", en: "played")
  static let closedState = Bilingual(th: "ปิดอยู่", en: "closed")
  static func quizClosed(_ quiz: Bilingual) -> Bilingual {
    Bilingual(
      th: "“\(quiz.th)” ยังไม่เปิด โปรดรอวิทยากรเปิด หรือเลือกหมายเลขอื่น",
      en: "“\(quiz.en)” is closed. Wait until a facilitator opens it, or choose another number.")
  }
  static func alreadyPlayed(_ quiz: Bilingual, points: Int?) -> Bilingual {
    guard let points else {
      return Bilingual(
        th: "ท่านเล่น “\(quiz.th)” แล้ว โปรดเลือกหมายเลขอื่น",
        en: "You have already played “\(quiz.en)”. Choose another number.")
    }
    return Bilingual(
      th: "ท่านเล่น “\(quiz.th)” แล้ว ได้ \(grouped(points)) คะแนน โปรดเลือกหมายเลขอื่น",
      en:
        "You have already played “\(quiz.en)” for \(grouped(points)) points. Choose another number."
    )
  }
  static let noQuestions = Bilingual(
    th: "แบบทดสอบนี้ยังไม่มีคำถามให้เล่น โปรดแจ้งวิทยากร",
    en: "This quiz has no questions to play yet. Please tell a facilitator.")
  static let suspended = Bilingual(
    th: "พักไว้ก่อน ข้อที่ตอบแล้วยังอยู่ครบ กลับมาเล่นต่อได้",
    en: "Paused. Your answers are saved. You can go on later.")
  static let facilitatorTitle = Bilingual(th: "สำหรับวิทยากร", en: "For facilitators")
  static let locked = Bilingual(
    th: "เครื่องนี้ล็อกไว้สำหรับงานนี้ กด Enter เพื่อเริ่ม",
    en: "This kiosk is locked for the event. Press Enter to start.")
  static let thaiNotDrawn = Bilingual(
    th: "คอนโซลนี้แสดงอักษรไทยไม่ได้ ต้องใช้ khaolam-kiosk-screen.service",
    en: "This console can't draw Thai; khaolam-kiosk-screen.service can. Going on in English.")
  static let nothingToSkip = Bilingual(
    th: "หน้านี้ไม่มีข้อให้ข้าม พิมพ์ / เพื่อดูวิธีใช้", en: "There is nothing to skip here. Type / for help.")
  static let byeTitle = Bilingual(th: "แล้วพบกันใหม่", en: "Goodbye")
  static let byeBody = Bilingual(
    th: "คำตอบที่ยืนยันแล้วบันทึกไว้ครบทุกข้อ", en: "Every confirmed answer is saved.")
  static let noteTitle = Bilingual(th: "โปรดทราบ", en: "Please note")
  static let idle = Bilingual(
    th: "ไม่มีการพิมพ์มาระยะหนึ่ง จึงกลับมาหน้าแรก คำตอบที่ยืนยันแล้วยังอยู่ครบ",
    en: "Nobody typed for a while, so this is the first page. Confirmed answers are saved.")
}

/// What can't be read, and what went wrong.
extension Phrase {
  static let tooLong = Bilingual(
    th: "ข้อความยาวเกินไป (ไม่เกิน 1,000 ไบต์) โปรดพิมพ์ใหม่",
    en: "That line is too long (at most 1,000 bytes). Please type it again.")
  static let notText = Bilingual(
    th: "ข้อความมีอักขระที่อ่านไม่ได้ โปรดพิมพ์ใหม่",
    en: "That line has characters that can't be read. Please type it again.")
  static func takenOver(by kiosk: String) -> Bilingual {
    Bilingual(
      th: "แบบทดสอบนี้ย้ายไปเล่นต่อที่เครื่อง \(kiosk) แล้ว บรรทัดล่าสุดที่พิมพ์ที่นี่จึงไม่นับ โปรดเล่นต่อที่เครื่องนั้น",
      en: "This quiz goes on at \(kiosk) now. The last line here did not count. Go on there.")
  }
  static let attemptMoved = Bilingual(
    th: "มีการเล่นแบบทดสอบนี้ที่เครื่องอื่นแล้ว โปรดเลือกจากเมนูอีกครั้ง",
    en: "This quiz was played at another kiosk meanwhile. Choose it from the menu again.")
  static let keptHere = Bilingual(
    th: "คำตอบของท่านยังอยู่ที่เครื่องนี้ เครื่องจะลองบันทึกเองจนสำเร็จ หรือกด Enter เพื่อลองทันที",
    en: "Your answer is kept here and tried again by itself until it is saved; Enter tries at once."
  )
  static let maybeSaved = Bilingual(
    th: "อาจบันทึกแล้วหรือยังไม่ได้บันทึก กด Enter แล้วดูก่อนทำซ้ำ",
    en: "It may be saved or not. Press Enter, and look before you do it again.")
  static let notSaved = Bilingual(
    th: "ยังบันทึกไม่สำเร็จ จึงยังไม่นับ กด Enter เพื่อลองอีกครั้ง",
    en: "It is not saved, so it does not count yet. Press Enter to try again.")
}
