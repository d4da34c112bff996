package org.infoshare.web.soap;

import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.apache.cxf.interceptor.Fault;
import org.infoshare.platform.PlatformReason;
import org.infoshare.platform.Refusal;
import org.xml.sax.SAXException;

/** What is wrong with a message that cannot be read, told without the words of our libraries. */
final class Unreadable {

  private static final int LONGEST = 300;
  private static final Pattern BOUND = Pattern.compile("Maximum [\\w ]+ limit \\(\\d+\\) Exceeded");

  /** Paths of packages and names of exceptions. */
  private static final Pattern CLASS_NAME =
      Pattern.compile(
          "\\b(?:[A-Za-z_$][\\w$]*\\.)+[A-Z$_][\\w$]*|\\b\\w*(?:Exception|Error)\\b|\\b(?:com|java|javax|jakarta|org|sun|fish)(?:\\.\\w+)+");

  private Unreadable() {}

  /** Malformed, if the message is the cause. */
  static Optional<Refusal> refusal(Throwable thrown, Set<Throwable> causes) {
    return sentence(thrown, causes)
        .map(sentence -> new Refusal(PlatformReason.MALFORMED, sentence));
  }

  private static Optional<String> sentence(Throwable thrown, Set<Throwable> causes) {
    var schema =
        causes.stream()
            .filter(SAXException.class::isInstance)
            .map(Throwable::getMessage)
            .filter(text -> text != null && text.startsWith("cvc-"))
            .findFirst();
    if (schema.isPresent()) {
      return schema.map(Unreadable::plain);
    }
    var xml = Causes.first(causes, XMLStreamException.class);
    if (xml.isPresent()) {
      return xml.map(Unreadable::sentence);
    }
    if (causes.stream().anyMatch(Unreadable::isOfTheMessage)) {
      return Optional.of("it is not as the contract says");
    }
    if (isCallersMistake(thrown)) {
      return Optional.of(plain(thrown.getMessage()));
    }
    return Optional.empty();
  }

  private static boolean isOfTheMessage(Throwable cause) {
    return cause instanceof JAXBException
        || cause instanceof SAXException
        || cause instanceof IOException;
  }

  /** CXF blames the server for some of what it finds wrong with a message, such as its action. */
  private static boolean isCallersMistake(Throwable thrown) {
    return thrown instanceof Fault fault
        && (fault.getCause() == null || Fault.FAULT_CODE_CLIENT.equals(fault.getFaultCode()));
  }

  private static String sentence(XMLStreamException xml) {
    String text = String.valueOf(xml.getMessage());
    var bound = BOUND.matcher(text);
    if (bound.find()) {
      return bound.group() + position(xml.getLocation());
    }
    if (text.contains("DTD") || text.contains("DOCTYPE")) {
      return "a DOCTYPE is not accepted" + position(xml.getLocation());
    }
    return "it is not well-formed XML" + position(xml.getLocation());
  }

  private static String position(Location location) {
    return location == null || location.getLineNumber() < 1
        ? ""
        : " (line " + location.getLineNumber() + ", column " + location.getColumnNumber() + ")";
  }

  /** A sentence of the schema validator or of CXF, which name elements, without any class. */
  static String plain(String text) {
    String line = CLASS_NAME.matcher(String.valueOf(text)).replaceAll("…");
    line = line.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
