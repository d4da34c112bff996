package org.infoshare.sharing.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.infoshare.sharing.request.RequestSamples.TODAY;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.infoshare.sharing.terms.NewRequest;
import org.infoshare.sharing.terms.UseValidator;

class RequestPeriodPropertiesTest {

  /** Days around today, some of them more than five years apart. */
  @Property
  void a_period_is_accepted_exactly_where_all_three_conditions_hold(
      @ForAll @IntRange(min = -2000, max = 2000) int from,
      @ForAll @IntRange(min = -2000, max = 2000) int until) {
    var sound = RequestSamples.asking("name");
    var useFrom = TODAY.plusDays(from);
    var useUntil = TODAY.plusDays(until);
    var newRequest =
        new NewRequest(
            sound.entry(),
            sound.legalBasis(),
            sound.purpose(),
            sound.scenario(),
            sound.items(),
            sound.mode(),
            useFrom,
            useUntil,
            null,
            null);

    var refused =
        catchThrowable(
            () ->
                RequestValidator.check(
                    newRequest,
                    "hrss",
                    code -> RequestSamples.conditionalRegister(),
                    TODAY,
                    (checks, request, entry) ->
                        UseValidator.checkLength(
                            checks, request.useFrom(), request.useUntil(), 5)));

    boolean inOrder = from <= until;
    boolean notOver = until >= 0;
    boolean fiveYears = !useUntil.isAfter(useFrom.plusYears(5));
    assertThat(refused == null).isEqualTo(inOrder && notOver && fiveYears);
  }
}
