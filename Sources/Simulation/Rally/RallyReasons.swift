import Vocabulary

/// What simulated marshals give as reasons: in Thai and English, since boards show them in either.
enum RallyReasons {
  /// Why a car goes no further.
  static let breakdown = [
    "เครื่องยนต์ขัดข้อง ทุกคนปลอดภัย (engine trouble, all well)",
    "ผู้โดยสารไม่สบาย (a passenger is unwell)",
  ]
  /// Why a car is allowed to be late that had a flat tyre.
  static let flatTyre = ["ยางแบน เปลี่ยนล้อ (flat tyre)"]
  /// Why a car is allowed to be late that something was in the way of.
  static let traffic = [
    "รอรถไฟผ่าน (waited for a train)", "ฝูงวัวข้ามถนน (a herd on the road)",
    "ตลาดนัด รถติด (market day)", "ช่วยรถที่เสียข้างทาง (stopped to help another car)",
  ]
  /// Why a car is out of the rally.
  static let disqualified = [
    "ไม่คาดเข็มขัดนิรภัย (seat belts not worn)",
    "ผู้ขับขี่อ่านคำถามขณะขับรถ (the driver read questions at the wheel)",
  ]
  /// Why an arrival is corrected.
  static let mistyped = "กรรมการพิมพ์เวลาผิด (the marshal mistyped the time)"
}
