package org.infoshare.foundation.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.infoshare.foundation.platform.MachineTime;

/**
 * Counts what happens at the door, in memory and within bounds: callers choose names and addresses.
 * What was counted is written by {@link #write}, behind the calls.
 */
@ApplicationScoped
public class SecurityEvents {

  /** Of more different events of one kind, only kind and reason are counted. */
  static final int MAX_DIFFERENT = 5_000;

  private final SecurityEventRecords records;
  private final SecurityLog log;
  private final Clock clock;
  private final Map<SecurityEventKind, Map<Key, Count>> counted =
      new EnumMap<>(SecurityEventKind.class);

  /** For the container's proxy. */
  protected SecurityEvents() {
    this(null, null, null);
  }

  @Inject
  SecurityEvents(SecurityEventRecords records, SecurityLog log, @MachineTime Clock clock) {
    this.records = records;
    this.log = log;
    this.clock = clock;
    for (SecurityEventKind kind : SecurityEventKind.values()) {
      counted.put(kind, new ConcurrentHashMap<>());
    }
  }

  /**
   * Counts a sign-in.
   *
   * @param method the kind of credential
   */
  public void recordSignIn(String account, String method, String address) {
    count(new SecurityEvent(SecurityEventKind.SIGNED_IN, account, method, null, null, address));
  }

  /**
   * Counts a sign-in that was refused.
   *
   * @param account null unless the account exists
   * @param reason the code of the refusal
   */
  public void recordFailedSignIn(String account, String reason, String address) {
    count(
        new SecurityEvent(SecurityEventKind.SIGN_IN_FAILED, account, null, null, reason, address));
  }

  /**
   * Counts a refused call.
   *
   * @param account who is signed in; null for nobody
   * @param operation its name in both contracts; null if the call did not come to one
   * @param reason the code of the refusal
   */
  public void recordRefusedCall(String account, String operation, String reason, String address) {
    count(
        new SecurityEvent(
            SecurityEventKind.CALL_REFUSED, account, null, operation, reason, address));
  }

  private void count(SecurityEvent event) {
    var now = clock.instant();
    var counts = counted.get(event.kind());
    var key = new Key(now.truncatedTo(ChronoUnit.HOURS), event);
    if (counts.size() >= MAX_DIFFERENT && !counts.containsKey(key)) {
      key = new Key(key.hour(), event.withoutOrigin());
    }
    var line = new AtomicReference<CountedEvent>();
    counts.compute(
        key,
        (same, before) -> {
          var count = before == null ? new Count(now) : before;
          line.set(count.add(same, now));
          return count;
        });
    if (line.get() != null) {
      log.write(line.get());
    }
  }

  /**
   * Writes what was counted since the last time, in one statement. If that fails, it is written the
   * next time. One call at a time.
   */
  void write() {
    var unwritten = new ArrayList<CountedEvent>();
    counted.values().stream()
        .flatMap(counts -> counts.entrySet().stream())
        .map(each -> each.getValue().unwritten(each.getKey()))
        .filter(event -> event.count() > 0)
        .forEach(unwritten::add);
    if (!unwritten.isEmpty()) {
      records.add(unwritten);
      unwritten.forEach(this::noteWritten);
    }
    forget(clock.instant().truncatedTo(ChronoUnit.HOURS));
  }

  private void noteWritten(CountedEvent written) {
    counted
        .get(written.event().kind())
        .computeIfPresent(
            new Key(written.hour(), written.event()),
            (key, count) -> {
              count.noteWritten(written.count());
              return count;
            });
  }

  /** Forgets the events of earlier hours that are written; the log gets their last number. */
  private void forget(Instant hour) {
    List<CountedEvent> lines = new ArrayList<>();
    for (var counts : counted.values()) {
      for (var key : counts.keySet()) {
        if (key.hour().isBefore(hour)) {
          counts.computeIfPresent(
              key,
              (same, count) -> {
                if (!count.isWritten()) {
                  return count;
                }
                if (!count.isLogged()) {
                  lines.add(count.logged(same));
                }
                return null;
              });
        }
      }
    }
    lines.forEach(log::write);
  }

  private record Key(Instant hour, SecurityEvent event) {}

  /** The number of one event, and how much of it is written. */
  private static final class Count {

    private final Instant firstAt;
    private Instant lastAt;
    private long total;
    private long written;
    private long logged;

    Count(Instant at) {
      firstAt = at;
      lastAt = at;
    }

    /** Adds one; returns a line for the log if the number is a power of ten, otherwise null. */
    synchronized CountedEvent add(Key key, Instant at) {
      lastAt = at.isAfter(lastAt) ? at : lastAt;
      total++;
      return total == 1 || total == logged * 10 ? logged(key) : null;
    }

    synchronized CountedEvent unwritten(Key key) {
      return new CountedEvent(key.hour(), key.event(), total - written, firstAt, lastAt);
    }

    synchronized void noteWritten(long number) {
      written += number;
    }

    synchronized boolean isWritten() {
      return written == total;
    }

    synchronized boolean isLogged() {
      return logged == total;
    }

    synchronized CountedEvent logged(Key key) {
      logged = total;
      return new CountedEvent(key.hour(), key.event(), total, firstAt, lastAt);
    }
  }
}
