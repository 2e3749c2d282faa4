import Entries
import Vocabulary

/// A rally route as its file describes it: where cars go, in how much time, and what they do there.
public struct Route: Hashable, Sendable {
  /// The route's id: lower-case letters, digits and hyphens.
  public var id: String
  /// Its title.
  public var title: Bilingual
  /// What organisers have to know about it, such as that its figures are examples.
  public var description: Bilingual?
  /// Bank files with the RC questions and tasks, relative to the route file.
  public var banks: [String]
  /// Where and when cars start.
  public var start: RouteStart
  /// When the last car has to have ended its last stop, in minutes from midnight of the day of the
  /// start.
  public var endMinute: Int
  /// The checkpoints, in the order of the route.
  public var checkpoints: [Checkpoint]
  /// The legs, between all places that some car's order brings together.
  public var legs: [Leg]
  /// The checkpoint at which every car ends; nil where each ends at the last of its order.
  public var finish: CheckpointID?
  /// How visiting orders are made.
  public var orders: Orders
  /// How time is counted.
  public var rules: TimeRules
  /// Minutes for protests after the last result, from 0.
  public var protestMinutes: Int
  /// What keeps people safe.
  public var safety: Safety
  /// Who rides where.
  public var cars: CarList

  /// How the visiting orders of cars are made.
  public enum Orders: Hashable, Sendable {
    /// The route's order, begun at another checkpoint where it would be due more cars than it can
    /// serve.
    case rotated
    /// The same for all: the route's order.
    case same
    /// As the file lists them; cars that are not listed take the route's order.
    case given([CarID: [CheckpointID]])
  }

  /// A route.
  public init(
    id: String, title: Bilingual, description: Bilingual? = nil, banks: [String],
    start: RouteStart, endMinute: Int, checkpoints: [Checkpoint], legs: [Leg],
    finish: CheckpointID? = nil, orders: Orders = .rotated, rules: TimeRules = .standard,
    protestMinutes: Int = 30, safety: Safety, cars: CarList
  ) {
    self.id = id
    self.title = title
    self.description = description
    self.banks = banks
    self.start = start
    self.endMinute = endMinute
    self.checkpoints = checkpoints
    self.legs = legs
    self.finish = finish
    self.orders = orders
    self.rules = rules
    self.protestMinutes = protestMinutes
    self.safety = safety
    self.cars = cars
  }

  /// The checkpoint with this id, nil if there is none.
  public func checkpoint(_ id: CheckpointID) -> Checkpoint? { checkpoints.first { $0.id == id } }

  /// The leg between two places, nil if the route has none; `from` is nil for the start.
  public func leg(from: CheckpointID?, to: CheckpointID) -> Leg? {
    legs.first { $0.from == from && $0.to == to }
  }
}

/// Where and when cars start.
public struct RouteStart: Hashable, Sendable {
  /// The place's name.
  public var name: Bilingual
  /// Where it is.
  public var place: Bilingual
  /// When the first car leaves, in minutes from midnight.
  public var minute: Int
  /// Minutes between cars, from 1.
  public var interval: Int

  /// Where and when cars start.
  public init(name: Bilingual, place: Bilingual, minute: Int, interval: Int) {
    self.name = name
    self.place = place
    self.minute = minute
    self.interval = interval
  }
}

/// A place on the route at which cars stop.
public struct Checkpoint: Hashable, Sendable {
  /// Its id: `lam-pam`.
  public var id: CheckpointID
  /// Its name.
  public var name: Bilingual
  /// Where exactly the marshals stand.
  public var place: Bilingual
  /// The word that is shown there, by which a car proves that it has arrived.
  public var codeWord: String
  /// How many cars it can serve at once, from 1.
  public var capacity: Int
  /// How long a car stays by the plan, in minutes, from 1: the stop that counts where a departure
  /// was not noted.
  public var stopMinutes: Int
  /// When it opens, in minutes from midnight; nil where it always is open.
  public var opensMinute: Int?
  /// When it closes, in minutes from midnight; nil where it never does.
  public var closesMinute: Int?
  /// How to find it: read when a car leaves for it.
  public var clue: Bilingual
  /// What helps to find it, for points; in the order in which hints are sold.
  public var hints: [Hint]
  /// Which questions are answered on the road to it.
  public var rc: RCQuestions
  /// What is done there in English, judged by a marshal; nil for nothing.
  public var task: RallyTask?

  /// A place on the route at which cars stop.
  public init(
    id: CheckpointID, name: Bilingual, place: Bilingual, codeWord: String, capacity: Int = 2,
    stopMinutes: Int = 12, opensMinute: Int? = nil, closesMinute: Int? = nil, clue: Bilingual,
    hints: [Hint] = [], rc: RCQuestions = .listed([]), task: RallyTask? = nil
  ) {
    self.id = id
    self.name = name
    self.place = place
    self.codeWord = codeWord
    self.capacity = capacity
    self.stopMinutes = stopMinutes
    self.opensMinute = opensMinute
    self.closesMinute = closesMinute
    self.clue = clue
    self.hints = hints
    self.rc = rc
    self.task = task
  }
}

/// Which questions of the banks are answered on the road to a checkpoint.
public enum RCQuestions: Hashable, Sendable {
  /// Those with these ids, in this order.
  case listed([QuestionID])
  /// So many of those that have a tag, the first in the banks' order that can be marked by
  /// themselves and that no other checkpoint has.
  case tagged(String, count: Int)
}

/// What is done at a checkpoint, judged by a marshal by the question's rubric.
public struct RallyTask: Hashable, Sendable {
  /// The question of the banks that says what is done and how it is judged.
  public var question: QuestionID
  /// What it earns at most, in points, from 1.
  public var maximum: Int

  /// What is done at a checkpoint.
  public init(question: QuestionID, maximum: Int) {
    self.question = question
    self.maximum = maximum
  }
}

/// What helps to find a checkpoint, for points.
public struct Hint: Hashable, Sendable {
  /// What it costs, in points, from 0.
  public var price: Int
  /// What it says.
  public var text: Bilingual

  /// What helps to find a checkpoint.
  public init(price: Int, text: Bilingual) {
    self.price = price
    self.text = text
  }
}

/// The way from one place of a route to another.
public struct Leg: Hashable, Sendable {
  /// Where it begins; nil for the start.
  public var from: CheckpointID?
  /// Where it ends.
  public var to: CheckpointID
  /// The time for it, in whole minutes, from 1.
  public var minutes: Int
  /// How long it is, in kilometres.
  public var kilometres: Double
  /// The highest speed allowed on it, in km/h; nil where the route's own holds.
  public var speedLimit: Int?

  /// The way from one place of a route to another.
  public init(
    from: CheckpointID?, to: CheckpointID, minutes: Int, kilometres: Double,
    speedLimit: Int? = nil
  ) {
    self.from = from
    self.to = to
    self.minutes = minutes
    self.kilometres = kilometres
    self.speedLimit = speedLimit
  }
}

/// What keeps people safe on the road.
public struct Safety: Hashable, Sendable {
  /// The number to call in an emergency.
  public var emergencyNumber: String
  /// The number of the organisers; nil where there is none.
  public var officeNumber: String?
  /// The highest speed in km/h on legs that do not say their own.
  public var speedLimit: Int
  /// The rules that every road book shows, after the one that the driver only drives.
  public var rules: [Bilingual]

  /// What keeps people safe on the road.
  public init(
    emergencyNumber: String, officeNumber: String? = nil, speedLimit: Int, rules: [Bilingual]
  ) {
    self.emergencyNumber = emergencyNumber
    self.officeNumber = officeNumber
    self.speedLimit = speedLimit
    self.rules = rules
  }
}

/// Who rides in which car.
public enum CarList: Hashable, Sendable {
  /// So many cars a team, seats drawn from the roster.
  case drawn(perTeam: Int)
  /// As the file lists them.
  case listed([ListedCar])
}

/// A car as a route file lists it.
public struct ListedCar: Hashable, Sendable {
  /// The car.
  public var car: CarID
  /// Who drives, and only drives; nil where it is nobody of the roster.
  public var driver: PersonID?
  /// Who plays.
  public var players: [PersonID]

  /// A car with the people in it.
  public init(car: CarID, driver: PersonID?, players: [PersonID]) {
    self.car = car
    self.driver = driver
    self.players = players
  }
}
