package org.infoshare.catalogue.dcat;

import org.infoshare.foundation.platform.Reason;

/** The reasons for refusals of exports. */
enum DcatReason implements Reason {
  CATALOGUE_TOO_LARGE(
      "catalogue-too-large",
      Kind.CONFLICT,
      "目录超过 {0} 字节,不能放入一份报文;请通过 REST 以 text/turtle 或 application/ld+json 获取。",
      "The catalogue is larger than {0} bytes and does not fit into one message: fetch it over REST as text/turtle or application/ld+json.");

  private final Wording wording;

  DcatReason(String code, Kind kind, String chinese, String english) {
    wording = new Wording(code, kind, chinese, english);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
