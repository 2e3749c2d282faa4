/// The small event with its store on a file system of its own.
extension SmallEvent {
  /// Runs a command on the event and a store on a disk.
  func run(
    _ arguments: String..., on disk: FileSystem, store: String = "store.db"
  ) throws -> Program.Result { try run(arguments, on: disk, store: store) }

  /// Runs a command on the event and a store on a disk.
  func run(
    _ arguments: [String], on disk: FileSystem, store: String = "store.db"
  ) throws -> Program.Result {
    try Program.run(
      arguments + ["--event", path, "--store", disk.path(store)], launcher: disk.launcher)
  }

  /// A kiosk on the event and a store on a disk, before its first screen.
  func client(on disk: FileSystem) throws -> ProtocolClient {
    try ProtocolClient(
      ["--event", path, "--store", disk.path("store.db"), "--kiosk", "k1", "--lang", "en"],
      launcher: disk.launcher)
  }

  /// The entries that `journal export` writes of a store on a disk.
  func entries(on disk: FileSystem) throws -> [ExportedEntry] {
    try Self.entries(in: run("journal", "export", on: disk).output)
  }
}
