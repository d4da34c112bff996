package org.infoshare.web.soap.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.infoshare.web.soap.BothWires.assertSame;
import static org.infoshare.web.soap.BothWires.record;
import static org.infoshare.web.soap.BothWires.sample;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.time.deadline.DueDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommonXmlTest {

  @Test
  void a_due_date_says_the_same_on_both_wires() {
    var due = sample(DueDate.class);

    assertSame(due, CommonXml.dueDate(due));
  }

  @Test
  void a_record_is_written_as_its_items_and_without_those_that_have_no_value() {
    var values = new LinkedHashMap<String, Object>();
    values.put("name", "广州");
    values.put("amount", new BigDecimal("1E+3"));
    values.put("alive", true);
    values.put("email", null);

    var xml = CommonXml.record(values);

    assertThat(xml.getItem()).extracting("name").containsExactly("name", "amount", "alive");
    assertThat(xml.getItem()).extracting("value").containsExactly("广州", "1000", "true");
  }

  @Test
  void an_item_that_occurs_twice_makes_a_record_malformed() {
    var xml = record("name", "");
    xml.getItem().addAll(record("name", "b").getItem());

    assertThatThrownBy(() -> CommonXml.values(xml))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(PlatformReason.MALFORMED));
  }
}
