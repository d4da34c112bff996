package org.infoshare.request;

import static org.infoshare.platform.Columns.date;
import static org.infoshare.platform.Columns.instant;
import static org.infoshare.platform.Columns.names;
import static org.infoshare.platform.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.infoshare.grant.AccessMode;
import org.infoshare.grant.LegalBasis;

/** A row of the table of requests as it is shown, without the due dates. */
final class RequestRow {

  private RequestRow() {}

  static RequestView view(ResultSet row, Turn turn) throws SQLException {
    var state = state(row, turn);
    String provider = row.getString("provider");
    String requester = row.getString("requester");
    return new RequestView(
        uuid(row, "id"),
        row.getString("entry_code"),
        row.getObject("entry_version", Integer.class),
        provider,
        requester,
        new LegalBasis(row.getString("statute"), row.getString("article"), row.getString("duty")),
        row.getString("purpose"),
        row.getString("scenario"),
        names(row, "items"),
        AccessMode.valueOf(row.getString("mode")),
        date(row, "use_from"),
        date(row, "use_until"),
        row.getBoolean("return_flow"),
        id(row, "renews"),
        List.of((UUID[]) row.getArray("renewed_by").getArray()),
        id(row, "application"),
        state.stage(),
        row.getString("return_reason"),
        row.getString("end_reason"),
        row.getString("rule_set"),
        instant(row, "filed_at"),
        relay(state),
        instant(row, "received_at"),
        supplement(row),
        extension(row),
        null,
        decision(row),
        settlement(row),
        uuid(row, "grant_id"),
        date(row, "usable_from"),
        date(row, "usable_until"),
        null,
        provision(row, ""),
        provision(row, "again_"),
        null,
        disposal(row),
        RequestTransitions.offered(
            state,
            RequestState.parties(
                turn.by(), requester, provider, state.relay(), row.getString("overseer")),
            turn.caller()));
  }

  /** What decides who may do what to it. */
  static RequestState state(ResultSet row, Turn turn) throws SQLException {
    String ruleSet = row.getString("rule_set");
    return new RequestState(
        ruleSet == null ? turn.inForce() : ruleSet,
        RequestStage.valueOf(row.getString("stage")),
        names(row, "prepared_by"),
        names(row, "relay"),
        row.getInt("relay_step"),
        instant(row, "supplement_asked_at") != null,
        instant(row, "provided_at") != null,
        isDisputable(row),
        row.getInt("extension_most"),
        instant(row, "extension_asked_at") != null,
        instant(row, "extension_decided_at") != null);
  }

  /** As {@link RequestFacts#disputable} says, unless a dispute stands over it. */
  private static boolean isDisputable(ResultSet row) throws SQLException {
    if (uuid(row, "dispute_id") != null) {
      return false;
    }
    return switch (RequestStage.valueOf(row.getString("stage"))) {
      case REFUSED, UNANSWERED -> true;
      case AGREED, LATE, PROVIDED, SUSPENDED -> {
        var left = new ArrayList<>(names(row, "items"));
        left.removeAll(shared(row, "decided_items"));
        left.removeAll(shared(row, "settled_items"));
        yield !left.isEmpty();
      }
      default -> false;
    };
  }

  private static List<String> shared(ResultSet row, String column) throws SQLException {
    var items = names(row, column);
    return items == null ? List.of() : items;
  }

  private static UUID id(ResultSet row, String column) throws SQLException {
    String stored = row.getString(column);
    return stored == null ? null : UUID.fromString(stored);
  }

  private static RelayView relay(RequestState state) {
    if (state.relay().isEmpty()) {
      return null;
    }
    boolean travels = state.stage() == RequestStage.RELAYING;
    return new RelayView(state.relay(), travels ? state.relayNow() : null);
  }

  private static SupplementView supplement(ResultSet row) throws SQLException {
    var askedAt = instant(row, "supplement_asked_at");
    return askedAt == null
        ? null
        : new SupplementView(
            TextList.read(row.getString("supplement_gaps")),
            row.getString("supplement_asked_by"),
            askedAt,
            row.getString("supplement_said"),
            row.getString("supplied_by"),
            instant(row, "supplied_at"));
  }

  private static ExtensionView extension(ResultSet row) throws SQLException {
    var askedAt = instant(row, "extension_asked_at");
    return askedAt == null
        ? null
        : new ExtensionView(
            row.getInt("extension_days"),
            row.getString("extension_reasons"),
            row.getString("extension_asked_by"),
            askedAt,
            row.getObject("extension_allowed", Boolean.class),
            row.getString("extension_decision_reasons"),
            row.getString("extension_decided_by"),
            instant(row, "extension_decided_at"));
  }

  private static Decision decision(ResultSet row) throws SQLException {
    var decidedAt = instant(row, "decided_at");
    if (decidedAt == null) {
      return null;
    }
    String ground = row.getString("refusal_ground");
    return new Decision(
        row.getBoolean("consented"),
        names(row, "decided_items"),
        ground == null ? null : RefusalGround.valueOf(ground),
        row.getString("ground_article"),
        row.getString("decision_reasons"),
        row.getString("decided_by"),
        decidedAt,
        row.getBoolean("decided_late"));
  }

  private static Decision settlement(ResultSet row) throws SQLException {
    var settledAt = instant(row, "settled_at");
    return settledAt == null
        ? null
        : new Decision(
            true,
            names(row, "settled_items"),
            null,
            null,
            null,
            row.getString("settled_by"),
            settledAt,
            false);
  }

  private static ProvisionView provision(ResultSet row, String which) throws SQLException {
    var providedAt = instant(row, which + "provided_at");
    return providedAt == null
        ? null
        : new ProvisionView(
            AccessMode.valueOf(row.getString(which + "provided_how")),
            row.getString(which + "provision_note"),
            row.getString(which + "provided_by"),
            providedAt,
            row.getBoolean(which + "provided_late"));
  }

  private static DisposalView disposal(ResultSet row) throws SQLException {
    var disposedAt = instant(row, "disposed_at");
    return disposedAt == null
        ? null
        : new DisposalView(
            DisposalMethod.valueOf(row.getString("disposal_how")),
            row.getString("disposal_statement"),
            date(row, "disposed_on"),
            row.getString("disposed_by"),
            disposedAt);
  }
}
