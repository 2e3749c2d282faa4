/// The script of the projector page: it loads the update file twice a second, which works from a file
/// too, and changes only what is different, so that nothing flickers or loses the focus.
enum PageScript {
  /// The script.
  static let text = #"""
    (() => {
      "use strict";
      const root = document.documentElement;
      let shown = Number(root.dataset.revision);
      let misses = 0;
      const key = (node) => node.dataset && node.dataset.key;
      const patch = (old, fresh) => {
        if (old.isEqualNode(fresh)) return old;
        if (old.nodeName !== fresh.nodeName || key(old) !== key(fresh)) {
          old.replaceWith(fresh);
          return fresh;
        }
        if (old.nodeType !== 1) {
          old.data = fresh.data;
          return old;
        }
        for (const { name } of [...old.attributes])
          if (!fresh.hasAttribute(name)) old.removeAttribute(name);
        for (const { name, value } of fresh.attributes)
          if (old.getAttribute(name) !== value) old.setAttribute(name, value);
        const known = new Map([...old.children].filter(key).map((node) => [key(node), node]));
        let place = old.firstChild;
        for (const child of [...fresh.childNodes]) {
          const same = key(child) ? known.get(key(child)) : place && !key(place) ? place : null;
          if (!same) {
            if (child.nodeType === 1) child.classList.add("new");
            old.insertBefore(child, place);
          } else {
            if (same !== place) old.insertBefore(same, place);
            place = patch(same, child).nextSibling;
          }
        }
        while (place) {
          const next = place.nextSibling;
          place.remove();
          place = next;
        }
        return old;
      };
      window.khaolam = (revision, html) => {
        if (revision === shown) return;
        shown = revision;
        const fresh = new DOMParser().parseFromString('<div id="live">\n' + html + "</div>", "text/html");
        patch(document.getElementById("live"), document.adoptNode(fresh.getElementById("live")));
        root.dataset.revision = revision;
      };
      const load = () => {
        const script = document.createElement("script");
        script.src = "board.js?" + Date.now();
        script.onload = script.onerror = (event) => {
          script.remove();
          misses = event.type === "load" ? 0 : misses + 1;
          document.getElementById("lost").hidden = misses < 6;
          setTimeout(load, 500);
        };
        document.head.append(script);
      };
      for (const input of document.querySelectorAll("fieldset input")) {
        const choose = () => { if (input.checked) root.lang = input.id; };
        input.addEventListener("change", choose);
        choose();
      }
      load();
    })();
    """#

  /// By which the page's policy knows the script: its SHA-256, as the policy writes it.
  /// <https://www.w3.org/TR/CSP3/#grammardef-hash-source>
  static let digest = "sha256-7QZEt/NHQba3aryzCf56vyz2n+pyem2OLUsZ2ba8Czw="
}
