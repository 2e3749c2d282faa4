import Entries
import Vocabulary

@testable import Kiosk

/// A question of each kind whose screen differs from that of a choice or a typed word.
enum KindSamples {
  static let matching = """
    // [tag:A1]
    ::Capitals::Match each country with its capital.{
    =Thailand -> Bangkok
    =Lao PDR -> Vientiane
    =Timor-Leste -> Dili
    = -> Sydney
    ####Dili is on the north coast. / ดิลีอยู่ชายฝั่งเหนือ
    }
    """
  static let ordering = """
    // [tag:A1]
    ::Words::Make a question.{>ALL VERTICAL
    Where
    is
    the station?
    ####First the question word. / ขึ้นต้นด้วยคำถาม
    }
    """
  static let cloze = """
    // [tag:A1] [tag:kind=cloze]
    ::Yesterday::Yesterday we [[went]] to Hat Yai and [[saw|met]] friends.{
    ####Both are past forms. / เป็นรูปอดีตทั้งคู่
    }
    """
  static let dictation = """
    // [tag:A1] [tag:kind=dictation] [tag:say=Where is the station?] [id:listen-1]
    ::Listen::Listen and write the sentence.{=Where is the station?
    ####A question for directions. / ประโยคถามทาง}
    """
  static let listening = """
    // [tag:A1] [tag:say=The bus leaves at nine.] [id:listen-2]
    ::Bus::When does the bus leave?{=At nine. ~At five. ####Nine o'clock. / เก้าโมง}
    """
  static let essay = """
    // [tag:A1] [tag:rubric=Says thank you, 40] [tag:rubric=Polite English, 60]
    ::Thanks::Write a sentence to thank a visitor.{####Thank you for coming. / ขอบคุณที่มา}
    """
  static let speaking = """
    // [tag:A1] [tag:kind=speaking] [tag:rubric=Clear, 100]
    ::Hello::Greet a visitor from Dili.{####Good morning. Welcome to Thailand. / สวัสดี}
    """
  static let short = """
    // [tag:A1]
    ::Place::Where do trains stop? At the …{=station ####A station. / สถานี}
    """
  static let numeric = """
    // [tag:A1]
    ::Price::How much is it in baht?{#120####One hundred and twenty. / ร้อยยี่สิบ}
    """

  static let all = [
    matching, ordering, cloze, dictation, listening, essay, speaking, short, numeric,
  ]

  /// A kiosk at the only question of a bank.
  static func driver(
    _ question: String, speaks: Bool = false, language: String = "2",
    in sample: inout SampleRoom?
  ) throws -> Driver {
    let room = try SampleRoom(
      bank: question + "\n",
      quizzes: [SampleRoom.quiz("first", rule: .fair, draw: [.a1: 1], attempts: 99)])
    sample = room
    var driver = Driver(room.room(speaks: speaks))
    driver.type("/" + language, "", "1", "1", "1", "")
    return driver
  }
}
