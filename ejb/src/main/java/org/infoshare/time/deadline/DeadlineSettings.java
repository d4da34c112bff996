package org.infoshare.time.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.infoshare.time.rulebook.RuleSettings;
import org.infoshare.time.rulebook.Rulebook;

/** The settings of the rule-sets for deadlines. */
@ApplicationScoped
public class DeadlineSettings {

  private final Function<String, Choices> source;

  /**
   * The choices for one rule-set.
   *
   * @param grace the number of working days that a deadline retains at least when a change of the
   *     calendar shortens it
   * @param offsets when to remind, in working days after the due date; negative before it
   * @param cutoff the time from which on a submission counts as received on the next day
   */
  record Choices(int grace, List<Integer> offsets, Optional<LocalTime> cutoff) {

    static Choices of(RuleSettings settings) {
      return new Choices(
          settings.calendarGrace(), settings.reminderOffsets(), settings.calendarCutoff());
    }
  }

  /** For the container's proxy. */
  protected DeadlineSettings() {
    this((Function<String, Choices>) null);
  }

  @Inject
  public DeadlineSettings(Rulebook rulebook) {
    this(ruleSet -> Choices.of(rulebook.settings(ruleSet)));
  }

  DeadlineSettings(Function<String, Choices> source) {
    this.source = source;
  }

  /** The current choices, read on each call. */
  Choices of(String ruleSet) {
    return source.apply(ruleSet);
  }
}
