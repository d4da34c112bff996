package org.infoshare.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.infoshare.demo.Divisions.Town;

/**
 * Synthetic enterprises of Guangzhou, the same at every start: each follows from a number.
 *
 * <p>Their organisation codes lie between PDY00001 and PDY99999, which GB 11714 leaves for private
 * use, and their names say that they are examples. None of them can therefore be taken for an
 * existing enterprise. Legal representatives are adults of the {@link Population}.
 */
final class Economy {

  /** The greatest possible number of enterprises. */
  static final int MOST = 99_999;

  private static final long SEED = 32100;

  /** Legal representatives are searched among this many persons, from the first one on. */
  private static final int REPRESENTATIVES = 10_000;

  private static final LocalDate FIRST_FOUNDING = LocalDate.of(1995, 1, 1);
  private static final LocalDate LAST_FOUNDING = LocalDate.of(2024, 12, 31);
  private static final LocalDate FIRST_CHANGE = LocalDate.of(2014, 1, 1);
  private static final LocalDate LAST_CHANGE = LocalDate.of(2025, 12, 31);
  private static final LocalDate ADULT_IN_TIME = LocalDate.of(2000, 1, 1);

  /** The last year of annual inspections: annual reports replaced them in 2014. */
  private static final int LAST_INSPECTION = 2013;

  private static final String CITY = "广州市";
  private static final String BRANDS = "瑞恒汇泰盛华丰顺兴隆嘉宏达信诚鸿昌源通泽康利润";
  private static final String STOCK_COMPANY = "股份有限公司";
  private static final List<String> TYPES = List.of("有限责任公司", "有限责任公司(自然人独资)", STOCK_COMPANY);
  private static final List<String> ROADS = List.of("示例一路", "示例二路", "示例大道", "示例东街", "示例西街");

  private static final List<List<String>> TRADES =
      List.of(
          List.of("贸易", "批发和零售业"),
          List.of("电子科技", "信息传输、软件和信息技术服务业"),
          List.of("机械制造", "制造业"),
          List.of("服装", "制造业"),
          List.of("物流", "交通运输、仓储和邮政业"),
          List.of("建筑工程", "建筑业"),
          List.of("餐饮管理", "住宿和餐饮业"),
          List.of("物业服务", "房地产业"),
          List.of("文化传播", "文化、体育和娱乐业"),
          List.of("企业咨询", "租赁和商务服务业"));

  private final List<Town> towns;
  private final Population population;

  Economy(Divisions divisions, Population population) {
    towns = divisions.guangzhou();
    this.population = population;
  }

  /** The records of the first enterprises, in the form of the entry of enterprises. */
  List<Map<String, Object>> records(int count) {
    return IntStream.range(0, count).mapToObj(this::record).toList();
  }

  Map<String, Object> record(int index) {
    var draw = new Draw(SEED, index);
    String division = UnassignedDivisions.at(draw.below(99));
    List<String> trade = draw.from(TRADES);
    String type = draw.from(TYPES);
    Person representative = adult(draw);
    LocalDate founded =
        draw.day(later(FIRST_FOUNDING, representative.born().plusYears(18)), LAST_FOUNDING);
    Town town = draw.from(towns);
    String office = CITY + town.countyName() + "工商行政管理局";
    var record = new LinkedHashMap<String, Object>();
    record.put("creditCode", creditCode(division, index));
    record.put(
        "registrationNumber",
        CheckDigits.registrationNumber(division + "%08d".formatted(index + 1)));
    record.put("name", name(index, trade.get(0), type));
    record.put("legalRepresentative", representative.name());
    record.put("legalRepresentativeId", representative.citizenId());
    record.put("divisionCode", town.county());
    record.put("divisionName", town.countyName());
    record.put("registeredAddress", address(draw, town));
    record.put("type", type);
    record.put("industry", trade.get(1));
    record.put("foundedOn", founded.toString());
    record.put("registeringOffice", office);
    // A local number never begins with 0, so nobody has this one.
    record.put("phone", "020-0%07d".formatted(draw.below(10_000_000)));
    putInspection(record, draw, founded);
    putStatus(record, draw, founded, office);
    record.put("synthetic", true);
    return record;
  }

  private static String creditCode(String division, int index) {
    String organisation = CheckDigits.organisationCode("PDY%05d".formatted(index + 1));
    return CheckDigits.creditCode("91" + division + organisation);
  }

  /**
   * The name of an enterprise. The first 12,167 names are all different, as the law on names of
   * enterprises requires.
   */
  private static String name(int index, String trade, String type) {
    int brands = BRANDS.length() * BRANDS.length() * BRANDS.length();
    int brand = (int) ((index + 1) * 7919L % brands);
    return "广州示例%c%c%c%s%s"
        .formatted(
            BRANDS.charAt(brand % BRANDS.length()),
            BRANDS.charAt(brand / BRANDS.length() % BRANDS.length()),
            BRANDS.charAt(brand / BRANDS.length() / BRANDS.length()),
            trade,
            type.equals(STOCK_COMPANY) ? STOCK_COMPANY : "有限公司");
  }

  private static String address(Draw draw, Town town) {
    return CITY
        + town.countyName()
        + town.name()
        + draw.from(ROADS)
        + "%d号%d室".formatted(draw.below(300) + 1, draw.below(2000) + 101);
  }

  /** The first person, from a drawn one on, who was of age before the last founding. */
  private Person adult(Draw draw) {
    int index = draw.below(REPRESENTATIVES);
    Person person = population.person(index);
    while (person.born().isAfter(ADULT_IN_TIME)) {
      index = (index + 1) % REPRESENTATIVES;
      person = population.person(index);
    }
    return person;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return other.isAfter(one) ? other : one;
  }

  private static void putInspection(Map<String, Object> record, Draw draw, LocalDate founded) {
    if (founded.getYear() < LAST_INSPECTION) {
      boolean passed = draw.percent(93);
      record.put("inspectionYear", LAST_INSPECTION);
      record.put("inspectionResultCode", passed ? "01" : "02");
      record.put("inspectionResult", passed ? "通过" : "未通过");
    }
  }

  private static void putStatus(
      Map<String, Object> record, Draw draw, LocalDate founded, String office) {
    LocalDate changed = draw.day(later(FIRST_CHANGE, founded), LAST_CHANGE);
    record.put("updatedAt", changed + "T09:30:00+08:00");
    if (draw.percent(88)) {
      record.put("status", "REGISTERED");
    } else if (draw.percent(30)) {
      record.put("status", "REVOKED");
    } else {
      record.put("status", "DEREGISTERED");
      record.put("deregistrationReason", draw.percent(80) ? "决议解散" : "依法宣告破产");
      record.put("deregisteredOn", changed.toString());
      record.put("deregistrationOffice", office);
    }
  }
}
