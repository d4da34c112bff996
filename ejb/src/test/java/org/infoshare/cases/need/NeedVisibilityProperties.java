package org.infoshare.cases.need;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.cases.need.NeedSamples.context;
import static org.infoshare.cases.need.NeedSamples.parties;
import static org.infoshare.cases.need.NeedSamples.person;
import static org.infoshare.cases.need.NeedSamples.platform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.infoshare.foundation.persistence.TestEntities;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;

/** Who may know of a need is written for one need and for lists: both say the same. */
class NeedVisibilityProperties {

  private static final String AUTHORITY = "iic";
  private static final String GOVERNMENT = "gov";
  private static final String CITY = "city";

  /** A department of this test alone, so that its lists hold nothing else. */
  private static final String ASKING = "n" + UUID.randomUUID().toString().substring(0, 7);

  private static final List<Need> KEPT = new ArrayList<>();

  private static TestEntities entities;
  private static Needs needs;

  /** Needs on every path that shows them to others than before. */
  @BeforeContainer
  static void keep() {
    entities = TestEntities.shared();
    needs = new Needs(entities.manager(), entities.sql());
    keep(need -> {});
    keep(NeedVisibilityProperties::submit);
    keep(NeedVisibilityProperties::withdraw);
    keep(NeedVisibilityProperties::file);
    keep(need -> withdraw(file(need)));
    for (String named : List.of("edu", "cab")) {
      keep(need -> name(need, named));
      keep(need -> name(need, named).expire(platform(), NeedSamples.TODAY));
      keep(need -> withdraw(name(need, named)));
      keep(
          need ->
              name(need, named)
                  .refuseCompetence(context(person(named, Roles.HEAD)), parties(need), "不由其负责"));
    }
  }

  @AfterContainer
  static void close() {
    entities.close();
  }

  private static void keep(Consumer<Need> acts) {
    var need = NeedSamples.draft(ASKING);
    acts.accept(need);
    entities.inTransaction(() -> needs.add(need));
    KEPT.add(need);
  }

  private static Need submit(Need need) {
    need.submit(context(person(ASKING, Roles.STAFF)), parties(need));
    return need;
  }

  private static Need file(Need need) {
    submit(need).file(context(person(ASKING, Roles.HEAD)), parties(need));
    return need;
  }

  private static Need name(Need need, String named) {
    file(need).designate(context(NeedSamples.AUTHORITY), parties(need), named, "依法组织筛查");
    return need;
  }

  private static Need withdraw(Need need) {
    need.withdraw(context(person(ASKING, Roles.HEAD)), parties(need), "不再需要");
    return need;
  }

  /**
   * Somebody, where departments stand as they can: the sharing authority that names for the
   * requester is the one that oversees it, and a government names where there is no other.
   *
   * @param others further departments that the caller's, if it is an authority, oversees
   * @param governed whether the government names
   * @param inDistrict whether the requester is of a district, whose city's authority is "city"
   */
  record Somebody(Caller caller, Set<String> others, boolean governed, boolean inDistrict) {

    CallerContext standing() {
      return CallerContext.of(
          caller,
          authority -> {
            var overseen = new HashSet<>(others);
            if (!governed && authority.equals(AUTHORITY)) {
              overseen.add(ASKING);
            }
            return overseen;
          });
    }

    private boolean names() {
      return caller.hasRole(governed ? Roles.GOVERNMENT : Roles.AUTHORITY)
          && namer().equals(caller.department());
    }

    private String namer() {
      return governed ? GOVERNMENT : AUTHORITY;
    }

    /** For whom the list takes the caller's department to name another, as its government. */
    Set<String> governs() {
      return governed && names() ? Set.of(ASKING) : Set.of();
    }

    private boolean namesForTheCity() {
      return inDistrict && caller.hasRole(Roles.AUTHORITY) && CITY.equals(caller.department());
    }

    /** The departments of the districts of the caller's city. */
    Set<String> districts() {
      return namesForTheCity() ? Set.of(ASKING) : Set.of();
    }

    /**
     * A list is of what the caller has a part in: of the department that names, those who name. By
     * its id everybody of it reads a need.
     */
    NeedParties parties(Need need) {
      return new NeedParties(
          need.requester(),
          need.provider(),
          names() ? namer() : null,
          namesForTheCity() ? CITY : null,
          governed,
          false,
          false);
    }
  }

  @Property(tries = 300)
  void a_list_shows_exactly_the_needs_that_its_caller_may_know_of(
      @ForAll("anybody") Somebody somebody) {
    var filter = new NeedFilter(null, ASKING, null, null, null);
    var listed =
        needs.page(somebody.standing(), somebody.governs(), somebody.districts(), filter).results();
    entities.manager().clear();

    assertThat(listed)
        .extracting(Need::id)
        .containsExactlyInAnyOrderElementsOf(
            KEPT.stream()
                .filter(need -> need.isVisibleTo(somebody.standing(), somebody.parties(need)))
                .map(Need::id)
                .collect(toSet()));
  }

  @Provide
  Arbitrary<Somebody> anybody() {
    var departments = Arbitraries.of(ASKING, "edu", "cab", "psb", AUTHORITY, GOVERNMENT, CITY);
    var roles =
        Arbitraries.of(Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.GOVERNMENT, Roles.AUDITOR);
    var merged = Arbitraries.of(ASKING, "edu", "cab").set().ofMaxSize(2);
    var callers =
        Combinators.combine(departments.injectNull(0.1), roles.set().ofMaxSize(3), merged)
            .as(NeedVisibilityProperties::caller);
    return Combinators.combine(
            callers,
            Arbitraries.of("edu", "cab").set(),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(Somebody::new);
  }

  private static Caller caller(String department, Set<String> roles, Set<String> merged) {
    var predecessors = new HashSet<>(department == null ? Set.of() : merged);
    predecessors.remove(department);
    return new Caller("somebody", department, roles, predecessors);
  }
}
