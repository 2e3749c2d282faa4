import Vocabulary

/// Who notes something about a car.
public enum RallyActor: Hashable, Sendable {
  /// Those who ride in it, at a kiosk.
  case car
  /// A marshal.
  case marshal
}

/// Why something can't be noted about a car now.
public enum RallyRefusal: Error, Hashable, Sendable {
  /// The car has not started.
  case notStarted
  /// It has started already, at this time in milliseconds.
  case alreadyStarted(Int)
  /// The checkpoint is not on the car's route.
  case notOnRoute(CheckpointID)
  /// The car is at a wrong checkpoint: it goes to another one first.
  case wrongCheckpoint(CheckpointID, next: CheckpointID)
  /// The car has arrived there already, at this time.
  case alreadyArrived(CheckpointID, Int)
  /// The car has departed from there already, at this time.
  case alreadyDeparted(CheckpointID, Int)
  /// The car has not arrived there.
  case notArrived(CheckpointID)
  /// The car was at a later checkpoint before: it has missed this one.
  case passed(CheckpointID, by: CheckpointID)
  /// The time lies before what is known of the car already.
  case beforeKnown(Int, known: Int)
  /// The question has its answer already.
  case alreadyAnswered(QuestionID)
  /// The RC sheet has been marked already, with so many points.
  case alreadyMarked(CheckpointID, Int)
  /// The car has no task at the checkpoint: a score would earn nothing.
  case noTask(CheckpointID)
  /// The hint was bought already.
  case alreadyBought(Int)
  /// The run has ended.
  case ended(CarState)
  /// The run has not ended, so that it can't go on again.
  case notEnded
  /// The results are final: what changes them needs a reason.
  case final
}

/// What there is to say about something that is noted all the same.
public enum RallyNotice: Hashable, Sendable {
  /// These checkpoints count as missed, until an arrival there is noted.
  case skipped([CheckpointID])
  /// The checkpoint opens only at this time: the arrival counts from then.
  case beforeOpening(Int)
  /// The checkpoint closed at this time: it counts as missed.
  case closed(Int)
  /// The car is later than the maximum lateness by these minutes in all: the checkpoint counts as
  /// missed.
  case tooLate(Int)
  /// The machine's clock is behind what is known of the car.
  case clockBehind(known: Int)
  /// The machine's clock is far from what is known of the car.
  case clockFar(known: Int)
}
