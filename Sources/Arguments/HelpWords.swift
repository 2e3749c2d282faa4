/// The words of help in a language: headings, and what the table says in English only.
public struct HelpWords: Sendable {
  /// What stands before a synopsis, with its colon.
  let usage: String
  let arguments: String
  let commands: String
  let options: String
  let globalOptions: String
  let examples: String
  /// What is said of the default command, and of help about a command; nil says it in English.
  let remark: String?
  /// The table's sections by their English headings; those that are not here stay as they are.
  let sections: [String: String]
  /// What commands and groups do, by their names, and the program by `""`; those that are not here stay
  /// as they are.
  public let summaries: [String: String]
  /// Breaks a text into lines of so many columns, later ones with so many left free.
  let wrap: @Sendable (_ text: String, _ width: Int, _ hanging: Int) -> [String]

  /// The words of a language.
  ///
  /// - Parameters:
  ///   - remark: What is said of the default command, and of help about a command.
  ///   - sections: The table's sections by their English headings.
  ///   - summaries: What commands and groups do, by their names, and the program by `""`.
  ///   - wrap: Breaks a text into lines of so many columns, later ones with so many left free.
  public init(
    usage: String, arguments: String, commands: String, options: String, globalOptions: String,
    examples: String, remark: String? = nil, sections: [String: String] = [:],
    summaries: [String: String] = [:],
    wrap: @escaping @Sendable (_ text: String, _ width: Int, _ hanging: Int) -> [String]
  ) {
    self.usage = usage
    self.arguments = arguments
    self.commands = commands
    self.options = options
    self.globalOptions = globalOptions
    self.examples = examples
    self.remark = remark
    self.sections = sections
    self.summaries = summaries
    self.wrap = wrap
  }

  /// The table's own.
  public static let english = HelpWords(
    usage: "Usage:", arguments: "Arguments", commands: "Commands", options: "Options",
    globalOptions: "Global options", examples: "Examples",
    wrap: { Arguments.wrap($0, to: $1, hanging: $2) })
}
