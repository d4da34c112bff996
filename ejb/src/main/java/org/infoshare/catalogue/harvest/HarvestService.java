package org.infoshare.catalogue.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.infoshare.catalogue.harvest.HarvestReason.EXTERNAL_ENTRY_NOT_FOUND;
import static org.infoshare.catalogue.harvest.HarvestReason.INTERVAL_WITHOUT_URL;
import static org.infoshare.catalogue.harvest.HarvestReason.RUN_NOT_FOUND;
import static org.infoshare.catalogue.harvest.HarvestReason.SOURCE_EXISTS;
import static org.infoshare.catalogue.harvest.HarvestReason.SOURCE_NOT_FOUND;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Idempotent;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.Departments;

/** Sources, runs over them, and the external entries that they brought. */
@Stateless
public class HarvestService {

  private static final int MAX_NAME_LENGTH = 64;
  private static final int MAX_URL_LENGTH = 500;
  private static final int MAX_DOCUMENT_LENGTH = 4_000_000;
  private static final int HOURS_OF_A_YEAR = 8760;
  private static final int MAX_PORT = 65_535;
  private static final Pattern AREA = Pattern.compile("[1-9][0-9]{5}");
  private static final Pattern CREDENTIAL = Pattern.compile("[a-z][a-z0-9-]{0,31}");

  @Inject private HarvestSources sources;
  @Inject private HarvestRuns runs;
  @Inject private ExternalEntries entries;
  @Inject private ExternalEntrySync sync;
  @Inject private HarvestRunner runner;
  @Inject private Departments departments;
  @Inject private EvidenceLedger evidence;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /**
   * Registers a catalogue of another platform.
   *
   * @throws Refusal {@code invalid}, or {@code harvest-source-exists} if the name is taken
   */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public HarvestSourceView register(NewHarvestSource asked) {
    requireMunicipal("registerHarvestSource");
    check(asked);
    var source = HarvestSource.register(asked, clock.instant());
    requireUniqueName(asked, source.id());
    sources.add(source);
    return recordAct("harvest-source-registered", source);
  }

  /** Describes a source anew. The entries of one that is not active are not searched. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public HarvestSourceView amend(UUID id, NewHarvestSource asked) {
    requireMunicipal("amendHarvestSource");
    check(asked);
    var source = sources.getForUpdate(id);
    boolean wasActive = source.isActive();
    requireUniqueName(asked, id);
    source.amend(asked, clock.instant());
    sources.flush();
    if (wasActive && !asked.active()) {
      sync.hide(id);
    } else if (!wasActive && asked.active()) {
      sync.show(id);
    }
    return recordAct("harvest-source-amended", source);
  }

  /** Every source, by name. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public List<HarvestSourceView> list() {
    var now = clock.instant();
    return sources.all().stream().map(source -> source.view(now)).toList();
  }

  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public HarvestSourceView get(UUID id) {
    return sources
        .find(id)
        .orElseThrow(() -> new Refusal(SOURCE_NOT_FOUND, id))
        .view(clock.instant());
  }

  /**
   * Fetches a source now. Without transaction, because it calls; so it takes no idempotency key: a
   * second run finds everything unchanged.
   *
   * @return the run, which may have failed
   * @throws Refusal {@code harvest-running}, {@code harvest-source-inactive} or {@code
   *     harvest-by-hand}
   */
  @RolesAllowed(Roles.AUTHORITY)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public HarvestRunView run(UUID id) {
    requireMunicipal("runHarvest");
    return run(runner.fetch(id, callers.current()), id);
  }

  /** Takes a document by hand, of any source. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public HarvestRunView upload(UUID id, UploadedCatalogue uploaded) {
    requireMunicipal("uploadHarvest");
    new Checks().requireText("/document", uploaded.document(), MAX_DOCUMENT_LENGTH).refuseIfAny();
    byte[] document = uploaded.document().getBytes(UTF_8);
    return run(runner.runDocument(id, uploaded.format(), document, callers.current()), id);
  }

  /** The runs over a source, the latest first. */
  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public Page<HarvestRunView> runs(UUID id, Integer limit, String cursor) {
    return runs.page(get(id).id(), limit, cursor);
  }

  @RolesAllowed({Roles.STAFF, Roles.HEAD})
  public HarvestRunView getRun(UUID id) {
    return runs.find(id).orElseThrow(() -> new Refusal(RUN_NOT_FOUND, id));
  }

  /**
   * The external entries that the filter names.
   *
   * @throws Refusal {@code invalid} if the filter names a source that does not exist
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public Page<ExternalEntrySummary> entries(ExternalEntryFilter filter) {
    boolean known = filter.source() == null || sources.find(filter.source()).isPresent();
    new Checks().require(known, "/source", SOURCE_NOT_FOUND, filter.source()).refuseIfAny();
    return entries.page(filter);
  }

  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public ExternalEntryView entry(UUID id) {
    return entries.find(id).orElseThrow(() -> new Refusal(EXTERNAL_ENTRY_NOT_FOUND, id));
  }

  /** The sources are the city's: a district's authority does not edit them. */
  private void requireMunicipal(String operation) {
    String department = callers.current().department();
    if (departments.get(department).level() != DepartmentLevel.MUNICIPAL) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, operation);
    }
  }

  private HarvestRunView run(UUID run, UUID source) {
    return runs.find(run).orElseThrow(() -> new IllegalStateException(source + " " + run));
  }

  private HarvestSourceView recordAct(String what, HarvestSource source) {
    var view = source.view(clock.instant());
    evidence.record(
        Act.of(callers.current(), what)
            .subject(view.id().toString())
            .detail("name", view.name())
            .detail("url", String.valueOf(view.url()))
            .detail("active", view.active()));
    return view;
  }

  private void requireUniqueName(NewHarvestSource asked, UUID except) {
    if (sources.isNameTaken(asked.name(), except)) {
      throw new Refusal(SOURCE_EXISTS, asked.name());
    }
  }

  static void check(NewHarvestSource asked) {
    var checks =
        new Checks()
            .requireText("/name", asked.name(), MAX_NAME_LENGTH)
            .optionalText("/url", asked.url(), MAX_URL_LENGTH)
            .requirePresent("/format", asked.format())
            .requireMatch("/area", asked.area(), AREA)
            .requirePresent("/level", asked.level())
            .requirePresent("/active", asked.active());
    if (asked.url() != null) {
      checks.require(isCallable(asked.url()), "/url", PlatformReason.BAD_FORMAT, "https://…");
    }
    if (asked.everyHours() != null) {
      checks
          .requireInRange("/everyHours", asked.everyHours(), 1, HOURS_OF_A_YEAR)
          .require(asked.url() != null, "/everyHours", INTERVAL_WITHOUT_URL);
    }
    if (asked.credential() != null) {
      checks.requireMatch("/credential", asked.credential(), CREDENTIAL);
      boolean open = asked.url() != null && !asked.url().startsWith("https:");
      checks.require(!open, "/url", PlatformReason.BAD_FORMAT, "https://…");
    }
    checks.refuseIfAny();
  }

  static boolean isCallable(String url) {
    try {
      var address = URI.create(url);
      return address.getScheme() != null
          && Set.of("http", "https").contains(address.getScheme().toLowerCase(Locale.ROOT))
          && address.getHost() != null
          && address.getPort() <= MAX_PORT
          && address.getUserInfo() == null
          && address.getFragment() == null;
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }
}
