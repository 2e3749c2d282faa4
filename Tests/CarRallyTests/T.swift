@testable import CarRally
