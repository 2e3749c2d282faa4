import Programme
import Vocabulary

/// The official report of an event, after the two source documents, in Thai or in English.
///
/// It tells what the facts hold and no more: where a figure is missing it says that there is none.
public struct OfficialReport {
  private let facts: ReportFacts
  private let words: Wording

  /// The report of facts in a language.
  public init(facts: ReportFacts, language: Language) {
    self.facts = facts
    words = Wording(language: language)
  }

  /// The report as a document.
  public var document: ReportDocument {
    let sections: [any ReportSection] = [
      TitleSection(facts: facts, words: words),
      OperationSection(facts: facts, words: words),
      ResultsSection(facts: facts, words: words),
      BeforeSection(facts: facts, words: words),
      DuringSection(facts: facts, words: words),
      AfterSection(facts: facts, words: words),
      OutcomesSection(facts: facts, words: words),
      SurveySection(facts: facts, words: words),
      ImprovementSection(facts: facts, words: words),
      ChannelsSection(facts: facts, words: words),
      SupervisionSection(facts: facts, words: words),
      ReflectionSection(facts: facts, words: words),
      StakeholdersSection(facts: facts, words: words),
      ClaimsSection(facts: facts, words: words),
      ConclusionsSection(facts: facts, words: words),
      BudgetSection(facts: facts, words: words),
      SignatureSection(facts: facts, words: words),
      PhotoSection(facts: facts, words: words),
      ItemsAnnex(facts: facts, words: words),
      CorrectionsAnnex(facts: facts, words: words),
      RosterAnnex(facts: facts, words: words),
      AttendanceAnnex(facts: facts, words: words),
    ]
    var document = ReportDocument(
      language: words.language, title: TitleSection(facts: facts, words: words).lines[0],
      runningNote: words(facts.runningNote), blocks: sections.flatMap(\.blocks))
    document.numberCaptions()
    return document
  }
}

extension ReportFacts {
  /// What every page says; "" for nothing.
  var runningNote: Bilingual {
    switch (isSimulated, isFrozen) {
    case (false, false): Bilingual(same: "")
    case (true, false): Self.simulated
    case (false, true): Self.frozen
    case (true, true):
      Bilingual(
        th: Self.simulated.th + " / " + Self.frozen.th,
        en: Self.simulated.en + " / " + Self.frozen.en)
    }
  }

  private static let simulated = Bilingual(
    th: "ข้อมูลจำลอง ไม่ใช่ผลการดำเนินงานจริง", en: "Simulated data, not real results")
  private static let frozen = Bilingual(
    th: "อยู่ระหว่างหยุดประกาศคะแนน ไม่รวมรายการหลังจากนั้น",
    en: "The standings are frozen: what came later is left out")
}
