package org.infoshare.web.soap.common;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;
import org.infoshare.sharing.grant.LegalBasis;
import org.infoshare.time.deadline.DayCount;
import org.infoshare.ws.common.DueDate;
import org.infoshare.ws.common.Record;
import org.infoshare.ws.common.RecordItem;

/**
 * What several contracts share, between the records of the platform and the types of {@code
 * common.xsd}.
 *
 * <p>XML cannot tell a list without elements from an absent one: both are absent, so that the
 * services answer as they do where a JSON member is left out.
 */
public final class CommonXml {

  private CommonXml() {}

  /** The constant of the same name on the other side; null for null. */
  public static <E extends Enum<E>> E same(Enum<?> value, Class<E> type) {
    return value == null ? null : Enum.valueOf(type, value.name());
  }

  /** The constants of the same names on the other side. */
  public static <E extends Enum<E>> List<E> same(
      Collection<? extends Enum<?>> values, Class<E> type) {
    var others = new ArrayList<E>();
    present(values).forEach(value -> others.add(same(value, type)));
    return others;
  }

  /** A repeated element as a list; null where it does not occur. */
  public static <T> List<T> list(List<T> elements) {
    return elements.isEmpty() ? null : elements;
  }

  /** A repeated element as a list of something else; null where it does not occur. */
  public static <X, T> List<T> list(List<X> elements, Function<X, T> one) {
    return elements.isEmpty() ? null : elements.stream().map(one).toList();
  }

  /** A collection that is empty where it is absent. */
  public static <T> Collection<T> present(Collection<T> values) {
    return values == null ? List.of() : values;
  }

  /**
   * A record by its items; null where it is absent.
   *
   * @throws Refusal {@code malformed} if an item occurs twice
   */
  public static Map<String, Object> values(Record xml) {
    if (xml == null) {
      return null;
    }
    var values = new LinkedHashMap<String, Object>();
    for (RecordItem item : xml.getItem()) {
      if (values.put(item.getName(), item.getValue()) != null) {
        throw new Refusal(PlatformReason.MALFORMED, twice(item.getName()));
      }
    }
    return values;
  }

  /** A record as its items, those without value left out; null where it is absent. */
  public static Record record(Map<String, ?> values) {
    if (values == null) {
      return null;
    }
    var xml = new Record();
    values.forEach(
        (name, value) -> {
          if (value != null) {
            var item = new RecordItem();
            item.setName(name);
            item.setValue(text(value));
            xml.getItem().add(item);
          }
        });
    return xml;
  }

  private static Text twice(String name) {
    return new Text("信息项 " + name + " 重复出现", "item " + name + " occurs twice");
  }

  private static String text(Object value) {
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }

  public static LegalBasis legalBasis(org.infoshare.ws.common.LegalBasis xml) {
    return xml == null ? null : new LegalBasis(xml.getStatute(), xml.getArticle(), xml.getDuty());
  }

  public static org.infoshare.ws.common.LegalBasis legalBasis(LegalBasis basis) {
    if (basis == null) {
      return null;
    }
    var xml = new org.infoshare.ws.common.LegalBasis();
    xml.setStatute(basis.statute());
    xml.setArticle(basis.article());
    xml.setDuty(basis.duty());
    return xml;
  }

  public static DueDate dueDate(org.infoshare.time.deadline.DueDate date) {
    if (date == null) {
      return null;
    }
    var xml = new DueDate();
    xml.setFrom(date.from());
    xml.setWorkingDays(date.workingDays());
    xml.setDue(date.due());
    xml.setReason(date.reason());
    xml.setSource(date.source());
    xml.setEvidenceTag(date.evidenceTag());
    present(date.days()).forEach(day -> xml.getDays().add(day(day)));
    return xml;
  }

  private static org.infoshare.ws.common.DayCount day(DayCount day) {
    var xml = new org.infoshare.ws.common.DayCount();
    xml.setDate(day.date());
    xml.setCounted(day.counted());
    xml.setNote(day.note());
    return xml;
  }
}
