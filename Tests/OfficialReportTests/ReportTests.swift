import OfficialReport
import Programme
import Testing
import Vocabulary

@Suite struct ReportTests {
  @Test("an event of which nothing is known yet says so, section by section")
  func missing() throws {
    let text = visible(page(ReportFacts(event: try sourceEvent())))
    for sentence in [
      "ไม่มีข้อมูลการเข้าร่วมโครงการ", "ไม่มีข้อมูลการทดสอบก่อนการพัฒนา", "ไม่มีข้อมูลกิจกรรมระหว่างการพัฒนา",
      "ไม่มีข้อมูลคะแนนของทีม", "ไม่มีข้อมูลคะแนนสะสมตามเวลา", "ไม่มีข้อมูลผลแรลลี่",
      "ไม่มีทีมหรือบุคคลใดได้รับตราความสำเร็จ",
      "ไม่มีข้อมูลการทดสอบหลังการพัฒนา", "ไม่มีข้อมูลสำหรับเปรียบเทียบผลก่อนและหลังการพัฒนา",
      "ไม่มีข้อมูลการทดสอบติดตามผล", "ไม่มีข้อมูลแบบสอบถาม", "ไม่มีข้อมูลข้อค้นพบในทะเบียนข้อค้นพบเพื่อการพัฒนา",
      "ไม่มีข้อค้นพบที่เสนอผ่านช่องทางนี้", "ไม่มีข้อมูลการนิเทศ ติดตาม ตรวจสอบ",
      "ไม่มีข้อมูลการสะท้อนคิด สุ จิ ปุ ลิ", "ไม่มีข้อมูลการมีส่วนร่วมของผู้มีส่วนได้ส่วนเสีย",
      "ไม่มีข้อมูลการวิเคราะห์ข้อสอบ", "ไม่มีการแก้ไขคะแนน", "พื้นที่สำหรับติดภาพถ่าย",
    ] {
      #expect(text.contains(sentence), "\(sentence)")
    }
  }

  @Test("an event with nothing in it makes a report, too", arguments: Language.allCases)
  func bare(language: Language) {
    let both = Bilingual(same: "x")
    let today = day(1, 1)
    let event = Event(
      id: "bare", title: both, office: Office(name: both, shortName: both),
      dates: DateSpan(first: today, last: today), venue: both, budget: Budget(planned: 0),
      teamSize: 1, teams: [])
    let text = visible(page(ReportFacts(event: event), language))
    #expect(!text.contains(" nan") && !text.contains("inf "))
    #expect(
      text.contains(language == .thai ? "ยังไม่มีข้อมูลการใช้จ่ายจริง" : "no data yet on what was spent"))
  }

  @Test("every table about people or what they did says how absent ones were handled")
  func countingRule() throws {
    // What of these depends on who was absent can't be known, so nothing is claimed.
    let silent = [
      "งบประมาณ", "Budget", "ข้อค้นพบที่แต่ละทีมมีส่วนเสนอ", "Findings that each team had a part in",
      "ที่มาของข้อค้นพบ", "Where findings came from",
    ]
    for language in Language.allCases {
      let document = OfficialReport(facts: try sampleFacts(), language: language).document
      let word = language == .thai ? "ขาด" : "absen"
      let other = language == .thai ? "ครบ" : "finish"
      for table in tables(document)
      where !table.isForm && !silent.contains(where: { table.caption.contains($0) }) {
        let notes = table.notes.joined(separator: " ")
        #expect(notes.contains(word) || notes.contains(other), "\(table.caption)")
      }
    }
  }

  @Test("counts of unfinished and absent people stand below the tests")
  func counts() throws {
    #expect(
      visible(page(try sampleFacts())).contains(
        "คำนวณเฉพาะผู้ที่ทำครบ: ทำครบ ๗๒ คน ทำไม่ครบ ๒ คน ขาด ๒ คน ยังไม่ได้ทำ ๒ คน รวม ๗๘ คน"))
  }

  @Test("a figure that is not there is a dash, and its reason stands below")
  func reasons() throws {
    var facts = try sampleFacts()
    facts.tests[0].mean = .value(.nan)
    let text = visible(page(facts))
    #expect(text.contains("“–” หมายถึงไม่มีค่า: คะแนนของข้อนี้ลดลงเมื่อคะแนนรวมเพิ่มขึ้น"))
    #expect(text.contains("“–” หมายถึงไม่มีค่า: คำนวณไม่ได้"))
    #expect(!text.contains("nan"))
  }

  @Test("in English days are those of the common era, and money is in English words")
  func english() throws {
    let text = visible(page(try sampleFacts(), .english))
    for fact in [
      "Report on: Personnel Development to Raise the Quality of Management",
      "276,000 baht (two hundred and seventy-six thousand baht)", "78 people", "30 September 2014",
      "17–19 October 2014", "18–19 October 2014", "Sangyod Meeting Room",
      "Group 1: Phuttharaksa (canna) with Mrs Chap Toemsang, resource person, Village 2, Prang Mu",
      "Group 4: Dao Rueang (marigold) with Mrs Amphon Phetsang", "Ban Ko Suea School",
      "made progress, significant at the .05 level", "Executive board of the area",
    ] {
      #expect(text.contains(fact), "\(fact)")
    }
    #expect(!text.text.unicodeScalars.contains { (0xE50...0xE59).contains($0.value) })
  }

  @Test("the register's findings, the rounds and the reflections are told")
  func improvement() throws {
    let text = visible(page(try sampleFacts()))
    for fact in [
      "ทะเบียนข้อค้นพบเพื่อการพัฒนามีข้อค้นพบ ๔ ข้อ ไม่รวมข้อที่ถอนออก ๑ ข้อ", "เครื่องเพิ่ม ๒ เครื่อง",
      "ลงทะเบียนครบทุกทีม",
      "จัดตารางหมุนเวียนงานในกลุ่มทุก ๓ เดือน", "๑. จัดแรลลี่ร่วมกับโรงเรียนในเครือข่าย (๙ คะแนน)",
      "ข้อค้นพบที่ยังไม่ได้กำหนดช่องทาง", "อยากให้จัดปีละ ๒ ครั้ง",
    ] {
      #expect(text.contains(fact), "\(fact)")
    }
  }

  @Test("everyone of the roster has a line to sign on, team by team")
  func attendance() throws {
    let document = OfficialReport(facts: try sampleFacts(), language: .thai).document
    let sheets = tables(document).filter(\.isForm)
    #expect(sheets.map(\.rows.count) == [20, 20, 19, 19])
    #expect(sheets[0].columns.map(\.title) == ["ลำดับ", "ชื่อ-สกุล", "ตำแหน่ง", "ลายมือชื่อ"])
    #expect(
      sheets[0].rows[0].cells.map(\.content) == [
        "1", "นายอำนวย มะลิตัวอย่าง", "ผู้อำนวยการกลุ่มอำนวยการ", "",
      ])
  }

  @Test("signatories of the event sign; without one a line is left to fill in")
  func signatures() throws {
    var facts = ReportFacts(event: try sourceEvent())
    #expect(
      visible(page(facts)).contains("ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษาประถมศึกษาพัทลุง เขต ๒"))
    facts.event.signatories = []
    #expect(visible(page(facts)).contains("ลงชื่อ ...."))
  }

  @Test("no name of a person stands outside the attendance sheet and the signatures")
  func names() throws {
    let facts = try sampleFacts()
    let blocks = OfficialReport(facts: facts, language: .thai).document.blocks
    let sheet = try #require(
      blocks.firstIndex { block in
        if case .heading(1, let text) = block { text.hasPrefix("ภาคผนวก ง") } else { false }
      })
    let body = ShownText(text(Array(blocks[..<sheet])))
    #expect(body.contains("ภาคผนวก ค"))
    #expect(facts.event.roster.allSatisfy { !body.contains($0.name) })
  }
}
