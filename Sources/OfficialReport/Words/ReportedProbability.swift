import Vocabulary

/// A probability as `probabilityText` writes it, with a space that does not break.
func reportedProbability(_ p: Double) -> String? {
  probabilityText(p)?.replacing(" ", with: "\u{A0}")
}
