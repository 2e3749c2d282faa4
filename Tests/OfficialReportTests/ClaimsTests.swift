import Entries
import Programme
import Testing
import Vocabulary

@testable import OfficialReport

@Suite struct ClaimsTests {
  private func claims(_ change: (inout ReportFacts) -> Void) throws -> Claims {
    var facts = ReportFacts(event: try sourceEvent())
    change(&facts)
    return Claims(facts: facts)
  }

  private func finding(
    _ kind: FindingKind, _ phase: FindingPhase = .during, said: [TeamID] = [],
    channel: FindingChannel? = nil, status: FindingStatus = .open, due: CalendarDate? = nil,
    completed: CalendarDate? = nil
  ) -> FindingFacts {
    FindingFacts(
      reference: "00000001", phase: phase, kind: kind, sources: [.hand], text: "…", saidBy: said,
      channel: channel, status: status, due: due, completed: completed)
  }

  @Test("without records each claim says that there are no data")
  func missing() throws {
    let claims = try claims { _ in }
    for text in [claims.supervised, claims.planned, claims.shared, claims.satisfied] {
      #expect(text.th.contains("ไม่มีข้อมูล"))
      #expect(text.th.contains("จึงยังสรุป"))
      #expect(text.en.contains("nothing can be said"))
    }
  }

  @Test("a round to a part counts for the whole, and phases are told apart")
  func coverage() throws {
    let claims = try claims {
      $0.visits = [
        VisitFacts(
          visitor: "x", date: day(10, 18), phase: .during,
          notes: [VisitNote(activity: "car-rally", progress: "y")])
      ]
    }
    let seen = claims.coverage.filter { !$0.1.isEmpty }.map(\.0.id)
    #expect(seen == ["exchange", "school-exchange", "car-rally"])
    #expect(claims.supervised.th.contains("ทั้งหมด 8 รายการ"))
    #expect(
      claims.supervised.th.contains("อย่างน้อยหนึ่งครั้ง 3 รายการ ครบทุกระยะ 0 รายการ ยังไม่มีบันทึก 5 รายการ"))
  }

  @Test("every activity in every phase is said as the source says it")
  func full() throws {
    let claims = try claims { facts in
      let notes = facts.event.allActivities.map {
        VisitNote(activity: $0.id, progress: "y")
      }
      facts.visits = FindingPhase.allCases.map {
        VisitFacts(visitor: "x", date: day(10, 18), phase: $0, notes: notes)
      }
    }
    #expect(
      claims.supervised.th.contains(
        "ได้รับการนิเทศ ติดตาม ตรวจสอบ ความก้าวหน้า ปัญหาอุปสรรค และความต้องการ ครบทุกระยะ"))
  }

  @Test("of one activity nobody says that all were supervised")
  func oneActivity() throws {
    let claims = try claims { facts in
      facts.event.programme = [
        Activity(
          id: "talk", kind: .discussion, title: Bilingual(same: "x"), dates: facts.event.dates)
      ]
      facts.visits = FindingPhase.allCases.map {
        VisitFacts(
          visitor: "x", date: day(10, 18), phase: $0,
          notes: [VisitNote(activity: "talk", progress: "y")])
      }
    }
    #expect(claims.supervised.en.hasPrefix("The one activity was supervised, followed up"))
  }

  @Test("a survey that shows no figures is not told as if there were none")
  func satisfied() throws {
    let survey = try #require(try sampleFacts().surveys.first)
    let claims = try claims {
      $0.surveys = [survey]
      $0.surveys[0].whole.mean = .keptBack
      $0.surveys[0].whole.band = nil
    }
    #expect(
      claims.satisfied.en.hasSuffix(
        "No survey has a mean that is shown, so nothing can be said of satisfaction."))
    #expect(!claims.satisfied.en.contains("no data on satisfaction"))
  }

  @Test("planning counts problems and needs only, and what was done in time")
  func planning() throws {
    let claims = try claims {
      $0.register = [
        finding(.problem, status: .done, due: day(10, 20), completed: day(10, 20)),
        finding(.need, status: .done, due: day(10, 20), completed: day(10, 21)),
        finding(.problem), finding(.idea, status: .done),
      ]
    }
    #expect(
      claims.planned.th
        == "ปัญหาและความต้องการ 3 ข้อ ได้รับการพิจารณาแล้ว 2 ข้อ ดำเนินการแล้วเสร็จ 2 ข้อ "
        + "ในจำนวนที่กำหนดเวลาไว้ 2 ข้อ แล้วเสร็จทันกำหนด 1 ข้อ และเกินกำหนด 0 ข้อ")
  }

  @Test("a phase in which no team said anything is named")
  func shared() throws {
    let claims = try claims {
      $0.register = [
        finding(.idea, .before, said: ["dao-rueang"], channel: .board),
        finding(.idea, .after, said: ["dao-rueang", "ratchaphruek"], channel: .staff),
        finding(.idea, .during),
      ]
    }
    #expect(claims.shared.th.contains("2 ทีม จาก 4 ทีม แต่ไม่มีข้อเสนอจากทีมในระยะระหว่างดำเนินการพัฒนา"))
    #expect(claims.shared.th.contains("2 ช่องทาง จาก 5 ช่องทาง"))
    #expect(claims.shared.en.contains("but none during the development"))
  }
}
