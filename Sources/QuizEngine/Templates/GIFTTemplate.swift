extension BankTemplate {
  /// A GIFT bank with an example of each kind, explained in both languages.
  static let gift = #"""
    // คลังข้อสอบตัวอย่างในรูปแบบ GIFT: แก้ไขหรือลบข้อตัวอย่าง แล้วตรวจด้วย  khaolam bank check FILE
    // A question bank in GIFT: change or delete the examples, then run  khaolam bank check FILE
    //
    // บรรทัดที่ขึ้นต้นด้วย // เป็นหมายเหตุ เว้นบรรทัดว่างหนึ่งบรรทัดระหว่างข้อ และบันทึกไฟล์เป็น UTF-8
    // A line that starts with // is a comment. Leave an empty line between questions. Save as UTF-8.
    //
    // บรรทัดเหนือคำถามบอกรหัส ระดับ (A1 ถึง C2) และหัวข้อในวงเล็บเหลี่ยม ดังตัวอย่าง
    // ใส่เพิ่มได้: tag:points=200 คะแนนเต็ม, tag:seconds=45 เวลาเป็นวินาที, tag:say=... ข้อความที่ให้ฟัง
    // The line above a question gives its id, its level (A1 to C2) and its topic in square brackets.
    // You may add tag:points=200, tag:seconds=45 for its time, and tag:say=... for what is to be heard.
    //
    // ::ชื่อข้อ::คำถาม { คำตอบ }   = ถูก   ~ ผิด   # คำอธิบายเมื่อเลือกคำตอบนั้น   #### คำอธิบายหลังตอบ
    // ::title::question { answers }   = right   ~ wrong   # said to those who chose it   #### said to all
    //
    // ถ้าข้อความมีเครื่องหมาย ~ = # { } : ให้ใส่ \ ข้างหน้า เช่น 8\:30
    // Write a \ before each of ~ = # { } : that belongs to a text, as in 8\:30.

    // หมวดของข้อที่อยู่ถัดไป (ไม่บังคับ)
    // The category of the questions below (optional).
    $CATEGORY: my-bank

    // เลือกคำตอบเดียว: = หน้าคำตอบที่ถูก  ~ หน้าตัวเลือกอื่น
    // One answer: = before the right one, ~ before the others.
    // [id:my-001] [tag:A1] [tag:topic=greetings]
    ::Morning::It is 9 a.m. and a visitor comes in. What do you say?{
    ~Good night.#We say it before we go to bed. / ใช้ลากันก่อนเข้านอน
    =Good morning.
    ~Goodbye.#We say it when we leave. / ใช้เมื่อลากัน
    ####We say "Good morning" before noon. / ใช้ทักทายก่อนเที่ยง
    }

    // เลือกหลายคำตอบ: ~%50% คือได้ร้อยละ 50 ของคะแนน ข้อที่ผิดหักคะแนน การเลือกทุกข้อจึงไม่ได้คะแนน
    // Several answers: ~%50% earns half of the points. Wrong ones cost as much.
    // [id:my-002] [tag:A2] [tag:topic=requests]
    ::Polite requests::Which two requests are polite?{
    ~%50%Could you help me, please?
    ~%-50%Help me now!#It is an order. / เป็นคำสั่ง
    ~%50%Would you mind helping me?
    ~%-50%You must help.#It is too strong. / ฟังแรงเกินไป
    ####"Could you" and "Would you mind" make a request polite. / ทำให้คำขอร้องสุภาพ
    }

    // ถูกหรือผิด: {T} หรือ {F} คำอธิบายแรกสำหรับผู้ที่ตอบผิด คำอธิบายที่สองสำหรับผู้ที่ตอบถูก
    // True or false: {T} or {F}. The first text is said after a wrong answer, the second after a right one.
    // [id:my-003] [tag:A1] [tag:topic=greetings]
    ::Evening::We can say "Good evening" to a visitor at 7 p.m.{T#It is a greeting for the evening. / ใช้ทักทายตอนเย็น#Yes, it is a greeting. / ใช่ เป็นคำทักทาย
    ####"Good evening" is a greeting, "Good night" is not. / Good evening ใช้ทักทาย Good night ใช้ลา
    }

    // ตอบสั้น: ทุกคำตอบที่ยอมรับขึ้นต้นด้วย =  ถ้าได้คะแนนร้อยละ 80 เขียน =%80%  เครื่องหมาย * แทนข้อความใดก็ได้
    // A short answer: = before each that is accepted, =%80% for 80 % of the points. * is any text.
    // [id:my-004] [tag:A1] [tag:topic=office]
    ::Printer::What do you put into a printer? Printers print on … . Type one word.{
    =paper
    =sheets
    ####Printers print on paper. / เครื่องพิมพ์พิมพ์ลงบนกระดาษ
    }

    // ตัวเลข: {#50} พอดี  {#50:5} คลาดเคลื่อนได้ 5  {#45..55} ช่วง
    // A number: {#50} exactly, {#50:5} give or take 5, {#45..55} a range.
    // [id:my-005] [tag:A1] [tag:topic=numbers]
    ::A week::How many days are there in a week? Type the number.{#7
    ####Monday to Sunday are seven days. / วันจันทร์ถึงวันอาทิตย์มีเจ็ดวัน
    }

    // จับคู่: =ข้อ -> คู่  คู่ที่ไม่มีข้อ (= -> ...) เป็นตัวลวง
    // Matching: =prompt -> match. A match without a prompt (= -> ...) is a distractor.
    // [id:my-006] [tag:A2] [tag:topic=asean]
    ::Capitals::Match each country with its capital.{
    =Thailand -> Bangkok
    =Viet Nam -> Ha Noi
    =Indonesia -> Jakarta
    = -> Sydney
    ####Sydney is in Australia. / ซิดนีย์อยู่ในออสเตรเลีย
    }

    // เรียงลำดับ: เขียนตามลำดับที่ถูก บรรทัดละหนึ่งรายการ โปรแกรมสลับให้เอง
    // Ordering: write the items in the right order, one per line. The program shuffles them.
    // [id:my-007] [tag:B1] [tag:topic=telephone]
    ::A call::Put the telephone call in order.{>ALL VERTICAL RELATIVE_ALL_PREVIOUS_AND_NEXT
    Good morning, this is Malee speaking.
    Good morning. May I speak to Somchai, please?
    Hold on, please. I will put you through.
    Thank you very much.
    ####First the answer, then the request, then the connection. / รับสาย ขอสาย แล้วจึงโอนสาย
    }

    // เติมคำในช่องว่าง: [[คำตอบ|คำตอบอื่นที่ถูก]] และ tag:kind=cloze
    // Gaps: [[answer|also right]], and tag:kind=cloze.
    // [id:my-008] [tag:A2] [tag:topic=grammar] [tag:kind=cloze]
    ::Last week::Last week we [[went]] to Songkhla and [[saw|met]] our friends.{
    ####"Went" is the past of "go", "saw" of "see". / went เป็นอดีตของ go และ saw เป็นอดีตของ see
    }

    // เขียนตามคำบอก: say คือข้อความที่ให้ฟัง คำตอบคือข้อความที่ต้องเขียน
    // Dictation: say is the text that is heard, the answer is what is to be written.
    // [id:my-009] [tag:A1] [tag:topic=directions] [tag:kind=dictation] [tag:say=Where is the station?]
    ::A question::Listen and write the question.{=Where is the station?
    ####A question about a place starts with "Where". / คำถามเรื่องสถานที่ขึ้นต้นด้วย Where
    }

    // เขียนตอบ วิทยากรให้คะแนนตามเกณฑ์: tag:rubric=เกณฑ์, คะแนนเต็ม
    // An essay. A facilitator gives the points: tag:rubric=what counts, most points
    // [id:my-010] [tag:B1] [tag:topic=e-mail] [tag:seconds=600] [tag:rubric=Says what, when and where, 60] [tag:rubric=Polite English, 40]
    ::An invitation::Write two or three sentences. Invite a colleague to a meeting.{
    ####An example\: "We would like to invite you to a meeting in Room 2 on Friday at 9." / ตัวอย่างคำตอบ
    }

    // พูด วิทยากรให้คะแนน
    // Speaking. A facilitator gives the points.
    // [id:my-011] [tag:A2] [tag:topic=introductions] [tag:kind=speaking] [tag:seconds=120] [tag:rubric=Name and work, 50] [tag:rubric=One question to the visitor, 50]
    ::Hello::Introduce yourself to a visitor. Ask the visitor one question.{
    ####An example\: "My name is Malee. I work in this office. Where are you from?" / ตัวอย่างคำตอบ
    }

    // หน้าสำหรับอ่าน: ไม่มีวงเล็บปีกกา จึงไม่มีคำถาม
    // A page to read: no braces, so nothing is asked.
    // [id:my-012] [tag:A1] [tag:topic=asean]
    ::Well done::This is the end of the examples. Now write your own questions.

    """#
}
