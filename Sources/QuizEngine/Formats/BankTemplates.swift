import SourceText

/// Banks with a question of each kind, to start one's own from.
extension GIFTFormat {
  /// A GIFT bank with a question of each kind.
  public static let template = BankTemplate.gift
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
