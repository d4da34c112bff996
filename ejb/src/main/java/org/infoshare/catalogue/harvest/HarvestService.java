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
import org.infoshare.catalogue.dcat.DcatFormat;
import org.infoshare.foundation.command.Idempotent;
import org.infoshare.foundation.evidence.Act;
import org.infoshare.foundation.evidence.EvidenceLedger;
import org.infoshare.foundation.platform.Callers;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.Page;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Roles;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.Departments;

/** Manages sources, the runs over them and the external entries that the runs stored. */
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
  public HarvestSourceView register(NewHarvestSource input) {
    requireMunicipal("registerHarvestSource");
    check(input);
    var source = HarvestSource.register(input, clock.instant());
    requireUniqueName(input, source.id());
    sources.add(source);
    return recordAct("harvest-source-registered", source);
  }

  /** Amends the description of a source. The entries of an inactive source are not searched. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public HarvestSourceView amend(UUID id, NewHarvestSource input) {
    requireMunicipal("amendHarvestSource");
    check(input);
    var source = sources.getForUpdate(id);
    boolean wasActive = source.isActive();
    requireUniqueName(input, id);
    source.amend(input, clock.instant());
    sources.flush();
    if (wasActive && !input.active()) {
      sync.hide(id);
    } else if (!wasActive && input.active()) {
      sync.show(id);
    }
    return recordAct("harvest-source-amended", source);
  }

  /** Every source, ordered by name. */
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
   * Fetches a source now. It has no transaction, because it calls another host. It needs no
   * idempotency key, because a second run finds everything unchanged.
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

  /** Runs over an uploaded document of any source. */
  @Idempotent
  @RolesAllowed(Roles.AUTHORITY)
  public HarvestRunView upload(UUID id, UploadedCatalogue uploaded) {
    requireMunicipal("uploadHarvestDocument");
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
   * The external entries that match the filter.
   *
   * @throws Refusal {@code invalid} if the filter names a source that does not exist
   */
  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public Page<ExternalEntrySummary> entries(ExternalEntryFilter filter) {
    boolean exists = filter.source() == null || sources.find(filter.source()).isPresent();
    new Checks().require(exists, "/source", SOURCE_NOT_FOUND, filter.source()).refuseIfAny();
    return entries.page(filter);
  }

  @RolesAllowed({Roles.STAFF, Roles.HEAD, Roles.SYSTEM})
  public ExternalEntryView entry(UUID id) {
    return entries.find(id).orElseThrow(() -> new Refusal(EXTERNAL_ENTRY_NOT_FOUND, id));
  }

  /** The city owns the sources: a district's authority may not edit them. */
  private void requireMunicipal(String operation) {
    String department = callers.current().department();
    if (departments.get(department).level() != DepartmentLevel.MUNICIPAL) {
      throw new Refusal(PlatformReason.NOT_PERMITTED, operation);
    }
  }

  private HarvestRunView run(UUID run, UUID source) {
    return runs.find(run).orElseThrow(() -> new IllegalStateException(source + " " + run));
  }

  private HarvestSourceView recordAct(String actName, HarvestSource source) {
    var view = source.view(clock.instant());
    evidence.record(
        Act.of(callers.current(), actName)
            .subject(view.id().toString())
            .detail("name", view.name())
            .detail("url", String.valueOf(view.url()))
            .detail("active", view.active()));
    return view;
  }

  private void requireUniqueName(NewHarvestSource input, UUID excludedId) {
    if (sources.isNameTaken(input.name(), excludedId)) {
      throw new Refusal(SOURCE_EXISTS, input.name());
    }
  }

  static void check(NewHarvestSource input) {
    var checks =
        new Checks()
            .requireText("/name", input.name(), MAX_NAME_LENGTH)
            .optionalText("/url", input.url(), MAX_URL_LENGTH)
            .requireChoice("/format", input.format(), DcatFormat.values())
            .requireMatch("/area", input.area(), AREA)
            .requireChoice("/level", input.level(), PlatformLevel.values())
            .requirePresent("/active", input.active());
    if (input.url() != null) {
      checks.require(isCallable(input.url()), "/url", PlatformReason.BAD_FORMAT, "https://…");
    }
    if (input.intervalHours() != null) {
      checks
          .requireInRange("/intervalHours", input.intervalHours(), 1, HOURS_OF_A_YEAR)
          .require(input.url() != null, "/intervalHours", INTERVAL_WITHOUT_URL);
    }
    if (input.credential() != null) {
      checks.requireMatch("/credential", input.credential(), CREDENTIAL);
      boolean open = input.url() != null && !input.url().startsWith("https:");
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
