package org.infoshare.sharing.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Refusal;

/** Whatever a record holds, it is kept in one form. */
class RecordFormatProperties {

  private static final PublishedEntry ENTRY = DatasetEntries.persons("101001/1");
  private static final RecordFormat FORMAT = RecordFormat.of(ENTRY);

  @Property(tries = 500)
  void The_kept_form_of_a_kept_record_is_itself(@ForAll("records") Map<String, Object> record) {
    var kept = kept(record);

    assertThat(kept(kept)).isEqualTo(kept);
  }

  @Property(tries = 500)
  void A_record_of_texts_as_SOAP_brings_it_is_kept_as_the_one_of_JSON(
      @ForAll("records") Map<String, Object> record) {
    var texts = new LinkedHashMap<String, Object>();
    record.forEach((name, value) -> texts.put(name, value.toString()));

    assertThat(kept(texts)).isEqualTo(kept(record));
    assertThat(kept(RecordJson.values(RecordJson.write(record)))).isEqualTo(kept(record));
  }

  @Property(tries = 500)
  void A_record_that_passes_comes_back_from_its_stored_form(
      @ForAll("records") Map<String, Object> record) {
    var kept = kept(record);

    assertThat(kept(RecordJson.values(RecordJson.write(kept)))).isEqualTo(kept);
  }

  /** The law of a version after a retyping: as if the stored values were pushed now. */
  @Property(tries = 500)
  void A_stored_value_is_handed_out_as_if_it_were_pushed_now_or_refused(
      @ForAll("records") Map<String, Object> record, @ForAll ItemType type) {
    var stored = RecordJson.values(RecordJson.write(kept(record)));
    var later = RecordFormat.of(retyped(type));
    var names = ENTRY.items().stream().map(ItemDefinition::name).toList();
    var checks = new Checks();
    var pushedNow = later.record("/upserts/0", stored, checks);

    if (checks.faults().isEmpty()) {
      assertThat(later.inCurrentForm(stored, names)).isEqualTo(pushedNow);
    } else {
      var refusal =
          catchThrowableOfType(Refusal.class, () -> later.inCurrentForm(stored, names)).reason();
      assertThat(refusal).isEqualTo(DatasetReason.RECORD_OUTDATED);
    }
  }

  @Property(tries = 300)
  void Two_keys_are_the_same_only_if_every_value_is(
      @ForAll("names") String county,
      @ForAll("names") String otherCounty,
      @ForAll("codes") int town,
      @ForAll("codes") int otherTown) {
    var towns = RecordFormat.of(DatasetEntries.towns("101001/2"));
    String one = towns.recordKey(Map.of("county", county, "town", BigDecimal.valueOf(town)));
    String other =
        towns.recordKey(Map.of("county", otherCounty, "town", BigDecimal.valueOf(otherTown)));

    assertThat(one.equals(other)).isEqualTo(county.equals(otherCounty) && town == otherTown);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars('"', ',', '\\', '[', '1', '广')
        .ofMinLength(1)
        .ofMaxLength(4);
  }

  @Provide
  Arbitrary<Integer> codes() {
    return Arbitraries.integers().between(0, 12);
  }

  @Provide
  Arbitrary<Map<String, Object>> records() {
    var values =
        Combinators.combine(ENTRY.items().stream().map(RecordFormatProperties::valuesOf).toList());
    return values.as(
        list -> {
          var record = new LinkedHashMap<String, Object>();
          for (int i = 0; i < list.size(); i++) {
            if (list.get(i) != ABSENT) {
              record.put(ENTRY.items().get(i).name(), list.get(i));
            }
          }
          return record;
        });
  }

  private static final Object ABSENT = new Object();

  private static Arbitrary<Object> valuesOf(ItemDefinition item) {
    Arbitrary<?> present =
        switch (item.type()) {
          case CHARACTER, MEMO, GENERAL ->
              Arbitraries.strings()
                  .withChars('张', 'a', '0', ' ', '"', '\n', '\r', '\t')
                  .ofMinLength(item.key() ? 2 : 0)
                  .ofMaxLength(item.length())
                  .filter(text -> !item.key() || !text.isBlank());
          case INTEGER -> Arbitraries.integers().between(-999_999_999, 999_999_999);
          case NUMERIC, CURRENCY, DOUBLE, FLOAT ->
              Arbitraries.bigDecimals()
                  .between(new BigDecimal("-9999999"), new BigDecimal("9999999"))
                  .ofScale(5);
          case LOGICAL -> Arbitraries.of(true, false);
          case DATE -> days().map(LocalDate::toString);
          case DATETIME ->
              Combinators.combine(days(), Arbitraries.integers().between(-12, 14))
                  .as(
                      (day, hours) ->
                          OffsetDateTime.of(day.atTime(9, 30), ZoneOffset.ofHours(hours))
                              .toString());
        };
    Arbitrary<Object> values = present.map(value -> value);
    return item.key() ? values : Arbitraries.oneOf(values, Arbitraries.just(ABSENT));
  }

  /** The same entry, all items but the key of one type. */
  private static PublishedEntry retyped(ItemType type) {
    return DatasetEntries.of(
        ENTRY.code(),
        ENTRY.items().stream()
            .map(
                item ->
                    item.key()
                        ? item
                        : DatasetEntries.item(item.name(), type, Math.min(20, item.length())))
            .toArray(ItemDefinition[]::new));
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1850, 1, 1).toEpochDay(), LocalDate.of(2150, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Map<String, Object> kept(Map<String, Object> given) {
    var checks = new Checks();
    var kept = FORMAT.record("/upserts/0", given, checks);
    assertThat(checks.faults()).isEmpty();
    return kept;
  }
}
