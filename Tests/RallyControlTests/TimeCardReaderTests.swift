import CarRally
import Entries
import Generators
import SourceText
import Testing
import Vocabulary

@testable import RallyControl

@Suite("Reading time cards")
struct TimeCardReaderTests {
  private func read(_ rows: String, because reason: String? = nil) throws -> TimeCard {
    let rally = try #require(LittleRally.rally())
    var reader = TimeCardReader(
      rally, judge: "Ann", correction: reason, anchors: [:],
      firstStart: LittleRally.at("08:30"))
    let head = "car,checkpoint,start,arrive,depart,rc,scores,hints,allowance,ending,reason\n"
    return reader.read(SourceFile(name: "card.csv", text: head + rows))
  }

  @Test("a row says all that happened at a checkpoint, in the order in which it can be noted")
  func row() throws {
    let card = try read(
      "mali/1,lake,08:30,๐๘:๕๑,09.02,200,\"40,30\",1 2,3,,train\n1/1,,,,,,,,,retired,flat tyre\n")
    #expect(card.diagnostics == [])
    let at = LittleRally.at
    let events = card.lines.map(\.entry.event)
    #expect(events.count == 9)
    if case .started(_, let time) = events[0] { #expect(time.at == at("08:30") && time.isNoted) }
    #expect(
      Array(events[1..<8]) == [
        .hinted(number: 1, price: 20), .hinted(number: 2, price: 40),
        .allowed(minutes: 3, reason: "train"), .arrived(RallyTime(at("08:51"), isNoted: true)),
        .departed(RallyTime(at("09:02"), isNoted: true)), .marked(points: 200),
        .judged(TaskScore(judge: "Ann", scores: [40, 30], most: [40, 60])),
      ])
    #expect(
      events[8]
        == .ended(.retired, RallyTime(at("09:02"), isNoted: true), reason: "flat tyre"))
    #expect(card.lines.allSatisfy { $0.entry.car == CarID(team: "mali", number: 1) })
  }

  @Test("with a reason every line replaces what was noted before")
  func correction() throws {
    let card = try read("mali/1,lake,,08:51,,,,,,,\n", because: "card lost and found")
    #expect(card.lines.map(\.entry.correction) == ["card lost and found"])
  }

  @Test("the start of a car whose way lacks a leg is a fault")
  func noWay() throws {
    let text = LittleRally.routeText.replacing(
      #"orders: "same""#, with: #"orders: { "mali/1": ["hill", "lake", "school"] }"#)
    let rally = try #require(LittleRally.rally(route: text))
    var reader = TimeCardReader(
      rally, judge: "Ann", correction: nil, anchors: [:], firstStart: LittleRally.at("08:30"))
    let card = reader.read(
      SourceFile(name: "card.csv", text: "car,start\nmali/1,08:30\nmali/2,08:35\n"))
    #expect(card.lines.count == 1)
    #expect(
      card.diagnostics.map(\.message.en) == [
        "`mali/1` can't start: the route lacks a leg that its order needs."
      ])
    #expect(card.diagnostics.map(\.offset) == ["car,start\nmali/1,".utf8.count])
  }

  @Test(
    "every fault is told at its field",
    arguments: [
      ("mail/1,lake,,08:51,,,,,,,", "there is no car `mail/1`; did you mean `mali/1`?", "mail/1"),
      ("mali/1,lak,,08:51,,,,,,,", "there is no checkpoint `lak`; did you mean `lake`?", "lak,"),
      ("mali/1,lake,,8h51,,,,,,,", "`8h51` is not a time", "8h51"),
      ("mali/1,lake,,,,251,,,,,", "`251` can't stand here", "251"),
      ("mali/1,lake,,,,,41,,,,", "the scores `41` don't fit the rubric", "41"),
      ("mali/1,lake,,,,,,3,,,", "lake has no hint `3`", "3,"),
      ("mali/1,lake,,,,,,0,,,", "lake has no hint `0`", "0,"),
      (
        "mali/1,lake,,,,,,-9223372036854775808,,,", "lake has no hint `-9223372036854775808`",
        "-9223372036854775808,"
      ),
      ("mali/1,lake,,,,,,,5,,", "there is no reason for this", "5,"),
      ("mali/1,,,,,,,,,lost,x", "`ending` can't be `lost`", "lost"),
      ("mali/1,,,08:51,,,,,,,", "`arrive` needs a checkpoint in its row", "08:51"),
      (",lake,,08:51,,,,,,,", "the row names no car", ""),
      ("mali/1,lake,,,,,,,,,", "the card says nothing", ""),
    ])
  func faults(row: String, message: String, place: String) throws {
    let card = try read(row + "\n")
    #expect(!card.isSound)
    let fault = try #require(card.diagnostics.first { $0.message.en == message })
    #expect(fault.remedy != nil)
    let head = "car,checkpoint,start,arrive,depart,rc,scores,hints,allowance,ending,reason\n"
    let rest = Array((head + row + "\n").utf8)[
      min(fault.offset, head.utf8.count + row.utf8.count)...]
    #expect(String(decoding: rest, as: UTF8.self).hasPrefix(place))
  }
}
