package org.infoshare.organisation.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The register of the simulated provider. Its persons do not exist: no area has their division
 * 000000.
 *
 * <p>A record has the items of {@link #ITEMS}, and a certificate number that differs from system to
 * system, so that no system can report from another's notes. The date of birth of {@code
 * TRIAL-WRONG} contradicts the ID number. {@code TRIAL-UNKNOWN} has an item {@code nickname} that
 * no register describes. In place of the certificate number {@code TRIAL-SLOW} has a receipt that
 * only the last answer contained.
 */
final class TrialRegister {

  static final List<String> ITEMS =
      List.of("citizenId", "name", "sex", "birthDate", "certificateNumber");

  static final String WRONG_ITEM = "birthDate";
  static final String UNKNOWN_ITEM = "nickname";

  private static final String CERTIFICATE = "certificateNumber";

  private static final Map<TrialBehaviour, List<String>> TASKS =
      Map.of(
          TrialBehaviour.GOOD,
          List.of("查询后如实报告各信息项。", "Ask, then report the value of every item."),
          TrialBehaviour.FAULT,
          List.of(
              "首次返回故障 trial-fault,请用同一幂等键重试。",
              "Shows the fault trial-fault first; repeat with the same idempotency key."),
          TrialBehaviour.SLOW,
          List.of(
              "应答较慢,等待后如实报告各信息项。", "Answers slowly; wait, then report the value of every item."),
          TrialBehaviour.WRONG,
          List.of("记录中有一个信息项与另一项矛盾,请报告该项。", "One item contradicts another; report which is wrong."),
          TrialBehaviour.UNKNOWN,
          List.of("记录中有一个未登记的信息项,请拒收该项。", "One item is not described; refuse it."));

  private TrialRegister() {}

  static List<TrialCase> cases() {
    return Arrays.stream(TrialBehaviour.values())
        .map(
            one ->
                new TrialCase(one.key(), one, ITEMS, TASKS.get(one).get(0), TASKS.get(one).get(1)))
        .toList();
  }

  static Optional<TrialBehaviour> find(String key) {
    return Arrays.stream(TrialBehaviour.values()).filter(one -> one.key().equals(key)).findFirst();
  }

  /** The record of a person for one system. */
  static Map<String, Object> record(TrialBehaviour person, UUID system) {
    var values = new LinkedHashMap<String, Object>();
    switch (person) {
      case GOOD -> fill(values, "000000199003070018", "张试", "1", "1990-03-07");
      case FAULT -> fill(values, "000000198511230025", "李试", "2", "1985-11-23");
      case SLOW -> fill(values, "00000020000229003X", "王试", "1", "2000-02-29");
      case WRONG -> fill(values, "000000197808150042", "赵试", "2", "1987-08-15");
      case UNKNOWN -> fill(values, "000000196612010057", "陈试", "1", "1966-12-01");
    }
    values.put(CERTIFICATE, certificate(person, system));
    if (person == TrialBehaviour.UNKNOWN) {
      values.put(UNKNOWN_ITEM, "小陈");
    }
    return values;
  }

  /** The record of a person with a new receipt. */
  static Map<String, Object> record(TrialBehaviour person, UUID system, String receipt) {
    var values = record(person, system);
    values.put(CERTIFICATE, receipt);
    return values;
  }

  private static void fill(
      Map<String, Object> values, String citizenId, String name, String sex, String birthDate) {
    values.put("citizenId", citizenId);
    values.put("name", name);
    values.put("sex", sex);
    values.put(WRONG_ITEM, birthDate);
  }

  private static String certificate(TrialBehaviour person, UUID system) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest((person + ":" + system).getBytes(UTF_8));
      return "T-" + HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
