/// The two languages that every string a participant sees exists in.
public enum Language: String, Codable, CaseIterable, Sendable {
  case thai = "th"
  case english = "en"
}

/// A text in both languages.
public struct Bilingual: Hashable, Codable, Sendable {
  /// The text in Thai.
  public var th: String
  /// The text in English.
  public var en: String

  /// A text in both languages.
  public init(th: String, en: String) {
    self.th = th
    self.en = en
  }

  /// A text that is the same in both languages, such as a name or a number.
  public init(same text: String) {
    self.init(th: text, en: text)
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .thai: th
    case .english: en
    }
  }
}
