import SourceText
import ThaiText
import Vocabulary

extension [Team] {
  /// The team that people mean by a text: its id, its number (`2`, `๒`, `ทีมที่ 2`), its name or its
  /// flower in either language; nil where that is none, or not only one.
  public func named(_ text: String) -> Team? {
    let wanted = Self.plain(text)
    guard !wanted.isEmpty else { return nil }
    if let team = first(where: { $0.id.rawValue == wanted || String($0.number) == wanted }) {
      return team
    }
    let found = filter { team in
      [team.name.th, team.name.en, team.flower.th, team.flower.en].map(Self.plain).contains(wanted)
    }
    return found.count == 1 ? found.first : nil
  }

  /// The team's id that a misspelt text was probably meant to be; nil where none is near.
  public func nearest(to text: String) -> TeamID? {
    let names = flatMap { team in
      [team.id.rawValue, team.name.th, team.name.en].map { ($0, team.id) }
    }
    let meant = nearestMatch(to: text, among: names.map(\.0))
    return names.first { $0.0 == meant }?.1
  }

  /// A text in lower case and without words that go before the names of teams and flowers.
  private static func plain(_ text: String) -> String {
    var text = arabicDigits(printableLine(text)).lowercased().trimmed
    for word in ["ทีมที่", "กลุ่มที่", "ทีม", "กลุ่ม", "team ", "group ", "ดอก"] {
      guard text.hasPrefix(word), text != word else { continue }
      text = String(text.dropFirst(word.count)).trimmed
    }
    return text
  }
}

extension [Person] {
  /// The places of those whom a text names: by id, else by name with or without its title, else by
  /// nickname, else by given name.
  public func places(named text: String) -> [Int] {
    let wanted = Self.plain(text)
    guard !wanted.isEmpty else { return [] }
    let ways: [(Person) -> [String]] = [
      { [$0.id.rawValue] }, { [$0.name, $0.title + $0.name, $0.title + " " + $0.name] },
      { [$0.nickname] }, { [String($0.name.prefix { !$0.isWhitespace })] },
    ]
    for way in ways {
      let found = indices.filter { way(self[$0]).map(Self.plain).contains(wanted) }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// The id or name that a misspelt text was probably meant to be; nil where none is near.
  public func nearest(to text: String) -> String? {
    nearestMatch(to: text, among: flatMap { [$0.id.rawValue, $0.name] })
  }

  private static func plain(_ text: String) -> String {
    let words = printableLine(text).lowercased().unicodeScalars.split { $0.properties.isWhitespace }
    return words.map { String($0) }.joined(separator: " ")
  }
}
