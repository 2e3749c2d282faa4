import Vocabulary

/// What the columns of tables are called where people read them.
enum ColumnTitle {
  /// The title of a column; the column's own name where it has no other.
  ///
  /// - Parameter table: The table's name on the command line: some columns mean something else in
  ///   one of them.
  static func of(_ column: String, in table: String = "") -> Bilingual {
    let own: [String: Bilingual] =
      switch table {
      case "register": register
      case "corrections": corrections
      default: [:]
      }
    return own[column] ?? titles[column] ?? Bilingual(same: column)
  }

  private static let titles = people.merging(answers) { first, _ in first }
    .merging(rally) { first, _ in first }.merging(register) { first, _ in first }

  private static let corrections = [
    "title": Bilingual(th: "สิ่งที่แก้ไข", en: "Correction")
  ]

  private static let people: [String: Bilingual] = [
    "rank": Bilingual(th: "อันดับ", en: "Place"),
    "team": Bilingual(th: "ทีม", en: "Team"),
    "name_th": Bilingual(th: "ชื่อภาษาไทย", en: "Name in Thai"),
    "name_en": Bilingual(th: "ชื่อภาษาอังกฤษ", en: "Name in English"),
    "points": Bilingual(th: "คะแนน", en: "Points"),
    "members": Bilingual(th: "จำนวนคน", en: "People"),
    "quiz": Bilingual(th: "แบบทดสอบ", en: "Quiz"),
    "rally": Bilingual(th: "แรลลี่", en: "Rally"),
    "judged": Bilingual(th: "กรรมการให้", en: "Judged"),
    "adjusted": Bilingual(th: "ปรับคะแนน", en: "Adjusted"),
    "right": Bilingual(th: "ตอบถูก", en: "Right"),
    "asked": Bilingual(th: "ข้อที่ถาม", en: "Asked"),
    "accuracy": Bilingual(th: "สัดส่วนที่ถูก", en: "Accuracy"),
    "swiftness": Bilingual(th: "ความเร็ว", en: "Swiftness"),
    "person": Bilingual(th: "รหัสบุคคล", en: "Person"),
    "title": Bilingual(th: "คำนำหน้า", en: "Title"),
    "name": Bilingual(th: "ชื่อ", en: "Name"),
    "nickname": Bilingual(th: "ชื่อเล่น", en: "Nickname"),
    "position": Bilingual(th: "ตำแหน่ง", en: "Position"),
    "public": Bilingual(th: "แสดงชื่อได้", en: "May be shown"),
    "quizzes": Bilingual(th: "จำนวนแบบทดสอบ", en: "Quizzes"),
    "badge": Bilingual(th: "รหัสตราความสำเร็จ", en: "Badge"),
    "title_th": Bilingual(th: "ชื่อภาษาไทย", en: "Title in Thai"),
    "title_en": Bilingual(th: "ชื่อภาษาอังกฤษ", en: "Title in English"),
    "rule_th": Bilingual(th: "เกณฑ์ภาษาไทย", en: "Rule in Thai"),
    "rule_en": Bilingual(th: "เกณฑ์ภาษาอังกฤษ", en: "Rule in English"),
    "day": Bilingual(th: "วันที่", en: "Day"),
    "figure": Bilingual(th: "จำนวน", en: "Figure"),
  ]

  private static let answers: [String: Bilingual] = [
    "kiosk": Bilingual(th: "เครื่อง", en: "Kiosk"),
    "seq": Bilingual(th: "ลำดับรายการ", en: "Entry number"),
    "time": Bilingual(th: "เวลา", en: "Time"),
    "at_ms": Bilingual(th: "เวลา (มิลลิวินาที)", en: "Time in ms"),
    "attempt": Bilingual(th: "ครั้งที่", en: "Attempt"),
    "number": Bilingual(th: "ข้อที่", en: "Number"),
    "question": Bilingual(th: "รหัสคำถาม", en: "Question"),
    "verdict": Bilingual(th: "ผล", en: "Verdict"),
    "answer": Bilingual(th: "คำตอบ", en: "Answer"),
    "rule": Bilingual(th: "วิธีคิดคะแนน", en: "Scoring rule"),
    "value": Bilingual(th: "คะแนนเต็ม", en: "Value"),
    "credit": Bilingual(th: "สัดส่วนคะแนน", en: "Credit"),
    "taken_ms": Bilingual(th: "เวลาที่ใช้ (มิลลิวินาที)", en: "Time taken in ms"),
    "limit_ms": Bilingual(th: "เวลาที่ให้ (มิลลิวินาที)", en: "Time limit in ms"),
    "counted": Bilingual(th: "นับหรือไม่", en: "Counted"),
    "counted_points": Bilingual(th: "คะแนนที่นับ", en: "Points counted"),
    "answers": Bilingual(th: "จำนวนคำตอบ", en: "Answers"),
    "partly": Bilingual(th: "ถูกบางส่วน", en: "Partly right"),
    "wrong": Bilingual(th: "ตอบผิด", en: "Wrong"),
    "skipped": Bilingual(th: "ข้าม", en: "Skipped"),
    "late": Bilingual(th: "เกินเวลา", en: "Late"),
    "pending": Bilingual(th: "รอกรรมการ", en: "Waiting for a judge"),
    "mean_credit": Bilingual(th: "สัดส่วนคะแนนเฉลี่ย", en: "Mean credit"),
    "facility_percent": Bilingual(th: "ความง่าย (ร้อยละ)", en: "Facility in percent"),
    "mean_taken_ms": Bilingual(th: "เวลาเฉลี่ย (มิลลิวินาที)", en: "Mean time in ms"),
    "voided": Bilingual(th: "ยกเลิกข้อ", en: "Voided"),
    "options": Bilingual(th: "จำนวนที่เลือกแต่ละตัวเลือก", en: "Times each option was chosen"),
    "entry": Bilingual(th: "รายการ", en: "Entry"),
    "kind": Bilingual(th: "ชนิด", en: "Kind"),
    "subject": Bilingual(th: "เรื่อง", en: "Subject"),
    "reason": Bilingual(th: "เหตุผล", en: "Reason"),
    "undone": Bilingual(th: "ยกเลิกแล้ว", en: "Undone"),
  ]

  private static let rally: [String: Bilingual] = [
    "teamTotal": Bilingual(th: "คะแนนทีม", en: "Team's points"),
    "car": Bilingual(th: "รถ", en: "Car"),
    "carTotal": Bilingual(th: "คะแนนรถ", en: "Car's points"),
    "status": Bilingual(th: "สถานะ", en: "Status"),
    "leg": Bilingual(th: "ช่วงที่", en: "Leg"),
    "checkpoint": Bilingual(th: "จุด", en: "Checkpoint"),
    "due": Bilingual(th: "กำหนดถึง", en: "Due"),
    "arrived": Bilingual(th: "ถึง", en: "Arrived"),
    "departed": Bilingual(th: "ออก", en: "Departed"),
    "minutesOff": Bilingual(th: "ต่างจากกำหนด (นาที)", en: "Minutes off"),
    "penalty": Bilingual(th: "หักเวลา", en: "Penalty"),
    "rc": Bilingual(th: "คำถาม RC", en: "RC questions"),
    "task": Bilingual(th: "ภารกิจ", en: "Task"),
    "hints": Bilingual(th: "ซื้อคำใบ้", en: "Hints"),
    "allowance": Bilingual(th: "เวลาที่ผ่อนผัน (นาที)", en: "Minutes allowed"),
    "outcome": Bilingual(th: "ผลของช่วง", en: "Outcome"),
    "remarks": Bilingual(th: "หมายเหตุ", en: "Remarks"),
    "final": Bilingual(th: "ผลสุดท้าย", en: "Final"),
  ]

  private static let register: [String: Bilingual] = [
    "finding": Bilingual(th: "รหัสข้อค้นพบ", en: "Finding"),
    "at": Bilingual(th: "เวลาที่บันทึก", en: "Noted at"),
    "phase": Bilingual(th: "ระยะ", en: "Phase"),
    "kind": Bilingual(th: "ประเภท", en: "Kind"),
    "activity": Bilingual(th: "กิจกรรม", en: "Activity"),
    "source": Bilingual(th: "ที่มา", en: "Source"),
    "text": Bilingual(th: "ข้อค้นพบ", en: "What was found"),
    "heard": Bilingual(th: "สุ (สิ่งที่ได้ฟัง)", en: "Heard"),
    "thought": Bilingual(th: "จิ (สิ่งที่คิด)", en: "Thought"),
    "asked": Bilingual(th: "ปุ (สิ่งที่อยากถาม)", en: "Asked"),
    "channel": Bilingual(th: "ช่องทาง", en: "Channel"),
    "owner": Bilingual(th: "ผู้รับผิดชอบ", en: "Owner"),
    "due": Bilingual(th: "กำหนดเสร็จ", en: "Due"),
    "changed_at": Bilingual(th: "ปรับปรุงล่าสุด", en: "Changed at"),
    "dots": Bilingual(th: "คะแนนโหวต", en: "Dots"),
    "merged": Bilingual(th: "จำนวนที่รวมเข้ามา", en: "Merged"),
    "said_by": Bilingual(th: "ผู้เสนอ", en: "Said by"),
  ]
}
