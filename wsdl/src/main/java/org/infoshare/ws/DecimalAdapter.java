package org.infoshare.ws;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.math.BigDecimal;

/**
 * A decimal number of a length that has a meaning: to read one takes time by the square of its
 * digits, and a message has room for millions.
 */
public final class DecimalAdapter extends XmlAdapter<String, BigDecimal> {

  private static final int LONGEST = 40;

  @Override
  public BigDecimal unmarshal(String text) {
    if (text == null) {
      return null;
    }
    String number = text.strip();
    if (number.length() > LONGEST) {
      throw new IllegalArgumentException("More than " + LONGEST + " characters of a number");
    }
    if (number.indexOf('e') >= 0 || number.indexOf('E') >= 0) {
      throw new IllegalArgumentException("An xs:decimal has no exponent");
    }
    return new BigDecimal(number);
  }

  @Override
  public String marshal(BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
