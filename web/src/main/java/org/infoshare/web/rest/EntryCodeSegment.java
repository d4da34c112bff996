package org.infoshare.web.rest;

/**
 * The code of a catalogue entry in a path segment: {@code 101001-1} for the national {@code
 * 101001/1}, because servers refuse an encoded slash.
 */
public final class EntryCodeSegment {

  private EntryCodeSegment() {}

  /** The national form. */
  public static String fromSegment(String segment) {
    return segment.replace('-', '/');
  }

  public static String toSegment(String code) {
    return code.replace('/', '-');
  }
}
