package org.infoshare.sharing.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.foundation.platform.Cursor;
import org.infoshare.foundation.platform.Json;
import org.infoshare.foundation.platform.KeyedHash;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;

/**
 * The cursors of queries. A cursor is the id of the last record of a page, signed together with the
 * query.
 *
 * <p>Unlike the record's key, the id reveals nothing about the person. The signature binds a cursor
 * to the query that it came from: the same grant, entry, keys and items.
 */
@ApplicationScoped
class QueryCursor {

  private static final String SEPARATOR = ".";

  private final KeyedHash hash;

  /** For the container's proxy. */
  protected QueryCursor() {
    this(null);
  }

  @Inject
  QueryCursor(KeyedHash hash) {
    this.hash = hash;
  }

  /** The query that a cursor is bound to. */
  record Scope(UUID grant, String entry, Map<String, Object> keys, List<String> items) {}

  /** The cursor of the page that begins after the record. */
  String after(UUID record, Scope scope) {
    return Cursor.encode(record + SEPARATOR + signature(record, scope));
  }

  /**
   * The record after which the page begins; null if there is no cursor.
   *
   * @throws Refusal {@code cursor-invalid} if the platform did not issue it or it belongs to
   *     another query
   */
  UUID read(String cursor, Scope scope) {
    String place = Cursor.decode(cursor);
    if (place == null) {
      return null;
    }
    int end = place.indexOf(SEPARATOR);
    UUID record = end < 0 ? null : uuid(place.substring(0, end));
    if (record == null || !place.equals(record + SEPARATOR + place.substring(end + 1))) {
      throw new Refusal(PlatformReason.CURSOR_INVALID);
    }
    byte[] given = place.substring(end + 1).getBytes(UTF_8);
    if (!MessageDigest.isEqual(given, signature(record, scope).getBytes(UTF_8))) {
      throw new Refusal(PlatformReason.CURSOR_INVALID);
    }
    return record;
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notOurs) {
      return null;
    }
  }

  private String signature(UUID record, Scope scope) {
    var signed = new ArrayList<Object>();
    signed.add("exchange-cursor");
    signed.add(record);
    signed.add(scope.grant());
    signed.add(scope.entry());
    signed.add(scope.keys());
    signed.add(scope.items());
    try {
      return hash.of("cursor", Json.mapper().writeValueAsBytes(signed));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
