import Foundation
import Testing
import Vocabulary

@testable import Reports

@Suite struct AtomicFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder.file(name))), as: UTF8.self)
  }

  private func write(_ text: String, to name: String) throws {
    let file = try AtomicFile(path: folder.file(name))
    try file.write(Array(text.utf8))
    try file.commit()
  }

  private func mode(of name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: folder.file(name))[.posixPermissions] as? Int
  }

  @Test("a file is there once it is whole, and nothing else is left")
  func whole() throws {
    let file = try AtomicFile(path: folder.file("a.csv"))
    try file.write(Array("one".utf8))
    #expect(!FileManager.default.fileExists(atPath: folder.file("a.csv")))
    try file.write([])
    try file.write(Array("two".utf8))
    try file.commit()
    #expect(try text("a.csv") == "onetwo")
    #expect(try folder.names() == ["a.csv"])
  }

  @Test("a file that is not finished leaves the old one and no trace")
  func unfinished() throws {
    try write("old", to: "a.csv")
    do {
      let file = try AtomicFile(path: folder.file("a.csv"))
      try file.write(Array("half".utf8))
    }
    #expect(try text("a.csv") == "old")
    #expect(try folder.names() == ["a.csv"])
  }

  @Test("a new file is for its owner to write and others to read, as far as the umask lets them")
  func permissions() throws {
    let mask = umask(0)
    umask(mask)
    try write("", to: "a.csv")
    #expect(try mode(of: "a.csv") == 0o644 & ~Int(mask))
  }

  @Test("a file that is replaced hands on its permissions")
  func oldPermissions() throws {
    try write("old", to: "a.csv")
    chmod(folder.file("a.csv"), 0o600)
    try write("new", to: "a.csv")
    #expect(try text("a.csv") == "new")
    #expect(try mode(of: "a.csv") == 0o600)
  }

  @Test("a symbolic link stays, and the file it names is replaced")
  func link() throws {
    try write("old", to: "a.csv")
    symlink("a.csv", folder.file("latest"))
    try write("new", to: "latest")
    #expect(try text("a.csv") == "new")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("latest")) == "a.csv")
  }

  @Test("what is no regular file is written to and stays")
  func pipe() throws {
    mkfifo(folder.file("pipe"), 0o600)
    let reader = open(folder.file("pipe"), O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    try write("through", to: "pipe")
    var buffer = [UInt8](repeating: 0, count: 16)
    #expect(read(reader, &buffer, 16) == 7)
    #expect(try folder.names() == ["pipe"])
  }

  @Test("a folder that is not there can't be written to: exit 73")
  func missingFolder() throws {
    let path = folder.file("no/a.csv")
    let error = #expect(throws: FileWriteError.self) { try AtomicFile(path: path) }
    #expect(error == FileWriteError(path: path, isNew: true, code: ENOENT))
    #expect(error?.exitCode == 73)
    #expect(error?.message.en == "\(path) can't be written: No such file or directory.")
    #expect(error?.remedy.en == "Choose a folder that exists and can be written to.")
  }

  @Test("a folder can't be replaced by a file")
  func isFolder() throws {
    let path = folder.path
    let error = #expect(throws: FileWriteError.self) { try AtomicFile(path: path) }
    #expect(error == FileWriteError(path: path, isNew: true, code: EISDIR))
    #expect(error?.remedy.en == "Name another file.")
  }

  @Test("a full disk says what to do: exit 74")
  func fullDisk() throws {
    let file = try AtomicFile(path: "/dev/full")
    let error = #expect(throws: FileWriteError.self) { try file.write([1]) }
    #expect(error?.exitCode == 74)
    #expect(error?.remedy.th == "เพิ่มพื้นที่ว่างในดิสก์")
  }
}
