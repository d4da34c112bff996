package org.infoshare.ws;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.util.UUID;

/** An identifier in its 36 characters. */
public final class UuidAdapter extends XmlAdapter<String, UUID> {

  @Override
  public UUID unmarshal(String text) {
    return text == null ? null : UUID.fromString(text.strip());
  }

  @Override
  public String marshal(UUID id) {
    return id == null ? null : id.toString();
  }
}
