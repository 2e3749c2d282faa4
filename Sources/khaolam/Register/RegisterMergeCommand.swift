import Arguments
import Entries
import Improvement
import ThaiText
import Vocabulary

/// `khaolam register merge`: tells findings that are the same as another within it.
enum RegisterMergeCommand: Runnable {
  static let command = Command(
    ["register", "merge"], section: CommandList.Section.after,
    summary: "tell findings that are the same as another within it",
    discussion: """
      Nothing is lost: what was said stays, with who said it, and dots count together. Where the \
      one that is kept has no channel, owner or day, it takes those of the first that has. \
      khaolam register split takes a merging back.
      """,
    positionals: [
      RegisterWriting.finding("KEPT"), RegisterWriting.finding("OTHER", .oneOrMore),
    ],
    options: [Option("reason", takes: .text("TEXT"), help: "why; it is kept")],
    examples: [
      .init("khaolam register merge 5718 ece4 90ab", "two that say the same as the first")
    ])

  static func run(_ world: World) throws -> Int32 {
    let call = world.call
    let reason = try call.text("reason", upTo: RegisterLimits.text)
    let writing = try RegisterWriting(world)
    let register = try writing.register()
    let kept = try register.finding(named: (call.string("KEPT") ?? "").trimmed)
    var others: [Finding] = []
    for name in call.strings("OTHER") {
      let other = try register.finding(named: name.trimmed)
      guard other.place != kept.place else { throw SameFinding(reference: kept.reference) }
      if !others.contains(where: { $0.place == other.place }) { others.append(other) }
    }
    guard others.count <= RegisterLimits.list else {
      throw call.error(.unexpectedArgument(others[RegisterLimits.list].reference.rawValue))
    }
    let merging = FindingsMerged(
      kept: kept.root, merged: others.map(\.root), reason: reason)
    let taken = kept.taking(from: others)
    try writing.append(
      [merging.draft(at: writing.now)]
        + (taken.isEmpty ? [] : [taken.draft(at: kept.time(ofChangeAt: writing.now))]))
    let list = others.map(\.reference.rawValue).joined(separator: ", ")
    try writing.say(
      Bilingual(
        th: "รวม \(list) เข้ากับ \(kept.reference) “\(kept.text)” แล้ว",
        en: "\(list) merged into \(kept.reference) “\(kept.text)”."))
    return ExitStatus.done
  }
}

extension Finding {
  /// What this takes over from others that are merged into it: what it lacks and they have.
  fileprivate func taking(from others: [Finding]) -> FindingChange {
    func edit<Value>(_ own: Value?, _ others: [Value?]) -> Edit<Value> {
      guard own == nil, let other = others.compactMap(\.self).first else { return .keep }
      return .set(other)
    }
    return FindingChange(
      of: place, channel: edit(channel, others.map(\.channel)),
      owner: edit(owner, others.map(\.owner)), due: edit(due, others.map(\.due)))
  }
}

/// A finding is to be merged into itself, or into one within which it is told already.
struct SameFinding: ExplainedError {
  var reference: FindingReference

  var message: Bilingual {
    Bilingual(
      th: "เป็นข้อค้นพบเดียวกันอยู่แล้ว: \(reference)", en: "These are one finding already: \(reference).")
  }

  var remedy: Bilingual {
    Bilingual(
      th: "ดูรหัสได้จาก khaolam register list",
      en: "khaolam register list shows what is told within which.")
  }

  var exitCode: Int32 { ExitStatus.badData }
}
