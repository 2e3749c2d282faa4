/// How cards look on A4 paper.
enum CardStyle {
  /// The style sheet.
  static let sheet = """
    @page { size: A4; margin: 12mm 13mm }
    @page wide { size: A4 landscape; margin: 11mm }
    section + section { break-before: page }
    .time-card { page: wide }
    header { display: flex; gap: 4mm; align-items: center; border-left: 5mm solid #777;
      border-bottom: 1pt solid #000; padding: 1mm 0 2mm 4mm; margin-bottom: 4mm }
    header > div { flex: 1 }
    header svg { width: 22mm; height: 22mm; flex: none }
    h1 { font-size: 19pt; line-height: 1.45; margin: 0 }
    h2 { font-size: 12pt; line-height: 1.5; margin: 3mm 0 1mm; font-weight: normal; break-after: avoid }
    h2 b { font-size: 15pt; margin-right: 2mm }
    p { margin: 0 0 1mm }
    small { font-size: 78%; color: #333; font-weight: normal }
    .kind { font-size: 10pt }
    .call { display: flex; flex-direction: column; text-align: right; font-size: 9pt }
    .call b { font-size: 20pt; line-height: 1.3 }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .5mm 4mm; margin: 0 0 2mm }
    dt { color: #333 } dd { margin: 0 }
    .rules { margin: 0; padding-left: 7mm; font-size: 10pt }
    article { break-inside: avoid; border-top: .5pt solid #999; padding: 1mm 0 2mm }
    .game { font-size: 13pt; line-height: 1.45; white-space: pre-line }
    .help { font-size: 10pt; color: #333 }
    .rc-sheet .game { font-size: 11.5pt }
    .rc-sheet ul { list-style: none; margin: 0; padding-left: 6mm; columns: 2 }
    .times { margin-top: 2mm; font-size: 10pt }
    .blank { display: inline-block; width: 24mm; border-bottom: .75pt solid #000; margin-right: 3mm }
    .line { border-bottom: .75pt dotted #000; height: 7mm }
    .code { font-size: 14pt } .code b { font-size: 26pt; letter-spacing: 1mm; border: 1.5pt solid #000;
      padding: 0 4mm; margin-left: 3mm }
    table { border-collapse: collapse; width: 100%; margin: 2mm 0; font-size: 10pt }
    th, td { border: .5pt solid #555; padding: .8mm 1.5mm; text-align: left; vertical-align: top }
    th { font-weight: normal; background: #eee }
    tr { break-inside: avoid }
    thead { display: table-header-group }
    .card th { font-size: 9pt } .card th small { display: block }
    .card td { height: 10.5mm; white-space: nowrap }
    .card th:nth-child(11) { width: 30mm } .card th:nth-child(2) { width: 34mm }
    .due td { height: 8mm }
    .keep { break-inside: avoid }
    code { font-size: 90% }
    @media screen { section { max-width: 186mm; margin-inline: auto; border-bottom: 3pt solid #ccc; padding-bottom: 8mm; margin-bottom: 8mm } }
    """
}
