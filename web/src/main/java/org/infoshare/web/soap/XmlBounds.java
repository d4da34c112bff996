package org.infoshare.web.soap;

import com.ctc.wstx.api.InvalidCharHandler;
import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import org.infoshare.foundation.platform.Json;

/**
 * How XML is read and written: within limits, without DOCTYPE, and with no entities except those of
 * XML itself. A reference to any other entity is an error (XML 1.0 section 4.1) and is never
 * skipped, because the text would be accepted without the content that the entity stands for.
 *
 * <p>A reader without a given charset finds it by the byte order mark, then the XML declaration,
 * and otherwise assumes UTF-8. CXF's own reader would assume UTF-8 at once.
 */
final class XmlBounds {

  /** The deepest nesting that a message may have, its envelope included. */
  static final int MAX_DEPTH = 32;

  private static final int MAX_ATTRIBUTES = 64;
  private static final int MAX_ATTRIBUTE_LENGTH = 8_192;

  /** The contract whose messages contain files. */
  private static final Set<String> WITH_FILES = Set.of("attachments", "onboarding");

  /** The limit of a document in base64; the limit of a whole message is lower by default. */
  private static final int MAX_FILE_LENGTH = 32_000_000;

  /** The limit of a complete record, which is longer than any other text. */
  private static final int MAX_TEXT_LENGTH = 262_144;

  /**
   * The limit of a batch: it must let through a batch that the service itself refuses as too large.
   */
  private static final int MAX_CHILDREN = 20_000;

  /** An element is a name and a value, which the other wire counts as two. */
  private static final int MAX_ELEMENTS = Json.MAX_TOKENS / 2;

  private XmlBounds() {}

  /** The readers for the messages of a contract. */
  static XMLInputFactory readers(String contract) {
    boolean withFiles = WITH_FILES.contains(contract);
    var readers = new WstxInputFactory();
    readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    readers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    // A text that arrives in pieces is measured by the piece. Files are not joined twice.
    readers.setProperty(XMLInputFactory.IS_COALESCING, !withFiles);
    readers.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MAX_DEPTH);
    readers.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MAX_ATTRIBUTES);
    readers.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MAX_ATTRIBUTE_LENGTH);
    readers.setProperty(
        WstxInputProperties.P_MAX_TEXT_LENGTH, withFiles ? MAX_FILE_LENGTH : MAX_TEXT_LENGTH);
    readers.setProperty(WstxInputProperties.P_MAX_CHILDREN_PER_ELEMENT, MAX_CHILDREN);
    readers.setProperty(WstxInputProperties.P_MAX_ELEMENT_COUNT, MAX_ELEMENTS);
    return readers;
  }

  /**
   * Writers that replace a character that XML 1.0 cannot carry by U+FFFD: JSON can carry it, and so
   * may hosted records.
   */
  static XMLOutputFactory writers() {
    var writers = new WstxOutputFactory();
    writers.setProperty(
        WstxOutputProperties.P_OUTPUT_INVALID_CHAR_HANDLER,
        new InvalidCharHandler.ReplacingHandler('\uFFFD'));
    return writers;
  }
}
