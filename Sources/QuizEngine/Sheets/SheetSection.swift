import SourceText
import ThaiText
import Vocabulary

/// A bank on a sheet: what stands above its questions, and these.
struct SheetSection {
  /// The file's name without its folder and its ending.
  let name: String
  let hasKeys: Bool
  /// How many questions there are of each level, the easiest first; nil counts those without one.
  let levels: [(level: Level?, count: Int)]
  /// What all questions together are worth.
  let points: Int
  let items: [SheetItem]

  init(_ bank: Bank, hasKeys: Bool) {
    self.hasKeys = hasKeys
    name = printableLine(Self.name(ofFile: bank.file.name))
    items = bank.enumerated().map { SheetItem($1, number: $0 + 1, hasKeys: hasKeys) }
    points = items.map(\.value).reduce(0, +)
    let levels = items.map(\.level)
    self.levels = (Level.allCases.map(Optional.init) + [nil]).compactMap { level in
      let count = levels.count { $0 == level }
      return count > 0 ? (level, count) : nil
    }
  }

  private static func name(ofFile path: String) -> String {
    let file = path.split(separator: "/").last.map { String($0) } ?? path
    guard let point = file.lastIndex(of: "."), point > file.startIndex else { return file }
    return String(file[..<point])
  }

  /// How many questions, of which levels, worth how much.
  func facts(in language: Language) -> String {
    var facts = [SheetWords.questions(items.count)[language]]
    let named = levels.compactMap { entry in entry.level.map { "\($0.rawValue) \(entry.count)" } }
    if !named.isEmpty { facts.append(named.joined(separator: ", ")) }
    facts.append(SheetWords.points(points)[language])
    if hasKeys { facts.append(SheetWords.withKeys[language]) }
    return facts.joined(separator: " · ")
  }
}
