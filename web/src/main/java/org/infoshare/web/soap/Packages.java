package org.infoshare.web.soap;

import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.cxf.attachment.AttachmentDeserializer;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;

/**
 * Messages whose binary content travels beside the XML instead of in it (MTOM, XOP packages): where
 * a contract allows them, whoever sends one is answered by one, and everybody else in plain XML.
 */
final class Packages {

  /** The contract that allows them: its contents are whole files. */
  private static final String ATTACHMENTS = "attachments";

  /** A message has one content beside it. */
  private static final String MOST_PARTS = "2";

  private static final Pattern XOP =
      Pattern.compile("\\s*multipart/related\\s*;.*\\bapplication/xop\\+xml\\b.*", Pattern.DOTALL);

  private static final Pattern BOUNDARY =
      Pattern.compile(
          ";\\s*boundary\\s*=\\s*(?:\"([^\"]+)\"|([^\";\\s]+))", Pattern.CASE_INSENSITIVE);

  private Packages() {}

  static boolean allowedBy(String contract) {
    return contract.equals(ATTACHMENTS);
  }

  static boolean isOne(String contentType) {
    return XOP.matcher(contentType.toLowerCase(Locale.ROOT)).matches()
        && BOUNDARY.matcher(contentType).find();
  }

  /** Has the call answered in the manner in which it came. */
  static void accept(Message message, String contentType) {
    var boundary = BOUNDARY.matcher(contentType);
    if (boundary.find()) {
      String told = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
      message.setContent(
          InputStream.class, new WholePackage(message.getContent(InputStream.class), told));
    }
    message.put(AttachmentDeserializer.ATTACHMENT_MAX_COUNT, MOST_PARTS);
    message.getExchange().put(Message.MTOM_ENABLED, true);
  }

  /** A refusal has nothing beside it. */
  static void answerPlainly(Exchange exchange) {
    exchange.put(Message.MTOM_ENABLED, false);
  }
}
