package org.infoshare.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.infoshare.launcher.Platform;

/**
 * A new district department and its way onto the platform over one wire, step by step; each has a
 * code of its own.
 */
final class TestDepartment {

  private static final String PASSWORD = "a better one of my own";

  private final Wire wire;
  private final String code = "n" + UUID.randomUUID().toString().substring(0, 8);

  private String creditCode = newCreditCode();

  private UUID application;
  private UUID system;
  private String secret;
  private String staffCode;

  private TestDepartment(Wire wire) {
    this.wire = wire;
  }

  /** Proposed by the operator, confirmed by the security administrator, and no more. */
  static TestDepartment create(Wire wire) {
    var newcomer = new TestDepartment(wire);
    var confirmed = Reorganisation.confirm(wire, wire.done(newcomer.proposal()));
    newcomer.staffCode = OneTimeCodes.of(confirmed, newcomer.account("staff"));
    String head = newcomer.account("head");
    OneTimeCodes.setPassword(wire, head, OneTimeCodes.of(confirmed, head), PASSWORD);
    return newcomer;
  }

  /** One that nobody has proposed yet. */
  static TestDepartment planned(Wire wire) {
    return new TestDepartment(wire);
  }

  Call proposal() {
    return Call.by("operator", "proposeDepartment")
        .with("code", code)
        .with("name", "天河区水务局")
        .with("level", "DISTRICT")
        .with("area", "440106")
        .with("kind", "ORDINARY")
        .with("head", person("head", "陈静"))
        .with("staff", person("staff", "王芳"));
  }

  private Map<String, Object> person(String word, String name) {
    return Map.of("name", account(word), "displayName", name, "staffNumber", account(word));
  }

  /** With accounts for its staff and its system, and not on its way yet. */
  static TestDepartment createStaffed(Wire wire) {
    var newcomer = create(wire);
    newcomer.openAccounts();
    return newcomer;
  }

  static TestDepartment createApplied(Wire wire) {
    var newcomer = create(wire);
    newcomer.apply(newcomer.creditCode);
    return newcomer;
  }

  void apply(String stated) {
    application = wire.done(application().with("creditCode", stated)).id("id");
  }

  /** A code of an organ of Tianhe that nobody has, with its check character (GB 32100). */
  private static String newCreditCode() {
    String digits = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    var code = new StringBuilder("11440106");
    ThreadLocalRandom.current().ints(9, 0, 10).forEach(code::append);
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < code.length(); i++) {
      sum += digits.indexOf(code.charAt(i)) * weight;
      weight = weight * 3 % digits.length();
    }
    return code.append(digits.charAt(Math.floorMod(-sum, digits.length()))).toString();
  }

  static TestDepartment createApproved(Wire wire) {
    var newcomer = createApplied(wire);
    wire.done(
        Call.by("th-auth.staff", "approveConnectionApplication").with("id", newcomer.application));
    return newcomer;
  }

  static TestDepartment createAgreed(Wire wire) {
    var newcomer = createApproved(wire);
    newcomer.agree();
    return newcomer;
  }

  static TestDepartment createInTrial(Wire wire) {
    var newcomer = createAgreed(wire);
    newcomer.openAccounts();
    newcomer.system = wire.done(newcomer.registration()).id("id");
    return newcomer;
  }

  /** In its trial with a system that is to sign in by a certificate once it is active. */
  static TestDepartment createInTrialWithCertificate(Wire wire) {
    var newcomer = createAgreed(wire);
    newcomer.openAccounts();
    newcomer.system =
        wire.done(
                newcomer
                    .registration()
                    .with("credential", "CERTIFICATE")
                    .with("certificateUntil", TestData.today().plusYears(1).toString()))
            .id("id");
    return newcomer;
  }

  static TestDepartment createTested(Wire wire) {
    var newcomer = createInTrial(wire);
    newcomer.passTrial();
    wire.done(newcomer.byHead("askSystemActivation").with("id", newcomer.system));
    return newcomer;
  }

  static TestDepartment createActive(Wire wire) {
    var newcomer = createTested(wire);
    wire.done(Call.by("th-auth.head", "activateSystem").with("id", newcomer.system));
    return newcomer;
  }

  /**
   * Switched on with its system by hand, where its trial is not what matters: the slow answer alone
   * takes seconds.
   */
  static TestDepartment createConnected(Platform platform, Wire wire) {
    var newcomer = createInTrial(wire);
    var database = new Database(platform);
    database.run(
        "update connected_system set stage = 'ACTIVE', activation_asked_by = registered_by,"
            + " activated_by = 'th-auth.head', activated_at = now() where id = ?",
        newcomer.system);
    database.run(
        "update onboarding_application set stage = 'ACTIVE', active_since = now() where id = ?",
        newcomer.application);
    return newcomer;
  }

  Call application() {
    return byHead("applyForConnection").with(content());
  }

  Map<String, Object> content() {
    return new HashMap<>(
        Map.of(
            "unit",
            "广州市天河区水务局",
            "creditCode",
            creditCode,
            "contact",
            Map.of("name", "李明", "phone", "020-38622000"),
            "networkZone",
            "GOVERNMENT_NETWORK",
            "systems",
            List.of(Map.of("name", "水务审批系统", "purpose", "核对申请人信息"))));
  }

  private void agree() {
    var filed = wire.done(agreement());
    wire.done(
        Call.by("th-auth.head", "signAgreement")
            .with("id", application)
            .with("number", 1)
            .with("sha256", filed.text("sha256")));
  }

  Call agreement() {
    return byHead("fileAgreement")
        .with("id", application)
        .with("format", "PDF")
        .with("content", Base64.getEncoder().encodeToString("%PDF-1.4 协议".getBytes(UTF_8)))
        .with("validFrom", TestData.today().toString())
        .with("validUntil", TestData.today().plusYears(1).toString());
  }

  void openAccounts() {
    OneTimeCodes.setPassword(wire, account("staff"), staffCode, PASSWORD);
    wire.done(
        byHead("createAccount")
            .with("name", account("system"))
            .with("displayName", "水务审批系统")
            .with("kind", "SYSTEM"));
    secret = wire.done(byHead("issueSecret").with("name", account("system"))).text("secret");
  }

  Call registration() {
    return byHead("registerSystem")
        .with("account", account("system"))
        .with("name", "水务审批系统")
        .with("addresses", List.of("127.0.0.0/8", "::1/128", "water.th.gov.example:8443"))
        .with("credential", "SECRET")
        .with("contact", Map.of("name", "王芳", "phone", "020-38622001"));
  }

  void passTrial() {
    var good = wire.done(trial("TRIAL-GOOD")).map("values");
    wire.done(bySystem("reportTrialRecord").with("key", "TRIAL-GOOD").with("values", good));
    String key = UUID.randomUUID().toString();
    wire.call(trial("TRIAL-FAULT").key(key));
    wire.done(trial("TRIAL-FAULT").key(key));
    var slow = wire.done(trial("TRIAL-SLOW")).map("values");
    wire.done(bySystem("reportTrialRecord").with("key", "TRIAL-SLOW").with("values", slow));
    wire.done(trial("TRIAL-WRONG"));
    wire.done(objection("TRIAL-WRONG", "birthDate", "WRONG"));
    wire.done(trial("TRIAL-UNKNOWN"));
    wire.done(objection("TRIAL-UNKNOWN", "nickname", "UNKNOWN"));
  }

  Call trial(String key) {
    return bySystem("queryTrial").with("key", key);
  }

  Call objection(String key, String item, String ground) {
    return bySystem("reportTrialItemFault")
        .with("key", key)
        .with("item", item)
        .with("ground", ground);
  }

  Call byHead(String operation) {
    return Call.by(account("head"), operation).password(PASSWORD);
  }

  Call byStaff(String operation) {
    return Call.by(account("staff"), operation).password(PASSWORD);
  }

  Call bySystem(String operation) {
    return Call.by(account("system"), operation).password(secret);
  }

  String secret() {
    return secret;
  }

  String account(String word) {
    return code + "." + word;
  }

  String creditCode() {
    return creditCode;
  }

  String code() {
    return code;
  }

  /** The same department, now with the application that a list shows. */
  TestDepartment withApplication(Map<String, Object> shown) {
    application = UUID.fromString(String.valueOf(shown.get("id")));
    return this;
  }

  /** With the credit code of another from now on. */
  TestDepartment withCreditCodeOf(TestDepartment other) {
    creditCode = other.creditCode;
    return this;
  }

  UUID id() {
    return application;
  }

  UUID system() {
    return system;
  }
}
