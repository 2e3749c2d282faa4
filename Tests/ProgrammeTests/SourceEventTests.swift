import Entries
import Programme
import Testing
import Vocabulary

/// The facts of the source documents, one by one.
@Suite struct SourceEventTests {
  private func event() throws -> Event {
    let reading = try readBundled("source-2557.json5")
    #expect(lines(reading) == [])
    return try #require(reading.event)
  }

  @Test("title, office, days and money are those of the report")
  func frame() throws {
    let event = try event()
    #expect(event.id == "source-2557")
    #expect(
      event.title.th
        == "โครงการพัฒนาบุคลากรเพื่อยกระดับคุณภาพการบริหารจัดการองค์กรสู่มาตรฐานสากลด้วยการปฏิบัติจริง (Action Learning)"
    )
    #expect(event.office.name.th == "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาพัทลุง เขต 2")
    #expect(event.office.shortName.th == "สพป.พัทลุง เขต 2")
    #expect(event.dates.first == CalendarDate(year: 2014, month: 9, day: 30))
    #expect(event.dates.last == CalendarDate(year: 2014, month: 10, day: 19))
    #expect(event.venue.th == "จังหวัดพัทลุง")
    #expect(event.timeZone == "Asia/Bangkok")
    #expect(event.budget == Budget(planned: 276_000, used: 276_000))
    #expect(event.targets.map(\.number) == [78])
    #expect(event.targets.map(\.unit.th) == ["คน"])
    #expect(event.teamSize == 20)
  }

  @Test(
    "the description names each way of building teams",
    arguments: [
      "พัฒนาระบบ พัฒนาคน และพัฒนางาน", "กลุ่มสัมพันธ์", "การสร้างทีมงานโดยการใช้เกม",
      "กลุ่มเสวนาทางวิชาการ", "กิจกรรมพัฒนาทักษะภาษาอังกฤษ", "English Car Rally",
      "ประชาคมอาเซียนในปี พ.ศ. ๒๕๕๘",
    ])
  func description(fact: String) throws {
    #expect(try #require(try event().description).th.contains(fact))
  }

  @Test(
    "each group has its number, names, flower, resource person and place",
    arguments: [
      (
        1, "phuttharaksa", "ดอกพุทธรักษา", "Phuttharaksa", "canna", "นางจับ เติมสังข์",
        "หมู่ ๒ ตำบลปรางหมู่"
      ),
      (
        2, "thammaraksa", "ดอกธรรมรักษา", "Thammaraksa", "heliconia", "นางเปลื้อง เศียรอุ่น",
        "หมู่ ๖ ตำบลปรางหมู่"
      ),
      (
        3, "ratchaphruek", "ดอกราชพฤกษ์", "Ratchaphruek", "golden shower", "นางสารี รัตนสุภา",
        "หมู่ ๖ ตำบลปรางหมู่"
      ),
      (
        4, "dao-rueang", "ดอกดาวเรือง", "Dao Rueang", "marigold", "นางอัมพร เพชรสังข์",
        "หมู่ ๑๑ ตำบลชัยบุรี"
      ),
    ])
  func team(
    number: Int, id: String, thai: String, roman: String, flower: String, person: String,
    place: String
  ) throws {
    let event = try event()
    #expect(event.teams.count == 4)
    let team = event.teams[number - 1]
    #expect(team == event.team(TeamID(id)))
    #expect(team.number == number)
    #expect(team.name == Bilingual(th: thai, en: roman))
    #expect(team.flower.en == flower)
    #expect(team.resourcePerson?.th == person)
    #expect(team.place?.th == place)
    #expect(team.banner == id)
  }

  @Test("activity 1 is the workshop of 30 September 2014 in the Sangyod room")
  func workshop() throws {
    let activity = try event().programme[0]
    #expect(activity.kind == .workshop)
    #expect(activity.title.th == "ประชุมเชิงปฏิบัติการ")
    #expect(activity.dates.first == CalendarDate(year: 2014, month: 9, day: 30))
    #expect(activity.dates.last == activity.dates.first)
    #expect(activity.venue?.th == "ห้องประชุมสังข์หยด สพป.พัทลุง เขต 2")
  }

  @Test("activity 2 is the exchange of 17 to 19 October, with the visit and the days at the school")
  func exchange() throws {
    let event = try event()
    #expect(event.programme.count == 2)
    let exchange = event.programme[1]
    #expect(exchange.title.th == "กิจกรรมแลกเปลี่ยนเรียนรู้ ๓ วัน ๑ คืน")
    #expect(exchange.dates.first == CalendarDate(year: 2014, month: 10, day: 17))
    #expect(exchange.dates.last == CalendarDate(year: 2014, month: 10, day: 19))

    let visit = exchange.parts[0]
    #expect(visit.kind == .visit)
    #expect(visit.title.th == "ศึกษาดูงานภูมิปัญญาท้องถิ่นและฝึกปฏิบัติจริง “การทำข้าวหลาม”")
    #expect(visit.dates.first == CalendarDate(year: 2014, month: 10, day: 17))
    #expect(visit.dates.last == visit.dates.first)
    #expect(visit.venue?.th == "ตำบลปรางหมู่และตำบลชัยบุรี อำเภอเมือง จังหวัดพัทลุง")

    let school = exchange.parts[1]
    #expect(school.title.th == "กิจกรรมแลกเปลี่ยนเรียนรู้ ๒ วัน ๑ คืน")
    #expect(school.dates.first == CalendarDate(year: 2014, month: 10, day: 18))
    #expect(school.dates.last == CalendarDate(year: 2014, month: 10, day: 19))
    #expect(school.venue?.th == "โรงเรียนบ้านเกาะเสือ อำเภอปากพะยูน สพป.พัทลุง เขต 2")
    #expect(school.parts.map(\.kind) == [.game, .discussion, .quiz, .rally])
    #expect(school.parts.allSatisfy { $0.dates == school.dates })
  }

  @Test("no time of day is claimed that the sources don't give")
  func noTimes() throws {
    func all(_ activities: [Activity]) -> [Activity] {
      activities.flatMap { [$0] + all($0.parts) }
    }
    #expect(all(try event().programme).allSatisfy { $0.startMinute == nil && $0.endMinute == nil })
  }

  @Test("quizzes stand in menu order with their rules, draws and times")
  func quizzes() throws {
    let quizzes = try event().quizzes.filter { $0.mode == .individual }
    #expect(
      quizzes.map(\.id)
        == ["warmup", "pretest", "greetings", "asean", "hello", "office", "directions", "posttest"])
    #expect(quizzes.map(\.rule) == [.warmup, .exam, .fair, .fair, .fair, .fair, .race, .exam])
    #expect(quizzes.map(\.seconds) == [30, 60, 30, 30, 30, 30, 30, 60])
    #expect(
      quizzes.map(\.phase)
        == [.before, .before, .during, .during, .during, .during, .during, .after])
    #expect(quizzes.map(\.banks.count) == [1, 1, 1, 1, 1, 2, 1, 1])
    #expect(quizzes.map(\.length) == [5, 30, 10, 10, 11, 10, 10, 30])
    #expect(quizzes[0].draw == [.a1: 5])
    for index in [2, 3, 5, 6] {
      #expect(quizzes[index].draw == [.a1: 2, .a2: 3, .b1: 3, .b2: 2])
    }
    // The parallel forms are drawn whole, whatever kinds they hold.
    #expect(quizzes[1].draw == quizzes[7].draw)
    #expect(quizzes.map { $0.kinds?.count } == [5, nil, 8, 8, nil, 8, 5, nil])
    #expect(quizzes.allSatisfy { $0.attempts == 1 })
  }

  @Test("the games of the team-building days, and practice, come last in the menu")
  func games() throws {
    let games = try event().quizzes.filter { $0.mode != .individual }
    #expect(games.map(\.mode.name) == [.relay, .duel, .bamboo, .speaking, .discussion, .practice])
    #expect(games.map(\.rule) == [.fair, .fair, .together, .fair, .fair, .warmup])
    #expect(games.map(\.length) == [20, 12, 25, 4, 1, 10])
    #expect(try event().quizzes.suffix(6) == games[...])
  }

  @Test("the badge for greetings names each of the eleven members, and its quiz draws them all")
  func greetings() throws {
    let event = try event()
    #expect(event.greetings.count == 11)
    #expect(Set(event.greetings.map(\.country.en)).count == 11)
    #expect(event.greetings.flatMap(\.questions).count == 11)
    #expect(event.quiz("hello")?.draw == [.a1: 6, .a2: 5])
  }

  @Test("the roster has 78 people in four teams, half of them public, none with a code")
  func roster() throws {
    let event = try event()
    #expect(event.roster.count == 78)
    #expect(event.teams.map { event.members(of: $0.id).count } == [20, 20, 19, 19])
    #expect(event.roster.count(where: \.isPublic) == 39)
    #expect(event.roster.allSatisfy { $0.code == nil && $0.name.hasSuffix("ตัวอย่าง") })
    #expect(Set(event.roster.map(\.name)).count == 78)
    #expect(event.roster.first?.id == "p01")
    #expect(event.roster.last?.id == "p78")
    #expect(event.person("p21")?.team == "thammaraksa")
  }
}
