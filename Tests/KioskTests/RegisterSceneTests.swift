import Entries
import Facilitation
import Foundation
import Improvement
import Journal
import Programme
import Testing
import ThaiText
import Vocabulary

@testable import Kiosk

@Suite("The improvement register at a kiosk")
struct RegisterSceneTests {
  private static let programme: [Activity] = {
    let day = CalendarDate(year: 2014, month: 10, day: 17)
    func activity(
      _ id: ActivityID, _ kind: Activity.Kind, _ title: String, parts: [Activity] = []
    ) -> Activity {
      Activity(
        id: id, kind: kind, title: Bilingual(same: title), dates: DateSpan(first: day, last: day),
        parts: parts)
    }
    return [
      activity("workshop", .workshop, "Workshop"),
      activity(
        "exchange", .exchange, "Exchange", parts: [activity("games", .game, "Team games")]),
    ]
  }()

  private static let reflection = "6"
  private static let dots = "7"

  private func sample(programme: [Activity] = programme) throws -> SampleRoom {
    let sample = try SampleRoom()
    sample.event.programme = programme
    return sample
  }

  private func signedIn(
    _ sample: SampleRoom, team: String = "1", kiosk: String = "k1", language: Language = .english
  ) -> Driver {
    var driver = Driver(sample.room(language: language, kiosk: kiosk))
    driver.type("", team, "1")
    if team == "2" { driver.type("ดอกไม้") }
    return driver
  }

  private func findings(_ sample: SampleRoom) throws -> [Finding] {
    try sample.journal.register(of: sample.event).findings
  }

  /// Adds findings by hand: `Finding 1`, `Finding 2`….
  @discardableResult
  private func add(_ count: Int, to sample: SampleRoom) throws -> [FindingPlace] {
    let drafts = (1...count).map { number in
      FindingBody(kind: .problem, phase: .before, source: .hand, text: "Finding \(number)")
        .draft(at: 1_413_520_000_000 + number)
    }
    return try sample.journal.append(drafts, event: "sample", kiosk: "desk")
      .map { FindingPlace(entry: $0.place) }
  }

  private func change(_ place: FindingPlace, _ status: FindingStatus, in sample: SampleRoom) throws
  {
    _ = try sample.journal.append(
      [FindingChange(of: place, status: status).draft(at: 1_413_520_100_000)], event: "sample",
      kiosk: "desk")
  }

  private func json(_ screen: Screen) -> String {
    let line = String(decoding: JSONRenderer().render(screen), as: UTF8.self)
    return line.range(of: #""data":"#).map { String(line[$0.upperBound...].dropLast(2)) } ?? ""
  }

  // MARK: Reflection

  @Test("a reflection is asked for a step a screen, and kept with the team when it is confirmed")
  func through() throws {
    let sample = try sample()
    var driver = signedIn(sample)
    let menu = driver.kiosk.screen()
    #expect(menu.choices.suffix(4).map(\.id) == ["standings", "reflection", "dots", "back"])
    #expect(menu.choices.suffix(4).map(\.key) == ["5", "6", "7", "0"])
    let activity = driver.type(Self.reflection)
    #expect(activity.name == .survey)
    #expect(activity.choices.map(\.text) == ["Workshop", "Team games", "Back"])
    #expect(activity.choices.map(\.id) == ["workshop", "games", "back"])
    #expect(driver.type("3").notice?.contains("no such choice") == true)
    let phase = driver.type("๒")
    #expect(phase.choices[1].text == "During the development (chosen)")
    #expect(driver.type("ๅ").body == ["Listen: what did you hear or see?"])
    driver.type("ทีมอื่นพูดคล่อง", "ฝึกทุกวันได้ผล", "จะฝึกเวลาใด")
    #expect(driver.kiosk.screen().body[0].hasPrefix("Write:"))
    let kind = driver.type("ฝึกสนทนาทุกเช้า 10 นาที")
    #expect(kind.choices.map(\.key) == ["1", "2", "3", "4", "0"])
    let asked = driver.type("3")
    #expect(
      asked.body == [
        "Team games · Before the development", "Heard: ทีมอื่นพูดคล่อง", "Thought: ฝึกทุกวันได้ผล",
        "Asked: จะฝึกเวลาใด", "Will do: ฝึกสนทนาทุกเช้า 10 นาที", "Kind: Need",
        "The register shows this with your team; your id is only in the organisers' export.",
      ])
    #expect(driver.type("yes").notice == "Enter keeps it, 0 goes back")
    #expect(try findings(sample).isEmpty)
    let done = driver.type("")
    let kept = try #require(try findings(sample).first)
    #expect(done.name == .menu)
    #expect(done.notice == "Kept in the improvement register as \(kept.reference). Thank you.")
    #expect(kept.own.team == "phuttharaksa" && kept.own.person == "p01")
    #expect(kept.source == .reflection && kept.kind == .need && kept.phase == .before)
    #expect(kept.activity == "games" && kept.text == "ฝึกสนทนาทุกเช้า 10 นาที")
    #expect(kept.own.heard == "ทีมอื่นพูดคล่อง" && kept.own.thought == "ฝึกทุกวันได้ผล")
    #expect(kept.own.asked == "จะฝึกเวลาใด" && kept.at == driver.now.wall)
    #expect(kept.channel == nil && kept.status == .open)
  }

  @Test("all but the last step may be left out with Enter, which takes what is usual")
  func leftOut() throws {
    let sample = try sample()
    var driver = signedIn(sample)
    driver.type(Self.reflection, "", "", "", "", "")
    #expect(driver.type("").notice?.contains("not this one") == true)
    #expect(driver.type("/.").notice?.contains("not this one") == true)
    #expect(driver.type(" \u{00A0} ").notice?.contains("not this one") == true)
    driver.type("I will greet visitors in English.", "", "")
    let kept = try #require(try findings(sample).first?.own)
    #expect(kept.activity == nil && kept.phase == .during && kept.kind == .idea)
    #expect(kept.heard == nil && kept.thought == nil && kept.asked == nil)
    #expect(kept.text == "I will greet visitors in English.")
  }

  @Test("0 goes a step back, where what was written waits to be kept, changed or left out")
  func back() throws {
    let sample = try sample()
    var driver = signedIn(sample)
    driver.type(Self.reflection, "1", "3", "heard", "thought")
    #expect(driver.type("0").body.last == "“thought”")
    #expect(driver.type("/0").body.last == "“heard”")
    #expect(driver.type("0").choices[2].text == "After the development (chosen)")
    #expect(driver.type("/0").choices[0].text == "Workshop (chosen)")
    // Enter keeps the activity, phase and what was heard; what was thought is left out.
    driver.type("", "", "", "/.", "", "text", "", "")
    let kept = try #require(try findings(sample).first?.own)
    #expect(kept.activity == "workshop" && kept.phase == .after)
    #expect(kept.heard == "heard" && kept.thought == nil && kept.text == "text")
    // A chosen activity can be given up, and a 0 of the Thai layout leads back, too.
    driver.type(Self.reflection, "1", "จ")
    #expect(driver.kiosk.screen().choices[0].text == "Workshop (chosen)")
    driver.type("/.", "0")
    #expect(driver.kiosk.screen().choices[0].text == "Workshop")
    #expect(driver.type("0").name == .menu)
  }

  @Test("who leaves before the end has kept nothing, and is told so")
  func left() throws {
    let sample = try sample(programme: [])
    var driver = signedIn(sample)
    // Without a programme there is no activity to choose.
    #expect(json(driver.type(Self.reflection)) == #"{"form":"reflection","state":"phase"}"#)
    #expect(driver.type("0").notice == nil)
    driver.type(Self.reflection, "", "heard", "/0", "/0")
    #expect(driver.type("/0").notice?.contains("nothing of it was kept") == true)
    driver.type(Self.reflection, "", "heard")
    #expect(driver.wait(200_000).isEmpty)
    #expect(driver.wait(100_000).first?.name == .welcome)
    driver.type("", "1", "1", Self.reflection, "", "h", "t", "a", "text", "")
    #expect(json(driver.kiosk.screen()) == #"{"form":"reflection","state":"confirmation"}"#)
    driver.type("/9")
    #expect(try findings(sample).isEmpty)
  }

  @Test("hostile text is kept harmless, and what is too long is asked for again")
  func hostile() throws {
    let sample = try sample(programme: [])
    var driver = signedIn(sample)
    driver.type(Self.reflection, "")
    #expect(driver.type(String(repeating: "ก", count: 334)).notice?.contains("too long") == true)
    // Within 1,000 bytes as typed, and beyond them once made harmless.
    #expect(
      driver.type(String(repeating: "\u{1}", count: 400)).notice?.contains("too long") == true)
    #expect(driver.type("ฏ\u{0E3B}").notice?.contains("can't be read") == true)
    driver.type("\u{1B}[31mred\u{202E}evil\u{200B}", "", "", String(repeating: "ก", count: 333))
    let asked = driver.type("")
    #expect(asked.body[1] == "Heard: \u{FFFD}[31mredevil")
    driver.type("")
    let kept = try #require(try findings(sample).first?.own)
    #expect(kept.heard == "\u{FFFD}[31mredevil" && kept.text.utf8.count == 999)
    var again = RegisterFold()
    try sample.journal.visitEntries(event: nil) { try again.add($0) }
    #expect(again.result().findings.count == 1)
  }

  // MARK: Dots

  @Test("an empty register says that it is, and where findings come from")
  func noFindings() throws {
    let sample = try sample()
    var driver = signedIn(sample)
    let empty = driver.type(Self.dots)
    #expect(empty.body[0] == "There is nothing in the improvement register yet.")
    #expect(empty.body[1].contains("reflections in the menu") && empty.choices.map(\.key) == ["0"])
    #expect(driver.type("1").notice?.contains("no such choice") == true)
    #expect(driver.type("", "+", "0").name == .menu)
  }

  @Test("a number puts a dot of the team on a finding, and takes it off with a minus")
  func votes() throws {
    let sample = try sample()
    sample.event.dotsPerTeam = 3
    let places = try add(3, to: sample)
    try change(places[2], .done, in: sample)
    var driver = signedIn(sample)
    let list = driver.type(Self.dots)
    #expect(
      list.choices.dropLast().map(\.text) == [
        "Finding 1 (Problem or obstacle)", "Finding 2 (Problem or obstacle)",
      ])
    #expect(list.body[1] == "Your team has 3 of 3 left.")
    #expect(json(list) == #"{"form":"dots","state":"findings","left":3,"number":1,"of":1}"#)
    #expect(list.choices[0].id == FindingReference(of: places[0]).rawValue)
    let once = driver.type("2")
    #expect(once.notice == "The dot is on it.")
    #expect(
      once.choices[1].text
        == "Finding 2 (Problem or obstacle · 1 dot of yours · 1 dot of all teams)")
    let reference = FindingReference(of: places[1])
    #expect(
      json(once)
        == #"{"form":"dots","state":"findings","finding":"\#(reference)","left":2,"number":1,"of":1}"#
    )
    driver.type("๒", "ๅ")
    #expect(driver.type("1").notice == "No dots are left. Take one off first.")
    #expect(driver.type("-2").body[1] == "Your team has 1 of 3 left.")
    #expect(driver.type("๒-").notice == "The dot is off it.")
    #expect(driver.type("-2").notice == "Your team has no dot on that one.")
    #expect(driver.type("3").notice?.contains("no such choice") == true)
    #expect(try findings(sample).map(\.dots.total) == [1, 0, 0])
    var notes: [Entry] = []
    try sample.journal.visitEntries(event: nil) {
      if $0.draft.subject == "dots" { notes.append($0) }
    }
    #expect(notes.count == 5 && notes.allSatisfy { $0.team == "phuttharaksa" && $0.person == nil })
  }

  @Test("what analyses say of questions is not for those who may be asked them again")
  func verdicts() throws {
    let sample = try sample()
    let verdict = FindingBody(
      kind: .problem, phase: .before, source: .analysis, text: "Check the key of q1", origin: "q1")
    _ = try sample.journal.append(
      [verdict.draft(team: nil, person: nil, at: 1)], event: sample.event.id, kiosk: "desk")
    _ = try add(1, to: sample)
    var driver = signedIn(sample)
    let list = driver.type(Self.dots)
    #expect(
      list.choices.dropLast().map(\.text) == ["Finding 1 (Problem or obstacle)"])
  }

  @Test("dots that an organiser entered on what analyses say count among those that are used")
  func dotsOnVerdicts() throws {
    let sample = try sample()
    sample.event.dotsPerTeam = 3
    let verdict = FindingBody(
      kind: .problem, phase: .before, source: .analysis, text: "Check the key of q1", origin: "q1")
    let entries = try sample.journal.append(
      [verdict.draft(team: nil, person: nil, at: 1)], event: sample.event.id, kiosk: "desk")
    let place = FindingPlace(entry: try #require(entries.first).place)
    let dots = TeamDots(team: "phuttharaksa", votes: [.init(on: place, count: 2)])
    _ = try sample.journal.append([dots.draft(at: 2)], event: sample.event.id, kiosk: "desk")
    _ = try add(1, to: sample)
    var driver = signedIn(sample)
    #expect(driver.type(Self.dots).body[1] == "Your team has 1 of 3 left.")
    #expect(driver.type("1").body[1] == "Your team has 0 of 3 left.")
    #expect(driver.type("1").notice == Phrase.noDotsLeft.en)
  }

  @Test("teams see the sum of all dots and their own, and each counts only its own")
  func teams() throws {
    let sample = try sample()
    try add(2, to: sample)
    var one = signedIn(sample)
    var two = signedIn(sample, team: "2", kiosk: "k2")
    one.type(Self.dots)
    two.type(Self.dots, "1", "1")
    // The same team at another terminal: both dots stay.
    var three = signedIn(sample, kiosk: "k3")
    three.type(Self.dots, "2")
    one.hold(1)
    let seen = one.type("1")
    #expect(
      seen.choices[0].text
        == "Finding 1 (Problem or obstacle · 1 dot of yours · 3 dots of all teams)")
    #expect(
      seen.choices[1].text
        == "Finding 2 (Problem or obstacle · 1 dot of yours · 1 dot of all teams)")
    #expect(seen.body[1] == "Your team has 3 of 5 left.")
    #expect(try findings(sample)[0].dots.byTeam == ["phuttharaksa": 1, "ratchaphruek": 2])
  }

  @Test("a long list has pages, whose numbers go on and can be typed from any page")
  func pages() throws {
    let sample = try sample()
    try add(23, to: sample)
    var driver = signedIn(sample)
    let first = driver.type(Self.dots)
    #expect(first.choices.map(\.key) == (1...10).map(String.init) + ["0"])
    #expect(first.body.last == "Page 1/3")
    #expect(driver.type("").choices.map(\.key) == (11...20).map(String.init) + ["0"])
    #expect(driver.type("+").choices.map(\.key) == ["21", "22", "23", "0"])
    #expect(driver.type("22").body.last == "Page 3/3")
    let moved = driver.type("4")
    #expect(moved.body.last == "Page 1/3" && moved.choices[3].text.contains("1 dot of yours"))
    #expect(driver.type("", "", "").body.last == "Page 1/3")
    #expect(
      try findings(sample).filter { $0.dots.total > 0 }.map(\.text) == ["Finding 4", "Finding 22"])
  }

  @Test("a number means what was shown, whatever facilitators have done meanwhile")
  func meanwhile() throws {
    let sample = try sample()
    let places = try add(4, to: sample)
    var driver = signedIn(sample)
    driver.type(Self.dots, "1")
    let merged = FindingsMerged(kept: places[3], merged: [places[1]])
    _ = try sample.journal.append(
      [merged.draft(at: 1_413_520_200_000)], event: "sample", kiosk: "desk")
    // 2 is told within 4 now.
    #expect(driver.type("2").notice == "The dot is on it.")
    #expect(try findings(sample).map(\.dots.total) == [1, 0, 1])
    driver.type("0", Self.dots)
    try change(places[0], .done, in: sample)
    #expect(driver.type("1").notice == "That one is settled: it takes no more dots.")
    // What has a dot on it is shown as long as the team may want it back.
    let settled = driver.kiosk.screen().choices[0].text
    #expect(
      settled == "Finding 1 (Problem or obstacle · Done · 1 dot of yours · 1 dot of all teams)")
    #expect(driver.type("-1").body[1] == "Your team has 4 of 5 left.")
    let undone = Undone(entry: places[2].entry, reason: "twice")
    _ = try sample.journal.append(
      [Draft(at: 1_413_520_300_000, kind: .undone, body: undone.body)], event: "sample",
      kiosk: "desk")
    #expect(driver.type("2").notice?.contains("not in the register any more") == true)
  }

  @Test("who leaves the dots alone is signed out as everywhere, and dots stay")
  func idleDots() throws {
    let sample = try sample()
    try add(1, to: sample)
    var driver = signedIn(sample)
    driver.type(Self.dots, "1")
    #expect(driver.wait(120_000).first?.name == .welcome)
    #expect(try findings(sample)[0].dots.total == 1)
  }

  @Test("long findings are wrapped")
  func wrapped() throws {
    let sample = try sample()
    let text = String(repeating: "อยากให้มีการฝึกสนทนาทุกสัปดาห์ ", count: 8)
    let body = FindingBody(kind: .need, phase: .after, source: .hand, text: text)
    _ = try sample.journal.append([body.draft(at: 1)], event: "sample", kiosk: "desk")
    var driver = signedIn(sample, language: .thai)
    let renderer = TextRenderer(columns: 40, style: TerminalStyle(colours: .none))
    let shown = renderer.render(driver.type(Self.dots))
    let lines = String(decoding: shown, as: UTF8.self).split(separator: "\n")
    #expect(lines.allSatisfy { columns(of: String($0)) <= 40 })
    #expect(lines.contains { $0.contains("ทีมของท่านเหลือ 5 จาก 5 จุด") })
  }
}
