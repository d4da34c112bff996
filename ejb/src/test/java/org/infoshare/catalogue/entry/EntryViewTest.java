package org.infoshare.catalogue.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.infoshare.DistinctValues;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.publication.EntryStage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EntryViewTest {

  /** The view is made with many arguments of the same type. */
  @Test
  void each_value_of_an_entry_is_shown_under_its_name() {
    var entry = DistinctValues.of(Entry.class, Map.of());
    var content = DistinctValues.of(NewEntry.class, Map.of());
    var details = DistinctValues.of(EditorDetails.class, Map.of());
    var commands = Set.of(EntryCommand.AMEND);

    var view = EntryView.of(entry, content, EntryStage.SUBMITTED, details, commands);

    var expected = new HashMap<>(DistinctValues.components(content));
    expected.put("code", entry.code());
    expected.put("provider", entry.provider());
    expected.put("stage", EntryStage.SUBMITTED);
    expected.put("version", entry.publishedVersion().orElseThrow());
    expected.put("lockVersion", details.lockVersion());
    expected.put("returnReasons", details.returnReasons());
    expected.put("publishedAt", entry.publishedAt().orElseThrow());
    expected.put("assessment", details.assessment());
    expected.put("withdrawal", entry.withdrawal().orElseThrow().view());
    expected.put("updateDue", details.dueDates().updateDue());
    expected.put("reviewDue", details.dueDates().reviewDue());
    expected.put("flags", details.flags());
    expected.put("advice", details.advice());
    expected.put("commands", commands);
    assertThat(expected.values()).doesNotContainNull().doesNotHaveDuplicates();
    assertThat(DistinctValues.components(view)).isEqualTo(expected);
  }
}
