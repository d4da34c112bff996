package org.infoshare.ws;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.LocalDate;

/** A day: {@code xs:date} without offset. */
public final class DateAdapter extends XmlAdapter<String, LocalDate> {

  @Override
  public LocalDate unmarshal(String text) {
    return text == null ? null : LocalDate.parse(text.strip());
  }

  @Override
  public String marshal(LocalDate day) {
    return day == null ? null : day.toString();
  }
}
