import QuizEngine

/// How the papers look on A4 paper, in colour or in black and white, and on a screen.
enum CardStyle {
  private static let fonts = HTMLStyle.fonts.map { "\"\($0)\"" }.joined(separator: ", ")

  /// The style sheet: lines are never closer than 1.45, or Thai vowels above and below are cut.
  static let sheet = """
    @page { size: A4; margin: 12mm 14mm }
    @page wide { size: A4 landscape; margin: 10mm 12mm }
    * { box-sizing: border-box; print-color-adjust: exact; -webkit-print-color-adjust: exact }
    body { font: 10.5pt/1.5 \(fonts), sans-serif; color: #000; background: #fff; margin: 0;
      overflow-wrap: break-word }
    section { max-width: 182mm; margin: 0 auto; padding: 0 .5mm }
    section + section { break-before: page }
    .time-card { max-width: 273mm; page: wide }
    p, dl, dd, ul, ol, h1, h2, h3 { margin: 0; padding: 0 }
    ul { list-style: none }
    .other { font-size: .85em; font-weight: normal; color: #333 } .other[lang=th] { font-size: .95em }
    header { display: flex; gap: 5mm; align-items: center; border-left: 7mm solid #888;
      padding-left: 4mm; box-shadow: inset 0 0 0 .75pt #000 }
    header .flower { width: 26mm; height: 26mm; flex: none; margin: 1.5mm 0 }
    h1 { font-size: 22pt; line-height: 1.45 }
    h1 .other { font-size: 13pt }
    .kind { font-size: 13pt; font-weight: bold; text-transform: none }
    .rally { font-size: 9pt; color: #333 } .flower-name { font-size: 10pt }
    h2 { font-size: 12pt; line-height: 1.5 }
    dt { font-size: 9pt; color: #333 } dd { font-weight: bold }
    .place, .note { font-size: 10pt } .place { font-weight: normal }
    .top { display: flex; gap: 6mm; margin-top: 3mm }
    .facts { flex: 1; display: grid; grid-template-columns: 2fr 3fr; gap: 1.5mm 5mm; align-content: start }
    .time { font-size: 18pt; line-height: 1.45 }
    .call { border: 2.5pt solid #000; padding: 1mm 4mm; text-align: center; min-width: 48mm; align-self: start }
    .call dt { color: #000; font-weight: bold; font-size: 10pt }
    .number { font-size: 38pt; line-height: 1.45 } .office { font-size: 15pt }
    .blank { display: inline-block; border-bottom: .75pt solid #000; min-width: 30mm; height: 1.5em }
    .safety { border: 1.5pt solid #000; padding: 1.5mm 4mm 2mm; margin: 3mm 0; break-inside: avoid }
    .safety ol { padding-left: 6mm } .safety li { font-size: 10pt; line-height: 1.45 }
    .safety .driver { font-size: 13pt; font-weight: bold }
    .note { border-left: 2pt solid #666; padding-left: 3mm; margin: 2mm 0 }
    article { break-inside: avoid }
    .leg { border: .75pt solid #000; padding: 1.5mm 4mm 2.5mm; margin-top: 3mm }
    .leg h2, .part h2 { display: flex; gap: 2mm 5mm; align-items: baseline; flex-wrap: wrap;
      border-bottom: .75pt solid #666; font-size: 10.5pt }
    .leg h2 b, .part h2 b { font-size: 13pt }
    .fact { white-space: nowrap } h2 .fact { font-weight: normal }
    .whose { margin-left: auto; font-size: 9pt; font-weight: normal; color: #333 }
    .clue { margin: 1.5mm 0; white-space: pre-line }
    .clue .first { font-size: 14pt } .clue .other { display: block; font-size: 10.5pt }
    .row { display: flex; gap: 1mm 5mm; flex-wrap: wrap } .row div { display: flex; gap: 2mm; align-items: baseline }
    .row .blank { min-width: 20mm } .hints { margin-left: auto } .hints ul { display: flex; gap: 4mm }
    .hints li { font-weight: normal }
    \(questions)
    \(tables)
    \(marshals)
    @media screen { body { padding: 6mm 4mm } section { margin-bottom: 12mm } }
    """

  private static let questions = """
    .part { border-top: 1pt dashed #000; padding-top: 2mm; margin-top: 4mm; break-inside: avoid }
    .part:first-of-type { border-top: 0 }
    .part h2 { break-after: avoid }
    .question { margin-top: 2mm; break-inside: avoid }
    .question > :not(h3) { margin-left: 8mm }
    h3 { font-size: 9.5pt; font-weight: normal; color: #333; line-height: 1.5 }
    h3 b { display: inline-block; min-width: 8mm; font-size: 12pt; color: #000 }
    .stem { font-size: 11pt } .stem, .text { white-space: pre-line }
    .how { font-size: 9pt; color: #333 }
    .options.short { display: grid; grid-template-columns: 1fr 1fr; column-gap: 6mm }
    .options li { display: flex; gap: 2mm; align-items: baseline; break-inside: avoid }
    .box { flex: none; width: 4mm; height: 4mm; border: .75pt solid #000; align-self: center }
    .match { display: grid; grid-template-columns: 1fr 1fr; column-gap: 8mm }
    .prompts .blank, .letters .blank { min-width: 9mm; margin-right: 2mm }
    .letters .blank { margin-right: 4mm }
    .line { border-bottom: .5pt solid #444; height: 7.5mm; display: flex; align-items: flex-end }
    .field { width: 45mm } .gaps { display: grid; grid-template-columns: 1fr 1fr; column-gap: 8mm }
    """

  private static let tables = """
    table { border-collapse: collapse; width: 100%; margin-top: 3mm }
    thead { display: table-header-group } tr { break-inside: avoid }
    th, td { border: .75pt solid #000; padding: .5mm 1.2mm; text-align: left; vertical-align: middle }
    th { font-size: 8.5pt; line-height: 1.45; font-weight: normal; vertical-align: top }
    th code { font-size: 9.5pt; font-weight: bold; display: block } th .other { font-size: 7.5pt }
    code { font-family: "DejaVu Sans Mono", "Tlwg Mono", monospace; overflow-wrap: anywhere }
    .time-card table { table-layout: fixed } .time-card td { height: 11.5mm; font-size: 8.5pt }
    .time-card .none { text-align: center; color: #666 }
    .time-card header .flower { width: 16mm; height: 16mm } .time-card h1 { font-size: 17pt }
    .time-card .rally, .time-card .flower-name { display: none }
    .time-card th code { font-size: 8.5pt }
    .line-of-facts { display: flex; gap: 10mm; margin: 1.5mm 0 }
    .line-of-facts div { display: flex; gap: 2mm; align-items: baseline }
    .line-of-facts dd { font-size: 14pt; line-height: 1.45 }
    .c-leg { width: 22mm; vertical-align: middle } .c-leg b { font-size: 11pt } .c-car { width: 30mm }
    .c-checkpoint { width: 30mm } .c-start, .c-arrive, .c-depart { width: 17mm } .c-rc { width: 14mm }
    .c-scores { width: 22mm } .c-hints { width: 17mm } .c-allowance { width: 21mm }
    .c-ending { width: 23mm } .c-reason { width: 20mm }
    .due td { height: 8mm; padding: 0 1.2mm; line-height: 1.45 } .due .who { white-space: nowrap; width: 44mm; font-size: 7pt }
    .due .c-rc { width: auto; white-space: nowrap }
    .due code { font-size: 8.5pt; line-height: 1.2; font-weight: bold } .due .c-sign { width: 24mm }
    .small { width: 6mm; height: 6mm; float: left; margin: .8mm 2mm 0 0 }
    small { font-size: 7.5pt; line-height: 1.45 }
    """

  private static let marshals = """
    .marshal-sheet header { border: 0; border-bottom: 1.5pt solid #000; box-shadow: none;
      padding: 0 0 2mm; justify-content: space-between }
    .marshal-sheet h1 { font-size: 16pt } .id { font-size: 13pt; font-weight: bold }
    .word { border: 3pt solid #000; padding: .5mm 5mm; text-align: center; flex: none; max-width: 105mm }
    .word b { font-size: 38pt; line-height: 1.45; letter-spacing: .04em }
    .secret { break-before: page }
    .marshal-sheet .facts { grid-template-columns: repeat(3, auto) } .wide { grid-column: 1 / -1 }
    .marshal-sheet .top { margin-top: 2mm } .marshal-sheet .number { font-size: 26pt }
    .marshal-sheet h2 { margin-top: 2mm; break-after: avoid } .due { margin-top: 1mm }
    .secret h2 { margin-top: 4mm; border-bottom: .75pt solid #666 }
    .hint-list li, .key { display: flex; gap: 3mm; break-inside: avoid; margin-top: 1.5mm }
    .hint-list b { flex: none; width: 42mm }
    .key > b { font-size: 12pt } .key .fact { font-weight: normal; font-size: 9.5pt }
    .key p { color: #333; font-size: 9.5pt }
    .task { break-inside: avoid } .task ol { padding-left: 6mm }
    .feedback { font-size: 9.5pt; border-left: 2pt solid #999; padding-left: 2mm; margin: 1mm 0 }
    """
}
