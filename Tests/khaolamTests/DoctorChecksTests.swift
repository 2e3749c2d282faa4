import Journal
import Testing
import ThaiText
import Vocabulary

@testable import khaolam

/// Values in, values out: what is said of what was found.
@Suite("The checks of doctor")
struct DoctorChecksTests {
  private func states(_ checks: [DoctorCheck]) -> [String] { checks.map(\.state) }

  @Test(
    "tell terminals that can show a kiosk from those that can't",
    arguments: [
      (
        TerminalChecks(
          isTerminal: true, kind: "xterm-256color", columns: 80, locale: "th_TH.UTF-8"),
        ["ok", "ok", "ok"]
      ),
      (
        TerminalChecks(isTerminal: true, kind: "linux", columns: 60, locale: "C.utf8"),
        ["attention", "ok", "ok"]
      ),
      (
        TerminalChecks(isTerminal: true, kind: "dumb", columns: 59, locale: "C"),
        ["attention", "attention", "attention"]
      ),
      (
        TerminalChecks(isTerminal: false, kind: nil, columns: nil, locale: nil),
        ["attention", "attention", "attention"]
      ),
    ])
  func terminals(terminal: TerminalChecks, expected: [String]) {
    #expect(states(terminal.checks) == expected)
  }

  @Test("know the font of reports under its names")
  func fonts() {
    #expect(states(FontChecks(families: ["Loma", "TH Sarabun New"]).checks) == ["ok", "ok"])
    #expect(states(FontChecks(families: ["Loma"]).checks) == ["ok", "attention"])
    #expect(states(FontChecks(families: []).checks) == ["attention", "attention"])
    #expect(states(FontChecks(families: nil).checks) == ["attention", "attention"])
  }

  @Test("take a disk for slow above 30 ms, and for full below 20 MiB")
  func disk() {
    let disk = DiskChecks(store: "/x.db")
    #expect(DoctorCheck(.speed, disk.speed(median: 30)).state == "ok")
    #expect(DoctorCheck(.speed, disk.speed(median: 30.1)).state == "attention")
    #expect(DoctorCheck(.space, disk.space(mebibytes: 500)).state == "ok")
    #expect(DoctorCheck(.space, disk.space(mebibytes: 499)).state == "attention")
    #expect(DoctorCheck(.space, disk.space(mebibytes: 19)).exitCode == 74)
  }

  @Test("want a backup a day while there is something new")
  func backup() {
    let day = 86_400_000
    let store = StoreChecks(store: .file("x.db"), event: nil, now: 10 * day)
    func state(_ at: Int?, holding entries: Int?, of all: Int) -> String {
      func counts(_ entries: Int) -> StoreCounts {
        var counts = StoreCounts()
        counts.entries = entries
        return counts
      }
      let note = at.map { BackupNote(at: $0, path: "b.db", counts: entries.map(counts)) }
      return DoctorCheck(.backup, store.backup(note, of: counts(all))).state
    }
    #expect(state(nil, holding: nil, of: 0) == "ok")
    #expect(state(nil, holding: nil, of: 1) == "attention")
    #expect(state(9 * day, holding: 7, of: 8) == "ok")
    #expect(state(9 * day - 1, holding: 7, of: 8) == "attention")
    #expect(state(9 * day - 1, holding: 8, of: 8) == "ok")
    #expect(state(9 * day - 1, holding: nil, of: 8) == "attention")
  }

  @Test("let a clock be a minute behind the latest entry, and as far ahead as it likes")
  func clock() {
    let now = 1_792_202_400_000
    let store = StoreChecks(store: .file("x.db"), event: nil, now: now)
    func check(_ latest: Int?, seen: [KioskSeen] = []) -> DoctorCheck {
      let entry = latest.map { KioskSeen(kiosk: "k1@0", at: $0) }
      return DoctorCheck(.clock, store.clock(latest: entry, seen: seen))
    }
    #expect(check(nil).state == "ok")
    #expect(check(now + 60_000).state == "ok")
    #expect(check(now + 60_001).exitCode == 65)
    #expect(check(0).state == "ok")
    let ahead = check(now + 7_200_000, seen: [KioskSeen(kiosk: "k1@0", at: now + 7_200_000)])
    #expect(ahead.found.en.hasPrefix("2 h behind the latest entry: ") && ahead.state == "broken")
    // Another kiosk says what this machine says.
    let other = check(now + 7_200_000, seen: [KioskSeen(kiosk: "k2@0", at: now - 60_000)])
    #expect(other.state == "attention" && other.remedy?.en.contains("k1") == true)
    let young = StoreChecks(store: .file("x.db"), event: nil, now: 0)
    #expect(DoctorCheck(.clock, young.clock(latest: nil, seen: [])).exitCode == 65)
  }

  @Test("end with the status of the worst, and say under each line what to do")
  func report() {
    let text = Bilingual(th: "พบ", en: "found")
    let remedy = Bilingual(th: "ทำ", en: "do this")
    let report = DoctorReport(
      [
        DoctorCheck(.event, .ok(text)), DoctorCheck(.pin, .attention(text, remedy: remedy)),
        DoctorCheck(.banks, .broken(text, remedy: remedy, exitCode: 65)),
        DoctorCheck(.space, .broken(text, remedy: remedy, exitCode: 74)),
      ], language: .english)
    #expect(report.exitCode == 74)
    #expect(
      report.text(columns: nil) == """
        ok  event       found
        !   PIN         found
              do this
        ✗   banks       found
              do this
        ✗   disk space  found
              do this

        """)
    #expect(DoctorReport([DoctorCheck(.event, .ok(text))], language: .thai).exitCode == 0)
  }

  @Test("go on at a terminal's edge under their beginning, between words, Thai ones too")
  func wrapped() {
    let found = Bilingual(
      th: "บันทึกหนึ่งครั้งใช้เวลานานกว่าที่ควรมากสำหรับเครื่องนี้",
      en: "it takes longer than it should until what is written is on disk")
    let remedy = Bilingual(
      th: "แต่ละคำตอบต้องรอนานเท่านี้ ใช้ดิสก์ในเครื่องแทนแฟลชไดรฟ์",
      en: "Every answer waits that long: use a disk of the machine, not a stick.")
    func text(_ language: Language) -> [Substring] {
      DoctorReport([DoctorCheck(.speed, .attention(found, remedy: remedy))], language: language)
        .text(columns: 40).split(separator: "\n")
    }
    #expect(
      text(.english) == [
        "!   disk speed  it takes longer than it", "                should until what is",
        "                written is on disk", "      Every answer waits that long: use",
        "      a disk of the machine, not a",
        "      stick.",
      ])
    let thai = text(.thai)
    #expect(thai.count > 2 && thai.allSatisfy { columns(of: $0) <= 40 })
    // Words stay whole.
    for word in ["ใช้เวลา", "เครื่อง", "คำตอบ", "ดิสก์"] {
      #expect(thai.contains { $0.contains(word) }, "\(word)")
    }
  }

  @Test(
    "of two statuses the worse is that of what is nearer to losing something",
    arguments: [(0, 75, 75), (66, 75, 66), (65, 66, 65), (69, 65, 69), (74, 69, 74), (1, 74, 1)]
      as [(Int32, Int32, Int32)])
  func worse(one: Int32, other: Int32, expected: Int32) {
    #expect(ExitStatus.worse(one, other) == expected)
    #expect(ExitStatus.worse(other, one) == expected)
  }
}
