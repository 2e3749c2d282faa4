import Generators
import Programme
import QuizEngine
import RallyControl
import RallyRoute
import SourceText
import Vocabulary

/// A small event with every mode, every kind of question, a rally, a survey and a register.
struct SessionEvent: Sendable {
  let event: Event
  let rally: Rally
  let bank: Bank

  /// The event; nil where its text has faults.
  static let made: Self? = {
    let bank = Bank(gift: SourceFile(name: "bank.gift", text: bankText))
    let roster = SourceFile(name: "roster.csv", text: rosterText)
    let file = SourceFile(name: "event.json5", text: text)
    let reading = EventReader.read(
      file, roster: { _ in .success(roster) }, fileExists: { _ in true })
    guard !bank.diagnostics.hasErrors, let event = reading.event else { return nil }
    let route = SourceFile(name: "little.json5", text: LittleRally.routeText)
    let rallyBank = Bank(gift: SourceFile(name: "rc.gift", text: LittleRally.bankText))
    return RouteReader.read(route, teams: event.teams, roster: event.roster).route.map {
      SessionEvent(
        event: event,
        rally: Rally(
          event: event, route: $0, banks: [rallyBank], clock: RallyClock { _ in 420 }),
        bank: bank)
    }
  }()

  /// What is typed to answer a question rightly, given what is shown of it.
  func rightAnswer(to id: QuestionID, shown choices: [(key: String, text: String)]) -> String {
    guard let question = bank.first(where: { $0.id == id }) else { return "" }
    let expected = question.play().expected
    let chosen = choices.filter { expected.contains($0.text) }.map(\.key)
    if !chosen.isEmpty { return chosen.joined(separator: " ") }
    // Nobody knows what a judge likes.
    return expected.first ?? (question.kind == .essay ? "Thank you." : "")
  }

  private static let rosterText = """
    id,title,name,nickname,team,position,code,public
    m1,นาย,มานะ ใจดี,นะ,mali,ครู,,yes
    m2,นางสาว,มานี มีนา,นี,mali,ครู,,no
    m3,,Somchai Longname-Sukhothaithammathirat Na Ayutthaya,Chai,mali,,,yes
    m4,นาง,ปิติ พอใจ,,mali,,,
    k1,นาย,ชูใจ เลิศล้ำ,ชู,kulap,,,yes
    k2,นาย,วีระ ประสงค์สุข,วี,kulap,,,no
    k3,นางสาว,ดวงแก้ว ใจหวัง,แก้ว,kulap,,ดอกไม้,yes

    """

  private static let text = """
    {
      id: "session", title: { th: "งานทดลอง", en: "Trial event" },
      office: { name: { th: "สำนักงาน", en: "Office" } },
      dates: { first: "2014-10-18", last: "2014-10-19" },
      venue: { th: "พัทลุง", en: "Phatthalung" }, budget: { planned: 0 }, teamSize: 4,
      teams: [
        { id: "mali", number: 1, name: { th: "ดอกมะลิ", en: "Mali" },
          flower: { th: "มะลิ", en: "jasmine" }, colour: "#2E7D32" },
        { id: "kulap", number: 2, name: { th: "ดอกกุหลาบ", en: "Kulap" },
          flower: { th: "กุหลาบ", en: "rose" }, colour: "#C62828" },
        { id: "bua", number: 3, name: { th: "ดอกบัว", en: "Bua" },
          flower: { th: "บัว", en: "lotus" }, colour: "#AD1457" },
      ],
      roster: "roster.csv",
      programme: [
        { id: "workshop", kind: "workshop", title: { th: "ประชุม", en: "Workshop" },
          dates: { first: "2014-10-18" }, start: "09:00", end: "12:00" },
        { id: "drive", kind: "rally", title: { th: "แรลลี่", en: "Rally" },
          dates: { first: "2014-10-18" }, start: "13:00" },
      ],
      quizzes: [
        { id: "mixed", title: { th: "ทุกชนิด", en: "All kinds" }, banks: ["bank.gift"],
          draw: { A1: 13 }, attempts: 3 },
        { id: "dash", title: { th: "แข่งเร็ว", en: "Dash" }, banks: ["bank.gift"], draw: { A1: 3 },
          kinds: ["choice", "truefalse", "numeric"], rule: "race", seconds: 20 },
        { id: "test", title: { th: "ทดสอบ", en: "Test" }, banks: ["bank.gift"], draw: { A1: 3 },
          kinds: ["choice", "short", "essay"], phase: "before", rule: "exam" },
        { id: "retest", title: { th: "ทดสอบซ้ำ", en: "Test again" }, phase: "after", rule: "exam",
          sameFormAs: "test" },
        { id: "fun", title: { th: "อุ่นเครื่อง", en: "Warm-up" }, banks: ["bank.gift"],
          draw: { A1: 2 }, rule: "warmup", attempts: 99 },
        { id: "relay", title: { th: "วิ่งผลัด", en: "Relay" }, banks: ["bank.gift"],
          draw: { A1: 3 }, mode: "relay", attempts: 2 },
        { id: "duel", title: { th: "ดวล", en: "Duel" }, banks: ["bank.gift"], draw: { A1: 2 },
          mode: "duel", attempts: 2 },
        { id: "bamboo", title: { th: "กระบอกข้าวหลาม", en: "Bamboo" }, banks: ["bank.gift"],
          draw: { A1: 4 }, mode: "bamboo", perPerson: 1, joints: 4, minutes: 5 },
        { id: "speaking", title: { th: "ฝึกพูด", en: "Speaking" }, banks: ["bank.gift"],
          draw: { A2: 2 }, mode: "speaking" },
        { id: "circle", title: { th: "เสวนา", en: "Circle" }, banks: ["bank.gift"],
          draw: { B1: 1 }, mode: "discussion" },
        { id: "drill", title: { th: "ฝึกฝน", en: "Practice" }, banks: ["bank.gift"],
          draw: { A1: 3 }, mode: "practice" },
      ],
      rallyRoute: "little.json5",
      surveys: [
        { id: "opinion", title: { th: "ความเห็น", en: "Opinion" },
          groups: [{ title: { th: "เนื้อหา", en: "Content" },
            items: [{ id: "c1", text: { th: "เนื้อหาดี", en: "Good content." } }] }],
          comments: [{ id: "more", text: { th: "ข้อเสนอแนะ", en: "Suggestions?" } }] },
      ],
      register: { dotsPerTeam: 2 },
    }
    """

  private static let bankText = #"""
    // [id:choice] [tag:A1]
    It is 8 a.m. What do you say?{=Good morning.#Yes. ~%50%Good day. ~Good night.}

    // [id:multiple] [tag:A1]
    Which are fruit?{~%50%mango ~%50%durian ~%-100%stone ~rain}

    // [id:truth] [tag:A1]
    Phatthalung is in the south.{T#No.#Yes.}

    // [id:short] [tag:A1]
    The opposite of hot is …{=cold =%50%c*ld}

    // [id:thai] [tag:A1]
    "Water" in Thai?{=น้ำ}

    // [id:numeric] [tag:A1] [tag:unit=km]
    How far is it in km?{#12.5:0.5}

    // [id:matching] [tag:A1]
    Pair.{=Thailand -> Bangkok =Laos -> Vientiane =Japan -> Tokyo = -> Sydney}

    // [id:ordering] [tag:A1]
    Order.{>ALL VERTICAL RELATIVE_ALL_PREVIOUS_AND_NEXT
    Where
    is
    it
    }

    // [id:cloze] [tag:A1] [tag:kind=cloze]
    Yesterday we [[went]] home and [[saw|met]] friends.{####Past.}

    // [id:dictation] [tag:A1] [tag:kind=dictation] [tag:say=Where is the station?]
    Write what you hear.{=Where is the station?}

    // [id:essay] [tag:A1] [tag:rubric=Thanks, 40] [tag:rubric=Polite, 60]
    Write a line of thanks.{}

    // [id:hello] [tag:A1] [tag:kind=speaking]
    Greet a visitor.{}

    // [id:page] [tag:A1]
    Only read this.

    // [id:guest] [tag:A2] [tag:kind=speaking] [tag:rubric=Clear, 60] [tag:rubric=Polite, 40]
    Welcome a guest from Dili.{}

    // [id:lunch] [tag:A2] [tag:kind=speaking]
    Order lunch.{}

    // [id:topic] [tag:B1] [tag:rubric=Everyone speaks, 100]
    How can our office use English every day?{}

    """#
}
