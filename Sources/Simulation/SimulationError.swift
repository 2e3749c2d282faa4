import Vocabulary

/// Why a simulation can't be run.
public enum SimulationError: Error, Hashable, Sendable {
  /// The store is not marked as simulated: it holds real entries, or is meant to.
  case realStore
  /// The event has no teams or no roster, or nobody is to play.
  case nobody
  /// The event has no quizzes.
  case noQuizzes
  /// The rally's route has no way for this car, whose order needs a leg that it does not have.
  case noWay(CarID)
}

extension SimulationError: ExplainedError {
  /// What happened.
  public var message: Bilingual {
    switch self {
    case .realStore:
      Bilingual(
        th: "ที่เก็บข้อมูลนี้เป็นของงานจริง จึงจำลองการเล่นลงไปไม่ได้",
        en: "This store belongs to a real event, so nothing is simulated in it.")
    case .nobody:
      Bilingual(
        th: "ไม่มีผู้เล่นหรือไม่มีทีมให้จำลอง", en: "There is nobody to play, or no team.")
    case .noQuizzes:
      Bilingual(th: "งานนี้ไม่มีแบบทดสอบให้เล่น", en: "The event has no quizzes to play.")
    case .noWay(let car):
      Bilingual(
        th: "เส้นทางแรลลี่ขาดช่วงที่รถ \(car) ต้องขับ",
        en: "The rally route lacks a leg that car \(car) has to drive.")
    }
  }

  /// What to do about it.
  public var remedy: Bilingual {
    switch self {
    case .realStore:
      Bilingual(
        th: "ใช้ --store ระบุไฟล์ใหม่ หรือไม่ต้องระบุ --store",
        en: "Name a new file with --store, or leave --store out.")
    case .nobody:
      Bilingual(
        th: "เพิ่มทีมและรายชื่อบุคลากรของงาน และใช้ --people ระบุจำนวนตั้งแต่ 1 คนขึ้นไป",
        en: "Give the event teams and a roster, and --people a number from 1.")
    case .noQuizzes:
      Bilingual(
        th: "เพิ่มแบบทดสอบในไฟล์ข้อมูลงาน", en: "Add quizzes to the event file.")
    case .noWay:
      Bilingual(
        th: "ตรวจเส้นทางด้วย khaolam rally check แล้วเพิ่มช่วงที่ขาด",
        en: "khaolam rally check names the leg; add it to the route file.")
    }
  }

  /// The program's exit status for it: not permitted, or bad data.
  public var exitCode: Int32 {
    switch self {
    case .realStore: 77
    case .nobody, .noQuizzes, .noWay: 65
    }
  }
}
