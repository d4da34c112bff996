package org.infoshare.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import org.infoshare.launcher.StartRefused;

/**
 * Brings an entry into the catalogue from wherever an earlier start left it: the staff of the
 * department drafts, assesses and submits it, its head approves it, and the sharing authority
 * publishes it. If it is shared unconditionally, the head gives the standing consent.
 */
final class Publication {

  private static final String ENTRIES = "/catalogue/entries";
  private static final String AUTHORITY = "iic.staff";

  /**
   * The assessment that Decree 809 art. 13 requires before an entry is submitted; the demo data is
   * synthetic.
   */
  private static final JsonNode ASSESSMENT =
      JsonNodeFactory.instance
          .objectNode()
          .put("secrecy", "NONE")
          .put("secrecyFindings", "演示数据,不含国家秘密和工作秘密")
          .put("personalInformation", "GENERAL")
          .put("personalFindings", "演示数据为虚构人员")
          .put("measures", "按权限逐项共享,全程留痕");

  private final RestClient platform;

  Publication(RestClient platform) {
    this.platform = platform;
  }

  /**
   * Takes every missing step until the entry is published.
   *
   * @throws StartRefused if its code belongs to another entry
   */
  void complete(EntryDefinition definition)
      throws IOException, InterruptedException, PlatformRefused {
    String staff = definition.department() + ".staff";
    String path = ENTRIES + "/" + definition.code().replace('/', '-');
    var found = platform.find(staff, path);
    JsonNode entry =
        found.isPresent() ? found.get() : platform.post(staff, ENTRIES, definition.entry());
    requireOwn(definition, entry);
    for (String stage = stageOf(entry); !stage.equals("PUBLISHED"); stage = stageOf(entry)) {
      entry =
          switch (stage) {
            case "DRAFT", "RETURNED" -> {
              platform.post(staff, path + "/assessment", ASSESSMENT);
              yield platform.post(staff, path + "/submission");
            }
            case "DEPT_REVIEW" ->
                platform.post(definition.department() + ".head", path + "/approval");
            case "SUBMITTED" -> platform.post(AUTHORITY, path + "/publication");
            default ->
                throw new StartRefused(
                    "Entry %s is %s, and the demo data does not know what follows."
                        .formatted(definition.code(), stage));
          };
    }
    String consent = path + "/standing-consent";
    if (definition.entry().path("sharing").asText().equals("UNCONDITIONAL")
        && platform.find(staff, consent).isEmpty()) {
      platform.post(definition.department() + ".head", consent);
    }
  }

  private static void requireOwn(EntryDefinition definition, JsonNode entry) {
    boolean own =
        entry.path("code").asText().equals(definition.code())
            && entry.path("provider").asText().equals(definition.department())
            && entry.path("name").asText().equals(definition.name());
    if (!own) {
      throw new StartRefused(
          "The demo data needs the code %s for the entry %s of %s, but it is another entry's; load it into a database without entries."
              .formatted(definition.code(), definition.name(), definition.department()));
    }
  }

  private static String stageOf(JsonNode entry) {
    return entry.path("stage").asText();
  }
}
