import Foundation
import Testing

/// DESIGN.md's picture of the modules, `Package.swift`, and what the sources import are one.
@Suite("The house")
struct HouseTests {
  private let house: House

  init() throws { house = try House.whole.get() }

  @Test("DESIGN's picture has each module of the package once, and nothing else")
  func picture() {
    #expect(house.picture.sorted() == house.targets.keys.sorted())
  }

  @Test("a module stands only on modules above it in the picture")
  func order() {
    for (index, module) in house.picture.enumerated() {
      let below = house.picture.dropFirst(index)
      for dependency in house.targets[module] ?? [] where !house.isLibrary(dependency) {
        #expect(!below.contains(dependency), "\(module) stands on \(dependency), which is below it")
      }
    }
  }

  @Test("a module imports exactly what it says that it stands on")
  func imports() {
    for (module, dependencies) in house.targets where !house.isLibrary(module) {
      let imported = (house.imports[module] ?? []).intersection(house.targets.keys)
      #expect(imported == dependencies, "\(module)")
    }
  }

  @Test("model and rules know no system, no clock, no database")
  func rules() {
    let model = [
      "Vocabulary", "Entries", "CarRally", "Scoreboard", "Improvement", "Programme", "RallyRoute",
    ]
    for module in model {
      let others = (house.imports[module] ?? []).subtracting(house.targets.keys)
      #expect(others.isEmpty, "\(module) imports \(others.sorted())")
    }
  }

  @Test("each of the system's libraries is known to one module, measurements aside")
  func libraries() {
    let users = house.targets.keys.filter { $0 != "Bench" }
    for library in house.targets.keys where house.isLibrary(library) {
      let known = users.filter { house.imports[$0]?.contains(library) ?? false }
      #expect(known.count == 1, "\(library): \(known.sorted())")
    }
  }

  @Test("the package names no other package")
  func packages() { #expect(house.packages == 0) }
}

/// What the three say.
private struct House {
  /// The modules of DESIGN's picture, in its order.
  var picture: [String]
  /// The package's targets but tests, and what each stands on.
  var targets: [String: Set<String>]
  /// What the sources of each import.
  var imports: [String: Set<String>]
  /// The number of packages that the package stands on.
  var packages: Int

  /// Read once.
  static let whole = Result { try House() }

  /// Whether a module stands for a library of the system's, which has no sources of ours.
  func isLibrary(_ module: String) -> Bool { imports[module] == nil }

  private init() throws {
    let design = try String(contentsOfFile: "\(Program.checkout)/DESIGN.md", encoding: .utf8)
    picture = try Self.picture(in: design)
    let package = try Self.package()
    packages = package.dependencies.count
    targets = [:]
    imports = [:]
    for target in package.targets where target.type != "test" {
      targets[target.name] = Set(target.dependencies.compactMap { $0.byName?.first ?? nil })
      if target.type != "system" { imports[target.name] = try Self.imports(of: target.name) }
    }
  }

  /// The names before a slash in the first block of section 3, from `Sources/` to the next folder.
  private static func picture(in design: String) throws -> [String] {
    let section = try #require(design.range(of: "\n## 3. Modules"))
    let start = try #require(design[section.upperBound...].range(of: "\nSources/\n"))
    return design[start.upperBound...].split(separator: "\n").prefix { $0.hasPrefix("  ") }
      .flatMap { $0.split(separator: " ").prefix { $0.hasSuffix("/") } }
      .map { String($0.dropLast()) }
  }

  /// The package as the package manager reads it.
  private static func package() throws -> Package {
    let folder = try TemporaryFolder()
    let child = Process()
    let output = Pipe()
    child.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    // A folder of its own: the other may be locked by who runs this test.
    child.arguments = [
      "swift", "package", "--package-path", Program.checkout, "--scratch-path",
      folder.path("build"),
      "dump-package",
    ]
    child.standardOutput = output
    child.standardInput = FileHandle.nullDevice
    try child.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    child.waitUntilExit()
    return try JSONDecoder().decode(Package.self, from: data)
  }

  private static func imports(of module: String) throws -> Set<String> {
    let folder = "\(Program.checkout)/Sources/\(module)"
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return try files.filter { $0.hasSuffix(".swift") }.reduce(into: []) { names, file in
      let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
      for line in text.split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
          words[..<index].allSatisfy({ $0.hasPrefix("@") || $0 == "public" || $0 == "package" })
        else { continue }
        // `import struct Module.Name` as well.
        let name = words[words.count - 1].split(separator: ".")[0]
        names.insert(String(name))
      }
    }
  }

  /// The members of `swift package dump-package` that count here.
  private struct Package: Decodable {
    var dependencies: [Empty]
    var targets: [Target]

    struct Empty: Decodable {}
    struct Target: Decodable {
      var name: String
      var type: String
      var dependencies: [Dependency]
    }
    struct Dependency: Decodable {
      var byName: [String?]?
    }
  }
}
