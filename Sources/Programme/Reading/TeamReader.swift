import SourceText
import Vocabulary

/// Reads the teams of an event file.
enum TeamReader {
  /// The teams by number; nil where there are none.
  static func read(_ fields: inout ObjectReader) -> [Team]? {
    guard let list = fields.field("teams"), let elements = list.array() else { return nil }
    var ids = GivenIDs()
    var numbers: [(number: Int, offset: Int)] = []
    let teams = elements.compactMap { element in
      element.object { team(&$0, &ids, &numbers) }
    }
    if elements.isEmpty {
      list.sink.error(
        at: list.offset, th: "ไม่มีทีม", en: "there are no teams",
        remedy: Bilingual(th: "เพิ่มอย่างน้อยหนึ่งทีม", en: "add one at least"))
    }
    check(numbers, count: elements.count, list.sink)
    return teams.sorted { $0.number < $1.number }
  }

  private static func team(
    _ fields: inout ObjectReader, _ ids: inout GivenIDs,
    _ numbers: inout [(number: Int, offset: Int)]
  ) -> Team? {
    let id = fields.id(&ids)
    let numberField = fields.field("number")
    let number = numberField?.integer(in: 1...999)
    if let numberField, let number { numbers.append((number, numberField.offset)) }
    let name = fields.bilingual("name")
    let flower = fields.bilingual("flower")
    let colour = fields.field("colour")?.colour()
    let banner = fields.field("banner", isRequired: false)?.identifier()
    let resourcePerson = fields.bilingual("resourcePerson", isRequired: false)
    let place = fields.bilingual("place", isRequired: false)
    guard let id, let number, let name, let flower, let colour else { return nil }
    return Team(
      id: TeamID(id), number: number, name: name, flower: flower, colour: colour, banner: banner,
      resourcePerson: resourcePerson, place: place)
  }

  /// Reports numbers that are taken already or leave one of 1…n out.
  private static func check(
    _ numbers: [(number: Int, offset: Int)], count: Int, _ sink: DiagnosticSink
  ) {
    var taken: Set<Int> = []
    for (number, offset) in numbers {
      if !taken.insert(number).inserted {
        sink.error(
          at: offset, th: "หมายเลขทีม \(number) ซ้ำ", en: "two teams have the number \(number)",
          remedy: Bilingual(
            th: "ใช้ 1 ถึง \(count) ทีมละหมายเลข", en: "number the teams from 1 to \(count)"))
      } else if number > count {
        sink.error(
          at: offset, th: "หมายเลขทีม \(number) เกินจำนวนทีม (\(count))",
          en: "team number \(number) is beyond the number of teams, \(count)",
          remedy: Bilingual(
            th: "ใช้ 1 ถึง \(count) ทีมละหมายเลข", en: "number the teams from 1 to \(count)"))
      }
    }
  }
}

extension ObjectReader {
  /// The field `id`, which must be well formed and not given to another of its kind.
  public mutating func id(_ given: inout GivenIDs) -> String? {
    guard let field = field("id"), let id = field.identifier() else { return nil }
    given.note(id, at: field.offset, in: sink)
    return id
  }
}
