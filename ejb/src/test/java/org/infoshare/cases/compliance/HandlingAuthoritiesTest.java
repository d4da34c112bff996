package org.infoshare.cases.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** In a city whose government answers to its authority, and that to the government. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandlingAuthoritiesTest {

  private final HandlingAuthorities city =
      new HandlingAuthorities(
          Map.of("th-edu", "th-auth", "th-auth", "iic", "edu", "iic", "iic", "gov", "gov", "iic")
              ::get);

  @Test
  void the_body_that_a_department_answers_to_handles_what_it_did() {
    assertThat(city.initialAuthority("edu", Set.of("cab"))).isEqualTo("iic");
    assertThat(city.initialAuthority("iic", Set.of("cab"))).isEqualTo("gov");
    assertThat(city.initialAuthority("gov", Set.of())).isEqualTo("iic");
  }

  @Test
  void the_nearest_one_whose_information_is_not_concerned_handles_it() {
    assertThat(city.initialAuthority("edu", Set.of("iic", "cab"))).isEqualTo("gov");
    assertThat(city.initialAuthority("th-edu", Set.of("th-auth"))).isEqualTo("iic");
    assertThat(city.initialAuthority("th-edu", Set.of("th-auth", "iic"))).isEqualTo("gov");
  }

  @Test
  void nobody_handles_its_own_violation() {
    assertThat(city.above("gov", Set.of("iic"))).isEmpty();
    assertThat(city.initialAuthority("gov", Set.of("iic"))).isEqualTo("iic");
  }

  @Test
  void above_is_whom_a_department_answers_to_however_far_and_never_itself() {
    assertThat(List.of("th-auth", "iic", "gov")).allMatch(body -> city.isAbove(body, "th-edu"));
    assertThat(List.of("th-edu", "edu")).noneMatch(body -> city.isAbove(body, "th-edu"));
    assertThat(city.isAbove("gov", "gov")).isFalse();
  }

  @Test
  void whom_a_department_answers_to_is_asked_once() {
    var lookedUp = new ArrayList<String>();
    var once =
        new HandlingAuthorities(
                code -> {
                  lookedUp.add(code);
                  return code.equals("edu") ? "iic" : null;
                })
            .memoised();

    assertThat(once.isAbove("gov", "edu")).isFalse();
    assertThat(once.above("edu", Set.of())).contains("iic");
    assertThat(lookedUp).containsExactly("edu", "iic");
  }

  @Test
  void where_nobody_else_is_above_the_body_it_answers_to_handles_it_from_the_start() {
    var alone = new HandlingAuthorities(Map.of("edu", "iic")::get);

    assertThat(alone.above("edu", Set.of("iic"))).isEmpty();
    assertThat(alone.initialAuthority("edu", Set.of("iic"))).isEqualTo("iic");
    assertThat(alone.initialAuthority("iic", Set.of())).isNull();
  }
}
