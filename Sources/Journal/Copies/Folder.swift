import Glibc

/// A folder on disk.
struct Folder {
  let path: String

  /// The folder that holds a file.
  init(of file: String) {
    guard let slash = file.lastIndex(of: "/") else {
      path = "."
      return
    }
    path = slash == file.startIndex ? "/" : String(file[..<slash])
  }

  /// The folder at a path, with or without a slash at its end.
  init(_ path: String) {
    let name = path.reversed().drop { $0 == "/" }.reversed()
    self.path = name.isEmpty ? "/" : String(name)
  }

  /// The path of a file in it.
  func file(_ name: String) -> String { path == "/" ? "/\(name)" : "\(path)/\(name)" }

  /// Whether there is such a folder.
  var isThere: Bool { wholePath != nil }

  /// Whether it is where the system puts what is connected, such as sticks.
  var isOfOtherDisk: Bool { ["/media/", "/run/media/", "/mnt/"].contains(where: path.hasPrefix) }

  /// Its path from the root, links followed; nil where it is not there.
  var wholePath: String? {
    guard let whole = realpath(path, nil) else { return nil }
    defer { free(whole) }
    return String(cString: whole)
  }

  /// The names in it; none where it can't be read.
  var names: [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Brings names in it to disk. Some file systems can't, and then keep them in their own time.
  func sync() {
    let handle = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { return }
    fsync(handle)
    close(handle)
  }
}
