import Glibc

extension Environment {
  /// The path of a program that is installed, the first of several names that is found.
  static func program(named names: [String]) -> String? {
    let folders = (value("PATH") ?? "/usr/bin").split(separator: ":")
    for name in names {
      for folder in folders where access("\(folder)/\(name)", X_OK) == 0 {
        return "\(folder)/\(name)"
      }
    }
    return nil
  }
}
