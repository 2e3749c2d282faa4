/// How certificates look on A4 paper across, and on a screen as sheets on a desk.
enum CertificateStyle {
  /// Fonts with Thai letters, those with loops and serifs first, as official letters have them.
  private static let fonts = [
    "Sarabun", "Noto Serif Thai", "Norasi", "Noto Sans Thai Looped", "Noto Sans Thai", "Garuda",
    "Loma", "TH Sarabun New", "TH SarabunPSK", "Leelawadee UI", "Thonburi",
  ]

  /// The style sheet: lines are never closer than 1.4, or Thai vowels above and below are cut.
  static let sheet = """
    @page { size: A4 landscape; margin: 0 }
    body { font: 13pt/1.45 \(fonts.map { "\"\($0)\"" }.joined(separator: ", ")), serif;
      print-color-adjust: exact; -webkit-print-color-adjust: exact }
    .drawings { position: absolute; width: 0; height: 0 }
    section { position: relative; width: 297mm; height: 209.9mm; margin: 0 auto; overflow: hidden;
      padding: 17mm 32mm 20mm; display: flex; flex-direction: column; text-align: center;
      text-wrap: balance; background: #fff }
    section + section { break-before: page }
    p, h1 { margin: 0 }
    .border { position: absolute; left: 0; top: 0; width: 297mm; height: 210mm }
    .emblem { width: 24mm; height: 24mm; display: block; margin: 0 auto 1.5mm }
    .other { display: block; font-size: 10.5pt; font-weight: normal; color: #444 }
    .other[lang=en] { line-height: 1.25 }
    header, main, footer { position: relative }
    main { flex: 1; display: flex; flex-direction: column; justify-content: space-evenly }
    .office { font-size: 19pt; font-weight: bold; line-height: 1.4 }
    .office.fit-2 { font-size: 14pt } .office:is(.fit-3, .fit-4, .fit-5) { font-size: 11pt }
    .office .other { font-size: 11.5pt }
    .opening { font-size: 14pt }
    .name { font-size: 35pt; line-height: 1.4; font-weight: bold; color: var(--ink) }
    .name.fit-2 { font-size: 25pt } .name.fit-3 { font-size: 20pt } .name.fit-4 { font-size: 15pt }
    .name .other { font-size: 14pt; color: #333 }
    .team .other { display: inline; margin-left: 2mm }
    .award { font-size: 20pt; font-weight: bold }
    .event { font-size: 16pt } .event.fit-2 { font-size: 14.5pt } .event.fit-3 { font-size: 12pt }
    .event.fit-4 { font-size: 10pt } .event.fit-5 { font-size: 8.5pt }
    .event:is(.fit-3, .fit-4) .other { font-size: 8.5pt } .event.fit-5 .other { font-size: 7.5pt }
    .held:is(.fit-3, .fit-4, .fit-5) { font-size: 10pt }
    .held .other, .given .other { font-size: 10pt }
    .held:is(.fit-3, .fit-4, .fit-5) .other { font-size: 8.5pt }
    footer { display: flex; justify-content: space-evenly; align-items: flex-start; gap: 5mm }
    footer div { min-width: 58mm; max-width: 112mm; padding-top: 12mm }
    .of-1 div { max-width: 200mm }
    .of-3, .of-4 { padding: 0 6mm } .of-3 div, .of-4 div { flex: 1; min-width: 0 }
    .signed::before { content: ""; display: block; width: 62mm; max-width: 100%;
      margin: 0 auto 1mm; border-bottom: .75pt dotted #000 }
    .signed, .position { font-size: 11.5pt; line-height: 1.4 } footer .other { font-size: 9pt }
    .of-3 p { font-size: 10.5pt } .of-4 p { font-size: 9.5pt } .of-4 .other { font-size: 7.5pt }
    .of-4 { gap: 3mm; padding: 0 4mm } .of-4 .signed { font-size: 9pt }
    section:has(:is(.event, .held):is(.fit-3, .fit-4, .fit-5)) .emblem { width: 16mm; height: 16mm }
    .mark { position: absolute; left: 9mm; top: 0; text-align: left; color: #b00020;
      font-weight: bold; font-size: 11pt }
    .mark .other { font-size: 9.5pt; color: inherit }
    .watermark { position: absolute; left: 0; right: 0; top: 82mm; font-size: 74pt; line-height: 1.4;
      font-weight: bold; color: #b00020; opacity: .1; transform: rotate(-24deg); white-space: nowrap }
    .watermark .other { font-size: 40pt; color: inherit }
    @media screen { body { background: #8a8f94; width: max-content; min-width: 100% }
      section { box-shadow: 0 1mm 5mm #0006; margin-bottom: 8mm } }
    """
}
