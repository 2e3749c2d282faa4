import Testing
import Vocabulary

@testable import OfficialReport

@Suite struct ReportedFigureTests {
  @Test("a figure that is not finite has a reason instead")
  func figures() {
    #expect(ReportedFigure.value(2).value == 2)
    #expect(ReportedFigure.value(2).reason == nil)
    #expect(ReportedFigure.value(.nan).value == nil)
    #expect(ReportedFigure.value(.infinity).reason?.th == "คำนวณไม่ได้")
    #expect(ReportedFigure.missing.reason?.th == "ไม่มีข้อมูล")
  }
}
