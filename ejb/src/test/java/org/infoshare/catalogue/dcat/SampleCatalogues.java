package org.infoshare.catalogue.dcat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.infoshare.catalogue.description.ClassNode;
import org.infoshare.catalogue.description.DataCategory;
import org.infoshare.catalogue.description.Extent;
import org.infoshare.catalogue.description.FormatClass;
import org.infoshare.catalogue.description.Grading;
import org.infoshare.catalogue.description.ItemDefinition;
import org.infoshare.catalogue.description.ItemType;
import org.infoshare.catalogue.description.NewEntry;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.description.SharingMode;
import org.infoshare.catalogue.description.UpdateCycle;
import org.infoshare.catalogue.publication.PublishedEntry;
import org.infoshare.foundation.platform.Json;
import org.infoshare.organisation.department.DepartmentKind;
import org.infoshare.organisation.department.DepartmentLevel;
import org.infoshare.organisation.department.DepartmentView;

/** Catalogues for the tests of export and harvest: a few by hand, any number by chance. */
public final class SampleCatalogues {

  public static final String BASE = "https://share.example.gov.cn/infoshare";

  public static final Instant PUBLISHED_AT = Instant.parse("2026-09-01T02:00:00.123456Z");

  static final List<ClassNode> NODES =
      List.of(
          new ClassNode("1", "基础信息资源类", null, false),
          new ClassNode("101", "人口", "1", false),
          new ClassNode("101001", "户籍登记", "101", true),
          new ClassNode("103001", "行政区划", "1", true));

  static final List<DepartmentView> DEPARTMENTS =
      List.of(
          department("cab", "市民政局", DepartmentKind.ORDINARY),
          department("iic", "市工业和信息化委", DepartmentKind.SHARING_AUTHORITY),
          department("psb", "市公安局", DepartmentKind.ORDINARY));

  private SampleCatalogues() {}

  private static DepartmentView department(String code, String name, DepartmentKind kind) {
    return new DepartmentView(
        code, name, DepartmentLevel.MUNICIPAL, "440100", kind, "iic", null, null, null);
  }

  /** A catalogue written down; the entries may be none. */
  public static String written(DcatFormat format, List<PublishedEntry> entries) {
    var out = new StringWriter();
    var graph =
        format == DcatFormat.TURTLE ? new TurtleGraphWriter(out) : new JsonLdGraphWriter(out);
    new CatalogueGraph(new CatalogueIris(BASE), NODES, DEPARTMENTS)
        .write(graph, PUBLISHED_AT, entries::forEach);
    return out.toString();
  }

  /** The name of an entry in what is written. */
  public static String iri(String code) {
    return new CatalogueIris(BASE).entry(code).stringValue();
  }

  /** Up to a handful of entries, of any content that the catalogue would take. */
  public static Arbitrary<List<PublishedEntry>> any() {
    return content()
        .list()
        .ofMaxSize(6)
        .map(
            contents -> {
              var entries = new ArrayList<PublishedEntry>();
              for (var content : contents) {
                int number = entries.size() + 1;
                entries.add(
                    new PublishedEntry(
                        content.node() + "/" + number,
                        number % 3 + 1,
                        number % 2 == 0 ? "cab" : "psb",
                        content,
                        PUBLISHED_AT.plusSeconds(number)));
              }
              return entries;
            });
  }

  /** Three entries: one served, one open with an extent, one not shared. */
  public static List<PublishedEntry> three() {
    return List.of(
        entry("101001/1", content("101001", "户籍", Sharing.CONDITIONAL, false, null)),
        entry(
            "103001/1",
            content(
                "103001", "行政区划", Sharing.UNCONDITIONAL, true, extent("113", "22.5", "114", "24"))),
        entry("101001/2", content("101001", "重点人员", Sharing.NOT_SHARED, false, null)));
  }

  /** An entry with an extent, whose data is in that reference system. */
  static PublishedEntry placed(String referenceSystem) {
    ObjectNode fields = Json.mapper().valueToTree(three().get(1).content());
    return entry(
        "103001/1",
        Json.mapper().convertValue(fields.put("referenceSystem", referenceSystem), NewEntry.class));
  }

  public static PublishedEntry entry(String code, NewEntry content) {
    return new PublishedEntry(code, 1, "psb", content, PUBLISHED_AT);
  }

  /** A content of which only what is said here matters. */
  public static NewEntry content(
      String node, String name, Sharing sharing, boolean open, Extent extent) {
    return content(
        node,
        name,
        "内容:" + name,
        sharing,
        UpdateCycle.DAILY,
        open,
        extent,
        List.of(
            new ItemDefinition(
                "code", "代码", "Code", ItemType.CHARACTER, 18, true, false, sharing, null),
            new ItemDefinition(
                "since", "起始日期", "Since", ItemType.DATE, 10, false, null, sharing, null)));
  }

  private static NewEntry content(
      String node,
      String name,
      String summary,
      Sharing sharing,
      UpdateCycle cycle,
      boolean open,
      Extent extent,
      List<ItemDefinition> items) {
    boolean conditional = sharing == Sharing.CONDITIONAL;
    return new NewEntry(
        node,
        name,
        summary,
        FormatClass.DATABASE,
        cycle,
        sharing,
        null,
        sharing == Sharing.NOT_SHARED ? "《中华人民共和国保守国家秘密法》第九条" : null,
        SharingMode.PLATFORM,
        open,
        Grading.GENERAL,
        null,
        items,
        null,
        "mysql",
        null,
        conditional ? "本市各部门" : null,
        conditional ? "核对身份" : null,
        null,
        null,
        open ? "无" : null,
        DataCategory.PERSON,
        null,
        null,
        extent,
        extent == null ? null : "EPSG:4490");
  }

  private static Extent extent(String west, String south, String east, String north) {
    return new Extent(
        new BigDecimal(west), new BigDecimal(south), new BigDecimal(east), new BigDecimal(north));
  }

  private static Arbitrary<NewEntry> content() {
    var extents = Arbitraries.of(extent("-1.5", "2", "3.25", "4")).injectNull(0.7);
    return Combinators.combine(
            Arbitraries.of("101001", "103001"),
            text(64),
            text(1000),
            Arbitraries.of(Sharing.class),
            Arbitraries.of(UpdateCycle.class),
            Arbitraries.of(true, false),
            extents,
            items())
        .as(SampleCatalogues::content);
  }

  private static Arbitrary<List<ItemDefinition>> items() {
    return Combinators.combine(
            text(50),
            text(128),
            Arbitraries.of(ItemType.class),
            Arbitraries.integers().between(1, 100_000),
            Arbitraries.of(true, false),
            Arbitraries.of(Sharing.class))
        .as(
            (chinese, english, type, length, key, sharing) ->
                new ItemDefinition("x", chinese, english, type, length, key, false, sharing, null))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(SampleCatalogues::named);
  }

  private static List<ItemDefinition> named(List<ItemDefinition> items) {
    var named = new ArrayList<ItemDefinition>();
    for (var item : items) {
      named.add(
          new ItemDefinition(
              "item" + (named.size() + 1),
              item.chineseName(),
              item.englishName(),
              item.type(),
              item.length(),
              item.key(),
              item.sensitive(),
              item.sharing(),
              null));
    }
    return named;
  }

  /** Whatever a department may write: quotes, line ends, markup, other scripts. */
  private static Arbitrary<String> text(int most) {
    return Arbitraries.strings()
        .withChars("汉字政务 \"'\\<>{}|^`#@;,.:/\n\t\r()[]_-%&Aa09é")
        .withCharRange('一', '龥')
        .withChars("\u00a0\u2028\ufffd")
        .ofMinLength(1)
        .ofMaxLength(Math.min(most, 40))
        .filter(text -> !text.isBlank());
  }
}
