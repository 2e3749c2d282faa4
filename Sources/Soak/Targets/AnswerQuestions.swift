import QuizEngine
import SourceText

/// A question of each kind, those with awkward rules more than once.
enum AnswerQuestions {
  static let all = Array(Bank(gift: SourceFile(name: "answers.gift", text: text)))

  private static let text = #"""
    Choose. {=one ~two ~%50%three}

    Choose from many. {=a ~b ~c ~d ~e ~f ~g ~h ~i ~j ~k ~l ~m ~n ~o ~p ~q ~r ~s ~t ~u ~v ~w ~x
    ~y ~z ~27 ~28}

    Choose some. {~%33.33333%one ~%33.33333%two ~%33.33333%three ~%-50%four}

    True? {T#no#yes}

    Colour? {=colour =%50%gr*y =I don't know =*\*ing* =%0%*}

    ชื่อ {=น้ำใจ =กรุงเทพมหานคร}

    Exactly. {=O'Neill}

    How many baht? {#=1234.5:0.5 =%50%1000..2000 =%20%*}

    How far is it in km? {#-3:2}

    Pair. {=Thailand -> Bangkok =Laos -> Vientiane =Japan -> Tokyo = -> Sydney}

    Order. {>4 ALL VERTICAL RELATIVE_ALL_PREVIOUS_AND_NEXT SHOW none
    Where
    is
    the
    station
    }

    // [tag:kind=cloze]
    I [[am|'m]] here since [[2560]] and [[don't|do not]] go.

    // [tag:kind=dictation] [tag:say=Where is the station?]
    Write what you hear. {=Where is the station? =Where's the station?}

    Write an e-mail. {}

    // [tag:kind=speaking]
    Say hello. {}

    Only read this.

    """#
}
