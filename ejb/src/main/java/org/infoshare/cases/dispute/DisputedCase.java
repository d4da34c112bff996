package org.infoshare.cases.dispute;

import java.util.UUID;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.platform.Text;

/**
 * The subject of a dispute: a request for an entry or a need for information outside the catalogue,
 * and exactly one of the two.
 *
 * @param request the request; null for a need
 * @param entry the code of the requested entry; null for a need
 * @param entryVersion the version of the entry when the request was filed; null for a need
 * @param need the need; null for a request
 * @param needName the name of the need; null for a request
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

  /** An act with the details of the case. */
  Act addTo(Act act) {
    var detailed = act.request(request).entry(entry, entryVersion);
    return isNeed() ? detailed.detail("need", need) : detailed;
  }

  /** The title of the case in lists. */
  Text title() {
    return isNeed()
        ? new Text("目录外需求“" + needName + "”", "Need \"" + needName + "\"")
        : new Text("条目 " + entry, "Entry " + entry);
  }

  /** The name of the case within a sentence. */
  Text phrase() {
    return isNeed()
        ? new Text("目录外需求“" + needName + "”", "the need \"" + needName + "\"")
        : new Text("条目 " + entry + " ", "entry " + entry);
  }
}
