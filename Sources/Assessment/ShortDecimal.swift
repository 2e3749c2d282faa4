import Vocabulary

/// A number with at most two decimal places, without zeros at its end: 30, 22.5.
func shortDecimal(_ number: Double) -> String {
  var text = decimal(number, places: 2)
  guard text.contains(".") else { return text }
  while text.hasSuffix("0") { text.removeLast() }
  if text.hasSuffix(".") { text.removeLast() }
  return text
}
