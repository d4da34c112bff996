package org.infoshare.web.soap;

import com.ctc.wstx.api.InvalidCharHandler;
import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.api.WstxOutputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import com.ctc.wstx.stax.WstxOutputFactory;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;

/**
 * How XML is read and written: within bounds, without DOCTYPE, and with no entity but those of XML
 * itself. A reference to any other is an error (XML 1.0 section 4.1) and never passed over: a text
 * would be taken without what it stands for.
 *
 * <p>A reader that is not told a charset finds it by itself: byte order mark, then XML declaration,
 * then UTF-8. CXF's own would take UTF-8 at once.
 */
final class XmlBounds {

  /** The deepest nesting that a message may have, its envelope included. */
  static final int MAX_DEPTH = 32;

  private static final int MAX_ATTRIBUTES = 64;
  private static final int MAX_ATTRIBUTE_LENGTH = 8_192;

  /** What takes files in its messages. */
  private static final Set<String> WITH_FILES = Set.of("attachments", "onboarding");

  /** A document in base64; the limit of a whole message is lower by default. */
  private static final int MAX_FILE_LENGTH = 32_000_000;

  /** A whole record, which is longer than any other text. */
  private static final int MAX_TEXT_LENGTH = 262_144;

  /** A batch of the most records that can be large enough to be refused by its service. */
  private static final int MAX_CHILDREN = 20_000;

  private static final int MAX_ELEMENTS = 1_000_000;

  private XmlBounds() {}

  /** The readers of the messages of a contract. */
  static XMLInputFactory readers(String contract) {
    boolean withFiles = WITH_FILES.contains(contract);
    var readers = new WstxInputFactory();
    readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    readers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    // A text that comes in pieces is measured by the piece. Files are not put together twice.
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

  /** Writers that put U+FFFD for what XML 1.0 cannot carry: JSON can, and so may hosted records. */
  static XMLOutputFactory writers() {
    var writers = new WstxOutputFactory();
    writers.setProperty(
        WstxOutputProperties.P_OUTPUT_INVALID_CHAR_HANDLER,
        new InvalidCharHandler.ReplacingHandler('\uFFFD'));
    return writers;
  }
}
