package org.infoshare.web.soap;

import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.cxf.attachment.HeaderSizeExceededException;
import org.apache.cxf.interceptor.Fault;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;
import org.infoshare.web.Failures;
import org.xml.sax.SAXException;

/** What is wrong with a message that cannot be read, told without the words of our libraries. */
final class Unreadable {

  static final Text NOT_AS_THE_CONTRACT_SAYS =
      new Text("与服务契约不符", "it is not as the contract says");

  private static final int LONGEST = 300;

  /** What CXF says of a reference to a part that its package does not have. */
  private static final String NO_PART = "No attachment for id";

  /** What CXF says of a message whose envelope or operation is not what the contract has. */
  private static final List<Sentence> OF_CXF =
      List.of(
          new Sentence(
              "Message part (?:\\{.*})?(\\S+) was not recognized\\..*",
              "该服务没有操作 $1,或者此处不应出现 $1",
              "$1 is no operation of the service, or may not stand there"),
          new Sentence(
              "The given SOAPAction (.*) does not match .*",
              "SOAPAction $1 与报文体中的操作不符",
              "the SOAPAction $1 is not that of the operation in the body"),
          new Sentence(
              "Unexpected (?:wrapper )?element (?:\\{.*?})?(\\S+) found\\.\\s+Expected (?:\\{.*})?(\\S+)\\.",
              "此处不应出现元素 $1,应为 $2",
              "element $1 is not expected here, but $2"),
          new Sentence(
              "MustUnderstand headers: (.*) are not understood\\.",
              "报文头 $1 要求必须理解,但平台不支持",
              "the headers $1 must be understood, and the platform does not"),
          new Sentence(
              "A SOAP 1\\.2 message is not valid when sent to a SOAP 1\\.1 only endpoint\\.",
              "此地址只接受 SOAP 1.1 报文",
              "this address takes messages of SOAP 1.1 only"),
          new Sentence(
              "\"(.*)\", the namespace on the \"\\S*\" element, is not a valid SOAP version\\.",
              "命名空间 $1 不是 SOAP 的版本",
              "the namespace $1 is no version of SOAP"),
          new Sentence(
              "Invalid SOAP Envelope name", "报文的根元素不是 Envelope", "the root is no SOAP envelope"));

  private static final Pattern BOUND =
      Pattern.compile("(?i)(?:maximum [\\w ]+|text size) limit \\(\\d+\\) exceeded");

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
      String words = String.valueOf(thrown.getMessage());
      String plain = plain(words);
      return Optional.of(
          notAsTheContractSays(Sentence.firstOf(OF_CXF, words).orElse(new Text(plain, plain))));
    }
    return Optional.empty();
  }

  private static boolean isOfTheMessage(Throwable cause) {
    return cause instanceof JAXBException
        || cause instanceof SAXException
        || cause instanceof IOException
        || cause instanceof HeaderSizeExceededException
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
    if (words.contains("ndeclared general entity")) {
      return at(xml, "引用了未声明的实体", "an entity is referred to that is not declared");
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
