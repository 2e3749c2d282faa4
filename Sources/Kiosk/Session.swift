import Programme
import Vocabulary

/// Someone who is signed in.
struct Session: Hashable {
  var person: Person
  var team: Team
}
