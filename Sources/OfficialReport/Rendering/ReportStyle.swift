import Vocabulary

/// How a report looks: the style of Thai official documents, on A4.
enum ReportStyle {
  /// The style rules.
  ///
  /// Margins are those that offices set for official letters: 2.5 cm above, 2 cm right and below,
  /// 3 cm left; paragraphs begin 2.5 cm further in. Letters are TH Sarabun at 16 points; other fonts
  /// have larger letters at the same size, so theirs are made smaller.
  ///
  /// - Parameter note: What stands on every page, fit to stand in a string.
  static func rules(language: Language, note: String) -> String {
    let number = language == .thai ? "counter(page, thai)" : "counter(page)"
    return """
      @font-face { font-family: "Report"; font-weight: normal; \(faces("", sarabun)) }
      @font-face { font-family: "Report"; font-weight: bold; \(faces(" Bold", sarabun)) }
      @font-face { font-family: "Report Other"; font-weight: normal; size-adjust: 76%; \(faces("", others)) }
      @font-face { font-family: "Report Other"; font-weight: bold; size-adjust: 76%; \(faces(" Bold", others)) }
      @page { size: A4; margin: 2.5cm 2cm 2cm 3cm;
        @top-center { content: "– " \(number) " –"; font: 14pt "Report", "Report Other", sans-serif }
        @bottom-center { content: "\(note)"; font: bold 12pt "Report", "Report Other", sans-serif } }
      @page :first { @top-center { content: "" } }
      \(text)
      \(tables)
      \(figures)
      """
  }

  private static let sarabun = ["TH Sarabun New", "TH SarabunPSK", "THSarabunNew", "TH Sarabun"]
  private static let others = [
    "Laksaman", "Sarabun", "Loma", "Noto Looped Thai", "Noto Sans Thai", "Tahoma",
  ]

  private static func faces(_ weight: String, _ names: [String]) -> String {
    // Some fonts name their plain face Regular, some do not.
    let faces = names.flatMap { weight.isEmpty ? [$0, $0 + " Regular"] : [$0 + weight] }
    return "src: " + faces.map { "local(\"\($0)\")" }.joined(separator: ", ")
  }

  private static let text = """
    * { box-sizing: border-box }
    html { -webkit-print-color-adjust: exact; print-color-adjust: exact }
    body { font: 16pt/1.25 "Report", "Report Other", "Leelawadee UI", sans-serif; color: #000;
      background: #fff; margin: 0; overflow-wrap: break-word }
    h1, h2, h3, h4 { line-height: 1.3; margin: 0; break-after: avoid; text-wrap: balance }
    h1 { font-size: 18pt; text-align: center } header { margin-bottom: 4mm }
    .dots { width: 8cm; margin: 1mm auto 0; border-bottom: 1.2pt dotted #000 }
    h2 { font-size: 18pt; margin-top: 6mm } h3 { font-size: 16pt; margin-top: 4mm }
    h4 { font-size: 16pt; margin: 2.5mm 0 0 1.25cm }
    p { margin: 1mm 0 0; text-indent: 2.5cm; orphans: 2; widows: 2 }
    p:has(+ ul), p:has(+ table) { break-after: avoid }
    ul { list-style: none; margin: 1mm 0 0; padding: 0 } ul ul { margin: 0 }
    li { text-indent: 2.5cm; orphans: 2; widows: 2 } li li { text-indent: 3.2cm }
    li li li { text-indent: 3.9cm } .label { margin-right: .15em } .whole { white-space: nowrap }
    .note { text-indent: 0; border: 1.2pt solid #000; padding: 1.5mm 3mm; margin: 2mm 0;
      font-weight: bold; break-inside: avoid }
    .break { break-before: page }
    .signatures { margin-top: 8mm; display: grid; gap: 8mm; justify-content: end }
    .signatures div { break-inside: avoid; min-width: 9cm; text-align: center }
    .signatures p { text-indent: 0; margin: 0 } .signatures p:first-child { margin-bottom: 1mm }
    code { font: 9.5pt "DejaVu Sans Mono", "Tlwg Mono", monospace; overflow-wrap: anywhere }
    @media screen { main { max-width: 21cm; margin: 0 auto; padding: 1.5cm 2cm } }
    """

  private static let tables = """
    table { border-collapse: collapse; width: 100%; font-size: 14pt; line-height: 1.15;
      margin-top: 3mm }
    caption { text-align: left; font-weight: bold; padding-bottom: 1mm; break-after: avoid }
    thead { display: table-header-group }
    th, td { border: .75pt solid #000; padding: .6mm 1.6mm; text-align: left; vertical-align: top }
    thead th { text-align: center; vertical-align: middle; background: #EEE }
    tbody th { font-weight: normal } .total th, .total td { font-weight: bold }
    tr, .short { break-inside: avoid } .form tbody tr { height: 9mm }
    .form tbody td, .form tbody th { vertical-align: middle } .n { text-align: right; font-variant-numeric: tabular-nums }
    .c { text-align: center }
    .remark { break-before: avoid; font-size: 13pt; line-height: 1.15; text-indent: 0; margin-top: .8mm }
    """

  private static let figures = """
    figure { margin: 3mm 0 0; break-inside: avoid } .chart { break-after: avoid } figcaption { text-align: center }
    .chart figcaption { font-weight: bold; font-size: 14pt }
    .chart svg { display: block; width: 100%; height: auto }
    .photos { display: grid; grid-template-columns: 1fr 1fr; gap: 5mm }
    .photos img, .place { display: block; width: 100%; height: 5.6cm; object-fit: contain }
    .place { border: 1pt dashed #666; color: #444; display: flex; align-items: center;
      justify-content: center; text-align: center; padding: 5mm; font-size: 14pt }
    .photos figcaption { font-size: 14pt; line-height: 1.15 }
    svg text { font-family: "Report", "Report Other", sans-serif; fill: #000 }
    """
}
