import QuizEngine
import SourceText
import Vocabulary

/// Something that `rally check` looks for in a route that loads.
///
/// Each check is a file of its own and is listed once, in `RouteChecks`.
public protocol RouteCheck: Sendable {
  /// Its name in diagnostics, in kebab case, such as `speeding-leg`.
  var name: String { get }
  /// How much its findings matter.
  var severity: Diagnostic.Severity { get }
  /// Why it matters: whole sentences.
  var explanation: Bilingual { get }

  /// What it finds, in any order.
  func check(_ route: RouteUnderCheck) -> [Diagnostic]
}

/// All checks of routes.
public enum RouteChecks {
  /// The checks, in the order in which their findings at one place are told.
  public static let all: [any RouteCheck] = [
    UnreachableCheckpointCheck(), SpeedingLegCheck(), TightLegCheck(), CapacityClashCheck(),
    DayLengthCheck(), RouteQuestionsCheck(), CodeWordCheck(), CheckpointNameCheck(),
    LeakingQuestionsCheck(),
    DriverCheck(),
  ]

  /// What all checks find in a route, in the file's order.
  ///
  /// - Parameter file: The file that the route was read from: findings have their places there.
  public static func check(
    _ route: Route, in file: SourceFile, timetable: Timetable, questions: RouteQuestions
  ) -> [Diagnostic] {
    let subject = RouteUnderCheck(
      route: route, file: file, timetable: timetable, questions: questions)
    return all.flatMap { $0.check(subject) }.inFileOrder
  }
}

/// A route under check, with the places of its parts in its file.
public struct RouteUnderCheck {
  /// The route.
  public let route: Route
  /// Who is due where, when.
  public let timetable: Timetable
  /// The RC questions and tasks.
  public let questions: RouteQuestions
  private let root: JSON5Value?

  /// A route that was read from a file.
  init(route: Route, file: SourceFile, timetable: Timetable, questions: RouteQuestions) {
    self.route = route
    self.timetable = timetable
    self.questions = questions
    // Read again for its places: a route itself does not know where it stands.
    root = JSON5.parse(file).value
  }

  /// Where a field of the whole route stands; the file's start where it is not there.
  func offset(of field: String) -> Int { root?[field]?.range.lowerBound ?? 0 }

  /// Where a checkpoint, or a field of it, stands.
  func offset(of checkpoint: CheckpointID, _ field: String? = nil) -> Int {
    guard case .array(let elements) = root?["checkpoints"]?.content,
      let element = elements.first(where: {
        $0["id"]?.content == .string(checkpoint.rawValue)
      })
    else { return 0 }
    return (field.flatMap { element[$0] } ?? element).range.lowerBound
  }

  /// Where a leg stands: among the legs, or with the checkpoint at its end.
  func offset(of leg: Leg) -> Int {
    let from = leg.from?.rawValue ?? "start"
    if case .array(let elements) = root?["legs"]?.content,
      let element = elements.first(where: {
        $0["from"]?.content == .string(from) && $0["to"]?.content == .string(leg.to.rawValue)
      })
    {
      return element.range.lowerBound
    }
    return offset(of: leg.to, "leg")
  }
}

extension RouteCheck {
  /// A finding of this check.
  func finding(at offset: Int, th: String, en: String, remedy: Bilingual) -> Diagnostic {
    Diagnostic(severity, at: offset, Bilingual(th: th, en: en), remedy: remedy, check: name)
  }
}
