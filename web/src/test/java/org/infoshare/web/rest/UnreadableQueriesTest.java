package org.infoshare.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infoshare.foundation.platform.PlatformReason;
import org.infoshare.foundation.platform.Refusal;
import org.infoshare.sharing.exchange.ExchangeOutcome;
import org.infoshare.sharing.exchange.ExchangeQuery;
import org.infoshare.sharing.exchange.ExchangeResult;
import org.infoshare.sharing.exchange.ExchangeService;
import org.infoshare.web.rest.exchange.ExchangeResource;
import org.infoshare.web.rest.exchange.UnreadableQueries;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A query that cannot be read is an attempt, too. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnreadableQueriesTest {

  private static final String PATH = "exchange/101001-1/query";

  private final Exchange exchange = new Exchange();
  private final RestStack wire =
      new RestStack(
          ExchangeService.class, exchange, ExchangeResource.class, UnreadableQueries.class);

  /** Keeps what it is told. */
  private static final class Exchange extends ExchangeService {

    private final List<List<String>> unreadable = new ArrayList<>();
    private boolean refuses;

    @Override
    public ExchangeOutcome query(String code, ExchangeQuery query) {
      return refuses
          ? new ExchangeOutcome.Refused(new Refusal(PlatformReason.INVALID, List.of()))
          : new ExchangeOutcome.Answered(
              new ExchangeResult(code, 1, new UUID(0, 1), 7, List.of(Map.of()), null, null));
    }

    @Override
    public void recordUnreadable(String code, String reason, String detail) {
      unreadable.add(Arrays.asList(code, reason, detail));
    }
  }

  @Test
  void it_is_recorded_with_its_entry_and_what_is_wrong_and_none_of_its_words() {
    assertThat(wire.post(PATH, "{\"keys\": {\"bridge\"").reason()).isEqualTo("malformed");
    assertThat(wire.post(PATH, "").reason()).isEqualTo("malformed");
    assertThat(wire.post(PATH, "{\"limit\": \"many\"}").reason()).isEqualTo("malformed");
    assertThat(wire.post(PATH, tooLarge()).reason()).isEqualTo("too-large");

    assertThat(exchange.unreadable)
        .containsExactly(
            Arrays.asList("101001/1", "malformed", null),
            Arrays.asList("101001/1", "malformed", null),
            List.of("101001/1", "malformed", "bad-format"),
            Arrays.asList("101001/1", "too-large", null));
  }

  @Test
  void what_was_read_is_recorded_by_the_exchange_itself() {
    assertThat(wire.post(PATH, "{}").status()).isEqualTo(200);
    exchange.refuses = true;
    assertThat(wire.post(PATH, "{}").status()).isEqualTo(422);

    assertThat(exchange.unreadable).isEmpty();
  }

  private static InputStream tooLarge() {
    return BrokenStream.after("{", new IOException(new Refusal(PlatformReason.TOO_LARGE, 1)));
  }
}
