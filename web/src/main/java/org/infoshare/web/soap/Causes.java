package org.infoshare.web.soap;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.cxf.frontend.WSDLQueryException;
import org.infoshare.platform.PlatformReason;
import org.infoshare.platform.Refusal;

/** Why a call failed, in the words of the platform: everything thrown is a refusal in the end. */
final class Causes {

  private static final System.Logger LOG = System.getLogger(Causes.class.getName());

  private Causes() {}

  /**
   * The refusal that a caller is told.
   *
   * @param read whether the message was read before: if not, it may itself be the cause
   */
  static Refusal refusal(Throwable thrown, boolean read) {
    var causes = causes(thrown);
    return first(causes, Refusal.class)
        .or(() -> known(causes))
        .or(() -> read ? Optional.empty() : Unreadable.refusal(thrown, causes))
        .orElseGet(() -> defect(thrown));
  }

  private static Optional<Refusal> known(Set<Throwable> causes) {
    if (first(causes, EJBAccessException.class).isPresent()
        || first(causes, AccessLocalException.class).isPresent()) {
      return Optional.of(new Refusal(PlatformReason.ACCESS_DENIED));
    }
    if (first(causes, WSDLQueryException.class).isPresent()) {
      return Optional.of(new Refusal(PlatformReason.ADDRESS_NOT_FOUND));
    }
    if (first(causes, OptimisticLockException.class).isPresent()
        || causes.stream().anyMatch(Causes::isConflict)) {
      return Optional.of(new Refusal(PlatformReason.CHANGED_MEANWHILE));
    }
    return Optional.empty();
  }

  /** A violated constraint (class 23) or a transaction that lost against another (class 40). */
  private static boolean isConflict(Throwable cause) {
    return cause instanceof SQLException sql
        && sql.getSQLState() != null
        && (sql.getSQLState().startsWith("23") || sql.getSQLState().startsWith("40"));
  }

  private static Refusal defect(Throwable thrown) {
    var reference = UUID.randomUUID();
    LOG.log(System.Logger.Level.ERROR, "Defect " + reference, thrown);
    return new Refusal(PlatformReason.DEFECT, reference);
  }

  static <T extends Throwable> Optional<T> first(Set<Throwable> causes, Class<T> type) {
    return causes.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  /** The exception and everything behind it, in this order; some hide their cause elsewhere. */
  private static Set<Throwable> causes(Throwable thrown) {
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
}
