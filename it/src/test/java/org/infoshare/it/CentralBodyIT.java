package org.infoshare.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.launcher.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * 2016 rules art. 2: central bodies in the city may follow the rules. They take part by their own
 * declaration, and the city neither oversees them, nor orders them, nor rules over them.
 */
@Tag("long")
@ExtendWith(SharedPlatform.class)
class CentralBodyIT {

  private static final String PASSWORD = "a better one of my own";

  private final String code = "z" + UUID.randomUUID().toString().substring(0, 8);
  private Wire rest;

  @BeforeEach
  void a_central_body_that_is_connected(Platform platform, Wires wires) {
    rest = wires.rest();
    var confirmed =
        Reorganisation.confirm(
            rest,
            rest.done(
                Call.by("operator", "proposeDepartment")
                    .with("code", code)
                    .with("name", "广州海关")
                    .with("level", "CENTRAL")
                    .with("area", "440106")
                    .with("kind", "ORDINARY")
                    .with("head", person("head", "陈静"))
                    .with("staff", person("staff", "王芳"))));
    for (String word : List.of("head", "staff")) {
      String account = code + "." + word;
      OneTimeCodes.setPassword(rest, account, OneTimeCodes.of(confirmed, account), PASSWORD);
    }
    new Database(platform)
        .run(
            "insert into onboarding_application (id, department, origin, stage, applied_at, active_since)"
                + " values (gen_random_uuid(), ?, 'AUTHORITY', 'ACTIVE', now(), now())",
            code);
  }

  private Map<String, Object> person(String word, String name) {
    String account = code + "." + word;
    return Map.of("name", account, "displayName", name, "staffNumber", account);
  }

  @Test
  void article_2_of_2016_before_its_declaration_it_neither_publishes_nor_asks_nor_is_asked(
      Platform platform, Wires wires) {
    String entry = draftedEntry();
    String other = TestGrant.publishEntry(wires);
    assertThat(rest.call(own("staff", "submitEntry").with("code", entry)).reason())
        .isEqualTo("participation-not-declared");
    UUID need = filedNeed();
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(
              wire.call(
                      own("staff", "draftRequest").with(TestData.request(other, "bridge", "title")))
                  .reason())
          .isEqualTo("participation-not-declared");
      assertThat(wire.call(designation(need)).reason()).isEqualTo("participation-not-declared");
    }

    declare();

    assertThat(
            rest.done(own("staff", "draftRequest").with(TestData.request(other, "bridge", "title")))
                .text("stage"))
        .isEqualTo("DRAFT");
    assertThat(rest.done(designation(need)).text("stage")).isEqualTo("NEGOTIATING");
    publish(entry);
    assertThat(filedRequest(entry).text("stage")).isEqualTo("FILED");

    rest.done(own("head", "withdrawParticipation").with("code", code).with("reasons", "上级另有安排"));

    UUID submitted = submittedRequest(entry);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(wire.call(Call.by("edu.head", "fileRequest").with("id", submitted)).reason())
          .isEqualTo("participation-not-declared");
    }
  }

  @Test
  void article_2_of_2016_only_its_own_head_declares_and_only_for_a_central_body() {
    var declaration =
        Call.by("iic.head", "declareParticipation")
            .with("code", code)
            .with("document", "穗关函〔2026〕31号");
    assertThat(rest.call(declaration).reason()).isEqualTo("not-permitted");
    assertThat(rest.call(declaration.as("operator")).reason()).isEqualTo("access-denied");
    assertThat(rest.call(declaration.as("cab.head").with("code", "cab")).reason())
        .isEqualTo("participation-without-declaration");
    var get = Call.by("edu.staff", "getParticipation").with("code", code);
    assertThat(rest.call(get).reason()).isEqualTo("participation-not-found");
    assertThat(rest.call(own("head", "declareParticipation").with("code", code)).reason())
        .isEqualTo("invalid");

    declare();

    assertThat(rest.done(get).text("declaredBy")).isEqualTo(code + ".head");
    assertThat(
            rest.done(
                    Call.by("auditor", "listEvidence")
                        .with("act", "participation-declared")
                        .with("department", code))
                .list("results"))
        .hasSize(1);
  }

  @Test
  void article_2_of_2016_the_city_neither_oversees_nor_orders_nor_rules_over_it(Wires wires) {
    declare();
    String entry = draftedEntry();
    publish(entry);
    UUID request = filedRequest(entry).id("id");
    assertThat(rest.call(Call.by("iic.staff", "getRequest").with("id", request)).reason())
        .isEqualTo("request-not-found");
    assertThat(rest.done(own("head", "getRequest").with("id", request)).texts("commands"))
        .contains("REFUSE")
        .doesNotContain("ASK_EXTENSION");
    rest.done(
        own("head", "refuseRequest")
            .with("id", request)
            .with("ground", "OUTSIDE_DUTY")
            .with("reasons", "与职责无关"));
    var refused = rest.done(Call.by("edu.head", "getRequest").with("id", request));
    assertThat(refused.texts("commands")).doesNotContain("DISPUTE");
    assertThat(
            rest.done(
                    Call.by("edu.head", "listNotices")
                        .with("kind", "request-refused")
                        .with("limit", 1000))
                .list("results"))
        .filteredOn(notice -> request.toString().equals(notice.get("about")))
        .singleElement()
        .satisfies(
            notice ->
                assertThat(notice.get("chinese").toString())
                    .contains("本市不裁决争议")
                    .doesNotContain("可以提出争议"));
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(
              wire.call(
                      Call.by("edu.head", "openDispute")
                          .with("request", request)
                          .with("reasons", "入学审核依法须核验"))
                  .reason())
          .isEqualTo("central-body-not-overseen");
      assertThat(
              wire.call(
                      Call.by("iic.head", "registerViolation")
                          .with("kind", "OTHER_OF_PROVIDER")
                          .with("department", code)
                          .with("occurredOn", TestData.today().toString())
                          .with("facts", "未及时更新"))
                  .reason())
          .isEqualTo("central-body-not-overseen");
    }
  }

  /** 2016 rules ch. VII: a district's authority acts for its district, the city's for the city. */
  @Test
  void chapter_VII_of_2016_the_authority_of_a_district_designates_departments_of_its_district_only(
      Platform platform, Wires wires) {
    declare();
    var requester = TestDepartment.createConnected(platform, rest);
    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      UUID need = rest.done(requester.byStaff("draftNeed").with(TestNeed.content())).id("id");
      rest.done(requester.byStaff("submitNeed").with("id", need));
      rest.done(requester.byHead("fileNeed").with("id", need));
      var byDistrict = designation(need).as("th-auth.staff");
      for (String outside : List.of("cab", code)) {
        assertThat(wire.call(byDistrict.with("department", outside)).reason())
            .isEqualTo("provider-outside-district");
      }
      assertThat(wire.done(designation(need).with("department", "cab")).text("provider"))
          .isEqualTo("cab");
    }
  }

  /** 2016 rules ch. VII: what the district's authority cannot place comes before the city's. */
  @Test
  void chapter_VII_of_2016_what_a_district_let_lie_waits_for_the_authority_of_the_city(
      Platform platform, Wires wires) {
    var requester = TestDepartment.createConnected(platform, rest);
    UUID need = rest.done(requester.byStaff("draftNeed").with(TestNeed.content())).id("id");
    rest.done(requester.byStaff("submitNeed").with("id", need));
    rest.done(requester.byHead("fileNeed").with("id", need));
    assertThat(Inbox.find(rest, "th-auth.staff", "MINE", "need", need)).isNotNull();
    assertThat(Inbox.find(rest, "iic.staff", "MINE", "need", need)).isNull();

    new Database(platform)
        .run(
            "update deadline set due = ?, next_at = now()"
                + " where kind = 'negotiation.route' and case_id = ?",
            TestData.today().minusDays(1),
            need.toString());
    TestDispute.await(() -> Inbox.find(rest, "iic.staff", "MINE", "need", need) != null);

    for (Wire wire : List.of(wires.rest(), wires.soap11())) {
      assertThat(Inbox.find(wire, "iic.staff", "MINE", "need", need))
          .extractingByKey("commands", LIST)
          .contains("DESIGNATE");
      assertThat(Inbox.find(wire, "th-auth.staff", "MINE", "need", need)).isNotNull();
      assertThat(Inbox.find(wire, "psb.head", "MINE", "need", need)).isNull();
      assertThat(wire.done(Call.by("iic.staff", "listNeeds").with("limit", 100)).list("results"))
          .anySatisfy(one -> assertThat(one).containsEntry("id", need.toString()));
    }
    rest.done(designation(need).with("department", "cab"));
    assertThat(Inbox.find(rest, "iic.staff", "MINE", "need", need)).isNull();
  }

  private void declare() {
    rest.done(
        own("head", "declareParticipation").with("code", code).with("document", "穗关函〔2026〕31号"));
  }

  private Call own(String word, String operation) {
    return Call.by(code + "." + word, operation).password(PASSWORD);
  }

  private String draftedEntry() {
    String entry =
        rest.done(own("staff", "draftEntry").with(TestData.entry(TestData.unique("桥梁登记"))))
            .text("code");
    rest.done(own("staff", "assessEntry").with(TestData.assessment()).with("code", entry));
    return entry;
  }

  /** The city's authority admits it to the catalogue, as the one that keeps it. */
  private void publish(String entry) {
    rest.done(own("staff", "submitEntry").with("code", entry));
    rest.done(own("head", "approveEntry").with("code", entry));
    rest.done(Call.by("iic.staff", "publishEntry").with("code", entry));
  }

  private UUID submittedRequest(String entry) {
    UUID request =
        rest.done(
                Call.by("edu.staff", "draftRequest")
                    .with(TestData.request(entry, "bridge", "title")))
            .id("id");
    rest.done(Call.by("edu.staff", "submitRequest").with("id", request));
    return request;
  }

  private Answer filedRequest(String entry) {
    return rest.done(Call.by("edu.head", "fileRequest").with("id", submittedRequest(entry)));
  }

  private UUID filedNeed() {
    UUID need = rest.done(Call.by("edu.staff", "draftNeed").with(TestNeed.content())).id("id");
    rest.done(Call.by("edu.staff", "submitNeed").with("id", need));
    rest.done(Call.by("edu.head", "fileNeed").with("id", need));
    return need;
  }

  private Call designation(UUID need) {
    return Call.by("iic.staff", "designateNeedProvider")
        .with("id", need)
        .with("department", code)
        .with("reasons", "依法由其负责");
  }
}
