import Vocabulary

extension ItemFinding {
  /// The finding as a sentence in plain words, with the figure behind it.
  ///
  /// - Parameter name: How an option is named; its id unless given.
  public func text(naming name: (String) -> String = { $0 }) -> Bilingual {
    switch self {
    case .misleadingDistractor(let option, let chosenBy, let keyChosenBy, let people):
      Bilingual(
        th: "ในกลุ่มคะแนนสูง \(people) คน มีผู้เลือก “\(name(option))” \(chosenBy) คน "
          + "มากกว่าผู้เลือกคำตอบตามเฉลยซึ่งมี \(keyChosenBy) คน "
          + "โปรดตรวจสอบว่าเฉลยถูกต้องหรือไม่ และตัวลวงนี้ถือเป็นคำตอบที่ถูกได้หรือไม่",
        en: "Of the \(people) people who did best on the rest of the test, \(chosenBy) chose "
          + "“\(name(option))” and only \(keyChosenBy) the key: check whether the key is right, "
          + "and whether this option could be called right, too.")
    case .negativeDiscrimination(let index):
      Bilingual(
        th: "ผู้ที่ได้คะแนนข้ออื่นสูงกลับได้คะแนนข้อนี้ต่ำ (ค่าอำนาจจำแนกร้อยละ \(percent(index))) "
          + "โปรดตรวจสอบเฉลย แล้วจึงตรวจสอบถ้อยคำของคำถาม",
        en: "People who do well on the rest of the test do badly here (discrimination "
          + "\(percent(index))%): check the key first, then the wording.")
    case .tooHard(let facility, let guess): Self.tooHard(facility, guess)
    case .tooEasy(let facility):
      Bilingual(
        th: "ข้อนี้ง่ายเกินไป ผู้ตอบได้คะแนนเฉลี่ยร้อยละ \(percent(facility)) ของคะแนนเต็ม "
          + "จึงแทบไม่บอกว่าผู้ใดรู้มากหรือน้อย",
        en: "Too easy: the average score is \(percent(facility))%, so it hardly separates stronger "
          + "from weaker.")
    case .weakDiscrimination(let index): Self.weak(percent(index, below: ItemVerdict.weakBelow))
    case .deadDistractors(let choices, let answers): Self.dead(choices, answers, name)
    case .unknownDiscrimination(let reason):
      Bilingual(
        th: "บอกไม่ได้ว่าข้อนี้จำแนกผู้ที่รู้ออกจากผู้ที่ยังไม่รู้ได้เพียงใด เพราะ\(reason.text.th)",
        en: "How well it tells those who know from those who do not can’t be said: "
          + "\(reason.text.en).")
    case .tooFewPeople(let people): Self.tooFew(people)
    case .good(let facility, let index):
      Bilingual(
        th: "ข้อนี้ใช้ได้ดี ผู้ตอบได้คะแนนเฉลี่ยร้อยละ \(percent(facility)) ของคะแนนเต็ม "
          + "และจำแนกผู้ที่รู้ออกจากผู้ที่ยังไม่รู้ได้ (ค่าอำนาจจำแนกร้อยละ \(percent(index)))",
        en: "Works well: the average score is \(percent(facility))%, and it distinguishes those "
          + "who know from those who do not (discrimination \(percent(index))%).")
    }
  }

  private static func tooHard(_ facility: Double, _ guess: Double?) -> Bilingual {
    guard let guess else {
      return Bilingual(
        th: "ข้อนี้ยากเกินไป ผู้ตอบได้คะแนนเฉลี่ยเพียงร้อยละ \(percent(facility)) ของคะแนนเต็ม "
          + "โปรดตรวจสอบเฉลยและถ้อยคำ หรือสอนเรื่องนี้เพิ่มเติม",
        en: "Too hard: people earn only \(percent(facility))% of the marks on average; check key "
          + "and wording, or teach this again.")
    }
    return Bilingual(
      th: "ข้อนี้ยากเกินไป ผู้ตอบได้คะแนนเฉลี่ยเพียงร้อยละ \(percent(facility)) ของคะแนนเต็ม "
        + "ไม่สูงกว่าคะแนนที่คาดว่าจะได้จากการเดา (ร้อยละ \(percent(guess))) "
        + "โปรดตรวจสอบเฉลยและถ้อยคำ หรือสอนเรื่องนี้เพิ่มเติม",
      en: "Too hard: people earn only \(percent(facility))% of the marks on average, no more than "
        + "the \(percent(guess))% of a guess; check key and wording, or teach this again.")
  }

  private static func tooFew(_ people: Int) -> Bilingual {
    switch people {
    case ..<1: Bilingual(th: "ยังไม่มีผู้ใดทำข้อนี้", en: "Nobody has been asked this yet.")
    case 1:
      Bilingual(
        th: "มีผู้ทำข้อนี้เพียง 1 คน น้อยเกินกว่าจะสรุปคุณภาพของข้อนี้ได้",
        en: "Only one person was asked this: too few to say how well it works.")
    default:
      Bilingual(
        th: "มีผู้ทำข้อนี้เพียง \(people) คน น้อยเกินกว่าจะสรุปคุณภาพของข้อนี้ได้",
        en: "Only \(people) people were asked this: too few to say how well it works.")
    }
  }

  private static func weak(_ index: String) -> Bilingual {
    Bilingual(
      th: "ข้อนี้จำแนกผู้ที่รู้ออกจากผู้ที่ยังไม่รู้ได้น้อย (ค่าอำนาจจำแนกร้อยละ \(index) "
        + "ควรได้ตั้งแต่ร้อยละ 20 ขึ้นไป)",
      en: "Barely distinguishes those who know from those who do not (discrimination \(index)%; "
        + "20% or more is wanted).")
  }

  private static func dead(
    _ choices: [Choice], _ answers: Int, _ name: (String) -> String
  ) -> Bilingual {
    let th = choices.map { "“\(name($0.option))” (\($0.count) คน)" }.joined(separator: " และ")
    let en = choices.map { "“\(name($0.option))” (\($0.count))" }.joined(separator: ", ")
    return Bilingual(
      th: "แทบไม่มีผู้ใดใน \(answers) คนเลือกตัวลวง \(th) "
        + "ควรเปลี่ยนเป็นตัวลวงที่ผู้ที่ยังไม่รู้มีแนวโน้มจะคิดว่าถูก",
      en: "Hardly any of the \(answers) people chose \(en): replace with an option that someone "
        + "who does not know might choose.")
  }
}

/// A percentage as text: whole, but with a place where rounding would hide that it isn't 0 or 100.
///
/// - Parameter limit: What the value is below, and must be seen to be.
private func percent(_ value: Double, below limit: Double? = nil) -> String {
  let whole = decimal(value, places: 0)
  if let limit, whole == decimal(limit, places: 0) {
    let text = decimal(value, places: 1)
    return text == decimal(limit, places: 1) ? decimal(limit - 0.1, places: 1) : text
  }
  let hides = (whole == "0" && value != 0) || (whole == "100" && value != 100)
  return hides ? decimal(value, places: 1) : whole
}
