import SourceText

/// Banks with a question of each kind, to start one's own from.
extension GIFTFormat {
  /// A GIFT bank with a question of each kind.
  public static let template = #"""
    // คลังข้อสอบตัวอย่าง ขึ้นต้นบรรทัดด้วย // คือหมายเหตุ เว้นบรรทัดว่างระหว่างข้อ
    // A bank to start from: lines with // are notes, a blank line stands between questions.

    $CATEGORY: English for ASEAN

    // [id:greet-001] [tag:A1] [tag:topic=greetings]
    ::Morning::What do you say to a visitor at nine in the morning? {
    	=Good morning.#ถูกต้อง ใช้ก่อนเที่ยง
    	~Good night.#ใช้ตอนลากันก่อนเข้านอน
    	~Goodbye.#ใช้ตอนลากัน
    	####Good morning is said before noon. ใช้ทักทายก่อนเที่ยง
    }

    // [id:polite-001] [tag:A2] [tag:topic=requests]
    Which of these are polite? Choose two. {
    	~%50%Could you help me, please?
    	~%50%Would you mind helping me?
    	~%-50%Help me!
    	~%-50%You must help.
    	####Could and would make a request polite.
    }

    // [id:asean-001] [tag:A1] [tag:topic=asean]
    กรุงเทพมหานครเป็นเมืองหลวงของประเทศไทย {TRUE#อ่านอีกครั้ง#ถูกต้อง}

    // [id:spell-001] [tag:A1] [tag:topic=spelling]
    What is สี in English? {
    	=colour
    	=color
    	####British: colour. American: color.
    }

    // [id:number-001] [tag:A1] [tag:topic=numbers]
    How many days are there in a week? {#
    	=7
    	~#Count from Monday to Sunday.
    }

    // [id:asean-002] [tag:A2] [tag:topic=asean]
    Match each country with its capital. {
    	=Thailand -> Bangkok
    	=Laos -> Vientiane
    	=Viet Nam -> Hanoi
    	= -> Sydney
    }

    // [id:phone-001] [tag:A2] [tag:topic=telephone]
    Put the telephone call into order. {>4 ALL VERTICAL RELATIVE_ALL_PREVIOUS_AND_NEXT SHOW none
    Hello, this is Malee.
    Hello, may I speak to Somchai?
    Hold on, please.
    Thank you.
    }

    // [id:verb-001] [tag:A1] [tag:topic=grammar] [tag:kind=cloze]
    I [[am|'m]] from Thailand. She [[is|'s]] from Laos.

    // [id:hear-001] [tag:A1] [tag:topic=directions] [tag:say=Where is the station?] [tag:kind=dictation]
    Listen and write what you hear. {=Where is the station?}

    // [id:write-001] [tag:B1] [tag:topic=e-mail] [tag:seconds=600] [tag:rubric=greeting, reason, time and place, closing]
    Write an e-mail of five sentences: invite a colleague to a meeting. {}

    // [id:speak-001] [tag:A2] [tag:topic=introductions] [tag:rubric=name, work, one question] [tag:kind=speaking]
    Introduce yourself to a visitor, and ask one question. {}

    // [id:page-001] [tag:A1] [tag:topic=asean]
    ::Read first::ASEAN was founded in Bangkok on 8 August 1967.

    """#
}

extension AikenFormat {
  /// An Aiken bank of two questions.
  public static let template = """
    What do you say to a visitor at nine in the morning?
    A. Good morning.
    B. Good night.
    C. Goodbye.
    ANSWER: A

    ประเทศใดเป็นสมาชิกอาเซียน
    A. ญี่ปุ่น
    B. ลาว
    C. อินเดีย
    ANSWER: B

    """
}

extension CSVFormat {
  /// A table with a question of each kind, the same as in the template of GIFT.
  public static let template = CSVFormat().text(
    of: Bank(gift: SourceFile(name: "template.gift", text: GIFTFormat.template))
  ).text
}
