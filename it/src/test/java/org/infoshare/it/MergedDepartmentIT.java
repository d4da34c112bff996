package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a merged department had goes on with its successor. */
@ExtendWith(SharedPlatform.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MergedDepartmentIT {

  /** What mergers and commands hold against each other. */
  private static final long STANDSTILL = 0x6d657267657273L;

  private static final Path COLUMNS =
      Path.of("..", "ejb", "src", "test", "resources", "department-columns.txt");

  @Test
  void the_successor_of_a_provider_and_that_of_a_consumer_go_on_with_their_cases(
      Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap12())) {
      // All the way onto the platform, so that its code stands wherever that leaves it.
      var provider = Newcomer.active(wires.rest());
      var consumer = Newcomer.connected(platform, wires.rest());
      var heir = Newcomer.connected(platform, wires.rest());
      var served = published(wires, provider);
      wires.rest().done(push(provider, served));
      UUID used = filed(wires, consumer, served);
      UUID grant =
          wires.rest().done(provider.byHead("consentRequest").with("id", used)).id("grant");
      String asked = published(wires, provider);
      UUID open = filed(wires, consumer, asked);
      UUID dispute = disputed(wires, provider, consumer);
      wire.done(query(consumer, served, grant));

      merge(wire, provider, heir);

      signsInNoMore(wires, provider.byHead("getOwnAccount"));
      wire.done(query(consumer, served, grant));
      assertThat(wire.done(heir.byHead("getGrant").with("id", grant)).text("provider"))
          .isEqualTo(heir.code());

      var consented = wire.done(heir.byHead("consentRequest").with("id", open));
      assertThat(consented.text("stage")).isEqualTo("AGREED");
      wire.done(push(heir, asked));
      var provided = wire.done(consumer.byHead("getRequest").with("id", open));
      assertThat(provided.text("stage")).isEqualTo("PROVIDED");
      wire.done(query(consumer, asked, provided.id("grant")));

      var settled =
          wire.done(
              consumer.byHead("agreeDispute").with("id", dispute).with("items", List.of("title")));
      assertThat(settled.text("stage")).isEqualTo("SETTLED");
      assertThat(wire.done(heir.byHead("getDispute").with("id", dispute)).text("provider"))
          .isEqualTo(heir.code());

      assertThat(told(wire, consumer, "department-merged", provider)).isEqualTo(1);
      assertThat(told(wire, heir, "department-taken-over", provider)).isEqualTo(1);
      for (String act : List.of("records-queried", "request-handed-over", "department-merged")) {
        assertThat(wire.done(heir.byHead("listEvidence").with("act", act)).list("items"))
            .as(act)
            .isNotEmpty();
      }

      var heirOfConsumer = Newcomer.connected(platform, wires.rest());
      merge(wire, consumer, heirOfConsumer);
      wire.done(query(heirOfConsumer, served, grant));
      signsInNoMore(wires, consumer.bySystem("getOwnAccount"));

      merge(wire, heirOfConsumer, heir);
      assertThat(wire.done(heir.byHead("getGrant").with("id", grant)).text("stage"))
          .isEqualTo("ENDED");
      assertThat(wire.done(heir.byHead("getRequest").with("id", used)).text("stage"))
          .isEqualTo("WITHDRAWN");

      assertThat(left(platform, provider.code())).isEmpty();
    }
  }

  @Test
  void what_is_open_between_the_two_ends(Platform platform, Wires wires) {
    for (Wire wire : List.of(wires.soap11(), wires.rest())) {
      var provider = Newcomer.staffed(wires.rest());
      var consumer = Newcomer.connected(platform, wires.rest());
      UUID open = filed(wires, consumer, published(wires, provider));
      String entry = published(wires, provider);
      UUID draft =
          wires
              .rest()
              .done(consumer.byStaff("draftRequest").with(Given.request(entry, "bridge")))
              .id("id");
      UUID dispute = disputed(wires, provider, consumer);
      UUID provided = filed(wires, consumer, published(wires, provider));
      UUID grant =
          wires.rest().done(provider.byHead("consentRequest").with("id", provided)).id("grant");

      merge(wire, provider, consumer);

      for (UUID request : List.of(open, draft, provided)) {
        var ended = wire.done(consumer.byHead("getRequest").with("id", request));
        assertThat(ended.text("stage")).isEqualTo("WITHDRAWN");
        assertThat(ended.text("endReason")).isEqualTo(reason(provider, consumer));
        assertThat(told(wire, consumer, "request-lapsed", request.toString())).isEqualTo(1);
      }
      var lapsed = wire.done(consumer.byHead("getDispute").with("id", dispute));
      assertThat(lapsed.text("stage")).isEqualTo("LAPSED");
      var statements = lapsed.list("statements");
      assertThat(statements.get(statements.size() - 1))
          .containsEntry("kind", "LAPSE")
          .containsEntry("by", "platform")
          .containsEntry("text", reason(provider, consumer));
      assertThat(told(wire, consumer, "dispute-lapsed", dispute.toString())).isEqualTo(1);
      var right = wire.done(consumer.byHead("getGrant").with("id", grant));
      assertThat(right.text("stage")).isEqualTo("ENDED");
      assertThat(right.text("endReason")).isEqualTo(reason(provider, consumer));
      assertThat(wire.done(consumer.byHead("getEntry").with("code", entry)).text("provider"))
          .isEqualTo(consumer.code());
      assertThat(
              new Database(platform)
                  .number(
                      "select count(*) from deadline where ? = any(readers)"
                          + " and stage in ('RUNNING', 'PAUSED', 'OPEN', 'PASSED')",
                      provider.code()))
          .isZero();
    }
  }

  @Test
  void a_merger_that_something_keeps_waiting_is_refused_and_changes_nothing(
      Platform platform, Wires wires) throws Exception {
    var from = Newcomer.created(wires.rest());
    var into = Newcomer.created(wires.rest());
    try (var connection = platform.database().connectAsOwner();
        var statement = connection.createStatement()) {
      statement.execute("select pg_advisory_lock_shared(" + STANDSTILL + ")");
      // Each has its patience: at once, that is waited for once.
      assertThat(AtOnce.calls(wires, merger(from, into), 2))
          .extracting(Answer::reason)
          .containsExactly("merger-waits", "merger-waits");
    }
    assertThat(wires.rest().done(from.byHead("getOwnAccount")).text("department"))
        .isEqualTo(from.code());
    merge(wires.soap12(), from, into);
  }

  @Test
  void a_command_that_a_merger_keeps_waiting_is_refused_and_can_be_sent_again(
      Platform platform, Wires wires) throws Exception {
    var department = Newcomer.staffed(wires.rest());
    var draft =
        department
            .byStaff("draftEntry")
            .with(Given.entry(Given.unique("桥梁登记")))
            .key(UUID.randomUUID().toString());
    try (var connection = platform.database().connectAsOwner();
        var statement = connection.createStatement()) {
      statement.execute("select pg_advisory_lock(" + STANDSTILL + ")");
      assertThat(AtOnce.calls(wires, draft, 2))
          .extracting(Answer::reason)
          .containsExactly("merger-goes-on", "merger-goes-on");
    }
    String code = wires.rest().done(draft).text("code");
    assertThat(wires.soap12().done(draft).text("code")).isEqualTo(code);
  }

  @Test
  void a_workbook_that_waits_when_its_department_ends_is_refused(Platform platform, Wires wires)
      throws Exception {
    var from = Newcomer.staffed(wires.rest());
    merge(wires.rest(), from, Newcomer.created(wires.rest()));
    var database = new Database(platform);
    String id = UUID.randomUUID().toString();
    database.run(
        """
        insert into workbook (id, department, account, content, sha256, byte_count, check_only,
          stage, received_at)
        select cast(? as uuid), ?, ?, f.content, encode(sha256(f.content), 'hex'),
          length(f.content), false, 'RECEIVED', now()
        from (select cast(? as bytea) as content) f
        """,
        id,
        from.code(),
        from.account("staff"),
        WorkbookIT.file(Given.unique("隧道"), 1, 1));

    Contested.await(
        () ->
            database
                .text("select stage from workbook where id = cast(? as uuid)", id)
                .equals("REFUSED"));

    assertThat(
            database.text(
                "select code from workbook_error where workbook_id = cast(? as uuid)", id))
        .isEqualTo("workbook-of-merged-department");
  }

  private static void signsInNoMore(Wires wires, Call own) {
    assertThat(OwnAccount.reasons(wires.http(), Http.basic(own.account(), own.password())))
        .containsOnly("department-merged");
  }

  private static String published(Wires wires, Newcomer provider) {
    var rest = wires.rest();
    String entry =
        rest.done(provider.byStaff("draftEntry").with(Given.entry(Given.unique("桥梁登记"))))
            .text("code");
    rest.done(provider.byStaff("assessEntry").with(Given.assessment()).with("code", entry));
    rest.done(provider.byStaff("submitEntry").with("code", entry));
    rest.done(provider.byHead("approveEntry").with("code", entry));
    rest.done(Call.by("th-auth.staff", "publishEntry").with("code", entry));
    return entry;
  }

  private static Call push(Newcomer provider, String entry) {
    return provider.bySystem("putRecords").with("code", entry).with("upserts", Given.bridges(10));
  }

  private static UUID filed(Wires wires, Newcomer consumer, String entry) {
    var rest = wires.rest();
    UUID request =
        rest.done(consumer.byStaff("draftRequest").with(Given.request(entry, "bridge", "title")))
            .id("id");
    rest.done(consumer.byStaff("submitRequest").with("id", request));
    rest.done(consumer.byHead("fileRequest").with("id", request));
    return request;
  }

  /** A dispute over a refusal, in which the provider agrees to one item. */
  private static UUID disputed(Wires wires, Newcomer provider, Newcomer consumer) {
    var rest = wires.rest();
    UUID request = filed(wires, consumer, published(wires, provider));
    rest.done(
        provider
            .byHead("refuseRequest")
            .with("id", request)
            .with("ground", "OUTSIDE_DUTY")
            .with("reasons", "与职责无关"));
    UUID dispute =
        rest.done(
                consumer
                    .byHead("openDispute")
                    .with("request", request)
                    .with("reasons", "入学审核依法须核验"))
            .id("id");
    rest.done(provider.byHead("agreeDispute").with("id", dispute).with("items", List.of("title")));
    return dispute;
  }

  private static Call query(Newcomer consumer, String entry, UUID grant) {
    return consumer
        .bySystem("query")
        .with("code", entry)
        .with("grant", grant)
        .with("caseReference", "JYJ-2026-000001")
        .with("purpose", Given.PURPOSE)
        .with("keys", Map.of("bridge", "B-7"));
  }

  private static void merge(Wire wire, Newcomer from, Newcomer into) {
    wire.done(merger(from, into));
  }

  private static Call merger(Newcomer from, Newcomer into) {
    return Call.by("operator", "mergeDepartment")
        .with("code", from.code())
        .with("into", into.code())
        .with("document", "穗府〔2026〕13号");
  }

  private static String reason(Newcomer from, Newcomer into) {
    return "部门 %1$s 已并入 %2$s,双方成为同一部门 / Department %1$s was merged into %2$s: both sides are one department"
        .formatted(from.code(), into.code());
  }

  private static long told(Wire wire, Newcomer reader, String kind, Newcomer about) {
    return told(wire, reader, kind, about.code());
  }

  private static long told(Wire wire, Newcomer reader, String kind, String about) {
    return wire
        .done(reader.byHead("listNotices").with("kind", kind).with("limit", 1000))
        .list("items")
        .stream()
        .filter(notice -> about.equals(notice.get("about")))
        .count();
  }

  /** Where the code still stands, in any column of text that is not declared as history. */
  private static List<String> left(Platform platform, String code) {
    var database = new Database(platform);
    String columns =
        database.text(
            """
            select string_agg(c.table_name || '.' || c.column_name || ' ' || c.udt_name, ',')
            from information_schema.columns c join information_schema.tables t
              on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
              and c.udt_name in ('varchar', 'text', '_text', '_varchar')
            """);
    var history = history();
    var left = new ArrayList<String>();
    for (String column : columns.split(",", -1)) {
      String name = column.substring(0, column.indexOf(' '));
      String table = name.substring(0, name.indexOf('.'));
      String field = '"' + name.substring(name.indexOf('.') + 1) + '"';
      String values = column.contains(" _") ? field : "string_to_array(" + field + ", ',')";
      if (!history.contains(name)
          && database.number(
                  "select count(*) from " + table + " where ? = any(" + values + ")", code)
              > 0) {
        left.add(name);
      }
    }
    return left;
  }

  private static List<String> history() {
    try {
      return Files.readAllLines(COLUMNS).stream()
          .filter(line -> line.contains(" history"))
          .map(line -> line.substring(0, line.indexOf(' ')))
          .toList();
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
