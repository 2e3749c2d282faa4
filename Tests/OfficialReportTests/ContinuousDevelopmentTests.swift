import OfficialReport
import Programme
import Testing
import Vocabulary

/// Every claim of `report-continuous-development.th.txt` has its section.
@Suite struct ContinuousDevelopmentTests {
  private static let facts = [
    "มาตรฐานที่ ๑ ตัวบ่งชี้ที่ ๑ ประเด็นที่ ๖",
    "ตระหนักและเห็นความสำคัญของการวางแผนการพัฒนาอย่างต่อเนื่องและเป็นระบบ",
    "โดยนำผลการบริหารจัดการที่ผ่านมาเป็นข้อมูลในการวางแผนพัฒนาอย่างต่อเนื่อง", "๓ ระยะ",
    "ระยะก่อนดำเนินการพัฒนา", "ระยะระหว่างดำเนินการพัฒนา", "ระยะหลังดำเนินการพัฒนา",
    // The five channels, each with what it is for.
    "๑) บอร์ดบริหารเขตพื้นที่การศึกษา", "มีบทบาทโดยตรงในการศึกษาผลการดำเนินงาน การวางแผน การตัดสินใจ",
    "๒) องค์คณะบุคคล ๓ องค์คณะ", "อ.ก.ค.ศ.", "คณะกรรมการเขตพื้นที่การศึกษา", "ตามภารกิจของแต่ละคณะ",
    "๓) การสนทนากลุ่ม (Focus Groups)", "งานเฉพาะกิจเรื่องใดเรื่องหนึ่ง", "เร่งด่วน",
    "๔) การประชุมประธานเครือข่ายหรือผู้บริหารสถานศึกษา", "โรงเรียนในสังกัดหรือเครือข่ายโรงเรียน",
    "ทั้งระดับเครือข่ายและระดับสถานศึกษา", "๕) การประชุมบุคลากรในสำนักงาน",
    "กระบวนการกลุ่ม การระดมสมอง การสังเคราะห์ผล และเทคนิค สุ จิ ปุ ลิ", "เปิดโอกาสให้ทุกคนมีส่วนร่วม",
    // The four claims.
    "ข้อที่ ๑ การนิเทศ ติดตาม ตรวจสอบทุกโครงการ/กิจกรรม ทุกระยะ",
    "ข้อที่ ๒ การวางแผนที่สอดคล้องกับปัญหาและความต้องการ และทันต่อเหตุการณ์และความเปลี่ยนแปลง",
    "ข้อที่ ๓ การมีส่วนร่วมของผู้มีส่วนได้ส่วนเสียทุกขั้นตอนในการวางแผนพัฒนา",
    "ข้อที่ ๔ การพัฒนาอย่างต่อเนื่อง ทันต่อการเปลี่ยนแปลง และความพึงพอใจของผู้รับบริการ",
  ]

  @Test("phases, channels and claims stand in the report, also where nothing is recorded")
  func sections() throws {
    for facts in [try sampleFacts(), ReportFacts(event: try sourceEvent())] {
      let (html, text) = (visible(page(facts)), plain(markdown(facts)))
      for fact in Self.facts {
        #expect(html.contains(fact), "\(fact)")
        #expect(text.contains(fact), "\(fact)")
      }
    }
  }

  @Test("each channel tells its findings and what was done")
  func channels() throws {
    let text = visible(page(try sampleFacts()))
    #expect(text.contains("ความต้องการ: ต้องการฝึกพูดภาษาอังกฤษทางโทรศัพท์"))
    #expect(text.contains("ดำเนินการแล้วเสร็จ เมื่อ ๒๐ พ.ย. ๒๕๕๗: จัดชั่วโมงภาษาอังกฤษทุกวันพุธ"))
    #expect(text.contains("อยู่ระหว่างดำเนินการ (เกินกำหนด)"))
    #expect(text.contains("58b1c7d0"))
  }
}
