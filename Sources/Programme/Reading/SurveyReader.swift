import Entries
import SourceText
import Vocabulary

/// Reads the surveys of an event file.
enum SurveyReader {
  /// The surveys in the file's order.
  static func read(_ fields: inout ObjectReader) -> [Survey] {
    var ids = GivenIDs()
    let surveys = fields.array("surveys", isRequired: false) { element in
      element.object { survey(&$0, &ids) }
    }
    return surveys ?? []
  }

  private static func survey(_ fields: inout ObjectReader, _ ids: inout GivenIDs) -> Survey? {
    var itemIDs = GivenIDs()
    let id = fields.id(&ids)
    let title = fields.bilingual("title")
    let introduction = fields.bilingual("introduction", isRequired: false)
    let groups = fields.array("groups") { element in
      element.object { group(&$0, &itemIDs) }
    }
    let comments = fields.array("comments", isRequired: false) { element in
      element.object { question(&$0, &itemIDs) }
    }
    guard let id, let title, let groups else { return nil }
    return Survey(
      id: SurveyID(id), title: title, introduction: introduction, groups: groups,
      comments: comments ?? [])
  }

  private static func group(_ fields: inout ObjectReader, _ ids: inout GivenIDs) -> SurveyGroup? {
    let title = fields.bilingual("title")
    let items = fields.array("items") { element in
      element.object { item(&$0, &ids) }
    }
    guard let title, let items else { return nil }
    return SurveyGroup(title: title, items: items)
  }

  private static func question(
    _ fields: inout ObjectReader, _ ids: inout GivenIDs
  ) -> SurveyItem? {
    let finding = fields.enumeration("finding", as: CircleNote.Kind.self, isRequired: false)
    var item = item(&fields, &ids)
    if let finding { item?.finding = finding }
    return item
  }

  private static func item(_ fields: inout ObjectReader, _ ids: inout GivenIDs) -> SurveyItem? {
    let id = fields.id(&ids)
    let text = fields.bilingual("text")
    guard let id, let text else { return nil }
    return SurveyItem(id: SurveyItemID(id), text: text)
  }
}
