import Assessment
import Programme
import Reports
import ThaiText
import Vocabulary

/// What people gained, as `analyse gain` prints it.
public struct GainReport: Encodable, Sendable {
  /// The earlier test's title and id; nil for marks of another system.
  public var earlier: Name?
  /// The later test's title and id; nil for marks of another system.
  public var later: Name?
  /// The figures of everyone.
  public var overall: GainAnalysis
  /// The figures by team.
  public var byTeam: [Part] = []
  /// The figures by topic, in percent.
  public var byTopic: [Part] = []
  /// The figures by level, in percent.
  public var byLevel: [Part] = []
  /// Each person's scores, in roster order.
  public var people: [ScorePair]
  /// The people who have finished the one test only, the other only, or neither.
  public var leftOut: LeftOut?

  /// A test.
  public struct Name: Encodable, Sendable {
    /// Its id.
    public var quiz: QuizID
    /// Its title.
    public var title: Bilingual

    private enum CodingKeys: String, CodingKey { case quiz }
  }

  /// The figures of a part.
  public struct Part: Encodable, Sendable {
    /// What programs know it by.
    public var id: String
    /// What it is called.
    public var name: Bilingual
    /// Its figures.
    public var analysis: GainAnalysis
  }

  /// Who does not count.
  public struct LeftOut: Encodable, Sendable {
    /// Has finished the earlier test only.
    public var onlyEarlier: Int
    /// Has finished the later test only.
    public var onlyLater: Int
    /// Has finished neither.
    public var neither: Int
  }

  /// What people of an event gained.
  public init(_ gain: GainResult, of event: Event) {
    earlier = Name(quiz: gain.earlier.id, title: gain.earlier.title)
    later = Name(quiz: gain.later.id, title: gain.later.title)
    overall = gain.overall
    byTeam = gain.byTeam.map { part in
      let name = event.team(part.label)?.name ?? Bilingual(same: part.label.rawValue)
      return Part(id: part.label.rawValue, name: name, analysis: part.analysis)
    }
    byTopic = gain.byTopic.map {
      Part(id: $0.label, name: Topic.title(of: $0.label), analysis: $0.analysis)
    }
    byLevel = gain.byLevel.map {
      Part(
        id: $0.label.rawValue, name: Bilingual(same: $0.label.rawValue), analysis: $0.analysis)
    }
    people = gain.scores
    leftOut = LeftOut(
      onlyEarlier: gain.onlyEarlier, onlyLater: gain.onlyLater, neither: gain.neither)
  }

  /// What people gained by marks of another system.
  public init(_ scores: GainScores) {
    overall = GainAnalysis(scores.pairs, maximum: scores.maximum, leftOut: scores.leftOut)
    people = scores.pairs
  }
}

// MARK: For programs

extension GainReport {
  /// Writes the figures of everyone, then of the parts and people.
  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: MemberName.self)
    try members.encodeIfPresent(earlier?.quiz, forKey: MemberName("earlier"))
    try members.encodeIfPresent(later?.quiz, forKey: MemberName("later"))
    try members.encode(overall)
    try members.encode(
      ["th": overall.sentence.th, "en": overall.sentence.en], forKey: MemberName("sentence"))
    try members.encode(
      overall.warnings.map { ["th": $0.text.th, "en": $0.text.en] }, forKey: MemberName("warnings"))
    try members.encode(byTeam, forKey: MemberName("byTeam"))
    try members.encode(byTopic, forKey: MemberName("byTopic"))
    try members.encode(byLevel, forKey: MemberName("byLevel"))
    try members.encode(
      people.map { PersonScore($0, overall.maximum) }, forKey: MemberName("people"))
    try members.encodeIfPresent(leftOut, forKey: MemberName("leftOut"))
  }

  private struct PersonScore: Encodable {
    var person: String
    var pre: Double
    var post: Double
    var normalisedGain: Figure

    init(_ pair: ScorePair, _ maximum: Double) {
      (person, pre, post) = (pair.person, pair.pre, pair.post)
      normalisedGain = pair.normalisedGain(of: maximum)
    }
  }
}

extension GainReport.Part {
  /// Writes the part's id, name and figures.
  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: MemberName.self)
    try members.encode(id, forKey: MemberName("id"))
    try members.encode(["th": name.th, "en": name.en], forKey: MemberName("name"))
    try members.encode(analysis)
  }
}

extension KeyedEncodingContainer where Key == MemberName {
  /// Writes the figures of a gain, its interval as `[low, high]`.
  fileprivate mutating func encode(_ gain: GainAnalysis) throws {
    try encode(gain.n, forKey: MemberName("n"))
    try encode(gain.maximum, forKey: MemberName("maximum"))
    try encode(
      [gain.interval95.low, gain.interval95.high], forKey: MemberName("interval95"))
    try encode(
      gain.figures.filter { $0.name != "interval95" },
      besides: gain.figures.filter { $0.name == "interval95" })
  }
}

// MARK: For people

extension GainReport {
  /// What people gained, as lines for a terminal.
  public func lines(in language: Language) -> [String] {
    func say(_ thai: String, _ english: String) -> String {
      language == .thai ? thai : english
    }
    var lines: [String] = []
    if let earlier, let later {
      lines.append("\(earlier.title[language]) → \(later.title[language])")
    }
    lines.append(overall.sentence[language])
    lines += overall.warnings.map { "! \($0.text[language])" }
    if let leftOut {
      lines.append(
        say(
          "ไม่นับ: ทำครบเฉพาะฉบับแรก \(leftOut.onlyEarlier) คน เฉพาะฉบับหลัง \(leftOut.onlyLater) คน "
            + "ไม่ครบทั้งสองฉบับ \(leftOut.neither) คน",
          "Left out: finished the first only \(leftOut.onlyEarlier), the second only "
            + "\(leftOut.onlyLater), neither \(leftOut.neither)"))
    }
    for (title, parts, all) in [
      (say("ทีม", "team"), byTeam, true), (say("หัวข้อ (ร้อยละ)", "topic (percent)"), byTopic, false),
      (say("ระดับ (ร้อยละ)", "level (percent)"), byLevel, false),
    ] where !parts.isEmpty {
      var table = TextTable([
        title, "n", say("ก่อน", "before"), say("หลัง", "after"), say("ผลต่าง", "change"), "S.D.", "t",
        "p", "d", say("อัตราการพัฒนา", "gain"),
      ])
      for part in parts { table.add([part.name[language]] + cells(of: part.analysis)) }
      if all { table.add([say("ทั้งหมด", "all")] + cells(of: overall)) }
      lines += [""] + table.lines
    }
    return lines.map(printableLine)
  }

  private func cells(of gain: GainAnalysis) -> [String] {
    [
      String(gain.n), shown(gain.preMean), shown(gain.postMean), shown(gain.meanDifference),
      shown(gain.sd), shown(gain.t), probability(gain.p), shown(gain.cohensD),
      shown(gain.normalisedGain),
    ]
  }
}
