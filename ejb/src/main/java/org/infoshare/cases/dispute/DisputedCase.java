package org.infoshare.cases.dispute;

import java.util.UUID;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.platform.Text;

/**
 * What a dispute is over: a request for an entry, or a need that no entry of the catalogue answers;
 * exactly one of the two.
 *
 * @param request the request; null of a need
 * @param entry the code of the entry that it asks for; null of a need
 * @param entryVersion the version of the entry when the request was filed; null of a need
 * @param need the need; null of a request
 * @param needName what the need is called; null of a request
 */
record DisputedCase(UUID request, String entry, Integer entryVersion, UUID need, String needName) {

  static DisputedCase ofRequest(UUID request, String entry, int entryVersion) {
    return new DisputedCase(request, entry, entryVersion, null, null);
  }

  static DisputedCase ofNeed(UUID need, String name) {
    return new DisputedCase(null, null, null, need, name);
  }

  boolean isNeed() {
    return need != null;
  }

  /** An act in a dispute over it. */
  Act addTo(Act act) {
    var over = act.request(request).entry(entry, entryVersion);
    return isNeed() ? over.detail("need", need) : over;
  }

  /** How it is called among others. */
  String title() {
    return isNeed() ? "目录外需求 Need: " + needName : entry;
  }

  /** How a sentence calls it. */
  Text phrase() {
    return isNeed()
        ? new Text("目录外需求“" + needName + "”", "the need \"" + needName + "\"")
        : new Text("条目 " + entry + " ", "entry " + entry);
  }
}
