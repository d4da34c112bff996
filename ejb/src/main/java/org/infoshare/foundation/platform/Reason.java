package org.infoshare.foundation.platform;

import com.google.errorprone.annotations.Immutable;

/**
 * The reason of a refusal: a stable code with its text in Chinese and English.
 *
 * <p>Each feature lists its own reasons in an enum. The code is part of the published contract, the
 * same on both wires; the texts are patterns of {@link java.text.MessageFormat}. The list in {@code
 * docs/reasons.md} is generated from these enums, and a test checks that it is current.
 */
public interface Reason {

  /** The kind of refusal, which tells a caller what to do about it; each wire maps it once. */
  enum Kind {
    /** Nobody is signed in, or the sign-in is not valid. */
    UNAUTHENTICATED,
    /** The message itself cannot be read. */
    MALFORMED,
    /** The message was read, its content is not acceptable. */
    INVALID,
    /** The caller may not do this. */
    FORBIDDEN,
    /** There is no such thing, or the caller may not see it. */
    NOT_FOUND,
    /** The thing is not in a state that allows this. */
    CONFLICT,
    /** The message is larger than the platform accepts. */
    TOO_LARGE,
    /** Too many calls; a later call may succeed. */
    TOO_MANY,
    /** Something that the platform needs for this does not answer; a later call may succeed. */
    UNAVAILABLE,
    /** The platform failed: a defect, reported with a reference only. */
    DEFECT
  }

  /**
   * The content of a reason.
   *
   * @param code stable and machine-readable, such as {@code grant-expired}
   * @param kind the kind of refusal
   * @param chinese the sentence, a pattern with {@code {0}}, {@code {1}} … for the arguments
   * @param english the same sentence, with the same arguments
   */
  @Immutable
  record Wording(String code, Kind kind, String chinese, String english) {}

  Wording wording();

  default String code() {
    return wording().code();
  }

  default Kind kind() {
    return wording().kind();
  }

  default String chinese() {
    return wording().chinese();
  }

  default String english() {
    return wording().english();
  }
}
