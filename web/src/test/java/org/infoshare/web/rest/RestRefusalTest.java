package org.infoshare.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.infoshare.catalogue.publication.EntryStage;
import org.infoshare.foundation.platform.Checks;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.web.Failures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RestRefusalTest {

  private static final Map<String, String> ENGLISH = Map.of("Accept-Language", "en");

  private static final RestStack WIRE = new RestStack(Probe.class);

  /** What was logged, and kept from the console. */
  private final LogBook log = new LogBook();

  record Word(String word) {}

  /** Resources that fail in every way that a feature can. */
  @Path("probe")
  @Produces(MediaType.APPLICATION_JSON)
  public static class Probe {

    @GET
    @Path("words")
    public Results<Word> words(@QueryParam("limit") String limit) {
      return new Results<>(java.util.List.of(new Word("户籍")));
    }

    @POST
    @Path("words")
    @Consumes(MediaType.APPLICATION_JSON)
    public Word add(Word word) {
      return word;
    }

    @POST
    @Path("files")
    @Consumes(MediaType.WILDCARD)
    public Word take(byte[] file) {
      new Checks()
          .require(file != null && file.length > 0, "/content", PlatformReason.MISSING)
          .refuseIfAny();
      return new Word("taken");
    }

    @GET
    @Path("failing/{how}")
    public Word fail(@PathParam("how") String how) {
      throw switch (how) {
        case "refused" -> new Refusal(PlatformReason.WRONG_STAGE, EntryStage.DRAFT, "PUBLISH");
        case "invalid" ->
            new Refusal(
                PlatformReason.INVALID, new Checks().requireText("/name", null, 64).faults());
        case "locked" -> new Refusal(PlatformReason.UNAUTHENTICATED);
        case "denied" -> new EJBAccessException("org.infoshare.Secret is not allowed");
        case "denied-locally" -> new AccessLocalException("Client not authorized");
        case "wrapped" -> new EJBException(new Refusal(PlatformReason.SAME_PERSON));
        case "changed" ->
            new EJBException(new IllegalStateException(new OptimisticLockException("row 7")));
        case "away" ->
            new EJBException(new PersistenceException(new SQLException("refused", "08001")));
        case "circle" -> circle();
        default ->
            new IllegalStateException(
                "ERROR: relation \"account\" does not exist; select secret from account");
      };
    }

    private static RuntimeException circle() {
      var first = new IllegalStateException("one");
      first.initCause(new IllegalStateException("two", first));
      return first;
    }
  }

  @BeforeEach
  void listen() {
    log.open();
  }

  @AfterEach
  void listenNoMore() {
    log.close();
  }

  @Test
  void a_file_without_content_is_a_missing_field() {
    var answer =
        WIRE.call(
            "POST",
            "probe/files",
            Map.of("Content-Type", "application/pdf"),
            InputStream.nullInputStream());
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.reason()).isEqualTo("invalid");
    assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("/content");
    assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%20", "%E3%80%80", "%E2%80%A8", "%09", "%20%20"})
  void what_is_blank_in_a_path_is_malformed(String blank) {
    var answer = WIRE.get("probe/failing/" + blank, Map.of());
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.reason()).isEqualTo("malformed");
    assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("/how");
    assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("missing");
  }

  @Test
  void a_refusal_is_a_problem_in_chinese() {
    var answer = WIRE.get("probe/failing/refused", Map.of());
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.header("Content-Language")).isEqualTo("zh-CN");
    assertThat(answer.header("Vary")).isEqualTo("Accept-Language");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.text())
        .isEqualTo(
            """
            {"type":"urn:infoshare:refusal:wrong-stage","reason":"wrong-stage",\
            "title":"与当前状态冲突","status":409,"detail":"现处于草稿(DRAFT)阶段,不能执行 PUBLISH 操作。"}""");
  }

  @Test
  void the_fields_at_fault_are_told_in_english_where_that_is_preferred() {
    var answer =
        WIRE.get("probe/failing/invalid", Map.of("Accept-Language", "de, en;q=0.8, zh;q=0.5"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.header("Content-Language")).isEqualTo("en");
    assertThat(answer.json().path("errors").toString())
        .isEqualTo(
            """
            [{"pointer":"/name","code":"missing","detail":"This must be given."}]""");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zz zz;;q=x", ",,,", "*;q=7"})
  void an_unreadable_language_is_no_reason_to_fail(String header) {
    var answer = WIRE.get("probe/failing/refused", Map.of("Accept-Language", header));
    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.header("Content-Language")).isEqualTo("zh-CN");
  }

  @Test
  void whoever_is_not_signed_in_is_asked_to() {
    var answer = WIRE.get("probe/failing/locked", Map.of());
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).startsWith("Basic realm=");
  }

  @Test
  void while_the_database_is_away_a_caller_is_told_to_try_again() {
    var answer = WIRE.get("probe/failing/away", Map.of());
    assertRefused(answer, 503, "unavailable");
    assertThat(answer.header("Retry-After")).isEqualTo("5");
    assertThat(log.text.toString()).contains("Unavailable").contains("refused");
  }

  @Test
  void what_the_container_declines_becomes_a_refusal() {
    assertRefused(WIRE.get("nowhere", Map.of()), 404, "address-not-found");
    assertRefused(WIRE.get("application.wadl", Map.of()), 404, "address-not-found");
    var wrongMethod = WIRE.call("DELETE", "probe/words", Map.of(), InputStream.nullInputStream());
    assertRefused(wrongMethod, 405, "method-not-allowed");
    assertThat(wrongMethod.header("Allow")).contains("GET").contains("POST");
    assertRefused(WIRE.get("probe/words", Map.of("Accept", "text/html")), 406, "not-acceptable");
    assertRefused(
        WIRE.call("POST", "probe/words", Map.of("Content-Type", "text/xml"), stream("<a/>")),
        415,
        "unsupported-media-type");
  }

  @Test
  void what_an_ejb_throws_is_found_under_its_wrapping() {
    assertRefused(WIRE.get("probe/failing/denied", Map.of()), 403, "access-denied");
    assertRefused(WIRE.get("probe/failing/denied-locally", Map.of()), 403, "access-denied");
    assertRefused(WIRE.get("probe/failing/wrapped", Map.of()), 403, "same-person");
    assertRefused(WIRE.get("probe/failing/changed", Map.of()), 409, "changed-meanwhile");
    assertThat(log.text).isEmpty();
  }

  @Test
  void a_defect_tells_the_caller_a_reference_and_the_log_the_cause() {
    var answer = WIRE.get("probe/failing/badly", ENGLISH);
    assertRefused(answer, 500, "defect");
    assertThat(answer.text())
        .doesNotContain("account", "select", "Exception", "java", "infoshare.");
    var reference = answer.json().path("detail").asText().replaceAll(".* ([0-9a-f-]{36})\\.", "$1");
    assertThat(reference).matches("[0-9a-f-]{36}");
    assertThat(log.text.toString()).contains(reference).contains("select secret from account");
  }

  @Test
  void causes_in_a_circle_end() {
    assertRefused(WIRE.get("probe/failing/circle", Map.of()), 500, "defect");
  }

  @Test
  void a_body_is_read_and_answered_as_utf_8() {
    var answer = WIRE.post("probe/words", "{\"word\": \"户籍\"}");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo("{\"word\":\"户籍\"}");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void a_body_that_is_not_there_is_malformed_whatever_its_type() {
    assertRefused(WIRE.post("probe/words", ""), 400, "malformed");
    assertRefused(
        WIRE.call("POST", "probe/words", Map.of(), InputStream.nullInputStream()),
        400,
        "malformed");
  }

  @Test
  void a_body_that_does_not_fit_is_answered_with_its_pointer() {
    var answer = WIRE.post("probe/words", "{\"world\": 1}");
    assertRefused(answer, 400, "malformed");
    assertThat(answer.json().path("errors").path(0).path("pointer").asText()).isEqualTo("/world");
  }

  @Test
  void a_body_beyond_the_limit_is_too_large_from_its_first_byte_on() {
    var tooLarge = new IOException(new Refusal(PlatformReason.TOO_LARGE, 16));
    assertRefused(WIRE.post("probe/words", new BrokenStream(tooLarge)), 413, "too-large");
  }

  /** Whether the state is found to be another, or the database finds two at once. */
  @Test
  void what_was_changed_since_it_was_read_fails_the_precondition() {
    for (Throwable thrown :
        List.of(
            new Refusal(PlatformReason.CHANGED_MEANWHILE), new OptimisticLockException("two"))) {
      assertThat(DefectMapper.answer(thrown, List.of(), true).getStatus()).isEqualTo(412);
      assertThat(DefectMapper.answer(thrown, List.of(), false).getStatus()).isEqualTo(409);
    }
  }

  @Test
  void a_body_that_breaks_off_is_malformed_and_no_defect() {
    var answer = DefectMapper.answer(new EOFException(), List.of(), false);
    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(((Problem) answer.getEntity()).reason()).isEqualTo("malformed");
  }

  @Test
  void a_parameter_that_nobody_knows_or_that_comes_twice_is_refused() {
    var answer = WIRE.get("probe/words?limits=5&limit=1&limit=2", Map.of());
    assertRefused(answer, 400, "malformed");
    assertThat(answer.json().path("errors"))
        .extracting(error -> error.path("pointer").asText() + " " + error.path("code").asText())
        .containsExactlyInAnyOrder("/limits unknown-name", "/limit repeated");
    assertThat(WIRE.get("probe/words?limit=1", Map.of()).status()).isEqualTo(200);
  }

  private static void assertRefused(RestStack.Answer answer, int status, String reason) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.reason()).isEqualTo(reason);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** The log of defects, on paper. */
  private static final class LogBook extends Handler {

    private static final Logger LOGGER = Logger.getLogger(Failures.class.getName());

    private final StringBuilder text = new StringBuilder();

    void open() {
      LOGGER.setUseParentHandlers(false);
      LOGGER.addHandler(this);
    }

    @Override
    public void publish(LogRecord entry) {
      text.append(entry.getMessage()).append(' ').append(entry.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
      LOGGER.removeHandler(this);
      LOGGER.setUseParentHandlers(true);
    }
  }
}
