package org.infoshare.catalogue.description;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.infoshare.foundation.platform.Json;

/** Descriptions and words that the tests of the catalogue share. */
public final class SampleDescriptions {

  public static final String PROVIDER = "cab";

  public static final Extent CHINA =
      new Extent(
          new BigDecimal("73.5"),
          new BigDecimal("3.4"),
          new BigDecimal("135.1"),
          new BigDecimal("53.6"));

  /** Reads what the wires would not let pass. */
  private static final ObjectMapper LENIENT = new ObjectMapper();

  /** A few words, enough for the descriptions here. */
  public static final ReferenceData VOCABULARY =
      new ReferenceData() {
        @Override
        public Optional<ClassNode> node(String code) {
          return switch (code) {
            case "103001" -> Optional.of(new ClassNode(code, "行政区划", "103", true));
            case "103" -> Optional.of(new ClassNode(code, "自然资源和空间地理", "1", false));
            case "203001" -> Optional.of(new ClassNode(code, "综合", "203", true));
            default -> Optional.empty();
          };
        }

        @Override
        public boolean hasFormatType(FormatClass formatClass, String type) {
          return type.equals("OTHER")
              || (formatClass == FormatClass.DATABASE && type.equals("mysql"));
        }

        @Override
        public boolean hasReferenceSystem(String code) {
          return code.equals("EPSG:4490") || code.equals("EPSG:4547");
        }

        @Override
        public boolean hasEntry(String code) {
          return code.equals("101001/1");
        }

        @Override
        public List<DescriptionRule> rules() {
          return List.of();
        }

        @Override
        public boolean isNameTaken(String provider, String name, String code) {
          return provider.equals(PROVIDER) && name.equals("行政区划沿革") && !"103001/7".equals(code);
        }
      };

  /** The same description with one part said otherwise, by its name in JSON. */
  public static NewEntry changed(NewEntry content, String part, Object value) {
    ObjectNode tree = Json.mapper().valueToTree(content);
    tree.set(part, Json.mapper().valueToTree(value));
    return LENIENT.convertValue(tree, NewEntry.class);
  }

  public static ItemDefinition item(String name, Sharing sharing) {
    return new ItemDefinition(
        name, "名称" + name, "Name", ItemType.CHARACTER, 30, true, false, sharing, null);
  }

  public static List<ItemDefinition> twoItems(Sharing first, Sharing second) {
    return List.of(item("code", first), item("name", second));
  }

  /** A description without a fault. */
  public static NewEntry described() {
    return described(Sharing.UNCONDITIONAL, List.of(item("code", Sharing.UNCONDITIONAL)));
  }

  /** A description that states whatever its sharing attribute asks for. */
  public static NewEntry described(Sharing sharing, List<ItemDefinition> items) {
    boolean keepsBack =
        sharing == Sharing.NOT_SHARED
            || items.stream()
                .anyMatch(item -> item != null && item.sharing() == Sharing.NOT_SHARED);
    return new NewEntry(
        "103001",
        "行政区划",
        "全国县级行政区划",
        FormatClass.DATABASE,
        UpdateCycle.YEARLY,
        sharing,
        null,
        keepsBack ? "《中华人民共和国保守国家秘密法》第九条" : null,
        SharingMode.PLATFORM,
        sharing != Sharing.NOT_SHARED,
        Grading.GENERAL,
        "READ",
        items,
        "区划地名处",
        "mysql",
        null,
        sharing == Sharing.CONDITIONAL ? "受理住所登记的行政机关" : null,
        sharing == Sharing.CONDITIONAL ? "仅用于核对申请人住所" : null,
        keepsBack ? LegalBasisKind.LAW : null,
        SharingModeType.SERVICE,
        "注明来源",
        DataCategory.PLACE,
        null,
        null,
        CHINA,
        "EPSG:4490");
  }

  /** Another text than {@link #described()}. */
  public static NewEntry renamed() {
    return changed(described(), "name", "行政区划代码");
  }

  private SampleDescriptions() {}
}
