import FoundationEssentials

/// An event on disk with a quiz for each kind of question, each of one question.
final class KindsEvent {
  let folder: TemporaryFolder
  let path: String
  let store: String

  init() throws {
    folder = try TemporaryFolder()
    store = folder.path("store.db")
    let quizzes = Self.kinds.map { kind in
      """
      { id: "\(kind.name)", title: "\(kind.name)", banks: ["\(kind.name).gift"],
        draw: { A1: 1 }, attempts: 9, shuffleOptions: false }
      """
    }
    path = try folder.write(
      "event.json5",
      """
      {
        id: "kinds", title: "Kinds", office: { name: "Office" }, dates: { first: "2014-10-17" },
        venue: "Hall", budget: { planned: 0 }, teamSize: 2,
        teams: [
          { id: "rose", number: 1, name: "Rose", flower: "rose", colour: "#C03030" },
        ],
        roster: "roster.csv",
        quizzes: [\(quizzes.joined(separator: ",\n"))],
      }
      """)
    _ = try folder.write("roster.csv", "id,title,name,nickname,team,public\nr1,Mr,Rose,,rose,yes\n")
    for kind in Self.kinds { _ = try folder.write("\(kind.name).gift", kind.gift + "\n") }
  }

  /// A kind of question, and lines that answer it right, partly and wrong; `{text}` stands for the
  /// key of the option with that text.
  struct Kind {
    var name: String
    var gift: String
    var right: String
    var partly: String?
    var wrong: String?
  }

  static let kinds = [
    Kind(
      name: "choice", gift: "// [tag:A1]\nWho? {=Anong ~%50%Siti ~Budi}", right: "{Anong}",
      partly: "{Siti}", wrong: "{Budi}"),
    Kind(
      name: "multiple", gift: "// [tag:A1]\nFruit? {~%50%mango ~%50%apple ~%-50%stone}",
      right: "{mango} {apple}", partly: "{apple}", wrong: "{stone}"),
    Kind(name: "truefalse", gift: "// [tag:A1]\nSo? {TRUE}", right: "A", wrong: "false"),
    Kind(
      name: "short", gift: "// [tag:A1]\nCapital? {=Bangkok =%50%Krung Thep =%0%Dili}",
      right: "bangkok", partly: "krung thep", wrong: "Dili"),
    Kind(
      name: "numeric", gift: "// [tag:A1]\nHow many baht? {#=120 =%50%110..130}",
      right: "๑๒๐ บาท", partly: "125", wrong: "12"),
    Kind(
      name: "matching",
      gift: "// [tag:A1]\nMatch. {=Laos -> Vientiane =Brunei -> Dinar =Bali -> Sea}",
      right: "{Vientiane} {Dinar} {Sea}", partly: "1{Vientiane} 2{Sea} 3{Dinar}",
      wrong: "{Dinar} {Sea} {Vientiane}"),
    Kind(
      name: "ordering", gift: "// [tag:A1]\nOrder. {>\nsoak\nfill\nroast\n}",
      right: "soak fill roast",
      partly: "{fill} {soak} {roast}", wrong: "{roast} {fill} {soak}"),
    Kind(
      name: "cloze", gift: "// [tag:A1] [tag:kind=cloze]\nI [[went]] and [[saw]].",
      right: "went, saw", partly: "went, see", wrong: "go, see"),
    Kind(
      name: "dictation",
      gift:
        "// [tag:A1] [tag:kind=dictation] [tag:say=Close the door.]\nListen. {=Close the door.}",
      right: "close the door", partly: "close a door", wrong: "hello"),
    Kind(name: "essay", gift: "// [tag:A1]\nWrite. {}", right: "Thank you for coming."),
    Kind(name: "speaking", gift: "// [tag:A1] [tag:kind=speaking]\nSay hello. {}", right: ""),
    Kind(name: "description", gift: "// [tag:A1]\nRead this page.", right: ""),
  ]
}
