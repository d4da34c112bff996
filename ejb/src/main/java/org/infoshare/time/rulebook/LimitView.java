package org.infoshare.time.rulebook;

import java.time.Instant;

/**
 * A limit of a rule-set, as everybody may read it.
 *
 * @param key what it limits, such as {@code request.answer.conditional}
 * @param source the article, or {@code configured}
 * @param evidenceTag how sure the number of days is, such as {@code READ}
 * @param configured whether the number of days was chosen for this installation; not law then
 * @param extensionDays how many working days it may be extended by, once; absent for none
 * @param extensionSource the article of the extension, or {@code configured}
 * @param supplementClock what a supplement does to the time; absent where none is asked for
 * @param clockSource always {@code configured}, because the law is silent; absent without clock
 * @param soft whether nothing follows by law when it passes
 * @param article the article that sets it, and which no change may exceed; absent where none is
 *     known
 * @param articleDays how many working days the article says
 * @param articleExtension by how many working days the article lets it be extended
 * @param changeable whether the authority may change it
 * @param ownAllowed whether a department that it binds may set a shorter one for itself
 * @param since since when it is so
 * @param by the account that set it; {@code platform} where it came with the installation
 * @param lockVersion which state of the limit this is, for who changes it
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
    Integer articleExtension,
    boolean changeable,
    boolean ownAllowed,
    Instant since,
    String by,
    int lockVersion) {}
