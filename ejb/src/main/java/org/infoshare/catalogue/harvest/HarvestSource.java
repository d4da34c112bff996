package org.infoshare.catalogue.harvest;

import static org.infoshare.catalogue.harvest.HarvestReason.RUNNING;
import static org.infoshare.catalogue.harvest.HarvestReason.SOURCE_INACTIVE;
import static org.infoshare.catalogue.harvest.HarvestReason.UPLOAD_ONLY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.infoshare.catalogue.dcat.DcatFormat;
import org.infoshare.foundation.platform.Refusal;

/**
 * A catalogue of another platform, as its sharing authority described it.
 *
 * <p>While it is active, it is fetched automatically at its interval, by one run at a time. The
 * state of the last stored document is valid as long as address and format stay the same.
 */
@Entity
@Table(name = "harvest_source")
class HarvestSource {

  /** An unfinished run is interrupted after this time, and another may start. */
  private static final Duration MAX_RUN_DURATION = Duration.ofMinutes(15);

  @Id private UUID id;

  private String name;
  private String url;

  @Enumerated(EnumType.STRING)
  private DcatFormat format;

  private String area;

  @Enumerated(EnumType.STRING)
  private PlatformLevel level;

  private boolean active;

  @Column(name = "interval_hours")
  private Integer intervalHours;

  private String credential;
  private String etag;

  @Column(name = "last_modified")
  private String lastModified;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Column(name = "next_run_at")
  private Instant nextRunAt;

  @Column(name = "running_until")
  private Instant runningUntil;

  protected HarvestSource() {
    // for JPA
  }

  /** Registers a source with a checked description. */
  static HarvestSource register(NewHarvestSource input, Instant at) {
    var source = new HarvestSource();
    source.id = UUID.randomUUID();
    source.registeredAt = at;
    source.describe(input, at);
    return source;
  }

  /** Amends the description. A changed address or format resets the document state. */
  void amend(NewHarvestSource input, Instant at) {
    if (url == null || !url.equals(input.url()) || format != input.format()) {
      setState(DocumentState.UNKNOWN);
    }
    describe(input, at);
  }

  private void describe(NewHarvestSource input, Instant at) {
    name = input.name();
    url = input.url();
    format = input.format();
    area = input.area();
    level = input.level();
    active = input.active();
    intervalHours = input.intervalHours();
    credential = input.credential();
    nextRunAt = next(at);
  }

  private Instant next(Instant at) {
    return intervalHours == null || url == null ? null : at.plus(Duration.ofHours(intervalHours));
  }

  /**
   * Claims the source for a run; of two concurrent claims, one succeeds.
   *
   * @throws Refusal {@code harvest-running} if a run is in progress, or {@code
   *     harvest-source-inactive}
   */
  void claim(Instant at) {
    if (!active) {
      throw new Refusal(SOURCE_INACTIVE);
    }
    if (runningUntil != null && !runningUntil.isBefore(at)) {
      throw new Refusal(RUNNING);
    }
    runningUntil = at.plus(MAX_RUN_DURATION);
    nextRunAt = next(at);
  }

  /**
   * Claims the source for a run that fetches it.
   *
   * @throws Refusal as {@link #claim}, and {@code harvest-by-hand} if it has no address
   */
  void claimForFetch(Instant at) {
    if (url == null) {
      throw new Refusal(UPLOAD_ONLY);
    }
    claim(at);
  }

  /** Ends the claim of a run. */
  void release() {
    runningUntil = null;
  }

  /**
   * Stores the state of the document that was just stored.
   *
   * @param from the address that it was fetched from, null if uploaded; if the source now has
   *     another address, the state is not stored
   */
  void storeState(String from, DocumentState state) {
    setState(url != null && url.equals(from) ? state : DocumentState.UNKNOWN);
  }

  private void setState(DocumentState state) {
    etag = state.etag();
    lastModified = state.lastModified();
  }

  /** The state of the last stored document. */
  DocumentState state() {
    return new DocumentState(etag, lastModified);
  }

  UUID id() {
    return id;
  }

  boolean isActive() {
    return active;
  }

  HarvestSourceView view(Instant now) {
    return new HarvestSourceView(
        id,
        name,
        url,
        format,
        area,
        level,
        active,
        intervalHours,
        credential,
        registeredAt,
        nextRunAt,
        runningUntil != null && runningUntil.isAfter(now));
  }
}
