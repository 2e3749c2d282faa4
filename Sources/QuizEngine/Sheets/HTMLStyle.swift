/// How sheets look, on A4 paper and on a screen.
public enum HTMLStyle {
  /// Fonts with Thai letters of most systems, those with loops first: they are read most easily.
  public static let fonts = [
    "Sarabun", "TH Sarabun New", "Noto Sans Thai Looped", "Leelawadee UI", "Leelawadee", "Thonburi",
    "Noto Sans Thai", "Loma", "Garuda", "Tahoma",
  ]

  /// The style sheet.
  static let sheet = """
    @page { size: A4; margin: 15mm 15mm 17mm; @bottom-center { content: counter(page); font: 9pt sans-serif } }
    * { box-sizing: border-box }
    body { font: 11pt/1.5 \(fonts.map { "\"\($0)\"" }.joined(separator: ", ")), sans-serif;
      color: #000; background: #fff; margin: 0 auto; max-width: 180mm; overflow-wrap: break-word }
    section + section { break-before: page }
    header { border-bottom: 1.5pt solid #000; margin-bottom: 5mm; padding-bottom: 2mm }
    h1 { font-size: 16pt; line-height: 1.3; margin: 0 }
    header p { margin: 1mm 0 0 }
    .who { display: flex; gap: 2mm; align-items: flex-end; margin-top: 6mm }
    .who .blank { flex: 3 } .who .blank ~ .blank { flex: 1 }
    article { break-inside: avoid; margin: 0 0 5mm }
    h2 { font-size: 11pt; margin: 0; display: flex; gap: 2mm; align-items: baseline }
    h2 b { min-width: 7mm; font-size: 12pt }
    h2 span { font-weight: normal; font-size: 9pt; color: #444 }
    article > :not(h2) { margin-left: 9mm }
    p { margin: 0 }
    .stem, .text, .feedback { white-space: pre-line }
    .stem { font-size: 12pt }
    .how { font-size: 9.5pt; color: #444; break-after: avoid }
    ul { list-style: none; padding: 0; margin-top: 1mm; margin-bottom: 0 }
    .options li { padding-left: 7mm; position: relative; break-inside: avoid }
    .options.short { display: grid; grid-template-columns: 1fr 1fr; column-gap: 6mm }
    .box { position: absolute; left: 0; top: .28em; width: 4mm; height: 4mm; line-height: 4mm;
      border: .75pt solid #000; border-radius: 1mm; text-align: center; font-size: 9pt;
      font-weight: bold }
    .right > .text, b.right { font-weight: bold }
    .match { display: grid; grid-template-columns: 1fr 1fr; column-gap: 8mm }
    .match .options li, .items li { padding-left: 0 }
    .blank { display: inline-block; min-width: 9mm; height: 1.2em; line-height: 1.2; border-bottom: .75pt solid #000;
      text-align: center; vertical-align: baseline }
    .letters { margin-top: 2mm } .letters .blank { margin-right: 4mm }
    .line { border-bottom: .75pt dotted #000; height: 9mm; display: flex; align-items: flex-end }
    .field { width: 45mm }
    .gaps { display: grid; grid-template-columns: 1fr 1fr; column-gap: 8mm }
    .script { border: .75pt solid #000; border-radius: 1mm; padding: 1mm 2mm; margin-top: 1.5mm }
    .feedback { font-size: 9.5pt; color: #333 }
    p.feedback { border-left: 2pt solid #999; padding-left: 2mm; margin-top: 1.5mm }
    .rubric li { padding: .5mm 0 }
    i { font-size: 9.5pt }
    @media screen { body { padding: 6mm 4mm } }
    """
}
