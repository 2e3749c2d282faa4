extension CommandTable {
  /// The error in words: what is wrong, the remedy where there is one, and where help is.
  public func message(for error: UsageError) -> String {
    let path = error.path.map { " " + $0 }.joined()
    let summary = "\(program): \(error.summary(after: program + path))"
    let help = "See \"\(program) help\(path)\"."
    return ([summary] + error.remedy + [help]).map(\.withoutControls).joined(separator: "\n")
  }
}

extension UsageError {
  fileprivate func summary(after command: String) -> String {
    switch fault {
    case .unknownCommand(let word, _):
      path.isEmpty
        ? "there is no command \"\(word)\"" : "\"\(command)\" has no command \"\(word)\""
    case .unknownOption(let option, _):
      "\"\(command)\" has no option \"\(option)\""
    case .missingSubcommand:
      "\"\(command)\" needs one of its commands"
    case .missingArgument(let name):
      "\"\(command)\" needs \(name)"
    case .unexpectedArgument(let word):
      "\"\(command)\" has no use for the argument \"\(word)\""
    case .missingValue(let option, let name, nil):
      "\(option) needs a value, \(name)"
    case .missingValue(let option, let name, let found?):
      "\(option) needs a value, \(name), but the option \"\(found)\" follows"
    case .unwantedValue(let value, let option):
      "\(option) takes no value, but has \"\(value)\""
    case .repeatedOption(let option):
      "\(option) is given twice"
    case .notInteger(let word, let owner):
      "\(owner) is a whole number, but \"\(word)\" is not"
    case .outOfRange(let word, let owner, let range):
      "\(owner) is \(Self.describe(range)), but not \(word)"
    case .notAllowed(let word, let owner, let allowed, _):
      "\(owner) is \(Self.list(allowed)), but not \"\(word)\""
    case .rejected(let value, let owner, let reason):
      "\(owner) can't be \"\(value)\": \(reason)"
    case .conflict(let one, let other):
      "\(one) and \(other) exclude each other"
    }
  }

  /// The lines that tell a way out; none where the summary says it all.
  fileprivate var remedy: [String] {
    switch fault {
    case .unknownCommand(_, let suggestions), .unknownOption(_, let suggestions),
      .notAllowed(_, _, _, let suggestions):
      suggestions.isEmpty ? [] : ["Did you mean \(Self.list(suggestions.map { "\"\($0)\"" }))?"]
    case .missingSubcommand(let commands):
      Self.list(of: commands)
    case .missingValue(let option, _, let found?):
      ["If it is the value, write \"\(option)=\(found)\"."]
    default:
      []
    }
  }

  private static func list(of commands: [Command]) -> [String] {
    let column = commands.map(\.name.count).max() ?? 0
    return commands.map { command in
      let space = String(repeating: " ", count: column - command.name.count + 2)
      return "  \(command.name)\(space)\(command.summary)"
    }
  }

  /// "a", "a or b", "a, b or c".
  private static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }

  /// A range in words, its open ends left out.
  static func describe(_ range: ClosedRange<Int>) -> String {
    switch (range.lowerBound, range.upperBound) {
    case (.min, .max): "any whole number"
    case (.min, let high): "at most \(high)"
    case (let low, .max): "at least \(low)"
    case (let low, let high): "\(low) to \(high)"
    }
  }
}

extension String {
  /// The text with a question mark for each control character, so that none reaches a terminal.
  fileprivate var withoutControls: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
  }
}
