package org.infoshare.web;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.resource.ResourceException;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.foundation.platform.Text;

/**
 * Says which refusal an exception that reached a wire means to its caller, in the same way on both
 * wires.
 */
public final class Failures {

  private static final System.Logger LOG = System.getLogger(Failures.class.getName());

  private static final TraceBudget TRACES = new TraceBudget(60, System::nanoTime);

  /** Says why a message that could not be read completely is malformed. */
  public static final Text UNREADABLE = new Text("首部或正文不完整。", "a header or the body is broken.");

  /**
   * The states of SQL that pass: no connection (08), no resources (53), stopped by an administrator
   * or by a time limit (57, 25P03, 25P04), a lock that was not free in time (55P03), trouble of the
   * disk (58).
   */
  private static final Pattern TEMPORARY = Pattern.compile("(?:08|53|57|58)...|25P0[34]|55P03");

  private Failures() {}

  /**
   * The refusal that the exception is, or that it stands for if the container or the database threw
   * it.
   */
  public static Optional<Refusal> asRefusal(Throwable thrown) {
    var causes = causes(thrown);
    return first(causes, Refusal.class)
        .or(() -> isForbidden(causes) ? refusal(PlatformReason.ACCESS_DENIED) : Optional.empty())
        .or(() -> isConflict(causes) ? refusal(PlatformReason.CHANGED_MEANWHILE) : Optional.empty())
        .or(() -> isUnavailable(causes) ? unavailable(thrown, causes) : Optional.empty());
  }

  /** The refusal that the exception is; otherwise a {@link #defect}. */
  public static Refusal refusalFor(Throwable thrown) {
    return asRefusal(thrown).orElseGet(() -> defect(thrown));
  }

  /** The meaning of a status that the container set; empty for a defect. */
  public static Optional<Refusal> ofStatus(int status) {
    return switch (status) {
      case 401 -> refusal(PlatformReason.UNAUTHENTICATED);
      case 403 -> refusal(PlatformReason.ACCESS_DENIED);
      case 404 -> refusal(PlatformReason.ADDRESS_NOT_FOUND);
      case 405, 501 -> refusal(PlatformReason.METHOD_NOT_ALLOWED);
      case 406 -> refusal(PlatformReason.NOT_ACCEPTABLE);
      case 415 -> refusal(PlatformReason.UNSUPPORTED_MEDIA_TYPE);
      default ->
          status < 500
              ? Optional.of(new Refusal(PlatformReason.MALFORMED, UNREADABLE))
              : Optional.empty();
    };
  }

  /**
   * A defect: the caller receives a reference, and the log contains the cause under that reference,
   * with its trace for the first sixty of a minute.
   */
  public static Refusal defect(Throwable thrown) {
    var reference = UUID.randomUUID();
    String line = "Defect " + reference + " of request " + RequestId.current();
    if (TRACES.take()) {
      LOG.log(Level.ERROR, line, thrown);
    } else {
      LOG.log(Level.ERROR, line + ", of too many in a minute: " + thrown.getClass().getName());
    }
    return new Refusal(PlatformReason.DEFECT, reference);
  }

  /**
   * Does something that must not change the answer if it fails. The log then says what is missing.
   */
  public static void attempt(Runnable work, String missing) {
    try {
      work.run();
    } catch (RuntimeException failed) {
      LOG.log(asRefusal(failed).isPresent() ? Level.DEBUG : Level.WARNING, missing, failed);
    }
  }

  /** The first exception of that type. */
  public static <T extends Throwable> Optional<T> first(Set<Throwable> causes, Class<T> type) {
    return causes.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  /**
   * The exception and everything that caused it, in this order. Some exceptions hold their cause
   * elsewhere.
   */
  public static Set<Throwable> causes(Throwable thrown) {
    var found = new LinkedHashSet<Throwable>();
    collect(thrown, found);
    return found;
  }

  private static void collect(Throwable thrown, Set<Throwable> found) {
    if (thrown == null || !found.add(thrown)) {
      return;
    }
    Stream.of(thrown.getCause(), hidden(thrown)).forEach(cause -> collect(cause, found));
  }

  private static Throwable hidden(Throwable thrown) {
    if (thrown instanceof EJBException ejb) {
      return ejb.getCausedByException();
    }
    if (thrown instanceof XMLStreamException xml) {
      return xml.getNestedException();
    }
    return null;
  }

  /** Payara throws one or the other, depending on whether the bean has a business interface. */
  private static boolean isForbidden(Set<Throwable> causes) {
    return first(causes, EJBAccessException.class).isPresent()
        || first(causes, AccessLocalException.class).isPresent();
  }

  private static boolean isConflict(Set<Throwable> causes) {
    return first(causes, OptimisticLockException.class).isPresent()
        || causes.stream().anyMatch(Failures::isConflict);
  }

  /**
   * A key that another transaction used (23505), or a transaction that lost against another (40…).
   */
  private static boolean isConflict(Throwable cause) {
    return cause instanceof SQLException sql
        && sql.getSQLState() != null
        && (sql.getSQLState().equals("23505") || sql.getSQLState().startsWith("40"));
  }

  /**
   * Whether the database could not do something that it could do at another time: it cannot be
   * reached, or the pool has no connection left, or it has no memory, disk or time for this.
   */
  private static boolean isUnavailable(Set<Throwable> causes) {
    return first(causes, ResourceException.class).isPresent()
        || causes.stream()
            .anyMatch(
                cause ->
                    cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && TEMPORARY.matcher(sql.getSQLState()).matches());
  }

  /** One line, because every call fails while the database is away. */
  private static Optional<Refusal> unavailable(Throwable thrown, Set<Throwable> causes) {
    var cause = first(causes, SQLException.class).map(Throwable.class::cast).orElse(thrown);
    String why = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    LOG.log(Level.WARNING, "Unavailable, request " + RequestId.current() + ": " + why);
    return refusal(PlatformReason.UNAVAILABLE);
  }

  private static Optional<Refusal> refusal(PlatformReason reason) {
    return Optional.of(new Refusal(reason));
  }
}
