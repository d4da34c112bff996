package org.infoshare.time.rulebook;

/**
 * A limit in working days, and where it comes from.
 *
 * @param key what it limits, such as {@code request.answer.conditional}
 * @param workingDays how many working days, 1 to 250
 * @param extensionDays how many working days it may be extended by, once; null for none
 * @param extensionSource the article that allows the extension, or {@code configured}; null where
 *     there is none
 * @param supplementClock what a supplement does to the time; null where none is asked for
 * @param source the article, or {@code configured}
 * @param evidenceTag how sure it is, such as {@code READ}
 * @param configured whether it was chosen for this installation; never shown as law then
 * @param soft whether nothing follows by law when it passes: it is only shown as overdue
 */
public record Limit(
    String key,
    int workingDays,
    Integer extensionDays,
    String extensionSource,
    SupplementClock supplementClock,
    String source,
    String evidenceTag,
    boolean configured,
    boolean soft) {

  /** Where what was chosen for this installation comes from. */
  public static final String CONFIGURED = "configured";

  /** A limit that is neither extended nor stopped. */
  public Limit(String key, int workingDays, String source, String evidenceTag, boolean configured) {
    this(key, workingDays, null, null, null, source, evidenceTag, configured, false);
  }

  /** The same limit with its extension added; itself where there is none. */
  public Limit extended() {
    return extensionDays == null
        ? this
        : new Limit(
            key,
            workingDays + extensionDays,
            extensionDays,
            extensionSource,
            supplementClock,
            source,
            evidenceTag,
            configured,
            soft);
  }

  /** The same limit, shorter by the choice of the department that it binds. */
  Limit shortenedTo(int fewerDays) {
    return new Limit(
        key,
        fewerDays,
        extensionDays,
        extensionSource,
        supplementClock,
        CONFIGURED,
        RuleLimit.CONFIGURED_TAG,
        true,
        soft);
  }
}
