@testable import RallyControl
