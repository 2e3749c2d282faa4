import Testing

@testable import OfficialReport

@Suite struct TitleSectionTests {
  @Test(
    "โครงการ gives way to การ before a verb only",
    arguments: [
      ("โครงการพัฒนาบุคลากร", "รายงานผลการพัฒนาบุคลากร"),
      ("โครงการโรงเรียนสีขาว", "รายงานผลการดำเนินงานโครงการโรงเรียนสีขาว"),
      ("ค่ายภาษาอังกฤษ", "รายงานผลการดำเนินงานค่ายภาษาอังกฤษ"),
    ])
  func titles(title: String, report: String) {
    #expect(TitleSection.thaiTitle(title) == report)
  }
}
