import SourceText

@testable import QuizEngine

/// A bank with a question of each kind, and texts that the sheets' formats have to escape.
enum SheetSamples {
  static let bank = Bank(gift: SourceFile(name: "quizzes/my-bank.gift", text: gift))

  private static let gift = #"""
    // [id:k1] [tag:A2] [tag:topic=capitals]
    ::Capitals::Match each country with its capital.{
    =Thailand -> Bangkok
    =Lao PDR -> Vientiane
    =Timor-Leste -> Dili
    = -> Sydney
    ####Dili is on the north coast. / ดิลีอยู่ชายฝั่งเหนือ
    }

    // [id:k2] [tag:A1]
    ::Words::Make a question.{>ALL VERTICAL
    Where
    is
    the station?
    ####First the question word. / ขึ้นต้นด้วยคำถาม
    }

    // [id:k3] [tag:A1] [tag:kind=cloze]
    ::Yesterday::Yesterday we [[went]] to Hat Yai and [[saw|met]] friends.{
    ####Both are past forms. / เป็นรูปอดีตทั้งคู่
    }

    // [id:k4] [tag:B1] [tag:rubric=Says thank you, 40] [tag:rubric=Polite <English>, 60]
    ::Thanks::Write a sentence to thank a visitor.{####Thank you for coming. / ขอบคุณที่มา}

    // [id:k5] [tag:A1] [tag:kind=speaking]
    ::Hello::Greet a visitor from Dili.{####Good morning.}

    // [id:k6] [tag:C1]
    ::Price::How much is it? It costs *$5* at A&B\n1. one\n- two & three &amp;lt;{
    #120:5#fine =%50%1..9#half ~#no}

    // [id:k7] [tag:points=80]
    ::Tags::Which are tags?{
    ~%50%&lt;script&gt;alert('x')&lt;/script&gt;
    ~%50%R&D | \[x\](http\://y) #that's "one"
    ~%-100%ไม่ใช่ข้อนี้#ผิดเพราะ *ไม่ใช่*
    }

    // [id:k8]
    ::Page::อ่านหน้านี้ก่อน

    // [id:k9] [tag:A1] [tag:kind=dictation] [tag:say=Where is the station?]
    ::Listen::Listen and write the sentence.{=Where is the station?}

    // [id:k10] [tag:A1] [tag:say=The bus leaves at nine.]
    ::Bus::When does the bus leave?{=At nine. ~At five.#Listen again. / ฟังอีกครั้ง}

    // [id:k11]
    ::Sun::The sun is hot.{T#no#yes}

    // [id:k12]
    ::Place::Where do trains stop? At the …{=station =%80%stop#nearly}

    // [id:k13] [tag:kind=cloze]
    ::One gap::She [[is]] here.{}

    """#
}
