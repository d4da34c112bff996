package org.infoshare.cases.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.cases.competence.CityBodies.CITY;
import static org.infoshare.cases.competence.CityBodies.TIANHE;
import static org.infoshare.cases.competence.CityBodies.YUEXIU;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Party;
import org.infoshare.organisation.department.DepartmentKind;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.DepartmentView;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CompetenceTest {

  private final Competence competence = new Competence(new CityBodies());

  /** Decree 809 art. 28; 2016 rules, ch. VII. */
  @ParameterizedTest
  @CsvSource({
    "MUNICIPAL, 440100, MUNICIPAL, 440100, MUNICIPAL, 440100",
    "DISTRICT, 440106, DISTRICT, 440106, DISTRICT, 440106",
    "DISTRICT, 440106, DISTRICT, 440104, MUNICIPAL, 440100",
    "DISTRICT, 440106, MUNICIPAL, 440100, MUNICIPAL, 440100",
    "MUNICIPAL, 440100, DISTRICT, 440104, MUNICIPAL, 440100",
    "CENTRAL, 440100, DISTRICT, 440106, MUNICIPAL, 440100",
    "CENTRAL, 440106, CENTRAL, 440106, MUNICIPAL, 440100"
  })
  void a_dispute_is_brought_within_the_district_or_before_the_common_superior(
      DepartmentLevel one,
      String oneArea,
      DepartmentLevel other,
      String otherArea,
      DepartmentLevel level,
      String area) {
    assertThat(Jurisdiction.between(department(one, oneArea), department(other, otherArea)))
        .isEqualTo(new Jurisdiction(level, area));
  }

  private static DepartmentView department(DepartmentLevel level, String area) {
    return new DepartmentView(
        "any", "any", level, area, DepartmentKind.ORDINARY, null, null, Instant.EPOCH, null);
  }

  @Test
  void the_bodies_of_the_seat_conduct_review_and_rule() {
    var bodies = competence.of(TIANHE, "th-edu", "th-cab", true);

    assertThat(bodies.authority()).isEqualTo("th-auth");
    assertThat(bodies.government()).isEqualTo("th-gov");
    assertThat(bodies.reviewers().values())
        .containsExactlyInAnyOrder("th-auth", "th-estab", "th-legal", "th-gso");
    assertThat(bodies.recused()).isEmpty();
    assertThat(bodies.isWithoutHigherBody()).isFalse();
  }

  @Test
  void where_a_district_has_no_authority_the_one_above_takes_its_place_and_may_know_of_it() {
    var without =
        new Competence(new CityBodies().without(DepartmentKind.SHARING_AUTHORITY, TIANHE));

    assertThat(without.of(TIANHE, "th-edu", "th-cab", false))
        .returns("iic", CompetentBodies::authority)
        .returns("gov", CompetentBodies::government)
        .returns(true, CompetentBodies::isEscalated);
    assertThat(without.of(TIANHE, "th-edu", "th-cab", true))
        .returns("th-gov", CompetentBodies::authority)
        .returns("th-gov", CompetentBodies::government)
        .returns(false, CompetentBodies::isEscalated);
    var nobody =
        new Competence(
            new CityBodies()
                .without(DepartmentKind.SHARING_AUTHORITY, TIANHE)
                .without(DepartmentKind.GOVERNMENT, TIANHE));
    assertThat(nobody.of(TIANHE, "th-edu", "th-cab", true))
        .returns("iic", CompetentBodies::authority)
        .returns("gov", CompetentBodies::government)
        .returns(true, CompetentBodies::isEscalated);
  }

  @Test
  void with_all_bodies_of_its_seat_nobody_above_knows_of_it() {
    for (boolean jointly : new boolean[] {true, false}) {
      assertThat(competence.of(TIANHE, "th-edu", "th-cab", jointly).isEscalated()).isFalse();
      assertThat(competence.of(CITY, "edu", "cab", jointly).isEscalated()).isFalse();
    }
  }

  @Test
  void under_decree_809_each_body_is_looked_up_once() {
    var towns = new CityBodies();
    var looked = new ArrayList<String>();
    new Competence(
            (kind, jurisdiction) -> {
              looked.add(kind + " " + jurisdiction);
              return towns.find(kind, jurisdiction);
            })
        .of(TIANHE, "th-edu", "th-cab", false);

    assertThat(looked).doesNotHaveDuplicates();
  }

  @Test
  void decree_809_knows_no_joint_review() {
    assertThat(competence.of(CITY, "edu", "psb", false))
        .returns(Map.of(), CompetentBodies::reviewers)
        .returns(Set.of(), CompetentBodies::missingReviewers)
        .returns(false, CompetentBodies::isReviewIncomplete);
  }

  @Test
  void
      article_35_of_2016_a_body_of_the_review_that_is_missing_is_an_obstacle_and_nobody_replaces_it() {
    var without = new CityBodies().without(DepartmentKind.LEGAL, TIANHE);

    assertThat(new Competence(without).of(TIANHE, "th-edu", "th-cab", true))
        .returns(Set.of(ReviewBody.LEGAL), CompetentBodies::missingReviewers)
        .returns(true, CompetentBodies::isReviewIncomplete);
    assertThat(competence.of(TIANHE, "th-edu", "th-cab", true).isReviewIncomplete()).isFalse();
  }

  @Test
  void under_the_2016_rules_an_authority_that_is_a_party_hands_the_case_to_its_government() {
    var city = competence.of(CITY, "edu", "iic", true);
    assertThat(city.authority()).isEqualTo("gov");
    assertThat(city.reviewers().values()).containsExactlyInAnyOrder("estab", "legal", "gso");
    assertThat(city.recusedReviewers()).containsEntry(ReviewBody.SHARING_AUTHORITY, "iic");
    assertThat(city.isReviewIncomplete()).isTrue();
    assertThat(city.missingReviewers()).isEmpty();
    assertThat(city.recused()).containsExactly("iic");

    assertThat(competence.of(TIANHE, "th-auth", "th-cab", true).authority()).isEqualTo("th-gov");
    assertThat(competence.of(TIANHE, "th-auth", "th-gov", true).authority()).isEqualTo("iic");
  }

  @Test
  void under_decree_809_it_goes_to_the_superior_authority_and_at_the_top_to_the_government() {
    var district = competence.of(TIANHE, "th-auth", "th-cab", false);
    assertThat(district.authority()).isEqualTo("iic");
    assertThat(district.government()).isEqualTo("gov");

    var city = competence.of(CITY, "iic", "psb", false);
    assertThat(city.authority()).isNull();
    assertThat(city.government()).isEqualTo("gov");
  }

  @Test
  void a_government_that_is_a_party_leaves_the_ruling_to_the_higher_one() {
    assertThat(competence.of(TIANHE, "th-gov", "th-cab", true).government()).isEqualTo("gov");
    assertThat(competence.of(TIANHE, "th-gov", "th-cab", false).government()).isEqualTo("gov");
  }

  @Test
  void where_no_government_is_left_it_stands_with_the_highest() {
    for (boolean jointly : new boolean[] {true, false}) {
      var bodies = competence.of(CITY, "gov", "psb", jointly);
      assertThat(bodies.government()).isNull();
      assertThat(bodies.isWithoutHigherBody()).isTrue();
      assertThat(bodies.ruling()).isEqualTo("gov");
    }
  }

  @Test
  void a_seat_without_an_authority_is_looked_after_from_above() {
    var towns = new CityBodies().without(DepartmentKind.SHARING_AUTHORITY, YUEXIU);
    assertThat(new Competence(towns).of(YUEXIU, "yx-edu", "yx-cab", false).authority())
        .isEqualTo("iic");
  }

  @Test
  void a_city_without_any_body_leaves_it_with_the_requester() {
    var towns =
        new CityBodies()
            .without(DepartmentKind.SHARING_AUTHORITY, CITY)
            .without(DepartmentKind.GOVERNMENT, CITY);
    var bodies = new Competence(towns).of(CITY, "edu", "psb", true);
    assertThat(bodies.conducting()).isEqualTo("edu");
    assertThat(bodies.ruling()).isEqualTo("edu");
  }

  @Test
  void a_department_can_be_several_parties_and_a_recused_one_is_only_a_party() {
    var bodies = competence.of(CITY, "edu", "legal", true);

    assertThat(bodies.parties(person("iic")))
        .containsExactlyInAnyOrder(Party.AUTHORITY, Party.REVIEWER);
    assertThat(bodies.parties(person("legal"))).containsExactly(Party.PROVIDER);
    assertThat(bodies.parties(person("gov"))).containsExactly(Party.GOVERNMENT);
    assertThat(bodies.parties(person("cab"))).containsExactly(Party.STRANGER);
    assertThat(bodies.isRecused(person("legal"))).isTrue();
    assertThat(bodies.isRecused(person("edu"))).isFalse();
  }

  private static Caller person(String department) {
    return new Caller(department + ".head", department, Set.of());
  }
}
