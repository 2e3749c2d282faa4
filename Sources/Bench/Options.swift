import BenchTable

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
  /// Where the table goes as Markdown; nil for nowhere.
  var markdown: String?
  /// The earlier table to compare with, as JSON; nil for none.
  var earlier: String?
  /// How often all is measured.
  var rounds: Int?
  var isQuick = false
  /// The measurements to make; empty makes all.
  var only: Set<String> = []

  static let usage = """
    Usage: khaolam-bench --folder DIR [--package DIR] [--library DIR] [--json FILE]
                         [--markdown FILE] [--compare OLD.json] [--rounds N]
                         [--quick] [--only NAME]…

      --folder DIR   where stores and generated files go: on the disk whose speed counts
      --package DIR  measure a clean build of this checkout, too
      --library DIR  measure the loading of the banks in this folder, too
      --json FILE    write the table as JSON, too
      --markdown FILE
                     write the table as Markdown, too
      --compare OLD.json
                     say what has become worse or better since a table that --json wrote
      --rounds N     measure all of it so often, one round after the other; a figure is the
                     median of its rounds (1; with --compare \(Comparison.rounds))
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
      case "--markdown":
        guard let value = words.next() else { return nil }
        markdown = value
      case "--compare":
        guard let value = words.next() else { return nil }
        earlier = value
      case "--rounds":
        guard let value = words.next().flatMap({ Int($0) }), (1...100).contains(value) else {
          return nil
        }
        rounds = value
      default: return nil
      }
    }
    if folder.isEmpty { return nil }
  }
}
