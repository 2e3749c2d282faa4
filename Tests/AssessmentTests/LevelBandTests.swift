import Assessment
import Testing
import Vocabulary

@Suite struct LevelBandTests {
  @Test(
    "bands meet at two places",
    arguments: [
      (500, LevelBand.most), (451, .most), (450, .much), (351, .much), (350, .moderate),
      (251, .moderate), (250, .little), (151, .little), (150, .least), (100, .least),
    ])
  func bands(_ hundredths: Int, _ band: LevelBand) {
    #expect(LevelBand(hundredths: hundredths) == band)
  }

  @Test("there is no band beyond the scale")
  func beyond() {
    #expect(LevelBand(hundredths: 99) == nil)
    #expect(LevelBand(hundredths: 501) == nil)
  }

  @Test("names are those of Thai reports")
  func names() {
    #expect(
      LevelBand.allCases.map(\.text.th) == ["มากที่สุด", "มาก", "ปานกลาง", "น้อย", "น้อยที่สุด"])
  }
}
