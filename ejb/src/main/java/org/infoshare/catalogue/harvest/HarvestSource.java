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
 * <p>While it is active it is fetched by itself every so many hours, and by one run at a time. The
 * state of the document that was stored last is kept as long as its address and format are.
 */
@Entity
@Table(name = "harvest_source")
class HarvestSource {

  /** After that a run that never ended is given up, and another may begin. */
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

  @Column(name = "every_hours")
  private Integer everyHours;

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

  /** A source as it is described, checked. */
  static HarvestSource register(NewHarvestSource asked, Instant at) {
    var source = new HarvestSource();
    source.id = UUID.randomUUID();
    source.registeredAt = at;
    source.describe(asked, at);
    return source;
  }

  /** Describes it anew; of another document nothing is known yet. */
  void amend(NewHarvestSource asked, Instant at) {
    if (url == null || !url.equals(asked.url()) || format != asked.format()) {
      setState(DocumentState.UNKNOWN);
    }
    describe(asked, at);
  }

  private void describe(NewHarvestSource asked, Instant at) {
    name = asked.name();
    url = asked.url();
    format = asked.format();
    area = asked.area();
    level = asked.level();
    active = asked.active();
    everyHours = asked.everyHours();
    credential = asked.credential();
    nextRunAt = next(at);
  }

  private Instant next(Instant at) {
    return everyHours == null || url == null ? null : at.plus(Duration.ofHours(everyHours));
  }

  /**
   * Takes it for a run; of two at once, one.
   *
   * @throws Refusal {@code harvest-running} if one is under way, or {@code harvest-source-inactive}
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
   * Takes it to be fetched.
   *
   * @throws Refusal as {@link #claim}, and {@code harvest-by-hand} if it has no address
   */
  void claimForFetch(Instant at) {
    if (url == null) {
      throw new Refusal(UPLOAD_ONLY);
    }
    claim(at);
  }

  /** Its run ended. */
  void release() {
    runningUntil = null;
  }

  /**
   * Keeps the state of the document that is stored now.
   *
   * @param from where it came from; null if by hand. Of another address than the source has
   *     meanwhile nothing is kept
   */
  void storeState(String from, DocumentState state) {
    setState(url != null && url.equals(from) ? state : DocumentState.UNKNOWN);
  }

  private void setState(DocumentState state) {
    etag = state.etag();
    lastModified = state.lastModified();
  }

  /** The state of the document that was stored last. */
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
        everyHours,
        credential,
        registeredAt,
        nextRunAt,
        runningUntil != null && runningUntil.isAfter(now));
  }
}
