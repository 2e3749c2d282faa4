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
      padding: 15mm 33mm 19mm; display: flex; flex-direction: column; text-align: center;
      text-wrap: balance; background: #fff }
    section + section { break-before: page }
    p, h1 { margin: 0 }
    .border { position: absolute; left: 0; top: 0; width: 297mm; height: 210mm }
    .emblem { width: 25mm; height: 25mm; display: block; margin: 0 auto 1mm }
    .other { display: block; font-size: 10.5pt; font-weight: normal; color: #444 }
    header, main, footer { position: relative }
    main { flex: 1; display: flex; flex-direction: column; justify-content: center; gap: 1.6mm }
    .office { font-size: 19pt; font-weight: bold; line-height: 1.4 }
    .office.fit-2 { font-size: 15pt } .office.fit-3, .office.fit-4 { font-size: 12pt }
    .office .other { font-size: 11.5pt }
    .opening { font-size: 14pt }
    .name { font-size: 35pt; line-height: 1.4; font-weight: bold; color: var(--ink) }
    .name.fit-2 { font-size: 27pt } .name.fit-3 { font-size: 20pt } .name.fit-4 { font-size: 15pt }
    .name .other { font-size: 14pt; color: #333 }
    .team .other { display: inline; margin-left: 2mm }
    .award { font-size: 20pt; font-weight: bold }
    .event { font-size: 16pt } .event.fit-2 { font-size: 15pt } .event.fit-3 { font-size: 12.5pt }
    .event.fit-4 { font-size: 10.5pt } .event.fit-3 .other, .event.fit-4 .other { font-size: 9pt }
    .held.fit-3, .held.fit-4 { font-size: 11pt }
    .held .other, .given .other { font-size: 10pt }
    footer { display: flex; justify-content: space-evenly; align-items: flex-start; gap: 6mm }
    footer div { flex: 0 1 auto; min-width: 58mm; max-width: 110mm; padding-top: 13mm }
    .signed::before { content: ""; display: block; width: 62mm; max-width: 100%;
      margin: 0 auto 1mm; border-bottom: .75pt dotted #000 }
    .signed, .position { font-size: 12pt } footer .other { font-size: 9pt }
    .of-3 div { flex: 1; min-width: 0 } .of-4 div { flex: 1; min-width: 0 }
    .of-3 p { font-size: 11pt } .of-4 p { font-size: 10pt } .of-4 .other { font-size: 8pt }
    .mark { color: #b00020; font-weight: bold; font-size: 11pt }
    .mark .other { display: inline; font-size: 10pt; color: inherit }
    .watermark { position: absolute; left: 0; right: 0; top: 82mm; font-size: 74pt; line-height: 1.4;
      font-weight: bold; color: #b00020; opacity: .1; transform: rotate(-24deg); white-space: nowrap }
    .watermark .other { font-size: 40pt; color: inherit }
    @media screen { body { background: #8a8f94; width: max-content; min-width: 100% }
      section { box-shadow: 0 1mm 5mm #0006; margin-bottom: 8mm } }
    """
}
