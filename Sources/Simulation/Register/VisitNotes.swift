import Entries
import Programme

/// What supervision rounds find of an activity, by its kind, and what the office does about it.
struct VisitNotes: Hashable, Sendable {
  /// How it gets on.
  var progress: String?
  /// What stands in its way.
  var problem: String?
  /// What it needs.
  var need: String?

  /// What is found before anything began.
  static func before(_ kind: Activity.Kind) -> VisitNotes {
    switch kind {
    case .workshop:
      VisitNotes(
        progress: "ห้องประชุม เอกสาร และเครื่องเล่นเกมพร้อมใช้งาน",
        need: "ต้องการปลั๊กพ่วงและโต๊ะวางเครื่องเพิ่มสำหรับทีมที่นั่งด้านหลัง")
    case .visit:
      VisitNotes(
        progress: "ประสานวิทยากรชุมชนและสถานที่ครบทุกกลุ่มแล้ว",
        problem: "รถรับส่งไปศึกษาดูงานยังไม่พอสำหรับทุกกลุ่ม")
    case .exchange: VisitNotes(progress: "กำหนดการและผู้รับผิดชอบแต่ละช่วงครบถ้วน")
    case .discussion: VisitNotes(need: "ต้องการผู้จดบันทึกประจำวงเสวนาทุกกลุ่ม")
    case .game: VisitNotes(progress: "ซ้อมเกมกับคณะทำงานแล้วหนึ่งรอบ")
    case .quiz:
      VisitNotes(
        progress: "ตรวจคลังข้อสอบแล้ว ไม่พบข้อผิดพลาด",
        problem: "บุคลากรบางส่วนไม่คุ้นกับการตอบแบบทดสอบด้วยแป้นพิมพ์")
    case .rally:
      VisitNotes(
        progress: "สำรวจเส้นทางแรลลี่และจุดแวะครบทุกจุดแล้ว",
        need: "ต้องการป้ายบอกทางและกรวยจราจรประจำจุดแวะ")
    }
  }

  /// What is found while it goes on.
  static func during(_ kind: Activity.Kind) -> VisitNotes {
    switch kind {
    case .workshop: VisitNotes(progress: "ทุกทีมทดสอบก่อนการพัฒนาครบ และเข้าใจวิธีใช้เครื่อง")
    case .visit:
      VisitNotes(
        progress: "ทุกกลุ่มได้ลงมือทำจริงและจดบันทึกขั้นตอน",
        need: "ต้องการล่ามหรือเอกสารสองภาษาสำหรับขั้นตอนที่มีศัพท์เฉพาะ")
    case .exchange: VisitNotes(progress: "บุคลากรแลกเปลี่ยนเรียนรู้กันทั่วถึงทุกทีม")
    case .discussion:
      VisitNotes(
        progress: "ทุกคนได้พูดตามลำดับ และสรุปประเด็นครบทุกวง",
        problem: "บางวงใช้เวลาเกิน ทำให้สรุปประเด็นรวมไม่ทัน")
    case .game:
      VisitNotes(
        progress: "ทุกทีมร่วมเล่นครบ บรรยากาศเป็นกันเอง",
        problem: "เสียงในห้องดัง ทำให้ฟังคำถามไม่ชัด")
    case .quiz: VisitNotes(progress: "ผู้เข้าร่วมใช้เครื่องได้เอง เจ้าหน้าที่ช่วยน้อยลง")
    case .rally: VisitNotes(need: "ต้องการน้ำดื่มและยาสามัญประจำรถทุกคัน")
    }
  }

  /// What the office does about problems and needs that rounds found, by their texts.
  static let answers: [String: Topic.Answer] = [
    "ต้องการปลั๊กพ่วงและโต๊ะวางเครื่องเพิ่มสำหรับทีมที่นั่งด้านหลัง": Topic.Answer(
      channel: .board, owner: "กลุ่มอำนวยการ", days: 7,
      outcome: .done("จัดหาปลั๊กพ่วงและโต๊ะเพิ่มครบทุกทีมแล้ว")),
    "รถรับส่งไปศึกษาดูงานยังไม่พอสำหรับทุกกลุ่ม": Topic.Answer(
      channel: .board, owner: "กลุ่มอำนวยการ", days: 7,
      outcome: .done("ตกลงกับโรงเรียนในสังกัดให้ใช้รถตู้ร่วมกันในการพัฒนาครั้งต่อไป")),
    "ต้องการผู้จดบันทึกประจำวงเสวนาทุกกลุ่ม": Topic.Answer(
      channel: .focusGroup, owner: "กลุ่มนิเทศ ติดตาม และประเมินผลการจัดการศึกษา", days: 7,
      outcome: .done("กำหนดให้ศึกษานิเทศก์เป็นผู้จดบันทึกวงเสวนาวงละหนึ่งคน")),
    "บุคลากรบางส่วนไม่คุ้นกับการตอบแบบทดสอบด้วยแป้นพิมพ์": Topic.Answer(
      channel: .staff, owner: "กลุ่มบริหารงานบุคคล", days: 7,
      outcome: .done("ตั้งเครื่องฝึกไว้ที่สำนักงานให้ลองใช้ได้ทุกวัน และจัดผู้ช่วยประจำเครื่อง")),
    "ต้องการล่ามหรือเอกสารสองภาษาสำหรับขั้นตอนที่มีศัพท์เฉพาะ": Topic.Answer(
      channel: .networks, owner: "กลุ่มส่งเสริมการจัดการศึกษา", days: 90,
      outcome: .underWay("ขอความร่วมมือครูภาษาอังกฤษในเครือข่ายช่วยจัดทำเอกสาร")),
    "บางวงใช้เวลาเกิน ทำให้สรุปประเด็นรวมไม่ทัน": Topic.Answer(
      channel: .focusGroup, owner: "กลุ่มนิเทศ ติดตาม และประเมินผลการจัดการศึกษา", days: 60,
      outcome: .planned),
    "ต้องการน้ำดื่มและยาสามัญประจำรถทุกคัน": Topic.Answer(
      channel: .board, owner: "กลุ่มบริหารงานการเงินและสินทรัพย์", days: 28,
      outcome: .done("จัดชุดน้ำดื่มและยาสามัญประจำรถไว้พร้อมใช้แล้ว")),
  ]
}
