@testable import RallyRoute
