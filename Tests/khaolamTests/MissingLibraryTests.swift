import Glibc
import Testing

/// Libraries that are gone; see DESIGN section 12.
@Suite(
  "A library that is missing",
  .enabled(if: FileSystem.isAvailable, "no file system can be mounted here: that takes root"))
struct MissingLibraryTests {
  /// A place from which a library can't be seen: its folder is covered by itself without it.
  private func place(without library: String) throws -> FileSystem {
    let disk = try FileSystem(.memory(kibibytes: 64))
    // A device 0, 0 hides what is below it: https://docs.kernel.org/filesystems/overlayfs.html
    try disk.run(
      """
      path=$(ldconfig -p | sed -n 's|^[[:space:]]*\(library) .*=> ||p' | head -n 1)
      path=$(readlink -f "$(dirname "$path")")
      mkdir "$2/without"
      mknod "$2/without/\(library)" c 0 0
      mount -t overlay -o "ro,lowerdir=$2/without:$path" khaolam "$path"
      ! [ -e "$path/\(library)" ]
      """)
    return disk
  }

  @Test(
    "is named where the program is started, and by deploy/run with the package that has it",
    arguments: [
      ("libthai.so.0", "libthai0"), ("libsqlite3.so.0", "libsqlite3-0"),
    ])
  func linked(library: String, package: String) throws {
    let place = try place(without: library)
    let result = try Program.run(["doctor"], launcher: place.launcher)
    #expect(result.status == 127)
    #expect(result.errors.contains(library), "\(result.errors)")

    let folder = try TemporaryFolder()
    let top = folder.path("checkout")
    try place.run(
      """
      mkdir -p \(top)/deploy \(top)/Sources \(top)/.build/release
      for name in run setup packages check-swift; do
        cp \(Program.checkout)/deploy/$name \(top)/deploy/
      done
      touch \(top)/Package.swift
      ln -s \(Program.path) \(top)/.build/release/khaolam
      touch \(top)/.build/khaolam-release.stamp
      """)
    let run = try Program.run(
      ["doctor"], launcher: place.launcher + ["/bin/sh", "\(top)/deploy/run"])
    #expect(run.status == 69, "\(run)")
    #expect(run.errors.contains(library) && run.errors.contains("ขาดไลบรารี"), "\(run.errors)")
    #expect(run.errors.contains("apt-get install --reinstall \(package)"), "\(run.errors)")
  }

  @Test("that only a server's store needs is missed there alone", arguments: ["th", "en"])
  func loadedOnDemand(language: String) throws {
    let place = try place(without: "libpq.so.5")
    let event = try SmallEvent()
    let board = ["board", "--event", event.path, "--lang", language, "--store"]
    let server = try Program.run(
      board + ["postgres://127.0.0.1:1/event"], launcher: place.launcher)
    #expect(server.status == 69)
    #expect(server.errors.contains("apt install libpq5"), "\(server.errors)")
    #expect(try Program.run(board + [event.store], launcher: place.launcher).status == 0)
  }
}
