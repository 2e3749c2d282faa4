// One `complete` a command, option and argument, on the condition that its command is the one typed.
extension CommandTable {
  var fishCompletions: String {
    let at = functionName([]) + "_at"
    let names = paths.dropFirst().map { $0.joined(separator: " ").fishQuoted }
    return """
      # Completion of \(program) for fish. Made by "\(program) completions fish".

      # Tells whether the command typed so far is $argv[1].
      function \(at)
          set -l names \(names.joined(separator: " \\\n        "))
          set -l words (commandline -opc)
          set -e words[1]
          set -l path ''
          for word in $words
              set -l longer (string trim -- "$path $word")
              if contains -- "$longer" $names
                  set path "$longer"
              end
          end
          test "$path" = "$argv[1]"
      end

      complete -c \(program) -f
      \(fishLines(at: at).joined(separator: "\n"))

      """
  }

  private func fishLines(at: String) -> [String] {
    let shared = globalOptions.filter { !$0.isHidden }.map { fishLine($0.fishOption) }
    let own = paths.flatMap { path in
      let condition = " -n " + "\(at) \(path.joined(separator: " ").fishQuoted)".fishQuoted
      let words = words(after: path).map { word in
        fishLine("\(condition) -a \(word) -d \(summary(of: path + [word]).fishQuoted)")
      }
      let options = ownOptions(at: path).map { fishLine(condition + $0.fishOption) }
      let arguments = (command(at: path)?.positionals ?? [])
        .compactMap { $0.value.fishOffer }
        .map { fishLine(condition + $0) }
      return words + options + arguments
    }
    return shared + own
  }

  private func fishLine(_ rest: String) -> String { "complete -c \(program)\(rest)" }
}

extension Option {
  fileprivate var fishOption: String {
    let letter = short.map { " -s \($0)" } ?? ""
    let takes = value.map { " -r" + ($0.fishOffer ?? " -f") } ?? ""
    return " -l \(name)\(letter)\(takes) -d \(help.fishQuoted)"
  }
}

extension Value {
  fileprivate var fishOffer: String? {
    switch kind {
    case .file: " -F"
    case .directory: " -f -a '(__fish_complete_directories)'"
    case .choice(let words): " -f -a " + words.joined(separator: " ").fishQuoted
    case .text, .integer: nil
    }
  }
}

extension String {
  fileprivate var fishQuoted: String {
    "'" + replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }
}
