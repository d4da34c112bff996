package org.infoshare.time.rulebook;

import java.time.Instant;
import java.util.List;

/**
 * A setting of a rule-set, as everybody may read it.
 *
 * @param key such as {@code dispute.quorum}
 * @param value what it is
 * @param defaultValue what it was when the rule-set came
 * @param allowed the words it may be; empty where any number or time will do
 * @param least the least number it may be; absent where it is none
 * @param most the greatest
 * @param source the article, or {@code configured}
 * @param evidenceTag how sure it is
 * @param configured whether it was chosen for this installation; not law then
 * @param since since when it is so
 * @param by the account that set it; {@code platform} where it came with the installation
 * @param lockVersion which state of the setting this is, for who changes it
 */
public record SettingView(
    String ruleSet,
    String key,
    SettingKind kind,
    String value,
    String defaultValue,
    List<String> allowed,
    Integer least,
    Integer most,
    String source,
    String evidenceTag,
    boolean configured,
    Instant since,
    String by,
    int lockVersion) {

  public SettingView {
    allowed = List.copyOf(allowed);
  }
}
