package org.infoshare.time.rulebook;

/**
 * A limit in working days, with its source.
 *
 * @param key what it limits, such as {@code request.answer.conditional}
 * @param workingDays the number of working days, 1 to 250
 * @param extensionDays the working days by which it may be extended, once; null for none
 * @param extensionSource the article that allows the extension, or {@code configured}; null if
 *     there is none
 * @param supplementClock the effect of a supplement on the time; null if no supplement is asked for
 * @param source the article, or {@code configured}
 * @param evidenceTag how certain it is, such as {@code READ}
 * @param configured whether it was chosen for this installation; it is then never shown as law
 * @param soft whether its expiry has no legal consequence: it is only shown as overdue
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

  /** The source of everything that was chosen for this installation. */
  public static final String CONFIGURED = "configured";

  /** A limit without extension and supplement. */
  public Limit(String key, int workingDays, String source, String evidenceTag, boolean configured) {
    this(key, workingDays, null, null, null, source, evidenceTag, configured, false);
  }

  /** The limit, shortened by the choice of the department that it binds. */
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
