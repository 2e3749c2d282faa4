import Testing
@testable import MoodleXML
