package org.infoshare.cases.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.infoshare.foundation.evidence.RecordDelivery;
import org.infoshare.foundation.persistence.Sql;
import org.infoshare.foundation.persistence.TestDatabase;

/** Whoever had got what is corrected is told, and nobody else, whatever was exchanged before. */
class ReceiversProperties {

  private static final int CORRECTED = 4;

  /** One exchange: who got which items of which version. */
  record Exchange(String department, List<String> items, int version) {}

  /** Decree 809 art. 26. */
  @Property(tries = 40)
  void whoever_got_the_item_is_told_and_nobody_else(@ForAll("exchanges") List<Exchange> exchanges) {
    var database = new ObjectionsOnDatabase();
    for (int version = 1; version < CORRECTED; version++) {
      database.push("张" + version, 7);
    }
    Sql sql = TestDatabase.sql();
    var grant = database.grant("edu");
    var expected = new TreeMap<String, RecordDelivery>();
    expected.put("edu", new RecordDelivery("edu", database.handOut(1, "edu", grant, "name"), 1));
    var before = new ArrayList<>(exchanges);
    before.removeIf(exchange -> exchange.version() >= CORRECTED);
    for (var exchange : before) {
      handOut(database, exchange, expected);
    }
    var objection = database.raise("edu", grant, Map.of("name", "张三"));
    database.push("张三", 7);
    exchanges.stream()
        .filter(exchange -> exchange.version() >= CORRECTED)
        .forEach(exchange -> handOut(database, exchange, expected));

    ObjectionsOnDatabase.correct(objection);

    assertThat(
            new Receivers(sql)
                .page(objection.id(), new ReceiverFilter(null, 100, null), null, true)
                .results())
        .extracting(one -> new RecordDelivery(one.department(), one.evidence(), one.version()))
        .containsExactlyElementsOf(expected.values());
    assertThat(
            sql.<List<String>, RuntimeException>withHandle(
                handle ->
                    handle
                        .createQuery(
                            """
                            select department from notice
                            where about = :about and kind = 'record-corrected' order by department
                            """)
                        .bind("about", objection.id().toString())
                        .mapTo(String.class)
                        .list()))
        .containsExactlyElementsOf(expected.keySet());
  }

  private static void handOut(
      ObjectionsOnDatabase database, Exchange exchange, Map<String, RecordDelivery> expected) {
    long number =
        database.handOut(
            exchange.version(),
            exchange.department(),
            UUID.randomUUID(),
            exchange.items().toArray(String[]::new));
    if (exchange.items().contains("name") && exchange.version() < CORRECTED) {
      expected.put(
          exchange.department(),
          new RecordDelivery(exchange.department(), number, exchange.version()));
    }
  }

  @Provide
  Arbitrary<List<Exchange>> exchanges() {
    var departments = Arbitraries.of("aic", "dpf", "edu", "hpf", "hrss", "land");
    var items = Arbitraries.of("name", "points", "married").list().ofMinSize(1).ofMaxSize(3);
    var versions = Arbitraries.integers().between(1, CORRECTED);
    return Combinators.combine(departments, items, versions).as(Exchange::new).list().ofMaxSize(12);
  }
}
