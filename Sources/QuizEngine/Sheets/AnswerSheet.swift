import Vocabulary

/// Banks as sheets to read through or to print: with keys for who teaches, without for who answers.
///
/// Both have the same numbers, letters and orders, so that one corrects the other. What control
/// characters authors wrote is made harmless.
public enum AnswerSheet {
  /// The questions as plain text; nothing where there are none.
  public static func text(
    _ banks: [Bank], hasKeys: Bool = true, language: Language = .english
  ) -> String {
    sections(banks, hasKeys: hasKeys).map { TextSheet(language: language).text(of: $0) }
      .joined(separator: "\n")
  }

  /// The questions as Markdown, as CommonMark has it, with tables as GitHub has them.
  ///
  /// Sources: <https://spec.commonmark.org/0.31.2/>, <https://github.github.com/gfm/>.
  public static func markdown(
    _ banks: [Bank], hasKeys: Bool = true, language: Language = .english
  ) -> String {
    sections(banks, hasKeys: hasKeys).map { MarkdownSheet(language: language).text(of: $0) }
      .joined(separator: "\n")
  }

  /// The questions as one HTML page for A4 paper that loads nothing and runs nothing.
  public static func html(
    _ banks: [Bank], hasKeys: Bool = true, language: Language = .english
  ) -> String {
    HTMLSheet(language: language).page(of: sections(banks, hasKeys: hasKeys))
  }

  private static func sections(_ banks: [Bank], hasKeys: Bool) -> [SheetSection] {
    banks.filter { !$0.isEmpty }.map { SheetSection($0, hasKeys: hasKeys) }
  }
}
