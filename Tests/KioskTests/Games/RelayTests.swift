import Entries
import Facilitation
import Journal
import Programme
import Scoreboard
import Testing
import Vocabulary

@testable import Kiosk

@Suite("A relay")
struct RelayTests {
  private func start(_ sample: SampleRoom) -> Driver {
    var driver = Driver(sample.room())
    driver.type("", "1", "1", "1")
    return driver
  }

  @Test("is explained, and names who is next")
  func handover() throws {
    let sample = try GameRoom.sample(GameRoom.game(.relay(RelayTerms())))
    var driver = Driver(sample.room())
    let menu = driver.type("", "1", "1")
    #expect(menu.choices.first?.id == "game:relay")
    let intro = driver.type("1")
    #expect(intro.name == .intro)
    #expect(intro.body.joined().contains("Everyone plays before anyone plays twice"))
    let handover = driver.type("")
    #expect(handover.name == .game)
    #expect(handover.game?.state == "handover")
    let next = try #require(handover.game?.person)
    let person = try #require(sample.event.person(next))
    #expect(handover.body.first == "Next: \(person.signInLabel)")
    #expect(driver.type("").name == .question)
  }

  @Test("everyone answers before anyone answers twice, and the points are the team's as earned")
  func turns() throws {
    let sample = try GameRoom.sample(GameRoom.game(.relay(RelayTerms())))
    var driver = start(sample)
    var players: [PersonID] = []
    var screen = driver.type("")
    while screen.name == .game {
      players.append(try #require(screen.game?.person))
      let question = driver.type("")
      screen = driver.type(GameRoom.answer(to: question), "")
    }
    #expect(screen.name == .summary)
    #expect(players.count == 4)
    #expect(Set(players.prefix(3)).count == 3)
    #expect(players[3] == players[0])
    // Four right answers of 100: not scaled, and neither right nor asked on the board.
    let standing = try #require(
      sample.journal.standings(of: sample.event).first)
    #expect(standing.team == "phuttharaksa")
    #expect(standing.parts.quiz == 400)
    #expect(standing.right == 0 && standing.asked == 0)
    let answers = try sample.allEntries().filter { $0.kind == .answered }
    #expect(try answers.map { try Answered(body: $0.body).by } == players.map(\.rawValue))
    #expect(answers.allSatisfy { $0.person == nil && $0.team == "phuttharaksa" })
    #expect(try sample.journal.verify().faults == [])
  }

  @Test("a pass costs a little, and the next person gets the same question")
  func pass() throws {
    let sample = try GameRoom.sample(GameRoom.game(.relay(RelayTerms(passCost: 15))))
    var driver = start(sample)
    let first = try #require(driver.type("").game?.person)
    let question = driver.type("")
    let passed = driver.type("/.")
    let second = try #require(passed.game?.person)
    #expect(second != first)
    #expect(passed.notice == "Passed on to the next person (−15 points).")
    #expect(passed.game?.points == -15)
    let again = driver.type("")
    #expect(again.data == question.data)
    driver.type(GameRoom.answer(to: again))
    #expect(try sample.points(of: "phuttharaksa") == 85)
    // Whoever passed is not let off: those who have not played come first.
    var next = driver.type("")
    let third = try #require(next.game?.person)
    #expect(![first, second].contains(third))
    next = driver.type("", "wrong 1", "")
    if next.game == nil { next = driver.type("/.", "") }
    #expect(try sample.journal.verify().faults == [])
  }

  @Test("nobody gets a question again that they passed, unless everyone has passed it")
  func passedOn() throws {
    let sample = try GameRoom.sample(GameRoom.game(.relay(RelayTerms())))
    sample.event.roster.removeAll { $0.id == "p03" }
    var driver = start(sample)
    let first = try #require(driver.type("").game?.person)
    let second = try #require(driver.type("/.").game?.person)
    #expect(second != first)
    let question = driver.type("")
    // Who has not played is next, passes, and is not asked the same again.
    let next = driver.type(GameRoom.answer(to: question), "")
    #expect(next.game?.person == first)
    #expect(driver.type("/.").game?.person == second)
    // Now both have passed it: the least played gets it after all.
    #expect(driver.type("/.").game?.person == first)
    // Another terminal knows it, too.
    var other = Driver(sample.room(kiosk: "k2"))
    #expect(other.type("", "1", "1", "1", "").game?.person == first)
  }

  @Test("goes on where it was cut off, with the same person next")
  func resumed() throws {
    let sample = try GameRoom.sample(GameRoom.game(.relay(RelayTerms())))
    var driver = start(sample)
    driver.type("", "")
    let question = driver.type("/1", "/2")
    let next = driver.type(GameRoom.answer(to: question), "")
    let person = try #require(next.game?.person)
    // Another kiosk of the same team takes it over.
    var other = Driver(sample.room(kiosk: "k2"))
    let asked = other.type("", "1", "2", "1")
    #expect(asked.game?.state == "takeover")
    #expect(asked.body == ["This game is being played at k1."])
    let resumed = other.type("")
    #expect(resumed.game?.person == person)
    #expect(resumed.game?.number == 2)
    #expect(driver.type("").name == .note)
  }

  @Test("goes on where it is when it is taken over, not where it was when that was asked")
  func takenOverLater() throws {
    let sample = try GameRoom.sample(GameRoom.game(.relay(RelayTerms())))
    var driver = start(sample)
    let question = driver.type("", "")
    var other = Driver(sample.room(kiosk: "k2"))
    #expect(other.type("", "1", "2", "1").game?.state == "takeover")
    driver.type(GameRoom.answer(to: question))
    let resumed = other.type("")
    #expect(resumed.game?.number == 2 && resumed.game?.points == 100)
    let next = other.type("")
    #expect(other.type(GameRoom.answer(to: next)).data.verdict == "right")
    #expect(try sample.points(of: "phuttharaksa") == 200)
    #expect(try sample.journal.verify().faults == [])
  }

  @Test("a team plays it once, whoever opens it; another team has its own")
  func once() throws {
    let sample = try GameRoom.sample(GameRoom.game(.relay(RelayTerms()), draw: [.a1: 1]))
    var driver = start(sample)
    driver.type("", "")
    let screen = driver.type("/1", "/2")
    driver.type(GameRoom.answer(to: screen), "", "")
    var other = Driver(sample.room(kiosk: "k2"))
    let menu = other.type("", "1", "2")
    #expect(menu.choices[0].text.hasSuffix("(played)"))
    #expect(other.type("1").notice?.hasPrefix("You have already played") == true)
    var third = Driver(sample.room(kiosk: "k3"))
    #expect(third.type("", "2", "1", "1").name == .intro)
  }

  @Test("time that runs out is the turn of whoever had it")
  func late() throws {
    let sample = try GameRoom.sample(GameRoom.game(.relay(RelayTerms())))
    var driver = start(sample)
    let first = try #require(driver.type("").game?.person)
    driver.type("")
    let screens = driver.wait(31_000)
    #expect(screens.map(\.name) == [.feedback])
    let next = try #require(driver.type("").game?.person)
    #expect(next != first)
  }
}
