package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.it.Refusals.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The table of responsible departments, kept by the municipal authority. */
@ExtendWith(SharedPlatform.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SourcesIT {

  private static final String AUTHORITY = "iic.staff";

  @Test
  void among_several_the_authority_names_the_source_and_ends_it(Wires wires) {
    Wire wire = wires.rest();
    String term = term(wire);
    UUID first = wire.done(row(term, "堤防", "land")).id("id");
    UUID open = wire.done(row(term, "水利", null)).id("id");
    assertThat(standing(wire, term)).isEqualTo("UNASSIGNED");
    assertThat(wire.call(row(term, "堤防", "edu")).reason()).isEqualTo("responsibility-exists");
    assertThat(wire.call(row(term, "防洪", "land")).reason()).isEqualTo("responsibility-exists");
    assertThat(wire.call(naming(open)).reason()).isEqualTo("responsibility-unassigned");

    assertThat(wire.done(naming(first)).text("source")).isEqualTo("true");
    assertThat(standing(wire, term)).isEqualTo("RESPONSIBLE");

    assertThat(wire.call(ending(first, TestData.today().minusDays(31).toString())).errors())
        .containsExactly(new Answer.FieldError("/until", "period-reversed"));
    wire.done(ending(first, TestData.today().minusDays(1).toString()));
    assertThat(wire.call(ending(first, TestData.today().toString())).reason())
        .isEqualTo("responsibility-ended");
    assertThat(wire.call(naming(first)).reason()).isEqualTo("responsibility-ended");
    assertThat(standing(wire, term)).isEqualTo("UNASSIGNED");
  }

  @Test
  void the_successor_of_a_merged_department_is_the_source(Wires wires) {
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      String term = term(wire);
      String merged = department(wire);
      String into = department(wire);
      wire.done(row(term, "堤防", merged));
      assertThat(source(wire, term)).isEqualTo(merged);

      Reorganisation.merge(wire, merged, into);

      assertThat(source(wire, term)).isEqualTo(into);
      assertThat(rows(wire, into)).extracting(row -> row.get("term")).containsExactly(term);
      assertThat(rows(wire, merged)).isEmpty();
    }
  }

  /** 2016 rules art. 3 and ch. VII, Decree 809 art. 19. 2016 rules, ch. II. */
  @Test
  void an_inferred_row_advises_until_its_authority_confirms_it(Wires wires) {
    Wire wire = wires.rest();
    String term = term(wire);
    UUID row = wire.done(row(term, "堤防", "land").with("evidenceTag", "INFERRED-R")).id("id");
    assertThat(standing(wire, term)).isEqualTo("INFERRED");

    var confirmed = wire.done(confirming(row));

    assertThat(confirmed.text("confirmed")).isEqualTo("true");
    assertThat(confirmed.text("confirmation")).isEqualTo("三定规定");
    assertThat(confirmed.text("evidenceTag")).isEqualTo("INFERRED-R");
    assertThat(standing(wire, term)).isEqualTo("RESPONSIBLE");
  }

  @Test
  void a_districts_authority_keeps_the_rows_of_its_district(Wires wires) {
    Wire wire = wires.rest();
    String term = term(wire);
    wire.done(row(term, "堤防", "land"));
    var added = wire.done(row(term, "堤防", "th-cab").as("th-auth.staff"));

    assertThat(added.text("level")).isEqualTo("DISTRICT");
    assertThat(added.text("area")).isEqualTo("440106");
    assertThat(source(wire, term)).isEqualTo("land");
    for (Wire each : List.of(wire, wires.soap11())) {
      assertThat(each.done(Call.by("th-edu.staff", "getTerm").with("code", term)).text("source"))
          .isEqualTo("th-cab");
    }
  }

  @Test
  void a_function_gets_its_department_once(Wires wires) {
    Wire wire = wires.rest();
    String term = term(wire);
    String function = "职能" + UUID.randomUUID();
    wire.done(row(term, function, null));
    var assignment =
        Call.by(AUTHORITY, "assignFunction").with("function", function).with("department", "land");

    assertThat(wire.done(assignment).list("results"))
        .extracting(row -> row.get("term"))
        .containsExactly(term);
    assertThat(source(wire, term)).isEqualTo("land");
    assertThat(wire.call(assignment).reason()).isEqualTo("function-not-found");
    assertThat(wire.call(assignment.with("department", "nope")).errors())
        .containsExactly(new Answer.FieldError("/department", "department-unknown"));
  }

  @Test
  void what_is_wrong_with_a_term_or_a_row_is_told_at_once(Wires wires) {
    Wire wire = wires.rest();
    String term = term(wire);
    assertThat(wire.call(newTerm(term)).reason()).isEqualTo("term-exists");
    assertRefused(
        wire,
        wire.call(newTerm("a b").with("synonyms", List.of("堤", "堤")).with("meaning", " ")),
        "invalid",
        List.of("/code bad-format", "/meaning missing", "/synonyms/1 duplicate"));
    assertRefused(
        wire,
        wire.call(
            row("none.such", " ", "nope")
                .with("basicClass", "77")
                .with("validUntil", TestData.today().minusDays(40).toString())),
        "invalid",
        List.of(
            "/basicClass basic-class-unknown",
            "/department department-unknown",
            "/function missing",
            "/term term-unknown",
            "/validUntil period-reversed"));
    assertRefused(
        wire,
        wire.call(
            Call.by("edu.staff", "listResponsibilities")
                .with("basicClass", "77")
                .with("term", "none.such")
                .with("department", "nope")),
        "invalid",
        List.of(
            "/basicClass basic-class-unknown",
            "/department department-not-found",
            "/term term-unknown"));
    assertThat(wire.call(naming(UUID.randomUUID())).reason()).isEqualTo("responsibility-not-found");
  }

  @Test
  void nobody_else_keeps_the_table(Wires wires) {
    Wire wire = wires.rest();
    String term = term(wire);
    UUID row = wire.done(row(term, "堤防", "land")).id("id");
    for (Call call :
        List.of(
            newTerm(term + "x"),
            row(term, "水利", "edu"),
            ending(row, TestData.today().toString()),
            naming(row),
            confirming(row),
            Call.by(AUTHORITY, "assignFunction")
                .with("function", "x")
                .with("department", "land"))) {
      assertThat(wire.call(call.as("land.staff")).reason()).isEqualTo("access-denied");
      assertThat(wire.call(call.as("th-auth.staff")).reason()).isEqualTo("not-permitted");
    }
  }

  private static String term(Wire wire) {
    String code = "test." + UUID.randomUUID();
    wire.done(newTerm(code));
    return code;
  }

  private static Call newTerm(String code) {
    return Call.by(AUTHORITY, "addTerm")
        .with("code", code)
        .with("chineseName", "堤" + UUID.randomUUID())
        .with("englishName", "Dyke")
        .with("synonyms", List.of("堤坝" + UUID.randomUUID()))
        .with("meaning", "堤防")
        .with("identifier", false);
  }

  private static Call row(String term, String function, String department) {
    var row =
        Call.by(AUTHORITY, "addResponsibility")
            .with("basicClass", "99")
            .with("term", term)
            .with("function", function)
            .with("validFrom", TestData.today().minusDays(30).toString())
            .with("lawBasis", "试验")
            .with("evidenceTag", "READ");
    return department == null ? row : row.with("department", department);
  }

  private static Call naming(UUID row) {
    return Call.by(AUTHORITY, "designateSource").with("id", row).with("reasons", "分工明确");
  }

  private static Call confirming(UUID row) {
    return Call.by(AUTHORITY, "confirmResponsibility").with("id", row).with("reasons", "三定规定");
  }

  private static Call ending(UUID row, String until) {
    return Call.by(AUTHORITY, "endResponsibility")
        .with("id", row)
        .with("until", until)
        .with("reasons", "职能调整");
  }

  private static String standing(Wire wire, String term) {
    return wire.done(Call.by("edu.staff", "getTerm").with("code", term)).text("sourceStatus");
  }

  private static String source(Wire wire, String term) {
    return wire.done(Call.by("edu.staff", "getTerm").with("code", term)).text("source");
  }

  private static List<Map<String, Object>> rows(Wire wire, String department) {
    return wire.done(Call.by("edu.staff", "listResponsibilities").with("department", department))
        .list("results");
  }

  private static String department(Wire wire) {
    String code = "s" + UUID.randomUUID().toString().substring(0, 8);
    var proposed =
        wire.done(
            Call.by("operator", "proposeDepartment")
                .with("code", code)
                .with("name", "水务局")
                .with("level", "MUNICIPAL")
                .with("area", "440100")
                .with("kind", "ORDINARY")
                .with(
                    "head",
                    Map.of("name", code + ".head", "displayName", "陈静", "staffNumber", code)));
    Reorganisation.confirm(wire, proposed);
    return code;
  }
}
