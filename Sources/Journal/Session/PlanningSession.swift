/// A session that can work out what is to be written before it holds what it claims.
package protocol PlanningSession: StoreSession {
  /// What is to be written, while it is worked out; nil where statements are run.
  var plan: [PlannedWrite]? { get set }
}

/// A write that is worked out before it is this program's turn.
package enum PlannedWrite {
  case statement(String, [StoreValue])
  case entry([StoreValue])
  case attempt([StoreValue])
  case total([StoreValue])
}

/// Something was asked of the store that only who holds what it claims can know.
package struct NotPlannable: Error {
  package init() {}
}

extension PlanningSession {
  /// What a body would write that trusts all it knows; nil where it has to ask the store, or refuses.
  package func planned(_ body: (Trust) throws -> Void) -> [PlannedWrite]? {
    plan = []
    defer { plan = nil }
    guard (try? body(.all)) != nil else { return nil }
    return plan
  }

  /// Whether a write belongs to a plan, which has it now.
  package func plans(_ write: @autoclosure () -> PlannedWrite) -> Bool {
    guard plan != nil else { return false }
    plan?.append(write())
    return true
  }

  /// Writes what a plan has, in its order.
  package func carryOut(_ plan: some Sequence<PlannedWrite>) throws {
    for write in plan {
      switch write {
      case .statement(let sql, let values): try run(sql, values)
      case .entry(let values): try keep(entry: values)
      case .attempt(let values): try keep(attempt: values)
      case .total(let values): try add(toTotal: values)
      }
    }
  }
}
