import Entries
import FoundationEssentials
import Improvement
import Testing
import Vocabulary

@testable import Reports

@Suite("The register's list")
struct RegisterListTests {
  @Test("has the findings of each channel, and the rounds")
  func groups() throws {
    let list = try RegisterSample.list()
    #expect(list.groups.map(\.channel) == [.board, .staff, nil])
    #expect(
      list.groups.map { $0.findings.map(\.kind) } == [[.problem], [.idea], [.progress, .need]])
    #expect(list.visits?.map(\.date) == ["2014-09-29"])
    #expect(list.visits?.first?.findings == list.groups[2].findings.map(\.finding))
    #expect(list.asOf == "2014-11-28T11:30:00+07:00")
  }

  @Test("tells of each finding who said it and what became of it")
  func item() throws {
    let item = try RegisterSample.list().groups[0].findings[0]
    #expect(item.said.map(\.text) == ["no time to practise", "ไม่มีเวลาฝึก"])
    #expect(item.said.map(\.team) == ["phuttharaksa", nil])
    #expect(item.said.map(\.source) == [.circle, .survey])
    #expect(item.overdue && item.due == "2014-11-15" && item.status == .underWay)
    #expect(item.dots == 4 && item.dotsByTeam == ["ratchaphruek": 4])
    #expect(item.history.map(\.note) == ["asked"])
    #expect(
      item.history[0].changed
        == ["status": "under-way", "channel": "board", "due": "2014-11-15"])
  }

  @Test("has no rounds where only some findings are asked for, but those of a phase")
  func filters() throws {
    #expect(try RegisterSample.list(RegisterFilter(kind: .need)).visits == nil)
    #expect(try RegisterSample.list(RegisterFilter(phase: .before)).visits?.count == 1)
    #expect(try RegisterSample.list(RegisterFilter(phase: .after)).visits == [])
    let overdue = try RegisterSample.list(RegisterFilter(overdueOn: ISODate("2014-11-16")))
    #expect(overdue.findings.map(\.kind) == [.problem, .idea])
  }

  @Test("is the same after it was written and read as JSON")
  func json() throws {
    let list = try RegisterSample.list()
    let bytes = try JSONEncoder().encode(list)
    #expect(try JSONDecoder().decode(RegisterList.self, from: bytes) == list)
  }

  @Test("tells of what was taken away as null")
  func taken() throws {
    var fold = RegisterFold()
    let entries = try RegisterSample.entries()
    let place = FindingPlace(entry: EntryPlace(kiosk: "k1@s", seq: 1))
    let change = FindingChange(of: place, owner: .clear, due: .clear).draft(at: RegisterSample.now)
    let key = EntryKey(event: "sample", kiosk: "k1@s", seq: entries.count + 1)
    for entry in entries + [Entry(key: key, draft: change, hash: [])] { try fold.add(entry) }
    let list = RegisterList(
      fold.result(), of: "sample", filter: RegisterFilter(kind: .idea), now: RegisterSample.now,
      clock: Sample.clock, isSimulated: false)
    let item = try #require(list.findings.first)
    #expect(item.due == nil && item.owner == nil && !item.overdue)
    #expect(item.history[0].changed == ["owner": nil, "due": nil])
    let text = String(decoding: try JSONEncoder().encode(list), as: UTF8.self)
    #expect(text.contains(#""due":null"#) && text.contains(#""owner":null"#))
  }
}
