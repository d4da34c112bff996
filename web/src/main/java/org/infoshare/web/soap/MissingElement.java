package org.infoshare.web.soap;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.cxf.message.Message;
import org.apache.cxf.service.model.MessagePartInfo;
import org.apache.ws.commons.schema.XmlSchemaComplexType;
import org.apache.ws.commons.schema.XmlSchemaElement;
import org.apache.ws.commons.schema.XmlSchemaGroupRef;
import org.apache.ws.commons.schema.XmlSchemaSequence;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;

/**
 * What the validator says where an element may be missing that the contract demands. The contracts
 * demand no more than what stands in the path on the other wire, so the element is a field of the
 * request itself; the service tells of all other fields.
 *
 * @param name of the element
 * @param instead what stands in its place; null for nothing
 */
record MissingElement(String name, String instead) {

  private static final String EXPECTED = "One of '\\{(?:\"[^\"]*\":)?(\\w+)}' is expected\\.";

  private static final Pattern AT_THE_END =
      Pattern.compile(
          "cvc-complex-type\\S*: The content of element '[^']*' is not complete\\. " + EXPECTED);

  private static final Pattern BEFORE_ANOTHER =
      Pattern.compile(
          "cvc-complex-type\\S*: Invalid content was found starting with element"
              + " '\\{?(?:\"[^\"]*\":)?(\\w+)}?'\\. "
              + EXPECTED);

  /** Whether the validator says so. */
  static Optional<MissingElement> in(String finding) {
    Matcher end = AT_THE_END.matcher(finding);
    if (end.matches()) {
      return Optional.of(new MissingElement(end.group(1), null));
    }
    Matcher other = BEFORE_ANOTHER.matcher(finding);
    return other.matches()
        ? Optional.of(new MissingElement(other.group(2), other.group(1)))
        : Optional.empty();
  }

  /** {@code invalid} with the missing field, if the contract of the message demands it there. */
  Optional<Refusal> refusal(Message message) {
    boolean demanded = instead == null || contents(message).anyMatch(this::isDemandedBefore);
    return demanded
        ? Optional.of(
            new Refusal(
                PlatformReason.INVALID, List.of(FieldFault.of("/" + name, PlatformReason.MISSING))))
        : Optional.empty();
  }

  private boolean isDemandedBefore(List<XmlSchemaElement> content) {
    return content.stream()
        .dropWhile(element -> element.getMinOccurs() == 0 || !name.equals(element.getName()))
        .skip(1)
        .anyMatch(element -> instead.equals(element.getName()));
  }

  /** The content of each request of the contract. */
  private static Stream<List<XmlSchemaElement>> contents(Message message) {
    return message.getExchange().getService().getServiceInfos().stream()
        .flatMap(service -> service.getInterface().getOperations().stream())
        .flatMap(operation -> operation.getInput().getMessageParts().stream())
        .map(MessagePartInfo::getXmlSchema)
        .filter(XmlSchemaElement.class::isInstance)
        .map(request -> ((XmlSchemaElement) request).getSchemaType())
        .filter(XmlSchemaComplexType.class::isInstance)
        .map(type -> elements(((XmlSchemaComplexType) type).getParticle()).toList());
  }

  private static Stream<XmlSchemaElement> elements(Object particle) {
    if (particle instanceof XmlSchemaSequence sequence) {
      return sequence.getItems().stream().flatMap(MissingElement::elements);
    }
    if (particle instanceof XmlSchemaGroupRef group) {
      return elements(group.getParticle());
    }
    return particle instanceof XmlSchemaElement element ? Stream.of(element) : Stream.empty();
  }
}
