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
 * @param soft whether nobody is late when it expires: the case moves on, or is shown as overdue
 * @param article the article that was read and its own number of days, which may be larger; null if
 *     none was read
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
    boolean soft,
    Article article) {

  /** The source of everything that was chosen for this installation. */
  public static final String CONFIGURED = "configured";

  /**
   * An article whose number of days was read, in its own words or in the official interpretation.
   *
   * @param workingDays the number of days that it sets, 1 to 250
   */
  public record Article(String name, int workingDays) {}

  /** A limit without extension and supplement. */
  public Limit(
      String key,
      int workingDays,
      String source,
      String evidenceTag,
      boolean configured,
      Article article) {
    this(key, workingDays, null, null, null, source, evidenceTag, configured, false, article);
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
        soft,
        article);
  }
}
