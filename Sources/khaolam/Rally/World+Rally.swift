import Arguments
import CarRally
import Entries
import Glibc
import Journal
import Programme
import QuizEngine
import RallyControl
import RallyRoute
import Reports
import SourceText
import Vocabulary

extension World {
  /// The path of the event's rally route; nil where the event has none.
  func routePath(of event: Event) throws -> String? {
    try event.rallyRoute.map { Path.join(Path.folder(of: try eventPath()), $0) }
  }

  /// The event's rally; what is wrong with its route is printed, and ends the command.
  func rally(of event: Event) throws -> Rally {
    guard let path = try routePath(of: event) else { throw NoRoute() }
    let reading = try RouteFile.read(path, for: event)
    Output.complain(about: reading.diagnostics, in: reading.file, language: language)
    guard let route = reading.route else { throw Silent(exitCode: ExitStatus.badData) }
    return try RouteFile.rally(event: event, route: route, at: path)
  }

  /// The event's rally for a kiosk, read when it is first asked for; nil without a route.
  func rallyOnDemand(of event: Event) throws -> () throws -> Rally? {
    guard let path = try routePath(of: event) else { return { nil } }
    var known: Rally?
    return {
      if let known { return known }
      guard let route = try RouteFile.read(path, for: event).route else {
        throw UnusableRoute(path: path)
      }
      known = try RouteFile.rally(event: event, route: route, at: path)
      return known
    }
  }
}

/// A rally route and the files that it names, on disk.
enum RouteFile {
  /// A route file and what was found in it.
  struct Reading {
    var file: SourceFile
    /// The route; nil if an error was found: it loads whole or not at all.
    var route: Route?
    var diagnostics: [Diagnostic]
  }

  /// Reads a route file for the teams and the people of an event.
  ///
  /// - Throws: `FileError` where it can't be read.
  static func read(_ path: String, for event: Event) throws(FileError) -> Reading {
    let file = try FileReader.source(at: path)
    let folder = Path.folder(of: path)
    let (route, diagnostics) = RouteReader.read(
      file, teams: event.teams, roster: event.seated,
      fileExists: { access(Path.join(folder, $0), R_OK) == 0 })
    return Reading(file: file, route: route, diagnostics: diagnostics)
  }

  /// The rally that an event has by a route; its banks are read.
  ///
  /// - Throws: `UnreadableBank`.
  static func rally(event: Event, route: Route, at path: String) throws -> Rally {
    rally(event: event, route: route, banks: try banks(of: route, at: path))
  }

  /// The rally that an event has by a route and its banks.
  static func rally(event: Event, route: Route, banks: [Bank]) -> Rally {
    let time = LocalTime(zone: event.timeZone)
    return Rally(
      event: event, route: route, banks: banks,
      clock: RallyClock { time.utcOffset(at: $0) })
  }

  /// The banks that a route names, in its order.
  ///
  /// - Throws: `UnreadableBank`.
  static func banks(of route: Route, at path: String) throws -> [Bank] {
    let folder = Path.folder(of: path)
    return try route.banks.map { name in
      do throws(BankReadError) {
        return try readBank(Path.join(folder, name))
      } catch {
        throw UnreadableBank(file: error)
      }
    }
  }
}

/// The event has no rally.
struct NoRoute: ExplainedError {
  var message: Bilingual {
    Bilingual(th: "งานนี้ไม่มีเส้นทางแรลลี่", en: "The event has no rally route.")
  }

  var remedy: Bilingual {
    Bilingual(
      th: "ระบุ rallyRoute ในไฟล์ข้อมูลงาน เริ่มเขียนเส้นทางด้วย khaolam rally new FILE",
      en: "Name one as rallyRoute in the event file; khaolam rally new FILE starts one.")
  }

  var exitCode: Int32 { ExitStatus.noInput }
}

/// The event's rally route has errors.
struct UnusableRoute: ExplainedError {
  var path: String

  var message: Bilingual {
    Bilingual(th: "ใช้เส้นทางแรลลี่ \(path) ไม่ได้", en: "The rally route \(path) can't be used.")
  }

  var remedy: Bilingual {
    Bilingual(
      th: "โปรดแจ้งวิทยากรให้ตรวจด้วย khaolam rally check",
      en: "Please tell a facilitator: khaolam rally check says why.")
  }

  var exitCode: Int32 { ExitStatus.badData }
}
