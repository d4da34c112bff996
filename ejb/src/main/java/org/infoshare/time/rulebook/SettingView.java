package org.infoshare.time.rulebook;

import java.time.Instant;
import java.util.List;

/**
 * The public view of a setting of a rule-set.
 *
 * @param key such as {@code dispute.batch}
 * @param value the current value
 * @param defaultValue the value that came with the rule-set
 * @param allowed the permitted words; absent if numbers or times are permitted
 * @param minimum the lowest permitted number; absent if the setting is not a number
 * @param maximum the highest permitted number
 * @param source the article, or {@code configured}
 * @param evidenceTag how certain it is
 * @param configured whether it was chosen for this installation; it is then not law
 * @param since when it was set
 * @param by the account that set it; {@code platform} if it came with the installation
 * @param lockVersion the version that a caller states in order to change it
 */
public record SettingView(
    String ruleSet,
    String key,
    SettingKind kind,
    String value,
    String defaultValue,
    List<String> allowed,
    Integer minimum,
    Integer maximum,
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
