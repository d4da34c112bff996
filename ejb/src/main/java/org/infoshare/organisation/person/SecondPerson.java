package org.infoshare.organisation.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.MachineTime;
import org.infoshare.foundation.platform.SamePerson;

/**
 * The rule of the second person: one person's accounts are one pair of eyes. Whoever made or reset
 * an account may still know its password, so for some days the account counts as that person too.
 */
@ApplicationScoped
public class SecondPerson {

  private static final int MAX_DAYS = 365;

  private final Persons persons;
  private final Clock clock;
  private final Provider<Integer> days;

  /** For the container's proxy. */
  protected SecondPerson() {
    this(null, null, null);
  }

  @Inject
  SecondPerson(
      Persons persons,
      @MachineTime Clock clock,
      @ConfigProperty(name = "infoshare.second-person.days", defaultValue = "30")
          Provider<Integer> days) {
    this.persons = persons;
    this.clock = clock;
    this.days = days;
  }

  /** The caller, who from now on can tell whether an earlier step was the own. */
  public Caller recognise(Caller caller) {
    return caller.with(new CountedAccounts());
  }

  private Set<String> countedAs(String own) {
    var window = Duration.ofDays(Math.max(0, Math.min(days.get(), MAX_DAYS)));
    return persons.countedAs(own, clock.instant().minus(window));
  }

  /** Reads the accounts of one caller at the first question: most calls never ask. */
  private final class CountedAccounts implements SamePerson {

    private Set<String> counted;

    @Override
    public boolean holds(String own, String other) {
      if (other == null || own.equals(other)) {
        return other != null;
      }
      if (counted == null) {
        counted = countedAs(own);
      }
      return counted.contains(other);
    }
  }
}
