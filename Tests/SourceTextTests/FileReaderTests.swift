import Glibc
import SourceText
import Testing
import Vocabulary

/// A folder of its own, removed with what is in it.
private final class Folder {
  let path: String

  init() throws {
    var template = Array("/tmp/khaolam-XXXXXX".utf8CString)
    path = try template.withUnsafeMutableBufferPointer { buffer in
      let start = try #require(buffer.baseAddress)
      return String(cString: try #require(mkdtemp(start)))
    }
  }

  deinit {
    unlink("\(path)/f")
    rmdir(path)
  }

  /// Writes the file `f` and returns its path.
  func file(_ bytes: [UInt8], mode: mode_t = 0o600) throws -> String {
    let name = "\(path)/f"
    let descriptor = open(name, O_WRONLY | O_CREAT | O_TRUNC, mode)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    try #require(write(descriptor, bytes, bytes.count) == bytes.count)
    return name
  }
}

@Suite struct FileReaderTests {
  @Test("a file comes back whole", arguments: [0, 1, 4096, 300_000])
  func whole(size: Int) throws {
    let folder = try Folder()
    let bytes = (0..<size).map { UInt8(32 + $0 % 90) }
    let path = try folder.file(bytes)
    #expect(try FileReader.bytes(at: path, limit: 1 << 20) == bytes)
    #expect(try FileReader.source(at: path).bytes == bytes)
    #expect(try FileReader.source(at: path).name == path)
  }

  @Test("a missing file, a folder and a file used as a folder are told apart")
  func noInput() throws {
    let folder = try Folder()
    let path = try folder.file([])
    #expect(throws: FileError.missing(path: "\(folder.path)/g")) {
      try FileReader.source(at: "\(folder.path)/g")
    }
    #expect(throws: FileError.isDirectory(path: folder.path)) {
      try FileReader.source(at: folder.path)
    }
    #expect(throws: FileError.missing(path: "\(path)/g")) {
      try FileReader.source(at: "\(path)/g")
    }
  }

  @Test("a file that this user may not read says so", .enabled(if: geteuid() != 0))
  func permission() throws {
    let folder = try Folder()
    let path = try folder.file([0x61], mode: 0)
    #expect(throws: FileError.notPermitted(path: path)) { try FileReader.source(at: path) }
  }

  @Test("a file over the limit is refused by its size")
  func tooLarge() throws {
    let folder = try Folder()
    let path = try folder.file([])
    try #require(truncate(path, 1 << 30) == 0)
    #expect(throws: FileError.tooLarge(path: path, limit: FileReader.bankLimit)) {
      try FileReader.source(at: path, limit: FileReader.bankLimit)
    }
  }

  @Test("a binary file is refused with the offset of its first NUL")
  func binary() throws {
    let folder = try Folder()
    let path = try folder.file([0x61, 0x62, 0x00])
    #expect(throws: FileError.notText(path: path, .binary(offset: 2))) {
      try FileReader.source(at: path)
    }
  }

  @Test("an error names the path, the fault and the remedy, in both languages")
  func wording() {
    let error = FileError.missing(path: "a.gift")
    #expect(error.path == "a.gift")
    #expect(error.message == Bilingual(th: "ไม่พบไฟล์นี้", en: "no such file"))
    #expect(error.remedy.en == "check the spelling of the file and its folder")
  }
}
