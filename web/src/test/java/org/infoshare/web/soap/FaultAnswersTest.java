package org.infoshare.web.soap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.cxf.interceptor.Fault;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FaultAnswersTest {

  private static final String LEAK = "(?s).*(Exception|Error|\\bjava|com\\.ctc|org\\.|select).*";

  static Stream<Exception> telling_too_much() {
    return Stream.of(
        new Fault(new NullPointerException("org.infoshare.organisation.account.Account.name")),
        new Fault(new XMLStreamException("com.ctc.wstx.exc.WstxLazyException")),
        new Fault(new XMLStreamException(new IOException("java.net.SocketException"))),
        new Fault(new SQLException("select * from account", "42P01")),
        new EJBException("org.infoshare.X", new IllegalStateException("java.util.Y")),
        new IllegalArgumentException(
            "No enum constant org.infoshare.catalogue.description.Sharing.X"));
  }

  @ParameterizedTest
  @MethodSource("telling_too_much")
  void no_class_name_or_sql_is_told(Exception thrown) {
    for (boolean read : new boolean[] {true, false}) {
      var text = FaultAnswers.refusal(thrown, read).text();

      assertThat(text.english()).doesNotMatch(LEAK);
      assertThat(text.chinese()).doesNotMatch(LEAK);
    }
  }

  @Test
  void xml_that_fails_after_the_message_was_read_is_a_defect() {
    var thrown = new Fault(new XMLStreamException("while answering"));

    assertThat(FaultAnswers.refusal(thrown, true).reason()).isEqualTo(PlatformReason.DEFECT);
  }

  @Test
  void a_refusal_is_found_wherever_it_hides() {
    var refusal = new Refusal(PlatformReason.SAME_PERSON);

    assertThat(FaultAnswers.refusal(new EJBException(refusal), true)).isSameAs(refusal);
    assertThat(FaultAnswers.refusal(new Fault(new InvocationTargetException(refusal)), true))
        .isSameAs(refusal);
    assertThat(FaultAnswers.refusal(new XMLStreamException(new IOException(refusal)), false))
        .isSameAs(refusal);
  }

  @Test
  void a_violated_constraint_or_a_lost_race_in_the_database_was_somebody_elses_change() {
    var duplicate = new EJBException(new IllegalStateException(new SQLException("x", "23505")));
    var deadlock = new Fault(new SQLException("x", "40P01"));

    assertThat(FaultAnswers.refusal(duplicate, true).reason())
        .isEqualTo(PlatformReason.CHANGED_MEANWHILE);
    assertThat(FaultAnswers.refusal(deadlock, true).reason())
        .isEqualTo(PlatformReason.CHANGED_MEANWHILE);
  }
}
