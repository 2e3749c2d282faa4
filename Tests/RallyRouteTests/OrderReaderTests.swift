import RallyRoute
import Testing
import Vocabulary

@Suite("Reading the visiting orders of a route")
struct OrderReaderTests {
  private func orders(_ value: String) -> String {
    routeText([("orders: \"same\"", "orders: \(value)")])
  }

  @Test("orders are made by a word, or listed car by car")
  func kinds() throws {
    #expect(read(orders("\"same\"")).route?.orders == .same)
    #expect(read(orders("\"rotated\"")).route?.orders == .rotated)
    #expect(
      read(orders("{ \"mali/1\": [\"lake\", \"school\", \"hill\"] }")).route?.orders
        == .given([CarID(team: "mali", number: 1): ["lake", "school", "hill"]]))
  }

  @Test(
    "each fault is reported once, at its place",
    arguments: [
      ("\"rotate\"", "14:9 error: `orders` can't be `rotate`; did you mean `rotated`?"),
      ("5", "14:9 error: `orders` must be text, not a whole number"),
      (
        "{ \"mali/1\": [\"lake\", \"hil\", \"school\"] }",
        "14:30 error: there is no checkpoint `hil`; did you mean `hill`?"
      ),
      (
        "{ \"mali/1\": [\"lake\", \"lake\", \"hill\", \"school\"] }",
        "14:30 error: the order goes to lake twice"
      ),
      ("{ \"mali/1\": [\"lake\"] }", "14:21 error: the order leaves out hill, school"),
      ("{ \"mali/1\": [] }", "14:21 error: the order leaves out lake, hill, school"),
      (
        "{ \"malli/1\": [\"lake\", \"hill\", \"school\"] }",
        "14:11 error: there is no team `malli`; did you mean `mali`?"
      ),
      (
        "{ mali: [\"lake\", \"hill\", \"school\"] }", "14:11 error: `mali` does not name a car"
      ),
      (
        "{ \"mali/9\": [\"lake\", \"hill\", \"school\"] }",
        "14:11 error: the route has no car `mali/9`; did you mean `mali/1`?"
      ),
      (
        "{ \"mali/1\": [\"lake\", \"hill\", \"school\"], \"mali/01\": [\"lake\", \"hill\", \"school\"] }",
        "14:49 error duplicate-id: `mali/1` has an order already"
      ),
    ])
  func fault(value: String, expected: String) {
    #expect(faults(orders(value)) == [expected])
  }

  @Test("a checkpoint that comes twice hides none that is left out")
  func twiceAndOut() {
    #expect(
      faults(orders("{ \"mali/1\": [\"lake\", \"lake\", \"hill\"] }")) == [
        "14:21 error: the order leaves out school", "14:30 error: the order goes to lake twice",
      ])
  }

  @Test("every order ends at the finish")
  func finish() {
    let order = "{ \"mali/1\": [\"lake\", \"school\", \"hill\"] }, finish: \"school\""
    #expect(
      faults(orders(order)) == ["14:21 error: the order ends at hill, not at the finish, school"])
    let misspelt = "{ \"mali/1\": [\"lake\", \"hill\", \"schol\"] }, finish: \"school\""
    #expect(
      faults(orders(misspelt))
        == ["14:38 error: there is no checkpoint `schol`; did you mean `school`?"])
  }

  @Test("where seats are drawn, each team has as many cars as the route says")
  func drawn() {
    let cars =
      "cars: [\n{ car: \"mali/1\", driver: \"m1\", players: [\"m2\"] },\n"
      + "{ car: \"kulap/1\", driver: \"k1\" },\n]"
    func text(_ car: String) -> String {
      routeText([
        (cars, "cars: { perTeam: 2 }"),
        ("orders: \"same\"", "orders: { \"\(car)\": [\"lake\", \"hill\", \"school\"] }"),
      ])
    }
    #expect(faults(text("kulap/2")) == [])
    #expect(
      faults(text("kulap/3"))
        == ["14:11 error: the route has no car `kulap/3`; did you mean `kulap/1`?"])
  }
}
