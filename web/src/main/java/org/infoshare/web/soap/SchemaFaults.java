package org.infoshare.web.soap;

import static org.infoshare.foundation.platform.PlatformReason.MALFORMED;

import jakarta.xml.bind.ValidationEvent;
import jakarta.xml.bind.ValidationEventHandler;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.cxf.jaxb.JAXBDataBinding;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;

/**
 * What the schema finds wrong with one message, as a refusal that names the element.
 *
 * <p>The validator reports a value that does not fit twice: first why, without saying where, then
 * where. The two are told together. What the binding cannot read comes before either and names no
 * element; it is told only if the validator finds nothing wrong with it.
 */
final class SchemaFaults implements ValidationEventHandler {

  /** Begins every finding of the validator (XML Schema 1.0 part 1, appendix C). */
  private static final String FINDING = "cvc-";

  private static final String CONTENT = "cvc-complex-type";

  /** What stands before an element of a content model. */
  private static final Pattern NAMESPACE = Pattern.compile("\"[^\"]*\":");

  private static final List<Sentence> WHY =
      List.of(
          new Sentence(
              "cvc-datatype-valid\\S*: '.*' is not a valid value for '(.*)'\\.",
              "应为 $1",
              "it must be of type $1"),
          new Sentence(
              "cvc-enumeration-valid: .* enumeration '\\[(.*)]'\\..*",
              "允许的取值:$1",
              "allowed are $1"),
          new Sentence(
              "cvc-pattern-valid: .* pattern '(.*)' for type '(.*)'\\.",
              "应为 $2,格式 $1",
              "it must be of type $2, in the form $1"),
          new Sentence("cvc-\\w+-valid\\S*: (.*)", "$1", "$1"));

  private static final List<Sentence> WHERE =
      List.of(
          new Sentence(
              "cvc-type\\S*: The value '(.*)' of element '(?:\\w+:)?(\\w*)' is not valid\\.",
              "元素 $2 的值“$1”无效",
              "the value \"$1\" of element $2 is not valid"),
          new Sentence(
              "cvc-type\\S*: Element '(?:\\w+:)?(\\w*)' is a simple type, so it cannot have attributes.*",
              "元素 $1 不允许有属性",
              "element $1 has no attributes"),
          new Sentence(
              "cvc-complex-type\\S*: Element '(?:\\w+:)?(\\w*)' must have no element \\[children].*",
              "元素 $1 的值无效",
              "the value of element $1 is not valid"),
          new Sentence(
              "cvc-attribute\\S*: The value '(.*)' of attribute '(.*)' on element '(?:\\w+:)?(\\w*)' is not valid.*",
              "元素 $3 的属性 $2 的值“$1”无效",
              "the value \"$1\" of attribute $2 of element $3 is not valid"),
          new Sentence(
              "cvc-complex-type\\S*: Invalid content was found starting with element '\\{?(\\w+)}?'\\."
                  + " One of '\\{(?:.*, )?\\1(?:, .*)?}' is expected\\.",
              "元素 $1 的命名空间与服务契约不同",
              "element $1 is in another namespace than the contract puts it"),
          new Sentence(
              "cvc-complex-type\\S*: Invalid content was found starting with element '\\{?(.*?)}?'\\. One of '\\{(.*)}' is expected\\.",
              "此处不应出现元素 $1,应为 $2",
              "element $1 is not expected here, but one of $2"),
          new Sentence(
              "cvc-complex-type\\S*: Invalid content was found starting with element '\\{?(.*?)}?'\\. No child element .*",
              "此处不应再有元素 $1",
              "element $1 is not expected here, nor any other"),
          new Sentence(
              "cvc-complex-type\\S*: The content of element '(?:\\w+:)?(\\w*)' is not complete\\. One of '\\{(.*)}' is expected\\.",
              "元素 $1 不完整,缺少 $2",
              "element $1 is not complete; one of $2 is missing"),
          new Sentence(
              "cvc-complex-type\\S*: Attribute '(.*)' is not allowed to appear in element '(?:\\w+:)?(\\w*)'\\.",
              "元素 $2 不允许有属性 $1",
              "element $2 has no attribute $1"),
          new Sentence(
              "cvc-complex-type\\S*: Attribute '(.*)' must appear on element '(?:\\w+:)?(\\w*)'\\.",
              "元素 $2 缺少属性 $1",
              "element $2 lacks its attribute $1"),
          new Sentence(
              "cvc-elt\\S*: Cannot find the declaration of element '(?:\\w+:)?(\\w*)'\\.",
              "没有名为 $1 的元素",
              "there is no element $1"));

  private Text why;
  private Text found;
  private Optional<MissingElement> missing = Optional.empty();

  @Override
  public boolean handleEvent(ValidationEvent event) {
    String words = event.getMessage();
    if (words == null || !words.startsWith(FINDING)) {
      found = Unreadable.NOT_AS_THE_CONTRACT_SAYS;
      return true;
    }
    if (why == null) {
      why = Sentence.firstOf(WHY, words).orElse(null);
      if (why != null) {
        found = Unreadable.notAsTheContractSays(why);
        return true;
      }
    }
    found = Unreadable.notAsTheContractSays(finding(words));
    missing = MissingElement.in(words);
    return false;
  }

  /**
   * What was found wrong with a message, if anything was: that a field is missing is told as the
   * services tell it.
   */
  static Optional<Refusal> refusal(Message message) {
    var handler = message.get(JAXBDataBinding.READER_VALIDATION_EVENT_HANDLER);
    return handler instanceof SchemaFaults faults
        ? faults
            .missing
            .flatMap(element -> element.refusal(message))
            .or(() -> Optional.ofNullable(faults.found).map(what -> new Refusal(MALFORMED, what)))
        : Optional.empty();
  }

  /** Without the namespaces before the elements of a content model. */
  private static String plainer(String words) {
    return words.startsWith(CONTENT) ? NAMESPACE.matcher(words).replaceAll("") : words;
  }

  private Text finding(String words) {
    String plain = Unreadable.plain(words);
    var where = Sentence.firstOf(WHERE, plainer(words)).orElse(new Text(plain, plain));
    return why == null
        ? where
        : new Text(where.chinese() + ":" + why.chinese(), where.english() + ": " + why.english());
  }

  /** Gives every message a reader of its own findings. */
  static final class PerMessage extends AbstractPhaseInterceptor<Message> {

    PerMessage() {
      super(Phase.PRE_UNMARSHAL);
    }

    @Override
    public void handleMessage(Message message) {
      message.put(JAXBDataBinding.READER_VALIDATION_EVENT_HANDLER, new SchemaFaults());
    }
  }
}
