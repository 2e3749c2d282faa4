import Vocabulary

/// What is said wherever the entries are simulated.
enum SimulatedMark {
  private static let thai = "ข้อมูลจำลอง ไม่ใช่ผลจริง"

  /// Over a table.
  static let note = Bilingual(th: thai, en: "Simulated data, not real results")
  /// Across the top of a page.
  static let banner = Bilingual(th: thai, en: "SIMULATED DATA: not real results")
  /// On a line of a text.
  static let line = Bilingual(th: "*** \(thai) ***", en: "*** SIMULATED DATA ***")
}
