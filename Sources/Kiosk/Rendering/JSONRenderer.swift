import Entries
import Improvement
import Programme
import Scoreboard
import Vocabulary

/// Screens as JSON objects, one a line: the line protocol for programs.
///
/// Members stand in the order of the protocol's description; one that does not apply is left out.
/// Written by hand, as a verdict waits for it.
public struct JSONRenderer: ScreenRenderer {
  /// A renderer for the line protocol.
  public init() {}

  /// The line that shows a screen, with its line feed.
  public func render(_ screen: Screen) -> [UInt8] {
    var json = JSONText()
    json.beginObject()
    json.add("v", 1)
    json.add("screen", screen.name.rawValue)
    json.add("title", screen.title)
    json.key("body")
    json.value(screen.body)
    json.key("choices")
    json.beginArray()
    for choice in screen.choices { json.add(choice) }
    json.endArray()
    json.add("prompt", screen.prompt)
    json.add("seconds", screen.seconds)
    json.add("cause", screen.cause?.rawValue)
    json.add("notice", screen.notice)
    if let speech = screen.speech { json.add(speech) }
    if screen.isSecret {
      json.key("secret")
      json.value(true)
    }
    json.key("data")
    json.beginObject()
    json.addMembers(of: screen.data)
    json.endObject()
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

extension JSONText {
  fileprivate mutating func add(_ name: StaticString, _ number: Int?) {
    guard let number else { return }
    key(name)
    value(number)
  }

  fileprivate mutating func add(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    key(name)
    value(text)
  }

  private mutating func add(_ name: StaticString, _ number: Double) {
    key(name)
    value(number)
  }

  fileprivate mutating func add(_ choice: Choice) {
    beginObject()
    add("key", choice.key)
    add("id", choice.id)
    add("text", choice.text)
    endObject()
  }

  fileprivate mutating func add(_ speech: Speech) {
    key("speech")
    beginObject()
    add("text", speech.text)
    add("wordsPerMinute", speech.pace.rawValue)
    add("times", speech.times)
    endObject()
  }

  fileprivate mutating func addMembers(of data: ScreenData) {
    switch data {
    case .none: break
    case .person(let data):
      add("person", data.person.rawValue)
      add("team", data.team.rawValue)
    case .intro(let data):
      add("quiz", data.quiz.rawValue)
      add("rule", data.rule.rawValue)
      add("of", data.of)
      add("seconds", data.seconds)
      add("game", data.game)
    case .question(let data):
      add("id", data.id.rawValue)
      add("quiz", data.quiz.rawValue)
      add("kind", data.kind)
      add("number", data.number)
      add("of", data.of)
      add("value", data.value)
      guard !data.prompts.isEmpty else { return }
      key("prompts")
      beginArray()
      for prompt in data.prompts { add(prompt) }
      endArray()
    case .feedback(let data): addMembers(of: data)
    case .summary(let data): addMembers(of: data)
    case .standings(let data):
      key("standings")
      beginArray()
      for standing in data.standings { add(standing) }
      endArray()
      key("frozen")
      value(data.isFrozen)
    case .rally(let data):
      add("car", data.car.description)
      add("state", data.state)
      add("checkpoint", data.checkpoint?.rawValue)
      add("question", data.question?.rawValue)
      add("due", data.due)
      add("total", data.total)
    case .game(let data): addMembers(of: data)
    case .survey(let data): addMembers(of: data)
    case .register(let data):
      add("form", data.form.rawValue)
      add("state", data.state.rawValue)
      add("finding", data.finding?.rawValue)
      add("left", data.left)
      add("number", data.number)
      add("of", data.of)
    }
  }

  private mutating func addMembers(of data: SurveyData) {
    add("survey", data.survey.rawValue)
    switch data.state {
    case .introduction: add("state", "introduction")
    case .statement(let item, let number):
      add("state", "statement")
      add("item", item.rawValue)
      add("number", number)
      add("of", data.of)
    case .question(let item, let number):
      add("state", "question")
      add("item", item.rawValue)
      add("number", number)
      add("of", data.of)
    case .confirmation: add("state", "confirmation")
    }
  }

  private mutating func addMembers(of data: GameData) {
    add("quiz", data.quiz.rawValue)
    add("game", data.game)
    add("state", data.state)
    add("number", data.number)
    add("of", data.of)
    add("person", data.person?.rawValue)
    add("team", data.team?.rawValue)
    add("points", data.points)
    if !data.teams.isEmpty {
      key("teams")
      beginArray()
      for share in data.teams {
        beginObject()
        add("team", share.team.rawValue)
        add("points", share.points)
        endObject()
      }
      endArray()
    }
  }

  private mutating func addMembers(of data: FeedbackData) {
    add("verdict", data.verdict)
    add("points", data.points)
    add("total", data.total)
    if let expected = data.expected {
      key("expected")
      value(expected)
    }
    if data.isNearMiss {
      key("near")
      value(true)
    }
    key("entry")
    beginObject()
    add("kiosk", data.entry.kiosk.rawValue)
    add("seq", data.entry.seq)
    endObject()
  }

  private mutating func addMembers(of data: SummaryData) {
    add("quiz", data.quiz.rawValue)
    add("attempt", data.attempt)
    add("points", data.points)
    add("right", data.right)
    add("asked", data.asked)
    add("accuracy", data.accuracy)
    add("team", data.team.rawValue)
    add("rank", data.rank)
    add("teamPoints", data.teamPoints)
  }

  private mutating func add(_ standing: Standing) {
    beginObject()
    add("rank", standing.rank)
    add("team", standing.team.rawValue)
    add("points", standing.points)
    add("members", standing.members)
    key("parts")
    beginObject()
    add("quiz", standing.parts.quiz)
    add("rally", standing.parts.rally)
    add("judged", standing.parts.judged)
    add("adjusted", standing.parts.adjusted)
    endObject()
    add("right", standing.right)
    add("asked", standing.asked)
    add("accuracy", standing.accuracy)
    add("swiftness", standing.swiftness)
    endObject()
  }
}
