/// The text with each ำ as the two signs that it is drawn as, ํ over the consonant and า after it.
///
/// It looks the same and is as wide. Terminals that give each character cells of its own draw ำ into
/// its own cell, where the half that belongs over the consonant is cut off. The ring comes below a
/// tone mark, as the Thai shapers of fonts have it: น้ำ becomes นํ้า.
public func splittingSaraAm(_ text: String) -> String {
  guard text.unicodeScalars.contains("\u{0E33}") else { return text }
  var scalars = String.UnicodeScalarView()
  // A tone mark, held back until it is known what comes after it.
  var tone: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    if scalar == "\u{0E33}" {
      scalars.append("\u{0E4D}")
      if let tone { scalars.append(tone) }
      scalars.append("\u{0E32}")
      tone = nil
      continue
    }
    if let tone { scalars.append(tone) }
    tone = ("\u{0E48}"..."\u{0E4B}").contains(scalar) ? scalar : nil
    if tone == nil { scalars.append(scalar) }
  }
  if let tone { scalars.append(tone) }
  return String(scalars)
}
