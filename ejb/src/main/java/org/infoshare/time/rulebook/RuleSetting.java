package org.infoshare.time.rulebook;

import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;

/** A stored setting: its permitted values and its current value. */
record RuleSetting(SettingView view) {

  /** The value of a time that is not set. */
  static final String NOT_SET = "none";

  private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,8}");
  private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}");
  private static final int MAX_NUMBERS = 12;

  /**
   * The value in its normalised form.
   *
   * @throws Refusal {@code invalid} if the setting cannot have that value
   */
  String validated(SettingChange change) {
    var checks = new Checks();
    var value =
        Optional.ofNullable(change.value()).map(String::strip).filter(number -> !number.isEmpty());
    if (value.isEmpty()) {
      checks.addFault("/value", PlatformReason.MISSING);
    } else {
      check(value.get(), checks);
    }
    checks.requireReasons("/reasons", change.reasons());
    checks.refuseIfAny();
    return view.kind() == SettingKind.NUMBERS
        ? numbers(value.orElseThrow()).stream()
            .map(Integer::valueOf)
            .distinct()
            .sorted()
            .map(String::valueOf)
            .collect(joining(","))
        : value.orElseThrow();
  }

  /**
   * Requires that the caller has read the current version.
   *
   * @throws Refusal {@code changed-meanwhile} if somebody changed it since
   */
  void requireLockVersion(Integer lockVersion) {
    if (lockVersion != view.lockVersion()) {
      throw new Refusal(PlatformReason.CHANGED_MEANWHILE);
    }
  }

  private void check(String value, Checks checks) {
    switch (view.kind()) {
      case CHOICE, FLAG ->
          checks.require(
              view.allowed().contains(value),
              "/value",
              PlatformReason.UNKNOWN_VALUE,
              String.join(", ", view.allowed()));
      case TIME ->
          checks.require(isTime(value), "/value", PlatformReason.BAD_FORMAT, "HH:mm, none");
      case NUMBER, NUMBERS -> checkNumbers(value, checks);
    }
  }

  private void checkNumbers(String value, Checks checks) {
    var numbers = numbers(value);
    int maxNumbers = view.kind() == SettingKind.NUMBER ? 1 : MAX_NUMBERS;
    boolean readable =
        numbers.size() <= maxNumbers
            && numbers.stream().allMatch(number -> NUMBER.matcher(number).matches());
    if (readable) {
      checks.require(
          numbers.stream().map(Integer::valueOf).allMatch(this::isInRange),
          "/value",
          PlatformReason.OUT_OF_RANGE,
          view.minimum(),
          view.maximum());
    } else {
      checks.addFault("/value", PlatformReason.BAD_FORMAT, maxNumbers == 1 ? "4" : "-2,-1,0,1");
    }
  }

  private boolean isInRange(int number) {
    return number >= view.minimum() && number <= view.maximum();
  }

  private static List<String> numbers(String value) {
    return Arrays.stream(value.split(",", -1)).map(String::strip).toList();
  }

  private static boolean isTime(String value) {
    if (value.equals(NOT_SET)) {
      return true;
    }
    try {
      return TIME.matcher(value).matches() && LocalTime.parse(value) != null;
    } catch (DateTimeException noTime) {
      return false;
    }
  }
}
