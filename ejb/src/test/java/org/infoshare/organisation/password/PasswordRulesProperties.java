package org.infoshare.organisation.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.FieldFault;

class PasswordRulesProperties {

  private static final List<String> NAMES =
      Arrays.asList("water.wang", "GZ-20418", "王芳", "天河区水务局", null);
  private static final Instant SET = Instant.parse("2026-03-01T00:00:00Z");

  private final PasswordRules rules = new PasswordRules(5, Duration.ofDays(365));

  @Property
  void one_that_is_shorter_than_twelve_characters_is_refused(@ForAll("short") String password) {
    assertThat(faults(password)).containsExactly("password-too-short");
  }

  @Property
  void a_random_one_is_taken(@ForAll("random") String password) {
    assertThat(faults(password)).isEmpty();
  }

  @Property
  void what_is_made_of_known_words_and_five_characters_is_refused(
      @ForAll("known") List<String> words, @ForAll("few") String few) {
    String password = String.join("", words) + few;

    assertThat(faults(password)).isNotEmpty();
    assertThat(faults(password.toUpperCase(Locale.ROOT))).isNotEmpty();
  }

  @Property
  void repeating_a_few_characters_makes_no_password(
      @ForAll("few") String few, @ForAll @IntRange(min = 3, max = 20) int times) {
    assertThat(faults(few.repeat(times))).isNotEmpty();
  }

  @Example
  void well_known_ones_are_refused_and_a_sentence_is_taken() {
    for (String known :
        List.of(
            "password1234",
            "Qwertyuiop12",
            "123456789012",
            "aaaaaaaaaaaaaaaa",
            "water.wang2026",
            "王芳20418王芳20418",
            "天河区水务局2026!!",
            "woaini1314520")) {
      assertThat(faults(known)).as(known).containsExactly("password-guessable");
    }
    assertThat(faults("a better one of my own")).isEmpty();
    assertThat(faults("三更灯火五更鸡正是读书时")).isEmpty();
    assertThat(faults(" ")).containsExactly("missing");
    assertThat(faults(null)).containsExactly("missing");
    assertThat(faults("ab cd ef gh".repeat(12))).containsExactly("too-long");
  }

  @Property
  void one_of_the_latest_is_refused_and_an_earlier_one_is_taken(
      @ForAll @IntRange(min = 1, max = 20) int history,
      @ForAll @IntRange(min = 0, max = 25) int place) {
    var stored = IntStream.range(0, 26).mapToObj(Integer::toString).toList();
    var checks = new Checks();

    new PasswordRules(history, Duration.ZERO)
        .checkHistory(checks, "/replacement", stored, stored.get(place)::equals);

    assertThat(checks.faults()).hasSize(place < history ? 1 : 0);
  }

  @Property
  void one_ends_after_its_time_and_none_ends_where_there_is_no_time(
      @ForAll @IntRange(min = 0, max = 1000) int days, @ForAll @IntRange(min = 1) int seconds) {
    var end = SET.plus(Duration.ofDays(days));
    var limited = new PasswordRules(5, Duration.ofDays(days));

    assertThat(limited.isOver(SET, end)).isEqualTo(days > 0);
    assertThat(limited.isOver(SET, end.minusSeconds(seconds))).isFalse();
    assertThat(limited.isOver(SET, end.plusSeconds(seconds))).isEqualTo(days > 0);
    assertThat(limited.isOver(null, end)).isFalse();
  }

  private List<String> faults(String password) {
    var checks = new Checks();
    rules.check(
        checks, "/replacement", password, NAMES.stream().filter(name -> name != null).toList());
    return checks.faults().stream().map(FieldFault::code).toList();
  }

  @Provide("short")
  Arbitrary<String> shortOnes() {
    return Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(11);
  }

  /** Of letters that are all different, of which no known word has more than a few. */
  @Provide
  Arbitrary<String> random() {
    return Arbitraries.shuffle("bcdfghjkmnpqrstvwxz".chars().mapToObj(Character::toString).toList())
        .map(letters -> String.join("", letters));
  }

  @Provide
  Arbitrary<List<String>> known() {
    return Arbitraries.of("password", "qwerty", "123456", "wang", "GZ-20418", "王芳", "iloveyou")
        .list()
        .ofMinSize(2)
        .ofMaxSize(8)
        .map(Collections::unmodifiableList);
  }

  @Provide
  Arbitrary<String> few() {
    return Arbitraries.strings().withCharRange('a', 'z').ofLength(5);
  }
}
