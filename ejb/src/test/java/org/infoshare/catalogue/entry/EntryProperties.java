package org.infoshare.catalogue.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.catalogue.description.SampleDescriptions.PROVIDER;
import static org.infoshare.catalogue.description.SampleDescriptions.VOCABULARY;
import static org.infoshare.catalogue.description.SampleDescriptions.described;
import static org.infoshare.catalogue.description.SampleDescriptions.item;
import static org.infoshare.catalogue.entry.SampleEntries.NOON;
import static org.infoshare.catalogue.entry.SampleEntries.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import org.infoshare.catalogue.description.DescriptionChecks;
import org.infoshare.catalogue.description.EntryCode;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.foundation.platform.Caller;
import org.infoshare.foundation.platform.FieldFault;
import org.infoshare.foundation.platform.Json;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.CallerContext;

class EntryProperties {

  /** What each field must not be; null where it must not be absent. */
  private static final Map<String, Object> SPOILT = new TreeMap<>();

  static {
    SPOILT.put("/node", "103");
    SPOILT.put("/name", "名".repeat(65));
    SPOILT.put("/abstract", " ");
    SPOILT.put("/formatClass", null);
    SPOILT.put("/updateCycle", null);
    SPOILT.put("/condition", "x".repeat(501));
    SPOILT.put("/sharingMode", null);
    SPOILT.put("/grading", null);
    SPOILT.put("/evidenceTag", "x".repeat(33));
    SPOILT.put("/providerUnit", "x".repeat(65));
    SPOILT.put("/otherFormat", "x".repeat(501));
    SPOILT.put("/scope", null);
    SPOILT.put("/use", "x".repeat(501));
    SPOILT.put("/openingCondition", null);
    SPOILT.put("/dataCategory", null);
    SPOILT.put("/businessItem", "x".repeat(129));
    SPOILT.put("/extent", null);
    SPOILT.put("/referenceSystem", null);
    SPOILT.put("/items/1/name", "Name");
    SPOILT.put("/items/1/chineseName", null);
    SPOILT.put("/items/1/englishName", "n".repeat(129));
    SPOILT.put("/items/1/type", "MEMO");
    SPOILT.put("/items/1/length", 0);
    SPOILT.put("/items/1/sharing", null);
    SPOILT.put("/items/1/term", "标准");
  }

  /** One try: somebody does something. */
  record Try(CallerContext by, EntryCommand command) {}

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
      @ForAll("people") List<CallerContext> people, @ForAll("tries") List<Try> tries) {
    var drafter = new Caller("p0", PROVIDER, Set.of(Roles.STAFF));
    var entry = Entry.draft(EntryCode.of("103001", 1, 0), described(), drafter, NOON);

    for (Try attempt : tries) {
      boolean offered = entry.offeredTo(attempt.by()).contains(attempt.command());
      var before = entry.stage();

      assertThat(accepted(entry, attempt)).isEqualTo(offered);
      assertThat(offered || entry.stage() == before).isTrue();
    }
    for (CallerContext person : people) {
      assertThat(entry.viewFor(person).commands()).isEqualTo(entry.offeredTo(person));
    }
  }

  @Provide
  Arbitrary<Set<String>> fields() {
    return Arbitraries.of(SPOILT.keySet()).set();
  }

  @Provide
  Arbitrary<List<CallerContext>> people() {
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
  private static Arbitrary<CallerContext> person() {
    var roles =
        Arbitraries.of(
                Roles.STAFF, Roles.HEAD, Roles.DEPARTMENT_HEAD, Roles.AUTHORITY, Roles.SYSTEM)
            .set();
    var names = Arbitraries.of("p0", "p1", "p2", "p3");
    var departments = Arbitraries.of(PROVIDER, "psb");
    return Combinators.combine(names, departments, roles)
        .as((name, department, heldRoles) -> new Caller(name, department, heldRoles))
        .map(caller -> CallerContext.of(caller, EntryProperties::overseenBy));
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
      DescriptionChecks.requireDraft(content, PROVIDER, VOCABULARY);
      return List.of();
    } catch (Refusal refusal) {
      return refusal.faults();
    }
  }

  private static NewEntry spoil(Set<String> pointers) {
    ObjectNode tree =
        Json.mapper()
            .valueToTree(
                described(
                    Sharing.CONDITIONAL,
                    List.of(item("code", Sharing.CONDITIONAL), item("name", Sharing.CONDITIONAL))));
    tree.put("otherFormat", "GeoPackage").put("condition", "须书面说明").put("businessItem", "登记");
    for (String pointer : pointers) {
      int last = pointer.lastIndexOf('/');
      ((ObjectNode) tree.at(pointer.substring(0, last)))
          .set(pointer.substring(last + 1), Json.mapper().valueToTree(SPOILT.get(pointer)));
    }
    try {
      return Json.lenientReader().forType(NewEntry.class).readValue(tree);
    } catch (IOException notOurs) {
      throw new UncheckedIOException(notOurs);
    }
  }
}
