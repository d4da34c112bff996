package org.infoshare.web.soap;

import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.cxf.interceptor.Fault;
import org.infoshare.platform.PlatformReason;
import org.infoshare.platform.Refusal;
import org.infoshare.platform.Text;
import org.infoshare.web.Failures;
import org.xml.sax.SAXException;

/** What is wrong with a message that cannot be read, told without the words of our libraries. */
final class Unreadable {

  static final Text NOT_AS_THE_CONTRACT_SAYS =
      new Text("与服务契约不符", "it is not as the contract says");

  private static final int LONGEST = 300;

  /** What CXF says of a reference to a part that its package does not have. */
  private static final String NO_PART = "No attachment for id";

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

  private static Optional<Text> sentence(Throwable thrown, Set<Throwable> causes) {
    var xml = Failures.first(causes, XMLStreamException.class);
    if (xml.isPresent()) {
      return xml.map(Unreadable::sentence);
    }
    if (causes.stream().anyMatch(Unreadable::isOfTheMessage)) {
      return Optional.of(NOT_AS_THE_CONTRACT_SAYS);
    }
    if (isCallersMistake(thrown)) {
      String plain = plain(thrown.getMessage());
      return Optional.of(notAsTheContractSays(new Text(plain, plain)));
    }
    return Optional.empty();
  }

  private static boolean isOfTheMessage(Throwable cause) {
    return cause instanceof JAXBException
        || cause instanceof SAXException
        || cause instanceof IOException
        || (cause instanceof IllegalStateException
            && String.valueOf(cause.getMessage()).startsWith(NO_PART));
  }

  /** CXF blames the server for some of what it finds wrong with a message, such as its action. */
  private static boolean isCallersMistake(Throwable thrown) {
    return thrown instanceof Fault fault
        && (fault.getCause() == null || Fault.FAULT_CODE_CLIENT.equals(fault.getFaultCode()));
  }

  static Text notAsTheContractSays(Text how) {
    return new Text(
        NOT_AS_THE_CONTRACT_SAYS.chinese() + "(" + how.chinese() + ")",
        NOT_AS_THE_CONTRACT_SAYS.english() + " (" + how.english() + ")");
  }

  private static Text sentence(XMLStreamException xml) {
    String words = String.valueOf(xml.getMessage());
    var bound = BOUND.matcher(words);
    if (bound.find()) {
      return at(xml, "层次过深或内容过多:" + bound.group(), "too deep or too much: " + bound.group());
    }
    if (words.contains("DTD") || words.contains("DOCTYPE")) {
      return at(xml, "不接受 DOCTYPE", "a DOCTYPE is not accepted");
    }
    return at(xml, "不是格式正确的 XML", "it is not well-formed XML");
  }

  private static Text at(XMLStreamException xml, String chinese, String english) {
    var where = xml.getLocation();
    if (where == null || where.getLineNumber() < 1) {
      return new Text(chinese, english);
    }
    int line = where.getLineNumber();
    int column = where.getColumnNumber();
    return new Text(
        chinese + "(第 " + line + " 行第 " + column + " 列)",
        english + " (line " + line + ", column " + column + ")");
  }

  /** A sentence of the schema validator or of CXF, which name elements, without any class. */
  static String plain(String text) {
    String line = CLASS_NAME.matcher(String.valueOf(text)).replaceAll("…");
    line = line.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
