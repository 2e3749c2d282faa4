// The script holds the table as four look-ups, and one function that walks the words typed so far.
// Nothing but bash is needed. Readline takes "=" for a word of its own: `--format`, `=`, `js`.
extension CommandTable {
  var bashCompletions: String {
    let name = functionName([])
    return """
      # Completion of \(program) for bash. Made by "\(program) completions bash".

      # The words that may follow the command $1.
      \(name)_commands() {
        case $1 in
      \(bashCommands)
        *) reply='' ;;
        esac
      }

      # The options of the command $1.
      \(name)_options() {
        case $1 in
      \(bashOptions)
        *) reply='' ;;
        esac
        reply+=\((" " + dashes(globalOptions.filter { !$0.isHidden })).shellQuoted)
      }

      # What the option $2 of the command $1 takes; fails for a flag.
      \(name)_value() {
        case "$1 $2" in
      \(bashValues)
        *) return 1 ;;
        esac
      }

      # What the argument number $2 of the command $1 is.
      \(name)_argument() {
        case "$1 $2" in
      \(bashArguments)
        *) reply='' ;;
        esac
      }

      # Offers the continuations of $1: files, directories or the words of $reply.
      \(name)_offer() {
        local -a kind=(-W "$reply")
        case $reply in
        '<file>') kind=(-f) ;;
        '<directory>') kind=(-d) ;;
        esac
        [[ $reply == '<'* ]] && compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen "${kind[@]}" -- "$1")
      }

      \(name)() {
        local reply='' path='' option='' ended='' word
        local -i i count=0
        COMPREPLY=()
        for ((i = 1; i < COMP_CWORD; i++)); do
          word=${COMP_WORDS[i]}
          if [[ -n $option ]]; then
            [[ $word == '=' ]] || option=''
          elif [[ -z $ended && $word == -- ]]; then
            ended=1
          elif [[ -z $ended && $word == -?* ]]; then
            \(name)_value "$path" "$word" && option=$word
          elif [[ -z $path && $word == help ]]; then
            continue
          else
            \(name)_commands "$path"
            if [[ $count -eq 0 && " $reply " == *" $word "* ]]; then
              path+=${path:+ }$word
            else
              count+=1
            fi
          fi
        done
        word=${COMP_WORDS[COMP_CWORD]}
        [[ -n $option && $word == '=' ]] && word=''
        if [[ -n $option ]]; then
          \(name)_value "$path" "$option"
        elif [[ -z $ended && $word == -* ]]; then
          \(name)_options "$path"
        else
          ((count == 0)) && \(name)_commands "$path"
          [[ -n $reply ]] || \(name)_argument "$path" $((count + 1))
        fi
        \(name)_offer "$word"
      }

      complete -F \(name) \(program)

      """
  }

  private var bashCommands: String {
    paths.compactMap { path in
      let words = words(after: path).joined(separator: " ")
      return words.isEmpty ? nil : bashCase(bashName(path).shellQuoted, words)
    }
    .joined(separator: "\n")
  }

  private var bashOptions: String {
    paths.compactMap { path in
      let options = ownOptions(at: path)
      return options.isEmpty ? nil : bashCase(bashName(path).shellQuoted, dashes(options))
    }
    .joined(separator: "\n")
  }

  private var bashValues: String {
    let shared = globalOptions.flatMap { bashValue(of: $0) { "*" + " \($0)".shellQuoted } }
    let own = paths.flatMap { path in
      ownOptions(at: path).flatMap { bashValue(of: $0) { "\(bashName(path)) \($0)".shellQuoted } }
    }
    return (shared + own).joined(separator: "\n")
  }

  private var bashArguments: String {
    commands.flatMap { command in
      command.positionals.enumerated().compactMap { index, positional in
        guard let offer = positional.value.bashOffer else { return nil }
        let place = positional.isList ? "'*" : "\(index + 1)'"
        return bashCase("'\(command.name) \(place)", offer)
      }
    }
    .joined(separator: "\n")
  }

  private func bashValue(of option: Option, pattern: (String) -> String) -> [String] {
    guard let value = option.value else { return [] }
    let names = [option.dashed] + (option.short.map { ["-\($0)"] } ?? [])
    return [bashCase(names.map(pattern).joined(separator: " | "), value.bashOffer ?? "")]
  }

  private func bashCase(_ pattern: String, _ reply: String) -> String {
    "  \(pattern)) reply=\(reply.shellQuoted) ;;"
  }

  private func bashName(_ path: [String]) -> String { path.joined(separator: " ") }

  private func dashes(_ options: [Option]) -> String {
    options.map(\.dashed).joined(separator: " ")
  }
}

extension Value {
  fileprivate var bashOffer: String? {
    switch kind {
    case .file: "<file>"
    case .directory: "<directory>"
    case .choice(let words): words.joined(separator: " ")
    case .text, .integer: nil
    }
  }
}
