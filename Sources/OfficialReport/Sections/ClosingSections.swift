import Programme
import Vocabulary

/// The places to sign, and what the figures come from.
struct SignatureSection: ReportSection {
  let facts: ReportFacts
  let words: Wording

  var blocks: [ReportBlock] {
    let dots = String(repeating: ".", count: 48)
    let blank = Signatory(name: Bilingual(same: dots), position: Bilingual(same: ""))
    let signatories = facts.event.signatories.isEmpty ? [blank] : facts.event.signatories
    let places = signatories.map { signatory in
      ReportSignature(
        role: say("ลงชื่อ ", "Signed ") + dots, name: "(\(words(signatory.name)))",
        position: words(signatory.position),
        date: say(
          "วันที่ ........ เดือน ........................ พ.ศ. ............",
          "Date ................................"))
    }
    return [.signatures(places)] + origin
  }

  private var origin: [ReportBlock] {
    guard let digest = facts.digest else { return [] }
    return [
      paragraph("รหัสตรวจสอบบันทึก: \(digest)", "Journal digest: \(digest)")
    ]
  }
}

/// ภาพกิจกรรม: the photographs, or marked places for them.
struct PhotoSection: ReportSection {
  let facts: ReportFacts
  let words: Wording

  var blocks: [ReportBlock] {
    [.pageBreak, heading(1, "7. ภาพกิจกรรม", "7. Photographs"), .photos(photos)]
  }

  private var placeholder: String { say("พื้นที่สำหรับติดภาพถ่าย", "Place for a photograph") }

  private var photos: [ReportPhoto] {
    guard facts.photos.isEmpty else {
      return facts.photos.map { photo in
        ReportPhoto(
          caption: Self.stem(of: photo.name),
          picture: ReportPhoto.Picture(mime: photo.mime, bytes: photo.bytes),
          placeholder: placeholder)
      }
    }
    // A place for each thing that was done, not for what holds others together.
    let done = facts.event.allActivities.filter(\.parts.isEmpty)
    let captions = done.isEmpty ? [words(facts.event.title)] : done.map { words($0.title) }
    return captions.map { ReportPhoto(caption: $0, picture: nil, placeholder: placeholder) }
  }

  /// A file's name without its ending.
  private static func stem(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
