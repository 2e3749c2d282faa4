import BenchTable

/// How long a clean release build takes.
enum BuildSection {
  static func run(_ setting: Setting, package: String) throws -> Section {
    let time = try seconds {
      let child = try Child([
        "swift", "build", "--package-path", package, "-c", "release", "--product", "khaolam",
        "--static-swift-stdlib", "--scratch-path", setting.path("build"),
      ])
      _ = child.readAll()
      try child.finish()
    }
    return Section(
      title: "clean release build of khaolam", floor: "",
      rows: [Row(what: "wall time", ours: Figure(seconds: time))])
  }
}
