import Entries
import Programme
import RallyControl
import RallyRoute
import Vocabulary

/// The papers of a rally, to print on A4: what each car carries and what each checkpoint needs.
public struct RallyCards {
  /// A kind of paper.
  public enum Kind: String, CaseIterable, Sendable {
    /// Where a car goes: one a car, read out on the road.
    case roadBook = "road-book"
    /// The questions of the road: one a car, a part handed in at each checkpoint.
    case rcSheet = "rc-sheet"
    /// What marshals note: one a car, which is typed in afterwards.
    case timeCard = "time-card"
    /// What marshals have to know: one a checkpoint, for their eyes only.
    case marshalSheet = "marshal-sheet"
  }

  private let rally: Rally
  private let language: Language
  private let cars: [CarID]?
  private let kinds: Set<Kind>

  /// The papers of a rally.
  ///
  /// - Parameters:
  ///   - language: Which language stands first; the other one stands beside it, smaller.
  ///   - cars: The cars whose papers are wanted, such as one that lost its own; nil for all cars
  ///     and the marshals. Cars that the rally does not have are left out.
  ///   - kinds: The papers that are wanted.
  public init(
    rally: Rally, language: Language, cars: [CarID]? = nil, kinds: Set<Kind> = Set(Kind.allCases)
  ) {
    self.rally = rally
    self.language = language
    self.cars = cars
    self.kinds = kinds
  }

  /// The papers as one page that loads nothing and runs nothing, each from the top of a sheet: a
  /// car's together, in the order of starting, then the marshals' in the order of the route.
  public var html: String {
    let text = CardText(language: language)
    let sheets = carSheets(text) + marshalSheets(text)
    return CardPage(title: rally.route.title, text: text)
      .html(
        sheets.isEmpty
          ? ["<section>\n" + text.line("p", CardWords.nothing) + "</section>\n"] : sheets)
  }

  private func carSheets(_ text: CardText) -> [String] {
    rally.crews.filter { cars?.contains($0.car) ?? true }.flatMap { crew in
      let card = CarCard(crew, of: rally)
      return Kind.allCases.filter(kinds.contains).compactMap { kind -> String? in
        switch kind {
        case .roadBook: RoadBook(card: card, text: text).html
        case .rcSheet: RCSheet(card: card, text: text).html
        case .timeCard: TimeCardSheet(card: card, text: text).html
        case .marshalSheet: nil
        }
      }
    }
  }

  private func marshalSheets(_ text: CardText) -> [String] {
    guard cars == nil, kinds.contains(.marshalSheet) else { return [] }
    return rally.route.checkpoints.map {
      MarshalSheet(rally: rally, checkpoint: $0, text: text).html
    }
  }
}
