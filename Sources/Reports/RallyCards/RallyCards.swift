import RallyControl
import RallyRoute
import Vocabulary

/// The pages that a rally is printed on: A4, one HTML file, a sheet of paper a card.
///
/// Road books and RC sheets name no checkpoint: finding the places is the game. Marshals' sheets
/// hold code words and answers.
public struct RallyCards {
  private let rally: Rally
  private let language: Language
  private let crews: [CarCrew]
  private let kinds: Set<Kind>

  /// What can be printed.
  public enum Kind: String, CaseIterable, Sendable {
    /// A car's clues, times and safety rules.
    case roadBook = "road-book"
    /// A car's RC questions, to be answered on paper.
    case rcSheet = "rc-sheet"
    /// A car's times and points, which marshals fill in and `rally enter` reads.
    case timeCard = "time-card"
    /// What a checkpoint's marshals need.
    case marshalSheet = "marshal-sheet"
  }

  /// The cards of a rally.
  ///
  /// - Parameters:
  ///   - language: The language that stands first; the other stands beside it.
  ///   - cars: Whose cards are made; nil for all.
  public init(
    rally: Rally, language: Language, cars: [CarID]? = nil,
    kinds: Set<Kind> = Set(Kind.allCases)
  ) {
    self.rally = rally
    self.language = language
    self.kinds = kinds
    crews = rally.crews.filter { crew in cars.map { $0.contains(crew.car) } ?? true }
  }

  /// The page. Nothing is loaded and nothing runs, whatever a file says.
  public var html: String {
    let words = CardText(rally: rally, language: language)
    var body = ""
    for crew in crews {
      if kinds.contains(.roadBook) { body += RoadBook(words: words, crew: crew).html }
      if kinds.contains(.rcSheet) { body += RCSheet(words: words, crew: crew).html }
      if kinds.contains(.timeCard) { body += TimeCardSheet(words: words, crew: crew).html }
    }
    if kinds.contains(.marshalSheet) {
      body += rally.route.checkpoints.map { MarshalSheet(words: words, checkpoint: $0).html }
        .joined()
    }
    return HTMLPage(
      language: language, title: words.first(rally.route.title), style: CardStyle.sheet
    ).page(body)
  }
}
