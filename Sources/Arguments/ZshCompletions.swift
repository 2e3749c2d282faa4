// One function a command or group, each a call of zsh's `_arguments`; a group's function shifts the
// words and calls the function of the command that was typed.
extension CommandTable {
  var zshCompletions: String {
    let name = functionName([])
    let shared = globalOptions.filter { !$0.isHidden }.flatMap(\.zshSpecifications)
    return """
      #compdef \(program)
      # Completion of \(program) for zsh. Made by "\(program) completions zsh".

      \(paths.dropFirst().map(zshFunction).joined(separator: "\n\n"))

      \(zshFunction([]))

      \(name)_globals=(
        \(shared.joined(separator: "\n  "))
      )

      if [[ $funcstack[1] == \(name) ]]; then
        \(name) "$@"
      else
        compdef \(name) \(program)
      fi

      """
  }

  private func zshFunction(_ path: [String]) -> String {
    let below = words(after: path)
    let own = ownOptions(at: path).flatMap(\.zshSpecifications)
    let positionals = command(at: path)?.positionals.map(\.zshSpecification) ?? []
    let specifications = ["$\(functionName([]))_globals"] + own + positionals
    if below.isEmpty {
      return """
        \(functionName(path))() {
          _arguments \(specifications.joined(separator: " \\\n    "))
        }
        """
    }
    let states = ["':command:->command'", "'*:::rest:->rest'"]
    return """
      \(functionName(path))() {
        local curcontext=$curcontext state line
        local -a commands=(
      \(below.map { "    " + zshEntry(path + [$0]) }.joined(separator: "\n"))
        )
        _arguments -C \((specifications + states).joined(separator: " \\\n    "))
        case $state in
        command) _describe -t commands command commands ;;
        rest)
          words=($line[1] "${words[@]}")
          ((CURRENT += 1))
          case $line[1] in
      \(below.map { "    \($0)) \(functionName(path + [$0])) ;;" }.joined(separator: "\n"))
          esac
          ;;
        esac
      }
      """
  }

  private func zshEntry(_ path: [String]) -> String {
    "\(path.last ?? ""):\(summary(of: path))".shellQuoted
  }
}

extension Option {
  /// How `_arguments` is told of it: once for the long form, once for the short one.
  fileprivate var zshSpecifications: [String] {
    let repeated = isRepeatable ? "*" : ""
    let value = value.map { ":\($0.name):\($0.zshAction)" } ?? ""
    let forms = [dashed + (value.isEmpty ? "" : "=")] + (short.map { ["-\($0)"] } ?? [])
    return forms.map { "\(repeated)\($0)[\(help.zshEscaped)]\(value)".shellQuoted }
  }
}

extension Positional {
  fileprivate var zshSpecification: String {
    let place = isList ? "*:" : count == .optional ? "::" : ":"
    return "\(place)\(value.name):\(value.zshAction)".shellQuoted
  }
}

extension Value {
  fileprivate var zshAction: String {
    switch kind {
    case .file: "_files"
    case .directory: "_files -/"
    case .choice(let words): "(\(words.joined(separator: " ")))"
    case .text, .integer: " "
    }
  }
}

extension String {
  fileprivate var zshEscaped: String {
    ["[", "]", ":"].reduce(self) { $0.replacing($1, with: "\\" + $1) }
  }
}
