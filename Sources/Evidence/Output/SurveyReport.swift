import Assessment
import Programme
import Reports
import ThaiText
import Vocabulary

/// What a survey's ballots come to, as `analyse survey` prints it.
public struct SurveyReport: Encodable, Sendable {
  /// The result.
  public let result: SurveyResult

  /// What a survey came to.
  public init(_ result: SurveyResult) { self.result = result }

  private var groups: [(group: SurveyGroup, figures: SurveyAnalysis.Group)] {
    Array(zip(result.survey.groups, result.analysis.groups))
  }
}

// MARK: For programs

extension SurveyReport {
  /// Writes the figures of the whole, of groups and statements, and what was written.
  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: MemberName.self)
    try members.encode(result.survey.id, forKey: MemberName("survey"))
    try members.encode(result.analysis.ballots, forKey: MemberName("n"))
    try members.encode(result.answeredTwice, forKey: MemberName("answeredTwice"))
    try members.encode(result.unexplained, forKey: MemberName("unexplained"))
    try members.encode(result.withheld?.rawValue, forKey: MemberName("withheld"))
    try members.encode(Row("", nil, result.analysis.whole), forKey: MemberName("whole"))
    let groups = groups.map { group, figures in
      Group(
        title: group.title, summary: figures.summary,
        items: zip(group.items, figures.items).map {
          Row($0.id.rawValue, $0.text, $1.summary)
        })
    }
    try members.encode(groups, forKey: MemberName("groups"))
    let comments = result.comments.map { question, comments in
      Comments(question: question.id.rawValue, texts: comments.map(\.shown))
    }
    try members.encode(comments, forKey: MemberName("comments"))
  }

  private struct Comments: Encodable {
    var question: String
    var texts: [String]
  }

  private struct Group: Encodable {
    var title: Bilingual
    var summary: SurveyAnalysis.Summary
    var items: [Row]

    func encode(to encoder: any Encoder) throws {
      var members = encoder.container(keyedBy: MemberName.self)
      try members.encode(["th": title.th, "en": title.en], forKey: MemberName("title"))
      try members.encode(items, forKey: MemberName("items"))
      try members.encode(summary)
    }
  }

  private struct Row: Encodable {
    var id: String
    var text: Bilingual?
    var summary: SurveyAnalysis.Summary

    init(_ id: String, _ text: Bilingual?, _ summary: SurveyAnalysis.Summary) {
      (self.id, self.text, self.summary) = (id, text, summary)
    }

    func encode(to encoder: any Encoder) throws {
      var members = encoder.container(keyedBy: MemberName.self)
      if let text {
        try members.encode(id, forKey: MemberName("item"))
        try members.encode(["th": text.th, "en": text.en], forKey: MemberName("text"))
      }
      try members.encode(summary)
    }
  }
}

extension KeyedEncodingContainer where Key == MemberName {
  fileprivate mutating func encode(_ summary: SurveyAnalysis.Summary) throws {
    try encode(summary.n, forKey: MemberName("n"))
    try encode([("mean", summary.mean), ("sd", summary.sd)])
    try encode(summary.band?.rawValue, forKey: MemberName("band"))
    try encode(summary.counts, forKey: MemberName("counts"))
  }
}

// MARK: For people

extension SurveyReport {
  /// What a survey came to, as lines for a terminal.
  public func lines(in language: Language) -> [String] {
    func say(_ thai: String, _ english: String) -> String {
      language == .thai ? thai : english
    }
    let ballots = result.analysis.ballots
    var lines = [
      result.survey.title[language],
      say("ผู้ตอบ \(ballots) คน", ballots == 1 ? "1 ballot" : "\(ballots) ballots"),
    ]
    if let reason = result.analysis.whole.mean.reason { lines.append(reason.surveyText[language]) }
    if result.answeredTwice > 0 {
      lines.append(
        say(
          "ตอบสองครั้งที่เครื่องซึ่งไม่ได้เชื่อมต่อกัน \(result.answeredTwice) คน (นับทั้งสองฉบับ)",
          "\(result.answeredTwice) answered twice, at kiosks that could not see each other; "
            + "both ballots count"))
    }
    if result.unexplained > 0 {
      let more = result.unexplained == 1 ? "response" : "responses"
      lines.append(
        say(
          "มีคำตอบเกินจำนวนผู้ตอบ \(result.unexplained) ฉบับ โปรดตรวจด้วย khaolam journal verify",
          "\(result.unexplained) more \(more) than people answered: see khaolam journal verify"))
    }
    var table = TextTable([
      say("ข้อความ", "statement"), "n", "x̄", "S.D.", say("ระดับ", "level"),
    ])
    func add(_ text: String, _ summary: SurveyAnalysis.Summary) {
      table.add([
        text, String(summary.n), shown(summary.mean), shown(summary.sd),
        summary.band?.text[language] ?? "–",
      ])
    }
    for (group, figures) in groups {
      add(group.title[language], figures.summary)
      for (item, row) in zip(group.items, figures.items) {
        add("  " + item.text[language], row.summary)
      }
    }
    add(say("ภาพรวม", "as a whole"), result.analysis.whole)
    lines += [""] + table.lines
    for (question, comments) in result.comments where !comments.isEmpty {
      lines += ["", question.text[language]] + comments.map { "- \($0.shown)" }
    }
    return lines.map(printableLine)
  }
}
