package org.infoshare.catalogue.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A column of the workbook: its heading in the national guide (or our own, if the guide has none),
 * its field and the type of its cells. The guide says 提供方 and 共享类型 where the platform says 提供部门 and
 * 共享属性; both are read, and an export has the headings of the guide.
 *
 * <p>The order is the order of an export; an imported file may have any order.
 */
enum Column {
  CODE("信息资源代码", Kind.SPECIAL, "code", "资源代码"),
  NODE("信息资源分类代码", Kind.TEXT, "node", "信息资源分类", "分类代码"),
  NAME("信息资源名称", Kind.TEXT, "name", "资源名称"),
  PROVIDER("信息资源提供方", Kind.SPECIAL, "provider", "提供方", "提供部门"),
  PROVIDER_UNIT("提供方内部部门", Kind.TEXT, "providerUnit", "信息资源提供方内部部门"),
  PROVIDER_CODE("信息资源提供方代码", Kind.SPECIAL, "providerCode", "提供方代码", "提供部门代码"),
  ABSTRACT("信息资源摘要", Kind.TEXT, "abstract", "资源摘要"),
  FORMAT_CLASS("信息资源格式分类", Kind.CODE, "formatClass", "format-class", "格式分类"),
  FORMAT_TYPE("信息资源格式类型", Kind.CODE, "formatType", "format-type", "格式类型"),
  OTHER_FORMAT("其他类型资源格式描述", Kind.TEXT, "otherFormat", "其他类型信息资源格式描述"),
  ITEM_NAME("信息项名称", Kind.TEXT, "items/chineseName", "信息项中文名称"),
  FIELD_NAME("字段名称", Kind.TEXT, "items/name", "字段名", "信息项字段名称"),
  ENGLISH_NAME("信息项英文名称", Kind.TEXT, "items/englishName", "英文名称"),
  TYPE("数据类型", Kind.CODE, "items/type", "item-type", "信息项数据类型"),
  LENGTH("数据长度", Kind.INTEGER, "items/length", "信息项数据长度"),
  KEY("是否主键", Kind.FLAG, "items/key", "主键"),
  SENSITIVE("是否敏感", Kind.FLAG, "items/sensitive", "敏感"),
  ITEM_SHARING("信息项共享类型", Kind.CODE, "items/sharing", "sharing", "信息项共享属性"),
  TERM("标准数据元", Kind.TEXT, "items/term", "标准数据元代码", "数据元标识符"),
  NO_TERM_REASON("无适用数据元理由", Kind.TEXT, "items/noTermReason"),
  SHARING("共享类型", Kind.CODE, "sharing", "sharing", "信息资源共享类型", "共享属性"),
  CONDITION("共享条件", Kind.TEXT, "condition", "共享条件/不予共享依据"),
  SCOPE("共享范围", Kind.TEXT, "scope"),
  USE("使用用途", Kind.TEXT, "use"),
  LEGAL_BASIS_KIND("不予共享依据类别", Kind.CODE, "legalBasisKind", "legal-basis-kind"),
  LEGAL_BASIS("不予共享依据", Kind.TEXT, "legalBasis"),
  SHARING_MODE("共享方式分类", Kind.CODE, "sharingMode", "sharing-mode"),
  SHARING_MODE_TYPE("共享方式类型", Kind.CODE, "sharingModeType", "sharing-mode-type"),
  OPEN("是否向社会开放", Kind.FLAG, "openToPublic"),
  OPENING_CONDITION("开放条件", Kind.TEXT, "openingCondition"),
  UPDATE_CYCLE("更新周期", Kind.CODE, "updateCycle", "update-cycle"),
  RELEASE_DATE("发布日期", Kind.SPECIAL, "releaseDate"),
  RELATED("关联资源代码", Kind.LIST, "relatedEntries", "关联信息资源代码"),
  BUSINESS_ITEM("关联业务事项", Kind.TEXT, "businessItem"),
  DATA_CATEGORY("数据分类", Kind.CODE, "dataCategory", "data-category"),
  GRADING("数据分级", Kind.CODE, "grading", "grading", "数据分类分级"),
  WEST("范围西边经度", Kind.DECIMAL, "extent/west", "西边经度"),
  SOUTH("范围南边纬度", Kind.DECIMAL, "extent/south", "南边纬度"),
  EAST("范围东边经度", Kind.DECIMAL, "extent/east", "东边经度"),
  NORTH("范围北边纬度", Kind.DECIMAL, "extent/north", "北边纬度"),
  REFERENCE_SYSTEM("空间参考系", Kind.CODE, "referenceSystem", "reference-system", "坐标参考系"),
  EVIDENCE_TAG("依据标识", Kind.TEXT, "evidenceTag"),
  /** The version of the exported text: an import over a later version is refused. */
  LOCK_VERSION("修订号", Kind.INTEGER, "lockVersion");

  /** The type of the cells. */
  enum Kind {
    TEXT,
    /** A value of a code list. */
    CODE,
    INTEGER,
    DECIMAL,
    /** Yes or no. */
    FLAG,
    /** Several texts in one cell. */
    LIST,
    /** Not a field of the description: the platform sets it, a file only states it. */
    SPECIAL
  }

  private static final String ITEMS = "items/";

  /** Columns that are not part of a description, because the platform sets their values. */
  static final Set<Column> PLATFORM_COLUMNS =
      Set.of(CODE, PROVIDER, PROVIDER_CODE, RELEASE_DATE, LOCK_VERSION);

  /** Columns that sheets often have for their readers and that are not read. */
  static final Set<String> IGNORED = Set.of("序号", "备注");

  private final String heading;
  private final Kind kind;
  private final String field;
  private final String list;

  /** Never changed; the checker does not know that {@code List.of} returns an immutable list. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> variants;

  Column(String heading, Kind kind, String field, String... more) {
    this.heading = heading;
    this.kind = kind;
    this.field = field;
    int lists = kind == Kind.CODE ? 1 : 0;
    this.list = lists == 1 ? more[0] : null;
    this.variants = List.copyOf(List.of(more).subList(lists, more.length));
  }

  /** The heading in an export. */
  String heading() {
    return heading;
  }

  Kind kind() {
    return kind;
  }

  /** The code list of its cells; null if there is none. */
  String list() {
    return list;
  }

  boolean isOfItem() {
    return field.startsWith(ITEMS);
  }

  /** The name of the field within the entry or the item, with a slash if it is nested. */
  String field() {
    return isOfItem() ? field.substring(ITEMS.length()) : field;
  }

  /** Every heading of this column, including the name on the wires. */
  List<String> headings() {
    return Stream.concat(Stream.of(heading, field), variants.stream()).toList();
  }

  /** The column of a field at fault, such as {@code /items/3/type} or {@code /relatedEntries/0}. */
  static Column ofPointer(String pointer) {
    String path = pointer.substring(1);
    if (path.equals("items")) {
      return ITEM_NAME;
    }
    if (path.equals("extent")) {
      return WEST;
    }
    String plain = path.replaceFirst("^items/\\d+", "items").replaceFirst("(?<!items)/\\d+$", "");
    return Arrays.stream(values())
        .filter(column -> column.field.equals(plain))
        .findFirst()
        .orElse(plain.startsWith("items") ? ITEM_NAME : NAME);
  }
}
