import Entries
import Vocabulary

extension FindingChannel {
  /// The channel's name.
  var title: Bilingual {
    switch self {
    case .board:
      Bilingual(th: "บอร์ดบริหารเขตพื้นที่การศึกษา", en: "Executive board of the area")
    case .statutory: Bilingual(th: "องค์คณะบุคคล ๓ องค์คณะ", en: "Three statutory bodies")
    case .focusGroup: Bilingual(th: "การสนทนากลุ่ม (Focus Groups)", en: "Focus groups")
    case .networks:
      Bilingual(
        th: "การประชุมประธานเครือข่ายหรือผู้บริหารสถานศึกษา",
        en: "Meetings of network heads or school directors")
    case .staff: Bilingual(th: "การประชุมบุคลากรในสำนักงาน", en: "Staff meeting of the office")
    }
  }

  /// What the channel is for, after the source report: a paragraph.
  var purpose: Bilingual {
    switch self {
    case .board:
      Bilingual(
        th: "บอร์ดบริหารเป็นองค์คณะที่มีบทบาทโดยตรงในการศึกษาผลการดำเนินงาน การวางแผน การตัดสินใจ "
          + "และการดำเนินการพัฒนาอย่างต่อเนื่องของสำนักงานเขตพื้นที่การศึกษา",
        en: "The executive board is the body that studies results, plans, decides and carries out "
          + "the continuous development of the office.")
    case .statutory:
      Bilingual(
        th: "องค์คณะบุคคลตามโครงสร้างของเขตพื้นที่การศึกษา เช่น อ.ก.ค.ศ. เขตพื้นที่การศึกษา "
          + "และคณะกรรมการเขตพื้นที่การศึกษา มีหน้าที่แตกต่างกันตามบทบาท "
          + "สำนักงานเขตพื้นที่การศึกษาจึงนำผลการดำเนินงานเสนอองค์คณะบุคคลตามภารกิจของแต่ละคณะ "
          + "เพื่อใช้ในการวางแผนพัฒนาต่อเนื่องต่อไป",
        en:
          "The statutory bodies of the area, such as the teachers’ civil service subcommittee and "
          + "the area committee, have missions of their own. Results are laid before each by its "
          + "mission, to be used in planning further development.")
    case .focusGroup:
      Bilingual(
        th: "ในกรณีที่ผลการดำเนินงานเกี่ยวข้องกับงานเฉพาะกิจเรื่องใดเรื่องหนึ่ง "
          + "ซึ่งต้องนำผลไปพัฒนาเฉพาะเรื่องและต้องตัดสินใจอย่างเร่งด่วน ใช้เทคนิคการสนทนากลุ่ม (Focus Groups) "
          + "โดยให้กลุ่มบุคคลที่เกี่ยวข้องเฉพาะด้านเข้ามามีส่วนร่วมในการวางแผนและการตัดสินใจ "
          + "แล้วนำผลไปพัฒนาอย่างต่อเนื่องต่อไป",
        en: "Where results concern one specific matter that has to be developed and decided "
          + "urgently, the people it concerns take part in planning and deciding in a focus group.")
    case .networks:
      Bilingual(
        th: "ในกรณีที่จะนำผลการดำเนินงานไปใช้พัฒนาเครื่องมือในภาพรวมร่วมกับโรงเรียนในสังกัดหรือเครือข่ายโรงเรียน "
          + "สำนักงานเขตพื้นที่การศึกษาขับเคลื่อนด้วยการประชุมหรือการประชุมปฏิบัติการ "
          + "ทั้งระดับเครือข่ายและระดับสถานศึกษา",
        en: "Where results are to be used by all schools or networks of schools, the office works "
          + "through meetings and workshops of networks and of schools.")
    case .staff:
      Bilingual(
        th: "เรื่องที่จำเป็นต้องขับเคลื่อนทั้งสำนักงาน สร้างความเข้าใจ และกำหนดทิศทางในการพัฒนาร่วมกัน "
          + "โดยเปิดโอกาสให้ทุกคนมีส่วนร่วม ดำเนินการโดยจัดประชุมบุคลากรในรูปแบบต่าง ๆ เช่น กระบวนการกลุ่ม "
          + "การระดมสมอง การสังเคราะห์ผล และเทคนิค สุ จิ ปุ ลิ",
        en:
          "What the whole office has to carry, understand and steer together is taken to meetings "
          + "of all staff: group process, brainstorming, synthesis, and the technique su chi pu li "
          + "(listen, think, ask, write).")
    }
  }
}
