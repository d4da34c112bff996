package org.infoshare.catalogue.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infoshare.catalogue.description.SampleDescriptions.PROVIDER;
import static org.infoshare.catalogue.description.SampleDescriptions.VOCABULARY;
import static org.infoshare.catalogue.description.SampleDescriptions.changed;
import static org.infoshare.catalogue.description.SampleDescriptions.described;
import static org.infoshare.catalogue.description.SampleDescriptions.item;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.WithNull;

/** A description does not say one thing and its contrary. */
class ContradictionProperties {

  @Property
  void whatIsNotSharedOrCoreIsNeverOpen(
      @ForAll Sharing sharing, @ForAll Grading grading, @ForAll boolean open) {
    var content = changed(described(sharing, List.of(item("code", sharing))), "grading", grading);
    var expected = new ArrayList<String>();
    if (open && sharing == Sharing.NOT_SHARED) {
      expected.add("/openToPublic open-though-not-shared");
    }
    if (open && grading == Grading.CORE) {
      expected.add("/openToPublic open-though-core");
    }

    assertThat(faultsOf(changed(content, "openToPublic", open))).isEqualTo(expected);
  }

  /** Of what reaches its receiver otherwise nobody but its department knows how. */
  @Property
  void onlyThePlatformHasTypesOfItsMode(
      @ForAll SharingMode mode, @ForAll @WithNull SharingModeType type) {
    var content = changed(changed(described(), "sharingMode", mode), "sharingModeType", type);
    var expected =
        switch (mode) {
          case PLATFORM -> type == null ? List.of("/sharingModeType missing") : List.of();
          case MAIL, DISK, PAPER, MEDIA ->
              type == null ? List.of() : List.of("/sharingModeType mode-type-not-of-mode");
          case OTHER -> List.of();
        };

    assertThat(faultsOf(content)).isEqualTo(expected);
  }

  @Property
  void aKindOfLegalBasisIsTheKindOfOne(
      @ForAll @WithNull LegalBasisKind kind, @ForAll boolean citesALaw) {
    var content =
        changed(
            changed(described(), "legalBasisKind", kind), "legalBasis", citesALaw ? "《公路法》" : null);

    assertThat(faultsOf(content))
        .isEqualTo(kind != null && !citesALaw ? List.of("/legalBasis missing") : List.of());
  }

  /** Spaces around a name make no other name of it. */
  @Property
  void everyNameOfAnItemIsHadOnce(
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 4) Integer> names,
      @ForAll boolean spaced) {
    var items = new ArrayList<ItemDefinition>();
    var expected = new ArrayList<String>();
    Set<Integer> known = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      String chinese = "名称" + names.get(i) + (spaced && i > 0 ? " " : "");
      items.add(
          new ItemDefinition(
              "field" + i,
              chinese,
              "Name",
              ItemType.CHARACTER,
              30,
              true,
              false,
              Sharing.UNCONDITIONAL,
              null));
      if (!known.add(names.get(i))) {
        expected.add("/items/" + i + "/chineseName duplicate");
      }
    }

    assertThat(faultsOf(described(Sharing.UNCONDITIONAL, items))).isEqualTo(expected);
  }

  private static List<String> faultsOf(NewEntry content) {
    return DescriptionChecks.checkDraft(content, PROVIDER, VOCABULARY).faults().stream()
        .map(fault -> fault.pointer() + " " + fault.code())
        .toList();
  }
}
