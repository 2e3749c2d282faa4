import Entries
import FoundationEssentials
import Glibc
import Testing
import Vocabulary

/// The projector page in a real Chromium, where there is one.
///
/// `KHAOLAM_SCREENSHOTS` names a folder for pictures of all of it, to be looked at.
@Suite("The projector page in a browser", .enabled(if: Browser.isThere), .serialized)
struct PageBrowserTests {
  /// What the page has to cope with.
  enum Case: String, CaseIterable {
    case four, hostile, twelve, ties, negative, empty, frozen, many

    /// The event with its entries.
    func event() throws -> PageEvent {
      switch self {
      case .four: return try Self.played()
      case .hostile:
        let long = "ผู้เชี่ยวชาญด้านภาษาอังกฤษเพื่ออาเซียนปั"
        let markup = "<script>window.pwned=1</script><img src=x onerror=window.pwned=1>"
        let event = try PageEvent([
          (markup, markup), (long, long + "ษ์ใต้"), ("\"&'</svg>", "</script>"), ("ปี่ป้ำฐิ์ญุ", "Px"),
        ])
        try event.write((1...4).map { event.draft($0, $0 * 10_000, after: $0) })
        return event
      case .twelve:
        let event = try PageEvent((1...12).map { ("ทีมดอกไม้ที่ \($0) งามเด่น", "Flower team \($0)") })
        try event.write((1...60).map { event.draft(1 + $0 * 7 % 12, $0 * 130, after: $0) })
        return event
      case .ties:
        let event = try PageEvent()
        try event.write((1...4).map { event.draft($0, $0 < 4 ? 500 : 200, after: $0) })
        return event
      case .negative:
        let event = try PageEvent()
        try event.write((1...4).map { event.draft($0, 700 - $0 * 600, after: $0 * 3) })
        return event
      case .empty: return try PageEvent()
      case .frozen:
        let event = try Self.played()
        try event.write([
          Draft(
            at: PageEvent.start + 5_000_000, kind: .frozen,
            body: Frozen(until: PageEvent.start + 4_000_000).body)
        ])
        return event
      case .many:
        let event = try PageEvent()
        for first in stride(from: 0, to: 10_000, by: 1_000) {
          try event.write(
            (first..<first + 1_000).map {
              event.draft(1 + $0 * 7 % 4, $0 % 50 + 90, after: $0 / 20)
            })
        }
        return event
      }
    }

    private static func played() throws -> PageEvent {
      let event = try PageEvent(isSimulated: true)
      try event.write(
        (1...40).map {
          event.draft(1 + $0 * 3 % 4, $0 % 4 * 90 + 40 + ($0 / 30) * 300, after: $0 * 2)
        })
      try event.write([
        Draft(
          at: PageEvent.start + 3_900_000, kind: .noted, subject: RoomMessage.subject,
          body: RoomMessage(text: "ขอเชิญทุกท่านรับประทานอาหารกลางวันที่ห้องอาหาร เวลา 12.00 น.").body)
      ])
      return event
    }
  }

  /// Whether nothing is wider than its place, or larger than the screen where all has to be on it.
  private static let overflow = """
    (() => {
      const wide = innerWidth >= 900;
      const faults = [];
      const root = document.documentElement;
      if (root.scrollWidth > innerWidth) faults.push("page too wide");
      if (wide && document.body.scrollHeight > innerHeight) faults.push("page too high");
      for (const points of document.querySelectorAll(".points")) {
        const box = points.getBoundingClientRect(), card = points.parentNode.getBoundingClientRect();
        if (box.left + points.scrollWidth > card.right || box.bottom > card.bottom)
          faults.push("points " + points.textContent);
        const foot = points.parentNode.querySelector(".foot");
        if (wide && foot.scrollHeight > foot.clientHeight + 1) faults.push("cut: " + foot.textContent);
        const size = parseFloat(getComputedStyle(points.querySelector("b")).fontSize);
        if (wide && size < innerHeight / 25) faults.push("points small: " + size);
      }
      for (const name of document.querySelectorAll(".card h3"))
        // Forty letters have to stand there, longer names may end in dots.
        if (name.innerText.length <= 40 && name.scrollHeight > name.clientHeight + 1) faults.push("name cut: " + name.textContent);
      for (const text of document.querySelectorAll(".place, .happenings li, .cars td"))
        if (text.scrollWidth > text.clientWidth + 1) faults.push("cut: " + text.textContent);
      return faults.join("; ");
    })()
    """

  @Test(
    "fits a projector, a laptop and a phone, whatever teams there are", arguments: Case.allCases)
  func fits(_ content: Case) throws {
    let event = try content.event()
    try event.writePage()
    let browser = try Browser()
    for (width, height) in [(1_920, 1_080), (1_280, 720), (390, 844)] {
      try browser.resize(width: width, height: height)
      try browser.open("file://\(event.page)/index.html")
      #expect(try browser.value(Self.overflow) == "", "\(content) at \(width)×\(height)")
      if let folder = getenv("KHAOLAM_SCREENSHOTS").map({ String(cString: $0) }) {
        try browser.screenshot(to: "\(folder)/\(content)-\(width)x\(height).png")
      }
    }
    #expect(try browser.value("typeof window.pwned") == "undefined")
    #expect(
      try browser.value("document.querySelectorAll('.card').length")
        == (content == .twelve ? "12" : "4"))
  }

  @Test(
    "shows what changes in the journal within two seconds, from a file and from a server",
    arguments: [false, true])
  func follows(isServed: Bool) throws {
    let event = try PageEvent()
    try event.adjust(1, 50)
    let child = try event.watch()
    let server = isServed ? try FileServer(folder: event.page) : nil
    let browser = try Browser()
    try browser.open(
      server.map { "http://127.0.0.1:\($0.port)/" } ?? "file://\(event.page)/index.html")
    // It is the same page that changes, and the same card.
    _ = try browser.value("window.mark = document.querySelector('.card'), 1")
    for points in [100, 20, 3_000] {
      try event.adjust(2, points, after: points / 10)
      let sum = points == 100 ? "100" : points == 20 ? "120" : "3,120"
      let seconds = try browser.wait(
        until: "document.querySelector('.card b').textContent === '\(sum)'")
      #expect(seconds < 2)
    }
    #expect(
      try browser.value("window.mark.isConnected && window.mark.querySelector('b').textContent")
        == "50")
    #expect(try browser.value("document.querySelectorAll('head script').length < 3") == "true")
    withExtendedLifetime((child, server)) {}
  }

  @Test("is in the language that the keyboard chooses, and keeps it when it changes")
  func language() throws {
    let event = try PageEvent()
    try event.adjust(1, 50)
    let child = try event.watch()
    let browser = try Browser()
    try browser.open("file://\(event.page)/index.html")
    let name = "document.querySelector('.card h3').innerText"
    #expect(try browser.value(name) == "ดอกพุทธรักษา")
    try browser.press("Tab", code: 9)
    try browser.press("ArrowRight", code: 39)
    try browser.wait(until: "document.documentElement.lang === 'en'")
    #expect(try browser.value(name) == "Phuttharaksa")
    #expect(
      try browser.value("getComputedStyle(document.activeElement.nextSibling).outlineStyle")
        == "solid")
    try event.adjust(2, 70)
    try browser.wait(until: "document.querySelector('.card b').textContent === '70'")
    #expect(try browser.value(name) == "Thammaraksa")
    withExtendedLifetime(child) {}
  }

  @Test("tells screen readers what is new, and only that")
  func live() throws {
    let event = try PageEvent()
    try event.adjust(1, 50)
    let child = try event.watch()
    let browser = try Browser()
    try browser.open("file://\(event.page)/index.html")
    _ = try browser.value(
      """
      (window.added = [], window.list = document.querySelector('[aria-live=polite]'),
      new MutationObserver((changes) => changes.forEach((change) => change.addedNodes.forEach(
        (node) => node.nodeType === 1 && window.added.push(node.innerText)))).observe(window.list, { childList: true }), 1)
      """)
    try event.adjust(2, 70, after: 1)
    try browser.wait(until: "window.added.length > 0")
    #expect(try browser.value("window.added.length") == "1")
    #expect(try browser.value("window.added[0]").contains("ดอกธรรมรักษา ได้รับเพิ่ม 70 คะแนน"))
    #expect(try browser.value("document.querySelectorAll('main ol.cards > li h3').length") == "4")
    withExtendedLifetime(child) {}
  }

  /// What of the page in large print is smaller than 18 pt, has less contrast than 7 to 1, or makes it
  /// scroll sideways.
  private static let smallPrint = """
    (() => {
      const faults = [];
      if (document.documentElement.scrollWidth > innerWidth)
        faults.push("too wide: " + document.documentElement.scrollWidth);
      const light = (text) => {
        const parts = text.match(/[0-9.]+/g).map(Number);
        if (parts.length > 3 && parts[3] === 0) return null;
        const [r, g, b] = parts.slice(0, 3).map((value) => {
          const share = value / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let count = 0;
      while (walker.nextNode()) {
        const text = walker.currentNode, element = text.parentElement;
        if (!text.data.trim() || !element.checkVisibility() || element.closest("script")) continue;
        count += 1;
        const style = getComputedStyle(element);
        if (parseFloat(style.fontSize) < 24) faults.push("small: " + text.data);
        let ground = null;
        for (let at = element; at && ground === null; at = at.parentElement)
          ground = light(getComputedStyle(at).backgroundColor);
        const ink = light(style.color);
        const ratio = (Math.max(ink, ground ?? 1) + 0.05) / (Math.min(ink, ground ?? 1) + 0.05);
        if (ratio < 7) faults.push("faint: " + text.data + " " + ratio);
      }
      if (count < 20) faults.push("only " + count + " texts");
      return faults.join("; ");
    })()
    """

  @Test(
    "has a page in large print: 18 pt, 7 to 1, nothing that scrolls sideways",
    arguments: Case.allCases)
  func largePrint(_ content: Case) throws {
    let event = try content.event()
    try event.writePage()
    let browser = try Browser()
    for (width, height) in [(1_280, 720), (640, 720), (390, 844)] {
      try browser.resize(width: width, height: height)
      try browser.open("file://\(event.page)/large.html")
      #expect(try browser.value(Self.smallPrint) == "", "\(content) at \(width)×\(height)")
      if let folder = getenv("KHAOLAM_SCREENSHOTS").map({ String(cString: $0) }) {
        try browser.screenshot(to: "\(folder)/large-\(content)-\(width)x\(height).png")
      }
    }
    #expect(try browser.value("typeof window.pwned") == "undefined")
  }

  @Test("is left for large print and back by its links, and large print keeps up, too")
  func otherSize() throws {
    let event = try PageEvent()
    try event.adjust(1, 50)
    let child = try event.watch()
    let browser = try Browser()
    try browser.open("file://\(event.page)/index.html")
    _ = try browser.value("document.querySelector('header a').click()")
    try browser.wait(until: "location.pathname.endsWith('/large.html')")
    try browser.wait(until: "document.readyState === 'complete'")
    try event.adjust(2, 70)
    try browser.wait(until: "document.querySelector('.card b').textContent === '70'")
    #expect(try browser.value(Self.smallPrint) == "")
    _ = try browser.value("document.querySelector('header a').click()")
    try browser.wait(until: "location.pathname.endsWith('/index.html')")
    withExtendedLifetime(child) {}
  }

  @Test("says so when it can't be brought up to date any more")
  func lost() throws {
    let event = try PageEvent()
    try event.writePage()
    let browser = try Browser()
    try browser.open("file://\(event.page)/index.html")
    #expect(try browser.value("document.getElementById('lost').hidden") == "true")
    try FileManager.default.removeItem(atPath: "\(event.page)/board.js")
    try browser.wait(until: "!document.getElementById('lost').hidden")
    try event.writePage()
    try browser.wait(until: "document.getElementById('lost').hidden")
  }
}
