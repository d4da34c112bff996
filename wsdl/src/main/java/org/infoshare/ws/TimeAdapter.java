package org.infoshare.ws;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.Instant;
import java.time.OffsetDateTime;

/** A moment: {@code xs:dateTime} with its offset. */
public final class TimeAdapter extends XmlAdapter<String, Instant> {

  @Override
  public Instant unmarshal(String text) {
    return text == null ? null : OffsetDateTime.parse(text.strip()).toInstant();
  }

  @Override
  public String marshal(Instant moment) {
    return moment == null ? null : moment.toString();
  }
}
