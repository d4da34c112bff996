package org.infoshare.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.catalogue.SampleEntries.NOON;
import static org.infoshare.catalogue.SampleEntries.PROVIDER;
import static org.infoshare.catalogue.SampleEntries.described;
import static org.infoshare.catalogue.SampleEntries.item;
import static org.infoshare.catalogue.SampleEntries.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Positive;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.infoshare.department.Standing;
import org.infoshare.platform.Caller;
import org.infoshare.platform.FieldFault;
import org.infoshare.platform.Refusal;
import org.infoshare.platform.Roles;

class EntryProperties {

  private static final Optional<ClassNode> NODE =
      Optional.of(new ClassNode("103001", "行政区划", "103", true));

  /** One try: somebody does something. */
  record Try(Standing by, EntryCommand command) {}

  @Property
  void anEntryIsNeverLooserThanItsStrictestServedItem(
      @ForAll Sharing whole, @ForAll @Size(min = 1, max = 8) List<Sharing> parts) {
    var items = new ArrayList<ItemDefinition>();
    parts.forEach(part -> items.add(item("field" + items.size(), part)));
    boolean nothingServed = parts.stream().allMatch(part -> part == Sharing.NOT_SHARED);
    boolean looser =
        (whole == Sharing.UNCONDITIONAL && parts.contains(Sharing.CONDITIONAL))
            || (whole != Sharing.NOT_SHARED && nothingServed);

    var faults = faultsOf(described(whole, items));

    assertThat(faults)
        .extracting(FieldFault::code)
        .isEqualTo(looser ? List.of("sharing-looser-than-item") : List.of());
  }

  @Property
  void everyFaultIsToldAtOnce(@ForAll("fields") Set<String> spoilt) {
    var faults = faultsOf(spoil(spoilt));

    assertThat(faults.stream().map(FieldFault::pointer).collect(Collectors.toSet()))
        .isEqualTo(spoilt);
  }

  @Property
  void codesOfOneNodeDifferWhereTheirNumbersDo(
      @ForAll @Positive int one,
      @ForAll @Positive int other,
      @ForAll @IntRange(max = 12) int padding) {
    var first = EntryCode.of("101001", one, padding);
    var second = EntryCode.of("101001", other, padding);

    assertThat(first.text().equals(second.text())).isEqualTo(one == other);
  }

  @Property
  void aCodeIsReadAsItWasGiven(
      @ForAll @Positive int sequence, @ForAll @IntRange(min = -1, max = 12) int padding) {
    var code = EntryCode.of("3070021", sequence, padding);

    assertThat(EntryCode.parse(code.text())).contains(code);
  }

  @Property
  void aNumberOfAPersonIsNoPartOfACode(
      @ForAll @StringLength(15) @NumericChars String old,
      @ForAll @StringLength(18) @NumericChars String now) {
    for (String number : List.of(old, now)) {
      assertThat(EntryCode.parse(number + "/1")).isEmpty();
      assertThat(EntryCode.parse("101001/" + number)).isEmpty();
      assertThat(EntryCode.parse("101001" + number + "/1")).isEmpty();
    }
  }

  @Property
  void whatIsOfferedIsWhatIsAccepted(
      @ForAll("people") List<Standing> people, @ForAll("tries") List<Try> tries) {
    var drafter = new Caller("p0", PROVIDER, Set.of(Roles.STAFF));
    var entry = Entry.draft(EntryCode.of("103001", 1, 0), described(), drafter, NOON);

    for (Try attempt : tries) {
      boolean offered = entry.offeredTo(attempt.by()).contains(attempt.command());
      var before = entry.stage();

      assertThat(accepted(entry, attempt)).isEqualTo(offered);
      assertThat(offered || entry.stage() == before).isTrue();
    }
    for (Standing person : people) {
      assertThat(entry.viewFor(person).commands()).isEqualTo(entry.offeredTo(person));
    }
  }

  @Provide
  Arbitrary<Set<String>> fields() {
    return Arbitraries.of(
            "/node",
            "/name",
            "/abstract",
            "/formatClass",
            "/updateCycle",
            "/condition",
            "/sharingMode",
            "/grading",
            "/evidenceTag",
            "/items/1/name",
            "/items/1/chineseName",
            "/items/1/englishName",
            "/items/1/type",
            "/items/1/length",
            "/items/1/sharing")
        .set();
  }

  @Provide
  Arbitrary<List<Standing>> people() {
    return person().list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<Try>> tries() {
    return Combinators.combine(person(), Arbitraries.of(EntryCommand.class))
        .as(Try::new)
        .list()
        .ofMaxSize(40);
  }

  /** A department that is its own authority: there one person may stand in every row at once. */
  private static Arbitrary<Standing> person() {
    var roles = Arbitraries.of(Roles.STAFF, Roles.HEAD, Roles.AUTHORITY, Roles.SYSTEM).set();
    var names = Arbitraries.of("p0", "p1", "p2", "p3");
    var departments = Arbitraries.of(PROVIDER, "psb");
    return Combinators.combine(names, departments, roles)
        .as((name, department, held) -> new Caller(name, department, held))
        .map(caller -> Standing.of(caller, EntryProperties::overseenBy));
  }

  private static Set<String> overseenBy(String authority) {
    return authority.equals(PROVIDER) ? Set.of(PROVIDER) : Set.of();
  }

  private static boolean accepted(Entry entry, Try attempt) {
    try {
      run(attempt.command(), entry, attempt.by());
      return true;
    } catch (Refusal refused) {
      return false;
    }
  }

  private static List<FieldFault> faultsOf(NewEntry content) {
    try {
      DescriptionChecks.draft(content, content.node() == null ? Optional.empty() : NODE);
      return List.of();
    } catch (Refusal refusal) {
      return refusal.faults();
    }
  }

  private static NewEntry spoil(Set<String> fields) {
    var good = described(Sharing.CONDITIONAL, List.of(item("code", Sharing.CONDITIONAL)));
    var second = item("name", Sharing.CONDITIONAL);
    return new NewEntry(
        fields.contains("/node") ? null : good.node(),
        fields.contains("/name") ? "名".repeat(65) : good.name(),
        fields.contains("/abstract") ? " " : good.summary(),
        fields.contains("/formatClass") ? null : good.formatClass(),
        fields.contains("/updateCycle") ? null : good.updateCycle(),
        good.sharing(),
        fields.contains("/condition") ? "" : good.condition(),
        good.legalBasis(),
        fields.contains("/sharingMode") ? null : good.sharingMode(),
        good.openToSociety(),
        fields.contains("/grading") ? null : good.grading(),
        fields.contains("/evidenceTag") ? "x".repeat(33) : good.evidenceTag(),
        List.of(
            good.items().get(0),
            new ItemDefinition(
                fields.contains("/items/1/name") ? "Name" : second.name(),
                fields.contains("/items/1/chineseName") ? null : second.chineseName(),
                fields.contains("/items/1/englishName") ? "n".repeat(129) : second.englishName(),
                fields.contains("/items/1/type") ? ItemType.MEMO : second.type(),
                fields.contains("/items/1/length") ? 0 : second.length(),
                second.key(),
                second.sensitive(),
                fields.contains("/items/1/sharing") ? null : second.sharing())));
  }
}
