package org.infoshare.catalogue.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.infoshare.catalogue.dcat.DcatFormat;
import org.infoshare.catalogue.dcat.SampleCatalogues;
import org.infoshare.catalogue.publication.PublishedEntry;

/** What is exported is what is harvested. */
class HarvestRoundTripProperties {

  @Property(tries = 100)
  void what_is_exported_is_what_is_harvested(
      @ForAll("catalogues") List<PublishedEntry> entries, @ForAll DcatFormat format)
      throws HarvestException {
    var found = harvested(format, entries);

    assertThat(found.faults()).isEmpty();
    assertThat(found.datasets()).hasSize(entries.size());
    for (var entry : entries) {
      var content = found.datasets().get(SampleCatalogues.iri(entry.code()));
      assertThat(content.identifier()).isEqualTo(entry.code());
      assertThat(content.title()).isEqualTo(entry.name());
      assertThat(content.description()).isEqualTo(entry.content().summary());
      assertThat(content.publisher()).isEqualTo(entry.provider().equals("cab") ? "市民政局" : "市公安局");
      assertThat(content.themes()).containsExactly(entry.content().node());
      assertThat(content.sharing()).isEqualTo(entry.sharing());
      assertThat(content.updateCycle()).isEqualTo(entry.content().updateCycle());
      assertThat(content.version()).isEqualTo(Integer.toString(entry.version()));
      assertThat(content.modified()).isEqualTo(entry.publishedAt().toString());
      assertThat(content.items())
          .isEqualTo(
              entry.items().stream()
                  .map(
                      item ->
                          new ExternalItem(
                              item.name(),
                              item.chineseName(),
                              item.englishName(),
                              item.type().name(),
                              item.length()))
                  .toList());
    }
  }

  @Property(tries = 50)
  void both_formats_harvest_the_same(@ForAll("catalogues") List<PublishedEntry> entries)
      throws HarvestException {
    assertThat(harvested(DcatFormat.TURTLE, entries))
        .isEqualTo(harvested(DcatFormat.JSON_LD, entries));
  }

  @Provide
  Arbitrary<List<PublishedEntry>> catalogues() {
    return SampleCatalogues.any();
  }

  private static DatasetReader.ReadResult harvested(DcatFormat format, List<PublishedEntry> entries)
      throws HarvestException {
    byte[] document = SampleCatalogues.written(format, entries).getBytes(UTF_8);
    var budget = new ReadingBudget(100_000, Duration.ofMinutes(1), InstantSource.system());
    return DatasetReader.read(
        new DocumentReader(budget).read(format, document, "https://other.example/"),
        "https://platform.example/",
        budget);
  }
}
