import Entries

/// The four steps of a reflection, สุ จิ ปุ ลิ: to listen, to think, to ask and to write.
enum ReflectionStep: CaseIterable {
  case heard, thought, asked, written

  /// What was written at the step; empty where it was left out.
  var text: WritableKeyPath<FindingBody, String> {
    switch self {
    case .heard: \.heardText
    case .thought: \.thoughtText
    case .asked: \.askedText
    case .written: \.text
    }
  }

  /// The step as programs know it.
  var state: RegisterData.State {
    switch self {
    case .heard: .heard
    case .thought: .thought
    case .asked: .asked
    case .written: .text
    }
  }
}

extension FindingBody {
  fileprivate var heardText: String {
    get { heard ?? "" }
    set { heard = newValue.isEmpty ? nil : newValue }
  }
  fileprivate var thoughtText: String {
    get { thought ?? "" }
    set { thought = newValue.isEmpty ? nil : newValue }
  }
  fileprivate var askedText: String {
    get { asked ?? "" }
    set { asked = newValue.isEmpty ? nil : newValue }
  }
}
