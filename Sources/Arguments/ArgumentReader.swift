extension CommandTable {
  /// Understands a command line, without the program's name, by the GNU conventions.
  ///
  /// `--opt value`, `--opt=value`, `-o value` and `-ovalue` are the same; `--` ends the options;
  /// `-` is an argument or a value; options come anywhere, those of all commands also before the
  /// command. No command at all is the default command. `--help` wins over every other fault.
  public func parse(arguments: [String]) throws(UsageError) -> Request {
    var reader = ArgumentReader(table: self, words: arguments[...])
    reader.readAll()
    return try reader.request()
  }
}

/// Reads the words of a command line from left to right, once.
struct ArgumentReader {
  let table: CommandTable
  var words: ArraySlice<String>
  private var path: [String] = []
  private var operands: [String] = []
  private var given: [(name: String, value: String?)] = []
  private var optionsEnded = false
  /// The first fault met; reading goes on, because a `--help` may follow.
  private var fault: UsageError?

  init(table: CommandTable, words: ArraySlice<String>) {
    self.table = table
    self.words = words
  }

  /// The command named so far; with no name yet, the one that runs by default.
  private var command: Command? {
    path.isEmpty ? table.defaultCommand : table.command(at: path)
  }

  private var options: [Option] { (command?.options ?? []) + table.globalOptions }

  mutating func readAll() {
    while let word = words.popFirst() {
      do { try take(word) } catch { fault = fault ?? error }
    }
  }

  private mutating func take(_ word: String) throws(UsageError) {
    if optionsEnded || !isOption(word) {
      try takeOperand(word)
    } else if word == "--" {
      optionsEnded = true
    } else if word.hasPrefix("--") {
      try takeLong(word.dropFirst(2))
    } else {
      try takeShort(word.dropFirst())
    }
  }

  private func isOption(_ word: String) -> Bool {
    guard word.hasPrefix("-"), word != "-" else { return false }
    let isNumber = word.utf8.dropFirst().first.map { (0x30...0x39).contains($0) } ?? false
    let takesNumbers = command?.positionals.contains { $0.value.allowsNegative } ?? false
    return !(isNumber && takesNumbers)
  }

  private mutating func takeOperand(_ word: String) throws(UsageError) {
    if operands.isEmpty, !optionsEnded, table.contains(path + [word]) {
      path.append(word)
    } else if path.isEmpty || command == nil {
      throw table.unknownCommand(word, in: path)
    } else {
      operands.append(word)
    }
  }

  private mutating func takeLong(_ text: Substring) throws(UsageError) {
    let name = String(text.prefix { $0 != "=" })
    guard let option = options.first(where: { $0.name == name }) else {
      throw unknownOption("--" + name)
    }
    let attached = name.count < text.count ? String(text.dropFirst(name.count + 1)) : nil
    if option.value == nil, let attached {
      throw UsageError(.unwantedValue(attached, of: option.dashed), in: path)
    }
    try give(option, attached)
  }

  /// Takes one letter after the other: flags may be bundled, a value may be attached.
  private mutating func takeShort(_ text: Substring) throws(UsageError) {
    var rest = text
    while let letter = rest.popFirst() {
      guard let option = options.first(where: { $0.short == letter }) else {
        throw unknownOption("-\(letter)")
      }
      if option.value == nil || rest.isEmpty {
        try give(option, nil)
      } else {
        try give(option, String(rest))
        return
      }
    }
  }

  /// Notes an option with its value: the one attached to it or, where it needs one, the next word.
  private mutating func give(_ option: Option, _ attached: String?) throws(UsageError) {
    guard let value = option.value, attached == nil else {
      given.append((option.name, attached))
      return
    }
    let next = words.first
    guard let next, !isKnownOption(next) else {
      throw UsageError(
        .missingValue(of: option.dashed, name: value.placeholder, found: next), in: path)
    }
    given.append((option.name, next))
    words.removeFirst()
  }

  /// Tells an option from a value that happens to begin with a dash, so that in `--out --bom` the
  /// value is found missing instead of a file being called `--bom`.
  private func isKnownOption(_ word: String) -> Bool {
    let name = word.prefix { $0 != "=" }
    return word == "--"
      || options.contains { option in
        name == option.dashed || option.short.map { word == "-\($0)" } ?? false
      }
  }

  private func unknownOption(_ dashed: String) -> UsageError {
    let names = options.filter { !$0.isHidden }.map(\.name)
    let suggestions = nearMisses(of: String(dashed.drop { $0 == "-" }), among: names)
    return UsageError(
      .unknownOption(dashed, suggestions: suggestions.map { "--" + $0 }), in: path)
  }
}

// What was read, as a request.
extension ArgumentReader {
  func request() throws(UsageError) -> Request {
    if asks(for: .help) {
      if case .unknownCommand? = fault?.fault, let fault { throw fault }
      return .help(path, given: givenGlobally)
    }
    if let fault { throw fault }
    if asks(for: .version) { return .version }
    guard let command else {
      throw UsageError(.missingSubcommand(of: table.commands(below: path)), in: path)
    }
    if command.path == ["help"] {
      return .help(try table.topic(operands), given: givenGlobally)
    }
    var values = try optionValues()
    try distributeOperands(over: command, into: &values)
    let names = options.map(\.name) + command.positionals.map(\.value.name)
    return .run(
      Invocation(
        command: command, positionals: operands, values: values, names: Set(names)))
  }

  /// The values of the options that all commands share.
  private var givenGlobally: [String: String] {
    let names = table.globalOptions.map(\.name)
    let values = given.compactMap { name, value in value.map { (name, $0) } }
    return Dictionary(values.filter { names.contains($0.0) }) { first, _ in first }
  }

  private func asks(for option: Option) -> Bool {
    given.contains { $0.name == option.name }
  }

  /// Checks what was given against the command now known: the options may have come before it.
  private func optionValues() throws(UsageError) -> [String: [String]] {
    var values: [String: [String]] = [:]
    for (name, word) in given {
      guard let option = options.first(where: { $0.name == name }),
        (option.value == nil) == (word == nil)
      else { throw unknownOption("--" + name) }
      guard let word else {
        values[name] = []
        continue
      }
      if values[name] != nil, !option.isRepeatable {
        throw UsageError(.repeatedOption(option.dashed), in: path)
      }
      try check(word, as: option.value, of: option.dashed)
      values[name, default: []].append(word)
    }
    return values
  }

  private func distributeOperands(
    over command: Command, into values: inout [String: [String]]
  ) throws(UsageError) {
    var rest = operands[...]
    for positional in command.positionals {
      let words = rest.prefix(positional.isList ? rest.count : 1)
      rest = rest.dropFirst(words.count)
      if words.isEmpty {
        guard positional.isRequired else { continue }
        throw UsageError(.missingArgument(positional.value.placeholder), in: path)
      }
      for word in words { try check(word, as: positional.value, of: positional.value.name) }
      values[positional.value.name] = Array(words)
    }
    guard let surplus = rest.first else { return }
    throw table.words(after: path).isEmpty
      ? UsageError(.unexpectedArgument(surplus), in: path)
      : table.unknownCommand(surplus, in: path)
  }

  private func check(_ word: String, as value: Value?, of owner: String) throws(UsageError) {
    if let fault = value?.fault(in: word, of: owner) { throw UsageError(fault, in: path) }
  }
}

extension CommandTable {
  /// The name of the command or group that help is wanted for.
  fileprivate func topic(_ words: [String]) throws(UsageError) -> [String] {
    for length in words.indices where !contains(Array(words[...length])) {
      throw unknownCommand(words[length], in: Array(words[..<length]))
    }
    return words
  }

  /// Suggests a near word, or else a whole command that ends in the word: `freeze`, `board freeze`.
  fileprivate func unknownCommand(_ word: String, in path: [String]) -> UsageError {
    var suggestions = nearMisses(of: word, among: words(after: path))
      .map { (path + [$0]).joined(separator: " ") }
    if suggestions.isEmpty {
      suggestions = commands.filter { $0.path.last == word }.prefix(3).map(\.name)
    }
    return UsageError(.unknownCommand(word, suggestions: suggestions), in: path)
  }
}
