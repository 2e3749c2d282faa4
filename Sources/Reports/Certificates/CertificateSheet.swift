import Programme
import ThaiText
import Vocabulary

/// One certificate, as a sheet of A4 across.
struct CertificateSheet {
  /// Who is honoured, and for what.
  enum Honour {
    case person(Person)
    case team(Team, Award?)
  }

  let event: Event
  let honour: Honour
  let isSimulated: Bool
  let text: CardText

  /// The team whose flower the certificate bears; nil for a person whom no team has drawn.
  var team: Team? {
    switch honour {
    case .person(let person): person.team.flatMap(event.team)
    case .team(let team, _): team
    }
  }

  /// The border and flower of a team.
  static func border(of team: Team?) -> CertificateBorder {
    CertificateBorder(flower: FlowerDrawing(team), number: team?.number ?? 0)
  }

  /// The sheet; the drawings that it refers to stand at the page's beginning.
  var html: String {
    let border = Self.border(of: team)
    let flower = team.map { text.escaped($0.flower[text.language]) }
    var html = "<section style=\"--ink:\(border.flower.colour.ink.hex)\">\n\(border.svg)"
    if isSimulated {
      html += text.line("p", "watermark", CertificateWords.simulatedMark)
    }
    html += "<header>\n\(border.emblem(title: flower))"
    if isSimulated { html += text.line("p", "mark", CertificateWords.simulated) }
    html += line("office", event.office.name) + "</header>\n<main>\n"
    html += line("opening", CertificateWords.opening) + honoured
    html += line("held", CertificateWords.held(at: event.venue, on: event.dates))
    if let given = CertificateWords.given(on: event.dates.last) { html += line("given", given) }
    return html + "</main>\n\(signatures)</section>\n"
  }

  private var honoured: String {
    switch honour {
    case .person(let person):
      let name = person.fullName
      let of = team.map { line("team", CertificateWords.team($0)) } ?? ""
      return text.element("h1", "name \(Fit.name(name))", name) + "\n" + of
        + line("event", CertificateWords.tookPart(in: event.title))
    case .team(let team, let award):
      let name = CertificateWords.team(team)
      let head = text.line("h1", "name \(Fit.name(name.th))", name)
      guard let award else {
        return head + line("event", CertificateWords.tookPart(in: event.title))
      }
      return head + line("award", award.text)
        + line("event", CertificateWords.awarded(in: event.title))
    }
  }

  /// A paragraph in both languages, in letters as large as it has room for.
  private func line(_ kind: String, _ words: Bilingual) -> String {
    text.line("p", "\(kind) \(Fit.line(words))", words)
  }

  private var signatures: String {
    let dots = Bilingual(same: String(repeating: ".", count: 48))
    let blank = Signatory(name: dots, position: Bilingual(same: ""))
    let signatories = event.signatories.isEmpty ? [blank] : event.signatories
    let lines = signatories.map { signatory in
      let name = Bilingual(th: "(\(signatory.name.th))", en: "(\(signatory.name.en))")
      return "<div>\n" + text.line("p", "signed", name)
        + (signatory.position.th.isEmpty ? "" : text.line("p", "position", signatory.position))
        + "</div>\n"
    }
    return "<footer class=\"of-\(min(signatories.count, 4))\">\n\(lines.joined())</footer>\n"
  }
}

/// Steps of letter size, chosen by how many columns a text takes.
private enum Fit {
  /// The class of a name, which should stay on one line.
  static func name(_ text: String) -> String {
    step(columns(of: printable(text)), [34, 48, 62])
  }

  /// The class of a line, which may take two or three.
  static func line(_ words: Bilingual) -> String {
    step(
      max(columns(of: printable(words.th)), columns(of: printable(words.en)) * 2 / 3),
      [70, 130, 200, 280])
  }

  private static func step(_ width: Int, _ limits: [Int]) -> String {
    "fit-\(limits.count { width > $0 } + 1)"
  }
}
