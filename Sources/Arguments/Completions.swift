/// A shell that completion scripts exist for.
public enum Shell: String, CaseIterable, Sendable {
  /// The GNU shell, 4.0 or later.
  case bash
  /// The Z shell.
  case zsh
  /// The friendly interactive shell.
  case fish
}

extension CommandTable {
  /// The script that completes commands, options, their values and file names in a shell.
  public func completions(for shell: Shell) -> String {
    switch shell {
    case .bash: bashCompletions
    case .zsh: zshCompletions
    case .fish: fishCompletions
    }
  }

  /// The options that are the command's own; before any command, those of the default one.
  func ownOptions(at path: [String]) -> [Option] {
    let command = path.isEmpty ? defaultCommand : command(at: path)
    return (command?.options ?? []).filter { !$0.isHidden }
  }

  /// The name of a shell function for `path`: `_khaolam_bank_check`.
  func functionName(_ path: [String]) -> String {
    ("_" + ([program] + path).joined(separator: "_")).replacing("-", with: "_")
  }
}

extension String {
  /// The text as one word of a POSIX shell's language.
  var shellQuoted: String { "'" + replacing("'", with: "'\\''") + "'" }
}
