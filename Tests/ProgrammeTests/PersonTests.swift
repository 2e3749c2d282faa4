import Programme
import Testing
import Vocabulary

@Suite struct PersonTests {
  @Test(
    "Thai titles and names stand close, others apart",
    arguments: [
      ("นาย", "สมชาย ใจดี", "นายสมชาย ใจดี"), ("ผศ.ดร.", "สุดา ใจดี", "ผศ.ดร.สุดา ใจดี"),
      ("Mr", "John Smith", "Mr John Smith"), ("Mme", "Émilie Doe", "Mme Émilie Doe"),
      ("นาย", "John Smith", "นาย John Smith"), ("Dr.", "สุดา ใจดี", "Dr. สุดา ใจดี"),
      ("", "สุดา ใจดี", "สุดา ใจดี"), ("", "John Smith", "John Smith"), ("นาย", "", "นาย"),
    ])
  func fullName(title: String, name: String, full: String) {
    #expect(Person(id: "p01", title: title, name: name).fullName == full)
  }
}
