import FoundationEssentials
import Glibc
import OfficialReport
import SourceText
import ThaiText
import Vocabulary

/// The photographs of a folder, for the report.
enum PhotoFolder {
  /// The most bytes of one: a report is mailed.
  private static let mostBytes = 8 << 20
  /// The most photographs.
  private static let most = 60

  /// The photographs in a folder, in the order of their names; what is none is passed over.
  ///
  /// What a file is is told by its first bytes, whatever its name says.
  ///
  /// - Returns: The photographs, and the names of files that were passed over.
  static func photos(
    in folder: String
  ) throws -> (photos: [PhotoFacts], leftOut: [String]) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw NoPhotos(path: folder)
    }
    var photos: [PhotoFacts] = []
    var leftOut: [String] = []
    for name in names where !name.hasPrefix(".") {
      let path = "\(folder)/\(name)"
      var file = stat()
      guard stat(path, &file) == 0, file.st_mode & S_IFMT == S_IFREG,
        file.st_size <= mostBytes, photos.count < most,
        let bytes = try? FileReader.bytes(at: path, limit: mostBytes), let kind = kind(of: bytes)
      else {
        leftOut.append(name)
        continue
      }
      photos.append(PhotoFacts(name: name, mime: kind, bytes: bytes))
    }
    return (photos, leftOut)
  }

  /// What there is to say of files that were passed over.
  static func note(of names: [String]) -> Bilingual {
    let list = printableLine(names.joined(separator: ", "))
    return Bilingual(
      th: "ไม่ได้ใส่ \(names.count) ไฟล์ (ไม่ใช่ภาพ ใหญ่กว่า 8 MB หรือเกิน \(most) ภาพ): \(list)",
      en: "\(names.count) files left out (no photograph, over 8 MB, or more than \(most)): \(list)")
  }

  private static func kind(of bytes: [UInt8]) -> String? {
    func begins(_ text: String, at offset: Int = 0) -> Bool {
      bytes.dropFirst(offset).starts(with: text.utf8)
    }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "image/jpeg" }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "image/png" }
    if begins("GIF87a") || begins("GIF89a") { return "image/gif" }
    return begins("RIFF") && begins("WEBP", at: 8) ? "image/webp" : nil
  }
}

/// The folder of photographs can't be read.
struct NoPhotos: ExplainedError {
  var path: String

  var message: Bilingual {
    Bilingual(th: "เปิดโฟลเดอร์รูป \(path) ไม่ได้", en: "The folder \(path) can't be read.")
  }

  var remedy: Bilingual {
    Bilingual(
      th: "ตรวจชื่อโฟลเดอร์ที่ให้กับ --photos", en: "Check the folder that --photos names.")
  }

  var exitCode: Int32 { 66 }
}
