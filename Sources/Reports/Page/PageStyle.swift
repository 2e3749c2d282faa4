import QuizEngine

/// How the projector page looks: on a wide screen all at once, as large as it goes, without scrolling;
/// on a phone one thing below the other.
enum PageStyle {
  /// The style sheet: lines are never closer than 1.4, or Thai vowels above and below are cut.
  static let sheet = """
    * { box-sizing: border-box; margin: 0; padding: 0 }
    html { font: 16px/1.5 \(HTMLStyle.fonts.map { "\"\($0)\"" }.joined(separator: ", ")), sans-serif;
      color: #1a1a1a; background: #fbf8f0 }
    body { min-height: 100vh; overflow-wrap: anywhere }
    body:has(#th:checked) .en, body:has(#en:checked) .th { display: none }
    .read { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap }
    ol, ul { list-style: none }
    header { display: flex; align-items: center; gap: 1em; padding: .3rem 1rem; background: #1f4d2c;
      color: #fff }
    h1 { flex: 1; min-width: 0; font-size: 1.1rem; line-height: 1.5; overflow: hidden;
      text-overflow: ellipsis; display: -webkit-box; -webkit-box-orient: vertical;
      -webkit-line-clamp: 2 }
    header a { flex: none; color: #fff }
    header a:focus-visible { outline: 4px solid #ffd654; outline-offset: 2px }
    fieldset { display: flex; border: 0; flex: none }
    label { position: relative; cursor: pointer }
    label input { position: absolute; opacity: 0; width: 100%; height: 100%; cursor: pointer }
    label span { display: block; padding: .2em .7em; border: 2px solid #fff; color: #fff }
    label:first-of-type span { border-radius: .4em 0 0 .4em; border-right-width: 1px }
    label:last-of-type span { border-radius: 0 .4em .4em 0; border-left-width: 1px }
    label input:checked + span { background: #fff; color: #1f4d2c; font-weight: bold }
    label input:focus-visible + span { outline: 4px solid #ffd654; outline-offset: 2px }
    .banner { padding: .25em 1rem; text-align: center; font-weight: bold; line-height: 1.5 }
    .simulated, .lost { background: #b00020; color: #fff }
    .frozen { background: #ffd654; color: #1a1a1a }
    main { padding: .7rem; display: grid; gap: .7rem }
    .cards { display: grid; gap: .7rem; grid-template-columns: 1fr }
    .card { container-type: size; position: relative; height: 8.6rem; border-radius: .8rem;
      background: var(--tint); border: 3px solid var(--colour); overflow: hidden }
    .card > * { position: absolute }
    .flower { left: 2cqw; top: 26cqh; width: 64cqh; height: 64cqh }
    .place { left: 1.5cqw; top: 4cqh; min-width: 30cqh; padding: 0 .3em; border-radius: .3em;
      background: var(--ink); color: #fff; font-size: 21cqh; line-height: 1.4; font-weight: bold;
      text-align: center }
    .place small { font-size: .55em; margin-left: .4em }
    .name { left: 70cqh; right: 2cqw; top: 1.6cqh; font-size: 18cqh; line-height: 1.6;
      white-space: nowrap; overflow: hidden; text-overflow: ellipsis }
    .name.fit-1 { top: 4cqh; font-size: 12.4cqh }
    .name.fit-2 { font-size: 9.3cqh; line-height: 1.5; white-space: normal;
      display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2 }
    .points { left: 70cqh; top: 25cqh; font-size: 36cqh; line-height: 1.25; white-space: nowrap }
    .points b { font-variant-numeric: tabular-nums }
    .points > span { font-size: .36em }
    .points.fit-1 { font-size: min(36cqh, 13cqw) } .points.fit-2 { font-size: min(36cqh, 8cqw) }
    .foot { left: 70cqh; right: 2cqw; top: 69cqh; height: 30cqh; font-size: 10.2cqh; line-height: 1.45;
      overflow: hidden }
    .change, .parts, .parts li { display: inline }
    .change { font-weight: bold; white-space: nowrap }
    .change:not(:empty) { margin-right: .8em }
    .parts li { white-space: nowrap }
    .parts li:not(:last-child)::after { content: " · "; white-space: normal }
    .lower { display: grid; gap: .7rem }
    .lower section { background: #fff; border-radius: .8rem; padding: .5rem .8rem; min-width: 0;
      overflow: hidden }
    .lower h2 { font-size: 1.1rem; line-height: 1.5 }
    .chart { display: block; width: 100%; height: auto; font: 19px/1 inherit }
    .tick { font-size: 18px; fill: #1a1a1a }
    .label { font-weight: bold; font-size: 19px }
    .grid, .zero, .pause { fill: none; stroke: #d5d0c2; stroke-width: 1.5 }
    .zero { stroke: #1a1a1a } .pause { stroke: #8a8577; stroke-dasharray: 3 5 }
    .other { fill: none; stroke: #8a8577; stroke-width: 1.5 }
    .line { fill: none; stroke-width: 4.5; stroke-linejoin: round }
    .lead { fill: none; stroke-width: 1.5 }
    .happenings li { display: flex; align-items: baseline; gap: .5em; padding: .1em 0;
      line-height: 1.45 }
    .happenings li svg, .no-flower { width: 1.3em; height: 1.3em; flex: none; align-self: center }
    .happenings li > span:last-child { min-width: 0 }
    time, .time { font-variant-numeric: tabular-nums; white-space: nowrap; flex: none }
    table { border-collapse: collapse; width: 100% }
    th, td { text-align: left; vertical-align: baseline; padding: .1em .8em .1em 0; line-height: 1.45;
      font-weight: normal }
    th { font-weight: bold } .time { text-align: right; padding-right: 0 }
    .none { font-size: 1.2em }
    footer { display: flex; justify-content: space-between; gap: 1em; padding: 0 1rem .5rem;
      flex-wrap: wrap }
    @media (prefers-reduced-motion: no-preference) {
      .happenings li.new { animation: arrive .6s ease-out }
      @keyframes arrive { from { background: #ffe9a8 } to { background: #fff } }
    }
    @media (min-width: 900px) and (min-aspect-ratio: 5/4) {
      html { font-size: min(1.25vw, 2.22vh) }
      body { height: 100vh; display: flex; flex-direction: column; overflow: hidden }
      h1 { font-size: 1.25rem; -webkit-line-clamp: 1 }
      .banner { font-size: 1.4rem }
      #live { flex: 1; min-height: 0; display: flex; flex-direction: column }
      main { flex: 1; min-height: 0; grid-template-rows: var(--teams) 1fr }
      main:has(.rows-1) { --teams: 47% } main:has(.rows-2) { --teams: 58% }
      main:has(.rows-3) { --teams: 66% } main:has(.rows-4) { --teams: 72% }
      .teams { min-height: 0 }
      .cards { height: 100%; grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
        grid-auto-rows: minmax(0, 1fr) }
      .card { height: auto; min-height: 0 }
      .rows-1 .flower { left: auto; right: 3cqw; top: 3cqh; width: 40cqh; height: 40cqh }
      .rows-1 .place { left: 4cqw; top: 5cqh; font-size: 19cqh; min-width: 26cqh }
      .rows-1 .name { left: 5cqw; right: 4cqw; top: 40cqh; font-size: min(11cqh, 11cqw) }
      .rows-1 .name.fit-1 { font-size: min(9cqh, 6.8cqw) }
      .rows-1 .name.fit-2 { top: 41cqh; font-size: min(5.8cqh, 6.4cqw) }
      .rows-1 .points { left: 5cqw; top: 53cqh; font-size: min(23cqh, 19cqw) }
      .rows-1 .points.fit-1 { font-size: min(23cqh, 16cqw) }
      .rows-1 .points.fit-2 { font-size: min(22cqh, 11cqw) }
      .rows-1 .foot { left: 5cqw; top: 81cqh; height: 18cqh; font-size: min(5.9cqh, 5.2cqw);
        overflow: visible }
      .rows-1 .change { position: absolute; left: 0; top: -52cqh; font-size: 8.5cqh }
      .rows-3 .parts, .rows-4 .parts { display: none }
      .rows-3 .change, .rows-4 .change { font-size: 17cqh }
      .lower { min-height: 0; grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr) }
      .lower:has(.cars) { grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr) minmax(0, .9fr) }
      .lower section { display: flex; flex-direction: column; min-height: 0; container-type: size }
      .chart { flex: 1; min-height: 0 }
      .lower h2 { font-size: min(1.25rem, 11cqh) }
      .happenings ol { flex: 1; min-height: 0; overflow: hidden; display: flex; flex-flow: column wrap;
        font-size: min(1.35rem, 9cqh) }
      .happenings li { width: 100% }
      .cars table, .rest { font-size: min(1.2rem, 6.2cqh) }
      footer { font-size: .95rem; padding-bottom: .25rem }
    }
    """
}
