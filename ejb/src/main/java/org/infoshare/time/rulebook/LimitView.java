package org.infoshare.time.rulebook;

import java.time.Instant;

/**
 * The public view of a limit of a rule-set.
 *
 * @param key what it limits, such as {@code request.answer.conditional}
 * @param source the article, or {@code configured}
 * @param evidenceTag how certain the number of days is, such as {@code READ}
 * @param configured whether the number of days was chosen for this installation; it is then not law
 * @param extensionDays the working days by which it may be extended, once; absent for none
 * @param extensionSource the article of the extension, or {@code configured}
 * @param supplementClock the effect of a supplement on the time; absent if no supplement is asked
 *     for
 * @param clockSource always {@code configured}, because the law is silent; absent without a clock
 * @param soft whether nobody is late when it expires: the case moves on, or is shown as overdue
 * @param article the article that sets it and that no change may exceed; absent if none is known
 * @param articleDays the number of working days in the article
 * @param articleExtensionDays the working days by which the article allows an extension
 * @param changeable whether the authority may change it
 * @param ownLimitAllowed whether a department that it binds may set a shorter one for itself
 * @param since when it was set
 * @param by the account that set it; {@code platform} if it came with the installation
 * @param lockVersion the version that a caller states in order to change it
 */
public record LimitView(
    String ruleSet,
    String key,
    int workingDays,
    String source,
    String evidenceTag,
    boolean configured,
    Integer extensionDays,
    String extensionSource,
    String extensionTag,
    SupplementClock supplementClock,
    String clockSource,
    String clockTag,
    boolean soft,
    String article,
    Integer articleDays,
    Integer articleExtensionDays,
    boolean changeable,
    boolean ownLimitAllowed,
    Instant since,
    String by,
    int lockVersion) {}
