import Entries
import ThaiText
import Vocabulary

/// Days and times as people write them, of those that documents for programs have in ISO 8601.
public enum WordedTime {
  /// A day and the time of day: `17 ตุลาคม 2557 เวลา 11:30 น.`, `17 October 2014, 11:30`.
  ///
  /// - Parameter iso: An instant in ISO 8601; any other text is given back as it is.
  public static func moment(_ iso: String, in language: Language) -> String {
    guard let day = thaiDate(iso), iso.utf8.count >= 16 else { return iso }
    let time = String(iso.dropFirst(11).prefix(5))
    return language == .thai
      ? "\(day.thai(.arabic)) เวลา \(time) น." : "\(day.english()), \(time)"
  }

  /// A day: `17 ตุลาคม 2557`, `17 October 2014`.
  ///
  /// - Parameter iso: A day or an instant in ISO 8601; any other text is given back as it is.
  public static func day(_ iso: String, in language: Language) -> String {
    guard let day = thaiDate(iso) else { return iso }
    return language == .thai ? day.thai(.arabic) : day.english()
  }

  /// A moment in both languages.
  public static func moment(_ iso: String) -> Bilingual {
    Bilingual(th: moment(iso, in: .thai), en: moment(iso, in: .english))
  }

  private static func thaiDate(_ iso: String) -> ThaiDate? {
    ISODate(String(iso.prefix(10))).flatMap {
      ThaiDate(year: $0.year, month: $0.month, day: $0.day)
    }
  }
}
