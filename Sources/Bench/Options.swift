/// What the command line asks for.
struct Options {
  /// The folder for stores and generated files.
  var folder = ""
  /// The checkout whose clean build is measured; nil leaves it out.
  var package: String?
  /// The folder of banks whose loading is measured; nil leaves it out.
  var library: String?
  /// Where the table goes as JSON; nil for nowhere.
  var json: String?
  var isQuick = false
  /// The measurements to make; empty makes all.
  var only: Set<String> = []

  static let usage = """
    Usage: khaolam-bench --folder DIR [--package DIR] [--library DIR] [--json FILE]
                         [--quick] [--only NAME]…

      --folder DIR   where stores and generated files go: on the disk whose speed counts
      --package DIR  measure a clean build of this checkout, too
      --library DIR  measure the loading of the banks in this folder, too
      --json FILE    write the table as JSON, too
      --quick        a tenth of the sizes, fewer repetitions
      --only NAME    one of \(Bench.names.joined(separator: ", ")); may be repeated

    """

  /// Reads the words after the program's name; nil where they make no sense.
  init?(_ words: some Collection<String>) {
    var words = words.makeIterator()
    while let word = words.next() {
      switch word {
      case "--quick": isQuick = true
      case "--only":
        guard let value = words.next(), Bench.names.contains(value) else { return nil }
        only.insert(value)
      case "--folder":
        guard let value = words.next() else { return nil }
        folder = value
      case "--package":
        guard let value = words.next() else { return nil }
        package = value
      case "--library":
        guard let value = words.next() else { return nil }
        library = value
      case "--json":
        guard let value = words.next() else { return nil }
        json = value
      default: return nil
      }
    }
    if folder.isEmpty { return nil }
  }
}
