/// A whole number with commas between thousands: 276,000.
public func grouped(_ number: Int) -> String {
  var digits = Array(String(number).utf8)
  let start = number < 0 ? 1 : 0
  for place in stride(from: digits.count - 3, to: start, by: -3) {
    digits.insert(UInt8(ascii: ","), at: place)
  }
  return String(decoding: digits, as: UTF8.self)
}
