import Entries
import Vocabulary

extension CircleNote.Kind {
  /// What it is called.
  public var title: Bilingual {
    switch self {
    case .progress: Bilingual(th: "ความก้าวหน้า", en: "Progress")
    case .problem: Bilingual(th: "ปัญหาอุปสรรค", en: "Problem or obstacle")
    case .need: Bilingual(th: "ความต้องการ", en: "Need")
    case .idea: Bilingual(th: "ข้อเสนอแนะ", en: "Idea")
    }
  }
}

extension FindingPhase {
  /// What it is called.
  public var title: Bilingual {
    switch self {
    case .before: Bilingual(th: "ก่อนดำเนินการพัฒนา", en: "Before the development")
    case .during: Bilingual(th: "ระหว่างดำเนินการพัฒนา", en: "During the development")
    case .after: Bilingual(th: "หลังดำเนินการพัฒนา", en: "After the development")
    }
  }
}

extension FindingSource {
  /// What it is called.
  public var title: Bilingual {
    switch self {
    case .hand: Bilingual(th: "ผู้จัดบันทึก", en: "Written down by hand")
    case .reflection:
      Bilingual(th: "การสะท้อนคิด สุ จิ ปุ ลิ", en: "Reflection: listen, think, ask, write")
    case .circle: Bilingual(th: "กลุ่มเสวนา", en: "Discussion circle")
    case .survey: Bilingual(th: "ความคิดเห็นจากแบบสอบถาม", en: "Comment in a survey")
    case .analysis: Bilingual(th: "ผลการวิเคราะห์ข้อสอบ", en: "Analysis of tests")
    case .visit: Bilingual(th: "การนิเทศ ติดตาม ตรวจสอบ", en: "Supervision round")
    }
  }
}

extension FindingStatus {
  /// What it is called.
  public var title: Bilingual {
    switch self {
    case .open: Bilingual(th: "ยังไม่ได้ดำเนินการ", en: "Open")
    case .planned: Bilingual(th: "วางแผนแล้ว", en: "Planned")
    case .underWay: Bilingual(th: "อยู่ระหว่างดำเนินการ", en: "Under way")
    case .done: Bilingual(th: "ดำเนินการแล้วเสร็จ", en: "Done")
    case .declined: Bilingual(th: "ไม่ดำเนินการ", en: "Declined")
    }
  }
}

extension FindingChannel {
  /// What it is called.
  public var title: Bilingual {
    switch self {
    case .board: Bilingual(th: "บอร์ดบริหารเขตพื้นที่การศึกษา", en: "Executive board")
    case .statutory: Bilingual(th: "องค์คณะบุคคล 3 องค์คณะ", en: "Statutory bodies")
    case .focusGroup: Bilingual(th: "การสนทนากลุ่ม (Focus Groups)", en: "Focus group")
    case .networks:
      Bilingual(
        th: "การประชุมประธานเครือข่ายหรือผู้บริหารสถานศึกษา",
        en: "Meeting of network heads or school directors")
    case .staff: Bilingual(th: "การประชุมบุคลากรในสำนักงาน", en: "Staff meeting")
    }
  }

  /// What it is for, in a sentence.
  public var purpose: Bilingual {
    switch self {
    case .board:
      Bilingual(
        th: "ศึกษาผลการดำเนินงาน วางแผน ตัดสินใจ และขับเคลื่อนการพัฒนาอย่างต่อเนื่องของสำนักงานโดยตรง",
        en: "Studies the results and plans, decides and carries out what the office develops next.")
    case .statutory:
      Bilingual(
        th: "รับผลการดำเนินงานไปพิจารณาตามภารกิจขององค์คณะนั้น เพื่อใช้วางแผนพัฒนาต่อเนื่อง",
        en: "Each body takes the results that belong to its mission into its planning.")
    case .focusGroup:
      Bilingual(
        th: "เชิญผู้เกี่ยวข้องเฉพาะด้านร่วมวางแผนและตัดสินใจในเรื่องเฉพาะหรือเรื่องเร่งด่วน",
        en: "Brings those concerned together to plan and decide a particular or urgent matter.")
    case .networks:
      Bilingual(
        th: "นำผลการดำเนินงานไปใช้พัฒนาในภาพรวมร่วมกับเครือข่ายโรงเรียนและโรงเรียนในสังกัด",
        en: "Puts the results to use in all schools and school networks of the area.")
    case .staff:
      Bilingual(
        th: "สร้างความเข้าใจและกำหนดทิศทางการพัฒนาร่วมกันทั้งสำนักงาน โดยเปิดโอกาสให้ทุกคนมีส่วนร่วม",
        en:
          "Builds a shared understanding and direction in which everyone in the office takes part.")
    }
  }
}
