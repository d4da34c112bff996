package org.infoshare.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.infoshare.demo.Divisions.Town;

/**
 * A synthetic population of Guangzhou, the same at every start: each person follows from a number.
 *
 * <p>No two persons have the same citizen number, because division and sequence follow from the
 * number of the person: there are 999 persons in a division.
 */
final class Population {

  static final LocalDate FIRST_BIRTH = LocalDate.of(1940, 1, 1);
  static final LocalDate LAST_BIRTH = LocalDate.of(2015, 12, 31);

  /** The greatest possible number of persons. */
  static final int MOST = 999 * UnassignedDivisions.COUNT;

  private static final long SEED = 11643;

  private static final String FAMILY_NAMES =
      "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴莫孔向汤";
  private static final String MALE_NAMES = "伟强磊军勇杰涛明超刚平辉鹏华飞鑫波斌宇浩凯健俊帆志建国文东海龙永成林峰亮荣祥志豪家俊嘉子轩";
  private static final String FEMALE_NAMES = "芳娜敏静丽艳娟霞秀燕玲桂英梅莉兰红玉萍婷雪慧琳颖倩欣怡佳嘉雯淑珍月凤洁晓丹蓉琴云莹诗思";

  private static final List<String> MINORITIES =
      List.of("壮族", "瑶族", "土家族", "苗族", "侗族", "回族", "满族", "畲族", "布依族", "彝族");

  private final List<Town> towns;

  Population(Divisions divisions) {
    towns = divisions.guangzhou();
  }

  /** The records of the first persons. */
  List<Map<String, Object>> records(int count) {
    return IntStream.range(0, count).mapToObj(index -> person(index).record()).toList();
  }

  Person person(int index) {
    var draw = new Draw(SEED, index);
    LocalDate born = draw.day(FIRST_BIRTH, LAST_BIRTH);
    int sequence = index % 999 + 1;
    boolean male = sequence % 2 == 1;
    Town town = draw.from(towns);
    return new Person(
        CheckDigits.citizenNumber(
            UnassignedDivisions.at(index / 999)
                + DateTimeFormatter.BASIC_ISO_DATE.format(born)
                + "%03d".formatted(sequence)),
        name(draw, male ? MALE_NAMES : FEMALE_NAMES),
        male ? "男" : "女",
        draw.percent(95) ? "汉族" : draw.from(MINORITIES),
        born,
        town.countyName() + town.name(),
        "广州市公安局" + town.shortName() + "派出所",
        status(draw));
  }

  private static String name(Draw draw, String givenNames) {
    String name = draw.characterOf(FAMILY_NAMES) + draw.characterOf(givenNames);
    return draw.percent(75) ? name + draw.characterOf(givenNames) : name;
  }

  private static String status(Draw draw) {
    if (draw.percent(95)) {
      return "NORMAL";
    }
    return draw.percent(70) ? "MIGRATED" : "CANCELLED";
  }
}
