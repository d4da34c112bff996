package org.infoshare.web.soap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.cxf.attachment.AttachmentDeserializer;
import org.apache.cxf.attachment.AttachmentUtil;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Attachment;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;

/**
 * Messages whose binary content is attached to the XML instead of written in it (MTOM, XOP
 * packages). If a contract allows them, a call in a package is answered with a package, and any
 * other call with plain XML.
 */
final class Packages {

  /** The contract that allows packages, because its contents are complete files. */
  private static final String ATTACHMENTS = "attachments";

  /** A message has one attachment. */
  private static final String MAX_PARTS = "2";

  private static final String CID = "cid:";

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

  /** Makes the answer take the form in which the call came. */
  static void accept(Message message, String contentType) {
    var boundary = BOUNDARY.matcher(contentType);
    if (boundary.find()) {
      String told = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
      message.setContent(
          InputStream.class, new WholePackage(message.getContent(InputStream.class), told));
    }
    message.put(AttachmentDeserializer.ATTACHMENT_MAX_COUNT, MAX_PARTS);
    message.getExchange().put(Message.MTOM_ENABLED, true);
  }

  static boolean isAnsweredByOne(Exchange exchange) {
    return Boolean.TRUE.equals(exchange.get(Message.MTOM_ENABLED));
  }

  /**
   * A part of the package.
   *
   * @param reference its Content-ID as an address (RFC 2392)
   * @return null if the reference is none, or if there is no such part
   */
  static byte[] part(Collection<Attachment> parts, String reference) {
    if (parts == null || !reference.startsWith(CID)) {
      return null;
    }
    String id;
    try {
      id = URLDecoder.decode(reference.substring(CID.length()).replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException undecodable) {
      return null;
    }
    for (var part : parts) {
      if (id.equals(part.getId())) {
        try (var content = part.getDataHandler().getInputStream()) {
          return content.readAllBytes();
        } catch (IOException broken) {
          throw new Fault(broken);
        }
      }
    }
    return null;
  }

  /** Attaches a file to an answer, and returns the reference to it. */
  static String add(Message answer, byte[] file) {
    var part =
        AttachmentUtil.createMtomAttachment(
            true, "application/octet-stream", null, file, 0, file.length, 0);
    answer.setAttachments(List.of(part));
    return CID + part.getId();
  }
}
