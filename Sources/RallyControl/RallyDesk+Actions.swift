import CarRally
import Entries
import QuizEngine
import RallyRoute
import Vocabulary

extension RallyDesk {
  /// Notes that a car leaves the start, with what it is to do.
  ///
  /// - Throws: `NoWay`, `RallyRefused`, the store's errors.
  public func start(
    _ car: CarID, at time: RallyTime, by actor: RallyActor, reason: String? = nil, now: Int
  ) throws -> Receipt {
    guard let plan = rally.plan(for: car, startingAt: time.at) else { throw NoWay(car: car) }
    return try note(.started(plan, time), of: car, by: actor, reason: reason, now: now)
  }

  /// Notes a car's answer to an RC question, graded.
  ///
  /// - Throws: `RallyRefused`, the store's errors.
  public func answer(
    _ question: Question, with response: Response, of car: CarID, at checkpoint: CheckpointID,
    by actor: RallyActor, now: Int
  ) throws -> Receipt {
    let grade = Rally.play(question).grade(response)
    return try note(
      .answered(
        RCAnswer(
          question: question.id, answer: response.parts, value: question.value,
          credit: min(grade.credit, 1))),
      of: car, at: checkpoint, by: actor, now: now)
  }

  /// The next hint that a car can buy to where it goes; nil where there is none.
  public func nextHint(for run: CarRun) -> (number: Int, hint: Hint, checkpoint: CheckpointID)? {
    guard let leg = run.currentLeg else { return nil }
    let hints = rally.route.checkpoint(leg.checkpoint)?.hints ?? []
    guard let place = hints.indices.first(where: { !leg.hints.contains($0 + 1) }) else {
      return nil
    }
    return (place + 1, hints[place], leg.checkpoint)
  }

  /// Where a car that leaves a checkpoint goes next; nil where that is its last.
  public func next(after run: CarRun) -> Checkpoint? {
    guard let plan = run.plan else { return nil }
    let index =
      switch run.state {
      case .onLeg(let index): index
      case .atCheckpoint(let index): index + 1
      default: plan.legs.count
      }
    return plan.legs.indices.contains(index)
      ? rally.route.checkpoint(plan.legs[index].checkpoint) : nil
  }
}

/// The rally has no car by this name.
public struct NoSuchCar: ExplainedError {
  /// What was given for a car.
  public var name: String

  /// Something that is no car of the rally.
  public init(name: String) { self.name = name }

  /// What happened.
  public var message: Bilingual {
    Bilingual(th: "ไม่มีรถ “\(name)” ในแรลลี่นี้", en: "The rally has no car `\(name)`.")
  }

  /// What to do about it.
  public var remedy: Bilingual {
    Bilingual(
      th: "เขียนเป็น รหัสทีม/หมายเลขรถ เช่น ratchaphruek/2 ดูรายการรถด้วย khaolam rally check",
      en: "Write TEAM/NUMBER, like ratchaphruek/2; khaolam rally check lists the cars.")
  }

  /// The data are wrong.
  public var exitCode: Int32 { 65 }
}

/// A car can't start, as the route lacks a leg that its order needs.
public struct NoWay: ExplainedError {
  /// The car.
  public var car: CarID

  /// A car that can't start.
  public init(car: CarID) { self.car = car }

  /// What happened.
  public var message: Bilingual {
    Bilingual(
      th: "รถ “\(car)” ออกตัวไม่ได้ เพราะเส้นทางขาดช่วงที่ลำดับของรถต้องผ่าน",
      en: "`\(car)` can't start: the route lacks a leg that its order needs.")
  }

  /// What to do about it.
  public var remedy: Bilingual {
    Bilingual(
      th: "ดูช่วงที่ขาดด้วย khaolam rally check แล้วเพิ่มใน legs",
      en: "khaolam rally check says which; add it to legs.")
  }

  /// The route is wrong.
  public var exitCode: Int32 { 65 }
}
