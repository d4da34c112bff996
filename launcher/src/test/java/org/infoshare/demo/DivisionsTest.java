package org.infoshare.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.infoshare.demo.Divisions.Town;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DivisionsTest {

  private final Divisions shipped = Generated.DIVISIONS;

  @Test
  void all_counties_and_towns_are_there_each_code_once() {
    assertThat(shipped.counties().rows()).hasSize(2846);
    assertThat(shipped.towns().rows()).hasSize(41_278);
    assertThat(shipped.counties().repeated("code")).isEmpty();
    assertThat(shipped.towns().repeated("code")).isEmpty();
  }

  @Test
  void towns_keep_the_county_that_their_table_names_even_where_there_is_none() {
    assertThat(shipped.townsWithoutCounty()).isEqualTo(748);
  }

  @Test
  void a_code_that_comes_twice_is_found() {
    var table = new Table(List.of(Map.of("code", "1"), Map.of("code", "2"), Map.of("code", "1")));

    assertThat(table.repeated("code")).containsExactly("1");
  }

  @Test
  void guangzhou_has_streets_and_towns_in_all_of_its_districts() {
    assertThat(shipped.guangzhou()).contains(new Town("440106", "天河区", "棠下街道"));
    assertThat(shipped.guangzhou().stream().map(Town::county).distinct()).hasSize(11);
    assertThat(new Town("440111", "白云区", "江高镇").shortName()).isEqualTo("江高");
  }

  @Test
  void the_divisions_of_what_is_generated_were_never_assigned() {
    assertThat(shipped.counties().values("province")).doesNotContain(UnassignedDivisions.PROVINCE);
    assertThat(shipped.towns().values("county"))
        .noneMatch(county -> county.toString().startsWith(UnassignedDivisions.PROVINCE));
  }

  @Test
  void unassigned_divisions_are_numbered_like_assigned_ones() {
    assertThat(UnassignedDivisions.at(0)).isEqualTo("990101");
    assertThat(UnassignedDivisions.at(98)).isEqualTo("990199");
    assertThat(UnassignedDivisions.at(99)).isEqualTo("990201");
    assertThat(UnassignedDivisions.at(UnassignedDivisions.COUNT - 1)).isEqualTo("999999");
    assertThatThrownBy(() -> UnassignedDivisions.at(UnassignedDivisions.COUNT))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
