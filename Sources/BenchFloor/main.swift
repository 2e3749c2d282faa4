// The least that a Swift program with Foundation does: what `deploy/bench` holds the start of
// khaolam against.
import Foundation

print("ready")
