import Glibc

/// The commented examples that new files start from.
enum ExampleFile {
  /// An example with a path in it made whole where it does not lead there from the new file's place.
  ///
  /// - Parameters:
  ///   - name: How the example's paths begin, as seen from its folder: a folder with its slash, or
  ///     a file.
  ///   - path: The new file.
  ///   - folder: The example's folder.
  static func pointing(
    _ example: String, at name: String, from path: String, to folder: String
  ) -> String {
    guard access(Path.join(Path.folder(of: path), name), F_OK) != 0 else { return example }
    guard let found = realpath("\(folder)/\(name)", nil) else { return example }
    defer { free(found) }
    let slash = name.hasSuffix("/") ? "/" : ""
    return example.replacing("\"\(name)", with: "\"\(String(cString: found))\(slash)")
  }
}
