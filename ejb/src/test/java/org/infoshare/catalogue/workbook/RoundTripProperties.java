package org.infoshare.catalogue.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.infoshare.catalogue.description.DataCategory;
import org.infoshare.catalogue.description.Extent;
import org.infoshare.catalogue.description.FormatClass;
import org.infoshare.catalogue.description.Grading;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.description.LegalBasisKind;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.description.SharingMode;
import org.infoshare.catalogue.description.SharingModeType;
import org.infoshare.catalogue.description.UpdateCycle;
import org.infoshare.foundation.platform.Json;
import org.infoshare.foundation.platform.Text;
import org.infoshare.foundation.spreadsheet.WorkbookBounds;

/** What was exported is the same when it comes in again, whatever the order of the columns. */
class RoundTripProperties {

  private static final WorkbookBounds BOUNDS = new WorkbookBounds(10_000, 100, 50_000_000);

  @Property(tries = 60)
  void an_exported_catalogue_imported_elsewhere_has_the_same_contents(
      @ForAll("catalogues") List<NewEntry> catalogue, @ForAll Random random) {
    var columns = new ArrayList<>(Arrays.asList(Column.values()));
    Collections.shuffle(columns, random);
    byte[] file;
    try (var sheet = new EntrySheet(columns, SampleCodes.WORDS)) {
      for (int i = 0; i < catalogue.size(); i++) {
        // Names are what keeps entries without a code apart.
        ObjectNode fields = Json.mapper().valueToTree(catalogue.get(i));
        sheet.entry(fields.put("name", name(catalogue, i)));
      }
      file = sheet.finish();
    }
    var faults = new WorkbookFaults(100);

    var read =
        SheetReader.readEntries(
            file,
            BOUNDS,
            SampleCodes.WORDS,
            WorkbookProvider.of(new Text("psb", "psb"), "psb"),
            faults);

    assertThat(faults.errors()).isEmpty();
    assertThat(read).hasSameSizeAs(catalogue);
    for (int i = 0; i < catalogue.size(); i++) {
      ObjectNode expected = Json.mapper().valueToTree(catalogue.get(i));
      expected.put("name", name(catalogue, i));
      ObjectNode found = Json.mapper().valueToTree(read.get(i).description());
      assertThat(found).isEqualTo(expected);
      assertThat(read.get(i).matches(entry(padded(expected)))).isTrue();
      assertThat(read.get(i).matches(entry(expected.put("abstract", "别的摘要")))).isFalse();
    }
  }

  /** As it may be stored: what came over the wires keeps the spaces around it. */
  private static ObjectNode padded(ObjectNode fields) {
    var padded = fields.deepCopy();
    return padded.put("abstract", "\n " + fields.path("abstract").asText() + "\t");
  }

  private static NewEntry entry(ObjectNode fields) {
    try {
      return Json.lenientReader().forType(NewEntry.class).readValue(fields);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String name(List<NewEntry> catalogue, int i) {
    return i + catalogue.get(i).name();
  }

  @Provide
  Arbitrary<List<NewEntry>> catalogues() {
    return entries().list().ofMinSize(1).ofMaxSize(8);
  }

  private static Arbitrary<NewEntry> entries() {
    var texts = Combinators.combine(text(), text(), text(), text(), text(), text()).as(List::of);
    var more =
        Combinators.combine(maybe(text()), maybe(text()), maybe(text()), maybe(text()))
            .as(Arrays::asList);
    var words =
        Combinators.combine(
                Arbitraries.of(FormatClass.class),
                Arbitraries.of(UpdateCycle.class),
                Arbitraries.of(Sharing.class),
                Arbitraries.of(SharingMode.class),
                Arbitraries.of(Grading.class),
                Arbitraries.of(DataCategory.class),
                maybe(Arbitraries.of(LegalBasisKind.class)),
                maybe(Arbitraries.of(SharingModeType.class)))
            .as(
                (format, cycle, sharing, mode, grading, category, basis, type) ->
                    Arrays.<Object>asList(
                        format, cycle, sharing, mode, grading, category, basis, type));
    var codes =
        Combinators.combine(
                maybe(Arbitraries.of("xlsx", "sql server", "Dm", "OTHER")),
                maybe(Arbitraries.of("EPSG:4490", "EPSG:4547")),
                Arbitraries.of("101001/1", "307001/22").list().uniqueElements().ofMaxSize(2),
                maybe(extents()),
                Arbitraries.of(true, false))
            .as(Arrays::<Object>asList);
    return Combinators.combine(texts, more, words, codes, items().list().ofMinSize(1).ofMaxSize(6))
        .as(RoundTripProperties::entry);
  }

  @SuppressWarnings("unchecked") // the lists above
  private static NewEntry entry(
      List<String> texts,
      List<String> more,
      List<Object> words,
      List<Object> codes,
      List<ItemDefinition> items) {
    return new NewEntry(
        "307001",
        texts.get(0),
        texts.get(1),
        (FormatClass) words.get(0),
        (UpdateCycle) words.get(1),
        (Sharing) words.get(2),
        // Of what is not shared the guide's column for conditions holds the legal basis.
        words.get(2) == Sharing.NOT_SHARED ? null : more.get(0),
        texts.get(2),
        (SharingMode) words.get(3),
        (Boolean) codes.get(4),
        (Grading) words.get(4),
        more.get(1),
        items,
        more.get(2),
        (String) codes.get(0),
        texts.get(3),
        texts.get(4),
        texts.get(5),
        (LegalBasisKind) words.get(6),
        (SharingModeType) words.get(7),
        more.get(3),
        (DataCategory) words.get(5),
        (List<String>) codes.get(2),
        null,
        (Extent) codes.get(3),
        (String) codes.get(1));
  }

  private static Arbitrary<ItemDefinition> items() {
    return Combinators.combine(
            text(),
            text(),
            Arbitraries.of(ItemType.class),
            Arbitraries.integers().between(1, 100_000),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.of(Sharing.class),
            maybe(Arbitraries.of("DE00010", "GB-1.2_3")))
        .as(
            (chinese, english, type, length, key, sensitive, sharing, term) ->
                new ItemDefinition(
                    "f" + length,
                    chinese,
                    english,
                    type,
                    length,
                    key,
                    sensitive,
                    sharing,
                    term,
                    term == null ? english : null));
  }

  private static Arbitrary<Extent> extents() {
    var degrees =
        Arbitraries.bigDecimals().between(new BigDecimal("-90"), new BigDecimal("90")).ofScale(6);
    return Combinators.combine(degrees, degrees, degrees, degrees).as(Extent::new);
  }

  /** Text as departments write it and as attackers do; spaces around it are not kept. */
  private static Arbitrary<String> text() {
    var anything =
        Arbitraries.strings()
            .withChars("共享桥梁=+-@,;\"'&<>_x0041\n\t Aa1(()")
            .withCharRange('一', '鿿')
            .ofMinLength(1)
            .ofMaxLength(20)
            .map(String::strip)
            .filter(text -> !text.isBlank());
    return Arbitraries.oneOf(
        anything, Arbitraries.of("=cmd|' /C calc'!A0", "+1", "@SUM(A1)", "_x000D_", "0012", "1E5"));
  }

  private static <T> Arbitrary<T> maybe(Arbitrary<T> values) {
    return values.injectNull(0.3);
  }
}
