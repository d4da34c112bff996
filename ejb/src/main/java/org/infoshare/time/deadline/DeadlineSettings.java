package org.infoshare.time.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.infoshare.time.rulebook.RuleSettings;
import org.infoshare.time.rulebook.Rulebook;

/** What the rule-sets leave open about limits. */
@ApplicationScoped
public class DeadlineSettings {

  private final Function<String, Choices> source;

  /**
   * What was chosen for one rule-set.
   *
   * @param grace how many working days a limit keeps at least when the calendar shortens it
   * @param offsets how many working days after the due date is reminded; negative before it
   * @param cutoff from when on what comes in counts as received on the next day
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

  /** What stands now; read anew each time. */
  Choices of(String ruleSet) {
    return source.apply(ruleSet);
  }
}
