import Entries
import Programme
import Vocabulary

extension FindingPhase {
  /// The phase as the source report calls it.
  var title: Bilingual {
    switch self {
    case .before: Bilingual(th: "ก่อนดำเนินการพัฒนา", en: "Before the development")
    case .during: Bilingual(th: "ระหว่างดำเนินการพัฒนา", en: "During the development")
    case .after: Bilingual(th: "หลังดำเนินการพัฒนา", en: "After the development")
    }
  }

  /// The phase in a table's cell.
  var short: Bilingual {
    switch self {
    case .before: Bilingual(th: "ก่อน", en: "before")
    case .during: Bilingual(th: "ระหว่าง", en: "during")
    case .after: Bilingual(th: "หลัง", en: "after")
    }
  }
}

extension FindingKind {
  /// The kind's name.
  var title: Bilingual {
    switch self {
    case .progress: Bilingual(th: "ความก้าวหน้า", en: "Progress")
    case .problem: Bilingual(th: "ปัญหาอุปสรรค", en: "Problem or obstacle")
    case .need: Bilingual(th: "ความต้องการ", en: "Need")
    case .idea: Bilingual(th: "ข้อเสนอแนะ", en: "Idea")
    }
  }
}

extension FindingSource {
  /// Where the finding came from.
  var title: Bilingual {
    switch self {
    case .hand: Bilingual(th: "ผู้จัดบันทึก", en: "noted by the organisers")
    case .reflection: Bilingual(th: "การสะท้อนคิด สุ จิ ปุ ลิ", en: "reflections (su chi pu li)")
    case .survey: Bilingual(th: "แบบสอบถาม", en: "survey comments")
    case .analysis: Bilingual(th: "ผลการวิเคราะห์ข้อสอบ", en: "item analysis")
    case .visit: Bilingual(th: "การนิเทศ ติดตาม ตรวจสอบ", en: "supervision rounds")
    case .circle: Bilingual(th: "กลุ่มเสวนา", en: "discussion circles")
    }
  }
}

extension FindingStatus {
  /// The status's name.
  var title: Bilingual {
    switch self {
    case .open: Bilingual(th: "ยังไม่ได้ดำเนินการ", en: "open")
    case .planned: Bilingual(th: "วางแผนแล้ว", en: "planned")
    case .underWay: Bilingual(th: "อยู่ระหว่างดำเนินการ", en: "under way")
    case .done: Bilingual(th: "ดำเนินการแล้วเสร็จ", en: "done")
    case .declined: Bilingual(th: "ไม่ดำเนินการ", en: "declined")
    }
  }
}

extension SurveyBand {
  /// The band's name, as Thai reports have it.
  var title: Bilingual {
    switch self {
    case .most: Bilingual(th: "มากที่สุด", en: "very high")
    case .much: Bilingual(th: "มาก", en: "high")
    case .moderate: Bilingual(th: "ปานกลาง", en: "moderate")
    case .little: Bilingual(th: "น้อย", en: "low")
    case .least: Bilingual(th: "น้อยที่สุด", en: "very low")
    }
  }
}

extension QuizMode.Name {
  /// How it is played.
  var title: Bilingual {
    switch self {
    case .individual: Bilingual(th: "รายบุคคล", en: "individual")
    case .relay: Bilingual(th: "วิ่งผลัดเป็นทีม", en: "team relay")
    case .duel: Bilingual(th: "แข่งขันระหว่างทีม", en: "duel of teams")
    case .bamboo: Bilingual(th: "ร่วมกันทั้งห้อง", en: "the whole hall together")
    case .speaking: Bilingual(th: "พูดเป็นทีม", en: "speaking by teams")
    case .discussion: Bilingual(th: "เสวนาเป็นกลุ่ม", en: "discussion in groups")
    case .practice: Bilingual(th: "ฝึกฝนด้วยตนเอง", en: "own practice")
    }
  }
}
