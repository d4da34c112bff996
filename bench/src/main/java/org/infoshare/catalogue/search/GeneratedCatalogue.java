package org.infoshare.catalogue.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.infoshare.catalogue.description.Sharing;
import org.infoshare.catalogue.description.SharingMode;
import org.infoshare.catalogue.description.UpdateCycle;
import org.infoshare.organisation.department.DepartmentLevel;

/**
 * Entries as departments write them, drawn from word lists; an entry depends only on its number.
 */
final class GeneratedCatalogue {

  /**
   * A word in 10 % of the entries: in two of five in the name, in two in the items, in one in the
   * abstract.
   */
  static final String FREQUENT = "行政许可";

  /** A word in 0.1 % of the entries. */
  static final String RARE = "渔船检验";

  private static final List<String> SUBJECTS =
      List.of(
          "户籍", "婚姻", "出生", "死亡", "住房公积金", "流动人口", "居住证", "社会保险", "养老", "失业", "工伤", "医疗", "学籍",
          "学历", "残疾人", "最低生活保障", "不动产", "房屋", "土地", "企业", "个体工商户", "事业单位", "社会团体", "基金会", "行政区划",
          "道路", "桥梁", "公交线路", "停车场", "空气质量", "水质", "噪声", "河道", "水库", "林地", "古树名木", "文物", "图书馆",
          "体育场馆", "医院", "药店", "食品经营", "餐饮", "特种设备", "电梯", "锅炉", "建筑工地", "消防", "燃气", "供水", "供电",
          "价格", "专利", "商标", "信用", "处罚", "税务");

  private static final List<String> OBJECTS =
      List.of(
          "登记", "信息", "名录", "统计", "年报", "变更", "注销", "备案", "监测", "检查", "评估", "缴存", "领取", "资格", "证照",
          "档案", "台账", "清单", "目录", "分布", "明细", "公示");

  private static final List<String> QUALIFIERS =
      List.of(
          "全市", "市级", "区级", "天河区", "越秀区", "海珠区", "荔湾区", "白云区", "黄埔区", "番禺区", "花都区", "南沙区", "从化区",
          "增城区", "街道", "镇级", "年度", "季度", "历史", "在册");

  private static final List<String> ITEMS =
      List.of(
          "姓名",
          "性别",
          "出生日期",
          "公民身份号码",
          "统一社会信用代码",
          "单位名称",
          "法定代表人",
          "住所",
          "联系电话",
          "登记日期",
          "有效期",
          "状态",
          "面积",
          "金额",
          "数量",
          "经度",
          "纬度",
          "地址",
          "类别",
          "等级",
          "编号",
          "名称",
          "负责人",
          "经办人",
          "备注",
          "开始日期",
          "结束日期",
          "缴费基数",
          "月份",
          "批准文号");

  private static final List<String> ENGLISH =
      List.of(
          "name",
          "gender",
          "birth",
          "citizen",
          "credit",
          "unit",
          "legal",
          "address",
          "phone",
          "date",
          "valid",
          "status",
          "area",
          "amount",
          "count",
          "longitude",
          "latitude",
          "kind",
          "grade",
          "number");

  private static final List<String> NODES =
      List.of(
          "101001", "101002", "101005", "101008", "101009", "102001", "102002", "103001", "104001",
          "201001", "202001", "203001", "204001", "205001", "209001", "211001", "307001", "307002");

  private static final int TENTH = 10;
  private static final int THOUSANDTH = 1000;
  private static final int PROVIDERS = 120;
  private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

  private GeneratedCatalogue() {}

  static IndexedEntry entry(int number) {
    var random = new Random(number * 0x9E3779B97F4A7C15L);
    String name =
        any(random, QUALIFIERS)
            + any(random, SUBJECTS)
            + any(random, OBJECTS)
            + any(random, OBJECTS);
    var summary = new StringBuilder();
    for (int i = 0; i < 5 + random.nextInt(6); i++) {
      summary
          .append(any(random, QUALIFIERS))
          .append(any(random, SUBJECTS))
          .append(any(random, OBJECTS))
          .append(i % 3 == 2 ? "。" : ",");
    }
    var items = new ArrayList<IndexedItem>();
    for (int i = 0; i < 5 + random.nextInt(11); i++) {
      String english = any(random, ENGLISH);
      String other = any(random, ENGLISH);
      items.add(
          new IndexedItem(
              english + Character.toUpperCase(other.charAt(0)) + other.substring(1) + i,
              any(random, ITEMS),
              english + " " + other));
    }
    if (number % TENTH == 0) {
      name = with(FREQUENT, number / TENTH, name, items, summary);
    }
    if (number % THOUSANDTH == 1) {
      name = with(RARE, number / THOUSANDTH, name, items, summary);
    }
    String node = any(random, NODES);
    int provider = (int) Math.abs(random.nextGaussian() * PROVIDERS / 3) % PROVIDERS;
    return new IndexedEntry(
        node + "/" + (number + 1),
        EntryOrigin.LOCAL,
        name,
        summary.toString(),
        "d" + provider,
        node,
        any(random, List.of(Sharing.values())),
        any(random, List.of(UpdateCycle.values())),
        random.nextInt(10) < 8 ? SharingMode.PLATFORM : any(random, List.of(SharingMode.values())),
        provider % 3 == 0 ? DepartmentLevel.DISTRICT : DepartmentLevel.MUNICIPAL,
        items,
        FIRST.plusSeconds(number));
  }

  private static String with(
      String term, int turn, String name, List<IndexedItem> items, StringBuilder summary) {
    switch (turn % 5) {
      case 0, 1 -> {
        return name.substring(0, 2) + term + name.substring(2);
      }
      case 2, 3 -> items.add(new IndexedItem("extra", term + "编号", "extra"));
      default -> summary.append("包括").append(term).append("结果。");
    }
    return name;
  }

  private static <T> T any(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
