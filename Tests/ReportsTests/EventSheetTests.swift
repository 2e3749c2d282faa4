import Programme
import Testing
import Vocabulary

@testable import Reports

@Suite struct EventSheetTests {
  @Test("an event is shown in Thai with Thai digits and Buddhist-Era years")
  func thai() {
    #expect(
      EventSheet(event: Sample.event, language: .thai).text == """
        โครงการพัฒนาบุคลากรเพื่อยกระดับคุณภาพการบริหารจัดการองค์กรสู่มาตรฐานสากล
        สำนักงานเขตพื้นที่
        ๓๐ กันยายน – ๑๙ ตุลาคม ๒๕๕๗ · โรงเรียนบ้านเกาะเสือ
        งบประมาณ: ๒๗๖,๐๐๐ บาท (สองแสนเจ็ดหมื่นหกพันบาท)
        ใช้ไป: ๒๗๕,๕๐๐ บาท (สองแสนเจ็ดหมื่นห้าพันห้าร้อยบาท)
        บุคลากร: ๗๘ คน

        ทีม
          ๑. ดอกพุทธรักษา (พุทธรักษา) ๒ คน · นางจับ · หมู่ ๒
          ๒. ดอกราชพฤกษ์ (ราชพฤกษ์) ๑ คน

        กำหนดการ
          ๑๗ – ๑๙ ตุลาคม ๒๕๕๗  แลกเปลี่ยนเรียนรู้ · ปากพะยูน
            ๑๘ ตุลาคม ๒๕๕๗  เกม

        แบบทดสอบ
          greetings: คำทักทาย · fair · A1×๔ B1×๖ · ๓๐ วินาที

        """)
  }

  @Test("an event is shown in English")
  func english() {
    let lines = EventSheet(event: Sample.event, language: .english).text.split(separator: "\n")
    #expect(lines[2] == "30 September – 19 October 2014 · Ban Ko Suea School")
    #expect(lines[5] == "Staff: 78 people")
    #expect(lines[7] == "  1. Phuttharaksa (canna) 2 people · Mrs Chap · Village 2")
    #expect(lines.last == "  greetings: Greetings · fair · A1×4 B1×6 · 30 s")
  }

  @Test("texts that hold escape sequences or line ends are shown harmless")
  func harmless() {
    var event = Sample.event
    event.title = Bilingual(same: "Title\u{1B}[2J\nnext")
    let text = EventSheet(event: event, language: .english).text
    #expect(text.hasPrefix("Title\u{FFFD}[2J next\nThe office\n"))
  }
}
