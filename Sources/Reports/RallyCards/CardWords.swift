import ThaiText
import Vocabulary

/// The words on the papers of a rally.
enum CardWords {
  static let roadBook = Bilingual(th: "สมุดนำทาง", en: "Road book")
  static let rcSheet = Bilingual(th: "ใบคำถาม RC", en: "RC sheet")
  static let timeCard = Bilingual(th: "บัตรลงเวลา", en: "Time card")
  static let marshalSheet = Bilingual(th: "ใบงานกรรมการประจำจุด", en: "Marshal's sheet")
  static let nothing = Bilingual(
    th: "ไม่มีใบใดให้พิมพ์ โปรดตรวจชื่อรถและชนิดของใบที่เลือก",
    en: "There is nothing to print. Please check the cars and the kinds of paper you chose.")

  static let car = Bilingual(th: "รถ", en: "Car")
  static let driver = Bilingual(th: "ผู้ขับขี่", en: "Driver")
  static let players = Bilingual(th: "ผู้เล่น", en: "Players")
  static let start = Bilingual(th: "เวลาออกตัว", en: "Start")
  static let startPlace = Bilingual(th: "จุดออกตัว", en: "Starting place")
  static let emergency = Bilingual(th: "เหตุฉุกเฉิน โทร", en: "Emergency: call")
  static let office = Bilingual(th: "กองอำนวยการแรลลี่", en: "Rally office")
  static let leg = Bilingual(th: "ช่วงที่", en: "Leg")
  static let hintPrices = Bilingual(th: "ราคาคำใบ้ (คะแนน)", en: "Hints cost (points)")
  static let departed = Bilingual(th: "เวลาออก", en: "Departed")
  static let arrived = Bilingual(th: "เวลาถึง", en: "Arrived")
  static let points = Bilingual(th: "คะแนน", en: "Points")
  static let signature = Bilingual(th: "ลงชื่อกรรมการ", en: "Marshal's signature")

  static let minutes = Bilingual(th: "นาที", en: "min")
  static let kilometres = Bilingual(th: "กม.", en: "km")

  static func atMost(_ speed: Int) -> Bilingual {
    Bilingual(th: "ไม่เกิน \(speed) กม./ชม.", en: "at most \(speed) km/h")
  }

  static func points(_ count: Int) -> Bilingual {
    Bilingual(th: "คะแนน", en: count == 1 ? "point" : "points")
  }

  static func cars(_ count: Int) -> Bilingual {
    Bilingual(th: "คัน", en: count == 1 ? "car" : "cars")
  }
}

/// What a car's papers tell people in sentences.
extension CardWords {
  static let safety = Bilingual(th: "ความปลอดภัยมาก่อน", en: "Safety first")
  static let driverDrives = Bilingual(
    th: "ผู้ขับขี่มีหน้าที่ขับรถเท่านั้น ผู้โดยสารเป็นผู้อ่าน ตอบคำถาม และบอกทาง",
    en: "The driver only drives. The passengers read, answer and show the way.")
  static let speedLimit = Bilingual(th: "ความเร็วสูงสุด", en: "Speed limit")
  static let everywhere = Bilingual(
    th: "หรือต่ำกว่า หากช่วงนั้นหรือป้ายจราจรกำหนดไว้", en: "or less where a leg or a road sign says so")
  static let handIn = Bilingual(
    th: "ตัดตามรอยประ แล้วส่งส่วนนี้แก่กรรมการเมื่อถึงจุด",
    en: "Cut along the dashed line; hand this part in on arrival.")
  static let oneSide = Bilingual(
    th: "พิมพ์หน้าเดียว เพราะแต่ละช่วงตัดแยกส่ง",
    en: "Print on one side only: the legs are cut apart.")
  static let clock = Bilingual(
    th: "เวลาแต่ละช่วงนับจากเวลาออกถึงเวลาถึง มาก่อนเวลาเสียคะแนนเท่ากับมาสาย ขับเร็วจึงไม่ได้ประโยชน์",
    en: "Each leg is timed from departure to arrival. Early costs as much as late: "
      + "driving fast gains nothing.")
  static let unevenClock = Bilingual(
    th: "เวลาแต่ละช่วงนับจากเวลาออกถึงเวลาถึง ไม่มีคะแนนสำหรับการขับเร็ว",
    en: "Each leg is timed from departure to arrival. Driving fast earns nothing.")
  static let noLegs = Bilingual(
    th: "ยังไม่มีเส้นทางสำหรับรถคันนี้ โปรดตรวจเส้นทางด้วย khaolam rally check",
    en: "There is no way for this car yet. Please check the route: khaolam rally check")
}

/// What marshals are told, and what they write in.
extension CardWords {
  static let secret = Bilingual(
    th: "สำหรับกรรมการเท่านั้น มีเฉลย อย่าให้ผู้เล่นเห็น",
    en: "For marshals only: this page has the keys. Please do not show it to players.")
  static let place = Bilingual(th: "จุดตั้งโต๊ะกรรมการ", en: "Where the marshals stand")
  static let codeWord = Bilingual(th: "คำรหัส", en: "Code word")
  static let codeWordUse = Bilingual(
    th: "ให้รถที่มาถึงแล้วดูคำนี้", en: "Show this word to cars that have arrived.")
  static let hours = Bilingual(th: "เวลาเปิด", en: "Open")
  static let always = Bilingual(th: "ตลอดกิจกรรม", en: "throughout the rally")
  static let capacity = Bilingual(th: "รับรถพร้อมกัน", en: "Cars at once")
  static let stop = Bilingual(th: "เวลาหยุดตามแผน", en: "Planned stop")
  static let hintTexts = Bilingual(
    th: "คำใบ้สำหรับรถที่หาจุดนี้ไม่พบ", en: "Hints for a car that can't find this place")
  static let due = Bilingual(th: "กำหนดถึง", en: "Due")
  static let arrive = Bilingual(th: "ถึง", en: "Arrive")
  static let depart = Bilingual(th: "ออก", en: "Depart")
  static let task = Bilingual(th: "ภารกิจ", en: "Task")
  static let rubric = Bilingual(th: "เกณฑ์การให้คะแนน", en: "Rubric")
  static let whole = Bilingual(th: "คำตอบโดยรวม", en: "the answer as a whole")
  static let keys = Bilingual(th: "เฉลยคำถาม RC", en: "Keys of the RC questions")
  static let carsDue = Bilingual(th: "รถที่จะมาถึง", en: "Cars due")
  static let noQuestions = Bilingual(
    th: "ช่วงนี้ไม่มีคำถาม RC", en: "There are no RC questions on this leg.")
  static let noCars = Bilingual(
    th: "ยังไม่มีกำหนดว่ารถคันใดจะมาถึง โปรดตรวจด้วย khaolam rally check",
    en: "No car is due here yet. Please check: khaolam rally check")
  static let note = Bilingual(
    th: "บันทึกลงเครื่อง ใส่ชื่อรถจากตารางแทน CAR", en: "To note it: CAR is the car's name in the table")
  static let notHere = Bilingual(
    th: "หากไม่มีเครื่อง ให้จดลงตารางรถที่จะมาถึงและบัตรลงเวลาของรถ",
    en: "Without a computer, write in the table of cars and on the car's time card.")

  static func between(_ opens: String?, _ closes: String?) -> Bilingual {
    switch (opens, closes) {
    case (let opens?, let closes?): Bilingual(same: "\(opens)–\(closes)")
    case (let opens?, nil): Bilingual(th: "ตั้งแต่ \(opens) น.", en: "from \(opens)")
    case (nil, let closes?): Bilingual(th: "ถึง \(closes) น.", en: "until \(closes)")
    case (nil, nil): always
    }
  }

  static func addUp(allEarnNothing: Bool) -> Bilingual {
    Bilingual(
      th: "รวมคะแนนของตัวเลือกที่เลือก ไม่ต่ำกว่า 0"
        + (allEarnNothing ? " ถ้าเลือกทุกตัวเลือกได้ 0" : ""),
      en: "Add up what was chosen, not below 0."
        + (allEarnNothing ? " All options chosen: 0." : ""))
  }

  static func each(_ points: Int) -> Bilingual {
    Bilingual(
      th: "ถูกส่วนใดได้ส่วนละ \(grouped(points)) คะแนน",
      en: "Each part that is right: \(grouped(points)) \(self.points(points).en).")
  }

  static func perSwap(_ points: Int) -> Bilingual {
    Bilingual(
      th: "ทุกครั้งที่ต้องสลับคู่ที่อยู่ติดกันให้ถูก หัก \(grouped(points)) คะแนน ไม่ต่ำกว่า 0",
      en: "For each swap of neighbours that would put it right, "
        + "\(grouped(points)) \(self.points(points).en) less, not below 0.")
  }

  static func taskMost(_ points: Int, rubric: Int) -> Bilingual {
    points == rubric
      ? Bilingual(
        th: "เต็ม \(grouped(points)) คะแนน", en: "\(grouped(points)) points at most")
      : Bilingual(
        th: "เต็ม \(grouped(points)) คะแนน ให้คะแนนตามเกณฑ์ (รวม \(grouped(rubric))) เครื่องจะคำนวณให้",
        en: "\(grouped(points)) points at most. Score by the rubric (\(grouped(rubric)) in all); "
          + "the program converts the sum.")
  }
}

/// What the columns of a time card are for; their names are those that `rally enter` reads.
extension CardWords {
  static let column: [String: Bilingual] = [
    "car": car,
    "checkpoint": Bilingual(th: "รหัสจุด (กรรมการเขียน)", en: "its id, by the marshal"),
    "start": Bilingual(th: "ออกตัวจริง", en: "left the start"),
    "arrive": Bilingual(th: "ถึง", en: "arrived"),
    "depart": Bilingual(th: "ออก", en: "left"),
    "rc": Bilingual(th: "คะแนน RC", en: "RC points"),
    "scores": Bilingual(th: "ตามเกณฑ์ เช่น 40,30", en: "by rubric: 40,30"),
    "hints": Bilingual(th: "คำใบ้ที่ซื้อ เช่น 1 2", en: "bought: 1 2"),
    "allowance": Bilingual(th: "นาทีที่อนุญาต", en: "minutes allowed"),
    "ending": Bilingual(th: "ถอนตัวหรือถูกตัดสิทธิ์", en: "retired, disqualified"),
    "reason": Bilingual(th: "เหตุผล", en: "reason"),
  ]
  static let timeCardUse = Bilingual(
    th: "เวลาเขียนแบบ 09:41 กรรมการกรอกและลงชื่อทุกช่อง ผู้เล่นไม่ต้องเขียน",
    en: "Write times like 09:41. The marshals fill it in and sign each row; players do not write.")
}
