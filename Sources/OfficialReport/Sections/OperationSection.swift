import Programme
import Vocabulary

/// การดำเนินการ: the project, its purpose, method, money, target group and activities.
struct OperationSection: ReportSection {
  let facts: ReportFacts
  let words: Wording

  private var event: Event { facts.event }

  var blocks: [ReportBlock] {
    [heading(1, "1. การดำเนินการ", "1. Operation")] + project
      + [heading(2, "1.1 ความเป็นมาและวัตถุประสงค์", "1.1 Background and purpose")] + purpose
      + [heading(2, "1.2 วิธีดำเนินงาน", "1.2 Method")] + method
      + [heading(2, "1.3 งบประมาณและกลุ่มเป้าหมาย", "1.3 Budget and target group"), budget] + targets
      + [heading(2, "1.4 กิจกรรมของโครงการ", "1.4 Activities")]
      + ProgrammeText(event: event, words: words).blocks
  }

  private var project: [ReportBlock] {
    let title = event.title.th
    let project = title.utf8.starts(with: "โครงการ".utf8) ? title : "การ “\(title)”"
    return [
      paragraph(
        "\(event.office.name.th) ได้ดำเนิน\(project) \(words.on(event.dates)) "
          + "ณ \(event.venue.th)",
        "\(event.office.name.en) carried out the project “\(event.title.en)”, "
          + "\(words.span(event.dates)), in \(event.venue.en).")
    ]
  }

  private var purpose: [ReportBlock] {
    guard let description = event.description else {
      return [
        paragraph(
          "ไม่มีข้อมูลวัตถุประสงค์ในไฟล์ข้อมูลงาน", "No data: the event file states no purpose.")
      ]
    }
    let thai = description.th.utf8.starts(with: "มุ่ง".utf8) ? "โครงการนี้" : ""
    return [.paragraph(say(thai + description.th, description.en))]
  }

  /// The ways of building teams that the programme has, then how results were measured.
  private var method: [ReportBlock] {
    let kinds: [Activity.Kind] = [.game, .discussion, .quiz, .rally]
    let ways = event.allActivities.filter { kinds.contains($0.kind) }
      .map { words($0.title) }
    let how = ways.isEmpty ? "" : say(" เช่น ", ", such as ") + words.list(ways)
    return [
      paragraph(
        "โครงการใช้การปฏิบัติบริหารเชิงบูรณาการ ส่งเสริมให้บุคลากรเรียนรู้งานจากการปฏิบัติจริง "
          + "(Action Learning) และเน้นการสร้างทีมงานคุณภาพ (Team Building) ในลักษณะกลุ่มสัมพันธ์\(how)",
        "The project used integrated management practice, let staff learn their work by doing it "
          + "(Action Learning), and built quality teams (Team Building) through group relations\(how)."
      ),
      paragraph(
        "การประเมินผลดำเนินการเป็น 3 ระยะ คือ ก่อน ระหว่าง และหลังการพัฒนา คำตอบ คะแนน "
          + "และการแก้ไขคะแนนทุกรายการได้รับการบันทึกไว้ ตัวเลขในรายงานฉบับนี้ประมวลผลจากบันทึกดังกล่าว\(asOf)",
        "Results were assessed in three phases: before, during and after the development. Every "
          + "answer, score and correction was recorded; the figures of this report are computed from "
          + "these records\(asOf)."),
    ]
  }

  private var asOf: String {
    guard let moment = facts.asOf else { return "" }
    return say(" ณ \(words.moment(moment))", " as of \(words.moment(moment))")
  }

  private var budget: ReportBlock {
    guard let used = event.budget.used else {
      return paragraph(
        "ตั้งงบประมาณในการดำเนินงานไว้ทั้งสิ้น \(words.money(event.budget.planned)) "
          + "ยังไม่มีข้อมูลการใช้จ่ายจริง",
        "The budget was \(words.money(event.budget.planned)) in all. There are no data yet on what "
          + "was spent.")
    }
    return paragraph(
      "ใช้งบประมาณในการดำเนินงานทั้งสิ้น \(words.money(used))",
      "The project used \(words.money(used)) in all.")
  }

  private var targets: [ReportBlock] {
    let lines = event.targets.map { target in
      say(
        "\(target.title.th) จำนวน \(words.number(target.number)) \(target.unit.th)",
        "\(target.title.en): \(words.number(target.number)) \(target.unit.en)")
    }
    switch lines.count {
    case 0: return [paragraph("ไม่มีข้อมูลเป้าหมายของโครงการ", "No data on the project’s targets.")]
    case 1: return [paragraph("กลุ่มเป้าหมาย ได้แก่ \(lines[0])", "Target group: \(lines[0]).")]
    default:
      return [
        paragraph("เป้าหมายของโครงการ มีดังนี้", "The project’s targets:"), .list(.dashed(lines)),
      ]
    }
  }
}
