import Entries
import Journal
import Programme
import ThaiText
import Vocabulary

/// A survey, a statement or question a screen; nothing is kept before it is handed in as a whole.
struct SurveyScene: Scene {
  private let survey: Survey
  /// The statements with their groups' titles, in order.
  private let statements: [(item: SurveyItem, group: Bilingual)]
  private var place = Place.introduction
  private var ratings: [String: Int] = [:]
  private var comments: [String: String] = [:]

  private enum Place: Equatable {
    case introduction
    case statement(Int)
    case question(Int)
    case confirmation
  }

  init(_ survey: Survey) {
    self.survey = survey
    statements = survey.groups.flatMap { group in group.items.map { ($0, group.title) } }
  }

  func screen(in context: Context) -> Screen {
    switch place {
    case .introduction:
      return screen(
        title: survey.title,
        body: (survey.introduction.map { [$0] } ?? []) + [Phrase.surveyIsAnonymous],
        prompt: Phrase.pressEnterToStart, state: .introduction, in: context)
    case .statement(let index):
      let (item, group) = statements[index]
      var shown = screen(
        title: group, body: [Phrase.statement(index + 1, of: statements.count, item.text)],
        prompt: Phrase.surveyRatingPrompt, state: .statement(item.id, index + 1), in: context)
      shown.choices = (1...5).reversed().map { rating in
        let isChosen = ratings[item.id.rawValue] == rating
        let mark = isChosen ? " \(context.say(Phrase.chosenMark))" : ""
        return Choice(
          key: String(rating), id: String(rating),
          text: context.say(Phrase.surveyRating(rating)) + mark)
      }
      return shown
    case .question(let index):
      let item = survey.comments[index]
      let given = comments[item.id.rawValue].map { [Bilingual(same: "“\($0)”")] } ?? []
      return screen(
        title: survey.title, body: [item.text, Phrase.surveyCommentIsSeen] + given,
        prompt: Phrase.surveyCommentPrompt, state: .question(item.id, index + 1), in: context)
    case .confirmation:
      return screen(
        title: survey.title,
        body: [
          Phrase.surveyAnswered(
            ratings.count, of: statements.count, comments: comments.count),
          Phrase.surveyIsFinal,
        ], prompt: Phrase.surveyConfirm, state: .confirmation, in: context)
    }
  }

  private func screen(
    title: Bilingual, body: [Bilingual], prompt: Bilingual, state: SurveyData.State,
    in context: Context
  ) -> Screen {
    Screen(
      .survey, title: context.say(title), body: body.map(context.say),
      prompt: context.say(prompt),
      data: .survey(
        SurveyData(
          survey: survey.id, state: state,
          of: state.isStatement ? statements.count : survey.comments.count)),
      accent: context.session?.team.colour)
  }

  var expectsThai: Bool { if case .question = place { true } else { false } }

  /// People think about what they write.
  func idleSeconds(_ usual: Int) -> Int { expectsThai ? max(usual, 300) : usual }

  mutating func receive(_ line: String, in context: inout Context) throws -> Step {
    let typed = TypedKey(line)
    switch place {
    case .introduction:
      guard typed.isEmpty else {
        return typed.isBack ? try back(in: &context) : .stay(Phrase.pressEnterToStart)
      }
      place = after(.introduction)
      return .stay(nil)
    case .statement(let index):
      if typed.isBack { return try back(in: &context) }
      guard let rating = (1...5).first(where: { typed.names(String($0)) }) else {
        return .stay(typed.isEmpty ? Phrase.surveyRateOrSkip : Phrase.noSuchChoice)
      }
      ratings[statements[index].item.id.rawValue] = rating
      place = after(place)
      return .stay(nil)
    case .question(let index):
      // A lone 0 says nothing as a comment, and leads back everywhere else here.
      if typed.isBack { return try back(in: &context) }
      return comment(line, on: survey.comments[index].id)
    case .confirmation:
      if typed.isBack { return try back(in: &context) }
      guard typed.isEmpty else { return .stay(Phrase.surveyConfirm) }
      return try handIn(in: &context)
    }
  }

  private mutating func comment(_ line: String, on item: SurveyItemID) -> Step {
    let text = printableLine(line).trimmed
    guard text.utf8.count <= Ballot.mostCommentBytes else { return .stay(Phrase.tooLong) }
    // Enter alone leaves what was written before.
    if !text.isEmpty { comments[item.rawValue] = text }
    place = after(place)
    return .stay(nil)
  }

  /// Leaves the statement or question without an answer.
  mutating func skip(in context: inout Context) throws -> Step {
    switch place {
    case .introduction, .confirmation: return .stay(Phrase.nothingToSkip)
    case .statement(let index): ratings[statements[index].item.id.rawValue] = nil
    case .question(let index): comments[survey.comments[index].id.rawValue] = nil
    }
    place = after(place)
    return .stay(nil)
  }

  mutating func back(in context: inout Context) throws -> Step {
    guard let before = before(place) else {
      let hasAnswers = !ratings.isEmpty || !comments.isEmpty
      return .go(MenuScene(in: context), notice: hasAnswers ? Phrase.surveyNotHandedIn : nil)
    }
    place = before
    return .stay(nil)
  }

  private mutating func handIn(in context: inout Context) throws -> Step {
    guard !ratings.isEmpty || !comments.isEmpty else { return .stay(Phrase.surveyIsEmpty) }
    let session = try context.requireSession()
    let ballot = Ballot(
      event: context.room.event.id, survey: survey.id,
      key: Ballot.randomKey(from: context.room.randomBits), ratings: ratings, comments: comments)
    let note = Draft(
      at: context.now.wall, kind: .surveyAnswered, team: session.team.id,
      person: session.person.id, subject: survey.id.rawValue)
    do {
      _ = try context.room.journal.cast(ballot, noting: note, kiosk: context.room.kiosk)
    } catch is SurveyAnswered {
      return .go(MenuScene(in: context), notice: Phrase.surveyDone)
    }
    return .go(MenuScene(in: context), notice: Phrase.surveyThanks)
  }

  // MARK: The way through

  private var places: [Place] {
    [.introduction] + statements.indices.map(Place.statement)
      + survey.comments.indices.map(Place.question) + [.confirmation]
  }

  private func after(_ place: Place) -> Place {
    let places = places
    return places.drop { $0 != place }.dropFirst().first ?? .confirmation
  }

  private func before(_ place: Place) -> Place? { places.prefix { $0 != place }.last }
}
