import Testing
import ThaiText

@Suite struct BahtTextTests {
  @Test(
    "amounts are written in Thai words",
    arguments: [
      (0, "ศูนย์บาท"), (1, "หนึ่งบาท"), (5, "ห้าบาท"), (10, "สิบบาท"), (11, "สิบเอ็ดบาท"),
      (12, "สิบสองบาท"), (20, "ยี่สิบบาท"), (21, "ยี่สิบเอ็ดบาท"), (31, "สามสิบเอ็ดบาท"),
      (100, "หนึ่งร้อยบาท"), (101, "หนึ่งร้อยเอ็ดบาท"), (110, "หนึ่งร้อยสิบบาท"),
      (1_001, "หนึ่งพันเอ็ดบาท"), (276_000, "สองแสนเจ็ดหมื่นหกพันบาท"),
      (1_000_000, "หนึ่งล้านบาท"), (1_000_001, "หนึ่งล้านเอ็ดบาท"), (10_000_000, "สิบล้านบาท"),
      (11_000_000, "สิบเอ็ดล้านบาท"), (21_000_021, "ยี่สิบเอ็ดล้านยี่สิบเอ็ดบาท"),
      (1_000_000_000_000, "หนึ่งล้านล้านบาท"), (1_000_001_000_000, "หนึ่งล้านเอ็ดล้านบาท"),
      (-15, "ลบสิบห้าบาท"),
    ])
  func thai(baht: Int, expected: String) {
    #expect(BahtText.thai(baht) == expected)
  }

  @Test(
    "amounts are written in English words",
    arguments: [
      (0, "zero baht"), (1, "one baht"), (19, "nineteen baht"), (20, "twenty baht"),
      (76, "seventy-six baht"), (100, "one hundred baht"), (101, "one hundred and one baht"),
      (1_001, "one thousand and one baht"), (1_100, "one thousand one hundred baht"),
      (276_000, "two hundred and seventy-six thousand baht"),
      (276_512, "two hundred and seventy-six thousand five hundred and twelve baht"),
      (1_000_001, "one million and one baht"), (-3_000, "minus three thousand baht"),
    ])
  func english(baht: Int, expected: String) {
    #expect(BahtText.english(baht) == expected)
  }

  @Test("the widest numbers have words")
  func extremes() {
    #expect(BahtText.english(.min).hasPrefix("minus nine quintillion two hundred and twenty-three"))
    #expect(BahtText.thai(.min).hasPrefix("ลบเก้าล้านสองแสน"))
    #expect(BahtText.thai(.max).hasSuffix("แปดร้อยเจ็ดบาท"))
  }
}
