package org.infoshare.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infoshare.launcher.DemoData;
import org.infoshare.launcher.LoadProgress;
import org.infoshare.launcher.StartRefused;

/**
 * Loads the divisions, the 16 classes of basic information, and the records of divisions, persons
 * and enterprises.
 *
 * <p>It stores no state of its own. Each start asks the platform what exists and continues from
 * there: an entry from its stage, and records from the beginning unless all of them exist, because
 * a record that exists already is left unchanged and costs little.
 *
 * <p>The system properties {@value #PERSONS} and {@value #ENTERPRISES} set the number of persons
 * and enterprises.
 */
public final class DemoDataLoader implements DemoData {

  static final String PERSONS = "infoshare.demo.persons";
  static final String ENTERPRISES = "infoshare.demo.enterprises";

  private static final int BATCH = 1000;

  private final int persons;
  private final int enterprises;
  private final Duration pause;

  /** Called by {@link java.util.ServiceLoader}. */
  public DemoDataLoader() {
    this(
        number(PERSONS, 10_000, Population.MOST),
        number(ENTERPRISES, 5_000, Economy.MOST),
        Duration.ofSeconds(1));
  }

  DemoDataLoader(int persons, int enterprises, Duration pause) {
    this.persons = persons;
    this.enterprises = enterprises;
    this.pause = pause;
  }

  @Override
  public void load(URI base, LoadProgress progress) throws InterruptedException {
    try {
      load(new RestClient(base, pause), progress);
    } catch (IOException unanswered) {
      throw new StartRefused(
          "The platform at %s stopped answering while demo data was loaded; the next start goes on from there."
              .formatted(base),
          unanswered);
    } catch (PlatformRefused refused) {
      throw new StartRefused("The demo data was refused: " + refused.getMessage(), refused);
    }
  }

  private void load(RestClient platform, LoadProgress progress)
      throws IOException, InterruptedException, PlatformRefused {
    var divisions = Divisions.shipped();
    requireDistinctCodes(divisions.counties());
    requireDistinctCodes(divisions.towns());
    publishEntries(platform, progress);

    var population = new Population(divisions);
    var economy = new Economy(divisions, population);
    for (var dataset :
        List.of(
            new Dataset("counties", "cab", "103001-1", divisions.counties().rows()),
            new Dataset("towns", "cab", "103002-1", divisions.towns().rows()),
            new Dataset("persons", "psb", "101001-1", population.records(persons)),
            new Dataset("enterprises", "aic", "102001-1", economy.records(enterprises)))) {
      push(dataset, platform, progress);
    }
    progress.say(
        "%d towns name a county that the counties entry lacks"
            .formatted(townsWithoutCounty(platform)));
  }

  /** The first finding of the platform itself about the quality of the data. */
  private static long townsWithoutCounty(RestClient platform)
      throws IOException, InterruptedException, PlatformRefused {
    String towns = "/quality/entries/103002-1";
    if (platform.get("cab.staff", towns + "/rules").path("results").isEmpty()) {
      platform.post(
          "cab.staff",
          towns + "/rules",
          Map.of(
              "item", "county",
              "kind", "REFERENCE",
              "referenceEntry", "103001/1",
              "referenceItem", "code"));
    }
    var report = platform.find("cab.staff", towns + "/report");
    JsonNode found =
        report.isPresent() && !report.get().path("validity").isEmpty()
            ? report.get()
            : platform.post("cab.staff", towns + "/assessment");
    return found.path("validity").path(0).path("broken").asLong();
  }

  private static void publishEntries(RestClient platform, LoadProgress progress)
      throws IOException, InterruptedException, PlatformRefused {
    var publication = new Publication(platform);
    List<EntryDefinition> definitions = EntryDefinition.shipped();
    int done = 0;
    progress.report("entries", done, definitions.size());
    for (EntryDefinition definition : definitions) {
      publication.complete(definition);
      done++;
      progress.report("entries", done, definitions.size());
    }
  }

  /** Records that the system of a department pushes. */
  private record Dataset(
      String what, String department, String entry, List<Map<String, Object>> records) {

    String system() {
      return department + ".system";
    }

    String path() {
      return "/datasets/" + entry;
    }
  }

  private static void push(Dataset dataset, RestClient platform, LoadProgress progress)
      throws IOException, InterruptedException, PlatformRefused {
    int total = dataset.records().size();
    long there = platform.get(dataset.system(), dataset.path()).path("recordCount").asLong();
    int done = there < total ? 0 : total;
    progress.report(dataset.what(), done, total);
    while (done < total) {
      int end = Math.min(done + BATCH, total);
      platform.put(
          dataset.system(),
          dataset.path() + "/records",
          Map.of("upserts", dataset.records().subList(done, end)));
      done = end;
      progress.report(dataset.what(), done, total);
    }
  }

  private static void requireDistinctCodes(Table table) {
    Set<Object> repeated = table.repeated("code");
    if (!repeated.isEmpty()) {
      throw new StartRefused("Division codes are there more than once: %s.".formatted(repeated));
    }
  }

  private static int number(String property, int otherwise, int most) {
    String value = System.getProperty(property);
    if (value == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value.strip());
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // said below, with the numbers out of range
    }
    throw new StartRefused(
        "-D%s must be a number from 0 to %d but is \"%s\".".formatted(property, most, value));
  }
}
