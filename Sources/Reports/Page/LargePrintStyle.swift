import QuizEngine

/// How the page looks in large print: one thing below the other, in black on white, nothing smaller
/// than 18 pt, figures in words instead of drawings.
///
/// 18 pt are the least that large print has, and 7 to 1 is the contrast of AAA:
/// <https://www.w3.org/TR/WCAG22/#contrast-enhanced>.
enum LargePrintStyle {
  /// The style sheet: lengths are in px, of which 24 are 18 pt.
  static let sheet = """
    * { box-sizing: border-box; margin: 0; padding: 0 }
    html { font: 28px/1.6 \(HTMLStyle.fonts.map { "\"\($0)\"" }.joined(separator: ", ")), sans-serif;
      color: #000000; background: #ffffff }
    body { max-width: 1200px; margin: 0 auto; padding: 24px; overflow-wrap: anywhere }
    body:has(#th:checked) .en, body:has(#en:checked) .th { display: none }
    svg, .no-flower, .place > [aria-hidden] { display: none }
    svg.read { display: block; position: absolute; width: 0; height: 0 }
    ol, ul { list-style: none }
    header { padding-bottom: 16px; border-bottom: 6px solid #000000 }
    h1 { font-size: 36px }
    h2 { font-size: 34px; margin-top: 40px }
    h3 { font-size: 36px }
    a { display: inline-block; padding: 8px 0; color: #003a8c; font-weight: bold }
    a:focus-visible { outline: 6px solid #a30000; outline-offset: 4px }
    fieldset { border: 0 }
    label { position: relative; display: inline-block; cursor: pointer }
    label input { position: absolute; opacity: 0; width: 100%; height: 100%; cursor: pointer }
    label span { display: block; margin-right: 16px; padding: 4px 24px; border: 4px solid #000000 }
    label input:checked + span { color: #ffffff; background: #000000; font-weight: bold }
    label input:focus-visible + span { outline: 6px solid #a30000; outline-offset: 4px }
    .banner { margin-top: 24px; padding: 12px 16px; border: 6px solid #a30000; color: #a30000;
      font-weight: bold }
    .card, .happenings li, tr { display: block; padding: 16px 0; border-bottom: 3px solid #000000 }
    .place, .points, .change, time { font-weight: bold }
    .points b { font-size: 40px }
    .points > span { font-weight: normal }
    small { font-size: 28px; margin-left: 16px }
    td, th { display: block; text-align: left }
    footer { margin-top: 40px; border-top: 6px solid #000000 }
    footer p { padding: 8px 0 }
    """
}
