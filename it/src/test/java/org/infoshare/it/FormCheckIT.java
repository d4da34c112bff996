package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.infoshare.foundation.spreadsheet.XlsxWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One datum, one source, and what a form need not ask, over both wires. */
@ExtendWith(SharedPlatform.class)
class FormCheckIT {

  /** Decree 809 art. 19; 2016 rules, art. 3. */
  @Test
  void only_the_source_publishes_and_a_form_learns_of_it(Wires wires) {
    UUID row =
        UUID.fromString(
            (String)
                wires
                    .rest()
                    .done(
                        Call.by("iic.staff", "listResponsibilities")
                            .with("term", "marriage.certificateNumber"))
                    .list("results")
                    .get(0)
                    .get("id"));
    wires
        .rest()
        .done(
            Call.by("iic.staff", "confirmResponsibility").with("id", row).with("reasons", "三定规定"));
    String theirs = assessed(wires, "edu", "marriage.certificateNumber");
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(wire.call(Call.by("edu.staff", "submitEntry").with("code", theirs)).reason())
          .isEqualTo("source-is-another-department");
    }
    String ours = submitted(wires, "cab", "marriage.certificateNumber");
    wires.rest().done(Call.by("iic.staff", "publishEntry").with("code", ours));

    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var check =
          wire.done(
              Call.by("edu.staff", "checkForm")
                  .with("procedure", "小学入学报名")
                  .with("form", "报名表")
                  .with("fields", List.of(Map.of("name", "父母结婚证号"), Map.of("name", "申请理由"))));
      assertThat(check.text("verdict")).isEqualTo("REPEATED_COLLECTION");
      assertThat(check.list("answers"))
          .extracting(answer -> answer.get("verdict"))
          .containsExactly("OBTAINABLE", "ASK");
      assertThat(check.list("answers"))
          .extracting(answer -> answer.get("need"))
          .containsOnlyNulls();
      UUID id = check.id("id");

      assertThat(wire.done(Call.by("edu.head", "getFormCheck").with("id", id)).number("number"))
          .isEqualTo(check.number("number"));
      assertThat(wire.call(Call.by("hrss.head", "getFormCheck").with("id", id)).reason())
          .isEqualTo("form-check-not-found");
      assertThat(wire.done(Call.by("edu.staff", "recheckForm").with("id", id)).id("previousCheck"))
          .isEqualTo(id);
      assertThat(wire.call(Call.by("iic.head", "recheckForm").with("id", id)).reason())
          .isEqualTo("not-permitted");
      assertThat(wire.call(Call.by("hrss.head", "recheckForm").with("id", id)).reason())
          .isEqualTo("form-check-not-found");
      assertThat(
              wire.done(Call.by("iic.head", "listFormChecks").with("department", "edu"))
                  .list("results"))
          .isNotEmpty();
      assertThat(
              wire.done(Call.by("edu.staff", "proposeReuseOfEntry").with("code", theirs))
                  .list("results"))
          .isNotEmpty();
      assertThat(
              wire.done(Call.by("edu.staff", "getTerm").with("code", "marriage.certificateNumber"))
                  .text("source"))
          .isEqualTo("cab");
      assertThat(wire.call(Call.by("edu.staff", "getTerm").with("code", "none")).reason())
          .isEqualTo("term-not-found");
      assertThat(
              wire.call(
                      Call.by("th-auth.staff", "designateSource")
                          .with("id", row)
                          .with("reasons", "x"))
                  .reason())
          .isEqualTo("not-permitted");
    }
  }

  @Test
  void a_term_is_checked_when_the_entry_is_written_submitted_and_published(Wires wires) {
    String term = "test." + UUID.randomUUID();
    wires
        .rest()
        .done(
            Call.by("iic.staff", "addTerm")
                .with("code", term)
                .with("chineseName", TestData.unique("钟"))
                .with("englishName", "Bell")
                .with("meaning", "钟")
                .with("identifier", false));
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var refused = wire.call(Call.by("edu.staff", "draftEntry").with(entry("none.such")));
      assertThat(refused.reason()).isEqualTo("invalid");
      assertThat(refused.errors())
          .containsExactly(new Answer.FieldError("/items/0/term", "term-unknown"));
    }
    String first = submitted(wires, "edu", term);
    String second = submitted(wires, "cab", term);
    wires.rest().done(Call.by("iic.staff", "publishEntry").with("code", first));

    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var advice = wire.done(Call.by("iic.staff", "getEntry").with("code", second)).list("advice");
      assertThat(advice)
          .singleElement()
          .satisfies(
              one -> {
                assertThat(one.get("kind")).isEqualTo("PUBLISHED_BY_ANOTHER");
                assertThat(one.get("department")).isEqualTo("edu");
              });
    }
    wires.rest().done(Call.by("iic.staff", "publishEntry").with("code", second));
  }

  /** 2016 rules, art. 3 and ch. II. */
  @Test
  void inside_the_sixteen_classes_an_item_names_its_term_or_says_why_none_fits(Wires wires) {
    String node = "103" + (100 + ThreadLocalRandom.current().nextInt(900));
    wires
        .rest()
        .done(
            Call.by("iic.staff", "addClassificationNode")
                .with("parent", "103")
                .with("code", node)
                .with("name", "土地资源"));
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(wire.done(Call.by("edu.staff", "listClassificationNodes")).list("results"))
          .extracting(each -> each.get("code"))
          .contains(node);
    }
    String unexplained = assessed(wires, "cab", basic(null));
    String explained = submitted(wires, "cab", basic("不是登记事项"));
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(wire.call(Call.by("cab.staff", "submitEntry").with("code", unexplained)).reason())
          .isEqualTo("term-or-reason-missing");
      assertThat(wire.done(Call.by("iic.staff", "getEntry").with("code", explained)).list("advice"))
          .filteredOn(advice -> advice.get("kind").equals("NO_TERM_FITS"))
          .extracting(advice -> advice.get("reason"))
          .containsExactly("不是登记事项");
    }
  }

  @Test
  void the_fields_of_a_sheet_are_answered(Wires wires) {
    byte[] sheet =
        sheet(List.of("序号", "备注", "字段"), List.of("1", "本人", "姓名"), List.of("2", "", "xingming"));

    var check = sent(wires, sheet).done();

    assertThat(check.list("answers"))
        .extracting(field -> field.get("name"), field -> field.get("hint"))
        .containsExactly(tuple("姓名", "本人"), tuple("xingming", null));
    assertThat(check.list("answers").get(1))
        .containsEntry("verdict", "UNCLEAR")
        .containsEntry("ground", "LANGUAGE_NOT_COVERED");
    assertThat(sent(wires, sheet(List.of("序号", "内容"), List.of("1", "姓名"))).reason())
        .isEqualTo("sheet-without-field-column");
    assertThat(sent(wires, sheet(List.of("字段"), List.of(""))).errors())
        .containsExactly(new Answer.FieldError("/fields", "missing"));
    assertThat(sent(wires, "字段,姓名".getBytes(UTF_8)).reason()).isEqualTo("not-xlsx");
    assertThat(sent(wires, new byte[0]).errors())
        .containsExactly(new Answer.FieldError("/sheet", "missing"));
  }

  @Test
  void a_form_that_says_nothing_is_refused_field_by_field_on_both_wires(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      var refused =
          wire.call(
              Call.by("edu.staff", "checkForm")
                  .with("procedure", " ")
                  .with("form", "表")
                  .with("fields", List.of(Map.of("name", "字".repeat(101)))));
      Refusals.assertRefused(
          wire, refused, "invalid", List.of("/fields/0/name too-long", "/procedure missing"));
      Refusals.assertRefused(
          wire,
          wire.call(Call.by("iic.staff", "listFormChecks").with("department", "nope")),
          "invalid",
          List.of("/department department-not-found"));
      assertThat(wire.call(Call.by("operator", "listFormChecks")).reason())
          .isEqualTo("access-denied");
    }
  }

  private static Answer sent(Wires wires, byte[] sheet) {
    return Rest.answer(
        wires
            .http()
            .post(
                "/api/v1/form-checks/sheets?procedure=p&form=f",
                "edu.staff",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                BodyPublishers.ofByteArray(sheet)));
  }

  @SafeVarargs
  private static byte[] sheet(List<String> headings, List<String>... rows) {
    try (var writer = new XlsxWriter()) {
      writer.startSheet("表单", headings);
      for (var row : rows) {
        writer.writeRow(row);
      }
      return writer.bytes();
    }
  }

  /** An entry of a department with an item of that term, before the authority. */
  private static String submitted(Wires wires, String department, String term) {
    return submitted(wires, department, entry(term));
  }

  private static String submitted(Wires wires, String department, Map<String, Object> entry) {
    var rest = wires.rest();
    String code = assessed(wires, department, entry);
    rest.done(Call.by(department + ".staff", "submitEntry").with("code", code));
    rest.done(Call.by(department + ".head", "approveEntry").with("code", code));
    return code;
  }

  /** The same, ready to be submitted. */
  private static String assessed(Wires wires, String department, String term) {
    return assessed(wires, department, entry(term));
  }

  private static String assessed(Wires wires, String department, Map<String, Object> entry) {
    var rest = wires.rest();
    String code = rest.done(Call.by(department + ".staff", "draftEntry").with(entry)).text("code");
    TestGrant.assess(rest, department + ".staff", code);
    return code;
  }

  /** An entry of the class of marriages whose item has no term. */
  private static Map<String, Object> basic(String reason) {
    var item = new HashMap<>(TestData.item("number", "CHARACTER", 30, true));
    if (reason != null) {
      item.put("noTermReason", reason);
    }
    var entry = new HashMap<>(TestData.entry(TestData.unique("婚礼登记")));
    entry.put("node", "101002");
    entry.put("items", List.of(item));
    return entry;
  }

  private static Map<String, Object> entry(String term) {
    var item = new HashMap<>(TestData.item("number", "CHARACTER", 30, true));
    item.put("term", term);
    var entry = new HashMap<>(TestData.entry(TestData.unique("证件登记")));
    entry.put("items", List.of(item));
    return entry;
  }
}
