package org.infoshare.web.soap.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.web.soap.BothWires.assertSame;
import static org.infoshare.web.soap.BothWires.sample;
import static org.infoshare.web.soap.BothWires.xml;

import java.util.Map;
import org.infoshare.sharing.exchange.ExchangeQuery;
import org.infoshare.sharing.exchange.ExchangeResult;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExchangeXmlTest {

  @Test
  void an_answer_says_the_same_on_both_wires() {
    var result = sample(ExchangeResult.class);

    assertSame(result, ExchangeXml.result(result));
  }

  @Test
  void a_query_arrives_the_same_from_both_wires() {
    var query = sample(ExchangeQuery.class);

    assertThat(
            ExchangeXml.query(
                xml(
                    query,
                    org.infoshare.ws.exchange.ExchangeQuery.class,
                    Map.of("code", "101001/1"))))
        .isEqualTo(query);
  }

  @Test
  void a_query_that_names_no_items_asks_for_all_that_are_granted() {
    var query = ExchangeXml.query(new org.infoshare.ws.exchange.ExchangeQuery());

    assertThat(query.items()).isNull();
    assertThat(query.keys()).isNull();
  }
}
