import Arguments
import RallyControl
import Reports
import ThaiText
import Vocabulary

/// `khaolam rally cards`: makes the pages that a rally is printed on.
enum RallyCardsCommand: Runnable {
  static let command = Command(
    ["rally", "cards"], section: CommandList.Section.prepare,
    summary: "make A4 pages to print: road books, RC sheets, time cards, marshals' sheets",
    discussion: """
      One HTML page with a sheet of paper a card, for the browser's print; --format pdf where \
      Chromium is installed. Marshals' sheets hold code words and answers: hand them to marshals \
      only.
      """,
    options: [
      Option(
        "format", takes: .choice("FORM", ["html", "pdf"]), default: "html", help: "which file"),
      Option("out", takes: .file("FILE"), default: "-", help: "where to; - is standard output"),
      Option("car", takes: .text("CAR"), help: "this car's cards only"),
      Option(
        "only",
        takes: .choice("CARDS", ["road-book", "rc-sheet", "time-card", "marshal-sheet"]),
        help: "one kind of card only"),
    ],
    examples: [
      .init("khaolam rally cards --out cards.html", "all of them"),
      .init("khaolam rally cards --format pdf --out cards.pdf", "by Chromium"),
      .init("khaolam rally cards --only marshal-sheet --out marshals.html", "for marshals"),
    ])

  static func run(_ world: World) throws -> Int32 {
    let event = try world.event()
    let rally = try world.rally(of: event)
    var cars: [CarID]?
    if let name = world.call.string("car") {
      guard let car = rally.car(named: name) else { throw NoSuchCar(name: printableLine(name)) }
      cars = [car]
    }
    let kinds: Set<RallyCards.Kind> =
      world.call.choice("only", as: RallyCards.Kind.self).map { [$0] }
      ?? Set(cars == nil ? RallyCards.Kind.allCases : [.roadBook, .rcSheet, .timeCard])
    let cards = RallyCards(rally: rally, language: world.language, cars: cars, kinds: kinds)
    let html = Array(cards.html.utf8)
    let bytes = world.call.string("format") == "pdf" ? try Chromium.pdf(of: html) : html
    try withSink(for: world.call.string("out"), telling: world.language) { try $0(bytes) }
    return ExitStatus.done
  }
}
