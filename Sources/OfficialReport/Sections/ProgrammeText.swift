import Programme
import Vocabulary

/// The programme as nested lists: dates, titles, places, and the groups of the study visit.
struct ProgrammeText {
  let event: Event
  let words: Wording

  /// How many activities there are, and what they are.
  var blocks: [ReportBlock] {
    guard !event.programme.isEmpty else {
      return [.paragraph(words.say("ไม่มีข้อมูลกิจกรรม", "No data on activities."))]
    }
    let count = event.programme.count
    let entries = event.programme.enumerated().map { index, activity in
      entry(activity, label: "\(index + 1).", dates: nil)
    }
    return [
      .paragraph(
        words.say(
          "โครงการกำหนดกิจกรรม \(count) กิจกรรม คือ",
          "The project had \(count == 1 ? "one activity" : "\(count) activities"):")),
      .list(ReportList(entries)),
    ]
  }

  /// An activity with its parts.
  ///
  /// - Parameter dates: The days that are said already above it; nil for none.
  private func entry(_ activity: Activity, label: String, dates: DateSpan?) -> ReportList.Entry {
    var text = opening(activity, dates: dates)
    if let time = time(of: activity) { text += " " + time }
    if let venue = activity.venue { text += words.say(" ณ \(venue.th)", ", \(venue.en)") }
    let groups = groups(of: activity)
    if groups.isEmpty, let description = activity.description {
      text += words.say(" \(description.th)", ". \(description.en)")
    } else if !groups.isEmpty {
      text += words.say(
        " โดยแบ่งบุคลากรเป็น \(groups.count) กลุ่ม ดังนี้", ", in \(groups.count) groups:")
    }
    let sharesDays = activity.parts.contains { $0.dates == activity.dates }
    if sharesDays { text += words.say(" ประกอบด้วย", ", made up of:") }
    let parts = activity.parts.map { entry($0, label: "–", dates: activity.dates) }
    return ReportList.Entry(label: label, text: text, parts: groups + parts)
  }

  /// The activity with its days: first its title, but below the first level its days, as the source
  /// has it.
  private func opening(_ activity: Activity, dates: DateSpan?) -> String {
    let (title, days) = (words(activity.title), words.span(activity.dates))
    guard let dates else {
      return words.say("\(title) \(words.on(activity.dates))", "\(title), \(days)")
    }
    guard activity.dates != dates else { return title }
    return words.say("วันที่ \(days) \(Self.joined(activity, words: words))", "\(days): \(title)")
  }

  /// “ร่วมกิจกรรม…” of “กิจกรรม…”: what staff did, after a day.
  private static func joined(_ activity: Activity, words: Wording) -> String {
    let title = words(activity.title)
    return words.language == .thai && title.utf8.starts(with: "กิจกรรม".utf8)
      ? "ร่วม" + title : title
  }

  private func time(of activity: Activity) -> String? {
    guard let start = activity.startMinute else { return nil }
    let end = activity.endMinute.map { " – " + words.time($0) } ?? ""
    return words.say("เวลา \(words.time(start))\(end)", "\(words.time(start))\(end)")
  }

  /// The groups of the first study visit: each with its resource person and place.
  private func groups(of activity: Activity) -> [ReportList.Entry] {
    let first = event.allActivities.first { $0.kind == .visit }
    guard activity.id == first?.id else { return [] }
    return event.teams.compactMap { team in
      guard let person = team.resourcePerson else { return nil }
      let place = team.place
      return ReportList.Entry(
        label: words.say("กลุ่มที่ \(team.number)", "Group \(team.number):"),
        text: words.say(
          "\(team.name.th) ศึกษาดูงานกับ \(person.th) วิทยากร" + (place.map { " \($0.th)" } ?? ""),
          "\(team.name.en) (\(team.flower.en)) with \(person.en), resource person"
            + (place.map { ", \($0.en)" } ?? "")))
    }
  }
}
